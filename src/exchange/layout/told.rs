//! What the rows of a table tell of all of it: what its numbers are, whether they are people at all, and which of them name
//! the columns once more.

use std::collections::BTreeSet;

use super::{Ask, Column, Layout, Mark};
use crate::exchange::columns::{explains_another, explains_in_a_cell, legends_down};
use crate::exchange::frequencies::{are_frequencies, may_be_frequencies};
use crate::exchange::keys::{Keys, Told, told_beside};
use crate::exchange::long::is_person_called;
use crate::exchange::problems::Unreadable;
use crate::exchange::shape::Row;
use crate::exchange::summary::{names_people, says_who};
use crate::exchange::text::{folded, run_together};

/// A column of names is called by so many words at most.
const MOST_WORDS_OF_NAMES: usize = 8;
/// In so many columns a text beside the answers is looked for.
const MOST_COLUMNS: usize = 64;

impl Ask<'_> {
    /// What bare numbers are: as it was said, or as the cells themselves tell where columns go by the paper form.
    pub(super) fn settle(&mut self, rows: &[Row<'_>], by_number: bool, columns: &[Column]) {
        if let Some(numbers) = self.options.numbers {
            self.cells.say(numbers);
        } else if by_number {
            let is_item = |place: &usize| matches!(columns[*place], Column::Item(_));
            let items: Vec<usize> = (0..columns.len()).filter(is_item).collect();
            let texts = rows
                .iter()
                .flat_map(|row| items.iter().map(|place| row.text(*place)));
            self.cells.settle(texts);
        }
    }
}

impl Layout {
    /// Refuses a table of which the name of an unused column explains another scale.
    pub(super) fn of_one_scale(&self, rows: &[Row<'_>], keys: &Keys) -> Result<(), Unreadable> {
        let another = |place: usize| {
            let name = &self.names[place];
            self.columns[place] == Column::Other
                && explains_another(name, rows, place, keys, &self.cells)
        };
        if (0..self.columns.len()).any(another) {
            return Err(Unreadable::ScaleAbove(self.header));
        }
        Ok(())
    }

    /// The lines on which a text in an unused column explains a scale, or says that it was turned round.
    ///
    /// # Errors
    /// A column that explains another scale.
    pub(super) fn legends_beside(
        &self,
        rows: &[Row<'_>],
        keys: &Keys,
    ) -> Result<Vec<u64>, Unreadable> {
        /// Shorter ones are answers, names and words of a form.
        const SHORTEST: usize = 10;
        // What somebody answers in a sentence may speak of anything.
        let others = (0..self.columns.len()).filter(|place| {
            self.columns[*place] == Column::Other && !self.asks_in_a_sentence(*place)
        });
        // A table may have thousands of columns.
        let others: Vec<usize> = others.take(MOST_COLUMNS).collect();
        let shift = usize::from(self.numbered);
        let mut lines = self.legends_downwards(&others, rows, keys)?;
        let text_at = |row: &Row<'_>, place: usize| {
            let cell = row.cells.get(place + shift);
            let long = cell.is_some_and(|cell| cell.raw.len() >= SHORTEST);
            long.then(|| folded(&row.text(place + shift)))
        };
        for place in others.iter().copied() {
            // In remarks somebody says how she read it herself.
            let name = &self.names[place];
            let is_remark = Mark::of(name, &self.names) == Some(Mark::Remark);
            let texts: BTreeSet<String> = rows
                .iter()
                .map(|row| folded(&row.text(place + shift)))
                .collect();
            let mut texts = texts.iter().filter(|text| !text.is_empty());
            if let (Some(text), None, false) = (texts.next(), texts.next(), is_remark)
                && explains_in_a_cell(text, name, keys.points())
            {
                return Err(Unreadable::ScaleColumn(self.called(place)));
            }
        }
        let says = |row: &&Row<'_>| {
            others.iter().any(|place| {
                let text = text_at(row, *place);
                text.is_some_and(|text| told_beside(&text, keys.points()) != Told::Nothing)
            })
        };
        // A line without answers is told by itself.
        let items = || {
            (0..self.columns.len()).filter(|place| matches!(self.columns[*place], Column::Item(_)))
        };
        let answers =
            |row: &&Row<'_>| items().any(|place| self.cells.gives(&row.text(place + shift)));
        let told = rows.iter().filter(says).filter(answers);
        lines.extend(told.map(|row| row.span.line));
        lines.sort_unstable();
        lines.dedup();
        Ok(lines)
    }

