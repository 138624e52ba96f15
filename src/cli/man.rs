//! `vlot man`: the manual page, made of the same table as the help.

use clap::{ArgMatches, Command};

use super::failure::Failure;
use super::setup::Setup;
use super::{arguments, bank};
use crate::i18n::Words;

pub(super) fn arguments(command: Command, _: &Words) -> Command {
    command
}

pub(super) fn run(setup: &Setup, _: &ArgMatches) -> Result<(), Failure> {
    bank::chosen(setup)?;
    let mut text = Vec::new();
    clap_mangen::Man::new(arguments::command(&setup.words))
        .render(&mut text)
        .map_err(|error| Failure::printing(&error, &setup.words))?;
    setup.print(&String::from_utf8_lossy(&text))
}
