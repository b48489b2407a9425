//! Every rule with its refusals.

use super::*;
use crate::kernel::actor::Hat;
use crate::kernel::id::Id as _;
use crate::kernel::language::Lang;

fn person(number: u128) -> AccountId {
    AccountId::from_entropy(number)
}

fn company(number: u128) -> OrganizationId {
    OrganizationId::from_entropy(number)
}

fn case() -> Case {
    Case { author: person(1), approver: Some(person(2)), bidders: vec![company(100), company(101)] }
}

fn evaluator() -> Ties {
    Ties { roles: vec![Role::Evaluator], ..Ties::default() }
}

fn actor(account: u128, role: Role, organization: OrganizationId) -> Actor {
    Actor {
        account: person(account),
        name: "Leen".into(),
        email: "leen@example.be".into(),
        lang: Lang::En,
        hat: Some(Hat { role, organization, organization_name: "Lab".into() }),
    }
}

#[test]
fn an_evaluator_without_a_part_in_it_may_sit() {
    assert_eq!(may_sit(person(9), &evaluator(), &case()), Ok(()));
    let elsewhere = Ties { companies: vec![company(200)], ..evaluator() };
    assert_eq!(may_sit(person(9), &elsewhere, &case()), Ok(()));
}

#[test]
fn whoever_has_a_part_in_it_never_sits() {
    assert_eq!(may_sit(person(1), &evaluator(), &case()), Err(Bar::Author));
    assert_eq!(may_sit(person(2), &evaluator(), &case()), Err(Bar::Approver));
    let bidder = Ties { companies: vec![company(101)], ..evaluator() };
    assert_eq!(may_sit(person(9), &bidder, &case()), Err(Bar::Bidder));
    let lab = Ties { roles: vec![Role::Evaluator, Role::LabAdministrator], ..Ties::default() };
    assert_eq!(may_sit(person(9), &lab, &case()), Err(Bar::Lab));
    assert_eq!(may_sit(person(9), &Ties::default(), &case()), Err(Bar::NotAnEvaluator));
    assert_eq!(may_sit(person(9), &Ties { seated: true, ..evaluator() }, &case()), Err(Bar::Seated));
}

#[test]
fn only_authors_of_the_agency_compose_and_other_agencies_see_nothing() {
    let home = company(1);
    for role in Role::ALL {
        assert_eq!(may_compose(&actor(5, *role, home), home).is_ok(), *role == Role::Author, "{role}");
        assert_eq!(may_compose(&actor(5, *role, company(2)), home), Err(Denied::Unseen));
        assert_eq!(may_follow(&actor(5, *role, company(2)), home), Err(Denied::Unseen));
    }
}

const SEAT: Seat = Seat { duty: Duty::Evaluator, declared: true, handed_in: false, progress: Some(Progress::Scoring) };

#[test]
fn without_a_signed_declaration_there_is_nothing_to_see() {
    let fresh = Seat { declared: false, ..SEAT };
    for act in [Act::Read, Act::Score, Act::HandIn, Act::Compare, Act::Agree, Act::Send] {
        assert_eq!(may(&fresh, act), Err(Denied::Unseen), "{act:?}");
    }
    assert_eq!(may(&fresh, Act::Sign), Ok(()));
}

#[test]
fn before_the_opening_nobody_even_declares() {
    let early = Seat { declared: false, progress: None, ..SEAT };
    assert_eq!(may(&early, Act::Sign), Err(Denied::because("evaluation-denied-sealed")));
}

#[test]
fn the_chair_too_sees_nothing_of_others_before_everybody_handed_in() {
    let chair = Seat { duty: Duty::Chair, handed_in: true, ..SEAT };
    assert_eq!(may(&chair, Act::Compare), Err(Denied::Unseen));
    assert_eq!(may(&Seat { progress: Some(Progress::Consensus), ..chair }, Act::Compare), Ok(()));
}

#[test]
fn what_was_handed_in_is_locked() {
    let done = Seat { handed_in: true, ..SEAT };
    assert_eq!(may(&done, Act::Score), Err(Denied::because("evaluation-denied-locked")));
    assert_eq!(may(&done, Act::HandIn), Err(Denied::because("evaluation-denied-locked")));
    assert_eq!(may(&done, Act::Read), Ok(()));
}

#[test]
fn only_the_chair_agrees_unless_the_chair_is_recused_there() {
    let other = Seat { handed_in: true, progress: Some(Progress::Consensus), ..SEAT };
    let chair = Seat { duty: Duty::Chair, ..other };
    assert_eq!(may_agree(&chair, false, false), Ok(()));
    assert_eq!(may_agree(&other, false, false), Err(Denied::because("evaluation-denied-not-chair")));
    assert_eq!(may_agree(&other, false, true), Ok(()));
    assert_eq!(may_agree(&chair, true, true), Err(Denied::Unseen));
    assert_eq!(may(&other, Act::Send), Err(Denied::because("evaluation-denied-not-chair")));
}

#[test]
fn nothing_is_agreed_while_the_lab_checks() {
    for progress in [Progress::Checking, Progress::Passed] {
        let chair = Seat { duty: Duty::Chair, handed_in: true, progress: Some(progress), ..SEAT };
        let closed = Err(Denied::because("evaluation-denied-consensus-closed"));
        assert_eq!(may_agree(&chair, false, false), closed);
        assert_eq!(may(&chair, Act::Send), closed);
    }
}

#[test]
fn a_lab_administrator_with_a_part_in_it_does_not_check() {
    let lab = company(50);
    assert_eq!(may_check(&actor(9, Role::LabAdministrator, lab), false, &case()), Ok(()));
    let own = Err(Denied::because("evaluation-denied-own-check"));
    assert_eq!(may_check(&actor(9, Role::LabAdministrator, lab), true, &case()), own);
    assert_eq!(may_check(&actor(1, Role::LabAdministrator, lab), false, &case()), own);
    assert_eq!(may_check(&actor(9, Role::Author, lab), false, &case()), Err(Denied::Unseen));
}

#[test]
fn a_voice_that_was_handed_in_stays_unless_its_member_became_a_party() {
    assert_eq!(may_replace(false, false), Ok(()));
    assert_eq!(may_replace(true, false), Err(Denied::because("evaluation-denied-handed-in")));
    assert_eq!(may_replace(true, true), Ok(()));
}
