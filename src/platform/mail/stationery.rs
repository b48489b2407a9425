//! Puts a letter in words: subject, plain text and simple HTML, from the catalogue.

use std::sync::Arc;

use askama::Template;

use super::Letter;
use super::outbox::Written;
use crate::platform::i18n::Catalogue;
use crate::platform::secrets;

/// What letters are written on: the catalogue and the address links start with.
pub struct Stationery {
    catalogue: Arc<Catalogue>,
    base_url: String,
}

#[derive(Template)]
#[template(path = "layout/mail.html")]
struct HtmlLetter<'a> {
    lang: &'a str,
    subject: &'a str,
    greeting: &'a str,
    lines: &'a [String],
    link: Option<&'a (String, String)>,
    footer: &'a str,
}

#[derive(Template)]
#[template(path = "layout/mail.txt")]
struct TextLetter<'a> {
    greeting: &'a str,
    lines: &'a [String],
    link: Option<&'a (String, String)>,
    footer: &'a str,
}

impl Stationery {
    /// With a catalogue and the address of the instance, without a slash at the end.
    #[must_use]
    pub const fn new(catalogue: Arc<Catalogue>, base_url: String) -> Self {
        Self { catalogue, base_url }
    }

    /// Writes a letter in its reader's language.
    pub(crate) fn write(&self, letter: &Letter) -> Written {
        let lang = letter.to.lang;
        let say = |message| self.catalogue.text(lang, message);
        let subject = say(&letter.subject);
        let greeting = if letter.to.name.is_empty() {
            self.catalogue.plain(lang, "platform-mail-greeting-unknown")
        } else {
            self.catalogue.filled(lang, "platform-mail-greeting", &[("name", letter.to.name.as_str().into())])
        };
        let lines: Vec<String> = letter.lines.iter().map(say).collect();
        let link = letter.link.as_ref().map(|(label, path)| (say(label), format!("{}/{lang}{path}", self.base_url)));
        let footer = self.catalogue.plain(lang, "platform-mail-footer");
        let link = link.as_ref();
        let text = TextLetter { greeting: &greeting, lines: &lines, link, footer: &footer }.render();
        let html = HtmlLetter {
            lang: lang.as_str(),
            subject: &subject,
            greeting: &greeting,
            lines: &lines,
            link,
            footer: &footer,
        };
        Written {
            id: secrets::fresh_id(),
            event_key: letter.event_key.clone(),
            recipient: letter.to.email.clone(),
            lang,
            body_text: text.unwrap_or_else(|_| lines.join("\n\n")),
            body_html: html.render().unwrap_or_default(),
            subject,
        }
    }
}
