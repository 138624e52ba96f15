//! `vlot` without a command: the home screen; in lines, or in a terminal that can do no more, the dialogue; without a
//! terminal the commands there are.

use super::failure::Failure;
use super::setup::Setup;
use super::{arguments, bank, scan, screens};
use crate::tui::Start;

pub(super) fn run(setup: &Setup) -> Result<(), Failure> {
    if setup.in_dialogue() {
        return scan::dialogue(setup);
    }
    if setup.lines() {
        bank::chosen(setup)?;
        return setup.print(&arguments::command(&setup.words).render_help().to_string());
    }
    screens::run(setup, Start::Home)
}
