//! Routes as a table: the same line feeds actix, the matrix test and the reader who looks for a page.

use crate::kernel::actor::Role;

/// Who may knock. What is behind a door is decided by the policy of its slice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Anyone.
    Public,
    /// Anyone with an account.
    SignedIn,
    /// A company member.
    Company,
    /// A challenge owner.
    Author,
    /// Who holds the budget.
    Approver,
    /// Anyone of an agency: author, approver or finance officer.
    Agency,
    /// An evaluator.
    Evaluator,
    /// A finance officer.
    Finance,
    /// A lab administrator.
    Lab,
    /// An auditor.
    Auditor,
    /// Several spaces share the address; the slice decides.
    Opening,
}

impl Access {
    /// Whether a person wearing this role (or none) may knock.
    #[must_use]
    pub fn admits(self, role: Option<Role>) -> bool {
        match self {
            Self::Public | Self::SignedIn => true,
            Self::Company => role == Some(Role::CompanyMember),
            Self::Author => role == Some(Role::Author),
            Self::Approver => role == Some(Role::Approver),
            Self::Agency => matches!(role, Some(Role::Author | Role::Approver | Role::Finance)),
            Self::Evaluator => role == Some(Role::Evaluator),
            Self::Finance => role == Some(Role::Finance),
            Self::Lab => role == Some(Role::LabAdministrator),
            Self::Auditor => role == Some(Role::Auditor),
            Self::Opening => matches!(role, Some(Role::Author | Role::Approver | Role::LabAdministrator)),
        }
    }

    /// The key of the words that name who may open such a page.
    #[must_use]
    pub const fn who_key(self) -> &'static str {
        match self {
            Self::Public | Self::SignedIn => "platform-who-signed-in",
            Self::Company => "platform-who-company",
            Self::Author => "platform-who-author",
            Self::Approver => "platform-who-approver",
            Self::Agency => "platform-who-agency",
            Self::Evaluator => "platform-who-evaluator",
            Self::Finance => "platform-who-finance",
            Self::Lab => "platform-who-lab",
            Self::Auditor => "platform-who-auditor",
            Self::Opening => "platform-who-opening",
        }
    }
}

/// One line of a slice's table.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path without its language.
    pub path: &'static str,
    /// Who may knock.
    pub access: Access,
}

/// Reading: `GET`, and `HEAD` for whoever only asks whether a page is there (actix leaves the body out).
pub(crate) fn get() -> actix_web::Route {
    actix_web::web::route().guard(actix_web::guard::Any(actix_web::guard::Get()).or(actix_web::guard::Head()))
}

/// Declares the routes of a slice: `routes! { GET "/challenges" => Public, handlers::list; }`.
#[macro_export]
macro_rules! routes {
    ($($method:ident $path:literal => $access:ident, $handler:path;)*) => {
        /// Every address of this slice and who may knock.
        pub(crate) const ROUTES: &[$crate::platform::web::Route] = &[$(
            $crate::platform::web::Route {
                method: stringify!($method),
                path: $path,
                access: $crate::platform::web::Access::$access,
            },
        )*];

        /// Hands the routes to actix.
        pub(crate) fn configure(config: &mut actix_web::web::ServiceConfig) {
            let _ = &config;
            $($crate::route!(config, $method, $path, $handler);)*
        }
    };
}

/// One route for actix. Its language stands before it, once for all routes.
#[macro_export]
macro_rules! route {
    ($config:ident, GET, $path:literal, $handler:path) => {
        $config.route($path, $crate::platform::web::routes::get().to($handler));
    };
    ($config:ident, POST, $path:literal, $handler:path) => {
        $config.route($path, actix_web::web::post().to($handler));
    };
}
