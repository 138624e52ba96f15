//! Networks that were told first and answered by people made up afterwards: how they answer, and whether what is
//! told about them is what the teller expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use vlot::bank::condition::MEMBERS;
use vlot::bank::{Answer, Bank};
use vlot::measurement::Measurement;
use vlot::reading::outcome;
use vlot::reading::outcome::{Outcome, SignalOutcome, SignalState};
use vlot::walk::{PrincipleAnswer, Status};

use crate::networks::{Dice, choice, group, number, status};

/// How far two members differ on one statement where the story says nothing of it.
const SPREAD: f64 = 0.8;
/// Which part of that is the member's own mildness over all statements.
const NATURE: f64 = 0.5;
/// How far within a camp.
const WITHIN: f64 = 0.5;
/// How far a level may lie from what the teller thought.
const NOISE: f64 = 0.2;
/// How often one cell is *don't know*.
const DONT_KNOW: f64 = 0.03;

/// A told network.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Told {
    #[allow(dead_code, reason = "not every test prints it")]
    pub(crate) name: String,
    #[allow(dead_code, reason = "for the reader of the file")]
    story: String,
    pub(crate) first: Vec<String>,
    #[allow(dead_code, reason = "what may be named after it is not asked")]
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    pub(crate) healthy: bool,
    #[serde(default)]
    pub(crate) flat: bool,
    levels: BTreeMap<String, f64>,
    #[serde(default)]
    spread: BTreeMap<String, Spread>,
    #[serde(default)]
    context: BTreeMap<String, Said>,
    #[serde(default)]
    status: BTreeMap<String, Status>,
    #[serde(default)]
    principles: BTreeMap<String, PrincipleAnswer>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Spread {
    Deviation(f64),
    Camps(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Said {
    Number(i64),
    Choice(String),
}

/// The networks of a folder, in order of file name.
pub(crate) fn told(folder: &Path) -> Vec<Told> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap();
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        })
        .collect()
}

/// A number that lies around 0 as chance has it, with a standard deviation of 1.
pub(crate) fn normal(dice: &mut Dice) -> f64 {
    let (one, two) = (dice.between(1e-12, 1.0), dice.between(0.0, 1.0));
    (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * two).cos()
}

impl Told {
    fn is_in_camps(&self, item: &str, characteristic: &str) -> bool {
        matches!(self.spread.get("camps"), Some(Spread::Camps(camps))
            if camps.iter().any(|one| one == item || one == characteristic))
    }

    fn deviation(&self, item: &str, characteristic: &str) -> f64 {
        [item, characteristic]
            .into_iter()
            .find_map(|id| match self.spread.get(id) {
                Some(Spread::Deviation(deviation)) => Some(*deviation),
                _ => None,
            })
            .unwrap_or(SPREAD)
    }

    /// What so many people fill in, the last of them without care.
    fn answered(&self, bank: &Bank, people: usize, dice: &mut Dice) -> Measurement {
        let natures: Vec<f64> = (0..people).map(|_| normal(dice)).collect();
        let sides = dice.shuffled(people);
        let careless = (dice.below(2) == 0).then(|| 1 + dice.below(5) as i32);
        let points = &bank.instrument.scale.points;
        let ends = (points[0].value, points[points.len() - 1].value);
        let rows = bank
            .instrument
            .characteristics
            .iter()
            .map(|characteristic| {
                let levels: Vec<f64> = characteristic
                    .items
                    .iter()
                    .map(|item| self.levels[&item.id] + NOISE * normal(dice))
                    .collect();
                (0..people)
                    .map(|person| {
                        let items = characteristic.items.iter().zip(&levels);
                        items
                            .map(|(item, level)| {
                                if person + 1 == people {
                                    let any = 1 + dice.below(5) as i32;
                                    return Answer::Point(careless.unwrap_or(any));
                                }
                                if dice.between(0.0, 1.0) < DONT_KNOW {
                                    return Answer::DontKnow;
                                }
                                let spread = self.deviation(&item.id, &characteristic.id);
                                let felt = if self.is_in_camps(&item.id, &characteristic.id) {
                                    let side = if sides[person] * 2 < people {
                                        1.0
                                    } else {
                                        -1.0
                                    };
                                    level + side * spread + WITHIN * normal(dice)
                                } else {
                                    let own = (1.0 - NATURE * NATURE).sqrt() * normal(dice);
                                    level + spread * (NATURE * natures[person] + own)
                                };
                                Answer::Point((felt.round() as i32).clamp(ends.0, ends.1))
                            })
                            .collect()
                    })
                    .collect()
            })
            .collect();
        let mut measurement = group(bank, rows);
        for (id, said) in &self.context {
            match said {
                // No more people answer than there are.
                Said::Number(said) if id == MEMBERS => {
                    number(&mut measurement, id, (*said).max(people as i64));
                }
                Said::Number(said) => number(&mut measurement, id, *said),
                Said::Choice(said) => choice(&mut measurement, id, said),
            }
        }
        for (id, said) in &self.status {
            status(&mut measurement, id, *said);
        }
        for (id, said) in &self.principles {
            measurement.principles.push((id.clone(), *said));
        }
        measurement
    }

