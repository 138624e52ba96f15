//! `vlot verify`: figures that someone handed in, computed again.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::Value;

use super::arguments::positional;
use super::bank::MadeWith;
use super::failure::Failure;
use super::score::{self, Task};
use super::setup::Setup;
use super::table::{self, Ask, Voice};
use super::{bank, input, show};
use crate::bank::Bank;
use crate::exchange::Sink;
use crate::i18n::{Language, Words};
use crate::measurement::{self, Measurement};
use crate::reading::{Published, is_as_asked, outcome_published};
use crate::report;
use crate::report::once::Once;
use crate::report::verification::{Verdict, figures, rules_of};

/// Alpha of one measurement is left out below this many people, as in the result itself.
const ALPHA_FROM: u64 = report::ALPHA_FROM;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(positional("result", "RESULT.json", words, "cli-argument-result").required(true))
        .arg(
            Arg::new("answers")
                .long("answers")
                .value_name("FILE")
                .value_parser(value_parser!(OsString))
                .help(words.say("cli-help-verify-answers")),
        )
        .arg(
            Arg::new("group")
                .long("group")
                .value_name("COLUMN")
                .help(words.say("cli-help-verify-group")),
        );
    table::arguments(command, words)
}

/// How it speaks of a table.
const VOICE: Voice = Voice {
    headline: "verify-problems",
    meaning: "table-not-checked",
};

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let path = matches.get_one::<OsString>("result").cloned();
    let path = path.unwrap_or_default();
    let file = read(&path, words)?;
    let answers = matches.get_one::<OsString>("answers");
    let mut verdict = Verdict::default();
    match answers {
        Some(answers) if answers == "-" => {
            let kept = input::keep_standard_input()
                .map_err(|error| table::unreadable(answers, &error, words))?;
            match std::str::from_utf8(kept).ok().map(measurement::file::read) {
                Some(Ok(measurement)) => of_measurement(setup, &file, &measurement, &mut verdict)?,
                _ => table(setup, &file, answers, matches, &mut verdict)?,
            }
        }
        Some(answers) if is_toml(answers) => {
            let measurement = setup
                .store
                .load(Path::new(answers))
                .map_err(|error| Failure::reading(&error, words))?;
            of_measurement(setup, &file, &measurement, &mut verdict)?;
        }
        Some(answers) => {
            table(setup, &file, answers, matches, &mut verdict)?;
        }
        None => {
            let bank = bank_of(setup, &file)?;
            let rules = rules_of(&file, bank.min_group as u64);
            verdict.from_counts(&file, &bank.instrument, &rules);
        }
    }
    // What a result of before that rule held is figures that are told of nobody now.
    let told = answers.is_none() || !is_before_detail(&file);
    tell(setup, &verdict, told)
}

/// Whether a result was made before detail had a limit of its own.
fn is_before_detail(file: &Value) -> bool {
    file["rules"].get("detail_from").is_none()
}

fn is_toml(path: &OsStr) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}

fn read(path: &OsString, words: &Words) -> Result<Value, Failure> {
    let name = || path.to_string_lossy().into_owned();
    let text = super::input::bytes(path).map_err(|error| {
        Failure::Input(words.fill(
            "verify-unreadable",
            &[
                ("path", name().into()),
                ("detail", words.system(&error).into()),
            ],
        ))
    })?;
    let Once(value) = serde_json::from_slice(&text).map_err(|error| {
        Failure::Input(words.fill(
            "verify-no-json",
            &[
                ("path", name().into()),
                ("line", error.line().into()),
                ("column", error.column().max(1).into()),
            ],
        ))
    })?;
    let known = value.get("groups").is_some_and(Value::is_array)
        || value.get("characteristics").is_some_and(Value::is_array);
    match value.get("format").and_then(Value::as_u64) {
        Some(1) if known && value.get("bank").is_some() => Ok(value),
        Some(format) if format > 1 => Err(Failure::Input(words.fill(
            "verify-newer",
            &[("path", name().into()), ("format", format.into())],
        ))),
        _ => Err(Failure::Input(
            words.fill("verify-no-result", &[("path", name().into())]),
        )),
    }
}

/// The bank that the figures were made with.
fn bank_of(setup: &Setup, file: &Value) -> Result<&'static Bank, Failure> {
    if setup.bank.is_some() {
        let bank = bank::chosen(setup)?;
        same_bank(file, &bank.instrument.hash, &setup.words)?;
        return Ok(bank);
    }
    let name = |key: &str| file["bank"][key].as_str().unwrap_or_default();
    let made_with = MadeWith {
        id: name("id"),
        hash: name("hash"),
        content_hash: name("content_hash"),
    };
    match bank::known(setup, made_with)? {
        Some(bank) => Ok(bank),
        None => Err(other_bank(file, &setup.words)),
    }
}

