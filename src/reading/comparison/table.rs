//! What stands beside what: each characteristic that stayed the same, else its statements that did.

use std::collections::HashMap;

use super::{Compared, Comparison, LeftOut, Reason, Statement, by_id, find, same_item, unchanged};
use crate::bank::{Characteristic, Item, Text};
use crate::measurement::Measurement;
use crate::reading::facts::{Published, year_ago_of};
use crate::scoring::figures::{CharacteristicFigures, GroupFigures, Shown};
use crate::scoring::{Sample, change, coarse_mean};

/// What is looked at, the oldest first.
pub(super) struct Table<'m> {
    pub(super) measurements: &'m [&'m Measurement],
    pub(super) figures: &'m [Shown<GroupFigures>],
    pub(super) min_group: u64,
}

impl Table<'_> {
    pub(super) fn characteristic(&self, newest: &Characteristic, comparison: &mut Comparison) {
        let whole = Part::whole(newest);
        let out = |reason| whole.left_out(reason);
        let Some((_, oldest)) = find(self.measurements[0], &newest.id) else {
            comparison.left_out.push(out(Reason::NotInBoth));
            return;
        };
        if !unchanged(oldest, newest) {
            comparison.left_out.push(out(Reason::InPart));
            self.items(oldest, newest, comparison);
            return;
        }
        let of: Vec<Option<Option<&CharacteristicFigures>>> = self
            .measurements
            .iter()
            .zip(self.figures)
            .map(|(measurement, figures)| {
                let (place, asked) = find(measurement, &newest.id)?;
                let group = figures.figures();
                let of_place = || group.and_then(|group| group.characteristics[place].figures());
                unchanged(asked, newest).then(of_place)
            })
            .collect();
        let first = of.first().copied().flatten().flatten();
        let ends = first.zip(of.last().copied().flatten().flatten());
        let over_the_same = ends.is_none_or(|(first, last)| first.over_the_same(last));
        let exact = ends.is_some_and(|(first, last)| first.detail && last.detail);
        if !over_the_same && exact && comparison.of_persons() {
            comparison.left_out.push(out(Reason::OverOthers));
            self.items(oldest, newest, comparison);
            return;
        }
        let samples: Vec<Option<Shown<Sample>>> = of
            .iter()
            .map(|one| one.map(|of| of.map_or(Shown::Suppressed, |of| Shown::Figures(of.into()))))
            .collect();
        self.pair(&whole, &samples, over_the_same, comparison);
    }

    /// The statements of a characteristic that changed, each on its own.
    fn items(&self, oldest: &Characteristic, newest: &Characteristic, comparison: &mut Comparison) {
        let places: Vec<HashMap<&str, usize>> = self
            .measurements
            .iter()
            .map(|measurement| {
                find(measurement, &newest.id).map_or_else(HashMap::new, |(_, asked)| by_id(asked))
            })
            .collect();
        let (old, new) = (by_id(oldest), by_id(newest));
        for item in &newest.items {
            let same = |characteristic: &Characteristic, places: &HashMap<&str, usize>| {
                let place = *places.get(item.id.as_str())?;
                let other = &characteristic.items[place];
                same_item(other, item).then_some(place)
            };
            if same(oldest, &old).is_none() {
                let known = old.contains_key(item.id.as_str());
                let reason = if known {
                    Reason::Changed
                } else {
                    Reason::NotInBoth
                };
                comparison
                    .left_out
                    .push(Part::one(item, newest).left_out(reason));
                continue;
            }
            let samples: Vec<Option<Shown<Sample>>> = self
                .measurements
                .iter()
                .zip(self.figures)
                .zip(&places)
                .map(|((measurement, figures), places)| {
                    let (place, asked) = find(measurement, &newest.id)?;
                    let item = same(asked, places)?;
                    let characteristic =
                        figures.figures().map(|group| &group.characteristics[place]);
                    Some(match characteristic.and_then(Shown::figures) {
                        None => Shown::Suppressed,
                        Some(characteristic) => sample(&characteristic.items[item]),
                    })
                })
                .collect();
            self.pair(&Part::one(item, newest), &samples, true, comparison);
        }
        for gone in &oldest.items {
            if !new.contains_key(gone.id.as_str()) {
                let gone = Part::one(gone, newest).left_out(Reason::NotInBoth);
                comparison.left_out.push(gone);
            }
        }
    }

    fn pair(
        &self,
        part: &Part<'_>,
        samples: &[Option<Shown<Sample>>],
        over_the_same: bool,
        comparison: &mut Comparison,
    ) {
        let out = |reason| part.left_out(reason);
        let ends = (samples.first().cloned(), samples.last().cloned());
        let (Some(Some(Shown::Figures(older))), Some(Some(Shown::Figures(newer)))) = ends else {
            comparison
                .left_out
                .push(out(Reason::TooFew(self.min_group)));
            return;
        };
        let exact = older.detail && newer.detail;
        if part.statement.is_some() && !exact {
            comparison.left_out.push(out(Reason::NoDetail));
            return;
        }
        let (Some(first), Some(second)) = (older.mean, newer.mean) else {
            comparison.left_out.push(out(Reason::NoFigure));
            return;
        };
        // Where either lacks detail both are the rounded ones.
        let coarse = !exact;
        let scale = &self.measurements[0].bank.scale;
        let told = |mean: f64| {
            if coarse {
                coarse_mean(mean, scale)
            } else {
                mean
            }
        };
        let (first, second) = (told(first), told(second));
        let persons = comparison.of_persons();
        if persons && older.n.min(newer.n) < self.min_group {
            comparison
                .left_out
                .push(out(Reason::TooFew(self.min_group)));
            return;
        }
        let change = (persons && !coarse)
            .then(|| change(older, newer, self.min_group))
            .flatten();
        comparison.characteristics.push(Compared {
            id: part.id.to_owned(),
            title: part.title.clone(),
            statement: part.statement.clone(),
            first,
            second,
            difference: second - first,
            change,
            rounded: coarse,
            over_the_same,
            n: [older.n, newer.n],
            year_ago: self
                .measurements
                .last()
                .and_then(|last| year_ago_of(last, part.id, Published::Now)),
            trend: samples
                .iter()
                .map(|one| one.as_ref()?.figures()?.mean.map(told))
                .collect(),
        });
    }
}

/// A characteristic, or a statement on its own.
struct Part<'b> {
    id: &'b str,
    title: &'b Text,
    statement: Option<Statement>,
}

impl<'b> Part<'b> {
    fn whole(characteristic: &'b Characteristic) -> Self {
        Self {
            id: &characteristic.id,
            title: &characteristic.title,
            statement: None,
        }
    }

    fn one(item: &'b Item, of: &Characteristic) -> Self {
        Self {
            id: &item.id,
            title: &item.text,
            statement: Some(Statement {
                characteristic: of.id.clone(),
                of: of.title.clone(),
                reversed: item.reversed,
            }),
        }
    }

    fn left_out(&self, reason: Reason) -> LeftOut {
        let of = self.statement.as_ref();
        LeftOut {
            id: self.id.to_owned(),
            title: self.title.clone(),
            characteristic: of.map(|statement| statement.characteristic.clone()),
            reason,
        }
    }
}

fn sample<'f, F>(figures: &'f Shown<F>) -> Shown<Sample>
where
    Sample: From<&'f F>,
{
    match figures {
        Shown::Suppressed => Shown::Suppressed,
        Shown::Figures(figures) => Shown::Figures(figures.into()),
    }
}
