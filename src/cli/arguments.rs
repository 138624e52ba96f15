//! The parser, with every word in the reader's language.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};

use super::COMMANDS;
use crate::i18n::Words;

/// The whole command line.
pub(super) fn command(words: &Words) -> Command {
    with_commands(words, |_| true)
}

/// The command that was named.
pub(super) fn command_of(arguments: &[OsString]) -> Option<&str> {
    let mut typed = arguments.iter().skip(1).filter_map(|one| one.to_str());
    typed.find(|one| COMMANDS.iter().any(|entry| entry.name == *one))
}

/// `vlot help score` is `vlot score --help`.
pub(super) fn with_help_behind(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let valued = ["--lang", "--color", "--data-dir", "--bank"];
    let value = |place: usize| valued.iter().any(|flag| arguments[place - 1] == *flag);
    let first = (1..arguments.len()).find(|place| {
        let is_flag = arguments[*place].to_string_lossy().starts_with('-');
        !is_flag && !value(*place)
    });
    if let Some(place) = first.filter(|place| arguments[*place] == "help") {
        arguments.remove(place);
        arguments.push("--help".into());
    }
    arguments
}

/// What was typed. Only the command that is meant is made for it, and without its help; where something is not as it
/// should be, or help is asked, all of them are, so that what is said is the same.
pub(super) fn parse(
    arguments: &[OsString],
    words: &Words,
) -> Result<clap::ArgMatches, clap::Error> {
    let named = command_of(arguments);
    let silent = Words::silent(words.language());
    let quick = with_commands(&silent, |entry| Some(entry) == named);
    quick
        .try_get_matches_from(arguments)
        .or_else(|_| command(words).try_get_matches_from(arguments))
}

fn with_commands(words: &Words, wanted: impl Fn(&str) -> bool) -> Command {
    let mut command = dressed(Command::new("vlot"), words)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .args_override_self(true)
        .disable_help_subcommand(true)
        .about(words.say("cli-about"))
        .after_help(words.say("cli-after-help"))
        .subcommand_help_heading(words.say("cli-heading-commands"))
        .subcommand_value_name(words.say("cli-value-command"))
        .args(global(words))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(words.say("cli-help-version"))
                .help_heading(words.say("cli-heading-options")),
        );
    for entry in COMMANDS.iter().filter(|entry| wanted(entry.name)) {
        let sub = dressed(Command::new(entry.name), words)
            .about(words.say(&format!("cli-command-{}", entry.name)));
        command = command.subcommand((entry.arguments)(sub, words));
    }
    command
        .mut_args(|argument| named(argument, words))
        .mut_subcommands(|sub| sub.mut_args(|argument| named(argument, words)))
}

/// What the value of a flag is called in code, and the words for it.
const VALUES: [(&str, &str); 17] = [
    ("ADDRESS", "cli-value-address"),
    ("ANSWERS.csv", "cli-value-answers"),
    ("BANK", "cli-value-bank"),
    ("COLUMN", "cli-value-column"),
    ("DIR", "cli-value-folder"),
    ("FILE", "cli-value-file"),
    ("ID=VALUE", "cli-value-pair"),
    ("LANG", "cli-value-language"),
    ("MAP.csv", "cli-value-columns"),
    ("NAME", "cli-value-name"),
    ("OUT", "cli-value-out"),
    ("PASSWORD", "cli-value-password"),
    ("PORT", "cli-value-port"),
    ("RESULT.json", "cli-value-result"),
    ("SHEET.csv", "cli-value-sheet"),
    ("WORDS", "cli-value-words"),
    ("YYYY-MM-DD", "cli-value-day"),
];

/// A flag with its value in the reader's language.
fn named(argument: Arg, words: &Words) -> Arg {
    let known = argument.get_value_names().and_then(|names| {
        let name = names.first()?;
        VALUES.iter().find(|(known, _)| known == &name.as_str())
    });
    match known {
        Some((_, id)) => argument.value_name(words.say(id)),
        None => argument,
    }
}

/// Headings and help in the reader's language instead of the parser's.
fn dressed(command: Command, words: &Words) -> Command {
    let template = format!(
        "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        words.say("cli-heading-usage")
    );
    command
        .help_template(template)
        .disable_help_flag(true)
        .next_help_heading(words.say("cli-heading-options"))
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(words.say("cli-help-help")),
        )
}

fn global(words: &Words) -> Vec<Arg> {
    let flag = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .help(words.say(&format!("cli-help-{name}")))
            .help_heading(words.say("cli-heading-global"))
    };
    vec![
        flag("lang")
            .value_name("nl|en|…")
            .value_parser(super::setup::language_tag),
        flag("plain").action(ArgAction::SetTrue),
        flag("ascii").action(ArgAction::SetTrue),
        flag("color")
            .value_name("auto|always|never")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
            .hide_possible_values(true)
            .help(with_default(words, "cli-help-color", "auto")),
        flag("data-dir")
            .value_name("DIR")
            .value_parser(value_parser!(PathBuf)),
        flag("bank")
            .value_name("BANK")
            .value_parser(value_parser!(PathBuf)),
        flag("quiet").short('q').action(ArgAction::SetTrue),
        flag("verbose").short('v').action(ArgAction::SetTrue),
    ]
}

