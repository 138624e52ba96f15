//! What was chosen at earlier meetings and is still to be told of, and the route that goes on.

use super::Measurement;
use crate::bank::Bank;
use crate::walk::tried::{Chosen, Tried};

/// What was chosen before and of which nothing was said since: a card and a meeting of a route, as far as the bank has
/// them. `earlier` has the newest first.
pub fn still_to_tell(bank: &Bank, earlier: &[Measurement]) -> Vec<Chosen> {
    // Of each kind the newest decides in which one was chosen, or something was said of one.
    let newest = |of: fn(&Measurement) -> Option<Option<Chosen>>| {
        let mut of_bank = earlier
            .iter()
            .filter(|one| one.bank.id == bank.instrument.id);
        of_bank.find_map(of).flatten()
    };
    let card = newest(|one| {
        let said = one.tried.iter().any(|tried| tried.card.is_some());
        let card = one.closing.card.clone().map(Chosen::Card);
        (card.is_some() || said).then_some(card)
    });
    let route = newest(|one| {
        let said = one.tried.iter().any(|tried| tried.route.is_some());
        let route = one.on_route();
        let route = route.map(|(id, meeting)| Chosen::Route(id.to_owned(), meeting));
        (route.is_some() || said).then_some(route)
    });
    let known = |one: &Chosen| match one {
        Chosen::Card(id) => bank.intervention(id).is_some(),
        Chosen::Route(id, meeting) => bank.has_meeting(id, *meeting),
    };
    card.into_iter().chain(route).filter(known).collect()
}

impl Measurement {
    /// The route that goes on from here, with the meeting of it that comes next: the one that was chosen, else the one of
    /// which it was said that it goes on.
    pub fn on_route(&self) -> Option<(&str, u32)> {
        match &self.closing.route {
            Some(route) => Some((route, self.closing.meeting.unwrap_or(1))),
            None => self.tried.iter().find_map(Tried::goes_on),
        }
    }
}
