//! Companies, agencies and the lab, and who belongs to them.

mod company;
mod invitation;
mod lab;
mod team;

use crate::world::{Browser, World};

/// A person with an account, signed in, without a role.
pub fn newcomer(world: &World, name: &str) -> Browser {
    let account = world.account(name);
    world.sign_in(account, name, None)
}

/// The path of the one link in a letter.
pub fn link(text: &str) -> String {
    crate::accounts::link(text)
}
