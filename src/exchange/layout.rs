//! What the columns of a table are, found from the rows it begins with.

mod above;
mod aside;
mod asked;
mod beside;
mod kinds;
mod marks;
mod merged;
mod moved;
mod sides;
mod told;
mod width;

use std::collections::{BTreeSet, HashSet};

use super::cells::{Cells, Numbers};
use super::columns::{self, Block, Numbered};
use super::keys::{Keys, Near, Points};
use super::long;
use super::origin::Origin;
use super::packed::Hidden;
use super::problems::Unreadable;
use super::shape::{self, Shape, blanks};
use super::summary;
use super::table::Reading;
use super::text::SHOWN_LETTERS;
use crate::bank::Bank;
pub(super) use marks::{Mark, says_out};
pub(super) use sides::MOST_PEOPLE;
pub use sides::Sides;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Something else: passed over, never stored.
    Other,
    /// The name of the row's group.
    Group,
    /// The answers to an item, by its place among all items.
    Item(usize),
}

/// What is asked of the reader, beside the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The column with the group.
    pub group: Option<String>,
    /// What counts as skipped.
    pub missing: Vec<String>,
    /// What counts as *don't know*.
    pub dont_know: Vec<String>,
    /// Items by the name of their column; none for a column that is not used.
    pub map: Vec<(String, Option<usize>)>,
    /// Whether a cell that is no answer counts as skipped.
    pub invalid_as_missing: bool,
    /// What bare numbers are, where the paper form has others than the values of the scale.
    pub numbers: Option<Numbers>,
}

/// How the rows of a table are read.
#[derive(Clone, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each says one thing of a table"
)]
pub struct Layout {
    pub(super) separator: u8,
    /// What each column holds, in the order of the file.
    pub columns: Vec<Column>,
    /// How each column is named.
    pub names: Vec<String>,
    /// Names of the columns that are passed over.
    pub others: Vec<String>,
    /// What stands before statements and is none of the bank's own words.
    pub before_statements: Vec<String>,
    /// What stands behind more than one of them, and is none of the bank's own words.
    pub behind_statements: Vec<String>,
    /// Those of a few that have a sign which refers to something said elsewhere.
    pub starred: Vec<String>,
    /// Other sheets of the file that explain the scale.
    pub legend_sheets: Vec<String>,
    /// From which side each column asks its statement.
    pub sides: Sides,
    /// Ids of the items that have more than one column of the same words, with answers.
    pub joined: Vec<String>,
    /// Columns without a name in which something stands, from 1.
    pub nameless: Vec<usize>,
    /// Of these columns those that are nearly an item which has another one.
    pub alike: Vec<Near>,
    /// Columns that are known by the code which they begin with, while the text behind it is none of the bank's.
    pub coded: Vec<Near>,
    /// Those that stand with answers in the place of an item which has no column.
    pub in_place: Vec<Near>,
    /// Ids of the items that have no column.
    pub absent: Vec<String>,
    /// The line of the header row.
    pub header: u64,
    /// Lines above the header that are left out.
    pub above: Vec<u64>,
    /// What the first of them say, where that is one text and nothing of a person.
    pub titles: Vec<String>,
    /// Those of them that explain a scale, and those that do so beside the answers.
    pub legends: Vec<u64>,
    /// Lines under it that are headers too.
    pub further: Vec<u64>,
    /// How the table stands in the file.
    pub shape: Stands,
    /// Id of the item whose column is the group, and so gives no answers.
    pub group_item: Option<String>,
    /// Where columns are known by the number on the paper form.
    pub by_number: bool,
    /// Where the rows are numbered as the columns are.
    pub numbered_twice: bool,
    /// Where the rows may say how often each point was given, and not what people answered.
    pub may_count: bool,
    /// The lines of the first rows whose answers may stand a column beside their statements.
    pub moved: Vec<u64>,
    /// What the sheet keeps out of sight, though it was read.
    pub hidden: Hidden,
    /// How many statements the bank has.
    pub items: usize,
    pub(super) cells: Cells,
    /// The points of the scale, with what they are called.
    pub(super) points: Points,
    /// Cells each row has more than the header, all of them blank.
    pub(super) extra: usize,
    /// Whether the first cell of each row is its number, which has no header.
    pub(super) numbered: bool,
    /// The column that says at which moment a row was answered.
    pub(super) moment: Option<usize>,
    /// How many columns stand before the first item.
    pub(super) before: usize,
    /// Those of them in which a row may say that it is a sum or a mean.
    pub(super) labels: Vec<usize>,
    /// Names of the columns with items, and ids.
    pub(super) item_names: HashSet<String>,
    /// Whether what stands before the answers are names of people.
    pub(super) names_people: bool,
    /// The first columns that tell people apart.
    pub(super) people: Vec<usize>,
    /// Columns that say of some rows that they do not count.
    pub(super) marks: Vec<(usize, Mark)>,
    /// The column that says how many people stand behind a row.
    pub(super) counts: Option<usize>,
    /// Of the labels those in which people tick or choose something, and no name stands.
    pub(super) ticks: Vec<usize>,
    /// The column that says when a row was sent in.
    pub(super) sent: Option<usize>,
    /// Rows that a sheet computes of others, by their line in the table.
    pub(super) computed: BTreeSet<u64>,
    /// The column that says who answered, of a name, an address or a number for each.
    pub(super) who: Option<usize>,
    /// Whether people have words of the scale before their answers: another question of the form.
    pub(super) scale_beside: bool,
    /// Behind which column no item comes.
    pub(super) needed: usize,
    /// Whether an item has more than one column.
    pub(super) doubled: bool,
    pub(super) ids: Vec<String>,
    pub(super) invalid_as_missing: bool,
    /// A value off the scale that was given a meaning though it is a neighbour, with the other end.
    pub(super) given_neighbour: Option<(i32, i32, u8)>,
    /// Whether it is counted how often each point was given.
    pub(super) counts_points: bool,
    pub(super) origin: Origin,
}

