//! Measurements on the disk: a data folder with a folder per network, one file per measurement. Writing is atomic and
//! synced and needs a lock; reading needs none. What stands in a file is not decided here: see
//! [`crate::measurement::file`].
//!
//! Beside a measurement `x.toml` may stand `x.toml.lock`, `x.toml.….tmp` (a save that was cut off), `x.toml.draft` (what
//! came in before the reveal, closed) and `x.toml.set-aside` (what could not be read or was changed by another program):
//! everything named after it that does not itself end in `.toml`. The key of a draft has the same name in the folder of
//! keys. They go when it goes.

mod banks;
mod claim;
mod copies;
mod delete;
mod disk;
mod draft;
mod error;
mod handout;
mod keys;
mod listing;
mod moved;
mod names;
mod overview;

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use crate::bank::diagnostic::closest;
use crate::measurement::late::{counts_give_away, gives_away, parted};
use crate::measurement::{Kind, Measurement, State};
use crate::session::Draft;
use crate::world::{Real, World};

pub use banks::KnownBank;
pub use claim::{Claim, Seen};
pub use copies::Kind as CopyKind;
pub use delete::Doomed;
pub use error::{Beside, StoreError};
pub use handout::{Refused, document_name, hand_out, hand_to_owner, keep_at, may_be_written};
pub use listing::{Broken, Entry, Listing};
pub use names::{meant as meant_network, same as same_network};

/// A data folder. Nothing is made before the first save.
#[derive(Clone, Debug)]
pub struct Store {
    root: PathBuf,
    keys: PathBuf,
    world: Arc<dyn World>,
}

impl Store {
    /// The data folder at `root`, with everything in it.
    pub fn at(root: PathBuf) -> Self {
        Self::over(Arc::new(Real), root)
    }

    /// The same over any world.
    pub fn over(world: Arc<dyn World>, root: PathBuf) -> Self {
        let keys = root.join(keys::FOLDER);
        Self { root, keys, world }
    }

    /// Where measurements are kept unless a person says otherwise, with the keys in a place that is not copied along to
    /// other machines; none on a system that has no such places.
    pub fn of_the_user() -> Option<Self> {
        let project = directories::ProjectDirs::from("", "", "vlot")?;
        // On Windows the other data folder is one that managed machines copy to a server.
        let root = moved::moved(project.data_dir(), project.data_local_dir());
        let keys = match project.state_dir() {
            Some(state) => state.join("keys"),
            None => root.join(keys::FOLDER),
        };
        Some(Self {
            root,
            keys,
            world: Arc::new(Real),
        })
    }

    /// The world it is in.
    pub fn world(&self) -> &Arc<dyn World> {
        &self.world
    }

    /// Where the keys are.
    pub fn keys(&self) -> &Path {
        &self.keys
    }

