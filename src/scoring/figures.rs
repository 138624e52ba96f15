//! The figures themselves: what a group's answers come down to. Whoever holds one of these may show all of it,
//! because what must not be shown is not in it: hidden ones are [`Shown::Suppressed`], and of fewer people than detail
//! needs only what stands in `publish` is left.

use std::borrow::Cow;

use super::bins::Spread;
use crate::bank::{Item, Scale};

/// A figure, or the fact that too few people stand behind it.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown<T> {
    /// May be shown.
    Figures(T),
    /// Fewer people than the smallest group, or hidden for the sake of those.
    Suppressed,
}

impl<T> Shown<T> {
    /// The figures, when they may be shown.
    pub fn figures(&self) -> Option<&T> {
        match self {
            Self::Figures(figures) => Some(figures),
            Self::Suppressed => None,
        }
    }
}

/// The figures of one group (or one person).
#[derive(Clone, Debug, PartialEq)]
pub struct GroupFigures {
    /// Rows with at least one point or *don't know*.
    pub n: u64,
    /// In the order of the instrument.
    pub characteristics: Vec<Shown<CharacteristicFigures>>,
}

impl GroupFigures {
    /// Whether anything that is shown has no detail.
    pub fn lacks_detail(&self) -> bool {
        let mut shown = self.characteristics.iter().filter_map(Shown::figures);
        shown.any(|one| {
            let mut items = one.items.iter().filter_map(Shown::figures);
            !one.detail || items.any(|item| !item.detail)
        })
    }

    /// How many items are not shown of characteristics that are: their scores leave them out.
    pub fn items_left_out(&self) -> usize {
        let shown = self.characteristics.iter().filter_map(Shown::figures);
        let items = shown.flat_map(|one| &one.items);
        items.filter(|item| **item == Shown::Suppressed).count()
    }
}

/// The figures of one characteristic in one group.
#[derive(Clone, Debug, PartialEq)]
pub struct CharacteristicFigures {
    /// Persons with a score (they answered at least `min_answered` items). With counts: the largest number of
    /// people who answered one of its items.
    pub n: u64,
    /// Whether exact figures may be given. Without it every figure but those that say otherwise is `None`.
    pub detail: bool,
    /// Mean of the person scores, within the scale; with counts the weighted mean of the item means. Without detail
    /// rounded to a tenth of a step.
    pub mean: Option<f64>,
    /// Standard deviation of the person scores (n-1); none with one person or with counts.
    pub sd: Option<f64>,
    /// Median of the person scores.
    pub median: Option<f64>,
    /// Lowest person score.
    pub min: Option<f64>,
    /// Highest person score.
    pub max: Option<f64>,
    /// Mean of the lowest quarter of the person scores (rounded up to whole persons); none for one person.
    pub lower_quarter: Option<f64>,
    /// How the person scores lie, to be drawn; none with counts, for one person and without detail.
    pub spread: Option<Spread>,
    /// Answered cells over its shown items.
    pub answered_cells: u64,
    /// *Don't know* over its shown items.
    pub dont_know: u64,
    /// Skipped over its shown items.
    pub skipped: u64,
    /// Reliability.
    pub alpha: Alpha,
    /// Agreement.
    pub agreement: Agreement,
    /// In the order of the instrument.
    pub items: Vec<Shown<ItemFigures>>,
}

impl CharacteristicFigures {
    /// Whether both means run over the same statements, which stand in the same order in both: one that too few people
    /// answered is not in a mean, and then a difference may come of that alone.
    pub fn over_the_same(&self, other: &Self) -> bool {
        let counts = |item: &Shown<ItemFigures>| item.figures().is_some_and(|item| item.n > 0);
        let own = self.items.iter().map(counts);
        own.eq(other.items.iter().map(counts))
    }
}

/// Cronbach's alpha with its interval. `None` where it does not exist.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alpha {
    /// The coefficient; at most 1, can be below 0.
    pub value: Option<f64>,
    /// Rows it rests on.
    pub n: Option<u64>,
    /// Lower bound of the 95% interval (Feldt 1965).
    pub low: Option<f64>,
    /// Upper bound.
    pub high: Option<f64>,
}

/// How much people agree. `None` where a figure does not exist; all `None` for one person.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Average deviation from the mean, over the items; 0 is full agreement.
    pub ad: Option<f64>,
    /// James, Demaree & Wolf 1984, truncated at 0.
    pub rwg_j: Option<f64>,
    /// Lindell, Brandt & Whitney 1999, not truncated.
    pub rwg_j_lindell: Option<f64>,
    /// Brown & Hauenstein 2005.
    pub awg: Option<f64>,
    /// Tastle & Wierman 2007.
    pub consensus: Option<f64>,
    /// Whether AD is below A/6 steps; of fewer people than detail needs also whether nobody answered two or more steps
    /// from an item's median. Without detail it is the one figure of these that exists.
    pub shared: Option<bool>,
    /// How many people answered two or more steps from the median of an item, for the item where they are most; with
    /// one of them "shared" is never said in words.
    pub outlying: Option<u64>,
}

/// The figures of one item in one group.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemFigures {
    /// Persons who answered it with a point.
    pub n: u64,
    /// Whether exact figures may be given. Without it only n, *don't know*, skipped, the split and the bins exist.
    pub detail: bool,
    /// How its answers lie, to be drawn and to reckon with: in bins where few people answered. None where that would
    /// say too much.
    pub spread: Option<Spread>,
    /// Mean of the answers.
    pub mean: Option<f64>,
    /// Standard deviation (n-1).
    pub sd: Option<f64>,
    /// Answers per point of the scale, ascending, after reversing; none without detail.
    pub counts: Option<Vec<u64>>,
    /// *Don't know*.
    pub dont_know: u64,
    /// Skipped.
    pub skipped: u64,
    /// James, Demaree & Wolf 1984, truncated at 0.
    pub rwg: Option<f64>,
    /// Average deviation from the mean.
    pub ad: Option<f64>,
    /// Brown & Hauenstein 2005.
    pub awg: Option<f64>,
    /// Tastle & Wierman 2007.
    pub consensus: Option<f64>,
    /// Whether there are two camps: a third or more at both ends.
    pub split: Option<bool>,
}

impl ItemFigures {
    /// As people answered it: what stands beside its sentence. Scores count a reversed item the other way round.
    pub fn as_answered(&self, item: &Item, scale: &Scale) -> Cow<'_, Self> {
        if !item.reversed {
            return Cow::Borrowed(self);
        }
        let ends = f64::from(scale.lowest()) + f64::from(scale.highest());
        let mut turned = self.clone();
        turned.mean = self.mean.map(|mean| ends - mean);
        if let Some(counts) = &mut turned.counts {
            counts.reverse();
        }
        turned.spread = self.spread.as_ref().map(|spread| spread.turned(ends));
        Cow::Owned(turned)
    }
}
