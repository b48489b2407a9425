//! Turns the texts of the content into the words of the kernel, and says which text is none of them.

use serde::Deserialize;
use serde::de::{Deserializer, Error};

use crate::kernel::code::Code;
use crate::kernel::email::EmailAddress;
use crate::kernel::money::Cents;
use crate::kernel::text;

/// A code such as `company_member`.
pub(super) fn code<'de, D: Deserializer<'de>, T: Code>(from: D) -> Result<T, D::Error> {
    known(&String::deserialize(from)?)
}

/// A code that may be missing.
pub(super) fn maybe_code<'de, D: Deserializer<'de>, T: Code>(from: D) -> Result<Option<T>, D::Error> {
    known(&String::deserialize(from)?).map(Some)
}

/// A list of codes.
pub(super) fn codes<'de, D: Deserializer<'de>, T: Code>(from: D) -> Result<Vec<T>, D::Error> {
    Vec::<String>::deserialize(from)?.iter().map(|text| known(text)).collect()
}

fn known<T: Code, E: Error>(text: &str) -> Result<T, E> {
    T::from_code(text).ok_or_else(|| E::custom(format!("{text:?} is no code known here")))
}

/// An amount such as `"14800.00"`.
pub(super) fn money<'de, D: Deserializer<'de>>(from: D) -> Result<Cents, D::Error> {
    let text = String::deserialize(from)?;
    Cents::read(&text).ok_or_else(|| D::Error::custom(format!("{text:?} is no amount")))
}

/// An address.
pub(super) fn email<'de, D: Deserializer<'de>>(from: D) -> Result<EmailAddress, D::Error> {
    let text = String::deserialize(from)?;
    EmailAddress::read(&text).ok_or_else(|| D::Error::custom(format!("{text:?} is no e-mail address")))
}

/// A text as a form would hand it on: paragraphs evened out.
pub(super) fn prose<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(text::paragraphs(&String::deserialize(from)?))
}

/// The same for several texts of fixed number.
pub(super) fn proses<'de, D: Deserializer<'de>, const N: usize>(from: D) -> Result<[String; N], D::Error> {
    let texts: Vec<String> = Vec::<String>::deserialize(from)?.iter().map(|one| text::paragraphs(one)).collect();
    texts.try_into().map_err(|texts: Vec<String>| D::Error::custom(format!("{} texts where {N} belong", texts.len())))
}
