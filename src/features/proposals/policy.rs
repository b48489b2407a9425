//! Who may do what with a proposal and with the opening of a challenge.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;

/// What can be done with a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Start one.
    Start,
    /// Read it, before and after sending.
    Read,
    /// Change its text.
    Save,
    /// Send it.
    Submit,
    /// Take it back.
    Withdraw,
}

/// A proposal belongs to its company and to nobody else: not the agency, not the lab, not the auditor. To all of them
/// it does not exist. What the panel reads later is the opened copy, another thing with rules of its own.
pub(crate) fn may(actor: &Actor, act: Act, company: OrganizationId) -> Result<(), Denied> {
    match act {
        Act::Start | Act::Read | Act::Save | Act::Submit | Act::Withdraw => {
            if actor.acts_as(Role::CompanyMember, company) { Ok(()) } else { Err(Denied::Unseen) }
        }
    }
}

/// What can be done with the opening of a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OpeningAct {
    /// See the sealed card, and the record afterwards.
    Look,
    /// Press "Open the pitches".
    Open,
}

/// The opening belongs to the author and the approvers of the agency, with an administrator of the lab as a possible
/// second. The auditor reads the record. The agency's finance officer pays later and has nothing to see here.
pub(crate) fn may_open(actor: &Actor, act: OpeningAct, agency: OrganizationId) -> Result<(), Denied> {
    let own = actor.organization() == Some(agency);
    match (actor.role(), act) {
        (Some(Role::Author | Role::Approver), OpeningAct::Look | OpeningAct::Open) if own => Ok(()),
        (Some(Role::LabAdministrator), OpeningAct::Look | OpeningAct::Open)
        | (Some(Role::Auditor), OpeningAct::Look) => Ok(()),
        _ => Err(Denied::Unseen),
    }
}

/// Whether this person can be the second after that first: the agency's own people or the lab, but not the lab twice.
/// Otherwise two people of the lab could open what the agency has not asked to see.
pub(crate) fn may_be_first(actor: &Actor, agency: OrganizationId) -> Result<(), Denied> {
    may_open(actor, OpeningAct::Open, agency)?;
    if actor.organization() == Some(agency) { Ok(()) } else { Err(Denied::because("proposals-opening-lab-second")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::actor::Hat;
    use crate::kernel::id::{AccountId, Id as _};
    use crate::kernel::language::Lang;

    fn organization(n: u128) -> OrganizationId {
        OrganizationId::from_entropy(n)
    }

    fn wearing(role: Role, of: u128) -> Actor {
        Actor {
            account: AccountId::from_entropy(9),
            name: "Ada".to_owned(),
            email: "ada@example.org".to_owned(),
            lang: Lang::En,
            hat: Some(Hat { role, organization: organization(of), organization_name: String::new() }),
        }
    }

    #[test]
    fn a_proposal_exists_for_its_company_only() {
        for act in [Act::Start, Act::Read, Act::Save, Act::Submit, Act::Withdraw] {
            assert_eq!(may(&wearing(Role::CompanyMember, 1), act, organization(1)), Ok(()));
            assert_eq!(may(&wearing(Role::CompanyMember, 2), act, organization(1)), Err(Denied::Unseen));
            for role in Role::ALL.iter().filter(|role| **role != Role::CompanyMember) {
                assert_eq!(may(&wearing(*role, 1), act, organization(1)), Err(Denied::Unseen), "{role}");
            }
        }
    }

    #[test]
    fn who_opens_and_who_looks() {
        let mut table = String::new();
        for role in Role::ALL {
            for (whose, of) in [("own", 1), ("other", 2)] {
                let cell = |act| match may_open(&wearing(*role, of), act, organization(1)) {
                    Ok(()) => "yes",
                    Err(Denied::Unseen) => "unseen",
                    Err(Denied::Because(why)) => why.key,
                };
                let row = format!("{role} {whose}: {} {}\n", cell(OpeningAct::Look), cell(OpeningAct::Open));
                table.push_str(&row);
            }
        }
        assert_eq!(
            table,
            "company_member own: unseen unseen\ncompany_member other: unseen unseen\n\
             author own: yes yes\nauthor other: unseen unseen\napprover own: yes yes\napprover other: unseen unseen\n\
             finance own: unseen unseen\nfinance other: unseen unseen\nevaluator own: unseen unseen\n\
             evaluator other: unseen unseen\nlab_administrator own: yes yes\nlab_administrator other: yes yes\n\
             auditor own: yes unseen\nauditor other: yes unseen\n"
        );
    }

    #[test]
    fn the_lab_is_second_never_first() {
        let lab = may_be_first(&wearing(Role::LabAdministrator, 7), organization(1));
        assert_eq!(lab, Err(Denied::because("proposals-opening-lab-second")));
        assert_eq!(may_be_first(&wearing(Role::Approver, 1), organization(1)), Ok(()));
    }
}
