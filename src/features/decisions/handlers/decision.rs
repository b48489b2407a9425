//! Proposing, approving and returning a decision.

use std::collections::HashMap;

use actix_web::web::Path;

use crate::features::challenges::{self, Challenge, Criterion, Stage};
use crate::features::evaluation::Pitch;
use crate::features::{accounts, evaluation};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::{AccountId, ProposalId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{Conn, DbError, Scope};
use crate::platform::web::{Agency, Answer, Approver, As, Author, Ctx, Failure, Fields, FormView, Posted};

use super::super::actions::{
    Refusal, approve as approve_decision, propose as propose_decision, send_back as return_decision,
};
use super::super::domain::{self, Decision, Placed, State};
use super::super::pages::DecisionPage;
use super::super::queries::{self, RankRow};
use super::super::{forms, policy, store};
use super::OfChallenge;

struct Loaded {
    challenge: Challenge,
    criteria: Vec<Criterion>,
    rows: Vec<RankRow>,
    decision: Option<Decision>,
    names: (String, String),
    turn: Turn,
    pitches: HashMap<ProposalId, Pitch>,
    role: Option<Role>,
}

/// What the reader may do now, and why nothing although the role would.
struct Turn {
    proposes: bool,
    approves: bool,
    reads: bool,
    barred: Option<Message>,
}

/// The decision of a challenge.
pub(crate) async fn show(who: As<Agency>, path: Path<OfChallenge>) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let fields = loaded.decision.as_ref().map(forms::of_decision).unwrap_or_default();
    let form = FormView::filled(&who, if loaded.turn.proposes { fields } else { Fields::default() });
    let form = match &loaded.decision {
        Some(decision) => form.at(decision.version),
        None => form,
    };
    who.show(&page(&who, form, loaded))
}

/// Proposes.
pub(crate) async fn propose(who: As<Author>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let problems = match forms::proposed(&form.fields) {
        Err(problems) => problems,
        Ok(proposed) => {
            let id = loaded.challenge.id;
            match who.write(Scope::Challenge(id), move |tx| propose_decision(tx, id, &proposed)).await {
                Ok(()) => return who.go_saying(&decision_path(&path.reference), "decisions-notice-proposed"),
                Err(Refusal::Form(problems)) => problems,
                Err(Refusal::Db(DbError::Stale)) => return conflict(&who, loaded, &form.fields),
                Err(other) => return Err(other.into()),
            }
        }
    };
    again(&who, &form.fields, problems, loaded)
}

/// Approves.
pub(crate) async fn approve(who: As<Approver>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let problems = match forms::approval(&form.fields) {
        Err(problems) => problems,
        Ok((tie_reason, seen)) => {
            let id = loaded.challenge.id;
            let done = who.write(Scope::Challenge(id), move |tx| approve_decision(tx, id, seen, &tie_reason)).await;
            match done {
                Ok(()) => return who.go_saying(&decision_path(&path.reference), "decisions-notice-approved"),
                Err(Refusal::Already) => return who.go(&decision_path(&path.reference)),
                Err(Refusal::Form(problems)) => problems,
                Err(other) => return Err(other.into()),
            }
        }
    };
    again(&who, &form.fields, problems, loaded)
}

/// Returns it.
pub(crate) async fn send_back(who: As<Approver>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let loaded = load(&who, who.actor(), &path.reference).await?;
    let (reason, seen) = match forms::returning(&form.fields) {
        Ok(command) => command,
        Err(problems) => return again(&who, &form.fields, problems, loaded),
    };
    let id = loaded.challenge.id;
    who.write(Scope::Challenge(id), move |tx| return_decision(tx, id, seen, &reason)).await?;
    who.go_saying(&decision_path(&path.reference), "decisions-notice-returned")
}

fn conflict(ctx: &Ctx, loaded: Loaded, mine: &Fields) -> Answer {
    let back = format!("{}/propose", decision_path(&loaded.challenge.reference));
    let page = page(ctx, FormView::fresh(ctx), loaded);
    let labels = page.labels();
    let decision = page.decision.ok_or(DbError::Stale)?;
    ctx.conflict_of(labels, forms::of_decision(&decision), mine, &decision.version, &back)
}

