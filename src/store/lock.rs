//! One window at a time writes to a measurement.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::disk::beside;
use super::error::StoreError;

/// Held until it is dropped, or the program ends in whatever way.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

/// Another window may take its lock file away between opening and locking it; more often than this is no accident.
const TRIES: usize = 100;

impl Lock {
    /// The lock of a measurement.
    pub(super) fn take(measurement: &Path) -> Result<Self, StoreError> {
        let path = beside(measurement, ".lock");
        let failed = |error: io::Error| StoreError::writing(&path, &error);
        for _ in 0..TRIES {
            let mut options = File::options();
            options.read(true).write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(&path).map_err(failed)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => break,
                // A file system without locks still keeps files; better unguarded than not at all.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            }
            let lock = Self {
                file,
                path: path.clone(),
            };
            if lock.holds() {
                return Ok(lock);
            }
        }
        Err(StoreError::InUse {
            path: measurement.to_owned(),
        })
    }

    /// Whether the file that is locked is still the one that others would lock.
    #[cfg(unix)]
    pub(super) fn holds(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let Ok(own) = self.file.metadata() else {
            return false;
        };
        fs::metadata(&self.path)
            .is_ok_and(|there| (there.dev(), there.ino()) == (own.dev(), own.ino()))
    }

    /// Whether the file that is locked is still there.
    #[cfg(not(unix))]
    pub(super) fn holds(&self) -> bool {
        self.path.exists()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Elsewhere it cannot be seen whether another window has just opened it, so there it stays. A file with
        // something in it is not ours.
        let empty = self.file.metadata().is_ok_and(|file| file.len() == 0);
        if cfg!(unix) && empty && self.holds() {
            let _ = fs::remove_file(&self.path);
        }
    }
}
