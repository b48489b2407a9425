//! The browsers a person is signed in with.

use crate::platform::db::sessions::{self, Session};
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, FormView, Posted, SignedIn};

use super::me::session;
use crate::features::accounts::actions::profile::{self as actions, OwnError, SESSION_NAME};
use crate::features::accounts::pages::{SessionLine, SessionsPage};

pub(crate) async fn list(who: SignedIn) -> Answer {
    let (account, now, limits) = (who.actor().account, who.now(), who.desk.config.session_limits());
    let rows = who.read::<_, DbError, _>(move |conn| sessions::list(conn, account, now)).await?;
    let this = session(&who);
    let line = |row: Session| SessionLine {
        name: row.token_digest.chars().take(SESSION_NAME).collect(),
        this_one: row.token_digest == this,
        browser: row.user_agent,
        since: row.created_at,
        seen: row.seen_at,
    };
    let rows = rows.into_iter().filter(|row| row.is_live(now, limits)).map(line).collect();
    who.show(&SessionsPage { l: who.layout("accounts-sessions-title"), form: FormView::fresh(&who), rows })
}

pub(crate) async fn end(who: SignedIn, form: Posted) -> Answer {
    let (name, scope) = (form.fields.get("session").to_owned(), Scope::Account(who.actor().account));
    who.write::<_, OwnError, _>(scope, move |tx| actions::end_session(tx, &name)).await?;
    who.go_saying("/me/sessions", "accounts-notice-session-ended")
}

pub(crate) async fn end_others(who: SignedIn, _form: Posted) -> Answer {
    let (digest, scope) = (session(&who), Scope::Account(who.actor().account));
    who.write::<_, DbError, _>(scope, move |tx| actions::end_others(tx, &digest)).await?;
    who.go_saying("/me/sessions", "accounts-notice-sessions-ended")
}
