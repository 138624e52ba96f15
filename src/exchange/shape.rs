//! The shape of a table: its separator and its header row are those with which most columns are items and the rows are
//! equally wide.

pub(super) mod blanks;
mod quotes;

use std::collections::HashMap;

use super::cells::Cells;
use super::grid::{Cell, QuoteFault, Scanner, Span};
use super::keys::{Header, Keys};
use super::text::{decoded, tidy};

/// Among how many rows the header is looked for.
pub(super) const HEADER_AMONG: usize = 10;
/// How many rows tell how wide a table is.
const SAMPLE: usize = 200;
/// Among how many rows items are looked for down a column.
pub(super) const DOWN_AMONG: usize = 40;
/// In the order in which they win when nothing tells them apart.
pub(super) const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A row of the beginning of a file.
#[derive(Clone, Debug)]
pub(super) struct Row<'t> {
    pub(super) span: Span,
    pub(super) cells: Vec<Cell<'t>>,
}

impl Row<'_> {
    pub(super) fn text(&self, place: usize) -> String {
        self.cells
            .get(place)
            .map_or_else(String::new, |cell| decoded(&cell.bytes()).into_owned())
    }

    /// Without what would upset a terminal.
    pub(super) fn name(&self, place: usize) -> String {
        tidy(&self.text(place))
    }

    pub(super) fn is_blank(&self) -> bool {
        (0..self.cells.len()).all(|place| self.name(place).is_empty())
    }
}

/// The beginning of a file, read with one separator.
#[derive(Debug)]
pub(super) struct Shape<'t> {
    pub(super) separator: u8,
    /// Rows that are not blank.
    pub(super) rows: Vec<Row<'t>>,
    /// A quote that ends the reading.
    pub(super) fault: Option<(u64, QuoteFault)>,
    /// The row in which most columns are items, with how many items there are.
    pub(super) header: (usize, usize),
    /// The column in which most cells are items, with how many different ones.
    pub(super) down: (usize, usize),
    equal: usize,
    often: usize,
}

impl Shape<'_> {
    /// Whether most of what stands under the items of the header row are answers: then it is a header, whatever people
    /// wrote beside them.
    pub(super) fn is_answered(&self, keys: &Keys, cells: &Cells) -> bool {
        let Some(header) = self.rows.get(self.header.0) else {
            return false;
        };
        let items: Vec<usize> = (0..header.cells.len())
            .filter(|place| keys.is_item(&header.text(*place)))
            .collect();
        are_answered(&self.rows[self.header.0 + 1..], &items, cells)
    }

    /// Whether all rows have the width of the header, which is more than one cell.
    fn is_even(&self) -> bool {
        self.often > 1 && self.equal == 100
    }

    /// Whether the separator parts the header alone: it stands in statements.
    fn parts_the_header_alone(&self) -> bool {
        let mut behind = self.rows.iter().skip(self.header.0 + 1).peekable();
        self.often > 1 && behind.peek().is_some() && behind.all(|row| row.cells.len() == 1)
    }

    /// Of nothing yet, with this separator.
    fn of(separator: u8) -> Self {
        Self {
            separator,
            rows: Vec::new(),
            fault: None,
            header: (0, 0),
            down: (0, 0),
            equal: 0,
            often: 0,
        }
    }
}