/// How a table stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// A row a person.
    Upright,
    /// A column a person.
    OnItsSide,
    /// A row an answer.
    Long,
}

/// A layout, and where its rows are.
#[derive(Clone, Debug)]
pub struct Found {
    /// How they are read.
    pub layout: Layout,
    /// The rows themselves, where the table was turned; else they follow in the file.
    pub turned: Option<Vec<u8>>,
    /// Where the rows begin in what was looked at.
    pub body: usize,
    /// The line they begin at.
    pub line: u64,
}

impl Layout {
    /// Finds the layout from the beginning of a table; `whole` when there is no more of it. A sheet has its own
    /// separator.
    ///
    /// # Errors
    /// Why it is no table of this bank.
    pub fn find(
        text: &[u8],
        whole: bool,
        sheet: Option<u8>,
        bank: &Bank,
        options: &Options,
        reading: Reading,
    ) -> Result<Found, Unreadable> {
        let mut keys = Keys::of(bank, &options.map);
        let mut start = 0;
        while text[start..].starts_with(b"\xef\xbb\xbf") {
            start += 3;
        }
        let named = shape::named(&text[start..]).filter(|_| sheet.is_none());
        let (separator, line) = match named {
            Some((separator, after)) => {
                start += after;
                (Some(separator), 2)
            }
            None => (sheet, 1),
        };
        let rest = &text[start..];
        let shape = shape::found(rest, whole, line, separator, &mut keys, &reading.0);
        let ask = Ask {
            options,
            keys: &keys,
            bank,
            cells: reading.0,
            sheet: sheet.is_some(),
        };
        if shape.header.1 == 0
            && shape.down.1 == 0
            && shape.separator != blanks::BLANK
            && separator.is_none()
            && let Some(line) = blanks::may_be_columns(&shape, rest, line, ask.keys)
        {
            return Err(Unreadable::Blanks(line));
        }
        // A list of the statements beside the people is no table of its own.
        let answered = shape.is_answered(&keys, &ask.cells);
        let upright = shape.header.1 > 0
            && (shape.header.1 >= shape.down.1 || answered || !aside::has_answers(&shape, &ask));
        // One statement, again and again: a row is an answer.
        let repeated = || {
            let items = long::items_of(&shape.rows, shape.down.0, &keys);
            let behind = items.iter().skip(shape.header.0);
            items.len() > 2 && behind.filter(|item| item.is_some()).count() * 2 > items.len()
        };
        // Two columns of names under each other are a header.
        let alone = shape.down.1 == 1 && shape.header.1 < 2;
        if (!upright && shape.down.1 >= 2) || (alone && !answered && repeated()) {
            return aside::aside(rest, whole, line, &shape, ask);
        }
        let by_number = if shape.header.1 == 0 && shape.down.1 == 0 {
            columns::numbered(&shape, &keys, &ask.cells)
        } else {
            Numbered::No
        };
        match by_number {
            Numbered::Unclear => return Err(Unreadable::NumberedTwice),
            Numbered::Down(place) => {
                let mut shape = shape;
                shape.down = (place, keys.ids().len());
                return aside::aside(rest, whole, line, &shape, ask);
            }
            Numbered::Both | Numbered::No => {}
        }
        if whole && ask.is_one_line(&shape) {
            return Err(Unreadable::OneLine);
        }
        let mut found = ask.of(&shape, None)?;
        found.body += start;
        found.layout.numbered_twice = by_number == Numbered::Both;
        Ok(found)
    }
}

