//! Rows of organisations.

pub(super) mod grants;
pub(super) mod invitations;

use diesel::prelude::*;

use crate::kernel::id::OrganizationId;
use crate::kernel::instant::Instant;
use crate::kernel::text::folded;
use crate::kernel::version::Version;
use crate::platform::db::schema::organizations;
use crate::platform::db::{Conn, DbError, Tx};
use crate::stored_text;

use super::domain::{Facts, Kind, Number, Profile, Size, Standing, StandingCode};

stored_text!(Kind, StandingCode, Size);

#[derive(HasQuery)]
#[diesel(table_name = organizations)]
pub(super) struct OrganizationRow {
    id: OrganizationId,
    kind: Kind,
    name: String,
    country: String,
    enterprise_number: Option<String>,
    foreign_number: Option<String>,
    address: String,
    website: String,
    description: String,
    size: Option<Size>,
    iban: Option<String>,
    standing: StandingCode,
    standing_reason: Option<String>,
    verified_at: Option<Instant>,
    version: Version,
}

impl TryFrom<OrganizationRow> for Profile {
    type Error = DbError;

    fn try_from(row: OrganizationRow) -> Result<Self, DbError> {
        let standing = match (row.standing, row.verified_at, row.standing_reason) {
            (StandingCode::Registered, _, _) => Standing::Registered,
            (StandingCode::Verified, Some(at), _) => Standing::Verified { at },
            (StandingCode::Suspended, _, Some(reason)) => Standing::Suspended { reason },
            _ => return Err(DbError::Corrupt(format!("standing of organisation {}", row.id))),
        };
        let number = match (row.enterprise_number, row.foreign_number) {
            (Some(number), None) => Number::Belgian(number),
            (None, Some(number)) => Number::Foreign(number),
            (None, None) => Number::Absent,
            (Some(_), Some(_)) => return Err(DbError::Corrupt(format!("numbers of organisation {}", row.id))),
        };
        Ok(Self {
            id: row.id,
            kind: row.kind,
            country: row.country,
            number,
            facts: Facts {
                name: row.name,
                address: row.address,
                website: row.website,
                description: row.description,
                size: row.size,
                iban: row.iban,
            },
            standing,
            version: row.version,
        })
    }
}

/// An organisation by its id.
pub(super) fn load(conn: &mut Conn, id: OrganizationId) -> Result<Profile, DbError> {
    OrganizationRow::query().filter(organizations::id.eq(id)).first(conn)?.try_into()
}

/// The lab of this instance, when there is one.
pub(super) fn find_lab(conn: &mut Conn) -> Result<Option<OrganizationId>, DbError> {
    let lab = organizations::table.filter(organizations::kind.eq(Kind::Lab)).select(organizations::id);
    Ok(lab.first(conn).optional()?)
}

/// Whether a company with this number is registered.
pub(super) fn find_by_number(
    conn: &mut Conn,
    country: &str,
    number: &Number,
) -> Result<Option<OrganizationId>, DbError> {
    let query = organizations::table.select(organizations::id).into_boxed();
    let query = match number {
        Number::Absent => return Ok(None),
        Number::Belgian(digits) => query.filter(organizations::enterprise_number.eq(digits.clone())),
        Number::Foreign(text) => query
            .filter(organizations::country.eq(country.to_owned()))
            .filter(organizations::foreign_number.eq(text.clone())),
    };
    Ok(query.first(conn).optional()?)
}

/// What a new organisation starts with.
#[derive(Debug, Clone)]
pub(crate) struct NewOrganization {
    pub(crate) kind: Kind,
    pub(crate) country: String,
    pub(crate) number: Number,
    pub(crate) facts: Facts,
}

/// Adds an organisation, as it was entered.
pub(super) fn insert(tx: &mut Tx<'_>, new: &NewOrganization) -> Result<OrganizationId, DbError> {
    let (id, now) = (tx.fresh_id::<OrganizationId>(), tx.now());
    let (belgian, foreign) = numbers(&new.number);
    diesel::insert_into(organizations::table)
        .values((
            organizations::id.eq(id),
            organizations::kind.eq(new.kind),
            organizations::name.eq(&new.facts.name),
            organizations::search_key.eq(search_key(&new.facts.name, &new.number)),
            organizations::country.eq(&new.country),
            organizations::enterprise_number.eq(belgian),
            organizations::foreign_number.eq(foreign),
            organizations::address.eq(&new.facts.address),
            organizations::website.eq(&new.facts.website),
            organizations::description.eq(&new.facts.description),
            organizations::size.eq(new.facts.size),
            organizations::iban.eq(&new.facts.iban),
            organizations::standing.eq(StandingCode::Registered),
            organizations::created_at.eq(now),
            organizations::version.eq(Version::FIRST),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// Saves what an organisation says about itself, unless somebody else saved since.
pub(super) fn save_facts(conn: &mut Conn, of: &Profile) -> Result<(), DbError> {
    let seen = organizations::table.find(of.id.as_str()).filter(organizations::version.eq(of.version));
    let changed = diesel::update(seen)
        .set((
            organizations::name.eq(&of.facts.name),
            organizations::search_key.eq(search_key(&of.facts.name, &of.number)),
            organizations::address.eq(&of.facts.address),
            organizations::website.eq(&of.facts.website),
            organizations::description.eq(&of.facts.description),
            organizations::size.eq(of.facts.size),
            organizations::iban.eq(&of.facts.iban),
            organizations::standing.eq(of.standing.code()),
            organizations::version.eq(of.version.next()),
        ))
        .execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Saves what the lab found. Not guarded: the last word of the lab counts, and the company's facts stay as they are.
pub(super) fn save_standing(conn: &mut Conn, of: &Profile, by: &str) -> Result<(), DbError> {
    let (verified_at, reason) = match &of.standing {
        Standing::Registered => (None, None),
        Standing::Verified { at } => (Some(*at), None),
        Standing::Suspended { reason } => (None, Some(reason)),
    };
    diesel::update(organizations::table.find(of.id.as_str()))
        .set((
            organizations::standing.eq(of.standing.code()),
            organizations::standing_reason.eq(reason),
            organizations::verified_at.eq(verified_at),
            organizations::verified_by.eq(by),
        ))
        .execute(conn)?;
    Ok(())
}

fn numbers(number: &Number) -> (Option<&str>, Option<&str>) {
    match number {
        Number::Belgian(digits) => (Some(digits), None),
        Number::Foreign(text) => (None, Some(text)),
        Number::Absent => (None, None),
    }
}

/// What a search compares with: the name without accents, and the number.
fn search_key(name: &str, number: &Number) -> String {
    let (belgian, foreign) = numbers(number);
    folded(&format!("{name} {}", belgian.or(foreign).unwrap_or_default()))
}
