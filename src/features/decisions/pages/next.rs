//! Who must act now on a decision, as its page says it to the reader.

use crate::kernel::actor::Role;

use super::super::domain::State;
use super::DecisionPage;

/// A sentence, and the page it leads to: label and address.
pub(crate) struct Next {
    pub(crate) text: String,
    pub(crate) link: Option<(String, String)>,
}

/// What the reader does now, or why nothing; none for somebody who only looks.
pub(super) fn next(page: &DecisionPage) -> Option<Next> {
    let author = page.role == Some(Role::Author);
    if !author && page.role != Some(Role::Approver) {
        return None;
    }
    let plain = |key: &str| Some(Next { text: page.l.t(key), link: None });
    if let Some(why) = page.barred.as_ref().filter(|_| page.state() != Some(State::Told)) {
        return Some(Next { text: page.l.msg(why), link: None });
    }
    match page.state() {
        None if page.proposes => plain("decisions-next-propose"),
        Some(State::Returned) if page.proposes => plain("decisions-next-again"),
        Some(State::Proposed) if page.approves => plain("decisions-next-approve"),
        None | Some(State::Proposed | State::Returned) => None,
        Some(State::Approved) => Some(letters(page, author)),
        Some(State::Told) => Some(after(page, author)),
    }
}

fn letters(page: &DecisionPage, author: bool) -> Next {
    let path = format!("/agency/challenges/{}/letters", page.challenge.reference);
    let (text, label) = if author {
        ("decisions-next-letters", "decisions-next-letters-link")
    } else {
        ("decisions-next-letters-author", "decisions-letters-link")
    };
    Next { text: page.l.t(text), link: Some((page.l.t(label), page.l.url(&path))) }
}

/// After the letters: the contract with the chosen company, or what was learned without one.
fn after(page: &DecisionPage, author: bool) -> Next {
    let won = page.decision.as_ref().is_some_and(|decision| decision.verdict.winner().is_some());
    let of = |end: &str| format!("/agency/challenges/{}/{end}", page.challenge.reference);
    let (text, link) = match (won, author) {
        (true, true) => ("decisions-next-contract", Some(("decisions-next-contract-link", of("contract")))),
        (true, false) => {
            ("decisions-next-contract", Some(("decisions-next-contracts-link", "/agency/contracts".to_owned())))
        }
        (false, true) => ("decisions-next-outcome", Some(("decisions-next-outcome-link", of("outcome")))),
        (false, false) => ("decisions-next-outcome", None),
    };
    Next { text: page.l.t(text), link: link.map(|(label, path)| (page.l.t(label), page.l.url(&path))) }
}
