//! The last rows of a small table, held against those above them: what somebody puts under a table is often no person,
//! and bears no name, or any name. A row of means is told by its figures, and a legend by the cells that it leaves blank.

use super::{Rows, Sink};
use crate::exchange::problems::Fault;

/// Larger tables come from programs, and a program puts nothing under them.
const MOST_BYTES: usize = 1 << 17;
/// So many rows may stand under a table.
const MOST_BELOW: usize = 12;
/// So many people tell what a row of this table looks like.
const FEWEST_ABOVE: usize = 3;
/// Where each of them gave fewer answers, a row with less than half of them tells nothing.
const FEWEST_ANSWERS: usize = 4;
/// A row with fewer answers may be anybody's, whatever the means are.
const FEWEST_MEANS: usize = 5;
/// More rows of figures than these stand under no table.
const MOST_FIGURES: usize = 4;
/// How unlikely it is at most that a person gives just the means of the others, behind a blank row and without one.
const CHANCE: [f64; 2] = [0.005, 1e-4];

/// The rows of a table, as long as there are few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// First and last line, and the answers.
    rows: Vec<(u64, u64, Vec<u8>)>,
    bytes: usize,
}

impl Kept {
    pub(super) fn add(&mut self, line: u64, last: u64, digits: &[u8]) {
        if self.bytes <= MOST_BYTES {
            self.bytes += digits.len();
            self.rows.push((line, last, digits.to_vec()));
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.bytes += other.bytes;
        self.rows.extend(other.rows);
    }
}

/// What a row of figures under a table may hold, per item; none where nobody answered.
fn figures(above: &[&[u8]], points: u8, extremes: bool) -> Vec<Vec<Option<u8>>> {
    let items = above.first().map_or(0, |row| row.len());
    let mut kinds = vec![Vec::with_capacity(items); if extremes { 7 } else { 5 }];
    for item in 0..items {
        let mut values: Vec<u8> = above
            .iter()
            .map(|row| row[item])
            .filter(|digit| *digit < points)
            .collect();
        values.sort_unstable();
        let (Some(first), Some(last)) = (values.first(), values.last()) else {
            for kind in &mut kinds {
                kind.push(None);
            }
            continue;
        };
        let sum: usize = values.iter().map(|digit| usize::from(*digit)).sum();
        let n = values.len();
        let run = values
            .chunk_by(PartialEq::eq)
            .rev()
            .max_by_key(|run| run.len());
        let mode = run.map_or(*first, |run| run[0]);
        let found = [
            ((2 * sum + n) / (2 * n)) as u8,
            (sum / n) as u8,
            values[n / 2],
            values[(n - 1) / 2],
            mode,
            *first,
            *last,
        ];
        for (kind, figure) in kinds.iter_mut().zip(found) {
            kind.push(Some(figure));
        }
    }
    kinds
}

/// Whether a row holds these figures wherever it holds an answer.
fn is(row: &[u8], figures: &[Option<u8>], points: u8) -> bool {
    let answered = |digit: &u8| *digit < points;
    row.iter()
        .zip(figures)
        .filter(|(digit, _)| answered(digit))
        .all(|(digit, figure)| Some(*digit) == *figure)
}

/// How likely it is that a person gives just these answers, as often as others give each of them.
fn chance(row: &[u8], above: &[&[u8]], points: u8) -> f64 {
    let answered = row.iter().enumerate().filter(|(_, digit)| **digit < points);
    let shares = answered.map(|(item, digit)| {
        let given = above.iter().filter(|row| row[item] < points).count() as f64;
        let same = above.iter().filter(|row| row[item] == *digit).count() as f64;
        (same + 0.5) / (given + 0.5 * f64::from(points))
    });
    shares.product()
}

fn answered(row: &[u8], points: u8) -> usize {
    row.iter().filter(|digit| **digit < points).count()
}

/// Whether a row behind a blank one has less than half of the answers that everybody above it gave.
fn is_hollow(row: &[u8], above: &[&[u8]], points: u8) -> bool {
    let fewest = above.iter().map(|row| answered(row, points)).min();
    fewest.is_some_and(|fewest| fewest >= FEWEST_ANSWERS && answered(row, points) * 2 < fewest)
}

/// Whether a row is the means, medians or modes of those above it, though hardly anybody could answer so. `parted` where
/// a blank row stands between them.
fn is_of_figures(row: &[u8], above: &[&[u8]], points: u8, parted: bool) -> bool {
    let differs = row
        .iter()
        .filter(|digit| **digit < points)
        .collect::<std::collections::HashSet<_>>()
        .len()
        > 1;
    answered(row, points) >= FEWEST_MEANS
        && differs
        && figures(above, points, parted).iter().any(|figures| {
            is(row, figures, points) && !above.iter().any(|row| is(row, figures, points))
        })
        && chance(row, above, points) < CHANCE[usize::from(!parted)]
}

impl<S: Sink> Rows<'_, S> {
    /// Names the last rows that are no person.
    pub(super) fn judge_tail(&mut self) {
        let mut kept = std::mem::take(&mut self.found.kept).rows;
        if kept.len() as u64 != self.found.answered || kept.len() <= FEWEST_ABOVE {
            return;
        }
        kept.sort_unstable_by_key(|row| row.0);
        let points = self.layout.cells.dont_know();
        let all: Vec<&[u8]> = kept.iter().map(|row| row.2.as_slice()).collect();
        let parted = |place: usize| kept[place].0 > kept[place - 1].1 + 1;
        let first = all.len().saturating_sub(MOST_BELOW).max(FEWEST_ABOVE);
        // Where blank rows stand among the people one more says nothing.
        let gap = (1..all.len()).find(|place| parted(*place));
        if let Some(gap) = gap.filter(|gap| *gap >= first) {
            let few = all.len() - gap <= MOST_FIGURES;
            for place in gap..all.len() {
                let (row, above) = (all[place], &all[..gap]);
                if is_hollow(row, above, points) || few && is_of_figures(row, above, points, true) {
                    self.found.problems.push(kept[place].0, Fault::NoPerson);
                }
            }
            return;
        }
        let last = all.len() - 1;
        if is_of_figures(all[last], &all[..last], points, false) {
            self.found.problems.push(kept[last].0, Fault::NoPerson);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOVE: [&[u8]; 4] = [
        &[0, 1, 2, 3, 4, 0, 1, 2],
        &[2, 1, 4, 3, 0, 2, 3, 2],
        &[1, 3, 4, 0, 1, 2, 2, 4],
        &[4, 3, 2, 1, 3, 3, 0, 1],
    ];

    #[test]
    fn a_row_of_rounded_means_is_no_person_and_one_like_it_is() {
        // The sums are 7, 8, 12, 7, 8, 7, 6, 9.
        let means = [2, 2, 3, 2, 2, 2, 2, 2];
        assert!(is_of_figures(&means, &ABOVE, 5, true));
        assert!(is_of_figures(&means, &ABOVE, 5, false));
        let mut person = means;
        person[3] = 4;
        assert!(!is_of_figures(&person, &ABOVE, 5, true));
        let lowest = [0, 1, 2, 0, 0, 0, 0, 1];
        assert!(is_of_figures(&lowest, &ABOVE, 5, true));
        assert!(
            !is_of_figures(&lowest, &ABOVE, 5, false),
            "somebody may be low"
        );
        assert!(!is_of_figures(&[4; 8], &ABOVE, 5, true), "all the same");
    }

    #[test]
    fn a_row_of_few_answers_behind_a_blank_one_is_no_person() {
        let legend = [3, 6, 6, 6, 6, 6, 6, 6];
        assert!(is_hollow(&legend, &ABOVE, 5));
        assert!(!is_hollow(&[3, 0, 1, 6, 6, 6, 6, 2], &ABOVE, 5));
    }

    #[test]
    fn blank_rows_among_the_people_part_nothing() {
        let bank = crate::bank::shipped().unwrap();
        let judged = |text: &str| {
            let reading = crate::exchange::Reading::of(bank, &crate::exchange::Options::default());
            let options = crate::exchange::Options::default();
            let bytes = text.as_bytes();
            let found =
                crate::exchange::Layout::find(bytes, true, None, bank, &options, reading.unwrap());
            let found = found.unwrap();
            let mut rows = Rows::new(
                &found.layout,
                crate::exchange::People::new(&bank.instrument, 99),
            );
            rows.piece(&bytes[found.body..], found.line);
            rows.settle(found.line);
            rows.found.problems.count
        };
        let header = "doelen-1,doelen-2,doelen-3,doelen-4,doelen-5\n";
        let people = ["1,2,3,4,5\n", "2,2,4,4,1\n", "5,4,4,3,2\n", "1,,,,\n"];
        assert_eq!(judged(&(header.to_owned() + &people.join("\n"))), 0);
        let together = people[..3].concat();
        assert_eq!(judged(&format!("{header}{together}\n{}", people[3])), 1);
    }

    #[test]
    fn who_thinks_as_all_others_is_a_person() {
        let alike: [&[u8]; 4] = [&[3, 4, 3, 4, 3, 4, 3, 4]; 4];
        assert!(!is_of_figures(alike[0], &alike, 5, true));
    }
}
