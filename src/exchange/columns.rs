//! Header rows to columns: which row is the header, which rows belong to it, and what each column is.

use std::collections::HashSet;

use super::cells::{Cells, Written};
use super::keys::{Header, Keys, Near, Strength};
use super::layout::{Ask, Column};
use super::problems::Unreadable;
use super::shape::{Row, Shape};
use super::text::{folded, plain, shortened, tidy};

/// How many rows behind the header may be headers too.
const MOST_FURTHER: usize = 3;
/// How much of a name is shown, and how many names.
const SHOWN_LETTERS: usize = 60;
const SHOWN_NAMES: usize = 30;
/// Fewer numbers than this in a row may be answers.
const FEWEST_NUMBERS: usize = 3;

/// What a form writes under a question that has one answer.
const ANSWER_WORDS: &[&str] = &[
    "response",
    "open ended response",
    "antwoord",
    "open antwoord",
    "answer",
    "reactie",
    "antwort",
    "score",
    "waarde",
    "value",
];

/// The rows that name the columns.
#[derive(Debug)]
pub(super) struct Block {
    /// The row in which most columns are items.
    pub(super) main: usize,
    /// The last row that is a header.
    pub(super) last: usize,
    pub(super) by_number: bool,
    headers: Vec<Header>,
    names: Vec<String>,
    /// What stands under each column that is an item, as far as was looked.
    under: Vec<Under>,
}

/// What stands under a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Under {
    /// Nothing, or about as many answers as other things.
    #[default]
    Unknown,
    /// Answers for the most part.
    Answers,
    /// Other things, and no answer.
    NoAnswer,
}

