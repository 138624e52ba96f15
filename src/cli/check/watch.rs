//! Checking again whenever a file of the bank is saved. Files are looked at a few times a second, not listened to:
//! that works on every system and on network drives, and a person at an editor does not notice the wait.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, SystemTime};

use super::Work;
use crate::cli::failure::Failure;

const PAUSE: Duration = Duration::from_millis(300);

/// Checks, waits for a change, and checks again, until `Ctrl+C` or until nobody reads the output.
pub(super) fn watch(work: &Work<'_>) -> Result<(), Failure> {
    let words = &work.setup.words;
    let (sender, stop) = channel();
    // Without a handler Ctrl+C ends the program as the system does.
    let _ = ctrlc::set_handler(move || {
        let _ = sender.send(());
    });
    let mut paths: Vec<&Path> = work.paths.iter().map(PathBuf::as_path).collect();
    paths.extend(work.since.as_deref());
    let mut seen = state(&paths);
    loop {
        match work.once() {
            Ok(()) | Err(Failure::Found) => {}
            Err(Failure::Input(sentence)) => work.setup.tell(&sentence),
            Err(failure) => return Err(failure),
        }
        work.setup.tell(&words.say("check-watching"));
        loop {
            match stop.recv_timeout(PAUSE) {
                Err(RecvTimeoutError::Timeout) => {}
                Ok(()) | Err(RecvTimeoutError::Disconnected) => return Err(Failure::Interrupted),
            }
            let now = state(&paths);
            if now != seen {
                seen = now;
                break;
            }
        }
    }
}

/// Which files there are, how long they are and when they were saved.
fn state(paths: &[&Path]) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let mut files = Vec::new();
    for path in paths {
        match fs::read_dir(path) {
            Ok(entries) => files.extend(entries.flatten().map(|entry| entry.path())),
            Err(_) => files.push(path.to_path_buf()),
        }
    }
    crate::sorted::ascending(&mut files);
    files
        .into_iter()
        .map(|file| {
            let found = fs::metadata(&file).ok();
            let length = found.as_ref().map_or(0, fs::Metadata::len);
            let saved = found.and_then(|found| found.modified().ok());
            (file, length, saved)
        })
        .collect()
}
