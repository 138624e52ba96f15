//! Columns that are known by the numbers on the paper form.

use super::{Block, Under};
use crate::exchange::cells::Cells;
use crate::exchange::keys::{Header, Keys, Strength};
use crate::exchange::long::is_person_called;
use crate::exchange::shape::{Row, Shape};
use crate::exchange::summary::{names_people, says_who};
use crate::exchange::text::{folded, plain, run_together};

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
        names_by_row: Vec::new(),
        texts: vec![String::new(); width],
        under: vec![Under::Unknown; width],
    })
}

/// Whether a cell names its column: it is called as columns of people are, or it is a word above numbers and moments.
fn is_a_name(row: &Row<'_>, below: &[Row<'_>], place: usize) -> bool {
    let name = row.name(place);
    let digits = |text: &str| text.contains(|letter: char| letter.is_ascii_digit());
    let together = run_together(&name);
    let called = is_person_called(&together) || says_who(&name) || names_people(&name);
    let mut under = below
        .iter()
        .map(|row| row.name(place))
        .filter(|text| !text.is_empty())
        .peekable();
    let above_numbers = under.peek().is_some() && under.all(|text| digits(&text));
    called || name.contains(char::is_alphabetic) && !digits(&name) && above_numbers
}

/// The first text of a header row: what its first column holds.
fn corner(row: &Row<'_>) -> String {
    let mut texts = (0..row.cells.len()).map(|place| plain(&folded(&row.text(place))));
    texts.find(|text| !text.is_empty()).unwrap_or_default()
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
    DOWN.contains(&corner(row).as_str())
}

/// Whether a column of this name holds people or their forms.
fn holds_people(name: &str) -> bool {
    const FORMS: [&str; 5] = ["form", "formulier", "vragenlijst", "fragebogen", "bogen"];
    let together = run_together(name);
    // The statements may be numbered under it just as well.
    let unclear = together == "nr";
    let forms = || FORMS.iter().any(|begin| together.starts_with(begin));
    !unclear && (is_person_called(&together) || says_who(name) || names_people(name) || forms())
}

/// Where the numbers on the paper form stand, as far as a column has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Numbered {
    /// Down this column.
    Down(usize),
    /// Along the header, while the rows are numbered just so.
    Both,
    /// Down a column that may number the people as well.
    Unclear,
    /// Down no column.
    No,
}

/// Where the numbers on the paper form stand, one for each statement in order. As many people as there are statements
/// are numbered just so: what stands above the numbers tells.
pub(in crate::exchange) fn numbered(shape: &Shape<'_>, keys: &Keys, cells: &Cells) -> Numbered {
    let all = keys.ids().len();
    let Some(place) = down(shape, all) else {
        return Numbered::No;
    };
    let header = &shape.rows[0];
    let name = header.name(place);
    let mut others = (0..header.cells.len()).filter(|other| *other != place);
    let people_numbered = others.all(|other| number(header, other).is_some());
    if says_down(header) {
        return if asks(header, all) {
            Numbered::Unclear
        } else {
            Numbered::Down(place)
        };
    }
    let along = run(shape, all, false).is_some();
    match (along, holds_people(&name)) {
        (true, true) => Numbered::Both,
        // R and others number their rows without a word.
        (true, false) if name.is_empty() && all > usize::from(cells.dont_know()) => Numbered::Both,
        (false, true) => Numbered::No,
        (false, false) if people_numbered => Numbered::Down(place),
        _ => Numbered::Unclear,
    }
}

/// Whether a header calls its columns after questions, as many as there are statements: "v1", "Q1", "vraag 1".
fn asks(header: &Row<'_>, all: usize) -> bool {
    const QUESTIONS: [&str; 9] = [
        "v",
        "q",
        "vraag",
        "question",
        "stelling",
        "statement",
        "item",
        "frage",
        "x",
    ];
    let is_asked = |place: usize, item: usize| {
        let name = plain(&folded(&header.name(place)));
        let word = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        QUESTIONS.contains(&word.trim()) && trailing_number(&name) == Some(item)
    };
    let mut starts = 0..(header.cells.len() + 1).saturating_sub(all);
    starts.any(|start| (0..all).all(|item| is_asked(start + item, item + 1)))
}

/// The column in which the numbers on the paper form stand.
fn down(shape: &Shape<'_>, all: usize) -> Option<usize> {
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
