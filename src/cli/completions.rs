//! `vlot completions`: what a shell needs to complete with Tab.

use clap::{ArgMatches, Command};
use clap_complete::Shell;

use super::arguments::{self, positional};
use super::failure::Failure;
use super::setup::Setup;
use crate::i18n::Words;

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "powershell", "elvish"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(
        positional(
            "shell",
            &words.say("cli-value-shell"),
            words,
            "cli-argument-shell",
        )
        .required(true)
        .value_parser(SHELLS)
        .hide_possible_values(true),
    )
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let shell = match matches.get_one::<String>("shell").map(String::as_str) {
        Some("zsh") => Shell::Zsh,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        Some("elvish") => Shell::Elvish,
        _ => Shell::Bash,
    };
    let mut text = Vec::new();
    clap_complete::generate(
        shell,
        &mut arguments::command(&setup.words),
        "vlot",
        &mut text,
    );
    setup.print(&String::from_utf8_lossy(&text))
}
