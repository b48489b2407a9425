//! What the tables look like to Diesel, one file a slice, kept by hand and proved against both databases by the schema test.

mod platform;
mod law;
mod accounts;
mod organizations;
mod challenges;
mod questions;
mod proposals;
mod evaluation;
mod decisions;
mod pilots;
mod payments;
mod outcomes;

pub(crate) use platform::*;
pub(crate) use law::*;
pub(crate) use accounts::*;
pub(crate) use organizations::*;
pub(crate) use challenges::*;
pub(crate) use questions::*;
pub(crate) use proposals::*;
pub(crate) use evaluation::*;
pub(crate) use decisions::*;
pub(crate) use pilots::*;
pub(crate) use payments::*;
pub(crate) use outcomes::*;

diesel::allow_tables_to_appear_in_same_query!(
    sessions,
    parked_forms,
    outbox,
    audit_entries,
    audit_places,
    serials,
    legal_values,
    accounts,
    recovery_codes,
    one_time_tokens,
    sign_in_failures,
    organizations,
    grants,
    invitations,
    challenges,
    challenge_parts,
    criteria,
    anchors,
    instalments,
    review_comments,
    amendments,
    questions,
    challenge_keys,
    proposals,
    submissions,
    openings,
    opening_lines,
    opened_pitches,
    panels,
    panel_members,
    interests,
    sheets,
    scores,
    agreed_scores,
    decisions,
    feedback,
    feedback_reasons,
    contracts,
    milestones,
    deliveries,
    invoices,
    disputes,
    outcomes,
    measures,
);
