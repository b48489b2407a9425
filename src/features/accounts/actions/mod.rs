//! What people do with their account, one file a verb.

pub(super) mod profile;
pub(super) mod recover;
pub(super) mod register;
pub(super) mod second_factor;
pub(super) mod sign_in;
