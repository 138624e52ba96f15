//! What is wrong with the limit of one condition, told at the limit: a share in per cents, a number beside the scale, a
//! figure less itself, a mean that must be just one number.

use super::formula::{Domains as _, Key};
use super::places::At;
use crate::bank::Bank;
use crate::bank::condition::{Figure, Limit, Minus, Quantifier, Test, Value};
use crate::bank::diagnostic::{Diagnostic, Rule};

/// Why a condition that can never hold cannot, where that can be said of its limit alone.
pub(super) fn impossible(test: &Test, at: &At<'_>, bank: &Bank) -> Option<Diagnostic> {
    if test.figure == Figure::DontKnow && bank.instrument.scale.dont_know.is_none() {
        let place = at.key("figure").map(|at| at.place());
        return Some(Diagnostic::of(Rule::NeverHolds, place).with("slip", "no-dont-know"));
    }
    if is_of_itself(test) {
        let place = at.key("minus").map(|at| at.place());
        return Some(Diagnostic::of(Rule::NeverHolds, place).with("slip", "minus-itself"));
    }
    let (key, limit) = number(&test.limit)?;
    let (lowest, highest) = ends(test, bank)?;
    // One value alone is another story: nothing can be asked of it.
    let edge = matches!(test.limit, Limit::Below(_)) && limit <= lowest;
    let beside = lowest < highest && (edge || !(lowest..=highest).contains(&limit));
    beside.then(|| {
        Diagnostic::of(Rule::NeverHolds, at.key(key).map(|at| at.place()))
            .with("slip", "limit-scale")
            .with("figure", test.figure.name())
            .with("found", limit.to_string())
            .with("lowest", lowest.to_string())
            .with("highest", end(highest))
    })
}

/// Whether a figure is taken from itself.
fn is_of_itself(test: &Test) -> bool {
    matches!(&test.minus, Some(Minus::Of(other)) if test.of.iter().all(|one| one == other))
}

/// Why a condition always holds, where that can be said of its limit alone: nobody writes that on purpose.
pub(super) fn certain(test: &Test, at: &At<'_>, bank: &Bank) -> Option<Diagnostic> {
    if let Quantifier::AtMost(number) = test.quantifier
        && number >= test.of.len()
    {
        let place = at.key("quantifier").map(|at| at.place());
        return Some(Diagnostic::of(Rule::AlwaysHolds, place).with("slip", "bound-always"));
    }
    let (key, limit) = number(&test.limit)?;
    let holds = match test.limit {
        Limit::Below(_) => limit > 0.0,
        Limit::From(_) => limit <= 0.0,
        _ => false,
    };
    if holds && is_of_itself(test) {
        let place = at.key("minus").map(|at| at.place());
        return Some(Diagnostic::of(Rule::AlwaysHolds, place).with("slip", "minus-itself-always"));
    }
    let (lowest, highest) = ends(test, bank)?;
    let always = match test.limit {
        Limit::Below(_) => limit > highest,
        Limit::From(_) => limit <= lowest,
        _ => false,
    };
    // How many there are has no end, and from the lowest on is all of it.
    let counted = matches!(test.figure, Figure::Falls | Figure::Rises);
    (always && lowest < highest && (highest.is_finite() || counted)).then(|| {
        Diagnostic::of(Rule::AlwaysHolds, at.key(key).map(|at| at.place()))
            .with("slip", "limit-always")
            .with("figure", test.figure.name())
            .with("found", limit.to_string())
            .with("lowest", lowest.to_string())
            .with("highest", end(highest))
    })
}

/// The end of what a figure can be, in a sentence.
fn end(highest: f64) -> String {
    if highest.is_finite() {
        highest.to_string()
    } else {
        "∞".to_owned()
    }
}

/// The lowest and the highest that the figure of a test can be.
fn ends(test: &Test, bank: &Bank) -> Option<(f64, f64)> {
    let id = test.of.first().cloned().unwrap_or_default();
    let key = match &test.minus {
        Some(other) => Key::Difference(test.figure, id, other.clone()),
        None => Key::Of(test.figure, id),
    };
    bank.of(&key)?.ends()
}

/// A share that is written in per cents, whether it can hold or not.
pub(super) fn share(test: &Test, at: &At<'_>) -> Option<Diagnostic> {
    let is_share = matches!(
        test.figure,
        Figure::DontKnow | Figure::Skipped | Figure::Members
    );
    let (key, limit) = number(&test.limit).filter(|(_, limit)| is_share && *limit > 1.0)?;
    let rule = match test.limit {
        Limit::Below(_) | Limit::IsNot(_) => Rule::AlwaysHolds,
        Limit::From(_) | Limit::Is(_) => Rule::NeverHolds,
    };
    let share = if limit <= 100.0 { limit / 100.0 } else { 1.0 };
    Some(
        Diagnostic::of(rule, at.key(key).map(|at| at.place()))
            .with("slip", "limit-share")
            .with("figure", test.figure.name())
            .with("found", limit.to_string())
            .with("mend", format!("{key} = {share}")),
    )
}

/// A mean that must be just one number, or must not be.
pub(super) fn exact(test: &Test, at: &At<'_>) -> Option<Diagnostic> {
    let is_mean = matches!(
        test.figure,
        Figure::Mean
            | Figure::LowerQuarter
            | Figure::Item
            | Figure::Ad
            | Figure::Change
            | Figure::YearAgo
            | Figure::DontKnow
            | Figure::Skipped
            | Figure::Members
    );
    let (key, value) = match &test.limit {
        Limit::Is(Value::Number(value)) => ("is", value),
        Limit::IsNot(Value::Number(value)) => ("is_not", value),
        _ => return None,
    };
    // None and all are numbers that a share often is.
    let is_end = *value == 0.0 || *value == 1.0;
    let share = matches!(
        test.figure,
        Figure::DontKnow | Figure::Skipped | Figure::Members
    );
    (is_mean && !(share && is_end)).then(|| {
        Diagnostic::of(Rule::ExactMean, at.key(key).map(|at| at.place()))
            .with("value", value.to_string())
    })
}

/// The number of a limit, and the key it stands behind.
fn number(limit: &Limit) -> Option<(&'static str, f64)> {
    match limit {
        Limit::Below(number) => Some(("below", *number)),
        Limit::From(number) => Some(("from", *number)),
        Limit::Is(Value::Number(number)) => Some(("is", *number)),
        Limit::IsNot(Value::Number(number)) => Some(("is_not", *number)),
        Limit::Is(_) | Limit::IsNot(_) => None,
    }
}
