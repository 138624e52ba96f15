//! What can be said of rows only when all of them are known: whether a row with a word of a summary is a person.

use std::collections::HashMap;

use super::{Aside, Findings, Rows, Sink};
use crate::bank::Scale;
use crate::exchange::coding::Coding;
use crate::exchange::grid::Scanner;
use crate::exchange::layout::Layout;
use crate::exchange::origin::Origin;
use crate::exchange::problems::Fault;
use crate::exchange::summary::{Word, is_all, is_telling, may_be_a_name};

impl Findings {
    /// Whether the cells that count as skipped look like another coding.
    pub fn coding(&self, scale: &Scale) -> Option<Coding> {
        self.invalid.judged(&self.seen, &self.given, scale)
    }

    /// A value off the scale that was given a meaning, while nobody has the other end: the scale may run otherwise in
    /// this file.
    pub fn shifted(&self, layout: &Layout) -> Option<(i32, i32)> {
        let (neighbour, end, digit) = layout.given_neighbour?;
        let given = self
            .seen
            .get(usize::from(digit))
            .is_some_and(|times| *times > 0);
        (self.answered > 0 && !given).then_some((neighbour, end))
    }

    /// Adds what was found in other pieces of the same table.
    pub fn merge(&mut self, other: Self) {
        self.problems.merge(other.problems);
        self.invalid.merge(other.invalid);
        for (mine, theirs) in self.seen.iter_mut().zip(other.seen) {
            *mine += theirs;
        }
        if self.given.len() < other.given.len() {
            self.given.resize(other.given.len(), 0);
        }
        for (mine, theirs) in self.given.iter_mut().zip(other.given) {
            *mine += theirs;
        }
        self.empty_rows += other.empty_rows;
        self.short.merge(other.short);
        self.summaries.merge(other.summaries);
        self.copies.merge(other.copies);
        self.namesakes.merge(other.namesakes);
        self.tried.merge(other.tried);
        for (column, lines) in other.marked {
            self.marked.entry(column).or_default().merge(lines);
        }
        self.scales.merge(other.scales);
        self.feet.extend(other.feet);
        self.strange.merge(other.strange);
        self.strange_cells += other.strange_cells;
        self.headers.merge(other.headers);
        self.second_headers.merge(other.second_headers);
        self.windows |= other.windows;
        self.utf8 |= other.utf8;
        self.ungrouped += other.ungrouped;
        self.answered += other.answered;
        self.edges.extend(other.edges);
        self.marks.extend(other.marks);
        self.silent.extend(other.silent);
        self.suspects.merge(other.suspects);
        self.kept.merge(other.kept);
        self.legends.merge(other.legends);
        self.moments.merge(other.moments);
        self.days.merge(other.days);
        self.titles.extend(other.titles);
        self.sides |= other.sides;
    }
}

impl Findings {
    /// Gives rows the place that they have in the file: a line, or a column of a table on its side.
    fn placed(&mut self, origin: &Origin) {
        let of_rows = [
            &mut self.short,
            &mut self.summaries,
            &mut self.copies,
            &mut self.namesakes,
            &mut self.tried,
            &mut self.scales,
            &mut self.below,
            &mut self.doubtful,
            &mut self.headers,
            &mut self.second_headers,
        ];
        for lines in of_rows.into_iter().chain(self.marked.values_mut()) {
            lines.placed(|line| match origin.column(line) {
                Some(column) => column as u64,
                None => origin.place(line, 0).0,
            });
        }
    }
}

/// Whether a blank row stands before it.
fn parted(aside: &Aside) -> bool {
    aside.before.is_some_and(|before| aside.span.0 > before + 1)
}

