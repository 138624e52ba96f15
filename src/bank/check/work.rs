//! Work forms: whether anything leads to them, and whether their minutes add up.

use std::collections::HashSet;

use super::places::Places;
use crate::bank::Bank;
use crate::bank::diagnostic::{Diagnostic, Rule};

pub(super) fn check(
    bank: &Bank,
    places: &Places<'_>,
    errors: &[Diagnostic],
    found: &mut Vec<Diagnostic>,
) {
    let from_signals = bank.signals.iter().flat_map(|signal| &signal.interventions);
    let meetings = bank.routes.iter().flat_map(|route| &route.meetings);
    let reached: HashSet<&String> = from_signals
        .chain(meetings.flat_map(|meeting| &meeting.interventions))
        .collect();
    // Something leads to one, under a name that is misspelt: that is told.
    let meant = |error: &&Diagnostic| error.rule == Rule::UnknownReference;
    let meant: HashSet<&str> = errors
        .iter()
        .filter(meant)
        .filter_map(|error| error.suggestion.as_deref())
        .collect();
    let any_meant = errors.iter().any(|error| {
        let suggestion = error.suggestion.as_deref();
        error.rule == Rule::UnknownKey
            && matches!(suggestion, Some("interventions" | "characteristic"))
            || matches!(error.detail("slip"), Some("ids-together" | "renamed-list"))
    });
    for intervention in &bank.interventions {
        let Some(at) = places.with_id("intervention", &intervention.id) else {
            continue;
        };
        let reached = reached.contains(&intervention.id)
            || any_meant
            || meant.contains(intervention.id.as_str());
        if intervention.characteristic.is_none() && !reached {
            let place = at.key("id").unwrap_or_else(|| at.clone()).place();
            found.push(Diagnostic::of(Rule::Unreached, Some(place)).with("id", &intervention.id));
        }
        let sum = intervention.minutes_of_steps();
        if let Some((fewest, most)) = intervention.minutes
            && !intervention.steps.is_empty()
            && !(fewest..=most).contains(&sum)
        {
            // What a step could not say is told, and its minutes are not known.
            let unread = at.key("steps").is_some_and(|steps| {
                let steps = steps.place();
                errors.iter().any(|error| {
                    error.place.as_ref().is_some_and(|place| {
                        place.source == steps.source
                            && (steps.span.start..=steps.span.end).contains(&place.span.start)
                    })
                })
            });
            if unread {
                continue;
            }
            found.push(
                Diagnostic::of(Rule::StepMinutes, at.key("minutes").map(|at| at.place()))
                    .with("sum", sum.to_string())
                    .with("fewest", fewest.to_string())
                    .with("most", most.to_string()),
            );
        }
    }
}
