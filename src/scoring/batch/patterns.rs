//! A row's answers to one characteristic as one number, and how often each number came.

use std::collections::HashMap;

use crate::bank::{Answer, Scale};

/// A table of this many patterns is small enough to count in directly.
const DENSE: u128 = 1 << 18;
/// A list of this many patterns is turned into counts.
const LIST: usize = 2_048;

/// How answers are written as digits of a number: the rank of a point, then *don't know*, then skipped.
#[derive(Clone, Debug)]
pub(super) struct Code {
    points: usize,
    items: usize,
    patterns: Option<usize>,
    fits: bool,
}

impl Code {
    pub(super) fn new(points: usize, items: usize) -> Self {
        let base = points as u128 + 2;
        let all = (0..items).try_fold(1_u128, |product, _| product.checked_mul(base));
        let patterns = all.filter(|all| *all <= DENSE).map(|all| all as usize);
        Self {
            points,
            items,
            patterns,
            fits: all.is_some(),
        }
    }

    // A loop, and always in line: a program built for size would call a closure for each answer.
    #[allow(
        clippy::inline_always,
        reason = "once for each answer of a million people"
    )]
    #[inline(always)]
    fn dense_pattern(&self, digits: &[u8]) -> usize {
        let base = self.points + 2;
        let mut pattern = 0;
        for digit in digits.iter().rev() {
            pattern = pattern * base + usize::from(*digit);
        }
        pattern
    }

    /// How many answers make one pattern.
    pub(super) fn items(&self) -> usize {
        self.items
    }

    fn pattern(&self, digits: &[u8]) -> u128 {
        let base = self.points as u128 + 2;
        digits
            .iter()
            .rev()
            .fold(0, |pattern, digit| pattern * base + u128::from(*digit))
    }

    fn digits(&self, mut pattern: u128, digits: &mut Vec<u8>) {
        let base = self.points as u128 + 2;
        digits.clear();
        for _ in 0..self.items {
            digits.push((pattern % base) as u8);
            pattern /= base;
        }
    }

    /// The digit of *don't know*.
    pub(super) fn dont_know(&self) -> u8 {
        self.points as u8
    }

    /// The answers that digits stand for.
    pub(super) fn answers(&self, digits: &[u8], scale: &Scale, row: &mut Vec<Answer>) {
        row.clear();
        row.extend(
            digits
                .iter()
                .map(|digit| match scale.points.get(usize::from(*digit)) {
                    Some(point) => Answer::Point(point.value),
                    None if *digit == self.dont_know() => Answer::DontKnow,
                    None => Answer::Skipped,
                }),
        );
    }
}

/// How often each pattern came. Small while there is little, fast when there is much.
#[derive(Clone, Debug)]
pub(super) enum Patterns {
    /// Patterns as they came, for a group that may stay small.
    List(Vec<u32>),
    /// One counter per pattern.
    Dense(Vec<u64>),
    /// Counters for the patterns that came.
    Counted(HashMap<u128, u64>),
    /// The digits as they came, for more items than one number can hold.
    Wide(Vec<u8>),
}

impl Patterns {
    /// For many rows.
    pub(super) fn dense(code: &Code) -> Self {
        match code.patterns {
            Some(patterns) => Self::Dense(vec![0; patterns]),
            None if code.fits => Self::Counted(HashMap::new()),
            None => Self::Wide(Vec::new()),
        }
    }

    /// For a group that may stay small.
    pub(super) fn small(code: &Code) -> Self {
        if code.patterns.is_some() {
            Self::List(Vec::new())
        } else {
            Self::dense(code)
        }
    }

    #[allow(
        clippy::inline_always,
        reason = "once for each characteristic of a million people"
    )]
    #[inline(always)]
    pub(super) fn count(&mut self, digits: &[u8], code: &Code) {
        match self {
            Self::Dense(counters) => counters[code.dense_pattern(digits)] += 1,
            Self::List(list) => {
                list.push(code.dense_pattern(digits) as u32);
                if list.len() >= LIST {
                    self.grow(code);
                }
            }
            Self::Counted(counters) => *counters.entry(code.pattern(digits)).or_default() += 1,
            Self::Wide(all) => all.extend_from_slice(digits),
        }
    }

    /// From a list to counters.
    fn grow(&mut self, code: &Code) {
        if let Self::List(list) = self {
            let mut counters = vec![0; code.patterns.unwrap_or_default()];
            for pattern in &*list {
                counters[*pattern as usize] += 1;
            }
            *self = Self::Dense(counters);
        }
    }

    pub(super) fn merge(&mut self, mut other: Self, code: &Code) {
        if matches!((&*self, &other), (Self::List(_), Self::Dense(_))) {
            std::mem::swap(self, &mut other);
        }
        match (&mut *self, other) {
            (Self::Dense(mine), Self::Dense(theirs)) => {
                mine.iter_mut()
                    .zip(theirs)
                    .for_each(|(mine, theirs)| *mine += theirs);
            }
            (Self::Dense(mine), Self::List(theirs)) => {
                for pattern in theirs {
                    mine[pattern as usize] += 1;
                }
            }
            (Self::List(mine), Self::List(theirs)) => {
                mine.extend(theirs);
                if mine.len() >= LIST {
                    self.grow(code);
                }
            }
            (Self::Counted(mine), Self::Counted(theirs)) => {
                for (pattern, count) in theirs {
                    *mine.entry(pattern).or_default() += count;
                }
            }
            (Self::Wide(mine), Self::Wide(theirs)) => mine.extend(theirs),
            // One code makes one kind of counter.
            _ => {}
        }
    }

    /// The digits of every pattern that came, and how often; the same ones may come more than once.
    pub(super) fn each(&self, code: &Code, mut what: impl FnMut(&[u8], u64)) {
        let mut digits = Vec::new();
        match self {
            Self::List(list) => {
                for pattern in list {
                    code.digits(u128::from(*pattern), &mut digits);
                    what(&digits, 1);
                }
            }
            Self::Dense(counters) => {
                for (pattern, count) in counters.iter().enumerate().filter(|(_, count)| **count > 0)
                {
                    code.digits(pattern as u128, &mut digits);
                    what(&digits, *count);
                }
            }
            Self::Counted(counters) => {
                for (pattern, count) in counters {
                    code.digits(*pattern, &mut digits);
                    what(&digits, *count);
                }
            }
            Self::Wide(all) => all
                .chunks_exact(code.items)
                .for_each(|digits| what(digits, 1)),
        }
    }
}
