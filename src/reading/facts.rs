//! The figures of one measurement as conditions see them: the published ones and no others. A suppressed figure is
//! missing here, and so is one that only detail gives: it never enters a condition, a gate or a reason.

use super::comparison;
use crate::bank::condition::{Figure, Figures, Known, MEMBERS, Value};
use crate::measurement::{Data, Kind, Measurement};
use crate::scoring::figures::{CharacteristicFigures, GroupFigures, ItemFigures, Shown};
use crate::scoring::{self, AlphaMethod, Likely, Rules, YearAgo, likely};
use crate::walk::ContextAnswer;

/// By which rule figures are published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Published {
    /// As they are now.
    #[default]
    Now,
    /// As they were before detail needed more people; only to verify results of that time.
    BeforeDetail,
}

/// All published figures of a measurement, and of the comparable ones before it.
#[derive(Debug)]
pub(super) struct Facts<'m> {
    measurement: &'m Measurement,
    published: Published,
    group: Shown<GroupFigures>,
    /// Of each characteristic, where the answers to its statements probably lie.
    likely: Vec<Vec<Option<Likely>>>,
    /// Whether rules reckon with it.
    estimates: bool,
    /// The newest first; only as far back as they can be compared.
    earlier: Vec<Earlier>,
    previous_differs: bool,
}

/// The rules by which the figures of a measurement are published.
pub(super) fn rules_of(measurement: &Measurement, published: Published) -> Rules {
    let rules = match measurement.kind {
        Kind::Solo | Kind::Counts => Rules::open(measurement.limit()),
        Kind::Rows => Rules::new(measurement.limit(), AlphaMethod::Pairwise),
    };
    match published {
        Published::Now => rules,
        Published::BeforeDetail => rules.before_detail(),
    }
}

pub(super) fn group_figures(
    measurement: &Measurement,
    published: Published,
) -> Shown<GroupFigures> {
    match (&measurement.data, measurement.kind) {
        (Data::Rows(rows), Kind::Solo) => {
            let rows: Vec<_> = rows
                .iter()
                .map(|block| block.first().cloned().unwrap_or_default())
                .collect();
            Shown::Figures(scoring::solo(&measurement.bank, &rows))
        }
        (Data::Rows(rows), _) => {
            let rules = rules_of(measurement, published);
            scoring::group_of_rows(&measurement.bank, rows, measurement.answered, &rules)
        }
        (Data::Counts(counts), _) => {
            scoring::group_of_counts(&measurement.bank, counts, measurement.answered)
        }
    }
}

fn likely_of(measurement: &Measurement, group: &Shown<GroupFigures>) -> Vec<Vec<Option<Likely>>> {
    let bank = &measurement.bank;
    let Some(figures) = group.figures() else {
        return Vec::new();
    };
    let all = figures.characteristics.iter().zip(&bank.characteristics);
    all.map(|(figures, characteristic)| {
        let figures = figures.figures();
        figures.map_or_else(Vec::new, |one| likely(one, characteristic, &bank.scale))
    })
    .collect()
}

/// What was said of a characteristic compared with a year ago, when it may be shown.
pub(super) fn year_ago_of(
    measurement: &Measurement,
    characteristic: &str,
    published: Published,
) -> Option<YearAgo> {
    let counts = measurement.year_ago_of(characteristic)?;
    let rules = match measurement.kind {
        Kind::Solo | Kind::Counts => Rules::open(1),
        Kind::Rows => rules_of(measurement, published),
    };
    match scoring::year_ago(counts, &rules) {
        Shown::Figures(said) => Some(said),
        Shown::Suppressed => None,
    }
}

impl<'m> Facts<'m> {
    pub(super) fn new(
        measurement: &'m Measurement,
        earlier: &[Measurement],
        published: Published,
        estimates: bool,
    ) -> Self {
        let comparable = |other: &&Measurement| comparison::beside_each_other(measurement, other);
        let previous_differs = earlier.first().is_some_and(|first| !comparable(&first));
        let group = group_figures(measurement, published);
        Self {
            measurement,
            published,
            likely: likely_of(measurement, &group),
            estimates,
            group,
            earlier: earlier
                .iter()
                .take_while(comparable)
                .map(|one| Earlier {
                    group: group_figures(one, published),
                    places: comparison::places_in(one, measurement),
                })
                .collect(),
            previous_differs,
        }
    }

    /// The rules by which its figures are published.
    pub(super) fn rules(&self) -> Rules {
        rules_of(self.measurement, self.published)
    }

    /// The group's figures, when they may be shown.
    pub(super) fn group(&self) -> Option<&GroupFigures> {
        self.group.figures()
    }

    /// Whether there is a previous measurement that cannot be compared.
    pub(super) fn previous_differs(&self) -> bool {
        self.previous_differs
    }

