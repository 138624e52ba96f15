//! What is kept, as far as the screens need it: what the desk says, in sentences.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::page::width;
use crate::i18n::Words;
use crate::measurement::{Kind, State};
use crate::store;

/// What is told when something was put on the disk, or could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Which change it was.
    pub revision: u64,
    /// Whether it is about what came in before the reveal, and not about the measurement.
    pub closed: bool,
    /// Why it failed, in the language of the user.
    pub outcome: Result<(), String>,
}

/// A kept measurement, as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its file.
    pub path: PathBuf,
    /// The network's name.
    pub network: String,
    /// Its day.
    pub date: Date,
    /// Whether it is finished.
    pub state: State,
    /// Whether there is more to answer, or the meeting was left before its end.
    pub unfinished: bool,
    /// One person, rows or counts.
    pub kind: Kind,
    /// How many took part.
    pub people: u64,
    /// How many things were agreed.
    pub agreed: usize,
    /// How many of those are still going on.
    pub open: usize,
    /// Whether it is the newest of its network.
    pub newest: bool,
    /// Whether it is the newest scan of its network by one person.
    pub newest_scan: bool,
    /// When, who, and what is still open, in words.
    pub beside: String,
}

impl Kept {
    fn of(entry: store::Entry, newest: bool, newest_scan: bool, words: &Words) -> Self {
        Self {
            newest_scan,
            beside: beside(&entry, words),
            newest,
            path: entry.path,
            network: entry.network,
            date: entry.date,
            state: entry.state,
            unfinished: entry.unfinished,
            kind: entry.kind,
            people: entry.people,
            agreed: entry.agreed,
            open: entry.open,
        }
    }
}

impl Kept {
    /// Whether there is something to go on with: questions, a meeting that was left, or agreements. A group agrees in its
    /// meeting, where it is asked what came of those before: of these the newest counts. Who is alone is asked nothing when
    /// a group meets, and can still agree later: of each scan it counts what still goes on.
    pub fn has_something_open(&self) -> bool {
        match self.kind {
            Kind::Solo => self.unfinished || self.open > 0 || self.newest_scan && self.agreed == 0,
            Kind::Rows | Kind::Counts => self.unfinished || self.newest && self.open > 0,
        }
    }
}

/// When, who, and what is still open.
fn beside(one: &store::Entry, words: &Words) -> String {
    let who = match one.kind {
        Kind::Solo => words.say("list-one-person"),
        Kind::Rows | Kind::Counts => words.fill("result-people", &[("n", one.people.into())]),
    };
    let date = words.day_of(one.date, number(one));
    let mut parts = vec![date, who];
    if one.unfinished {
        parts.push(words.say("list-unfinished"));
    } else if one.open > 0 {
        parts.push(words.fill("list-agreed", &[("count", one.open.into())]));
    }
    parts.join(" · ")
}

/// Which one of its day it is, when it is not the first.
fn number(one: &store::Entry) -> Option<usize> {
    let stem = one.path.file_stem()?.to_string_lossy();
    let number = stem.strip_prefix(&format!("{}-", one.date))?;
    number.parse().ok()
}

/// What there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The newest first.
    pub kept: Vec<Kept>,
    /// The widest name, and the widest of what stands beside it.
    pub columns: (u16, u16),
    /// What cannot be read, and what only looks like a measurement, in sentences.
    pub problems: Vec<String>,
}

impl Listing {
    /// What the store found.
    pub fn of(found: store::Listing, words: &Words) -> Self {
        // A network is a folder, however its name is written; the newest comes first.
        let (mut seen, mut scanned) = (HashSet::new(), HashSet::new());
        let entries = found.entries.into_iter();
        let kept = entries.map(|entry| {
            let folder = entry.path.parent().map(Path::to_owned);
            let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
            let network = folder.unwrap_or_else(|| entry.network.clone().into());
            let newest_scan = entry.kind == Kind::Solo && scanned.insert(network.clone());
            Kept::of(entry, seen.insert(network), newest_scan, words)
        });
        let kept: Vec<Kept> = kept.collect();
        let broken = found.broken.iter();
        let broken = broken.map(|broken| words.store_error(&broken.problem));
        let copies = found.copies.iter().map(|(path, kind)| {
            let id = match kind {
                store::CopyKind::Conflict => "store-conflict-copy",
                store::CopyKind::Editor => "store-editor-file",
            };
            words.about_file(id, path)
        });
        let aside = found.set_aside.iter();
        let aside = aside.map(|path| words.about_file("store-set-aside", path));
        let widest = |text: fn(&Kept) -> &str| {
            let widths = kept.iter().map(|one| width(text(one)));
            widths.max().unwrap_or(0)
        };
        Self {
            columns: (widest(|one| &one.network), widest(|one| &one.beside)),
            kept,
            problems: broken.chain(aside).chain(copies).collect(),
        }
    }
}
