//! What can go wrong with files. The sentence says what happened, what it means for the data and what to do.

use std::io;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentValue;

use crate::i18n::{Words, system_code};
use crate::measurement::file::{Fault, FileProblems, Problem};

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
    },
}

/// What is done beside the measurement at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Keeping what became of last time's agreements.
    LastTime,
    /// Throwing away what was replaced.
    Replaced,
    /// Reading an earlier measurement of the same network.
    Earlier,
    /// Reading one that may give somebody away beside a new one.
    Unknown,
}

impl StoreError {
    /// Why this could not be done beside the measurement at hand.
    pub(crate) fn beside(self, what: Beside) -> Self {
        match self.path().map(Path::to_owned) {
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
            | Self::NotSealed { path, .. }
            | Self::NoKey { path, .. }
            | Self::Beside { path, .. } => Some(path),
            Self::Stopped
            | Self::UnknownNetwork { .. }
            | Self::NoLastTime { .. }
            | Self::NothingFinished { .. } => None,
        }
    }

    fn id(&self) -> &'static str {
        match self {
            Self::InUse { .. } => "store-in-use",
            Self::Missing { .. } => "store-missing",
            Self::Unreadable { problems, .. } if is_table(problems) => "store-table",
            Self::Unreadable { .. } => "store-unreadable",
            Self::Unwritable { .. } => "store-unwritable",
            Self::Newer { .. } => "store-newer",
            Self::Changed { .. } => "store-changed",
            Self::Meanwhile { .. } => "store-meanwhile",
            Self::NotAFile { .. } => "store-not-a-file",
            Self::NotAFolder { .. } => "store-not-a-folder",
            Self::NotOurs { .. } => "store-not-ours",
            Self::MayNotRead { .. } => "store-may-not-read",
            Self::MayNotWrite { .. } => "store-may-not-write",
            Self::DiskFull { .. } => "store-disk-full",
            Self::CouldNotRead { .. } => "store-could-not-read",
            Self::CouldNotWrite { .. } => "store-could-not-write",
            Self::NotSealed { .. } => "store-not-sealed",
            Self::NoKey { .. } => "store-no-key",
            Self::Stopped => "store-stopped",
            Self::UnknownNetwork { meant: None, .. } => "store-unknown-network",
            Self::UnknownNetwork { .. } => "store-unknown-network-meant",
            Self::NothingFinished { meeting: true, .. } => "store-nothing-finished-meeting",
            Self::NothingFinished { .. } => "store-nothing-finished",
            Self::NoLastTime { .. } => "store-no-last-time",
            Self::Beside { what, .. } => match what {
                Beside::LastTime => "store-last-time",
                Beside::Replaced => "store-replaced",
                Beside::Earlier => "store-earlier",
                Beside::Unknown => "store-not-compared",
            },
        }
    }

    /// What happened, what it means for the data, what to do.
    pub fn sentence(&self, words: &Words) -> String {
        self.told(self.id(), words, Self::sentence)
    }

    /// The same for who sees a screen: no command is told there.
    pub fn on_screen(&self, words: &Words) -> String {
        let own = format!("{}-screen", self.id());
        let id = if words.has(&own) { &own } else { self.id() };
        self.told(id, words, Self::on_screen)
    }

    fn told(&self, id: &str, words: &Words, tell: fn(&Self, &Words) -> String) -> String {
        let path = self
            .path()
            .map(|path| path.display().to_string())
            .unwrap_or_default();
        let mut with = vec![("path", path.into())];
        match self {
            Self::Unreadable { problems, .. } | Self::Unwritable { problems, .. } => {
                if let Some(first) = problems.first() {
                    with.push(("line", first.line.into()));
                    with.push(("detail", sentence_of(first, words).into()));
                }
                with.push(("more", problems.len().saturating_sub(1).into()));
            }
            Self::Newer { format, .. } => with.push(("format", format.to_string().into())),
            Self::CouldNotRead { detail, .. }
            | Self::CouldNotWrite { detail, .. }
            | Self::NotSealed { detail, .. } => {
                with.push(("detail", words.system_of(detail).into()));
            }
            Self::NoKey { key, .. } => with.push(("key", key.display().to_string().into())),
            Self::UnknownNetwork { network, meant } => {
                with.push(("network", network.as_str().into()));
                with.push(("meant", meant.as_deref().unwrap_or_default().into()));
            }
            Self::Beside { why, .. } => with.push(("why", tell(why, words).into())),
            Self::NothingFinished { network, .. } | Self::NoLastTime { network } => {
                with.push(("network", network.as_str().into()));
            }
            _ => {}
        }
        words.fill(id, &with)
    }

    /// Everything that is wrong with an unreadable file, a line for each: `file:line:column: what`.
    pub fn details(&self, words: &Words) -> Vec<String> {
        let Self::Unreadable { path, problems } = self else {
            return Vec::new();
        };
        if is_table(problems) {
            return Vec::new();
        }
        let line = |problem: &Problem| {
            let Problem { line, column, .. } = problem;
            format!(
                "{}:{line}:{column}: {}",
                path.display(),
                sentence_of(problem, words)
            )
        };
        problems.iter().map(line).collect()
    }
}

fn is_table(problems: &[Problem]) -> bool {
    problems.iter().any(|one| one.fault == Fault::Table)
}

/// A sentence about a file.
pub fn about(words: &Words, id: &str, path: &Path) -> String {
    words.fill(id, &[("path", path.display().to_string().into())])
}

fn sentence_of(problem: &Problem, words: &Words) -> String {
    let with: Vec<(&str, FluentValue<'_>)> = problem
        .details
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    let guess = if with.iter().any(|(name, _)| *name == "meant") {
        "-meant"
    } else {
        ""
    };
    words.fill(&format!("file-{}{guess}", problem.fault.code()), &with)
}
