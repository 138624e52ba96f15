//! `vlot demo`: a worked example of two measurements with invented answers; nothing is saved.

use clap::{ArgMatches, Command};

use super::arguments::format;
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, screens, show};
use crate::example;
use crate::i18n::Words;
use crate::reading::outcome;
use crate::report::Include;
use crate::tui::Start;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(format(words))
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let format = matches.get_one::<String>("format").map(String::as_str);
    if format.is_none() && !setup.lines() {
        return screens::run(setup, Start::Example);
    }
    in_format(setup, format)
}

/// As text.
pub(super) fn print(setup: &Setup) -> Result<(), Failure> {
    in_format(setup, None)
}

fn in_format(setup: &Setup, format: Option<&str>) -> Result<(), Failure> {
    let bank = bank::shipped(&setup.words).map_err(Failure::Input)?;
    setup.words.about(bank);
    let measurements = example::measurements(bank, setup.words.language());
    let Some((newest, earlier)) = measurements.split_first() else {
        return Ok(());
    };
    setup.tell(&setup.words.say("cli-demo-note"));
    let outcome = outcome(bank, newest, earlier);
    show::print(
        setup,
        bank,
        newest,
        &outcome,
        format,
        Include {
            remarks: true,
            ..Include::default()
        },
    )
}
