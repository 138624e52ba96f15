//! The last rows of a small table, held against those above them: what somebody puts under a table is often no person,
//! and bears no name, or any name. A row of means is told by its figures, and a legend by the cells that it leaves blank.

use std::collections::BTreeSet;
use std::ops::Range;

use super::beside::Label;
use super::figures::{
    CHANCE, Others, answered, counts_below, is_constant, is_hollow, is_of_figures, is_ruler,
    is_whole_scale, sums_up,
};
use super::{Rows, Sink};
use crate::exchange::grid::Scanner;
use crate::exchange::layout::{Column, MOST_PEOPLE};
use crate::exchange::problems::Fault;
use crate::exchange::summary::Word;
use crate::exchange::text::decoded;

/// Larger tables come from programs, and a program puts nothing under them.
const MOST_BYTES: usize = 1 << 17;
/// So many rows may stand under a table.
const MOST_BELOW: usize = 12;
/// So many people tell what a row of this table looks like.
const FEWEST_ABOVE: usize = 3;
/// So many people have figures at all.
const FEWEST_BETWEEN: usize = 2;
/// More rows of figures than these stand under no table.
pub(super) const MOST_FIGURES: usize = 4;

/// A row that was taken for a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// Of a number of four digits before its answers, whether that is a year.
    pub(super) year: Option<bool>,
    /// What stands before them.
    pub(super) label: Label,
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

    /// The first line of these rows.
    pub(super) fn first(&self) -> Option<u64> {
        self.rows.iter().map(|row| row.line).min()
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
        self.judge_halves(&kept);
        if kept.len() < FEWEST_ABOVE {
            return BTreeSet::new();
        }
        let named: Vec<u64> = (kept.iter().map(|row| row.line))
            .filter(|line| self.found.suspects.at(*line).is_none())
            .collect();
        self.found.inner = named.first().copied().zip(named.last().copied());
        let gap = gap(&kept, &empty);
        let mut lines = BTreeSet::new();
        // Two people and one more row prove nothing.
        if kept.len() > FEWEST_ABOVE {
            lines.extend(self.sums_among(&kept));
            lines.extend(self.unlabelled(&kept));
            lines.extend(self.no_persons_at_the_ends(&kept, gap));
        }
        lines.retain(|line| !told.contains(line));
        for line in &lines {
            self.found.problems.push(*line, Fault::NoPerson);
        }
        // A word of all together, where all others have a number.
        let vague = |row: &&KeptRow| self.found.suspects.at(row.line) == Some(Word::Vague);
        let asked: Vec<u64> = (among_numbers(&kept).iter().filter(|row| vague(row)))
            .map(|row| row.line)
            .filter(|line| !lines.contains(line) && !told.contains(line))
            .collect();
        for line in asked {
            self.found.problems.push(line, Fault::Summary);
            lines.insert(line);
        }
        for row in self.doubtful(&kept, gap) {
            if !lines.contains(&row.line) && !told.contains(&row.line) {
                self.found.doubtful.push(row.line);
            }
        }
        lines
    }

    /// Whether a row holds the figures of all people, where they are kept.
    pub(super) fn are_of_all(&self, row: &[u8]) -> bool {
        let cells = &self.layout.cells;
        let kept = &self.found.kept.rows;
        let mut read = Vec::new();
        let scanned = Scanner::new(row, self.layout.separator, 1).row(&mut read);
        let mut digits = vec![cells.skipped(); self.layout.items];
        let read = read.iter().skip(usize::from(self.layout.numbered));
        for (column, cell) in self.layout.columns.iter().zip(read) {
            if let Column::Item(item) = column {
                let digit = cells.read(&decoded(&cell.bytes()));
                digits[*item] = digit.unwrap_or(cells.skipped());
            }
        }
        let people = kept
            .iter()
            .filter(|row| self.found.suspects.at(row.line).is_none());
        let people: Vec<&[u8]> = people.map(|row| row.digits.as_slice()).collect();
        let all = kept.len() as u64 == self.found.answered;
        all && people.len() > 1
            && matches!(scanned, Some(Ok(_)))
            && sums_up(&digits, &people, cells)
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
        let others = kept.iter().filter(|other| other.line != row.line);
        let others: Vec<&[u8]> = others.map(|row| row.digits.as_slice()).collect();
        let points = cells.dont_know();
        let ruler = place == 0 && is_ruler(&row.digits, points)
            || place == last && is_whole_scale(&row.digits, points);
        // Whoever writes no name may answer one thing everywhere.
        let sum = (place == 0 || place == last)
            && !is_constant(&row.digits, points)
            && sums_up(&row.digits, &others, cells);
        (ruler || sum).then_some(row.line)
    }

    /// The first and the last rows that are no person; `gap` is the place of the first one behind a blank row.
    fn no_persons_at_the_ends(&self, kept: &[KeptRow], gap: Option<usize>) -> Vec<u64> {
        let points = self.layout.cells.dont_know();
        let counts = counts_below(kept, &self.layout.cells);
        if counts > 0 {
            let counts = kept[kept.len() - counts..].iter();
            return counts.map(|row| row.line).collect();
        }
        let all: Vec<&[u8]> = kept.iter().map(|row| row.digits.as_slice()).collect();
        if let Some(gap) = gap {
            let few = all.len() - gap <= MOST_FIGURES;
            let above = &all[..gap];
            let is_none = |place: &usize| {
                let named = self.is_named(kept, gap, *place);
                !named && is_hollow(all[*place], above, points)
                    || few && is_of_figures(all[*place], above, points, !named)
            };
            // Whoever stands above a person stands among them.
            let places = (gap..all.len()).rev().take_while(is_none);
            return places.map(|place| kept[place].line).collect();
        }
        let mut lines = Vec::new();
        for rows in at_the_ends(&all, points, (true, CHANCE[1])) {
            let between: Vec<&[u8]> = [&all[..rows.start], &all[rows.end..]].concat();
            let means = Others::of(&between, points, false);
            // Somebody may be as high as anybody; beside means the highest is a figure too.
            let are_figures = |place: usize| means.may_be_summed_up_in(all[place], CHANCE[1]);
            if between.len() >= FEWEST_ABOVE && rows.clone().any(are_figures) {
                lines.extend(kept[rows].iter().map(|row| row.line));
            }
        }
        let last = all.len() - 1;
        if is_whole_scale(all[last], points) && is_hollow(all[last], &all[..last], points) {
            lines.push(kept[last].line);
        }
        lines
    }

    /// Whether a row has a name as those above the gap have: where people stand under a name somebody with a name is one
    /// of them, until her figures say otherwise.
    fn is_named(&self, kept: &[KeptRow], gap: usize, place: usize) -> bool {
        let all_named = kept[..gap].iter().all(|row| row.labelled) && self.layout.names_people;
        all_named && kept[place].labelled
    }

    /// Rows with a name behind a blank one that have few of the answers that everybody above gave: they may be people.
    pub(super) fn named_and_hollow<'k>(
        &self,
        kept: &'k [KeptRow],
        gap: Option<usize>,
    ) -> Vec<&'k KeptRow> {
        let Some(gap) = gap else {
            return Vec::new();
        };
        let points = self.layout.cells.dont_know();
        let above: Vec<&[u8]> = kept[..gap]
            .iter()
            .map(|row| row.digits.as_slice())
            .collect();
        let is_hollow = |place: &usize| {
            self.is_named(kept, gap, *place) && is_hollow(&kept[*place].digits, &above, points)
        };
        let places = (gap..kept.len()).filter(is_hollow);
        places.map(|place| &kept[place]).collect()
    }
}

