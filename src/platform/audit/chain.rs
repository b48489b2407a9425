//! How entries are linked: each place holds the digest of the place before it and of its own entry. Pure.

use crate::kernel::digest::Digest;

/// What the first entry is linked to.
pub(crate) const GENESIS: &str = "parvis audit trail, version 1";

/// The link at a place.
pub(crate) fn link(before: &str, place: i64, entry_id: &str, entry_digest: &str) -> String {
    Digest::of_parts([before, &place.to_string(), entry_id, entry_digest]).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_link_counts() {
        let link_of = link(GENESIS, 1, "a", "d");
        assert_ne!(link_of, link("x", 1, "a", "d"));
        assert_ne!(link_of, link(GENESIS, 2, "a", "d"));
        assert_ne!(link_of, link(GENESIS, 1, "b", "d"));
        assert_ne!(link_of, link(GENESIS, 1, "a", "e"));
    }
}