/// Whether most of what stands in these columns are answers.
fn are_answered(rows: &[Row<'_>], places: &[usize], cells: &Cells) -> bool {
    let texts = rows
        .iter()
        .flat_map(|row| places.iter().map(|place| row.text(*place)));
    let filled = texts.filter(|text| !tidy(text).is_empty());
    let (all, given) = filled.fold((0, 0), |(all, given), text| {
        (all + 1, given + usize::from(cells.gives(&text)))
    });
    given * 2 > all
}

/// A first line that names the separator for spreadsheets ("sep=;"), and where the table begins behind it.
pub(super) fn named(text: &[u8]) -> Option<(u8, usize)> {
    let end = memchr::memchr2(b'\n', b'\r', text)?;
    let line = text[..end].trim_ascii_end();
    let line = line
        .strip_prefix(b"\"")
        .and_then(|line| line.strip_suffix(b"\""))
        .unwrap_or(line);
    let (key, separator) = line.split_at_checked(4)?;
    let separator = match separator {
        [separator] if SEPARATORS.contains(separator) => *separator,
        [] if text[4..end].contains(&b'\t') => b'\t',
        b"\\t" => b'\t',
        _ => return None,
    };
    let after = end
        + if text[end..].starts_with(b"\r\n") {
            2
        } else {
            1
        };
    key.eq_ignore_ascii_case(b"sep=")
        .then_some((separator, after))
}

fn read<'t>(
    text: &'t [u8],
    whole: bool,
    line: u64,
    separator: u8,
    keys: &Keys,
    cells_of: &Cells,
) -> Shape<'t> {
    let mut scanner = Scanner::new(text, separator, line);
    let mut shape = Shape::of(separator);
    let mut cells = Vec::new();
    while shape.rows.len() < SAMPLE {
        match scanner.row(&mut cells) {
            None => break,
            Some(Err((line, fault))) => {
                // Where more of the file comes, the quote may still be closed.
                if whole || fault == QuoteFault::Behind {
                    shape.fault = Some((line, fault));
                }
                break;
            }
            // The last row of a piece may be half a row.
            Some(Ok(span)) if !whole && span.end == text.len() => break,
            Some(Ok(span)) => {
                let row = Row {
                    span,
                    cells: cells.clone(),
                };
                if !row.is_blank() {
                    shape.rows.push(row);
                }
            }
        }
    }
    // The same text stands in many cells.
    let mut known: HashMap<&[u8], Option<usize>> = HashMap::new();
    let mut columns: Vec<Vec<usize>> = Vec::new();
    // The columns in which the header row has items, as far as it is known.
    let mut headed: Vec<usize> = Vec::new();
    for (number, row) in shape.rows.iter().take(DOWN_AMONG).enumerate() {
        let (mut items, mut places): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        for place in 0..row.cells.len() {
            // Answers are short, and most cells are answers.
            let item = if number < HEADER_AMONG || row.cells[place].raw.len() > 1 {
                let item = || match keys.column(&row.text(place)) {
                    Header::Item(item, _) => Some(item),
                    _ => None,
                };
                *known.entry(row.cells[place].raw).or_insert_with(item)
            } else {
                None
            };
            let Some(item) = item else { continue };
            if number < HEADER_AMONG {
                items.push(item);
                places.push(place);
            }
            if columns.len() <= place {
                columns.resize(place + 1, Vec::new());
            }
            columns[place].push(item);
        }
        items.sort_unstable();
        items.dedup();
        // Who answers under a header, or leaves it open, may name more statements than stand in it.
        let is_persons = || {
            let texts: Vec<String> = headed.iter().map(|place| row.text(*place)).collect();
            let behind = &shape.rows[number + 1..];
            let open = || texts.iter().all(|text| tidy(text).is_empty());
            // Numbers by which a map calls columns, under a row that names them: somebody answered so.
            let named = |above: &Row<'_>| places.iter().all(|place| !above.name(*place).is_empty());
            let answered = places.iter().all(|place| cells_of.gives(&row.text(*place)));
            if answered && shape.rows[..number].iter().any(named) {
                return true;
            }
            texts.iter().any(|text| cells_of.gives(text))
                || !headed.is_empty()
                    && open()
                    && are_answered(behind, &headed, cells_of)
                    && !are_answered(behind, &places, cells_of)
        };
        if items.len() > shape.header.1 && !is_persons() {
            shape.header = (number, items.len());
            headed = places;
        }
    }
    for (place, mut items) in columns.into_iter().enumerate() {
        items.sort_unstable();
        items.dedup();
        if items.len() > shape.down.1 {
            shape.down = (place, items.len());
        }
    }
    if let Some(header) = shape.rows.get(shape.header.0) {
        let width = header.cells.len();
        let behind = shape.rows.iter().skip(shape.header.0 + 1);
        let all = behind.clone().count().max(1);
        shape.equal = behind.filter(|row| row.cells.len() == width).count() * 100 / all;
        shape.often = width;
    }
    shape
}

/// The row among the first that holds all its cells in one, with the names of items in it.
pub(super) fn in_one_cell(shape: &Shape<'_>, keys: &Keys) -> Option<u64> {
    let holds = |row: &&Row<'_>| {
        let mut filled = (0..row.cells.len()).filter(|place| !row.name(*place).is_empty());
        let (Some(place), None) = (filled.next(), filled.next()) else {
            return false;
        };
        let text = row.text(place);
        SEPARATORS.iter().any(|separator| {
            let mut cells = Vec::new();
            let mut scanner = Scanner::new(text.as_bytes(), *separator, 1);
            let is_item = |cell: &Cell<'_>| keys.is_item(&decoded(&cell.bytes()));
            matches!(scanner.row(&mut cells), Some(Ok(_)))
                && cells.len() > 1
                && cells.iter().filter(|cell| is_item(cell)).count() > 1
        })
    };
    let first = shape.rows.iter().take(HEADER_AMONG);
    first.into_iter().find(holds).map(|row| row.span.line)
}

