//! The pages of accounts, one struct a template.

use askama::Template;
use fast_qr::qr::QRBuilder;

use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::ui::{Choice, Fact};
use crate::platform::web::{FormView, Layout};

#[derive(Template)]
#[template(path = "accounts/register.html")]
pub(super) struct RegisterPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) languages: Vec<Choice>,
    pub(super) next: String,
}

/// "We sent a letter": the same page for registering and for recovering, with its own words.
#[derive(Template)]
#[template(path = "accounts/letter_sent.html")]
pub(super) struct LetterSentPage {
    pub(super) l: Layout,
    pub(super) what: &'static str,
    pub(super) again: &'static str,
    pub(super) again_path: &'static str,
}

#[derive(Template)]
#[template(path = "accounts/verify.html")]
pub(super) struct VerifyPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) next: String,
    pub(super) token: String,
}

/// A sign-in of the demo world.
pub(super) struct DemoSignIn {
    pub(super) role: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) password: String,
}

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub(super) struct SignInPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) next: String,
    /// A form that waits for somebody to sign in; empty when none does.
    pub(super) kept: String,
    pub(super) register: String,
    pub(super) demo: Vec<DemoSignIn>,
}

#[derive(Template)]
#[template(path = "accounts/code.html")]
pub(super) struct CodePage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) next: String,
}

#[derive(Template)]
#[template(path = "accounts/recover.html")]
pub(super) struct RecoverPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
}

#[derive(Template)]
#[template(path = "accounts/reset.html")]
pub(super) struct ResetPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) email: String,
    pub(super) token: String,
}

/// A role the person can put on.
pub(super) struct RoleLine {
    pub(super) role: String,
    pub(super) organization: String,
    pub(super) value: String,
    pub(super) worn: bool,
}

#[derive(Template)]
#[template(path = "accounts/me.html")]
pub(super) struct MePage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) name: String,
    pub(super) roles: Vec<RoleLine>,
    /// Whether another company is offered: to people who act for companies, not to those who act for a government.
    pub(super) another_company: bool,
    /// Whether the role worn asks for a second factor that is not set up.
    pub(super) owes_second_factor: bool,
}

#[derive(Template)]
#[template(path = "accounts/roles.html")]
pub(super) struct RolesPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) roles: Vec<RoleLine>,
    pub(super) next: String,
}

#[derive(Template)]
#[template(path = "accounts/profile.html")]
pub(super) struct ProfilePage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) email: String,
    pub(super) languages: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "accounts/security.html")]
pub(super) struct SecurityPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) facts: Vec<Fact>,
    pub(super) second_factor: bool,
    pub(super) codes_wait: bool,
}

#[derive(Template)]
#[template(path = "accounts/password.html")]
pub(super) struct PasswordPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
}

#[derive(Template)]
#[template(path = "accounts/second_factor.html")]
pub(super) struct SecondFactorPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) next: String,
    /// The picture and the letters of the secret, once it was made.
    pub(super) secret: Option<(Qr, String, String)>,
    /// Whether the role worn asks for it.
    pub(super) required: bool,
}

#[derive(Template)]
#[template(path = "accounts/second_factor_remove.html")]
pub(super) struct SecondFactorRemovePage {
    pub(super) l: Layout,
    pub(super) form: FormView,
}

#[derive(Template)]
#[template(path = "accounts/codes.html")]
pub(super) struct CodesPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) codes: Vec<String>,
    pub(super) next: String,
}

/// One session of the person.
pub(super) struct SessionLine {
    pub(super) name: String,
    pub(super) browser: String,
    pub(super) since: Instant,
    pub(super) seen: Instant,
    pub(super) this_one: bool,
}

#[derive(Template)]
#[template(path = "accounts/sessions.html")]
pub(super) struct SessionsPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) rows: Vec<SessionLine>,
}

/// A text that was kept.
pub(super) struct KeptText {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) value: String,
    pub(super) rows: usize,
}

#[derive(Template)]
#[template(path = "accounts/parked.html")]
pub(super) struct ParkedPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) action: String,
    pub(super) texts: Vec<KeptText>,
    pub(super) rest: Vec<(String, String)>,
}

/// A picture an app reads: dark squares as one path, one unit a square.
pub(super) struct Qr {
    pub(super) side: usize,
    pub(super) path: String,
}

impl Qr {
    /// Squares of quiet around the picture (ISO/IEC 18004 asks for four).
    const QUIET: usize = 4;

    pub(super) fn of(text: &str) -> Option<Self> {
        let code = QRBuilder::new(text).build().ok()?;
        let dark = (0..code.size).flat_map(|y| (0..code.size).map(move |x| (x, y)));
        let dark = dark.filter(|(x, y)| code[*y].get(*x).is_some_and(|square| square.value()));
        let squares: Vec<String> =
            dark.map(|(x, y)| format!("M{} {}h1v1h-1z", x + Self::QUIET, y + Self::QUIET)).collect();
        let path = squares.concat();
        Some(Self { side: code.size + 2 * Self::QUIET, path })
    }
}

/// The languages as choices, each in its own name.
pub(super) fn languages() -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.as_str(), lang.own_name())).collect()
}
