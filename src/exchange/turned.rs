//! A table on its side, the statements as its rows, put upright.

use super::cells::{Cells, Written};
use super::keys::{is_a_view, is_of_another_time};
use super::long::{says_answers, says_group};
use super::origin::Origin;
use super::shape::Row;
use super::summary::is_figure;
use super::text::{folded, plain, tidy};

/// Parts the cells of a table that was made here; it stands in no cell.
pub(super) const SEPARATOR: u8 = 0x1f;

/// A table that was made of another.
#[derive(Debug)]
pub(super) struct Turned {
    pub(super) text: Vec<u8>,
    pub(super) origin: Origin,
}

/// Ends a line within a cell of a table that was made here; a question and its statement are parted by it.
const BREAK: char = '\u{2028}';

/// A row of cells as bytes, each on one line and without the separator.
pub(super) fn line(text: &mut Vec<u8>, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(SEPARATOR);
        }
        self::cell(text, &cell);
    }
    text.push(b'\n');
}

/// One of them.
pub(super) fn cell(text: &mut Vec<u8>, cell: &str) {
    let lines = cell.split(['\n', '\r', BREAK]).map(tidy);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let cell = lines.join(&String::from(BREAK));
    if cell.starts_with('"') {
        text.extend(format!("\"{}\"", cell.replace('"', "\"\"")).bytes());
    } else {
        text.extend(cell.bytes());
    }
}

/// What stands beside statements and is nobody, beside words of another time: two answers of one group, or what a
/// statement is.
const NOBODY: &[&str] = &[
    "nu",
    "huidig",
    "now",
    "current",
    "omgekeerd",
    "reversed",
    "kenmerk",
    "characteristic",
    "blok",
    "block",
    "volgorde",
    "volgnr",
    "volgnummer",
    "order",
    "pagina",
    "page",
    "sectie",
    "section",
    "onderdeel",
    "domein",
    "domain",
    "thema",
    "theme",
    "rubriek",
    "categorie",
    "category",
    "code",
    "voor",
    "na",
    "voormeting",
    "nameting",
    "tussenmeting",
    "nulmeting",
    "eindmeting",
    "beginmeting",
    "before",
    "after",
    "pre",
    "post",
    "zelf",
    "self",
    "leiding",
    "leidinggevende",
    "manager",
    "anderen",
    "others",
    "jij",
    "ik",
    "you",
    "je team",
    "jouw team",
    "alle teams",
    "your team",
    "all teams",
    "oneens",
    "eens",
    "neutraal",
    "disagree",
    "agree",
    "neutral",
    "landelijk",
    "ons netwerk",
    "national",
    "our network",
    "max punten",
    "punten max",
    "gewicht",
    "weging",
    "weight",
    "rang",
    "rank",
    "toelichting",
    "opmerking",
    "opmerkingen",
    "notitie",
    "notities",
    "remark",
    "remarks",
    "comment",
    "comments",
    "note",
    "notes",
    "streefcijfer",
    "streefgetal",
    "bijvoorbeeld",
];

/// How a head begins that is a moment and nobody: "meting 2", "score na gesprek".
const MOMENTS: &[&str] = &["meting", "meetmoment", "ronde", "wave", "t0", "schooljaar"];

/// Whether a head of a column says that answers stand under it, and not whose.
fn is_of_answers(head: &str) -> bool {
    const ANSWERS: [&str; 5] = ["cijfer", "punten", "points", "grade", "getal"];
    says_answers(head) || ANSWERS.contains(&plain(&folded(head)).as_str())
}

/// Whether a head of a column is nobody's name.
fn is_nobody(head: &str) -> bool {
    let sign = head.trim() == "#";
    let head = plain(&folded(head));
    let first = head.split(' ').next().unwrap_or_default();
    let is_year = |word: &str| {
        word.len() == 4
            && word.parse::<u16>().is_ok()
            && (word.starts_with("19") || word.starts_with("20"))
    };
    sign || NOBODY.contains(&head.as_str())
        || is_of_another_time(&head)
        || is_a_view(&head)
        || head.ends_with(" keer")
        || head.ends_with(" time")
        || MOMENTS.contains(&first)
        || head.split(' ').all(is_year)
}

/// How a column that is nobody is named: as it stands there where that is a known word, else by its number.
fn named(place: usize, head: &str) -> String {
    if NOBODY.contains(&plain(&folded(head)).as_str()) {
        tidy(head)
    } else {
        format!("({})", place + 1)
    }
}

