//! The desk: the one place where what a face or a meeting asks of the disk is carried out, in order. One message at a
//! time comes in, and what came of it goes out; a thread only wraps it, and a simulation calls it as it is.
//!
//! The order is the promise. A measurement is reported saved when it is on the disk, and not before. A draft is thrown
//! away only when the revision that holds what it held was reported saved. What failed is kept here and tried again.

mod file;
mod network;
pub mod once;
mod thread;
mod watch;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::bank::Bank;
use crate::measurement::{Kind, Measurement, State};
use crate::planted::{Planted, planted};
use crate::session::{Draft, Elsewhere, Keep, Left};
use crate::store::{Beside, Claim, Listing, Seen, Store, StoreError};
use crate::walk::Action;
use file::File;
pub use thread::Thread;
pub use watch::watched;

/// What is asked of the desk.
#[derive(Clone, Debug)]
pub enum Message {
    /// See what is kept.
    List,
    /// Read a measurement, and what came in for it and was not shown yet.
    Open(PathBuf),
    /// See whether a network has an unfinished measurement, or else one that was finished on this day; the one at hand does
    /// not count.
    LookFor(String, Date),
    /// Read the newest measurement of a network, a finished one before an unfinished one.
    Newest(String),
    /// Read the finished measurements of the same network before this one.
    Earlier(Box<Measurement>),
    /// See what there is of a network that a meeting is of.
    LookForMeeting {
        /// What it is asked with.
        bank: &'static Bank,
        /// Its name.
        network: String,
        /// Today.
        date: Date,
    },
    /// Keep others from writing to this file: it is gone on with.
    Hold(PathBuf),
    /// Put something on the disk, or take it away.
    Keep(Keep),
    /// Try again what could not be done.
    Again,
    /// Do what still waits, and let go of the file at hand.
    Finish,
    /// Let go of it without what could not be done.
    Forget,
    /// Take the file at hand away: another one goes on in its place.
    Discard,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// What is kept.
    Listed(Listing),
    /// A measurement was read.
    Opened(Result<Box<Opened>, StoreError>),
    /// The network that was looked for has an unfinished measurement.
    Unfinished(Box<Opened>),
    /// The newest measurement of a network that was named, if it has any.
    Newest(String, Result<Option<Box<Opened>>, StoreError>),
    /// The finished measurements before this one, the newest first.
    Earlier(Vec<Measurement>),
    /// What there is of a network that a meeting is of.
    Meeting {
        /// Its finished measurements, the newest first.
        earlier: Vec<Measurement>,
        /// The lowest characteristic of the newest one that was asked with the same bank, by its place in that bank.
        lowest: Option<usize>,
        /// A meeting of it that was left half-way, if there is one.
        unfinished: Option<Box<Opened>>,
        /// Where there is none: one that was left and cannot be gone on with by this bank.
        elsewhere: Option<Elsewhere>,
    },
    /// The file is held: no other window writes to it as long as it is at hand here.
    Held,
    /// The file cannot be written to: another window has it, or it is gone.
    Refused(StoreError),
    /// This revision, and all before it, is on the disk.
    Saved(u64),
    /// This revision is not; the one before it still is. It is kept here and tried again.
    NotSaved(u64, StoreError),
    /// The draft of this revision is on the disk.
    Sealed(u64),
    /// The draft of this revision is not; the one before it still is. It is kept here and tried again.
    NotSealed(u64, StoreError),
    /// What became of last time's agreements could not be kept with them.
    NotKept(StoreError),
    /// Something to be said that stops nothing.
    Notice(Notice),
    /// All is on the disk, or cannot be put there.
    Finished(Result<(), StoreError>),
}

/// Something to be said that stops nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// What another program wrote, or what could not be read, was set aside here.
    SetAside(PathBuf),
    /// This disk knows no locks: nothing keeps another window from writing to this file.
    Unguarded(PathBuf),
    /// What came in before cannot be opened, and is kept as it is.
    Closed(StoreError),
    /// Something that is not needed any more cannot be taken away.
    Stays(StoreError),
    /// An earlier measurement of this network cannot be read, and does not count.
    Unread(StoreError),
    /// The disk has not answered for some seconds: nothing is kept until it does.
    NoAnswer,
    /// Other meetings of this network were left too, on these days, and stay as they are.
    AlsoLeft(Vec<Date>),
}

/// A measurement with its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Its file.
    pub path: PathBuf,
    /// The measurement.
    pub measurement: Measurement,
    /// What came in for it and was not shown yet.
    pub draft: Option<Draft>,
    /// Of a meeting: the network's finished measurements before it, the newest first.
    pub earlier: Vec<Measurement>,
}

impl From<Opened> for Left {
    fn from(found: Opened) -> Self {
        Self {
            path: found.path,
            measurement: found.measurement,
            draft: found.draft,
            earlier: found.earlier,
        }
    }
}

