//! Completing and sending the letters.

use actix_web::web::Path;
use serde::Deserialize;

use crate::features::challenges::{self, Challenge, Criterion};
use crate::features::evaluation;
use crate::kernel::actor::Actor;
use crate::kernel::id::ProposalId;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Agency, Answer, As, Author, Ctx, Failure, Fields, FormView, Posted};

use super::super::actions::{Refusal, send as send_letters, write as write_letter};
use super::super::domain::{Decision, State};
use super::super::pages::{LetterPage, LettersPage};
use super::super::queries::{self, LetterView};
use super::super::{forms, policy, store};
use super::OfChallenge;

struct Loaded {
    challenge: Challenge,
    criteria: Vec<Criterion>,
    decision: Decision,
    letters: Vec<LetterView>,
    writes: bool,
}

/// All letters.
pub(crate) async fn list(who: As<Agency>, path: Path<OfChallenge>) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    who.show(&list_page(&who, FormView::fresh(&who), loaded))
}

/// Sends all of them at once.
pub(crate) async fn send(who: As<Author>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let (id, back) = (loaded.challenge.id, letters_path(&path.reference));
    match who.write(Scope::Challenge(id), move |tx| send_letters(tx, id)).await {
        Ok(()) => who.go_saying(&back, "decisions-notice-sent"),
        Err(Refusal::Already) => who.go(&back),
        Err(Refusal::Form(problems)) => {
            who.show_again(&list_page(&who, FormView::refused(&who, &form.fields, problems), loaded))
        }
        Err(other) => Err(other.into()),
    }
}

/// The letter an address names.
#[derive(Debug, Deserialize)]
pub(crate) struct OfLetter {
    reference: String,
    proposal: ProposalId,
}

/// One letter.
pub(crate) async fn show(who: As<Agency>, path: Path<OfLetter>) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let letter = find(&loaded.letters, path.proposal)?;
    let form = FormView::filled(&who, forms::of_words(&letter.words)).at(letter.version);
    who.show(&letter_page(&who, form, &loaded, letter.clone()))
}

/// Saves the words of a letter.
pub(crate) async fn write(who: As<Author>, path: Path<OfLetter>, form: Posted) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let letter = find(&loaded.letters, path.proposal)?;
    let (words, seen) = match forms::words(&form.fields, &loaded.criteria) {
        Ok(command) => command,
        Err(problems) => {
            let form = FormView::refused(&who, &form.fields, problems);
            return who.show_again(&letter_page(&who, form, &loaded, letter.clone()));
        }
    };
    let (id, pitch) = (loaded.challenge.id, path.proposal);
    match who.write(Scope::Challenge(id), move |tx| write_letter(tx, id, pitch, (seen, &words))).await {
        Ok(()) => who.go_saying(&letters_path(&path.reference), "decisions-notice-written"),
        Err(Refusal::Form(problems)) => {
            let form = FormView::refused(&who, &form.fields, problems);
            who.show_again(&letter_page(&who, form, &loaded, letter.clone()))
        }
        Err(Refusal::Db(DbError::Stale)) => conflict(&who, &path, who.actor(), &form.fields).await,
        Err(other) => Err(other.into()),
    }
}

async fn conflict(ctx: &Ctx, path: &OfLetter, actor: &Actor, mine: &Fields) -> Answer {
    let loaded = load(ctx, actor, &path.reference).await?;
    let letter = find(&loaded.letters, path.proposal)?;
    let back = format!("{}/{}", letters_path(&path.reference), path.proposal);
    let page = letter_page(ctx, FormView::fresh(ctx), &loaded, letter.clone());
    ctx.conflict_of(page.labels(), forms::of_words(&letter.words), mine, &letter.version, &back)
}

/// Letters exist from the approval on.
async fn load(ctx: &Ctx, actor: &Actor, reference: &str) -> Result<Loaded, Failure> {
    let (reference, actor) = (reference.to_owned(), actor.clone());
    ctx.read(move |conn| {
        let challenge = challenges::find_by_reference(conn, &reference)?;
        policy::may_look(&actor, challenge.organization_id)?;
        let decision = store::load(conn, challenge.id)?;
        if !matches!(decision.state(), State::Approved | State::Told) {
            return Err(Refusal::Db(DbError::NotFound));
        }
        let panel = evaluation::panelists(conn, challenge.id)?;
        let writes = decision.state() == State::Approved
            && policy::may_propose(&actor, challenge.organization_id, &panel).is_ok();
        let letters = queries::letters(conn, &challenge, &decision)?;
        let criteria = challenges::criteria(conn, challenge.id)?;
        Ok(Loaded { challenge, criteria, decision, letters, writes })
    })
    .await
    .map_err(Failure::from)
}

fn find(letters: &[LetterView], pitch: ProposalId) -> Result<&LetterView, Failure> {
    letters.iter().find(|letter| letter.pitch == pitch).ok_or(Failure::NotFound)
}

fn list_page(ctx: &Ctx, form: FormView, loaded: Loaded) -> LettersPage {
    let challenge = loaded.challenge;
    let l = ctx.layout("decisions-letters-title").crumb("decisions-crumb-agency", "/agency");
    let l = l.crumb("decisions-title", &format!("/agency/challenges/{}/decision", challenge.reference));
    LettersPage {
        l: l.refused(form.is_refused()),
        form,
        reference: challenge.reference,
        title: challenge.title,
        lang: challenge.lang.to_string(),
        letters: loaded.letters,
        sent_at: loaded.decision.letters_sent_at,
        writes: loaded.writes,
    }
}

fn letter_page(ctx: &Ctx, form: FormView, loaded: &Loaded, letter: LetterView) -> LetterPage {
    let reference = loaded.challenge.reference.clone();
    let l = ctx.layout("decisions-letter-title").crumb("decisions-letters-title", &letters_path(&reference));
    let l = l.refused(form.is_refused());
    LetterPage { l, form, reference, lang: loaded.challenge.lang.to_string(), letter, writes: loaded.writes }
}

fn letters_path(reference: &str) -> String {
    format!("/agency/challenges/{reference}/letters")
}
