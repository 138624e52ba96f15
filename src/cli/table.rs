//! A table of answers as commands read it: the flags they share, the file, and what there is to say.

mod feed;

use std::ffi::OsString;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::arguments::choice;
use super::failure::Failure;
use super::input;
use super::setup::Setup;
use crate::bank::Bank;
use crate::bank::diagnostic::closest;
use crate::exchange::{
    Findings, Layout, Numbers, Options, PackedFault, Reading, Sink, Unreadable, read_map,
};
use crate::i18n::Words;
use feed::{Content, FeedProblem};

/// The flags of whatever reads a table.
pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let list = |name: &'static str, help: &str| {
        let arg = Arg::new(name)
            .long(name)
            .value_name("WORDS")
            .allow_hyphen_values(true);
        arg.action(ArgAction::Append).help(words.say(help))
    };
    command
        .arg(
            Arg::new("columns")
                .long("columns")
                .value_name("MAP.csv")
                .value_parser(value_parser!(OsString))
                .help(words.say("cli-help-columns")),
        )
        .arg(
            Arg::new("coding")
                .long("coding")
                .value_name("form|value")
                .value_parser(PossibleValuesParser::new(["form", "value"]))
                .hide_possible_values(true)
                .help(words.say("cli-help-coding")),
        )
        .arg(list("missing", "cli-help-missing"))
        .arg(list("dont-know", "cli-help-dont-know"))
        .arg(
            Arg::new("sheet")
                .long("sheet")
                .value_name("NAME")
                .help(words.say("cli-help-sheet")),
        )
}

/// What a command does with cells and columns that it does not know.
pub(super) fn strictness(command: Command, words: &Words) -> Command {
    command
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

/// How a command speaks of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    /// The sentence that counts what is wrong with rows.
    pub(super) headline: &'static str,
    /// What a refusal means.
    pub(super) meaning: &'static str,
}

/// What a command asks of a table.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    pub(super) path: OsString,
    pub(super) options: Options,
    pub(super) strict: bool,
    /// Whether values that look like another coding are refused where they would count as skipped.
    pub(super) refuse_coding: bool,
    pub(super) voice: Voice,
    sheet: Option<String>,
    reading: Reading,
}

impl Ask {
    pub(super) fn of(
        path: OsString,
        matches: &ArgMatches,
        bank: &Bank,
        voice: Voice,
        words: &Words,
    ) -> Result<Self, Failure> {
        let list = |name: &str| -> Vec<String> {
            let given = matches.get_many::<String>(name).into_iter().flatten();
            given.flat_map(|given| parted(given)).collect()
        };
        let given = |name: &str| matches.try_get_one::<String>(name).ok().flatten();
        let map = match matches.get_one::<OsString>("columns") {
            None => Vec::new(),
            Some(path) => {
                let bytes = input::bytes(path).map_err(|error| unreadable(path, &error, words))?;
                read_map(bytes, bank)
                    .map_err(|fault| Failure::Input(words.map_refused(&fault, &shown(path))))?
            }
        };
        let options = Options {
            group: given("group").cloned(),
            missing: list("missing"),
            dont_know: list("dont-know"),
            map,
            invalid_as_missing: given("invalid").is_some_and(|what| what == "missing"),
            numbers: given("coding").map(|what| match what.as_str() {
                "form" => Numbers::Form,
                _ => Numbers::Values,
            }),
        };
        let reading = Reading::of(bank, &options).map_err(|refused| {
            let mut sentence = words.word_refused(&refused);
            let lists = ["missing", "dont-know"].into_iter();
            let mut given = lists
                .filter_map(|name| matches.get_many::<String>(name))
                .flatten();
            if given.any(|list| list.contains(',')) {
                sentence.push(' ');
                sentence.push_str(&words.say("table-word-comma"));
            }
            Failure::Usage(sentence)
        })?;
        let strict = matches
            .try_get_one::<bool>("strict")
            .ok()
            .flatten()
            .copied()
            .unwrap_or(false);
        let sheet = matches.get_one::<String>("sheet").cloned();
        Ok(Self {
            path,
            options,
            strict,
            refuse_coding: true,
            voice,
            sheet,
            reading,
        })
    }
}

