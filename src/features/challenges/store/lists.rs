//! Criteria with their anchors, and the payment plan. An edit replaces the whole list: nothing points to a criterion
//! before publication, and after it nobody edits.

use diesel::prelude::*;

use crate::kernel::id::{ChallengeId, CriterionId, InstalmentId};
use crate::kernel::money::Cents;
use crate::platform::db::schema::{anchors, criteria, instalments};
use crate::platform::db::{Conn, DbError, Tx};

use super::super::domain::criteria::{Criterion, Wording};
use super::super::domain::plan::{Instalment, Payment};

/// Criteria in their order, anchors from 0 up: two queries.
pub(crate) fn load_criteria(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Criterion>, DbError> {
    let rows: Vec<(CriterionId, String, String, i64)> = criteria::table
        .filter(criteria::challenge_id.eq(id))
        .order(criteria::position.asc())
        .select((criteria::id, criteria::title, criteria::description, criteria::weight))
        .load(conn)?;
    let ids: Vec<CriterionId> = rows.iter().map(|row| row.0).collect();
    let sentences: Vec<(CriterionId, i64, String)> = anchors::table
        .filter(anchors::criterion_id.eq_any(ids))
        .order(anchors::score.asc())
        .select((anchors::criterion_id, anchors::score, anchors::sentence))
        .load(conn)?;
    let of = |id: CriterionId| {
        let own = sentences.iter().filter(move |(of, _, _)| *of == id);
        own.map(|(_, score, sentence)| (*score, sentence.clone())).collect()
    };
    let criterion = |(id, title, description, weight)| Criterion { id, title, description, weight, anchors: of(id) };
    Ok(rows.into_iter().map(criterion).collect())
}

pub(crate) fn load_plan(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Instalment>, DbError> {
    let rows: Vec<(InstalmentId, String, Cents, i64)> = instalments::table
        .filter(instalments::challenge_id.eq(id))
        .order(instalments::position.asc())
        .select((instalments::id, instalments::title, instalments::amount_cents, instalments::days))
        .load(conn)?;
    Ok(rows.into_iter().map(|(id, title, amount, days)| Instalment { id, title, amount, days }).collect())
}

pub(crate) fn replace_criteria(tx: &mut Tx<'_>, id: ChallengeId, list: &[Wording]) -> Result<(), DbError> {
    let of_challenge = || criteria::table.filter(criteria::challenge_id.eq(id));
    let old: Vec<CriterionId> = of_challenge().select(criteria::id).load(tx.conn())?;
    diesel::delete(anchors::table.filter(anchors::criterion_id.eq_any(old))).execute(tx.conn())?;
    diesel::delete(of_challenge()).execute(tx.conn())?;
    for (wording, position) in list.iter().zip(1_i64..) {
        let criterion: CriterionId = tx.fresh_id();
        let row = (
            criteria::id.eq(criterion),
            criteria::challenge_id.eq(id),
            criteria::position.eq(position),
            criteria::title.eq(&wording.title),
            criteria::description.eq(&wording.description),
            criteria::weight.eq(wording.weight),
        );
        diesel::insert_into(criteria::table).values(row).execute(tx.conn())?;
        for (sentence, score) in wording.anchors.iter().zip(0_i64..) {
            let row = (anchors::criterion_id.eq(criterion), anchors::score.eq(score), anchors::sentence.eq(sentence));
            diesel::insert_into(anchors::table).values(row).execute(tx.conn())?;
        }
    }
    Ok(())
}

pub(crate) fn replace_plan(tx: &mut Tx<'_>, id: ChallengeId, list: &[Payment]) -> Result<(), DbError> {
    diesel::delete(instalments::table.filter(instalments::challenge_id.eq(id))).execute(tx.conn())?;
    for (payment, position) in list.iter().zip(1_i64..) {
        let row = (
            instalments::id.eq(tx.fresh_id::<InstalmentId>()),
            instalments::challenge_id.eq(id),
            instalments::position.eq(position),
            instalments::title.eq(&payment.title),
            instalments::amount_cents.eq(payment.amount),
            instalments::days.eq(payment.days),
        );
        diesel::insert_into(instalments::table).values(row).execute(tx.conn())?;
    }
    Ok(())
}
