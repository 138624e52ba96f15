//! A table with a line for each answer, made into one with a row for each person.

mod names;

use std::collections::{HashMap, HashSet};

use super::cells::Cells;
use super::keys::{Header, Keys, is_of_another_time};
use super::origin::Origin;
use super::shape::Row;
use super::text::{folded, plain, unaccented};
use super::turned::{self, Turned};
use names::{ANSWERS, FIGURES, NUMBERS};
pub(super) use names::{is_person_called, says_answers, says_group};

/// So many times more people who have one group each than who have two tell that a column is one of people.
const MORE: usize = 3;

/// So many statements that are none of the bank are kept to be named.
const STRANGERS: usize = 50;

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
    /// A line has an answer and no statement.
    NoStatement(u64),
    /// A person has another group on this line.
    TwoGroups(u64),
    /// On these lines somebody's name is spelled in two ways.
    TwoSpellings(u64, u64),
    /// It says how often each answer was given.
    Numbers,
    /// The column with the answers is called a figure.
    Figures(usize),
    /// It is called what somebody wants, or what was at another time.
    OtherTime(usize),
    /// Two people go by one name or number, the second from this line on.
    TwoPeople(u64),
}

/// Rows of persons, and the statements that are none of this bank.
#[derive(Debug)]
pub(super) struct Wide {
    pub(super) turned: Turned,
    pub(super) others: Vec<String>,
}

