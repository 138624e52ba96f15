//! What a batch comes down to: which groups may be shown, and their figures one group at a time.

use std::cell::OnceCell;

use super::patterns::{Code, Patterns};
use super::{Batch, Group};
use crate::bank::{Characteristic, Instrument};
use crate::scoring::bins::{Cuts, below_cuts};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scoring::icc::{Anova, Icc};
use crate::scoring::item_rest::{ItemRest, item_rest};
use crate::scoring::publish::{Permit, few_items, nothing_left, parted_alone};
use crate::scoring::suppression::Binned;
use crate::scoring::{Rules, Tally, alone, may_be_shown, suppression};

/// The results of a batch. Figures are made when they are asked for, so that many groups take little memory.
#[derive(Debug)]
pub struct Results<'i> {
    instrument: &'i Instrument,
    codes: Vec<Code>,
    rules: Rules,
    all: Group,
    together: OnceCell<Together<'i>>,
    grouped: bool,
    /// Name and patterns, in the order in which they first came.
    groups: Vec<(String, Group)>,
    /// Per group.
    hidden: Vec<bool>,
    /// Per characteristic, per group: what may be given of it; none where it is hidden.
    permits: Vec<Vec<Option<Permit>>>,
    icc: Vec<Option<Icc>>,
}

/// All together, and what is said of them.
#[derive(Debug)]
struct Together<'i> {
    figures: Shown<GroupFigures>,
    item_rest: Vec<ItemRest<'i>>,
    too_wide: Vec<&'i str>,
}

impl<'i> Batch<'i> {
    /// The results, by these rules. `grouped` when a column was asked for to group by.
    pub fn results(self, rules: Rules, grouped: bool) -> Results<'i> {
        let mut groups: Vec<(String, Group)> = self
            .groups
            .into_iter()
            .map(|(name, group)| (String::from_utf8_lossy(&name).into_owned(), group))
            .collect();
        groups.sort_unstable_by_key(|(_, group)| group.first_line);
        let mut results = Results {
            instrument: self.instrument,
            codes: self.codes,
            rules,
            all: self.all,
            together: OnceCell::new(),
            grouped,
            groups,
            hidden: Vec::new(),
            permits: Vec::new(),
            icc: Vec::new(),
        };
        results.decide();
        results
    }
}

/// Counts patterns; person scores run over the items that are not hidden.
fn tally<'i>(
    characteristic: &'i Characteristic,
    instrument: &'i Instrument,
    code: &Code,
    patterns: &Patterns,
    hidden: &[bool],
) -> Tally<'i> {
    let mut tally = Tally::without(characteristic, &instrument.scale, hidden);
    let mut row = Vec::new();
    patterns.each(code, |digits, times| {
        code.answers(digits, &instrument.scale, &mut row);
        tally.rows(&row, times);
    });
    tally
}

