//! Rows above and under the header row: which of them name columns too.

use std::collections::HashSet;

use super::Under;
use crate::exchange::cells::{Cells, Written};
use crate::exchange::keys::{Header, Keys, Strength};
use crate::exchange::shape::{Row, Shape};
use crate::exchange::text::{folded, plain, run_together, tidy};
use crate::exchange::turned::count_on;

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

/// How many rows behind the header may be headers too.
const MOST_FURTHER: usize = 5;
/// So many columns that a row calls by their names are no chance.
const FEWEST_REPEATED: usize = 2;
/// So many words make a sentence.
const FEWEST_WORDS: usize = 3;

/// What survey programs call the columns that they fill themselves, run together.
const PROGRAM_NAMES: [&str; 18] = [
    "responseid",
    "responseset",
    "responsetype",
    "externaldatareference",
    "externalreference",
    "emailaddress",
    "ipaddress",
    "startdate",
    "enddate",
    "recordeddate",
    "recipientlastname",
    "recipientfirstname",
    "recipientemail",
    "locationlatitude",
    "locationlongitude",
    "distributionchannel",
    "collectorid",
    "respondentid",
];

/// Whether Qualtrics says in a row how it calls each column when it reads the file again.
fn is_of_imports(row: &Row<'_>) -> bool {
    let texts = (0..row.cells.len()).map(|place| row.name(place));
    let filled = texts.filter(|text| !text.is_empty());
    let (all, imports) = filled.fold((0, 0), |(all, imports), text| {
        let import = text.starts_with('{') && text.contains("ImportId");
        (all + 1, imports + usize::from(import))
    });
    imports * 2 > all
}