/// The words of a list with commas between; within quotes a comma is part of a word.
fn parted(list: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader
        .has_headers(false)
        .flexible(true)
        .from_reader(list.as_bytes());
    let rows = reader.records().flatten();
    let words = rows.flat_map(|row| {
        let words = row.iter().map(|word| word.trim().to_owned());
        words.collect::<Vec<String>>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

/// What came of a table.
pub(super) struct Taken<S> {
    /// What the rows went into, one of each thread.
    pub(super) sinks: Vec<S>,
    pub(super) layout: Layout,
    pub(super) found: Findings,
}

pub(super) fn shown(path: &OsString) -> String {
    path.to_string_lossy().into_owned()
}

pub(super) fn unreadable(path: &OsString, error: &std::io::Error, words: &Words) -> Failure {
    Failure::Input(words.fill(
        "score-unreadable",
        &[
            ("path", shown(path).into()),
            ("detail", words.system(error).into()),
        ],
    ))
}

/// Reads a whole table. What was found is said in any case, what is wrong is a failure.
pub(super) fn take<S: Sink + Send>(
    setup: &Setup,
    bank: &Bank,
    ask: &Ask,
    quiet: bool,
    new: impl Fn() -> S + Sync,
) -> Result<Taken<S>, Failure> {
    let words = &setup.words;
    let mut sheets = Vec::new();
    let refused =
        |problem: &Unreadable, sheets: &[String]| explain(problem, ask, bank, sheets, words);
    let mut content =
        Content::open(&ask.path, ask.sheet.as_deref()).map_err(|problem| match problem {
            FeedProblem::Read(error) => unreadable(&ask.path, &error, words),
            FeedProblem::Table(problem) => refused(&problem, &[]),
        })?;
    sheets.append(&mut content.sheets);
    let feed_problem = |problem: FeedProblem, sheets: &[String]| match problem {
        FeedProblem::Read(error) => unreadable(&ask.path, &error, words),
        FeedProblem::Table(problem) => refused(&problem, sheets),
    };
    let (wide, sheet) = (content.wide, content.sheet.clone());
    let hidden = std::mem::take(&mut content.hidden);
    let head = content
        .head()
        .map_err(|problem| feed_problem(problem, &sheets))?;
    let mut place = Layout::find(
        head.text,
        head.whole,
        head.separator,
        bank,
        &ask.options,
        ask.reading.clone(),
    )
    .map_err(|problem| refused(&problem, &sheets))?;
    let beside = place.layout.beside(hidden);
    beside.map_err(|problem| refused(&problem, &sheets))?;
    let told = |found: &Findings| words.table_found(&place.layout, found, wide, sheet.as_deref());
    let unused = || {
        let named = place.layout.others.iter().cloned();
        let nameless = place
            .layout
            .nameless
            .iter()
            .map(|place| format!("({place})"));
        named.chain(nameless).collect::<Vec<_>>()
    };
    if ask.strict && !unused().is_empty() {
        let names = unused().join(", ");
        return Err(Failure::Input(
            words.fill("score-strict", &[("columns", names.into())]),
        ));
    }
    let counted = content.count(&place, new, !setup.quiet && !quiet);
    let (sinks, found) = counted.map_err(|problem| feed_problem(problem, &sheets))?;
    let told = told(&found);
    let fails = |problem: Unreadable| {
        if !quiet {
            setup.tell(&told);
        }
        refused(&problem, &sheets)
    };
    if found.problems.count > 0 {
        return Err(fails(Unreadable::Rows(found.problems)));
    }
    if let Some(coding) = found
        .coding(&bank.instrument.scale)
        .filter(|_| ask.refuse_coding)
    {
        return Err(fails(Unreadable::Coding(Box::new(coding))));
    }
    if !quiet {
        setup.tell(&told);
        let others = words.other_sheets(sheet.as_deref(), &sheets);
        if let Some(others) = others.filter(|_| ask.sheet.is_none()) {
            setup.tell(&others);
        }
        if setup.verbose {
            for line in words.columns(&place.layout) {
                setup.tell(&line);
            }
        }
    }
    Ok(Taken {
        sinks,
        layout: place.layout,
        found,
    })
}

pub(super) fn explain(
    problem: &Unreadable,
    ask: &Ask,
    bank: &Bank,
    sheets: &[String],
    words: &Words,
) -> Failure {
    let mut sentence =
        words.unreadable(problem, &shown(&ask.path), bank, sheets, ask.voice.headline);
    let mut meant = |wanted: &str, found: &[String]| {
        if let Some(meant) = closest(wanted, found.iter().map(String::as_str)) {
            sentence.push(' ');
            sentence.push_str(&words.fill("cli-did-you-mean", &[("meant", meant.into())]));
        }
    };
    match problem {
        Unreadable::NoGroup(wanted, found)
        | Unreadable::Packed(PackedFault::NoSheet(wanted, found)) => {
            meant(wanted, found);
            Failure::Usage(sentence)
        }
        Unreadable::TwoGroupColumns(_) | Unreadable::Packed(PackedFault::NoSheets) => {
            Failure::Usage(sentence)
        }
        Unreadable::NoMapped(wanted, found) => {
            meant(wanted, found);
            Failure::Input(sentence)
        }
        // The headline says what it means already.
        Unreadable::Rows(_) => Failure::Input(sentence),
        _ => {
            sentence.push(' ');
            sentence.push_str(&words.say(ask.voice.meaning));
            Failure::Input(sentence)
        }
    }
}
