//! Tables of `questions`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    questions (id) {
        id -> Text,
        challenge_id -> Text,
        organization_id -> Text,
        account_id -> Text,
        part -> Text,
        body -> Text,
        asked_at -> Timestamp,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}
