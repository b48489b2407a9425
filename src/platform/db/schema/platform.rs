//! Tables of `platform`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    sessions (token_digest) {
        token_digest -> Text,
        account_id -> Nullable<Text>,
        hat_role -> Nullable<Text>,
        hat_organization_id -> Nullable<Text>,
        csrf_secret -> Text,
        pending_account_id -> Nullable<Text>,
        second_factor_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
        user_agent -> Text,
    }
}

diesel::table! {
    parked_forms (token_digest) {
        token_digest -> Text,
        account_id -> Text,
        sealed -> Binary,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        event_key -> Text,
        recipient -> Text,
        lang -> Text,
        subject -> Text,
        body_text -> Text,
        body_html -> Text,
        created_at -> Timestamp,
        attempts -> BigInt,
        next_try_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        failed_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
    }
}

diesel::table! {
    audit_entries (id) {
        id -> Text,
        at -> Timestamp,
        actor_id -> Nullable<Text>,
        actor_name -> Text,
        role -> Text,
        organization_id -> Nullable<Text>,
        code -> Text,
        subject_kind -> Text,
        subject_id -> Text,
        challenge_id -> Nullable<Text>,
        request_id -> Text,
        payload -> Text,
        digest -> Text,
    }
}

diesel::table! {
    audit_places (place) {
        place -> BigInt,
        entry_id -> Text,
        chain -> Text,
        placed_at -> Timestamp,
    }
}

diesel::table! {
    serials (name) {
        name -> Text,
        last -> BigInt,
    }
}
