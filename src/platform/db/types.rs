//! Teaches Diesel the words of the kernel; `stored_text!` does the same for a slice's own codes in its `store.rs`.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Timestamp};

use crate::kernel::id;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;

/// Stores a type that implements `Code` as text, on either database.
#[macro_export]
macro_rules! stored_text {
    ($($ty:ty),+ $(,)?) => {$(
        $crate::stored_as!($ty, diesel::sql_types::Text, String, |value: &$ty| {
            <$ty as $crate::kernel::code::Code>::code(value).to_owned()
        });

        impl<DB: diesel::backend::Backend> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $ty
        where
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                <$ty as $crate::kernel::code::Code>::code(self).to_sql(out)
            }
        }

        impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $ty
        where
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(raw: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                let text = String::from_sql(raw)?;
                <$ty as $crate::kernel::code::Code>::from_code(&text)
                    .ok_or_else(|| format!("unknown {}: {text:?}", stringify!($ty)).into())
            }
        }
    )+};
}

/// The half that is the same for every stored type: as a value of a query, and as a column read back.
#[macro_export]
macro_rules! stored_as {
    ($ty:ty, $sql:ty, $plain:ty, $write:expr) => {
        impl diesel::expression::AsExpression<$sql> for $ty {
            type Expression = diesel::dsl::AsExprOf<$plain, $sql>;
            fn as_expression(self) -> Self::Expression {
                let write: fn(&$ty) -> $plain = $write;
                <$plain as diesel::expression::AsExpression<$sql>>::as_expression(write(&self))
            }
        }

        impl diesel::expression::AsExpression<diesel::sql_types::Nullable<$sql>> for $ty {
            type Expression = diesel::dsl::AsExprOf<$plain, diesel::sql_types::Nullable<$sql>>;
            fn as_expression(self) -> Self::Expression {
                let write: fn(&$ty) -> $plain = $write;
                <$plain as diesel::expression::AsExpression<diesel::sql_types::Nullable<$sql>>>::as_expression(write(
                    &self,
                ))
            }
        }

        impl diesel::expression::AsExpression<$sql> for &$ty {
            type Expression = diesel::dsl::AsExprOf<$plain, $sql>;
            fn as_expression(self) -> Self::Expression {
                let write: fn(&$ty) -> $plain = $write;
                <$plain as diesel::expression::AsExpression<$sql>>::as_expression(write(self))
            }
        }

        impl diesel::expression::AsExpression<diesel::sql_types::Nullable<$sql>> for &$ty {
            type Expression = diesel::dsl::AsExprOf<$plain, diesel::sql_types::Nullable<$sql>>;
            fn as_expression(self) -> Self::Expression {
                let write: fn(&$ty) -> $plain = $write;
                <$plain as diesel::expression::AsExpression<diesel::sql_types::Nullable<$sql>>>::as_expression(write(
                    self,
                ))
            }
        }

        impl<DB: diesel::backend::Backend> diesel::deserialize::Queryable<$sql, DB> for $ty
        where
            $ty: diesel::deserialize::FromSql<$sql, DB>,
        {
            type Row = Self;
            fn build(row: Self) -> diesel::deserialize::Result<Self> {
                Ok(row)
            }
        }
    };
}

stored_text!(
    id::AccountId,
    id::LetterId,
    id::EntryId,
    id::LegalValueId,
    id::OrganizationId,
    id::GrantId,
    id::InvitationId,
    id::ChallengeId,
    id::CriterionId,
    id::InstalmentId,
    id::CommentId,
    id::AmendmentId,
    id::QuestionId,
    id::ProposalId,
    id::SubmissionId,
    id::MemberId,
    id::SheetId,
    id::ContractId,
    id::MilestoneId,
    id::DeliveryId,
    id::InvoiceId,
    Lang,
    crate::kernel::actor::Role,
);

macro_rules! stored_number {
    ($($ty:ty),+) => {$(
        stored_as!($ty, BigInt, i64, |value: &$ty| *value.as_i64());

        impl<DB: Backend> ToSql<BigInt, DB> for $ty where i64: ToSql<BigInt, DB> {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.as_i64().to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<BigInt, DB> for $ty where i64: FromSql<BigInt, DB> {
            fn from_sql(raw: DB::RawValue<'_>) -> deserialize::Result<Self> {
                i64::from_sql(raw).map(<$ty>::new)
            }
        }
    )+};
}

stored_number!(Cents, Version);

stored_as!(Instant, Timestamp, chrono::NaiveDateTime, |at: &Instant| *at.as_naive());

impl<DB: Backend> ToSql<Timestamp, DB> for Instant
where
    chrono::NaiveDateTime: ToSql<Timestamp, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_naive().to_sql(out)
    }
}

impl<DB: Backend> FromSql<Timestamp, DB> for Instant
where
    chrono::NaiveDateTime: FromSql<Timestamp, DB>,
{
    fn from_sql(raw: DB::RawValue<'_>) -> deserialize::Result<Self> {
        chrono::NaiveDateTime::from_sql(raw).map(Self::from_naive)
    }
}
