//! `vlot delete`: really deletes, after a question.

use std::ffi::OsString;
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use crate::i18n::Words;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(
            positional(
                "what",
                &words.say("cli-value-file-or-network"),
                words,
                "cli-argument-file-or-network",
            )
            .required(true),
        )
        .arg(
            Arg::new("yes")
                .long("yes")
                .short('y')
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-yes")),
        )
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let what = matches
        .get_one::<OsString>("what")
        .map(|what| what.to_string_lossy().into_owned());
    let what = what.unwrap_or_default();
    let doomed = setup
        .store
        .doomed(&what)
        .map_err(|error| Failure::reading(&error, words))?;
    if !matches.get_flag("yes") && !sure(setup, &what)? {
        setup.tell(&words.say("cli-delete-kept"));
        return Ok(());
    }
    let count = setup
        .store
        .delete(doomed)
        .map_err(|error| Failure::writing(&error, words))?;
    setup.tell(&words.fill("cli-delete-done", &[("count", count.into())]));
    Ok(())
}

fn sure(setup: &Setup, what: &str) -> Result<bool, Failure> {
    let words = &setup.words;
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(words.say("cli-delete-needs-yes")));
    }
    let question = words.fill("cli-delete-ask", &[("what", what.into())]);
    let mut answer = String::new();
    let asked = write!(io::stderr(), "{question} ")
        .and_then(|()| io::stdin().lock().read_line(&mut answer));
    asked.map_err(|error| Failure::printing(&error, words))?;
    let yes = words.say("cli-delete-yes-words");
    Ok(yes
        .split(' ')
        .any(|word| word == answer.trim().to_lowercase()))
}
