//! Who may compose, sit, read, score, agree and check. The same person never judges and decides.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::refusal::Denied;

use super::domain::panel::{Duty, Progress};

/// What keeps a person off a panel for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Bar {
    /// Holds no evaluator's role.
    NotAnEvaluator,
    /// Wrote the challenge.
    Author,
    /// Released its budget, and may have to approve the award.
    Approver,
    /// Checks evaluations for the lab.
    Lab,
    /// Works for a company that sent a pitch.
    Bidder,
    /// Sits on the panel, or left it: a person who stepped back does not come back.
    Seated,
}

impl Bar {
    /// Why, in words.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::NotAnEvaluator => "evaluation-bar-not-an-evaluator",
            Self::Author => "evaluation-bar-author",
            Self::Approver => "evaluation-bar-approver",
            Self::Lab => "evaluation-bar-lab",
            Self::Bidder => "evaluation-bar-bidder",
            Self::Seated => "evaluation-bar-seated",
        }
    }
}

/// What is known about a person who might sit on a panel.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Ties {
    /// The roles held anywhere.
    pub(crate) roles: Vec<Role>,
    /// The companies worked for.
    pub(crate) companies: Vec<OrganizationId>,
    /// Is or was on this panel.
    pub(crate) seated: bool,
}

/// What is known about the challenge. Before the opening `bidders` is empty on purpose: refusing a person then would
/// tell the agency which company sent a pitch. Those who slip through cannot declare, see [`may_judge`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Case {
    /// Who wrote it.
    pub(crate) author: AccountId,
    /// Who released the budget.
    pub(crate) approver: Option<AccountId>,
    /// The companies whose pitches were opened.
    pub(crate) bidders: Vec<OrganizationId>,
}

/// Whether a person may take a seat.
///
/// # Errors
/// What keeps the person off it.
pub(crate) fn may_sit(person: AccountId, ties: &Ties, case: &Case) -> Result<(), Bar> {
    if !ties.roles.contains(&Role::Evaluator) {
        return Err(Bar::NotAnEvaluator);
    }
    if ties.seated {
        return Err(Bar::Seated);
    }
    stays_apart(person, ties, case)
}

/// Whether a person who has a seat may use it: asked again at every step, since people change jobs.
///
/// # Errors
/// What makes the person a party.
pub(crate) fn stays_apart(person: AccountId, ties: &Ties, case: &Case) -> Result<(), Bar> {
    if person == case.author {
        return Err(Bar::Author);
    }
    if Some(person) == case.approver {
        return Err(Bar::Approver);
    }
    if ties.roles.contains(&Role::LabAdministrator) {
        return Err(Bar::Lab);
    }
    if ties.companies.iter().any(|company| case.bidders.contains(company)) {
        return Err(Bar::Bidder);
    }
    Ok(())
}

/// Whether the person runs the panel of a challenge of this agency.
///
/// # Errors
/// `Unseen` for anyone but its authors.
pub(crate) fn may_compose(actor: &Actor, agency: OrganizationId) -> Result<(), Denied> {
    if actor.acts_as(Role::Author, agency) { Ok(()) } else { Err(Denied::Unseen) }
}

/// Whether the person may look at the panel of a challenge of this agency: who sits on it and how far they are.
///
/// # Errors
/// `Unseen` for other agencies.
pub(crate) fn may_follow(actor: &Actor, agency: OrganizationId) -> Result<(), Denied> {
    let here = [Role::Author, Role::Approver, Role::Finance].into_iter().any(|role| actor.acts_as(role, agency));
    if here { Ok(()) } else { Err(Denied::Unseen) }
}

/// Whether a member may be replaced. A voice that was handed in is never taken away by the agency that wants another
/// result; only somebody who became a party since, and so cannot go on, is replaced even then.
///
/// # Errors
/// That the member has handed in.
pub(crate) fn may_replace(handed_in: bool, stopped: bool) -> Result<(), Denied> {
    if handed_in && !stopped { Err(Denied::because("evaluation-denied-handed-in")) } else { Ok(()) }
}

/// What a member of a panel wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Sign the declaration of interests.
    Sign,
    /// Read a pitch and the own sheet.
    Read,
    /// Score, or step back from a pitch.
    Score,
    /// Hand in all own sheets.
    HandIn,
    /// See what the others wrote.
    Compare,
    /// Record what the panel agreed.
    Agree,
    /// Send the result to the lab.
    Send,
}

/// A member, as far as the rules care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Seat {
    /// Chair or evaluator.
    pub(crate) duty: Duty,
    /// Has signed.
    pub(crate) declared: bool,
    /// Has handed in.
    pub(crate) handed_in: bool,
    /// How far the panel is; none before the opening.
    pub(crate) progress: Option<Progress>,
}

/// Whether a member may act on the panel as a whole. One pitch is asked about with [`may_judge`] first.
///
/// # Errors
/// `Unseen` for content that the member may not know yet; else why not.
pub(crate) fn may(seat: &Seat, act: Act) -> Result<(), Denied> {
    let Some(progress) = seat.progress else {
        return Err(Denied::because("evaluation-denied-sealed"));
    };
    match act {
        Act::Sign if seat.declared => Err(Denied::because("evaluation-denied-signed")),
        Act::Sign => Ok(()),
        _ if !seat.declared => Err(Denied::Unseen),
        Act::Read => Ok(()),
        Act::Score | Act::HandIn if seat.handed_in => Err(Denied::because("evaluation-denied-locked")),
        Act::Score | Act::HandIn => Ok(()),
        _ if !seat.handed_in || progress == Progress::Scoring => Err(Denied::Unseen),
        Act::Compare => Ok(()),
        Act::Agree | Act::Send if progress != Progress::Consensus => {
            Err(Denied::because("evaluation-denied-consensus-closed"))
        }
        Act::Agree => Ok(()),
        Act::Send if seat.duty == Duty::Chair => Ok(()),
        Act::Send => Err(Denied::because("evaluation-denied-not-chair")),
    }
}

/// Whether a member may see anything of one pitch. Recused means: it does not exist for this member.
///
/// # Errors
/// `Unseen`, always.
pub(crate) fn may_judge(recused: bool) -> Result<(), Denied> {
    if recused { Err(Denied::Unseen) } else { Ok(()) }
}

/// Who records what the panel agreed on one pitch: the chair, or, when the chair is recused there, any other member
/// who is not. Without this a conflict of the chair would stop the whole panel or be looked away from.
///
/// # Errors
/// `Unseen` when recused, else that the chair records it.
pub(crate) fn may_agree(seat: &Seat, recused: bool, chair_recused: bool) -> Result<(), Denied> {
    may_judge(recused)?;
    may(seat, Act::Agree)?;
    if seat.duty == Duty::Chair || chair_recused { Ok(()) } else { Err(Denied::because("evaluation-denied-not-chair")) }
}

/// Whether the person may check evaluations for the lab.
///
/// # Errors
/// `Unseen` for others; why not for an administrator who has a part in it.
pub(crate) fn may_check(actor: &Actor, on_panel: bool, case: &Case) -> Result<(), Denied> {
    if actor.role() != Some(Role::LabAdministrator) {
        return Err(Denied::Unseen);
    }
    if on_panel || actor.account == case.author || Some(actor.account) == case.approver {
        return Err(Denied::because("evaluation-denied-own-check"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
