//! The shelf that is a data folder.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;

use super::{Kept, Listing, Report, Saved, Saving, Shelf, Trouble};
use crate::bank::{Answer, Bank, Instrument};
use crate::exchange::form;
use crate::i18n::{Language, Words};
use crate::measurement::{Measurement, State};
use crate::session::Sealed;
use crate::store::{Claim, Draft, Saver, Store, StoreError};
use crate::walk::Action;

/// A data folder, with the language in which its troubles are told.
#[derive(Clone, Debug)]
pub struct OnDisk {
    store: Store,
    language: Language,
}

impl OnDisk {
    /// This folder.
    pub fn new(store: Store, language: Language) -> Self {
        Self { store, language }
    }

    fn say(&self, error: &StoreError) -> String {
        error.sentence(&Words::new(self.language))
    }

    fn saving(&self, claim: Claim, report: Report) -> Box<dyn Saving> {
        let path = claim.path().to_owned();
        let tell = self.clone();
        let saver = Saver::start(claim, move |done| {
            report(Saved {
                revision: done.revision,
                outcome: done.outcome.map_err(|error| Trouble {
                    unsealed: matches!(error, StoreError::NotSealed { .. }),
                    sentence: tell.say(&error),
                }),
            });
        });
        Box::new(Writing {
            shelf: self.clone(),
            path,
            saver,
            last: Mutex::new(None),
        })
    }
}

/// A measurement that is written to.
struct Writing {
    shelf: OnDisk,
    path: PathBuf,
    saver: Saver,
    last: Mutex<Option<Measurement>>,
}

impl Saving for Writing {
    fn path(&self) -> &Path {
        &self.path
    }

    fn save(&self, revision: u64, measurement: Measurement, draft: Draft) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some(measurement.clone());
        self.saver.save(revision, measurement, draft);
    }

    fn finish(self: Box<Self>) -> Result<(), (String, Option<Box<dyn Saving>>)> {
        match self.saver.flush() {
            Ok(()) => Ok(()),
            Err(error) => Err((self.shelf.say(&error), Some(self))),
        }
    }

    fn discard(self: Box<Self>) {
        let Self {
            shelf,
            path,
            saver,
            last,
        } = *self;
        drop(saver);
        let last = last.into_inner().unwrap_or_else(PoisonError::into_inner);
        // A new file can have got another name than was foreseen: only what was written here may go.
        let written_here = shelf.store.load(&path).ok() == last;
        if written_here
            && last.is_some()
            && let Ok(claim) = shelf.store.resume(&path)
        {
            // A file too many is seen in the list; there is nothing to lose by it.
            let _ = claim.discard();
        }
    }
}

impl Shelf for OnDisk {
    fn list(&self) -> Listing {
        let listing = self.store.list();
        let kept = listing.entries.into_iter().map(|entry| Kept {
            path: entry.path,
            network: entry.network,
            date: entry.date,
            state: entry.state,
            kind: entry.kind,
            people: entry.people,
        });
        let broken = listing.broken.iter();
        Listing {
            kept: kept.collect(),
            problems: broken.map(|broken| self.say(&broken.problem)).collect(),
        }
    }

    fn load(&self, path: &Path) -> Result<Measurement, String> {
        self.store.load(path).map_err(|error| self.say(&error))
    }

    fn earlier(&self, of: &Measurement) -> Vec<Measurement> {
        self.store.earlier(of)
    }

    fn last_time(&self, of: &Measurement, actions: &[Action]) -> Result<(), String> {
        self.store
            .last_time(of, actions)
            .map_err(|error| error.sentence(&Words::new(self.language)))
    }

    fn newest(&self, network: &str) -> Option<PathBuf> {
        self.store.newest_of_all(network).map(|entry| entry.path)
    }

    fn unfinished(&self, network: &str) -> Option<PathBuf> {
        let entry = self.store.newest(network, State::Open)?;
        Some(entry.path)
    }

    fn sealed(&self, measurement: &Path, instrument: &Instrument) -> Option<Sealed> {
        self.store.sealed(measurement, instrument)
    }

    fn table(&self, path: &Path, bank: &Bank) -> Result<Vec<Vec<Vec<Answer>>>, String> {
        let words = Words::new(self.language);
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| {
            let detail = error.to_string();
            words.fill(
                "score-unreadable",
                &[("path", name.as_str().into()), ("detail", detail.into())],
            )
        })?;
        match form::read(&bytes, bank, false) {
            Ok(table) => Ok(table.people),
            Err(_) => Err(words.fill("session-table", &[("path", name.into())])),
        }
    }

    fn begin(&self, network: &str, date: Date, report: Report) -> Result<Box<dyn Saving>, String> {
        match self.store.begin(network, date) {
            Ok(claim) => Ok(self.saving(claim, report)),
            Err(error) => Err(self.say(&error)),
        }
    }

    fn resume(&self, path: &Path, report: Report) -> Result<Box<dyn Saving>, String> {
        match self.store.resume(path) {
            Ok(claim) => Ok(self.saving(claim, report)),
            Err(error) => Err(self.say(&error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use jiff::civil::date;

    use super::*;
    use crate::bank::{Source, parse};

    fn measurement() -> Measurement {
        let text = include_str!("../../../tests/banks/six.toml");
        let bank = parse(vec![Source {
            name: "six.toml".into(),
            text: text.into(),
        }])
        .unwrap();
        Measurement::solo(&bank, "Noord", date(2026, 11, 23))
    }

    #[test]
    fn what_is_saved_is_reported_listed_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = OnDisk::new(Store::at(folder.path().to_owned()), Language::Dutch);
        let (sender, inbox) = channel();
        let report: Report = Box::new(move |saved| sender.send(saved).unwrap());
        let saving = shelf.begin("Noord", date(2026, 11, 23), report).unwrap();
        saving.save(1, measurement(), Draft::Untouched);
        assert!(saving.finish().is_ok());
        let saved = inbox.recv().unwrap();
        assert_eq!((saved.revision, saved.outcome), (1, Ok(())));
        assert_eq!(shelf.list().kept[0].network, "Noord");
        assert!(shelf.unfinished("noord").is_some());
    }

    #[test]
    fn a_file_that_got_another_name_goes_and_no_other_does() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = OnDisk::new(Store::at(folder.path().to_owned()), Language::Dutch);
        let silent = || -> Report { Box::new(|_| ()) };
        let kept = shelf.begin("Noord", date(2026, 11, 23), silent()).unwrap();
        kept.save(1, measurement(), Draft::Untouched);
        assert!(kept.finish().is_ok());
        let gone = shelf.begin("Noord", date(2026, 11, 23), silent()).unwrap();
        gone.save(1, measurement(), Draft::Untouched);
        gone.discard();
        assert_eq!(shelf.list().kept.len(), 1);
    }
}
