//! The panel as its agency sees it: who sits, how far they are, who is recused, whether enough people judge each pitch.

use crate::features::challenges::Challenge;
use crate::kernel::id::{AccountId, MemberId};
use crate::kernel::instant::Instant;
use crate::platform::db::{Conn, DbError};

use super::super::domain::interest::Interest;
use super::super::domain::panel::{Duty, FEWEST_JUDGES, Panel};
use super::super::policy::{self, Bar};
use super::super::store;
use super::{Candidate, candidates, case, companies, counts, judges, names, ties};

/// Everything the page shows.
#[derive(Debug, Clone)]
pub(crate) struct PanelView {
    /// The challenge.
    pub(crate) challenge: Challenge,
    /// The panel, once composed.
    pub(crate) panel: Option<Panel>,
    /// Who sits on it.
    pub(crate) seats: Vec<SeatRow>,
    /// Who may take a seat.
    pub(crate) free: Vec<Candidate>,
    /// Evaluators who may not, and why. Those who sit already are not listed again.
    pub(crate) barred: Vec<(String, Bar)>,
    /// Companies whose pitch too few people may judge.
    pub(crate) short: Vec<(String, usize)>,
}

/// One member.
#[derive(Debug, Clone)]
pub(crate) struct SeatRow {
    /// The seat.
    pub(crate) id: MemberId,
    /// The name.
    pub(crate) name: String,
    /// Chair or evaluator.
    pub(crate) duty: Duty,
    /// When the declaration was signed.
    pub(crate) declared_at: Option<Instant>,
    /// When the sheets were handed in.
    pub(crate) handed_in_at: Option<Instant>,
    /// Complete sheets. How many, never what is on them.
    pub(crate) done: usize,
    /// All sheets.
    pub(crate) all: usize,
    /// Anything but "no": company, answer, words.
    pub(crate) declared: Vec<(String, Interest, String)>,
    /// Became a party since: cannot go on.
    pub(crate) bar: Option<Bar>,
}

/// The panel of a challenge.
pub(crate) fn panel(conn: &mut Conn, challenge: Challenge) -> Result<PanelView, DbError> {
    let panel = store::find_panel(conn, challenge.id)?;
    let everyone = candidates(conn)?;
    let members = store::list_members(conn, challenge.id)?;
    let seated: Vec<AccountId> = members.iter().map(|member| member.account).collect();
    let people: Vec<AccountId> =
        everyone.iter().map(|candidate| candidate.account).chain(seated.iter().copied()).collect();
    let ties = ties(conn, challenge.id, &people)?;
    let case = case(conn, &challenge)?;
    let (mut free, mut barred) = (Vec::new(), Vec::new());
    for candidate in everyone {
        let known = ties.get(&candidate.account).cloned().unwrap_or_default();
        match policy::may_sit(candidate.account, &known, &case) {
            Ok(()) => free.push(candidate),
            Err(Bar::Seated) if seated.contains(&candidate.account) => {}
            Err(bar) => barred.push((candidate.name, bar)),
        }
    }
    let names = names(conn, &seated)?;
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let counts = counts(conn, &ids)?;
    let interests = store::interests_of(conn, &ids)?;
    let companies = companies(conn, challenge.id)?;
    let company = |pitch| companies.iter().find(|company| company.pitch == pitch).map(|company| company.name.clone());
    let seats = members.into_iter().map(|member| {
        let (done, all) = counts.get(&member.id).copied().unwrap_or_default();
        let own = interests.iter().filter(|(of, _, answer, _)| *of == member.id && *answer != Interest::No);
        let known = ties.get(&member.account).cloned().unwrap_or_default();
        SeatRow {
            id: member.id,
            name: names.get(&member.account).cloned().unwrap_or_default(),
            duty: member.duty,
            declared_at: member.declared_at,
            handed_in_at: member.handed_in_at,
            done,
            all,
            declared: own
                .map(|(_, pitch, answer, words)| (company(*pitch).unwrap_or_default(), *answer, words.clone()))
                .collect(),
            bar: policy::stays_apart(member.account, &known, &case).err(),
        }
    });
    let seats = seats.collect();
    let few = judges(conn, challenge.id)?.into_iter().filter(|(_, count)| panel.is_some() && *count < FEWEST_JUDGES);
    let short = few.map(|(pitch, count)| (company(pitch).unwrap_or_default(), count)).collect();
    Ok(PanelView { challenge, panel, seats, free, barred, short })
}
