//! Who may do what with an organisation, and which roles one person can't hold together.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;

use super::domain::Kind;

/// What a person wants to do with an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Read its facts and its people. The pages ask by role; the rule is kept whole for the table of its tests.
    #[allow(dead_code, reason = "the doors of the pages ask by role")]
    See,
    /// Change its facts.
    Restate,
    /// Invite a person, or take an invitation back.
    Invite,
    /// End a person's role.
    Remove,
    /// Compare it with the register; stop it.
    Judge,
}

/// Whether the person may do it, in the role worn now. What is not theirs to see does not exist.
pub(crate) fn may(actor: &Actor, act: Act, organization: OrganizationId) -> Result<(), Denied> {
    let own = |role: Role| actor.acts_as(role, organization);
    match (act, actor.role()) {
        (Act::See, Some(Role::LabAdministrator | Role::Auditor)) => Ok(()),
        (Act::Invite | Act::Remove | Act::Judge, Some(Role::LabAdministrator)) => Ok(()),
        (Act::See | Act::Restate | Act::Invite | Act::Remove, Some(Role::CompanyMember))
            if own(Role::CompanyMember) =>
        {
            Ok(())
        }
        (Act::See, Some(role @ (Role::Author | Role::Approver | Role::Finance))) if own(role) => Ok(()),
        _ => Err(Denied::Unseen),
    }
}

/// Whether an organisation of this kind has this role at all.
pub(crate) const fn fits(kind: Kind, role: Role) -> bool {
    match role {
        Role::CompanyMember => matches!(kind, Kind::Company),
        Role::Author | Role::Approver | Role::Finance => matches!(kind, Kind::Agency),
        // Outside experts belong to no agency: the lab invites them.
        Role::Evaluator | Role::Auditor => matches!(kind, Kind::Agency | Kind::Lab),
        Role::LabAdministrator => matches!(kind, Kind::Lab),
    }
}

/// Acts for an agency in its business: writes challenges, holds the budget, pays.
const fn is_business(role: Role) -> bool {
    matches!(role, Role::Author | Role::Approver | Role::Finance)
}

/// Whether a person who holds these roles may get this one too.
///
/// Segregation of duties: the lab checks what agencies do, so nobody who runs the lab has a business role in an agency;
/// and an auditor reads what others did, so an auditor has no other role at all (INTOSAI-P 10, independence).
pub(crate) fn may_hold(held: &[Role], role: Role) -> Result<(), Denied> {
    let clash = |one: Role, other: Role| {
        (one == Role::LabAdministrator && is_business(other)) || (one == Role::Auditor && other != Role::Auditor)
    };
    match held.iter().find(|have| clash(**have, role) || clash(role, **have)) {
        None => Ok(()),
        Some(Role::Auditor) => Err(Denied::because("organizations-auditor-alone")),
        Some(_) if role == Role::Auditor => Err(Denied::because("organizations-auditor-alone")),
        Some(_) => Err(Denied::because("organizations-lab-has-no-business")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::{AccountId, Id as _};
    use crate::kernel::language::Lang;

    fn org(number: u128) -> OrganizationId {
        OrganizationId::from_entropy(number)
    }

    fn wearing(role: Role) -> Actor {
        let hat = Some(Hat { role, organization: org(1), organization_name: "Here".to_owned() });
        let (account, lang) = (AccountId::from_entropy(5), Lang::En);
        Actor { account, name: "Ada".to_owned(), email: "ada@here.example".to_owned(), lang, hat }
    }

    const ACTS: [Act; 5] = [Act::See, Act::Restate, Act::Invite, Act::Remove, Act::Judge];

    #[test]
    fn a_company_is_run_by_its_own_people_only() {
        let member = wearing(Role::CompanyMember);
        for act in ACTS {
            assert_eq!(may(&member, act, org(1)).is_ok(), act != Act::Judge, "{act:?}");
            assert_eq!(may(&member, act, org(2)), Err(Denied::Unseen), "{act:?}");
        }
    }

    #[test]
    fn people_of_an_agency_see_it_and_the_lab_decides_who_they_are() {
        for act in ACTS {
            assert_eq!(may(&wearing(Role::Approver), act, org(1)).is_ok(), act == Act::See, "{act:?}");
            assert_eq!(may(&wearing(Role::LabAdministrator), act, org(2)).is_ok(), act != Act::Restate, "{act:?}");
            assert_eq!(may(&wearing(Role::Auditor), act, org(2)).is_ok(), act == Act::See, "{act:?}");
            assert_eq!(may(&wearing(Role::Evaluator), act, org(1)), Err(Denied::Unseen), "{act:?}");
        }
    }

    #[test]
    fn a_lab_administrator_has_no_business_role_in_an_agency_and_the_other_way_round() {
        for business in [Role::Author, Role::Approver, Role::Finance] {
            for (held, wanted) in [(Role::LabAdministrator, business), (business, Role::LabAdministrator)] {
                assert_eq!(may_hold(&[held], wanted), Err(Denied::because("organizations-lab-has-no-business")));
            }
        }
        assert_eq!(may_hold(&[Role::Author, Role::Evaluator], Role::Approver), Ok(()));
        assert_eq!(may_hold(&[Role::LabAdministrator], Role::Evaluator), Ok(()));
    }

    #[test]
    fn an_auditor_has_no_other_role() {
        for role in Role::ALL.iter().copied().filter(|role| *role != Role::Auditor) {
            assert_eq!(may_hold(&[Role::Auditor], role), Err(Denied::because("organizations-auditor-alone")));
            assert_eq!(may_hold(&[role], Role::Auditor), Err(Denied::because("organizations-auditor-alone")));
        }
    }

    #[test]
    fn each_role_has_a_kind_of_organisation() {
        for role in Role::ALL {
            assert!(Kind::ALL.iter().any(|kind| fits(*kind, *role)), "{role}");
            assert!(!fits(Kind::Company, *role) || *role == Role::CompanyMember, "{role}");
        }
    }
}
