//! Columns that are known by the numbers on the paper form.

use super::{Block, Under};
use crate::exchange::cells::Cells;
use crate::exchange::keys::{Header, Keys, Strength};
use crate::exchange::long::is_person_called;
use crate::exchange::shape::{Row, Shape};
use crate::exchange::summary::{names_people, says_who};
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

/// The row and the column at which the numbers on the paper form begin, one for each statement in order.
/// In a table that was turned the corner speaks of what was its first column.
fn run(shape: &Shape<'_>, all: usize, turned: bool) -> Option<(usize, usize)> {
    if all < FEWEST_NUMBERS {
        return None;
    }
    let rows = shape.rows.iter().take(10).enumerate();
    rows.into_iter().find_map(|(main, row)| {
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
        let other =
            |place: usize| !(start..start + all).contains(&place) && number(row, place).is_some();
        if (0..width).any(other) {
            return None;
        }
        // Under names of columns these are the answers of somebody.
        let named = |above: &Row<'_>| {
            (start..start + all)
                .all(|place| !above.name(place).is_empty() && number(above, place).is_none())
        };
        (!shape.rows[..main].iter().any(named)).then_some((main, start))
    })
}

/// Whether a row may be a header of numbers.
pub(in crate::exchange) fn are_numbered(shape: &Shape<'_>, keys: &Keys) -> bool {
    run(shape, keys.ids().len(), false).is_some()
}

/// A header of the numbers on the paper form. Where each of them is a point as well, and nothing beside them is the name
/// of a column, somebody may have answered so.
pub(in crate::exchange) fn numbers(
    shape: &Shape<'_>,
    keys: &Keys,
    cells: &Cells,
    turned: bool,
) -> Option<Block> {
    let all = keys.ids().len();
    let (main, start) = run(shape, all, turned)?;
    let row = &shape.rows[main];
    let width = row.cells.len();
    let points = (start..start + all).all(|place| cells.gives(&row.text(place)));
    let below = &shape.rows[main + 1..];
    let mut beside = (0..width).filter(|place| !(start..start + all).contains(place));
    if points && !turned && !beside.any(|place| is_a_name(row, below, place)) {
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
        texts: vec![String::new(); width],
        under: vec![Under::Unknown; width],
    })
}

/// Whether a cell names its column: it is called as columns of people are, or it is a word above numbers and moments.
fn is_a_name(row: &Row<'_>, below: &[Row<'_>], place: usize) -> bool {
    let name = row.name(place);
    let digits = |text: &str| text.contains(|letter: char| letter.is_ascii_digit());
    let together = plain(&folded(&name)).replace(' ', "");
    let called = is_person_called(&together) || says_who(&name) || names_people(&name);
    let mut under = below
        .iter()
        .map(|row| row.name(place))
        .filter(|text| !text.is_empty())
        .peekable();
    let above_numbers = under.peek().is_some() && under.all(|text| digits(&text));
    called || name.contains(char::is_alphabetic) && !digits(&name) && above_numbers
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
