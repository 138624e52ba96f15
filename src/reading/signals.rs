//! Which signals are present, near or too early, and what they rest on.

use super::facts::Facts;
use super::outcome::{Checked, CheckedTest, SignalOutcome, SignalState};
use crate::bank::condition::{Condition, Figure, Known, Limit, Test, Truth, Value, all_hold};
use crate::bank::{Bank, ContextKind, Evidence, Signal, Text};
use crate::measurement::Measurement;

pub(super) fn signals(
    bank: &Bank,
    facts: &Facts<'_>,
    measurement: &Measurement,
    too_early: bool,
) -> Vec<SignalOutcome> {
    let mut found: Vec<SignalOutcome> = bank
        .signals
        .iter()
        .filter_map(|signal| {
            let state = match state(signal, facts)? {
                SignalState::Present if too_early => SignalState::TooEarly,
                SignalState::Near if too_early => return None,
                state => state,
            };
            Some(describe(bank, signal, state, facts, measurement))
        })
        .collect();
    // What is there comes before what is only near; within each, the order of the bank.
    found.sort_by_key(|signal| signal.state == SignalState::Near);
    found
}

fn state(signal: &Signal, facts: &Facts<'_>) -> Option<SignalState> {
    if all_hold(&signal.when, facts) {
        return Some(SignalState::Present);
    }
    let mut failing = signal
        .when
        .iter()
        .filter(|condition| !condition.truth(facts).passes());
    let only = failing.next().filter(|_| failing.next().is_none())?;
    let short = short_by(only, facts)?;
    (short <= signal.near).then_some(SignalState::Near)
}

/// How far a condition is from holding, in steps of the scale; `None` when that cannot be told.
fn short_by(condition: &Condition, facts: &Facts<'_>) -> Option<f64> {
    match condition {
        Condition::Any(alternatives) => alternatives
            .iter()
            .filter_map(|one| short_by(one, facts))
            .min_by(f64::total_cmp),
        Condition::Test(test) => {
            let on_the_scale = [
                Figure::Mean,
                Figure::LowerQuarter,
                Figure::Item,
                Figure::Change,
                Figure::Ad,
            ];
            if !on_the_scale.contains(&test.figure) {
                return None;
            }
            let mut distances: Vec<f64> = test
                .subjects()
                .filter_map(|subject| match test.value(subject, facts) {
                    Known::Value(value) => test.limit.short_by(&value),
                    _ => None,
                })
                .collect();
            distances.sort_by(f64::total_cmp);
            let needed = test.quantifier.needed(test.subjects().count());
            distances.get(needed.checked_sub(1)?).copied()
        }
    }
}

fn describe(
    bank: &Bank,
    signal: &Signal,
    state: SignalState,
    facts: &Facts<'_>,
    measurement: &Measurement,
) -> SignalOutcome {
    let holding = |evidence: &[Evidence]| -> Vec<Text> {
        evidence
            .iter()
            .filter(|one| one.condition.truth(facts) == Truth::Holds)
            .filter_map(|one| one.text.clone())
            .collect()
    };
    SignalOutcome {
        id: signal.id.clone(),
        state,
        title: signal.title.clone(),
        story: signal.story.clone(),
        conditions: signal
            .when
            .iter()
            .map(|condition| checked(bank, condition, facts))
            .collect(),
        strengthens: holding(&signal.strengthens),
        against: holding(&signal.against),
        ask: signal.ask.clone(),
        not_conclude: signal.not_conclude.clone(),
        sources: signal.sources.clone(),
        reading: signal.reading.clone(),
        judged: measurement
            .judgements
            .iter()
            .find(|judgement| judgement.id == signal.id)
            .map(|judgement| judgement.judged),
    }
}

pub(super) fn checked(bank: &Bank, condition: &Condition, facts: &Facts<'_>) -> Checked {
    Checked {
        truth: condition.truth(facts),
        tests: condition
            .tests()
            .into_iter()
            .map(|test| checked_test(bank, test, facts))
            .collect(),
    }
}

fn checked_test(bank: &Bank, test: &Test, facts: &Facts<'_>) -> CheckedTest {
    let truth = test.truth(facts);
    let passes = |subject: &&str| match test.value(subject, facts) {
        Known::Value(value) => test.limit.admits(&value),
        _ => false,
    };
    // The subject that decides: one that passes when the test holds, one that stands in the way when it fails.
    let decides = if truth == Truth::Holds {
        test.subjects().find(passes)
    } else {
        test.subjects().find(|subject| !passes(subject))
    };
    let value = decides.and_then(|subject| match test.value(subject, facts) {
        Known::Value(value) => Some(value),
        _ => None,
    });
    let first = test.subjects().next().unwrap_or_default();
    CheckedTest {
        truth,
        figure: test.figure,
        subjects: test
            .of
            .iter()
            .filter_map(|id| subject_text(bank, test.figure, id))
            .collect(),
        quantifier: test.quantifier,
        minus: test
            .minus
            .as_ref()
            .and_then(|id| subject_text(bank, test.figure, id)),
        limit_text: match &test.limit {
            Limit::Is(value) | Limit::IsNot(value) => choice_text(bank, test.figure, first, value),
            _ => None,
        },
        limit: test.limit.clone(),
        value_text: value
            .as_ref()
            .and_then(|value| choice_text(bank, test.figure, decides?, value)),
        value,
        n: decides.and_then(|subject| facts.n(test.figure, subject)),
    }
}

/// The words for what a figure is looked at for.
fn subject_text(bank: &Bank, figure: Figure, id: &str) -> Option<Text> {
    match figure {
        Figure::Item => bank.instrument.item(id).map(|item| item.text.clone()),
        Figure::Status => bank.question(id).map(|question| question.text.clone()),
        Figure::Principle => bank.principle(id).map(|principle| principle.text.clone()),
        Figure::Context => bank.context(id).map(|context| context.text.clone()),
        Figure::People => None,
        _ => bank
            .instrument
            .characteristic(id)
            .map(|one| one.title.clone()),
    }
}

fn choice_text(bank: &Bank, figure: Figure, id: &str, value: &Value) -> Option<Text> {
    let (Figure::Context, Value::Word(word)) = (figure, value) else {
        return None;
    };
    match &bank.context(id)?.kind {
        ContextKind::Choice(choices) => choices
            .iter()
            .find(|choice| choice.id == *word)
            .map(|choice| choice.label.clone()),
        ContextKind::Number { .. } => None,
    }
}
