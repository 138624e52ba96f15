//! The right to write to one measurement.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::delete::{companions, is_within};
use super::disk::{self, TEMPORARY, beside};
use super::draft::{self, Draft};
use super::error::StoreError;
use super::lock::Lock;
use crate::measurement::Measurement;
use crate::measurement::file;

/// More measurements of one network on one day, or more set-aside files of one, are an accident.
const MOST_OF_A_KIND: usize = 10_000;

/// The place of one measurement, locked from its first save (or, for one that was there already, from the start) until
/// this is dropped.
#[derive(Debug)]
pub struct Claim {
    root: PathBuf,
    path: PathBuf,
    /// The day, until the first save has settled which number the file gets.
    unsettled: Option<Date>,
    lock: Option<Lock>,
    /// What stood in the file when it was last read or written here.
    known: Option<Vec<u8>>,
    set_aside: Vec<PathBuf>,
}

impl Claim {
    pub(super) fn fresh(root: &Path, folder: PathBuf, date: Date) -> Result<Self, StoreError> {
        let mut claim = Self {
            root: root.to_owned(),
            path: folder.join("x"),
            unsettled: Some(date),
            lock: None,
            known: None,
            set_aside: Vec::new(),
        };
        claim.path = claim
            .free_names(date)
            .next()
            .ok_or(StoreError::InUse { path: folder })?;
        Ok(claim)
    }

    pub(super) fn existing(root: &Path, path: &Path) -> Result<Self, StoreError> {
        // Before anything is made beside it.
        disk::read(path)?;
        let lock = Lock::take(path)?;
        // Again: it may have been written to until the lock was taken.
        let (_, bytes) = disk::read(path)?;
        let claim = Self {
            root: root.to_owned(),
            path: path.to_owned(),
            unsettled: None,
            lock: Some(lock),
            known: Some(bytes),
            set_aside: Vec::new(),
        };
        claim.clear_cut_off_saves();
        Ok(claim)
    }

    /// Names of files that are not there yet.
    fn free_names(&self, date: Date) -> impl Iterator<Item = PathBuf> + use<> {
        let folder = disk::parent(&self.path).to_owned();
        (1..MOST_OF_A_KIND)
            .map(move |number| match number {
                1 => folder.join(format!("{date}.toml")),
                _ => folder.join(format!("{date}-{number}.toml")),
            })
            .filter(|path| fs::symlink_metadata(path).is_err())
    }

    /// Its file. Before the first save it may still get another number.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Files that could not be read and were set aside to make room for this one.
    pub fn set_aside(&self) -> &[PathBuf] {
        &self.set_aside
    }

    /// Puts the measurement on the disk; when this returns it is there. When it fails what stood there still stands
    /// there, and saving may be tried again.
    pub fn save(&mut self, measurement: &Measurement) -> Result<(), StoreError> {
        let text = file::write(measurement);
        self.hold()?;
        let prepared = disk::prepare(&self.path, &text)?;
        self.make_way()?;
        prepared.keep(&self.path)?;
        self.known = Some(text.into_bytes());
        self.unsettled = None;
        Ok(())
    }

    /// Puts the measurement on the disk, and only then sees to the closed rows beside it: what replaces them is there
    /// before they go, and a name is settled before they stand beside it.
    pub fn keep(&mut self, measurement: &Measurement, draft: &Draft) -> Result<(), StoreError> {
        self.save(measurement)?;
        match draft {
            Draft::Untouched => {}
            Draft::Closed(rows) => {
                draft::seal(&self.path, rows).map_err(|error| StoreError::NotSealed {
                    path: self.path.clone(),
                    detail: error.to_string(),
                })?;
            }
            Draft::Gone => draft::unseal(&self.path),
        }
        Ok(())
    }

    /// Takes the lock, or takes it again where the folder had vanished.
    fn hold(&mut self) -> Result<(), StoreError> {
        if self.lock.as_ref().is_some_and(Lock::holds) {
            return Ok(());
        }
        self.lock = None;
        disk::make_folder(disk::parent(&self.path))?;
        let Some(date) = self.unsettled else {
            self.lock = Some(Lock::take(&self.path)?);
            return Ok(());
        };
        for path in self.free_names(date) {
            match Lock::take(&path) {
                // Another window may have saved and left between the look and the lock.
                Ok(_) if fs::symlink_metadata(&path).is_ok() => {}
                Ok(lock) => {
                    self.lock = Some(lock);
                    self.path = path;
                    self.clear_cut_off_saves();
                    return Ok(());
                }
                Err(StoreError::InUse { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::InUse {
            path: self.path.clone(),
        })
    }

    /// What a save left that was cut off by a power cut. Under the lock nobody else is saving.
    fn clear_cut_off_saves(&self) {
        let cut_off = |path: &PathBuf| path.as_os_str().to_string_lossy().ends_with(TEMPORARY);
        for path in companions(&self.path).into_iter().filter(cut_off) {
            let _ = fs::remove_file(path);
        }
    }

    /// Sees to it that nothing is overwritten that did not come from here.
    fn make_way(&mut self) -> Result<(), StoreError> {
        let found = match disk::bytes(&self.path) {
            Ok(bytes) if self.known.as_ref() == Some(&bytes) => return Ok(()),
            Err(StoreError::Missing { .. }) => return Ok(()),
            Ok(bytes) => disk::parse(&self.path, &bytes).map(|_| ()),
            Err(StoreError::MayNotRead { .. }) => Ok(()),
            Err(error) => return Err(error),
        };
        if let Err(newer @ StoreError::Newer { .. }) = found {
            return Err(newer);
        }
        if !is_within(&self.root, &self.path) {
            return Err(StoreError::Changed {
                path: self.path.clone(),
            });
        }
        let aside = (1..MOST_OF_A_KIND)
            .map(|number| match number {
                1 => beside(&self.path, ".set-aside"),
                _ => beside(&self.path, &format!(".set-aside-{number}")),
            })
            .find(|path| fs::symlink_metadata(path).is_err());
        let Some(aside) = aside else {
            return Err(StoreError::Changed {
                path: self.path.clone(),
            });
        };
        fs::rename(&self.path, &aside).map_err(|error| StoreError::writing(&self.path, &error))?;
        self.set_aside.push(aside);
        Ok(())
    }

    /// Takes the measurement off the disk again, for one that got another place. What was set aside stays.
    pub fn discard(mut self) -> Result<(), StoreError> {
        let Some(known) = self.known.take() else {
            return Ok(());
        };
        if disk::bytes(&self.path).is_ok_and(|bytes| bytes == known) {
            fs::remove_file(&self.path).map_err(|error| StoreError::writing(&self.path, &error))?;
        }
        Ok(())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.lock = None;
        let folder = disk::parent(&self.path);
        // A folder that nothing was kept in; the system refuses to remove any other.
        if self.known.is_none() && folder != self.root && is_within(&self.root, &self.path) {
            let _ = fs::remove_dir(folder);
        }
    }
}
