//! Tables of `challenges`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    challenges (id) {
        id -> Text,
        reference -> Text,
        organization_id -> Text,
        author_id -> Text,
        procedure -> Text,
        stage -> Text,
        lang -> Text,
        theme -> Text,
        title -> Text,
        summary -> Text,
        budget_cents -> BigInt,
        currency -> Text,
        languages -> Text,
        show_count -> Bool,
        method -> Text,
        contact -> Text,
        questions_until -> Nullable<Timestamp>,
        closes_at -> Nullable<Timestamp>,
        decision_on -> Nullable<Date>,
        budget_line -> Text,
        released_by -> Nullable<Text>,
        released_at -> Nullable<Timestamp>,
        released_cents -> Nullable<BigInt>,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Timestamp>,
        publish_at -> Nullable<Timestamp>,
        ended_at -> Nullable<Timestamp>,
        ended_reason -> Nullable<Text>,
        search_text -> Text,
        created_at -> Timestamp,
        updated_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    challenge_parts (challenge_id, part) {
        challenge_id -> Text,
        part -> Text,
        body -> Text,
        version -> BigInt,
        updated_at -> Timestamp,
        updated_by -> Text,
    }
}

diesel::table! {
    criteria (id) {
        id -> Text,
        challenge_id -> Text,
        position -> BigInt,
        title -> Text,
        description -> Text,
        weight -> BigInt,
    }
}

diesel::table! {
    anchors (criterion_id, score) {
        criterion_id -> Text,
        score -> BigInt,
        sentence -> Text,
    }
}

diesel::table! {
    instalments (id) {
        id -> Text,
        challenge_id -> Text,
        position -> BigInt,
        title -> Text,
        amount_cents -> BigInt,
        days -> BigInt,
    }
}

diesel::table! {
    review_comments (id) {
        id -> Text,
        challenge_id -> Text,
        part -> Text,
        body -> Text,
        author_id -> Text,
        at -> Timestamp,
        resolved_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    amendments (id) {
        id -> Text,
        challenge_id -> Text,
        number -> BigInt,
        reason -> Text,
        changes -> Text,
        amended_by -> Text,
        amended_at -> Timestamp,
    }
}
