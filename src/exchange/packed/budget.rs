//! How large a sheet may become. A few bytes can say that a cell stands in thousands of places; what becomes of them is
//! counted before it is made.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::hidden::attribute;
use crate::exchange::problems::PackedFault;

/// More cells than these are not read from one sheet.
const MOST_CELLS: u64 = 1 << 24;
/// More text than this is not read from one sheet.
const MOST_BYTES: u64 = 1 << 28;
/// More tags than these are not read of what all sheets of a workbook share: its texts and its styles.
const MOST_SHARED: u64 = 1 << 24;
/// No row of a sheet is wider.
const MOST_COLUMNS: u64 = 16_384;
/// No sheet has more rows.
const MOST_ROWS: u64 = 1_048_576;
/// So many rows that are the same to the letter are one that was filled down to the end of the sheet, and no people.
const MOST_ALIKE: u64 = 50_000;

/// What was taken so far.
#[derive(Debug, Default)]
pub(super) struct Budget {
    cells: u64,
    bytes: u64,
}

impl Budget {
    /// Takes so many cells with so much text in all.
    ///
    /// # Errors
    /// When it is too much.
    pub(super) fn take(&mut self, cells: u64, bytes: u64) -> Result<(), PackedFault> {
        self.cells = self.cells.saturating_add(cells);
        self.bytes = self.bytes.saturating_add(bytes);
        if self.cells > MOST_CELLS || self.bytes > MOST_BYTES {
            return Err(PackedFault::TooLarge);
        }
        Ok(())
    }
}

/// A row of an open document, or a cell of it, as it is read.
#[derive(Default)]
struct Place {
    times: u64,
    /// Cells up to the last one in which something stands.
    width: u64,
    bytes: u64,
}

impl Place {
    fn repeated(tag: &BytesStart<'_>, key: &str, most: u64) -> Self {
        let mut attributes = tag.attributes();
        let attributes = attributes.with_checks(false).flatten();
        let named = attributes.filter(|one| one.key.local_name().as_ref() == key);
        // What is no number here may be one for the reader of sheets.
        let times = named.map(|one| one.value.trim().parse().unwrap_or(most).min(most));
        Self {
            times: times.max().unwrap_or(1),
            ..Self::default()
        }
    }
}

/// What the sheets of an open document become when all that is repeated in them is written out.
#[derive(Default)]
struct Scan {
    /// All sheets before this one.
    done: Budget,
    /// Rows from the first in which something stands to the last one, and those behind it.
    rows: u64,
    behind: u64,
    width: u64,
    bytes: u64,
    row: Place,
    /// Columns before this cell.
    column: u64,
    cell: Option<Place>,
}

