//! Which signals are present, near or too early, and what they rest on.

use super::facts::Facts;
use super::order::{Rank, beyond, deciding, short_by};
use super::outcome::{
    Answered, Checked, CheckedTest, Clue, SignalOutcome, SignalState, Subtrahend,
};
use crate::bank::condition::{
    Condition, Figure, Figures, Known, Limit, Minus, Test, Truth, Value, all_hold,
};
use crate::bank::{Bank, ContextKind, Evidence, Signal, Text};
use crate::measurement::Measurement;

/// So many patterns are told; what else there is stands under "this could play a part as well".
pub(super) const TOLD: usize = 2;

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
    tell(bank, &mut found);
    found.into_iter().map(|(_, signal)| signal).collect()
}

/// Marks those that are told: the first ones, without what cannot be true beside one before it.
fn tell(bank: &Bank, found: &mut [(Rank, SignalOutcome)]) {
    let mut told: Vec<(String, Text)> = Vec::new();
    for (rank, signal) in found {
        let rival = told
            .iter()
            .find(|(other, _)| cannot_both_be(bank, other, &signal.id));
        signal.rival = rival.map(|(_, title)| title.clone());
        signal.told = signal.state != SignalState::Near
            && !rank.speaks_against()
            && signal.rival.is_none()
            && told.len() < TOLD;
        if signal.told {
            told.push((signal.id.clone(), signal.title.clone()));
        }
    }
}

