//! How numbers and amounts are grouped in each language.

use crate::kernel::language::Lang;
use crate::kernel::money::Cents;

/// The signs between thousands and before decimals. French groups with a narrow no-break space.
const fn signs(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::En => (",", "."),
        Lang::Fr => ("\u{202f}", ","),
        Lang::Nl | Lang::De => (".", ","),
    }
}

pub(super) fn number(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(signs(lang).0);
        }
        text.push(digit);
    }
    if number < 0 { format!("-{text}") } else { text }
}

/// Basis points as a percentage, without needless zeros: 1050 is 10.5%.
pub(crate) fn percent(lang: Lang, basis_points: i64) -> String {
    let sign = signs(lang).1;
    let text = format!("{}{sign}{:02}", basis_points / 100, basis_points % 100);
    let figure = text.trim_end_matches('0').trim_end_matches(sign);
    match lang {
        Lang::En | Lang::Nl => format!("{figure}%"),
        Lang::Fr => format!("{figure}\u{202f}%"),
        Lang::De => format!("{figure}\u{a0}%"),
    }
}

/// Cents are written when there are any.
pub(super) fn money(lang: Lang, amount: Cents) -> String {
    let cents = amount.get();
    let whole = number(lang, cents / 100);
    let rest = (cents % 100).abs();
    let figure = if rest == 0 { whole } else { format!("{whole}{}{rest:02}", signs(lang).1) };
    match lang {
        Lang::En | Lang::Nl => format!("€\u{a0}{figure}"),
        Lang::Fr | Lang::De => format!("{figure}\u{a0}€"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_written_without_needless_zeros() {
        assert_eq!(percent(Lang::En, 1050), "10.5%");
        assert_eq!(percent(Lang::Nl, 2100), "21%");
        assert_eq!(percent(Lang::Fr, 1200), "12\u{202f}%");
        assert_eq!(percent(Lang::De, 1005), "10,05\u{a0}%");
    }

    #[test]
    fn amounts_are_written_as_each_language_does() {
        let amount = Cents::new(2_999_999);
        assert_eq!(money(Lang::En, amount), "€\u{a0}29,999.99");
        assert_eq!(money(Lang::Nl, amount), "€\u{a0}29.999,99");
        assert_eq!(money(Lang::Fr, amount), "29\u{202f}999,99\u{a0}€");
        assert_eq!(money(Lang::De, Cents::new(3_000_000)), "30.000\u{a0}€");
    }
}
