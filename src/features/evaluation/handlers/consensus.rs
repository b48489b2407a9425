//! The panel compares and agrees.

use actix_web::web::Path;
use serde::Deserialize;

use crate::kernel::id::{CriterionId, ProposalId};
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Evaluator, Failure, Fields, FormView, Posted};

use super::super::actions::{Refusal, Seated, agree as record, agree_together as record_together, send as send_to_lab};
use super::super::domain::evaluation::{Agreed, Way};
use super::super::domain::panel::{Duty, Progress};
use super::super::forms;
use super::super::pages::{ConsensusPage, PitchView, SpotPage, labels};
use super::super::policy::{self, Act};
use super::super::queries::{self, ConsensusView, Pitch};
use super::{OfChallenge, challenge_id, seat};

/// The table.
pub(crate) async fn show(who: As<Evaluator>, path: Path<OfChallenge>) -> Answer {
    let (seated, view) = load(&who, &path.reference).await?;
    who.show(&page(&who, FormView::fresh(&who), seated, view))
}

/// Agrees on everything that is close.
pub(crate) async fn agree_together(who: As<Evaluator>, path: Path<OfChallenge>, _form: Posted) -> Answer {
    let id = challenge_id(&who, &path.reference).await?;
    who.write(Scope::Challenge(id), move |tx| record_together(tx, id)).await?;
    who.go_saying(&consensus_path(&path.reference), "evaluation-notice-agreed")
}

/// Sends the result to the lab.
pub(crate) async fn send(who: As<Evaluator>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let id = challenge_id(&who, &path.reference).await?;
    match who.write(Scope::Challenge(id), move |tx| send_to_lab(tx, id)).await {
        Ok(()) => who.go_saying(&consensus_path(&path.reference), "evaluation-notice-sent"),
        Err(Refusal::Already) => who.go(&consensus_path(&path.reference)),
        Err(Refusal::Form(problems)) => {
            let (seated, view) = load(&who, &path.reference).await?;
            who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems), seated, view))
        }
        Err(other) => Err(other.into()),
    }
}

/// One pitch on one criterion.
#[derive(Debug, Deserialize)]
pub(crate) struct OfSpot {
    reference: String,
    proposal: ProposalId,
    criterion: CriterionId,
}

/// All reasons at one spot.
pub(crate) async fn spot(who: As<Evaluator>, path: Path<OfSpot>) -> Answer {
    let (seated, view, pitch) = load_spot(&who, &path).await?;
    let agreed = view.evaluation.agreed.get(&(path.proposal, path.criterion));
    let form = FormView::filled(&who, fields(agreed));
    let form = match agreed {
        Some(agreed) => form.at(agreed.version),
        None => form,
    };
    who.show(&spot_page(&who, form, &path, (seated, view, pitch))?)
}

/// Records what was agreed there.
pub(crate) async fn agree(who: As<Evaluator>, path: Path<OfSpot>, form: Posted) -> Answer {
    let loaded = load_spot(&who, &path).await?;
    let spot = (path.proposal, path.criterion);
    let problems = match forms::agreed(&form.fields) {
        Err(problems) => problems,
        Ok((mark, note, seen)) => {
            let id = loaded.0.challenge.id;
            match who.write(Scope::Challenge(id), move |tx| record(tx, id, spot, seen, (mark, &note))).await {
                Ok(()) => return who.go_saying(&consensus_path(&path.reference), "evaluation-notice-agreed"),
                Err(Refusal::Form(problems)) => problems,
                Err(Refusal::Db(DbError::Stale)) => return conflict(&who, &path, &form.fields).await,
                Err(other) => return Err(other.into()),
            }
        }
    };
    again(&who, &form.fields, problems, &path, loaded)
}

fn again(who: &As<Evaluator>, fields: &Fields, problems: Problems, path: &OfSpot, loaded: LoadedSpot) -> Answer {
    who.show_again(&spot_page(who, FormView::refused(who, fields, problems), path, loaded)?)
}

async fn conflict(who: &As<Evaluator>, path: &OfSpot, mine: &Fields) -> Answer {
    let (_, view, _) = load_spot(who, path).await?;
    let agreed = view.evaluation.agreed.get(&(path.proposal, path.criterion)).ok_or(DbError::Stale)?;
    let back = format!("{}/{}/{}", consensus_path(&path.reference), path.proposal, path.criterion);
    let labels = labels::of_spot(&who.layout("evaluation-spot-title"));
    who.conflict_of(labels, fields(Some(agreed)), mine, &agreed.version, &back)
}

fn fields(agreed: Option<&Agreed>) -> Fields {
    let Some(agreed) = agreed else { return Fields::default() };
    Fields::default().with("score", agreed.mark.text()).with("note", &agreed.note)
}

type LoadedSpot = (Seated, ConsensusView, Pitch);

async fn load(who: &As<Evaluator>, reference: &str) -> Result<(Seated, ConsensusView), Failure> {
    let (reference, account) = (reference.to_owned(), who.actor().account);
    who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        seated.may(Act::Compare)?;
        let view = queries::consensus(conn, &seated)?;
        Ok::<_, Refusal>((seated, view))
    })
    .await
    .map_err(Failure::from)
}

async fn load_spot(who: &As<Evaluator>, path: &OfSpot) -> Result<LoadedSpot, Failure> {
    let (reference, account) = (path.reference.clone(), who.actor().account);
    let spot = (path.proposal, path.criterion);
    who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        seated.may(Act::Compare)?;
        policy::may_judge(seated.is_recused(spot.0))?;
        let view = queries::consensus(conn, &seated)?;
        if !view.rows.iter().any(|row| row.spot == spot) {
            return Err(Refusal::Denied(Denied::Unseen));
        }
        let pitch = queries::pitch(conn, seated.challenge.id, spot.0)?;
        Ok((seated, view, pitch))
    })
    .await
    .map_err(Failure::from)
}

fn page(who: &As<Evaluator>, form: FormView, seated: Seated, view: ConsensusView) -> ConsensusPage {
    let challenge = seated.challenge;
    let l = who.layout("evaluation-consensus-title").crumb("evaluation-panels-title", "/evaluate");
    let l = l.crumb_named(challenge.reference.as_str(), &format!("/evaluate/{}", challenge.reference));
    let running = seated.seat.progress == Some(Progress::Consensus);
    let returned = seated.panel.returned_at.filter(|_| running).map(|at| (at, seated.panel.check_note));
    ConsensusPage {
        l: l.refused(form.is_refused()),
        form,
        reference: challenge.reference,
        title: challenge.title,
        lang: challenge.lang.to_string(),
        chair: seated.seat.duty == Duty::Chair,
        running,
        returned,
        view,
    }
}

fn spot_page(
    who: &As<Evaluator>,
    form: FormView,
    path: &OfSpot,
    (seated, view, pitch): LoadedSpot,
) -> Result<SpotPage, Failure> {
    let found = view.rows.into_iter().find(|row| row.spot == (path.proposal, path.criterion));
    let row = found.ok_or(DbError::NotFound)?;
    let l = who.layout("evaluation-spot-title").crumb("evaluation-panels-title", "/evaluate");
    let l = l.crumb("evaluation-consensus-title", &consensus_path(&path.reference)).refused(form.is_refused());
    let records = row.mine && view.evaluation.way == Way::Talk;
    let lang = seated.challenge.lang.to_string();
    let pitch = PitchView::new(&l, &lang, pitch);
    Ok(SpotPage { l, form, reference: path.reference.clone(), lang, voices: view.voices, records, row, pitch })
}

fn consensus_path(reference: &str) -> String {
    format!("/evaluate/{reference}/consensus")
}