fn again(ctx: &Ctx, fields: &Fields, problems: Problems, loaded: Loaded) -> Answer {
    ctx.show_again(&page(ctx, FormView::refused(ctx, fields, problems), loaded))
}

/// Nothing of an evaluation is seen here before the lab passed it.
async fn load(ctx: &Ctx, actor: &Actor, reference: &str) -> Result<Loaded, Failure> {
    let (reference, actor) = (reference.to_owned(), actor.clone());
    ctx.read(move |conn| {
        let challenge = challenges::find_by_reference(conn, &reference)?;
        policy::may_look(&actor, challenge.organization_id)?;
        if !evaluation::passed(conn, challenge.id)? {
            return Err(Refusal::Db(DbError::NotFound));
        }
        let decision = store::find(conn, challenge.id)?;
        let turn = turn(conn, &actor, &challenge, decision.as_ref())?;
        let pitches = if turn.reads { evaluation::priced_pitches(conn, challenge.id)? } else { HashMap::new() };
        let names = names(conn, decision.as_ref())?;
        let rows = queries::ranking(conn, challenge.id)?;
        let criteria = challenges::criteria(conn, challenge.id)?;
        Ok(Loaded { challenge, criteria, rows, decision, names, turn, pitches, role: actor.role() })
    })
    .await
    .map_err(Failure::from)
}

/// What the reader may do now.
fn turn(conn: &mut Conn, actor: &Actor, challenge: &Challenge, decision: Option<&Decision>) -> Result<Turn, DbError> {
    let (agency, author) = (challenge.organization_id, challenge.author_id);
    let panel = evaluation::panelists(conn, challenge.id)?;
    let mut proposers = queries::proposers(conn, challenge.id)?;
    proposers.extend(decision.map(|one| one.proposed_by));
    let case = policy::Case { agency, author, proposers: &proposers, panel: &panel };
    let state = decision.map(Decision::state);
    let open = matches!(state, None | Some(State::Proposed | State::Returned)) && challenge.stage == Stage::Decision;
    Ok(Turn {
        proposes: open && policy::may_propose(actor, agency, &panel).is_ok(),
        approves: state == Some(State::Proposed) && policy::may_approve(actor, &case).is_ok(),
        reads: policy::may_read(actor, agency, &panel),
        barred: policy::barred(actor, &case),
    })
}

fn names(conn: &mut Conn, decision: Option<&Decision>) -> Result<(String, String), DbError> {
    let mut name = |account: Option<AccountId>| match account {
        Some(account) => accounts::recipient(conn, account).map(|person| person.name),
        None => Ok(String::new()),
    };
    let proposer = name(decision.map(|one| one.proposed_by))?;
    let approver = name(decision.and_then(|one| one.approved).map(|(by, _)| by))?;
    Ok((proposer, approver))
}

fn page(ctx: &Ctx, form: FormView, loaded: Loaded) -> DecisionPage {
    let reference = &loaded.challenge.reference;
    let l = ctx.layout("decisions-title").crumb("decisions-crumb-agency", "/agency");
    let l = l.crumb_named(reference.as_str(), &format!("/agency/challenges/{reference}")).refused(form.is_refused());
    let placed: Vec<Placed> =
        loaded.rows.iter().map(|row| Placed { pitch: row.pitch, place: row.place, tied: row.tied }).collect();
    let tied = loaded.decision.as_ref().is_some_and(|one| domain::owes_tie_reason(one.verdict, &placed));
    let (proposer, approver) = loaded.names;
    DecisionPage {
        l,
        form,
        challenge: loaded.challenge,
        criteria: loaded.criteria,
        rows: loaded.rows,
        decision: loaded.decision,
        proposer,
        approver,
        proposes: loaded.turn.proposes,
        approves: loaded.turn.approves,
        tied,
        role: loaded.role,
        barred: loaded.turn.barred,
        pitches: loaded.pitches,
    }
}

fn decision_path(reference: &str) -> String {
    format!("/agency/challenges/{reference}/decision")
}
