//! The forms of organisations: raw fields in, commands out.

use crate::kernel::actor::Role;
use crate::kernel::code::Code as _;
use crate::kernel::email::EmailAddress;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::web::{Fields, Reader};

use super::domain::company::{COUNTRIES, HOME, iban, number};
use super::domain::{Facts, Kind, Number, Size};
use super::store::NewOrganization;

/// Longest name of an organisation.
const NAME: usize = 150;
/// Longest address.
const ADDRESS: usize = 250;
/// Longest web address.
const WEBSITE: usize = 200;
/// Most words about itself.
pub(super) const ABOUT: usize = 120;
/// Most words of a reason.
pub(super) const REASON: usize = 200;

/// A company registers.
pub(super) fn company(fields: &Fields) -> Result<NewOrganization, Problems> {
    let mut read = Reader::new(fields);
    let country = country(&mut read);
    let number = identity(&mut read, country);
    let name = read.line("name", NAME, "organizations-name-empty");
    let address = read.line("address", ADDRESS, "organizations-address-empty");
    read.finish(|| {
        Some(NewOrganization {
            kind: Kind::Company,
            country: country?.to_owned(),
            number: number?,
            facts: bare(name, address),
        })
    })
}

/// The number alone, to ask to join.
pub(super) fn join(fields: &Fields) -> Result<(String, Number), Problems> {
    let mut read = Reader::new(fields);
    let country = country(&mut read);
    let number = identity(&mut read, country);
    read.finish(|| Some((country?.to_owned(), number?)))
}

/// The lab makes an agency.
pub(super) fn agency(fields: &Fields) -> Result<NewOrganization, Problems> {
    let mut read = Reader::new(fields);
    let name = read.line("name", NAME, "organizations-name-empty");
    let address = read.line("address", ADDRESS, "organizations-address-empty");
    let website = website(&mut read);
    let facts = Facts { website, ..bare(name, address) };
    let new = NewOrganization { kind: Kind::Agency, country: HOME.to_owned(), number: Number::Absent, facts };
    read.finish(|| Some(new))
}

fn bare(name: String, address: String) -> Facts {
    Facts { name, address, website: String::new(), description: String::new(), size: None, iban: None }
}

fn country(read: &mut Reader<'_>) -> Option<&'static str> {
    let typed = read.fields().get("country");
    let found = COUNTRIES.iter().copied().find(|country| *country == typed);
    if found.is_none() {
        read.problem("country", Message::new("organizations-country-none"));
    }
    found
}

fn identity(read: &mut Reader<'_>, country: Option<&str>) -> Option<Number> {
    let typed = read.optional_line("number", 40);
    match number(country?, &typed) {
        Ok(number) => Some(number),
        Err(problem) => {
            read.problem("number", problem);
            None
        }
    }
}

/// A web address as people write it, with or without its scheme; kept with one, so that it can be a link.
fn website(read: &mut Reader<'_>) -> String {
    let typed = read.optional_line("website", WEBSITE);
    if typed.is_empty() {
        return typed;
    }
    let whole = if typed.contains("://") { typed } else { format!("https://{typed}") };
    let host = whole.strip_prefix("https://").or_else(|| whole.strip_prefix("http://"));
    let well = host.is_some_and(|host| host.contains('.') && !host.contains(char::is_whitespace));
    if !well {
        read.problem("website", Message::new("organizations-website-wrong"));
    }
    whole
}

/// What a company says about itself, and the version it was read at.
pub(super) fn facts(fields: &Fields) -> Result<(Facts, Version), Problems> {
    let mut read = Reader::new(fields);
    let name = read.line("name", NAME, "organizations-name-empty");
    let address = read.line("address", ADDRESS, "organizations-address-empty");
    let website = website(&mut read);
    let description = read.optional_paragraphs("description", ABOUT);
    let size = read.choose::<Size>("size", "organizations-size-none");
    let account = read.optional_line("iban", 50);
    let account = if account.is_empty() { None } else { Some(iban(&account)) };
    if account == Some(None) {
        read.problem("iban", Message::new("organizations-iban-wrong"));
    }
    let seen = read.version();
    let facts = Facts { name, address, website, description, size, iban: account.flatten() };
    read.finish(|| Some((facts, seen)))
}

/// A colleague of a company: only the address is asked.
pub(super) fn colleague(fields: &Fields) -> Result<EmailAddress, Problems> {
    let mut read = Reader::new(fields);
    let email = read.email("email");
    read.finish(|| email)
}

/// Somebody the lab invites, in a role.
pub(super) fn official(fields: &Fields) -> Result<(EmailAddress, Role), Problems> {
    let mut read = Reader::new(fields);
    let email = read.email("email");
    let role = Role::from_code(fields.get("role"));
    if role.is_none() {
        read.problem("role", Message::new("organizations-role-none"));
    }
    read.finish(|| email.zip(role))
}

/// The reason its people read.
pub(super) fn reason(fields: &Fields) -> Result<String, Problems> {
    let mut read = Reader::new(fields);
    let reason = read.paragraphs("reason", REASON, "organizations-reason-empty");
    read.finish(|| Some(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Fields {
        Fields::default().with("country", "BE").with("name", "Blinkwater").with("address", "Kaai 4, Gent")
    }

    #[test]
    fn a_wrong_enterprise_number_is_told_at_its_field() {
        let problems = company(&typed().with("number", "0123.456.748")).err().unwrap();
        assert_eq!(problems.of("number").unwrap().key, "organizations-number-wrong");
        assert!(company(&typed().with("number", "0123.456.749")).is_ok());
    }

    #[test]
    fn a_web_address_gets_its_scheme_and_a_script_is_none() {
        let facts = |website| facts(&typed().with("size", "micro").with("website", website));
        assert_eq!(facts("blinkwater.example").ok().unwrap().0.website, "https://blinkwater.example");
        assert!(facts("javascript:alert(1)").is_err() && facts("data://x.y").is_err());
    }

    #[test]
    fn a_wrong_bank_account_is_told() {
        let problems = facts(&typed().with("size", "micro").with("iban", "BE68 5390 0754 7035")).err().unwrap();
        assert_eq!(problems.of("iban").unwrap().key, "organizations-iban-wrong");
    }
}
