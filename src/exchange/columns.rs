//! Header rows to columns: which row is the header, which rows belong to it, and what each column is.

mod coded;
mod framed;
mod headers;
mod in_place;
mod legends;
mod numbered;
mod places;
mod starred;
mod strange;

use std::collections::HashSet;

use super::cells::Cells;
use super::keys::{Header, Keys, Near, Strength, says_when};
use super::layout::{Ask, Column};
use super::problems::Unreadable;
use super::shape::{Row, Shape};
use super::text::{SHOWN_LETTERS, folded, shortened, tidy};
use headers::{Around, answers_above, under};
pub(super) use legends::{
    explains_another, explains_in_a_cell, legends_above, legends_down, legends_elsewhere,
};
pub(super) use numbered::{Numbered, numbered, numbers};
pub(super) use places::Places;
pub(super) use strange::no_items;

/// How many names are shown.
const SHOWN_NAMES: usize = 30;

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
    /// The same in each row of the block by itself, and in the rows above it.
    names_by_row: Vec<Vec<String>>,
    /// The whole text by which each header was known, else that of the main row.
    texts: Vec<String>,
    /// What stands under each column that is an item, or nothing that is known, as far as was looked.
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
        let texts: Vec<String> = (0..width).map(|place| row.text(place)).collect();
        let own: Vec<Header> = texts.iter().map(|text| keys.column(text)).collect();
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
        let around = Around {
            shape,
            main,
            items: &items,
            keys,
            cells,
        };
        let last = around.last();
        let mut block = Self {
            main,
            last,
            by_number: false,
            headers: own,
            names: Vec::new(),
            names_by_row: Vec::new(),
            texts,
            under: Vec::new(),
        };
        block.take_over(&around)?;
        let rows = (main..=last).chain((0..main).rev());
        let name = |place: usize| {
            let names = rows.clone().map(|row| shape.rows[row].name(place));
            names.into_iter().find(|name| !name.is_empty())
        };
        block.names = (0..width)
            .map(|place| name(place).unwrap_or_default())
            .collect();
        let by_row = shape.rows[..=last].iter();
        block.names_by_row = by_row
            .map(|row| (0..width).map(|place| row.name(place)).collect())
            .collect();
        let under = |place: usize| under(&shape.rows[last + 1..], place, cells);
        let is_looked_at =
            |place: usize| matches!(block.headers[place], Header::Item(..) | Header::Other);
        block.under = (0..width)
            .map(|place| {
                if is_looked_at(place) {
                    under(place)
                } else {
                    Under::Unknown
                }
            })
            .collect();
        Ok(block)
    }

    /// A column may have its statement in another row of the block; the nearest one counts.
    fn take_over(&mut self, around: &Around<'_, '_>) -> Result<(), Unreadable> {
        let shape = around.shape;
        for other in (self.main + 1..=self.last).chain((0..self.main).rev()) {
            let row = &shape.rows[other];
            let of_one = around.speaks_of_one(other);
            let next = shape.rows.get(other + 1);
            let behind = &shape.rows[self.last + 1..];
            let beside = next.is_some_and(|next| next.span.line == row.span.last + 1);
            let headers = self.headers.iter_mut().zip(&mut self.texts);
            for (place, (header, known_by)) in headers.enumerate() {
                let text = row.text(place);
                let found = around.keys.column(&text);
                match (*header, found) {
                    (Header::Other, Header::Item(item, _)) if of_one => {
                        if under(behind, place, around.cells) != Under::Answers
                            || around.counts_on(place, self.last + 1)
                        {
                            continue;
                        }
                        let name = shape.rows[self.main].name(place);
                        if !name.is_empty() || !beside {
                            let near = around.keys.near(place, &text, item);
                            return Err(Unreadable::Near(vec![near]));
                        }
                        (*header, *known_by) = (found, text);
                    }
                    (Header::Other, Header::Item(item, _))
                        if around.is_named_elsewhere(other, place, item, behind) => {}
                    (Header::Other, Header::Item(..)) => (*header, *known_by) = (found, text),
                    // Two rows of names that are moved against each other.
                    (Header::Item(one, Strength::Own), Header::Item(two, Strength::Own))
                        if one != two && !of_one =>
                    {
                        *header = Header::Unclear;
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// The item that the column with the groups is by its header.
    pub(super) fn group_item(&self, columns: &[Column]) -> Option<usize> {
        let place = columns.iter().position(|one| *one == Column::Group)?;
        match self.headers.get(place)? {
            Header::Item(item, _) => Some(*item),
            _ => None,
        }
    }

    /// The column that says at which moment a row was answered, unless it is the group or was said to be nothing.
    pub(super) fn moment(&self, columns: &[Column]) -> Option<usize> {
        (0..columns.len()).find(|place| {
            columns[*place] == Column::Other
                && self.headers[*place] != Header::Unused
                && says_when(&self.names[*place])
        })
    }

    /// Whether the map of columns says that a column is nothing.
    pub(super) fn is_unused(&self, place: usize) -> bool {
        self.headers[place] == Header::Unused
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.names.clone()
    }

    /// What each column is, and where each item stands.
    pub(super) fn columns(&self, ask: &Ask<'_>) -> Result<(Vec<Column>, Places), Unreadable> {
        let keys = ask.keys;
        let shown = |place: usize| shortened(&self.names[place], SHOWN_LETTERS);
        let named: HashSet<String> = if ask.options.map.is_empty() {
            HashSet::new()
        } else {
            self.names.iter().map(|name| folded(name)).collect()
        };
        // What is to be left out may be gone already.
        let used = ask.options.map.iter().filter(|(_, item)| item.is_some());
        for (name, _) in used {
            if !named.contains(&folded(name)) {
                // Somebody's answers may stand where the names should.
                let bare = |name: &&String| !name.contains(char::is_alphabetic);
                let answers = self.names.iter().filter(bare).count() * 2 > self.names.len();
                let found = if answers { Vec::new() } else { self.shown() };
                return Err(Unreadable::NoMapped(name.clone(), found));
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
                    Column::Item(*item)
                }
                _ => Column::Other,
            })
            .collect();
        let places = Places::of(&columns, keys.ids().len());
        self.of_one_time(&columns, &places, ask)?;
        let absent = places.absent();
        let mut near = self.nearly(&absent, group, keys);
        let between = self.in_place(&columns, &places, keys);
        let between = between.into_iter().filter(|one| one.between);
        near.extend(between.map(|one| one.near));
        near.dedup();
        if !near.is_empty() {
            return Err(keys.refused(near));
        }
        if absent.len() == keys.ids().len() {
            return Err(Unreadable::NoItems(self.shown()));
        }
        Ok((columns, places))
    }

    /// Columns that are nearly one of these items.
    fn nearly(&self, items: &[usize], group: Option<usize>, keys: &Keys) -> Vec<Near> {
        if self.by_number || items.is_empty() {
            return Vec::new();
        }
        let is_other =
            |place: &usize| self.headers[*place] == Header::Other && Some(*place) != group;
        let mut search = keys.search(items.to_vec());
        let near = (0..self.headers.len())
            .filter(is_other)
            .filter_map(|place| {
                let item = search.nearly(&self.names[place])?;
                Some(keys.near(place, &self.names[place], item))
            });
        let mut near: Vec<Near> = near.collect();
        let in_two = self.cut_in_two(items, &is_other, keys);
        near.extend(in_two.filter(|whole| near.iter().all(|one| one.item != whole.item)));
        near
    }

    /// Two columns beside each other that together are the name of an item: a separator stands within it.
    fn cut_in_two(
        &self,
        items: &[usize],
        is_other: &impl Fn(&usize) -> bool,
        keys: &Keys,
    ) -> Option<Near> {
        let mut pairs =
            (1..self.headers.len()).filter(|behind| is_other(&(behind - 1)) && is_other(behind));
        pairs.find_map(|behind| {
            let (one, two) = (&self.names[behind - 1], &self.names[behind]);
            let mut wholes = ["", ",", ", "]
                .iter()
                .map(|between| format!("{one}{between}{two}"));
            let item = wholes.find_map(|whole| match keys.column(&whole) {
                Header::Item(item, _) if items.contains(&item) => Some(item),
                _ => None,
            })?;
            Some(keys.near(behind - 1, &format!("{one}, {two}"), item))
        })
    }

    /// Columns with what may be answers that are nearly an item which has another column: whoever used a form again may
    /// have put the statement in other words.
    ///
    /// # Errors
    /// They ask most of these items once more, at another moment.
    pub(super) fn alike(
        &self,
        columns: &[Column],
        places: &Places,
        keys: &Keys,
    ) -> Result<Vec<Near>, Unreadable> {
        let group = columns.iter().position(|one| *one == Column::Group);
        let items = places.present();
        let mut near = self.nearly(&items, group, keys);
        near.retain(|one| self.under[one.column - 1] != Under::NoAnswer);
        let answered = |one: &&Near| self.under[one.column - 1] == Under::Answers;
        let answered: Vec<Near> = near.iter().filter(answered).cloned().collect();
        let own = |item: usize| self.names[places.of_item(item)[0]].as_str();
        match keys.second_measurement(&answered, items.len(), own) {
            Some(names) => Err(Unreadable::SideBySide(names)),
            None => Ok(near),
        }
    }

    fn shown(&self) -> Vec<String> {
        let names = self
            .names
            .iter()
            .filter(|name| !name.is_empty())
            .take(SHOWN_NAMES);
        names.map(|name| shortened(name, SHOWN_LETTERS)).collect()
    }

    /// The column to group by: by its name to the letter, else the only one that differs in case or signs, else by
    /// its name in another row of the header.
    fn group(&self, wanted: &str) -> Result<usize, Unreadable> {
        let (name, likeness) = (tidy(wanted), folded(wanted));
        let exact = |place: usize| self.names[place] == name;
        let alike = |place: usize| folded(&self.names[place]) == likeness;
        // Forms write the question above "Response". Over the first of several statements stands that of all of them.
        let above = |place: usize| {
            let same = |row: &Vec<String>| {
                let name = row.get(place).filter(|name| !name.is_empty());
                name.is_some_and(|name| folded(name) == likeness)
            };
            !matches!(self.headers[place], Header::Item(..)) && self.names_by_row.iter().any(same)
        };
        let ways: [&dyn Fn(usize) -> bool; 3] = [&exact, &alike, &above];
        for is_called in ways {
            let mut places = (0..self.names.len()).filter(|place| is_called(*place));
            match (places.next(), places.next()) {
                (Some(place), None) => return Ok(place),
                (Some(_), Some(_)) => return Err(Unreadable::TwoGroupColumns(name.clone())),
                (None, _) => {}
            }
        }
        Err(Unreadable::NoGroup(name.clone(), self.shown()))
    }
}
