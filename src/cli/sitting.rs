//! One who answers a line at a time, at the desk: what is asked of it is done before the next question is asked.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::setup::Setup;
use crate::desk::{Desk, Message, Notice, Reply, watched};
use crate::measurement::Measurement;
use crate::session::Keep;
use crate::store::StoreError;

/// The desk before her.
pub(super) struct Sitting<'s> {
    setup: &'s Setup,
    desk: Desk,
    /// The file that is gone on with.
    source: Option<PathBuf>,
    revision: u64,
}

impl<'s> Sitting<'s> {
    /// With nothing on it.
    pub(super) fn new(setup: &'s Setup) -> Self {
        Self {
            setup,
            desk: Desk::new(setup.store.clone()),
            source: None,
            revision: 0,
        }
    }

    /// Puts a measurement that was changed back in its file, and lets go of it.
    ///
    /// # Errors
    /// When it is open elsewhere, or cannot be written to.
    pub(super) fn put_back(
        setup: &'s Setup,
        path: &Path,
        changed: &Measurement,
    ) -> Result<(), StoreError> {
        let mut sitting = Self::new(setup);
        sitting.hold(path)?;
        sitting.save(changed)
    }

    /// What the program was started with.
    pub(super) fn setup(&self) -> &'s Setup {
        self.setup
    }

    /// The file at hand, once it has a name.
    pub(super) fn path(&self) -> Option<PathBuf> {
        self.desk.path()
    }

    /// Goes on with this file, and keeps others from writing to it.
    ///
    /// # Errors
    /// When it is open elsewhere, or cannot be written to.
    pub(super) fn hold(&mut self, path: &Path) -> Result<(), StoreError> {
        self.source = Some(path.to_owned());
        self.ask(Message::Hold(path.to_owned()))
    }

    /// Puts it on the disk.
    ///
    /// # Errors
    /// When it is not there; then the next save, or leaving, tries again.
    pub(super) fn save(&mut self, measurement: &Measurement) -> Result<(), StoreError> {
        self.revision += 1;
        self.ask(Message::Keep(Keep::Save {
            path: self.source.clone(),
            revision: self.revision,
            measurement: Box::new(measurement.clone()),
        }))
    }

    /// What has to be said and stops nothing is said here.
    fn ask(&mut self, message: Message) -> Result<(), StoreError> {
        let mut outcome = Ok(());
        let sentence = self.setup.words.notice(&Notice::NoAnswer);
        let tell = move || drop(writeln!(io::stderr(), "{sentence}"));
        for reply in watched(tell, || self.desk.step(message)) {
            match reply {
                Reply::Refused(error) | Reply::NotSaved(_, error) => outcome = Err(error),
                Reply::Notice(notice) => self.setup.tell(&self.setup.words.notice(&notice)),
                _ => {}
            }
        }
        outcome
    }
}
