//! Rows to answers. Plain rows of single digits take a short way; whatever is anything else takes the long one, which
//! gives the same.

mod again;
mod answers;
mod aside;
mod beside;
mod cut;
mod dates;
mod doubtful;
mod feet;
mod figures;
mod found;
mod halves;
mod legend;
mod moments;
mod settle;
mod tail;
mod words;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::cells::{Written, Wrong};
use super::grid::{Cell, LONGEST_ROW, Scanner, Span, has_bare_return};
use super::layout::{Column, Layout, Mark};
use super::problems::Fault;
use super::summary;
use super::text::{decoded, tidy};
use aside::{Alone, Aside};
use beside::Beside;
use cut::{Cut, bare, guarded};
pub use found::Findings;
use legend::Hand;
pub use moments::Several;

/// How much of a cell is shown, and how many different cells are remembered.
const SHOWN: usize = 40;
const REMEMBERED: usize = 4_096;

/// Takes the rows that hold an answer.
pub trait Sink {
    /// A row: its group where there are groups, and a digit for each item of the bank (see [`super::answer`]).
    fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]);
}

/// Reads the rows of a table, piece by piece, into a sink.
#[derive(Debug)]
pub struct Rows<'l, S> {
    layout: &'l Layout,
    /// Where the rows go.
    pub sink: S,
    /// What was found beside them.
    pub found: Findings,
    digits: Vec<u8>,
    single: [Option<u8>; 256],
    remembered: HashMap<Vec<u8>, Result<(u8, Written), Wrong>>,
    /// How the points of the row are written.
    hand: Hand,
    group: Vec<u8>,
    /// Whether something stands before the answers of the row.
    labelled: bool,
    /// How many letters that has, where it is no more than initials; else 0.
    initials: usize,
    /// What stands beside the answers of the row, where it tells that row apart.
    beside: Beside,
    /// From which side the statements of the row were asked, where that is said.
    side: u8,
    run: Vec<Aside>,
    /// Last line of the row before.
    before: Option<u64>,
    /// The first and the last row of the piece that is no aside: line, last line.
    first: Option<(u64, u64)>,
    last: Option<(u64, u64)>,
    /// The same of its last row without an answer.
    silent: Option<(u64, u64)>,
    short_way: bool,
    /// The row before, where it holds one text and no answer.
    title: Option<Alone>,
    /// Whether a blank row stands before this one.
    parted: bool,
}

impl<'l, S: Sink> Rows<'l, S> {
    /// Nothing read yet.
    pub fn new(layout: &'l Layout, sink: S) -> Self {
        let found = Findings {
            seen: vec![0; usize::from(layout.cells.skipped())],
            given: vec![
                0;
                if layout.invalid_as_missing {
                    layout.items
                } else {
                    0
                }
            ],
            ..Findings::default()
        };
        Self {
            layout,
            sink,
            found,
            digits: vec![layout.cells.skipped(); layout.items],
            single: layout.cells.single(),
            remembered: HashMap::new(),
            hand: Hand::default(),
            group: Vec::new(),
            labelled: false,
            initials: 0,
            beside: Beside::default(),
            side: 0,
            run: Vec::new(),
            before: None,
            first: None,
            last: None,
            silent: None,
            title: None,
            parted: false,
            short_way: !layout.doubled
                && layout.extra == 0
                && !layout.numbered
                && layout.computed.is_empty(),
        }
    }

    /// The same without the short way, to hold the one against the other.
    #[must_use]
    pub fn the_long_way(mut self) -> Self {
        self.short_way = false;
        self
    }

    /// Reads a piece of the table that begins and ends between two rows; `line` is its first line.
    pub fn piece(&mut self, text: &[u8], line: u64) {
        (self.before, self.first, self.last) = (None, None, None);
        (self.silent, self.title) = (None, None);
        if self.short_way && memchr::memchr(b'"', text).is_none() && !has_bare_return(text) {
            self.plain(text, line);
        } else {
            self.quoted(text, line);
        }
        let run = std::mem::take(&mut self.run);
        self.found.edges.extend(run);
        if let (Some(first), Some(last)) = (self.first, self.last) {
            self.found.marks.extend([first, last]);
        }
        self.found.silent.extend(self.silent);
    }

    fn plain(&mut self, text: &[u8], line: u64) {
        let (mut start, mut line) = (0, line);
        while start < text.len() {
            let end =
                memchr::memchr(b'\n', &text[start..]).map_or(text.len(), |length| start + length);
            let row = &text[start..end];
            let row = row.strip_suffix(b"\r").unwrap_or(row);
            let short = |row: &[u8], own: &mut Self| {
                row.len() <= LONGEST_ROW && own.short(row, 0, line, bare).is_some()
            };
            if !row.is_empty() && !short(row, self) {
                self.quoted(row, line);
            }
            start = end + 1;
            line += 1;
        }
    }

