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

/// A value as it stands beside the number that is typed for it.
pub fn beside_number(value: i32) -> String {
    format!("({value})").replace('-', "−")
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

    /// How far along the scale a value stands: 0 at the lowest point, 1 at the highest.
    pub fn share(&self, value: f64) -> f64 {
        let range = self.range();
        if range <= 0.0 || !value.is_finite() {
            return 0.0;
        }
        ((value - f64::from(self.lowest())) / range).clamp(0.0, 1.0)
    }

    /// The value of a point that has no words of its own, where another number is typed for it: who types 10 on a scale from
    /// 0 to 100 sees that it is 90.
    pub fn bare_value(&self, rank: usize) -> Option<i32> {
        let point = self.points.get(rank)?;
        let says_more = point.label.is_none() && self.typed(rank) != point.value;
        says_more.then_some(point.value)
    }

    /// The same as it stands beside that number; empty where nothing has to be said.
    pub fn bare_words(&self, rank: usize) -> String {
        self.bare_value(rank)
            .map_or_else(String::new, beside_number)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(values: &[i32]) -> Scale {
        let point = |value: &i32| Point {
            value: *value,
            label: None,
        };
        Scale {
            points: values.iter().map(point).collect(),
            dont_know: None,
        }
    }

    #[test]
    fn a_share_runs_from_the_lowest_value_to_the_highest() {
        let five = bare(&[1, 2, 3, 4, 5]);
        assert_eq!(five.share(1.0), 0.0);
        assert_eq!(five.share(5.0), 1.0);
        assert_eq!(five.share(3.0), 0.5);
        assert_eq!(five.share(9.0), 1.0, "never outside");
        assert_eq!(bare(&[-2, 0, 2]).share(0.0), 0.5);
    }

    #[test]
    fn a_point_without_words_says_its_value_where_another_number_is_typed() {
        let tens = bare(&[0, 10, 20]);
        assert_eq!((tens.typed(2), tens.bare_words(2).as_str()), (3, "(20)"));
        assert_eq!(bare(&[-1, 0, 1]).bare_words(0), "(−1)");
        assert_eq!(
            bare(&[1, 2, 3]).bare_words(1),
            "",
            "it is the number itself"
        );
    }
}
