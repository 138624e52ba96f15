//! A table of answers as paper gives it or an online form exports it. Columns are known by the item's id or by the
//! statement itself, cells by the value or by its label, in any language of the bank. Names, addresses and times stand
//! in other columns and are never kept.

mod keys;

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::bank::{Answer, Bank};
use crate::scoring::batch::{Problems, RowProblem, RowProblemKind};
use keys::{Column, Keys, Place};

/// The longest row taken, in bytes.
const LONGEST_ROW: u64 = 1 << 20;

/// What came of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Per person, per characteristic, per item.
    pub people: Vec<Vec<Vec<Answer>>>,
    /// Names of the columns that are not used.
    pub others: Vec<String>,
    /// Ids of the items that have no column.
    pub absent: Vec<String>,
    /// Rows without any answer, left out.
    pub empty_rows: u64,
    /// Cells that were no answer and were taken as skipped.
    pub invalid: u64,
}

/// Why a table cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no header.
    Empty,
    /// Two columns are the same item.
    Twice(String),
    /// The text of a column is that of more than one item.
    Unclear(String),
    /// No column is an item.
    NoItems(Vec<String>),
    /// A row is longer than a table's row can be.
    LongRow(u64),
    /// Cells that are no answer, or rows of another length.
    Cells(Problems),
}

/// Reads a table. With `invalid_as_missing` a cell that is no answer counts as skipped.
///
/// # Errors
/// What is wrong, all at once where it is the cells.
pub fn read(bytes: &[u8], bank: &Bank, invalid_as_missing: bool) -> Result<Table, Unreadable> {
    let text = decoded(bytes);
    let (named, text) = named_separator(&text);
    let before = u64::from(named.is_some());
    let mut lines = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(named.unwrap_or_else(|| separator(text)))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let read = |lines: &mut csv::Reader<&[u8]>, record: &mut csv::StringRecord| {
        lines.read_record(record).unwrap_or(false)
    };
    if !read(&mut lines, &mut record) || record.iter().all(|cell| cell.trim().is_empty()) {
        return Err(Unreadable::Empty);
    }
    if lines.position().byte() > LONGEST_ROW {
        return Err(Unreadable::LongRow(1 + before));
    }
    let keys = Keys::of(bank);
    let (columns, mut table) = columns(&record, &keys)?;
    let width = record.len();
    let (mut line, mut counted) = (1 + before, 0);
    let mut problems = Problems::default();
    loop {
        let start = lines.position().byte();
        if !read(&mut lines, &mut record) {
            break;
        }
        // The reader passes over blank lines without counting them to the row.
        let begin = row_begin(text, start);
        line += memchr::memchr_iter(b'\n', &text.as_bytes()[counted..begin]).count() as u64;
        counted = begin;
        if lines.position().byte() - start > LONGEST_ROW {
            return Err(Unreadable::LongRow(line));
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            table.empty_rows += 1;
            continue;
        }
        // Some exports leave empty cells at the end away, or add a separator.
        let extra = record
            .iter()
            .skip(width)
            .any(|cell| !cell.trim().is_empty());
        let short = record.len() < width && columns[record.len()..].iter().any(Option::is_some);
        if extra || short {
            problems.push(RowProblem {
                line,
                kind: RowProblemKind::Cells {
                    found: record.len(),
                    expected: width,
                },
            });
            continue;
        }
        let mut person: Vec<Vec<Answer>> = bank
            .instrument
            .characteristics
            .iter()
            .map(|one| vec![Answer::Skipped; one.items.len()])
            .collect();
        for (place, (cell, column)) in record.iter().zip(&columns).enumerate() {
            let Some((characteristic, item)) = *column else {
                continue;
            };
            if let Some(answer) = keys.answer(cell) {
                person[characteristic][item] = answer;
            } else if invalid_as_missing {
                table.invalid += 1;
            } else {
                let item = &bank.instrument.characteristics[characteristic].items[item];
                problems.push(RowProblem {
                    line,
                    kind: RowProblemKind::Value {
                        column: place + 1,
                        item: item.id.clone(),
                        found: cell.trim().to_owned(),
                    },
                });
            }
        }
        if person.iter().flatten().any(|cell| cell.is_given()) {
            table.people.push(person);
        } else {
            table.empty_rows += 1;
        }
    }
    if problems.count > 0 {
        return Err(Unreadable::Cells(problems));
    }
    Ok(table)
}

/// The text of a file, in whatever way a spreadsheet or form wrote it down.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let utf16 = if bytes.starts_with(&[0xFF, 0xFE]) {
        Some(UTF_16LE)
    } else if bytes.starts_with(&[0xFE, 0xFF]) {
        Some(UTF_16BE)
    } else {
        None
    };
    if let Some(encoding) = utf16 {
        return encoding.decode_with_bom_removal(bytes).0;
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The separator that a first line names for spreadsheets ("sep=;"), and the table behind it.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let named = || {
        let (line, rest) = text.split_once('\n')?;
        let line = line.trim_end_matches('\r').trim_matches('"');
        let (key, separator) = line.split_at_checked(4)?;
        let separator = match separator.as_bytes() {
            [separator @ (b',' | b';' | b'\t')] => *separator,
            _ => return None,
        };
        key.eq_ignore_ascii_case("sep=")
            .then_some((separator, rest))
    };
    match named() {
        Some((separator, rest)) => (Some(separator), rest),
        None => (None, text),
    }
}

/// As much of a name as fits in a sentence, on one line and without what would upset a terminal.
fn shortened(name: &str) -> String {
    const MOST: usize = 60;
    let letters = name
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter });
    let words: String = letters.collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= MOST {
        return words;
    }
    words.chars().take(MOST).chain("…".chars()).collect()
}