/// The first line above the header on which somebody answers: it stands under another header, or holds mostly answers.
/// A row that goes along the scale explains it.
pub(super) fn answers_above(above: &[Row<'_>], keys: &Keys, cells: &Cells) -> Option<u64> {
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

/// What is known of the rows around a header row.
pub(super) struct Around<'a, 't> {
    pub(super) shape: &'a Shape<'t>,
    pub(super) main: usize,
    /// The columns of the header row that are items.
    pub(super) items: &'a [usize],
    pub(super) keys: &'a Keys,
    pub(super) cells: &'a Cells,
}

impl Around<'_, '_> {
    fn given(&self, row: &Row<'_>, place: usize) -> bool {
        self.cells.gives(&row.text(place))
    }

    /// Whether a column has no name in the header row, or answers under it: then another row may name it.
    fn may_be_named(&self, place: usize) -> bool {
        let rows = &self.shape.rows[self.main + 1..];
        rows.is_empty()
            || self.shape.rows[self.main].name(place).is_empty()
            || under(rows, place, self.cells) == Under::Answers
    }

    /// Whether a row above the header speaks of one statement and no more, in a title or in a list of them: it names no
    /// column that has a name.
    pub(super) fn speaks_of_one(&self, above: usize) -> bool {
        let row = &self.shape.rows[above];
        let items =
            (0..row.cells.len()).filter_map(|place| match self.keys.column(&row.text(place)) {
                Header::Item(item, _) => Some(item),
                _ => None,
            });
        let items: HashSet<usize> = items.collect();
        above < self.main && items.len() == 1
    }

    /// Whether the statement that a column has in this row stands there for another column as well, which has the name that
    /// the bank gives, and somebody answered both: the bank says which of them counts. Where nobody did, they may be two
    /// ways through one form.
    pub(super) fn is_named_elsewhere(
        &self,
        row: usize,
        place: usize,
        item: usize,
        behind: &[Row<'_>],
    ) -> bool {
        let main = &self.shape.rows[self.main];
        let is_item = |row: &Row<'_>, at: usize, strongly: bool| {
            let found = self.keys.column(&row.text(at));
            matches!(found, Header::Item(one, strength)
                if one == item && (!strongly || strength == Strength::Own))
        };
        let both = |named: usize| {
            behind
                .iter()
                .any(|row| self.given(row, named) && self.given(row, place))
        };
        let named = self.items.iter().copied();
        named
            .filter(|named| {
                is_item(main, *named, true) && is_item(&self.shape.rows[row], *named, false)
            })
            .any(both)
    }

    /// Whether a column counts its rows.
    pub(super) fn counts_on(&self, place: usize, from: usize) -> bool {
        let texts: Vec<String> = self.shape.rows[from..]
            .iter()
            .map(|row| row.name(place))
            .collect();
        count_on(&texts)
    }

    /// The last row that is a header. Where a program closes its header with the names that it has itself for its columns,
    /// all rows down to that one are. Else one by one, with the titles of sections among and above them.
    pub(super) fn last(&self) -> usize {
        let further = self.shape.rows.iter().enumerate().skip(self.main + 1);
        let further: Vec<(usize, &Row<'_>)> = further.take(MOST_FURTHER).collect();
        let closing = further.iter().rfind(|(_, row)| is_of_imports(row));
        let headers = further
            .iter()
            .take_while(|(_, row)| self.is_header(row) || self.is_title(row));
        let last = headers.last().into_iter().chain(closing);
        last.map(|(place, _)| *place).max().unwrap_or(self.main)
    }

    /// Whether a row holds titles over some of the columns: words over the first item of each section, and nothing in most
    /// of the columns that everybody fills.
    fn is_title(&self, row: &Row<'_>) -> bool {
        let filled = |place: &&usize| !row.name(**place).is_empty();
        let titled = self.items.iter().filter(filled).count();
        let few = titled > 0 && titled * 2 <= self.items.len();
        if !few || !self.has_no_answers(row) {
            return false;
        }
        let behind = (self.shape.rows.iter()).filter(|other| other.span.line > row.span.line);
        let people = behind.filter(|row| self.items.iter().any(|place| self.given(row, *place)));
        let people: Vec<&Row<'_>> = people.collect();
        let all_fill = |place: &usize| people.iter().all(|row| !row.name(*place).is_empty());
        let beside = (0..row.cells.len()).filter(|place| !self.items.contains(place));
        let everybodys: Vec<usize> = beside.filter(all_fill).collect();
        !people.is_empty() && everybodys.iter().filter(filled).count() * 2 < everybodys.len()
    }

    /// Whether no answer stands under the items of a row, and nothing like a number.
    fn has_no_answers(&self, row: &Row<'_>) -> bool {
        self.items.iter().all(|place| {
            let text = row.text(*place);
            let blank = tidy(&text).is_empty();
            blank || !self.cells.gives(&text) && text.contains(char::is_alphabetic)
        })
    }

    /// Whether a row repeats the names of columns beside the items, or the names that a program has for them: nobody
    /// answers so.
    fn repeats_names(&self, row: &Row<'_>) -> bool {
        let header = &self.shape.rows[self.main];
        let beside = || (0..row.cells.len()).filter(|place| !self.items.contains(place));
        let repeated = |place: &usize| {
            let name = run_together(&header.text(*place));
            name.contains(char::is_alphabetic) && name == run_together(&row.text(*place))
        };
        let names =
            |place: &usize| PROGRAM_NAMES.contains(&run_together(&row.text(*place)).as_str());
        beside().filter(repeated).count() >= FEWEST_REPEATED
            || beside().filter(names).count() > FEWEST_REPEATED
    }

    /// Whether a row has a sentence of its own under each item, or more different words than the scale has points, and most
    /// of what stands under it are answers: the questions, under the codes that a program gave them.
    fn asks(&self, row: &Row<'_>) -> bool {
        let texts: Vec<String> = (self.items.iter())
            .map(|place| plain(&folded(&row.text(*place))))
            .collect();
        let different: HashSet<&String> = texts.iter().collect();
        let long = |text: &String| text.split(' ').count() >= FEWEST_WORDS;
        let behind = (self.shape.rows.iter()).filter(|other| other.span.line > row.span.line);
        let behind: Vec<&Row<'_>> = behind.collect();
        let given = |row: &&&Row<'_>| self.items.iter().any(|place| self.given(row, *place));
        let points = usize::from(self.cells.dont_know());
        texts.len() > 1
            && different.len() == texts.len()
            && (texts.iter().all(long) || texts.len() > points + 1)
            && behind.iter().filter(given).count() * 2 > behind.len()
    }

    /// Whether a row under the header is a header too: it repeats what its columns are, or says how a form calls them.
    fn is_header(&self, row: &Row<'_>) -> bool {
        if self.has_no_answers(row) && (self.repeats_names(row) || self.asks(row)) {
            return true;
        }
        let filled: Vec<usize> = self
            .items
            .iter()
            .copied()
            .filter(|place| !row.name(*place).is_empty())
            .collect();
        let known = |place: &usize| matches!(self.keys.column(&row.text(*place)), Header::Item(..));
        if filled.is_empty() {
            // Somebody who gave no answer may have written a statement down.
            let mut statements = (0..row.cells.len()).filter(known);
            return statements.any(|place| self.may_be_named(place));
        }
        if filled.iter().any(|place| self.given(row, *place)) {
            return false;
        }
        let words = filled
            .iter()
            .all(|place| ANSWER_WORDS.contains(&plain(&folded(&row.text(*place))).as_str()));
        words || filled.iter().filter(|place| known(place)).count() * 2 > filled.len()
    }
}

/// What stands under a column in these rows.
pub(super) fn under(rows: &[Row<'_>], place: usize, cells: &Cells) -> Under {
    let filled = rows.iter().filter(|row| !row.name(place).is_empty());
    let (all, answers) = filled.fold((0, 0), |(all, answers), row| {
        let given = cells.gives(&row.text(place));
        (all + 1, answers + usize::from(given))
    });
    match (all, answers) {
        _ if answers * 2 > all => Under::Answers,
        (1.., 0) => Under::NoAnswer,
        _ => Under::Unknown,
    }
}
