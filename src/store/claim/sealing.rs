//! The draft beside a measurement: closed with a key, thrown away, or set aside; at every moment there is a key that opens
//! what is there.

use std::sync::Arc;

use super::{Claim, Marks, mark};
use crate::planted::{Planted, planted};
use crate::session::Draft;
use crate::store::disk;
use crate::store::draft::{Places, closed, opens};
use crate::store::error::StoreError;
use crate::store::keys::{self, Found, Key};
use crate::world::system_code;

impl Claim {
    /// What came in before, was not shown yet, and stands on the disk.
    ///
    /// # Errors
    /// When it cannot be opened; it stays as it is.
    pub fn draft(&self) -> Result<Option<Draft>, StoreError> {
        self.places().open(&*self.world)
    }

    /// Puts a draft beside the measurement, closed; when this returns it is there, and its key. When it fails what
    /// stood there still stands there.
    pub fn seal(&mut self, draft: &Draft) -> Result<(), StoreError> {
        let sealed = self.put_draft(draft);
        self.is_untidy |= sealed.is_err();
        sealed
    }

    fn put_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        let world = Arc::clone(&self.world);
        let places = self.places();
        let measurement = self.path.clone();
        let failed = |error: std::io::Error| StoreError::NotSealed {
            path: measurement.clone(),
            detail: system_code(&error),
        };
        let early = planted(Planted::DraftBeforeKey).then(|| keys::generate(&*world));
        let key = match early.transpose().map_err(failed)? {
            Some(key) => {
                self.has_rooted_key = true;
                key
            }
            None => self.key(&places)?,
        };
        if !self.has_rooted_key {
            // It may be one that was made, and then could not be synced.
            disk::root(&*world, &places.key, &self.keys).map_err(failed)?;
            self.has_rooted_key = true;
        }
        let bytes = closed(&*world, &key, draft.bytes()).map_err(failed)?;
        let own = mark(&bytes);
        let prepared = disk::prepare(&*world, &places.draft, &bytes).map_err(failed)?;
        self.own_drafts.insert(own);
        prepared
            .rename(&places.draft)
            .and_then(|()| disk::sync_folder_of(&*world, &places.draft))
            .map_err(failed)?;
        self.own_drafts = Marks::from([own]);
        if planted(Planted::DraftBeforeKey) {
            keys::keep(&*world, &places.key, &key).map_err(failed)?;
        }
        // The draft is there, whatever becomes of the key that opened the one before it.
        if let Err(error) = self.clear_former_key() {
            self.stray.get_or_insert(error);
        }
        Ok(())
    }

    /// Takes the key of 0.1.0 away, which opened a draft that is gone now.
    pub(super) fn clear_former_key(&self) -> Result<(), StoreError> {
        let former = keys::former(&self.path);
        if !self.world.is_taken(&former) {
            return Ok(());
        }
        disk::remove(&*self.world, &former).map_err(|error| StoreError::removing(&former, &error))
    }

    /// The key for a draft. What it cannot open is set aside first, and the key that opened it stays as long as what it
    /// opened is there.
    fn key(&mut self, places: &Places) -> Result<Key, StoreError> {
        let world = Arc::clone(&self.world);
        let failed = |error: std::io::Error| StoreError::NotSealed {
            path: places.measurement.clone(),
            detail: system_code(&error),
        };
        let standing = match disk::bytes(&*world, &places.draft) {
            Ok(bytes) => Some(bytes),
            Err(StoreError::Missing { .. }) => None,
            Err(error) => return Err(error.of_a_draft()),
        };
        let found = places.key(&*world);
        if let (Found::Key(key), false) = (&found, planted(Planted::KeyEachTime)) {
            let own = standing
                .as_deref()
                .is_none_or(|bytes| self.own_drafts.contains(&mark(bytes)) || opens(key, bytes));
            if !own {
                // Another program wrote it, or it is damaged.
                self.put_aside(&places.draft, standing)
                    .map_err(StoreError::of_a_draft)?;
            }
            let key = key.clone();
            if let Found::Missing = keys::read(&*world, &places.key) {
                self.has_rooted_key = false;
                if planted(Planted::FormerKeyFirst) {
                    disk::remove(&*world, &keys::former(&self.path)).map_err(failed)?;
                }
                keys::keep(&*world, &places.key, &key).map_err(failed)?;
            }
            return Ok(key);
        }
        if standing.is_some()
            && !planted(Planted::OverwritesUnreadable)
            && !planted(Planted::KeyEachTime)
        {
            self.put_aside(&places.draft, standing)
                .map_err(StoreError::of_a_draft)?;
        }
        if let Found::Unreadable = found {
            // Not a copy: it cannot be read, and has to make room.
            let aside = self.free_aside(&places.key)?;
            disk::rename(&*world, &places.key, &aside).map_err(failed)?;
        }
        self.has_rooted_key = false;
        keys::make(&*world, &places.key).map_err(failed)
    }

    /// Throws the draft and its key away.
    ///
    /// # Errors
    /// When they cannot go; it may be tried again.
    pub fn unseal(&mut self) -> Result<(), StoreError> {
        let places = self.places();
        if let Ok(bytes) = disk::bytes(&*self.world, &places.draft)
            && !self.own_drafts.contains(&mark(&bytes))
            && places.open(&*self.world).is_err()
        {
            // Nobody has seen what is in it, so it is kept.
            self.put_aside(&places.draft, Some(bytes))?;
        }
        places.remove(&*self.world)
    }

    /// Sets the draft that stands there aside, with the key that opens it: it was opened and cannot be understood here.
    ///
    /// # Errors
    /// When it cannot; then both are where they were.
    pub fn set_draft_aside(&mut self) -> Result<(), StoreError> {
        let world = Arc::clone(&self.world);
        let places = self.places();
        let failed = |error: std::io::Error| StoreError::writing(&places.draft, &error);
        if !world.is_taken(&places.draft) {
            return Ok(());
        }
        // The key first, as a copy: at every moment there is one that opens what is there.
        if let Found::Key(key) = places.key(&*world) {
            let aside = self.free_aside(&places.key)?;
            keys::keep(&*world, &aside, &key).map_err(failed)?;
        }
        self.put_aside(&places.draft, None)?;
        places.remove(&*world)
    }
}
