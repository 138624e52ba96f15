//! What can be taken instead of typed: the networks that are known, and the work forms that were suggested.

use super::app::{App, Picture, Screen, Tab};
use super::shelf::Kept;
use super::update;
use crate::bank::Intervention;
use crate::reading::outcome::Suggestion;
use crate::walk::{ActionField, Step};

/// Rows of an offer that are shown: as many as there are digits.
const MOST: usize = 9;

/// So much of a name is typed before the wall shows what may be meant.
const ON_THE_WALL: usize = 3;

/// Something that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is taken.
    pub text: String,
    /// What there is to know about it.
    pub beside: String,
}

/// The newest measurement of every network.
pub(super) fn networks(kept: &[Kept]) -> Vec<Kept> {
    kept.iter().filter(|one| one.newest).cloned().collect()
}

impl App {
    /// What can be taken at the field that is asked.
    pub fn offers(&self) -> Vec<Offer> {
        match self.screen {
            Screen::Needs
                if self
                    .needs
                    .as_ref()
                    .is_some_and(|table| table.round.is_none()) =>
            {
                let typed = self.needs.as_ref().map_or("", |table| table.field.text());
                self.known_networks(typed)
            }
            Screen::Session if update::session::asks_network(self) => {
                let mirrored = self.session.as_ref().is_some_and(|one| one.is_mirrored());
                // Which other groups and scans there are is not for the wall: what is typed finds them.
                if mirrored && self.typed().trim().chars().count() < ON_THE_WALL {
                    return Vec::new();
                }
                let mut known = self.known_networks(self.typed());
                if mirrored {
                    // What there is of one group is not for another.
                    for one in &mut known {
                        one.beside.clear();
                    }
                }
                known
            }
            Screen::Asking => match self.walk().map(crate::walk::Walk::step) {
                Some(Step::Network) => self.known_networks(self.typed()),
                Some(Step::Action(..)) => self.work_forms(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn typed(&self) -> &str {
        let record = self.record.as_ref();
        record.map_or("", |record| record.entry.field.text())
    }

    /// Whether the field is still empty and there is something to take.
    pub(super) fn offers_at_once(&self) -> bool {
        let empty = match self.screen {
            Screen::Needs => self
                .needs
                .as_ref()
                .is_some_and(|table| table.round.is_none() && table.field.is_empty()),
            _ => self.typed().is_empty(),
        };
        empty && !self.offers().is_empty()
    }

    fn known_networks(&self, typed: &str) -> Vec<Offer> {
        let wanted = typed.trim().to_lowercase();
        self.networks
            .iter()
            .filter(|one| one.network.to_lowercase().contains(&wanted))
            .take(MOST)
            .map(|one| Offer {
                text: one.network.clone(),
                beside: one.beside.clone(),
            })
            .collect()
    }

    /// Whether it is asked what is agreed next.
    fn asks_what_next(&self) -> bool {
        let step = self.walk().filter(|_| self.screen == Screen::Asking);
        step.is_some_and(|walk| {
            let next = walk.answers().actions.len();
            walk.step() == Step::Action(next, ActionField::What)
        })
    }

    /// The work forms that can be chosen where it is asked what is agreed.
    pub(super) fn cards_to_choose(&self) -> impl Iterator<Item = &Intervention> {
        let typed = self.typed();
        let offered = self.asks_what_next() && (typed.is_empty() || digit(typed).is_some());
        let pictures = self.picture.iter().filter(move |_| offered);
        pictures.flat_map(Picture::cards).take(MOST)
    }

    /// The place of the card whose digit is all that was typed. It is marked and not chosen yet: what is typed behind it
    /// makes it a text.
    pub(super) fn typed_card(&self) -> Option<usize> {
        let place = digit(self.typed())?.checked_sub(1)?;
        self.cards_to_choose().nth(place).map(|_| place)
    }

    /// The number that is all that was typed where work forms can be chosen, and that none of them has: a slip, and nothing
    /// that was agreed.
    pub(super) fn number_of_no_card(&self) -> Option<&str> {
        let typed = self.typed().trim();
        let number = !typed.is_empty() && typed.bytes().all(|sign| sign.is_ascii_digit());
        let mut cards = self.picture.iter().flat_map(Picture::cards);
        let offers = number && self.asks_what_next() && cards.next().is_some();
        offers
            .then_some(typed)
            .filter(|_| self.typed_card().is_none())
    }

    /// Whether a digit begins a text: it stands before nothing, or before a work form, and that is chosen with Enter.
    pub(super) fn begins_a_text(&self, digit: u32) -> bool {
        let stands = (1..=self.offers().len()).contains(&(digit as usize));
        !stands || self.cards_to_choose().next().is_some()
    }

    /// Whether this card was chosen for the next meeting.
    pub(super) fn is_chosen(&self, card: &Intervention) -> bool {
        let record = self.record.as_ref();
        record.is_some_and(|one| one.measurement.closing.card.as_ref() == Some(&card.id))
    }

    /// Whether the work form that is shown was chosen.
    pub fn shows_chosen_card(&self) -> bool {
        self.shown_card().is_some_and(|card| self.is_chosen(card))
    }

    fn work_forms(&self) -> Vec<Offer> {
        let language = self.language();
        self.cards_to_choose()
            .map(|card| {
                let minutes = card.minutes.map(|minutes| self.words.minutes(minutes));
                let chosen = self
                    .is_chosen(card)
                    .then(|| self.words.say("card-is-chosen"));
                let beside: Vec<String> = minutes.into_iter().chain(chosen).collect();
                Offer {
                    text: card.title.get(language).to_owned(),
                    beside: beside.join(" · "),
                }
            })
            .collect()
    }

    /// The work form that fills the page.
    pub fn shown_card(&self) -> Option<&Intervention> {
        let picture = self.picture.as_ref()?;
        if self.screen != Screen::Picture || picture.tab != Tab::Work {
            return None;
        }
        picture.cards().nth(picture.card)
    }
}

impl Picture {
    /// The work forms that can be read: what is suggested, and what was taken from the box.
    pub fn cards(&self) -> impl Iterator<Item = &Intervention> {
        self.outcome.cards().chain(&self.chosen)
    }

    /// The place of the first work form of a route that is suggested.
    pub fn route(&self) -> Option<usize> {
        let mut before = 0;
        for suggestion in &self.outcome.suggestions {
            match suggestion {
                Suggestion::Work { .. } => before += 1,
                Suggestion::Route { .. } => return Some(before),
            }
        }
        None
    }
}

/// The digit that is all that was typed.
fn digit(typed: &str) -> Option<usize> {
    let mut signs = typed.chars();
    let digit = signs.next()?.to_digit(10)?;
    signs.next().is_none().then_some(digit as usize)
}
