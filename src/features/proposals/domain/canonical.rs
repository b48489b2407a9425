//! The text a digest is made of. A company can download it and run `sha256sum` on it.
//!
//! ```text
//! parvis pitch 1
//! challenge CH-2026-014
//! company 0z9...
//! proposal 7f3...
//! salt 1k2...
//! maturity tested
//! used customers
//! price under_20000
//! signatory yes
//! interests yes
//! answer 1 132
//! We put a box in ...
//! answer 2 87
//! ...
//! ```
//! UTF-8, one line feed after every line. The number after `answer` is the length of the answer in bytes, so that no
//! answer can pretend to be the next line. Neither time nor version stands in it: the same text has the same digest,
//! which is how pressing "Send" twice is known to be one sending.

use super::content::Content;
use crate::kernel::id::{OrganizationId, ProposalId};

/// Writes it.
pub(crate) fn canonical(challenge: &str, company: OrganizationId, proposal: ProposalId, content: &Content) -> String {
    let mut lines = vec![
        "parvis pitch 1".to_owned(),
        format!("challenge {challenge}"),
        format!("company {company}"),
        format!("proposal {proposal}"),
        format!("salt {}", content.salt()),
    ];
    lines.extend(content.facts().codes().iter().map(|(name, code)| format!("{name} {code}")));
    let declared = content.declared();
    lines.push(format!("signatory {}", yes(declared.signatory)));
    lines.push(format!("interests {}", yes(declared.interests)));
    for (number, answer) in (1..).zip(content.answers()) {
        lines.push(format!("answer {number} {}", answer.len()));
        lines.push(answer.clone());
    }
    lines.push(String::new());
    lines.join("\n")
}

const fn yes(said: bool) -> &'static str {
    if said { "yes" } else { "no" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::digest::Digest;
    use crate::kernel::id::Id as _;

    fn text(content: &Content) -> String {
        canonical("CH-2026-014", OrganizationId::from_entropy(1), ProposalId::from_entropy(2), content)
    }

    #[test]
    fn it_is_written_as_documented() {
        let content = Content::empty("k").with_answer(0, "Boîte\nà sel".to_owned());
        let written = text(&content);
        assert!(written.starts_with("parvis pitch 1\nchallenge CH-2026-014\ncompany "));
        assert!(written.contains("\nsalt k\nmaturity \nused \nprice \nsignatory no\ninterests no\n"));
        assert!(written.ends_with("answer 1 13\nBoîte\nà sel\nanswer 2 0\n\nanswer 3 0\n\n"));
    }

    #[test]
    fn moving_words_between_answers_changes_the_digest() {
        let one = Content::empty("k").with_answer(0, "a\nanswer 2 1\nb".to_owned());
        let two = Content::empty("k").with_answer(0, "a".to_owned()).with_answer(1, "b".to_owned());
        assert_ne!(Digest::of(text(&one).as_bytes()), Digest::of(text(&two).as_bytes()));
    }

    #[test]
    fn the_salt_hides_a_short_answer_from_guessing() {
        let guess = |salt| Content::empty(salt).with_answer(0, "yes".to_owned());
        assert_ne!(Digest::of(text(&guess("a")).as_bytes()), Digest::of(text(&guess("b")).as_bytes()));
    }

    #[test]
    fn saving_and_undoing_keeps_the_digest() {
        let once = Content::empty("k").with_answer(0, "a".to_owned());
        let again = once.clone().with_answer(0, "b".to_owned()).with_answer(0, "a".to_owned());
        assert_eq!(text(&once), text(&again));
    }
}
