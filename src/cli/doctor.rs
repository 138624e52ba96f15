//! `vlot doctor`: what this terminal can show, where files are and what is wrong with them.

use std::fmt::Write as _;
use std::path::Path;

use clap::{ArgMatches, Command};
use crossterm::terminal;

use super::failure::Failure;
use super::setup::Setup;
use super::{bank, phones};
use crate::i18n::Words;
use crate::store::StoreError;

/// Names in a path that give a folder away as copied along to another place.
const SYNCED: [&str; 5] = ["OneDrive", "Dropbox", "Google Drive", "iCloud", "Nextcloud"];

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    phones::trial_arguments(command, words)
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    if matches.get_flag("phones") {
        return phones::trial(setup, matches);
    }
    let words = &setup.words;
    let mut text = String::new();
    let mut section = |heading: &str, lines: Vec<String>| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{heading}");
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    };
    section(
        &words.fill(
            "doctor-title",
            &[("version", env!("CARGO_PKG_VERSION").into())],
        ),
        vec![words.fill(
            "doctor-language",
            &[("language", words.language().tag().into())],
        )],
    );
    section(&words.say("doctor-terminal"), terminal_lines(setup));
    let mut files = folder_lines(setup);
    let bank = bank::chosen(setup);
    if let Ok(bank) = &bank {
        let title = bank.title.get(bank.language(words.reader()));
        let instrument = &bank.instrument;
        files.push(words.fill(
            "doctor-bank",
            &[
                ("title", title.into()),
                ("id", instrument.id.as_str().into()),
                ("version", instrument.version.as_str().into()),
            ],
        ));
    }
    section(&words.say("doctor-files"), files);
    setup.say(&text)?;
    bank.map(|_| ())
}

fn terminal_lines(setup: &Setup) -> Vec<String> {
    let words = &setup.words;
    let mut lines = Vec::new();
    if Setup::has_terminal() {
        let (columns, rows) = terminal::size().unwrap_or_default();
        let fits = columns >= 60 && rows >= 18;
        let id = if fits {
            "doctor-size"
        } else {
            "doctor-size-small"
        };
        lines.push(words.fill(id, &[("columns", columns.into()), ("rows", rows.into())]));
    } else {
        lines.push(words.say("doctor-no-terminal"));
    }
    lines.push(words.say(if setup.colours() {
        "doctor-colour-yes"
    } else {
        "doctor-colour-no"
    }));
    lines.push(words.say(if setup.ascii_only() {
        "doctor-unicode-no"
    } else {
        "doctor-unicode-yes"
    }));
    lines
}

fn folder_lines(setup: &Setup) -> Vec<String> {
    let words = &setup.words;
    let folder = setup.store.root();
    let shown = folder.display().to_string();
    let mut lines = vec![words.fill("doctor-folder", &[("folder", shown.as_str().into())])];
    if let Some(service) = SYNCED.iter().find(|name| shown.contains(*name)) {
        lines.push(words.fill("doctor-synced", &[("service", (*service).into())]));
    }
    let keys = setup.store.keys().display().to_string();
    lines.push(words.fill("doctor-keys", &[("folder", keys.into())]));
    if !folder.exists() {
        lines.push(to_come(folder, words));
        return lines;
    }
    lines.push(match writable(folder) {
        Ok(()) => words.say("doctor-folder-writable"),
        Err(error) => not_writable(&error, words),
    });
    let listing = setup.store.list();
    lines.push(words.fill(
        "doctor-measurements",
        &[("count", listing.entries.len().into())],
    ));
    if listing.broken.is_empty() {
        lines.push(words.say("doctor-all-well"));
    }
    lines.extend(
        listing
            .broken
            .iter()
            .map(|broken| words.store_error(&broken.problem)),
    );
    let aside = listing.set_aside.iter();
    lines.extend(aside.map(|path| words.about_file("store-set-aside", path)));
    let left = listing.leftovers.iter();
    lines.extend(left.map(|path| words.about_file("store-leftover", path)));
    lines
}

/// What is to be said of a folder that is not there: whether it can come.
fn to_come(folder: &Path, words: &Words) -> String {
    let above = folder.ancestors().find(|above| above.exists());
    match above {
        Some(file) if !file.is_dir() => words.store_error(&StoreError::NotAFolder {
            path: file.to_owned(),
        }),
        Some(above) => match writable(above) {
            Ok(()) => words.say("doctor-folder-missing"),
            Err(error) => not_writable(&error, words),
        },
        None => words.say("doctor-folder-missing"),
    }
}

fn not_writable(error: &std::io::Error, words: &Words) -> String {
    let detail = words.system(error);
    words.fill("doctor-folder-not-writable", &[("detail", detail.into())])
}

fn writable(folder: &Path) -> std::io::Result<()> {
    tempfile::Builder::new()
        .prefix(".doctor-")
        .tempfile_in(folder)?
        .close()
}
