//! Carries out what `update` asks for.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use super::super::message::{Effect, Message, Opened, Rows};
use super::super::shelf::{Report, Saved, Saving, Shelf};
use crate::bank::Bank;
use crate::measurement::Measurement;
use crate::store::Draft;

/// The one place that reads and writes.
pub struct Runner {
    shelf: Box<dyn Shelf>,
    outbox: Sender<Message>,
    saver: Option<Open>,
    /// Files under a former name of the network; they go only when the one under the new name is on the disk.
    renamed: Vec<Box<dyn Saving>>,
    /// The bank, once it is read.
    bank: Option<&'static Bank>,
    /// Whether the seconds are told.
    ticking: Arc<AtomicBool>,
    /// Why the last state could not be handed to a file at all.
    refused: Option<String>,
}

/// The file that is written to.
struct Open {
    saving: Box<dyn Saving>,
    network: String,
}

impl Runner {
    /// One that reads and writes here and tells there.
    pub fn new(shelf: Box<dyn Shelf>, outbox: Sender<Message>) -> Self {
        Self {
            shelf,
            outbox,
            saver: None,
            renamed: Vec::new(),
            bank: None,
            ticking: Arc::default(),
            refused: None,
        }
    }

    /// Does it, and says what came of it. What is put on the disk is told later.
    pub fn run(&mut self, effects: Vec<Effect>) -> Vec<Message> {
        effects
            .into_iter()
            .filter_map(|effect| self.one(effect))
            .collect()
    }

    fn one(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::List => Some(Message::Listed(self.shelf.list())),
            Effect::Open(path) => Some(Message::Opened(self.open(path).map(Box::new))),
            Effect::LookFor(network) => self.look_for(&network),
            Effect::Newest(network) => {
                let path = self.shelf.newest(&network);
                match path.map(|path| self.open(path)).transpose() {
                    Ok(opened) => Some(Message::Newest(network, opened.map(Box::new))),
                    Err(sentence) => Some(Message::Opened(Err(sentence))),
                }
            }
            Effect::Earlier(measurement) => {
                Some(Message::Earlier(self.shelf.earlier(&measurement)))
            }
            Effect::Claim(path) => match self.shelf.resume(&path, self.report()) {
                Ok(saving) => {
                    self.saver = Some(Open {
                        saving,
                        network: String::new(),
                    });
                    None
                }
                Err(sentence) => Some(Message::Refused(sentence)),
            },
            Effect::Save {
                path,
                revision,
                measurement,
                draft,
            } => self.save(path, revision, *measurement, draft),
            Effect::Finish => Some(Message::Finished(self.finish())),
            Effect::Forget => {
                self.refused = None;
                self.saver = None;
                None
            }
            Effect::ReadTable(path) => {
                let bank = self.bank?;
                let rows = self.shelf.table(&path, bank);
                Some(Message::Table(rows.map(Rows)))
            }
            Effect::LastTime { of, actions } => {
                let kept = self.shelf.last_time(&of, &actions);
                kept.err().map(|sentence| Message::Opened(Err(sentence)))
            }
            Effect::Clock(on) => {
                self.clock(on);
                None
            }
            Effect::Discard => {
                if let Some(open) = self.saver.take() {
                    open.saving.discard();
                }
                None
            }
        }
    }

    /// The bank by which rows are read.
    pub fn knows(&mut self, bank: &'static Bank) {
        self.bank = Some(bank);
    }

    fn clock(&mut self, on: bool) {
        self.ticking.store(false, Ordering::Relaxed);
        if !on {
            return;
        }
        self.ticking = Arc::new(AtomicBool::new(true));
        let (ticking, outbox) = (Arc::clone(&self.ticking), self.outbox.clone());
        thread::spawn(move || {
            loop {
                thread::sleep(Duration::from_secs(1));
                if !ticking.load(Ordering::Relaxed) || outbox.send(Message::Tick).is_err() {
                    return;
                }
            }
        });
    }

    fn open(&self, path: PathBuf) -> Result<Opened, String> {
        let measurement = self.shelf.load(&path)?;
        let sealed = self
            .bank
            .and_then(|bank| self.shelf.sealed(&path, &bank.instrument));
        Ok(Opened {
            path: Some(path),
            measurement,
            sealed,
        })
    }

    fn look_for(&self, network: &str) -> Option<Message> {
        let path = self.shelf.unfinished(network)?;
        let own = self
            .saver
            .as_ref()
            .is_some_and(|open| open.saving.path() == path);
        let opened = if own { None } else { self.open(path).ok() };
        opened.map(|opened| Message::Unfinished(Box::new(opened)))
    }

    fn report(&self) -> Report {
        let outbox = self.outbox.clone();
        // When the screens are gone nobody needs to be told.
        Box::new(move |saved| drop(outbox.send(Message::Saved(saved))))
    }

    fn save(
        &mut self,
        path: Option<PathBuf>,
        revision: u64,
        measurement: Measurement,
        draft: Draft,
    ) -> Option<Message> {
        let network = measurement.network.clone();
        let renamed = |open: &Open| !open.network.is_empty() && open.network != network;
        if self.saver.as_ref().is_none_or(renamed) {
            let report = self.report();
            let opened = match path.filter(|_| self.saver.is_none()) {
                Some(path) => self.shelf.resume(&path, report),
                None => self.shelf.begin(&network, measurement.date, report),
            };
            match opened {
                Ok(saving) => {
                    let open = Open {
                        saving,
                        network: network.clone(),
                    };
                    self.renamed
                        .extend(self.saver.replace(open).map(|before| before.saving));
                }
                Err(sentence) => {
                    self.refused = Some(sentence.clone());
                    return Some(failed(revision, sentence));
                }
            }
        }
        self.refused = None;
        let open = self.saver.as_mut()?;
        open.network = network;
        open.saving.save(revision, measurement, draft);
        None
    }

    fn finish(&mut self) -> Result<(), String> {
        if let Some(sentence) = self.refused.take() {
            return Err(sentence);
        }
        let Some(open) = self.saver.take() else {
            return Ok(());
        };
        match open.saving.finish() {
            Ok(()) => {
                for before in self.renamed.drain(..) {
                    before.discard();
                }
                Ok(())
            }
            Err((sentence, saving)) => {
                let network = open.network;
                self.saver = saving.map(|saving| Open { saving, network });
                Err(sentence)
            }
        }
    }
}

fn failed(revision: u64, sentence: String) -> Message {
    Message::Saved(Saved {
        revision,
        outcome: Err(sentence.into()),
    })
}

impl Drop for Runner {
    /// Whatever happens, what was handed over is put on the disk.
    fn drop(&mut self) {
        // Nobody is left to tell; the state before it stands on the disk.
        let _ = self.finish();
    }
}
