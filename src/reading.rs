//! From figures to words: bands, signals from conditions, suggestions. [`outcome()`] is the only place where results
//! come together; every face draws that value and computes nothing.

pub mod agenda;
pub mod agreement;
mod alone;
mod chosen;
pub mod comparison;
mod facts;
mod found;
mod heights;
pub mod needs;
mod order;
pub mod outcome;
mod reasons;
mod signals;
mod suggestions;

pub use facts::Published;
pub use found::{Found, Suggested};
pub use outcome::Outcome;
use outcome::{
    CharacteristicOutcome, Checked, ContextOutcome, Note, OnYourOwn, PrincipleOutcome,
    QuestionOutcome, SignalState, TooEarly,
};

use crate::bank::condition::{Condition, all_hold};
use crate::bank::hash;
use crate::bank::{Answer, Bank, ContextKind, Part, Signal, Text};
use crate::measurement::{Data, Kind, Measurement, State};
use crate::rounding::rounded;
use crate::scoring::figures::Shown;
use crate::walk::{ContextAnswer, PrincipleAnswer, Status};
use facts::Facts;
use heights::Heights;

/// Reads a measurement. `earlier` holds the same network's finished measurements before it, the newest first.
/// Works with another bank than the one that was asked: then only the figures stand, and a note says so.
pub fn outcome(bank: &Bank, measurement: &Measurement, earlier: &[Measurement]) -> Outcome {
    outcome_published(bank, measurement, earlier, Published::Now)
}

/// Whether the copy that a measurement carries is that of the bank whose fingerprint it bears: a copy that was changed by
/// hand gives other figures, and the bank's patterns say nothing of those.
pub fn is_as_asked(bank: &Bank, measurement: &Measurement) -> bool {
    let first = bank.languages.first().map_or("", String::as_str);
    hash::scored(&measurement.bank, first) == hash::scored(&bank.instrument, first)
}

/// The same with figures published by this rule.
pub fn outcome_published(
    bank: &Bank,
    measurement: &Measurement,
    earlier: &[Measurement],
    published: Published,
) -> Outcome {
    let same_bank = bank.instrument.id == measurement.bank.id
        && bank.instrument.hash == measurement.bank.hash
        && !bank.other_statements
        && is_as_asked(bank, measurement);
    let bank = same_bank.then_some(bank);
    let estimates = bank.is_some_and(|bank| bank.estimate);
    let facts = Facts::new(measurement, earlier, published, estimates);
    let mut outcome = figures(measurement, bank, &facts);
    let Some(bank) = bank else {
        outcome.notes.push(Note::OtherBank);
        return outcome;
    };
    context(&mut outcome, bank, measurement);
    if outcome.suppressed {
        return outcome;
    }
    let gate = bank
        .gate
        .as_ref()
        .filter(|gate| all_hold(&gate.too_early, &facts));
    outcome.too_early = gate.map(|gate| TooEarly {
        title: gate.title.clone(),
        text: gate.text.clone(),
        instead: gate.instead.clone(),
        start: None,
    });
    outcome.signals = signals::signals(bank, &facts, measurement, gate.is_some());
    let reasons = reasons::reasons(bank, &outcome.signals);
    if let Some(gate) = &mut outcome.too_early {
        let route = suggestions::route(bank, &facts, measurement, earlier, &reasons);
        gate.start = route.map(|(route, _)| route);
    }
    outcome.unfit = suggestions::unfit(bank, &facts, measurement, &reasons);
    outcome.routes = suggestions::routes(bank, &facts, measurement, &reasons);
    if outcome.too_early.is_none() {
        let stands_out = nothing_stands_out(bank, &outcome);
        if stands_out != Some(Note::NothingLow) {
            outcome.notes.extend(alone::nearly_all_well(bank, &outcome));
        }
        outcome.notes.extend(stands_out);
        let advice = suggestions::suggestions(bank, &facts, measurement, earlier, &outcome);
        outcome.suggestions = advice.suggestions;
        outcome.held_back = advice.held_back;
        outcome.further = advice.further;
        outcome.standing_alone = alone::standing_alone(bank, &facts, &outcome);
        outcome.without_story = alone::without_story(bank, &facts, &outcome);
    }
    next_time(&mut outcome, bank);
    outcome
}

