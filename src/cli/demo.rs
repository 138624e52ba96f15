//! `vlot demo`: a worked example with invented answers; nothing is saved.

use clap::{ArgMatches, Command};

use super::arguments::format;
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, screens, show};
use crate::bank::Bank;
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::plain;
use crate::reading::outcome;
use crate::report::Include;
use crate::tui::Start;
use crate::walk::{Answers, Options, Walk};

/// The answers of the example, as they would be typed in the linear dialogue of the shipped bank.
const ANSWERS: &str = include_str!("../../questionnaires/demo-answers.txt");

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(format(words))
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let bank = bank::shipped(&setup.words).map_err(Failure::Input)?;
    let measurement = example(bank);
    let format = matches.get_one::<String>("format").map(String::as_str);
    if format.is_none() && !setup.lines() {
        return screens::run(
            setup,
            Start::Show {
                path: None,
                measurement: Box::new(measurement),
            },
        );
    }
    setup.tell(&setup.words.say("cli-demo-note"));
    let outcome = outcome(bank, &measurement, &[]);
    show::print(
        setup,
        bank,
        &measurement,
        &outcome,
        format,
        Include {
            remarks: true,
            ..Include::default()
        },
    )
}

/// The example as a measurement.
pub(super) fn example(bank: &'static Bank) -> Measurement {
    let mut lines = ANSWERS.lines().filter(|line| !line.starts_with('#'));
    let network = lines.next().unwrap_or_default();
    let answers = Answers {
        network: network.to_owned(),
        ..Answers::default()
    };
    let mut walk = Walk::new(
        bank,
        Options {
            solo: true,
            ask_network: false,
        },
        answers,
    );
    for line in lines {
        plain::play(&mut walk, line);
    }
    let mut measurement = Measurement::solo(bank, network, Setup::today());
    measurement.record(&walk);
    measurement
}
