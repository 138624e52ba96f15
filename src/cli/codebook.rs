//! `vlot codebook`: the bank in words, a form for paper, and the facilitator's script.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::bank;
use super::failure::Failure;
use super::setup::Setup;
use crate::i18n::Words;
use crate::report::codebook;
use crate::store::{Refused, hand_out};

/// The forms of the codebook; the first is what there is without being asked.
const FORMATS: [&str; 3] = ["md", "html", "csv"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let flag = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .action(ArgAction::SetTrue)
            .help(words.say(help))
    };
    command
        .arg(
            Arg::new("format")
                .long("format")
                .value_name(FORMATS.join("|"))
                .value_parser(PossibleValuesParser::new(FORMATS))
                .hide_possible_values(true)
                .help(words.say("cli-help-codebook-format")),
        )
        .arg(flag("form", "cli-help-form").conflicts_with("script"))
        .arg(flag("year-ago", "cli-help-form-year-ago").requires("form"))
        .arg(flag("script", "cli-help-script"))
        .arg(
            Arg::new("out")
                .short('o')
                .long("output")
                .value_name("OUT")
                .value_parser(value_parser!(PathBuf))
                .help(words.say("cli-help-codebook-out")),
        )
        .arg(flag("force", "cli-help-force"))
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let language = bank.language(words.language().tag());
    let out = matches.get_one::<PathBuf>("out");
    let (form, script) = (matches.get_flag("form"), matches.get_flag("script"));
    let ending = out.and_then(|path| path.extension()?.to_str());
    let named = matches.get_one::<String>("format").map(String::as_str);
    let format = named
        .or(ending.and_then(|ending| FORMATS.into_iter().find(|format| *format == ending)))
        .unwrap_or(if form || script { "html" } else { "md" });
    let printed = |document| match format {
        "html" => codebook::page(bank, words, language, &document),
        _ => document.markdown(),
    };
    let text = match (form, script, format) {
        (true, _, "html") => codebook::form(bank, matches.get_flag("year-ago"), words, language),
        (true, _, _) => return Err(Failure::Usage(words.say("codebook-form-html"))),
        (_, true, "csv") => return Err(Failure::Usage(words.say("codebook-script-no-csv"))),
        (_, true, _) => printed(codebook::script(bank, words, language)),
        (_, _, "csv") => codebook::table(bank),
        _ => printed(codebook::codebook(bank, words, language)),
    };
    let Some(path) = out else {
        return setup.print(&text);
    };
    let shown = path.display().to_string();
    hand_out(path, &text, matches.get_flag("force")).map_err(|refused| {
        let id = match refused {
            Refused::Exists => "import-exists",
            Refused::NotAFile | Refused::Failed(_) => "import-not-written",
        };
        Failure::Output(words.fill(id, &[("path", shown.as_str().into())]))
    })?;
    setup.tell(&words.fill("codebook-written", &[("path", shown.as_str().into())]));
    Ok(())
}