/// What to bring along and what one can do alone: of the first pattern that is a reason, else of what is lowest. A group
/// that has only begun is asked what it wants, and not what became of it.
fn next_time(outcome: &mut Outcome, bank: &Bank) {
    if outcome.too_early.is_some() {
        let mut questions = outcome.questions.iter();
        let open = questions.find(|one| one.status != Some(Status::Sharp));
        outcome.question_for_next_time = open.map(|one| one.text.clone());
        return;
    }
    let lowest = Heights::of(outcome).lowest();
    let portrait = lowest.map(|index| &bank.portraits[index]);
    let reasons = reasons::reasons(bank, &outcome.signals);
    let of_pattern = |text: fn(&Signal) -> &Option<Text>| {
        let there = reasons.iter();
        let there = there.filter(|one| one.state == SignalState::Present);
        let mut known = there.filter_map(|one| bank.signal(&one.id));
        known.find_map(|signal| text(signal).clone())
    };
    let alone = of_pattern(|signal| &signal.alone);
    let asks = reasons
        .iter()
        .filter(|one| one.state == SignalState::Present)
        .filter_map(|one| bank.signal(&one.id))
        .find(|signal| signal.ask.is_some());
    let ask = asks.and_then(|signal| signal.ask.clone());
    outcome.question_for_next_time = ask.or_else(|| portrait?.ask.clone());
    outcome.cards_of_question = asks.map_or_else(Vec::new, |one| one.interventions.clone());
    // Where nothing is low there is nothing to mend: what stands lowest there is no reason for a task.
    let notes = &outcome.notes;
    let well = notes.contains(&Note::NothingLow) || notes.contains(&Note::Flat);
    outcome.on_your_own = match alone.or_else(|| portrait?.alone.clone()) {
        Some(_) if well => Some(OnYourOwn::Tell),
        text => text.map(OnYourOwn::Do),
    };
}

/// Why a card that was chosen does not fit this measurement; `None` when nothing known speaks against it.
pub fn why_not(
    bank: &Bank,
    measurement: &Measurement,
    card: &crate::bank::Intervention,
) -> Option<outcome::HeldReason> {
    let facts = Facts::new(measurement, &[], Published::Now, bank.estimate);
    suggestions::blocked(card, &facts, measurement)
}

/// A condition as it stands in the bank, apart from any measurement: to be put in words.
pub fn as_written(bank: &Bank, condition: &Condition) -> Checked {
    let nobody = Measurement::solo(bank, "", jiff::civil::Date::ZERO);
    signals::whole(
        bank,
        condition,
        &Facts::new(&nobody, &[], Published::Now, bank.estimate),
    )
}

/// What to say when no pattern is there; nothing where the bank has none, since then nobody looked.
fn nothing_stands_out(bank: &Bank, outcome: &Outcome) -> Option<Note> {
    if !outcome.has_patterns {
        return None;
    }
    let there = outcome.signals.iter();
    if there
        .map(|one| one.state)
        .any(|state| state == SignalState::Present)
    {
        return None;
    }
    let heights = Heights::of(outcome);
    heights.lowest()?;
    Some(if heights.only().is_some() {
        Note::NoPatternOfOne
    } else if heights.are_level() && heights.count() > 2 {
        Note::Flat
    } else if alone::is_anything_low(bank, outcome) {
        Note::NoPattern
    } else {
        Note::NothingLow
    })
}

fn figures(measurement: &Measurement, bank: Option<&Bank>, facts: &Facts<'_>) -> Outcome {
    let group = facts.group();
    let characteristics: Vec<CharacteristicOutcome> = measurement
        .bank
        .characteristics
        .iter()
        .enumerate()
        .map(|(index, characteristic)| {
            let figures = group.map_or(Shown::Suppressed, |group| {
                group.characteristics[index].clone()
            });
            let mean = figures.figures().and_then(|figures| figures.mean);
            let band = bank.zip(mean).and_then(|(bank, mean)| bank.band(mean));
            let portrait = bank.map(|bank| &bank.portraits[index]);
            CharacteristicOutcome {
                id: characteristic.id.clone(),
                title: characteristic.title.clone(),
                answered: answered(measurement, index),
                items: characteristic.items.len(),
                min_answered: characteristic.min_answered,
                band: band.map(|band| (band.id.clone(), band.label.clone())),
                reading: bank
                    .zip(band)
                    .and_then(|(bank, band)| bank.reading(index, band).cloned()),
                about: portrait.and_then(|portrait| portrait.about.clone()),
                ask: portrait.and_then(|portrait| portrait.ask.clone()),
                previous: facts.previous_mean(index),
                digits: mean.map_or(1, |mean| digits(mean, bank)),
                figures,
            }
        })
        .collect();
    Outcome {
        parts: bank.map(parts).unwrap_or_default(),
        network: measurement.network.clone(),
        date: measurement.date,
        kind: measurement.kind,
        way: measurement.way,
        people: measurement.people,
        n: group.map(|group| group.n),
        suppressed: group.is_none(),
        min_group: measurement.limit(),
        detail_from: facts.rules().detail_from,
        instrument: measurement.bank.clone(),
        notes: notes(measurement, bank, facts, &characteristics),
        characteristics,
        too_early: None,
        signals: Vec::new(),
        suggestions: Vec::new(),
        held_back: Vec::new(),
        further: Vec::new(),
        has_patterns: bank.is_some_and(|bank| !bank.signals.is_empty()),
        standing_alone: Vec::new(),
        without_story: Vec::new(),
        unfit: Vec::new(),
        routes: Vec::new(),
        context: Vec::new(),
        principles: Vec::new(),
        questions: Vec::new(),
        actions: measurement.actions.clone(),
        chosen: bank.map_or_else(Vec::new, |bank| chosen::cards(bank, measurement)),
        tried: bank.map_or_else(Vec::new, |bank| chosen::tried(bank, measurement)),
        closing: chosen::closing(bank, measurement),
        question_for_next_time: None,
        cards_of_question: Vec::new(),
        on_your_own: None,
    }
}

