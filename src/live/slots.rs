//! The open connections: so many and no more. Of one too many the oldest that waits for its phone makes room; one that
//! is being answered never does.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;
use tokio::task::AbortHandle;

pub(super) struct Slots {
    most: usize,
    inside: Mutex<Inside>,
    left: Notify,
}

#[derive(Default)]
struct Inside {
    next: u64,
    open: BTreeMap<u64, (AbortHandle, Arc<AtomicBool>)>,
}

/// Gives the place back, however a connection ends.
struct Leaving {
    slots: Arc<Slots>,
    number: u64,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.slots.with(|inside| inside.open.remove(&self.number));
        self.slots.left.notify_one();
    }
}

impl Slots {
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            inside: Mutex::default(),
            left: Notify::new(),
        }
    }

    fn with<T>(&self, what: impl FnOnce(&mut Inside) -> T) -> T {
        what(&mut self.inside.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Runs a connection in a place of its own. It says by its flag when it is being answered.
    pub(super) fn take<F>(self: &Arc<Self>, connection: impl FnOnce(Arc<AtomicBool>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let room = self.with(|inside| {
            if inside.open.len() < self.most {
                return true;
            }
            let waits = |busy: &AtomicBool| !busy.load(Ordering::Relaxed);
            let oldest = inside.open.iter().find(|(_, (_, busy))| waits(busy));
            let oldest = oldest.map(|(number, _)| *number);
            let found = oldest.and_then(|number| inside.open.remove(&number));
            found.map(|(task, _)| task.abort()).is_some()
        });
        if !room {
            return;
        }
        let busy = Arc::new(AtomicBool::new(false));
        let number = self.with(|inside| {
            inside.next += 1;
            inside.next
        });
        let leaving = Leaving {
            slots: Arc::clone(self),
            number,
        };
        let work = connection(Arc::clone(&busy));
        let task = tokio::spawn(async move {
            let _leaving = leaving;
            work.await;
        });
        self.with(|inside| inside.open.insert(number, (task.abort_handle(), busy)));
    }

    /// Drops who waits, and returns when nobody is being answered any more.
    pub(super) async fn quiet(&self) {
        loop {
            let answered = self.with(|inside| {
                inside.open.retain(|_, (task, busy)| {
                    let busy = busy.load(Ordering::Relaxed);
                    if !busy {
                        task.abort();
                    }
                    busy
                });
                inside.open.len()
            });
            if answered == 0 {
                return;
            }
            self.left.notified().await;
        }
    }
}
