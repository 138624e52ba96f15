//! Statements that weigh more than all others of their characteristic together: in a small group the mean of the
//! characteristic is then nearly that of the one statement, which stands beside what people answered to it. Of fewer than
//! three statements no answers are shown beside the mean, and of two that weigh otherwise one is always the heavier.

use super::places::Places;
use crate::bank::Bank;
use crate::bank::diagnostic::{Diagnostic, Rule};

pub(super) fn check(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    for characteristic in &bank.instrument.characteristics {
        let all: f64 = characteristic.items.iter().map(|item| item.weight).sum();
        let heavy = characteristic
            .items
            .iter()
            .find(|item| item.weight > all - item.weight);
        let Some(item) = heavy.filter(|_| characteristic.items.len() > 2) else {
            continue;
        };
        let Some(at) = places.with_id("item", &item.id) else {
            continue;
        };
        // Of two with one id the other may have the weight.
        let place = at
            .key("weight")
            .map_or_else(|| at.place(), |weight| weight.place());
        found.push(
            Diagnostic::of(Rule::HeavyStatement, Some(place))
                .with("item", item.id.clone())
                .with("characteristic", characteristic.id.clone())
                .with("weight", item.weight.to_string())
                // A sum of tenths is no tenth to a machine.
                .with(
                    "most",
                    (((all - item.weight) * 100.0).round() / 100.0).to_string(),
                ),
        );
    }
}
