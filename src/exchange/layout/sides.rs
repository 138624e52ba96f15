//! Which columns and rows tell whose answers they are, and from which side or at which moment they were given.

use super::{Column, Layout};
use crate::exchange::columns::Block;
use crate::exchange::keys::{is_a_view, says_kinds, says_which};
use crate::exchange::long::is_person_called;
use crate::exchange::shape::Row;
use crate::exchange::summary;
use crate::exchange::text::{folded, plain, run_together};

/// Of so many columns it is looked whether the same people stand in them again.
pub(in crate::exchange) const MOST_PEOPLE: usize = 4;

/// From which side a column asks its statement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// Of each column its side, from 1; 0 where its statement has no other one.
    pub(in crate::exchange) of: Vec<u8>,
    /// The first column of each side, by its name.
    pub names: Vec<String>,
}

impl Sides {
    /// The side of a column.
    pub(in crate::exchange) fn side(&self, place: usize) -> u8 {
        self.of.get(place).copied().unwrap_or_default()
    }
}

impl Layout {
    /// Finds the columns that tell people apart, and the one that says at which moment a row was answered, or from
    /// which side: by its name, else by what stands in it.
    pub(super) fn find_people(&mut self, rows: &[Row<'_>], block: &Block) {
        let is_other = |place: &usize| self.columns[*place] == Column::Other;
        let is_called = |place: &usize| {
            let name = &self.names[*place];
            let together = run_together(name);
            is_person_called(&together) || summary::says_who(name) || summary::names_people(name)
        };
        let others: Vec<usize> = (0..self.columns.len()).filter(is_other).collect();
        self.who = others
            .iter()
            .copied()
            .find(|place| summary::says_who(&self.names[*place]));
        let people = others.iter().copied().filter(is_called);
        self.people = people.take(MOST_PEOPLE).collect();
        let by_name = block.moment(&self.columns);
        self.moment = by_name.or_else(|| {
            let says = |place: &&usize| {
                let shift = **place + usize::from(self.numbered);
                let texts = rows.iter().map(|row| row.name(shift));
                // Where R has nothing to say it writes what is also Dutch for "after".
                let says = |text: &String| !text.is_empty() && text != "NA";
                let mut texts = texts.filter(says).peekable();
                !block.is_unused(**place)
                    && texts.peek().is_some()
                    && texts.all(|text| is_a_view(&plain(&folded(&text))))
            };
            let is_kinds =
                |place: &&usize| !block.is_unused(**place) && says_kinds(&self.names[**place]);
            others
                .iter()
                .find(says)
                .or_else(|| others.iter().find(is_kinds))
                .copied()
        });
    }

    /// Whether the column of moments is called so.
    pub(in crate::exchange) fn is_called_moment(&self) -> bool {
        self.moment
            .is_some_and(|place| says_which(&self.names[place]))
    }
}
