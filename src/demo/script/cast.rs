//! The organisations and the people.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::features::organizations::Kind;
use crate::kernel::actor::Role;
use crate::kernel::email::EmailAddress;
use crate::kernel::language::Lang;

use super::read;

/// `organizations.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Organizations {
    pub(super) organizations: Vec<Organization>,
}

/// `people.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct People {
    pub(super) people: Vec<Person>,
}

crate::codes! {
    /// How far the lab has come with an organisation.
    pub(crate) enum Standing {
        /// The lab compared it with the register.
        Verified = "verified",
        /// It still waits for the lab.
        Pending = "pending",
    }
}

/// An organisation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Organization {
    pub(crate) key: String,
    #[serde(deserialize_with = "read::code")]
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) country: String,
    pub(crate) enterprise_number: Option<String>,
    pub(crate) foreign_number: Option<String>,
    pub(crate) address: String,
    pub(crate) website: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) description: String,
    #[serde(deserialize_with = "read::code")]
    pub(crate) standing: Standing,
    pub(crate) staff: Option<u32>,
    pub(crate) iban: Option<String>,
    /// For the writer of a story: an organisation has no language of its own, its people have.
    #[serde(rename = "lang")]
    _lang: Option<IgnoredAny>,
}

/// A person.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Person {
    pub(crate) key: String,
    pub(crate) name: String,
    #[serde(deserialize_with = "read::email")]
    pub(crate) email: EmailAddress,
    #[serde(deserialize_with = "read::code")]
    pub(crate) lang: Lang,
    pub(crate) grants: Vec<Grant>,
    #[serde(default, deserialize_with = "read::maybe_code")]
    pub(crate) sign_in: Option<SignIn>,
    /// For the writer of a story: accounts hold no such sentence.
    #[serde(rename = "about")]
    _about: IgnoredAny,
}

/// What a person is in an organisation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Grant {
    pub(crate) organization: String,
    #[serde(deserialize_with = "read::code")]
    pub(crate) role: Role,
}

crate::codes! {
    /// A sign-in that a visitor of the demo world can use, in the order of the list.
    pub(crate) enum SignIn {
        /// Writes pitches.
        Company = "company",
        /// Runs a challenge.
        Author = "author",
        /// Holds the budget.
        Approver = "approver",
        /// Judges.
        Evaluator = "evaluator",
        /// Judges and leads the panel.
        Chair = "chair",
        /// Pays.
        Finance = "finance",
        /// Runs the marketplace.
        LabAdministrator = "lab_administrator",
        /// Reads everything.
        Auditor = "auditor",
    }
}

impl SignIn {
    /// The key of its word on the sign-in page.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Company => "platform-role-company-member",
            Self::Author => "platform-role-author",
            Self::Approver => "platform-role-approver",
            Self::Evaluator => "platform-role-evaluator",
            Self::Chair => "demo-role-chair",
            Self::Finance => "platform-role-finance",
            Self::LabAdministrator => "platform-role-lab-administrator",
            Self::Auditor => "platform-role-auditor",
        }
    }
}
