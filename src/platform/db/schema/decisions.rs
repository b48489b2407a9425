//! Tables of `decisions`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    decisions (challenge_id) {
        challenge_id -> Text,
        kind -> Text,
        proposal_id -> Nullable<Text>,
        reasons -> Text,
        amount_cents -> Nullable<BigInt>,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        returned_by -> Nullable<Text>,
        returned_at -> Nullable<Timestamp>,
        returned_reason -> Text,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        tie_reason -> Text,
        letters_sent_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    feedback (proposal_id) {
        proposal_id -> Text,
        challenge_id -> Text,
        strengths -> Text,
        improvement -> Text,
        advantages -> Text,
        version -> BigInt,
        updated_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    feedback_reasons (proposal_id, criterion_id) {
        proposal_id -> Text,
        criterion_id -> Text,
        reason -> Text,
    }
}
