//! Values that are no answer and are to count as skipped: how often each stands there, and whether they look like
//! another coding. A file of 0 to 4 that is read as 1 to 5 loses its zeros and keeps four wrong points.

use std::collections::{BTreeMap, HashMap};

use super::cells::number;
use super::keys::is_no_answer;
use super::text::{folded, plain};
use crate::bank::Scale;

/// How many different values are kept.
const KEPT: usize = 1_000;
/// Over this share of the cells a neighbour of the scale is no typing error.
const SHARE: f64 = 0.01;
/// The same of words, where nobody gave an end of the scale: many groups have nobody there.
const SHARE_OF_WORDS: f64 = 0.05;

/// Values that count as skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invalid {
    values: HashMap<String, u64>,
    /// How many cells.
    pub count: u64,
    /// The same by item.
    items: BTreeMap<usize, u64>,
}

/// Why values that are no answer may not count as skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coding {
    /// The values with their number, most first.
    pub values: Vec<(String, u64)>,
    /// A neighbour of the scale that stands there too often.
    pub neighbour: Option<i32>,
    /// The end of the scale that nobody gave, where a neighbour stands at the other end.
    pub absent: Option<i32>,
    /// Cells with a point of the scale or *don't know*.
    pub answers: u64,
    /// Items, by place, of which not one value is an answer.
    pub items: Vec<usize>,
    /// A value between two points that stands there too often.
    pub between: Option<String>,
    /// Words that stand there often, with how often, and the point that nobody gave.
    pub instead: Option<(String, u64, i32)>,
}

impl Invalid {
    pub(super) fn push(&mut self, item: usize, found: String) {
        *self.items.entry(item).or_default() += 1;
        self.add(found, 1);
    }

