//! Reads the numbers in two values, so that a change can be drawn: `9,5 minutes` before and `4 minutes` after.

/// Thousandths of the two numbers of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) before: i64,
    pub(crate) after: i64,
}

impl Change {
    /// The change, when both values have a number of the same unit. A value without one ("unknown") is printed, not
    /// drawn, and so are hours against minutes: their dots would lie.
    pub(crate) fn read(before: &str, after: &str) -> Option<Self> {
        let change = Self { before: number(before)?, after: number(after)? };
        (unit(before) == unit(after)).then_some(change)
    }

    /// Where the two dots stand on a line of so many pixels that starts at nothing and ends at the larger value.
    pub(crate) fn places(self, width: i64) -> (i64, i64) {
        let end = self.before.max(self.after).max(1);
        let place =
            |value: i64| i64::try_from(i128::from(value) * i128::from(width) / i128::from(end)).unwrap_or_default();
        (place(self.before), place(self.after))
    }
}

/// The first number of a text, in thousandths. Comma and point are both decimal signs; three digits after one, with
/// nothing behind them, are thousands (`12.500 calls`), as people here write them. No negative numbers: a minus sign in
/// a text is a hyphen as often as not.
fn number(text: &str) -> Option<i64> {
    let run: String = text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(|c| is_part(*c)).collect();
    let run = run.trim_end_matches(['.', ',']);
    match run.rsplit_once(['.', ',']) {
        Some((whole, decimals)) if decimals.len() <= 2 => {
            let thousandths = format!("{decimals:0<3}").parse::<i64>().ok()?;
            whole_number(whole)?.checked_mul(1_000)?.checked_add(thousandths)
        }
        _ => whole_number(run)?.checked_mul(1_000),
    }
}

/// What stands behind the first number.
fn unit(text: &str) -> String {
    let behind = text.chars().skip_while(|c| !c.is_ascii_digit()).skip_while(|c| is_part(*c));
    behind.collect::<String>().trim().trim_end_matches('.').to_lowercase()
}

const fn is_part(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}')
}

fn whole_number(text: &str) -> Option<i64> {
    text.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_as_people_write_them() {
        for (text, thousandths) in [
            ("9 minutes", Some(9_000)),
            ("about 9,5 minutes", Some(9_500)),
            ("12.25 %", Some(12_250)),
            ("12.500 calls", Some(12_500_000)),
            ("1,200 calls a day.", Some(1_200_000)),
            ("0", Some(0)),
            ("unknown", None),
            ("", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(number(text), thousandths, "{text}");
        }
    }

    #[test]
    fn the_larger_value_stands_at_the_end_of_the_line() {
        assert_eq!(Change::read("10 min", "4 min").unwrap().places(300), (300, 120));
        assert_eq!(Change::read("0", "0").unwrap().places(300), (0, 0));
        assert_eq!(Change::read("unknown", "4"), None);
    }

    #[test]
    fn hours_are_not_drawn_beside_minutes() {
        assert_eq!(Change::read("9 hours", "22 minutes"), None);
        assert!(Change::read("9 Minutes", "about 22 minutes.").is_some());
    }
}
