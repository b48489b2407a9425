//! Who proposes, approves and writes: three different hats, and never somebody who judged.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::{AccountId, OrganizationId};
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
    /// Who proposed the decision.
    pub(crate) proposer: AccountId,
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
    if actor.account == case.author || actor.account == case.proposer {
        return Err(Denied::because("decisions-denied-own"));
    }
    if case.panel.contains(&actor.account) {
        return Err(Denied::because("decisions-denied-judged"));
    }
    Ok(())
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
        let panel = [person(7)];
        let case =
            Case { agency: OrganizationId::from_entropy(1), author: person(2), proposer: person(3), panel: &panel };
        assert_eq!(may_approve(&actor(4, Role::Approver, 1), &case), Ok(()));
        for role in Role::ALL.iter().filter(|role| **role != Role::Approver) {
            assert_eq!(may_approve(&actor(4, *role, 1), &case), Err(Denied::Unseen), "{role}");
        }
        assert_eq!(may_approve(&actor(4, Role::Approver, 9), &case), Err(Denied::Unseen));
        let own = Err(Denied::because("decisions-denied-own"));
        assert_eq!(may_approve(&actor(2, Role::Approver, 1), &case), own);
        assert_eq!(may_approve(&actor(3, Role::Approver, 1), &case), own);
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
}
