//! The first question of every page and act of a panel: does this person sit here, and how far is the panel?

use crate::features::challenges::{Challenge, Stage};
use crate::kernel::id::{AccountId, ProposalId};
use crate::kernel::refusal::Denied;
use crate::platform::db::Conn;

use super::super::domain::interest::Interest;
use super::super::domain::panel::{Member, Panel};
use super::super::policy::{self, Act, Seat};
use super::super::{queries, store};
use super::Refusal;

/// A person on a panel, as found.
#[derive(Debug, Clone)]
pub(crate) struct Seated {
    /// The challenge.
    pub(crate) challenge: Challenge,
    /// Its panel.
    pub(crate) panel: Panel,
    /// The own seat.
    pub(crate) member: Member,
    /// The same for the rules.
    pub(crate) seat: Seat,
    /// The pitches that do not exist for this person.
    pub(crate) recused: Vec<ProposalId>,
}

impl Seated {
    /// Whether the member may act.
    pub(crate) fn may(&self, act: Act) -> Result<(), Denied> {
        policy::may(&self.seat, act)
    }

    /// Whether a pitch does not exist for this person.
    pub(crate) fn is_recused(&self, pitch: ProposalId) -> bool {
        self.recused.contains(&pitch)
    }
}

/// Finds the seat. Somebody without one learns nothing; somebody who became a party since learns why.
pub(crate) fn seated(conn: &mut Conn, challenge: Challenge, account: AccountId) -> Result<Seated, Refusal> {
    let Some(panel) = store::find_panel(conn, challenge.id)? else { return Err(Denied::Unseen.into()) };
    let Some(member) = store::find_member(conn, challenge.id, account)? else { return Err(Denied::Unseen.into()) };
    let case = queries::case(conn, &challenge)?;
    let ties = queries::ties(conn, challenge.id, &[account])?.remove(&account).unwrap_or_default();
    policy::stays_apart(account, &ties, &case).map_err(|bar| Denied::because(bar.key()))?;
    let declared = store::interests_of(conn, &[member.id])?;
    let clear = declared.into_iter().filter(|(_, _, answer, _)| *answer == Interest::Clear);
    let seat = Seat {
        duty: member.duty,
        declared: member.declared_at.is_some(),
        handed_in: member.handed_in_at.is_some(),
        progress: is_opened(challenge.stage).then(|| panel.dates.progress()),
    };
    Ok(Seated { challenge, panel, member, seat, recused: clear.map(|(_, pitch, _, _)| pitch).collect() })
}

/// From the opening on the names of the companies are known.
fn is_opened(stage: Stage) -> bool {
    !matches!(stage, Stage::Draft | Stage::InReview | Stage::Approved | Stage::Withdrawn)
}
