//! What changed in the scored part of a bank, statement by statement, and what that does to comparing with before.

use std::collections::HashMap;

use super::instrument::{Characteristic, Instrument, Item};

/// What was done to a statement, a characteristic or the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The scale has other values: nothing compares.
    Scale,
    /// It was not there.
    Added,
    /// It is not there any more.
    Removed,
    /// It has other words.
    Words,
    /// Only case or final punctuation changed: that costs nothing.
    Punctuation,
    /// It counts the other way round now.
    Reversed,
    /// It counts more or less now.
    Weight,
    /// It stands under another characteristic.
    Moved,
    /// More or fewer statements must be answered.
    MinAnswered,
}

impl Change {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Words => "words",
            Self::Punctuation => "punctuation",
            Self::Reversed => "reversed",
            Self::Weight => "weight",
            Self::Moved => "moved",
            Self::MinAnswered => "min-answered",
        }
    }
}

/// How far a characteristic can be compared with before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compares {
    /// Its id.
    pub id: String,
    /// How many of its statements are the same.
    pub same: usize,
    /// How many it has now.
    pub items: usize,
    /// Whether it compares as a whole.
    pub whole: bool,
}

/// The changes with the id of what they are about, and what still compares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// In the order of the bank; what is gone comes last.
    pub changes: Vec<(String, Change)>,
    /// In the order of the bank.
    pub compares: Vec<Compares>,
}

/// Holds a bank against what it was.
pub fn since(before: &Instrument, now: &Instrument) -> Since {
    let mut found = Since::default();
    let (old_places, new_places) = (before.places(), now.places());
    let values =
        |of: &Instrument| -> Vec<i32> { of.scale.points.iter().map(|point| point.value).collect() };
    let scale = values(before) != values(now);
    if scale {
        found.changes.push((now.id.clone(), Change::Scale));
    }
    for one in &now.characteristics {
        let old = before.characteristic(&one.id);
        match old {
            None => found.changes.push((one.id.clone(), Change::Added)),
            Some(old) if old.min_answered != one.min_answered => {
                found.changes.push((one.id.clone(), Change::MinAnswered));
            }
            Some(_) => {}
        }
        for item in &one.items {
            let place = old_places.get(item.id.as_str());
            let old = place.map(|(place, item)| {
                let characteristic = &before.characteristics[*place];
                (characteristic, &characteristic.items[*item])
            });
            found.item(old, &one.id, item);
        }
        let same = old.map_or(0, |old| same_items(old, one));
        let whole = old.is_some_and(|old| {
            old.min_answered == one.min_answered
                && old.items.len() == one.items.len()
                && same == one.items.len()
        });
        found.compares.push(Compares {
            id: one.id.clone(),
            same: if scale { 0 } else { same },
            items: one.items.len(),
            whole: whole && !scale,
        });
    }
    let gone_items = before.items().map(|item| &item.id);
    let gone = gone_items.filter(|id| !new_places.contains_key(id.as_str()));
    let characteristics = before.characteristics.iter().map(|one| &one.id);
    let gone = gone.chain(characteristics.filter(|id| now.characteristic(id).is_none()));
    found
        .changes
        .extend(gone.map(|id| (id.clone(), Change::Removed)));
    found
}

impl Since {
    fn item(&mut self, old: Option<(&Characteristic, &Item)>, characteristic: &str, item: &Item) {
        let mut note = |change| self.changes.push((item.id.clone(), change));
        let Some((stood, old)) = old else {
            note(Change::Added);
            return;
        };
        if !old.text.same_words(&item.text) {
            note(Change::Words);
        } else if old.text != item.text
            && old
                .text
                .wordings()
                .all(|one| item.text.wordings().all(|other| one != other))
        {
            note(Change::Punctuation);
        }
        if old.reversed != item.reversed {
            note(Change::Reversed);
        }
        if old.weight.to_bits() != item.weight.to_bits() {
            note(Change::Weight);
        }
        if stood.id != characteristic {
            note(Change::Moved);
        }
    }
}

fn same_items(old: &Characteristic, now: &Characteristic) -> usize {
    let by_id = old.items.iter().map(|item| (item.id.as_str(), item));
    let by_id: HashMap<&str, &Item> = by_id.collect();
    let is_same = |item: &&Item| {
        by_id.get(item.id.as_str()).is_some_and(|other| {
            other.text.same_words(&item.text)
                && other.reversed == item.reversed
                && other.weight.to_bits() == item.weight.to_bits()
        })
    };
    now.items.iter().filter(is_same).count()
}
