//! A person who can sign in: who they are, what they prove it with, and how often they may guess.

pub(crate) mod hats;
pub(crate) mod password;
pub(crate) mod second_factor;
pub(crate) mod throttle;
pub(crate) mod token;
pub(crate) mod way;

use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::version::Version;

use second_factor::SecondFactor;

/// How far a person got with their account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The letter's link was not followed yet: nobody proved that the address is theirs.
    Unconfirmed,
    /// The address answers.
    Confirmed,
    /// A lab administrator closed it.
    Disabled,
}

/// A person's account. The password is not here: only sign-in needs its hash, and asks for it by name.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) id: AccountId,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) lang: Lang,
    pub(crate) standing: Standing,
    pub(crate) second_factor: SecondFactor,
    /// The recovery codes, sealed, until the person says that they were written down. Afterwards only digests stay.
    pub(crate) fresh_codes: Option<Vec<u8>>,
    pub(crate) version: Version,
}

impl Account {
    /// Whether the person may sign in with the right password.
    pub(crate) fn is_open(&self) -> bool {
        self.standing == Standing::Confirmed
    }

    /// What a change of name or language keeps and what it sets.
    pub(crate) fn called(self, name: String, lang: Lang) -> Self {
        Self { name, lang, ..self }
    }
}

/// The standing two columns tell together.
pub(crate) fn standing(confirmed_at: Option<Instant>, disabled_at: Option<Instant>) -> Standing {
    match (confirmed_at, disabled_at) {
        (_, Some(_)) => Standing::Disabled,
        (Some(_), None) => Standing::Confirmed,
        (None, None) => Standing::Unconfirmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_account_is_closed_however_well_it_was_confirmed() {
        let at = Instant::from_micros(1);
        assert_eq!(standing(Some(at), Some(at)), Standing::Disabled);
        assert_eq!(standing(Some(at), None), Standing::Confirmed);
        assert_eq!(standing(None, None), Standing::Unconfirmed);
    }
}
