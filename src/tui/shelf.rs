//! What is kept, as far as the screens need it: what the desk says, in sentences.

use std::path::PathBuf;

use jiff::civil::Date;

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
    /// One person, rows or counts.
    pub kind: Kind,
    /// How many took part.
    pub people: u64,
    /// How many things were agreed.
    pub agreed: usize,
    /// How many of those are still going on.
    pub open: usize,
}

/// What there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The newest first.
    pub kept: Vec<Kept>,
    /// What cannot be read, and what only looks like a measurement, in sentences.
    pub problems: Vec<String>,
}

impl Listing {
    /// What the store found.
    pub fn of(found: store::Listing, words: &Words) -> Self {
        let kept = found.entries.into_iter().map(|entry| Kept {
            path: entry.path,
            network: entry.network,
            date: entry.date,
            state: entry.state,
            kind: entry.kind,
            people: entry.people,
            agreed: entry.agreed,
            open: entry.open,
        });
        let broken = found.broken.iter();
        let broken = broken.map(|broken| broken.problem.on_screen(words));
        let copies = found.copies.iter().map(|(path, kind)| {
            let id = match kind {
                store::CopyKind::Conflict => "store-conflict-copy",
                store::CopyKind::Editor => "store-editor-file",
            };
            store::about(words, id, path)
        });
        let aside = found.set_aside.iter();
        let aside = aside.map(|path| store::about(words, "store-set-aside", path));
        Self {
            kept: kept.collect(),
            problems: broken.chain(aside).chain(copies).collect(),
        }
    }
}
