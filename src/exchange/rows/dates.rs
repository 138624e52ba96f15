//! When rows were sent in, where a program wrote it beside them: a form that is used again goes on in the same file.

use std::collections::BTreeMap;

use super::Findings;
use crate::exchange::layout::Layout;
use crate::exchange::text::decoded;

/// So many months between two rows part two measurements.
const APART: u32 = 5;
/// So many rows on each side are no late answer.
const FEWEST: u64 = 2;
/// More different days are no measurements.
const MOST: usize = 4_096;

/// The days on which rows were sent in, each as three numbers as they stand there, with how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Days(BTreeMap<(bool, [u16; 3]), u64>);

/// The three numbers that a text begins with, and whether strokes part them.
fn day(text: &str) -> Option<(bool, [u16; 3])> {
    let day = text.trim().split([' ', 'T', ',']).next()?;
    let mut parts = day.split(['-', '/', '.']).map(str::parse::<u16>);
    let numbers = [
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    ];
    parts
        .next()
        .is_none()
        .then_some((day.contains('/'), numbers))
}

impl Days {
    pub(super) fn cell(&mut self, cell: &[u8]) {
        /// A longer text is no moment.
        const LONGEST: usize = 40;
        if cell.len() > LONGEST || self.0.len() > MOST {
            return;
        }
        if let Some(day) = day(&decoded(cell)) {
            *self.0.entry(day).or_default() += 1;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (day, times) in other.0 {
            *self.0.entry(day).or_default() += times;
        }
    }

    /// How many months lie between the rows that lie furthest apart, with several on each side.
    fn apart(&self) -> Option<u32> {
        let days = self.0.keys().map(|(_, numbers)| numbers);
        // The day stands first where one of them is no month; with strokes the month does, until that is so.
        let month_first = days.clone().any(|[_, other, _]| (13..=31).contains(other))
            || self.0.keys().all(|(strokes, _)| *strokes)
                && days.clone().all(|[first, ..]| *first <= 12);
        let mut months: BTreeMap<u32, u64> = BTreeMap::new();
        for ((_, [one, two, three]), times) in &self.0 {
            let (year, month) = match (*one > 31, month_first) {
                (true, _) => (one, two),
                (false, true) => (three, one),
                (false, false) => (three, two),
            };
            if !(1..=12).contains(month) || *year < 100 {
                return None;
            }
            *months
                .entry(u32::from(*year) * 12 + u32::from(*month))
                .or_default() += times;
        }
        let all: u64 = months.values().sum();
        let known: Vec<(u32, u64)> = months.into_iter().collect();
        let mut before = 0;
        let gaps = known.windows(2).filter_map(|two| {
            before += two[0].1;
            let gap = two[1].0 - two[0].0;
            (gap >= APART && before >= FEWEST && all - before >= FEWEST).then_some(gap)
        });
        gaps.max()
    }
}

impl Findings {
    /// The column that says when rows were sent in, and how many months lie between some of them and all others, where
    /// that is long.
    pub fn months_apart<'l>(&self, layout: &'l Layout) -> Option<(&'l str, u32)> {
        let column = layout.names[layout.sent?].as_str();
        Some((column, self.days.apart()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(cells: &[&str]) -> Option<u32> {
        let mut days = Days::default();
        for cell in cells {
            days.cell(cell.as_bytes());
        }
        days.apart()
    }

    #[test]
    fn rows_of_two_seasons_are_apart_and_those_around_new_year_are_not() {
        let iso = [
            "2025-06-10 10:00:00",
            "2025-06-11 09:00:00",
            "2026-06-12 10:00:00",
            "2026-06-12 10:01:00",
        ];
        assert_eq!(apart(&iso), Some(12));
        assert_eq!(
            apart(&[
                "10-6-2025 9:15",
                "13-6-2025 9:16",
                "1-3-2026 9:17",
                "2-3-2026 9:18"
            ]),
            Some(9)
        );
        assert_eq!(
            apart(&[
                "6/10/2025 9:15",
                "6/13/2025 9:16",
                "3/1/2026 9:17",
                "3/2/2026 9:18"
            ]),
            Some(9)
        );
        assert_eq!(
            apart(&["2025-12-20", "2025-12-21", "2026-01-08", "2026-01-09"]),
            None
        );
        assert_eq!(
            apart(&["2025-06-10", "2025-06-11", "2026-06-12"]),
            None,
            "one late answer"
        );
        assert_eq!(apart(&["x", "", "12"]), None);
    }
}
