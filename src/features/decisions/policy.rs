//! Who proposes, approves and writes: three different hats, and never somebody who judged.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Denied;

/// Whether the person may look at the decision of a challenge of this agency.
///
/// # Errors
/// `Unseen` for other agencies.
pub(crate) fn may_look(actor: &Actor, agency: OrganizationId) -> Result<(), Denied> {
    let here = [Role::Author, Role::Approver, Role::Finance].into_iter().any(|role| actor.acts_as(role, agency));
    if here { Ok(()) } else { Err(Denied::Unseen) }
}

/// Whether the person may propose a decision and write the letters.
///
/// # Errors
/// `Unseen` for anyone but the authors of the agency; why not for somebody who judged.
pub(crate) fn may_propose(actor: &Actor, agency: OrganizationId, panel: &[AccountId]) -> Result<(), Denied> {
    if !actor.acts_as(Role::Author, agency) {
        return Err(Denied::Unseen);
    }
    if panel.contains(&actor.account) { Err(Denied::because("decisions-denied-judged")) } else { Ok(()) }
}

/// What an approval is about.
#[derive(Debug, Clone)]
pub(crate) struct Case<'a> {
    /// The agency.
    pub(crate) agency: OrganizationId,
    /// Who wrote the challenge.
    pub(crate) author: AccountId,
    /// Who ever proposed the decision: words that were returned come back under another name.
    pub(crate) proposers: &'a [AccountId],
    /// Who sits or sat on the panel.
    pub(crate) panel: &'a [AccountId],
}

/// Whether the person may approve or return it.
///
/// # Errors
/// `Unseen` for anyone but the approvers of the agency; why not for somebody with another part in it.
pub(crate) fn may_approve(actor: &Actor, case: &Case<'_>) -> Result<(), Denied> {
    if !actor.acts_as(Role::Approver, case.agency) {
        return Err(Denied::Unseen);
    }
    if actor.account == case.author || case.proposers.contains(&actor.account) {
        return Err(Denied::because("decisions-denied-own"));
    }
    if case.panel.contains(&actor.account) {
        return Err(Denied::because("decisions-denied-judged"));
    }
    Ok(())
}

/// Whether the person may read the pitches here: the two who decide. Whoever sat on the panel reads them there, as far
/// as no conflict keeps one away.
pub(crate) fn may_read(actor: &Actor, agency: OrganizationId, panel: &[AccountId]) -> bool {
    let decides = actor.acts_as(Role::Author, agency) || actor.acts_as(Role::Approver, agency);
    decides && !panel.contains(&actor.account)
}

/// Why somebody whose role acts on a decision has no part in this one; none for everybody else.
pub(crate) fn barred(actor: &Actor, case: &Case<'_>) -> Option<Message> {
    let answer = match actor.role() {
        Some(Role::Approver) => may_approve(actor, case),
        _ => may_propose(actor, case.agency, case.panel),
    };
    match answer {
        Err(Denied::Because(why)) => Some(why),
        Err(Denied::Unseen) | Ok(()) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::Id as _;
    use crate::kernel::language::Lang;

    fn person(number: u128) -> AccountId {
        AccountId::from_entropy(number)
    }

    fn actor(account: u128, role: Role, organization: u128) -> Actor {
        Actor {
            account: person(account),
            name: "An".into(),
            email: "an@example.be".into(),
            lang: Lang::En,
            hat: Some(Hat {
                role,
                organization: OrganizationId::from_entropy(organization),
                organization_name: "Agency".into(),
            }),
        }
    }

    #[test]
    fn only_another_approver_of_the_agency_approves() {
        let (panel, proposers) = ([person(7)], [person(3), person(5)]);
        let agency = OrganizationId::from_entropy(1);
        let case = Case { agency, author: person(2), proposers: &proposers, panel: &panel };
        assert_eq!(may_approve(&actor(4, Role::Approver, 1), &case), Ok(()));
        for role in Role::ALL.iter().filter(|role| **role != Role::Approver) {
            assert_eq!(may_approve(&actor(4, *role, 1), &case), Err(Denied::Unseen), "{role}");
        }
        assert_eq!(may_approve(&actor(4, Role::Approver, 9), &case), Err(Denied::Unseen));
        let own = Err(Denied::because("decisions-denied-own"));
        assert_eq!(may_approve(&actor(2, Role::Approver, 1), &case), own);
        assert_eq!(may_approve(&actor(3, Role::Approver, 1), &case), own);
        assert_eq!(may_approve(&actor(5, Role::Approver, 1), &case), own);
        assert_eq!(barred(&actor(5, Role::Approver, 1), &case), Some(Message::new("decisions-denied-own")));
        assert_eq!(barred(&actor(7, Role::Author, 1), &case), Some(Message::new("decisions-denied-judged")));
        assert_eq!(barred(&actor(4, Role::Approver, 1), &case), None);
        assert_eq!(barred(&actor(7, Role::Finance, 1), &case), None);
        assert_eq!(may_approve(&actor(7, Role::Approver, 1), &case), Err(Denied::because("decisions-denied-judged")));
    }

    #[test]
    fn an_author_who_judged_does_not_propose() {
        let agency = OrganizationId::from_entropy(1);
        assert_eq!(may_propose(&actor(2, Role::Author, 1), agency, &[]), Ok(()));
        let judged = Err(Denied::because("decisions-denied-judged"));
        assert_eq!(may_propose(&actor(2, Role::Author, 1), agency, &[person(2)]), judged);
        assert_eq!(may_propose(&actor(2, Role::Approver, 1), agency, &[]), Err(Denied::Unseen));
        assert_eq!(may_look(&actor(2, Role::Author, 9), agency), Err(Denied::Unseen));
    }

    #[test]
    fn the_two_who_decide_read_the_pitches_and_nobody_from_the_panel_here() {
        let agency = OrganizationId::from_entropy(1);
        for role in Role::ALL {
            let decides = matches!(role, Role::Author | Role::Approver);
            assert_eq!(may_read(&actor(2, *role, 1), agency, &[]), decides, "{role}");
            assert!(!may_read(&actor(2, *role, 9), agency, &[]));
        }
        assert!(!may_read(&actor(2, Role::Author, 1), agency, &[person(2)]));
    }
}
