//! The scored part of a bank: scale, characteristics and items, all that a figure depends on. A measurement
//! carries a copy of it, so that its figures can be computed again without the bank.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Text;

/// What is needed to compute figures: which items there are and how an answer counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Identifies the bank over its versions.
    pub id: String,
    /// The bank's own version, as its author wrote it.
    pub version: String,
    /// `sha256:` over what scores depend on; see [`super::hash`].
    pub hash: String,
    /// `sha256:` over everything in the bank.
    pub content_hash: String,
    /// The points an answer can take.
    pub scale: Scale,
    /// In the order in which they are asked and drawn; 1 to 12.
    #[serde(rename = "characteristic")]
    pub characteristics: Vec<Characteristic>,
}

/// The answers that can be given to an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// 2 to 11 points with ascending, equally spaced values.
    pub points: Vec<Point>,
    /// The words for *don't know*; without them it is not offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dont_know: Option<Text>,
}

/// One point of the scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// The number that counts.
    pub value: i32,
    /// The words that stand beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
}

/// One axis: a group of items that are read together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Characteristic {
    /// Unique in the bank.
    pub id: String,
    /// Its name on the radar.
    pub title: Text,
    /// How many of its items a person must have answered to get a score.
    pub min_answered: usize,
    /// In the order in which they are asked.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Unique in the bank.
    pub id: String,
    /// The statement.
    pub text: Text,
    /// Whether a high answer means little of the characteristic.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reversed: bool,
    /// Above 0 and finite; its share in the characteristic's mean.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: f64,
}

fn one() -> f64 {
    1.0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
fn is_one(weight: &f64) -> bool {
    *weight == 1.0
}

impl Scale {
    /// The declared lowest value.
    pub fn lowest(&self) -> i32 {
        self.points.first().map_or(0, |point| point.value)
    }

    /// The declared highest value.
    pub fn highest(&self) -> i32 {
        self.points.last().map_or(0, |point| point.value)
    }

    /// The step between two neighbouring points; above 0.
    pub fn step(&self) -> i32 {
        match self.points.as_slice() {
            [first, second, ..] => second.value - first.value,
            _ => 1,
        }
    }

    /// The rank of a value among the points, from 0; `None` when it is no point.
    pub fn rank(&self, value: i32) -> Option<usize> {
        self.points.iter().position(|point| point.value == value)
    }

    /// Whether the values themselves can be typed as one choice (all within 0 to 10); otherwise ranks are typed.
    pub fn typed_by_value(&self) -> bool {
        self.lowest() >= 0 && self.highest() <= 10
    }

    /// The number that stands before the point of this rank and is typed to choose it.
    pub fn typed(&self, rank: usize) -> i32 {
        if self.typed_by_value() {
            self.points[rank].value
        } else {
            rank as i32 + 1
        }
    }

    /// The rank of the point that is chosen by typing this number.
    pub fn rank_of_typed(&self, number: i64) -> Option<usize> {
        (0..self.points.len()).find(|&rank| i64::from(self.typed(rank)) == number)
    }

    /// The largest value that tells two means apart: the width of the scale.
    pub fn range(&self) -> f64 {
        f64::from(self.highest()) - f64::from(self.lowest())
    }
}

impl Instrument {
    /// All items, characteristic by characteristic.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.characteristics
            .iter()
            .flat_map(|characteristic| &characteristic.items)
    }

    /// The characteristic with this id.
    pub fn characteristic(&self, id: &str) -> Option<&Characteristic> {
        self.characteristics
            .iter()
            .find(|characteristic| characteristic.id == id)
    }

    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items().find(|item| item.id == id)
    }

    /// Where each item stands, by its id: for whoever asks for many.
    pub fn places(&self) -> HashMap<&str, (usize, usize)> {
        let mut places = HashMap::new();
        for (index, characteristic) in self.characteristics.iter().enumerate() {
            for (place, item) in characteristic.items.iter().enumerate() {
                places.entry(item.id.as_str()).or_insert((index, place));
            }
        }
        places
    }

    /// Where the item with this id stands: characteristic and place within it.
    pub fn position(&self, id: &str) -> Option<(usize, usize)> {
        self.characteristics
            .iter()
            .enumerate()
            .find_map(|(index, characteristic)| {
                let place = characteristic.items.iter().position(|item| item.id == id)?;
                Some((index, place))
            })
    }
}
