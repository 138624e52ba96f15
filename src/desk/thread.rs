//! The desk on a thread of its own, so that a screen never waits for the disk. It adds no rule but one: of several saves
//! that wait only the newest is written.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::watch::{PATIENCE, watched_for};
use super::{Desk, Message, Notice, Reply};
use crate::session::Keep;
use crate::store::StoreError;

/// How long what failed is left alone before it is tried again by itself.
const PAUSE: Duration = Duration::from_secs(3);

/// A desk on a thread of its own.
#[derive(Debug)]
pub struct Thread {
    sender: Option<Sender<Message>>,
    worker: Option<JoinHandle<()>>,
    wants: Arc<Wants>,
}

/// What is wanted of a desk that may be waiting for its disk, and whether it is.
#[derive(Debug, Default)]
struct Wants {
    /// Somebody wants to leave, and has not heard what came of it.
    leave: AtomicBool,
    /// She goes without what could not be kept.
    forget: AtomicBool,
    /// The disk does not answer.
    stuck: AtomicBool,
}

impl Thread {
    /// Starts it. `report` is called on it for everything that there is to say.
    pub fn start(desk: Desk, report: impl Fn(Reply) + Send + Sync + 'static) -> Self {
        Self::with_patience(desk, PATIENCE, report)
    }

    fn with_patience(
        desk: Desk,
        patience: Duration,
        report: impl Fn(Reply) + Send + Sync + 'static,
    ) -> Self {
        let (sender, inbox) = channel();
        let wants = Arc::new(Wants::default());
        let (desk, own) = (Watched { desk, patience }, Arc::clone(&wants));
        let worker = thread::spawn(move || work(desk, &inbox, &own, &report));
        Self {
            sender: Some(sender),
            worker: Some(worker),
            wants,
        }
    }

    /// Asks for something; what comes of it is reported. False when nobody is at the desk any more.
    pub fn ask(&self, message: Message) -> bool {
        match message {
            Message::Finish => self.wants.leave.store(true, SeqCst),
            Message::Forget => self.wants.forget.store(true, SeqCst),
            _ => {}
        }
        self.sender
            .as_ref()
            .is_some_and(|sender| sender.send(message).is_ok())
    }
}

impl Drop for Thread {
    /// Waits until everything that was asked is done; not for a disk that does not answer, where that was given up.
    fn drop(&mut self) {
        self.sender = None;
        if self.wants.stuck.load(SeqCst) && self.wants.forget.load(SeqCst) {
            return;
        }
        if let Some(worker) = self.worker.take() {
            let _ = worker.join();
        }
    }
}

/// A desk that is watched while it works.
struct Watched {
    desk: Desk,
    patience: Duration,
}

impl Watched {
    fn step(
        &mut self,
        message: Message,
        wants: &Wants,
        report: &(impl Fn(Reply) + Sync),
    ) -> Vec<Reply> {
        let tell = |times| {
            wants.stuck.store(true, SeqCst);
            if wants.leave.swap(false, SeqCst) {
                report(Reply::Finished(Err(StoreError::NoAnswer)));
            } else if times == 1 {
                report(Reply::Notice(Notice::NoAnswer));
            }
        };
        let said = watched_for(self.patience, tell, || self.desk.step(message));
        wants.stuck.store(false, SeqCst);
        said
    }
}

fn work(
    mut watched: Watched,
    inbox: &Receiver<Message>,
    wants: &Wants,
    report: &(impl Fn(Reply) + Sync),
) {
    let mut waiting = VecDeque::new();
    loop {
        waiting.extend(inbox.try_iter());
        let message = match waiting.pop_front() {
            Some(message) => message,
            None if watched.desk.waits() => match inbox.recv_timeout(PAUSE) {
                Ok(message) => message,
                Err(RecvTimeoutError::Timeout) => Message::Again,
                Err(RecvTimeoutError::Disconnected) => return,
            },
            None => match inbox.recv() {
                Ok(message) => message,
                Err(_) => return,
            },
        };
        waiting.extend(inbox.try_iter());
        if is_overtaken(&message, &waiting) {
            continue;
        }
        if matches!(message, Message::Finish) {
            // What waits goes first. Who was told meanwhile that the disk does not answer may have stayed: then the file
            // is not let go of.
            let said = watched.step(Message::Again, wants, report);
            said.into_iter().for_each(report);
            if !wants.leave.swap(false, SeqCst) {
                continue;
            }
        }
        let said = watched.step(message, wants, report);
        said.into_iter().for_each(report);
    }
}

