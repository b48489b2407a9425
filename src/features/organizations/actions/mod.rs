//! What happens to organisations and to the people in them, one file a matter.

pub(super) mod administrator;
pub(super) mod agency;
pub(super) mod company;
pub(super) mod grant;
pub(super) mod invitation;
pub(super) mod join;
pub(super) mod judge;
pub(super) mod restate;
pub(super) mod team;