/// The first line on which two columns say another answer, the one as a number and the other in words.
fn conflict(body: &[&Row<'_>], answers: usize, others: &[usize], cells: &Cells) -> Option<u64> {
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
    let differs = |row: &Row<'_>, place: usize| {
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

/// The rows with answers to statements of the bank, under their header.
struct Body<'r, 't> {
    header: &'r Row<'t>,
    rows: Vec<&'r Row<'t>>,
    /// The item of each of them.
    of: Vec<usize>,
    /// The column with the statements.
    items: usize,
    /// Statements that are none of the bank.
    strangers: Vec<String>,
}

impl<'r, 't> Body<'r, 't> {
    fn of(rows: &'r [Row<'t>], items: usize, of: &[Option<usize>]) -> Result<Self, NotWide> {
        let unclear = NotWide::Unclear;
        let first = of.iter().position(Option::is_some).ok_or(unclear)?;
        let width = rows[first].cells.len();
        // Other questions of a form may come before the first statement.
        let names = |row: &Row<'_>| {
            row.cells.len() == width
                && (0..width)
                    .filter(|place| !row.name(*place).is_empty())
                    .count()
                    > 1
        };
        let above = rows[..first].iter().position(names).ok_or(unclear)?;
        let mut body = Self {
            header: &rows[above],
            rows: Vec::new(),
            of: Vec::new(),
            items,
            strangers: Vec::new(),
        };
        for (row, item) in rows.iter().zip(of).skip(above + 1) {
            // A row of another width may have lost or won a cell anywhere.
            if row.cells.len() != width {
                return Err(unclear);
            }
            let name = row.name(items);
            match item {
                Some(item) => {
                    body.rows.push(row);
                    body.of.push(*item);
                }
                None if name.is_empty() => return Err(NotWide::NoStatement(row.span.line)),
                None => body.stranger(name),
            }
        }
        Ok(body)
    }

    fn stranger(&mut self, name: String) {
        if self.strangers.len() < STRANGERS && !self.strangers.contains(&name) {
            self.strangers.push(name);
        }
    }

    /// How a column is called, run together.
    fn named(&self, place: usize) -> String {
        plain(&folded(&self.header.text(place))).replace(' ', "")
    }

    fn is_called_answers(&self, place: usize) -> bool {
        ANSWERS.contains(&self.named(place).as_str())
    }

    /// Who answers stands there with each statement once, and more than once; who is not named is a mean, or anybody.
    fn is_person(&self, place: usize) -> bool {
        let mut seen = HashSet::new();
        let mut known = HashSet::new();
        let once = self.rows.iter().zip(&self.of).all(|(row, item)| {
            let name = row.name(place);
            known.insert(name.clone());
            !name.is_empty() && seen.insert((name, *item))
        });
        once && known.len() < self.rows.len()
    }

    /// Who is numbered has, like all others, an answer to every statement.
    fn is_whole(&self, place: usize) -> bool {
        let names: HashSet<String> = self.rows.iter().map(|row| row.name(place)).collect();
        let asked: HashSet<usize> = self.of.iter().copied().collect();
        names.len() * asked.len() == self.rows.len()
    }

    /// The first line on which somebody belongs to another group than before, where a column says to which all belong:
    /// in every group they may be numbered from 1.
    fn two_people(&self, person: usize, place: usize) -> Option<u64> {
        let called = says_group(&self.named(place));
        let mut groups: HashMap<String, (String, usize, Option<u64>)> = HashMap::new();
        for row in &self.rows {
            let group = folded(&row.text(place));
            if !group.contains(char::is_alphanumeric) {
                continue;
            }
            if !called && !group.contains(char::is_alphabetic) {
                return None;
            }
            let line = row.span.line;
            let known = groups
                .entry(row.name(person))
                .or_insert_with(|| (group.clone(), 0, None));
            known.1 += 1;
            if known.0 != group {
                known.2.get_or_insert(line);
            }
        }
        let several = groups.values().filter(|(_, lines, _)| *lines > 1);
        let one = several.clone().filter(|(.., line)| line.is_none()).count();
        let two: Vec<u64> = several.filter_map(|(.., line)| *line).collect();
        let lines = two.iter().copied().min();
        lines.filter(|_| called || one >= MORE * two.len())
    }

    /// The columns with the persons and with the answers, and all others but for that of the statements.
    fn columns(&self, cells: &Cells) -> Result<(usize, usize, Vec<usize>), NotWide> {
        let others: Vec<usize> = (0..self.header.cells.len())
            .filter(|place| *place != self.items)
            .collect();
        let counts = |place: &usize| NUMBERS.contains(&self.named(*place).as_str());
        if others.len() == 2 && others.iter().any(counts) {
            return Err(NotWide::Numbers);
        }
        let of_name = |answers: bool| {
            let fits = |place: &usize| {
                is_person_called(&self.named(*place))
                    && self.is_called_answers(*place) == answers
                    && self.is_person(*place)
            };
            others.iter().copied().find(fits)
        };
        // Whose every name is an answer is nobody: these are answers with how often each was given.
        let is_somebody = |place: usize| {
            let mut names = self.rows.iter().map(|row| row.text(place));
            names.any(|name| cells.read(&name).is_err())
        };
        let by_elimination = || {
            let [one, two] = others.as_slice() else {
                return None;
            };
            let fits = |place: &&usize| {
                let rest = if *place == one { *two } else { *one };
                let told =
                    is_somebody(**place) || self.is_called_answers(rest) && self.is_whole(**place);
                !self.is_called_answers(**place) && self.is_person(**place) && told
            };
            others.iter().find(fits).copied()
        };
        let person = of_name(false)
            .or_else(by_elimination)
            .or_else(|| of_name(true))
            .ok_or(NotWide::Unclear)?;
        let is_answer = |place: &usize| {
            let answers = self
                .rows
                .iter()
                .filter(|row| cells.read(&row.text(*place)).is_ok());
            answers.count() * 2 >= self.rows.len()
        };
        let mut answers = others
            .iter()
            .copied()
            .filter(|place| *place != person && is_answer(place));
        let answers = match answers.clone().find(|place| self.is_called_answers(*place)) {
            Some(answers) => answers,
            None => only(&mut answers).ok_or(NotWide::Unclear)?,
        };
        if FIGURES.contains(&self.named(answers).as_str()) {
            return Err(NotWide::Figures(answers));
        }
        if is_of_another_time(&plain(&folded(&self.header.text(answers)))) {
            return Err(NotWide::OtherTime(answers));
        }
        let rest = others
            .into_iter()
            .filter(|place| *place != person && *place != answers);
        Ok((person, answers, rest.collect()))
    }
}

