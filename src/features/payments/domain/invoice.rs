//! An invoice: its clock runs, stands still in a dispute, or ended with a payment.

use chrono::NaiveDate;

use crate::kernel::id::{AccountId, ContractId, InvoiceId, MilestoneId, OrganizationId};
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::{Denied, Problems};
use crate::kernel::version::Version;

use super::due::Clock;
use super::interest::{Interest, Tariff};

crate::codes! {
    /// Where an invoice stands, as stored.
    pub(crate) enum InvoiceStage {
        /// The clock runs.
        Running = "running",
        /// The clock stands still.
        Disputed = "disputed",
        /// The money went out.
        Paid = "paid",
    }
}

/// A payment as the finance officer records it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Payment {
    pub(crate) on: NaiveDate,
    pub(crate) reference: String,
    pub(crate) by: AccountId,
}

/// Where an invoice stands, with what is known there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum InvoiceState {
    Running,
    Disputed { since: NaiveDate },
    Paid { payment: Payment, interest: Cents, fixed_sum: Cents },
}

/// The invoice of one milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Invoice {
    pub(crate) id: InvoiceId,
    pub(crate) contract_id: ContractId,
    pub(crate) milestone_id: MilestoneId,
    pub(crate) company_id: OrganizationId,
    pub(crate) agency_id: OrganizationId,
    pub(crate) number: String,
    pub(crate) net: Cents,
    pub(crate) vat_basis_points: i64,
    pub(crate) vat: Cents,
    pub(crate) accepted_on: NaiveDate,
    pub(crate) received_on: NaiveDate,
    pub(crate) term_days: i64,
    pub(crate) disputed_days: i64,
    pub(crate) state: InvoiceState,
    pub(crate) version: Version,
}

impl Invoice {
    /// The stage it is stored as.
    pub(crate) const fn stage(&self) -> InvoiceStage {
        match self.state {
            InvoiceState::Running => InvoiceStage::Running,
            InvoiceState::Disputed { .. } => InvoiceStage::Disputed,
            InvoiceState::Paid { .. } => InvoiceStage::Paid,
        }
    }

    /// What must arrive on the company's account.
    pub(crate) fn gross(&self) -> Cents {
        self.net + self.vat
    }

    /// Its clock.
    pub(crate) fn clock(&self) -> Clock {
        let (since, paid) = match &self.state {
            InvoiceState::Running => (None, None),
            InvoiceState::Disputed { since } => (Some(*since), None),
            InvoiceState::Paid { payment, .. } => (None, Some(payment.on)),
        };
        Clock::new(self.accepted_on, self.received_on, self.term_days).disputed(self.disputed_days, since).paid(paid)
    }

    /// The interest as it stands on this day, or stood on the day of payment. A dispute holds it still: only a term
    /// that runs can be disputed, so nothing was late when it began.
    pub(crate) fn interest(&self, today: NaiveDate, tariff: &Tariff) -> Interest {
        let until = match &self.state {
            InvoiceState::Paid { payment, .. } => payment.on,
            InvoiceState::Running | InvoiceState::Disputed { .. } => today,
        };
        Interest::between(self.gross(), self.clock().late_from(today), until, tariff)
    }

    /// Stops the clock. Nothing makes a payment in time that is already late, so a dispute must come before.
    pub(crate) fn dispute(self, today: NaiveDate) -> Result<Self, Denied> {
        match self.state {
            InvoiceState::Running if self.clock().days_late(today) > 0 => {
                let late = Message::new("payments-refused-dispute-late").with("day", self.clock().due_on(today));
                Err(Denied::Because(late))
            }
            InvoiceState::Running => Ok(Self { state: InvoiceState::Disputed { since: today }, ..self }),
            InvoiceState::Disputed { since } => {
                Err(Denied::Because(Message::new("payments-refused-disputed").with("day", since)))
            }
            InvoiceState::Paid { .. } => Err(Denied::because("payments-refused-paid")),
        }
    }

    /// Lets the clock run again; the disputed days are kept apart.
    pub(crate) fn resume(self, today: NaiveDate) -> Result<Self, Denied> {
        match self.state {
            InvoiceState::Disputed { .. } => {
                let disputed_days = self.clock().disputed_until(today);
                Ok(Self { state: InvoiceState::Running, disputed_days, ..self })
            }
            InvoiceState::Running => Err(Denied::because("payments-refused-not-disputed")),
            InvoiceState::Paid { .. } => Err(Denied::because("payments-refused-paid")),
        }
    }

    /// Records the payment, with the interest it brought.
    pub(crate) fn pay(self, payment: Payment, today: NaiveDate, tariff: &Tariff) -> Result<Self, PayError> {
        match self.state {
            InvoiceState::Running => {}
            InvoiceState::Disputed { .. } => return Err(Denied::because("payments-refused-pay-disputed").into()),
            InvoiceState::Paid { .. } => return Err(Denied::because("payments-refused-paid").into()),
        }
        self.check_day(payment.on, today)?;
        let paid =
            Self { state: InvoiceState::Paid { payment, interest: Cents::ZERO, fixed_sum: Cents::ZERO }, ..self };
        let interest = paid.interest(today, tariff);
        let InvoiceState::Paid { payment, .. } = paid.state else { return Err(PayError::Denied(Denied::Unseen)) };
        let state = InvoiceState::Paid { payment, interest: interest.total(), fixed_sum: interest.fixed_sum };
        Ok(Self { state, ..paid })
    }

