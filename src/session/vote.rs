//! The second vote with cards on one statement: which one, how many raise each card, and both votes beside each other.

use super::cards::hands;
use super::effect::Effect;
use super::{FormLine, Part, Refusal, Saying, Session, Step};
use crate::measurement::SecondVote;

type Done = Result<Vec<Effect>, Refusal>;

/// How far the second vote is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Vote {
    /// On which statement?
    #[default]
    Which,
    /// The cards for the statement at this place among all are counted.
    Cards(usize),
    /// Both votes on it are looked at.
    Both(usize),
}

impl Session {
    /// To the second vote, whether or not it was planned; back to here after it.
    pub(super) fn vote_now(&mut self) -> Result<(), Refusal> {
        if !self.is_revealed() || self.at == Step::Vote {
            return Err(Refusal::NotHere);
        }
        self.jumped = Some(self.at);
        self.vote = super::Vote::Which;
        self.arrive(Step::Vote);
        Ok(())
    }

    /// The second vote: the number of a statement, then how many raised each card.
    pub(super) fn vote(&mut self, text: &str) -> Done {
        if text.is_empty() {
            self.forward();
            return Ok(self.keep());
        }
        match self.vote {
            Vote::Both(_) => return Err(Refusal::NotHere),
            Vote::Which => {
                let number: usize = text.parse().map_err(|_| Refusal::NoSuchChoice)?;
                let place = number.checked_sub(1);
                let place = place.and_then(|place| self.on_the_sheet().get(place).copied());
                let place = place.ok_or(Refusal::NoSuchChoice)?;
                let item = self.bank.instrument.items().nth(place);
                if item.is_some_and(|item| !self.bank.may_vote_again(&item.id)) {
                    return Err(Refusal::NotInTheOpen);
                }
                self.vote = Vote::Cards(place);
            }
            Vote::Cards(place) => {
                let points = self.bank.instrument.scale.points.len();
                if let Some(question) = self.asks_of_count(text, points, false)? {
                    return Ok(self.ask(question));
                }
                let hands = hands(text, points, false, self.measurement.people)?;
                if let Some(item) = self.bank.instrument.items().nth(place) {
                    let second = &mut self.measurement.second;
                    second.retain(|one| one.item != item.id);
                    second.push(SecondVote {
                        item: item.id.clone(),
                        counts: hands.points,
                    });
                }
                self.vote = Vote::Both(place);
            }
        }
        Ok(self.keep())
    }

    /// The place of the statement of which both votes are looked at.
    pub(super) fn voted_on(&self) -> Option<usize> {
        match self.vote {
            Vote::Both(place) if self.at == Step::Vote => Some(place),
            _ => None,
        }
    }

    /// The second vote that is looked at goes, and its cards can be counted again.
    pub(super) fn undo_vote(&mut self) {
        let Some(place) = self.voted_on() else { return };
        if let Some(item) = self.bank.instrument.items().nth(place) {
            let second = &mut self.measurement.second;
            second.retain(|one| one.item != item.id);
        }
        self.vote = Vote::Cards(place);
    }

    /// The statements of the sheet by their places among all, in order: the number of one is its place here, from 1.
    fn on_the_sheet(&self) -> Vec<usize> {
        let form = self.form().into_iter();
        let items = form.filter(|line| matches!(line, FormLine::Item { .. }));
        items
            .map(|line| line.place(&self.bank.instrument))
            .collect()
    }

    /// The characteristics that were talked about, the last first; where a key asked for the vote in a talk, that one.
    fn talks_before(&self) -> Vec<usize> {
        let found = self.found();
        let of = |step: Step| match step {
            Step::Strongest => found.and_then(|found| found.strongest),
            Step::Difference => self.talked_about(),
            Step::Lowest => self
                .focus()
                .or_else(|| found.and_then(|found| found.lowest)),
            _ => None,
        };
        if let Some(own) = self.jumped.and_then(of) {
            return vec![own];
        }
        let talks = [Step::Lowest, Step::Difference, Step::Strongest];
        let mut about: Vec<usize> = Vec::new();
        for place in talks.into_iter().filter_map(of) {
            if !about.contains(&place) {
                about.push(place);
            }
        }
        about
    }

    /// The statements of what was talked about, with the numbers that are typed for them.
    fn talked_over(&self) -> Vec<Part> {
        let sheet = self.on_the_sheet();
        let characteristics = &self.bank.instrument.characteristics;
        let mut listed = Vec::new();
        for characteristic in self.talks_before() {
            for (item, one) in characteristics[characteristic].items.iter().enumerate() {
                let line = FormLine::Item {
                    characteristic,
                    item,
                };
                let place = line.place(&self.bank.instrument);
                let number = sheet.iter().position(|known| *known == place);
                if let Some(number) = number.filter(|_| self.bank.may_vote_again(&one.id)) {
                    let label =
                        Saying::word("session-card-label").number("number", number as u64 + 1);
                    listed.push(Part::Item(label.words("label", Saying::Bank(&one.text))));
                }
            }
        }
        listed
    }

    pub(super) fn second_vote(&self) -> Vec<Part> {
        let item = |place: usize| {
            let mut items = self.bank.instrument.items();
            items
                .nth(place)
                .map(|item| Part::Strong(Saying::Bank(&item.text)))
        };
        match self.vote {
            Vote::Which => {
                let listed = self.talked_over();
                let id = if listed.is_empty() {
                    "session-vote-which"
                } else {
                    "session-vote-which-of"
                };
                let mut parts = vec![Part::Text(Saying::word(id)), Part::Field];
                parts.extend(listed);
                // True on the last page alone: before it, Enter turns the page.
                parts.push(Part::Text(Saying::word("session-empty-goes-on")));
                parts
            }
            Vote::Cards(place) => {
                let mut parts: Vec<Part> = item(place).into_iter().collect();
                let cards = Saying::word("session-cards").number("unknown", 0);
                let instrument = &self.bank.instrument;
                let form = self.form();
                let line = form.iter().find(|line| line.place(instrument) == place);
                parts.extend(line.and_then(|line| self.cards_in_one_line(*line)));
                parts.extend([Part::Field, Part::Text(cards)]);
                parts
            }
            Vote::Both(place) => {
                let mut parts: Vec<Part> = item(place).into_iter().collect();
                parts.extend([
                    Part::BothVotes(place),
                    Part::Text(Saying::word("session-vote-ask")),
                ]);
                parts
            }
        }
    }
}