/// The separator that stands most often in the header, outside quotes.
fn separator(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (separator, count) in &mut counts {
                    *count += usize::from(byte == *separator);
                }
            }
        }
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |(separator, _)| separator)
}

/// Where the row begins that is read from `start`.
fn row_begin(text: &str, start: u64) -> usize {
    let start = (start as usize).min(text.len());
    let rest = &text.as_bytes()[start..];
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    start + blank.count()
}

/// What each column is, and what that leaves to say.
fn columns(
    header: &csv::StringRecord,
    keys: &Keys,
) -> Result<(Vec<Option<Place>>, Table), Unreadable> {
    let mut table = Table::default();
    let mut columns: Vec<Option<Place>> = Vec::new();
    for cell in header {
        let name = shortened(cell);
        let place = match keys.column(cell) {
            Column::Item(place) => Some(place),
            Column::Unclear => return Err(Unreadable::Unclear(name)),
            Column::Other => None,
        };
        match place {
            Some(_) if columns.contains(&place) => return Err(Unreadable::Twice(name)),
            None if !name.is_empty() => table.others.push(name),
            _ => {}
        }
        columns.push(place);
    }
    if columns.iter().all(Option::is_none) {
        return Err(Unreadable::NoItems(table.others));
    }
    let absent = keys
        .ids()
        .filter(|(_, place)| !columns.contains(&Some(*place)));
    table.absent = absent.map(|(id, _)| id.to_owned()).collect();
    Ok((columns, table))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    fn bank() -> &'static Bank {
        shipped().unwrap()
    }

    fn first_item() -> &'static str {
        let item = bank().instrument.items().next().unwrap();
        item.text.get("nl")
    }

    fn people(text: &[u8]) -> Vec<Answer> {
        let table = read(text, bank(), false).unwrap();
        table.people.iter().map(|person| person[0][0]).collect()
    }

    #[test]
    fn a_column_is_known_by_its_statement_however_a_form_writes_it() {
        let item = first_item();
        for header in [
            item.to_owned(),
            format!("1. {}", item.to_uppercase()),
            format!("Q1 {}", item.trim_end_matches('.')),
            format!("Wat vind je? [{item}]"),
        ] {
            let text = format!("Naam;\"{header}\"\nAnna;4\n");
            assert_eq!(people(text.as_bytes()), [Answer::Point(4)], "{header}");
        }
    }

    #[test]
    fn a_cell_is_known_by_its_value_its_label_or_both() {
        let text = "doelen-1\n4\ngrotendeels\n4 - grotendeels\n\"4. Grotendeels\"\nmostly\nweet ik niet\n?\n";
        let table = read(text.as_bytes(), bank(), false).unwrap();
        assert_eq!(table.people.len(), 7);
        assert!(
            table.people[..5]
                .iter()
                .all(|one| one[0][0] == Answer::Point(4))
        );
        assert!(
            table.people[5..]
                .iter()
                .all(|one| one[0][0] == Answer::DontKnow)
        );
    }

    #[test]
    fn a_number_beside_the_label_of_another_point_is_no_answer() {
        let text = "doelen-1\n4 - helemaal\n";
        assert!(matches!(
            read(text.as_bytes(), bank(), false),
            Err(Unreadable::Cells(_))
        ));
        assert_eq!(read(text.as_bytes(), bank(), true).unwrap().invalid, 1);
    }

    #[test]
    fn names_and_times_are_named_as_columns_and_kept_nowhere() {
        let text = "Tijd,E-mail,doelen-1\n12:00,anna@school.nl,4\n";
        let table = read(text.as_bytes(), bank(), false).unwrap();
        assert_eq!(table.others, ["Tijd", "E-mail"]);
        assert!(!format!("{table:?}").contains("anna"));
    }

    #[test]
    fn windows_and_utf16_files_are_read_as_they_are() {
        let text = "Opmerking;doelen-1\ncafé;4\n";
        let (windows, _, _) = WINDOWS_1252.encode(text);
        assert_eq!(people(&windows), [Answer::Point(4)]);
        let mut wide = vec![0xFF, 0xFE];
        wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(people(&wide), [Answer::Point(4)]);
    }

    #[test]
    fn a_first_line_that_names_the_separator_is_no_header() {
        assert_eq!(
            people(b"sep=;\r\ndoelen-1;a,b,c\r\n4;x\r\n"),
            [Answer::Point(4)]
        );
        let Err(Unreadable::Cells(problems)) = read(b"sep=,\ndoelen-1\n9\n", bank(), false) else {
            panic!("a wrong cell was taken");
        };
        assert_eq!(problems.first[0].line, 3);
    }

    #[test]
    fn every_wrong_cell_is_found_in_one_go_with_its_line_and_column() {
        let text = "naam,doelen-1,doelen-2\na,9,4\nb,3,x\nc,1\n";
        let Err(Unreadable::Cells(problems)) = read(text.as_bytes(), bank(), false) else {
            panic!("wrong cells were taken");
        };
        assert_eq!(problems.count, 3);
        assert_eq!(problems.first[0].line, 2);
        assert!(matches!(
            problems.first[1].kind,
            RowProblemKind::Value { column: 3, .. }
        ));
    }

    #[test]
    fn a_table_without_a_statement_or_with_one_twice_is_refused() {
        assert_eq!(read(b"", bank(), false), Err(Unreadable::Empty));
        assert!(matches!(
            read(b"a,b\n1,2\n", bank(), false),
            Err(Unreadable::NoItems(_))
        ));
        let twice = b"doelen-1,doelen-1\n1,2\n";
        assert!(matches!(
            read(twice, bank(), false),
            Err(Unreadable::Twice(_))
        ));
    }
}
