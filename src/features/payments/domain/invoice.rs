//! An invoice: its clock runs, stands still in a dispute, or ended with a payment.

use chrono::NaiveDate;

use crate::kernel::id::{AccountId, ContractId, InvoiceId, MilestoneId, OrganizationId};
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::{Denied, Problems};
use crate::kernel::version::Version;

use super::due::Clock;
use super::interest::{Interest, Rate};

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
    pub(crate) fn interest(&self, today: NaiveDate, rates: &[Rate]) -> Interest {
        let until = match &self.state {
            InvoiceState::Paid { payment, .. } => payment.on,
            InvoiceState::Running | InvoiceState::Disputed { .. } => today,
        };
        Interest::between(self.gross(), self.clock().late_from(today), until, rates)
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
    pub(crate) fn pay(self, payment: Payment, today: NaiveDate, rates: &[Rate]) -> Result<Self, PayError> {
        match self.state {
            InvoiceState::Running => {}
            InvoiceState::Disputed { .. } => return Err(Denied::because("payments-refused-pay-disputed").into()),
            InvoiceState::Paid { .. } => return Err(Denied::because("payments-refused-paid").into()),
        }
        self.check_day(payment.on, today)?;
        let paid = Self { state: InvoiceState::Paid { payment, interest: Cents::ZERO, fixed_sum: Cents::ZERO }, ..self };
        let interest = paid.interest(today, rates);
        let InvoiceState::Paid { payment, .. } = paid.state else { return Err(PayError::Denied(Denied::Unseen)) };
        let state = InvoiceState::Paid { payment, interest: interest.total(), fixed_sum: interest.fixed_sum() };
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
