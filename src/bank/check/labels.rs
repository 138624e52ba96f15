//! Labels that are numbers: where one is another number than the value beside it, a bare number in a table of answers
//! may mean either.

use super::places::Places;
use crate::bank::diagnostic::{Diagnostic, Rule};
use crate::bank::{Bank, Text};

/// The number that a label is by itself.
fn number(label: &str) -> Option<i32> {
    label.trim().trim_end_matches('.').parse().ok()
}

pub(super) fn check(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let tables = places
        .table("scale")
        .and_then(|scale| scale.key("points"))
        .map(|points| points.list())
        .unwrap_or_default();
    let scale = &bank.instrument.scale;
    let shown = scale.shown_numbers();
    for ((rank, point), table) in scale.points.iter().enumerate().zip(tables) {
        let labels = point.label.iter().flat_map(Text::wordings);
        let within = shown.iter().filter(|(of, _)| *of == rank);
        let mut numbers = labels
            .filter_map(number)
            .chain(within.map(|(_, number)| *number));
        if let Some(label) = numbers.find(|number| *number != point.value) {
            let place = table
                .key("label")
                .map_or_else(|| table.place(), |at| at.place());
            found.push(
                Diagnostic::of(Rule::NumberLabel, Some(place))
                    .with("label", label.to_string())
                    .with("value", point.value.to_string()),
            );
        }
    }
    dont_know(bank, places, found);
}

/// Words for *don't know* that are a number of the scale: who answers with it may mean either.
fn dont_know(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let scale = &bank.instrument.scale;
    let mut numbers = scale
        .dont_know
        .iter()
        .flat_map(Text::wordings)
        .filter_map(number);
    let is_value = |number: &i32| scale.points.iter().any(|point| point.value == *number);
    let at = places
        .table("scale")
        .and_then(|scale| scale.key("dont_know"));
    if let Some((number, at)) = numbers.find(is_value).zip(at) {
        found.push(
            Diagnostic::of(Rule::NumberLabel, Some(at.place()))
                .with("slip", "dont-know-number")
                .with("value", number.to_string()),
        );
    }
}
