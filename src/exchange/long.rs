//! A table with a line for each answer, made into one with a row for each person.

use std::collections::{HashMap, HashSet};

use super::cells::Cells;
use super::keys::{Header, Keys};
use super::origin::Origin;
use super::shape::Row;
use super::text::{folded, plain};
use super::turned::{self, Turned};

/// What a column that tells persons apart is called.
const PERSON: &[&str] = &[
    "persoon",
    "person",
    "deelnemer",
    "participant",
    "respondent",
    "id",
    "respondentid",
    "personid",
    "subject",
    "submission",
    "submissionid",
    "response",
    "responseid",
    "recordid",
    "record",
    "nr",
    "case",
    "user",
    "userid",
    "lid",
    "inzending",
];

/// What a column with the answers is called.
const ANSWERS: &[&str] = &[
    "antwoord", "waarde", "score", "keuze", "answer", "value", "response", "reactie", "antwort",
    "wert",
];

/// The item of each row in a column; each text is looked up once.
pub(super) fn items_of(rows: &[Row<'_>], column: usize, keys: &Keys) -> Vec<Option<usize>> {
    let mut known: HashMap<String, Option<usize>> = HashMap::new();
    let items = rows.iter().map(|row| {
        let text = row.text(column);
        if let Some(item) = known.get(&text) {
            return *item;
        }
        let item = match keys.column(&text) {
            Header::Item(item, _) => Some(item),
            _ => None,
        };
        known.insert(text, item);
        item
    });
    items.collect()
}

/// Whether items repeat down a column: then a row is an answer and not a statement.
pub(super) fn is_long(items: &[Option<usize>]) -> bool {
    let mut seen = HashSet::new();
    items.iter().flatten().any(|item| !seen.insert(*item))
}

/// Why a table with a line for each answer cannot be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotWide {
    /// Persons or answers cannot be told, or an answer would be lost.
    Unclear,
    /// A line holds a value, and the label of another one.
    Conflict(u64),
}

/// The first line on which two columns say another answer, the one as a number and the other in words.
fn conflict(body: &[Row<'_>], answers: usize, others: &[usize], cells: &Cells) -> Option<u64> {
    let points = cells.dont_know();
    let point = |row: &Row<'_>, place: usize| {
        let (digit, written) = cells.look(&row.text(place)).ok()?;
        (digit < points).then_some((digit, written))
    };
    // A column that is about something else has other words in it.
    let same_scale = |place: &&usize| {
        let mut filled = body.iter().filter(|row| !row.name(**place).is_empty());
        filled.all(|row| cells.look(&row.text(**place)).is_ok())
    };
    let differs = |row: &&Row<'_>, place: usize| {
        let (one, other) = (point(row, answers), point(row, place));
        let two = one.zip(other);
        two.is_some_and(|(one, other)| one.0 != other.0 && one.1 != other.1)
    };
    let others = others.iter().filter(same_scale);
    let lines = others.filter_map(|place| {
        let row = body.iter().find(|row| differs(row, *place))?;
        Some(row.span.line)
    });
    lines.min()
}

/// The only one there is.
fn only(places: &mut impl Iterator<Item = usize>) -> Option<usize> {
    places.next().filter(|_| places.next().is_none())
}

/// Makes rows of persons; `items` is the column with the statements, and `of` what [`items_of`] found in it.
///
/// # Errors
/// Why they cannot be made.
pub(super) fn wide(
    rows: &[Row<'_>],
    items: usize,
    of: &[Option<usize>],
    keys: &Keys,
    cells: &Cells,
) -> Result<Turned, NotWide> {
    let unclear = NotWide::Unclear;
    let first = of.iter().position(Option::is_some).ok_or(unclear)?;
    let header = first.checked_sub(1).map(|row| &rows[row]).ok_or(unclear)?;
    let body = &rows[first..];
    let of: Option<Vec<usize>> = of[first..].iter().copied().collect();
    let of = of.ok_or(unclear)?;
    let width = header.cells.len();
    // A row of another width may have lost or won a cell anywhere.
    if body.iter().any(|row| row.cells.len() != width) {
        return Err(unclear);
    }
    let others: Vec<usize> = (0..width).filter(|place| *place != items).collect();
    let named = |place: usize| plain(&folded(&header.text(place))).replace(' ', "");
    let is_answer = |place: &usize| {
        let answers = body
            .iter()
            .filter(|row| cells.read(&row.text(*place)).is_ok());
        answers.count() * 2 >= body.len()
    };
    // Who answers stands there with each statement once, and more than once; who is not named is a mean, or anybody.
    let is_person = |place: &usize| {
        let mut seen = HashSet::new();
        let mut known = HashSet::new();
        let once = body.iter().zip(&of).all(|(row, item)| {
            let name = row.name(*place);
            known.insert(name.clone());
            !name.is_empty() && seen.insert((name, *item))
        });
        once && known.len() < body.len()
    };
    // Whose every name is an answer is nobody: these are answers with how often each was given.
    let is_somebody = |place: &usize| {
        let mut names = body.iter().map(|row| row.text(*place));
        names.any(|name| cells.read(&name).is_err())
    };
    let person = others
        .iter()
        .copied()
        .filter(|place| PERSON.contains(&named(*place).as_str()))
        .find(is_person)
        .or_else(|| {
            let other = (others.len() == 2).then(|| others[0]);
            other.filter(|place| is_person(place) && is_somebody(place))
        })
        .ok_or(unclear)?;
    let mut answers = others
        .iter()
        .copied()
        .filter(|place| *place != person && is_answer(place));
    let called = |place: &usize| ANSWERS.contains(&named(*place).as_str());
    let answers = match answers.clone().find(called) {
        Some(answers) => answers,
        None => only(&mut answers).ok_or(unclear)?,
    };
    // The name goes first: a row of means has one as well.
    let carried = others
        .into_iter()
        .filter(|place| *place != person && *place != answers);
    let carried: Vec<usize> = std::iter::once(person).chain(carried).collect();
    if let Some(line) = conflict(body, answers, &carried[1..], cells) {
        return Err(NotWide::Conflict(line));
    }
    let mut columns: Vec<usize> = Vec::new();
    let mut people: Vec<(&Row<'_>, HashMap<usize, &Row<'_>>)> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (row, &item) in body.iter().zip(&of) {
        if !columns.contains(&item) {
            columns.push(item);
        }
        let key = row.name(person);
        let place = *known.entry(key).or_insert(people.len());
        if place == people.len() {
            people.push((row, HashMap::new()));
        }
        if people[place].1.insert(item, row).is_some() {
            return Err(unclear);
        }
    }
    let mut text = Vec::new();
    let ids = columns.iter().map(|item| keys.ids()[*item].clone());
    turned::line(
        &mut text,
        carried.iter().map(|place| header.text(*place)).chain(ids),
    );
    let mut lines = HashMap::new();
    for (number, (row, given)) in people.iter().enumerate() {
        let line = number as u64 + 2;
        let before = carried.iter().map(|place| row.text(*place));
        let own = columns.iter().map(|item| {
            given
                .get(item)
                .map_or_else(String::new, |row| row.text(answers))
        });
        turned::line(&mut text, before.chain(own));
        lines.insert((line, 0), row.span.line);
        for (place, item) in columns.iter().enumerate() {
            if let Some(row) = given.get(item) {
                lines.insert((line, carried.len() + place + 1), row.span.line);
            }
        }
    }
    Ok(Turned {
        text,
        origin: Origin::Long {
            lines,
            column: answers + 1,
        },
    })
}
