//! The forms of accounts: raw fields in, commands out. Passwords are taken as typed, never trimmed.

use crate::kernel::email::EmailAddress;
use crate::kernel::language::Lang;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::web::{Fields, Reader};

use super::domain::password;

/// Longest name of a person.
const NAME: usize = 120;

/// Somebody registers.
pub(super) struct Register {
    pub(super) email: EmailAddress,
    pub(super) name: String,
    pub(super) lang: Lang,
    pub(super) password: String,
}

pub(super) fn register(fields: &Fields) -> Result<Register, Problems> {
    let mut read = Reader::new(fields);
    let name = read.line("name", NAME, "accounts-name-empty");
    let email = read.email("email");
    let lang = read.choose::<Lang>("lang", "accounts-lang-none");
    let typed = fields.get("password").to_owned();
    check_password(&mut read, "password", &typed, fields.get("email"), &name);
    read.finish(|| Some(Register { email: email?, name, lang: lang?, password: typed }))
}

/// Somebody signs in.
pub(super) struct SignIn {
    pub(super) email: EmailAddress,
    pub(super) password: String,
}

pub(super) fn sign_in(fields: &Fields) -> Result<SignIn, Problems> {
    let mut read = Reader::new(fields);
    let email = read.email("email");
    let password = given_password(&mut read, "password");
    read.finish(|| Some(SignIn { email: email?, password }))
}

pub(super) fn recover(fields: &Fields) -> Result<EmailAddress, Problems> {
    let mut read = Reader::new(fields);
    let email = read.email("email");
    read.finish(|| email)
}

/// A first or new password by letter.
pub(super) fn reset(fields: &Fields, email: &str, name: &str) -> Result<String, Problems> {
    let mut read = Reader::new(fields);
    let typed = fields.get("new-password").to_owned();
    check_password(&mut read, "new-password", &typed, email, name);
    read.finish(|| Some(typed))
}

/// A new password in the place of the old one.
pub(super) struct NewPassword {
    pub(super) old: String,
    pub(super) new: String,
}

pub(super) fn new_password(fields: &Fields, email: &str, name: &str) -> Result<NewPassword, Problems> {
    let mut read = Reader::new(fields);
    let old = given_password(&mut read, "password");
    let new = fields.get("new-password").to_owned();
    check_password(&mut read, "new-password", &new, email, name);
    read.finish(|| Some(NewPassword { old, new }))
}

/// The password of now, where an act asks for it again.
pub(super) fn own_password(fields: &Fields) -> Result<String, Problems> {
    let mut read = Reader::new(fields);
    let password = given_password(&mut read, "password");
    read.finish(|| Some(password))
}

/// A code of the app or of the paper.
pub(super) fn code(fields: &Fields) -> Result<String, Problems> {
    let mut read = Reader::new(fields);
    let code = read.line("code", 40, "accounts-code-empty");
    read.finish(|| Some(code))
}

/// Name and language.
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) lang: Lang,
    pub(super) seen: Version,
}

pub(super) fn profile(fields: &Fields) -> Result<Profile, Problems> {
    let mut read = Reader::new(fields);
    let name = read.line("name", NAME, "accounts-name-empty");
    let lang = read.choose::<Lang>("lang", "accounts-lang-none");
    let seen = read.version();
    read.finish(|| Some(Profile { name, lang: lang?, seen }))
}

fn check_password(read: &mut Reader<'_>, field: &str, typed: &str, email: &str, name: &str) {
    if let Some(problem) = password::problem(typed, email, name) {
        read.problem(field, problem);
    }
}

/// Long enough to be refused by comparison and not by its length; cut so that hashing stays quick.
fn given_password(read: &mut Reader<'_>, field: &str) -> String {
    let typed: String = read.fields().get(field).chars().take(password::MOST + 1).collect();
    if typed.is_empty() {
        read.problem(field, Message::new("accounts-password-own-empty"));
    }
    typed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_a_registration_is_told_at_once() {
        let problems = register(&Fields::default().with("email", "nobody")).err().unwrap();
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["name", "email", "lang", "password"]);
    }

    #[test]
    fn a_password_is_taken_as_typed() {
        let fields = Fields::default().with("email", "a@b.be").with("password", " with spaces ");
        assert_eq!(sign_in(&fields).ok().unwrap().password, " with spaces ");
    }
}
