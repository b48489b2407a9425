//! Text people type: trimmed, counted in words, made comparable for search.

/// Words as a person counts them: runs of characters between white space that hold a letter or a digit.
#[must_use]
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// One line: white space trimmed and runs of it made one space, control characters dropped.
#[must_use]
pub fn line(text: &str) -> String {
    text.split_whitespace().map(printable).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Several lines: line ends made one kind, trailing space and more than one empty line in a row dropped.
#[must_use]
pub fn paragraphs(text: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for row in text.replace("\r\n", "\n").split(['\n', '\r']) {
        let row = printable(row.trim_end());
        if !(row.is_empty() && kept.last().is_none_or(String::is_empty)) {
            kept.push(row);
        }
    }
    while kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept.join("\n")
}

fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || *c == '\t').collect()
}

/// For search: lower case, accents folded to their base letter, so that `electricite` finds `Électricité`.
#[must_use]
pub fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).flat_map(base_letters).collect()
}

/// A letter that stands for two is written as two, so that `strasse` finds `Straße`.
fn base_letters(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'ß' => ('s', Some('s')),
        'œ' => ('o', Some('e')),
        'æ' => ('a', Some('e')),
        other => (base_letter(other), None),
    };
    std::iter::once(first).chain(second)
}

/// The base letter of the accented letters of the four languages and their neighbours.
fn base_letter(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_alone_is_no_word() {
        assert_eq!(count_words("  a day – and a night, 24/7 … "), 6);
    }

    #[test]
    fn line_ends_and_empty_lines_are_evened_out() {
        assert_eq!(paragraphs("\r\n one \r\n\r\n\r\n two\u{0}\r\n"), " one\n\n two");
        assert_eq!(line("  a \t b\u{7} \n"), "a b");
    }

    #[test]
    fn accents_do_not_hide_a_word() {
        assert_eq!(folded("Électricité COÖRDINATIE"), "electricite coordinatie");
        assert_eq!(folded("Straßenzustand Cœur"), "strassenzustand coeur");
    }
}
