//! The record of an opening: one line for each receipt given on time, and a digest over all of them.

use crate::kernel::digest::Digest;
use crate::kernel::id::{AccountId, SubmissionId};
use crate::kernel::instant::Instant;

crate::codes! {
    /// What became of a receipt at the opening.
    pub(crate) enum Outcome {
        /// Decrypted, and its digest is the one of the receipt.
        Opened = "opened",
        /// Taken back before the deadline; it stays sealed for ever.
        Withdrawn = "withdrawn",
        /// A later version came on time; this one stays sealed for ever.
        Replaced = "replaced",
        /// Decrypted, but its digest is not the one of the receipt.
        Altered = "altered",
        /// Could not be decrypted.
        Unreadable = "unreadable",
    }
}

impl Outcome {
    /// Its words.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Opened => "proposals-outcome-opened",
            Self::Withdrawn => "proposals-outcome-withdrawn",
            Self::Replaced => "proposals-outcome-replaced",
            Self::Altered => "proposals-outcome-altered",
            Self::Unreadable => "proposals-outcome-unreadable",
        }
    }

    /// Whether somebody has to find out what happened.
    pub(crate) const fn is_trouble(self) -> bool {
        matches!(self, Self::Altered | Self::Unreadable)
    }
}

/// A line of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Which submission.
    pub(crate) submission: SubmissionId,
    /// The number of its receipt.
    pub(crate) number: String,
    /// When it was received.
    pub(crate) received_at: Instant,
    /// The digest on the receipt.
    pub(crate) digest: String,
    /// What became of it.
    pub(crate) outcome: Outcome,
}

/// The text of the record, and its digest. The lines are put in order here, so that order never changes the digest.
pub(crate) fn manifest(
    challenge: &str,
    opened_at: Instant,
    (first, second): (AccountId, AccountId),
    lines: &[Line],
) -> (String, Digest) {
    let mut ordered: Vec<&Line> = lines.iter().collect();
    ordered.sort_by_key(|line| (line.received_at, line.number.clone()));
    let mut text = format!("parvis opening 1\nchallenge {challenge}\nopened {}\n", opened_at.canonical());
    text.push_str(
        &[format!("first {first}"), format!("second {second}"), format!("receipts {}\n", lines.len())].join("\n"),
    );
    for line in ordered {
        let row = [&line.number, &line.received_at.canonical(), &line.digest, line.outcome.as_str()].join(" ");
        text.push_str(&row);
        text.push('\n');
    }
    let digest = Digest::of(text.as_bytes());
    (text, digest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn line(n: u128, outcome: Outcome) -> Line {
        Line {
            submission: SubmissionId::from_entropy(n),
            number: format!("R-{n}"),
            received_at: Instant::from_micros(i64::try_from(n).unwrap()),
            digest: Digest::of(&[1]).to_string(),
            outcome,
        }
    }

    fn digest(lines: &[Line]) -> Digest {
        let people = (AccountId::from_entropy(1), AccountId::from_entropy(2));
        manifest("CH-2026-014", Instant::from_micros(9), people, lines).1
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter_and_everything_else_does() {
        let (one, two) = (line(1, Outcome::Opened), line(2, Outcome::Replaced));
        assert_eq!(digest(&[one.clone(), two.clone()]), digest(&[two.clone(), one.clone()]));
        assert_ne!(digest(std::slice::from_ref(&one)), digest(&[one.clone(), two]));
        assert_ne!(digest(&[one]), digest(&[line(1, Outcome::Withdrawn)]));
    }
}
