//! What each figure can be in this bank: a mean lies on the scale, a share between none and all.

use super::formula::{Domains, Key};
use super::set::Set;
use crate::bank::condition::{Figure, Minus};
use crate::bank::{Bank, ContextKind};

impl Domains for Bank {
    fn of(&self, key: &Key) -> Option<Set> {
        let scale = &self.instrument.scale;
        let range = scale.range();
        match key {
            Key::Difference(_, one, Minus::Of(other)) if one == other => {
                Some(Set::numbers(0.0, 0.0))
            }
            Key::Difference(..) => Some(Set::numbers(-range, range)),
            Key::Of(figure, id) => match figure {
                Figure::Mean | Figure::LowerQuarter | Figure::Item => Some(Set::numbers(
                    f64::from(scale.lowest()),
                    f64::from(scale.highest()),
                )),
                Figure::Ad => Some(Set::numbers(0.0, range / 2.0)),
                Figure::DontKnow if scale.dont_know.is_none() => Some(Set::numbers(0.0, 0.0)),
                Figure::DontKnow | Figure::Skipped | Figure::Members => {
                    Some(Set::numbers(0.0, 1.0))
                }
                Figure::Split => {
                    let of = self.instrument.characteristic(id);
                    let items = of.map_or(1, |of| of.items.len());
                    Some(Set::whole(0.0, items as f64))
                }
                Figure::Shared => Some(Set::flags()),
                Figure::Change => Some(Set::numbers(-range, range)),
                Figure::YearAgo => Some(Set::numbers(-2.0, 2.0)),
                Figure::Falls | Figure::Rises => Some(Set::whole(0.0, f64::INFINITY)),
                Figure::People => Some(Set::whole(1.0, f64::INFINITY)),
                Figure::Status | Figure::Principle => {
                    Some(Set::words(figure.words()?.iter().copied()))
                }
                Figure::Context => Some(match &self.context(id)?.kind {
                    ContextKind::Number { min, max } => Set::whole(*min as f64, *max as f64),
                    ContextKind::Choice(choices) if choices.is_empty() => return None,
                    ContextKind::Choice(choices) => {
                        Set::words(choices.iter().map(|choice| choice.id.as_str()))
                    }
                }),
            },
        }
    }
}
