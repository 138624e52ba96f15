//! Rows that explain the scale: "1 = helemaal niet … 5 = helemaal" under, over or beside the people. They hold answers, and
//! are nobody's. A row of bare numbers proves nothing, since a person may answer so; what makes a legend certain is that
//! it is written as nobody else in the table writes, and goes along the scale.

use std::collections::BTreeSet;

use super::{Rows, Sink};
use crate::exchange::cells::Written;
use crate::exchange::grid::Cell;
use crate::exchange::layout::Layout;
use crate::exchange::problems::Fault;

/// More of them are kept of no table: what stands there so often is how people answer.
const KEPT: usize = 256;
/// So many people tell how this table is written.
const FEWEST_PEOPLE: u64 = 2;
/// Where each of them gave fewer answers, a row with less than half of them tells nothing.
const FEWEST_ANSWERS: usize = 3;
/// So many points along the scale are hardly a person's answers.
const FEWEST_ALONG: usize = 3;

/// How the points of a row are written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hand {
    /// How many are not bare numbers.
    worded: usize,
    /// In which ways, as bits.
    ways: u8,
}

fn bit(written: Written) -> u8 {
    match written {
        Written::Plainly => 0,
        Written::Word => 1,
        Written::Equation => 2,
        Written::Both => 4,
    }
}

impl Hand {
    pub(super) fn note(&mut self, written: Written) {
        if written != Written::Plainly {
            self.worded += 1;
            self.ways |= bit(written);
        }
    }
}

/// A row that may explain the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    span: (u64, u64),
    /// Items with their points.
    points: Vec<(usize, u8)>,
    ways: u8,
    /// Whether something stands before its answers.
    labelled: bool,
    /// What stands there: the point that it says in words, or the value of one.
    says: Option<Said>,
}

/// The point that stands before the answers of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// In words: nobody is called so.
    Word(u8),
    /// As a number, which may be that of a person.
    Number(u8),
}

/// What rows tell of how their table is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Legends {
    lines: Vec<Line>,
    /// The ways in which all others write.
    ways: u8,
    /// How many may explain the scale, kept or not.
    count: u64,
}

impl Legends {
    pub(super) fn merge(&mut self, other: Self) {
        self.ways |= other.ways;
        self.count += other.count;
        self.lines.extend(other.lines);
    }
}

/// The points of a row, where they go along the scale, up or down, each of them once.
fn along(digits: &[u8], points: u8) -> Option<Vec<(usize, u8)>> {
    let mut last: Option<u8> = None;
    let (mut up, mut down) = (true, true);
    let mut along = Vec::new();
    for (item, digit) in digits.iter().enumerate() {
        if *digit >= points {
            continue;
        }
        if let Some(last) = last {
            (up, down) = (up && *digit > last, down && *digit < last);
            if !up && !down {
                return None;
            }
        }
        last = Some(*digit);
        along.push((item, *digit));
    }
    Some(along)
}

/// The points of a row, where they explain the scale if it is one that does: they go along it, or are all the same one.
fn explained(digits: &[u8], points: u8) -> Option<Vec<(usize, u8)>> {
    let constant = || {
        let given = digits.iter().copied().enumerate();
        let given: Vec<(usize, u8)> = given.filter(|(_, digit)| *digit < points).collect();
        let same = given.windows(2).all(|two| two[0].1 == two[1].1);
        same.then_some(given)
    };
    along(digits, points).or_else(constant)
}

/// Whether a row can explain the scale, by the way it is written and what it holds.
pub(super) fn may_be(hand: Hand, digits: &[u8], points: u8) -> bool {
    let answered = || digits.iter().filter(|digit| **digit < points).count();
    hand.worded > 0 && hand.ways.is_power_of_two() && answered() == hand.worded && {
        explained(digits, points).is_some()
    }
}

/// How everybody else answers.
struct Others {
    ways: u8,
    /// The fewest answers that one of them gave, as far as it is known.
    fewest: Option<usize>,
}

impl Line {
    /// Whether it has less than half of the answers that everybody else gave.
    fn is_hollow(&self, others: &Others) -> bool {
        others
            .fewest
            .is_some_and(|fewest| fewest >= FEWEST_ANSWERS && self.points.len() * 2 < fewest)
    }

    /// Whether it says one point under each of several statements.
    fn is_constant(&self) -> bool {
        self.points.len() >= FEWEST_ALONG && self.points.windows(2).all(|two| two[0].1 == two[1].1)
    }

    fn is_whole(&self, points: u8) -> bool {
        self.points.len() == usize::from(points)
    }

    fn has_both_ends(&self, points: u8) -> bool {
        let has = |end: u8| self.points.iter().any(|(_, digit)| *digit == end);
        has(0) && has(points - 1)
    }

    /// Whether it explains the scale by itself.
    fn is_legend(&self, points: u8, others: &Others) -> bool {
        let single = self.points.len() == 1;
        let same = |said: u8| single && self.points[0].1 == said;
        match self.says {
            Some(Said::Word(_)) => return true,
            Some(Said::Number(said)) if same(said) && self.is_hollow(others) => return true,
            _ => {}
        }
        // Who answers one thing everywhere may write it out.
        if self.is_constant() {
            return false;
        }
        if self.ways & others.ways != 0 {
            return self.is_whole(points) && self.is_hollow(others);
        }
        let ends = self.has_both_ends(points)
            && (self.ways != bit(Written::Word) || self.points.len() >= FEWEST_ALONG);
        let equations = self.ways == bit(Written::Equation);
        let long = self.points.len() >= FEWEST_ALONG && (equations || self.is_whole(points));
        // Somebody may write her one answer out.
        let named = self.labelled && !equations;
        long || ends || self.is_hollow(others) && !named
    }
}