/// Whether a later one makes this one needless: nothing lies between them but further saving and closing.
pub(super) fn is_overtaken(message: &Message, waiting: &VecDeque<Message>) -> bool {
    let mut next = waiting.iter().take_while(|other| {
        matches!(
            other,
            Message::Keep(Keep::Save { .. } | Keep::Seal { .. } | Keep::Unseal { .. })
        )
    });
    match message {
        Message::Keep(Keep::Save {
            path, measurement, ..
        }) => {
            let (from, network) = (path, &measurement.network);
            next.any(|other| {
                matches!(other, Message::Keep(Keep::Save { path, measurement, .. })
                    if path == from && measurement.network == *network)
            })
        }
        Message::Keep(Keep::Seal { .. }) => {
            next.any(|other| matches!(other, Message::Keep(Keep::Seal { .. })))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use jiff::civil::date;

    use super::*;
    use crate::measurement::file::tests::small;
    use crate::session::Draft;
    use crate::store::Store;
    use crate::world::simulated::{Deed, Fault, Hurt, Simulated};

    fn save(revision: u64) -> Message {
        let mut measurement = small("Noord", date(2026, 11, 23));
        measurement.private.remarks = vec![revision.to_string()];
        Message::Keep(Keep::Save {
            path: None,
            revision,
            measurement: Box::new(measurement),
        })
    }

    fn seal(revision: u64) -> Message {
        let draft = Draft::opened(vec![1]);
        Message::Keep(Keep::Seal { revision, draft })
    }

    #[test]
    fn of_several_that_wait_the_newest_is_written() {
        let waiting = VecDeque::from([seal(1), save(2), seal(2)]);
        assert!(is_overtaken(&save(1), &waiting));
        assert!(is_overtaken(&seal(1), &waiting));
        let waiting = VecDeque::from([Message::Finish, save(2), seal(2)]);
        assert!(!is_overtaken(&save(1), &waiting) && !is_overtaken(&seal(1), &waiting));
        let waiting = VecDeque::from([Message::Keep(Keep::Unseal { after: 1 })]);
        assert!(!is_overtaken(&seal(1), &waiting));
    }

    #[test]
    fn a_disk_that_does_not_answer_is_told_nothing_is_called_kept_and_one_can_stay_or_leave() {
        for leaves in [false, true] {
            let world = Simulated::new(1);
            let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
            world.hurt(vec![Fault {
                from: 0,
                count: u64::MAX,
                deed: Some(Deed::Sync),
                hurt: Hurt::Hangs,
            }]);
            let (sender, replies) = channel();
            let report = move |reply| drop(sender.send(reply));
            let patience = Duration::from_millis(30);
            let thread = Thread::with_patience(Desk::new(store.clone()), patience, report);
            thread.ask(save(1));
            let next = || replies.recv_timeout(Duration::from_secs(20)).unwrap();
            assert_eq!(next(), Reply::Notice(Notice::NoAnswer));
            thread.ask(Message::Finish);
            assert_eq!(next(), Reply::Finished(Err(StoreError::NoAnswer)));
            if leaves {
                thread.ask(Message::Forget);
                drop(thread);
                assert_eq!(store.list().entries, [], "and nobody waited for it");
                world.hurt(Vec::new());
                continue;
            }
            // She stays, and the disk answers.
            world.hurt(Vec::new());
            assert_eq!(next(), Reply::Saved(1));
            thread.ask(save(2));
            assert_eq!(next(), Reply::Saved(2));
            let path = &store.list().entries[0].path;
            assert!(store.resume(path).is_err(), "its file is still held here");
            thread.ask(Message::Finish);
            assert_eq!(next(), Reply::Finished(Ok(())));
        }
    }

    #[test]
    fn the_newest_is_on_the_disk_when_it_is_reported_and_when_the_desk_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let (sender, replies) = channel();
        let thread = Thread::start(Desk::new(store.clone()), move |reply| {
            sender.send(reply).unwrap();
        });
        for revision in 1..=50 {
            assert!(thread.ask(save(revision)));
        }
        drop(thread);
        let saved: Vec<u64> = replies
            .into_iter()
            .filter_map(|reply| match reply {
                Reply::Saved(revision) => Some(revision),
                _ => None,
            })
            .collect();
        assert!(saved.is_sorted());
        assert_eq!(saved.last(), Some(&50));
        let path = &store.list().entries[0].path;
        assert_eq!(store.load(path).unwrap().private.remarks, ["50"]);
        assert!(store.resume(path).is_ok(), "the lock is free again");
    }
}
