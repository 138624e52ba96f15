//! The right to write to one measurement, and to the draft beside it.

pub(super) mod replacing;
mod sealing;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::delete::{companions, is_within};
use super::disk::{self, LOCK, TEMPORARY, beside};
use super::draft::Places;
use super::error::StoreError;
use super::keys;
use super::{Store, names};
use crate::measurement::file;
use crate::measurement::{Measurement, State};
use crate::planted::{Planted, planted};
use crate::world::{Held, Kind, Locked, World};

/// More measurements of one network on one day, or more set-aside files of one, are an accident.
const MOST_OF_A_KIND: usize = 10_000;

/// What was written or read here, told apart without being kept.
type Marks = HashSet<Mark>;

/// Tells bytes apart.
type Mark = [u8; 32];

fn mark(bytes: &[u8]) -> Mark {
    Sha256::digest(bytes).into()
}

/// How a measurement and the draft beside it stood on the disk when they were looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    measurement: Option<Mark>,
    draft: Option<Mark>,
}

impl Seen {
    pub(super) fn of(world: &dyn World, path: &Path) -> Self {
        let mark_of = |path: &Path| disk::bytes(world, path).ok().map(|bytes| mark(&bytes));
        Self {
            measurement: mark_of(path),
            draft: mark_of(&beside(path, super::draft::DRAFT)),
        }
    }
}

/// How others are kept from writing.
#[derive(Debug)]
enum Guard {
    Held(Box<dyn Held>),
    /// The disk knows no locks.
    Nothing,
}

/// The place of one measurement, locked from its first save (or, for one that was there already, from the start) until
/// this is dropped.
#[derive(Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact that stands on its own"
)]
pub struct Claim {
    world: Arc<dyn World>,
    root: PathBuf,
    keys: PathBuf,
    path: PathBuf,
    /// The day, until the first save has settled which number the file gets.
    unsettled: Option<Date>,
    guard: Option<Guard>,
    /// What may stand in the file and came from here.
    own: Marks,
    /// What may stand in the draft and came from here.
    own_drafts: Marks,
    /// What was there when it was locked.
    found: Seen,
    /// The names of the folders it is in are on the disk.
    is_rooted: bool,
    /// The name of the key is on the disk, and those of the folders it is in.
    has_rooted_key: bool,
    set_aside: Vec<PathBuf>,
    /// It was over when it was taken up.
    was_shown: bool,
    /// What takes the place of others was noted by this run.
    has_noted: bool,
    /// Something that was written did not come to its name, and may still be there.
    is_untidy: bool,
    /// Why a save that was cut off is still there.
    cut_off: Option<StoreError>,
    /// Why a draft or a key of an earlier run that nobody needs is still there.
    stray: Option<StoreError>,
}

impl Claim {
    pub(super) fn fresh(store: &Store, network: &str, date: Date) -> Result<Self, StoreError> {
        let folder = store.root.join(names::folder(network));
        let mut claim = Self::at(store, folder.join("x"));
        claim.unsettled = Some(date);
        claim.path = claim
            .free_names(date)
            .next()
            .ok_or(StoreError::InUse { path: folder })?;
        Ok(claim)
    }

    pub(super) fn existing(store: &Store, path: &Path) -> Result<Self, StoreError> {
        let world = &*store.world;
        // Before anything is made beside it.
        disk::read(world, path)?;
        let mut claim = Self::at(store, path.to_owned());
        if !claim.lock()? {
            return Err(StoreError::InUse {
                path: path.to_owned(),
            });
        }
        // What is seen may be what a run that died had not put on the disk yet: from here on it counts as kept.
        claim.root_it()?;
        // Again: it may have been written to until the lock was taken.
        let (measurement, bytes) = disk::read(world, path)?;
        claim.own.insert(mark(&bytes));
        claim.found = Seen::of(world, path);
        claim.was_shown = measurement.state == State::Done;
        claim.cut_off = claim.clear_cut_off_saves().err();
        let stray = claim.clear_strays();
        claim.stray = stray.and(claim.finish_replacing(store)).err();
        Ok(claim)
    }

