//! Reads a file piece by piece, cuts it between rows, and has the pieces read on all cores.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use crate::cli::{input, progress};
use crate::exchange::{
    ENOUGH, Findings, Found, Hidden, Kind, LONGEST_ROW, Layout, MOST_PACKED, Narrow, PackedFault,
    QuoteFault, Rows, Sink, Text, Unreadable, breaks, last_end,
};

/// How much is read at a time.
const PIECE: usize = 1 << 20;

/// Why a file cannot be read to its end.
#[derive(Debug)]
pub(super) enum FeedProblem {
    /// The system says so.
    Read(io::Error),
    /// It is no table.
    Table(Unreadable),
}

impl From<io::Error> for FeedProblem {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

/// A file of answers.
pub(super) struct Content {
    reader: Box<dyn Read>,
    size: Option<u64>,
    /// What has been read and not been handed on.
    rest: Vec<u8>,
    ended: bool,
    narrow: Option<Narrow>,
    separator: Option<u8>,
    /// Whether it is UTF-16.
    pub(super) wide: bool,
    /// The sheet that is read.
    pub(super) sheet: Option<String>,
    /// All sheets there are.
    pub(super) sheets: Vec<String>,
    /// What the sheet keeps out of sight.
    pub(super) hidden: Hidden,
}

/// The beginning of a table.
pub(super) struct Head<'c> {
    pub(super) text: &'c [u8],
    /// Whether there is no more of it.
    pub(super) whole: bool,
    pub(super) separator: Option<u8>,
}

/// Whole rows, and the line they begin at.
struct Piece {
    text: Vec<u8>,
    line: u64,
}

impl Content {
    /// Opens a file, or standard input for `-`. What is no table is refused by its first bytes.
    pub(super) fn open(path: &OsStr, sheet: Option<&str>) -> Result<Self, FeedProblem> {
        let (reader, size): (Box<dyn Read>, _) = if path == "-" {
            match input::kept_standard_input() {
                Some(kept) => (Box::new(kept), None),
                None => (Box::new(io::stdin()), None),
            }
        } else {
            let file = File::open(path)?;
            let size = file
                .metadata()
                .ok()
                .filter(std::fs::Metadata::is_file)
                .map(|data| data.len());
            (Box::new(file), size)
        };
        let mut content = Self {
            reader,
            size,
            rest: Vec::new(),
            ended: false,
            narrow: None,
            separator: None,
            wide: false,
            sheet: None,
            sheets: Vec::new(),
            hidden: Hidden::default(),
        };
        content.fill(ENOUGH)?;
        let table = FeedProblem::Table;
        match Kind::of(&content.rest) {
            Kind::Other(kind) => return Err(table(Unreadable::Kind(kind))),
            Kind::Zip => {
                let too_large = || table(Unreadable::Packed(PackedFault::TooLarge));
                if content.size.is_some_and(|size| size > MOST_PACKED) {
                    return Err(too_large());
                }
                let mut bytes = std::mem::take(&mut content.rest);
                (&mut content.reader)
                    .take(MOST_PACKED)
                    .read_to_end(&mut bytes)?;
                if bytes.len() as u64 > MOST_PACKED {
                    return Err(too_large());
                }
                let text = Text::of(bytes, sheet).map_err(table)?;
                content.reader = Box::new(io::Cursor::new(text.bytes));
                (content.separator, content.ended, content.size) = (text.separator, false, None);
                (content.wide, content.sheet, content.sheets) =
                    (text.wide, text.sheet, text.sheets);
                content.hidden = text.hidden;
            }
            Kind::Text | Kind::Utf16Low | Kind::Utf16High if sheet.is_some() => {
                return Err(table(Unreadable::Packed(PackedFault::NoSheets)));
            }
            Kind::Text => {}
            kind @ (Kind::Utf16Low | Kind::Utf16High) => {
                let mut narrow = Narrow::new(kind == Kind::Utf16High);
                let bytes = std::mem::take(&mut content.rest);
                narrow.push(&bytes, content.ended, &mut content.rest);
                (content.narrow, content.wide) = (Some(narrow), true);
            }
        }
        Ok(content)
    }

