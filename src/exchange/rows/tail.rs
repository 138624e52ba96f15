//! The last rows of a small table, held against those above them: what somebody puts under a table is often no person,
//! and bears no name, or any name. A row of means is told by its figures, and a legend by the cells that it leaves blank.

use std::collections::BTreeSet;

use super::{Rows, Sink};
use crate::exchange::cells::Cells;
use crate::exchange::layout::MOST_PEOPLE;
use crate::exchange::problems::Fault;
use crate::exchange::summary::Word;

/// Larger tables come from programs, and a program puts nothing under them.
const MOST_BYTES: usize = 1 << 17;
/// So many rows may stand under a table.
const MOST_BELOW: usize = 12;
/// So many people tell what a row of this table looks like.
const FEWEST_ABOVE: usize = 3;
/// Where each of them gave fewer answers, a row with less than half of them tells nothing.
const FEWEST_ANSWERS: usize = 4;
/// So many answers that are all figures of the others are hardly a person's, where something else says so too.
const FEWEST_SUMS: usize = 3;
/// A row with fewer answers may be anybody's, whatever the means are.
pub(super) const FEWEST_MEANS: usize = 5;
/// More rows of figures than these stand under no table.
const MOST_FIGURES: usize = 4;
/// How unlikely it is at most that a person gives just the means of the others, behind a blank row and without one.
const CHANCE: [f64; 2] = [0.01, 1e-4];

/// A row that was taken for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct KeptRow {
    pub(super) line: u64,
    pub(super) last: u64,
    pub(super) digits: Vec<u8>,
    /// Whether something stands before its answers.
    pub(super) labelled: bool,
    /// What stands beside them, where it tells the row apart.
    pub(super) beside: Option<u64>,
    /// Who answered, where a column says so.
    pub(super) who: Option<u64>,
    /// Who stands in each column that tells people apart, as numbers.
    pub(super) people: [u64; MOST_PEOPLE],
    /// What stands in the column of moments, as a number.
    pub(super) moment: u64,
    /// From which side its statements were asked.
    pub(super) side: u8,
}

/// The rows of a table, as long as there are few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Kept {
    rows: Vec<KeptRow>,
    /// First and last lines of rows in which something stands, and no answer.
    empty: Vec<(u64, u64)>,
    bytes: usize,
}

impl Kept {
    /// Whether there is room for more rows.
    pub(super) fn is_open(&self) -> bool {
        self.bytes <= MOST_BYTES
    }

    pub(super) fn add(&mut self, row: KeptRow) {
        if self.is_open() {
            self.bytes += row.digits.len();
            self.rows.push(row);
        }
    }

    /// Takes note of a row without answers that is no blank one.
    pub(super) fn add_empty(&mut self, line: u64, last: u64) {
        if self.bytes <= MOST_BYTES {
            self.bytes += 1;
            self.empty.push((line, last));
        }
    }

    /// The fewest points that one of these rows has, but for those aside; where all of them are here.
    pub(super) fn fewest(
        &self,
        points: u8,
        all: u64,
        aside: impl Fn(u64) -> bool,
    ) -> Option<usize> {
        let rows = self.rows.iter().filter(|row| !aside(row.line));
        let fewest = rows.map(|row| answered(&row.digits, points)).min();
        fewest.filter(|_| self.rows.len() as u64 == all)
    }