    /// The previous mean of a characteristic; rounded where either of the two has no detail.
    pub(super) fn previous_mean(&self, index: usize) -> Option<f64> {
        let mean = self.before(index)?.mean?;
        if self.own(index).is_some_and(|own| own.detail) {
            return Some(mean);
        }
        Some(scoring::coarse_mean(mean, &self.measurement.bank.scale))
    }

    /// Whether the previous mean runs over the same statements; so too where there is none.
    pub(super) fn previous_over_the_same(&self, index: usize) -> bool {
        let both = self.own(index).zip(self.before(index));
        both.is_none_or(|(own, before)| before.mean.is_none() || own.over_the_same(before))
    }

    /// The difference with the previous mean; not known where either has no detail, or they run over other statements.
    fn change(&self, index: usize) -> Option<f64> {
        let (newer, older) = (self.own(index)?, self.before(index)?);
        let both = newer.detail && older.detail && newer.over_the_same(older);
        both.then_some(newer.mean? - older.mean?)
    }

    fn item(&self, id: &str) -> Option<&ItemFigures> {
        let (characteristic, item) = self.measurement.bank.position(id)?;
        self.own(characteristic)?.items.get(item)?.figures()
    }

    /// How many people stand behind a figure.
    pub(super) fn n(&self, figure: Figure, of: &str) -> Option<u64> {
        match figure {
            Figure::YearAgo => year_ago_of(self.measurement, of, self.published).map(|said| said.n),
            Figure::Item => self.item(of).map(|item| item.n),
            Figure::Status
            | Figure::Principle
            | Figure::Context
            | Figure::People
            | Figure::Members => None,
            _ => match self.place(of) {
                Some(index) => Some(self.own(index)?.n),
                None => self.item(of).map(|item| item.n),
            },
        }
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.measurement
            .bank
            .characteristics
            .iter()
            .position(|one| one.id == id)
    }

    fn own(&self, index: usize) -> Option<&CharacteristicFigures> {
        characteristic(&self.group, index)
    }

    /// The figures of the last time that it was asked: a return meeting asks one characteristic, and leaves what is known
    /// of the others as it was.
    fn before(&self, index: usize) -> Option<&CharacteristicFigures> {
        let earlier = self.earlier.iter();
        let mut figures = earlier.map(|one| one.characteristic(index));
        figures.find(|one| one.is_none_or(|one| one.n > 0))?
    }

    /// How many times in a row, up to now, the mean moved one way (1 up, -1 down) further than chance usually moves
    /// it.
    fn moves(&self, index: usize, way: f64) -> Option<f64> {
        let mut newer = self.own(index)?;
        let mut moves = 0;
        let mut comparable = false;
        for earlier in &self.earlier {
            let Some(older) = earlier.characteristic(index) else {
                break;
            };
            if older.n == 0 {
                continue;
            }
            if !newer.over_the_same(older) {
                break;
            }
            let Some(change) = scoring::change(older, newer, self.measurement.limit()) else {
                break;
            };
            comparable = true;
            if !(change.clear && change.difference * way > 0.0) {
                break;
            }
            moves += 1;
            newer = older;
        }
        comparable.then_some(f64::from(moves))
    }

    fn of_characteristic(&self, figure: Figure, index: usize) -> Known {
        if figure == Figure::Shared {
            let shared = self.own(index).and_then(|one| one.agreement.shared);
            return shared.map_or(Known::Missing, |shared| Known::Value(Value::Flag(shared)));
        }
        let number = self.own(index).and_then(|figures| {
            let share = |part| {
                share(
                    part,
                    figures.answered_cells,
                    figures.dont_know,
                    figures.skipped,
                )
            };
            match figure {
                Figure::Mean => figures.mean,
                Figure::LowerQuarter => figures.lower_quarter,
                Figure::Ad => figures.agreement.ad,
                Figure::DontKnow => share(figures.dont_know),
                Figure::Skipped => share(figures.skipped),
                Figure::Split => split_items(figures).map(|items| items as f64),
                Figure::Change => self.change(index),
                Figure::Falls => self.moves(index, -1.0),
                Figure::Rises => self.moves(index, 1.0),
                Figure::YearAgo => {
                    let id = &self.measurement.bank.characteristics[index].id;
                    year_ago_of(self.measurement, id, self.published)?.mean
                }
                _ => None,
            }
        });
        number.map_or(Known::Missing, |number| Known::Value(Value::Number(number)))
    }

    /// Where the answers to a statement probably lie.
    pub(super) fn likely(&self, id: &str) -> Option<Likely> {
        let (characteristic, item) = self.measurement.bank.position(id)?;
        *self.likely.get(characteristic)?.get(item)?
    }

