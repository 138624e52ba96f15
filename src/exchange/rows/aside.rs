//! Rows with a word of a summary: they wait until it is known what stands below them, and whether they are people is
//! decided then.

use super::{Rows, Sink};
use crate::exchange::grid::{Cell, Span};
use crate::exchange::layout::Column;
use crate::exchange::summary::{self, Word};
use crate::exchange::text::{decoded, tidy};

/// So many rows in a row with such words are people.
const LONGEST_RUN: usize = 256;

/// What a row holds under the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    /// Nothing, or answers for at least a half: somebody may mistype one of them.
    Answers,
    /// Numbers, of which most are no answers.
    Figures,
    /// Words, as a header does.
    Words,
}

/// A row that may be no person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Aside {
    pub(super) span: (u64, u64),
    pub(super) text: Vec<u8>,
    pub(super) word: Word,
    /// What it says, as it is compared.
    pub(super) key: String,
    /// Whether it holds numbers, of which most are no answers.
    pub(super) figures: bool,
    /// Whether it stands in a column in which people tick or choose something.
    pub(super) tick: bool,
    /// The column in which the word stands.
    pub(super) place: usize,
    /// Whether it stands in the place of a name.
    pub(super) named: bool,
    /// The last line of the row before it; unknown where a piece begins.
    pub(super) before: Option<u64>,
    /// That row, where it may be a title.
    pub(super) title: Option<Alone>,
}

/// A row with one text and no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alone {
    /// Its first and its last line.
    pub(super) span: (u64, u64),
    /// Whether a blank row stands before it.
    pub(super) parted: bool,
    /// Where the text stands.
    pub(super) place: usize,
    pub(super) text: String,
}

impl Alone {
    /// Of a row without answers, where one text stands in it.
    pub(super) fn of(cells: &[Cell<'_>], span: (u64, u64), parted: bool) -> Option<Self> {
        let texts = cells.iter().map(|cell| tidy(&decoded(cell.raw)));
        let mut texts = texts.enumerate().filter(|(_, text)| !text.is_empty());
        let (place, text) = texts.next().filter(|_| texts.next().is_none())?;
        Some(Self {
            span,
            parted,
            place,
            text,
        })
    }
}

/// Whether a text is a number with what may stand around it, or what a sheet writes where it can make none.
fn is_figure(text: &str) -> bool {
    let has = |is: fn(char) -> bool| text.contains(is);
    text.starts_with('#') || has(|sign| sign.is_ascii_digit()) || !has(char::is_alphabetic)
}

impl<S: Sink> Rows<'_, S> {
    /// Whether a row waits to be judged, since it may be no person.
    pub(super) fn may_be_no_person(&mut self, cells: &[Cell<'_>], span: Span, text: &[u8]) -> bool {
        let layout = self.layout;
        let is_item = |place: usize| matches!(layout.columns.get(place), Some(Column::Item(_)));
        let others = |column: &Column| !matches!(column, Column::Item(_));
        // The number of a row has no column.
        let cells = cells
            .get(usize::from(layout.numbered)..)
            .unwrap_or_default();
        if layout.columns.iter().any(others)
            && let Some((word, place)) =
                summary::label(cells, &layout.labels, layout.before, is_item)
        {
            let key = summary::key(&decoded(&cells[place].bytes()));
            let holds = self.holds(cells);
            // Behind the answers people write what they like.
            let may_be = place < layout.before || holds != Holds::Answers || summary::is_all(&key);
            if may_be && holds != Holds::Words {
                self.run.push(Aside {
                    span: (span.line, span.last),
                    text: text[span.start..span.end].to_vec(),
                    word,
                    key,
                    figures: holds == Holds::Figures,
                    tick: layout.is_tick(place),
                    place,
                    // Behind the last column there is no name to stand for.
                    named: layout.names_people
                        || layout.names.get(place).is_some_and(String::is_empty),
                    before: self.before,
                    title: self.title.take(),
                });
                self.before = Some(span.last);
                self.shorten_run();
                return true;
            }
        }
        false
    }

    /// A row with answers comes at this line.
    pub(super) fn ordinary(&mut self, line: u64, last: u64) {
        if !self.run.is_empty() {
            let run = std::mem::take(&mut self.run);
            if run[0].before.is_some() {
                self.resolve(run, false);
            } else {
                self.found.edges.extend(run);
            }
        }
        self.parted = self.is_parted(line);
        self.first.get_or_insert((line, last));
        self.last = Some((line, last));
        self.before = Some(last);
    }

    /// What stands under the statements of a row.
    fn holds(&self, cells: &[Cell<'_>]) -> Holds {
        let layout = self.layout;
        let items = layout.columns.iter().zip(cells);
        let items = items.filter(|(column, _)| matches!(column, Column::Item(_)));
        let (mut all, mut strange, mut numbers) = (0, 0, 0);
        for (_, cell) in items {
            let text = decoded(&cell.bytes()).into_owned();
            match layout.cells.read(&text) {
                Ok(digit) if digit == layout.cells.skipped() => {}
                read => {
                    all += 1;
                    strange += usize::from(read.is_err());
                    numbers +=
                        usize::from(read.is_ok() || !layout.is_name(&text) && is_figure(&text));
                }
            }
        }
        if strange * 2 <= all {
            Holds::Answers
        } else if numbers * 2 > all {
            Holds::Figures
        } else {
            Holds::Words
        }
    }

    /// Whether a row has nothing under any statement.
    pub(super) fn says_nothing(&mut self, cells: &[Cell<'_>]) -> bool {
        let layout = self.layout;
        let shift = usize::from(layout.numbered);
        let items = layout.columns.iter().zip(cells.iter().skip(shift));
        let mut items = items.filter(|(column, _)| matches!(column, Column::Item(_)));
        items.all(|(_, cell)| {
            let read = self.look(&cell.bytes());
            read.is_ok_and(|(digit, _)| digit == layout.cells.skipped())
        })
    }

    /// Where hundreds of rows stand under each other with words that may be names, they are people.
    fn shorten_run(&mut self) {
        let listed = |aside: &Aside| aside.word != Word::Certain;
        if self.run.len() >= LONGEST_RUN && self.run.iter().all(listed) {
            let run = std::mem::take(&mut self.run);
            self.resolve(run, false);
        }
    }
}