    fn at(store: &Store, path: PathBuf) -> Self {
        Self {
            world: Arc::clone(&store.world),
            root: store.root.clone(),
            keys: store.keys.clone(),
            path,
            unsettled: None,
            guard: None,
            own: Marks::new(),
            own_drafts: Marks::new(),
            found: Seen::default(),
            is_rooted: false,
            has_rooted_key: false,
            set_aside: Vec::new(),
            was_shown: false,
            has_noted: false,
            is_untidy: false,
            cut_off: None,
            stray: None,
        }
    }

    /// Puts its name on the disk, and those of the folders it is in.
    fn root_it(&mut self) -> Result<(), StoreError> {
        let rooted = disk::root(&*self.world, &self.path, &self.root);
        rooted.map_err(|error| StoreError::writing(&self.path, &error))?;
        self.is_rooted = true;
        Ok(())
    }

    fn places(&self) -> Places {
        Places::of(&self.root, &self.keys, &self.path)
    }

    /// Names of files that are not there yet, and of which no draft was left either.
    fn free_names(&self, date: Date) -> impl Iterator<Item = PathBuf> + use<> {
        let folder = disk::parent(&self.path).to_owned();
        let world = Arc::clone(&self.world);
        (1..MOST_OF_A_KIND)
            .map(move |number| match number {
                1 => folder.join(format!("{date}.toml")),
                _ => folder.join(format!("{date}-{number}.toml")),
            })
            .filter(move |path| {
                !world.is_taken(path) && !world.is_taken(&beside(path, super::draft::DRAFT))
            })
    }

    /// Its file. Before the first save it may still get another number.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it has been on the disk under this name.
    pub fn is_settled(&self) -> bool {
        self.unsettled.is_none()
    }

    /// Files that could not be read, or that another program had changed, and that were set aside.
    pub fn set_aside(&self) -> &[PathBuf] {
        &self.set_aside
    }

    /// Why something that is not needed beside it is still there; [`Claim::sweep`] tries again.
    pub fn stray(&self) -> Option<&StoreError> {
        self.cut_off.as_ref().or(self.stray.as_ref())
    }

    /// What was there when it was taken up.
    pub fn found(&self) -> &Seen {
        &self.found
    }

    /// Only this was seen by who goes on with it: what came to stand there since is not hers, and is set aside before
    /// anything takes its place.
    pub fn knows_only(&mut self, seen: &Seen) {
        self.own = seen.measurement.into_iter().collect();
    }

    /// Whether nothing keeps another window from writing here: this disk knows no locks.
    pub fn is_unguarded(&self) -> bool {
        matches!(self.guard, Some(Guard::Nothing))
    }

    /// Puts the measurement on the disk; when this returns it is there. When it fails what stood there still stands
    /// there, and saving may be tried again.
    pub fn save(&mut self, measurement: &Measurement) -> Result<(), StoreError> {
        let saved = self.put(measurement);
        self.is_untidy |= saved.is_err();
        saved
    }

    fn put(&mut self, measurement: &Measurement) -> Result<(), StoreError> {
        let text = file::proven(measurement)
            .map_err(|problems| StoreError::unwritable(&self.path, problems))?
            .into_bytes();
        self.hold()?;
        let world = Arc::clone(&self.world);
        let path = self.path.clone();
        let failed = |error: std::io::Error| StoreError::writing(&path, &error);
        if planted(Planted::InPlace) {
            self.own.insert(mark(&text));
            let _ = disk::remove(&*world, &path);
            let mut file = world.create(&path).map_err(failed)?;
            file.write(&text)
                .and_then(|()| file.sync())
                .and_then(|()| disk::sync_folder_of(&*world, &path))
                .map_err(failed)?;
            self.unsettled = None;
            return Ok(());
        }
        let prepared = disk::prepare(&*world, &path, &text).map_err(failed)?;
        self.make_way()?;
        let own = mark(&text);
        if !planted(Planted::ForgetsOwn) {
            // Before: a rename that is told as failed may have been done.
            self.own.insert(own);
        }
        let renamed = prepared.rename(&path).map_err(failed);
        if renamed.is_ok() || self.is_own() {
            // Told as failed and done all the same: the next try does not look for another name.
            self.unsettled = None;
        }
        renamed?;
        if self.is_rooted {
            let synced = disk::sync_folder_of(&*world, &path).map_err(failed);
            if !planted(Planted::SwallowsSync) {
                synced?;
            }
        } else {
            self.root_it()?;
        }
        self.own = Marks::from([own]);
        Ok(())
    }

