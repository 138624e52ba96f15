//! What there is.

use std::cmp::Reverse;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::disk;
use super::error::StoreError;
use crate::measurement::{Kind, State};

/// One measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its file.
    pub path: PathBuf,
    /// The network's name.
    pub network: String,
    /// The day it was begun.
    pub date: Date,
    /// Whether there is more to answer.
    pub state: State,
    /// What kind of data there is.
    pub kind: Kind,
    /// How many took part.
    pub people: u64,
    /// How many gave an answer.
    pub answered: u64,
}

/// One file that cannot be read; it is left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The file, or a folder.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: StoreError,
}

/// Everything in a data folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The newest first.
    pub entries: Vec<Entry>,
    /// What cannot be read.
    pub broken: Vec<Broken>,
    /// What could not be read before and was set aside.
    pub set_aside: Vec<PathBuf>,
}

pub(super) fn list(root: &Path) -> Listing {
    let mut listing = Listing::default();
    for folder in listing.contents(root) {
        if folder.is_dir() && !is_hidden(&folder) {
            for path in listing.contents(&folder) {
                listing.look_at(path);
            }
        }
    }
    listing
        .entries
        .sort_by_cached_key(|entry| Reverse((entry.date, number(entry), entry.path.clone())));
    listing
}

impl Listing {
    /// What is in a folder, in order of name.
    fn contents(&mut self, folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        match entries {
            Ok(entries) => {
                let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
                paths.sort();
                paths
            }
            Err(error) => {
                let problem = StoreError::reading(folder, &error);
                // Nothing was ever saved, or it has just been deleted.
                if !matches!(problem, StoreError::Missing { .. }) {
                    self.broken.push(Broken {
                        path: folder.to_owned(),
                        problem,
                    });
                }
                Vec::new()
            }
        }
    }

    fn look_at(&mut self, path: PathBuf) {
        if !is_measurement(&path) {
            if path.to_string_lossy().contains(".toml.set-aside") {
                self.set_aside.push(path);
            }
            return;
        }
        match disk::read(&path) {
            Ok((found, _)) => self.entries.push(Entry {
                path,
                network: found.network,
                date: found.date,
                state: found.state,
                kind: found.kind,
                people: found.people,
                answered: found.answered,
            }),
            Err(StoreError::Missing { .. }) if fs::symlink_metadata(&path).is_err() => {}
            Err(problem) => self.broken.push(Broken { path, problem }),
        }
    }
}

/// Whether a file has the name of a measurement.
pub(super) fn is_measurement(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("toml")) && !is_hidden(path)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

/// Which one of its day it is.
fn number(entry: &Entry) -> usize {
    let stem = entry.path.file_stem().unwrap_or_default().to_string_lossy();
    let number = stem
        .strip_prefix(&format!("{}-", entry.date))
        .map(str::parse);
    number.and_then(Result::ok).unwrap_or(1)
}
