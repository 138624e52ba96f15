//! What came in before the reveal: closed with a key of chance, in a file beside the measurement. What stands in it is
//! not known here. It guards against looking, not against someone who takes the laptop apart: the key lies in another
//! folder of it, for the owner only.

use std::io;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};

use super::disk::{self, beside};
use super::error::StoreError;
use super::keys::{self, Found, Key};
use crate::planted::{Planted, planted};
use crate::session::Draft;
use crate::world::World;

/// How the name of a draft ends.
pub(super) const DRAFT: &str = ".draft";

/// Length of the number that is used once, in bytes.
const ONCE: usize = 12;

/// Where a draft and its key lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) measurement: PathBuf,
    pub(super) draft: PathBuf,
    pub(super) key: PathBuf,
}

impl Places {
    pub(super) fn of(root: &Path, keys: &Path, measurement: &Path) -> Self {
        Self {
            measurement: measurement.to_owned(),
            draft: beside(measurement, DRAFT),
            key: keys::place(root, keys, measurement),
        }
    }

    /// The key, wherever it lies.
    pub(super) fn key(&self, world: &dyn World) -> Found {
        match keys::read(world, &self.key) {
            Found::Missing => keys::read(world, &keys::former(&self.measurement)),
            found => found,
        }
    }

    /// What came in before and was not shown yet; none when there is nothing.
    pub(super) fn open(&self, world: &dyn World) -> Result<Option<Draft>, StoreError> {
        let closed = match disk::bytes(world, &self.draft) {
            Ok(closed) => closed,
            Err(StoreError::Missing { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let plain = match self.key(world) {
            Found::Key(key) => opened(&key, &closed),
            Found::Missing | Found::Unreadable => None,
        };
        plain
            .map(|plain| Some(Draft::opened(plain)))
            .ok_or_else(|| StoreError::NoKey {
                path: self.draft.clone(),
                key: self.key.clone(),
            })
    }

    /// Takes the draft and its key away, the draft first: a key alone opens nothing.
    pub(super) fn remove(&self, world: &dyn World) -> Result<(), StoreError> {
        let former = keys::former(&self.measurement);
        let keys = [&self.key, &former];
        for path in [&self.draft].into_iter().chain(keys) {
            if !world.is_taken(path) || (path != &self.draft && planted(Planted::KeyStays)) {
                continue;
            }
            disk::remove(world, path)
                .and_then(|()| disk::sync_folder_of(world, path))
                .map_err(|error| StoreError::removing(path, &error))?;
        }
        // A folder of keys that is empty now; the system refuses to remove any other.
        let _ = world.remove_folder(disk::parent(&self.key));
        Ok(())
    }
}

/// Closes these bytes, for once.
pub(super) fn closed(world: &dyn World, key: &Key, plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut once = [0; ONCE];
    world.random(&mut once)?;
    let mut bytes = once.to_vec();
    if planted(Planted::InClear) {
        bytes.extend(plain);
        return Ok(bytes);
    }
    let cipher = ChaCha20Poly1305::new((&**key).into());
    let closed = cipher.encrypt(&Nonce::from(once), plain);
    bytes.extend(closed.map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?);
    Ok(bytes)
}

/// Whether this key opens what was closed.
pub(super) fn opens(key: &Key, bytes: &[u8]) -> bool {
    opened(key, bytes).is_some()
}

/// Opens what was closed with this key.
fn opened(key: &Key, bytes: &[u8]) -> Option<Vec<u8>> {
    let (once, closed) = bytes.split_first_chunk::<ONCE>()?;
    if planted(Planted::InClear) {
        return Some(closed.to_vec());
    }
    let cipher = ChaCha20Poly1305::new((&**key).into());
    cipher.decrypt(&Nonce::from(*once), closed).ok()
}