    /// The beginning, as much as tells what the columns are.
    pub(super) fn head(&mut self) -> Result<Head<'_>, FeedProblem> {
        self.fill(2 * PIECE)?;
        Ok(Head {
            text: &self.rest,
            whole: self.ended,
            separator: self.separator,
        })
    }

    /// Reads all rows; gives what they went into, of each thread, and what was found.
    pub(super) fn count<S: Sink + Send>(
        mut self,
        found: &Found,
        new: impl Fn() -> S + Sync,
        show_progress: bool,
    ) -> Result<(Vec<S>, Findings), FeedProblem> {
        let layout = &found.layout;
        if let Some(turned) = &found.turned {
            let mut rows = Rows::new(layout, new());
            rows.piece(turned, found.line);
            rows.settle(found.line);
            return Ok((vec![rows.sink], rows.found));
        }
        self.rest.drain(..found.body);
        let mut line = found.line;
        let workers = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let (sender, receiver) = sync_channel::<Piece>(workers * 2);
        let receiver = Mutex::new(receiver);
        let progress = progress::bar(self.size, show_progress);
        thread::scope(|scope| {
            let workers: Vec<_> = (0..workers)
                .map(|_| {
                    scope.spawn(|| {
                        let mut rows = Rows::new(layout, new());
                        while let Some(piece) = next(&receiver) {
                            rows.piece(&piece.text, piece.line);
                        }
                        rows
                    })
                })
                .collect();
            let mut problem = None;
            loop {
                match self.piece(&mut line, layout) {
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
            let mut all: Vec<Rows<'_, S>> = Vec::new();
            for worker in workers {
                match worker.join() {
                    Ok(rows) => all.push(rows),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            progress.finish_and_clear();
            let mut all = all.into_iter();
            let mut first = all.next().unwrap_or_else(|| Rows::new(layout, new()));
            let mut sinks = Vec::new();
            for rows in all {
                first.found.merge(rows.found);
                sinks.push(rows.sink);
            }
            first.settle(found.line);
            sinks.insert(0, first.sink);
            problem.map_or(Ok((sinks, first.found)), Err)
        })
    }

    /// The next whole rows; `None` at the end.
    fn piece(&mut self, line: &mut u64, layout: &Layout) -> Result<Option<Piece>, FeedProblem> {
        loop {
            if self.ended && self.rest.len() < 2 * PIECE {
                let left = !self.rest.is_empty();
                return Ok(left.then(|| cut(&mut self.rest, Vec::new(), line)));
            }
            if self.rest.len() >= PIECE {
                let look = self.rest.len().min(PIECE + LONGEST_ROW);
                let (end, open) = last_end(&self.rest[..look], layout.cut_by());
                if let Some(end) = end {
                    let after = self.rest.split_off(end);
                    return Ok(Some(cut(&mut self.rest, after, line)));
                }
                if self.rest.len() > PIECE + LONGEST_ROW {
                    return Err(FeedProblem::Table(match open {
                        Some(open) => {
                            Unreadable::Quote(*line + breaks(&self.rest[..open]), QuoteFault::Open)
                        }
                        None => Unreadable::LongRow(*line),
                    }));
                }
            }
            let enough = self.rest.len() + PIECE;
            self.fill(enough)?;
        }
    }

    /// Reads on until so much is there, or the file has ended.
    fn fill(&mut self, enough: usize) -> Result<(), FeedProblem> {
        let mut bytes = Vec::new();
        while !self.ended && self.rest.len() < enough {
            let wanted = (enough - self.rest.len()).max(ENOUGH) as u64;
            let into = if self.narrow.is_some() {
                &mut bytes
            } else {
                &mut self.rest
            };
            let read = (&mut self.reader).take(wanted).read_to_end(into)?;
            self.ended = (read as u64) < wanted;
            if let Some(narrow) = &mut self.narrow {
                narrow.push(&bytes, self.ended, &mut self.rest);
                bytes.clear();
            }
        }
        Ok(())
    }
}

fn cut(rest: &mut Vec<u8>, after: Vec<u8>, line: &mut u64) -> Piece {
    let text = std::mem::replace(rest, after);
    let first = *line;
    *line += breaks(&text);
    Piece { text, line: first }
}

fn next(receiver: &Mutex<Receiver<Piece>>) -> Option<Piece> {
    receiver.lock().ok()?.recv().ok()
}
