//! A world that is only remembered, and in which everything goes wrong that can: a disk that refuses, fills up, lies
//! about its locks or dies at a given moment. A kill keeps what was written. A loss of power keeps of each file what was
//! synced and of each folder's names a beginning of what was done to it, at least as far as it was synced.

mod disk;
mod fault;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use disk::{Bytes, Disk, Named, Node, dead, folder_of};

use super::{Held, Kind, Locked, World, Writing};
pub(crate) use fault::{Deed, Fault, Hurt, broken, busy, full};

/// A simulated world; clones are the same one.
#[derive(Clone, Debug)]
pub(crate) struct Simulated(Arc<Mutex<Disk>>);

impl Simulated {
    /// An empty disk; what chance gives follows from the seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(Disk {
            seen: BTreeMap::new(),
            durable: BTreeMap::new(),
            pending: BTreeMap::new(),
            files: Vec::new(),
            locks: BTreeSet::new(),
            dice: fastrand::Rng::with_seed(seed),
            done: 0,
            faults: Vec::new(),
            still: false,
            dead: false,
            waited: Duration::ZERO,
        })))
    }

    fn disk(&self) -> MutexGuard<'_, Disk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What goes wrong from now on.
    pub(crate) fn hurt(&self, faults: Vec<Fault>) {
        self.disk().faults = faults;
    }

    /// How much was done so far.
    pub(crate) fn done(&self) -> u64 {
        self.disk().done
    }

    /// Whether the program is dead.
    pub(crate) fn is_dead(&self) -> bool {
        self.disk().dead
    }

    /// How long was waited in all.
    pub(crate) fn waited(&self) -> Duration {
        self.disk().waited
    }

    /// Somebody looks at the disk from outside: nothing goes wrong, and nothing is counted.
    pub(crate) fn looked_at<T>(&self, look: impl FnOnce() -> T) -> T {
        self.disk().still = true;
        let seen = look();
        self.disk().still = false;
        seen
    }

    /// The program is killed here and now.
    pub(crate) fn kill(&self) {
        self.disk().dead = true;
    }

    /// A new program starts on the same disk, after a loss of power or without one.
    pub(crate) fn restart(&self, power: bool) {
        let mut disk = self.disk();
        disk.locks.clear();
        disk.dead = false;
        if power {
            disk.lose_power();
        }
    }

    /// Everything that could be read from this disk: of each file what is seen and what would be left.
    pub(crate) fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let disk = self.disk();
        let names = disk.seen.iter().chain(&disk.durable);
        let files = names.filter_map(|(path, node)| match node {
            Node::File(file) => Some((path, &disk.files[*file])),
            Node::Folder => None,
        });
        files
            .flat_map(|(path, bytes)| {
                [&bytes.seen, &bytes.synced].map(|bytes| (path.clone(), bytes.clone()))
            })
            .collect()
    }

    /// The names of all files.
    pub(crate) fn names(&self) -> Vec<PathBuf> {
        let disk = self.disk();
        let files = disk.seen.iter();
        files
            .filter(|(_, node)| matches!(node, Node::File(_)))
            .map(|(path, _)| path.clone())
            .collect()
    }

    /// Another program writes here, and it is on the disk at once.
    pub(crate) fn meddle(&self, path: &Path, bytes: Option<&[u8]>) {
        let mut disk = self.disk();
        disk.sync_names(path.parent().unwrap());
        match bytes {
            Some(bytes) => {
                let file = disk.files.len();
                disk.files.push(Bytes {
                    seen: bytes.to_vec(),
                    synced: bytes.to_vec(),
                    lost: false,
                });
                disk.name(
                    path.parent().unwrap(),
                    Named::Put(path.to_owned(), Node::File(file)),
                );
            }
            None => disk.name(path.parent().unwrap(), Named::Gone(path.to_owned())),
        }
        disk.sync_names(path.parent().unwrap());
    }
}

impl World for Simulated {
    fn kind(&self, path: &Path) -> io::Result<Kind> {
        let disk = self.disk();
        if disk.dead {
            return Err(dead());
        }
        Ok(match disk.node(path)? {
            Node::Folder => Kind::Folder,
            Node::File(_) => Kind::File,
        })
    }