/// Whether two columns beside each other say one answer to each statement, once in numbers and once in words: they are
/// of one person.
fn say_the_same(rows: &[&Row<'_>], items: &[bool], place: usize, cells: &Cells) -> bool {
    let of_items = rows.iter().zip(items).filter(|(_, item)| **item);
    let mut filled = of_items
        .map(|(row, _)| [row.text(place), row.text(place + 1)])
        .filter(|texts| texts.iter().all(|text| !tidy(text).is_empty()))
        .peekable();
    filled.peek().is_some()
        && filled.all(|texts| {
            let [one, other] = texts.map(|text| cells.look(&text));
            one.ok().zip(other.ok()).is_some_and(|(one, other)| {
                let worded = [one.1, other.1].map(|written| written == Written::Plainly);
                one.0 == other.0 && worded[0] != worded[1]
            })
        })
}

/// Whether a column numbers the statements: 1, 2, 3, …
fn numbers_them(rows: &[&Row<'_>], items: &[bool], place: usize) -> bool {
    let of_items = rows.iter().zip(items).filter(|(_, item)| **item);
    let names: Vec<String> = of_items.map(|(row, _)| row.name(place)).collect();
    names.len() > 2 && count_on(&names)
}

/// Whether these are 0, 1, 2 and so on, or 1, 2, 3: what programs write beside rows.
pub(super) fn count_on(texts: &[String]) -> bool {
    let numbers: Result<Vec<usize>, _> = texts.iter().map(|text| text.parse()).collect();
    numbers.is_ok_and(|numbers| {
        numbers.first().is_some_and(|first| *first <= 1)
            && numbers.windows(2).all(|two| two[1] == two[0] + 1)
    })
}

/// So many times at most one group is asked.
const MOST_WAVES: usize = 3;

/// The row that names the people: the nearest one above the first statement with something over the answers. A title of
/// the statements may stand between.
fn heads(rows: &[Row<'_>], statements: usize, first: usize) -> Option<usize> {
    let named =
        |row: &Row<'_>| (statements + 1..row.cells.len()).any(|place| !row.name(place).is_empty());
    let named = rows[..first].iter().rposition(named);
    named.or(first.checked_sub(1))
}

/// The rows of a table on its side that are one table: those with a statement or something like it, and the one right
/// above the first, which names the people; with whether each is a statement. None where a row under the first statement
/// has answers and no statement, or names other people.
fn of_one_table<'r, 't>(
    rows: &'r [Row<'t>],
    statements: usize,
    items: &[Option<usize>],
) -> Option<Vec<(&'r Row<'t>, bool)>> {
    let width = rows.iter().map(|row| row.cells.len()).max()?;
    let first = items.iter().position(Option::is_some)?;
    let heads = heads(rows, statements, first);
    let mut kept = Vec::new();
    for (number, (row, item)) in rows.iter().zip(items).enumerate() {
        let below = number > first;
        if !row.name(statements).is_empty() {
            let other = |heads: &Row<'_>| {
                heads.name(statements) == row.name(statements)
                    && (statements + 1..width).any(|place| heads.name(place) != row.name(place))
            };
            if below && heads.is_some_and(|heads| other(&rows[heads])) {
                return None;
            }
        } else if below && (statements + 1..width).any(|place| !row.name(place).is_empty()) {
            return None;
        } else if Some(number) != heads {
            continue;
        }
        kept.push((row, item.is_some()));
    }
    Some(kept)
}

/// Why a table on its side is not put upright.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NotUpright {
    /// Its rows are not equally wide or not one table, or a column is nobody's.
    Unclear,
    /// Its columns are called after groups: "Team A", "School 2".
    Groups,
    /// These columns beside people say something of the statements, by their names, or by their numbers.
    Columns(Vec<String>),
}

/// Whether a head is that of a group: what groups are, and which one of them.
fn is_group(head: &str) -> bool {
    let head = plain(&folded(head));
    let parts = head.split_once(' ');
    parts.is_some_and(|(what, which)| says_group(what) && !which.contains(' '))
}

/// Turns rows of which the statements stand in the column `statements`; what stands before it is left out. `items` says
/// which rows are statements.
///
/// # Errors
/// Why it cannot be turned.
pub(super) fn upright(
    rows: &[Row<'_>],
    statements: usize,
    items: &[Option<usize>],
    cells: &Cells,
) -> Result<Turned, NotUpright> {
    let unclear = || NotUpright::Unclear;
    let width = rows.iter().map(|row| row.cells.len()).max();
    let width = width.ok_or_else(unclear)?;
    let first = items.iter().position(Option::is_some).ok_or_else(unclear)?;
    let heads = heads(rows, statements, first).and_then(|above| rows.get(above));
    let head = |place: usize| heads.map_or_else(String::new, |row| row.text(place));
    let (rows, items): (Vec<&Row<'_>>, Vec<bool>) = (of_one_table(rows, statements, items)
        .ok_or_else(unclear)?
        .into_iter())
    .unzip();
    let people = statements + 1..width;
    let is_wave = |place: usize| {
        let head = plain(&folded(&head(place)));
        let number = head.strip_prefix('t').map(str::parse::<u8>);
        number.is_some_and(|number| number.is_ok()) || head.split(' ').next() == Some("score")
    };
    let figures = people.clone().all(|place| is_figure(&head(place)))
        && people
            .clone()
            .any(|place| plain(&folded(&head(place))).len() > 1)
        && people.len() > 1;
    let waves = people.len() <= MOST_WAVES && people.clone().all(is_wave);
    let numbered = numbers_them(&rows, &items, statements + 1);
    let beside: Vec<usize> = people
        .clone()
        .filter(|place| is_nobody(&head(*place)))
        .collect();
    let nobody = numbered || !beside.is_empty();
    // One person has one column of answers.
    let answers = people.len() > 1 && is_of_answers(&head(people.start));
    let twice =
        (people.start + 1..people.end).any(|place| say_the_same(&rows, &items, place - 1, cells));
    if rows.iter().any(|row| row.cells.len() != width)
        || width <= statements + 1
        || nobody
        || answers
        || twice
        || waves
        || figures
    {
        let all = beside.len() == people.len();
        return Err(if beside.is_empty() || all || waves || answers {
            unclear()
        } else {
            NotUpright::Columns(
                beside
                    .into_iter()
                    .map(|place| named(place, &head(place)))
                    .collect(),
            )
        });
    }
    if (statements + 1..width).all(|place| is_group(&head(place))) {
        return Err(NotUpright::Groups);
    }
    let mut text = Vec::new();
    let mut columns = Vec::new();
    for place in statements..width {
        line(&mut text, rows.iter().map(|row| row.text(place)));
        columns.push(place + 1);
    }
    let lines = rows.iter().map(|row| row.span.line).collect();
    Ok(Turned {
        text,
        origin: Origin::Turned { lines, columns },
    })
}
