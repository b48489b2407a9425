//! Organisations and the people who act for them.

pub(crate) mod company;
pub(crate) mod invitation;

use crate::kernel::id::OrganizationId;
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;

crate::codes! {
    /// What an organisation is.
    pub enum Kind {
        /// Publishes challenges.
        Agency = "agency",
        /// Sends proposals.
        Company = "company",
        /// Runs the marketplace; there is one.
        Lab = "lab",
        /// Brings companies to challenges.
        Incubator = "incubator",
        /// Speaks for companies.
        Association = "association",
    }
}

crate::codes! {
    /// The stored word for how far an organisation is trusted; [`Standing`] carries what belongs to it.
    pub(crate) enum StandingCode {
        /// As it was entered.
        Registered = "registered",
        /// The lab compared it with the public register.
        Verified = "verified",
        /// The lab stopped it, with a reason.
        Suspended = "suspended",
    }
}

crate::codes! {
    /// How many people work there, by the bands of Commission Recommendation 2003/361/EC.
    pub(crate) enum Size {
        /// Fewer than 10.
        Micro = "micro",
        /// Fewer than 50.
        Small = "small",
        /// Fewer than 250.
        Medium = "medium",
        /// 250 or more.
        Large = "large",
    }
}

/// How far an organisation is trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Standing {
    /// As it was entered.
    Registered,
    /// The lab compared it with the public register.
    Verified { at: Instant },
    /// The lab stopped it: nobody can act for it until it is verified again.
    Suspended { reason: String },
}

impl Standing {
    /// The stored word.
    pub(crate) const fn code(&self) -> StandingCode {
        match self {
            Self::Registered => StandingCode::Registered,
            Self::Verified { .. } => StandingCode::Verified,
            Self::Suspended { .. } => StandingCode::Suspended,
        }
    }
}

/// What identifies an organisation in its country's register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Number {
    /// The Belgian enterprise number, ten digits.
    Belgian(String),
    /// The number of another country's register, as entered.
    Foreign(String),
    /// Government bodies need none here.
    Absent,
}

impl Number {
    /// As people read it.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Belgian(digits) => crate::kernel::enterprise::EnterpriseNumber::read(digits)
                .map_or_else(|| digits.clone(), |number| number.to_string()),
            Self::Foreign(text) => text.clone(),
            Self::Absent => String::new(),
        }
    }
}

/// What an organisation says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) website: String,
    pub(crate) description: String,
    pub(crate) size: Option<Size>,
    pub(crate) iban: Option<String>,
}

/// An organisation.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    pub(crate) id: OrganizationId,
    pub(crate) kind: Kind,
    /// Two letters of ISO 3166.
    pub(crate) country: String,
    pub(crate) number: Number,
    pub(crate) facts: Facts,
    pub(crate) standing: Standing,
    pub(crate) version: Version,
}

/// What a change of standing answers when it changes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the standing is that already")]
pub(crate) struct AlreadySo;

impl Profile {
    /// The lab compared it with the public register, or lets it act again.
    pub(crate) fn verify(self, now: Instant) -> Result<Self, AlreadySo> {
        match self.standing {
            Standing::Verified { .. } => Err(AlreadySo),
            Standing::Registered | Standing::Suspended { .. } => {
                Ok(Self { standing: Standing::Verified { at: now }, ..self })
            }
        }
    }

    /// The lab stops it. The reason goes to its people.
    pub(crate) fn suspend(self, reason: String) -> Result<Self, AlreadySo> {
        match self.standing {
            Standing::Suspended { .. } => Err(AlreadySo),
            Standing::Registered | Standing::Verified { .. } => {
                Ok(Self { standing: Standing::Suspended { reason }, ..self })
            }
        }
    }

    /// New facts. Another name is another thing to verify: the lab compared the old one with the register.
    pub(crate) fn restate(self, facts: Facts) -> Self {
        let renamed = facts.name != self.facts.name;
        let standing = match self.standing {
            Standing::Verified { .. } if renamed => Standing::Registered,
            other => other,
        };
        Self { facts, standing, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn company(standing: Standing) -> Profile {
        let facts = Facts {
            name: "Blinkwater".to_owned(),
            address: "Kaai 4, Gent".to_owned(),
            website: String::new(),
            description: String::new(),
            size: Some(Size::Micro),
            iban: None,
        };
        Profile {
            id: OrganizationId::from_entropy(1),
            kind: Kind::Company,
            country: "BE".to_owned(),
            number: Number::Belgian("0123456749".to_owned()),
            facts,
            standing,
            version: Version::FIRST,
        }
    }

    #[test]
    fn verifying_twice_changes_nothing() {
        let at = Instant::from_micros(9);
        let verified = company(Standing::Registered).verify(at).unwrap();
        assert_eq!(verified.standing, Standing::Verified { at });
        assert_eq!(verified.verify(at).unwrap_err(), AlreadySo);
    }

    #[test]
    fn a_suspended_company_can_be_verified_again_and_not_suspended_twice() {
        let stopped = company(Standing::Registered).suspend("unknown in the register".to_owned()).unwrap();
        assert!(stopped.clone().suspend("again".to_owned()).is_err());
        assert!(stopped.verify(Instant::from_micros(9)).is_ok());
    }

    #[test]
    fn another_name_has_to_be_verified_again() {
        let verified = company(Standing::Verified { at: Instant::from_micros(1) });
        let facts = Facts { name: "Blinkwater Europe".to_owned(), ..verified.facts.clone() };
        assert_eq!(verified.clone().restate(facts).standing, Standing::Registered);
        let facts = Facts { address: "Kaai 5, Gent".to_owned(), ..verified.facts.clone() };
        assert_eq!(verified.restate(facts).standing.code(), StandingCode::Verified);
    }
}
