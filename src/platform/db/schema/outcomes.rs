//! Tables of `outcomes`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    outcomes (challenge_id) {
        challenge_id -> Text,
        ending -> Nullable<Text>,
        tried -> Text,
        measured -> Text,
        learned -> Text,
        advice -> Text,
        next_step -> Text,
        search_text -> Text,
        updated_at -> Timestamp,
        published_at -> Nullable<Timestamp>,
        published_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    measures (challenge_id, position) {
        challenge_id -> Text,
        position -> BigInt,
        name -> Text,
        before -> Text,
        after -> Text,
    }
}
