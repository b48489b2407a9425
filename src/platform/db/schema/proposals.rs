//! Tables of `proposals`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    challenge_keys (challenge_id) {
        challenge_id -> Text,
        public_key -> Text,
        secret_sealed -> Binary,
        created_at -> Timestamp,
        released_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    proposals (id) {
        id -> Text,
        challenge_id -> Text,
        organization_id -> Text,
        started_by -> Text,
        stage -> Text,
        draft_sealed -> Binary,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    submissions (id) {
        id -> Text,
        number -> Text,
        proposal_id -> Text,
        challenge_id -> Text,
        organization_id -> Text,
        sequence -> BigInt,
        received_at -> Timestamp,
        digest -> Text,
        sealed -> Binary,
        copy_sealed -> Binary,
        submitted_by -> Text,
        replaced_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    openings (challenge_id) {
        challenge_id -> Text,
        first_by -> Text,
        first_at -> Timestamp,
        second_by -> Nullable<Text>,
        opened_at -> Nullable<Timestamp>,
        manifest_digest -> Nullable<Text>,
        receipts -> Nullable<BigInt>,
    }
}

diesel::table! {
    opening_lines (challenge_id, submission_id) {
        challenge_id -> Text,
        submission_id -> Text,
        organization_name -> Text,
        number -> Text,
        received_at -> Timestamp,
        digest -> Text,
        outcome -> Text,
    }
}

diesel::table! {
    opened_pitches (proposal_id) {
        proposal_id -> Text,
        submission_id -> Text,
        answers -> Text,
        opened_at -> Timestamp,
    }
}
