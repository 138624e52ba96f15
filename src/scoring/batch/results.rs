//! What a batch comes down to: which groups may be shown, and their figures one group at a time.

use super::patterns::{Code, Patterns};
use super::{Batch, Group};
use crate::bank::{Characteristic, Instrument};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scoring::icc::{Anova, Icc};
use crate::scoring::{Rules, Tally, may_be_shown, suppression};

/// The results of a batch. Figures are made when they are asked for, so that many groups take little memory.
#[derive(Debug)]
pub struct Results<'i> {
    instrument: &'i Instrument,
    codes: Vec<Code>,
    rules: Rules,
    all: Group,
    grouped: bool,
    /// Name and patterns, in the order in which they first came.
    groups: Vec<(String, Group)>,
    /// Per group.
    hidden: Vec<bool>,
    /// Per characteristic, per group.
    hidden_characteristics: Vec<Vec<bool>>,
    /// Per characteristic, per item, per group.
    hidden_items: Vec<Vec<Vec<bool>>>,
    icc: Vec<Option<Icc>>,
}

impl<'i> Batch<'i> {
    /// The results, by these rules. `grouped` when a column was asked for to group by.
    pub fn results(self, rules: Rules, grouped: bool) -> Results<'i> {
        let mut groups: Vec<(String, Group)> = self
            .groups
            .into_iter()
            .map(|(name, group)| (String::from_utf8_lossy(&name).into_owned(), group))
            .collect();
        groups.sort_by_key(|(_, group)| group.first_line);
        let mut results = Results {
            instrument: self.instrument,
            codes: self.codes,
            rules,
            all: self.all,
            grouped,
            groups,
            hidden: Vec::new(),
            hidden_characteristics: Vec::new(),
            hidden_items: Vec::new(),
            icc: Vec::new(),
        };
        results.decide();
        results
    }
}

fn tally<'i>(
    characteristic: &'i Characteristic,
    instrument: &'i Instrument,
    code: &Code,
    patterns: &Patterns,
) -> Tally<'i> {
    let mut tally = Tally::new(characteristic, &instrument.scale);
    let mut row = Vec::new();
    patterns.each(code, |digits, times| {
        code.answers(digits, &instrument.scale, &mut row);
        tally.rows(&row, times);
    });
    tally
}

impl Results<'_> {
    /// Whether anything at all may be shown.
    pub fn suppressed(&self) -> bool {
        !may_be_shown(self.all.answered, self.rules.min_group)
    }

    /// All together, first; without groups the only one.
    pub fn all(&self) -> Shown<GroupFigures> {
        if self.suppressed() {
            return Shown::Suppressed;
        }
        let characteristics = self
            .instrument
            .characteristics
            .iter()
            .zip(self.codes.iter().zip(&self.all.patterns))
            .map(|(characteristic, (code, patterns))| {
                tally(characteristic, self.instrument, code, patterns).figures(&self.rules)
            })
            .collect();
        Shown::Figures(GroupFigures {
            n: self.all.answered,
            characteristics,
        })
    }

    /// The names of the groups, in the order in which they first came.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().map(|(name, _)| name.as_str())
    }

    /// The figures of a group, by its place among the names.
    pub fn group(&self, place: usize) -> Shown<GroupFigures> {
        if self.suppressed() || self.hidden[place] {
            return Shown::Suppressed;
        }
        let group = &self.groups[place].1;
        let characteristics = self
            .instrument
            .characteristics
            .iter()
            .enumerate()
            .map(|(index, characteristic)| {
                if self.hidden_characteristics[index][place] {
                    return Shown::Suppressed;
                }
                let tally = tally(
                    characteristic,
                    self.instrument,
                    &self.codes[index],
                    &group.patterns[index],
                );
                let hidden: Vec<bool> = self.hidden_items[index]
                    .iter()
                    .map(|item| item[place])
                    .collect();
                Shown::Figures(tally.figures_without(&hidden, self.rules.alpha))
            })
            .collect();
        Shown::Figures(GroupFigures {
            n: group.answered,
            characteristics,
        })
    }

    /// Per characteristic the intraclass correlations over the groups in which it is shown; `None` with fewer than two.
    pub fn icc(&self) -> &[Option<Icc>] {
        &self.icc
    }

    /// Decides what is hidden, and takes up what the correlations need on the way.
    fn decide(&mut self) {
        if !self.grouped || self.suppressed() {
            return;
        }
        let min_group = self.rules.min_group;
        let sizes: Vec<u64> = self
            .groups
            .iter()
            .map(|(_, group)| group.answered)
            .collect();
        self.hidden = suppression::hidden(&sizes, &vec![false; sizes.len()], min_group);
        for (index, characteristic) in self.instrument.characteristics.iter().enumerate() {
            let mut sizes = Vec::with_capacity(self.groups.len());
            let mut item_sizes =
                vec![Vec::with_capacity(self.groups.len()); characteristic.items.len()];
            let mut anovas = Vec::with_capacity(self.groups.len());
            for (_, group) in &self.groups {
                let tally = tally(
                    characteristic,
                    self.instrument,
                    &self.codes[index],
                    &group.patterns[index],
                );
                sizes.push(tally.n());
                for (sizes, n) in item_sizes.iter_mut().zip(tally.item_n()) {
                    sizes.push(n);
                }
                let mut anova = Anova::default();
                anova.add(&tally.scores());
                anovas.push(anova);
            }
            let hidden = suppression::hidden(&sizes, &self.hidden, min_group);
            self.hidden_items.push(
                item_sizes
                    .iter()
                    .map(|sizes| suppression::hidden(sizes, &hidden, min_group))
                    .collect(),
            );
            let shown = anovas.iter().zip(&hidden).filter(|(_, hidden)| !**hidden);
            let together = shown.fold(Anova::default(), |mut sum, (anova, _)| {
                sum.merge(anova);
                sum
            });
            self.icc.push(together.icc());
            self.hidden_characteristics.push(hidden);
        }
    }
}
