//! Who may do what with an invoice: the company records it, finance pays, and who approved or accepted never pays.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::refusal::Denied;

/// What a person wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Read the invoice and its clock.
    See,
    /// Record the invoice of an accepted milestone.
    Invoice,
    /// Stop the clock, or let it run again.
    Dispute,
    /// Record the payment.
    Pay,
}

/// Whose invoice it is, and who had a hand in what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hands {
    pub(crate) agency: OrganizationId,
    pub(crate) company: OrganizationId,
    /// Who approved the award.
    pub(crate) approved_by: Option<AccountId>,
    /// Who accepted the milestone.
    pub(crate) accepted_by: Option<AccountId>,
}

/// Whether the person may do it. An invoice of others does not exist.
pub(crate) fn may(actor: &Actor, act: Act, hands: Hands) -> Result<(), Denied> {
    let company = actor.acts_as(Role::CompanyMember, hands.company);
    let finance = actor.acts_as(Role::Finance, hands.agency);
    let agency = actor.acts_as(Role::Author, hands.agency) || actor.acts_as(Role::Approver, hands.agency);
    if !(company || finance || agency) {
        return Err(Denied::Unseen);
    }
    let allowed = match act {
        Act::See => true,
        Act::Invoice => company,
        Act::Dispute | Act::Pay => finance,
    };
    match act {
        _ if !allowed => Err(Denied::because("payments-refused-role")),
        Act::Pay if hands.approved_by == Some(actor.account) => Err(Denied::because("payments-refused-approver")),
        Act::Pay if hands.accepted_by == Some(actor.account) => Err(Denied::because("payments-refused-accepter")),
        Act::See | Act::Invoice | Act::Dispute | Act::Pay => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::Id;
    use crate::kernel::language::Lang;

    const ALL: [Act; 4] = [Act::See, Act::Invoice, Act::Dispute, Act::Pay];

    fn hands() -> Hands {
        Hands {
            agency: OrganizationId::from_entropy(1),
            company: OrganizationId::from_entropy(2),
            approved_by: Some(AccountId::from_entropy(8)),
            accepted_by: Some(AccountId::from_entropy(9)),
        }
    }

    fn actor(account: u128, role: Role, organization: u128) -> Actor {
        Actor {
            account: AccountId::from_entropy(account),
            name: "Nadia".to_owned(),
            email: "nadia@example.be".to_owned(),
            lang: Lang::En,
            hat: Some(Hat {
                role,
                organization: OrganizationId::from_entropy(organization),
                organization_name: String::new(),
            }),
        }
    }

    fn allowed(actor: &Actor) -> Vec<Act> {
        ALL.into_iter().filter(|act| may(actor, *act, hands()).is_ok()).collect()
    }

    #[test]
    fn each_role_has_its_own_acts() {
        assert_eq!(allowed(&actor(3, Role::CompanyMember, 2)), [Act::See, Act::Invoice]);
        assert_eq!(allowed(&actor(4, Role::Finance, 1)), [Act::See, Act::Dispute, Act::Pay]);
        assert_eq!(allowed(&actor(5, Role::Author, 1)), [Act::See]);
        assert_eq!(allowed(&actor(6, Role::Approver, 1)), [Act::See]);
    }

    #[test]
    fn who_approved_the_award_or_accepted_the_work_never_pays() {
        let approver = may(&actor(8, Role::Finance, 1), Act::Pay, hands());
        assert_eq!(approver, Err(Denied::because("payments-refused-approver")));
        let accepter = may(&actor(9, Role::Finance, 1), Act::Pay, hands());
        assert_eq!(accepter, Err(Denied::because("payments-refused-accepter")));
    }

    #[test]
    fn to_everybody_else_it_does_not_exist() {
        for other in [
            actor(7, Role::CompanyMember, 3),
            actor(7, Role::Finance, 3),
            actor(7, Role::LabAdministrator, 1),
            actor(7, Role::Auditor, 1),
        ] {
            for act in ALL {
                assert_eq!(may(&other, act, hands()), Err(Denied::Unseen));
            }
        }
    }
}
