//! Saving on a thread of its own, so that the screen never waits for the disk.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use super::claim::Claim;
use super::draft::Draft;
use super::error::StoreError;
use crate::measurement::Measurement;

/// What became of a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveReport {
    /// Which change; earlier ones are in it.
    pub revision: u64,
    /// Whether it is on the disk.
    pub outcome: Result<(), StoreError>,
}

/// A thread that keeps one measurement on the disk.
#[derive(Debug)]
pub struct Saver {
    desk: Arc<Desk>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug, Default)]
struct Desk {
    state: Mutex<State>,
    changed: Condvar,
}

/// What is to be on the disk.
#[derive(Debug)]
struct Job {
    revision: u64,
    measurement: Measurement,
    draft: Draft,
}

impl Job {
    /// Takes the place of one that was not done; what that one knew of the closed rows holds until this one knows better.
    fn after(mut self, undone: Option<Self>) -> Self {
        if let (Draft::Untouched, Some(undone)) = (&self.draft, undone) {
            self.draft = undone.draft;
        }
        self
    }
}

#[derive(Debug, Default)]
struct State {
    waiting: Option<Job>,
    /// What could not be saved, and why.
    failed: Option<(Job, StoreError)>,
    busy: bool,
    closing: bool,
    gone: bool,
}

impl Desk {
    fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two statements, so a panic elsewhere has not spoilt it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        self.changed
            .wait(state)
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Saver {
    /// Starts the thread. `report` is called on it after every save.
    pub fn start(claim: Claim, report: impl Fn(SaveReport) + Send + 'static) -> Self {
        let desk = Arc::new(Desk::default());
        let at_work = Arc::clone(&desk);
        let thread = thread::spawn(move || work(&at_work, claim, report));
        Self {
            desk,
            thread: Some(thread),
        }
    }

    /// Hands in what is to be on the disk. If several wait, the newest is saved.
    pub fn save(&self, revision: u64, measurement: Measurement, draft: Draft) {
        let mut state = self.desk.state();
        let job = Job {
            revision,
            measurement,
            draft,
        };
        let failed = state.failed.take().map(|(job, _)| job);
        let undone = state.waiting.take().or(failed);
        state.waiting = Some(job.after(undone));
        self.desk.changed.notify_all();
    }

    /// Waits until the last one is on the disk, or cannot be put there. Tries again what failed before, so calling
    /// this again is another try.
    pub fn flush(&self) -> Result<(), StoreError> {
        let mut state = self.desk.state();
        if let Some((job, _)) = state.failed.take() {
            state.waiting.get_or_insert(job);
            self.desk.changed.notify_all();
        }
        while (state.busy || state.waiting.is_some()) && !state.gone {
            state = self.desk.wait(state);
        }
        match &state.failed {
            Some((_, error)) => Err(error.clone()),
            None if state.busy || state.waiting.is_some() => Err(StoreError::Stopped),
            None => Ok(()),
        }
    }

    /// Waits for the last one and lets go of the measurement. Where it must not be lost, [`Saver::flush`] first.
    pub fn finish(self) -> Result<(), StoreError> {
        self.flush()
    }
}

impl Drop for Saver {
    /// Saves what still waits.
    fn drop(&mut self) {
        self.desk.state().closing = true;
        self.desk.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Tells those who wait that nobody saves any more, also when that is because of a panic.
struct Gone<'d>(&'d Desk);

impl Drop for Gone<'_> {
    fn drop(&mut self) {
        self.0.state().gone = true;
        self.0.changed.notify_all();
    }
}

fn work(desk: &Desk, mut claim: Claim, report: impl Fn(SaveReport)) {
    let gone = Gone(desk);
    loop {
        let mut state = desk.state();
        while state.waiting.is_none() && !state.closing {
            state = desk.wait(state);
        }
        let Some(job) = state.waiting.take() else {
            break;
        };
        state.busy = true;
        drop(state);
        let outcome = claim.keep(&job.measurement, &job.draft);
        let error = outcome.clone().err();
        report(SaveReport {
            revision: job.revision,
            outcome,
        });
        let mut state = desk.state();
        state.busy = false;
        if let Some(error) = error {
            match state.waiting.take() {
                None => state.failed = Some((job, error)),
                Some(newer) => state.waiting = Some(newer.after(Some(job))),
            }
        }
        drop(state);
        desk.changed.notify_all();
    }
    drop(claim);
    drop(gone);
}
