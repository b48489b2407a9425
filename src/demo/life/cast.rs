//! People register, the lab makes the agencies, companies register and are compared with the register.

use crate::features::accounts::{self, NewAccount};
use crate::features::organizations::Kind;
use crate::features::organizations::world::{self, Facts, NewOrganization, Number, Size};
use crate::kernel::actor::{Actor, Hat, Role};
use crate::kernel::id::OrganizationId;
use crate::platform::db::By;
use crate::platform::secrets;

use super::super::LiveError;
use super::super::script::{Organization, Person, Standing};
use super::Life;

/// The company that waits for the lab asked so many days ago.
const ASKED: i64 = 2;

pub(super) fn gather(life: &mut Life<'_>) -> Result<(), LiveError> {
    let script = life.script;
    for person in &script.people {
        register(life, person)?;
    }
    for organization in script.organizations.iter().filter(|one| one.kind != Kind::Company) {
        found(life, organization)?;
    }
    for organization in script.organizations.iter().filter(|one| one.kind == Kind::Company) {
        join(life, organization)?;
    }
    script.people.iter().try_for_each(|person| grant(life, person))
}

fn register(life: &mut Life<'_>, person: &Person) -> Result<(), LiveError> {
    let new = NewAccount {
        email: person.email.clone(),
        name: person.name.clone(),
        lang: person.lang,
        password_hash: Some(life.tools.password.to_owned()),
    };
    life.wait(7);
    // Whoever registers is nobody yet, so the entry has no person: as after the letter.
    let account = life.act_by("register", &By::system("demo"), |tx| accounts::register_confirmed(tx, &new))?;
    life.accounts.insert(person.key.clone(), account);
    Ok(())
}

/// The lab makes itself first: its administrator wears the role before the lab is there to give it.
fn found(life: &mut Life<'_>, organization: &Organization) -> Result<(), LiveError> {
    let administrator = match life.organizations.get("lab") {
        Some(_) => life.lab()?,
        None => founder(life)?,
    };
    let new = new(life, organization)?;
    life.wait(11);
    let id = life.act("create", &administrator, |tx| world::create(tx, &new))?;
    life.organizations.insert(organization.key.clone(), id);
    Ok(())
}

fn founder(life: &Life<'_>) -> Result<Actor, LiveError> {
    let lab = |person: &&Person| person.grants.iter().any(|grant| grant.role == Role::LabAdministrator);
    let person = life.script.people.iter().find(lab).ok_or_else(|| life.unknown("administrator of the", "lab"))?;
    let organization: OrganizationId = secrets::fresh_id();
    let hat = Hat { role: Role::LabAdministrator, organization, organization_name: String::new() };
    Ok(Actor { hat: Some(hat), ..nobody(life, person)? })
}

/// A person without a role.
fn nobody(life: &Life<'_>, person: &Person) -> Result<Actor, LiveError> {
    Ok(Actor {
        account: *life.accounts.get(&person.key).ok_or_else(|| life.unknown("person", &person.key))?,
        name: person.name.clone(),
        email: person.email.as_str().to_owned(),
        lang: person.lang,
        hat: None,
    })
}

/// A company is registered by the first of its people, then the lab compares it.
fn join(life: &mut Life<'_>, organization: &Organization) -> Result<(), LiveError> {
    let member = |person: &&Person| person.grants.iter().any(|grant| grant.organization == organization.key);
    let script = life.script;
    let first = script.people.iter().find(member).ok_or_else(|| life.unknown("person of", &organization.key))?;
    let (new, first) = (new(life, organization)?, nobody(life, first)?);
    let before = life.at;
    if organization.standing == Standing::Pending {
        life.move_to_day(ASKED);
    }
    life.wait(95);
    let id = life.act("register", &first, |tx| world::register(tx, &new))?;
    life.organizations.insert(organization.key.clone(), id);
    if organization.standing == Standing::Verified {
        life.wait(40);
        let lab = life.lab()?;
        life.act("verify", &lab, |tx| world::verify(tx, id))?;
    }
    if organization.standing == Standing::Pending {
        life.joined_late.push(id);
        life.at = before;
    }
    Ok(())
}

fn grant(life: &mut Life<'_>, person: &Person) -> Result<(), LiveError> {
    let lab = life.lab()?;
    let account = *life.accounts.get(&person.key).ok_or_else(|| life.unknown("person", &person.key))?;
    for grant in &person.grants {
        let organization = life.organization(&grant.organization)?;
        if life.joined_late.contains(&organization) {
            continue;
        }
        life.wait(3);
        life.act("grant", &lab, |tx| world::grant(tx, account, grant.role, organization))?;
    }
    Ok(())
}

fn new(life: &Life<'_>, organization: &Organization) -> Result<NewOrganization, LiveError> {
    let number = match (&organization.enterprise_number, &organization.foreign_number) {
        (Some(text), None) | (None, Some(text)) => {
            world::number(&organization.country, text).map_err(|message| life.refused(&organization.key, &message))?
        }
        (None, None) => Number::Absent,
        (Some(_), Some(_)) => return Err(LiveError::script(&organization.key, "two numbers".to_owned())),
    };
    let facts = Facts {
        name: organization.name.clone(),
        address: organization.address.clone(),
        website: organization.website.clone(),
        description: organization.description.clone(),
        size: organization.staff.map(size),
        iban: organization.iban.clone(),
    };
    Ok(NewOrganization { kind: organization.kind, country: organization.country.clone(), number, facts })
}

/// By the bands of Commission Recommendation 2003/361/EC.
const fn size(staff: u32) -> Size {
    match staff {
        0..10 => Size::Micro,
        10..50 => Size::Small,
        50..250 => Size::Medium,
        _ => Size::Large,
    }
}