    /// The short way: where the row ends, or none when it is for the long one. `cut` finds the cell that starts at a
    /// place.
    fn short(
        &mut self,
        text: &[u8],
        from: usize,
        line: u64,
        cut: impl Fn(&[u8], usize, u8) -> Option<Cut>,
    ) -> Option<usize> {
        // A row that waits to be judged is given before this one, and needs the place of its answers.
        if !self.run.is_empty() || self.title.is_some() {
            return None;
        }
        let layout = self.layout;
        let skipped = layout.cells.skipped();
        self.digits.fill(skipped);
        let (mut start, mut place, mut answers) = (from, 0, false);
        let (mut group, mut moment): (Option<Range<usize>>, Option<Range<usize>>) = (None, None);
        let first_item = layout.before;
        (self.labelled, self.hand, self.initials) = (false, Hand::default(), 0);
        self.beside = Beside::default();
        let few = self.found.kept.is_open();
        let (mut marked, mut tried) = (None, false);
        let end = loop {
            let Cut { inside, end } = cut(text, start, layout.separator)?;
            let cell = &text[inside.clone()];
            if place < first_item && cell.iter().any(|byte| !byte.is_ascii_whitespace()) {
                self.labelled = true;
                self.initials = self.initials.max(words::initials(cell));
            }
            match layout.columns.get(place)? {
                Column::Item(item) => {
                    let digit = match cell {
                        [] => skipped,
                        [byte] => self.single[usize::from(*byte)]?,
                        _ => {
                            let (digit, written) = self.remembered(cell).ok()?;
                            self.hand.note(written);
                            digit
                        }
                    };
                    answers |= digit != skipped;
                    self.digits[*item] = digit;
                }
                Column::Group | Column::Other
                    if summary::may_be(cell)
                        || place < first_item && layout.cells.may_say(cell) =>
                {
                    return None;
                }
                Column::Group => group = Some(inside),
                Column::Other => {
                    if few {
                        self.beside.add(cell, layout, place);
                        tried |= self.is_a_test(cell, place);
                    }
                    if layout.sent == Some(place) {
                        self.found.days.cell(cell);
                    }
                    if layout
                        .marks
                        .iter()
                        .any(|(at, mark)| *at == place && mark.is_out(cell))
                    {
                        marked = marked.or(Some(place));
                    }
                    if layout.moment == Some(place) {
                        moment = Some(inside);
                    }
                }
            }
            place += 1;
            if text.get(end) != Some(&layout.separator) {
                break end;
            }
            start = end + 1;
        };
        if place != layout.columns.len() || !answers || end - from > LONGEST_ROW {
            return None;
        }
        // What may explain the scale is for the long way.
        let points = layout.cells.dont_know();
        if legend::may_be(self.hand, &self.digits, points) && self.looks_for_legends() {
            return None;
        }
        if let Some(moment) = moment {
            self.found.moments.cell(&text[moment]);
        }
        if tried {
            self.found.tried.push(line);
        } else {
            self.note_mark(line, marked);
        }
        self.note_hand(line, line, None);
        self.ordinary(line, line);
        self.give(line, line, group.map(|group| &text[group]));
        Some(end)
    }

    /// What a cell is, and how it is written; most are one digit.
    fn look(&mut self, cell: &[u8]) -> Result<(u8, Written), Wrong> {
        let known = match cell {
            [] => Some(self.layout.cells.skipped()),
            [byte] => self.single[usize::from(*byte)],
            _ => None,
        };
        known.map_or_else(
            || self.remembered(cell),
            |digit| Ok((digit, Written::Plainly)),
        )
    }

    fn remembered(&mut self, cell: &[u8]) -> Result<(u8, Written), Wrong> {
        if let Some(known) = self.remembered.get(cell) {
            return *known;
        }
        self.note_text(cell);
        let read = self.layout.cells.look(&decoded(cell));
        if self.remembered.len() < REMEMBERED {
            self.remembered.insert(cell.to_vec(), read);
        }
        read
    }

    /// The long way, for rows of any kind.
    fn quoted(&mut self, text: &[u8], line: u64) {
        let mut scanner = Scanner::new(text, self.layout.separator, line);
        let mut cells = Vec::new();
        loop {
            if self.short_way
                && scanner.at < text.len()
                && let Some(end) = self.short(text, scanner.at, scanner.line, guarded)
            {
                scanner.over_row(end);
                continue;
            }
            let Some(row) = scanner.row(&mut cells) else {
                break;
            };
            match row {
                Ok(span) => self.row(&cells, span, text),
                Err((line, fault)) => self.found.problems.push(line, Fault::Quote(fault)),
            }
        }
    }