/// The shape that fits best, with what stands behind the statements where more of them are known by that.
pub(super) fn found<'t>(
    text: &'t [u8],
    whole: bool,
    line: u64,
    separator: Option<u8>,
    keys: &mut Keys,
    cells: &Cells,
) -> Shape<'t> {
    let shape = best(text, whole, line, separator, keys, cells);
    let known = shape.header.1.max(shape.down.1);
    if known == 0 && separator.is_none() && !shape.is_even() {
        let parted = read(text, whole, line, blanks::BLANK, keys, cells);
        if parted.is_parted_by_blanks() {
            return parted;
        }
    }
    if known * 2 >= keys.ids().len() {
        return shape;
    }
    let learnt = separators(separator).into_iter().any(|separator| {
        let rows = read(text, whole, line, separator, keys, cells).rows;
        let texts = |row: &Row<'_>| -> Vec<String> {
            (0..row.cells.len()).map(|place| row.text(place)).collect()
        };
        let mut headers = rows.iter().take(HEADER_AMONG).map(texts);
        headers
            .any(|headers| keys.learn_tails(&headers, known) || keys.learn_within(&headers, known))
    });
    if learnt {
        best(text, whole, line, separator, keys, cells)
    } else {
        shape
    }
}

/// The one that is known, or all that there are.
fn separators(known: Option<u8>) -> Vec<u8> {
    known.map_or(SEPARATORS.to_vec(), |separator| vec![separator])
}

/// The shape that fits best. `separator` where it is known.
pub(super) fn best<'t>(
    text: &'t [u8],
    whole: bool,
    line: u64,
    separator: Option<u8>,
    keys: &Keys,
    cells: &Cells,
) -> Shape<'t> {
    let shapes = separators(separator)
        .into_iter()
        .map(|separator| read(text, whole, line, separator, keys, cells));
    let shapes = quotes::uncut(shapes.collect());
    let best = shapes.into_iter().reduce(|best, other| {
        let found = |shape: &Shape<'_>| shape.header.1.max(shape.down.1);
        let better = if found(&best) == 0 && found(&other) == 0 {
            // Nothing is known: the one that stands there most, since a faulty quote may hide all behind it.
            count(text, other.separator) > count(text, best.separator)
        } else {
            let key = |shape: &Shape<'_>| {
                (
                    found(shape),
                    shape.fault.is_none(),
                    shape.equal,
                    shape.often,
                )
            };
            let surely = |one: &Shape<'_>, other: &Shape<'_>| {
                one.is_even() && other.parts_the_header_alone()
            };
            surely(&other, &best) || !surely(&best, &other) && key(&other) > key(&best)
        };
        if better { other } else { best }
    });
    best.unwrap_or_else(|| Shape::of(b','))
}

/// How often a separator stands in the first lines.
fn count(text: &[u8], separator: u8) -> usize {
    let lines = text
        .split(|byte| *byte == b'\n' || *byte == b'\r')
        .filter(|line| !line.is_empty());
    lines
        .take(HEADER_AMONG)
        .map(|line| memchr::memchr_iter(separator, line).count())
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    fn shape(text: &str) -> (u8, usize, usize) {
        let bank = shipped().unwrap();
        let keys = Keys::of(bank, &[]);
        let shape = best(text.as_bytes(), true, 1, None, &keys, &Cells::plain(bank));
        (shape.separator, shape.header.0, shape.header.1)
    }

    #[test]
    fn the_separator_is_the_one_with_most_items_and_then_rows_of_one_width() {
        assert_eq!(shape("doelen-1;doelen-2\n4;5\n"), (b';', 0, 2));
        assert_eq!(shape("doelen-1|doelen-2\n4|5\n"), (b'|', 0, 2));
        assert_eq!(shape("doelen-1\tdoelen-2\n4\t5\n"), (b'\t', 0, 2));
        assert_eq!(shape("a;\"b,c,d\";doelen-1\n1;2;3\n"), (b';', 0, 1));
        assert_eq!(shape("doelen-1;doelen-2,x\n4,0;5,0\n4,0;3,0\n").0, b';');
        assert_eq!(
            shape("doelen-1\n4,0\n5,0\n").0,
            b';',
            "decimals are no cells"
        );
        assert_eq!(shape("x;y\n1,2,3;4\n").0, b',');
    }

    #[test]
    fn the_header_is_the_row_with_most_items_among_the_first_ten() {
        assert_eq!(
            shape("Uitslag van ons formulier\n\nnaam,doelen-1,doelen-2\nx,4,5\n"),
            (b',', 1, 2)
        );
        assert_eq!(
            shape("doelen-1,vraag\n,doelen-2\n"),
            (b',', 0, 1),
            "the first of equals"
        );
    }

    #[test]
    fn a_first_line_may_name_the_separator() {
        assert_eq!(named(b"sep=;\r\na;b"), Some((b';', 7)));
        assert_eq!(named(b"\"SEP=|\"\na|b"), Some((b'|', 8)));
        assert_eq!(named(b"sep=\t\na"), Some((b'\t', 6)));
        assert_eq!(named(b"separator;x\n"), None);
    }
}
