//! How each item goes with the rest of its characteristic: one that runs against it may be reversed, or coded the other way.

use super::{Rules, Tally, may_be_shown};
use crate::bank::{Answer, Characteristic, Instrument};

/// From how many persons on an item is held against the rest: thirty, and where detail asks for more those.
pub(super) fn item_rest_from(rules: &Rules) -> u64 {
    rules.detail_from.unwrap_or_default().max(30)
}

/// How an item goes with the rest of its characteristic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemRest<'i> {
    /// Id of the item.
    pub id: &'i str,
    /// Id of its characteristic.
    pub characteristic: &'i str,
    /// The correlation with the sum of the other items, after reversing.
    pub value: f64,
    /// Persons who answered it.
    pub n: u64,
}

impl ItemRest<'_> {
    /// Whether it runs against the rest, beyond what chance gives one time in twenty: is it reversed?
    pub fn is_against(&self) -> bool {
        self.value < -1.645 / (self.n as f64).sqrt()
    }
}

/// The items of a characteristic; none where too few people answered one of them.
pub(super) fn item_rest<'i>(
    characteristic: &'i Characteristic,
    whole: &Tally<'_>,
    rules: &Rules,
) -> Vec<ItemRest<'i>> {
    let answered = whole.item_n();
    let needed = item_rest_from(rules);
    if characteristic.items.len() < 2 || answered.iter().any(|n| *n < needed) {
        return Vec::new();
    }
    let items = characteristic.items.iter().zip(whole.item_rest());
    let items = items.zip(answered).filter_map(|((item, value), n)| {
        Some(ItemRest {
            id: &item.id,
            characteristic: &characteristic.id,
            value: value?,
            n,
        })
    });
    items.collect()
}

/// Ids of the items that run against the rest among these people, each with the answers per characteristic.
pub fn against<'i>(
    instrument: &'i Instrument,
    people: &[Vec<Vec<Answer>>],
    rules: &Rules,
) -> Vec<&'i str> {
    if !may_be_shown(people.len() as u64, rules.min_group) {
        return Vec::new();
    }
    let characteristics = instrument.characteristics.iter().enumerate();
    let found = characteristics.flat_map(|(place, characteristic)| {
        let mut whole = Tally::new(characteristic, &instrument.scale);
        for row in people.iter().filter_map(|person| person.get(place)) {
            whole.row(row);
        }
        item_rest(characteristic, &whole, rules)
    });
    let against = found.filter(ItemRest::is_against);
    against.map(|one| one.id).collect()
}
