//! What can go wrong with files, as types: the sentence is made in `i18n`.

use std::io;
use std::path::{Path, PathBuf};

use crate::measurement::file::{FileProblems, Problem};
use crate::world::system_code;

/// Why something could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// Another window writes to this measurement.
    InUse {
        /// The measurement.
        path: PathBuf,
    },
    /// There is no such file.
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file is no measurement, or a damaged one.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, in order of place.
        problems: Vec<Problem>,
    },
    /// It would not be a measurement, so it was not written.
    Unwritable {
        /// The file.
        path: PathBuf,
        /// What would be wrong with it, in order of place.
        problems: Vec<Problem>,
    },
    /// A newer program wrote it.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: i64,
    },
    /// Another program changed it while it was open here, and it is not in the data folder.
    Changed {
        /// The file.
        path: PathBuf,
    },
    /// Another window changed it after it was read here and before it was gone on with.
    Meanwhile {
        /// The file.
        path: PathBuf,
    },
    /// Something else stands there, or it is far too large.
    NotAFile {
        /// What stands there.
        path: PathBuf,
    },
    /// A file stands where a folder should be.
    NotAFolder {
        /// The file.
        path: PathBuf,
    },
    /// It is no measurement, so it is not deleted.
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// Reading is not allowed.
    MayNotRead {
        /// The file or folder.
        path: PathBuf,
    },
    /// Writing is not allowed.
    MayNotWrite {
        /// The file or folder.
        path: PathBuf,
    },
    /// No room is left.
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// Reading failed in another way.
    CouldNotRead {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// Writing failed in another way.
    CouldNotWrite {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// What has to go could not be taken away.
    NotRemoved {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The answers that came in before the reveal could not be closed and put beside the measurement.
    NotSealed {
        /// The measurement.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The draft that stands there cannot be opened: its key is missing or is none. It is kept.
    NoKey {
        /// The draft.
        path: PathBuf,
        /// Where its key was looked for.
        key: PathBuf,
    },
    /// The disk does not answer: whether the newest is on it is not known.
    NoAnswer,
    /// The thread that saves has stopped.
    Stopped,
    /// No network has this name.
    UnknownNetwork {
        /// The name.
        network: String,
        /// The network that was probably meant.
        meant: Option<String>,
    },
    /// What became of last time's agreements belongs to none of the measurements that are there.
    NoLastTime {
        /// The network.
        network: String,
    },
    /// Something beside the measurement at hand could not be done, and why.
    Beside {
        /// What it was.
        what: Beside,
        /// The file it was about.
        path: PathBuf,
        /// Why.
        why: Box<StoreError>,
    },
    /// The network has no finished measurement.
    NothingFinished {
        /// The network.
        network: String,
        /// Whether what is unfinished is a meeting.
        meeting: bool,
        /// The file that is unfinished.
        path: PathBuf,
        /// What to type behind a command to have its questionnaire; nothing for the shipped one.
        bank: String,
    },
}

/// What is done beside the measurement at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Keeping what became of last time's agreements.
    LastTime,
    /// Throwing away what was replaced.
    Replaced,
    /// Throwing away what stands under a former name of the network.
    Former,
    /// Throwing away what is not needed any more.
    Leftover,
    /// Reading an earlier measurement of the same network.
    Earlier,
    /// Reading one that may give somebody away beside a new one.
    Unknown,
}

impl StoreError {
    /// Why this could not be done beside the measurement at hand. What is told as such already stays as it is told.
    pub(crate) fn beside(self, what: Beside) -> Self {
        let told = matches!(self, Self::Beside { .. });
        match self.path().filter(|_| !told).map(Path::to_owned) {
            Some(path) => Self::Beside {
                what,
                path,
                why: Box::new(self),
            },
            None => self,
        }
    }

    /// What the system said while reading.
    pub(super) fn reading(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::PermissionDenied => Self::MayNotRead { path },
            io::ErrorKind::IsADirectory => Self::NotAFile { path },
            io::ErrorKind::NotADirectory => Self::blocked(path),
            _ => Self::CouldNotRead {
                path,
                detail: system_code(error),
            },
        }
    }

    /// What the system said while writing.
    pub(super) fn writing(path: &Path, error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        let path = path.to_owned();
        match error.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::MayNotWrite { path },
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull { path },
            Kind::IsADirectory => Self::NotAFile { path },
            Kind::NotADirectory | Kind::AlreadyExists => Self::blocked(path),
            _ => Self::CouldNotWrite {
                path,
                detail: system_code(error),
            },
        }
    }

    /// What the system said while taking something away.
    pub(super) fn removing(path: &Path, error: &io::Error) -> Self {
        Self::NotRemoved {
            path: path.to_owned(),
            detail: system_code(error),
        }
    }

    /// What was about to be written would not be a measurement.
    pub(super) fn unwritable(path: &Path, problems: FileProblems) -> Self {
        let problems = match problems {
            FileProblems::Broken(problems) => problems,
            FileProblems::Newer { .. } => Vec::new(),
        };
        Self::Unwritable {
            path: path.to_owned(),
            problems,
        }
    }

    /// The same of a draft: the measurement itself is on the disk.
    pub(super) fn of_a_draft(self) -> Self {
        match self {
            Self::DiskFull { path } => Self::NotSealed {
                detail: "system-full".to_owned(),
                path,
            },
            Self::MayNotRead { path } | Self::MayNotWrite { path } => Self::NotSealed {
                detail: "system-not-allowed".to_owned(),
                path,
            },
            Self::NotAFile { path } | Self::NotAFolder { path } => Self::NotSealed {
                detail: "system-exists".to_owned(),
                path,
            },
            Self::Changed { path } => Self::NotSealed {
                detail: "system-busy".to_owned(),
                path,
            },
            Self::CouldNotRead { path, detail } | Self::CouldNotWrite { path, detail } => {
                Self::NotSealed { path, detail }
            }
            other => other,
        }
    }

    /// A file stands somewhere on the way to `path`.
    fn blocked(path: PathBuf) -> Self {
        let file = path.ancestors().find(|part| part.is_file());
        let path = file.map_or(path.clone(), Path::to_owned);
        Self::NotAFolder { path }
    }

    /// Whether the same may be read another time, as it is: the disk, or who has it, stands in the way, and not what is
    /// written there.
    pub fn may_pass(&self) -> bool {
        matches!(self, Self::CouldNotRead { .. } | Self::MayNotRead { .. })
    }

    /// The file or folder it is about.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::InUse { path }
            | Self::Missing { path }
            | Self::Unreadable { path, .. }
            | Self::Unwritable { path, .. }
            | Self::Newer { path, .. }
            | Self::Changed { path }
            | Self::Meanwhile { path }
            | Self::NotAFile { path }
            | Self::NotAFolder { path }
            | Self::NotOurs { path }
            | Self::MayNotRead { path }
            | Self::MayNotWrite { path }
            | Self::DiskFull { path }
            | Self::CouldNotRead { path, .. }
            | Self::CouldNotWrite { path, .. }
            | Self::NotRemoved { path, .. }
            | Self::NotSealed { path, .. }
            | Self::NoKey { path, .. }
            | Self::Beside { path, .. } => Some(path),
            Self::Stopped
            | Self::NoAnswer
            | Self::UnknownNetwork { .. }
            | Self::NoLastTime { .. }
            | Self::NothingFinished { .. } => None,
        }
    }
}
