//! Measurements of one network beside each other. Only what was asked in the same words on the same scale is
//! compared; what is left out is named with its reason. There is no comparison between networks.

mod choices;
mod table;

pub use choices::ChosenBefore;

use std::collections::HashMap;

use jiff::civil::Date;

use super::facts::{Published, group_figures};
use crate::bank::{Characteristic, Item, Scale, Text};
use crate::measurement::late::{counts_give_away, gives_away};
use crate::measurement::{Kind, Measurement, Way, network};
use crate::rounding::nearest;
use crate::scoring::figures::{GroupFigures, Shown};
use crate::scoring::{Change, YearAgo};
use crate::walk::Action;
use table::Table;

/// One of the measurements.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Its day.
    pub date: Date,
    /// Which one of its day it is, where that is not the first.
    pub number: Option<usize>,
    /// How the answers came in.
    pub way: Way,
    /// The n of the group; none when it is too small to show.
    pub n: Option<u64>,
    /// How many took part; none when the group is too small to show.
    pub people: Option<u64>,
}

/// What is compared: a characteristic, or one statement of a characteristic that changed in part.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// Its id.
    pub id: String,
    /// Its name, or the statement.
    pub title: Text,
    /// What it belongs to, where it is a statement.
    pub statement: Option<Statement>,
    /// The first mean.
    pub first: f64,
    /// The last mean.
    pub second: f64,
    /// The last minus the first.
    pub difference: f64,
    /// The interval; none for one person, for counts, and where either mean is rounded.
    pub change: Option<Change>,
    /// Whether both means are rounded, because one of them has no detail.
    pub rounded: bool,
    /// Whether both means run over the same statements; else a difference may come of that alone.
    pub over_the_same: bool,
    /// How many persons stand behind the first and the last mean.
    pub n: [u64; 2],
    /// What they say themselves at the last, compared with a year ago; of a whole characteristic.
    pub year_ago: Option<YearAgo>,
    /// The mean at every measurement; none where it is hidden, missing or was asked differently.
    pub trend: Vec<Option<f64>>,
}

/// A statement that is compared on its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Id of its characteristic.
    pub characteristic: String,
    /// The name of that.
    pub of: Text,
    /// Whether it counts the other way round: its means are those after turning.
    pub reversed: bool,
}

impl Compared {
    /// Whether a reader who takes the first figure from the last, as they are shown with one decimal, gets another
    /// difference than there is.
    pub fn is_rounded_apart(&self) -> bool {
        let tenths = |figure: f64| nearest(figure * 10.0);
        tenths(self.second) - tenths(self.first) != tenths(self.difference)
    }
}

/// The order in which what is compared stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// That of the bank, as in every other picture.
    #[default]
    Bank,
    /// By the figure of now, the highest first.
    Now,
    /// By the difference: what rose most first, what fell most last.
    Change,
}

impl Order {
    /// By name.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("bank", Self::Bank),
        ("now", Self::Now),
        ("change", Self::Change),
    ];
}

/// Why something is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The statement has other words, or another rule of scoring.
    Changed,
    /// It is in one of the two only.
    NotInBoth,
    /// Some of its statements changed, so they are compared one by one.
    InPart,
    /// Its means run over other statements, because too few people answered one of them; they are compared one by one.
    OverOthers,
    /// Fewer people than may be shown.
    TooFew(u64),
    /// A statement on its own, without detail on either side.
    NoDetail,
    /// Nobody has a score.
    NoFigure,
}

/// Something that is not compared.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Id of the characteristic or the item.
    pub id: String,
    /// Its name or the statement.
    pub title: Text,
    /// Id of its characteristic, where it is a statement.
    pub characteristic: Option<String>,
    /// Why not.
    pub reason: Reason,
}

impl Comparison {
    /// The same in another order. What is equal stays in the order of the bank.
    #[must_use]
    pub fn in_order(mut self, order: Order) -> Self {
        let rows = &mut self.characteristics;
        match order {
            Order::Bank => {}
            Order::Now => crate::sorted::by(rows, |one, other| other.second.total_cmp(&one.second)),
            Order::Change => crate::sorted::by(rows, |one, other| {
                // As it is shown, so that what looks equal stays in the order of the bank.
                let tenths = |one: &Compared| nearest(one.difference * 10.0);
                tenths(other).total_cmp(&tenths(one))
            }),
        }
        self
    }
}

