//! Tables of `law`: the same columns as in both migration trees, proved by the schema test.

diesel::table! {
    legal_values (id) {
        id -> Text,
        code -> Text,
        from_on -> Date,
        value -> BigInt,
        source -> Text,
        entered_by -> Nullable<Text>,
        entered_at -> Timestamp,
    }
}
