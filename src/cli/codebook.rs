//! `vlot codebook`: the bank in words, a form for paper, the facilitator's script, and what a pilot says of it.

mod translate;

use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::arguments::{flag, form};
use super::failure::Failure;
use super::score::{self, Task};
use super::setup::Setup;
use super::table::{self, Ask, Voice};
use super::{bank, out};
use crate::bank::Bank;
use crate::i18n::Words;
use crate::report::Document;
use crate::report::codebook::{self, FormWish, Part, PilotPage};
use crate::scoring::{AlphaMethod, Rules};

/// The forms of the codebook; the first is what there is without being asked.
const FORMATS: [&str; 5] = ["md", "html", "csv", "text", "json"];

/// How it speaks of a pilot's table.
const VOICE: Voice = Voice {
    headline: "pilot-headline",
    meaning: "pilot-meaning",
};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(form(&FORMATS, words, "cli-help-codebook-format"))
        .arg(flag("form", words, "cli-help-form").conflicts_with("script"))
        .arg(flag("year-ago", words, "cli-help-form-year-ago").requires("form"))
        .arg(
            Arg::new("characteristic")
                .long("characteristic")
                .value_name("ID")
                .requires("form")
                .help(words.say("cli-help-form-characteristic")),
        )
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("items,patterns,cards")
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(Part::NAMES.map(|(name, _)| name)))
                .hide_possible_values(true)
                .action(ArgAction::Append)
                .conflicts_with_all(["form", "script"])
                .help(words.say("cli-help-codebook-only")),
        )
        .arg(flag("script", words, "cli-help-script"))
        .arg(flag("details", words, "cli-help-script-details").requires("script"))
        .arg(
            Arg::new("pilot")
                .long("pilot")
                .value_name("ANSWERS.csv")
                .value_parser(value_parser!(OsString))
                .conflicts_with_all(["form", "script", "only"])
                .help(words.say("cli-help-codebook-pilot")),
        );
    let command = table::strictness(table::arguments(command, words), words);
    let command = command
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("LANG")
                .conflicts_with_all(["form", "script", "pilot"])
                .help(words.say("cli-help-codebook-to")),
        )
        .arg(
            Arg::new("translate")
                .long("translate")
                .value_name("SHEET.csv")
                .value_parser(value_parser!(OsString))
                .conflicts_with_all(["form", "script", "only", "pilot", "to", "format"])
                .help(words.say("cli-help-codebook-translate")),
        );
    let of_tables = [
        "columns",
        "missing",
        "dont-know",
        "sheet",
        "invalid",
        "strict",
    ];
    let command = of_tables.into_iter().fold(command, |command, name| {
        command.mut_arg(name, |arg| arg.requires("pilot"))
    });
    out::arguments(command, "OUT", words, "cli-help-codebook-out")
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let language = bank.language(words.reader());
    let (paper, script) = (matches.get_flag("form"), matches.get_flag("script"));
    if let Some(sheet) = matches.get_one::<OsString>("translate") {
        return translate::run(setup, bank, matches, sheet);
    }
    let format = out::form(matches, &FORMATS, "codebook-unknown-ending", words)?
        .unwrap_or(if paper || script { "html" } else { "md" });
    let to = translate::wanted(matches, words)?;
    if let Some(path) = matches.get_one::<OsString>("pilot") {
        let text = pilot(setup, bank, matches, path, format)?;
        return out::deliver(setup, matches, &text);
    }
    if format == "json" {
        return Err(Failure::Usage(words.say("pilot-no-json")));
    }
    let printed = |document: Document| match format {
        "html" => codebook::page(bank, words, language, &document),
        "text" => document.text(),
        _ => document.markdown(),
    };
    let text = match (paper, script, format) {
        (true, _, "html") => {
            let only = matches.get_one::<String>("characteristic");
            if let Some(id) = only {
                known(bank, id, words)?;
            }
            let wish = FormWish {
                year_ago: matches.get_flag("year-ago"),
                only: only.map(String::as_str),
            };
            codebook::form(bank, wish, words, language)
        }
        (true, _, _) => return Err(Failure::Usage(words.say("codebook-form-html"))),
        (_, true, "csv") => return Err(Failure::Usage(words.say("codebook-script-no-csv"))),
        (_, true, "html") => {
            codebook::script_page(bank, matches.get_flag("details"), words, language)
        }
        (_, true, _) => printed(codebook::script(bank, words, language)),
        (_, _, "csv") => codebook::table(bank, &translate::texts(setup)?, to),
        _ if to.is_some() => return Err(Failure::Usage(words.say("translate-to-csv"))),
        _ => {
            let asked: Vec<&String> = matches.get_many("only").into_iter().flatten().collect();
            let parts = Part::NAMES.into_iter();
            let parts = parts.filter(|(name, _)| asked.iter().any(|one| one == name));
            let parts: Vec<Part> = parts.map(|(_, part)| part).collect();
            printed(codebook::codebook(bank, &parts, words, language))
        }
    };
    if (paper || script) && out::place(matches).is_none() && io::stdout().is_terminal() {
        // A page of HTML between the lines of a terminal helps nobody.
        let name = words.say(if paper { "form-file" } else { "script-file" });
        let path = free_name(&format!(
            "{name}.{}",
            if format == "md" { "md" } else { "html" }
        ));
        return out::write(setup, &path, &text, false);
    }
    out::deliver(setup, matches, &text)
}

/// What the answers of a trial say of each statement.
fn pilot(
    setup: &Setup,
    bank: &Bank,
    matches: &ArgMatches,
    path: &OsString,
    format: &str,
) -> Result<String, Failure> {
    let words = &setup.words;
    let task = Task {
        ask: Ask::of(path.clone(), matches, bank, VOICE, words)?,
        rules: Rules::new(bank.min_group as u64, AlphaMethod::default()),
    };
    score::scored(setup, bank, &task, false, |scored| {
        let found = scored.results.pilot().map_err(|few| {
            let with = [
                ("needed", few.needed.into()),
                ("people", few.people.into()),
                ("path", table::shown(path).into()),
            ];
            Failure::Input(words.fill("pilot-too-few", &with))
        })?;
        let page = PilotPage {
            bank,
            pilot: &found,
            rules: &task.rules,
            notes: &scored.notes,
            words,
            language: bank.language(words.reader()),
        };
        Ok(match format {
            "html" => page.page(),
            "json" => page.json(),
            "csv" => page
                .csv()
                .map_err(|error| Failure::printing(&error, words))?,
            "text" => page.document().text(),
            _ => page.document().markdown(),
        })
    })
}

/// A name in this folder that nothing has yet.
fn free_name(name: &str) -> PathBuf {
    let path = PathBuf::from(name);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "html"));
    let numbered = (2_u32..1000).map(|number| PathBuf::from(format!("{stem}-{number}.{ending}")));
    std::iter::once(path.clone())
        .chain(numbered)
        .find(|one| !one.exists())
        .unwrap_or(path)
}

/// A characteristic that the bank has, or the one that was meant.
fn known(bank: &Bank, id: &str, words: &Words) -> Result<(), Failure> {
    if bank.instrument.characteristic(id).is_some() {
        return Ok(());
    }
    let ids = bank
        .instrument
        .characteristics
        .iter()
        .map(|one| one.id.as_str());
    let ids: Vec<&str> = ids.collect();
    let with = [("id", id.into()), ("ids", ids.join(", ").into())];
    Err(Failure::Usage(
        words.fill("codebook-no-characteristic", &with),
    ))
}