    /// The lines on which unused columns explain the scale downwards, alone or two beside each other: a number and what
    /// it is called.
    fn legends_downwards(
        &self,
        others: &[usize],
        rows: &[Row<'_>],
        keys: &Keys,
    ) -> Result<Vec<u64>, Unreadable> {
        let shift = usize::from(self.numbered);
        // A number beside somebody, and what she is called or does.
        let of_people = |place: &usize| {
            let name = &self.names[*place];
            is_person_called(&run_together(name)) || says_who(name) || names_people(name)
        };
        let singles = others.iter().map(|place| vec![*place]);
        let pairs = others.windows(2).map(<[usize]>::to_vec);
        let pairs = pairs.filter(|two| two[0] + 1 == two[1] && !two.iter().any(of_people));
        let mut lines = Vec::new();
        for places in singles.chain(pairs) {
            let names: Vec<String> = (places.iter())
                .map(|place| self.names[*place].clone())
                .collect();
            let shifted: Vec<usize> = places.iter().map(|place| place + shift).collect();
            let told = legends_down(&shifted, (self.header, &names), rows, keys.points());
            if told.0 == Told::Another {
                return Err(Unreadable::ScaleColumn(self.called(places[0])));
            }
            lines.extend(told.1);
        }
        Ok(lines)
    }

    /// The rows as numbers of answers: for each column with labels its name, the labels, and what stands under each
    /// statement. None where there are more rows than answers to choose from.
    fn as_counts<'r>(
        &'r self,
        rows: &'r [Row<'_>],
    ) -> impl Iterator<Item = (&'r str, Vec<String>, Vec<Vec<String>>)> {
        let width = usize::from(self.cells.skipped()) + 1;
        let labels = self.labels.iter().filter(move |_| rows.len() <= width);
        labels.map(|label| {
            let names = rows.iter().map(|row| row.text(*label)).collect();
            let items = (0..self.columns.len())
                .filter(|place| matches!(self.columns[*place], Column::Item(_)));
            let counts = items.map(|place| rows.iter().map(|row| row.text(place)).collect());
            (self.names[*label].as_str(), names, counts.collect())
        })
    }

    /// Whether the rows say how often each answer was given to the statements above them.
    pub(super) fn counts_answers(&self, rows: &[Row<'_>]) -> bool {
        let mut all = self.as_counts(rows);
        all.any(|(corner, names, counts)| are_frequencies(corner, &names, &counts, &self.cells))
    }

    /// Whether they may say so as well as what so many people answered.
    pub(super) fn may_count_answers(&self, rows: &[Row<'_>]) -> bool {
        let mut all = self.as_counts(rows);
        all.any(|(_, names, counts)| may_be_frequencies(&names, &counts, &self.cells))
    }

    /// Whether most rows have words of the scale before their answers.
    pub(super) fn has_scale_beside(&self, rows: &[Row<'_>]) -> bool {
        let says = |row: &&Row<'_>| {
            let said = |place: &usize| self.cells.said(&row.text(*place)).is_some();
            self.labels.iter().any(said)
        };
        rows.iter().filter(says).count() * 2 > rows.len()
    }

    /// Whether a row repeats the header.
    pub(in crate::exchange) fn is_header(&self, text: impl Fn(usize) -> String) -> bool {
        let alike = |place: &usize| {
            let name = folded(&self.names[*place]);
            !name.is_empty() && folded(&text(*place)) == name
        };
        let items = || {
            (0..self.columns.len()).filter(|place| matches!(self.columns[*place], Column::Item(_)))
        };
        items().all(|place| alike(&place))
    }

    /// Whether a column asks something in a sentence, so that people answer in their own words. One with names is called by
    /// a few words, even where a form asks for them.
    pub(in crate::exchange) fn asks_in_a_sentence(&self, place: usize) -> bool {
        let words = |name: &String| name.split_whitespace().count();
        self.names.get(place).map_or(0, words) > MOST_WORDS_OF_NAMES
    }

    /// Whether a text is the name of a column with an item, or its id.
    pub(in crate::exchange) fn is_name(&self, text: &str) -> bool {
        self.item_names.contains(&folded(text))
    }
}
