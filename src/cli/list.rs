//! `vlot list`: which measurements there are.

use std::fmt::Write as _;

use clap::{ArgMatches, Command};

use super::failure::Failure;
use super::setup::Setup;
use unicode_width::UnicodeWidthStr as _;

use crate::i18n::Words;
use crate::measurement::Kind;
use crate::store::{CopyKind, Entry};

pub(super) fn arguments(command: Command, _: &Words) -> Command {
    command
}

/// A name that is wider stands out of the column, so that the others stay readable.
const WIDEST: usize = 32;

pub(super) fn run(setup: &Setup, _: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    let listing = setup.store.list();
    if !listing.broken.is_empty() {
        setup.tell(&words.say("cli-list-broken"));
        for broken in &listing.broken {
            setup.tell(&words.store_error(&broken.problem));
        }
    }
    for path in &listing.set_aside {
        setup.tell(&words.about_file("store-set-aside", path));
    }
    for (path, kind) in &listing.copies {
        let id = match kind {
            CopyKind::Conflict => "store-conflict-copy",
            CopyKind::Editor => "store-editor-file",
        };
        let path = path.display().to_string();
        setup.tell(&words.fill(id, &[("path", path.into())]));
    }
    if listing.entries.is_empty() {
        let folder = setup.store.root().display().to_string();
        setup.tell(&words.fill("cli-list-empty", &[("folder", folder.into())]));
        return Ok(());
    }
    let width = listing
        .entries
        .iter()
        .map(|entry| entry.network.width())
        .filter(|width| *width <= WIDEST)
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    for entry in &listing.entries {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{}  {}{}  {}, {}",
            entry.date,
            entry.network,
            " ".repeat(width.saturating_sub(entry.network.width())),
            who(entry, words),
            state(entry, words),
        );
        if setup.verbose {
            let _ = writeln!(text, "            {}", entry.path.display());
        }
    }
    setup.say(&text)
}

/// How far it is. What was agreed and still runs is not done, as the menu says.
fn state(entry: &Entry, words: &Words) -> String {
    if entry.unfinished {
        words.say("cli-list-open")
    } else if entry.open > 0 {
        words.fill("list-agreed", &[("count", entry.open.into())])
    } else {
        words.say("cli-list-done")
    }
}

fn who(entry: &Entry, words: &Words) -> String {
    match entry.kind {
        Kind::Solo => words.say("cli-kind-solo"),
        Kind::Rows | Kind::Counts => {
            words.fill("cli-kind-group", &[("people", entry.people.into())])
        }
    }
}
