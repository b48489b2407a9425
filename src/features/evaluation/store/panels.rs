//! The panel, its members and what they declared.

use diesel::prelude::*;

use crate::kernel::id::{AccountId, ChallengeId, MemberId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::{interests, panel_members, panels};
use crate::platform::db::{Conn, DbError, Tx};

use super::super::domain::interest::Interest;
use super::super::domain::panel::{Dates, Duty, Member, Panel};

#[derive(HasQuery)]
#[diesel(table_name = panels)]
struct PanelRow {
    challenge_id: ChallengeId,
    score_by: Instant,
    consensus_at: Option<Instant>,
    checking_at: Option<Instant>,
    returned_at: Option<Instant>,
    checked_by: Option<AccountId>,
    passed_at: Option<Instant>,
    check_note: String,
    version: Version,
}

impl From<PanelRow> for Panel {
    fn from(row: PanelRow) -> Self {
        Self {
            challenge: row.challenge_id,
            score_by: row.score_by,
            dates: Dates { consensus_at: row.consensus_at, checking_at: row.checking_at, passed_at: row.passed_at },
            returned_at: row.returned_at,
            checked_by: row.checked_by,
            check_note: row.check_note,
            version: row.version,
        }
    }
}

#[derive(HasQuery)]
#[diesel(table_name = panel_members)]
struct MemberRow {
    id: MemberId,
    challenge_id: ChallengeId,
    account_id: AccountId,
    duty: Duty,
    seed: i64,
    declared_at: Option<Instant>,
    handed_in_at: Option<Instant>,
    handed_in_digest: Option<String>,
}

impl From<MemberRow> for Member {
    fn from(row: MemberRow) -> Self {
        Self {
            id: row.id,
            challenge: row.challenge_id,
            account: row.account_id,
            duty: row.duty,
            seed: row.seed,
            declared_at: row.declared_at,
            handed_in_at: row.handed_in_at,
            handed_in_digest: row.handed_in_digest,
        }
    }
}

/// The panel of a challenge, when one was composed.
pub(crate) fn find_panel(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Panel>, DbError> {
    let row = PanelRow::query().filter(panels::challenge_id.eq(challenge)).first(conn).optional()?;
    Ok(row.map(Panel::from))
}

/// The panel of a challenge.
pub(crate) fn load_panel(conn: &mut Conn, challenge: ChallengeId) -> Result<Panel, DbError> {
    find_panel(conn, challenge)?.ok_or(DbError::NotFound)
}

/// Starts a panel.
pub(crate) fn insert_panel(
    tx: &mut Tx<'_>,
    challenge: ChallengeId,
    by: AccountId,
    score_by: Instant,
) -> Result<(), DbError> {
    let now = tx.now();
    diesel::insert_into(panels::table)
        .values((
            panels::challenge_id.eq(challenge),
            panels::score_by.eq(score_by),
            panels::composed_by.eq(by),
            panels::composed_at.eq(now),
            panels::check_note.eq(""),
            panels::version.eq(Version::FIRST),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// Saves what happened to a panel over the version that was read.
pub(crate) fn save_panel(conn: &mut Conn, panel: &Panel) -> Result<(), DbError> {
    let seen = panels::table.filter(panels::challenge_id.eq(panel.challenge)).filter(panels::version.eq(panel.version));
    let saved = diesel::update(seen)
        .set((
            panels::score_by.eq(panel.score_by),
            panels::consensus_at.eq(panel.dates.consensus_at),
            panels::checking_at.eq(panel.dates.checking_at),
            panels::passed_at.eq(panel.dates.passed_at),
            panels::returned_at.eq(panel.returned_at),
            panels::checked_by.eq(panel.checked_by),
            panels::check_note.eq(&panel.check_note),
            panels::version.eq(panel.version.next()),
        ))
        .execute(conn)?;
    if saved == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Everyone who sits on it now, the chair first, then as they joined.
pub(crate) fn list_members(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Member>, DbError> {
    let rows: Vec<MemberRow> = MemberRow::query()
        .filter(panel_members::challenge_id.eq(challenge))
        .filter(panel_members::left_at.is_null())
        .order((panel_members::duty, panel_members::joined_at, panel_members::id))
        .load(conn)?;
    Ok(rows.into_iter().map(Member::from).collect())
}

/// The seat of a person who sits on it now.
pub(crate) fn find_member(
    conn: &mut Conn,
    challenge: ChallengeId,
    account: AccountId,
) -> Result<Option<Member>, DbError> {
    let row = MemberRow::query()
        .filter(panel_members::challenge_id.eq(challenge))
        .filter(panel_members::account_id.eq(account))
        .filter(panel_members::left_at.is_null())
        .first(conn)
        .optional()?;
    Ok(row.map(Member::from))
}

/// Gives a person a seat.
pub(crate) fn insert_member(
    tx: &mut Tx<'_>,
    challenge: ChallengeId,
    (account, duty): (AccountId, Duty),
    seed: i64,
) -> Result<MemberId, DbError> {
    let (id, now) = (tx.fresh_id::<MemberId>(), tx.now());
    diesel::insert_into(panel_members::table)
        .values((
            panel_members::id.eq(id),
            panel_members::challenge_id.eq(challenge),
            panel_members::account_id.eq(account),
            panel_members::duty.eq(duty),
            panel_members::seed.eq(seed),
            panel_members::joined_at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// Takes the seat away. The sheets stay as history and count no more.
pub(crate) fn leave(conn: &mut Conn, member: MemberId, reason: &str, at: Instant) -> Result<(), DbError> {
    let sits = panel_members::table.filter(panel_members::id.eq(member)).filter(panel_members::left_at.is_null());
    let left = diesel::update(sits)
        .set((panel_members::left_at.eq(at), panel_members::left_reason.eq(reason)))
        .execute(conn)?;
    if left == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// Notes that a member signed.
pub(crate) fn sign(conn: &mut Conn, member: MemberId, at: Instant) -> Result<(), DbError> {
    let fresh = panel_members::table.filter(panel_members::id.eq(member)).filter(panel_members::declared_at.is_null());
    let signed = diesel::update(fresh).set(panel_members::declared_at.eq(at)).execute(conn)?;
    if signed == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Locks the sheets of a member, once.
pub(crate) fn hand_in(conn: &mut Conn, member: MemberId, digest: &str, at: Instant) -> Result<(), DbError> {
    let open = panel_members::table.filter(panel_members::id.eq(member)).filter(panel_members::handed_in_at.is_null());
    let done = diesel::update(open)
        .set((panel_members::handed_in_at.eq(at), panel_members::handed_in_digest.eq(digest)))
        .execute(conn)?;
    if done == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Keeps what a member declared about one company.
pub(crate) fn insert_interest(
    conn: &mut Conn,
    (member, proposal): (MemberId, ProposalId),
    answer: Interest,
    details: &str,
    at: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(interests::table)
        .values((
            interests::member_id.eq(member),
            interests::proposal_id.eq(proposal),
            interests::answer.eq(answer),
            interests::details.eq(details),
            interests::signed_at.eq(at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Turns a declaration into a clear conflict that was found later.
pub(crate) fn recuse(
    conn: &mut Conn,
    (member, proposal): (MemberId, ProposalId),
    details: &str,
    at: Instant,
) -> Result<(), DbError> {
    let own = interests::table.filter(interests::member_id.eq(member)).filter(interests::proposal_id.eq(proposal));
    let done = diesel::update(own)
        .set((interests::answer.eq(Interest::Clear), interests::details.eq(details), interests::signed_at.eq(at)))
        .execute(conn)?;
    if done == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// What these members declared: member, pitch, answer, words.
pub(crate) fn interests_of(
    conn: &mut Conn,
    members: &[MemberId],
) -> Result<Vec<(MemberId, ProposalId, Interest, String)>, DbError> {
    let declared = interests::table.filter(interests::member_id.eq_any(members));
    let columns = (interests::member_id, interests::proposal_id, interests::answer, interests::details);
    Ok(declared.select(columns).load(conn)?)
}

/// Everyone who sits or ever sat on the panel.
pub(crate) fn everyone_seated(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<AccountId>, DbError> {
    let seats = panel_members::table.filter(panel_members::challenge_id.eq(challenge));
    Ok(seats.order(panel_members::joined_at).select(panel_members::account_id).load(conn)?)
}

/// Account, duty, when and why.
pub(crate) type LeftRow = (AccountId, Duty, Option<Instant>, Option<String>);

/// Who was replaced, first to last.
pub(crate) fn list_left(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<LeftRow>, DbError> {
    let left = panel_members::table.filter(panel_members::challenge_id.eq(challenge));
    Ok(left
        .filter(panel_members::left_at.is_not_null())
        .order((panel_members::left_at, panel_members::id))
        .select((panel_members::account_id, panel_members::duty, panel_members::left_at, panel_members::left_reason))
        .load(conn)?)
}
