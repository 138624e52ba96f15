//! Where the key of a draft is kept: never beside it in a folder that may be copied along to another place.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::disk::{self, beside};
use super::names;
use crate::world::World;

/// A key, wiped when it is let go.
pub(super) type Key = Zeroizing<[u8; LENGTH]>;

/// Its length in bytes.
const LENGTH: usize = 32;

/// How the name of a key ends.
pub(super) const KEY: &str = ".key";

/// The folder of keys in a data folder that was chosen by hand; no network's folder begins with a dot.
pub(super) const FOLDER: &str = ".keys";

/// What stands where a key should be.
pub(super) enum Found {
    Key(Key),
    /// Nothing.
    Missing,
    /// Something that is no key, or that cannot be read.
    Unreadable,
}

/// The name after which the key of a measurement is called: in the folder of keys as the measurement in the data folder.
pub(super) fn base(root: &Path, keys: &Path, measurement: &Path) -> PathBuf {
    match measurement.strip_prefix(root) {
        Ok(inside) => keys.join(inside),
        // One that lies elsewhere: told apart by the whole of its path.
        Err(_) => keys.join(names::folder(&measurement.to_string_lossy())),
    }
}

/// The file of the key.
pub(super) fn place(root: &Path, keys: &Path, measurement: &Path) -> PathBuf {
    beside(&base(root, keys, measurement), KEY)
}

/// Where 0.1.0 kept it.
pub(super) fn former(measurement: &Path) -> PathBuf {
    beside(measurement, KEY)
}

/// Reads a key.
pub(super) fn read(world: &dyn World, path: &Path) -> Found {
    match disk::read_some(world, path, LENGTH as u64 + 1).map(Zeroizing::new) {
        Ok(bytes) => match <[u8; LENGTH]>::try_from(bytes.as_slice()) {
            Ok(key) => Found::Key(Zeroizing::new(key)),
            Err(_) => Found::Unreadable,
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Found::Missing,
        Err(_) => Found::Unreadable,
    }
}

/// A new key.
pub(super) fn generate(world: &dyn World) -> std::io::Result<Key> {
    let mut key = Zeroizing::new([0; LENGTH]);
    world.random(key.as_mut_slice())?;
    Ok(key)
}

/// Puts a key on the disk.
pub(super) fn keep(world: &dyn World, path: &Path, key: &Key) -> std::io::Result<()> {
    disk::put(world, path, key.as_slice())
}

/// Makes a key and puts it on the disk.
pub(super) fn make(world: &dyn World, path: &Path) -> std::io::Result<Key> {
    let key = generate(world)?;
    keep(world, path, &key)?;
    Ok(key)
}
