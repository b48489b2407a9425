//! The agency composes its panel and follows it.

use actix_web::web::Path;
use serde::Deserialize;

use crate::features::challenges;
use crate::kernel::id::MemberId;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Agency, Answer, As, Author, Ctx, Failure, FormView, Posted};

use super::super::actions::{Refusal, compose as compose_panel, replace as replace_member};
use super::super::pages::{PanelPage, ReplacePage, composes};
use super::super::queries::{self, PanelView};
use super::super::{forms, policy};
use super::OfChallenge;

/// The panel of a challenge.
pub(crate) async fn show(who: As<Agency>, path: Path<OfChallenge>) -> Answer {
    let view = view(&who, who.actor().clone(), &path.reference).await?;
    let may = composes(who.actor().role());
    who.show(&page(&who, FormView::fresh(&who), view, may))
}

/// Composes it.
pub(crate) async fn compose(who: As<Author>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let view = view(&who, who.actor().clone(), &path.reference).await?;
    let zone = who.desk.catalogue.zone();
    let problems = match forms::compose(&form.fields, zone) {
        Err(problems) => problems,
        Ok((composition, score_by)) => {
            let id = view.challenge.id;
            let done =
                who.write(Scope::Challenge(id), move |tx| compose_panel(tx, id, &composition, (score_by, zone))).await;
            match done {
                Ok(()) => return who.go_saying(&panel_path(&path.reference), "evaluation-notice-composed"),
                Err(Refusal::Form(problems)) => problems,
                Err(other) => return Err(other.into()),
            }
        }
    };
    who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems), view, true))
}

/// A seat of a panel.
#[derive(Debug, Deserialize)]
pub(crate) struct OfMember {
    reference: String,
    member: MemberId,
}

/// The form for another person in a seat.
pub(crate) async fn replacing(who: As<Author>, path: Path<OfMember>) -> Answer {
    let view = view(&who, who.actor().clone(), &path.reference).await?;
    who.show(&replace_page(&who, FormView::fresh(&who), view, path.member)?)
}

/// Replaces a member.
pub(crate) async fn replace(who: As<Author>, path: Path<OfMember>, form: Posted) -> Answer {
    let view = view(&who, who.actor().clone(), &path.reference).await?;
    let problems = match forms::replacement(&form.fields, path.member) {
        Err(problems) => problems,
        Ok(swap) => {
            let id = view.challenge.id;
            match who.write(Scope::Challenge(id), move |tx| replace_member(tx, id, &swap)).await {
                Ok(()) => return who.go_saying(&panel_path(&path.reference), "evaluation-notice-replaced"),
                Err(Refusal::Form(problems)) => problems,
                Err(other) => return Err(other.into()),
            }
        }
    };
    who.show_again(&replace_page(&who, FormView::refused(&who, &form.fields, problems), view, path.member)?)
}

async fn view(ctx: &Ctx, actor: crate::kernel::actor::Actor, reference: &str) -> Result<PanelView, Failure> {
    let reference = reference.to_owned();
    ctx.read(move |conn| {
        let challenge = challenges::find_by_reference(conn, &reference)?;
        policy::may_follow(&actor, challenge.organization_id)?;
        Ok::<PanelView, Refusal>(queries::panel(conn, challenge)?)
    })
    .await
    .map_err(Failure::from)
}

fn page(ctx: &Ctx, form: FormView, view: PanelView, composes: bool) -> PanelPage {
    let l = ctx.layout("evaluation-panel-title").crumb("evaluation-crumb-agency", "/agency");
    let path = format!("/agency/challenges/{}", view.challenge.reference);
    let l = l.crumb_named(view.challenge.reference.as_str(), &path).refused(form.is_refused());
    PanelPage { l, form, view, composes }
}

fn replace_page(ctx: &Ctx, form: FormView, view: PanelView, member: MemberId) -> Result<ReplacePage, Failure> {
    let reference = view.challenge.reference;
    let seat = view.seats.into_iter().find(|seat| seat.id == member).ok_or(DbError::NotFound)?;
    policy::may_replace(seat.handed_in_at.is_some(), seat.bar.is_some())?;
    let l = ctx.layout("evaluation-replace-title").crumb("evaluation-panel-title", &panel_path(&reference));
    Ok(ReplacePage { l: l.refused(form.is_refused()), form, reference, seat, free: view.free })
}

fn panel_path(reference: &str) -> String {
    format!("/agency/challenges/{reference}/panel")
}
