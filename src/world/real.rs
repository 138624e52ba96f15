//! The world there is.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::{Held, Kind, Locked, World, Writing};

/// The system's own files, chance and clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Real;

/// Another window may take its lock file away between opening and locking it; more often than this is no accident.
const TRIES: usize = 100;

impl World for Real {
    fn kind(&self, path: &Path) -> io::Result<Kind> {
        let found = fs::metadata(path)?;
        Ok(if found.is_file() {
            Kind::File
        } else if found.is_dir() {
            Kind::Folder
        } else {
            Kind::Other
        })
    }

    fn is_taken(&self, path: &Path) -> bool {
        match fs::symlink_metadata(path) {
            Ok(_) => true,
            // Where a file stands in the place of its folder there is nothing by this name either.
            Err(error) => !matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ),
        }
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
        crate::sorted::ascending(&mut paths);
        Ok(paths)
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let builder = fs::DirBuilder::new();
        #[cfg(unix)]
        let builder = {
            let mut builder = builder;
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder
        };
        match builder.create(folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
            outcome => outcome,
        }
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Writing>> {
        let mut options = File::options();
        options.write(true).create_new(true);
        for_the_owner(&mut options);
        Ok(Box::new(options.open(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// A new name is on the disk only when its folder is.
    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        use io::ErrorKind as Kind;
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            // Some file systems sync no folders, and one may write in a folder that one may not read.
            Err(error)
                if matches!(
                    error.kind(),
                    Kind::InvalidInput | Kind::Unsupported | Kind::PermissionDenied
                ) =>
            {
                Ok(())
            }
            outcome => outcome,
        }
    }

    /// Other systems give no way to sync a folder.
    #[cfg(not(unix))]
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Locked> {
        for _ in 0..TRIES {
            let mut options = File::options();
            options.read(true).write(true).create(true).truncate(false);
            for_the_owner(&mut options);
            let file = options.open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(Locked::Taken),
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => {
                    continue;
                }
                // A disk without locks still keeps files; better unguarded, and said, than not at all. Each system
                // and each network disk has an error of its own for it.
                Err(TryLockError::Error(_)) => {
                    drop(LockFile::new(file, path));
                    return Ok(Locked::Unguarded);
                }
            }
            let lock = LockFile::new(file, path);
            if lock.holds() {
                return Ok(Locked::Held(Box::new(lock)));
            }
        }
        Ok(Locked::Taken)
    }

    fn random(&self, bytes: &mut [u8]) -> io::Result<()> {
        getrandom::fill(bytes).map_err(|error| io::Error::other(error.to_string()))
    }

    fn wait(&self, moment: Duration) {
        thread::sleep(moment);
    }
}

#[cfg(unix)]
fn for_the_owner(options: &mut fs::OpenOptions) {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
}

/// Elsewhere the folder of the user is hers alone.
#[cfg(not(unix))]
fn for_the_owner(_: &mut fs::OpenOptions) {}

impl Writing for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// A lock file, held open.
#[derive(Debug)]
struct LockFile {
    file: File,
    path: PathBuf,
}

impl LockFile {
    fn new(file: File, path: &Path) -> Self {
        Self {
            file,
            path: path.to_owned(),
        }
    }
}

impl Drop for LockFile {
    /// Takes the file away, while it is still held: who opened it just before finds that it holds nothing, and tries
    /// again. A file with something in it is not ours.
    fn drop(&mut self) {
        let empty = self.file.metadata().is_ok_and(|file| file.len() == 0);
        if empty && self.holds() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Held for LockFile {
    #[cfg(unix)]
    fn holds(&self) -> bool {
        use std::os::unix::fs::MetadataExt as _;
        let Ok(own) = self.file.metadata() else {
            return false;
        };
        fs::metadata(&self.path)
            .is_ok_and(|there| (there.dev(), there.ino()) == (own.dev(), own.ino()))
    }

    #[cfg(not(unix))]
    fn holds(&self) -> bool {
        self.path.exists()
    }
}
