//! The world as far as keeping files needs it: names, bytes, locks, chance, and waiting a moment. What keeps
//! files touches nothing else of it, so that in a simulation a disk that fails, fills up or dies stands in its place.
//! No rule of what is kept where stands here.

mod real;
mod refused;
#[cfg(test)]
pub(crate) mod simulated;

use std::fmt::Debug;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use real::Real;
pub use refused::system_code;

/// What stands under a name, seen through links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A device, or something else that is not read.
    Other,
}

/// Names, bytes, locks, chance, and waiting.
pub trait World: Debug + Send + Sync {
    /// What stands under this name, seen through links.
    ///
    /// # Errors
    /// When nothing does, or it cannot be seen.
    fn kind(&self, path: &Path) -> io::Result<Kind>;

    /// Whether this name is taken; by a link to nothing too, and where that cannot be seen.
    fn is_taken(&self, path: &Path) -> bool;

    /// What stands in a file, and never more than `most` bytes of it.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;

    /// What is in a folder, in order of name.
    ///
    /// # Errors
    /// When it cannot be read.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Where a name leads in the end.
    ///
    /// # Errors
    /// When it leads nowhere.
    fn real(&self, path: &Path) -> io::Result<PathBuf>;

    /// Makes one folder, for the owner only. One that is there already is left as it is.
    ///
    /// # Errors
    /// When it cannot be made.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a file that is not there yet, for the owner only.
    ///
    /// # Errors
    /// When it cannot be made, or something has this name.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Writing>>;

    /// Gives a file another name, in the place of what had that name.
    ///
    /// # Errors
    /// When it cannot; then both are as they were.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Puts the names of a folder on the disk, where the system has a way to.
    ///
    /// # Errors
    /// When it has, and it did not work.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Takes a file away.
    ///
    /// # Errors
    /// When it is not there or stays.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Takes an empty folder away.
    ///
    /// # Errors
    /// When it is not there, has something in it or stays.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a lock file, or uses the one that is there, and tries to lock it.
    ///
    /// # Errors
    /// When the lock file cannot be made; not when it cannot be locked.
    fn lock(&self, path: &Path) -> io::Result<Locked>;

    /// Fills these bytes by chance that nobody can foresee.
    ///
    /// # Errors
    /// When the system has none to give.
    fn random(&self, bytes: &mut [u8]) -> io::Result<()>;

    /// Waits a moment.
    fn wait(&self, moment: Duration);
}

/// A new file that is being written.
pub trait Writing: Send {
    /// Writes all of this behind what was written before.
    ///
    /// # Errors
    /// When not all of it could be.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Puts what was written on the disk.
    ///
    /// # Errors
    /// When that is not sure.
    fn sync(&mut self) -> io::Result<()>;
}

/// What came of locking.
#[derive(Debug)]
pub enum Locked {
    /// Nobody else has it until this is let go, or the program ends in whatever way.
    Held(Box<dyn Held>),
    /// Another window has it.
    Taken,
    /// This disk knows no locks.
    Unguarded,
}

/// A lock that is held until it is dropped.
pub trait Held: Debug + Send {
    /// Whether the file that is locked is still the one that others would lock.
    fn holds(&self) -> bool;
}

/// A number below this one, by chance of the world.
///
/// # Errors
/// When the system has none to give.
pub fn dice(world: &dyn World) -> io::Result<impl FnMut(usize) -> usize + use<>> {
    let mut seed = [0; 8];
    world.random(&mut seed)?;
    let mut dice = fastrand::Rng::with_seed(u64::from_le_bytes(seed));
    Ok(move |below| dice.usize(..below))
}
