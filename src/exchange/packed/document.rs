//! Open documents: the sheets of LibreOffice and its kin.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use calamine::{Data, Ods, Reader};
use zip::ZipArchive;

use super::budget::Budget;
use super::{
    MOST, Unpacked, budget, chosen, elsewhere, error_text, hidden, lines, merged, moment_text,
    number_text, repacked,
};
use crate::exchange::problems::PackedFault;
use crate::exchange::turned::SEPARATOR;

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Unpacked, PackedFault> {
    let content = content(bytes)?;
    budget::of_document(&content)?;
    let bytes = as_shown(bytes, &content)?;
    let mut book = Ods::new(Cursor::new(&*bytes)).map_err(|_| PackedFault::Broken)?;
    let (sheet, sheets) = chosen(book.sheets_metadata(), wanted)?;
    let mut cells = shown(&mut book, &sheet, usize::MAX)?;
    let all = book.sheets_metadata().to_vec();
    let mut hidden = hidden::of_document(&content, &sheet, &cells);
    hidden.elsewhere = elsewhere::told(&all, &sheet, |other, most| {
        let cells = shown(&mut book, other, most + 1).ok();
        cells.filter(|cells| cells.len() <= most)
    });
    let merged = merged::of_document(&content, &sheet);
    hidden.merged = merged::spread(merged, &mut cells, &mut Budget::default())?;
    Ok(Unpacked {
        hidden,
        text: lines(cells)?,
        sheet: Some(sheet),
        sheets,
        separator: Some(SEPARATOR),
    })
}

/// What the cells of a sheet show, no more than so many of them.
fn shown(
    book: &mut Ods<Cursor<&[u8]>>,
    sheet: &str,
    most: usize,
) -> Result<merged::Cells, PackedFault> {
    let range = book
        .worksheet_range(sheet)
        .map_err(|_| PackedFault::Broken)?;
    let (top, left) = range.start().unwrap_or_default();
    let cells = range.used_cells().filter_map(|(row, column, value)| {
        let text = match value {
            Data::Empty => return None,
            Data::Int(number) => number.to_string(),
            Data::Float(number) => number_text(*number),
            Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
            Data::Bool(truth) => truth.to_string(),
            Data::DateTime(moment) => moment_text(moment),
            Data::Error(error) => error_text(error),
        };
        Some((top + row as u32, left + column as u32, text)).filter(|(_, _, text)| !text.is_empty())
    });
    Ok(cells.take(most).collect())
}

const CONTENT: &str = "content.xml";

/// The sheets themselves.
fn content(bytes: &[u8]) -> Result<String, PackedFault> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackedFault::Broken)?;
    let mut content = Vec::new();
    archive
        .by_name(CONTENT)
        .map_err(|_| PackedFault::Broken)?
        .take(MOST)
        .read_to_end(&mut content)
        .map_err(|_| PackedFault::Broken)?;
    String::from_utf8(content).map_err(|_| PackedFault::Broken)
}

/// The document with its percentages as the text that is shown, since the number behind 100% is 1, and 1 is an answer;
/// and with a mark in formulas that no program has computed yet, which are no empty cells. The reader of sheets gives the
/// number alone, and nothing.
///
/// # Errors
/// When it cannot be packed again.
fn as_shown<'b>(bytes: &'b [u8], content: &str) -> Result<Cow<'b, [u8]>, PackedFault> {
    let has = |sign: &str| memchr::memmem::find(content.as_bytes(), sign.as_bytes()).is_some();
    if !has(SHARE) && !has(FORMULA) {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut shown = String::with_capacity(content.len());
    let (mut rest, mut changed) = (content, false);
    while let Some(start) = rest.find('<') {
        let end = start + length(&rest[start..]);
        let tag = &rest[start..end];
        let told = told(tag);
        changed |= told.is_some();
        shown.push_str(&rest[..start]);
        shown.push_str(told.as_deref().unwrap_or(tag));
        rest = &rest[end..];
    }
    shown.push_str(rest);
    if !changed {
        return Ok(Cow::Borrowed(bytes));
    }
    Ok(Cow::Owned(repacked(bytes, CONTENT, &shown)?))
}

const SHARE: &str = "office:value-type=\"percentage\"";
const FORMULA: &str = "table:formula=";

/// How long the tag at the beginning of a text is; a sign that closes it may stand within quotes.
fn length(text: &str) -> usize {
    let mut quote = None;
    for (place, byte) in text.bytes().enumerate() {
        match (byte, quote) {
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            (b'>', None) => return place + 1,
            _ => {}
        }
    }
    text.len()
}

/// A tag that tells what is shown; none where it does so already.
fn told(tag: &str) -> Option<String> {
    if tag.contains(SHARE) {
        let tag = tag.replace(SHARE, "office:value-type=\"string\"");
        return Some(tag.replace(" office:value=", " office:share="));
    }
    let valued = [
        "value=",
        "string-value=",
        "date-value=",
        "time-value=",
        "boolean-value=",
    ];
    let valued = valued
        .iter()
        .any(|kind| tag.contains(&format!(" office:{kind}")));
    if !tag.contains(FORMULA) || valued || tag.contains("office:value-type=\"string\"") {
        return None;
    }
    // It is told as a formula that was not computed is told in a workbook.
    let (name, rest) = tag.split_once(' ')?;
    Some(format!("{name} office:string-value=\"=…\" {rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_without_a_value_is_no_empty_cell() {
        let cell = "<table:table-cell table:formula=\"of:=IF([.A1]>3;1;2)\"/>";
        assert_eq!(length(&format!("{cell}<x>")), cell.len());
        assert!(told(cell).is_some_and(|told| told.contains("office:string-value=\"=…\"")));
        for computed in [
            "<table:table-cell table:formula=\"of:=2+2\" office:value-type=\"float\" office:value=\"4\">",
            "<table:table-cell table:formula=\"of:=A1\" office:value-type=\"string\">",
            "<table:table-cell office:value-type=\"float\" office:value=\"4\"/>",
            "<table:table-cell/>",
        ] {
            assert_eq!(told(computed), None, "{computed}");
        }
        let empty = "<table:table-cell office:value-type=\"float\" table:formula=\"of:=2+2\">";
        assert!(told(empty).is_some());
    }
}