fn same_bank(file: &Value, hash: &str, words: &Words) -> Result<(), Failure> {
    if file["bank"]["hash"].as_str() == Some(hash) {
        return Ok(());
    }
    Err(other_bank(file, words))
}

fn other_bank(file: &Value, words: &Words) -> Failure {
    let name = |key: &str| file["bank"][key].as_str().unwrap_or("?").to_owned();
    Failure::Input(words.fill(
        "verify-other-bank",
        &[
            ("id", name("id").into()),
            ("version", name("version").into()),
        ],
    ))
}

/// With the measurement itself: everything is made again.
fn of_measurement(
    setup: &Setup,
    file: &Value,
    measurement: &Measurement,
    verdict: &mut Verdict,
) -> Result<(), Failure> {
    let words = &setup.words;
    same_bank(file, &measurement.bank.hash, words)?;
    if file.get("groups").is_some() {
        return Err(Failure::Usage(words.say("verify-needs-table")));
    }
    let bank = bank_of(setup, file)?;
    if !is_as_asked(bank, measurement) {
        return Err(Failure::Input(words.say("verify-copy-changed")));
    }
    let with = file.get("with").and_then(Value::as_array);
    let with: Vec<String> = with
        .into_iter()
        .flatten()
        .filter_map(|word| word.as_str().map(str::to_owned))
        .collect();
    let include = show::include(with.iter(), &show::INCLUDED, words)?;
    let published = if is_before_detail(file) {
        Published::BeforeDetail
    } else {
        Published::Now
    };
    // Another version says the same in other words.
    let same_words = file.get("program").and_then(Value::as_str) == Some(env!("CARGO_PKG_VERSION"))
        && file["bank"].get("content_hash").and_then(Value::as_str)
            == Some(bank.instrument.content_hash.as_str());
    let again = |earlier: &[Measurement], words: &Words| {
        let outcome = outcome_published(bank, measurement, earlier, published);
        let language = bank.language(words.reader());
        let text = report::json(&outcome, measurement, words, language, include);
        let expected: Value = serde_json::from_str(&text).unwrap_or_default();
        let mut verdict = Verdict {
            words: same_words,
            ..Verdict::default()
        };
        verdict.all("", &expected, file);
        verdict
    };
    // What was known of earlier measurements then need not lie here now, and it may be told in another language.
    let known = setup.earlier(measurement);
    let mut ways = vec![(&known[..], None), (&[], None)];
    for language in Language::ALL {
        ways.extend([(&known[..], Some(language)), (&[], Some(language))]);
    }
    for (place, (earlier, language)) in ways.into_iter().enumerate() {
        let told = match language {
            Some(language) => {
                let told = Words::new(language);
                told.about(bank);
                again(earlier, &told)
            }
            None => again(earlier, words),
        };
        if place == 0 || told.differing.len() < verdict.differing.len() {
            *verdict = told;
        }
        if verdict.differing.is_empty() {
            break;
        }
    }
    Ok(())
}

/// With a table of answers: every figure of people is made again.
fn table(
    setup: &Setup,
    file: &Value,
    path: &OsString,
    matches: &ArgMatches,
    verdict: &mut Verdict,
) -> Result<(), Failure> {
    let bank = bank_of(setup, file)?;
    let mut ask = Ask::of(path.clone(), matches, bank, VOICE, &setup.words)?;
    // How the figures came about is not asked: a cell that is no answer may have counted as skipped.
    ask.options.invalid_as_missing = true;
    ask.refuse_coding = false;
    let rules = rules_of(file, bank.min_group as u64);
    let group = ask.options.group.take();
    let task = |group: Option<String>| {
        let mut ask = ask.clone();
        ask.options.group = group;
        Task { ask, rules }
    };
    let taken = table::take(setup, bank, &ask, true, Nothing::default)?;
    let (others, absent) = (taken.layout.others, taken.layout.absent);
    let Some(groups) = file.get("groups").and_then(Value::as_array) else {
        let mut expected = score::again(setup, bank, &task(None))?["groups"][0].take();
        one_measurement(&mut expected);
        partly(file, &expected, bank, &absent, verdict);
        return Ok(());
    };
    let names: Vec<&str> = groups
        .iter()
        .filter_map(|group| group.get("group").and_then(Value::as_str))
        .collect();
    let expected = match group {
        Some(group) => score::again(setup, bank, &task(Some(group)))?,
        None if names.is_empty() => score::again(setup, bank, &task(None))?,
        None => named_so(setup, bank, &others, &names, &task)?,
    };
    verdict.all("", &expected, file);
    Ok(())
}

/// Takes no answers: only the columns are asked.
#[derive(Default)]
struct Nothing;

impl Sink for Nothing {
    fn row(&mut self, _line: u64, _group: Option<&[u8]>, _digits: &[u8]) {}
}

