//! What the two parties sign: three milestones that add up to the awarded amount, a payment term and who pays how.

use chrono::NaiveDate;

use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;

crate::codes! {
    /// Which rules govern the payment (a public contract says so, see the guide of the FPS BOSA on payment rules).
    pub(crate) enum Regime {
        /// The Belgian decree on the execution of public contracts, payment articles included.
        ExecutionRules = "execution_rules",
        /// The terms of the supplier.
        SupplierTerms = "supplier_terms",
        /// The general law against late payment in commerce.
        LatePaymentLaw = "late_payment_law",
    }
}

/// How many milestones a contract of a small paid test has.
pub(crate) const MILESTONES: usize = 3;

/// A longer term than this needs a stated reason (royal decree of 12 August 2024: 30 days for checking and paying).
pub(crate) const USUAL_TERM: i64 = 30;

/// No term is longer, whatever the reason (Directive 2011/7/EU, art. 4(6)).
pub(crate) const LONGEST_TERM: i64 = 60;

/// The VAT rates a contract may carry, in basis points; 0 when the customer accounts for it or none is due.
pub(crate) const VAT_RATES: [i64; 4] = [2_100, 1_200, 600, 0];

/// One milestone as the author plans it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Planned {
    pub(crate) title: String,
    pub(crate) acceptance: String,
    pub(crate) amount: Cents,
    pub(crate) due_on: NaiveDate,
}

/// Everything the author writes in the contract. The amount is not here: it is the award's, and nobody types it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Terms {
    pub(crate) milestones: [Planned; MILESTONES],
    pub(crate) term_days: i64,
    pub(crate) term_reason: String,
    pub(crate) regime: Regime,
    pub(crate) vat_basis_points: i64,
}

impl Terms {
    /// Checks the plan against the awarded amount and the calendar.
    pub(crate) fn check(&self, amount: Cents, today: NaiveDate) -> Result<(), Problems> {
        let mut problems = Problems::default();
        self.check_amounts(amount, &mut problems);
        self.check_days(today, &mut problems);
        if self.term_days > USUAL_TERM && self.term_reason.is_empty() {
            problems.add("term-reason", Message::new("pilots-refused-term-reason"));
        }
        problems.or(|| ())
    }

    fn check_amounts(&self, amount: Cents, problems: &mut Problems) {
        for (number, milestone) in (1_usize..).zip(&self.milestones) {
            if milestone.amount <= Cents::ZERO {
                let message = Message::new("pilots-refused-nothing").with("number", number);
                problems.add(format!("amount-{number}"), message);
            }
        }
        let sum: Cents = self.milestones.iter().map(|milestone| milestone.amount).sum();
        let (key, difference) = match sum.cmp(&amount) {
            std::cmp::Ordering::Equal => return,
            std::cmp::Ordering::Less => ("pilots-refused-sum-less", amount - sum),
            std::cmp::Ordering::Greater => ("pilots-refused-sum-more", sum - amount),
        };
        let message = Message::new(key).with("sum", sum).with("amount", amount).with("difference", difference);
        problems.add("amount-1", message);
    }

    /// Days may be equal: two results can be due together. They can't go back, and none is over when it is agreed.
    fn check_days(&self, today: NaiveDate, problems: &mut Problems) {
        let mut before = today;
        for (number, milestone) in (1_usize..).zip(&self.milestones) {
            let field = format!("due-{number}");
            if milestone.due_on < today {
                problems
                    .add(field, Message::new("pilots-refused-day-over").with("number", number).with("today", today));
            } else if milestone.due_on < before {
                let message = Message::new("pilots-refused-day-order")
                    .with("number", number)
                    .with("previous", number - 1)
                    .with("day", before);
                problems.add(field, message);
            }
            before = before.max(milestone.due_on);
        }
    }
}

/// Divides the awarded amount as the published payment plan was divided; what does not divide goes to the last part.
///
/// The award is often lower than the budget that was published, so the published sums rarely fit as they are.
pub(crate) fn divided(amount: Cents, published: &[Cents]) -> Vec<Cents> {
    let whole: Cents = published.iter().copied().sum();
    if whole <= Cents::ZERO {
        return Vec::new();
    }
    let share = |part: &Cents| {
        let exact = i128::from(amount.get()) * i128::from(part.get()) / i128::from(whole.get());
        Cents::new(i64::try_from(exact).unwrap_or_default())
    };
    let mut parts: Vec<Cents> = published.iter().map(share).collect();
    let given: Cents = parts.iter().copied().sum();
    if let Some(last) = parts.last_mut() {
        *last = *last + (amount - given);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
    }

    fn terms(amounts: [i64; 3], days: [u32; 3]) -> Terms {
        let planned = |at: usize| Planned {
            title: "Title".to_owned(),
            acceptance: "It works".to_owned(),
            amount: Cents::new(amounts[at]),
            due_on: day(days[at]),
        };
        Terms {
            milestones: [planned(0), planned(1), planned(2)],
            term_days: 30,
            term_reason: String::new(),
            regime: Regime::ExecutionRules,
            vat_basis_points: 2_100,
        }
    }

    fn key(terms: &Terms, amount: i64, field: &str) -> Option<&'static str> {
        terms.check(Cents::new(amount), day(1)).err().and_then(|all| all.of(field).map(|message| message.key))
    }

    #[test]
    fn three_milestones_that_add_up_pass() {
        assert_eq!(terms([500_000, 500_000, 500_000], [5, 10, 10]).check(Cents::new(1_500_000), day(1)), Ok(()));
    }

    #[test]
    fn a_sum_that_differs_is_refused_with_the_difference() {
        let short = terms([100, 100, 100], [5, 10, 15]);
        assert_eq!(key(&short, 350, "amount-1"), Some("pilots-refused-sum-less"));
        assert_eq!(key(&short, 250, "amount-1"), Some("pilots-refused-sum-more"));
        let problems = short.check(Cents::new(350), day(1)).unwrap_err();
        assert!(problems.of("amount-1").unwrap().args.contains(&("difference", Cents::new(50).into())));
    }

    #[test]
    fn a_milestone_without_pay_is_refused() {
        assert_eq!(key(&terms([100, 0, 100], [5, 10, 15]), 200, "amount-2"), Some("pilots-refused-nothing"));
    }

    #[test]
    fn days_that_go_back_or_are_over_are_refused() {
        assert_eq!(key(&terms([1, 1, 1], [10, 5, 15]), 3, "due-2"), Some("pilots-refused-day-order"));
        let late = terms([1, 1, 1], [2, 5, 15]).check(Cents::new(3), day(3)).unwrap_err();
        assert_eq!(late.of("due-1").unwrap().key, "pilots-refused-day-over");
    }

    #[test]
    fn more_than_thirty_days_needs_a_reason() {
        let mut long = terms([1, 1, 1], [5, 10, 15]);
        long.term_days = 31;
        assert_eq!(key(&long, 3, "term-reason"), Some("pilots-refused-term-reason"));
        long.term_reason = "Lab tests abroad take six weeks".to_owned();
        assert_eq!(key(&long, 3, "term-reason"), None);
    }

    proptest! {
        #[test]
        fn a_divided_award_always_adds_up(amount in 1_i64..3_000_000, parts in prop::collection::vec(1_i64..3_000_000, 1..6)) {
            let published: Vec<Cents> = parts.into_iter().map(Cents::new).collect();
            let sum: Cents = divided(Cents::new(amount), &published).into_iter().sum();
            prop_assert_eq!(sum, Cents::new(amount));
        }
    }
}
