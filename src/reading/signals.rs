//! Which signals are present, near or too early, and what they rest on.

use super::facts::Facts;
use super::order::{Rank, beyond, short_by};
use super::outcome::{Checked, CheckedTest, Clue, SignalOutcome, SignalState, Subtrahend};
use crate::bank::condition::{
    Condition, Figure, Figures, Known, Limit, Minus, Test, Truth, Value, all_hold,
};
use crate::bank::{Bank, ContextKind, Evidence, Signal, Text};
use crate::measurement::Measurement;

/// So many patterns are told; what else there is stands under "this could play a part as well".
const TOLD: usize = 2;

pub(super) fn signals(
    bank: &Bank,
    facts: &Facts<'_>,
    measurement: &Measurement,
    too_early: bool,
) -> Vec<SignalOutcome> {
    let step = f64::from(bank.instrument.scale.step());
    let mut found: Vec<(Rank, SignalOutcome)> = bank
        .signals
        .iter()
        .filter_map(|signal| {
            let state = match state(signal, facts, step)? {
                SignalState::Present if too_early => SignalState::TooEarly,
                SignalState::Near if too_early => return None,
                state => state,
            };
            let rank = Rank::of(signal, state, facts, step);
            Some((rank, describe(bank, signal, state, facts, measurement)))
        })
        .collect();
    // Where nothing decides, the order of the bank remains.
    crate::sorted::by(&mut found, |(one, _), (other, _)| one.compare(other));
    let mut told = 0;
    for (rank, signal) in &mut found {
        signal.told = signal.state != SignalState::Near && !rank.speaks_against() && told < TOLD;
        told += usize::from(signal.told);
    }
    found.into_iter().map(|(_, signal)| signal).collect()
}

fn state(signal: &Signal, facts: &Facts<'_>, step: f64) -> Option<SignalState> {
    if all_hold(&signal.when, facts) {
        return Some(SignalState::Present);
    }
    let mut failing = signal
        .when
        .iter()
        .filter(|condition| !condition.truth(facts).passes());
    let only = failing.next().filter(|_| failing.next().is_none())?;
    let short = short_by(only, facts, step)?;
    (short <= signal.near).then_some(SignalState::Near)
}

fn describe(
    bank: &Bank,
    signal: &Signal,
    state: SignalState,
    facts: &Facts<'_>,
    measurement: &Measurement,
) -> SignalOutcome {
    let holding = |evidence: &[Evidence]| -> Vec<Clue> {
        evidence
            .iter()
            .filter(|one| one.condition.truth(facts) == Truth::Holds)
            .filter_map(|one| {
                Some(Clue {
                    text: one.text.clone()?,
                    divided: is_divided(&one.condition, facts),
                })
            })
            .collect()
    };
    SignalOutcome {
        id: signal.id.clone(),
        state,
        told: false,
        title: signal.title.clone(),
        story: signal.story.clone(),
        conditions: signal
            .when
            .iter()
            .map(|condition| checked(bank, condition, facts))
            .collect(),
        answer: signal.answer.clone(),
        watch: signal.watch.clone(),
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

/// Whether a clue rests on one statement to which some answer low and some high.
fn is_divided(condition: &Condition, facts: &Facts<'_>) -> bool {
    let Condition::Test(test) = condition else {
        return false;
    };
    let split = |item: &String| facts.figure(Figure::Split, item);
    test.figure == Figure::Item
        && matches!(test.of.as_slice(), [item]
            if matches!(split(item), Known::Value(Value::Number(split)) if split > 0.0))
}

pub(super) fn checked(bank: &Bank, condition: &Condition, facts: &Facts<'_>) -> Checked {
    let decisive = decisive(condition, facts);
    Checked {
        truth: condition.truth(facts),
        alone: matches!(condition, Condition::Test(_)),
        together: matches!(decisive, Condition::All(_)),
        tests: decisive
            .tests()
            .into_iter()
            .map(|test| checked_test(bank, test, facts))
            .collect(),
    }
}

/// What makes it hold: of alternatives the one that lies furthest beyond its limit, the first of equals. One that does
/// not hold is told whole.
fn decisive<'c>(condition: &'c Condition, facts: &Facts<'_>) -> &'c Condition {
    let Condition::Any(alternatives) = condition else {
        return condition;
    };
    let far = |one: &Condition| beyond(one, facts, 1.0).unwrap_or_default();
    let best = alternatives
        .iter()
        .rev()
        .filter(|one| one.truth(facts) == Truth::Holds)
        .max_by(|one, other| far(one).total_cmp(&far(other)));
    best.map_or(condition, |one| decisive(one, facts))
}

fn checked_test(bank: &Bank, test: &Test, facts: &Facts<'_>) -> CheckedTest {
    let truth = test.truth(facts);
    let passes = |subject: &&str| match test.value(subject, facts) {
        Known::Value(value) => test.limit.admits(&value),
        _ => false,
    };
    // The subject that decides: one that passes when the test holds, one that stands in the way when it fails; the
    // other way round where few or none may pass.
    let (_, passing) = test.quantifier.demand(1);
    let decides = if (truth == Truth::Holds) == passing {
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
        reversed: test
            .of
            .iter()
            .filter(|id| subject_text(bank, test.figure, id).is_some())
            .map(|id| {
                let item = bank.instrument.item(id);
                test.figure == Figure::Item && item.is_some_and(|item| item.reversed)
            })
            .collect(),
        quantifier: test.quantifier,
        minus: test.minus.as_ref().and_then(|minus| match minus {
            Minus::Of(id) => subject_text(bank, test.figure, id).map(Subtrahend::Of),
            Minus::Lowest => Some(Subtrahend::Lowest),
            Minus::Highest => Some(Subtrahend::Highest),
        }),
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
        Figure::People | Figure::Members => None,
        _ => {
            let characteristic = bank.instrument.characteristic(id).map(|one| &one.title);
            let item = || bank.instrument.item(id).map(|item| &item.text);
            characteristic.or_else(item).cloned()
        }
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
