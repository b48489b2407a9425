//! The main path of the story in a real browser, and every page a person reaches, looked at by axe-core.
//!
//! Each test starts the program as visitors meet it: `parvis demo`, on a database of its own. It needs Chromium, its
//! driver and axe-core (`tests/run` gets them); without them it says so and passes, unless `PARVIS_BROWSER=required`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::pedantic,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that can't go on says so and stops"
)]

mod cast;
mod look;
mod machine;
mod screen;
mod story;
mod walk;

use cast::Cast;
use machine::Machine;
use screen::{Screen, Script};

#[tokio::test]
async fn the_story_is_told_with_script() {
    tell("story", Script::On).await;
}

#[tokio::test]
async fn the_story_is_told_without_script() {
    tell("story-no-script", Script::Off).await;
}

#[tokio::test]
async fn every_page_that_people_reach_is_sound() {
    let Some(machine) = Machine::start().await else { return };
    let mut screen = Screen::open(&machine, "pages", Script::Blocked).await;
    walk::public(&mut screen).await;
    for (role, email) in Cast::read().everybody() {
        screen.sign_in(&role, &email).await;
        walk::from_the_desk(&mut screen).await;
    }
    walk::nothing_is_missing(&mut screen);
    screen.close();
}

async fn tell(name: &str, script: Script) {
    let Some(machine) = Machine::start().await else { return };
    let cast = Cast::read();
    let mut screen = Screen::open(&machine, name, script).await;
    story::visitor(&mut screen).await;
    story::company(&mut screen, &cast).await;
    story::author(&mut screen, &cast).await;
    story::evaluator(&mut screen, &cast).await;
    story::afterwards(&mut screen, &cast).await;
    screen.close();
}
