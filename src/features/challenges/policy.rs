//! Who may do what with a challenge. An author never releases or approves the own one; the lab has no business in an
//! agency beyond review.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::AccountId;
use crate::kernel::refusal::Denied;

use super::domain::Challenge;
use super::domain::stage::Stage;

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Read it in the agency's space.
    Read,
    /// Write it: edit, send, amend, withdraw, answer, archive.
    Write,
    /// Release its budget.
    Release,
    /// Judge it for the lab: comment, return, approve.
    Review,
}

/// Whether the person may do it.
///
/// # Errors
/// `Unseen` when the challenge is not of the person's agency, or not yet before the lab.
pub(crate) fn may(actor: &Actor, act: Act, challenge: &Challenge, writers: &[AccountId]) -> Result<(), Denied> {
    let of_agency = |role: Role| actor.acts_as(role, challenge.organization_id);
    match act {
        Act::Read if [Role::Author, Role::Approver, Role::Finance].into_iter().any(of_agency) => Ok(()),
        Act::Write if of_agency(Role::Author) => Ok(()),
        Act::Release if of_agency(Role::Approver) => {
            if challenge.author_id == actor.account || writers.contains(&actor.account) {
                Err(Denied::because("challenges-denied-own-release"))
            } else {
                Ok(())
            }
        }
        Act::Review if actor.role() == Some(Role::LabAdministrator) && challenge.stage != Stage::Draft => {
            if challenge.author_id == actor.account || writers.contains(&actor.account) {
                Err(Denied::because("challenges-denied-own-review"))
            } else {
                Ok(())
            }
        }
        Act::Read | Act::Write | Act::Release | Act::Review => Err(Denied::Unseen),
    }
}

#[cfg(test)]
mod tests {
    use super::super::domain::gaps::tests::complete;
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::{Id as _, OrganizationId};
    use crate::kernel::language::Lang;

    fn actor(account: u128, role: Role, organization: OrganizationId) -> Actor {
        Actor {
            account: AccountId::from_entropy(account),
            name: "Karim".into(),
            email: "karim@example.be".into(),
            lang: Lang::En,
            hat: Some(Hat { role, organization, organization_name: "Emergency line".into() }),
        }
    }

    #[test]
    fn only_people_of_the_agency_see_a_draft() {
        let challenge = complete().challenge;
        let elsewhere = OrganizationId::from_entropy(99);
        for role in Role::ALL {
            let home = may(&actor(7, *role, challenge.organization_id), Act::Read, &challenge, &[]);
            let expected = matches!(role, Role::Author | Role::Approver | Role::Finance);
            assert_eq!(home.is_ok(), expected, "{role}");
            assert_eq!(may(&actor(7, *role, elsewhere), Act::Read, &challenge, &[]), Err(Denied::Unseen));
        }
    }

    #[test]
    fn the_author_and_whoever_wrote_a_part_never_release_it() {
        let challenge = complete().challenge;
        let release = |account, writers: &[AccountId]| {
            may(&actor(account, Role::Approver, challenge.organization_id), Act::Release, &challenge, writers)
        };
        assert_eq!(release(7, &[]), Ok(()));
        assert_eq!(release(3, &[]), Err(Denied::because("challenges-denied-own-release")));
        let writer = AccountId::from_entropy(7);
        assert_eq!(release(7, &[writer]), Err(Denied::because("challenges-denied-own-release")));
    }

    #[test]
    fn the_lab_sees_a_challenge_only_once_it_was_sent() {
        let mut challenge = complete().challenge;
        let lab = actor(8, Role::LabAdministrator, OrganizationId::from_entropy(50));
        assert_eq!(may(&lab, Act::Review, &challenge, &[]), Err(Denied::Unseen));
        challenge.stage = Stage::InReview;
        assert_eq!(may(&lab, Act::Review, &challenge, &[]), Ok(()));
        assert_eq!(may(&lab, Act::Write, &challenge, &[]), Err(Denied::Unseen));
    }

    #[test]
    fn nobody_reviews_what_they_wrote_in_another_role() {
        let mut challenge = complete().challenge;
        challenge.stage = Stage::InReview;
        let lab = actor(3, Role::LabAdministrator, OrganizationId::from_entropy(50));
        assert_eq!(may(&lab, Act::Review, &challenge, &[]), Err(Denied::because("challenges-denied-own-review")));
    }
}
