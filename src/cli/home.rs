//! `vlot` without a command: the home screen, or without a terminal the commands there are.

use super::failure::Failure;
use super::setup::Setup;
use super::{arguments, screens};
use crate::tui::Start;

pub(super) fn run(setup: &Setup) -> Result<(), Failure> {
    if setup.lines() {
        return setup.print(&arguments::command(&setup.words).render_help().to_string());
    }
    screens::run(setup, Start::Home)
}
