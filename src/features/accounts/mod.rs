//! Accounts: who a person is, how they sign in, and in which role they act.

mod store;

pub(crate) use store::who_is;

crate::routes! {}

/// Makes a lab administrator and answers with the link to set the password.
pub(crate) async fn create_admin(
    _desk: &crate::platform::web::Desk,
    _email: &str,
    _name: &str,
) -> Result<String, crate::app::StartError> {
    Err(crate::platform::db::DbError::NotFound.into())
}
