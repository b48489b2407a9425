//! A text that was posted after its session had ended, given back to its writer.
//!
//! The page is an ordinary form that posts to where the text was going. Answers of one word, such as a choice, are
//! carried along unseen; texts are shown to be checked.

use actix_web::web::Path;

use crate::platform::db::DbError;
use crate::platform::web::parking;
use crate::platform::web::{Answer, Failure, FormView, SignedIn};

use crate::features::accounts::pages::{KeptText, ParkedPage};

/// Above this a single word is a text too, such as a web address.
const WORD: usize = 64;

pub(crate) async fn show(who: SignedIn, path: Path<(String, String)>) -> Answer {
    let token = path.into_inner().1;
    let (asked, account, now) = (token.clone(), who.actor().account, who.now());
    let found = who.read::<_, DbError, _>(move |conn| parking::find(conn, &asked, account, now)).await?;
    let parked = parking::open(&who, &token, &found.ok_or(Failure::NotFound)?)?;
    let (rest, texts): (Vec<_>, Vec<_>) = parked.fields.kept().partition(|(_, value)| is_word(value));
    let l = who.layout("accounts-parked-title");
    let text = |(place, (name, value)): (usize, (&str, &str))| KeptText {
        name: name.to_owned(),
        label: l.tn("accounts-parked-text", place + 1),
        value: value.to_owned(),
        rows: (value.chars().count() / 70 + value.lines().count()).clamp(2, 16),
    };
    let texts = texts.into_iter().enumerate().map(text).collect();
    let rest = rest.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let (form, action) = (FormView::fresh(&who), l.url(&parked.path));
    who.show(&ParkedPage { l, form, action, texts, rest })
}

fn is_word(value: &str) -> bool {
    value.len() <= WORD && !value.contains(char::is_whitespace)
}