/// A positional argument with its help.
pub(super) fn positional(name: &'static str, value: &str, words: &Words, help: &str) -> Arg {
    Arg::new(name)
        .value_name(value.to_owned())
        .value_parser(value_parser!(OsString))
        .help(words.say(help))
        .help_heading(words.say("cli-heading-arguments"))
}

/// A flag that takes one of these values, the first being the default.
pub(super) fn choice(
    name: &'static str,
    values: &'static [&'static str],
    words: &Words,
    help: &str,
) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(values.join("|"))
        .value_parser(PossibleValuesParser::new(values))
        .default_value(values[0])
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(with_default(words, help, values[0]))
}

/// What a flag does, with what holds where it is not given.
pub(super) fn with_default(words: &Words, help: &str, value: &str) -> String {
    let with = [("help", words.say(help).into()), ("value", value.into())];
    words.fill("cli-help-default", &with)
}

/// A flag that takes a whole number from `lowest` on, to `highest` where there is one.
pub(super) fn number(name: &'static str, value: &str, lowest: u64, highest: Option<u64>) -> Arg {
    let parse = move |text: &str| {
        let number = text.parse::<u64>().ok();
        let fits = |number: &u64| (lowest..=highest.unwrap_or(u64::MAX)).contains(number);
        number.filter(fits).ok_or(NotWithin { lowest, highest })
    };
    Arg::new(name)
        .long(name)
        .value_name(value.to_owned())
        .value_parser(parse)
}

/// No whole number within the limits of its flag.
#[derive(Clone, Copy, Debug)]
struct NotWithin {
    lowest: u64,
    highest: Option<u64>,
}

impl std::fmt::Display for NotWithin {
    /// Never shown: the sentence is made of the limits.
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl std::error::Error for NotWithin {}

/// A flag that is there or not.
pub(super) fn flag(name: &'static str, words: &Words, help: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(words.say(help))
}

/// The form of a document; without it the ending of its file decides.
pub(super) fn form(forms: &'static [&'static str], words: &Words, help: &str) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name(forms.join("|"))
        .value_parser(PossibleValuesParser::new(forms))
        .hide_possible_values(true)
        .help(words.say(help))
}

/// The form of a result; without it screens in a terminal, else text.
pub(super) fn format(words: &Words) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("text|json|md")
        .value_parser(["text", "json", "md"])
        .hide_possible_values(true)
        .help(words.say("cli-help-format"))
}

/// Says what was wrong with the arguments; help and version are no errors.
///
/// # Errors
/// How the program then ends; help that could be shown is none.
pub(super) fn explain(
    error: &clap::Error,
    command: Option<&str>,
    words: &Words,
) -> Result<(), ExitCode> {
    if !error.use_stderr() {
        // The parser has no other place for its one word.
        let options = words.say("cli-value-options");
        let text = error.render().to_string().replace("[OPTIONS]", &options);
        let mut out = std::io::stdout().lock();
        let shown = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        return shown.map_err(|error| super::Failure::printing(&error, words).report(words));
    }
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    let what = context(ContextKind::InvalidArg)
        .or_else(|| context(ContextKind::InvalidSubcommand))
        // What may come more than once has dots of its own, that would stand before the full stop.
        .map_or_else(String::new, |what| what.replace(">...", ">"));
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let id = match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => "cli-usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-invalid-value",
        // A name without a stroke before it is a file or a network, of which there is one too many.
        ErrorKind::UnknownArgument if what == "-" || !what.starts_with('-') => "cli-usage-too-many",
        ErrorKind::UnknownArgument => "cli-usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-usage-unknown-command",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "cli-usage-missing",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        _ => "cli-usage-other",
    };
    let what_was_typed = if value.is_empty() { &what } else { &value }.clone();
    let mut sentence = words.fill(id, &[("what", what.into()), ("value", value.into())]);
    let limits = std::error::Error::source(error).and_then(|why| why.downcast_ref::<NotWithin>());
    if let Some(NotWithin { lowest, highest }) = limits {
        let id = match highest {
            Some(_) => "cli-usage-between",
            None => "cli-usage-from",
        };
        let highest = highest.unwrap_or_default();
        let with = [("lowest", (*lowest).into()), ("highest", highest.into())];
        sentence.push(' ');
        sentence.push_str(&words.fill(id, &with));
    }
    let allowed = context(ContextKind::ValidValue).filter(|allowed| !allowed.is_empty());
    if let Some(allowed) = allowed {
        sentence.push(' ');
        sentence.push_str(&words.fill("cli-usage-allowed", &[("allowed", allowed.into())]));
    }
    let suggested = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(context);
    // The parser also finds near what only has a few letters in common.
    let typed = what_was_typed.chars().find(|sign| sign.is_alphanumeric());
    let near = |one: &&str| one.chars().find(|sign| sign.is_alphanumeric()) == typed;
    let suggested = suggested.unwrap_or_default();
    let suggested: Vec<&str> = suggested.split(", ").filter(near).collect();
    if !suggested.is_empty() {
        let meant = suggested.join(", ").into();
        sentence.push(' ');
        sentence.push_str(&words.fill("cli-did-you-mean", &[("meant", meant)]));
    }
    let help = match command {
        Some(command) => format!("vlot {command} --help"),
        None => "vlot --help".to_owned(),
    };
    sentence.push('\n');
    sentence.push_str(&words.fill("cli-usage-see-help", &[("help", help.into())]));
    Err(super::Failure::Usage(sentence).report(words))
}