    fn add(&mut self, found: String, times: u64) {
        self.count += times;
        if let Some(known) = self.values.get_mut(&found) {
            *known += times;
        } else if self.values.len() < KEPT {
            self.values.insert(found, times);
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        let rest = other.count - other.values.values().sum::<u64>();
        for (found, times) in other.values {
            self.add(found, times);
        }
        self.count += rest;
        for (item, times) in other.items {
            *self.items.entry(item).or_default() += times;
        }
    }

    /// The values with their number, most first.
    pub fn values(&self) -> Vec<(String, u64)> {
        let mut all: Vec<(String, u64)> = self
            .values
            .iter()
            .map(|(value, times)| (value.clone(), *times))
            .collect();
        crate::sorted::by(&mut all, |one, other| {
            other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0))
        });
        all
    }

    /// The most frequent value that lies between two points, where there are too many of them for slips: who chooses
    /// between two has an answer, and without it the means change.
    fn between(&self, scale: &Scale, answers: u64) -> Option<String> {
        let lies = |(value, _): &(String, u64)| {
            let number: Option<f64> = value.trim().replace(',', ".").parse().ok();
            number.is_some_and(|number| {
                f64::from(scale.lowest()) < number
                    && number < f64::from(scale.highest())
                    && number.fract() != 0.0
            })
        };
        let found: Vec<(String, u64)> = self.values().into_iter().filter(lies).collect();
        let times: u64 = found.iter().map(|(_, times)| times).sum();
        let often = times > 1 && times as f64 > SHARE * (answers + self.count) as f64;
        found
            .into_iter()
            .next()
            .filter(|_| often)
            .map(|(value, _)| value)
    }

    /// Words that stand there often while a point of the scale is nobody's: that may be what this file calls it. Without
    /// those answers the means change. A point between two others is hardly ever nobody's, an end often is.
    fn instead(&self, seen: &[u64], answers: u64, scale: &Scale) -> Option<(String, u64, i32)> {
        let given = |rank: &usize| seen.get(*rank).is_some_and(|times| *times > 0);
        let ranks = 0..scale.points.len();
        let (first, last) = (ranks.clone().find(given)?, ranks.clone().rev().find(given)?);
        let all = (answers + self.count) as f64;
        let is_instead = |value: &str, times: u64, rank: usize| {
            let words = plain(&folded(value));
            let point = scale.points[rank].value.to_string();
            let numbers = || words.split(' ').filter(|word| word.parse::<i64>().is_ok());
            let has = |share: f64| times > 1 && times as f64 > share * all;
            if !words.contains(char::is_alphabetic) || is_no_answer(&words) {
                false
            } else if numbers().next().is_some() {
                // "3 (half/half)"
                numbers().all(|number| number == point) && has(SHARE)
            } else if first < rank && rank < last {
                has(SHARE)
            } else {
                has(SHARE_OF_WORDS)
            }
        };
        let values = self.values();
        ranks.filter(|rank| !given(rank)).find_map(|rank| {
            let mut fitting = values.iter();
            let (value, times) = fitting.find(|(value, times)| is_instead(value, *times, rank))?;
            Some((value.clone(), *times, scale.points[rank].value))
        })
    }

    /// Holds the values against the scale; `seen` is how often each point was given, then *don't know*, and `given` how
    /// many answers each item has.
    pub(super) fn judged(&self, seen: &[u64], given: &[u64], scale: &Scale) -> Option<Coding> {
        if self.count == 0 {
            return None;
        }
        let answers: u64 = seen.iter().take(scale.points.len() + 1).sum();
        let mut numbers: HashMap<i32, u64> = HashMap::new();
        for (value, times) in &self.values {
            if let Some(number) = number(value) {
                *numbers.entry(number).or_default() += times;
            }
        }
        let (low, high) = (scale.lowest(), scale.highest());
        let points = scale.points.len();
        let is_given = |rank: usize| seen.get(rank).is_some_and(|times| *times > 0);
        let ends = [
            (low - scale.step(), points - 1, high),
            (high + scale.step(), 0, low),
        ];
        let mut coding = Coding {
            values: Vec::new(),
            neighbour: None,
            absent: None,
            answers,
            items: Vec::new(),
            between: self.between(scale, answers),
            instead: self.instead(seen, answers, scale),
        };
        // One value may be a slip, and nobody else was asked; more are the answers to something else.
        let strange = self.items.iter().filter(|(item, times)| {
            **times > 1 && given.get(**item).is_none_or(|given| *given == 0)
        });
        coding.items = strange.map(|(item, _)| *item).collect();
        for (neighbour, rank, end) in ends {
            let times = numbers.get(&neighbour).copied().unwrap_or(0);
            if times > 0 && !is_given(rank) {
                (coding.neighbour, coding.absent) = (Some(neighbour), Some(end));
            } else if times as f64 > SHARE * (answers + self.count) as f64
                && coding.neighbour.is_none()
            {
                coding.neighbour = Some(neighbour);
            }
        }
        let as_many = self.count >= answers;
        let valued = coding.between.is_some() || coding.instead.is_some();
        (coding.neighbour.is_some() || valued || as_many || !coding.items.is_empty()).then(|| {
            Coding {
                values: self.values(),
                ..coding
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    fn judged(values: &[(&str, u64)], seen: [u64; 6]) -> Option<Coding> {
        let mut invalid = Invalid::default();
        for (value, times) in values {
            invalid.add((*value).to_owned(), *times);
        }
        invalid.judged(&seen, &[], &shipped().unwrap().instrument.scale)
    }

    #[test]
    fn a_neighbour_of_the_scale_is_another_coding_when_it_stands_there_often_or_for_an_end() {
        let coding = judged(&[("0", 1)], [50, 90, 90, 90, 0, 0]).unwrap();
        assert_eq!((coding.neighbour, coding.absent), (Some(0), Some(5)));
        assert_eq!(
            judged(&[("6", 9)], [100, 100, 100, 100, 100, 0])
                .unwrap()
                .neighbour,
            Some(6)
        );
        assert_eq!(
            judged(&[("0", 2)], [100, 100, 100, 100, 100, 0]),
            None,
            "typing errors"
        );
        assert_eq!(
            judged(&[("6.0", 1)], [0, 9, 9, 9, 9, 0]).unwrap().absent,
            Some(1)
        );
    }

    #[test]
    fn values_between_two_points_are_answers_on_another_scale() {
        let often = judged(&[("4.5", 6), ("3,5", 3)], [5, 5, 5, 5, 1, 0]).unwrap();
        assert_eq!(often.between.as_deref(), Some("4.5"));
        assert_eq!(judged(&[("4.5", 1)], [9, 9, 9, 9, 9, 0]), None, "a slip");
        assert_eq!(judged(&[("4.5", 2)], [100, 100, 100, 100, 100, 0]), None);
    }

    #[test]
    fn words_that_stand_there_often_where_nobody_gave_a_point_are_what_the_file_calls_it() {
        let instead = |value: &str, times, seen| {
            judged(&[(value, times)], seen).and_then(|coding| coding.instead)
        };
        let of = |value: &str, times, point| Some((value.to_owned(), times, point));
        assert_eq!(
            instead("volledig", 57, [7, 48, 100, 88, 0, 0]),
            of("volledig", 57, 5)
        );
        assert_eq!(
            instead("half/half", 9, [7, 48, 0, 88, 57, 0]),
            of("half/half", 9, 3)
        );
        assert_eq!(
            instead("1 (amper)", 7, [0, 48, 100, 88, 57, 0]),
            of("1 (amper)", 7, 1)
        );
        // Neighbours that mean nothing: few of them, all points given, or words of who gives no answer.
        assert_eq!(instead("volledig", 9, [7, 48, 100, 88, 0, 0]), None);
        assert_eq!(instead("volledig", 57, [7, 48, 100, 88, 1, 0]), None);
        for nothing in [
            "n.v.t.",
            "geen mening",
            "niet ingevuld",
            "-",
            "99",
            "N/A",
            "onbekend",
        ] {
            assert_eq!(instead(nothing, 57, [0, 48, 100, 88, 57, 0]), None);
        }
    }

    #[test]
    fn as_many_strange_values_as_answers_are_another_coding() {
        assert!(judged(&[("10", 3), ("20", 3)], [1, 1, 1, 1, 2, 0]).is_some());
        assert_eq!(
            judged(&[("-99", 3), ("n.v.t.", 2)], [1, 1, 1, 1, 2, 0]),
            None
        );
        assert_eq!(judged(&[], [0; 6]), None);
    }

    #[test]
    fn an_item_without_a_single_answer_has_those_of_something_else() {
        let mut invalid = Invalid::default();
        for (item, value) in [(0, "x"), (2, "ja"), (2, "nee")] {
            invalid.push(item, value.to_owned());
        }
        let scale = &shipped().unwrap().instrument.scale;
        let of = |given: &[u64]| {
            invalid
                .judged(&[9; 6], given, scale)
                .map(|coding| coding.items)
        };
        assert_eq!(of(&[0, 9, 0]), Some(vec![2]));
        assert_eq!(of(&[0, 9, 1]), None);
    }
}