    /// Whether the mean of a statement is a guess from what is published of it.
    pub(super) fn is_guessed(&self, id: &str) -> bool {
        let unknown = |item: &ItemFigures| item.mean.is_none() && item.n > 0;
        self.estimates && self.item(id).is_some_and(unknown)
    }

    fn of_item(&self, figure: Figure, id: &str) -> Known {
        let number = self.item(id).and_then(|item| {
            let share = |part| share(part, item.n, item.dont_know, item.skipped);
            match figure {
                Figure::Item if self.estimates => self.likely(id).map(|likely| likely.mean),
                // Without detail each answer is taken at the middle of its bin.
                Figure::Item => item.mean.or_else(|| item.spread.as_ref()?.mean()),
                Figure::Ad => item.ad,
                Figure::DontKnow => share(item.dont_know),
                Figure::Skipped => share(item.skipped),
                Figure::Split => item.split.map(|split| f64::from(u8::from(split))),
                _ => None,
            }
        });
        number.map_or(Known::Missing, |number| Known::Value(Value::Number(number)))
    }

    /// Whether this kind of measurement cannot have the figure.
    fn is_inapplicable(&self, figure: Figure) -> bool {
        let solo = self.measurement.kind == Kind::Solo;
        let counts = self.measurement.kind == Kind::Counts;
        match figure {
            // One person is no share of those who belong to the group either.
            Figure::Ad | Figure::Split | Figure::Shared | Figure::Members => solo,
            Figure::LowerQuarter => solo || counts,
            _ => false,
        }
    }

    /// How many may be at the table next time: all members, or those who took part where there were more.
    pub(super) fn at_table(&self) -> u64 {
        let people = self.measurement.people;
        self.how_many_members().unwrap_or(people).max(people)
    }

    /// Which share of the members took part.
    fn members(&self) -> Option<f64> {
        let members = self.how_many_members()?;
        Some((self.measurement.people as f64 / members as f64).min(1.0))
    }

    fn how_many_members(&self) -> Option<u64> {
        let mut context = self.measurement.context.iter();
        match context.find(|(id, _)| id == MEMBERS)? {
            (_, ContextAnswer::Number(members)) => {
                u64::try_from(*members).ok().filter(|members| *members > 0)
            }
            _ => None,
        }
    }
}

fn share(part: u64, answered: u64, dont_know: u64, skipped: u64) -> Option<f64> {
    let cells = answered + dont_know + skipped;
    (cells > 0).then(|| part as f64 / cells as f64)
}

/// The figures of a measurement before this one.
#[derive(Debug)]
struct Earlier {
    group: Shown<GroupFigures>,
    /// Where each characteristic of now stands in it, as long as it was asked in the same way.
    places: Vec<Option<usize>>,
}

impl Earlier {
    fn characteristic(&self, index: usize) -> Option<&CharacteristicFigures> {
        characteristic(&self.group, (*self.places.get(index)?)?)
    }
}

fn characteristic(group: &Shown<GroupFigures>, index: usize) -> Option<&CharacteristicFigures> {
    group.figures()?.characteristics.get(index)?.figures()
}

/// How many items are split; not known where that can be said of none of them.
fn split_items(figures: &CharacteristicFigures) -> Option<usize> {
    let known: Vec<bool> = figures
        .items
        .iter()
        .filter_map(|item| item.figures()?.split)
        .collect();
    (!known.is_empty()).then(|| known.iter().filter(|split| **split).count())
}

impl Figures for Facts<'_> {
    fn figure(&self, figure: Figure, of: &str) -> Known {
        if self.is_inapplicable(figure) {
            return Known::Inapplicable;
        }
        let word = |name: &str| Value::Word(name.to_owned());
        let value = match figure {
            Figure::People => Some(Value::Number(self.measurement.people as f64)),
            Figure::Context => {
                let answer = self.measurement.context.iter().find(|(id, _)| id == of);
                answer.map(|(_, answer)| match answer {
                    ContextAnswer::Number(number) => Value::Number(*number as f64),
                    ContextAnswer::Choice(id) => word(id),
                })
            }
            Figure::Principle => {
                let answer = self.measurement.principles.iter().find(|(id, _)| id == of);
                answer.map(|(_, answer)| word(answer.name()))
            }
            Figure::Status => {
                let question = self
                    .measurement
                    .questions
                    .iter()
                    .find(|question| question.id == of);
                question
                    .and_then(|question| question.status)
                    .map(|status| word(status.name()))
            }
            Figure::Members => self.members().map(Value::Number),
            _ => {
                return match self.place(of) {
                    Some(index) if figure != Figure::Item => self.of_characteristic(figure, index),
                    _ => self.of_item(figure, of),
                };
            }
        };
        value.map_or(Known::Missing, Known::Value)
    }
    fn characteristics(&self) -> Vec<&str> {
        let all = self.measurement.bank.characteristics.iter();
        all.map(|one| one.id.as_str()).collect()
    }
}
