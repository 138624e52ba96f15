//! Where measurements are kept, as far as the screens need it. The store stands behind it, and in tests a shelf that
//! only remembers.

mod on_disk;

pub use on_disk::OnDisk;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::bank::{Answer, Bank, Instrument};
use crate::measurement::{Kind, Measurement, State};
use crate::session::Sealed;
use crate::store::Draft;
use crate::walk::Action;

/// What is told when something was put on the disk, or could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// Which change it was.
    pub revision: u64,
    /// Why it failed.
    pub outcome: Result<(), Trouble>,
}

/// Why something is not on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The measurement is there, and the answers that came in before the reveal are not.
    pub unsealed: bool,
    /// What happened, in the language of the user.
    pub sentence: String,
}

impl From<String> for Trouble {
    fn from(sentence: String) -> Self {
        Self {
            unsealed: false,
            sentence,
        }
    }
}

/// Told from the thread that writes.
pub type Report = Box<dyn Fn(Saved) + Send>;

/// A kept measurement, as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its file.
    pub path: PathBuf,
    /// The network's name.
    pub network: String,
    /// Its day.
    pub date: Date,
    /// Whether it is finished.
    pub state: State,
    /// One person, rows or counts.
    pub kind: Kind,
    /// How many took part.
    pub people: u64,
}

/// What there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The newest first.
    pub kept: Vec<Kept>,
    /// What cannot be read, in sentences.
    pub problems: Vec<String>,
}

/// Puts one measurement on the disk, on a thread of its own.
pub trait Saving {
    /// Its file.
    fn path(&self) -> &Path;
    /// Hands over the newest state, with what becomes of the closed rows beside it; an older one that waits is passed
    /// over.
    fn save(&self, revision: u64, measurement: Measurement, draft: Draft);
    /// Waits until all is written.
    ///
    /// # Errors
    /// Why the last one could not be written; with the saver, to try again.
    fn finish(self: Box<Self>) -> Result<(), (String, Option<Box<dyn Saving>>)>;
    /// Takes the file away: it goes on under another name.
    fn discard(self: Box<Self>);
}

/// A folder of measurements.
pub trait Shelf {
    /// What there is.
    fn list(&self) -> Listing;
    /// Reads a measurement.
    ///
    /// # Errors
    /// Why not, in the language of the user.
    fn load(&self, path: &Path) -> Result<Measurement, String>;
    /// The same network's finished measurements before it, the newest first.
    fn earlier(&self, of: &Measurement) -> Vec<Measurement>;
    /// Keeps how it stands with what was agreed at the measurement before this one.
    ///
    /// # Errors
    /// Why not, in the language of the user.
    fn last_time(&self, of: &Measurement, actions: &[Action]) -> Result<(), String>;
    /// The newest measurement of a network; a finished one before an unfinished one.
    fn newest(&self, network: &str) -> Option<PathBuf>;
    /// The newest unfinished scan of a network.
    fn unfinished(&self, network: &str) -> Option<PathBuf>;
    /// The closed rows beside a measurement.
    fn sealed(&self, measurement: &Path, instrument: &Instrument) -> Option<Sealed>;
    /// Reads a table of answers.
    ///
    /// # Errors
    /// Why not, in the language of the user.
    fn table(&self, path: &Path, bank: &Bank) -> Result<Vec<Vec<Vec<Answer>>>, String>;
    /// A new file.
    ///
    /// # Errors
    /// Why not, in the language of the user.
    fn begin(&self, network: &str, date: Date, report: Report) -> Result<Box<dyn Saving>, String>;
    /// A file that is there, to go on with.
    ///
    /// # Errors
    /// Why not, in the language of the user.
    fn resume(&self, path: &Path, report: Report) -> Result<Box<dyn Saving>, String>;
}
