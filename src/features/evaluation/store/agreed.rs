//! What the panel agreed, one row a pitch and criterion.

use diesel::prelude::*;

use crate::kernel::id::{AccountId, CriterionId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::agreed_scores;
use crate::platform::db::{Conn, DbError};

use super::super::domain::evaluation::{Agreed, Spot};
use super::super::domain::score::{Mark, Points};

#[derive(HasQuery)]
#[diesel(table_name = agreed_scores)]
struct AgreedRow {
    proposal_id: ProposalId,
    criterion_id: CriterionId,
    score: Option<i64>,
    note: String,
    agreed_by: AccountId,
    agreed_at: Instant,
    version: Version,
}

impl AgreedRow {
    fn agreed(self) -> (Spot, Agreed) {
        let mark = self.score.and_then(Points::new).map_or(Mark::NotApplicable, Mark::Points);
        let agreed = Agreed { mark, note: self.note, by: self.agreed_by, at: self.agreed_at, version: self.version };
        ((self.proposal_id, self.criterion_id), agreed)
    }
}

/// Everything agreed on these pitches.
pub(crate) fn agreed_of(conn: &mut Conn, pitches: &[ProposalId]) -> Result<Vec<(Spot, Agreed)>, DbError> {
    let rows: Vec<AgreedRow> = AgreedRow::query().filter(agreed_scores::proposal_id.eq_any(pitches)).load(conn)?;
    Ok(rows.into_iter().map(AgreedRow::agreed).collect())
}

/// Records what was agreed at a spot. `agreed.version` is the version seen; none was seen when it is the first.
pub(crate) fn save_agreed(
    conn: &mut Conn,
    (pitch, criterion): Spot,
    seen: Option<Version>,
    agreed: &Agreed,
) -> Result<(), DbError> {
    let values = (
        agreed_scores::score.eq(agreed.mark.points().map(Points::get)),
        agreed_scores::note.eq(&agreed.note),
        agreed_scores::agreed_by.eq(agreed.by),
        agreed_scores::agreed_at.eq(agreed.at),
        agreed_scores::version.eq(agreed.version),
    );
    let Some(seen) = seen else {
        let spot = (agreed_scores::proposal_id.eq(pitch), agreed_scores::criterion_id.eq(criterion));
        diesel::insert_into(agreed_scores::table).values((spot, values)).execute(conn)?;
        return Ok(());
    };
    let guarded = agreed_scores::table
        .filter(agreed_scores::proposal_id.eq(pitch))
        .filter(agreed_scores::criterion_id.eq(criterion))
        .filter(agreed_scores::version.eq(seen));
    let saved = diesel::update(guarded).set(values).execute(conn)?;
    if saved == 1 { Ok(()) } else { Err(DbError::Stale) }
}
