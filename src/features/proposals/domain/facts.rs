//! What can be said by choosing: how far the solution is, where it was used, roughly what the test costs.

use serde::{Deserialize, Serialize};

use crate::kernel::code::Code as _;
use crate::kernel::money::Cents;

crate::codes! {
    /// How far the solution is.
    pub(crate) enum Maturity {
        /// Nothing built yet.
        Idea = "idea",
        /// Something that can be shown.
        Prototype = "prototype",
        /// Tried outside the company.
        Tested = "tested",
        /// Used every day by somebody.
        InUse = "in_use",
    }
}

crate::codes! {
    /// Where it was used before.
    pub(crate) enum Use {
        /// Nowhere yet.
        Nowhere = "nowhere",
        /// In the company itself.
        Inside = "inside",
        /// By other companies or people.
        Customers = "customers",
        /// By a public body.
        Government = "government",
    }
}

crate::codes! {
    /// What the test would cost, excl. VAT. A band, since the exact price belongs to the contract.
    pub(crate) enum PriceBand {
        /// Under 10,000 EUR.
        Under10 = "under_10000",
        /// From 10,000 to under 20,000 EUR.
        Under20 = "under_20000",
        /// From 20,000 to under 30,000 EUR.
        Under30 = "under_30000",
    }
}

/// The three choices; nothing is chosen beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Facts {
    /// How far it is.
    #[serde(with = "chosen")]
    pub(crate) maturity: Option<Maturity>,
    /// Where it was used.
    #[serde(with = "chosen")]
    pub(crate) used: Option<Use>,
    /// What the test costs.
    #[serde(with = "chosen")]
    pub(crate) price: Option<PriceBand>,
}

/// The two declarations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Declared {
    /// The person who sends may bind the company.
    pub(crate) signatory: bool,
    /// Nobody of the agency or the panel has an interest in the company, as far as the company knows.
    pub(crate) interests: bool,
}

impl Maturity {
    /// Its words.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Idea => "proposals-maturity-idea",
            Self::Prototype => "proposals-maturity-prototype",
            Self::Tested => "proposals-maturity-tested",
            Self::InUse => "proposals-maturity-in-use",
        }
    }
}

impl Use {
    /// Its words.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Nowhere => "proposals-used-nowhere",
            Self::Inside => "proposals-used-inside",
            Self::Customers => "proposals-used-customers",
            Self::Government => "proposals-used-government",
        }
    }
}

impl PriceBand {
    /// Whether a test that costs this much can be paid from a budget: the band starts under it.
    pub(crate) fn fits(self, budget: Cents) -> bool {
        let from = match self {
            Self::Under10 => Cents::ZERO,
            Self::Under20 => Cents::new(1_000_000),
            Self::Under30 => Cents::new(2_000_000),
        };
        from < budget
    }

    /// Its words.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Under10 => "proposals-price-under-10000",
            Self::Under20 => "proposals-price-under-20000",
            Self::Under30 => "proposals-price-under-30000",
        }
    }
}

/// A choice as its code, an empty text when nothing is chosen. A code that is not known is an error, not "nothing".
mod chosen {
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    use super::code_of;
    use crate::kernel::code::Code;

    #[expect(clippy::ref_option, reason = "serde calls it this way")]
    pub(super) fn serialize<T: Code, S: Serializer>(value: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(code_of(value.as_ref()))
    }

    pub(super) fn deserialize<'de, T: Code, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
        let text = String::deserialize(from)?;
        if text.is_empty() {
            return Ok(None);
        }
        T::from_code(&text).map(Some).ok_or_else(|| de::Error::custom("unknown code"))
    }
}

/// The code of a choice, empty when nothing is chosen.
pub(super) fn code_of<T: crate::kernel::code::Code>(value: Option<&T>) -> &str {
    value.map_or("", crate::kernel::code::Code::code)
}

impl Facts {
    /// Whether all three are chosen.
    pub(crate) const fn is_complete(self) -> bool {
        self.maturity.is_some() && self.used.is_some() && self.price.is_some()
    }

    /// The three as names and codes, in the order of the canonical text.
    pub(super) fn codes(&self) -> [(&'static str, &str); 3] {
        [
            ("maturity", code_of(self.maturity.as_ref())),
            ("used", code_of(self.used.as_ref())),
            ("price", code_of(self.price.as_ref())),
        ]
    }

    /// Reads the three from posted codes; what is empty stays open.
    pub(crate) fn read(maturity: &str, used: &str, price: &str) -> Self {
        Self { maturity: Maturity::from_code(maturity), used: Use::from_code(used), price: PriceBand::from_code(price) }
    }
}