/// Whether rows of one point each, under each other, go along the scale.
fn is_column(run: &[&Line], points: u8, others: &Others) -> bool {
    let one = |line: &&Line| line.points.len() == 1 && line.ways & others.ways == 0;
    let item = |line: &Line| line.points.first().map(|one| one.0);
    let items = run
        .windows(2)
        .all(|two| item(two[0]) == item(two[1]) && two[0].ways == two[1].ways);
    let digits: Vec<u8> = run
        .iter()
        .filter_map(|line| line.points.first())
        .map(|one| one.1)
        .collect();
    let equations = run.iter().all(|line| line.ways == bit(Written::Equation));
    let enough = if equations { 2 } else { usize::from(points) };
    run.iter().all(one) && run.len() >= enough && items && along(&digits, points).is_some()
}

/// Whether rows right under the header say one point each under every statement, as nobody else writes: what a program
/// writes above the answers.
fn is_head(run: &[&Line], first: Option<u64>, others: &Others) -> bool {
    let is_one = |line: &&Line| line.is_constant() && line.ways & others.ways == 0;
    first == Some(run[0].span.0) && run.iter().all(is_one)
}

impl<S: Sink> Rows<'_, S> {
    /// The point that stands before the answers of a row, where it may say what the scale is.
    pub(super) fn said(&self, cells: &[Cell<'_>], text: impl Fn(usize) -> String) -> Option<Said> {
        let layout = self.layout;
        let shift = usize::from(layout.numbered);
        let before = cells.get(shift..).unwrap_or_default();
        let before = &before[..layout.before.min(before.len())];
        let may_say = before.iter().any(|cell| layout.cells.may_say(cell.raw));
        let looked_at = may_be(self.hand, &self.digits, layout.cells.dont_know());
        (may_say || looked_at).then(|| layout.said(text)).flatten()
    }

    /// Takes note of how a row is written; `said` is the point before its answers.
    pub(super) fn note_hand(&mut self, line: u64, last: u64, said: Option<Said>) {
        let points = self.layout.cells.dont_know();
        let named = matches!(said, Some(Said::Word(_))) && !self.layout.scale_beside;
        let found = &mut self.found.legends;
        if !named && !may_be(self.hand, &self.digits, points) {
            found.ways |= self.hand.ways;
            return;
        }
        found.count += 1;
        if found.lines.len() < KEPT {
            found.lines.push(Line {
                span: (line, last),
                points: explained(&self.digits, points).unwrap_or_default(),
                ways: self.hand.ways,
                labelled: self.labelled,
                says: said.filter(|said| named || matches!(said, Said::Number(_))),
            });
        }
    }

    /// Whether rows are looked at for this; where so many look alike nobody explains anything.
    pub(super) fn looks_for_legends(&self) -> bool {
        self.found.legends.lines.len() < KEPT
    }

    /// Names the rows that explain the scale; gives their lines.
    pub(super) fn judge_legends(&mut self) -> BTreeSet<u64> {
        let mut legends = std::mem::take(&mut self.found.legends);
        let people = self.found.answered.saturating_sub(legends.count);
        if legends.lines.is_empty() || legends.count >= KEPT as u64 || people < FEWEST_PEOPLE {
            return BTreeSet::new();
        }
        legends.lines.sort_unstable_by_key(|line| line.span);
        let points = self.layout.cells.dont_know();
        let fewest = self.found.kept.fewest(points, self.found.answered, |line| {
            legends.lines.iter().any(|one| one.span.0 == line)
        });
        let first = self.found.kept.first();
        let others = Others {
            ways: legends.ways,
            fewest,
        };
        let lines: Vec<&Line> = legends.lines.iter().collect();
        let near = |one: &&Line, other: &&Line| other.span.0 <= one.span.1 + 2;
        let mut found = BTreeSet::new();
        for run in lines.chunk_by(near) {
            let column = is_column(run, points, &others) || is_head(run, first, &others);
            let legends = run
                .iter()
                .filter(|line| column || line.is_legend(points, &others));
            for (first, last) in legends.map(|line| line.span) {
                found.insert(first);
                // The values stand over or under their labels.
                found.extend(self.found.kept.rulers(points, first, last));
            }
        }
        for line in &found {
            self.found.problems.push(*line, Fault::NoPerson);
        }
        found
    }
}

impl Layout {
    /// The point that stands before the answers of a row; `text` gives its cells by column.
    pub(super) fn said(&self, text: impl Fn(usize) -> String) -> Option<Said> {
        let points = self.cells.dont_know();
        let labels = self.labels.iter();
        // A remark of somebody may be a word of the scale.
        let mut labels = labels.filter(|place| !self.is_tick(**place));
        labels.find_map(|place| {
            let text = text(*place);
            let word = self.cells.said(&text).map(Said::Word);
            word.or_else(|| {
                let number = self.cells.read(text.trim_end_matches([' ', '=', ':'])).ok();
                number.filter(|digit| *digit < points).map(Said::Number)
            })
        })
    }
}
