//! Who acts, and in which role. One person may hold several roles; exactly one is worn at a time, and shown in words.

use super::id::{AccountId, OrganizationId};
use super::language::Lang;

crate::codes! {
    /// What a person may be in an organisation.
    pub enum Role {
        /// Writes, sends and delivers for a company.
        CompanyMember = "company_member",
        /// Writes a challenge and runs it for an agency; the owner of a challenge.
        Author = "author",
        /// Holds the budget of an agency: releases challenges and approves awards.
        Approver = "approver",
        /// Pays for an agency.
        Finance = "finance",
        /// Judges proposals on panels.
        Evaluator = "evaluator",
        /// Runs the marketplace; has no business role in an agency.
        LabAdministrator = "lab_administrator",
        /// Reads everything that may be read, changes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// Roles that act for a government need a second factor at sign-in.
    #[must_use]
    pub const fn needs_second_factor(self) -> bool {
        !matches!(self, Self::CompanyMember)
    }
}

/// The role worn now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hat {
    /// The role.
    pub role: Role,
    /// In which organisation.
    pub organization: OrganizationId,
    /// Its name, to show.
    pub organization_name: String,
}

/// A signed-in person, in the role worn now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub account: AccountId,
    /// The person's name.
    pub name: String,
    /// The person's address.
    pub email: String,
    /// The language letters are written in.
    pub lang: Lang,
    /// The role worn now; none before one was chosen.
    pub hat: Option<Hat>,
}

impl Actor {
    /// The role worn now.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.hat.as_ref().map(|hat| hat.role)
    }

    /// The organisation acted for now.
    #[must_use]
    pub fn organization(&self) -> Option<OrganizationId> {
        self.hat.as_ref().map(|hat| hat.organization)
    }

    /// Whether the person acts in this role for this organisation.
    #[must_use]
    pub fn acts_as(&self, role: Role, organization: OrganizationId) -> bool {
        self.hat.as_ref().is_some_and(|hat| hat.role == role && hat.organization == organization)
    }
}
