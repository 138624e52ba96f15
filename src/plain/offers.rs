//! What can be picked instead of typed, as on the screens: a network that is known, a work form to take along, and the
//! patterns that could play a part as well.

use super::networks::{Meant, Networks};
use super::{Keep, Others};
use crate::i18n::Words;
use crate::walk::{ActionField, Part, Step, Walk};

/// As many as the screens offer.
const MOST: usize = 9;

/// The letter for the patterns that could play a part as well.
const MORE: &str = "m";

/// The letter for what was passed on the way to the picture.
pub(super) const OPEN: &str = "o";

/// Where it is gone on with what is still open, in this order: what the way to the picture passes comes first.
const PASSED: [Part; 4] = [
    Part::Background,
    Part::Questions,
    Part::Statements,
    Part::Group,
];

/// A work form that can be chosen for the next meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Which one.
    pub id: String,
    /// Its name.
    pub title: String,
    /// How long it takes.
    pub beside: String,
    /// It was chosen.
    pub chosen: bool,
}

/// What a line of text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Means {
    /// It is a text, or the name of the network that was picked.
    Text(String),
    /// This work form.
    Card(Card),
    /// These patterns are asked for.
    Others(String),
    /// Something else is asked about it first.
    Asks,
    /// A number that stands before nothing.
    Nothing,
}

/// What can be picked.
#[derive(Debug)]
pub(super) struct Offers {
    networks: Networks,
    cards: Vec<Card>,
    others: Others,
}

impl Offers {
    /// What there is at the beginning of a walk.
    pub(super) fn new(walk: &Walk<'_>, keep: &mut impl Keep) -> Self {
        Self {
            networks: match walk.step() {
                Step::Network => keep.networks(),
                _ => Networks::default(),
            },
            cards: Vec::new(),
            others: Others::default(),
        }
    }

    /// Whether it is asked what is meant by a name.
    pub(super) fn asks(&self) -> bool {
        self.networks.asks()
    }

    /// Whether this line takes back a name that was asked about.
    pub(super) fn takes_back(&mut self, line: &str) -> bool {
        let back = self.asks() && line.trim() == "<";
        if back {
            self.networks.means("<");
        }
        back
    }

    /// What is read out under the question.
    pub(super) fn rows(
        &mut self,
        walk: &Walk<'_>,
        keep: &mut impl Keep,
        words: &Words,
    ) -> Vec<String> {
        (self.cards, self.others) = if asks_what_next(walk) {
            (keep.cards(walk), keep.others(walk))
        } else {
            (Vec::new(), Others::default())
        };
        if walk.step() == Step::Network {
            return self.networks.rows(words);
        }
        let count = self.others.count;
        let more = || words.fill("result-others", &[("count", count.into())]);
        let more = (count > 0).then(|| format!("  {MORE}  {}", more()));
        let open = still_open(walk).map(|(_, count)| {
            let open = words.fill("plain-still-open", &[("count", count.into())]);
            format!("  {OPEN}  {open}")
        });
        let cards = rows(&self.cards, words).into_iter();
        cards.chain(more).chain(open).collect()
    }

    /// What a line of text means; `named` where it names the network.
    pub(super) fn means(&mut self, named: bool, typed: String) -> Means {
        if named && !typed.is_empty() {
            return match self.networks.means(&typed) {
                Meant::Network(network) => Means::Text(network),
                Meant::Asks => Means::Asks,
                Meant::Nothing => Means::Nothing,
            };
        }
        if self.others.count > 0 && typed.trim() == MORE {
            return Means::Others(self.others.text.clone());
        }
        picked(&self.cards, typed)
    }
}

/// Whether it is asked what is agreed next.
fn asks_what_next(walk: &Walk<'_>) -> bool {
    walk.step() == Step::Action(walk.answers().actions.len(), ActionField::What)
}

/// How many questions have no answer yet where it is asked what is agreed, and the part in which they begin.
pub(super) fn still_open(walk: &Walk<'_>) -> Option<(Part, usize)> {
    let count = |part: Part| walk.open_in(part);
    let part = PASSED.into_iter().find(|part| count(*part) > 0);
    let part = part.filter(|_| asks_what_next(walk))?;
    Some((part, PASSED.into_iter().map(count).sum()))
}

/// What is read out under the question.
fn rows(cards: &[Card], words: &Words) -> Vec<String> {
    if cards.is_empty() {
        return Vec::new();
    }
    let numbered = (1..).zip(cards.iter().take(MOST)).map(|(number, card)| {
        let chosen = card.chosen.then(|| words.say("card-is-chosen"));
        let beside = Some(card.beside.clone()).filter(|beside| !beside.is_empty());
        let parts = [Some(card.title.clone()), beside, chosen];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("  {number}  {}", parts.join(" · "))
    });
    std::iter::once(words.say("action-offers"))
        .chain(numbered)
        .chain([words.say("plain-card-pick")])
        .collect()
}

/// What a line means. A number alone is no agreement where numbers can be picked.
fn picked(cards: &[Card], line: String) -> Means {
    let number = line.trim();
    if cards.is_empty() || number.is_empty() || !number.bytes().all(|sign| sign.is_ascii_digit()) {
        return Means::Text(line);
    }
    let place = number.parse::<usize>().ok();
    let place = place.and_then(|number| number.checked_sub(1));
    let card = place.and_then(|place| cards.iter().take(MOST).nth(place));
    card.cloned().map_or(Means::Nothing, Means::Card)
}
