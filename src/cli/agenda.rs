//! `vlot agenda`: the next meeting as a plan of minutes.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use super::arguments::{form, number, positional};
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, out};
use crate::i18n::Words;
use crate::reading::agenda::{MINUTES, USUAL, agenda};
use crate::reading::outcome;
use crate::report;

/// The forms.
const FORMATS: [&str; 4] = ["text", "md", "html", "ics"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(positional(
            "what",
            &words.say("cli-value-file-or-network"),
            words,
            "cli-argument-file-or-network",
        ))
        .arg(
            number(
                "minutes",
                "N",
                (*MINUTES.start()).into(),
                Some((*MINUTES.end()).into()),
            )
            .required(true)
            .help(words.say("cli-help-minutes")),
        )
        .arg(form(&FORMATS, words, "cli-help-agenda-format"));
    out::arguments(command, "OUT", words, "cli-help-codebook-out")
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let reading = |error| Failure::reading(&error, words);
    let path = match matches.get_one::<OsString>("what") {
        Some(what) => bank::find(setup, &what.to_string_lossy())?,
        None => bank::newest(setup)?,
    };
    let measurement = setup.store.load(&path).map_err(reading)?;
    let bank = bank::of(setup, &measurement.bank)?;
    let outcome = outcome(bank, &measurement, &setup.earlier(&measurement));
    let minutes = matches
        .get_one::<u64>("minutes")
        .copied()
        .unwrap_or(u64::from(USUAL)) as u32;
    let plan = agenda(&outcome, minutes);
    let language = bank.language(words.reader());
    for warning in words.agenda_warnings(&plan.warnings, language) {
        setup.tell(&warning);
    }
    let format = out::form(matches, &FORMATS, "agenda-unknown-ending", words)?.unwrap_or("text");
    let document = || report::agenda_document(&plan, words, language);
    let text = match format {
        "html" => report::agenda_page(&plan, words, language),
        "md" => document().markdown(),
        "ics" => report::agenda_calendar(&plan, words, language)
            .ok_or_else(|| Failure::Input(words.say("agenda-no-day")))?,
        _ => return out::deliver_own_text(setup, matches, &document().text()),
    };
    out::deliver_own(setup, matches, &text)
}