/// What a layout is made for.
pub(super) struct Ask<'a> {
    pub(super) options: &'a Options,
    pub(super) keys: &'a Keys,
    pub(super) bank: &'a Bank,
    pub(super) cells: Cells,
    pub(super) sheet: bool,
}

impl Ask<'_> {
    /// Whether answers stand behind the names of the columns on the only line there is.
    fn is_one_line(&self, shape: &Shape<'_>) -> bool {
        let [row] = shape.rows.as_slice() else {
            return false;
        };
        let given = |text: &str| self.cells.gives(text);
        let mut texts = (0..row.cells.len()).map(|place| row.text(place));
        shape.header.1 > 0 && texts.any(|text| given(&text) && !self.keys.is_item(&text))
    }

    /// The lines of names above the answers.
    fn block(&self, shape: &Shape<'_>, by_place: bool) -> Result<Block, Unreadable> {
        if let Some(line) = shape::in_one_cell(shape, self.keys) {
            return Err(Unreadable::RowsInCells(line));
        }
        let block = if shape.header.1 > 0 {
            Some(Block::around(shape, self.keys, &self.cells)?)
        } else {
            columns::numbers(shape, self.keys, &self.cells, by_place)
        };
        block.ok_or_else(|| match shape.fault {
            Some((line, fault)) => Unreadable::Quote(line, fault),
            None if shape.rows.is_empty() => Unreadable::Empty,
            None => columns::no_items(shape, self.keys, &self.cells),
        })
    }

    fn of(mut self, shape: &Shape<'_>, origin: Option<Origin>) -> Result<Found, Unreadable> {
        let block = self.block(shape, origin.is_some())?;
        let legends = columns::legends_above(&shape.rows[..block.main], self.keys)?;
        let (columns, places) = block.columns(&self)?;
        let beginnings = block.beginnings(&columns, self.keys)?;
        self.settle(&shape.rows[block.last + 1..], block.by_number, &columns);
        let main = &shape.rows[block.main];
        let names = block.names();
        let ids = self.keys.ids();
        let of_items = |items: Vec<usize>| -> Vec<String> {
            items.into_iter().map(|item| ids[item].clone()).collect()
        };
        let is_item = |column: &Column| matches!(column, Column::Item(_));
        let first = columns.iter().position(is_item).unwrap_or(0);
        let needed = columns
            .iter()
            .rposition(|column| *column != Column::Other)
            .map_or(0, |last| last + 1);
        let others = columns.iter().zip(&names);
        let others = others.filter(|(column, name)| **column == Column::Other && !name.is_empty());
        let others = others.map(|(_, name)| name.clone());
        beside::one_column_each(shape, &block, &columns, &names, &self.cells)?;
        let last = &shape.rows[block.last].span;
        let mut layout = Layout {
            separator: shape.separator,
            others: others.collect(),
            alike: block.alike(&columns, &places, self.keys)?,
            coded: block.coded(&columns, self.keys)?,
            in_place: (block.in_place(&columns, &places, self.keys).into_iter())
                .map(|one| one.near)
                .collect(),
            before_statements: block.told_before(&beginnings, self.keys),
            behind_statements: self.keys.told_behind(),
            starred: block.starred(&columns),
            legend_sheets: Vec::new(),
            sides: block.sides(&columns, &places, &beginnings),
            joined: of_items(block.joined(&places, &beginnings)),
            nameless: Vec::new(),
            absent: of_items(places.absent()),
            header: main.span.line,
            above: lines(&shape.rows[..block.main]),
            titles: Vec::new(),
            legends,
            further: lines(&shape.rows[block.main + 1..=block.last]),
            shape: Stands::Upright,
            group_item: block.group_item(&columns).map(|item| ids[item].clone()),
            by_number: block.by_number,
            numbered_twice: false,
            may_count: false,
            moved: Vec::new(),
            hidden: Hidden::default(),
            items: ids.len(),
            points: self.keys.points().clone(),
            extra: 0,
            numbered: false,
            moment: None,
            people: Vec::new(),
            marks: Vec::new(),
            counts: None,
            ticks: Vec::new(),
            sent: None,
            computed: BTreeSet::new(),
            before: first,
            labels: labels(&names[..first]),
            scale_beside: false,
            item_names: HashSet::new(),
            names_people: origin.is_some()
                || names[..first]
                    .iter()
                    .any(|name| summary::names_people(name)),
            who: None,
            needed,
            doubled: places.are_doubled(),
            ids: ids.to_vec(),
            invalid_as_missing: self.options.invalid_as_missing,
            given_neighbour: self.cells.given_neighbour(),
            counts_points: self.options.invalid_as_missing
                || self.cells.given_neighbour().is_some(),
            origin: origin.unwrap_or(if self.sheet {
                Origin::Sheet
            } else {
                Origin::Same
            }),
            cells: self.cells,
            columns,
            names,
        };
        layout.look_around(shape, &block, self.keys)?;
        layout.look_at(shape, &block)?;
        Ok(Found {
            layout,
            turned: None,
            body: last.end,
            line: last.last,
        })
    }
}

