//! `vlot merge`: scans filled in apart become one anonymous measurement of the group.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::bank;
use super::failure::Failure;
use super::import::{Wish, group_arguments, keep};
use super::setup::Setup;
use crate::exchange::Refused;
use crate::gather::NotMerged;
use crate::i18n::Words;
use crate::measurement::most_people;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let command = command.arg(
        positional(
            "files",
            &words.say("cli-value-files"),
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
    let bank = bank::chosen(setup)?;
    let wish = Wish::of(matches, bank, words)?;
    let files: Vec<&OsString> = matches.get_many("files").into_iter().flatten().collect();
    let names: Vec<String> = files
        .iter()
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    let most = most_people(bank.instrument.items().count());
    // Before so many files are read.
    if files.len() as u64 > most {
        return Err(explain(
            &NotMerged::TooMany(files.len(), most),
            &names,
            words,
        ));
    }
    let reading = |error| Failure::reading(&error, words);
    let (mut scans, mut paths) = (Vec::new(), Vec::new());
    for (place, name) in names.iter().enumerate() {
        let path = bank::find(setup, name)?;
        // One file has many names: a link, another way to its folder.
        let path = std::fs::canonicalize(&path).unwrap_or(path);
        if paths.contains(&path) {
            let twice = NotMerged::Scan(Refused::Twice(place));
            return Err(explain(&twice, &names, words));
        }
        scans.push(setup.store.load(&path).map_err(reading)?);
        paths.push(path);
    }
    let merged = wish.of_group.of_scans(bank, &scans);
    let merged = merged.map_err(|not| explain(&not, &names, words))?;
    for note in merged.notes(&names, words) {
        setup.tell(&note);
    }
    keep(setup, &wish, merged.measurement)
}

fn explain(not: &NotMerged, names: &[String], words: &Words) -> Failure {
    let sentence = not.sentence(names, words);
    match not {
        NotMerged::Chance(_) => Failure::Output(sentence),
        NotMerged::TooMany(..) | NotMerged::Scan(_) => Failure::Input(sentence),
    }
}
