//! A map of columns: a small table of two columns, the name of a column and the id of its item, to say what no reader
//! can guess.

use std::collections::HashSet;

use super::keys::{Header, Keys, Strength};
use super::problems::Unreadable;
use super::sheet;
use super::text::{folded, tidy};
use crate::bank::Bank;

/// Why a map cannot be used; with the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MapFault {
    /// There is nothing in it.
    Empty,
    /// It is another kind of file.
    NoText,
    /// A line that has not two cells, or a faulty quote.
    Line(u64),
    /// There is no item of this id.
    NoItem(u64, String),
    /// A column is named twice.
    Twice(u64, String),
}

/// How a map may name its two columns.
const HEADERS: [(&str, &str); 5] = [
    ("column", "item"),
    ("kolom", "stelling"),
    ("kolom", "item"),
    ("column", "statement"),
    ("spalte", "item"),
];

/// Reads a map: "column,item", with or without that first line. A column without an item is not used.
///
/// # Errors
/// The first line that is wrong.
pub fn read(bytes: Vec<u8>, bank: &Bank) -> Result<Vec<(String, Option<usize>)>, MapFault> {
    let rows = sheet::read(bytes).map_err(|problem| match problem {
        Unreadable::Quote(line, _) => MapFault::Line(line),
        Unreadable::Kind(_) | Unreadable::Packed(_) => MapFault::NoText,
        _ => MapFault::Empty,
    })?;
    let keys = Keys::of(bank, &[]);
    let mut map: Vec<(String, Option<usize>)> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    for (line, cells) in rows {
        let cell = |place: usize| cells.get(place).map_or_else(String::new, |cell| tidy(cell));
        if (2..cells.len()).any(|place| !cell(place).is_empty()) {
            return Err(MapFault::Line(line));
        }
        let (column, item) = (cell(0), folded(&cell(1)));
        let header = HEADERS.contains(&(folded(&column).as_str(), item.as_str()));
        if header || (column.is_empty() && item.is_empty()) {
            continue;
        }
        if column.is_empty() || cells.len() < 2 {
            return Err(MapFault::Line(line));
        }
        let item = match item.as_str() {
            "" => None,
            // An item is called here as a column is.
            wanted => match keys.column(wanted) {
                Header::Item(item, Strength::Own) => Some(item),
                _ => return Err(MapFault::NoItem(line, cell(1))),
            },
        };
        if !seen.insert(folded(&column)) {
            return Err(MapFault::Twice(line, column));
        }
        map.push((column, item));
    }
    if map.is_empty() {
        Err(MapFault::Empty)
    } else {
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    fn map(text: &str) -> Result<Vec<(String, Option<usize>)>, MapFault> {
        read(text.as_bytes().to_vec(), shipped().unwrap())
    }

    #[test]
    fn a_map_says_what_a_column_is_or_that_it_is_nothing() {
        let expected = vec![("v1".to_owned(), Some(0)), ("v2, b".to_owned(), None)];
        assert_eq!(
            map("column,item\nv1,doelen-1\n\"v2, b\",\n"),
            Ok(expected.clone())
        );
        assert_eq!(map("\u{feff}v1;Doelen-1\r\nv2, b;\r\n"), Ok(expected));
    }

    #[test]
    fn a_map_is_read_as_any_program_saves_it() {
        let expected = Ok(vec![("één".to_owned(), Some(0))]);
        let wide = "\u{feff}één\tdoelen-1\r\n".encode_utf16();
        let wide: Vec<u8> = wide.flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(wide, shipped().unwrap()), expected);
        let windows = b"\xe9\xe9n;doelen-1".to_vec();
        assert_eq!(read(windows, shipped().unwrap()), expected);
        let picture = b"\x89PNG\r\n".to_vec();
        assert_eq!(read(picture, shipped().unwrap()), Err(MapFault::NoText));
    }

    #[test]
    fn an_item_is_called_in_a_map_as_a_column_is() {
        let bank = shipped().unwrap();
        let statement = bank
            .instrument
            .items()
            .next()
            .unwrap()
            .text
            .get("nl")
            .to_owned();
        let expected = Ok(vec![("q1".to_owned(), Some(0))]);
        for item in ["doelen_1", "Doelen 1", "doelen1", statement.as_str()] {
            assert_eq!(
                map(&format!("kolom;stelling\nq1 ;\"{item}\"\n")),
                expected,
                "{item}"
            );
        }
    }

    #[test]
    fn a_line_that_cannot_be_meant_is_named() {
        assert_eq!(map("\n"), Err(MapFault::Empty));
        assert_eq!(map("v1,doelen-1\nv2\n"), Err(MapFault::Line(2)));
        assert_eq!(map("v1,doelen-1,x\n"), Err(MapFault::Line(1)));
        assert_eq!(
            map("v1,doelen-11\n"),
            Err(MapFault::NoItem(1, "doelen-11".into()))
        );
        assert_eq!(
            map("v1,doelen-1\nV1,doelen-2\n"),
            Err(MapFault::Twice(2, "V1".into()))
        );
    }
}
