//! What stands around the ids and statements of a table. Where the same statements stand there more than once, each time
//! with something else around them, these are measurements side by side, and no columns that somebody mistyped.

use std::collections::HashSet;

use super::otherwise::{asks_something_else_of_it, is_moment};
use super::{Keys, Near};
use crate::exchange::problems::Unreadable;
use crate::exchange::text::{folded, plain, shortened, tidy};

/// So many statements that two measurements share are no chance.
const FEWEST: usize = 2;
/// How much of what stands around a statement is shown.
const SHOWN: usize = 40;
/// What tells measurements apart has no more words.
const MOST_WORDS: usize = 8;
/// More different things around statements are no measurements.
const MOST_FAMILIES: usize = 64;

/// The same statements, or some of them, with one thing around them.
struct Family<'n> {
    around: String,
    /// How its first column is named.
    first: &'n str,
    items: HashSet<usize>,
}

/// Words of a header as they were written there; `words` are as they are compared.
pub(super) fn as_written(header: &str, words: &str) -> Option<String> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (place, letter) in header.char_indices() {
        let end = place + letter.len_utf8();
        match runs.last_mut() {
            _ if !letter.is_alphanumeric() => {}
            Some(last) if last.1 == place => last.1 = end,
            _ => runs.push((place, end)),
        }
    }
    let spans = runs.iter().enumerate().flat_map(|(first, (start, _))| {
        let ends = runs[first..].iter().take(MOST_WORDS);
        ends.map(|(_, end)| &header[*start..*end])
    });
    let mut same = spans.filter(|span| plain(&folded(span)) == words);
    same.next().map(str::to_owned)
}

impl Family<'_> {
    /// What it is called: by what stands around its statements, else by its first column.
    fn name(&self) -> String {
        let name = match self.around.as_str() {
            "" => None,
            around => as_written(self.first, around).or_else(|| Some(around.to_owned())),
        };
        shortened(&name.unwrap_or_else(|| tidy(self.first)), SHOWN)
    }
}

impl Keys {
    /// What stands around the id or the statement of an item in a header, in plain words; none where neither stands
    /// there whole.
    fn around(&self, header: &str, item: usize) -> Option<String> {
        let words = format!(" {} ", plain(&folded(header)));
        let id = format!(" {} ", self.known.parts_of(item).join(" "));
        let own = self.known.statements_of(item);
        let mut names = std::iter::once(id.as_str()).chain(own);
        names.find_map(|name| {
            let (before, behind) = words.split_once(name)?;
            Some(format!("{before} {behind}").trim().to_owned())
        })
    }

    fn families<'n>(&self, columns: impl Iterator<Item = (&'n str, usize)>) -> Vec<Family<'n>> {
        let mut families: Vec<Family<'n>> = Vec::new();
        for (header, item) in columns {
            let Some(around) = self.around(header, item) else {
                continue;
            };
            let known = families.iter_mut().find(|one| one.around == around);
            if let Some(family) = known {
                family.items.insert(item);
            } else if families.len() < MOST_FAMILIES {
                families.push(Family {
                    around,
                    first: header,
                    items: HashSet::from([item]),
                });
            }
        }
        families
    }

    /// What tells the measurements apart that stand side by side in these columns, given with their items; none where
    /// they are no such thing.
    pub(in crate::exchange) fn side_by_side<'n>(
        &self,
        columns: impl Iterator<Item = (&'n str, usize)>,
    ) -> Option<Vec<String>> {
        let mut families = self.families(columns);
        families.retain(|one| one.items.len() >= FEWEST);
        let most = families.iter().max_by_key(|one| one.items.len())?;
        let all = most.items.clone();
        families.retain(|one| one.items.intersection(&all).count() >= FEWEST);
        let sides = families
            .iter()
            .any(|one| asks_something_else_of_it(&one.around));
        let names = families.iter().map(Family::name);
        (families.len() > 1 && !sides).then(|| names.collect())
    }

    /// Why a table with these columns, which are nearly items, is refused.
    pub(in crate::exchange) fn refused(&self, near: Vec<Near>) -> Unreadable {
        let columns = near.iter().map(|one| (one.whole.as_str(), one.place));
        match self.side_by_side(columns) {
            Some(names) => Unreadable::SideBySide(names),
            None => Unreadable::Near(near),
        }
    }

    /// What tells the measurements apart where columns with answers, which are nearly items that have other columns, ask
    /// most of these once more at another moment. `own` is the name of the column of an item.
    pub(in crate::exchange) fn second_measurement<'n>(
        &self,
        near: &'n [Near],
        items: usize,
        own: impl Fn(usize) -> &'n str,
    ) -> Option<Vec<String>> {
        let columns = near.iter().map(|one| (one.whole.as_str(), one.place));
        let families = self.families(columns);
        let again = families.iter().filter(|one| {
            let many = one.items.len();
            many >= FEWEST && many * 2 >= items && is_moment(&one.around)
        });
        let again: Vec<&Family<'_>> = again.collect();
        let first = again.first()?.items.iter().min().copied()?;
        let names = again.iter().map(|one| one.name());
        let own = shortened(own(first), SHOWN);
        Some(std::iter::once(own).chain(names).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_a_statement_is_shown_as_it_was_written() {
        assert_eq!(as_written("T0_doelen-1", "t0").as_deref(), Some("T0"));
        assert_eq!(
            as_written("doelen-1 (Nov 2025)", "nov 2025").as_deref(),
            Some("Nov 2025")
        );
        assert_eq!(as_written("deel doelen-1 2025", "deel 2025"), None);
    }
}