    /// Takes away what is not needed beside it and could not go before.
    pub fn sweep(&mut self) {
        if self.is_untidy || self.cut_off.is_some() {
            self.cut_off = self.clear_cut_off_saves().err();
            self.is_untidy = false;
        }
        if self.stray.is_some() {
            self.stray = self.clear_strays().err();
        }
    }

    /// What an earlier run left: the power went after it was shown and before the draft was thrown away, between a key and
    /// its draft, or before what takes the place of others was there.
    fn clear_strays(&mut self) -> Result<(), StoreError> {
        let needs_draft = !self.was_shown && self.world.is_taken(&self.places().draft);
        let draft = if !self.own_drafts.is_empty() {
            self.clear_former_key()
        } else if needs_draft || planted(Planted::NeverSweeps) {
            Ok(())
        } else {
            self.unseal()
        };
        let note = if self.was_shown || self.has_noted {
            Ok(())
        } else {
            self.forget_replaced()
        };
        draft.and(note)
    }

    /// Takes the lock, or takes it again where the folder had vanished.
    fn hold(&mut self) -> Result<(), StoreError> {
        let holds = match &self.guard {
            Some(Guard::Held(lock)) => lock.holds(),
            Some(Guard::Nothing) => {
                matches!(self.world.kind(disk::parent(&self.path)), Ok(Kind::Folder))
            }
            None => false,
        };
        if holds && self.unsettled.is_none() {
            return Ok(());
        }
        self.guard = None;
        // A folder that was made, and then could not be synced, is there the next time.
        self.is_rooted = false;
        let folder = disk::parent(&self.path).to_owned();
        disk::make_folder(&*self.world, &folder)
            .map_err(|error| StoreError::writing(&folder, &error))?;
        let in_use = |path: &Path| StoreError::InUse {
            path: path.to_owned(),
        };
        let Some(date) = self.unsettled else {
            return if self.lock()? {
                Ok(())
            } else {
                Err(in_use(&self.path))
            };
        };
        for path in self.free_names(date) {
            self.path.clone_from(&path);
            if !self.lock()? {
                continue;
            }
            // Another window may have saved and left between the look and the lock.
            if !self.world.is_taken(&path) {
                self.cut_off = self.clear_cut_off_saves().err();
                return Ok(());
            }
            self.guard = None;
        }
        Err(in_use(&self.path))
    }

    /// Takes the lock; false when another window has it.
    fn lock(&mut self) -> Result<bool, StoreError> {
        let path = beside(&self.path, LOCK);
        if planted(Planted::NoLock) {
            self.guard = Some(Guard::Nothing);
            return Ok(true);
        }
        let locked = self.world.lock(&path);
        self.guard = match locked.map_err(|error| StoreError::writing(&path, &error))? {
            Locked::Held(lock) => Some(Guard::Held(lock)),
            Locked::Unguarded if planted(Planted::NoLocksNoSaving) => {
                return Err(StoreError::writing(
                    &path,
                    &std::io::ErrorKind::Unsupported.into(),
                ));
            }
            Locked::Unguarded => Some(Guard::Nothing),
            Locked::Taken => return Ok(false),
        };
        Ok(true)
    }

    /// What a save left that was cut off. Under the lock nobody else is saving.
    fn clear_cut_off_saves(&self) -> Result<(), StoreError> {
        let is_held = matches!(self.guard, Some(Guard::Held(_)));
        if planted(Planted::KeepsCutOff) || !is_held {
            return Ok(());
        }
        let mut outcome = Ok(());
        let cut_off = |path: &PathBuf| path.as_os_str().to_string_lossy().ends_with(TEMPORARY);
        let keys = keys::base(&self.root, &self.keys, &self.path);
        for named_after in [&self.path, &keys] {
            for path in companions(&*self.world, named_after)
                .into_iter()
                .filter(cut_off)
            {
                let gone = disk::remove(&*self.world, &path);
                outcome = outcome.and(gone.map_err(|error| StoreError::removing(&path, &error)));
            }
        }
        outcome
    }

