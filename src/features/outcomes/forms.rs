//! Reads the outcome as its author writes it. A draft may have gaps: they are only refused when it is published.

use crate::kernel::code::Code as _;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::domain::{Account, Ending, MEASURES, Measure};

/// Words each text may have.
pub(super) const WORDS: usize = 300;

/// The outcome.
pub(super) fn account(fields: &Fields) -> Result<Account, Problems> {
    let mut reader = Reader::new(fields);
    let tried = reader.optional_paragraphs("tried", WORDS);
    let measured = reader.optional_paragraphs("measured", WORDS);
    let learned = reader.optional_paragraphs("learned", WORDS);
    let advice = reader.optional_paragraphs("advice", WORDS);
    let next_step = reader.optional_paragraphs("next-step", WORDS);
    let measures = (1..=MEASURES).filter_map(|number| measure(&mut reader, number)).collect();
    let ending = Ending::from_code(fields.get("ending"));
    reader.finish(|| Some(Account { ending, tried, measured, learned, advice, next_step, measures }))
}

/// One measure; a row left empty is none, a row half filled is a slip.
fn measure(reader: &mut Reader<'_>, number: usize) -> Option<Measure> {
    let name = reader.optional_line(&format!("measure-{number}"), 120);
    let before = reader.optional_line(&format!("before-{number}"), 60);
    let after = reader.optional_line(&format!("after-{number}"), 60);
    let filled = [&name, &before, &after].into_iter().filter(|text| !text.is_empty()).count();
    if filled == 0 {
        return None;
    }
    if filled < 3 {
        let message = Message::new("outcomes-refused-measure").with("number", number);
        reader.problem(&format!("measure-{number}"), message);
    }
    Some(Measure { name, before, after })
}

/// A form filled with an outcome.
pub(super) fn filled(account: &Account) -> Fields {
    let fields = Fields::default()
        .with_some("ending", account.ending)
        .with("tried", &account.tried)
        .with("measured", &account.measured)
        .with("learned", &account.learned)
        .with("advice", &account.advice)
        .with("next-step", &account.next_step);
    (1..).zip(&account.measures).fold(fields, |fields, (number, measure)| {
        fields
            .with(&format!("measure-{number}"), &measure.name)
            .with(&format!("before-{number}"), &measure.before)
            .with(&format!("after-{number}"), &measure.after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_may_be_empty_and_a_half_filled_measure_is_refused() {
        assert_eq!(account(&Fields::default()), Ok(Account::default()));
        let half = Fields::default().with("measure-2", "Waiting time").with("before-2", "9 minutes");
        assert_eq!(account(&half).unwrap_err().of("measure-2").unwrap().key, "outcomes-refused-measure");
    }

    #[test]
    fn what_is_filled_reads_back_as_it_was() {
        let measures = vec![Measure { name: "a".to_owned(), before: "1".to_owned(), after: "2".to_owned() }];
        let written = Account { ending: Some(Ending::Adapted), tried: "b".to_owned(), measures, ..Account::default() };
        assert_eq!(account(&filled(&written)), Ok(written));
    }
}
