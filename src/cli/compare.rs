//! `vlot compare`: measurements of one network side by side.

use std::ffi::OsString;
use std::path::Path;

use clap::{ArgMatches, Command};

use super::arguments::{choice, form, positional};
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, out};
use crate::i18n::Words;
use crate::measurement::late::parted;
use crate::measurement::{Kind, Measurement, State};
use crate::reading::comparison::{Comparison, Order, Refused, compare};
use crate::report::{comparison_document, comparison_drawing, comparison_json, comparison_page};

/// The forms of a comparison; the first is what there is without being asked.
const FORMATS: [&str; 5] = ["text", "json", "md", "html", "svg"];

/// The orders of a comparison, as they are called.
const ORDERS: [&str; 3] = [Order::NAMES[0].0, Order::NAMES[1].0, Order::NAMES[2].0];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(
            positional(
                "what",
                &words.say("cli-value-file-or-network"),
                words,
                "cli-argument-file-or-network",
            )
            .required(true)
            .num_args(1..),
        )
        .arg(form(&FORMATS, words, "cli-help-compare-format"))
        .arg(choice("sort", &ORDERS, words, "cli-help-compare-sort"));
    out::arguments(command, "OUT", words, "cli-help-compare-out")
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let named: Vec<&OsString> = matches.get_many("what").into_iter().flatten().collect();
    let measurements = measurements(setup, &named)?;
    let comparison = beside_each_other(setup, &measurements)?;
    let sort = matches.get_one::<String>("sort").map(String::as_str);
    let order = Order::NAMES.iter().find(|(name, _)| Some(*name) == sort);
    let comparison = comparison.in_order(order.map_or(Order::Bank, |(_, order)| *order));
    // A file carries its own texts; without a bank at hand its first language serves.
    let form = out::form(matches, &FORMATS, "compare-unknown-ending", words)?;
    let text = match form {
        Some("json") => comparison_json(&comparison, words),
        Some("md") => comparison_document(&comparison, words, words.reader()).markdown(),
        Some("html") => comparison_page(&comparison, words, words.reader()),
        Some("svg") => comparison_drawing(&comparison, words, words.reader()),
        _ => {
            let text = comparison_document(&comparison, words, words.reader()).text();
            return out::deliver_own_text(setup, matches, &text);
        }
    };
    out::deliver_own(setup, matches, &text)
}

/// The same with what was chosen, where the questionnaire is at hand that has its name.
fn beside_each_other(setup: &Setup, measurements: &[Measurement]) -> Result<Comparison, Failure> {
    let comparison = compare(measurements).map_err(|refused| explain(&refused, &setup.words))?;
    let bank = measurements.last().map(|one| bank::of(setup, &one.bank));
    Ok(match bank {
        Some(Ok(bank)) => comparison.with_choices(bank, measurements),
        _ => comparison,
    })
}

/// A measurement beside the earlier ones of its network, as text.
pub(super) fn with_earlier(setup: &Setup, path: &Path) -> Result<String, Failure> {
    let measurements = measurements(setup, &[&path.as_os_str().to_owned()])?;
    let words = &setup.words;
    let comparison = beside_each_other(setup, &measurements)?;
    Ok(comparison_document(&comparison, words, words.reader()).text())
}

/// The files that were named, or every finished measurement of the one network that was.
fn measurements(setup: &Setup, named: &[&OsString]) -> Result<Vec<Measurement>, Failure> {
    let reading = |error| Failure::reading(&error, &setup.words);
    let mut found = Vec::new();
    for name in named {
        let path = bank::find(setup, &name.to_string_lossy())?;
        found.push(setup.store.load(&path).map_err(reading)?);
    }
    if let [newest] = found.as_slice() {
        let alone = newest.kind == Kind::Solo;
        let fits = |one: &Measurement| {
            (one.kind == Kind::Solo) == alone
                && one.state == State::Done
                && one.date <= newest.date
                && one != newest
        };
        let (known, unread) = setup.store.shown_of(&newest.network);
        setup.tell_unread(unread);
        let known = known.into_iter().map(|(_, one)| one).filter(fits);
        let (earlier, held) = parted(newest, known);
        if let Some(one) = held.first().filter(|_| earlier.is_empty()) {
            return Err(explain(
                &Refused::GivesAway(one.date, newest.date),
                &setup.words,
            ));
        }
        for one in &held {
            let date = [("date", setup.words.date(one.date).into())];
            setup.tell(&setup.words.fill("compare-held-back", &date));
        }
        found.extend(earlier);
        // Of one day the one that was made first stands first.
        found.reverse();
    }
    Ok(found)
}

fn explain(refused: &Refused, words: &Words) -> Failure {
    let pair = |id: &str, one: &str, other: &str| {
        words.fill(id, &[("one", one.into()), ("other", other.into())])
    };
    match refused {
        Refused::One => Failure::Input(words.say("compare-refused-one")),
        Refused::Networks(one, other) => {
            Failure::Usage(pair("compare-refused-networks", one, other))
        }
        Refused::Kinds => Failure::Input(words.say("compare-refused-kinds")),
        Refused::Banks(one, other) => Failure::Input(pair("compare-refused-banks", one, other)),
        Refused::Nothing => Failure::Input(words.say("compare-refused-nothing")),
        Refused::Scales => Failure::Input(words.say("compare-refused-scales")),
        Refused::GivesAway(one, other) => Failure::Input(pair(
            "compare-refused-away",
            &words.date(*one),
            &words.date(*other),
        )),
    }
}
