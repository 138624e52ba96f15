//! What is said of the scale around the answers: above them, beside them, or on another sheet.

use super::Under;
use super::headers::under;
use crate::exchange::cells::Cells;
use crate::exchange::grid::Scanner;
use crate::exchange::keys::{Keys, Points, Told, is_a_scale, told_beside};
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::Row;
use crate::exchange::text::folded;
use crate::exchange::turned::SEPARATOR;

/// What rows say of a scale, each point on a row of its own or several on one.
struct Legend {
    text: String,
    lines: Vec<u64>,
    told: Told,
}

fn legends(rows: &[Row<'_>], points: &Points) -> Vec<Legend> {
    let filled = |row: &Row<'_>| -> Vec<String> {
        let texts = (0..row.cells.len()).map(|place| folded(&row.text(place)));
        texts.filter(|text| !text.is_empty()).collect()
    };
    let point = |row: &Row<'_>| match filled(row).as_slice() {
        [one, other] => {
            let number = |number: &str, words: &str| {
                let number = number.parse::<i64>().ok();
                number.filter(|_| words.contains(char::is_alphabetic))
            };
            number(one, other).or_else(|| number(other, one))
        }
        // "1 = helemaal niet"
        [one] => {
            let (number, words) = one.split_once(['=', ':'])?;
            let number = number.trim().parse::<i64>().ok();
            number.filter(|_| words.contains(char::is_alphabetic))
        }
        _ => None,
    };
    let next = |one: &Row<'_>, other: &Row<'_>| {
        let numbers = point(one).zip(point(other));
        // Only the ends of a scale may have words; from the highest number another one begins.
        numbers.is_some_and(|(one, other)| one < other || one - other == 1)
    };
    let legends = rows.chunk_by(next).map(|rows| {
        let parted = if rows.len() > 1 { " = " } else { "; " };
        let texts: Vec<String> = rows.iter().map(|row| filled(row).join(parted)).collect();
        let text = texts.join("; ");
        Legend {
            told: told_beside(&text, points),
            lines: rows.iter().map(|row| row.span.line).collect(),
            text,
        }
    });
    legends.collect()
}

/// The lines above the header that explain the scale.
///
/// # Errors
/// The first one that explains another scale.
pub(in crate::exchange) fn legends_above(
    above: &[Row<'_>],
    keys: &Keys,
) -> Result<Vec<u64>, Unreadable> {
    let mut lines = Vec::new();
    for legend in legends(above, keys.points()) {
        match legend.told {
            Told::Nothing => {}
            Told::Fitting => lines.extend(legend.lines),
            Told::Another => return Err(Unreadable::ScaleAbove(legend.lines[0])),
        }
    }
    Ok(lines)
}

/// What other sheets say of the scale, given as lines of cells: the names of those that explain it.
///
/// # Errors
/// The name of one that explains another scale, and this one nowhere. What else is numbered there is no scale: kinds of
/// schools, or who is asked.
pub(in crate::exchange) fn legends_elsewhere(
    sheets: &[(String, Vec<u8>)],
    points: &Points,
) -> Result<Vec<String>, Unreadable> {
    let (mut fitting, mut other) = (Vec::new(), None);
    for (sheet, text) in sheets {
        let mut scanner = Scanner::new(text, SEPARATOR, 1);
        let (mut rows, mut cells) = (Vec::new(), Vec::new());
        while let Some(Ok(span)) = scanner.row(&mut cells) {
            let cells = cells.clone();
            rows.push(Row { span, cells });
        }
        let legends = legends(&rows, points);
        let is_other = |one: &Legend| one.told == Told::Another && is_a_scale(&one.text, points);
        if legends.iter().any(|one| one.told == Told::Fitting) {
            fitting.push(sheet.clone());
        } else if legends.iter().any(is_other) {
            other = other.or_else(|| Some(sheet.clone()));
        }
    }
    match other {
        Some(sheet) if fitting.is_empty() => Err(Unreadable::ScaleSheet(sheet)),
        _ => Ok(fitting),
    }
}

/// How a text begins that speaks of the scale of a table.
const SCALES: [&str; 3] = ["schaal", "scale", "skala"];

/// Whether the name of a column that holds no answers explains another scale: it stands in the corner of the table, or
/// over nothing.
pub(in crate::exchange) fn explains_another(
    name: &str,
    rows: &[Row<'_>],
    place: usize,
    keys: &Keys,
    cells: &Cells,
) -> bool {
    let text = folded(name);
    // Another question of a form may have a scale of its own.
    let of_the_table =
        || text.matches('=').count() > 1 || SCALES.iter().any(|word| text.starts_with(word));
    let corner = || place == 0 && of_the_table() && under(rows, place, cells) != Under::Answers;
    let blank = || rows.iter().all(|row| row.name(place).is_empty());
    told_beside(&text, keys.points()) == Told::Another && (corner() || blank())
}
