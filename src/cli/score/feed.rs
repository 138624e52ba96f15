//! Reads a file piece by piece, cuts it between rows, and has the pieces counted on all cores.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::bank::Instrument;
use crate::scoring::batch::{Batch, Layout};

/// How much is read at a time.
const PIECE: usize = 1 << 20;
/// A row longer than this is no row.
const LONGEST_ROW: usize = 1 << 20;
/// Work that takes longer shows how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// Why a file cannot be read to its end.
#[derive(Debug)]
pub(super) enum FeedProblem {
    /// The system says so.
    Read(io::Error),
    /// A row without an end.
    LongRow {
        /// The line it begins at.
        line: u64,
    },
}

/// A file of answers.
pub(super) struct Input {
    reader: Box<dyn Read>,
    size: Option<u64>,
    rest: Vec<u8>,
    line: u64,
    ended: bool,
}

/// Opens a file, or standard input for `-`.
pub(super) fn open(path: &OsStr) -> io::Result<Input> {
    let (reader, size): (Box<dyn Read>, _) = if path == "-" {
        (Box::new(io::stdin()), None)
    } else {
        let file = File::open(path)?;
        let size = file
            .metadata()
            .ok()
            .filter(std::fs::Metadata::is_file)
            .map(|data| data.len());
        (Box::new(file), size)
    };
    Ok(Input {
        reader,
        size,
        rest: Vec::new(),
        line: 1,
        ended: false,
    })
}

/// Whole rows, and the line they begin at.
struct Piece {
    text: Vec<u8>,
    line: u64,
}

impl Input {
    /// The first row.
    pub(super) fn header(&mut self) -> Result<Vec<u8>, FeedProblem> {
        loop {
            if let Some(end) = row_end(&self.rest, First) {
                let mut header: Vec<u8> = self.rest.drain(..=end).collect();
                self.line += newlines(&header);
                header.pop();
                if header.last() == Some(&b'\r') {
                    header.pop();
                }
                return Ok(header);
            }
            if self.rest.len() > LONGEST_ROW {
                return Err(FeedProblem::LongRow { line: self.line });
            }
            if !self.more()? {
                return Ok(std::mem::take(&mut self.rest));
            }
        }
    }

    /// Counts all rows behind the header.
    pub(super) fn count<'i>(
        mut self,
        instrument: &'i Instrument,
        layout: &'i Layout,
        invalid_as_missing: bool,
        show_progress: bool,
    ) -> Result<Batch<'i>, FeedProblem> {
        let workers = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let (sender, receiver) = sync_channel::<Piece>(workers * 2);
        let receiver = Mutex::new(receiver);
        let progress = progress(self.size, show_progress);
        thread::scope(|scope| {
            let workers: Vec<_> = (0..workers)
                .map(|_| {
                    scope.spawn(|| {
                        let mut batch = Batch::new(instrument, layout, invalid_as_missing);
                        while let Some(piece) = next(&receiver) {
                            batch.rows(&piece.text, piece.line);
                        }
                        batch
                    })
                })
                .collect();
            let mut problem = None;
            loop {
                match self.piece() {
                    Ok(Some(piece)) => {
                        progress.inc(piece.text.len() as u64);
                        if sender.send(piece).is_err() {
                            break;
                        }
                    }
                    Ok(None) => break,
                    Err(found) => {
                        problem = Some(found);
                        break;
                    }
                }
            }
            drop(sender);
            let mut all = Batch::new(instrument, layout, invalid_as_missing);
            for worker in workers {
                match worker.join() {
                    Ok(batch) => all.merge(batch),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            progress.finish_and_clear();
            problem.map_or(Ok(all), Err)
        })
    }

    /// The next whole rows; `None` at the end.
    fn piece(&mut self) -> Result<Option<Piece>, FeedProblem> {
        loop {
            let end = if self.rest.len() >= PIECE || self.ended {
                row_end(&self.rest, Last)
            } else {
                None
            };
            if let Some(end) = end {
                let after = self.rest.split_off(end + 1);
                return Ok(Some(self.cut(after)));
            }
            if self.ended {
                let left = !self.rest.is_empty();
                return Ok(left.then(|| self.cut(Vec::new())));
            }
            if self.rest.len() > PIECE + LONGEST_ROW {
                return Err(FeedProblem::LongRow { line: self.line });
            }
            self.more()?;
        }
    }

    fn cut(&mut self, after: Vec<u8>) -> Piece {
        let text = std::mem::replace(&mut self.rest, after);
        let line = self.line;
        self.line += newlines(&text);
        Piece { text, line }
    }

    fn more(&mut self) -> Result<bool, FeedProblem> {
        let before = self.rest.len();
        self.rest.reserve(PIECE);
        let read = (&mut self.reader)
            .take(PIECE as u64)
            .read_to_end(&mut self.rest);
        read.map_err(FeedProblem::Read)?;
        self.ended = self.rest.len() == before;
        Ok(!self.ended)
    }
}

fn next(receiver: &Mutex<Receiver<Piece>>) -> Option<Piece> {
    receiver.lock().ok()?.recv().ok()
}

fn newlines(text: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', text).count() as u64
}

/// Which row's end is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    First,
    Last,
}
use Which::{First, Last};

/// Where the first or the last whole row ends; a line break within quotes ends no row.
fn row_end(text: &[u8], which: Which) -> Option<usize> {
    if which == Last && memchr::memchr(b'"', text).is_none() {
        return memchr::memrchr(b'\n', text);
    }
    let (mut quoted, mut end) = (false, None);
    for place in memchr::memchr2_iter(b'"', b'\n', text) {
        if text[place] == b'"' {
            quoted = !quoted;
        } else if !quoted {
            end = Some(place);
            if which == First {
                break;
            }
        }
    }
    end
}

fn progress(size: Option<u64>, show: bool) -> ProgressBar {
    if !show || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::hidden());
    let style = if size.is_some() {
        "{bar:40} {percent}%"
    } else {
        "{bytes}"
    };
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    // A bar that is gone before anyone has read it is only a flicker.
    let late = bar.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        if !late.is_finished() {
            late.set_draw_target(ProgressDrawTarget::stderr());
        }
    });
    bar
}
