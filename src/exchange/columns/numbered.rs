//! Columns that are known by the numbers on the paper form.

use super::{Block, Under};
use crate::exchange::keys::{Header, Keys, Strength};
use crate::exchange::shape::{Row, Shape};
use crate::exchange::text::{folded, plain};

/// Fewer numbers than this in a row may be answers.
const FEWEST_NUMBERS: usize = 3;

/// The number that stands at a place of a row.
fn number(row: &Row<'_>, place: usize) -> Option<usize> {
    plain(&row.name(place)).parse().ok()
}

/// The number behind a letter or a word: "v1", "vraag 1".
fn trailing_number(text: &str) -> Option<usize> {
    let text = plain(text);
    let digits = text.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    digits.parse().ok()
}

/// A header of the numbers on the paper form, one for each statement in order.
/// In a table that was turned the corner speaks of what was its first column.
pub(in crate::exchange) fn numbers(shape: &Shape<'_>, keys: &Keys, turned: bool) -> Option<Block> {
    let all = keys.ids().len();
    if all < FEWEST_NUMBERS {
        return None;
    }
    shape
        .rows
        .iter()
        .take(10)
        .enumerate()
        .find_map(|(main, row)| {
            let width = row.cells.len();
            if !turned && says_down(row) {
                return None;
            }
            let own = |place: usize| {
                let named = || trailing_number(&row.name(place)).filter(|_| turned);
                number(row, place).or_else(named)
            };
            let is_run = |start: usize| (0..all).all(|item| own(start + item) == Some(item + 1));
            let start = (0..(width + 1).saturating_sub(all)).find(|start| is_run(*start))?;
            // A form with more numbers is another form.
            let other = |place: usize| {
                !(start..start + all).contains(&place) && number(row, place).is_some()
            };
            if (0..width).any(other) {
                return None;
            }
            // Under names of columns these are the answers of somebody.
            let named = |above: &Row<'_>| {
                (start..start + all)
                    .all(|place| !above.name(place).is_empty() && number(above, place).is_none())
            };
            if shape.rows[..main].iter().any(named) {
                return None;
            }
            let headers = (0..width).map(|place| match place.checked_sub(start) {
                Some(item) if item < all => Header::Item(item, Strength::Own),
                _ => Header::Other,
            });
            let names = (0..width).map(|place| row.name(place));
            Some(Block {
                main,
                last: main,
                by_number: true,
                headers: headers.collect(),
                names: names.collect(),
                under: vec![Under::Unknown; width],
            })
        })
}

/// Whether the corner of a table says that its first column holds the statements.
fn says_down(row: &Row<'_>) -> bool {
    const DOWN: [&str; 8] = [
        "stelling",
        "stellingen",
        "vraag",
        "vragen",
        "statement",
        "statements",
        "question",
        "item",
    ];
    (0..row.cells.len())
        .map(|place| plain(&folded(&row.text(place))))
        .find(|text| !text.is_empty())
        .is_some_and(|corner| DOWN.contains(&corner.as_str()))
}

/// The column in which the numbers on the paper form stand, one for each statement in order.
pub(in crate::exchange) fn numbers_down(shape: &Shape<'_>, keys: &Keys) -> Option<usize> {
    let all = keys.ids().len();
    let rows = &shape.rows;
    if all < FEWEST_NUMBERS || rows.len() != all + 1 {
        return None;
    }
    // "v1" and "vraag 1" are numbers where the corner says that statements stand here.
    let says = says_down(&rows[0]);
    let own = |row: &Row<'_>, place: usize| {
        let named = || trailing_number(&row.name(place)).filter(|_| says);
        number(row, place).or_else(named)
    };
    (0..rows[0].cells.len()).find(|place| {
        number(&rows[0], *place).is_none()
            && (1..=all).all(|item| own(&rows[item], *place) == Some(item))
    })
}
