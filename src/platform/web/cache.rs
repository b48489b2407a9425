//! Public pages as rendered a moment ago, for visitors without a session.
//!
//! A kept page is at most a second old and never older than the last change made through this process, so a list
//! shows a challenge at most one second late on another node. Nothing about a person is ever kept: a request with a
//! session, a notice or an answer with a cookie goes past this. With a hand-set clock nothing is kept at all.

use std::collections::HashMap;
use std::sync::RwLock;

use actix_web::web::Bytes;
use chrono::TimeDelta;

use crate::kernel::instant::Instant;

/// How long a page counts as fresh.
const FRESH: TimeDelta = TimeDelta::seconds(1);
/// How many bytes of pages and addresses are kept at most. Past that all are dropped: a crawler fills it with pages
/// nobody asks for twice.
const ROOM: usize = 16 * 1024 * 1024;
/// A longer address is nobody's bookmark.
const LONGEST_ADDRESS: usize = 300;

struct Kept {
    body: Bytes,
    at: Instant,
    revision: u64,
}

/// The kept pages.
#[derive(Default)]
pub struct PageCache {
    shelf: RwLock<Shelf>,
}

#[derive(Default)]
struct Shelf {
    pages: HashMap<String, Kept>,
    bytes: usize,
}

impl PageCache {
    /// A page that is still fresh.
    pub(crate) fn find(&self, key: &str, now: Instant, revision: u64) -> Option<Bytes> {
        let shelf = self.shelf.read().ok()?;
        let kept = shelf.pages.get(key)?;
        let fresh = kept.revision == revision && now.since(kept.at) < FRESH && now >= kept.at;
        fresh.then(|| kept.body.clone())
    }

    /// Keeps a page.
    pub(crate) fn keep(&self, key: String, body: Bytes, now: Instant, revision: u64) {
        let size = key.len() + body.len();
        if key.len() > LONGEST_ADDRESS || size > ROOM {
            return;
        }
        if let Ok(mut shelf) = self.shelf.write() {
            if shelf.bytes + size > ROOM {
                *shelf = Shelf::default();
            }
            let gone = shelf.pages.insert(key, Kept { body, at: now, revision });
            shelf.bytes += size;
            shelf.bytes -= gone.map_or(0, |gone| gone.body.len());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_kept_for_a_second_or_until_something_changes() {
        let cache = PageCache::default();
        let now = Instant::from_micros(1_000_000);
        cache.keep("a".to_owned(), Bytes::from_static(b"x"), now, 7);
        assert!(cache.find("a", now.plus(TimeDelta::milliseconds(999)), 7).is_some());
        assert!(cache.find("a", now.plus(TimeDelta::seconds(1)), 7).is_none());
        assert!(cache.find("a", now, 8).is_none());
        assert!(cache.find("b", now, 7).is_none());
    }

    #[test]
    fn pages_never_take_more_room_than_there_is_and_long_addresses_none() {
        let cache = PageCache::default();
        let now = Instant::from_micros(1_000_000);
        for n in 0..40 {
            cache.keep(format!("/en/challenges?page={n}"), Bytes::from(vec![b'x'; 1024 * 1024]), now, 7);
            assert!(cache.shelf.read().unwrap().bytes <= ROOM);
        }
        assert!(cache.find("/en/challenges?page=39", now, 7).is_some());
        let long = format!("/en/challenges?q={}", "x".repeat(60_000));
        cache.keep(long.clone(), Bytes::from_static(b"x"), now, 7);
        assert!(cache.find(&long, now, 7).is_none());
    }
}
