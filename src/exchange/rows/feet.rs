//! Lines under a table that are no row of it: where it comes from, when it was made, what somebody has to know. One text
//! stands on such a line, and no cell for an answer.

use super::{Alone, Rows, Sink};
use crate::exchange::grid::{Cell, Span};
use crate::exchange::problems::Fault;
use crate::exchange::shape::SEPARATORS;
use crate::exchange::text::{decoded, folded, plain, tidy};

/// How such a text begins where no blank line stands before it: a file that was cut off may end in a name.
const BEGINS: [&str; 30] = [
    "bron",
    "source",
    "quelle",
    "gemaakt",
    "opgesteld",
    "created",
    "generated",
    "erstellt",
    "export",
    "geexporteerd",
    "geëxporteerd",
    "exported",
    "gedownload",
    "downloaded",
    "pagina",
    "page",
    "seite",
    "einde",
    "end",
    "toelichting",
    "noot",
    "note",
    "opmerking",
    "let",
    "vertrouwelijk",
    "confidential",
    "copyright",
    "dit",
    "https",
    "http",
];

/// More of them are no notes under a table, and what waits must not grow with the file.
const MOST: usize = 100;

/// A line with one text below some rows, which may be none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Foot {
    line: u64,
    cells: usize,
}

impl<S: Sink> Rows<'_, S> {
    /// Whether a line is one text and may stand under the table: then it waits until it is known what comes after it.
    pub(super) fn may_be_a_foot(&mut self, cells: &[Cell<'_>], span: Span) -> bool {
        let layout = self.layout;
        let whole = cells.len() >= layout.needed + usize::from(layout.numbered);
        if whole || layout.needed < 2 || self.found.feet.len() > MOST {
            return false;
        }
        let Some(alone) = Alone::of(cells, (span.line, span.last), self.is_parted(span.line))
        else {
            return false;
        };
        let text = &alone.text;
        let words = plain(&folded(text));
        let first = words.split(' ').next().unwrap_or_default();
        let begins = BEGINS.contains(&first) || text.starts_with(['©', '*', '#', '-']);
        // A row with another separator stands in one cell as well.
        let mut parts = text.split(|sign| SEPARATORS.iter().any(|one| char::from(*one) == sign));
        let raw = cells.iter().map(|cell| decoded(cell.raw));
        let one_line = !raw.into_iter().any(|raw| raw.contains(['\n', '\r']));
        let is_foot = (alone.parted || begins)
            && (text.contains(char::is_alphabetic) || text.starts_with('©'))
            && one_line
            && !parts.any(|part| layout.cells.gives(&tidy(part)));
        if is_foot {
            self.note_title(span.line, text);
            self.found.feet.push(Foot {
                line: span.line,
                cells: cells.len(),
            });
        }
        is_foot
    }

    /// Tells of the lines under the table, behind the last row at this line; one between people is a row that lost its
    /// answers.
    pub(super) fn judge_feet(&mut self, last: u64) {
        let expected = self.layout.width();
        let feet = std::mem::take(&mut self.found.feet);
        let are_few = feet.len() <= MOST;
        for foot in feet {
            if are_few && foot.line > last {
                self.found.below.push(foot.line);
            } else {
                let found = foot.cells;
                self.found
                    .problems
                    .push(foot.line, Fault::Cells { found, expected });
            }
        }
    }
}
