//! What stands beside what: each characteristic that stayed the same, else its statements that did.

use std::collections::HashMap;

use super::{Compared, Comparison, LeftOut, Reason, by_id, find, same_item, unchanged};
use crate::bank::{Characteristic, Text};
use crate::measurement::{Kind, Measurement};
use crate::reading::facts::{Published, year_ago_of};
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scoring::{Sample, change, rounded};

/// What is looked at, the oldest first.
pub(super) struct Table<'m> {
    pub(super) measurements: &'m [&'m Measurement],
    pub(super) figures: &'m [Shown<GroupFigures>],
    pub(super) min_group: u64,
}

impl Table<'_> {
    pub(super) fn characteristic(&self, newest: &Characteristic, comparison: &mut Comparison) {
        let out = |reason| LeftOut {
            id: newest.id.clone(),
            title: newest.title.clone(),
            reason,
        };
        let Some((_, oldest)) = find(self.measurements[0], &newest.id) else {
            comparison.left_out.push(out(Reason::NotInBoth));
            return;
        };
        if !unchanged(oldest, newest) {
            comparison.left_out.push(out(Reason::InPart));
            self.items(oldest, newest, comparison);
            return;
        }
        let samples: Vec<Option<Shown<Sample>>> = self
            .measurements
            .iter()
            .zip(self.figures)
            .map(|(measurement, figures)| {
                let (place, asked) = find(measurement, &newest.id)?;
                unchanged(asked, newest).then(|| match figures {
                    Shown::Suppressed => Shown::Suppressed,
                    Shown::Figures(group) => sample(&group.characteristics[place]),
                })
            })
            .collect();
        self.pair(&newest.id, &newest.title, &samples, false, comparison);
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
                comparison.left_out.push(LeftOut {
                    id: item.id.clone(),
                    title: item.text.clone(),
                    reason: if known {
                        Reason::Changed
                    } else {
                        Reason::NotInBoth
                    },
                });
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
            let before = comparison.characteristics.len();
            self.pair(&item.id, &item.text, &samples, true, comparison);
            if let Some(added) = comparison.characteristics.get_mut(before) {
                added.reversed = item.reversed;
            }
        }
        for gone in &oldest.items {
            if !new.contains_key(gone.id.as_str()) {
                comparison.left_out.push(LeftOut {
                    id: gone.id.clone(),
                    title: gone.text.clone(),
                    reason: Reason::NotInBoth,
                });
            }
        }
    }

    fn pair(
        &self,
        id: &str,
        title: &Text,
        samples: &[Option<Shown<Sample>>],
        needs_detail: bool,
        comparison: &mut Comparison,
    ) {
        let out = |reason| LeftOut {
            id: id.to_owned(),
            title: title.clone(),
            reason,
        };
        let ends = (samples.first().cloned(), samples.last().cloned());
        let (Some(Some(Shown::Figures(older))), Some(Some(Shown::Figures(newer)))) = ends else {
            comparison
                .left_out
                .push(out(Reason::TooFew(self.min_group)));
            return;
        };
        let exact = older.detail && newer.detail;
        if needs_detail && !exact {
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
        let told = |mean: f64| if coarse { rounded(mean, scale) } else { mean };
        let (first, second) = (told(first), told(second));
        let persons = comparison.kind != Kind::Solo && !comparison.counts;
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
            id: id.to_owned(),
            title: title.clone(),
            reversed: false,
            first,
            second,
            difference: second - first,
            change,
            rounded: coarse,
            n: [older.n, newer.n],
            year_ago: self
                .measurements
                .last()
                .and_then(|last| year_ago_of(last, id, Published::Now)),
            trend: samples
                .iter()
                .map(|one| one.as_ref()?.figures()?.mean.map(told))
                .collect(),
        });
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