fn answered(measurement: &Measurement, characteristic: usize) -> Option<usize> {
    match &measurement.data {
        Data::Rows(rows) if measurement.kind == Kind::Solo => {
            let row = rows.get(characteristic)?.first()?;
            Some(
                row.iter()
                    .filter(|answer| matches!(answer, Answer::Point(_)))
                    .count(),
            )
        }
        _ => None,
    }
}

/// One decimal, more only when rounding would carry the mean into another band.
fn digits(mean: f64, bank: Option<&Bank>) -> usize {
    const MOST: usize = 4;
    let Some(bank) = bank else { return 1 };
    let band = |mean: f64| bank.band(mean).map(|band| band.id.as_str());
    let keeps_band = |digits: &usize| band(rounded(mean, *digits)) == band(mean);
    (1..MOST).find(keeps_band).unwrap_or(MOST)
}

fn notes(
    measurement: &Measurement,
    bank: Option<&Bank>,
    facts: &Facts<'_>,
    characteristics: &[CharacteristicOutcome],
) -> Vec<Note> {
    let mut notes = Vec::new();
    match measurement.kind {
        Kind::Solo => notes.push(Note::OnePerson),
        Kind::Counts => notes.push(Note::Counts),
        Kind::Rows => {}
    }
    if facts.group().is_none() {
        notes.push(Note::TooFew {
            min_group: measurement.limit(),
        });
    } else if characteristics.iter().all(|one| one.mean().is_none()) {
        let of_group = measurement.kind != Kind::Solo && measurement.answered == 0;
        let over = of_group && measurement.state == State::Done;
        notes.push(if over {
            Note::TalkOnly
        } else {
            Note::NothingAnswered
        });
    } else if bank.is_some_and(|bank| !bank.bands.is_empty()) {
        notes.push(Note::CutOffs);
    }
    if !measurement.agreed {
        notes.push(Note::NotAgreed);
    }
    if let Some(group) = facts.group() {
        if let Some(from) = facts.rules().detail_from.filter(|_| group.lacks_detail()) {
            notes.push(Note::NoDetail { from });
        }
        let count = group.items_left_out();
        if count > 0 {
            let min_group = measurement.limit();
            notes.push(Note::ItemsHidden { count, min_group });
        }
    }
    let others: Vec<Text> = characteristics
        .iter()
        .enumerate()
        .filter(|(index, one)| one.mean().is_some() && !facts.previous_over_the_same(*index))
        .map(|(_, one)| one.title.clone())
        .collect();
    if !others.is_empty() {
        notes.push(Note::PreviousOverOthers { of: others });
    }
    if facts.previous_differs() {
        notes.push(Note::PreviousNotComparable);
    }
    notes
}

fn context(outcome: &mut Outcome, bank: &Bank, measurement: &Measurement) {
    let solo = measurement.kind == Kind::Solo;
    outcome.context = bank
        .context
        .iter()
        .filter(|context| solo || !context.solo_only)
        .map(|context| {
            let answer = measurement
                .context
                .iter()
                .find(|(id, _)| *id == context.id)
                .map(|(_, answer)| answer);
            ContextOutcome {
                id: context.id.clone(),
                text: context.text.clone(),
                answer: answer.cloned(),
                label: answer.and_then(|answer| choice_label(&context.kind, answer)),
            }
        })
        .collect();
    let answer = |id: &str| {
        measurement
            .principles
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, answer)| *answer)
    };
    let weakest = [PrincipleAnswer::No, PrincipleAnswer::Partly]
        .into_iter()
        .find_map(|weak| {
            bank.principles
                .iter()
                .position(|principle| answer(&principle.id) == Some(weak))
        });
    outcome.principles = bank
        .principles
        .iter()
        .enumerate()
        .map(|(index, principle)| PrincipleOutcome {
            id: principle.id.clone(),
            text: principle.text.clone(),
            answer: answer(&principle.id),
            weakest: weakest == Some(index),
        })
        .collect();
    outcome.questions = bank
        .questions
        .iter()
        .map(|question| {
            let given = measurement
                .questions
                .iter()
                .find(|given| given.id == question.id);
            QuestionOutcome {
                id: question.id.clone(),
                text: question.text.clone(),
                status: given.and_then(|given| given.status),
                line: given.map(|given| given.text.clone()).unwrap_or_default(),
            }
        })
        .collect();
}

fn choice_label(kind: &ContextKind, answer: &ContextAnswer) -> Option<Text> {
    match (kind, answer) {
        (ContextKind::Choice(choices), ContextAnswer::Choice(id)) => choices
            .iter()
            .find(|choice| choice.id == *id)
            .map(|choice| choice.label.clone()),
        _ => None,
    }
}

/// The parts of *pendelen* that the cards of a bank have, each once.
fn parts(bank: &Bank) -> Vec<Part> {
    let mut parts = Vec::new();
    for part in bank.interventions.iter().filter_map(|card| card.part) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts
}

#[cfg(test)]
mod tests;