impl<S: Sink> Rows<'_, S> {
    /// Decides what was left open where pieces meet and at the end of the table; `header` is the last line before its
    /// rows. Problems get the place that they have in the file.
    pub fn settle(&mut self, header: u64) {
        let mut edges = std::mem::take(&mut self.found.edges);
        crate::sorted::by_key(&mut edges, |aside| aside.span);
        let mut marks = std::mem::take(&mut self.found.marks);
        let mut silent = std::mem::take(&mut self.found.silent);
        marks.sort_unstable();
        silent.sort_unstable();
        // The last line of the last of these rows before another one.
        let before = |rows: &[(u64, u64)], line: u64| {
            let place = rows.partition_point(|row| row.0 < line);
            place.checked_sub(1).map_or(header, |place| rows[place].1)
        };
        let mut runs: Vec<Vec<Aside>> = Vec::new();
        for mut aside in edges {
            let line = aside.span.0;
            let mark = before(&marks, line);
            let last = runs
                .last()
                .and_then(|run| run.last())
                .map(|aside: &Aside| aside.span.1);
            let joins = last.is_some_and(|last| last > mark);
            let last = last.filter(|_| joins).unwrap_or(mark);
            aside.before.get_or_insert(last.max(before(&silent, line)));
            match runs.last_mut() {
                Some(run) if joins => run.push(aside),
                _ => runs.push(vec![aside]),
            }
        }
        let end = marks.last().map_or(header, |mark| mark.0);
        self.judge_feet(end);
        self.judge_strange(header);
        for mut run in runs {
            let trailing = run[0].span.0 > end;
            // Right under the header somebody shows how it is done, or what the most is.
            let mut under = 0;
            while let Some(aside) = run.get(under).filter(|aside| {
                let told = match aside.word {
                    Word::Example => true,
                    Word::Certain => aside.figures || is_all(&aside.key) || is_telling(&aside.key),
                    _ => false,
                };
                aside.before == Some(header) && !trailing && told && !aside.tick
            }) {
                self.found.problems.push(aside.span.0, Fault::NoPerson);
                under += 1;
                if let Some(next) = run.get_mut(under) {
                    next.before = Some(header);
                }
            }
            run.drain(..under);
            self.resolve(run, trailing);
        }
        let mut told = self.judge_legends();
        told.extend(self.judge_kept(&told));
        self.judge_words(&told);
        let origin = &self.layout.origin;
        self.found.problems.placed(
            |line, column| origin.place(line, column),
            |line| origin.column(line),
        );
        self.found.placed(origin);
    }

    /// Whether the rows of a run are persons; `trailing` when none of the table follows.
    pub(super) fn resolve(&mut self, run: Vec<Aside>, trailing: bool) {
        let mut left = run.into_iter().peekable();
        while let Some(first) = left.next() {
            let mut part = vec![first];
            while let Some(next) = left.next_if(|next| !parted(next)) {
                part.push(next);
            }
            self.resolve_part(part, trailing && left.peek().is_none());
        }
    }

    /// The same of rows without a gap between them.
    fn resolve_part(&mut self, run: Vec<Aside>, trailing: bool) {
        let gap = run.first().is_some_and(parted);
        let certain = run.iter().position(|aside| aside.word == Word::Certain);
        let strange = run
            .iter()
            .any(|aside| aside.word == Word::Certain && aside.figures);
        let named = run
            .iter()
            .any(|aside| self.found.suspects.are_initials(&aside.key, 1));
        // Several people of one school may have such a word in its name, and with answers they are people.
        let mut times: HashMap<&str, usize> = HashMap::new();
        for aside in &run {
            *times.entry(&aside.key).or_default() += 1;
        }
        let several = |aside: &Aside| !aside.figures && times.get(aside.key.as_str()) > Some(&1);
        // What people tick or choose is nobody's name, and the figures tell.
        let ticked = run.iter().all(|aside| aside.tick && !aside.figures);
        let people = ticked || run.iter().all(several);
        let figures: Vec<bool> = run
            .iter()
            .map(|aside| trailing && !people && !named && self.are_figures(aside))
            .collect();
        let sure = figures.iter().position(|sure| *sure);
        if gap && !people && (certain.is_some() || trailing && !named) {
            for (aside, sure) in run.into_iter().zip(figures) {
                let own = is_all(&aside.key) || sure;
                // A longer name with answers beside it may be anybody's.
                if aside.word == Word::Certain && !aside.figures && !own {
                    self.found.problems.push(aside.span.0, Fault::Summary);
                } else {
                    self.found.summaries.push(aside.span.0);
                }
            }
        } else if !people && (certain.is_some() && (strange || trailing) || sure.is_some()) {
            // A name before the first sure word may be that of a person.
            for (place, aside) in run.into_iter().enumerate() {
                let behind = strange && certain.is_some_and(|certain| place >= certain);
                // Whoever is called Max may have answered behind a mean.
                let beside = aside.word == Word::Strange && sure.is_some_and(|sure| place >= sure);
                if behind || beside || figures[place] {
                    self.found.summaries.push(aside.span.0);
                } else {
                    self.found.problems.push(aside.span.0, Fault::Summary);
                }
            }
        } else {
            self.take_for_people(run);
        }
    }

    /// Whether the last row of a table is one of figures: by a word that is nobody's name in its place and by what it
    /// holds.
    fn are_figures(&self, aside: &Aside) -> bool {
        let own = aside.word == Word::Certain && is_all(&aside.key) && !may_be_a_name(&aside.key);
        matches!(aside.word, Word::Certain | Word::Strange)
            && !aside.tick
            && (aside.figures || aside.named && own || self.are_of_all(&aside.text))
    }

    /// Gives rows with a word of a summary as those of people, who are looked at once more when all are known.
    fn take_for_people(&mut self, run: Vec<Aside>) {
        for mut aside in run {
            self.parted = parted(&aside);
            let mut scanner = Scanner::new(&aside.text, self.layout.separator, aside.span.0);
            let mut cells = Vec::new();
            if let Some(Ok(span)) = scanner.row(&mut cells) {
                let before = self.found.answered;
                let later = std::mem::replace(&mut self.title, aside.title.take());
                self.person(&cells, span);
                self.title = later.or(self.title.take());
                if self.found.answered > before {
                    self.found.suspects.push(span.line, aside);
                }
            }
        }
    }
}