/// The figures by the column that has these groups in it, or most of them: the others differ, and are named.
fn named_so(
    setup: &Setup,
    bank: &Bank,
    others: &[String],
    names: &[&str],
    task: &impl Fn(Option<String>) -> Task,
) -> Result<Value, Failure> {
    let wanted: BTreeSet<&str> = names.iter().copied().collect();
    let mut best = None;
    for column in others {
        let again = score::again(setup, bank, &task(Some(column.clone())))?;
        let found = again["groups"].as_array().map_or(&[][..], Vec::as_slice);
        let found = found
            .iter()
            .filter_map(|group| group.get("group").and_then(Value::as_str));
        let found: BTreeSet<&str> = found.collect();
        // The rows may have been sorted since.
        if found == wanted {
            return Ok(again);
        }
        let same = found.intersection(&wanted).count();
        if same > best.as_ref().map_or(0, |(most, _)| *most) {
            best = Some((same, again));
        }
    }
    best.map(|(_, again)| again).ok_or_else(|| {
        Failure::Input(if others.is_empty() {
            setup.words.say("verify-no-groups")
        } else {
            setup
                .words
                .fill("verify-no-column", &[("columns", others.join(", ").into())])
        })
    })
}

/// What the result of one measurement leaves out.
fn one_measurement(group: &mut Value) {
    let few = group["n"].as_u64().is_none_or(|n| n < ALPHA_FROM);
    let characteristics = group["characteristics"].as_array_mut();
    for one in characteristics.into_iter().flatten().filter(|_| few) {
        if let Some(alpha) = one.get_mut("alpha").and_then(Value::as_object_mut) {
            for key in ["value", "low", "high"] {
                alpha.insert(key.to_owned(), Value::Null);
            }
        }
    }
}

/// The characteristics that the table has; the others cannot be checked with it.
fn partly(file: &Value, expected: &Value, bank: &Bank, absent: &[String], verdict: &mut Verdict) {
    let here = |id: &str| {
        let characteristics = &bank.instrument.characteristics;
        let one = characteristics.iter().find(|one| one.id == id);
        one.is_some_and(|one| one.items.iter().any(|item| !absent.contains(&item.id)))
    };
    let whole = bank
        .instrument
        .characteristics
        .iter()
        .all(|one| here(&one.id));
    let entries = |value: &Value| -> Vec<Value> {
        let all = value["characteristics"].as_array().cloned();
        all.unwrap_or_default()
    };
    let (mut again, mut written) = (entries(expected), entries(file));
    if expected["suppressed"] == true {
        // A hidden group has no figure, and of each characteristic the name alone.
        let hidden = |one: &crate::bank::Characteristic| serde_json::json!({ "id": one.id, "n": null, "suppressed": true });
        let all = &bank.instrument.characteristics;
        again = all.iter().map(hidden).collect();
    }
    let id = |value: &Value| value["id"].as_str().unwrap_or_default().to_owned();
    again.retain(|one| here(&id(one)));
    verdict.unchecked += written
        .iter()
        .filter(|one| !here(&id(one)))
        .map(figures)
        .sum::<usize>();
    written.retain(|one| here(&id(one)));
    // The words beside the figures belong to the result, not to the table.
    for one in &mut written {
        if let Some(keys) = one.as_object_mut() {
            keys.remove("band");
            keys.remove("reading");
        }
    }
    verdict.all(
        "characteristics",
        &Value::Array(again),
        &Value::Array(written),
    );
    if whole {
        verdict.all("n", &expected["n"], &file["n"]);
        verdict.all("suppressed", &expected["suppressed"], &file["suppressed"]);
    }
    verdict.unchecked += file.get("signals").map_or(0, figures);
}

/// Says which figures differ; `told` with what they are.
fn tell(setup: &Setup, verdict: &Verdict, told: bool) -> Result<(), Failure> {
    let words = &setup.words;
    let mut text = String::new();
    let mut line = |sentence: String| {
        text.push_str(&sentence);
        text.push('\n');
    };
    let shown = |value: &Option<Value>| match value {
        None => words.say("verify-nothing"),
        Some(Value::Array(_) | Value::Object(_)) => words.say("verify-several"),
        Some(value) => value.to_string(),
    };
    let good = verdict.checked - verdict.differing.len();
    line(words.fill("verify-good", &[("count", good.into())]));
    if verdict.unchecked > 0 {
        line(words.fill("verify-unchecked", &[("count", verdict.unchecked.into())]));
    }
    if !verdict.differing.is_empty() {
        let count = verdict.differing.len();
        line(words.fill("verify-differing", &[("count", count.into())]));
    }
    for one in &verdict.differing {
        let mut with = vec![
            ("name", one.name.as_str().into()),
            ("found", shown(&one.found).into()),
        ];
        if told {
            with.push(("expected", shown(&one.expected).into()));
        }
        let id = if told {
            "verify-one"
        } else {
            "verify-one-untold"
        };
        line(words.fill(id, &with));
    }
    setup.say(&text)?;
    if verdict.differing.is_empty() {
        Ok(())
    } else {
        Err(Failure::Found)
    }
}