/// Whether the bank says, of either of the two, that it cannot be true together with the other.
pub(super) fn cannot_both_be(bank: &Bank, one: &str, other: &str) -> bool {
    let says = |id: &str, other: &str| {
        let signal = bank.signal(id);
        signal.is_some_and(|signal| signal.not_beside.iter().any(|id| id == other))
    };
    says(one, other) || says(other, one)
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
            .filter(|one| holds_anyhow(&one.condition, facts))
            .filter_map(|one| {
                Some(Clue {
                    text: one.text.clone()?,
                    divided: is_divided(&one.condition, facts),
                    answers: answers(bank, &one.condition, facts),
                })
            })
            .collect()
    };
    let holds = |one: &&Evidence| one.condition.truth(facts) == Truth::Holds;
    let mut holding_clues = signal.strengthens.iter().filter(holds);
    let more_strengthens = holding_clues.any(|one| !holds_anyhow(&one.condition, facts));
    SignalOutcome {
        id: signal.id.clone(),
        more_strengthens,
        state,
        told: false,
        rival: None,
        title: signal.title.clone(),
        story: signal.story.clone(),
        conditions: signal
            .when
            .iter()
            .map(|condition| checked(bank, condition, facts))
            .collect(),
        answer: signal.answer.clone(),
        watch: signal.watch.clone(),
        until: signal.until.clone(),
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

/// Whether a condition holds wherever, within the published bins, the answers to its statements lie: then it may be said.
/// What only probably holds counts as evidence, and is not said.
fn holds_anyhow(condition: &Condition, facts: &Facts<'_>) -> bool {
    match condition {
        Condition::Any(parts) => parts.iter().any(|one| holds_anyhow(one, facts)),
        Condition::All(parts) => parts.iter().all(|one| holds_anyhow(one, facts)),
        Condition::Test(test) if test.figure != Figure::Item => test.truth(facts) == Truth::Holds,
        // Of a difference the one may lie low where the other lies high.
        Condition::Test(test) if test.minus.is_some() => {
            test.truth(&Within(facts, |(low, high)| (low == high).then_some(low))) == Truth::Holds
        }
        Condition::Test(test) => [
            Within(facts, |(low, _)| Some(low)),
            Within(facts, |(_, high)| Some(high)),
        ]
        .iter()
        .all(|end| test.truth(end) == Truth::Holds),
    }
}

/// The means of statements at one place of the range that their bins leave.
struct Within<'f, 'm>(&'f Facts<'m>, fn((f64, f64)) -> Option<f64>);

impl Figures for Within<'_, '_> {
    fn figure(&self, _: Figure, of: &str) -> Known {
        let range = self.0.likely(of).and_then(|likely| likely.range);
        let number = range.and_then(self.1);
        number.map_or(Known::Missing, |number| Known::Value(Value::Number(number)))
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

/// Of a condition to which any of several questions about the situation is enough: those that are, with their answers.
fn answers(bank: &Bank, condition: &Condition, facts: &Facts<'_>) -> Vec<(Text, Answered)> {
    let tests = condition.tests();
    let several = tests.windows(2).any(|two| two[0].of != two[1].of);
    if !several || tests.iter().any(|one| one.figure != Figure::Context) {
        return Vec::new();
    }
    let holding = tests.iter().filter(|one| one.truth(facts) == Truth::Holds);
    holding
        .filter_map(|test| {
            let id = test.of.first()?;
            let answer = match test.value(id, facts) {
                Known::Value(Value::Number(number)) => Answered::Number(number),
                Known::Value(value) => {
                    Answered::Chosen(choice_text(bank, Figure::Context, id, &value)?)
                }
                _ => return None,
            };
            Some((bank.context(id)?.text.clone(), answer))
        })
        .collect()
}

pub(super) fn checked(bank: &Bank, condition: &Condition, facts: &Facts<'_>) -> Checked {
    let truth = condition.truth(facts);
    let step = f64::from(bank.instrument.scale.step());
    let (tests, together, rests_on) = if truth == Truth::Holds {
        let decisive = decisive(condition, facts, step);
        // One of alternatives decides: where there are several tests, all of them must pass.
        let together = decisive.len() > 1;
        (decisive, together, rests_on(condition, facts, step))
    } else {
        let (tests, together) = in_the_way(condition, facts, step);
        (tests, together, Vec::new())
    };
    let all = |tests: Vec<&Test>| -> Vec<CheckedTest> {
        let tests = tests.into_iter();
        tests.map(|test| checked_test(bank, test, facts)).collect()
    };
    Checked {
        truth,
        alone: matches!(condition, Condition::Test(_)),
        together,
        tests: all(tests),
        rests_on: all(rests_on),
    }
}

/// A condition with all that is in it, whatever holds of it.
pub(super) fn whole(bank: &Bank, condition: &Condition, facts: &Facts<'_>) -> Checked {
    let tests = condition.tests().into_iter();
    Checked {
        truth: Truth::Unknown,
        alone: matches!(condition, Condition::Test(_)),
        together: matches!(condition, Condition::All(_)),
        tests: tests
            .map(|test| CheckedTest {
                truth: Truth::Unknown,
                ..checked_test(bank, test, facts)
            })
            .collect(),
        rests_on: Vec::new(),
    }
}

/// What stands in the way of a condition that does not hold, the nearest of alternatives first, and whether all of it
/// does: of parts that must all hold only those that do not.
fn in_the_way<'c>(condition: &'c Condition, facts: &Facts<'_>, step: f64) -> (Vec<&'c Test>, bool) {
    let near = |one: &Condition| short_by(one, facts, step).unwrap_or(f64::INFINITY);
    match condition {
        Condition::Test(test) => (vec![test], false),
        Condition::All(parts) => {
            let mut failing: Vec<&Condition> = parts
                .iter()
                .filter(|one| one.truth(facts) != Truth::Holds)
                .collect();
            // The one that lacks most is the one by which the whole is short.
            crate::sorted::by(&mut failing, |one, other| near(other).total_cmp(&near(one)));
            match failing.as_slice() {
                [only] => in_the_way(only, facts, step),
                several => {
                    let tests = several
                        .iter()
                        .flat_map(|one| in_the_way(one, facts, step).0);
                    (tests.collect(), true)
                }
            }
        }
        Condition::Any(alternatives) => {
            let mut ways: Vec<&Condition> = alternatives.iter().collect();
            crate::sorted::by(&mut ways, |one, other| near(one).total_cmp(&near(other)));
            let is_near = ways.first().is_some_and(|one| near(one).is_finite());
            let mut ways = ways.into_iter().map(|one| in_the_way(one, facts, step));
            let Some(first) = ways.next() else {
                return (Vec::new(), false);
            };
            let others: Vec<_> = ways.collect();
            // Where one of them is nearest, that is the one to look at; and "this and that, or something else" is more
            // than a sentence can hold.
            if is_near || first.1 || others.iter().any(|(_, together)| *together) {
                return first;
            }
            let others = others.into_iter().flat_map(|(tests, _)| tests);
            (first.0.into_iter().chain(others).collect(), false)
        }
    }
}

/// What would have to stop holding for a condition to stop: of parts that must all hold the one that holds least, of
/// alternatives each that holds.
fn rests_on<'c>(condition: &'c Condition, facts: &Facts<'_>, step: f64) -> Vec<&'c Test> {
    let far = |one: &&Condition| beyond(one, facts, step).unwrap_or_default();
    let holds = |one: &&Condition| one.truth(facts) == Truth::Holds;
    match condition {
        Condition::Test(test) => vec![test],
        Condition::Any(alternatives) => {
            let holding = alternatives.iter().filter(holds);
            holding.flat_map(|one| rests_on(one, facts, step)).collect()
        }
        Condition::All(parts) => {
            let least = parts
                .iter()
                .filter(holds)
                .min_by(|one, other| far(one).total_cmp(&far(other)));
            least.map_or_else(Vec::new, |one| rests_on(one, facts, step))
        }
    }
}

/// What makes it hold: of alternatives the one that lies furthest beyond its limit, the first of equals; of parts that must
/// all hold, that of each.
fn decisive<'c>(condition: &'c Condition, facts: &Facts<'_>, step: f64) -> Vec<&'c Test> {
    let far = |one: &Condition| beyond(one, facts, step).unwrap_or_default();
    let holds = |one: &&Condition| one.truth(facts) == Truth::Holds;
    match condition {
        Condition::Test(test) => vec![test],
        Condition::All(parts) => {
            let parts = parts.iter().filter(holds);
            parts.flat_map(|one| decisive(one, facts, step)).collect()
        }
        Condition::Any(alternatives) => {
            let holding = alternatives.iter().rev().filter(holds);
            let best = holding.max_by(|one, other| far(one).total_cmp(&far(other)));
            best.map_or_else(Vec::new, |one| decisive(one, facts, step))
        }
    }
}

fn checked_test(bank: &Bank, test: &Test, facts: &Facts<'_>) -> CheckedTest {
    let truth = test.truth(facts);
    let passes = |subject: &&str| match test.value(subject, facts) {
        Known::Value(value) => test.limit.admits(&value),
        _ => false,
    };
    // The subject that decides. Where none lies nearer than another it is one that passes when the test holds, one that
    // stands in the way when it fails; the other way round where few or none may pass.
    let (_, passing) = test.quantifier.demand(1);
    let any = || {
        test.subjects()
            .find(|subject| passes(subject) == ((truth == Truth::Holds) == passing))
    };
    let decides = deciding(test, facts).map_or_else(any, |(subject, _)| Some(subject));
    let value = decides.and_then(|subject| match test.value(subject, facts) {
        Known::Value(value) => Some(value),
        _ => None,
    });
    let first = test.subjects().next().unwrap_or_default();
    let guessed = test.figure == Figure::Item
        && test
            .subjects()
            .chain(test.minus.iter().filter_map(Minus::subject))
            .any(|id| facts.is_guessed(id));
    let value = value.filter(|_| !guessed);
    CheckedTest {
        truth,
        guessed,
        figure: test.figure,
        subjects: test
            .of
            .iter()
            .filter_map(|id| subject_text(bank, test.figure, id))
            .collect(),
        of_statements: test.of.iter().all(|id| bank.instrument.item(id).is_some()),
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
