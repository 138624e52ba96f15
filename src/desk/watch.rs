//! A disk that does not answer: what is asked of it is watched from beside it, so that whoever waits hears why.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long a disk may take before it is said that it does not answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Does it, and tells from beside it, each time that so long went by, that it is not done: with how often it told.
pub(super) fn watched_for<T>(
    patience: Duration,
    mut tell: impl FnMut(u32) + Send,
    what: impl FnOnce() -> T,
) -> T {
    let (working, done) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut times = 0;
            while done.recv_timeout(patience) == Err(RecvTimeoutError::Timeout) {
                times += 1;
                tell(times);
            }
        });
        let what = what();
        drop(working);
        what
    })
}

/// Does it; when the disk does not answer for some seconds that is told, once.
pub fn watched<T>(tell: impl Fn() + Send, what: impl FnOnce() -> T) -> T {
    let once = move |times| {
        if times == 1 {
            tell();
        }
    };
    watched_for(PATIENCE, once, what)
}
