//! `vlot session`: a group session on the projector, or led in lines.

mod lines;

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, notes, phones, screens};
use crate::bank::Bank;
use crate::chance;
use crate::i18n::Words;
use crate::scrub::name;
use crate::session::Beginning;
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
    // What is wrong with it is said before the screen is taken.
    let bank = bank::chosen(setup)?;
    let network = matches
        .get_one::<OsString>("network")
        .map(|typed| name(&typed.to_string_lossy()))
        .filter(|network| !network.is_empty());
    let (short, fresh) = (matches.get_flag("short"), matches.get_flag("new"));
    let phones = phones::doorkeeper(setup, Some(matches));
    let notes = notes::keeper(setup, Some(matches));
    if setup.lines() {
        let beginning = beginning(bank, network, short, fresh)?;
        return lines::run(setup, beginning, phones, notes);
    }
    screens::with_phones(
        setup,
        Start::Session {
            network,
            short,
            fresh,
        },
        phones,
        notes,
    )
}

/// A meeting in lines; of this network, or of one that is still to be named.
pub(super) fn dialogue(setup: &Setup, network: Option<String>, short: bool) -> Result<(), Failure> {
    let bank = bank::chosen(setup)?;
    let beginning = beginning(bank, network, short, false)?;
    let phones = phones::doorkeeper(setup, None);
    lines::run(setup, beginning, phones, notes::keeper(setup, None))
}

fn beginning(
    bank: &'static Bank,
    network: Option<String>,
    short: bool,
    fresh: bool,
) -> Result<Beginning, Failure> {
    Ok(Beginning {
        bank,
        network,
        today: Setup::today(),
        short,
        fresh,
        // Without chance from the system the rows would lie in an order that can be guessed.
        seed: chance::seed().map_err(|error| Failure::Output(error.to_string()))?,
    })
}