    /// Sees to it that nothing is overwritten that did not come from here.
    fn make_way(&mut self) -> Result<(), StoreError> {
        let mut standing = None;
        let found = match disk::bytes(&*self.world, &self.path) {
            Ok(bytes) if self.own.contains(&mark(&bytes)) => return Ok(()),
            Err(StoreError::Missing { .. }) => return Ok(()),
            Ok(bytes) => {
                let found = disk::parse(&self.path, &bytes).map(|_| ());
                standing = Some(bytes);
                found
            }
            Err(StoreError::MayNotRead { .. }) => Ok(()),
            Err(error) => return Err(error),
        };
        if let Err(newer @ StoreError::Newer { .. }) = found {
            return Err(newer);
        }
        if planted(Planted::Overwrites) {
            return Ok(());
        }
        if !is_within(&*self.world, &self.root, &self.path) {
            return Err(StoreError::Changed {
                path: self.path.clone(),
            });
        }
        let path = self.path.clone();
        self.put_aside(&path, standing)
    }

    /// Whether what stands there came from here.
    fn is_own(&self) -> bool {
        let standing = disk::bytes(&*self.world, &self.path);
        standing.is_ok_and(|bytes| self.own.contains(&mark(&bytes)))
    }

    fn free_aside(&self, path: &Path) -> Result<PathBuf, StoreError> {
        let mut names = (1..MOST_OF_A_KIND).map(|number| match number {
            1 => beside(path, SET_ASIDE),
            _ => beside(path, &format!("{SET_ASIDE}-{number}")),
        });
        names
            .find(|path| !self.world.is_taken(path))
            .ok_or_else(|| StoreError::Changed {
                path: path.to_owned(),
            })
    }

    /// Keeps what stands there under another name. A copy where it can be read, so that there is a file under its own
    /// name at every moment.
    fn put_aside(&mut self, path: &Path, standing: Option<Vec<u8>>) -> Result<(), StoreError> {
        let aside = self.free_aside(path)?;
        let done = match standing {
            Some(bytes) => disk::put(&*self.world, &aside, &bytes),
            None => disk::rename(&*self.world, path, &aside)
                .and_then(|()| disk::sync_folder_of(&*self.world, path)),
        };
        done.map_err(|error| StoreError::writing(path, &error))?;
        self.set_aside.push(aside);
        Ok(())
    }

    /// Takes the measurement off the disk again, for one that got another place, and what belongs to it before that: at no
    /// moment is there a draft or a key without its owner. What was set aside stays, and so does what another program wrote.
    ///
    /// # Errors
    /// When something cannot go; it may be tried again.
    pub fn discard(&mut self) -> Result<(), StoreError> {
        if self.own.is_empty() {
            return Ok(());
        }
        let goes = match disk::bytes(&*self.world, &self.path) {
            Ok(bytes) => self.own.contains(&mark(&bytes)),
            // A removal that was told as failed may have been done.
            Err(StoreError::Missing { .. }) => true,
            Err(error) if error.may_pass() => return Err(error),
            Err(_) => false,
        };
        if goes {
            self.clear_cut_off_saves()?;
            self.unseal()?;
            let gone = disk::remove(&*self.world, &self.path)
                .and_then(|()| disk::sync_folder_of(&*self.world, &self.path));
            // Without its folder it is gone as well.
            gone.or_else(|error| match error.kind() {
                std::io::ErrorKind::NotFound => Ok(()),
                _ => Err(StoreError::removing(&self.path, &error)),
            })?;
        }
        self.own.clear();
        Ok(())
    }
}

/// What is behind the name of what was set aside.
pub(super) const SET_ASIDE: &str = ".set-aside";

impl Drop for Claim {
    fn drop(&mut self) {
        self.guard = None;
        let folder = disk::parent(&self.path);
        // A folder that nothing was kept in; the system refuses to remove any other.
        if self.own.is_empty()
            && folder != self.root
            && is_within(&*self.world, &self.root, &self.path)
        {
            let _ = self.world.remove_folder(folder);
        }
    }
}
