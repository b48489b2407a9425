//! The money of a test: one amount without VAT, paid in instalments that add up to it.

use crate::kernel::id::InstalmentId;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;

/// More than this many payments cost a small company more work than they are worth.
pub(crate) const MOST: usize = 6;
/// A quick test is short: its last payment is due within a year.
pub(crate) const LONGEST_DAYS: i64 = 365;

/// What a payment is for, in so many characters.
const LONGEST_TITLE: usize = 120;

/// One payment of the plan as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Instalment {
    /// Its id.
    pub(crate) id: InstalmentId,
    /// What it is for.
    pub(crate) title: String,
    /// How much, without VAT.
    pub(crate) amount: Cents,
    /// So many days after the start of the test.
    pub(crate) days: i64,
}

/// One payment as the author writes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Payment {
    /// What it is for.
    pub(crate) title: String,
    /// How much, without VAT; 0 while it is not filled in.
    pub(crate) amount: Cents,
    /// So many days after the start of the test.
    pub(crate) days: i64,
}

impl Instalment {
    /// As the author wrote it.
    pub(crate) fn payment(&self) -> Payment {
        Payment { title: self.title.clone(), amount: self.amount, days: self.days }
    }
}

/// Everything that keeps the budget from being published, by field of the editor.
pub(crate) fn problems(budget: Cents, payments: &[Payment]) -> Problems {
    let mut problems = Problems::default();
    if budget <= Cents::ZERO {
        problems.add("budget", Message::new("challenges-budget-empty"));
    }
    if payments.is_empty() {
        problems.add("payment-1-title", Message::new("challenges-plan-empty"));
    }
    for (payment, place) in payments.iter().zip(1_usize..) {
        let field = |name: &str| format!("payment-{place}-{name}");
        if payment.title.is_empty() {
            problems.add(field("title"), Message::new("challenges-payment-title-empty").with("place", place));
        }
        let over = payment.title.chars().count().saturating_sub(LONGEST_TITLE);
        if over > 0 {
            let message = Message::new("challenges-payment-title-long").with("place", place).with("n", over);
            problems.add(field("title"), message);
        }
        if payment.amount <= Cents::ZERO {
            problems.add(field("amount"), Message::new("challenges-payment-amount-empty").with("place", place));
        }
        if !(1..=LONGEST_DAYS).contains(&payment.days) {
            problems.add(field("days"), Message::new("challenges-payment-days-range").with("place", place));
        }
    }
    let sum: Cents = payments.iter().map(|payment| payment.amount).sum();
    if !payments.is_empty() && sum != budget {
        let message = Message::new("challenges-plan-sum").with("sum", sum).with("budget", budget);
        problems.add("payment-1-amount", message);
    }
    problems
}

/// The payments in the order they are due; one without a day comes last.
pub(crate) fn in_order(mut payments: Vec<Payment>) -> Vec<Payment> {
    payments.sort_by_key(|payment| if payment.days == 0 { i64::MAX } else { payment.days });
    payments
}

/// Whether the budget stays strictly under the limit for contracts of limited value.
///
/// Act of 17 June 2016, art. 92: the estimate must be lower than the limit, so an estimate equal to it is refused.
pub(crate) fn under_limit(budget: Cents, limit: Cents) -> bool {
    budget < limit
}

/// What the author reads when the budget is not under the limit.
pub(crate) fn over_limit(budget: Cents, limit: Cents) -> Option<Message> {
    let over = || Message::new("challenges-budget-over-limit").with("budget", budget).with("limit", limit);
    (!under_limit(budget, limit)).then(over)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paying(amounts: &[i64]) -> Vec<Payment> {
        amounts
            .iter()
            .zip(1_i64..)
            .map(|(cents, place)| Payment { title: "Part".into(), amount: Cents::new(*cents), days: 30 * place })
            .collect()
    }

    #[test]
    fn instalments_that_add_up_pass() {
        assert!(problems(Cents::new(1_200_000), &paying(&[500_000, 700_000])).is_empty());
    }

    #[test]
    fn a_cent_too_few_is_refused() {
        let problems = problems(Cents::new(1_200_000), &paying(&[500_000, 699_999]));
        assert_eq!(problems.of("payment-1-amount").unwrap().key, "challenges-plan-sum");
    }

    #[test]
    fn a_plan_without_payments_or_amount_is_refused() {
        let problems = problems(Cents::ZERO, &[]);
        assert!(problems.of("budget").is_some() && problems.of("payment-1-title").is_some());
    }

    #[test]
    fn payments_stand_in_the_order_they_are_due() {
        let mut payments = paying(&[1, 2, 3]);
        payments[0].days = 0;
        payments[1].days = 90;
        let amounts: Vec<_> = in_order(payments).iter().map(|payment| payment.amount.get()).collect();
        assert_eq!(amounts, [2, 3, 1]);
    }

    #[test]
    fn a_cent_under_the_limit_passes_and_the_limit_itself_does_not() {
        let limit = Cents::new(3_000_000);
        assert_eq!(over_limit(Cents::new(2_999_999), limit), None);
        assert_eq!(over_limit(limit, limit).unwrap().key, "challenges-budget-over-limit");
    }
}
