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
        vat_basis_points -> BigInt,
        vat_cents -> BigInt,
        stage -> Text,
        accepted_on -> Date,
        received_on -> Date,
        term_days -> BigInt,
        disputed_on -> Nullable<Date>,
        disputed_days -> BigInt,
        paid_on -> Nullable<Date>,
        paid_by -> Nullable<Text>,
        paid_reference -> Nullable<Text>,
        interest_cents -> BigInt,
        fixed_cents -> BigInt,
        recorded_by -> Text,
        recorded_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    disputes (invoice_id, number) {
        invoice_id -> Text,
        number -> BigInt,
        reason -> Text,
        opened_by -> Text,
        opened_on -> Date,
        resumed_by -> Nullable<Text>,
        resumed_on -> Nullable<Date>,
    }
}
