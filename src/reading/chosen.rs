//! What was chosen for the next meeting: cards, or a meeting of a route.

use super::outcome::{Outcome, Suggestion};
use crate::bank::{Bank, Intervention, Text};
use crate::measurement::{Closing, Measurement};
use crate::walk::ActionState;
use crate::walk::tried::Tried;

impl Outcome {
    /// What can be chosen for the next meeting: what is suggested, and for a group that has only begun the route to begin
    /// with.
    pub fn offered(&self) -> impl Iterator<Item = &Suggestion> {
        let begins = self.too_early.iter().filter_map(|one| one.start.as_ref());
        self.suggestions.iter().chain(begins)
    }

    /// The work forms that are suggested, in order; those of a route's meeting among them.
    pub fn cards(&self) -> impl Iterator<Item = &Intervention> {
        self.suggestions
            .iter()
            .flat_map(|suggestion| match suggestion {
                Suggestion::Work { card, .. } => std::slice::from_ref(&**card).iter(),
                Suggestion::Route { cards, .. } => cards.iter(),
            })
    }

    /// What was chosen for the next meeting, by name: something of the group itself, a card, or a meeting of a route.
    pub fn next_time(&self, language: &str) -> Option<String> {
        let title = |text: &Text| text.get(language).to_owned();
        let card = self.closing.card.as_ref();
        let card = card.and_then(|id| self.chosen.iter().find(|one| one.id == *id));
        let route = self.closing.route.as_ref();
        let of_route = || {
            self.offered().find_map(|one| match one {
                Suggestion::Route {
                    id,
                    title: route_title,
                    meeting_title,
                    ..
                } if Some(id) == route => {
                    Some(format!("{} ({})", title(meeting_title), title(route_title)))
                }
                _ => None,
            })
        };
        let own = self.closing.own.as_ref().map(|own| own.what.clone());
        let card = card.map(|card| title(&card.title));
        own.or(card).or_else(of_route)
    }
}

/// How it was closed, with the route that goes on from here. One whose last meeting was done goes on no more.
pub(super) fn closing(bank: Option<&Bank>, measurement: &Measurement) -> Closing {
    let route = measurement.on_route();
    let route =
        route.filter(|(id, meeting)| bank.is_none_or(|bank| bank.has_meeting(id, *meeting)));
    let (route, meeting) = route.unzip();
    Closing {
        route: route.map(ToOwned::to_owned),
        meeting,
        ..measurement.closing.clone()
    }
}

/// What came of what was chosen at an earlier meeting, with its name.
pub(super) fn tried(bank: &Bank, measurement: &Measurement) -> Vec<(Tried, Text)> {
    let title = |one: &Tried| match (&one.card, &one.route) {
        (Some(card), _) => bank.intervention(card).map(|card| card.title.clone()),
        (None, Some(route)) => bank.route(route).map(|route| route.title.clone()),
        (None, None) => None,
    };
    let all = measurement.tried.iter();
    all.filter_map(|one| Some((one.clone(), title(one)?)))
        .collect()
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
