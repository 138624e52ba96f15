//! `vlot show`: the result of a measurement, on screens, as text, as Markdown or as JSON.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::{format, positional};
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, screens};
use crate::bank::Bank;
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::reading::{Outcome, outcome};
use crate::report::{self, Include};
use crate::tui::Start;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(positional(
            "what",
            &words.say("cli-value-file-or-network"),
            words,
            "cli-argument-file-or-network",
        ))
        .arg(format(words))
        .arg(with(words))
}

/// What is left out unless it is asked for.
pub(super) const INCLUDED: [&str; 3] = ["names", "remarks", "needs"];

/// The flag that names what is otherwise left out.
fn with(words: &Words) -> Arg {
    Arg::new("with")
        .long("with")
        .value_name(INCLUDED.join(","))
        .value_delimiter(',')
        .action(ArgAction::Append)
        .help(words.say("cli-help-with"))
}

/// What is otherwise left out and is asked for by these words.
pub(super) fn include<'a>(
    asked: impl Iterator<Item = &'a String>,
    allowed: &[&str],
    words: &Words,
) -> Result<Include, Failure> {
    let mut include = Include::default();
    for word in asked {
        match word.as_str() {
            "names" => include.names = true,
            "remarks" => include.remarks = true,
            "needs" => include.needs = true,
            other => {
                let with = [
                    ("word", other.into()),
                    ("allowed", allowed.join(", ").into()),
                ];
                return Err(Failure::Usage(words.fill("cli-unknown-with", &with)));
            }
        }
    }
    Ok(include)
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let asked = matches.get_many::<String>("with").into_iter().flatten();
    let include = include(asked, &INCLUDED, words)?;
    let reading = |error| Failure::reading(&error, words);
    let path = match matches.get_one::<OsString>("what") {
        Some(what) => bank::find(setup, &what.to_string_lossy())?,
        None => bank::newest(setup)?,
    };
    let measurement = setup.store.load(&path).map_err(reading)?;
    let format = matches.get_one::<String>("format").map(String::as_str);
    if format.is_none() && !setup.lines() {
        let bank = bank::of(setup, &measurement.bank)?;
        return screens::with(
            setup,
            Some(bank),
            Start::Show {
                path: Some(path),
                measurement: Box::new(measurement),
            },
        );
    }
    let bank = bank::of(setup, &measurement.bank)?;
    let outcome = outcome(bank, &measurement, &setup.earlier(&measurement));
    print(setup, bank, &measurement, &outcome, format, include)
}

/// Prints an outcome in a format; text when none is named.
pub(super) fn print(
    setup: &Setup,
    bank: &Bank,
    measurement: &Measurement,
    outcome: &Outcome,
    format: Option<&str>,
    include: Include,
) -> Result<(), Failure> {
    let words = &setup.words;
    let language = bank.language(words.reader());
    let page = || report::result(outcome, words, language, include);
    let text = match format {
        Some("json") => report::json(outcome, measurement, words, language, include),
        Some("md") => page().markdown(),
        _ => return setup.say(&page().text()),
    };
    setup.print(&text)
}