/// Measurements of one network, the oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The network's name.
    pub network: String,
    /// One person, rows or counts; of the last.
    pub kind: Kind,
    /// The scale of the answers, the same in all of them.
    pub scale: Scale,
    /// Two or more.
    pub points: Vec<Point>,
    /// What was agreed at the measurement before the last, and how it stands with it.
    pub actions: Vec<Action>,
    /// What was chosen there, where the bank is at hand that has its name.
    pub chosen: Vec<ChosenBefore>,
    /// The first against the last.
    pub characteristics: Vec<Compared>,
    /// What is not compared.
    pub left_out: Vec<LeftOut>,
    /// Whether one of the two was counted in the open, so that no interval exists.
    pub counts: bool,
}

/// Why nothing can be compared at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Fewer than two.
    One,
    /// More than one network.
    Networks(String, String),
    /// A scan by one person beside a measurement of a group.
    Kinds,
    /// Another questionnaire.
    Banks(String, String),
    /// Another scale.
    Scales,
    /// No statement stayed as it was.
    Nothing,
    /// Beside each other they would tell what somebody answered; of these days.
    GivesAway(Date, Date),
}

impl Comparison {
    /// Whether persons of a group answered both times, so that it can be said how certain a difference is.
    fn of_persons(&self) -> bool {
        self.kind != Kind::Solo && !self.counts
    }

    /// Whether the way of answering changed between the first and the last.
    pub fn way_changed(&self) -> bool {
        match (self.points.first(), self.points.last()) {
            (Some(first), Some(last)) => first.way != last.way,
            _ => false,
        }
    }
}

/// Of the measurements before this one, the newest first, the one to put beside it: the newest in which everything was
/// asked that is asked now. A return meeting asks one characteristic; a whole scan after it is put beside the scan before.
pub fn beside<'e>(now: &Measurement, earlier: &'e [Measurement]) -> Option<&'e Measurement> {
    let asked = now.asked();
    let whole = |one: &&Measurement| {
        let before = one.asked();
        asked.iter().all(|id| before.contains(id))
    };
    earlier.iter().find(whole).or(earlier.first())
}

/// Puts measurements of one network beside each other, in any order.
///
/// # Errors
/// When they cannot be compared at all.
pub fn compare(measurements: &[Measurement]) -> Result<Comparison, Refused> {
    let mut ordered: Vec<&Measurement> = measurements.iter().collect();
    crate::sorted::by_key(&mut ordered, |one| one.date);
    let [first, .., last] = ordered.as_slice() else {
        return Err(Refused::One);
    };
    for other in &ordered {
        refuse(first, other)?;
    }
    for (place, other) in ordered.iter().enumerate() {
        let away = |one: &&&Measurement| gives_away(one, other) || counts_give_away(one, other);
        if let Some(one) = ordered[..place].iter().find(away) {
            return Err(Refused::GivesAway(one.date, other.date));
        }
    }
    let figures: Vec<Shown<GroupFigures>> = ordered
        .iter()
        .map(|one| group_figures(one, Published::Now))
        .collect();
    let mut comparison = Comparison {
        network: last.network.clone(),
        kind: last.kind,
        scale: last.bank.scale.clone(),
        points: ordered
            .iter()
            .zip(&figures)
            .enumerate()
            .map(|(place, (one, figures))| Point {
                date: one.date,
                number: of_its_day(&ordered[..=place]),
                way: one.way,
                n: figures.figures().map(|figures| figures.n),
                people: figures.figures().map(|_| one.people),
            })
            .collect(),
        actions: ordered[ordered.len() - 2].actions.clone(),
        chosen: Vec::new(),
        characteristics: Vec::new(),
        left_out: Vec::new(),
        counts: first.kind == Kind::Counts || last.kind == Kind::Counts,
    };
    let table = Table {
        measurements: &ordered,
        figures: &figures,
        min_group: first.limit().max(last.limit()),
    };
    for characteristic in &last.bank.characteristics {
        table.characteristic(characteristic, &mut comparison);
    }
    for gone in &first.bank.characteristics {
        if find(last, &gone.id).is_none() {
            comparison.left_out.push(LeftOut {
                id: gone.id.clone(),
                title: gone.title.clone(),
                characteristic: None,
                reason: Reason::NotInBoth,
            });
        }
    }
    // Where figures are kept back there was something in common.
    let of_words = |out: &LeftOut| {
        matches!(
            out.reason,
            Reason::Changed | Reason::NotInBoth | Reason::InPart
        )
    };
    if comparison.characteristics.is_empty() && comparison.left_out.iter().all(of_words) {
        return Err(Refused::Nothing);
    }
    Ok(comparison)
}

