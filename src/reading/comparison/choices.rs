//! What was chosen at the measurement before the last, and what was said at the last of what came of it.

use super::Comparison;
use crate::bank::{Bank, Text};
use crate::measurement::Measurement;
use crate::walk::tried::{Chosen, Tried};

/// Something that was chosen at the measurement before the last.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenBefore {
    /// Its name.
    pub title: Text,
    /// What came of it, where that was said.
    pub tried: Option<Tried>,
}

impl Comparison {
    /// With what was chosen at the measurement before the last of these: the names stand in the bank.
    #[must_use]
    pub fn with_choices(mut self, bank: &Bank, measurements: &[Measurement]) -> Self {
        let mut ordered: Vec<&Measurement> = measurements.iter().collect();
        crate::sorted::by_key(&mut ordered, |one| one.date);
        let [.., before, last] = ordered.as_slice() else {
            return self;
        };
        let own = before.closing.own.iter();
        let own = own.map(|own| ChosenBefore {
            title: Text::All(own.what.clone()),
            tried: None,
        });
        let of_bank = before.bank.id == bank.instrument.id;
        let card = before.closing.card.clone().map(Chosen::Card);
        let route = before.on_route();
        let route = route.map(|(id, meeting)| Chosen::Route(id.to_owned(), meeting));
        let of_bank = card.into_iter().chain(route).filter(|_| of_bank);
        let named = of_bank.filter_map(|chosen| {
            let title = match &chosen {
                Chosen::Card(id) => bank.intervention(id)?.title.clone(),
                Chosen::Route(id, _) => bank.route(id)?.title.clone(),
            };
            let tried = last.tried.iter().find(|tried| chosen.is_of(tried));
            Some(ChosenBefore {
                title,
                tried: tried.cloned(),
            })
        });
        self.chosen = own.chain(named).collect();
        self
    }
}
