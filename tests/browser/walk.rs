//! Walking: from a first page to every kind of page that links lead to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::look::kind;
use super::screen::Screen;

/// Addresses that are no pages: files to keep, and choices that lead back.
const NO_PAGES: [&str; 4] = ["/text", "/manifest", "/language", "/theme"];
/// How many pages of one kind are read for their links.
const OF_A_KIND: usize = 3;

/// What a visitor reaches, in every language.
pub async fn public(screen: &mut Screen) {
    for start in ["/", "/en", "/fr", "/nl", "/de", "/fr/challenges", "/nl/challenges", "/de/challenges"] {
        screen.go(start).await;
        screen.look().await;
    }
    walk(screen, "/en").await;
    screen.look_at_refusal("/en/nothing-here", 404).await;
    screen.look_at_refusal("/en/challenges/CH-1999-001", 404).await;
}

/// What the person who just signed in reaches.
pub async fn from_the_desk(screen: &mut Screen) {
    let desk = screen.path().await;
    screen.look().await;
    walk(screen, &desk).await;
    walk(screen, "/en/me").await;
}

/// Follows links, for each kind of page to so many of its kind: a draft leads elsewhere than a running contract.
async fn walk(screen: &mut Screen, start: &str) {
    let mut known = BTreeSet::from([start.to_owned()]);
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    let mut next = VecDeque::from([start.to_owned()]);
    while let Some(path) = next.pop_front() {
        screen.go(&path).await;
        screen.look().await;
        for link in from_both_ends(screen.links("a[href^='/en']:not([download])").await) {
            let kind = kind(&link);
            let is_page = !NO_PAGES.iter().any(|end| kind.ends_with(end));
            let of_its_kind = count.entry(kind).or_default();
            if is_page && *of_its_kind < OF_A_KIND && known.insert(link.clone()) {
                *of_its_kind += 1;
                next.push_back(link);
            }
        }
    }
}

/// The first, the last, the second, the one before the last: a list begins with drafts and ends with what is decided.
fn from_both_ends(links: Vec<String>) -> Vec<String> {
    let mut left = VecDeque::from(links);
    let mut order = Vec::new();
    while let Some(first) = left.pop_front() {
        order.push(first);
        order.extend(left.pop_back());
    }
    order
}

/// The pages the story needs: each must have been reached from a desk by links alone.
const NEEDED: [&str; 26] = [
    "/en/challenges/{reference}",
    "/en/challenges/{reference}/questions",
    "/en/challenges/{reference}/outcome",
    "/en/lessons",
    "/en/agencies/{id}/payments",
    "/en/company/proposals/{id}",
    "/en/company/proposals/{id}/feedback",
    "/en/company/contracts/{id}",
    "/en/company/contracts/{id}/milestones/{n}",
    "/en/company/contracts/{id}/invoices/{id}",
    "/en/agency/challenges/{reference}",
    "/en/agency/challenges/{reference}/opening",
    "/en/agency/challenges/{reference}/panel",
    "/en/agency/challenges/{reference}/decision",
    "/en/agency/challenges/{reference}/letters",
    "/en/agency/challenges/{reference}/release",
    "/en/agency/contracts/{id}/milestones/{n}",
    "/en/agency/challenges/{reference}/outcome",
    "/en/admin/challenges/{reference}/review",
    "/en/admin/evaluations",
    "/en/admin/organizations",
    "/en/evaluate/{reference}",
    "/en/evaluate/{reference}/sheets/{id}",
    "/en/evaluate/{reference}/consensus",
    "/en/finance/invoices/{id}",
    "/en/audit",
];

/// Says which page of the story nobody came to.
pub fn nothing_is_missing(screen: &mut Screen) {
    for page in NEEDED {
        if !screen.seen.contains_key(page) {
            screen.fault(format!("no link led to {page}"), "always");
        }
    }
}
