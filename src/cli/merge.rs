//! `vlot merge`: scans filled in apart become one anonymous measurement of the group.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::bank;
use super::failure::Failure;
use super::import::{Wish, group_arguments, keep, of_people};
use super::setup::Setup;
use crate::exchange::{Refused, agreed_context, merge};
use crate::i18n::Words;
use crate::measurement::{Way, most_people, year_ago};

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
    group_arguments(command, words).mut_arg("out", |out| out.required_unless_present("replace"))
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let wish = Wish::of(matches, bank, words)?;
    let files: Vec<&OsString> = matches.get_many("files").into_iter().flatten().collect();
    let most = most_people(bank.instrument.items().count());
    if files.len() as u64 > most {
        return Err(Failure::Input(words.fill(
            "merge-too-many",
            &[("count", files.len().into()), ("most", most.into())],
        )));
    }
    let reading = |error| Failure::reading(&error, words);
    let (mut scans, mut paths) = (Vec::new(), Vec::new());
    for (place, file) in files.iter().enumerate() {
        let path = setup.store.find(&file.to_string_lossy()).map_err(reading)?;
        // One file has many names: a link, another way to its folder.
        let path = std::fs::canonicalize(&path).unwrap_or(path);
        if paths.contains(&path) {
            return Err(explain(Refused::Twice(place), &files, words));
        }
        scans.push(setup.store.load(&path).map_err(reading)?);
        paths.push(path);
    }
    let people = merge(bank, &scans).map_err(|refused| explain(refused, &files, words))?;
    for (place, scan) in scans.iter().enumerate() {
        if let Some(other) = scans[..place].iter().position(|other| other == scan) {
            let shown = |place: usize| files[place].to_string_lossy().into_owned();
            setup.tell(&words.fill(
                "merge-alike",
                &[("one", shown(other).into()), ("other", shown(place).into())],
            ));
        }
    }
    let mut measurement = of_people(&wish, bank, people, words)?;
    measurement.way = Way::Merge;
    measurement.context = agreed_context(bank, &scans);
    let looked_back: Vec<_> = scans.iter().map(|scan| scan.answers().year_ago).collect();
    measurement.year_ago = year_ago(&bank.instrument, &looked_back);
    for (id, answer) in &wish.context {
        measurement.context.retain(|(known, _)| known != id);
        measurement.context.push((id.clone(), answer.clone()));
    }
    keep(setup, &wish, measurement)
}

fn explain(refused: Refused, files: &[&OsString], words: &Words) -> Failure {
    let (id, place) = match refused {
        Refused::Group(place) => ("merge-group", place),
        Refused::Open(place) => ("merge-open", place),
        Refused::OtherBank(place) => ("merge-other-bank", place),
        Refused::Twice(place) => ("merge-twice", place),
    };
    let path = files[place].to_string_lossy().into_owned();
    Failure::Input(words.fill(id, &[("path", path.into())]))
}