/// The desk itself.
#[derive(Debug)]
pub struct Desk {
    store: Store,
    file: Option<File>,
    /// Files that another one took the place of before all of them was on the disk.
    parted: Vec<File>,
    /// What was opened last, as it stood then.
    opened: Option<(PathBuf, Seen)>,
    /// A file that cannot be written to, and why: nothing is begun in its place.
    shut: Option<(PathBuf, StoreError)>,
    /// What became of last time's agreements and is not kept with them yet.
    last_time: Option<(Box<Measurement>, Vec<Action>)>,
    /// What is on the disk and not reported yet: "kept" means last time's agreements too.
    unreported: Option<u64>,
    /// Why earlier measurements could not be read, as far as it was told.
    unread: Vec<StoreError>,
}

impl Desk {
    /// A desk with nothing on it.
    pub fn new(store: Store) -> Self {
        Self {
            store,
            file: None,
            parted: Vec::new(),
            opened: None,
            shut: None,
            last_time: None,
            unreported: None,
            unread: Vec::new(),
        }
    }

    /// The data folder it works in.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Whether something could not be done, so that it is worth while to ask for [`Message::Again`].
    pub fn waits(&self) -> bool {
        let mut files = self.file.iter().chain(&self.parted);
        self.last_time.is_some() || files.any(File::waits)
    }

    /// The file at hand, once it has a name.
    pub fn path(&self) -> Option<PathBuf> {
        self.file.as_ref()?.path().map(ToOwned::to_owned)
    }

    /// Does what is asked, and says what came of it.
    pub fn step(&mut self, message: Message) -> Vec<Reply> {
        let mut said = self.done(message);
        if self.last_time.is_some() {
            said.retain(|reply| match reply {
                Reply::Saved(revision) => {
                    self.unreported = self.unreported.max(Some(*revision));
                    false
                }
                _ => true,
            });
        } else if let Some(revision) = self.unreported.take() {
            said.insert(0, Reply::Saved(revision));
        }
        said
    }

    fn done(&mut self, message: Message) -> Vec<Reply> {
        match message {
            Message::List => vec![Reply::Listed(self.store.overview())],
            Message::Open(path) => {
                let mut said = Vec::new();
                let opened = self.open(path, &mut said);
                said.insert(0, Reply::Opened(opened.map(Box::new)));
                said
            }
            Message::LookFor(network, day) => self.look_for(&network, day),
            Message::Newest(network) => {
                let mut said = Vec::new();
                let newest = self.store.newest_with_needs(&network);
                let opened = newest.map(|entry| self.open(entry.path, &mut said));
                let opened = opened.transpose().map(|opened| opened.map(Box::new));
                said.insert(0, Reply::Newest(network, opened));
                said
            }
            Message::LookForMeeting {
                bank,
                network,
                date,
            } => self.look_for_meeting(bank, &network, date),
            Message::Earlier(of) => {
                let own = self.path();
                vec![Reply::Earlier(
                    self.store.earlier_told(&of, own.as_deref()).0,
                )]
            }
            Message::Hold(path) => self.hold(path),
            Message::Keep(keep) => self.keep(keep),
            Message::Again => {
                // It was told why not, and stays told.
                let _ = self.put_last_time();
                self.put_parted();
                let store = &self.store;
                let file = self.file.as_mut();
                file.map_or_else(Vec::new, |file| file.work(store))
            }
            Message::Finish => self.finish(),
            Message::Forget => {
                self.let_go();
                Vec::new()
            }
            Message::Discard => {
                self.shut = None;
                let Some(mut file) = self.file.take().map(File::discard) else {
                    return Vec::new();
                };
                let said = file.work(&self.store);
                self.parted.extend(Some(file).filter(File::waits));
                said
            }
        }
    }

    fn open(&mut self, path: PathBuf, said: &mut Vec<Reply>) -> Result<Opened, StoreError> {
        // Before it is read: what comes to stand there after this was not seen.
        self.opened = Some((path.clone(), self.store.seen(&path)));
        let measurement = self.store.load(&path)?;
        let draft = match measurement.state {
            State::Open => self.store.draft(&path).unwrap_or_else(|error| {
                said.push(Reply::Notice(Notice::Closed(error)));
                None
            }),
            // It was shown: what came in stands in it.
            State::Done => None,
        };
        let meets = measurement.kind != Kind::Solo && measurement.at.is_some();
        let earlier = if meets {
            self.finished(&measurement.network, measurement.date, &path, said)
        } else {
            Vec::new()
        };
        Ok(Opened {
            path,
            measurement,
            draft,
            earlier,
        })
    }

    /// Puts what another file took the place of on the disk. Of its revisions nothing is told: nobody counts them any more.
    fn put_parted(&mut self) {
        for file in &mut self.parted {
            file.work(&self.store);
        }
        self.parted.retain(File::waits);
    }

