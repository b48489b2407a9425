//! The spaces of Parvis: which one an address lies in, and what its menu offers.

use crate::kernel::actor::Role;

/// Part of the product with its own colour and menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    Public,
    Me,
    Company,
    Agency,
    Evaluate,
    Admin,
    Finance,
    Audit,
}

impl Space {
    /// By the first part of a path without its language.
    pub(crate) fn of(path: &str) -> Self {
        match path.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default() {
            "me" => Self::Me,
            "company" => Self::Company,
            "agency" => Self::Agency,
            "evaluate" => Self::Evaluate,
            "admin" => Self::Admin,
            "finance" => Self::Finance,
            "audit" => Self::Audit,
            _ => Self::Public,
        }
    }

    /// For `data-space`, by which the stylesheet picks the colour of the band.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Me => "me",
            Self::Company => "company",
            Self::Agency => "agency",
            Self::Evaluate => "evaluate",
            Self::Admin => "admin",
            Self::Finance => "finance",
            Self::Audit => "audit",
        }
    }

    /// The key of its name in words.
    pub(crate) const fn name_key(self) -> &'static str {
        match self {
            Self::Public => "platform-space-public",
            Self::Me => "platform-space-me",
            Self::Company => "platform-space-company",
            Self::Agency => "platform-space-agency",
            Self::Evaluate => "platform-space-evaluate",
            Self::Admin => "platform-space-admin",
            Self::Finance => "platform-space-finance",
            Self::Audit => "platform-space-audit",
        }
    }

    /// Whether a person in a role (or none) comes and goes here: somebody who only looks in keeps the own menu.
    pub(crate) const fn is_for(self, role: Option<Role>) -> bool {
        match self {
            Self::Public | Self::Me => true,
            Self::Company => matches!(role, Some(Role::CompanyMember)),
            Self::Agency => matches!(role, Some(Role::Author | Role::Approver | Role::Finance)),
            Self::Evaluate => matches!(role, Some(Role::Evaluator)),
            Self::Admin => matches!(role, Some(Role::LabAdministrator)),
            Self::Finance => matches!(role, Some(Role::Finance)),
            Self::Audit => matches!(role, Some(Role::Auditor)),
        }
    }

    /// Its menu: key of the label and path.
    pub(crate) const fn menu(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Public => &[
                ("platform-nav-challenges", "/challenges"),
                ("platform-nav-lessons", "/lessons"),
                ("platform-nav-agencies", "/agencies"),
                ("platform-nav-how", "/how-it-works"),
            ],
            Self::Me => &[
                ("platform-nav-me", "/me"),
                ("platform-nav-profile", "/me/profile"),
                ("platform-nav-security", "/me/security"),
                ("platform-nav-sessions", "/me/sessions"),
            ],
            Self::Company => &[
                ("platform-nav-company", "/company"),
                ("platform-nav-proposals", "/company/proposals"),
                ("platform-nav-contracts", "/company/contracts"),
                ("platform-nav-facts", "/company/facts"),
                ("platform-nav-team", "/company/team"),
            ],
            Self::Agency => &[
                ("platform-nav-agency", "/agency"),
                ("platform-nav-contracts", "/agency/contracts"),
                ("platform-nav-team", "/agency/team"),
            ],
            Self::Evaluate => &[("platform-nav-panels", "/evaluate")],
            Self::Admin => &[
                ("platform-nav-admin", "/admin"),
                ("platform-nav-review", "/admin/challenges"),
                ("platform-nav-evaluations", "/admin/evaluations"),
                ("platform-nav-organizations", "/admin/organizations"),
                ("platform-nav-law", "/admin/law"),
                ("platform-nav-audit", "/admin/audit"),
            ],
            Self::Finance => &[("platform-nav-finance", "/finance")],
            Self::Audit => &[("platform-nav-audit", "/audit")],
        }
    }

    /// Where a person wearing a role starts.
    pub(crate) const fn home_of(role: Option<Role>) -> &'static str {
        match role {
            None => "/me",
            Some(Role::CompanyMember) => "/company",
            Some(Role::Author | Role::Approver) => "/agency",
            Some(Role::Finance) => "/finance",
            Some(Role::Evaluator) => "/evaluate",
            Some(Role::LabAdministrator) => "/admin",
            Some(Role::Auditor) => "/audit",
        }
    }
}