    fn check_day(&self, on: NaiveDate, today: NaiveDate) -> Result<(), Problems> {
        let start = self.clock().starts_on();
        let message = if on > today {
            Message::new("payments-refused-day-ahead").with("today", today)
        } else if on < start {
            Message::new("payments-refused-day-before").with("day", start)
        } else {
            return Ok(());
        };
        Err(Problems::one("paid", message))
    }
}

/// Why a payment can't be recorded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum PayError {
    /// Not now, or not by this person.
    Denied(Denied),
    /// The day can't be right.
    Day(Problems),
}

impl From<Denied> for PayError {
    fn from(denied: Denied) -> Self {
        Self::Denied(denied)
    }
}

impl From<Problems> for PayError {
    fn from(problems: Problems) -> Self {
        Self::Day(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::super::interest::Rate;
    use super::*;
    use crate::kernel::id::Id;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    fn tariff() -> Tariff {
        Tariff { rates: vec![Rate { from_on: day(1, 1), basis_points: 1_050 }], fixed_sum: Cents::new(4_000) }
    }

    fn invoice() -> Invoice {
        Invoice {
            id: InvoiceId::from_entropy(1),
            contract_id: ContractId::from_entropy(2),
            milestone_id: MilestoneId::from_entropy(3),
            company_id: OrganizationId::from_entropy(4),
            agency_id: OrganizationId::from_entropy(5),
            number: "2026-7".to_owned(),
            net: Cents::new(1_000_000),
            vat_basis_points: 2_100,
            vat: Cents::new(210_000),
            accepted_on: day(3, 1),
            received_on: day(3, 1),
            term_days: 30,
            disputed_days: 0,
            state: InvoiceState::Running,
            version: Version::FIRST,
        }
    }

    fn payment(on: NaiveDate) -> Payment {
        Payment { on, reference: "B-1".to_owned(), by: AccountId::from_entropy(9) }
    }

    fn key(refused: Result<Invoice, PayError>) -> &'static str {
        match refused {
            Err(PayError::Denied(Denied::Because(message))) => message.key,
            Err(PayError::Day(problems)) => problems.of("paid").unwrap().key,
            other => unreachable!("{other:?} is no refusal"),
        }
    }

    #[test]
    fn a_payment_on_the_last_day_costs_nothing_more() {
        let paid = invoice().pay(payment(day(3, 31)), day(3, 31), &tariff()).unwrap();
        let InvoiceState::Paid { interest, fixed_sum, .. } = paid.state else { unreachable!("it is paid") };
        assert_eq!((interest, fixed_sum), (Cents::ZERO, Cents::ZERO));
    }

    #[test]
    fn a_late_payment_carries_interest_on_the_amount_with_vat_and_the_fixed_sum() {
        let paid = invoice().pay(payment(day(4, 10)), day(4, 20), &tariff()).unwrap();
        let InvoiceState::Paid { interest, fixed_sum, .. } = paid.state else { unreachable!("it is paid") };
        // 12,100.00 x 10.5 % x 10 / 365 = 34.8082: 1 to 10 April
        assert_eq!((interest, fixed_sum), (Cents::new(3_481), Cents::new(4_000)));
    }

    #[test]
    fn a_day_ahead_or_before_the_start_is_refused() {
        assert_eq!(key(invoice().pay(payment(day(3, 20)), day(3, 19), &tariff())), "payments-refused-day-ahead");
        assert_eq!(key(invoice().pay(payment(day(2, 28)), day(3, 19), &tariff())), "payments-refused-day-before");
    }

    #[test]
    fn what_is_disputed_or_paid_is_not_paid() {
        let disputed = invoice().dispute(day(3, 5)).unwrap();
        assert_eq!(key(disputed.pay(payment(day(3, 6)), day(3, 6), &tariff())), "payments-refused-pay-disputed");
        let paid = invoice().pay(payment(day(3, 6)), day(3, 6), &tariff()).unwrap();
        assert_eq!(key(paid.pay(payment(day(3, 6)), day(3, 6), &tariff())), "payments-refused-paid");
    }

    #[test]
    fn a_dispute_moves_the_due_day_by_its_days() {
        let resumed = invoice().dispute(day(3, 11)).unwrap().resume(day(3, 18)).unwrap();
        assert_eq!(resumed.disputed_days, 7);
        assert_eq!(resumed.clock().due_on(day(3, 18)), day(4, 7));
        let again = resumed.dispute(day(3, 20)).unwrap().resume(day(3, 22)).unwrap();
        assert_eq!(again.disputed_days, 9);
    }

    #[test]
    fn a_late_invoice_cannot_be_disputed_and_only_a_disputed_one_resumes() {
        let denied = |refused: Result<Invoice, Denied>| refused.unwrap_err().to_string();
        assert_eq!(denied(invoice().dispute(day(4, 1))), "payments-refused-dispute-late");
        let disputed = invoice().dispute(day(3, 31)).unwrap();
        assert_eq!(denied(disputed.dispute(day(4, 2))), "payments-refused-disputed");
        assert_eq!(denied(invoice().resume(day(3, 5))), "payments-refused-not-disputed");
    }
}
