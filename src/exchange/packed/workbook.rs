//! Workbooks of Excel and of every program that writes them.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxFormulaMetadata};

use super::budget::Budget;
use super::merged::{self, Cells, Merged};
use super::{
    Unpacked, budget, chosen, elsewhere, error_text, hidden, lines, moment_text, number_text,
    share_text,
};
use crate::exchange::problems::PackedFault;
use crate::exchange::turned::SEPARATOR;

/// So many cells of another sheet are looked at, empty ones among them.
const MOST_LOOKED_AT: usize = 10_000;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Unpacked, PackedFault> {
    budget::of_workbook(bytes)?;
    let mut book = Book::new(Cursor::new(bytes)).map_err(|_| PackedFault::Broken)?;
    let (sheet, sheets) = chosen(book.sheets_metadata(), wanted)?;
    let mut budget = Budget::default();
    let (mut cells, hollow, worded) = values(&mut book, &sheet, &mut budget)?;
    if hollow {
        cells.extend(uncomputed(&mut book, &sheet, &mut budget)?);
    }
    let mut hidden = hidden::of_workbook(bytes, &sheet, &cells).unwrap_or_default();
    hidden.worded = worded.into_iter().collect();
    let all = book.sheets_metadata().to_vec();
    hidden.elsewhere = elsewhere::told(&all, &sheet, |other, most| {
        first(&mut book, other, most).ok()
    });
    hidden.merged = merged::spread(merged(&mut book, &sheet), &mut cells, &mut budget)?;
    Ok(Unpacked {
        hidden,
        text: lines(cells)?,
        sheet: Some(sheet),
        sheets,
        separator: Some(SEPARATOR),
    })
}

/// The first cells of another sheet, no more than so many; none where there are more.
fn first(book: &mut Book<'_>, sheet: &str, most: usize) -> Result<Cells, PackedFault> {
    let broken = |_| PackedFault::Broken;
    let mut reader = book.worksheet_cells_reader(sheet).map_err(broken)?;
    let mut cells = Cells::new();
    // Empty cells that only have a colour are cells as well.
    let mut left = MOST_LOOKED_AT;
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Int(whole) => number_text(*whole as f64),
            DataRef::Float(float) => number_text(*float),
            DataRef::String(text) => text.clone(),
            DataRef::SharedString(text) => (*text).to_owned(),
            _ => String::new(),
        };
        left = left.saturating_sub(1);
        if text.is_empty() && left > 0 {
            continue;
        }
        if cells.len() == most || left == 0 {
            return Ok(Cells::new());
        }
        cells.push((row, column, text));
    }
    Ok(cells)
}

/// What stands in the cells, whether there are some without a value, and the columns, from 1, that show numbers with words.
fn values(
    book: &mut Book<'_>,
    sheet: &str,
    budget: &mut Budget,
) -> Result<(Cells, bool, BTreeSet<u64>), PackedFault> {
    let (mut cells, mut worded) = (Vec::new(), BTreeSet::new());
    let mut hollow = false;
    let mut reader = book
        .worksheet_cells_reader(sheet)
        .map_err(|_| PackedFault::Broken)?;
    let formats: Vec<Option<String>> = reader
        .styles()
        .iter()
        .map(|style| {
            style
                .number_format
                .as_ref()
                .map(|format| format.format_code.clone())
        })
        .collect();
    let show = |shows: fn(&str) -> bool| -> Vec<bool> {
        let formats = formats.iter();
        formats
            .map(|code| code.as_deref().is_some_and(shows))
            .collect()
    };
    let (shares, words) = (show(shows_shares), show(shows_words));
    while let Some((cell, style)) = reader
        .next_cell_with_style_id()
        .map_err(|_| PackedFault::Broken)?
    {
        let (row, column) = cell.get_position();
        let mut number = |number: f64| {
            if words.get(style) == Some(&true) {
                worded.insert(u64::from(column) + 1);
            }
            if shares.get(style) == Some(&true) {
                share_text(number)
            } else {
                number_text(number)
            }
        };
        let text = match cell.get_value() {
            DataRef::Empty => {
                hollow = true;
                continue;
            }
            DataRef::Int(whole) => number(*whole as f64),
            DataRef::Float(float) => number(*float),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                text.clone()
            }
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::Bool(truth) => truth.to_string(),
            DataRef::DateTime(moment) => moment_text(moment),
            DataRef::Error(error) => error_text(error),
        };
        if !text.is_empty() {
            budget.take(1, text.len() as u64)?;
            cells.push((row, column, text));
        }
    }
    Ok((cells, hollow, worded))
}

/// Whether a number format shows hundredths: a sign of percent that is no letter of a text.
fn shows_shares(code: &str) -> bool {
    let mut quoted = false;
    let mut signs = code.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => quoted = !quoted,
            '\\' | '_' | '*' if !quoted => {
                signs.next();
            }
            '%' if !quoted => return true,
            _ => {}
        }
    }
    false
}

/// Whether a number format shows words: letters within quotes.
fn shows_words(code: &str) -> bool {
    let quoted = code.split('"').skip(1).step_by(2);
    quoted
        .into_iter()
        .any(|text| text.contains(char::is_alphabetic))
}

/// Formulas that no program has computed yet: what they give is not in the file, so they stand there as themselves and
/// are no answer.
fn uncomputed(book: &mut Book<'_>, sheet: &str, budget: &mut Budget) -> Result<Cells, PackedFault> {
    let mut cells = Vec::new();
    let mut reader = book
        .worksheet_cells_reader(sheet)
        .map_err(|_| PackedFault::Broken)?;
    while let Some(cell) = reader
        .next_cell_with_formula_metadata()
        .map_err(|_| PackedFault::Broken)?
    {
        let text = match (&cell.value, &cell.formula) {
            (
                DataRef::Empty,
                Some(
                    XlsxFormulaMetadata::Normal { formula }
                    | XlsxFormulaMetadata::Shared { formula, .. },
                ),
            ) => format!("={formula}"),
            (DataRef::Empty, Some(_)) => "=…".to_owned(),
            _ => continue,
        };
        budget.take(1, text.len() as u64)?;
        cells.push((cell.pos.0, cell.pos.1, text));
    }
    Ok(cells)
}

/// The cells that were merged.
fn merged(book: &mut Book<'_>, sheet: &str) -> Vec<Merged> {
    let regions = book.merge_cells_by_sheet_name(sheet).unwrap_or_default();
    let merged = regions.into_iter().map(|region| Merged {
        start: region.start,
        end: region.end,
    });
    merged.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_shows_hundredths_where_its_sign_is_no_letter() {
        for code in ["0%", "0.00%", "[Red]-0%;0%", "#,##0 %"] {
            assert!(shows_shares(code), "{code}");
        }
        for code in ["General", "0", "0\"%\"", "0\\%", "d-m-yyyy", "_%0"] {
            assert!(!shows_shares(code), "{code}");
        }
        for code in ["[=1]\"helemaal\";[=5]\"helemaal niet\";0", "0\" van 7\""] {
            assert!(shows_words(code), "{code}");
        }
        for code in ["General", "d-m-yyyy", "0\"%\"", "[Red]0"] {
            assert!(!shows_words(code), "{code}");
        }
        assert_eq!(share_text(1.0), "100%");
        assert_eq!(share_text(0.07), "7%");
        assert_eq!(share_text(0.125), "12.5%");
    }
}
