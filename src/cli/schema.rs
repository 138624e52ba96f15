//! `vlot schema`: JSON Schema, made of the types that are written.

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use crate::i18n::Words;
use crate::report;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(
        positional(
            "of",
            &words.say("cli-value-what"),
            words,
            "cli-argument-schema",
        )
        .required(true)
        .value_parser(["result"])
        .hide_possible_values(true),
    )
}

pub(super) fn run(setup: &Setup, _: &ArgMatches) -> Result<(), Failure> {
    setup.print(&report::schema())
}
