//! Cells that a sheet computes of those above or before them. A mean that is rounded looks like somebody's answer, and
//! its formula says that it is nobody's.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::hidden::{attribute, number, tags_of_sheet};

/// More of them say nothing of single rows.
const MOST: usize = 1 << 14;

/// A cell by its row and column from 1.
type Place = (u32, u32);

/// The column and row that a name of a cell begins with ("$B$12"), and what follows.
fn place(text: &str) -> Option<(Place, &str)> {
    let text = text.trim_start_matches(['$', '.']);
    let letters = text.find(|letter: char| !letter.is_ascii_alphabetic())?;
    let (name, rest) = text.split_at(letters);
    let rest = rest.trim_start_matches('$');
    let digits = rest
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let row = rest[..digits].parse().ok()?;
    if name.is_empty() || name.len() > 3 {
        return None;
    }
    let column = name.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    Some(((row, column), &rest[digits..]))
}

/// Whether a formula is made of a range of cells right above its own or before it, on the same sheet.
fn is_of_others(formula: &str, own: Place) -> bool {
    let looks_up = ["LOOKUP", "INDEX", "MATCH"]
        .iter()
        .any(|name| formula.contains(name));
    formula.match_indices(':').any(|(at, _)| {
        let before = &formula[..at];
        let of_cell =
            |letter: char| letter.is_ascii_alphanumeric() || letter == '$' || letter == '.';
        let start = before
            .rfind(|letter: char| !of_cell(letter))
            .map_or(0, |end| end + 1);
        let elsewhere = before[..start].ends_with(['!', '\'']);
        let (Some((first, "")), Some((last, _))) =
            (place(&before[start..]), place(&formula[at + 1..]))
        else {
            return false;
        };
        let above = first.1 == last.1 && first.0 < last.0 && last.0 < own.0;
        // A value of a list that is looked up is another's only by chance.
        let above = above && (first.1 == own.1 || !looks_up);
        let beside = first.0 == own.0 && last.0 == own.0 && first.1 < last.1 && last.1 < own.1;
        !elsewhere && (above || beside)
    })
}

/// Those of a sheet of a workbook. Programs write a formula that is repeated once, and then its number.
pub(super) fn of_workbook(sheet: &str) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    if !sheet.contains("<f") {
        return found;
    }
    let mut reader = Reader::from_str(sheet);
    let mut shared: Vec<String> = Vec::new();
    let (mut own, mut within, mut key) = (None, false, None);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "c" => {
                own = attribute(&tag, "r").and_then(|name| place(&name).map(|(place, _)| place));
            }
            Event::Start(tag) if tag.local_name().as_ref() == "f" => {
                (within, key) = (true, attribute(&tag, "si"));
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "f" => {
                let again = attribute(&tag, "si").is_some_and(|key| shared.contains(&key));
                found.extend(own.filter(|_| again));
            }
            Event::Text(text) if within => {
                if let Some(own) = own.filter(|own| is_of_others(&text, *own)) {
                    found.push(own);
                    shared.extend(key.take());
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "f" => within = false,
            Event::Eof => break,
            _ => {}
        }
        if found.len() > MOST {
            return Vec::new();
        }
    }
    from_nought(found)
}

/// Those of a sheet of an open document.
pub(super) fn of_document(content: &str, sheet: &str) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    if !content.contains("table:formula=") {
        return found;
    }
    let (mut row, mut rows, mut column) = (0_u32, 1_u32, 0_u32);
    tags_of_sheet(content, sheet, |tag| {
        match tag.local_name().as_ref() {
            "table-row" => {
                row = row.saturating_add(rows);
                rows = number(tag, "number-rows-repeated").unwrap_or(1).max(1);
                column = 0;
            }
            "table-cell" | "covered-table-cell" => {
                let many = number(tag, "number-columns-repeated").unwrap_or(1).max(1);
                let own = (row, column.saturating_add(1));
                let formula = attribute(tag, "formula").unwrap_or_default();
                let formula = formula.replace(['[', ']'], " ");
                if many == 1 && is_of_others(&formula, own) {
                    found.push(own);
                }
                column = column.saturating_add(many);
            }
            _ => {}
        }
        found.len() <= MOST
    });
    if found.len() > MOST {
        found.clear();
    }
    from_nought(found)
}

fn from_nought(places: Vec<Place>) -> Vec<(u32, u32)> {
    let places = places.into_iter();
    places
        .filter_map(|(row, column)| Some((row.checked_sub(1)?, column.checked_sub(1)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_over_the_cells_above_or_before_it_is_nobodys_answer() {
        for formula in [
            "ROUND(AVERAGE(B2:B7),0)",
            "MODE(B$2:B$7)",
            "of:=ROUND(AVERAGE( .B2:.B7 );0)",
            "IF(COUNT(B2:B7)>2,MEDIAN(B2:B7),\"\")",
            "AVERAGE(A8:A8)+SUM(B1:B7)",
        ] {
            assert!(is_of_others(formula, (8, 2)), "{formula}");
        }
        assert!(is_of_others("AVERAGE(B2:F2)", (2, 7)));
        for formula in [
            "VLOOKUP(A8,Data!B2:B7,1,FALSE)",
            "VLOOKUP(A8,$A$2:$C$7,2,FALSE)",
            "INDEX(C2:C7,MATCH(A8,A2:A7,0))",
            "SUM(B9:B12)",
            "B7",
        ] {
            assert!(!is_of_others(formula, (8, 2)), "{formula}");
        }
    }

    #[test]
    fn a_formula_that_is_repeated_stands_there_once() {
        let sheet = "<sheetData><row r=\"4\"><c r=\"A4\"><v>1</v></c>\
             <c r=\"B4\"><f t=\"shared\" ref=\"B4:C4\" si=\"0\">SUM(B2:B3)</f><v>4</v></c>\
             <c r=\"C4\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row></sheetData>";
        assert_eq!(of_workbook(sheet), [(3, 1), (3, 2)]);
    }

    #[test]
    fn cells_of_a_document_are_counted_with_those_that_are_repeated() {
        let content = "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"3\">\
             <table:table-cell table:number-columns-repeated=\"5\"/></table:table-row><table:table-row>\
             <table:table-cell table:number-columns-repeated=\"2\"/>\
             <table:table-cell table:formula=\"of:=SUM([.C1:.C3])\"/></table:table-row></table:table>";
        assert_eq!(of_document(content, "a"), [(3, 2)]);
        assert!(of_document(content, "b").is_empty());
    }
}