    fn hold(&mut self, path: PathBuf) -> Vec<Reply> {
        // What was at hand stays where it is, and what of it is not on the disk yet is tried until it is.
        if self.path().as_ref() != Some(&path) {
            self.parted.extend(self.file.take().filter(File::waits));
        }
        self.put_parted();
        match self.resume(&path) {
            Ok(claim) => {
                (self.shut, self.opened) = (None, None);
                let closed = claim.draft().err();
                let mut file = File::new(Some(path), None);
                file.take(claim);
                let mut said = file.work(&self.store);
                said.extend(closed.map(|error| Reply::Notice(Notice::Closed(error))));
                said.push(Reply::Held);
                self.file = Some(file);
                said
            }
            Err(error) => {
                self.shut = Some((path, error.clone()));
                vec![Reply::Refused(error)]
            }
        }
    }

    /// Takes it up as it was opened: who goes on with what another window changed since would undo that.
    fn resume(&self, path: &Path) -> Result<Claim, StoreError> {
        let claim = self.store.resume(path)?;
        let as_opened = self
            .opened
            .as_ref()
            .is_none_or(|(opened, seen)| opened != path || claim.found() == seen);
        if as_opened || planted(Planted::GoesOnUnseen) {
            return Ok(claim);
        }
        Err(StoreError::Meanwhile {
            path: path.to_owned(),
        })
    }

    fn keep(&mut self, keep: Keep) -> Vec<Reply> {
        if let Some((shut, error)) = &self.shut {
            match &keep {
                Keep::Save { path, revision, .. } if path.as_ref() == Some(shut) => {
                    return vec![Reply::NotSaved(*revision, error.clone())];
                }
                Keep::Seal { revision, .. } => {
                    return vec![Reply::NotSealed(*revision, error.clone())];
                }
                Keep::Unseal { .. } | Keep::Replace { .. } | Keep::SetAside => return Vec::new(),
                Keep::Save { .. } => self.shut = None,
                Keep::LastTime { .. } => {}
            }
        }
        let (file, store) = (&mut self.file, &self.store);
        match keep {
            Keep::Save {
                path,
                revision,
                measurement,
            } => {
                let opened = &mut self.opened;
                let file = file.get_or_insert_with(|| {
                    let opened = opened
                        .take()
                        .filter(|(opened, _)| Some(opened) == path.as_ref());
                    File::new(path, opened.map(|(_, seen)| seen))
                });
                file.save(revision, *measurement);
                file.work(store)
            }
            Keep::Seal { revision, draft } => {
                let file = file.get_or_insert_with(|| File::new(None, None));
                file.seal(revision, draft);
                file.work(store)
            }
            Keep::Unseal { after } => {
                let file = file.get_or_insert_with(|| File::new(None, None));
                file.unseal(after);
                file.work(store)
            }
            Keep::Replace { after, of } => {
                let file = file.get_or_insert_with(|| File::new(None, None));
                file.replace(after, *of);
                file.work(store)
            }
            Keep::SetAside => file.as_mut().map_or_else(Vec::new, File::set_aside),
            Keep::LastTime { of, actions } => {
                self.last_time = Some((of, actions));
                let kept = self.put_last_time();
                kept.err().map(Reply::NotKept).into_iter().collect()
            }
        }
    }

    fn put_last_time(&mut self) -> Result<(), StoreError> {
        let Some((of, actions)) = self.last_time.take() else {
            return Ok(());
        };
        let own = self.path();
        let kept = once::last_time(&self.store, &of, own.as_deref(), &actions);
        // Where there is nothing to keep it with, another try finds nothing either.
        let again = !matches!(kept, Ok(()) | Err(StoreError::NoLastTime { .. }));
        if again && !planted(Planted::ForgetsLastTime) {
            self.last_time = Some((of, actions));
        }
        kept.map_err(|error| error.beside(Beside::LastTime))
    }

    /// Nothing is at hand any more.
    fn let_go(&mut self) {
        if planted(Planted::KeepsLock) {
            std::mem::forget(self.file.take());
        }
        (self.file, self.opened, self.shut) = (None, None, None);
        (self.last_time, self.unreported) = (None, None);
        self.parted.clear();
    }

    fn finish(&mut self) -> Vec<Reply> {
        let told = self.put_last_time();
        self.put_parted();
        let parted = self.parted.iter().map(File::outcome);
        let told = parted.fold(told, Result::and);
        let mut said = Vec::new();
        let outcome = match &mut self.file {
            Some(file) => {
                said.extend(file.work(&self.store));
                file.outcome()
            }
            None => Ok(()),
        };
        let outcome = outcome.and(told);
        if outcome.is_ok() {
            self.let_go();
        }
        said.push(Reply::Finished(outcome));
        said
    }
}

impl Drop for Desk {
    /// Whatever happens, what was handed over is put on the disk.
    fn drop(&mut self) {
        // Nobody is left to tell; the state before it stands on the disk.
        let _ = self.put_last_time();
        self.put_parted();
        if let Some(file) = &mut self.file {
            let _ = file.work(&self.store);
        }
    }
}

#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
