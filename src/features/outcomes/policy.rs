//! Who may write the outcome of a challenge: an author of its agency. Reading it is for all.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;

/// Whether the person may write, see the draft and publish. To others the draft does not exist.
pub(crate) fn may_write(actor: &Actor, agency: OrganizationId) -> Result<(), Denied> {
    if actor.acts_as(Role::Author, agency) {
        Ok(())
    } else if actor.acts_as(Role::Approver, agency) || actor.acts_as(Role::Finance, agency) {
        Err(Denied::because("outcomes-refused-role"))
    } else {
        Err(Denied::Unseen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::{AccountId, Id};
    use crate::kernel::language::Lang;

    fn answer(role: Role, organization: u128) -> Result<(), Denied> {
        let hat =
            Hat { role, organization: OrganizationId::from_entropy(organization), organization_name: String::new() };
        let actor = Actor {
            account: AccountId::from_entropy(1),
            name: "Karim".to_owned(),
            email: "karim@example.be".to_owned(),
            lang: Lang::En,
            hat: Some(hat),
        };
        may_write(&actor, OrganizationId::from_entropy(1))
    }

    #[test]
    fn only_an_author_of_the_agency_writes_it() {
        assert_eq!(answer(Role::Author, 1), Ok(()));
        assert_eq!(answer(Role::Approver, 1), Err(Denied::because("outcomes-refused-role")));
        for (role, organization) in [(Role::Author, 2), (Role::CompanyMember, 1), (Role::LabAdministrator, 1)] {
            assert_eq!(answer(role, organization), Err(Denied::Unseen));
        }
    }
}
