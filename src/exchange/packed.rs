//! Sheets and zips: what is packed becomes text again. A sheet becomes lines of cells, each line the row of the sheet.

use std::io::{Cursor, Read};

use calamine::{CellErrorType, Data, DataRef, Ods, Reader, Xlsx};
use zip::ZipArchive;

use super::problems::PackedFault;
use super::turned::{self, SEPARATOR};

/// More than this is not unpacked.
const MOST: u64 = 512 * 1024 * 1024;
/// A packed file that is larger is not read.
pub const MOST_PACKED: u64 = 128 * 1024 * 1024;

/// What was packed.
#[derive(Debug)]
pub(super) struct Unpacked {
    /// The table as text.
    pub(super) text: Vec<u8>,
    /// The name of the sheet; none for a file of text.
    pub(super) sheet: Option<String>,
    /// All sheets there are.
    pub(super) sheets: Vec<String>,
    /// What parts the cells of a sheet.
    pub(super) separator: Option<u8>,
}

/// Unpacks a zip: `sheet` is the one wanted.
///
/// # Errors
/// Why there is no table in it.
pub(super) fn unpack(bytes: &[u8], sheet: Option<&str>) -> Result<Unpacked, PackedFault> {
    unpacked(bytes, sheet, 0)
}

fn unpacked(bytes: &[u8], sheet: Option<&str>, depth: u8) -> Result<Unpacked, PackedFault> {
    let broken = |_| PackedFault::Broken;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let mut size = 0_u64;
    let mut tables = Vec::new();
    for place in 0..archive.len() {
        let file = archive.by_index_raw(place).map_err(broken)?;
        size = size.saturating_add(file.size());
        let name = String::from_utf8_lossy(file.name_raw()).into_owned();
        let last = name
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let ends = |ending: &&str| last.ends_with(*ending);
        let hidden = name.starts_with("__MACOSX") || last.starts_with('.');
        if !hidden
            && [".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".ods"]
                .iter()
                .any(ends)
        {
            tables.push(name);
        }
    }
    if size > MOST {
        return Err(PackedFault::TooLarge);
    }
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        return workbook(bytes, sheet);
    }
    if has("word/document.xml")
        || has("ppt/presentation.xml")
        || has("xl/workbook.bin")
        || has("Index/Document.iwa")
    {
        return Err(PackedFault::Document);
    }
    if has("mimetype") && has("content.xml") {
        let mut kind = String::new();
        let file = archive.by_name("mimetype").map_err(broken)?;
        file.take(200)
            .read_to_string(&mut kind)
            .map_err(|_| PackedFault::Broken)?;
        return if kind.contains("spreadsheet") {
            open_document(bytes, sheet)
        } else {
            Err(PackedFault::Document)
        };
    }
    if depth > 0 {
        return Err(PackedFault::NoTable);
    }
    let name = match tables.as_slice() {
        [] => return Err(PackedFault::NoTable),
        [name] => name.clone(),
        _ => return Err(PackedFault::Tables(tables)),
    };
    let mut text = Vec::new();
    let file = archive.by_name(&name).map_err(broken)?;
    file.take(MOST + 1)
        .read_to_end(&mut text)
        .map_err(|_| PackedFault::Broken)?;
    if text.len() as u64 > MOST {
        return Err(PackedFault::TooLarge);
    }
    if text.starts_with(b"PK\x03\x04") {
        return unpacked(&text, sheet, depth + 1);
    }
    if sheet.is_some() {
        return Err(PackedFault::NoSheets);
    }
    Ok(Unpacked {
        text,
        sheet: None,
        sheets: Vec::new(),
        separator: None,
    })
}

fn chosen(sheets: &[String], wanted: Option<&str>) -> Result<String, PackedFault> {
    let Some(wanted) = wanted else {
        return sheets.first().cloned().ok_or(PackedFault::NoTable);
    };
    let exact = sheets.iter().find(|sheet| *sheet == wanted);
    let alike = || {
        sheets
            .iter()
            .find(|sheet| sheet.trim().to_lowercase() == wanted.trim().to_lowercase())
    };
    let numbered = || {
        wanted
            .parse::<usize>()
            .ok()
            .and_then(|number| sheets.get(number.checked_sub(1)?))
    };
    let found = exact.or_else(alike).or_else(numbered);
    found
        .cloned()
        .ok_or_else(|| PackedFault::NoSheet(wanted.to_owned(), sheets.to_vec()))
}

fn workbook(bytes: &[u8], wanted: Option<&str>) -> Result<Unpacked, PackedFault> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| PackedFault::Broken)?;
    let sheets = book.sheet_names();
    let sheet = chosen(&sheets, wanted)?;
    let mut cells = Vec::new();
    let mut reader = book
        .worksheet_cells_reader(&sheet)
        .map_err(|_| PackedFault::Broken)?;
    while let Some(cell) = reader.next_cell().map_err(|_| PackedFault::Broken)? {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::Int(number) => number.to_string(),
            DataRef::Float(number) => number_text(*number),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                text.clone()
            }
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::Bool(truth) => truth.to_string(),
            DataRef::DateTime(moment) => moment.as_f64().to_string(),
            DataRef::Error(error) => error_text(error),
        };
        if !text.is_empty() {
            cells.push((row, column, text));
        }
    }
    Ok(Unpacked {
        text: lines(cells),
        sheet: Some(sheet),
        sheets,
        separator: Some(SEPARATOR),
    })
}

fn open_document(bytes: &[u8], wanted: Option<&str>) -> Result<Unpacked, PackedFault> {
    let mut book = Ods::new(Cursor::new(bytes)).map_err(|_| PackedFault::Broken)?;
    let sheets = book.sheet_names();
    let sheet = chosen(&sheets, wanted)?;
    let range = book
        .worksheet_range(&sheet)
        .map_err(|_| PackedFault::Broken)?;
    let (top, left) = range.start().unwrap_or_default();
    let cells = range.used_cells().filter_map(|(row, column, value)| {
        let text = match value {
            Data::Empty => return None,
            Data::Int(number) => number.to_string(),
            Data::Float(number) => number_text(*number),
            Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
            Data::Bool(truth) => truth.to_string(),
            Data::DateTime(moment) => moment.as_f64().to_string(),
            Data::Error(error) => error_text(error),
        };
        Some((top + row as u32, left + column as u32, text)).filter(|(_, _, text)| !text.is_empty())
    });
    Ok(Unpacked {
        text: lines(cells.collect()),
        sheet: Some(sheet),
        sheets,
        separator: Some(SEPARATOR),
    })
}

/// A number as a person would type it.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

fn error_text(error: &CellErrorType) -> String {
    error.to_string()
}

/// Cells by place as lines, each line the row of its sheet.
fn lines(mut cells: Vec<(u32, u32, String)>) -> Vec<u8> {
    cells.sort_by_key(|(row, column, _)| (*row, *column));
    let width = cells
        .iter()
        .map(|(_, column, _)| *column as usize + 1)
        .max()
        .unwrap_or(0);
    let mut text = Vec::new();
    let mut cells = cells.into_iter().peekable();
    let mut row = 0;
    while let Some((next, _, _)) = cells.peek() {
        if *next > row {
            text.push(b'\n');
            row += 1;
            continue;
        }
        let mut here = vec![String::new(); width];
        while let Some((_, column, value)) = cells.next_if(|(other, _, _)| *other == row) {
            here[column as usize] = value;
        }
        turned::line(&mut text, here.into_iter());
        row += 1;
    }
    text
}
