//! The problem coach: notes on a text that names a solution instead of the need. It advises and never blocks.
//!
//! Words are compared folded (lower case, no accents) and by their start, so that plurals are found. The lists are
//! short on purpose: a coach that is often wrong is not read.

use crate::kernel::language::Lang;
use crate::kernel::text::folded;

use super::criteria::Wording;
use super::part::Part;

/// Sentences longer than this are hard to read in a second language.
const LONGEST_SENTENCE: usize = 25;

/// One note on a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    /// A solution is asked for: its word as written.
    Solution(String),
    /// Turnover, references or years of experience are asked for, which keeps young companies out.
    ShutsOut(String),
    /// A sentence is long: its first words and how many it has.
    Long(String, usize),
    /// Readers look for a number here and find none.
    NoNumber,
}

/// Words that say something must be delivered.
const fn needs(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["need", "must", "shall", "require", "want", "deliver", "build", "develop", "looking for"],
        Lang::Fr => &[
            "besoin",
            "doit",
            "doivent",
            "devra",
            "faut",
            "voulons",
            "souhait",
            "exige",
            "fournir",
            "developp",
            "cherch",
            "mettre en place",
        ],
        Lang::Nl => &["nodig", "moet", "moeten", "willen", "vereis", "lever", "bouw", "ontwikkel", "zoek", "wensen"],
        Lang::De => {
            &["brauch", "muss", "mussen", "soll", "wollen", "benotig", "erforder", "liefer", "bau", "entwick", "such"]
        }
    }
}

/// Words that name a solution. A trailing stop means the whole word, so that "apparatus" is no app.
#[expect(clippy::too_many_lines, reason = "four lists of words, one a language")]
const fn solutions(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "app.",
            "apps.",
            "application",
            "platform",
            "dashboard",
            "portal",
            "chatbot",
            "blockchain",
            "ai.",
            "artificial intelligence",
            "machine learning",
            "website",
            "software",
            "database",
            "sensor",
            "drone",
            "robot",
            "cloud",
        ],
        Lang::Fr => &[
            "appli.",
            "applis.",
            "application",
            "plateforme",
            "tableau de bord",
            "tableaux de bord",
            "portail",
            "chatbot",
            "blockchain",
            "ia.",
            "intelligence artificielle",
            "site web",
            "logiciel",
            "base de donnees",
            "capteur",
            "drone",
            "robot",
            "cloud",
        ],
        Lang::Nl => &[
            "app.",
            "apps.",
            "applicatie",
            "toepassing",
            "platform",
            "dashboard",
            "portaal",
            "portal",
            "chatbot",
            "blockchain",
            "ai.",
            "artificiele intelligentie",
            "kunstmatige intelligentie",
            "website",
            "software",
            "databank",
            "sensor",
            "drone",
            "robot",
            "cloud",
        ],
        Lang::De => &[
            "app.",
            "apps.",
            "anwendung",
            "plattform",
            "dashboard",
            "portal",
            "chatbot",
            "blockchain",
            "ki.",
            "kunstliche intelligenz",
            "webseite",
            "website",
            "software",
            "datenbank",
            "sensor",
            "drohne",
            "roboter",
            "cloud",
        ],
    }
}

/// Words that ask for a past a young company has not.
const fn barriers(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["turnover", "references", "years of experience", "certified"],
        Lang::Fr => &["chiffre d affaires", "references", "annees d experience", "certifi"],
        Lang::Nl => &["omzet", "referenties", "jaar ervaring", "gecertificeerd"],
        Lang::De => &["umsatz", "referenzen", "jahre erfahrung", "zertifizi"],
    }
}

/// The notes on a text of a part, in reading order, at most one of a kind for the same word.
pub(crate) fn notes(lang: Lang, part: Part, text: &str) -> Vec<Note> {
    let mut notes = Vec::new();
    for sentence in sentences(text) {
        sentence_notes(lang, sentence, &mut notes);
    }
    let wants_number = matches!(part, Part::Affected | Part::Better);
    if wants_number && !text.is_empty() && !text.chars().any(|c| c.is_ascii_digit()) {
        notes.push(Note::NoNumber);
    }
    notes
}

/// The notes on the criteria: nobody is judged on a past that only old companies have.
pub(crate) fn notes_on_criteria(lang: Lang, criteria: &[Wording]) -> Vec<Note> {
    let mut notes = Vec::new();
    for text in criteria.iter().flat_map(|criterion| [&criterion.title, &criterion.description]) {
        for sentence in sentences(text) {
            sentence_notes(lang, sentence, &mut notes);
        }
    }
    notes.retain(|note| matches!(note, Note::ShutsOut(_)));
    notes
}

fn sentence_notes(lang: Lang, sentence: &str, notes: &mut Vec<Note>) {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let plain = comparable(&words);
    if needs(lang).iter().any(|need| found(&plain, need).is_some()) {
        for solution in solutions(lang) {
            if let Some(place) = found(&plain, solution) {
                add(notes, Note::Solution(quoted(&words, place)));
            }
        }
    }
    for barrier in barriers(lang) {
        if let Some(place) = found(&plain, barrier) {
            add(notes, Note::ShutsOut(quoted(&words, place)));
        }
    }
    if words.len() > LONGEST_SENTENCE {
        let start: Vec<&str> = words.iter().take(6).copied().collect();
        add(notes, Note::Long(start.join(" "), words.len()));
    }
}

fn add(notes: &mut Vec<Note>, note: Note) {
    if !notes.contains(&note) {
        notes.push(note);
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '\n', ';', ':']).map(str::trim).filter(|sentence| !sentence.is_empty())
}

/// The words folded and without signs, one entry a word.
fn comparable(words: &[&str]) -> Vec<String> {
    words
        .iter()
        .map(|word| folded(word).replace(['’', '\''], " ").replace(|c: char| !c.is_alphanumeric() && c != ' ', ""))
        .collect()
}

/// Where a word or group of words starts. Each word of the pattern matches the start of a word of the text; a last
/// stop asks for the whole word.
fn found(words: &[String], pattern: &str) -> Option<usize> {
    let pieces: Vec<&str> = pattern.split(' ').collect();
    (0..words.len()).find(|start| starts_at(words, *start, &pieces))
}

fn starts_at(words: &[String], start: usize, pieces: &[&str]) -> bool {
    let text = words.iter().skip(start).take(pieces.len()).cloned().collect::<Vec<_>>().join(" ");
    let mut of_text = text.split(' ').filter(|word| !word.is_empty());
    let after_elision = of_text.clone().nth(1);
    let matches = |word: &str, piece: &str| match piece.strip_suffix('.') {
        Some(whole) => word == whole,
        None => word.starts_with(piece),
    };
    if let ([piece], Some(second)) = (pieces, after_elision) {
        // "l’application" is two words here and one in the text.
        if matches(second, piece) {
            return true;
        }
    }
    pieces.iter().all(|piece| of_text.next().is_some_and(|word| matches(word, piece)))
}

fn quoted(words: &[&str], place: usize) -> String {
    let word = words.get(place).copied().unwrap_or_default();
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

#[cfg(test)]
mod tests;
