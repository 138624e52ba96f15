//! What there is.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::Store;
use super::claim::SET_ASIDE;
use super::claim::replacing::REPLACES;
use super::copies;
use super::disk::{self, TEMPORARY};
use super::draft::DRAFT;
use super::error::StoreError;
use super::keys::KEY;
use crate::measurement::{Kind as Data, Measurement, State};
use crate::walk::ActionState;
use crate::world::{Kind, World};

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
    /// Whether it can be gone on with: there is more to answer, or the meeting was left before its end.
    pub unfinished: bool,
    /// What kind of data there is.
    pub kind: Data,
    /// How many took part.
    pub people: u64,
    /// How many gave an answer.
    pub answered: u64,
    /// How many things were agreed.
    pub agreed: usize,
    /// How many of those are still going on.
    pub open: usize,
}

impl Entry {
    pub(super) fn of(path: PathBuf, found: &Measurement) -> Self {
        let open = found
            .actions
            .iter()
            .filter(|one| one.state == ActionState::Open);
        Self {
            path,
            network: found.network.clone(),
            date: found.date,
            state: found.state,
            unfinished: is_unfinished(found.state, found.kind, found.at.as_ref()),
            kind: found.kind,
            people: found.people,
            answered: found.answered,
            agreed: found.actions.len(),
            open: open.count(),
        }
    }
}

/// Whether it can be gone on with. A meeting keeps its place until its end, also past the picture, where nothing more is
/// answered.
pub(super) fn is_unfinished(state: State, kind: Data, at: Option<&String>) -> bool {
    state == State::Open || kind != Data::Solo && at.is_some()
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
    /// What could not be read, or what another program had changed, and was set aside.
    pub set_aside: Vec<PathBuf>,
    /// What a machine that died left behind: saves that were cut off, drafts and keys without their owner, and drafts of
    /// which everything was shown.
    pub leftovers: Vec<PathBuf>,
    /// Copies of synced folders and leftovers of editors: not counted as measurements.
    pub copies: Vec<(PathBuf, copies::Kind)>,
    /// Drafts beside a measurement, until it is known whether it still needs them.
    drafts: Vec<PathBuf>,
}

pub(super) fn list(store: &Store) -> Listing {
    let world = &*store.world;
    let mut listing = look(store, |listing, path| listing.look_at(world, path));
    listing.settle();
    listing
}

/// Looks at everything there is in turn.
pub(super) fn look(store: &Store, mut look_at: impl FnMut(&mut Listing, PathBuf)) -> Listing {
    let world = &*store.world;
    let mut listing = Listing::default();
    for folder in listing.contents(world, &store.root) {
        if is_folder(world, &folder) && !is_hidden(&folder) {
            for path in listing.contents(world, &folder) {
                match copies::kind(&path) {
                    Some(kind) => listing.copies.push((path, kind)),
                    None if is_measurement(&path) => look_at(&mut listing, path),
                    None => listing.look_beside(world, path),
                }
            }
        }
    }
    for folder in listing.contents(world, &store.keys) {
        if is_folder(world, &folder) {
            for key in listing.contents(world, &folder) {
                listing.look_at_key(store, key);
            }
        }
    }
    listing
}

impl Listing {
    /// What is in a folder, in order of name.
    fn contents(&mut self, world: &dyn World, folder: &Path) -> Vec<PathBuf> {
        match world.list(folder) {
            Ok(paths) => paths,
            Err(error) => {
                let problem = StoreError::reading(folder, &error);
                // Nothing was ever saved, or it has just been deleted.
                let said = self.broken.iter().any(|other| other.problem == problem);
                if !said && !matches!(problem, StoreError::Missing { .. }) {
                    self.broken.push(Broken {
                        path: folder.to_owned(),
                        problem,
                    });
                }
                Vec::new()
            }
        }
    }

    /// Once all measurements are known: the newest first, and nothing that was shown needs what is closed beside it.
    pub(super) fn settle(&mut self) {
        let shown = self.entries.iter().filter(|one| one.state == State::Done);
        let needless: HashSet<PathBuf> = shown.map(|one| disk::beside(&one.path, DRAFT)).collect();
        self.leftovers
            .extend(self.drafts.drain(..).filter(|one| needless.contains(one)));
        self.entries
            .sort_by_cached_key(|entry| Reverse((entry.date, number(entry), entry.path.clone())));
    }

    /// A file that is no measurement.
    fn look_beside(&mut self, world: &dyn World, path: PathBuf) {
        {
            let name = path.to_string_lossy();
            let owner = name.find(".toml.").map(|end| &name[..end + ".toml".len()]);
            let ours = owner.is_some() || is_hidden(&path);
            let is_beside = owner.is_some_and(|owner| world.is_taken(owner.as_ref()));
            if owner.is_some() && name.contains(SET_ASIDE) {
                self.set_aside.push(path);
            } else if ours && (name.ends_with(TEMPORARY) || name.ends_with(REPLACES))
                || [DRAFT, KEY].iter().any(|end| name.ends_with(end))
                    && owner.is_some()
                    && !is_beside
            {
                self.leftovers.push(path);
            } else if name.ends_with(DRAFT) && is_beside {
                self.drafts.push(path);
            }
        }
    }

    pub(super) fn look_at(&mut self, world: &dyn World, path: PathBuf) {
        match disk::read(world, &path) {
            Ok((found, _)) => self.entries.push(Entry::of(path, &found)),
            Err(StoreError::Missing { .. }) if !world.is_taken(&path) => {}
            Err(problem) => self.broken.push(Broken { path, problem }),
        }
    }

    /// A key has an owner as long as the draft that it opens is there.
    fn look_at_key(&mut self, store: &Store, key: PathBuf) {
        let name = key.to_string_lossy().into_owned();
        if name.contains(SET_ASIDE) {
            self.set_aside.push(key);
            return;
        }
        let draft = name
            .strip_suffix(KEY)
            .and_then(|owner| Path::new(owner).strip_prefix(&store.keys).ok())
            .map(|owner| disk::beside(&store.root.join(owner), DRAFT));
        let elsewhere = disk::parent(&key) == store.keys;
        if name.ends_with(TEMPORARY)
            || !elsewhere && draft.is_some_and(|draft| !store.world.is_taken(&draft))
        {
            self.leftovers.push(key);
        }
    }
}

fn is_folder(world: &dyn World, path: &Path) -> bool {
    matches!(world.kind(path), Ok(Kind::Folder))
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
