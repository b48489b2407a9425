//! What the demo asks of its database beside the actions: whether it was made here, to empty it, to let the letters of
//! the past rest, and what a person would read on a page before pressing its button.

use diesel::prelude::*;

use crate::kernel::id::{AccountId, ChallengeId, ContractId, MilestoneId, ProposalId, QuestionId, SheetId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::connection::connect;
use crate::platform::db::schema::{audit_entries, milestones, outbox, panel_members, panels, questions, sheets};
use crate::platform::db::{Conn, DbError, migrate};

use super::{LiveError, MADE};

/// Letters younger than this leave when the program starts; whoever opens the mail folder finds some.
const FRESH: chrono::TimeDelta = chrono::TimeDelta::hours(36);

/// Whether the demo made this world.
pub(super) fn is_made(conn: &mut Conn) -> Result<bool, DbError> {
    let mark = audit_entries::table.filter(audit_entries::code.eq(MADE));
    Ok(diesel::select(diesel::dsl::exists(mark)).get_result(conn)?)
}

/// Takes every table away, when nothing in them is of anybody else's making.
pub(super) fn empty(url: &str) -> Result<(), LiveError> {
    let mut conn = connect(url, true).map_err(|cause| DbError::Unavailable(cause.to_string()))?;
    migrate::run(&mut conn)?;
    let any: bool = diesel::select(diesel::dsl::exists(audit_entries::table.select(audit_entries::id)))
        .get_result(&mut conn)
        .map_err(DbError::from)?;
    if any && !is_made(&mut conn)? {
        let what = "the database holds a marketplace that the demo did not make: name an empty one".to_owned();
        return Err(LiveError::Script { file: "PARVIS_DATABASE_URL".to_owned(), what });
    }
    Ok(migrate::undo_all(&mut conn)?)
}

/// The letters of the past were read long ago: they are noted as sent at their moment and not sent again.
pub(super) fn deliver_the_past(conn: &mut Conn, now: Instant) -> Result<(), DbError> {
    let past = outbox::table.filter(outbox::created_at.lt(now.plus(-FRESH)));
    diesel::update(past).set(outbox::sent_at.eq(outbox::created_at.nullable())).execute(conn)?;
    Ok(())
}

/// The sheet of a person for a pitch, and the version its page shows.
pub(super) fn sheet(
    conn: &mut Conn,
    challenge: ChallengeId,
    member: AccountId,
    pitch: ProposalId,
) -> Result<(SheetId, Version), DbError> {
    let sheet = sheets::table
        .inner_join(panel_members::table)
        .filter(sheets::challenge_id.eq(challenge))
        .filter(panel_members::account_id.eq(member))
        .filter(sheets::proposal_id.eq(pitch));
    Ok(sheet.select((sheets::id, sheets::version)).first(conn)?)
}

/// The version the page of the lab's check shows.
pub(super) fn panel_version(conn: &mut Conn, challenge: ChallengeId) -> Result<Version, DbError> {
    Ok(panels::table.filter(panels::challenge_id.eq(challenge)).select(panels::version).first(conn)?)
}

/// The milestones of a contract, in order.
pub(super) fn milestones(conn: &mut Conn, contract: ContractId) -> Result<Vec<MilestoneId>, DbError> {
    let of = milestones::table.filter(milestones::contract_id.eq(contract)).order(milestones::position);
    Ok(of.select(milestones::id).load(conn)?)
}

/// The question with these words, as the list of the agency shows it.
pub(super) fn question(conn: &mut Conn, challenge: ChallengeId, body: &str) -> Result<QuestionId, DbError> {
    let asked = questions::table.filter(questions::challenge_id.eq(challenge)).filter(questions::body.eq(body));
    Ok(asked.select(questions::id).first(conn)?)
}