    /// The rows right before and behind these lines that number their columns.
    pub(super) fn rulers(&self, points: u8, first: u64, last: u64) -> impl Iterator<Item = u64> {
        let near = move |row: &&KeptRow| row.last + 1 == first || row.line == last + 1;
        let rows = self.rows.iter().filter(near);
        let rulers = rows.filter(move |row| is_ruler(&row.digits, points));
        rulers.map(|row| row.line)
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.bytes += other.bytes;
        self.rows.extend(other.rows);
        self.empty.extend(other.empty);
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

/// How many gave a point, and how many gave any answer, per item, where these numbers are points themselves.
fn counts(above: &[&[u8]], cells: &Cells) -> [Vec<Option<u8>>; 2] {
    let items = above.first().map_or(0, |row| row.len());
    [cells.dont_know(), cells.skipped()].map(|below| {
        let count = |item: usize| above.iter().filter(|row| row[item] < below).count();
        (0..items)
            .map(|item| i32::try_from(count(item)).ok().and_then(|n| cells.rank(n)))
            .collect()
    })
}

/// Whether a row is the means, the extremes or the counts of those above it, and nobody among them answered so.
fn sums_up(row: &[u8], above: &[&[u8]], cells: &Cells) -> bool {
    let points = cells.dont_know();
    let fits = |figures: &Vec<Option<u8>>| {
        is(row, figures, points) && !above.iter().any(|other| is(other, figures, points))
    };
    answered(row, points) >= FEWEST_SUMS
        && (figures(above, points, true).iter().any(fits) || counts(above, cells).iter().any(fits))
}

/// Whether a row numbers its columns, or holds one and the same everywhere: a weight, the most that can be had.
pub(super) fn is_ruler(row: &[u8], points: u8) -> bool {
    let given: Vec<u8> = row
        .iter()
        .copied()
        .filter(|digit| *digit < points)
        .collect();
    let steps = |by: u8| given.windows(2).all(|pair| pair[1] == pair[0] + by);
    given.len() >= FEWEST_SUMS && (steps(0) || given[0] == 0 && steps(1))
}

/// Whether a row holds the whole scale, from its lowest point to its highest, and no more.
fn is_whole_scale(row: &[u8], points: u8) -> bool {
    let given = row.iter().copied().filter(|digit| *digit < points);
    given.eq(0..points)
}

/// Whether a row holds these figures wherever it holds an answer.
fn is(row: &[u8], figures: &[Option<u8>], points: u8) -> bool {
    let answered = |digit: &u8| *digit < points;
    row.iter()
        .zip(figures)
        .filter(|(digit, _)| answered(digit))
        .all(|(digit, figure)| Some(*digit) == *figure)
}

/// How somebody answers who says one thing more than once: whether a row does.
type Way<'w> = &'w dyn Fn(&[u8]) -> bool;

/// How likely it is that a person gives just these answers: each as often as others give it, or as often as others give
/// what they gave just before, or its mirror, where that is more. Who answers one thing everywhere, or turns it round
/// where a statement is reversed, says it once.
fn chance(row: &[u8], above: &[&[u8]], points: u8) -> f64 {
    let share = |is_so: &dyn Fn(&[u8]) -> bool, items: &[usize]| {
        let given = |row: &&&[u8]| items.iter().all(|item| row[*item] < points);
        let (given, so) = above.iter().filter(given).fold((0.0, 0.0), |(n, so), row| {
            (n + 1.0, so + f64::from(is_so(row)))
        });
        (so + 0.5) / (given + 0.5 * f64::from(points))
    };
    let mut before = None;
    let answered = (0..row.len()).filter(|item| row[*item] < points);
    let shares = answered.map(|item| {
        let plain = share(&|other| other[item] == row[item], &[item]);
        let Some(last) = before.replace(item) else {
            return plain;
        };
        let repeats = |row: &[u8]| row[item] == row[last];
        let mirrors = |row: &[u8]| row[item] + row[last] + 1 == points;
        let ways: [Way<'_>; 2] = [&repeats, &mirrors];
        let ways = ways.into_iter().filter(|way| way(row));
        ways.map(|way| share(way, &[item, last]))
            .fold(plain, f64::max)
    });
    shares.product()
}

pub(super) fn answered(row: &[u8], points: u8) -> usize {
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
    may_be_figures(row, above, points, parted, CHANCE[usize::from(!parted)])
}

/// The same, where a person answers so with a chance of `most` at most; `extremes` where the lowest and the highest
/// answers are figures too.
pub(super) fn may_be_figures(
    row: &[u8],
    above: &[&[u8]],
    points: u8,
    extremes: bool,
    most: f64,
) -> bool {
    answered(row, points) >= FEWEST_MEANS
        && !is_constant(row, points)
        && figures(above, points, extremes).iter().any(|figures| {
            is(row, figures, points) && !above.iter().any(|row| is(row, figures, points))
        })
        && chance(row, above, points) < most
}

/// Whether all answers of a row are the same.
pub(super) fn is_constant(row: &[u8], points: u8) -> bool {
    let mut given = row.iter().filter(|digit| **digit < points);
    let first = given.next();
    given.all(|digit| Some(digit) == first)
}

impl<S: Sink> Rows<'_, S> {
    /// Names rows that are no person, as far as the others tell, but for those that were; gives their lines.
    pub(super) fn judge_kept(&mut self, told: &BTreeSet<u64>) -> BTreeSet<u64> {
        let all = std::mem::take(&mut self.found.kept);
        let (mut kept, mut empty) = (all.rows, all.empty);
        empty.sort_unstable();
        kept.sort_unstable_by_key(|row| row.line);
        self.note_copies(&kept);
        self.note_namesakes(&kept);
        if kept.len() as u64 != self.found.answered {
            return BTreeSet::new();
        }
        self.judge_repeats(&kept);
        if kept.len() <= FEWEST_ABOVE {
            return BTreeSet::new();
        }
        let named: Vec<u64> = (kept.iter().map(|row| row.line))
            .filter(|line| self.found.suspects.at(*line).is_none())
            .collect();
        self.found.inner = named.first().copied().zip(named.last().copied());
        let mut lines = self.sums_among(&kept);
        lines.extend(self.unlabelled(&kept));
        lines.extend(self.no_persons_at_the_end(&kept, &empty));
        lines.retain(|line| !told.contains(line));
        for line in &lines {
            self.found.problems.push(*line, Fault::NoPerson);
        }
        for row in self.doubtful(&kept) {
            if !lines.contains(&row.line) && !told.contains(&row.line) {
                self.found.doubtful.push(row.line);
            }
        }
        lines
    }

    /// Rows with a word of a summary that are figures of those above them: between people of those since the last one,
    /// at the end of all.
    fn sums_among(&self, kept: &[KeptRow]) -> BTreeSet<u64> {
        let suspect = |row: &KeptRow| self.found.suspects.at(row.line);
        let mut found = BTreeSet::new();
        let mut since = 0;
        for (place, row) in kept.iter().enumerate() {
            let Some(word) = suspect(row) else {
                continue;
            };
            let trailing = kept[place + 1..].iter().all(|row| suspect(row).is_some());
            let of = |rows: &[KeptRow]| {
                let people = rows.iter().filter(|row| suspect(row).is_none());
                let people: Vec<&[u8]> = people.map(|row| row.digits.as_slice()).collect();
                people.len() > 1 && sums_up(&row.digits, &people, &self.layout.cells)
            };
            if word == Word::Certain && of(&kept[since..place]) || trailing && of(&kept[..place]) {
                found.insert(row.line);
                since = place + 1;
            }
        }
        found
    }

    /// The first or the last row, where nothing stands before its answers and something does before those of all others.
    fn unlabelled(&self, kept: &[KeptRow]) -> Option<u64> {
        let cells = &self.layout.cells;
        let last = kept.len() - 1;
        let mut bare = (0..kept.len()).filter(|place| !kept[*place].labelled);
        let place = bare.next().filter(|_| bare.next().is_none())?;
        let row = &kept[place];
        let above: Vec<&[u8]> = kept[..last]
            .iter()
            .map(|row| row.digits.as_slice())
            .collect();
        let points = cells.dont_know();
        let ruler = place == 0 && is_ruler(&row.digits, points)
            || place == last && is_whole_scale(&row.digits, points);
        let sum = place == last && sums_up(&row.digits, &above, cells);
        (ruler || sum).then_some(row.line)
    }

    /// The last rows that are no person.
    fn no_persons_at_the_end(&self, kept: &[KeptRow], empty: &[(u64, u64)]) -> Vec<u64> {
        let points = self.layout.cells.dont_know();
        let all: Vec<&[u8]> = kept.iter().map(|row| row.digits.as_slice()).collect();
        // A blank form with its label parts nothing.
        let parted = |place: usize| {
            let (before, line) = (kept[place - 1].last, kept[place].line);
            let from = empty.partition_point(|(first, _)| *first <= before);
            let between = empty[from..].iter().take_while(|(_, last)| *last < line);
            let labelled: u64 = between.map(|(first, last)| last - first + 1).sum();
            line > before + 1 + labelled
        };
        let first = all.len().saturating_sub(MOST_BELOW).max(FEWEST_ABOVE);
        // Where blank rows stand among the people one more says nothing.
        let gap = (1..all.len()).find(|place| parted(*place));
        if let Some(gap) = gap.filter(|gap| *gap >= first) {
            let few = all.len() - gap <= MOST_FIGURES;
            let above = &all[..gap];
            // Where people stand under a name somebody with a name is one of them, until her figures say otherwise.
            let all_named = kept[..gap].iter().all(|row| row.labelled) && self.layout.names_people;
            let is_none = |place: &usize| {
                let named = all_named && kept[*place].labelled;
                !named && is_hollow(all[*place], above, points)
                    || few && is_of_figures(all[*place], above, points, !named)
            };
            // Whoever stands above a person stands among them.
            let places = (gap..all.len()).rev().take_while(is_none);
            return places.map(|place| kept[place].line).collect();
        }
        let last = all.len() - 1;
        let sums = is_of_figures(all[last], &all[..last], points, false)
            || is_whole_scale(all[last], points) && is_hollow(all[last], &all[..last], points);
        sums.then_some(kept[last].line).into_iter().collect()
    }
}

/// Whether a text that stands alone is what the row below it has at that place: its group, or a number like its own. Then
/// it is a form without answers, and no title.
pub(super) fn is_of_the_same(text: &str, below: &str) -> bool {
    let (text, below) = (super::tidy(text), super::tidy(below));
    let is_number = |text: &str| text.parse::<u64>().is_ok();
    text == below || is_number(&text) && is_number(&below)
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
    fn who_answers_one_thing_everywhere_among_others_who_do_is_a_person() {
        let of = |digit: u8| [0, 0, 0, 6, 6, 0, 0, 6].map(|turned: u8| turned.abs_diff(digit));
        let others = [6, 0, 1, 6, 5, 1, 2, 5, 6, 0, 2, 6].map(of);
        let above: Vec<&[u8]> = others.iter().map(<[u8; 8]>::as_slice).collect();
        let middle = of(3);
        let means = &figures(&above, 7, false)[0];
        assert!(is(&middle, means, 7), "it is the mean of each statement");
        assert!(!is_of_figures(&middle, &above, 7, false));
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