    fn is_taken(&self, path: &Path) -> bool {
        self.disk().node(path).is_ok()
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut disk = self.disk();
        match disk.fate(Deed::Read) {
            Hurt::None => {}
            Hurt::Kill { .. } => {
                disk.dead = true;
                return Err(dead());
            }
            hurt => return Err(hurt.error()),
        }
        match disk.node(path)? {
            Node::Folder => Err(io::ErrorKind::IsADirectory.into()),
            Node::File(file) => {
                let bytes = &disk.files[file].seen;
                Ok(bytes[..bytes.len().min(most as usize)].to_vec())
            }
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let disk = self.disk();
        if disk.dead {
            return Err(dead());
        }
        if disk.node(folder)? != Node::Folder {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let inside = |path: &&PathBuf| path.parent() == Some(folder);
        Ok(disk.seen.keys().filter(inside).cloned().collect())
    }

    fn real(&self, path: &Path) -> io::Result<PathBuf> {
        self.disk().node(path).map(|_| path.to_owned())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.does(Deed::Create, |disk| {
            disk.node(&folder_of(folder))?;
            match disk.node(folder) {
                Ok(Node::Folder) => Ok(()),
                Ok(Node::File(_)) => Err(io::ErrorKind::AlreadyExists.into()),
                Err(_) => {
                    let named = Named::Put(folder.to_owned(), Node::Folder);
                    disk.name(&folder_of(folder), named);
                    Ok(())
                }
            }
        })
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Writing>> {
        let file = self.does(Deed::Create, |disk| {
            if disk.node(path).is_ok() {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            disk.node(&folder_of(path))?;
            let file = disk.files.len();
            disk.files.push(Bytes::default());
            disk.name(
                &folder_of(path),
                Named::Put(path.to_owned(), Node::File(file)),
            );
            Ok(file)
        })?;
        Ok(Box::new(Open {
            world: self.clone(),
            file,
        }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        assert_eq!(from.parent(), to.parent(), "a rename stays in its folder");
        self.does(Deed::Rename, |disk| {
            disk.node(from)?;
            let named = Named::Move(from.to_owned(), to.to_owned());
            disk.name(&folder_of(from), named);
            Ok(())
        })
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.does(Deed::SyncFolder, |disk| {
            disk.node(folder)?;
            disk.sync_names(folder);
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.does(Deed::Remove, |disk| {
            disk.node(path)?;
            disk.name(&folder_of(path), Named::Gone(path.to_owned()));
            Ok(())
        })
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        if !self.list(folder)?.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        self.does(Deed::Remove, |disk| {
            disk.name(&folder_of(folder), Named::Gone(folder.to_owned()));
            Ok(())
        })
    }

    fn lock(&self, path: &Path) -> io::Result<Locked> {
        let mut disk = self.disk();
        match disk.fate(Deed::Lock) {
            Hurt::None => {}
            Hurt::Lie => {
                return Ok(Locked::Held(Box::new(Lock {
                    world: self.clone(),
                    path: None,
                })));
            }
            Hurt::Kill { .. } => {
                disk.dead = true;
                return Err(dead());
            }
            Hurt::NoLocks => return Ok(Locked::Unguarded),
            hurt => return Err(hurt.error()),
        }
        disk.node(&folder_of(path))?;
        if !disk.locks.insert(path.to_owned()) {
            return Ok(Locked::Taken);
        }
        Ok(Locked::Held(Box::new(Lock {
            world: self.clone(),
            path: Some(path.to_owned()),
        })))
    }

    fn random(&self, bytes: &mut [u8]) -> io::Result<()> {
        self.disk().dice.fill(bytes);
        Ok(())
    }

    fn wait(&self, moment: Duration) {
        self.disk().waited += moment;
    }
}

impl Simulated {
    /// Does something to the disk, unless it goes wrong.
    fn does<T>(&self, deed: Deed, what: impl FnOnce(&mut Disk) -> io::Result<T>) -> io::Result<T> {
        let mut disk = self.disk();
        match disk.fate(deed) {
            Hurt::None => what(&mut disk),
            Hurt::Kill { after } => {
                let done = if after { what(&mut disk) } else { Err(dead()) };
                disk.dead = true;
                done.and_then(|_| Err(dead()))
            }
            // It was done, and is told as failed: so does a network disk.
            Hurt::DoneAndRefused(error) => what(&mut disk).and_then(|_| Err(error())),
            hurt => Err(hurt.error()),
        }
    }
}

/// A file that is being written.
struct Open {
    world: Simulated,
    file: usize,
}

impl Writing for Open {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.world.disk();
        let hurt = disk.fate(Deed::Write);
        let done = match hurt {
            Hurt::None => bytes.len(),
            // Part of it is there.
            _ if !disk.dead => disk.dice.usize(..=bytes.len()),
            _ => 0,
        };
        let file = self.file;
        disk.files[file].seen.extend(&bytes[..done]);
        match hurt {
            Hurt::None => Ok(()),
            Hurt::Kill { .. } => {
                disk.dead = true;
                Err(dead())
            }
            hurt => Err(hurt.error()),
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        while self.world.disk().hangs() {
            std::thread::sleep(Duration::from_millis(1));
        }
        let mut disk = self.world.disk();
        let file = self.file;
        let hurt = disk.fate(Deed::Sync);
        let bytes = &mut disk.files[file];
        match hurt {
            Hurt::None => {
                if !bytes.lost {
                    bytes.synced.clone_from(&bytes.seen);
                }
                Ok(())
            }
            Hurt::Kill { after } => {
                if after {
                    bytes.synced.clone_from(&bytes.seen);
                }
                disk.dead = true;
                Err(dead())
            }
            hurt => {
                bytes.lost = true;
                Err(hurt.error())
            }
        }
    }
}

/// A lock that is held, or is said to be.
#[derive(Debug)]
struct Lock {
    world: Simulated,
    path: Option<PathBuf>,
}

impl Held for Lock {
    fn holds(&self) -> bool {
        let disk = self.world.disk();
        let mut path = self.path.iter();
        path.all(|path| disk.locks.contains(path) && disk.node(&folder_of(path)).is_ok())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let mut disk = self.world.disk();
        // The locks of a program that is dead were let go when it died.
        if let Some(path) = self.path.as_ref().filter(|_| !disk.dead) {
            disk.locks.remove(path);
        }
    }
}
