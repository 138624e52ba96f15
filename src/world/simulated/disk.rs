//! The disk itself: what is seen, what is there after a loss of power, and what becomes of what is done to it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::fault::{Deed, Fault, Hurt};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Folder,
    File(usize),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Bytes {
    pub(super) seen: Vec<u8>,
    pub(super) synced: Vec<u8>,
    /// A sync failed: what was written since the one before will never be on the disk, whatever is said later.
    pub(super) lost: bool,
}

/// Something done to the names of a folder.
#[derive(Clone, Debug)]
pub(super) enum Named {
    Put(PathBuf, Node),
    Move(PathBuf, PathBuf),
    Gone(PathBuf),
}

#[derive(Debug)]
pub(super) struct Disk {
    /// What a running program sees.
    pub(super) seen: BTreeMap<PathBuf, Node>,
    /// What is there after a loss of power.
    pub(super) durable: BTreeMap<PathBuf, Node>,
    /// What was done to each folder and is not synced, in order.
    pub(super) pending: BTreeMap<PathBuf, Vec<Named>>,
    pub(super) files: Vec<Bytes>,
    pub(super) locks: BTreeSet<PathBuf>,
    pub(super) dice: fastrand::Rng,
    /// What was done so far, counted.
    pub(super) done: u64,
    pub(super) faults: Vec<Fault>,
    /// Nothing goes wrong now.
    pub(super) still: bool,
    /// The program is dead: nothing that it still does has any effect.
    pub(super) dead: bool,
    pub(super) waited: Duration,
}

impl Disk {
    /// Whether this deed is done, half done, or not, and what is said of it.
    pub(super) fn fate(&mut self, deed: Deed) -> Hurt {
        if self.dead {
            return Hurt::Refused(dead);
        }
        if self.still {
            return Hurt::None;
        }
        let now = self.done;
        self.done += 1;
        let fault = self.faults.iter().find(|fault| fault.hits(now, deed));
        fault.map_or(Hurt::None, |fault| fault.hurt)
    }

    /// Whether it does not answer now.
    pub(super) fn hangs(&self) -> bool {
        let mut faults = self.faults.iter();
        faults.any(|fault| matches!(fault.hurt, Hurt::Hangs))
    }

    pub(super) fn node(&self, path: &Path) -> io::Result<Node> {
        if path.as_os_str().is_empty() || path == Path::new("/") {
            return Ok(Node::Folder);
        }
        let found = self.seen.get(path).copied();
        found.ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// Does something to the names of a folder, for the running program.
    pub(super) fn name(&mut self, folder: &Path, named: Named) {
        apply(&mut self.seen, &named);
        self.pending
            .entry(folder.to_owned())
            .or_default()
            .push(named);
    }

    pub(super) fn sync_names(&mut self, folder: &Path) {
        for named in self.pending.remove(folder).unwrap_or_default() {
            apply(&mut self.durable, &named);
        }
    }

    pub(super) fn lose_power(&mut self) {
        for (_, names) in std::mem::take(&mut self.pending) {
            let kept = self.dice.usize(..=names.len());
            for named in &names[..kept] {
                apply(&mut self.durable, named);
            }
        }
        for bytes in &mut self.files {
            // Some of what was not synced may be there all the same, or part of it.
            let most = if bytes.lost { 0 } else { bytes.seen.len() };
            if bytes.seen != bytes.synced && self.dice.bool() && most > bytes.synced.len() {
                let until = self.dice.usize(bytes.synced.len()..=most);
                bytes.synced = bytes.seen[..until].to_vec();
            }
            bytes.seen.clone_from(&bytes.synced);
        }
        // What is in a folder that is not there is not there either.
        let durable = std::mem::take(&mut self.durable);
        for (path, node) in durable {
            let parent = path.parent().unwrap_or(Path::new("/"));
            if parent == Path::new("/") || self.durable.get(parent) == Some(&Node::Folder) {
                self.durable.insert(path, node);
            }
        }
        self.seen = self.durable.clone();
    }
}

pub(super) fn apply(names: &mut BTreeMap<PathBuf, Node>, named: &Named) {
    match named {
        Named::Put(path, node) => {
            names.insert(path.clone(), *node);
        }
        Named::Move(from, to) => {
            if let Some(node) = names.remove(from) {
                names.insert(to.clone(), node);
            }
        }
        Named::Gone(path) => {
            names.remove(path);
        }
    }
}

pub(super) fn dead() -> io::Error {
    io::Error::other("the program is dead")
}

pub(super) fn folder_of(path: &Path) -> PathBuf {
    path.parent().unwrap_or(Path::new("/")).to_owned()
}
