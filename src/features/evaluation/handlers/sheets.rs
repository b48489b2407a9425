//! An evaluator's own work: panels, matrix, sheets.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;

use crate::features::challenges::{self, Criterion};
use crate::kernel::id::SheetId;
use crate::kernel::refusal::{Denied, Problems};
use crate::kernel::version::Version;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Evaluator, Failure, Fields, FormView, Posted};

use super::super::actions::{Refusal, Seated, save as save_sheet};
use super::super::domain::score::{Level, level, share};
use super::super::domain::sheet::Line;
use super::super::forms;
use super::super::pages::{MatrixPage, PanelsPage, PitchView, SealedPage, SheetPage, labels};
use super::super::policy::{self, Act};
use super::super::queries::{self, OwnSheet, Pitch};
use super::{OfChallenge, seat};

/// The panels of the reader.
pub(crate) async fn panels(who: As<Evaluator>) -> Answer {
    let account = who.actor().account;
    let panels = who.read(move |conn| queries::my_panels(conn, account)).await?;
    who.show(&PanelsPage { l: who.layout("evaluation-panels-title"), panels })
}

/// The matrix of pitches and criteria.
pub(crate) async fn matrix(who: As<Evaluator>, path: Path<OfChallenge>) -> Answer {
    let (reference, account) = (path.reference.clone(), who.actor().account);
    let loaded = who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        if seated.may(Act::Read).is_err() {
            return Ok((seated, Vec::new(), Vec::new(), Vec::new()));
        }
        let sheets = queries::own_sheets(conn, &seated)?;
        let criteria = challenges::criteria(conn, seated.challenge.id)?;
        let companies = queries::companies(conn, seated.challenge.id)?;
        Ok::<_, Refusal>((seated, sheets, criteria, companies))
    });
    let (seated, sheets, criteria, companies) = loaded.await?;
    if seated.seat.progress.is_none() {
        let l = who.layout("evaluation-sealed-title").crumb("evaluation-panels-title", "/evaluate");
        return who.show(&SealedPage { l, closes_at: seated.challenge.closes_at });
    }
    if !seated.seat.declared {
        return who.go(&format!("/evaluate/{}/interests", path.reference));
    }
    let name = |pitch| companies.iter().find(|company| company.pitch == pitch).map(|company| company.name.clone());
    let known = seated.seat.handed_in;
    let named = sheets.iter().map(|sheet| if known { name(sheet.pitch) } else { None }).collect();
    let compares = seated.may(Act::Compare).is_ok();
    who.show(&MatrixPage {
        l: who.layout("evaluation-matrix-title").crumb("evaluation-panels-title", "/evaluate"),
        reference: seated.challenge.reference,
        title: seated.challenge.title,
        lang: seated.challenge.lang.to_string(),
        score_by: seated.panel.score_by,
        handed_in_at: seated.member.handed_in_at,
        compares,
        criteria,
        companies: named,
        recused: seated.recused.into_iter().filter_map(name).collect(),
        sheets,
    })
}

/// The sheet an address names.
#[derive(Debug, Deserialize)]
pub(crate) struct OfSheet {
    pub(super) reference: String,
    pub(super) sheet: SheetId,
}

struct Loaded {
    seated: Seated,
    sheet: OwnSheet,
    criteria: Vec<Criterion>,
    pitch: Pitch,
    company: Option<String>,
    next: Option<SheetId>,
}

/// One pitch and the own sheet.
pub(crate) async fn show(who: As<Evaluator>, path: Path<OfSheet>) -> Answer {
    let loaded = load(&who, &path).await?;
    let form = FormView::filled(&who, forms::of_lines(&loaded.sheet.lines)).at(loaded.sheet.version);
    who.show(&page(&who, form, loaded))
}

/// Saves the sheet and goes on to the next one with a gap. The script saves the same form while it is written.
pub(crate) async fn save(who: As<Evaluator>, path: Path<OfSheet>, form: Posted) -> Answer {
    let loaded = load(&who, &path).await?;
    loaded.seated.may(Act::Score)?;
    let auto = form.fields.get("save") == "auto";
    let (lines, seen) = match forms::lines(&form.fields, &loaded.criteria) {
        Ok(command) => command,
        Err(problems) => return refuse(&who, &form.fields, problems, loaded),
    };
    let (id, sheet) = (loaded.seated.challenge.id, path.sheet);
    match who.write(Scope::Challenge(id), move |tx| save_sheet(tx, id, sheet, seen, &lines)).await {
        Ok(()) if auto => Ok(saved(&who, seen)),
        Ok(()) => who.go_saying(&on(&loaded, &form.fields), "evaluation-notice-saved"),
        Err(Refusal::Db(DbError::Stale)) if auto => Ok(HttpResponse::Conflict().finish()),
        Err(Refusal::Db(DbError::Stale)) => conflict(&who, &path, &form.fields).await,
        Err(other) => Err(other.into()),
    }
}

