//! `vlot score`: figures of many answers at once, for researchers and boards.

mod csv;
mod json;
mod text;

use std::collections::HashMap;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal as _, Write};

use indicatif::ProgressBar;

use clap::{Arg, ArgMatches, Command};

use super::arguments::{choice, number, positional, with_default};
use super::bank;
use super::failure::Failure;
use super::progress;
use super::setup::Setup;
use super::table::{self, Ask, Taken, Voice};
use crate::bank::Bank;
use crate::exchange::{Sink, looks_misread, spelling};
use crate::i18n::Words;
use crate::measurement::USUAL;
use crate::scoring::batch::{Batch, Results};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scoring::{AlphaMethod, Rules};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(positional("answers", "ANSWERS.csv", words, "cli-argument-answers").required(true))
        .arg(
            Arg::new("group")
                .long("group")
                .value_name("COLUMN")
                .help(words.say("cli-help-group")),
        )
        .arg(choice(
            "format",
            &["text", "json", "csv"],
            words,
            "cli-help-score-format",
        ))
        .arg(choice(
            "alpha",
            &["pairwise", "listwise"],
            words,
            "cli-help-alpha",
        ))
        .arg(number("min-group", "N", 1, None).help(with_default(
            words,
            "cli-help-min-group",
            &USUAL.to_string(),
        )));
    table::strictness(table::arguments(command, words), words)
}

/// What was scored, for the faces that write it.
pub(super) struct Scored<'a> {
    bank: &'a Bank,
    rules: Rules,
    pub(super) results: &'a Results<'a>,
    /// How far the groups are.
    progress: ProgressBar,
    /// What has to be said along with it.
    pub(super) notes: Vec<String>,
    words: &'a Words,
}

impl Scored<'_> {
    /// The figures of a group, by its place among the names.
    fn group(&self, place: usize) -> Shown<GroupFigures> {
        self.progress.inc(1);
        self.results.group(place)
    }
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let path = matches
        .get_one::<OsString>("answers")
        .cloned()
        .unwrap_or_default();
    let listwise = matches
        .get_one::<String>("alpha")
        .is_some_and(|method| method == "listwise");
    let min_group = matches.get_one::<u64>("min-group").copied();
    let alpha = if listwise {
        AlphaMethod::Listwise
    } else {
        AlphaMethod::Pairwise
    };
    // Three or four people are shown only where they agreed to that, and nobody was asked here.
    let least = (bank.min_group as u64).max(USUAL);
    let rules = Rules::new(min_group.unwrap_or(least), alpha);
    let ask = Ask::of(path, matches, bank, VOICE, words)?;
    let grouped = ask.options.group.is_some();
    let rules = if grouped {
        rules.beside_others()
    } else {
        rules
    };
    let task = Task { ask, rules };
    scored(setup, bank, &task, false, |scored| {
        for note in &scored.notes {
            setup.tell(note);
        }
        // A bar and a table in one terminal would stand through each other.
        if io::stdout().is_terminal() {
            scored.progress.finish_and_clear();
        }
        let mut out = BufWriter::new(io::stdout().lock());
        let written = match matches.get_one::<String>("format").map(String::as_str) {
            Some("json") => json::write(scored, &mut out),
            Some("csv") => csv::write(scored, &mut out),
            _ => text::write(scored, &mut out),
        };
        written
            .and_then(|()| out.flush())
            .map_err(|error| Failure::printing(&error, words))
    })
}

/// How it speaks of a table.
const VOICE: Voice = Voice {
    headline: "score-problems",
    meaning: "table-not-scored",
};

/// The JSON Schema of the figures of a table.
pub(super) fn schema() -> String {
    json::schema()
}

/// What is to be scored, and how.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) ask: Ask,
    pub(super) rules: Rules,
}

impl Sink for Batch<'_> {
    fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]) {
        Self::row(self, line, group, digits);
    }
}