/// The columns of these names in which a row may say that it is a sum or a mean.
fn labels(names: &[String]) -> Vec<usize> {
    let says = |place: &usize| !summary::says_what_it_is(&names[*place]);
    (0..names.len()).filter(says).collect()
}

/// The lines on which rows stand.
fn lines(rows: &[shape::Row<'_>]) -> Vec<u64> {
    rows.iter().map(|row| row.span.line).collect()
}

impl Layout {
    /// How many cells a row should have.
    pub(super) fn width(&self) -> usize {
        self.columns.len() + self.extra + usize::from(self.numbered)
    }

    /// Takes what stands above, under and beside the answers and speaks of all of them.
    fn look_around(
        &mut self,
        shape: &Shape<'_>,
        block: &Block,
        keys: &Keys,
    ) -> Result<(), Unreadable> {
        let behind = &shape.rows[block.last + 1..];
        self.of_one_scale(behind, keys)?;
        let beside = self.legends_beside(behind, keys)?;
        self.legends.extend(beside);
        self.look_above(&shape.rows[..block.main], keys)?;
        self.look_under(&shape.rows[block.main + 1..=block.last], keys)
    }

    /// Holds what was made of the header against the rows behind it.
    fn look_at(&mut self, shape: &Shape<'_>, block: &Block) -> Result<(), Unreadable> {
        let behind = &shape.rows[block.last + 1..];
        if self.counts_answers(behind) {
            return Err(Unreadable::Frequencies);
        }
        self.may_count = self.may_count_answers(behind);
        self.hold_against(behind)?;
        self.nameless = self.without_name(behind)?;
        self.moved = self.moved(behind)?;
        self.scale_beside = self.has_scale_beside(behind);
        self.find_people(behind, block);
        self.find_kinds(behind)?;
        for row in &shape.rows[..=block.last] {
            if row
                .cells
                .iter()
                .any(|cell| cell.quoted && self.holds_rows(cell.raw))
            {
                return Err(Unreadable::RowsInQuotes(row.span.line));
            }
        }
        let items = self.columns.iter().zip(&self.names);
        let items = items.filter(|(column, _)| matches!(column, Column::Item(_)));
        let names = items.map(|(_, name)| name).chain(&self.ids);
        self.item_names = names.map(|name| super::text::folded(name)).collect();
        Ok(())
    }

    /// Whether a row may say in this column that it is a sum or a mean; thousands of columns may stand there.
    pub(super) fn is_label(&self, place: usize) -> bool {
        self.labels.binary_search(&place).is_ok()
    }

    /// Whether people tick or choose something in this one of them.
    pub(super) fn is_tick(&self, place: usize) -> bool {
        self.ticks.binary_search(&place).is_ok()
    }

    /// Id of an item.
    pub(super) fn id(&self, item: usize) -> String {
        self.ids.get(item).cloned().unwrap_or_default()
    }
}
