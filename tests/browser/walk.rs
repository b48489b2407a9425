//! Walking: from a first page to every kind of page that links lead to.

use std::collections::{BTreeSet, VecDeque};

use super::look::kind;
use super::screen::Screen;

/// Addresses that are no pages: files to keep, and choices that lead back.
const NO_PAGES: [&str; 4] = ["/text", "/manifest", "/language", "/theme"];

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

async fn walk(screen: &mut Screen, start: &str) {
    let mut known: BTreeSet<String> = screen.seen.clone();
    let mut next = VecDeque::from([start.to_owned()]);
    while let Some(path) = next.pop_front() {
        screen.go(&path).await;
        screen.look().await;
        for link in screen.links("a[href^='/en']:not([download])").await {
            let is_page = !NO_PAGES.iter().any(|end| link.split('?').next().unwrap_or_default().ends_with(end));
            if is_page && known.insert(kind(&link)) {
                next.push_back(link);
            }
        }
    }
}

/// The pages the story needs: each must have been reached from a desk by links alone.
const NEEDED: [&str; 6] = [
    "/en/challenges/{reference}",
    "/en/company/proposals",
    "/en/company/proposals/{id}",
    "/en/agency",
    "/en/admin",
    "/en/evaluate",
];

/// Says which page of the story nobody came to.
pub fn nothing_is_missing(screen: &mut Screen) {
    for page in NEEDED {
        if !screen.seen.contains(page) {
            screen.fault(format!("no link led to {page}"), "always");
        }
    }
}
