//! Tables of `evaluation`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    panels (challenge_id) {
        challenge_id -> Text,
        score_by -> Timestamp,
        composed_by -> Text,
        composed_at -> Timestamp,
        consensus_at -> Nullable<Timestamp>,
        checking_at -> Nullable<Timestamp>,
        returned_at -> Nullable<Timestamp>,
        checked_by -> Nullable<Text>,
        passed_at -> Nullable<Timestamp>,
        check_note -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    panel_members (id) {
        id -> Text,
        challenge_id -> Text,
        account_id -> Text,
        duty -> Text,
        seed -> BigInt,
        joined_at -> Timestamp,
        declared_at -> Nullable<Timestamp>,
        handed_in_at -> Nullable<Timestamp>,
        handed_in_digest -> Nullable<Text>,
        left_at -> Nullable<Timestamp>,
        left_reason -> Nullable<Text>,
    }
}

diesel::table! {
    interests (member_id, proposal_id) {
        member_id -> Text,
        proposal_id -> Text,
        answer -> Text,
        details -> Text,
        signed_at -> Timestamp,
    }
}

diesel::table! {
    sheets (id) {
        id -> Text,
        challenge_id -> Text,
        member_id -> Text,
        proposal_id -> Text,
        place -> BigInt,
        letter -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    scores (sheet_id, criterion_id) {
        sheet_id -> Text,
        criterion_id -> Text,
        score -> Nullable<BigInt>,
        not_applicable -> Bool,
        reason -> Text,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    agreed_scores (proposal_id, criterion_id) {
        proposal_id -> Text,
        criterion_id -> Text,
        score -> Nullable<BigInt>,
        note -> Text,
        agreed_by -> Text,
        agreed_at -> Timestamp,
        version -> BigInt,
    }
}
