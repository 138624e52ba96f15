//! `vlot score`: figures of many answers at once, for researchers and boards.

mod csv;
mod feed;
mod json;
mod text;

use std::ffi::OsString;
use std::io::{self, BufWriter, Write};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::arguments::{choice, positional};
use super::bank;
use super::failure::Failure;
use super::setup::Setup;
use crate::bank::diagnostic::closest;
use crate::bank::{Bank, Instrument};
use crate::i18n::Words;
use crate::scoring::batch::{Batch, HeaderProblem, Layout, Problems, Results, RowProblemKind};
use crate::scoring::{AlphaMethod, Rules};
use feed::FeedProblem;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
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
        .arg(
            Arg::new("min-group")
                .long("min-group")
                .value_name("N")
                .value_parser(value_parser!(u64).range(1..))
                .help(words.say("cli-help-min-group")),
        )
        .arg(choice(
            "invalid",
            &["error", "missing"],
            words,
            "cli-help-invalid",
        ))
        .arg(
            Arg::new("strict")
                .long("strict")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-strict")),
        )
}

/// What was scored, for the faces that write it.
struct Scored<'a> {
    bank: &'a Bank,
    rules: Rules,
    results: &'a Results<'a>,
    /// What has to be said along with it.
    notes: Vec<String>,
    words: &'a Words,
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let path = matches
        .get_one::<OsString>("answers")
        .cloned()
        .unwrap_or_default();
    let group = matches.get_one::<String>("group").map(String::as_str);
    let missing = matches
        .get_one::<String>("invalid")
        .is_some_and(|what| what == "missing");
    let listwise = matches
        .get_one::<String>("alpha")
        .is_some_and(|method| method == "listwise");
    let min_group = matches.get_one::<u64>("min-group").copied();
    let alpha = if listwise {
        AlphaMethod::Listwise
    } else {
        AlphaMethod::Pairwise
    };
    let rules = Rules::new(min_group.unwrap_or(bank.min_group as u64), alpha);
    let task = Task {
        path: &path,
        group,
        rules,
        missing,
        strict: matches.get_flag("strict"),
    };
    scored(setup, bank, &task, |scored| {
        for note in &scored.notes {
            setup.tell(note);
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

/// What is to be scored, and how.
pub(super) struct Task<'a> {
    pub(super) path: &'a OsString,
    pub(super) group: Option<&'a str>,
    pub(super) rules: Rules,
    pub(super) missing: bool,
    pub(super) strict: bool,
}

/// Scores a file and hands over what came of it.
fn scored<T>(
    setup: &Setup,
    bank: &Bank,
    task: &Task<'_>,
    then: impl FnOnce(&Scored<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let (words, path, rules) = (&setup.words, task.path, task.rules);
    let mut input = feed::open(path).map_err(|error| unreadable(path, &error, words))?;
    let header = input
        .header()
        .map_err(|problem| feed_problem(path, &problem, words))?;
    let layout = Layout::read(&header, &bank.instrument, task.group)
        .map_err(|problem| header_problem(path, &problem, &bank.instrument, words))?;
    if task.strict && !layout.others.is_empty() {
        let names = layout.others.join(", ");
        return Err(Failure::Input(
            words.fill("score-strict", &[("columns", names.into())]),
        ));
    }
    let batch = input
        .count(&bank.instrument, &layout, task.missing, !setup.quiet)
        .map_err(|problem| feed_problem(path, &problem, words))?;
    if batch.problems.count > 0 {
        let headline = "score-problems";
        let text = row_problems(path, &batch.problems, &bank.instrument, headline, words);
        return Err(Failure::Input(text));
    }
    let mut notes = notes(&batch, &layout, words);
    let results = batch.results(rules, task.group.is_some());
    notes.extend(limits(&results, rules, words));
    then(&Scored {
        bank,
        rules,
        results: &results,
        notes,
        words,
    })
}

/// The figures of a file as they are written, to compare others with.
pub(super) fn again(
    setup: &Setup,
    bank: &Bank,
    task: &Task<'_>,
) -> Result<serde_json::Value, Failure> {
    scored(setup, bank, task, |scored| {
        let mut text = Vec::new();
        json::write(scored, &mut text)
            .and_then(|()| serde_json::from_slice(&text).map_err(io::Error::from))
            .map_err(|error| Failure::printing(&error, &setup.words))
    })
}

/// The columns of a file that are no items, and the items that have no column.
pub(super) fn columns(
    setup: &Setup,
    bank: &Bank,
    path: &OsString,
) -> Result<(Vec<String>, Vec<String>), Failure> {
    let words = &setup.words;
    let mut input = feed::open(path).map_err(|error| unreadable(path, &error, words))?;
    let header = input
        .header()
        .map_err(|problem| feed_problem(path, &problem, words))?;
    let layout = Layout::read(&header, &bank.instrument, None)
        .map_err(|problem| header_problem(path, &problem, &bank.instrument, words))?;
    Ok((layout.others, layout.absent))
}

fn shown(path: &OsString) -> String {
    path.to_string_lossy().into_owned()
}

pub(super) fn unreadable(path: &OsString, error: &io::Error, words: &Words) -> Failure {
    Failure::Input(words.fill(
        "score-unreadable",
        &[
            ("path", shown(path).into()),
            ("detail", words.system(error).into()),
        ],
    ))
}

fn feed_problem(path: &OsString, problem: &FeedProblem, words: &Words) -> Failure {
    match problem {
        FeedProblem::Read(error) => unreadable(path, error, words),
        FeedProblem::LongRow { line } => Failure::Input(words.fill(
            "score-long-row",
            &[("path", shown(path).into()), ("line", (*line).into())],
        )),
    }
}

fn header_problem(
    path: &OsString,
    problem: &HeaderProblem,
    instrument: &Instrument,
    words: &Words,
) -> Failure {
    let path = shown(path);
    match problem {
        HeaderProblem::Empty => Failure::Input(words.fill("score-empty", &[("path", path.into())])),
        HeaderProblem::Twice(item) => Failure::Input(words.fill(
            "score-twice",
            &[("path", path.into()), ("item", item.as_str().into())],
        )),
        HeaderProblem::NoItems { found } => {
            let ids: Vec<&str> = instrument.items().map(|item| item.id.as_str()).collect();
            let meant = found
                .iter()
                .find_map(|name| closest(name, ids.iter().copied()));
            let example = meant.or(ids.first().copied()).unwrap_or_default();
            Failure::Input(words.fill(
                "score-no-items",
                &[
                    ("path", path.into()),
                    ("found", found.join(", ").into()),
                    ("example", example.into()),
                ],
            ))
        }
        HeaderProblem::NoGroup { wanted, found } => {
            let with = [
                ("wanted", wanted.as_str().into()),
                ("found", found.join(", ").into()),
            ];
            let mut sentence = words.fill("score-no-group", &with);
            if let Some(meant) = closest(wanted, found.iter().map(String::as_str)) {
                sentence.push(' ');
                sentence.push_str(&words.fill("cli-did-you-mean", &[("meant", meant.into())]));
            }
            Failure::Usage(sentence)
        }
    }
}

/// What is wrong with the rows, a line each, under a headline.
pub(super) fn row_problems(
    path: &OsString,
    problems: &Problems,
    instrument: &Instrument,
    headline: &str,
    words: &Words,
) -> String {
    let scale = &instrument.scale;
    let values = scale.points.iter().map(|point| point.value.to_string());
    let dont_know = scale.dont_know.as_ref().map(|_| "?".to_owned());
    let allowed: Vec<String> = values.chain(dont_know).collect();
    let path = shown(path);
    let mut text = words.fill(headline, &[("count", problems.count.into())]);
    for problem in &problems.first {
        text.push_str("\n  ");
        text.push_str(&match &problem.kind {
            RowProblemKind::Value {
                column,
                item,
                found,
            } => words.fill(
                "score-value",
                &[
                    ("path", path.as_str().into()),
                    ("line", problem.line.into()),
                    ("column", (*column).into()),
                    ("item", item.as_str().into()),
                    ("found", shortened(found).into()),
                    ("allowed", allowed.join(" ").into()),
                ],
            ),
            RowProblemKind::Cells { found, expected } => words.fill(
                "score-cells",
                &[
                    ("path", path.as_str().into()),
                    ("line", problem.line.into()),
                    ("found", (*found).into()),
                    ("expected", (*expected).into()),
                ],
            ),
        });
    }
    let more = problems.count - problems.first.len() as u64;
    if more > 0 {
        text.push_str("\n  ");
        text.push_str(&words.fill("score-more", &[("count", more.into())]));
    }
    text.push('\n');
    text.push_str(&words.say("score-mend"));
    text
}

/// As much of a cell as fits in a sentence, without what would upset a terminal.
fn shortened(found: &str) -> String {
    const MOST: usize = 40;
    let plain: String = found
        .chars()
        .map(|letter| if letter.is_control() { '�' } else { letter })
        .collect();
    if plain.chars().count() <= MOST {
        return plain;
    }
    plain.chars().take(MOST).chain("…".chars()).collect()
}

/// What is kept back for the sake of few people, or that nothing is.
fn limits(results: &Results<'_>, rules: Rules, words: &Words) -> Vec<String> {
    let mut notes = Vec::new();
    if rules.min_group <= 1 {
        notes.push(words.say("score-note-lifted"));
    }
    if let Some(from) = rules.detail_from.filter(|_| results.lacks_detail()) {
        notes.push(words.fill("score-note-detail", &[("from", from.into())]));
    }
    if results.leaves_items_out() {
        notes.push(words.say("score-note-items"));
    }
    notes
}

fn notes(batch: &Batch<'_>, layout: &Layout, words: &Words) -> Vec<String> {
    let mut notes = vec![words.say("score-note-missing")];
    if !layout.others.is_empty() {
        let names = layout.others.join(", ");
        notes.push(words.fill("score-note-others", &[("columns", names.into())]));
    }
    if !layout.absent.is_empty() {
        let names = layout.absent.join(", ");
        notes.push(words.fill("score-note-absent", &[("items", names.into())]));
    }
    if batch.empty_rows > 0 {
        notes.push(words.fill("score-note-empty", &[("count", batch.empty_rows.into())]));
    }
    if batch.invalid > 0 {
        notes.push(words.fill("score-note-invalid", &[("count", batch.invalid.into())]));
    }
    notes
}
