//! What is low and explained by no pattern that is told: it stands on its own, and is named.

use super::outcome::{CharacteristicOutcome, Outcome, SignalOutcome, SignalState};
use crate::bank::condition::{Condition, Figure, Known, Limit, Test, Truth};
use crate::bank::{Bank, Signal};
use crate::reading::facts::Facts;
use crate::reading::outcome::Note;

/// So many steps of the scale under all others a characteristic is behind, wherever it stands.
const BEHIND: f64 = 0.6;

/// The places of the characteristics that are low, or clearly behind all others, and that no told pattern is about.
pub(super) fn standing_alone(bank: &Bank, facts: &Facts<'_>, outcome: &Outcome) -> Vec<usize> {
    unexplained(bank, facts, outcome, |one| one.told)
}

/// Those of them that no other pattern that is there is about either: of these there is no story at all. What cannot be
/// true beside a told pattern explains nothing.
pub(super) fn without_story(bank: &Bank, facts: &Facts<'_>, outcome: &Outcome) -> Vec<usize> {
    unexplained(bank, facts, outcome, |one| {
        one.told || (one.state == SignalState::Present && one.rival.is_none())
    })
}

fn unexplained(
    bank: &Bank,
    facts: &Facts<'_>,
    outcome: &Outcome,
    explains: impl Fn(&SignalOutcome) -> bool,
) -> Vec<usize> {
    let there: Vec<&Signal> = outcome
        .signals
        .iter()
        .filter(|one| explains(one))
        .filter_map(|one| bank.signal(&one.id))
        .collect();
    let step = f64::from(bank.instrument.scale.step());
    let all = outcome.characteristics.iter().enumerate();
    all.filter(|(place, one)| {
        is_low(bank, one) || is_behind(&outcome.characteristics, *place, BEHIND * step)
    })
    .filter(|(_, one)| {
        !there
            .iter()
            .any(|signal| is_about(bank, signal, &one.id, facts))
    })
    .map(|(place, _)| place)
    .collect()
}

/// Whether any characteristic is low; where a bank has no bands that cannot be said.
pub(super) fn is_anything_low(bank: &Bank, outcome: &Outcome) -> bool {
    let mut all = outcome.characteristics.iter();
    bank.bands.len() < 2 || all.any(|one| is_low(bank, one))
}

/// Of so many in the highest band one that is not is still nearly all.
const NEARLY_ALL: usize = 4;

/// That nearly all is as good as it is called, and what stands lower: who hears of one trouble only would not know it.
pub(super) fn nearly_all_well(bank: &Bank, outcome: &Outcome) -> Option<Note> {
    let highest = bank.bands.last().filter(|_| bank.bands.len() > 1)?;
    let is_well = |one: &&CharacteristicOutcome| {
        let band = one.band.as_ref();
        band.is_some_and(|(id, _)| *id == highest.id)
    };
    let known = outcome.characteristics.iter();
    let (well, others): (Vec<_>, Vec<_>) = known
        .filter(|one| one.mean().is_some())
        .partition(|one| is_well(one));
    let nearly = !others.is_empty() && others.len() * NEARLY_ALL < well.len();
    (nearly && outcome.is_whole()).then(|| Note::NearlyAllWell {
        band: highest.label.clone(),
        but: others.iter().map(|one| one.title.clone()).collect(),
    })
}

fn is_low(bank: &Bank, one: &CharacteristicOutcome) -> bool {
    let lowest = bank.bands.first().filter(|_| bank.bands.len() > 1);
    one.band
        .as_ref()
        .is_some_and(|(id, _)| lowest.is_some_and(|band| band.id == *id))
}

fn is_behind(all: &[CharacteristicOutcome], place: usize, distance: f64) -> bool {
    let Some(own) = all[place].mean() else {
        return false;
    };
    let mut others = all.iter().enumerate().filter(|(other, _)| *other != place);
    all.len() > 1
        && others.all(|(_, other)| {
            other
                .mean()
                .is_some_and(|other| other - own > distance - 1e-9)
        })
}

/// Whether what makes the pattern hold, or speaks for it, says of the characteristic or one of its items that it is low
/// or that people differ on it.
fn is_about(bank: &Bank, signal: &Signal, characteristic: &str, facts: &Facts<'_>) -> bool {
    let clues = signal.strengthens.iter().map(|clue| &clue.condition);
    signal.when.iter().chain(clues).any(|condition| {
        condition.truth(facts) == Truth::Holds && looks_at(bank, condition, characteristic, facts)
    })
}

fn looks_at(bank: &Bank, condition: &Condition, characteristic: &str, facts: &Facts<'_>) -> bool {
    match condition {
        Condition::Any(parts) | Condition::All(parts) => parts
            .iter()
            .filter(|part| part.truth(facts) == Truth::Holds)
            .any(|part| looks_at(bank, part, characteristic, facts)),
        Condition::Test(test) => explained(test, facts).into_iter().any(|id| {
            id == characteristic
                || bank.instrument.position(id).is_some_and(|(place, _)| {
                    bank.instrument.characteristics[place].id == characteristic
                })
        }),
    }
}

/// What a test that holds says to be low or divided. What it holds others against is not explained by it: that the
/// rest lies higher says something of this one only.
fn explained<'t>(test: &'t Test, facts: &Facts<'_>) -> Vec<&'t str> {
    let passing = || {
        let passes = |subject: &&str| match test.value(subject, facts) {
            Known::Value(value) => test.limit.admits(&value),
            _ => false,
        };
        test.subjects().filter(passes).collect()
    };
    match (test.figure, &test.limit, &test.minus) {
        (Figure::Mean | Figure::LowerQuarter | Figure::Item, Limit::Below(_), _)
        | (
            Figure::Ad
            | Figure::Split
            | Figure::Shared
            | Figure::DontKnow
            | Figure::Skipped
            | Figure::Falls
            | Figure::Change,
            _,
            _,
        ) => passing(),
        (Figure::Mean | Figure::LowerQuarter | Figure::Item, Limit::From(_), Some(minus)) => {
            vec![minus.name()]
        }
        _ => Vec::new(),
    }
}
