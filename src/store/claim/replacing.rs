//! What takes the place of others. Which ones go is noted beside it before it is on the disk: who dies in between, or is
//! refused, finds what is still to be done. Nothing goes before what takes its place is there.

use std::path::PathBuf;

use super::Claim;
use crate::store::disk::{self, beside};
use crate::store::error::StoreError;
use crate::store::{Beside, Store};

/// How the name of that note ends.
pub(in crate::store) const REPLACES: &str = ".replaces";

impl Claim {
    /// Notes that these go once what is saved next is on the disk.
    ///
    /// # Errors
    /// When the note is not on the disk; then nothing may take their place yet.
    pub fn will_replace(&mut self, doomed: &[PathBuf]) -> Result<(), StoreError> {
        self.hold()?;
        let inside =
            |path: &PathBuf| Some(path.strip_prefix(&self.root).ok()?.to_str()?.to_owned());
        let names: Vec<String> = doomed.iter().filter_map(inside).collect();
        let note = beside(&self.path, REPLACES);
        // A note that is told as failed may be there.
        self.has_noted = true;
        disk::put(&*self.world, &note, names.join("\n").as_bytes()).map_err(|error| {
            self.is_untidy = true;
            StoreError::writing(&note, &error)
        })
    }

    /// What an earlier run noted and did not come to; none where it died before what takes the place was there.
    ///
    /// # Errors
    /// When the note cannot be read.
    pub fn replaces(&self) -> Result<Option<Vec<PathBuf>>, StoreError> {
        let note = beside(&self.path, REPLACES);
        if !self.was_shown || !self.world.is_taken(&note) {
            return Ok(None);
        }
        let text = disk::bytes(&*self.world, &note)?;
        let text = String::from_utf8_lossy(&text).into_owned();
        let names = text.lines().filter(|name| !name.is_empty());
        Ok(Some(names.map(|name| self.root.join(name)).collect()))
    }

    /// Throws these away, and then the note.
    ///
    /// # Errors
    /// When one is still there; then the note is too.
    pub fn throw_replaced(&self, store: &Store, doomed: &[PathBuf]) -> Result<(), StoreError> {
        let standing = |path: &&PathBuf| **path != self.path && self.world.is_taken(path);
        let mut outcome = Ok(());
        for path in doomed.iter().filter(standing) {
            let gone = store.doomed(&path.to_string_lossy());
            let gone = gone.and_then(|gone| store.delete(gone));
            outcome = outcome.and(gone.map(drop));
        }
        outcome.map_err(|error| error.beside(Beside::Replaced))?;
        self.forget_replaced()
    }

    /// Takes the note away, where there is one.
    pub(super) fn forget_replaced(&self) -> Result<(), StoreError> {
        let note = beside(&self.path, REPLACES);
        if !self.world.is_taken(&note) {
            return Ok(());
        }
        disk::remove(&*self.world, &note)
            .and_then(|()| disk::sync_folder_of(&*self.world, &note))
            .map_err(|error| StoreError::removing(&note, &error))
    }

    /// What an earlier run did not come to: where it died after what takes the place was there the others go.
    pub(super) fn finish_replacing(&self, store: &Store) -> Result<(), StoreError> {
        match self.replaces()? {
            Some(doomed) => self.throw_replaced(store, &doomed),
            None => Ok(()),
        }
    }
}
