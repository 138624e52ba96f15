//! `vlot codebook`: the bank in words, a form for paper, and the facilitator's script.

use clap::{ArgMatches, Command};

use super::arguments::{flag, form};
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, out};
use crate::i18n::Words;
use crate::report::codebook;

/// The forms of the codebook; the first is what there is without being asked.
const FORMATS: [&str; 3] = ["md", "html", "csv"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command
        .arg(form(&FORMATS, words, "cli-help-codebook-format"))
        .arg(flag("form", words, "cli-help-form").conflicts_with("script"))
        .arg(flag("year-ago", words, "cli-help-form-year-ago").requires("form"))
        .arg(flag("script", words, "cli-help-script"));
    out::arguments(command, "OUT", words, "cli-help-codebook-out")
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let language = bank.language(words.language().tag());
    let (paper, script) = (matches.get_flag("form"), matches.get_flag("script"));
    let ending = out::ending(matches);
    let named = matches.get_one::<String>("format").map(String::as_str);
    let format = named
        .or(ending.and_then(|ending| FORMATS.into_iter().find(|form| *form == ending)))
        .unwrap_or(if paper || script { "html" } else { "md" });
    let printed = |document| match format {
        "html" => codebook::page(bank, words, language, &document),
        _ => document.markdown(),
    };
    let text = match (paper, script, format) {
        (true, _, "html") => codebook::form(bank, matches.get_flag("year-ago"), words, language),
        (true, _, _) => return Err(Failure::Usage(words.say("codebook-form-html"))),
        (_, true, "csv") => return Err(Failure::Usage(words.say("codebook-script-no-csv"))),
        (_, true, _) => printed(codebook::script(bank, words, language)),
        (_, _, "csv") => codebook::table(bank),
        _ => printed(codebook::codebook(bank, words, language)),
    };
    out::deliver(setup, matches, &text)
}
