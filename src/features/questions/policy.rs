//! Who asks and who answers. Nobody is ever told who asked, so there is no act for it.

use crate::features::challenges::Challenge;
use crate::kernel::actor::{Actor, Role};
use crate::kernel::refusal::Denied;

/// Reading the inbox: anyone of the agency.
pub(super) fn may_read(actor: &Actor, challenge: &Challenge) -> Result<(), Denied> {
    let of_agency = |role| actor.acts_as(role, challenge.organization_id);
    if [Role::Author, Role::Approver, Role::Finance].into_iter().any(of_agency) { Ok(()) } else { Err(Denied::Unseen) }
}

/// Answering: an author of the agency.
pub(super) fn may_answer(actor: &Actor, challenge: &Challenge) -> Result<(), Denied> {
    if actor.acts_as(Role::Author, challenge.organization_id) { Ok(()) } else { Err(Denied::Unseen) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::challenges::sample;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::{AccountId, Id as _, OrganizationId};
    use crate::kernel::language::Lang;

    fn actor(role: Role, organization: OrganizationId) -> Actor {
        Actor {
            account: AccountId::from_entropy(7),
            name: "Karim".into(),
            email: "karim@example.be".into(),
            lang: Lang::En,
            hat: Some(Hat { role, organization, organization_name: "Agency".into() }),
        }
    }

    #[test]
    fn only_an_author_of_the_agency_answers() {
        let challenge = sample();
        for role in Role::ALL {
            let home = may_answer(&actor(*role, challenge.organization_id), &challenge);
            assert_eq!(home.is_ok(), *role == Role::Author, "{role}");
            let elsewhere = OrganizationId::from_entropy(99);
            assert_eq!(may_answer(&actor(*role, elsewhere), &challenge), Err(Denied::Unseen));
            assert_eq!(may_read(&actor(*role, elsewhere), &challenge), Err(Denied::Unseen));
        }
    }
}