/// The first and the last rows that hold figures of all rows between them and the other end, as many as do. `extremes`
/// where the lowest and the highest answers are figures too, and `most` the chance that a person answers so.
pub(super) fn at_the_ends(
    all: &[&[u8]],
    points: u8,
    (extremes, most): (bool, f64),
) -> [Range<usize>; 2] {
    let few = 1..=MOST_FIGURES.min(all.len().saturating_sub(FEWEST_BETWEEN));
    let longest = |split: &dyn Fn(usize) -> [Range<usize>; 2]| {
        let fits = |many: &usize| {
            let [rows, others] = split(*many);
            let others = Others::of(&all[others], points, extremes);
            all[rows]
                .iter()
                .all(|row| others.may_be_summed_up_in(row, most))
        };
        let [rows, _] = split(few.clone().rev().find(fits).unwrap_or_default());
        rows
    };
    let last = |many: usize| all.len() - many..all.len();
    [
        longest(&|many| [0..many, many..all.len()]),
        longest(&|many| [last(many), 0..all.len() - many]),
    ]
}

/// The first or the last rows, where a word stands before the answers of these few, and numbers or moments before those of
/// all others.
pub(super) fn among_numbers(kept: &[KeptRow]) -> &[KeptRow] {
    let is_word = |row: &&KeptRow| row.label == Label::Word;
    let worded = kept.iter().filter(is_word).count();
    let others = kept.iter().all(|row| row.label != Label::Code);
    if !others || worded > MOST_FIGURES || kept.len() < FEWEST_ABOVE + worded * 2 {
        return &[];
    }
    let at_an_end = [&kept[..worded], &kept[kept.len() - worded..]].into_iter();
    let mut at_an_end = at_an_end.filter(|rows| rows.iter().all(|row| is_word(&row)));
    at_an_end.next().unwrap_or_default()
}

/// The place of the first row behind a blank one, where it is one of the last. Where blank rows stand among the people one
/// more says nothing.
fn gap(kept: &[KeptRow], empty: &[(u64, u64)]) -> Option<usize> {
    // A blank form with its label parts nothing.
    let parted = |place: &usize| {
        let (before, line) = (kept[*place - 1].last, kept[*place].line);
        let from = empty.partition_point(|(first, _)| *first <= before);
        let between = empty[from..].iter().take_while(|(_, last)| *last < line);
        let labelled: u64 = between.map(|(first, last)| last - first + 1).sum();
        line > before + 1 + labelled
    };
    let first = kept.len().saturating_sub(MOST_BELOW).max(FEWEST_ABOVE);
    let gap = (1..kept.len()).find(parted);
    gap.filter(|gap| *gap >= first)
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
}
