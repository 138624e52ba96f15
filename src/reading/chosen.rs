//! What was chosen for the next meeting: cards, or a meeting of a route.

use super::outcome::{Outcome, Suggestion};
use crate::bank::{Bank, Intervention, Text};
use crate::measurement::Measurement;
use crate::walk::ActionState;

impl Outcome {
    /// What was chosen for the next meeting, by name: a card, or a meeting of a route.
    pub fn next_time(&self, language: &str) -> Option<String> {
        let title = |text: &Text| text.get(language).to_owned();
        let card = self.closing.card.as_ref();
        let card = card.and_then(|id| self.chosen.iter().find(|one| one.id == *id));
        let route = self.closing.route.as_ref();
        let of_route = || {
            self.suggestions.iter().find_map(|one| match one {
                Suggestion::Route {
                    id,
                    title: route_title,
                    meeting_title,
                    ..
                } if Some(id) == route => {
                    Some(format!("{}: {}", title(route_title), title(meeting_title)))
                }
                _ => None,
            })
        };
        card.map(|card| title(&card.title)).or_else(of_route)
    }
}

/// The cards that were chosen: the one for the next meeting, and those whose title something bears that was agreed and is
/// still to do.
pub(super) fn cards(bank: &Bank, measurement: &Measurement) -> Vec<Intervention> {
    let open = measurement
        .actions
        .iter()
        .filter(|action| action.state == ActionState::Open);
    let of = |what: &str| {
        let titled = |card: &&Intervention| {
            let mut languages = bank.languages.iter().map(String::as_str).chain([""]);
            languages.any(|language| card.title.get(language) == what.trim())
        };
        bank.interventions.iter().find(titled).cloned()
    };
    let card = measurement.closing.card.iter();
    let mut chosen: Vec<Intervention> = card
        .filter_map(|id| bank.intervention(id).cloned())
        .collect();
    for card in open.filter_map(|action| of(&action.what)) {
        if !chosen.iter().any(|one| one.id == card.id) {
            chosen.push(card);
        }
    }
    chosen
}
