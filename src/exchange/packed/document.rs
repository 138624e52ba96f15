//! Open documents: the sheets of LibreOffice and its kin.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use calamine::{Data, Ods, Reader};
use zip::ZipArchive;

use super::super::problems::PackedFault;
use super::super::turned::SEPARATOR;
use super::{MOST, Unpacked, budget, chosen, error_text, hidden, lines, number_text, repacked};

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Unpacked, PackedFault> {
    let bytes = shares_as_shown(bytes)?;
    let mut book = Ods::new(Cursor::new(&*bytes)).map_err(|_| PackedFault::Broken)?;
    let (sheet, sheets) = chosen(book.sheets_metadata(), wanted)?;
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
    let cells: Vec<_> = cells.collect();
    let hidden = hidden::of_document(&bytes, &sheet, &cells).unwrap_or_default();
    Ok(Unpacked {
        hidden,
        text: lines(cells)?,
        sheet: Some(sheet),
        sheets,
        separator: Some(SEPARATOR),
    })
}

/// The document with its percentages as the text that is shown: the number behind 100% is 1, and 1 is an answer. The
/// reader of sheets gives the number alone.
///
/// # Errors
/// When there is none in it, or when it would become too large.
fn shares_as_shown(bytes: &[u8]) -> Result<Cow<'_, [u8]>, PackedFault> {
    const CONTENT: &str = "content.xml";
    const SHARE: &str = "office:value-type=\"percentage\"";
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackedFault::Broken)?;
    let mut content = Vec::new();
    archive
        .by_name(CONTENT)
        .map_err(|_| PackedFault::Broken)?
        .take(MOST)
        .read_to_end(&mut content)
        .map_err(|_| PackedFault::Broken)?;
    let content = String::from_utf8(content).map_err(|_| PackedFault::Broken)?;
    budget::of_document(&content)?;
    if memchr::memmem::find(content.as_bytes(), SHARE.as_bytes()).is_none() {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut shown = String::with_capacity(content.len());
    let mut rest = content.as_str();
    while let Some(place) = rest.find(SHARE) {
        let start = rest[..place].rfind('<').unwrap_or(place);
        let end = rest[place..]
            .find('>')
            .map_or(rest.len(), |end| place + end);
        shown.push_str(&rest[..start]);
        let tag = rest[start..end].replace(SHARE, "office:value-type=\"string\"");
        shown.push_str(&tag.replace(" office:value=", " office:share="));
        rest = &rest[end..];
    }
    shown.push_str(rest);
    Ok(Cow::Owned(repacked(bytes, CONTENT, &shown)?))
}
