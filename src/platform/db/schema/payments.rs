//! Tables of `payments`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    invoices (id) {
        id -> Text,
        contract_id -> Text,
        milestone_id -> Text,
        company_id -> Text,
        agency_id -> Text,
        number -> Text,
        net_cents -> BigInt,
        vat_cents -> BigInt,
        stage -> Text,
        received_at -> Timestamp,
        due_on -> Date,
        disputed_at -> Nullable<Timestamp>,
        dispute_reason -> Nullable<Text>,
        disputed_days -> BigInt,
        paid_on -> Nullable<Date>,
        paid_by -> Nullable<Text>,
        paid_reference -> Nullable<Text>,
        interest_cents -> BigInt,
        recorded_by -> Text,
        recorded_at -> Timestamp,
        version -> BigInt,
    }
}
