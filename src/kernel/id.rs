//! Names for things that tell neither how many there are nor when they were made.
//!
//! An id is 130 random bits written as 26 lower-case letters and digits, so that it can stand in an address.
//! Not a UUIDv7 on purpose: its time part would tell rivals when a proposal was started.

/// The letters an id is written with: no `i`, `l`, `o`, `u`, which people mistake when they read aloud.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many letters an id has.
pub const LENGTH: usize = 26;

/// Spells 128 bits of entropy as an id.
#[must_use]
pub fn spell(entropy: u128) -> [u8; LENGTH] {
    let mut rest = entropy;
    std::array::from_fn(|_| {
        let letter = usize::try_from(rest % 32).unwrap_or_default();
        rest /= 32;
        ALPHABET.get(letter).copied().unwrap_or(b'0')
    })
}

/// Reads an id back, or nothing when it is not one.
#[must_use]
pub fn read(text: &str) -> Option<[u8; LENGTH]> {
    let letters: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
    letters.iter().all(|letter| ALPHABET.contains(letter)).then_some(letters)
}

/// Something that has an id of its own kind.
pub trait Id: Copy {
    /// Makes an id from 128 random bits.
    fn from_entropy(entropy: u128) -> Self;
}

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name([u8; LENGTH]);

        impl $name {
            /// The id as it stands in addresses and tables.
            #[must_use]
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl Id for $name {
            fn from_entropy(entropy: u128) -> Self {
                Self(spell(entropy))
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                read(text).map(Self).ok_or(NotAnId)
            }
        }

        impl crate::kernel::code::Code for $name {
            fn code(&self) -> &str {
                self.as_str()
            }
            fn from_code(code: &str) -> Option<Self> {
                read(code).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                read(&text).map(Self).ok_or_else(|| serde::de::Error::custom("not an id"))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
    )*};
}

/// The text is not an id of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

typed_id! {
    /// A person who can sign in.
    AccountId;
    /// A letter waiting in the outbox, and its Message-ID.
    LetterId;
    /// An entry of the audit trail.
    EntryId;
    /// A dated number of the law.
    LegalValueId;
    /// A company, agency, lab, incubator or association.
    OrganizationId;
    /// One role of one person in one organisation.
    GrantId;
    /// An invitation to join an organisation.
    InvitationId;
    /// A challenge; people use its reference instead.
    ChallengeId;
    /// A criterion of a challenge.
    CriterionId;
    /// A part of the payment plan of a challenge.
    InstalmentId;
    /// A comment of a reviewer on a part of a challenge.
    CommentId;
    /// A change after publication.
    AmendmentId;
    /// A question about a challenge.
    QuestionId;
    /// A company's proposal for a challenge.
    ProposalId;
    /// One sending of a proposal.
    SubmissionId;
    /// One person on the panel of a challenge.
    MemberId;
    /// One evaluator's scores for one proposal.
    SheetId;
    /// A contract.
    ContractId;
    /// A milestone of a contract.
    MilestoneId;
    /// One delivery of a milestone.
    DeliveryId;
    /// An invoice.
    InvoiceId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_itself() {
        let id = ProposalId::from_entropy(0x1234_5678_9abc_def0_1234_5678_9abc_def0);
        assert_eq!(id.as_str().parse(), Ok(id));
        assert_eq!(id.as_str().len(), LENGTH);
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "41", "ABCDEFGHJKMNPQRSTVWXYZ0123", "../../../../../../etc/passwd"] {
            assert_eq!(text.parse::<ProposalId>(), Err(NotAnId), "{text}");
        }
    }
}
