//! What the tables look like to Diesel, one file a slice, kept by hand and proved against both databases by the
//! schema test. The modules are called `of_...` because a table and a slice may share their name.

#[path = "accounts.rs"]
mod of_accounts;
#[path = "challenges.rs"]
mod of_challenges;
#[path = "decisions.rs"]
mod of_decisions;
#[path = "evaluation.rs"]
mod of_evaluation;
#[path = "law.rs"]
mod of_law;
#[path = "organizations.rs"]
mod of_organizations;
#[path = "outcomes.rs"]
mod of_outcomes;
#[path = "payments.rs"]
mod of_payments;
#[path = "pilots.rs"]
mod of_pilots;
#[path = "platform.rs"]
mod of_platform;
#[path = "proposals.rs"]
mod of_proposals;
#[path = "questions.rs"]
mod of_questions;

pub(crate) use self::of_accounts::*;
pub(crate) use self::of_challenges::*;
pub(crate) use self::of_decisions::*;
pub(crate) use self::of_evaluation::*;
pub(crate) use self::of_law::*;
pub(crate) use self::of_organizations::*;
pub(crate) use self::of_outcomes::*;
pub(crate) use self::of_payments::*;
pub(crate) use self::of_pilots::*;
pub(crate) use self::of_platform::*;
pub(crate) use self::of_proposals::*;
pub(crate) use self::of_questions::*;

diesel::joinable!(recovery_codes -> accounts (account_id));
diesel::joinable!(one_time_tokens -> accounts (account_id));
diesel::joinable!(grants -> accounts (account_id));
diesel::joinable!(grants -> organizations (organization_id));
diesel::joinable!(invitations -> organizations (organization_id));
diesel::joinable!(invitations -> accounts (invited_by));
diesel::joinable!(challenges -> organizations (organization_id));
diesel::joinable!(challenges -> accounts (author_id));
diesel::joinable!(challenge_parts -> challenges (challenge_id));
diesel::joinable!(criteria -> challenges (challenge_id));
diesel::joinable!(anchors -> criteria (criterion_id));
diesel::joinable!(instalments -> challenges (challenge_id));
diesel::joinable!(review_comments -> challenges (challenge_id));
diesel::joinable!(review_comments -> accounts (author_id));
diesel::joinable!(amendments -> challenges (challenge_id));
diesel::joinable!(amendments -> accounts (amended_by));
diesel::joinable!(questions -> challenges (challenge_id));
diesel::joinable!(questions -> organizations (organization_id));
diesel::joinable!(questions -> accounts (account_id));
diesel::joinable!(challenge_keys -> challenges (challenge_id));
diesel::joinable!(proposals -> challenges (challenge_id));
diesel::joinable!(proposals -> organizations (organization_id));
diesel::joinable!(proposals -> accounts (started_by));
diesel::joinable!(submissions -> proposals (proposal_id));
diesel::joinable!(submissions -> challenges (challenge_id));
diesel::joinable!(submissions -> organizations (organization_id));
diesel::joinable!(submissions -> accounts (submitted_by));
diesel::joinable!(openings -> challenges (challenge_id));
diesel::joinable!(openings -> accounts (first_by));
diesel::joinable!(opening_lines -> challenges (challenge_id));
diesel::joinable!(opening_lines -> submissions (submission_id));
diesel::joinable!(opened_pitches -> proposals (proposal_id));
diesel::joinable!(opened_pitches -> submissions (submission_id));
diesel::joinable!(panels -> challenges (challenge_id));
diesel::joinable!(panel_members -> accounts (account_id));
diesel::joinable!(interests -> panel_members (member_id));
diesel::joinable!(interests -> proposals (proposal_id));
diesel::joinable!(sheets -> panel_members (member_id));
diesel::joinable!(sheets -> proposals (proposal_id));
diesel::joinable!(scores -> sheets (sheet_id));
diesel::joinable!(scores -> criteria (criterion_id));
diesel::joinable!(agreed_scores -> proposals (proposal_id));
diesel::joinable!(agreed_scores -> criteria (criterion_id));
diesel::joinable!(agreed_scores -> accounts (agreed_by));
diesel::joinable!(decisions -> challenges (challenge_id));
diesel::joinable!(decisions -> accounts (proposed_by));
diesel::joinable!(feedback -> proposals (proposal_id));
diesel::joinable!(feedback -> challenges (challenge_id));
diesel::joinable!(feedback_reasons -> proposals (proposal_id));
diesel::joinable!(feedback_reasons -> criteria (criterion_id));
diesel::joinable!(contracts -> challenges (challenge_id));
diesel::joinable!(contracts -> accounts (drafted_by));
diesel::joinable!(milestones -> contracts (contract_id));
diesel::joinable!(deliveries -> milestones (milestone_id));
diesel::joinable!(deliveries -> accounts (delivered_by));
diesel::joinable!(invoices -> contracts (contract_id));
diesel::joinable!(invoices -> milestones (milestone_id));
diesel::joinable!(invoices -> accounts (recorded_by));
diesel::joinable!(outcomes -> challenges (challenge_id));
diesel::joinable!(measures -> challenges (challenge_id));

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
    registrations,
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
