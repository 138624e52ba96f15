//! The desk on a thread of its own, so that a screen never waits for the disk. It adds no rule but one: of several saves
//! that wait only the newest is written.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::{Desk, Message, Reply};
use crate::session::Keep;

/// How long what failed is left alone before it is tried again by itself.
const PAUSE: Duration = Duration::from_secs(3);

/// A desk on a thread of its own.
#[derive(Debug)]
pub struct Thread {
    sender: Option<Sender<Message>>,
    thread: Option<JoinHandle<()>>,
}

impl Thread {
    /// Starts it. `report` is called on it for everything that there is to say.
    pub fn start(desk: Desk, report: impl Fn(Reply) + Send + 'static) -> Self {
        let (sender, inbox) = channel();
        let thread = thread::spawn(move || work(desk, &inbox, &report));
        Self {
            sender: Some(sender),
            thread: Some(thread),
        }
    }

    /// Asks for something; what comes of it is reported. False when nobody is at the desk any more.
    pub fn ask(&self, message: Message) -> bool {
        self.sender
            .as_ref()
            .is_some_and(|sender| sender.send(message).is_ok())
    }
}

impl Drop for Thread {
    /// Waits until everything that was asked is done.
    fn drop(&mut self) {
        self.sender = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(mut desk: Desk, inbox: &Receiver<Message>, report: &impl Fn(Reply)) {
    let mut waiting = VecDeque::new();
    loop {
        waiting.extend(inbox.try_iter());
        let message = match waiting.pop_front() {
            Some(message) => message,
            None if desk.waits() => match inbox.recv_timeout(PAUSE) {
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
        if !is_overtaken(&message, &waiting) {
            desk.step(message).into_iter().for_each(report);
        }
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
    use jiff::civil::date;

    use super::*;
    use crate::measurement::file::tests::small;
    use crate::session::Draft;
    use crate::store::Store;

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
