//! Tables of `pilots`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    contracts (id) {
        id -> Text,
        challenge_id -> Text,
        agency_id -> Text,
        company_id -> Text,
        amount_cents -> BigInt,
        currency -> Text,
        vat_basis_points -> BigInt,
        term_days -> BigInt,
        term_reason -> Text,
        regime -> Text,
        stage -> Text,
        drafted_by -> Text,
        drafted_at -> Timestamp,
        agency_signed_by -> Nullable<Text>,
        agency_signed_at -> Nullable<Timestamp>,
        company_signed_by -> Nullable<Text>,
        company_signed_at -> Nullable<Timestamp>,
        stopped_by -> Nullable<Text>,
        stopped_at -> Nullable<Timestamp>,
        stopped_reason -> Nullable<Text>,
        stopped_lessons -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    milestones (id) {
        id -> Text,
        contract_id -> Text,
        position -> BigInt,
        title -> Text,
        acceptance -> Text,
        amount_cents -> BigInt,
        due_on -> Date,
        stage -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    deliveries (id) {
        id -> Text,
        milestone_id -> Text,
        round -> BigInt,
        evidence -> Text,
        link -> Text,
        delivered_by -> Text,
        delivered_at -> Timestamp,
        answer -> Nullable<Text>,
        reasons -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
    }
}