impl Block {
    /// The block around the header row of a shape.
    pub(super) fn around(
        shape: &Shape<'_>,
        keys: &Keys,
        cells: &Cells,
    ) -> Result<Self, Unreadable> {
        let main = shape.header.0;
        let row = &shape.rows[main];
        let width = row.cells.len();
        let own: Vec<Header> = (0..width)
            .map(|place| keys.column(&row.text(place)))
            .collect();
        let items: Vec<usize> = (0..width)
            .filter(|place| matches!(own[*place], Header::Item(..)))
            .collect();
        let given = |row: &Row<'_>, place: usize| cells.gives(&row.text(place));
        for above in &shape.rows[..main] {
            // The statements may be numbered above their names.
            let numbers = items
                .iter()
                .map(|place| above.text(*place).trim().parse::<usize>());
            if numbers
                .enumerate()
                .all(|(place, number)| number == Ok(place + 1))
            {
                continue;
            }
            let answers = items.iter().filter(|place| given(above, **place)).count();
            if above.cells.len() == width && answers * 2 > items.len() {
                return Err(Unreadable::Above(above.span.line));
            }
        }
        if let Some(line) = answers_above(&shape.rows[..main], keys, cells) {
            return Err(Unreadable::Above(line));
        }
        let mut last = main;
        while last - main < MOST_FURTHER
            && shape
                .rows
                .get(last + 1)
                .is_some_and(|row| is_header(row, &items, keys, |place| given(row, place)))
        {
            last += 1;
        }
        let mut block = Self {
            main,
            last,
            by_number: false,
            headers: own,
            names: Vec::new(),
            under: Vec::new(),
        };
        // A column may have its statement in another row of the block; the nearest one counts.
        let around = (main + 1..=last).chain((0..main).rev());
        for other in around.clone() {
            for (place, header) in block.headers.iter_mut().enumerate() {
                let found = keys.column(&shape.rows[other].text(place));
                match (*header, found) {
                    (Header::Other, Header::Item(..)) => *header = found,
                    // Two rows of names that are moved against each other.
                    (Header::Item(one, Strength::Own), Header::Item(two, Strength::Own))
                        if one != two =>
                    {
                        *header = Header::Unclear;
                    }
                    _ => {}
                }
            }
        }
        let name = |place: usize| {
            let rows = std::iter::once(main).chain(around.clone());
            rows.map(|row| shape.rows[row].name(place))
                .find(|name| !name.is_empty())
                .unwrap_or_default()
        };
        block.names = (0..width).map(name).collect();
        let under = |place: usize| {
            let behind = shape.rows[last + 1..].iter();
            let filled = behind.filter(|row| !row.name(place).is_empty());
            let (all, answers) = filled.fold((0, 0), |(all, answers), row| {
                (all + 1, answers + usize::from(given(row, place)))
            });
            match (all, answers) {
                _ if answers * 2 > all => Under::Answers,
                (1.., 0) => Under::NoAnswer,
                _ => Under::Unknown,
            }
        };
        let is_item = |place: usize| matches!(block.headers[place], Header::Item(..));
        block.under = (0..width)
            .map(|place| {
                if is_item(place) {
                    under(place)
                } else {
                    Under::Unknown
                }
            })
            .collect();
        Ok(block)
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    /// What each column is, and whether an item has more than one.
    pub(super) fn columns(&self, ask: &Ask<'_>) -> Result<(Vec<Column>, bool), Unreadable> {
        let keys = ask.keys;
        let shown = |place: usize| shortened(&self.names[place], SHOWN_LETTERS);
        let named: HashSet<String> = if ask.options.map.is_empty() {
            HashSet::new()
        } else {
            self.names.iter().map(|name| folded(name)).collect()
        };
        for (name, _) in &ask.options.map {
            if !named.contains(&folded(name)) {
                return Err(Unreadable::NoMapped(name.clone(), self.shown()));
            }
        }
        let group = ask
            .options
            .group
            .as_deref()
            .map(|wanted| self.group(wanted))
            .transpose()?;
        let unclear = self
            .headers
            .iter()
            .enumerate()
            .filter(|(_, header)| **header == Header::Unclear);
        let unclear: Vec<String> = unclear.map(|(place, _)| shown(place)).collect();
        if !unclear.is_empty() {
            return Err(Unreadable::Unclear(unclear));
        }
        let mut strongest: Vec<Option<Strength>> = vec![None; keys.ids().len()];
        for (place, header) in self.headers.iter().enumerate() {
            if let Header::Item(item, strength) = header
                && Some(place) != group
            {
                strongest[*item] = strongest[*item].max(Some(*strength));
            }
        }
        let mut seen = vec![0_usize; keys.ids().len()];
        // What somebody wrote beside a statement stands under the same statement as the answer to it.
        let mut answered = vec![false; keys.ids().len()];
        for (header, under) in self.headers.iter().zip(&self.under) {
            if let Header::Item(item, strength) = header
                && strongest[*item] == Some(*strength)
                && *under == Under::Answers
            {
                answered[*item] = true;
            }
        }
        let columns: Vec<Column> = (self.headers.iter().enumerate())
            .map(|(place, header)| match header {
                _ if Some(place) == group => Column::Group,
                Header::Item(item, Strength::Framed | Strength::Trailed)
                    if answered[*item] && self.under[place] == Under::NoAnswer =>
                {
                    Column::Other
                }
                Header::Item(item, strength)
                    if strongest[*item] == Some(*strength)
                        // Answers under the same statement behind a question of its own.
                        || (strongest[*item], *strength) == (Some(Strength::Own), Strength::Framed)
                            && self.under[place] == Under::Answers =>
                {
                    seen[*item] += 1;
                    Column::Item(*item)
                }
                _ => Column::Other,
            })
            .collect();
        self.of_one_time(&columns, keys)?;
        let absent: Vec<usize> = (0..seen.len()).filter(|item| seen[*item] == 0).collect();
        if !self.by_number && !absent.is_empty() {
            let others = self
                .headers
                .iter()
                .enumerate()
                .filter(|(place, header)| **header == Header::Other && Some(*place) != group);
            let mut search = keys.search(absent.clone());
            let near = others.filter_map(|(place, _)| {
                let item = search.nearly(&self.names[place])?;
                Some(Near {
                    column: place + 1,
                    name: shown(place),
                    item: keys.ids()[item].clone(),
                })
            });
            let near: Vec<Near> = near.collect();
            if !near.is_empty() {
                return Err(Unreadable::Near(near));
            }
        }
        if absent.len() == seen.len() {
            return Err(Unreadable::NoItems(self.shown()));
        }
        Ok((columns, seen.iter().any(|columns| *columns > 1)))
    }

    /// Refuses columns that ask a statement of another time, with those that ask the same one.
    fn of_one_time(&self, columns: &[Column], keys: &Keys) -> Result<(), Unreadable> {
        let framed = |place: &usize| {
            let framed = matches!(self.headers[*place], Header::Item(_, Strength::Framed));
            let used = matches!(columns[*place], Column::Item(_));
            framed && used && keys.asks_otherwise(&self.names[*place])
        };
        let otherwise: Vec<usize> = (0..columns.len()).filter(framed).collect();
        if otherwise.is_empty() {
            return Ok(());
        }
        let same = |place: &usize| {
            otherwise
                .iter()
                .any(|other| columns[*other] == columns[*place])
        };
        let named = (0..columns.len()).filter(same).take(SHOWN_NAMES);
        let named = named.map(|place| shortened(&self.names[place], SHOWN_LETTERS));
        Err(Unreadable::OtherTime(named.collect()))
    }

    fn shown(&self) -> Vec<String> {
        let names = self
            .names
            .iter()
            .filter(|name| !name.is_empty())
            .take(SHOWN_NAMES);
        names.map(|name| shortened(name, SHOWN_LETTERS)).collect()
    }

    /// The column to group by: by its name to the letter, else the only one that differs in case or signs.
    fn group(&self, wanted: &str) -> Result<usize, Unreadable> {
        let name = tidy(wanted);
        let mut exact = (0..self.names.len()).filter(|place| self.names[*place] == name);
        match (exact.next(), exact.next()) {
            (Some(place), None) => return Ok(place),
            (Some(_), Some(_)) => return Err(Unreadable::TwoGroupColumns(name)),
            (None, _) => {}
        }
        let same = |known: &String| folded(known) == folded(wanted);
        let mut alike = (0..self.names.len()).filter(|place| same(&self.names[*place]));
        match (alike.next(), alike.next()) {
            (Some(place), None) => Ok(place),
            (Some(_), Some(_)) => Err(Unreadable::TwoGroupColumns(name)),
            _ => Err(Unreadable::NoGroup(name, self.shown())),
        }
    }
}

/// The first line above the header on which somebody answers: it stands under another header, or holds mostly answers.
/// A row that goes along the scale explains it.
fn answers_above(above: &[Row<'_>], keys: &Keys, cells: &Cells) -> Option<u64> {
    let points = cells.dont_know();
    let mut columns: HashSet<usize> = HashSet::new();
    for row in above {
        let texts = (0..row.cells.len()).map(|place| row.text(place));
        let filled: Vec<(usize, String)> = texts
            .enumerate()
            .filter(|(_, text)| !tidy(text).is_empty())
            .collect();
        let point = |text: &str| {
            let (digit, written) = cells.look(text).ok()?;
            (digit < points && written == Written::Plainly).then_some(digit)
        };
        let given: Vec<(usize, u8)> = filled
            .iter()
            .filter_map(|(place, text)| Some((*place, point(text)?)))
            .collect();
        let along = given.windows(2).all(|two| two[0].1 < two[1].1);
        let under = given.iter().any(|(place, _)| columns.contains(place));
        let mostly = given.len() > 1 && given.len() * 2 >= filled.len() && !along;
        if under || mostly {
            return Some(row.span.line);
        }
        let items = filled.iter().filter(|(_, text)| keys.is_item(text));
        columns.extend(items.map(|(place, _)| *place));
    }
    None
}

/// Whether a row under the header is a header too: it repeats what its columns are, or says how a form calls them.
fn is_header(row: &Row<'_>, items: &[usize], keys: &Keys, given: impl Fn(usize) -> bool) -> bool {
    let filled: Vec<usize> = items
        .iter()
        .copied()
        .filter(|place| !row.name(*place).is_empty())
        .collect();
    if filled.is_empty() {
        let statements = (0..row.cells.len())
            .filter(|place| matches!(keys.column(&row.text(*place)), Header::Item(..)));
        return statements.count() > 0;
    }
    if filled.iter().any(|place| given(*place)) {
        return false;
    }
    let import = filled
        .iter()
        .all(|place| row.text(*place).contains("ImportId"));
    let known = |place: &&usize| matches!(keys.column(&row.text(**place)), Header::Item(..));
    let words = filled
        .iter()
        .all(|place| ANSWER_WORDS.contains(&plain(&folded(&row.text(*place))).as_str()));
    import || words || filled.iter().filter(known).count() * 2 > filled.len()
}

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
pub(super) fn numbers(shape: &Shape<'_>, keys: &Keys, turned: bool) -> Option<Block> {
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
pub(super) fn numbers_down(shape: &Shape<'_>, keys: &Keys) -> Option<usize> {
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

/// The names in a row that is no header of this bank; none where the row may be somebody's answers.
pub(super) fn shown(row: &Row<'_>, cells: &Cells) -> Vec<String> {
    let names: Vec<String> = (0..row.cells.len())
        .map(|place| row.name(place))
        .filter(|name| !name.is_empty())
        .collect();
    let answers = names.iter().any(|name| {
        cells.read(name).is_ok()
            || name.contains('@')
            || name.bytes().all(|byte| !byte.is_ascii_alphabetic())
    });
    if answers {
        return Vec::new();
    }
    names
        .iter()
        .take(SHOWN_NAMES)
        .map(|name| shortened(name, SHOWN_LETTERS))
        .collect()
}
