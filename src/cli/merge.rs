//! `vlot merge`: scans filled in apart become one anonymous measurement of the group.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::bank;
use super::failure::Failure;
use super::import::{Wish, group_arguments, keep};
use super::setup::Setup;
use crate::bank::Bank;
use crate::gather::{self, NotMerged};
use crate::i18n::Words;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command.arg(
        positional(
            "files",
            &words.say("cli-value-file-or-network"),
            words,
            "cli-argument-merge",
        )
        .required(true)
        .num_args(1..),
    );
    group_arguments(command, words).mut_arg("out", |out| {
        out.help(words.say("cli-help-merge-out"))
            .required_unless_present("replace")
    })
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let files: Vec<&OsString> = matches.get_many("files").into_iter().flatten().collect();
    let names: Vec<String> = files
        .iter()
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    let bank = made_with(setup, &names)?;
    let wish = Wish::of(matches, bank, words)?;
    let told = |not: NotMerged| explain(&not, &names, words);
    // Before so many files are looked for.
    gather::not_too_many(bank, names.len()).map_err(told)?;
    let paths = names.iter().map(|name| bank::find(setup, name));
    let paths: Vec<PathBuf> = paths.collect::<Result<_, _>>()?;
    let merged = wish.of_group.of_files(bank, &setup.store, &paths);
    let merged = merged.map_err(told)?;
    for note in merged.notes(&names, words) {
        setup.tell(&note);
    }
    keep(setup, &wish, merged.measurement)
}

/// The bank that was named, else the one that the first of the scans was made with, where that can be read.
fn made_with(setup: &Setup, scans: &[String]) -> Result<&'static Bank, Failure> {
    let first = scans.first().filter(|_| setup.bank.is_none());
    let path = first.and_then(|first| setup.store.find(first).ok());
    match path.and_then(|path| setup.store.load(&path).ok()) {
        Some(scan) => bank::of(setup, &scan.bank),
        None => bank::chosen(setup),
    }
}

fn explain(not: &NotMerged, names: &[String], words: &Words) -> Failure {
    let sentence = not.sentence(names, words);
    match not {
        NotMerged::Unread(error) => Failure::reading(error, words),
        NotMerged::Chance(_) => Failure::Output(sentence),
        NotMerged::TooMany(..) | NotMerged::Scan(_) => Failure::Input(sentence),
    }
}