/// Scores a file and hands over what came of it.
pub(super) fn scored<T>(
    setup: &Setup,
    bank: &Bank,
    task: &Task,
    quiet: bool,
    then: impl FnOnce(&Scored<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (words, rules) = (&setup.words, task.rules);
    let mut taken = table::take(setup, bank, &task.ask, quiet, || {
        Batch::new(&bank.instrument)
    })?;
    let mut batches = std::mem::take(&mut taken.sinks).into_iter();
    let mut batch = batches
        .next()
        .unwrap_or_else(|| Batch::new(&bank.instrument));
    for other in batches {
        batch.merge(other);
    }
    let groups = batch.groups() as u64;
    let progress = progress::bar(Some(groups), !setup.quiet && !quiet && groups > 0);
    let results = batch.results(rules, task.ask.options.group.is_some());
    let mut notes = notes(&taken, &results, bank, words);
    notes.extend(limits(&results, rules, words));
    let done = progress.clone();
    let then = then(&Scored {
        bank,
        rules,
        results: &results,
        progress,
        notes,
        words,
    });
    done.finish_and_clear();
    then
}

/// The figures of a file as they are written, to compare others with, and the columns that no item has.
pub(super) fn again(setup: &Setup, bank: &Bank, task: &Task) -> Result<serde_json::Value, Failure> {
    scored(setup, bank, task, true, |scored| {
        let mut text = Vec::new();
        json::write(scored, &mut text)
            .and_then(|()| serde_json::from_slice(&text).map_err(io::Error::from))
            .map_err(|error| Failure::printing(&error, &setup.words))
    })
}

/// That figures of fewer people are given than is usual; none where they are not.
fn lowered(rules: Rules, words: &Words) -> Option<String> {
    match rules.min_group {
        0..=1 => Some(words.say("score-note-lifted")),
        min if min < USUAL => Some(words.fill("score-note-lowered", &[("min", min.into())])),
        _ => None,
    }
}

/// What is kept back for the sake of few people, or that nothing is.
fn limits(results: &Results<'_>, rules: Rules, words: &Words) -> Vec<String> {
    let mut notes: Vec<String> = lowered(rules, words).into_iter().collect();
    if let Some(from) = rules.detail_from.filter(|_| results.lacks_detail()) {
        notes.push(words.fill("score-note-detail", &[("from", from.into())]));
    }
    if results.leaves_items_out() {
        notes.push(words.say("score-note-items"));
    }
    notes
}

fn notes<S>(taken: &Taken<S>, results: &Results<'_>, bank: &Bank, words: &Words) -> Vec<String> {
    let mut notes = vec![words.say("score-note-missing")];
    if taken.found.answered == 0 {
        notes.insert(0, words.say("score-note-nobody"));
    }
    notes.extend(words.table_notes(&taken.layout, &taken.found, &bank.instrument.scale));
    notes.extend(spellings(results.names(), words));
    notes.extend(misread(results.names(), words));
    let wide = results.too_wide();
    if !wide.is_empty() {
        notes.push(words.fill(
            "score-note-wide",
            &[("characteristics", wide.join(", ").into())],
        ));
    }
    let against = results.item_rest().iter().filter(|one| one.is_against());
    let against: Vec<&str> = against.map(|one| one.id).collect();
    notes.extend(words.runs_against(&against));
    notes
}

/// Names of groups that differ in case, accents or blanks only.
fn spellings<'n>(names: impl Iterator<Item = &'n str>, words: &Words) -> Option<String> {
    let mut alike: HashMap<String, Vec<&str>> = HashMap::new();
    for name in names {
        let spelling = spelling(name);
        if spelling.chars().any(char::is_alphanumeric) {
            alike.entry(spelling).or_default().push(name);
        }
    }
    let mut several: Vec<Vec<&str>> = alike
        .into_values()
        .filter(|names| names.len() > 1)
        .collect();
    several.sort_unstable();
    about_groups("table-note-groups", several.into_iter().flatten(), words)
}

/// Names of groups whose letters another program read wrongly.
fn misread<'n>(names: impl Iterator<Item = &'n str>, words: &Words) -> Option<String> {
    about_groups(
        "table-note-misread",
        names.filter(|name| looks_misread(name)),
        words,
    )
}

/// What there is to say of groups, by the first of their names.
fn about_groups<'n>(
    id: &str,
    mut names: impl Iterator<Item = &'n str>,
    words: &Words,
) -> Option<String> {
    const MOST: usize = 20;
    let mut shown: Vec<String> = (names.by_ref().take(MOST))
        .map(|name| format!("“{name}”"))
        .collect();
    if shown.is_empty() {
        return None;
    }
    shown.extend(names.next().map(|_| "…".to_owned()));
    Some(words.fill(id, &[("names", shown.join(", ").into())]))
}
