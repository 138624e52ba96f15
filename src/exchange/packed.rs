//! Sheets and zips: what is packed becomes text again. A sheet becomes lines of cells, each line the row of the sheet.

mod budget;
mod computed;
mod document;
mod elsewhere;
mod hidden;
mod merged;
mod workbook;

use std::io::{Cursor, Read, Write};

use calamine::{CellErrorType, ExcelDateTime, Sheet, SheetType, SheetVisible};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::problems::PackedFault;
use super::turned;
use budget::Budget;
pub use hidden::Hidden;
pub use merged::Merged;

/// More than this is not unpacked.
const MOST: u64 = 512 * 1024 * 1024;
/// A packed file that is larger is not read.
pub const MOST_PACKED: u64 = 128 * 1024 * 1024;

/// By which of its parts the file of another program is known.
const DOCUMENTS: [(&str, &str); 8] = [
    ("word/document.xml", "Word"),
    ("ppt/presentation.xml", "PowerPoint"),
    ("xl/workbook.bin", "Excel (.xlsb)"),
    ("index/document.iwa", "Apple (Numbers, Pages, Keynote)"),
    ("index.zip", "Apple (Numbers, Pages, Keynote)"),
    ("analyses.json", "JASP"),
    ("xdata.json", "jamovi"),
    ("data.bin", "jamovi"),
];

/// What was packed.
#[derive(Debug)]
pub(super) struct Unpacked {
    /// The table as text.
    pub(super) text: Vec<u8>,
    /// The name of the sheet; none for a file of text.
    pub(super) sheet: Option<String>,
    /// All sheets that are shown.
    pub(super) sheets: Vec<String>,
    /// What parts the cells of a sheet.
    pub(super) separator: Option<u8>,
    /// What the sheet keeps out of sight.
    pub(super) hidden: Hidden,
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
    let (mut tables, mut parts) = (Vec::new(), Vec::new());
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
            tables.push(name.clone());
        }
        // Some programs write another stroke, or other capitals.
        parts.push(name.replace('\\', "/").to_ascii_lowercase());
    }
    if size > MOST {
        return Err(PackedFault::TooLarge);
    }
    let has = |name: &str| parts.iter().any(|part| part == name);
    if let Some((_, program)) = DOCUMENTS.iter().find(|(part, _)| has(part)) {
        return Err(PackedFault::Document(program));
    }
    let of_a_workbook = |part: &String| part.starts_with("xl/worksheets/");
    if has("[content_types].xml") && (has("xl/workbook.xml") || parts.iter().any(of_a_workbook)) {
        let workbook = parts.iter().position(|part| part == "xl/workbook.xml");
        if let Some(place) = workbook.filter(|_| !has("_rels/.rels")) {
            // Some programs leave away the part that says where the workbook is.
            let file = archive.by_index_raw(place).map_err(broken)?;
            let name = String::from_utf8_lossy(file.name_raw()).into_owned();
            return workbook::read(
                &repacked(bytes, "_rels/.rels", &relationships(&name))?,
                sheet,
            );
        }
        return workbook::read(bytes, sheet);
    }
    if has("mimetype") && has("content.xml") {
        let mut kind = String::new();
        let file = archive.by_name("mimetype").map_err(broken)?;
        file.take(200)
            .read_to_string(&mut kind)
            .map_err(|_| PackedFault::Broken)?;
        return if kind.contains("spreadsheet") {
            document::read(bytes, sheet)
        } else {
            Err(PackedFault::Document("LibreOffice (.odt, .odp)"))
        };
    }
    if depth > 0 {
        return Err(PackedFault::NoTable);
    }
    // What is told beside a table is none.
    let is_table = |name: &&String| !name.to_ascii_lowercase().ends_with(".txt");
    let sure: Vec<String> = tables.iter().filter(is_table).cloned().collect();
    if !sure.is_empty() {
        tables = sure;
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
        hidden: Hidden::default(),
    })
}

/// Where a workbook is within its file.
fn relationships(workbook: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"{}\"/></Relationships>",
        workbook.replace('\\', "/")
    )
}