fn saved(who: &As<Evaluator>, seen: Version) -> HttpResponse {
    let l = who.layout("evaluation-sheet-title");
    let words = l.t1("evaluation-saved-at", "at", who.now());
    HttpResponse::Ok().json(serde_json::json!({ "version": seen.next().to_string(), "saved": words }))
}

/// Where saving leads: on to the next open pitch, or back to all of them.
fn on(loaded: &Loaded, fields: &Fields) -> String {
    let matrix = format!("/evaluate/{}", loaded.seated.challenge.reference);
    match loaded.next {
        Some(next) if fields.get("save") == "next" => format!("{matrix}/sheets/{next}"),
        Some(_) | None => matrix,
    }
}

fn refuse(who: &As<Evaluator>, fields: &Fields, problems: Problems, loaded: Loaded) -> Answer {
    let form = FormView::refused(who, fields, problems);
    who.show_again(&page(who, form, loaded))
}

/// Both texts: what is stored now, and what was just posted.
async fn conflict(who: &As<Evaluator>, path: &OfSheet, mine: &Fields) -> Answer {
    let now = load(who, path).await?;
    let back = format!("/evaluate/{}/sheets/{}", path.reference, path.sheet);
    let labels = labels::of_sheet(&who.layout("evaluation-sheet-scores"), &now.criteria);
    who.conflict_of(labels, forms::of_lines(&now.sheet.lines), mine, &now.sheet.version, &back)
}

async fn load(who: &As<Evaluator>, path: &OfSheet) -> Result<Loaded, Failure> {
    let (reference, id, account) = (path.reference.clone(), path.sheet, who.actor().account);
    who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        seated.may(Act::Read)?;
        let sheets = queries::own_sheets(conn, &seated)?;
        let next = next(&sheets, id);
        let found = sheets.into_iter().find(|sheet| sheet.id == id);
        let Some(sheet) = found else { return Err(Refusal::Denied(Denied::Unseen)) };
        policy::may_judge(seated.is_recused(sheet.pitch))?;
        let criteria = challenges::criteria(conn, seated.challenge.id)?;
        let pitch = queries::pitch(conn, seated.challenge.id, sheet.pitch)?;
        let companies = queries::companies(conn, seated.challenge.id)?;
        let company = companies.into_iter().find(|company| seated.seat.handed_in && company.pitch == sheet.pitch);
        Ok(Loaded { seated, sheet, criteria, pitch, company: company.map(|company| company.name), next })
    })
    .await
    .map_err(Failure::from)
}

/// The next sheet with a gap after this one, around the end.
fn next(sheets: &[OwnSheet], id: SheetId) -> Option<SheetId> {
    let here = sheets.iter().position(|sheet| sheet.id == id)?;
    let after = sheets.iter().skip(here + 1).chain(sheets.iter().take(here));
    after.into_iter().find(|sheet| !sheet.gaps().is_empty()).map(|sheet| sheet.id)
}

fn page(who: &As<Evaluator>, form: FormView, loaded: Loaded) -> SheetPage {
    let reference = loaded.seated.challenge.reference;
    let l = who.layout_titled(
        crate::kernel::message::Message::new("evaluation-sheet-title").with("letter", loaded.sheet.letter.as_str()),
    );
    let l = l
        .crumb("evaluation-panels-title", "/evaluate")
        .crumb_named(reference.as_str(), &format!("/evaluate/{reference}"));
    let levels = |(criterion, line): (&Criterion, &Line)| (criterion.weight, line.mark.and_then(level));
    let weighted: Vec<(i64, Level)> = loaded.criteria.iter().zip(&loaded.sheet.lines).map(levels).collect();
    let scored = loaded.sheet.lines.iter().all(|line| line.mark.is_some());
    let lang = loaded.seated.challenge.lang.to_string();
    SheetPage {
        pitch: PitchView::new(&l, &lang, loaded.pitch),
        l: l.refused(form.is_refused()),
        form,
        reference,
        sheet: loaded.sheet,
        criteria: loaded.criteria,
        company: loaded.company,
        locked: loaded.seated.seat.handed_in,
        total: scored.then(|| share(&weighted)),
    }
}
