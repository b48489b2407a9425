//! Tables of `accounts`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    accounts (id) {
        id -> Text,
        email -> Text,
        email_key -> Text,
        name -> Text,
        lang -> Text,
        password_hash -> Nullable<Text>,
        created_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        disabled_at -> Nullable<Timestamp>,
        totp_sealed -> Nullable<Binary>,
        totp_confirmed_at -> Nullable<Timestamp>,
        totp_last_step -> Nullable<BigInt>,
        codes_sealed -> Nullable<Binary>,
        version -> BigInt,
    }
}

diesel::table! {
    recovery_codes (code_digest) {
        code_digest -> Text,
        account_id -> Text,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    registrations (digest) {
        digest -> Text,
        email -> Text,
        email_key -> Text,
        name -> Text,
        lang -> Text,
        password_hash -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    one_time_tokens (digest) {
        digest -> Text,
        purpose -> Text,
        account_id -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sign_in_failures (id) {
        id -> Text,
        account_key -> Text,
        address -> Text,
        at -> Timestamp,
    }
}
