//! `vlot needs`: the needs overview on its own, a line at a time: who is good at what, who wants to learn what, and who
//! could talk to whom. It is kept with the network's newest measurement and leaves it only when asked for.

use std::ffi::OsString;
use std::io::{self, Write as _};

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::bank;
use super::failure::Failure;
use super::setup::Setup;
use super::typed::Typed;
use crate::i18n::Words;
use crate::measurement::{Measurement, Need, State};
use crate::plain::Lines;
use crate::reading::needs::matches;
use crate::store::Claim;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(positional(
        "network",
        &words.say("cli-value-network"),
        words,
        "cli-argument-network",
    ))
}

/// What a person typed.
enum Line {
    Text(String),
    Back,
    Quit,
}

pub(super) fn run(setup: &Setup, arguments: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let mut input = Typed::new();
    let named = arguments
        .get_one::<OsString>("network")
        .map(|name| name.to_string_lossy().trim().to_owned())
        .filter(|name| !name.is_empty());
    let network = match named {
        Some(network) => network,
        None => match ask(setup, &mut input, "needs-network", None)? {
            Line::Text(name) if !name.is_empty() => name,
            _ => return Ok(()),
        },
    };
    let (mut claim, mut measurement) = open(setup, &network)?;
    setup.print(&format!("{}\n", words.say("needs-about")))?;
    loop {
        let number = measurement.private.needs.len() + 1;
        let mut need = Need::default();
        let mut place = 0;
        while place < FIELDS.len() {
            match ask(setup, &mut input, FIELDS[place], Some(number))? {
                Line::Quit => return finish(setup, &measurement),
                Line::Back if place > 0 => place -= 1,
                Line::Back => {
                    if measurement.private.needs.pop().is_some() {
                        keep(setup, &mut claim, &measurement)?;
                        setup.print(&format!("{}\n", words.say("needs-taken-back")))?;
                        break;
                    }
                }
                Line::Text(text) if place == 0 && text.is_empty() => {
                    return finish(setup, &measurement);
                }
                Line::Text(text) => {
                    *field(&mut need, place) = text;
                    place += 1;
                }
            }
        }
        if place == FIELDS.len() {
            measurement.private.needs.push(need);
            keep(setup, &mut claim, &measurement)?;
        }
    }
}

/// What is asked of each person, in order.
const FIELDS: [&str; 4] = ["needs-who", "needs-strong", "needs-learn", "needs-how"];

fn field(need: &mut Need, place: usize) -> &mut String {
    match place {
        0 => &mut need.who,
        1 => &mut need.strong,
        2 => &mut need.learn,
        _ => &mut need.how,
    }
}

fn ask(setup: &Setup, input: &mut Typed, id: &str, number: Option<usize>) -> Result<Line, Failure> {
    let words = &setup.words;
    loop {
        let number = number.unwrap_or_default();
        setup.print(&format!(
            "\n{}\n> ",
            words.fill(id, &[("number", number.into())])
        ))?;
        let line = input
            .next()
            .map_err(|error| Failure::printing(&error, words))?;
        let Some(line) = line else {
            return Ok(Line::Quit);
        };
        return Ok(match line.trim() {
            "q" => Line::Quit,
            "<" => Line::Back,
            "h" => {
                setup.print(&format!("{}\n", words.say("needs-help")))?;
                continue;
            }
            "s" => Line::Text("-".to_owned()),
            text => Line::Text(text.to_owned()),
        });
    }
}

/// The network's newest measurement; a new, unfinished one where there is none yet.
fn open(setup: &Setup, network: &str) -> Result<(Claim, Measurement), Failure> {
    let words = &setup.words;
    let writing = |error| Failure::writing(&error, words);
    let store = &setup.store;
    let newest = store
        .newest(network, State::Done)
        .or_else(|| store.newest(network, State::Open));
    if let Some(entry) = newest {
        let claim = store.resume(&entry.path).map_err(writing)?;
        let measurement = store
            .load(&entry.path)
            .map_err(|error| Failure::reading(&error, words))?;
        return Ok((claim, measurement));
    }
    let bank = bank::chosen(setup)?;
    let today = Setup::today();
    let claim = store.begin(network, today).map_err(writing)?;
    Ok((claim, Measurement::solo(bank, network, today)))
}

fn keep(setup: &Setup, claim: &mut Claim, measurement: &Measurement) -> Result<(), Failure> {
    claim
        .save(measurement)
        .map_err(|error| Failure::writing(&error, &setup.words))
}

/// The overview with who could talk to whom.
fn finish(setup: &Setup, measurement: &Measurement) -> Result<(), Failure> {
    let words = &setup.words;
    let needs = &measurement.private.needs;
    if needs.is_empty() {
        return setup.print(&format!("\n{}\n", words.say("needs-nobody")));
    }
    let mut text = format!("\n{}\n", words.say("needs-overview"));
    for need in needs {
        text.push_str(&format!(
            "- {}\n",
            words.fill(
                "needs-line",
                &[
                    ("who", need.who.as_str().into()),
                    ("strong", need.strong.as_str().into()),
                    ("learn", need.learn.as_str().into()),
                    ("how", need.how.as_str().into()),
                ],
            )
        ));
    }
    let found = matches(needs);
    text.push_str(&format!(
        "\n{}\n",
        words.say(if found.is_empty() {
            "needs-no-match"
        } else {
            "needs-matches"
        })
    ));
    for one in found {
        text.push_str(&format!(
            "- {}\n",
            words.fill(
                "needs-match",
                &[
                    ("learner", needs[one.learner].who.as_str().into()),
                    ("expert", needs[one.expert].who.as_str().into()),
                    ("words", one.words.join(", ").into()),
                ],
            )
        ));
    }
    text.push_str(&format!("\n{}\n", words.say("needs-kept")));
    setup.print(&text)?;
    io::stdout()
        .flush()
        .map_err(|error| Failure::printing(&error, words))
}
