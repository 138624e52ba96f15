//! What there is, seen quickly: only the head of every file and how it stands with its agreements. A thousand files are
//! a moment, and ten thousand block nobody. Whether the rest of a file is sound is seen when it is read.

use std::path::Path;
use std::thread;

use jiff::civil::Date;
use serde::Deserialize;

use super::listing::{Entry, Listing, is_unfinished, look};
use super::{Store, disk};
use crate::measurement::{Kind, State};
use crate::world::{Kind as OnDisk, World};

/// More of a file than this is not looked at: no measurement of a school is as long.
const MOST_BYTES: u64 = 4_000_000;

/// Threads are worth their start from so many files on.
const MANY: usize = 200;

/// The head of a file.
#[derive(Deserialize)]
struct Head {
    network: String,
    date: toml::value::Datetime,
    state: State,
    kind: Kind,
    people: u64,
    answered: u64,
    at: Option<String>,
}

/// What there is, the newest first.
pub(super) fn overview(store: &Store) -> Listing {
    let world = &*store.world;
    let mut paths = Vec::new();
    let mut listing = look(store, |_, path| paths.push(path));
    let hands = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    let seen: Vec<Option<Entry>> = if paths.len() < MANY || hands < 2 {
        paths.iter().map(|path| quickly(world, path)).collect()
    } else {
        let part = paths.len().div_ceil(hands);
        thread::scope(|scope| {
            let parts: Vec<_> = paths
                .chunks(part)
                .map(|paths| {
                    let each = move || paths.iter().map(|path| quickly(world, path)).collect();
                    (paths.len(), scope.spawn(each))
                })
                .collect();
            parts
                .into_iter()
                .flat_map(|(count, part)| {
                    let seen: Vec<Option<Entry>> =
                        part.join().unwrap_or_else(|_| vec![None; count]);
                    seen
                })
                .collect()
        })
    };
    for (path, entry) in paths.into_iter().zip(seen) {
        match entry {
            Some(entry) => listing.entries.push(entry),
            // It is not as it was written here: then all of it is read, to say what is wrong.
            None => listing.look_at(world, path),
        }
    }
    listing.settle();
    listing
}

/// An entry from the head alone; none when that is not as it was written here.
fn quickly(world: &dyn World, path: &Path) -> Option<Entry> {
    // A device is not opened: reading it might never end.
    if world.kind(path).ok()? != OnDisk::File {
        return None;
    }
    let text = String::from_utf8(disk::read_some(world, path, MOST_BYTES).ok()?).ok()?;
    let end = text.find("\n[").unwrap_or(text.len());
    let head: Head = toml::from_str(&text[..end]).ok()?;
    let date = head.date.date.filter(|_| head.date.time.is_none())?;
    let date = Date::new(
        i16::try_from(date.year).ok()?,
        i8::try_from(date.month).ok()?,
        i8::try_from(date.day).ok()?,
    )
    .ok()?;
    let (agreed, open) = agreements(&text[end..]);
    Some(Entry {
        path: path.to_owned(),
        unfinished: is_unfinished(head.state, head.kind, head.at.as_ref()),
        network: head.network,
        date,
        state: head.state,
        kind: head.kind,
        people: head.people,
        answered: head.answered,
        agreed,
        open,
    })
}

/// How many things were agreed, and how many of those are still going on. Line by line, whatever a line ends with: an
/// editor may have written it.
fn agreements(text: &str) -> (usize, usize) {
    let (mut agreed, mut open) = (0, 0);
    let mut within = false;
    for line in text.lines() {
        let line = line.trim_end();
        if line.starts_with('[') {
            within = line == "[[action]]";
            agreed += usize::from(within);
            // One that says nothing of it is still going on.
            open += usize::from(within);
        } else if within && line.starts_with("state") {
            let (_, state) = line.split_once('=').unwrap_or_default();
            open -= usize::from(state.trim() != "\"open\"");
            within = false;
        }
    }
    (agreed, open)
}
