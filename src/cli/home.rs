//! `vlot` without a command: the home screen; in lines, or in a terminal that can do no more, the same menu in lines;
//! without a terminal the commands there are.

mod day;
mod lines;
mod minutes;
mod papers;
mod tick;

use super::failure::Failure;
use super::setup::Setup;
use super::{arguments, bank, screens};
use crate::tui::Start;

pub(super) fn run(setup: &Setup) -> Result<(), Failure> {
    if setup.in_dialogue() {
        return lines::run(setup);
    }
    if setup.lines() {
        bank::chosen(setup)?;
        return setup.say(&arguments::command(&setup.words).render_help().to_string());
    }
    screens::run(setup, Start::Home)
}