/// Which one of its day the last of these is, where it is not the first.
fn of_its_day(ordered: &[&Measurement]) -> Option<usize> {
    let day = ordered.last()?.date;
    let number = ordered.iter().filter(|one| one.date == day).count();
    (number > 1).then_some(number)
}

/// Whether figures of an earlier measurement say something beside those of this one: the two can stand beside each other,
/// and at least one characteristic is the same.
pub(super) fn beside_each_other(now: &Measurement, earlier: &Measurement) -> bool {
    comparable(now, earlier) && places_in(earlier, now).iter().any(Option::is_some)
}

/// Where each characteristic of `now` stands in an earlier measurement; none where it was asked in another way.
pub(super) fn places_in(earlier: &Measurement, now: &Measurement) -> Vec<Option<usize>> {
    let characteristics = now.bank.characteristics.iter();
    characteristics
        .map(|one| {
            let (place, asked) = find(earlier, &one.id)?;
            unchanged(asked, one).then_some(place)
        })
        .collect()
}

fn values(one: &Measurement) -> Vec<i32> {
    let points = one.bank.scale.points.iter();
    points.map(|point| point.value).collect()
}

/// Whether two measurements can stand beside each other.
pub fn comparable(first: &Measurement, other: &Measurement) -> bool {
    refuse(first, other).is_ok()
}

/// Whether it is asked how it is compared with a year ago: the last measurement to put it beside is old enough for that, and
/// does not itself say how it was a short while ago. `earlier` has the newest first.
pub fn asks_year_ago(of: &Measurement, earlier: &[Measurement]) -> bool {
    let mut earlier = earlier.iter();
    let last = earlier.find(|one| comparable(one, of));
    last.is_some_and(|last| last.is_about_a_year_before(of.date))
}

fn refuse(first: &Measurement, other: &Measurement) -> Result<(), Refused> {
    if !network::same(&first.network, &other.network) {
        return Err(Refused::Networks(
            first.network.clone(),
            other.network.clone(),
        ));
    }
    if (first.kind == Kind::Solo) != (other.kind == Kind::Solo) {
        return Err(Refused::Kinds);
    }
    if first.bank.id != other.bank.id {
        return Err(Refused::Banks(first.bank.id.clone(), other.bank.id.clone()));
    }
    if values(first) == values(other) {
        Ok(())
    } else {
        Err(Refused::Scales)
    }
}

/// Where the items of a characteristic stand.
fn by_id(characteristic: &Characteristic) -> HashMap<&str, usize> {
    let items = characteristic.items.iter().enumerate();
    items
        .map(|(place, item)| (item.id.as_str(), place))
        .collect()
}

fn find<'m>(measurement: &'m Measurement, id: &str) -> Option<(usize, &'m Characteristic)> {
    let characteristics = measurement.bank.characteristics.iter().enumerate();
    characteristics
        .into_iter()
        .find(|(_, characteristic)| characteristic.id == id)
}

/// What was done to a characteristic between two measurements.
fn unchanged(one: &Characteristic, other: &Characteristic) -> bool {
    one.min_answered == other.min_answered
        && one.items.len() == other.items.len()
        && one
            .items
            .iter()
            .zip(&other.items)
            .all(|(one, other)| same_item(one, other))
}

fn same_item(one: &Item, other: &Item) -> bool {
    one.id == other.id
        && one.text.same_words(&other.text)
        && one.reversed == other.reversed
        && one.weight.to_bits() == other.weight.to_bits()
}

#[cfg(test)]
mod tests;
