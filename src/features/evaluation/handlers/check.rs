//! The lab checks evaluations.

use actix_web::web::Path;

use crate::features::challenges;
use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Failure, Fields, FormView, Lab, Posted};

use super::super::actions::{Refusal, pass as pass_evaluation, send_back as return_evaluation};
use super::super::domain::panel::Progress;
use super::super::pages::{CheckPage, QueuePage};
use super::super::queries::{self, CheckView};
use super::super::{forms, policy, store};
use super::OfChallenge;

/// What waits.
pub(crate) async fn queue(who: As<Lab>) -> Answer {
    let rows = who.read(queries::queue).await?;
    who.show(&QueuePage { l: who.layout("evaluation-queue-title"), rows })
}

/// Everything on one page.
pub(crate) async fn show(who: As<Lab>, path: Path<OfChallenge>) -> Answer {
    let view = load(&who, &path.reference).await?;
    let form = FormView::fresh(&who).at(view.panel.version);
    who.show(&page(&who, form, view))
}

/// Passes it.
pub(crate) async fn pass(who: As<Lab>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let view = load(&who, &path.reference).await?;
    let (note, seen) = match forms::verdict(&form.fields, false) {
        Ok(verdict) => verdict,
        Err(problems) => return again(&who, &form.fields, problems, view),
    };
    let id = view.challenge.id;
    match who.write(Scope::Challenge(id), move |tx| pass_evaluation(tx, id, seen, &note)).await {
        Ok(()) => who.go_saying("/admin/evaluations", "evaluation-notice-passed"),
        Err(Refusal::Already) => who.go("/admin/evaluations"),
        Err(other) => Err(other.into()),
    }
}

/// Returns it to the chair.
pub(crate) async fn send_back(who: As<Lab>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let view = load(&who, &path.reference).await?;
    let (reason, seen) = match forms::verdict(&form.fields, true) {
        Ok(verdict) => verdict,
        Err(problems) => return again(&who, &form.fields, problems, view),
    };
    let id = view.challenge.id;
    who.write(Scope::Challenge(id), move |tx| return_evaluation(tx, id, seen, &reason)).await?;
    who.go_saying("/admin/evaluations", "evaluation-notice-returned")
}

fn again(who: &As<Lab>, fields: &Fields, problems: Problems, view: CheckView) -> Answer {
    who.show_again(&page(who, FormView::refused(who, fields, problems), view))
}

/// The lab sees an evaluation from the moment the chair sent it; a member of the panel does not check it.
async fn load(who: &As<Lab>, reference: &str) -> Result<CheckView, Failure> {
    let (reference, actor) = (reference.to_owned(), who.actor().clone());
    who.read(move |conn| {
        let challenge = challenges::find_by_reference(conn, &reference)?;
        let panel = store::load_panel(conn, challenge.id)?;
        let seated = store::everyone_seated(conn, challenge.id)?.contains(&actor.account);
        let case = queries::case(conn, &challenge)?;
        policy::may_check(&actor, seated, &case)?;
        match (panel.dates.progress(), panel.returned_at) {
            (Progress::Checking | Progress::Passed, _) => {}
            (Progress::Consensus, Some(at)) => {
                return Err(Denied::Because(Message::new("evaluation-denied-went-back").with("at", at)).into());
            }
            (Progress::Consensus | Progress::Scoring, _) => return Err(Refusal::Db(DbError::NotFound)),
        }
        Ok(queries::check(conn, challenge, panel)?)
    })
    .await
    .map_err(Failure::from)
}

fn page(who: &As<Lab>, form: FormView, view: CheckView) -> CheckPage {
    let l = who.layout("evaluation-check-title").crumb("evaluation-queue-title", "/admin/evaluations");
    CheckPage { l: l.refused(form.is_refused()), form, view }
}
