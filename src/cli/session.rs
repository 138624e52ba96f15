//! `vlot session`: a group session on the projector.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, phones, screens};
use crate::i18n::Words;
use crate::scrub::name;
use crate::tui::Start;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(positional(
            "network",
            &words.say("cli-value-network"),
            words,
            "cli-argument-network",
        ))
        .arg(
            Arg::new("short")
                .long("short")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-short")),
        )
        .arg(
            Arg::new("new")
                .long("new")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-session-new")),
        );
    phones::arguments(command, words)
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    if setup.lines() {
        return Err(Failure::Usage(words.say("session-needs-terminal")));
    }
    // What is wrong with it is said before the screen is taken.
    bank::chosen(setup)?;
    let network = matches
        .get_one::<OsString>("network")
        .map(|typed| name(&typed.to_string_lossy()))
        .unwrap_or_default();
    screens::with_phones(
        setup,
        Start::Session {
            network: (!network.is_empty()).then_some(network),
            short: matches.get_flag("short"),
            fresh: matches.get_flag("new"),
        },
        phones::doorkeeper(setup, Some(matches)),
    )
}