    /// Makes the folder of the keys with those it is in: on a new machine none of them is there.
    ///
    /// # Errors
    /// When one of them cannot be made.
    pub fn make_keys(&self) -> io::Result<&Path> {
        disk::make_folder(&*self.world, &self.keys)?;
        Ok(&self.keys)
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What there is, the newest first. Files that cannot be read are left alone and reported.
    pub fn list(&self) -> Listing {
        listing::list(self)
    }

    /// The same, from the heads of the files alone: quick, however many there are.
    pub fn overview(&self) -> Listing {
        overview::overview(self)
    }

    fn entries_of(&self, network: &str) -> Vec<Entry> {
        let mut entries = self.overview().entries;
        entries.retain(|entry| names::same(&entry.network, network));
        entries
    }

    /// The newest measurement of a network in this state. The name is matched without case or accents.
    pub fn newest(&self, network: &str, state: State) -> Option<Entry> {
        let mut entries = self.entries_of(network).into_iter();
        entries.find(|entry| entry.state == state)
    }

    /// The newest unfinished measurement of a network but this one.
    pub fn unfinished_beside(&self, network: &str, own: Option<&Path>) -> Option<Entry> {
        let mut entries = self.entries_of(network).into_iter();
        entries.find(|entry| entry.state == State::Open && own != Some(entry.path.as_path()))
    }

    /// The newest measurement of a network that was finished on this day, but this one.
    pub fn finished_on(&self, network: &str, day: Date, own: Option<&Path>) -> Option<Entry> {
        let mut entries = self.entries_of(network).into_iter();
        entries.find(|entry| {
            let done = entry.state == State::Done && entry.date == day;
            done && own != Some(entry.path.as_path())
        })
    }

    /// The unfinished measurements of a network, the newest first.
    pub fn unfinished(&self, network: &str) -> Vec<Entry> {
        let mut entries = self.entries_of(network);
        entries.retain(|entry| entry.state == State::Open);
        entries
    }

    /// The newest measurement of a network that holds a needs overview, whatever came after it; else its newest finished
    /// one, else its newest.
    pub fn newest_with_needs(&self, network: &str) -> Option<Entry> {
        let holds = |entry: &Entry| {
            let loaded = self.load(&entry.path);
            loaded.is_ok_and(|one| !one.private.needs.is_empty())
        };
        let entries = self.entries_of(network);
        let holding = entries.iter().position(holds);
        let done = || entries.iter().position(|one| one.state == State::Done);
        let place = holding.or_else(done).unwrap_or_default();
        entries.into_iter().nth(place)
    }

    /// The file that is meant: that file, or the newest finished measurement of that network.
    pub fn find(&self, file_or_network: &str) -> Result<PathBuf, StoreError> {
        let path = PathBuf::from(file_or_network);
        if matches!(self.world.kind(&path), Ok(crate::world::Kind::File)) {
            return Ok(path);
        }
        if let Some(entry) = self.newest(file_or_network, State::Done) {
            return Ok(entry.path);
        }
        Err(self.unknown(file_or_network))
    }

    /// Why there is nothing by this name.
    fn unknown(&self, file_or_network: &str) -> StoreError {
        let name = file_or_network.to_owned();
        let Listing {
            entries, broken, ..
        } = self.list();
        let folder = names::folder(&name);
        let mut broken = broken.into_iter();
        // It is there, and cannot be read: that is to be said, and not that there is none.
        if let Some(broken) = broken.find(|one| is_in(&one.path, &folder)) {
            return broken.problem;
        }
        let mut unfinished = entries.iter();
        if let Some(newest) = unfinished.find(|entry| names::same(&entry.network, &name)) {
            return StoreError::NothingFinished {
                network: name,
                meeting: newest.kind != Kind::Solo,
                path: newest.path.clone(),
                bank: String::new(),
            };
        }
        let path = Path::new(file_or_network);
        if path.extension().is_some_and(|ending| ending == "toml") {
            return StoreError::Missing {
                path: path.to_owned(),
            };
        }
        let networks = entries.iter().map(|entry| entry.network.as_str());
        let meant = closest(&name, networks).map(str::to_owned);
        StoreError::UnknownNetwork {
            network: name,
            meant,
        }
    }

    /// How the newest measurement of a network writes its name, where there is one.
    pub fn spelling(&self, network: &str) -> Option<String> {
        let newest = self.entries_of(network).into_iter().next();
        newest.map(|entry| entry.network)
    }

    /// The files of a network, the newest first. The name is matched without case or accents.
    pub fn files_of(&self, network: &str) -> Vec<PathBuf> {
        let entries = self.entries_of(network).into_iter();
        entries.map(|entry| entry.path).collect()
    }

    /// Reads a measurement, wherever it is.
    pub fn load(&self, path: &Path) -> Result<Measurement, StoreError> {
        disk::read(&*self.world, path).map(|(measurement, _)| measurement)
    }

    /// The finished measurements of the same network from before it, the newest first; but for one that would tell beside
    /// this one, or beside another of them, what a single person answered.
    pub fn earlier(&self, than: &Measurement) -> Vec<Measurement> {
        self.earlier_told(than, None).0
    }

    /// The same, and why others of this network cannot be read: they do not count, and that is to be said. Of one day those
    /// that were begun before it are earlier; which one of its day it is, is known by where it stands, or else by what was
    /// answered in it.
    pub fn earlier_told(
        &self,
        than: &Measurement,
        own: Option<&Path>,
    ) -> (Vec<Measurement>, Vec<StoreError>) {
        let is_own = |path: &Path| own == Some(path);
        let (mut read, unread) = self.read_of(&than.network, |entry| {
            // Beside a meeting stands no scan of somebody alone, nor the other way round.
            let alike = (entry.kind == Kind::Solo) == (than.kind == Kind::Solo);
            let done = entry.state == State::Done && entry.date <= than.date && alike;
            done || is_own(&entry.path)
        });
        let of_the_day = |one: &Measurement| one.date == than.date;
        let place = read.iter().position(|(path, one)| match own {
            Some(_) => is_own(path),
            None => of_the_day(one) && one.data == than.data && one.kind == than.kind,
        });
        let mut at = 0..;
        read.retain(|(_, one)| {
            let at = at.next();
            one.date < than.date || place.is_some_and(|place| at > Some(place))
        });
        let (earlier, _) = parted(than, read.into_iter().map(|(_, one)| one));
        (earlier, unread)
    }

    /// The finished measurements of a network, the newest first, with where they are.
    pub fn of_network(&self, network: &str) -> Vec<(PathBuf, Measurement)> {
        self.shown_of(network).0
    }

    /// All that was shown of a network, with where it is; and why others of it cannot be read.
    pub fn shown_of(&self, network: &str) -> (Vec<(PathBuf, Measurement)>, Vec<StoreError>) {
        self.read_of(network, |entry| entry.state == State::Done)
    }

    /// The finished measurements of the same network that would tell beside this one what somebody answered.
    ///
    /// # Errors
    /// Where an earlier measurement of a group cannot be read: it may be one of them.
    pub fn beside(&self, of: &Measurement) -> Result<Vec<(PathBuf, Measurement)>, StoreError> {
        let shown = |entry: &Entry| entry.state == State::Done && entry.kind != Kind::Solo;
        let (mut known, unread) = self.read_of(&of.network, shown);
        if let Some(error) = unread.into_iter().next() {
            return Err(error.beside(Beside::Unknown));
        }
        known.retain(|(_, earlier)| gives_away(earlier, of) || counts_give_away(earlier, of));
        Ok(known)
    }

    /// Takes away what runs that died left beside the measurements that are picked: saves that were cut off, drafts and
    /// keys that nobody needs, and what was to go once something else was on the disk. What is in use or refused stays as
    /// it is until the next time, and `vlot doctor` tells of it. Says whether there was anything.
    pub fn tidy(&self, listing: &Listing, picked: impl Fn(&Entry) -> bool) -> bool {
        let owners = listing.leftovers.iter().map(|path| self.owner_of(path));
        let owners: HashSet<PathBuf> = owners.collect();
        let left = |entry: &&Entry| owners.contains(&entry.path) && picked(entry);
        let mut any = false;
        for entry in listing.entries.iter().filter(left) {
            any = true;
            drop(self.resume(&entry.path));
        }
        any
    }

    /// The measurement after which something beside it, or among the keys, is called.
    fn owner_of(&self, path: &Path) -> PathBuf {
        let inside = path.strip_prefix(&self.keys);
        let path = inside.map_or_else(|_| path.to_owned(), |inside| self.root.join(inside));
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        match name.find(".toml.") {
            Some(end) => path.with_file_name(&name[..end + ".toml".len()]),
            None => path,
        }
    }

    /// The measurements of a network that are over, up to a day, the newest first, but for this file: of meetings, or of
    /// scans alone. The first of them is what is called last time there. Beside them why others of this network cannot be
    /// read.
    pub fn finished(
        &self,
        network: &str,
        date: Date,
        but: Option<&Path>,
        alone: bool,
    ) -> (Vec<(PathBuf, Measurement)>, Vec<StoreError>) {
        let is_own = |path: &Path| but == Some(path);
        let (mut over, mut unread) =
            self.read_of(network, |entry| entry.date <= date && !is_own(&entry.path));
        // What somebody filled in alone, and agreed with herself, is no meeting's.
        let is_over = |one: &Measurement| {
            one.state == State::Done && one.at.is_none() && (one.kind == Kind::Solo) == alone
        };
        over.retain(|(_, one)| is_over(one) && one.date <= date);
        unread.retain(|error| !error.path().is_some_and(is_own));
        (over, unread)
    }

    /// Those of a network that pass, the newest first, with where they are; and why others of it cannot be read.
    fn read_of(
        &self,
        network: &str,
        wanted: impl Fn(&Entry) -> bool,
    ) -> (Vec<(PathBuf, Measurement)>, Vec<StoreError>) {
        let folder = names::folder(network);
        let listing = self.overview();
        let broken = listing.broken.into_iter();
        let broken = broken.filter(|broken| is_in(&broken.path, &folder));
        let mut unread: Vec<StoreError> = broken.map(|broken| broken.problem).collect();
        let mut read = Vec::new();
        let of_it = |entry: &Entry| names::same(&entry.network, network) && wanted(entry);
        for entry in listing.entries.into_iter().filter(of_it) {
            match self.load(&entry.path) {
                Ok(one) => read.push((entry.path, one)),
                // It was deleted since.
                Err(StoreError::Missing { .. }) => {}
                Err(error) => unread.push(error),
            }
        }
        (read, unread)
    }

    /// How a measurement and the draft beside it stand on the disk now.
    pub fn seen(&self, path: &Path) -> Seen {
        Seen::of(&*self.world, path)
    }

    /// A place for a new measurement. Nothing is made yet, so this does not fail on a full or missing disk: each
    /// save tries again.
    pub fn begin(&self, network: &str, date: Date) -> Result<Claim, StoreError> {
        Claim::fresh(self, network, date)
    }

    /// Takes the lock of a measurement that is there, to go on with it. Read it after this, not before.
    pub fn resume(&self, path: &Path) -> Result<Claim, StoreError> {
        Claim::existing(self, path)
    }

    /// What came in for a measurement and was not shown yet; none when there is nothing.
    ///
    /// # Errors
    /// When it cannot be opened; it stays as it is.
    pub fn draft(&self, path: &Path) -> Result<Option<Draft>, StoreError> {
        draft::Places::of(&self.root, &self.keys, path).open(&*self.world)
    }

    /// What deleting this file, or everything of this network, would take away.
    pub fn doomed(&self, file_or_network: &str) -> Result<Doomed, StoreError> {
        delete::doomed(self, file_or_network)
    }

    /// Really deletes, drafts and set-aside files too. Gives the number of measurements that went.
    pub fn delete(&self, doomed: Doomed) -> Result<usize, StoreError> {
        doomed.delete()
    }
}

/// Whether a file stands in a folder of this name.
fn is_in(path: &Path, folder: &str) -> bool {
    let within = path.parent().and_then(Path::file_name);
    within.is_some_and(|within| within == folder)
}

#[cfg(test)]
mod tests;
