//! Which role a person wears first: the only one, or the one the page they were on the way to asks for.

use crate::kernel::actor::Role;
use crate::kernel::id::OrganizationId;

use super::way::Way;

/// A role a person holds in an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) role: Role,
    pub(crate) organization: OrganizationId,
    pub(crate) organization_name: String,
}

/// The role to put on at sign-in; none when the person has to choose.
pub(crate) fn first_hat<'a>(grants: &'a [Grant], next: Option<&Way>) -> Option<&'a Grant> {
    let fitting = |grant: &&Grant| next.is_some_and(|way| opens(grant.role, way.as_str()));
    match grants {
        [only] => Some(only),
        several => match several.iter().filter(fitting).collect::<Vec<_>>().as_slice() {
            [only] => Some(only),
            _ => None,
        },
    }
}

/// Whether a path lies in the space of a role.
fn opens(role: Role, path: &str) -> bool {
    let space = path.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
    match role {
        Role::CompanyMember => space == "company",
        Role::Author | Role::Approver => space == "agency",
        Role::Finance => matches!(space, "finance" | "agency"),
        Role::Evaluator => space == "evaluate",
        Role::LabAdministrator => space == "admin",
        Role::Auditor => space == "audit",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn grant(role: Role) -> Grant {
        Grant { role, organization: OrganizationId::from_entropy(3), organization_name: "Here".to_owned() }
    }

    #[test]
    fn who_has_one_role_wears_it() {
        assert_eq!(first_hat(&[grant(Role::Author)], None).map(|hat| hat.role), Some(Role::Author));
        assert_eq!(first_hat(&[], None), None);
    }

    #[test]
    fn who_has_several_wears_the_one_the_page_asks_for_or_chooses() {
        let grants = [grant(Role::Author), grant(Role::Evaluator), grant(Role::Approver)];
        let way = Way::read("/evaluate/CH-2026-001");
        assert_eq!(first_hat(&grants, way.as_ref()).map(|hat| hat.role), Some(Role::Evaluator));
        assert_eq!(first_hat(&grants, Way::read("/agency").as_ref()), None);
        assert_eq!(first_hat(&grants, None), None);
    }
}
