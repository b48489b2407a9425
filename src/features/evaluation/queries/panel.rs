//! The panel as its agency sees it: who sits, how far they are, who is recused, whether enough people judge each pitch.

use std::collections::HashMap;

use crate::features::challenges::Challenge;
use crate::kernel::id::{AccountId, MemberId, ProposalId};
use crate::kernel::instant::Instant;
use crate::platform::db::{Conn, DbError};

use super::super::domain::interest::Interest;
use super::super::domain::panel::{Duty, FEWEST_JUDGES, Member, Panel};
use super::super::policy::{self, Bar, Case, Ties};
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
    let known = Known { ties: ties(conn, challenge.id, &people)?, case: case(conn, &challenge)? };
    let (free, barred) = known.sorted(everyone, &seated);
    let companies: HashMap<ProposalId, String> =
        companies(conn, challenge.id)?.into_iter().map(|company| (company.pitch, company.name)).collect();
    let seats = seats(conn, members, &known, &companies)?;
    let few = judges(conn, challenge.id)?.into_iter().filter(|(_, count)| panel.is_some() && *count < FEWEST_JUDGES);
    let short = few.map(|(pitch, count)| (companies.get(&pitch).cloned().unwrap_or_default(), count)).collect();
    Ok(PanelView { challenge, panel, seats, free, barred, short })
}

/// What decides who may sit.
struct Known {
    ties: HashMap<AccountId, Ties>,
    case: Case,
}

impl Known {
    fn of(&self, account: AccountId) -> Ties {
        self.ties.get(&account).cloned().unwrap_or_default()
    }

    /// Those who may take a seat, and those who may not with the reason.
    fn sorted(&self, everyone: Vec<Candidate>, seated: &[AccountId]) -> (Vec<Candidate>, Vec<(String, Bar)>) {
        let (mut free, mut barred) = (Vec::new(), Vec::new());
        for candidate in everyone {
            match policy::may_sit(candidate.account, &self.of(candidate.account), &self.case) {
                Ok(()) => free.push(candidate),
                Err(Bar::Seated) if seated.contains(&candidate.account) => {}
                Err(bar) => barred.push((candidate.name, bar)),
            }
        }
        (free, barred)
    }
}

fn seats(
    conn: &mut Conn,
    members: Vec<Member>,
    known: &Known,
    companies: &HashMap<ProposalId, String>,
) -> Result<Vec<SeatRow>, DbError> {
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let accounts: Vec<AccountId> = members.iter().map(|member| member.account).collect();
    let names = names(conn, &accounts)?;
    let counts = counts(conn, &ids)?;
    let interests = store::interests_of(conn, &ids)?;
    let declared = |id: MemberId| {
        let own = interests.iter().filter(move |(of, _, answer, _)| *of == id && *answer != Interest::No);
        let company = |pitch: &ProposalId| companies.get(pitch).cloned().unwrap_or_default();
        own.map(|(_, pitch, answer, words)| (company(pitch), *answer, words.clone())).collect()
    };
    let seat = |member: Member| {
        let (done, all) = counts.get(&member.id).copied().unwrap_or_default();
        SeatRow {
            name: names.get(&member.account).cloned().unwrap_or_default(),
            duty: member.duty,
            declared_at: member.declared_at,
            handed_in_at: member.handed_in_at,
            done,
            all,
            declared: declared(member.id),
            bar: policy::stays_apart(member.account, &known.of(member.account), &known.case).err(),
            id: member.id,
        }
    };
    Ok(members.into_iter().map(seat).collect())
}