/// A zip with one part in place of the one of that name, or beside all others.
fn repacked(bytes: &[u8], name: &str, content: &str) -> Result<Vec<u8>, PackedFault> {
    let broken = |_| PackedFault::Broken;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let file = archive.by_index_raw(place).map_err(broken)?;
        if file.name_raw() != name.as_bytes() {
            packed.raw_copy_file(file).map_err(broken)?;
        }
    }
    packed.start_file(name, options).map_err(broken)?;
    packed
        .write_all(content.as_bytes())
        .map_err(|_| PackedFault::Broken)?;
    Ok(packed.finish().map_err(broken)?.into_inner())
}

/// The sheet that is read, and the names of those that are shown: the one that is wanted, else the first that somebody
/// who opens the file sees.
fn chosen(all: &[Sheet], wanted: Option<&str>) -> Result<(String, Vec<String>), PackedFault> {
    let sheets: Vec<&Sheet> = all
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .collect();
    let names = |sheets: &[&Sheet]| -> Vec<String> {
        sheets.iter().map(|sheet| sheet.name.clone()).collect()
    };
    let shown: Vec<&Sheet> = sheets
        .iter()
        .copied()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .collect();
    let (sheets, shown) = (names(&sheets), names(&shown));
    let Some(wanted) = wanted else {
        let first = shown.first().or(sheets.first());
        return first
            .cloned()
            .map(|first| (first, shown))
            .ok_or(PackedFault::NoTable);
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
            .and_then(|number| shown.get(number.checked_sub(1)?))
    };
    let found = exact.or_else(alike).or_else(numbered).cloned();
    match found {
        Some(found) => Ok((found, shown)),
        None => Err(PackedFault::NoSheet(wanted.to_owned(), sheets)),
    }
}

/// A share of a hundred as it is shown: the number behind it is another one.
fn share_text(number: f64) -> String {
    format!("{}%", number_text((number * 1e8).round() / 1e6))
}

/// A number as a person would type it.
fn number_text(number: f64) -> String {
    // What a computer makes of tenths shows in the sixteenth digit, which no sheet shows.
    let near = number.round();
    if (number - near).abs() <= near.abs() * 1e-14 && number.abs() < 1e15 {
        format!("{near:.0}")
    } else {
        number.to_string()
    }
}

/// A day or a time as it is shown, and not the number behind it.
fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date} {time}")
    }
}

fn error_text(error: &CellErrorType) -> String {
    error.to_string()
}

/// Cells by place as lines, each line the row of its sheet.
fn lines(mut cells: Vec<(u32, u32, String)>) -> Result<Vec<u8>, PackedFault> {
    cells.sort_by_key(|(row, column, _)| (*row, *column));
    let width = cells
        .iter()
        .map(|(_, column, _)| *column as usize + 1)
        .max()
        .unwrap_or(0);
    let mut rows = cells.chunk_by(|one, other| one.0 == other.0);
    let wide: u64 = rows.clone().map(|_| width as u64).sum();
    let blank = cells.last().map_or(0, |(row, _, _)| u64::from(*row));
    let written = cells.iter().map(|(_, _, text)| text.len() as u64);
    // What parts the cells takes a byte for each of them, also where nothing stands.
    let bytes = written.sum::<u64>() + wide + blank;
    Budget::default().take(0, bytes)?;
    let mut text = Vec::with_capacity(bytes as usize);
    let mut next = 0;
    for here in &mut rows {
        let row = here[0].0;
        text.extend((next..row).map(|_| b'\n'));
        let mut column = 0;
        for (place, (_, at, value)) in here.iter().enumerate() {
            // Of two in one place the last one counts.
            if here.get(place + 1).is_some_and(|other| other.1 == *at) {
                continue;
            }
            text.extend((column..*at).map(|_| turned::SEPARATOR));
            column = *at;
            turned::cell(&mut text, value);
        }
        text.extend((column as usize + 1..width).map(|_| turned::SEPARATOR));
        text.push(b'\n');
        next = row + 1;
    }
    Ok(text)
}