impl<'i> Results<'i> {
    pub(super) fn instrument(&self) -> &'i Instrument {
        self.instrument
    }

    pub(super) fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Persons with at least one point or *don't know*.
    pub(super) fn people(&self) -> u64 {
        self.all.answered
    }

    /// Whether anything at all may be shown.
    pub fn suppressed(&self) -> bool {
        !may_be_shown(self.all.answered, self.rules.min_group)
    }

    /// All together, first; without groups the only one.
    pub fn all(&self) -> Shown<GroupFigures> {
        self.together().figures.clone()
    }

    /// The items of all together with their correlation with the rest of their characteristic, ids first; those of fewer
    /// than 30 persons are left out.
    pub fn item_rest(&self) -> &[ItemRest<'i>] {
        &self.together().item_rest
    }

    /// Characteristics of very many statements in which nearly each has gaps of its own: there is no alpha by pairs.
    pub fn too_wide(&self) -> &[&'i str] {
        &self.together().too_wide
    }

    /// Counted once, for whoever asks.
    fn together(&self) -> &Together<'i> {
        self.together.get_or_init(|| self.count_together())
    }

    fn count_together(&self) -> Together<'i> {
        let mut together = Together {
            figures: Shown::Suppressed,
            item_rest: Vec::new(),
            too_wide: Vec::new(),
        };
        if self.suppressed() {
            return together;
        }
        let mut figures = Vec::new();
        for (index, characteristic) in self.instrument.characteristics.iter().enumerate() {
            let count = |hidden: &[bool]| {
                let (code, patterns) = (&self.codes[index], &self.all.patterns[index]);
                tally(characteristic, self.instrument, code, patterns, hidden)
            };
            let whole = count(&vec![false; characteristic.items.len()]);
            figures.push(alone(&whole, &self.rules, count));
            if whole.too_wide() {
                together.too_wide.push(&characteristic.id);
            }
            let items = item_rest(characteristic, &whole, &self.rules);
            together.item_rest.extend(items);
        }
        together.figures = Shown::Figures(GroupFigures {
            n: self.all.answered,
            characteristics: figures,
        });
        together
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
        let characteristics = (0..self.instrument.characteristics.len())
            .map(|index| {
                let Some(permit) = &self.permits[index][place] else {
                    return Shown::Suppressed;
                };
                let tally = self.of_group(index, place, self.scored_without(&permit.hidden));
                Shown::Figures(tally.figures(permit, &self.rules))
            })
            .collect();
        Shown::Figures(GroupFigures {
            n: group.answered,
            characteristics,
        })
    }

    /// Per characteristic the intraclass correlations over the groups in which it has detail; `None` with fewer than
    /// two.
    pub fn icc(&self) -> &[Option<Icc>] {
        &self.icc
    }

    /// Which items person scores leave out where these are hidden: none by the rule of older results.
    fn scored_without<'h>(&self, hidden: &'h [bool]) -> std::borrow::Cow<'h, [bool]> {
        match self.rules.detail_from {
            Some(_) => hidden.into(),
            None => vec![false; hidden.len()].into(),
        }
    }

    fn of_group(&self, index: usize, place: usize, hidden: impl AsRef<[bool]>) -> Tally<'i> {
        let patterns = &self.groups[place].1.patterns[index];
        let characteristic = &self.instrument.characteristics[index];
        let code = &self.codes[index];
        tally(
            characteristic,
            self.instrument,
            code,
            patterns,
            hidden.as_ref(),
        )
    }

    /// Decides what is hidden and what has no detail, and takes up what the correlations need on the way.
    fn decide(&mut self) {
        if !self.grouped || self.suppressed() {
            return;
        }
        let sizes: Vec<u64> = self
            .groups
            .iter()
            .map(|(_, group)| group.answered)
            .collect();
        self.hidden = suppression::hidden(&sizes, &vec![false; sizes.len()], &self.rules);
        for index in 0..self.instrument.characteristics.len() {
            let (permits, icc) = self.characteristic(index);
            self.permits.push(permits);
            self.icc.push(icc);
        }
    }

    /// What may be given of a characteristic in each group, and how the groups differ. First its items are judged, then
    /// the characteristic itself by its persons over the items that are shown, until nothing changes any more.
    fn characteristic(&self, index: usize) -> (Vec<Option<Permit>>, Option<Icc>) {
        let (items, groups) = (
            self.instrument.characteristics[index].items.len(),
            self.groups.len(),
        );
        let none = vec![false; items];
        let mut item_sizes = vec![Vec::with_capacity(groups); items];
        let (mut whole, mut anovas) = (Vec::with_capacity(groups), Vec::with_capacity(groups));
        for place in 0..groups {
            let tally = self.of_group(index, place, &none);
            for (sizes, n) in item_sizes.iter_mut().zip(tally.item_n()) {
                sizes.push(n);
            }
            whole.push(tally.n());
            anovas.push(anova(&tally));
        }
        let mut hidden = self.hidden.clone();
        let mut sizes = whole;
        let mut hidden_items = vec![none; groups];
        loop {
            let mut changed = false;
            for (item, of_item) in item_sizes.iter().enumerate() {
                let now = suppression::hidden(of_item, &hidden, &self.rules);
                for place in (0..groups).filter(|&place| now[place] && !hidden[place]) {
                    changed |= !std::mem::replace(&mut hidden_items[place][item], true);
                }
            }
            // What a hidden group counts for is what it adds to all together, so that stays as it was.
            for place in 0..groups {
                let of_old = self.rules.detail_from.is_none();
                if of_old || !changed || hidden[place] || !hidden_items[place].contains(&true) {
                    continue;
                }
                let item_n: Vec<u64> = item_sizes.iter().map(|sizes| sizes[place]).collect();
                if nothing_left(&hidden_items[place], &item_n) {
                    hidden[place] = true;
                } else {
                    let tally = self.of_group(index, place, &hidden_items[place]);
                    sizes[place] = tally.n();
                    anovas[place] = anova(&tally);
                }
            }
            let now = suppression::hidden(&sizes, &hidden, &self.rules);
            if now == hidden && !changed {
                break;
            }
            hidden = now;
        }
        let detail = suppression::with_detail(&sizes, &hidden, &self.rules);
        let item_detail: Vec<Vec<bool>> = (0..items)
            .map(|item| {
                let kept: Vec<bool> = (0..groups)
                    .map(|place| hidden[place] || hidden_items[place][item])
                    .collect();
                suppression::with_detail(&item_sizes[item], &kept, &self.rules)
            })
            .collect();
        let cuts = self.cuts(index, &hidden, &hidden_items, &item_detail);
        let shown = (0..groups).filter(|&place| !hidden[place] && detail[place]);
        let together = shown.fold(Anova::default(), |mut sum, place| {
            sum.merge(&anovas[place]);
            sum
        });
        let permits = hidden_items.into_iter().enumerate();
        let permits = permits.map(|(place, items)| {
            (!hidden[place]).then(|| Permit {
                hidden: items,
                detail: detail[place],
                item_detail: item_detail.iter().map(|item| item[place]).collect(),
                cuts: cuts.iter().map(|item| item[place]).collect(),
            })
        });
        (permits.collect(), together.icc())
    }

    /// Per item and group where its bins may be parted: nowhere where those of others would give somebody away.
    fn cuts(
        &self,
        index: usize,
        hidden: &[bool],
        hidden_items: &[Vec<bool>],
        item_detail: &[Vec<bool>],
    ) -> Vec<Vec<Cuts>> {
        let groups = hidden.len();
        let mut cuts = vec![vec![Cuts::ALL; groups]; item_detail.len()];
        let coarse = |item: usize, place: usize| {
            hidden[place] || hidden_items[place][item] || !item_detail[item][place]
        };
        let any = (0..groups).any(|place| (0..cuts.len()).any(|item| coarse(item, place)));
        if !self.rules.beside || self.rules.detail_from.is_none() || !any {
            return cuts;
        }
        let scale = &self.instrument.scale;
        let mut binned: Vec<Vec<(usize, Binned)>> = vec![Vec::new(); cuts.len()];
        for place in 0..groups {
            let tally = self.of_group(index, place, &hidden_items[place]);
            let few = few_items(&hidden_items[place], &tally.item_n());
            for (item, counts) in tally.item_points().enumerate() {
                if !coarse(item, place) {
                    continue;
                }
                let is_hidden = hidden[place] || hidden_items[place][item];
                let cuts = if is_hidden || few {
                    Cuts::NONE
                } else {
                    parted_alone(counts, scale)
                };
                binned[item].push((
                    place,
                    Binned {
                        n: counts.iter().sum(),
                        hidden: is_hidden,
                        cuts,
                        below: below_cuts(counts),
                    },
                ));
            }
        }
        for (cuts, binned) in cuts.iter_mut().zip(binned) {
            let (places, mut binned): (Vec<usize>, Vec<Binned>) = binned.into_iter().unzip();
            let before: Vec<Cuts> = binned.iter().map(|one| one.cuts).collect();
            suppression::parted(&mut binned, &self.rules);
            let marked = suppression::all_known(&binned);
            for ((place, one), before) in places.into_iter().zip(binned).zip(before) {
                if one.cuts != before || !marked {
                    cuts[place] = one.cuts;
                }
            }
        }
        cuts
    }

    /// Whether a shown characteristic leaves a hidden item out of its person scores.
    pub fn leaves_items_out(&self) -> bool {
        let hidden = |group: &Shown<GroupFigures>| {
            let shown = group.figures();
            shown.is_some_and(|one| one.items_left_out() > 0)
        };
        let mut permits = self.permits.iter().flatten().flatten();
        permits.any(|permit| permit.hidden.contains(&true)) || hidden(&self.together().figures)
    }

    /// Whether any figure is given without detail.
    pub fn lacks_detail(&self) -> bool {
        let coarse =
            |group: &Shown<GroupFigures>| group.figures().is_some_and(GroupFigures::lacks_detail);
        let mut permits = self.permits.iter().flatten().flatten();
        permits.any(|permit| !permit.detail || permit.item_detail.contains(&false))
            || coarse(&self.together().figures)
    }
}

fn anova(tally: &Tally<'_>) -> Anova {
    let mut anova = Anova::default();
    anova.add(&tally.scores());
    anova
}
