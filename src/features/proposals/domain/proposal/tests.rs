//! Every way through the steps: by hand where a rule has a name, at random for the rest.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::features::proposals::domain::{Declared, Facts};
use crate::kernel::id::Id as _;

fn limit() -> Instant {
    Instant::from_micros(1_770_303_600_000_000)
}

fn window() -> Window {
    Window { closes_at: limit() }
}

fn before() -> Instant {
    limit().plus(TimeDelta::microseconds(-1))
}

fn content() -> Content {
    (0..3)
        .fold(Content::empty("salt"), |content, n| content.with_answer(n, "We do it.".to_owned()))
        .with_facts(Facts::read("tested", "inside", "under_20000"))
        .with_declared(Declared { signatory: true, interests: true })
}

fn sending(n: u128, at: Instant) -> Sent {
    Sent {
        submission: SubmissionId::from_entropy(n),
        number: format!("R-{n}"),
        sequence: 0,
        received_at: at,
        digest: Digest::of(&n.to_be_bytes()),
    }
}

fn draft() -> Proposal {
    Proposal::start(ProposalId::from_entropy(1), ChallengeId::from_entropy(2), OrganizationId::from_entropy(3))
}

/// As the opening leaves what counts.
fn opened(proposal: Proposal) -> Proposal {
    match proposal.stage {
        Stage::Submitted(sent) => Proposal { version: proposal.version.next(), stage: Stage::Opened(sent), ..proposal },
        _ => proposal,
    }
}

fn submitted() -> Proposal {
    draft().submit(window(), &content(), Version::FIRST, sending(1, before())).unwrap()
}

#[test]
fn one_microsecond_before_the_limit_is_on_time_and_the_limit_itself_is_late() {
    assert!(draft().submit(window(), &content(), Version::FIRST, sending(1, before())).is_ok());
    let late = draft().submit(window(), &content(), Version::FIRST, sending(1, limit()));
    assert_eq!(late, Err(Refused::Late { closed_at: limit(), received_at: limit() }));
    assert!(submitted().withdraw(window(), before()).is_ok());
    let late = submitted().withdraw(window(), limit());
    assert_eq!(late, Err(Refused::Late { closed_at: limit(), received_at: limit() }));
}

#[test]
fn an_incomplete_pitch_is_not_sent() {
    let refused = draft().submit(window(), &Content::empty("salt"), Version::FIRST, sending(1, before()));
    assert!(matches!(refused, Err(Refused::Incomplete(gaps)) if gaps.len() == 5));
}

#[test]
fn a_page_from_before_a_colleagues_change_does_not_send() {
    let changed = draft().edit().unwrap();
    let refused = changed.submit(window(), &content(), Version::FIRST, sending(1, before()));
    assert_eq!(refused, Err(Refused::Stale));
}

#[test]
fn the_same_text_twice_is_one_sending_even_after_the_limit() {
    let again = submitted().submit(window(), &content(), Version::FIRST, sending(1, limit()));
    assert_eq!(again, Err(Refused::Already(SubmissionId::from_entropy(1))));
}

#[test]
fn another_text_replaces_and_counts_on() {
    let proposal = submitted().edit().unwrap();
    let seen = proposal.version;
    let replaced = proposal.submit(window(), &content(), seen, sending(2, before())).unwrap();
    assert!(matches!(replaced.stage, Stage::Submitted(sent) if sent.sequence == 2));
}

#[test]
fn what_was_taken_back_can_be_sent_again_with_the_same_text() {
    let withdrawn = submitted().withdraw(window(), before()).unwrap();
    let seen = withdrawn.version;
    let again = withdrawn.submit(window(), &content(), seen, sending(1, before())).unwrap();
    assert!(matches!(again.stage, Stage::Submitted(sent) if sent.sequence == 2));
}

#[test]
fn an_outcome_needs_an_opened_pitch_and_is_final() {
    assert!(submitted().decide(ProposalStage::Awarded).is_err());
    let awarded = opened(submitted()).decide(ProposalStage::Awarded).unwrap();
    assert_eq!(awarded.clone().decide(ProposalStage::Awarded).unwrap(), awarded);
    assert!(awarded.clone().decide(ProposalStage::NotSelected).is_err());
    assert!(awarded.clone().decide(ProposalStage::Draft).is_err());
    assert_eq!(awarded.edit(), Err(Refused::Opened));
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Edit,
    Submit(u128),
    Withdraw,
    Open,
    Award,
}

fn steps() -> impl Strategy<Value = Vec<(Step, i64)>> {
    let step = prop_oneof![
        Just(Step::Edit),
        (1_u128..4).prop_map(Step::Submit),
        Just(Step::Withdraw),
        Just(Step::Open),
        Just(Step::Award),
    ];
    proptest::collection::vec((step, 0_i64..3), 1..40)
}

proptest! {
    /// Whatever people press in whatever order: what counts was on time, a version never goes back, sequences have no
    /// holes, and nothing leaves a final stage.
    #[test]
    fn no_order_of_steps_breaks_the_rules(steps in steps()) {
        let mut proposal = draft();
        let mut now = limit().plus(TimeDelta::microseconds(-20));
        let mut sendings = 0_i64;
        for (step, pause) in steps {
            now = now.plus(TimeDelta::microseconds(pause));
            let (old, seen) = (proposal.clone(), proposal.version);
            let next = match step {
                Step::Edit => proposal.clone().edit().ok(),
                Step::Submit(n) => proposal.clone().submit(window(), &content(), seen, sending(n, now)).ok(),
                Step::Withdraw => proposal.clone().withdraw(window(), now).ok(),
                Step::Open if now >= limit() => Some(opened(proposal.clone())),
                Step::Open => None,
                Step::Award => proposal.clone().decide(ProposalStage::Awarded).ok(),
            };
            let Some(next) = next else { continue };
            prop_assert!(next.version >= old.version);
            prop_assert!(next == old || next.version == old.version.next());
            prop_assert_eq!((next.id, next.challenge, next.company), (old.id, old.challenge, old.company));
            if matches!(step, Step::Submit(_)) {
                sendings += 1;
                prop_assert!(now < limit());
            }
            prop_assert_eq!(next.stage.last().map_or(0, |sent| sent.sequence), sendings);
            prop_assert!(next.stage.last().is_none_or(|sent| sent.received_at < limit()));
            if matches!(old.stage.code(), ProposalStage::Awarded | ProposalStage::NotSelected) {
                prop_assert_eq!(&next, &old);
            }
            proposal = next;
        }
    }
}
