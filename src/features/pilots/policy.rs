//! Who may do what with a contract: the author writes, the approver signs, the company delivers.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::refusal::Denied;

/// What a person wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Read the contract and its milestones.
    See,
    /// Write or change the draft.
    Draft,
    /// Sign for the agency.
    Offer,
    /// Sign for the company.
    Sign,
    /// Hand over evidence.
    Deliver,
    /// Accept evidence, or return it.
    Answer,
    /// Stop the test early.
    Stop,
}

/// Whose contract it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parties {
    pub(crate) agency: OrganizationId,
    pub(crate) company: OrganizationId,
    pub(crate) drafted_by: AccountId,
}

/// Whether the person may do it. A contract of others does not exist; one's own tells the reason.
pub(crate) fn may(actor: &Actor, act: Act, parties: Parties) -> Result<(), Denied> {
    let company = actor.acts_as(Role::CompanyMember, parties.company);
    let author = actor.acts_as(Role::Author, parties.agency);
    let approver = actor.acts_as(Role::Approver, parties.agency);
    let finance = actor.acts_as(Role::Finance, parties.agency);
    if !(company || author || approver || finance) {
        return Err(Denied::Unseen);
    }
    let allowed = match act {
        Act::See => true,
        Act::Draft | Act::Answer | Act::Stop => author,
        Act::Offer => approver,
        Act::Sign | Act::Deliver => company,
    };
    match act {
        _ if !allowed => Err(Denied::because("pilots-refused-role")),
        Act::Offer if actor.account == parties.drafted_by => Err(Denied::because("pilots-refused-own-draft")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::Id;
    use crate::kernel::language::Lang;

    const ALL: [Act; 7] = [Act::See, Act::Draft, Act::Offer, Act::Sign, Act::Deliver, Act::Answer, Act::Stop];

    fn parties() -> Parties {
        Parties {
            agency: OrganizationId::from_entropy(1),
            company: OrganizationId::from_entropy(2),
            drafted_by: AccountId::from_entropy(3),
        }
    }

    fn actor(account: u128, role: Role, organization: u128) -> Actor {
        Actor {
            account: AccountId::from_entropy(account),
            name: "Bo".to_owned(),
            email: "bo@example.be".to_owned(),
            lang: Lang::En,
            hat: Some(Hat {
                role,
                organization: OrganizationId::from_entropy(organization),
                organization_name: String::new(),
            }),
        }
    }

    fn allowed(actor: &Actor) -> Vec<Act> {
        ALL.into_iter().filter(|act| may(actor, *act, parties()).is_ok()).collect()
    }

    #[test]
    fn each_role_has_its_own_acts() {
        assert_eq!(allowed(&actor(3, Role::Author, 1)), [Act::See, Act::Draft, Act::Answer, Act::Stop]);
        assert_eq!(allowed(&actor(4, Role::Approver, 1)), [Act::See, Act::Offer]);
        assert_eq!(allowed(&actor(5, Role::Finance, 1)), [Act::See]);
        assert_eq!(allowed(&actor(6, Role::CompanyMember, 2)), [Act::See, Act::Sign, Act::Deliver]);
    }

    #[test]
    fn who_drafted_it_never_signs_for_the_agency() {
        let both = actor(3, Role::Approver, 1);
        assert_eq!(may(&both, Act::Offer, parties()), Err(Denied::because("pilots-refused-own-draft")));
    }

    #[test]
    fn to_everybody_else_it_does_not_exist() {
        for other in [
            actor(7, Role::CompanyMember, 9),
            actor(7, Role::Author, 9),
            actor(7, Role::LabAdministrator, 1),
            actor(7, Role::Auditor, 1),
            actor(7, Role::Evaluator, 1),
            actor(7, Role::CompanyMember, 1),
        ] {
            for act in ALL {
                assert_eq!(may(&other, act, parties()), Err(Denied::Unseen));
            }
        }
    }
}
