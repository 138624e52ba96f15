//! What goes wrong, and when.

use std::io;

/// Something that is done to the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Read,
    Create,
    Write,
    Sync,
    Rename,
    SyncFolder,
    Remove,
    Lock,
}

/// How a deed goes wrong.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hurt {
    /// Not at all.
    None,
    /// It is not done.
    Refused(fn() -> io::Error),
    /// It is done, and told as failed.
    DoneAndRefused(fn() -> io::Error),
    /// The program dies here: before it was done, or after.
    Kill { after: bool },
    /// The lock is said to be taken and is not.
    Lie,
    /// This disk knows no locks.
    NoLocks,
    /// It does not answer until this is over.
    Hangs,
}

impl Hurt {
    pub(crate) fn error(self) -> io::Error {
        match self {
            Self::Refused(error) | Self::DoneAndRefused(error) => error(),
            _ => io::Error::other("it went wrong"),
        }
    }
}

/// No room is left.
pub(crate) fn full() -> io::Error {
    io::ErrorKind::StorageFull.into()
}

/// The disk is broken here.
pub(crate) fn broken() -> io::Error {
    io::Error::other("input/output error")
}

/// Another program holds the file.
pub(crate) fn busy() -> io::Error {
    if cfg!(windows) {
        return io::Error::from_raw_os_error(32);
    }
    io::ErrorKind::ResourceBusy.into()
}

/// Something that goes wrong for a while.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fault {
    /// The first deed that it may hit, counted from 0.
    pub(crate) from: u64,
    /// How many deeds from there on.
    pub(crate) count: u64,
    /// Which deeds; none means all.
    pub(crate) deed: Option<Deed>,
    /// How.
    pub(crate) hurt: Hurt,
}

impl Fault {
    pub(super) fn hits(&self, now: u64, deed: Deed) -> bool {
        let kill = matches!(self.hurt, Hurt::Kill { .. });
        (self.from..self.from.saturating_add(self.count)).contains(&now)
            && self.deed.is_none_or(|own| own == deed)
            // Looking does not fill a disk up; locks fail in ways of their own.
            && match deed {
                Deed::Read => kill || matches!(self.deed, Some(Deed::Read)),
                Deed::Remove | Deed::SyncFolder => !self.is_full(),
                Deed::Lock => !matches!(self.hurt, Hurt::DoneAndRefused(_)),
                _ => !matches!(self.hurt, Hurt::Lie | Hurt::NoLocks | Hurt::Hangs),
            }
    }

    fn is_full(&self) -> bool {
        matches!(self.hurt, Hurt::Refused(error) if error().kind() == io::ErrorKind::StorageFull)
    }
}