/// Somebody, as far as her lines were read.
struct Person<'r, 't> {
    /// The first of them.
    row: &'r Row<'t>,
    /// The one that says her group.
    grouped: Option<&'r Row<'t>>,
    given: HashMap<usize, &'r Row<'t>>,
}

impl<'r, 't> Person<'r, 't> {
    fn of(row: &'r Row<'t>) -> Self {
        Self {
            row,
            grouped: None,
            given: HashMap::new(),
        }
    }
}

/// Two whose names differ in case, accents or blanks alone, and who share the statements among them: they are one.
fn spelled_twice(people: &[Person<'_, '_>], name: usize) -> Option<(u64, u64)> {
    let mut known: HashMap<String, &Person<'_, '_>> = HashMap::new();
    people.iter().find_map(|person| {
        let key = unaccented(&plain(&folded(&person.row.text(name))));
        let other = known.get(&key).copied();
        known.entry(key).or_insert(person);
        let other = other.filter(|other| {
            let mut given = person.given.keys();
            given.all(|item| !other.given.contains_key(item))
        })?;
        Some((other.row.span.line, person.row.span.line))
    })
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
    group: Option<&str>,
) -> Result<Wide, NotWide> {
    let body = Body::of(rows, items, of)?;
    let (person, answers, rest) = body.columns(cells)?;
    if let Some(line) = conflict(&body.rows, answers, &rest, cells) {
        return Err(NotWide::Conflict(line));
    }
    // The name goes first: a row of means has one as well.
    let carried: Vec<usize> = std::iter::once(person).chain(rest).collect();
    let header = body.header;
    let grouped =
        |place: &&usize| group.is_some_and(|group| folded(&header.text(**place)) == folded(group));
    let grouped = carried.iter().find(grouped).copied();
    let mut columns: Vec<usize> = Vec::new();
    let mut seen: HashSet<usize> = HashSet::new();
    let mut people: Vec<Person<'_, '_>> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (&row, &item) in body.rows.iter().zip(&body.of) {
        if seen.insert(item) {
            columns.push(item);
        }
        let key = row.name(person);
        let place = *known.entry(key).or_insert(people.len());
        if place == people.len() {
            people.push(Person::of(row));
        }
        if let Some(group) = grouped.filter(|group| !row.name(*group).is_empty()) {
            // Some programs say it on the first line of somebody and leave it blank on all others.
            let own = people[place].grouped.get_or_insert(row);
            if own.name(group) != row.name(group) {
                return Err(NotWide::TwoGroups(row.span.line));
            }
        }
        if people[place].given.insert(item, row).is_some() {
            return Err(NotWide::Unclear);
        }
    }
    let rest = carried.iter().skip(1).copied();
    if let Some(line) = rest
        .filter_map(|place| body.two_people(person, place))
        .min()
    {
        return Err(NotWide::TwoPeople(line));
    }
    if let Some((one, other)) = spelled_twice(&people, person) {
        return Err(NotWide::TwoSpellings(one, other));
    }
    let mut text = Vec::new();
    let ids = columns.iter().map(|item| keys.ids()[*item].clone());
    turned::line(
        &mut text,
        carried.iter().map(|place| header.text(*place)).chain(ids),
    );
    let mut lines = HashMap::new();
    for (number, person) in people.iter().enumerate() {
        let line = number as u64 + 2;
        let (row, given) = (person.row, &person.given);
        let before = carried.iter().map(|place| {
            let row = person.grouped.filter(|_| Some(*place) == grouped);
            row.unwrap_or(person.row).text(*place)
        });
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
    let origin = Origin::Long {
        lines,
        column: answers + 1,
    };
    Ok(Wide {
        turned: Turned { text, origin },
        others: body.strangers,
    })
}