    fn row(&mut self, cells: &[Cell<'_>], span: Span, text: &[u8]) {
        let blank = |cell: &Cell<'_>| {
            !cell.raw.iter().any(u8::is_ascii_alphanumeric)
                && tidy(&decoded(&cell.bytes())).is_empty()
        };
        if cells.iter().all(blank) {
            // One column and nothing in it is a line, not a row.
            self.found.empty_rows += u64::from(cells.len() > 1 || cells[0].quoted);
            return;
        }
        let layout = self.layout;
        if layout.separator == b'|' && summary::counts_rows(cells) {
            self.found.summaries.push(span.line);
            return;
        }
        if layout.computed.contains(&span.line) {
            self.computed(span.line);
            return;
        }
        if self.may_be_no_person(cells, span, text) || self.may_be_a_foot(cells, span) {
            return;
        }
        if self.says_nothing(cells) {
            // Whoever gave no answer tells nothing of the rows above.
            self.parted = self.is_parted(span.line);
            self.before = Some(span.last);
            self.silent = Some((span.line, span.last));
        } else {
            self.ordinary(span.line, span.last);
        }
        self.person(cells, span);
    }

    /// Whether a blank line stands before this one.
    fn is_parted(&self, line: u64) -> bool {
        self.before.is_some_and(|before| line > before + 1)
    }

    fn person(&mut self, cells: &[Cell<'_>], span: Span) {
        let (layout, line) = (self.layout, span.line);
        if span.end - span.start > LONGEST_ROW {
            self.found.problems.push(line, Fault::LongRow);
            return;
        }
        let shift = usize::from(layout.numbered);
        let text = |place: usize| {
            cells
                .get(place + shift)
                .map_or_else(String::new, |cell| decoded(&cell.bytes()).into_owned())
        };
        // A name of a column is no answer.
        let named = cells
            .get(layout.before + shift)
            .is_some_and(|cell| self.look(&cell.bytes()).is_err());
        let title = self.title.take();
        if named && cells.len() >= layout.needed + shift && layout.is_header(text) {
            self.header(line);
            if let Some(title) = title {
                self.found.problems.push(title.span.0, Fault::Title);
            }
            return;
        }
        if let Some(fault) = layout.fault(cells, text) {
            self.found.problems.push(line, fault);
            return;
        }
        let filled = |place: &usize| !tidy(&text(*place)).is_empty();
        self.labelled = layout.labels.iter().any(filled);
        let initials = layout
            .labels
            .iter()
            .filter_map(|place| cells.get(place + shift));
        let initials = initials.map(|cell| words::initials(cell.raw)).max();
        self.initials = initials.unwrap_or_default();
        let (tried, marked) = self.look_beside(cells, shift);
        let before = self.found.problems.count;
        self.answers(cells, line);
        if cells.len() < layout.width() {
            self.found.short.push(line);
        }
        if before != self.found.problems.count {
            return;
        }
        let skipped = layout.cells.skipped();
        if self.digits.iter().all(|digit| *digit == skipped) {
            self.found.empty_rows += 1;
            self.found.kept.add_empty(line, span.last);
            let alone = Alone::of(cells, (line, span.last), self.parted);
            if let Some(alone) = &alone {
                self.note_title(line, &alone.text);
            }
            self.title = alone;
            return;
        }
        if let Some(title) = title
            && title.parted
            && line == title.span.1 + 1
            && !tail::is_of_the_same(&title.text, &text(title.place.saturating_sub(shift)))
        {
            self.found.problems.push(title.span.0, Fault::Title);
        }
        let group = layout
            .columns
            .iter()
            .position(|column| *column == Column::Group);
        let group = group.map(|place| {
            cells
                .get(place + shift)
                .map_or(Cow::Borrowed(&b""[..]), |cell| cell.bytes())
        });
        if tried {
            self.found.tried.push(line);
        } else {
            self.note_mark(line, marked);
        }
        let moment = layout.moment.and_then(|place| cells.get(place + shift));
        if let Some(moment) = moment {
            self.found.moments.cell(&moment.bytes());
        }
        let said = self.said(cells, text);
        self.note_hand(line, span.last, said);
        self.give(line, span.last, group.as_deref());
    }

    /// Takes what stands beside the answers: whether it says that the row was a try, and the first column that says
    /// that it does not count.
    fn look_beside(&mut self, cells: &[Cell<'_>], shift: usize) -> (bool, Option<usize>) {
        let layout = self.layout;
        self.beside = Beside::default();
        let (mut tried, mut marked) = (false, None);
        let others = layout.columns.iter().zip(cells.iter().skip(shift));
        for (place, (column, cell)) in others.enumerate() {
            if *column != Column::Other {
                continue;
            }
            self.beside.add(&cell.bytes(), layout, place);
            tried |= Self::is_tried(&cell.bytes());
            tried |= self.is_a_test(&cell.bytes(), place);
            if layout.sent == Some(place) {
                self.found.days.cell(&cell.bytes());
            }
            let is_out = |(at, mark): &(usize, Mark)| *at == place && mark.is_out(&cell.bytes());
            if marked.is_none() && layout.marks.iter().any(is_out) {
                marked = Some(place);
            }
        }
        (tried, marked)
    }
}