    /// Whether something is the matter that is to be named.
    pub(crate) fn is_troubled(&self) -> bool {
        !self.healthy && !self.flat
    }
}

/// What is told first and second, then what could play a part as well; what is only near comes last and does not count.
pub(crate) fn named(outcome: &Outcome) -> Vec<&str> {
    let at = |one: &SignalOutcome| (one.state != SignalState::Present, !one.told);
    let mut named: Vec<&SignalOutcome> = outcome.signals.iter().collect();
    named.sort_by_key(|one| at(one));
    named.iter().map(|one| one.id.as_str()).collect()
}

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) of: u64,
    pub(crate) hits: u64,
}

impl Share {
    pub(crate) fn count(&mut self, hit: bool) {
        self.of += 1;
        self.hits += u64::from(hit);
    }

    pub(crate) fn value(self) -> f64 {
        self.hits as f64 / self.of.max(1) as f64
    }

    /// The 95% interval after Wilson 1927, over `networks` networks: runs of one network are not independent.
    pub(crate) fn interval(self, networks: usize) -> (f64, f64) {
        let (n, p, z) = (networks.max(1) as f64, self.value(), 1.96_f64);
        let middle = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
        let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
        (middle - half, middle + half)
    }
}

/// How well networks are named.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    pub(crate) first: Share,
    pub(crate) first_two: Share,
    ranks: f64,
    /// Healthy or flat networks that are told a trouble.
    pub(crate) healthy_troubled: Share,
    pub(crate) flat_troubled: Share,
    pub(crate) patterns: u64,
}

impl Score {
    pub(crate) fn mean_reciprocal_rank(&self) -> f64 {
        self.ranks / self.first.of.max(1) as f64
    }

    /// Takes along what one network was told, `present` of which is there.
    pub(crate) fn take(&mut self, told: &Told, named: &[&str], present: usize) {
        let at = named
            .iter()
            .position(|id| told.first.iter().any(|one| one == id));
        if told.is_troubled() {
            let there = at.filter(|at| *at < present);
            self.first.count(there == Some(0));
            self.first_two.count(there.is_some_and(|at| at < 2));
            self.ranks += at.map_or(0.0, |at| 1.0 / (at as f64 + 1.0));
        } else {
            let trouble = named[..present].iter().take(2).any(|id| *id != "gezond");
            if told.healthy {
                self.healthy_troubled.count(trouble);
            } else {
                self.flat_troubled.count(trouble);
            }
        }
        self.patterns += present as u64;
    }
}

/// What each network is told, `runs` times with so many people.
pub(crate) fn measure(
    bank: &Bank,
    networks: &[Told],
    people: usize,
    runs: u64,
    mut each: impl FnMut(&Told, &Measurement, &Outcome),
) {
    for (place, told) in networks.iter().enumerate() {
        for run in 0..runs {
            let mut dice = Dice((place as u64) << 32 | (people as u64) << 24 | run);
            let measurement = told.answered(bank, people, &mut dice);
            let outcome = outcome(bank, &measurement, &[]);
            each(told, &measurement, &outcome);
        }
    }
}

/// How many of what is named is there, and not only near.
pub(crate) fn present(outcome: &Outcome) -> usize {
    let there = outcome.signals.iter();
    there
        .filter(|one| one.state == SignalState::Present)
        .count()
}