impl Scan {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), PackedFault> {
        match tag.local_name().as_ref() {
            "table" => self.end_of_sheet()?,
            "table-row" => {
                self.row = Place::repeated(tag, "number-rows-repeated", MOST_ROWS + 1);
                self.column = 0;
            }
            "table-cell" | "covered-table-cell" => {
                if self.cell.is_some() {
                    return Err(PackedFault::Broken);
                }
                let mut cell = Place::repeated(tag, "number-columns-repeated", MOST_COLUMNS);
                for one in tag.attributes().with_checks(false).flatten() {
                    let name = one.key.local_name();
                    let name: &str = name.as_ref();
                    if name == "formula" || name.ends_with("value") || name == "value-type" {
                        cell.width = 1;
                        cell.bytes += one.value.len() as u64;
                    }
                }
                self.cell = Some(cell);
            }
            "s" => {
                if let Some(cell) = &mut self.cell {
                    // As many spaces as it says.
                    let spaces = attribute(tag, "c");
                    let spaces = spaces.and_then(|text| text.trim().parse::<u64>().ok());
                    cell.bytes = cell.bytes.saturating_add(spaces.unwrap_or(1));
                    Budget::default().take(0, cell.bytes)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), PackedFault> {
        match name {
            "table-cell" | "covered-table-cell" => {
                let cell = self.cell.take().unwrap_or_default();
                self.column = (self.column + cell.times).min(MOST_COLUMNS);
                if cell.width > 0 {
                    self.row.width = self.column;
                    self.row.bytes += cell.bytes.saturating_mul(cell.times);
                    Budget::default().take(0, self.row.bytes)?;
                }
            }
            "table-row" => {
                let row = std::mem::take(&mut self.row);
                if row.times > MOST_ROWS || row.width > 0 && row.times > MOST_ALIKE {
                    return Err(PackedFault::TooLarge);
                }
                self.behind = self.behind.saturating_add(row.times);
                if row.width > 0 {
                    let first = self.width == 0;
                    let more = if first { row.times } else { self.behind };
                    self.rows = self.rows.saturating_add(more);
                    self.behind = 0;
                    self.width = self.width.max(row.width);
                    self.bytes = self
                        .bytes
                        .saturating_add(row.bytes.saturating_mul(row.times));
                    let cells = self.rows.saturating_mul(self.width);
                    Budget::default().take(cells, self.bytes)?;
                }
            }
            "table" => self.end_of_sheet()?,
            _ => {}
        }
        Ok(())
    }

    fn end_of_sheet(&mut self) -> Result<(), PackedFault> {
        let cells = self.rows.saturating_mul(self.width);
        self.done.take(cells, self.bytes)?;
        (self.rows, self.behind, self.width, self.bytes) = (0, 0, 0, 0);
        Ok(())
    }
}

/// Whether an open document stays within the budget. The reader of sheets writes out all of them before it can be asked
/// for one.
///
/// # Errors
/// When it does not.
pub(super) fn of_document(content: &str) -> Result<(), PackedFault> {
    let mut reader = Reader::from_str(content);
    // As patient as the reader of sheets: nothing may stand behind what it does not mind.
    let config = reader.config_mut();
    (config.check_end_names, config.check_comments) = (false, false);
    let mut scan = Scan::default();
    loop {
        match reader.read_event().map_err(|_| PackedFault::Broken)? {
            Event::Start(tag) => scan.open(&tag)?,
            Event::Empty(tag) => {
                scan.open(&tag)?;
                scan.close(tag.local_name().as_ref())?;
            }
            Event::End(tag) => scan.close(tag.local_name().as_ref())?,
            Event::Text(text) => {
                if let Some(cell) = &mut scan.cell {
                    cell.bytes += text.len() as u64;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    scan.end_of_sheet()
}

/// Whether what the sheets of a workbook share stays within the budget. The reader of sheets makes all of it before the
/// first cell, whichever of it is used.
///
/// # Errors
/// When it does not.
pub(super) fn of_workbook(bytes: &[u8]) -> Result<(), PackedFault> {
    let broken = |_| PackedFault::Broken;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut left = MOST_SHARED;
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(broken)?;
        let name = String::from_utf8_lossy(file.name_raw()).to_ascii_lowercase();
        if name.ends_with("sharedstrings.xml") || name.ends_with("styles.xml") {
            left = left
                .checked_sub(tags(file, left)?)
                .ok_or(PackedFault::TooLarge)?;
        }
    }
    Ok(())
}

/// How many tags there are; more than `most` are not counted.
fn tags(mut part: impl Read, most: u64) -> Result<u64, PackedFault> {
    let mut chunk = vec![0; 1 << 16];
    let mut count = 0;
    while count <= most {
        match part.read(&mut chunk).map_err(|_| PackedFault::Broken)? {
            0 => break,
            read => count += memchr::memchr_iter(b'<', &chunk[..read]).count() as u64,
        }
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CELL: &str = "<table:table-cell office:value-type=\"float\" office:value=\"4\"";

    fn fits(rows: &str) -> bool {
        of_document(&format!("<a><table:table>{rows}</table:table></a>")).is_ok()
    }

    #[test]
    fn what_is_repeated_counts_as_often_as_it_stands_there() {
        let wide = format!(
            "<table:table-row>{CELL} table:number-columns-repeated=\"16384\"/></table:table-row>"
        );
        assert!(fits(&wide.repeat(1_000)));
        assert!(!fits(&wide.repeat(1_100)));
        let long = format!(
            "<table:table-row table:number-rows-repeated=\"1048576\">{}</table:table-row>",
            format!("{CELL}/>").repeat(17)
        );
        assert!(!fits(&long));
        let spaces = format!(
            "<table:table-row>{CELL}><text:p><text:s text:c=\"99999999999\"/></text:p></table:table-cell></table:table-row>"
        );
        assert!(!fits(&spaces));
        let text = format!(
            "<table:table-row table:number-rows-repeated=\"1000\">{CELL} table:number-columns-repeated=\"16000\">{}</table:table-cell></table:table-row>",
            "a".repeat(100)
        );
        assert!(!fits(&text));
    }

    #[test]
    fn tags_of_what_sheets_share_are_counted_as_far_as_they_may_go() {
        let texts = "<si><t>a</t></si>".repeat(20_000);
        assert_eq!(tags(texts.as_bytes(), MOST_SHARED).unwrap(), 80_000);
        let many = tags(texts.as_bytes().chain(std::io::repeat(b'<')), 90_000);
        assert!((90_000..250_000).contains(&many.unwrap()));
    }

    #[test]
    fn empty_cells_to_the_end_of_a_sheet_are_none() {
        let row = |cell: &str, times: u32| {
            format!(
                "<table:table-row table:number-rows-repeated=\"{times}\">{cell}<table:table-cell table:style-name=\"ce1\" table:number-columns-repeated=\"16380\"/></table:table-row>"
            )
        };
        let filled = format!("{CELL}/>");
        assert!(fits(&(row(&filled, 1).repeat(2_000) + &row("", 1_046_576))));
        let gap = row(&filled, 1) + &row("", 1_000_000) + &row(&filled, 1);
        assert!(fits(&gap));
        assert!(!fits(&gap.replace(&filled, &filled.repeat(20))));
    }

    #[test]
    fn a_row_that_was_filled_down_to_the_end_of_a_sheet_is_told_before_it_is_written_out() {
        let row = |cell: &str, times: &str| {
            format!(
                "<table:table-row table:number-rows-repeated=\"{times}\">{cell}</table:table-row>"
            )
        };
        let filled = format!("{CELL}/>");
        assert!(fits(&row(&filled, "20")));
        assert!(!fits(&row(&filled, "1048570")));
        assert!(fits(&row("<table:table-cell/>", "1048570")));
        assert!(!fits(&row("<table:table-cell/>", "2000000000")));
        assert!(!fits(&row("<table:table-cell/>", "as many as there are")));
    }
}
