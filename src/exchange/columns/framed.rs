//! What stands before statements. What is no text of the questionnaire is told; refused is what asks a statement of
//! another time, of somebody else, or by another scale. A statement that stands there more than once, each time with
//! something else before it, is asked from more than one side.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{Block, Places, SHOWN_LETTERS, SHOWN_NAMES, Under};
use crate::exchange::keys::{Beginning, Header, Keys, Strength, Told};
use crate::exchange::layout::{Ask, Column, Sides};
use crate::exchange::problems::Unreadable;
use crate::exchange::text::{folded, plain, shortened};

/// How much of a beginning is shown: a question of a form is longer than the name of a column.
const SHOWN_BEGINNING: usize = 100;

/// What stands before the statement of a column, by the place of that column.
type Beginnings = BTreeMap<usize, Beginning>;

impl Block {
    /// Refuses columns that ask a statement of another time, with those that ask the same one; those of two moments, and
    /// those of one point each.
    pub(super) fn of_one_time(
        &self,
        columns: &[Column],
        places: &Places,
        ask: &Ask<'_>,
    ) -> Result<(), Unreadable> {
        let keys = ask.keys;
        // A column for each point, with a tick where somebody chose it.
        let of_a_point = |name| {
            let before = keys.before(name);
            before.is_some_and(|words| ask.cells.said(&words).is_some())
        };
        let framed = |place: &usize| {
            let (name, Column::Item(item)) = (&self.texts[*place], columns[*place]) else {
                return false;
            };
            let framed = matches!(self.headers[*place], Header::Item(_, Strength::Framed));
            framed && keys.asks_otherwise(name)
                || places.of_item(item).len() > 1 && (keys.is_of_a_moment(name) || of_a_point(name))
        };
        let otherwise: Vec<usize> = (0..columns.len()).filter(framed).collect();
        if otherwise.is_empty() {
            return Ok(());
        }
        let same = otherwise.iter().map(|place| match columns[*place] {
            Column::Item(item) => places.of_item(item),
            _ => &[],
        });
        let named: BTreeSet<usize> = same.flatten().copied().collect();
        let of_items = named.iter().filter_map(|place| match columns[*place] {
            Column::Item(item) => Some((self.texts[*place].as_str(), item)),
            _ => None,
        });
        if let Some(names) = keys.side_by_side(of_items) {
            return Err(Unreadable::SideBySide(names));
        }
        let named = named.into_iter().take(SHOWN_NAMES);
        let named = named.map(|place| shortened(&self.names[place], SHOWN_LETTERS));
        Err(Unreadable::OtherTime(named.collect()))
    }

    /// Refuses columns before whose statement another scale stands.
    fn of_one_scale(&self, beginnings: &Beginnings, keys: &Keys) -> Result<(), Unreadable> {
        let other = beginnings
            .iter()
            .filter(|(_, one)| keys.told(&one.before) == Told::Another);
        let other = other.take(SHOWN_NAMES);
        let other: Vec<String> = other
            .map(|(place, _)| shortened(&self.names[*place], SHOWN_LETTERS))
            .collect();
        if other.is_empty() {
            Ok(())
        } else {
            Err(Unreadable::OtherScale(other))
        }
    }

    /// The columns before whose statement something stands, with what.
    ///
    /// # Errors
    /// What stands there tells of another scale.
    pub(in crate::exchange) fn beginnings(
        &self,
        columns: &[Column],
        keys: &Keys,
    ) -> Result<Beginnings, Unreadable> {
        let is_read = |place: &usize| {
            let header = self.headers[*place];
            matches!(columns[*place], Column::Item(_))
                && !matches!(header, Header::Item(_, Strength::Mapped))
        };
        if self.by_number {
            return Ok(Beginnings::new());
        }
        let places = (0..columns.len()).filter(is_read);
        let found = places.filter_map(|place| Some((place, keys.beginning(&self.texts[place])?)));
        let found = found.collect();
        self.of_one_scale(&found, keys)?;
        Ok(found)
    }

    /// What stands before statements or every id and is no text of the questionnaire, each once and as it was written.
    pub(in crate::exchange) fn told_before(
        &self,
        beginnings: &Beginnings,
        keys: &Keys,
    ) -> Vec<String> {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for one in beginnings.values() {
            *times.entry(one.words()).or_default() += 1;
        }
        let mut told = BTreeSet::new();
        let mut found = Vec::new();
        for (place, one) in beginnings {
            let (words, bare) = (one.words(), one.bare());
            // Numbers alone say something where they do not number the statements.
            let says = if bare.is_empty() && times[&words] > 1 {
                words.clone()
            } else {
                bare
            };
            if keys.is_own_title(&says) || keys.is_own_title(&words) || !told.insert(says) {
                continue;
            }
            found.push(shortened(
                one.of_header(&self.texts[*place]),
                SHOWN_BEGINNING,
            ));
        }
        found.extend(keys.before_ids());
        found
    }

    /// The statement of a column, as it stands there.
    fn wording(&self, place: usize, beginnings: &Beginnings) -> String {
        match beginnings.get(&place) {
            Some(one) => one.behind_words(),
            None => plain(&folded(&self.texts[place])),
        }
    }

    /// The items that have more than one column with answers under the same words.
    pub(in crate::exchange) fn joined(
        &self,
        places: &Places,
        beginnings: &Beginnings,
    ) -> Vec<usize> {
        let twice = |item: &usize| {
            let answered = places.of_item(*item).iter();
            let answered = answered.filter(|place| self.under[**place] == Under::Answers);
            let mut seen = HashSet::new();
            answered
                .into_iter()
                .any(|place| !seen.insert(self.wording(*place, beginnings)))
        };
        let mut items = places.present();
        items.retain(twice);
        items
    }

    /// From which side each column asks its statement, where the same one stands there with something else before it. In
    /// another language of the bank it is the same side.
    pub(in crate::exchange) fn sides(
        &self,
        columns: &[Column],
        places: &Places,
        beginnings: &Beginnings,
    ) -> Sides {
        // The columns of the same statement, where there are several.
        let beside = |place: usize| match columns[place] {
            Column::Item(item) => Some(places.of_item(item)).filter(|all| all.len() > 1),
            _ => None,
        };
        let several: Vec<usize> = (0..columns.len())
            .filter(|place| beside(*place).is_some())
            .collect();
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        let words = |place: &usize| {
            beginnings
                .get(place)
                .map_or_else(String::new, Beginning::words)
        };
        for place in &several {
            *times.entry(words(place)).or_default() += 1;
        }
        let mut sides = Sides::default();
        let mut known: HashMap<String, usize> = HashMap::new();
        for place in &several {
            let mut side = words(place);
            if times[&side] < 2 && several.len() > 2 {
                side = beginnings
                    .get(place)
                    .map_or_else(String::new, Beginning::bare);
            }
            let wording = |place: &usize| self.wording(*place, beginnings);
            let mut others = beside(*place).into_iter().flatten();
            if !others.any(|other| other != place && wording(other) == wording(place)) {
                continue;
            }
            let next = known.len() + 1;
            let number = *known.entry(side).or_insert(next);
            if number == next {
                let name = shortened(&self.names[*place], SHOWN_LETTERS);
                sides.names.push(name);
            }
            sides.of.resize(columns.len(), 0);
            sides.of[*place] = u8::try_from(number).unwrap_or(u8::MAX);
        }
        if known.len() > 1 {
            sides
        } else {
            Sides::default()
        }
    }
}
