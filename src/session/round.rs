//! A round of answering. While it is open answers can be added to it; closed it waits for the reveal or for being opened
//! again; and only the reveal, which uses it up, brings answers out. Nothing in here can be read before.

use jiff::civil::Date;

use super::cards::{Cards, most_hands, year_ago_counts};
use super::dice::Dice;
use super::draft;
use super::effect::{Draft, People};
use super::form::{FormLine, typed};
use super::phones::Phones;
use super::sealed::{Person, Sealed};
use super::turn::Turn;
use super::{MOST, Refusal};
use crate::bank::{Answer, Instrument};
use crate::measurement::late::gives_away;
use crate::measurement::{Data, Measurement, Way};

/// A round that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    way: Way,
    /// Finished forms, per way.
    sealed: Vec<(Way, Sealed)>,
    cards: Option<Cards>,
    /// Who has the laptop now.
    turn: Option<Turn>,
    /// Somebody had the laptop since this meeting was begun or taken up again.
    by_laptop: bool,
    /// The last form that was typed, so that it can be taken back.
    last: Option<Person>,
    /// The phones, once they may come in; they stay beside every way but cards.
    pub(super) phones: Option<Phones>,
}

/// A round that is closed: nothing can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed(Round);

impl Round {
    /// One with nothing in it.
    pub(super) fn new(way: Way, instrument: &Instrument, people: u64) -> Self {
        let mut round = Self {
            way,
            sealed: Vec::new(),
            cards: None,
            turn: None,
            by_laptop: false,
            last: None,
            phones: None,
        };
        if way == Way::Cards {
            round.cards = Some(Cards::none(instrument, people));
        }
        if way == Way::Phones {
            round.phones = Some(Phones::new(instrument.characteristics.len()));
        }
        round
    }

    /// One that was left: what was sealed, or the cards that were counted.
    pub(super) fn resume(
        measurement: &Measurement,
        sealed: Vec<(Way, Sealed)>,
        card: usize,
    ) -> Self {
        let mut round = Self::new(measurement.way, &measurement.bank, measurement.people);
        round.sealed = sealed;
        if let (Way::Cards, Data::Counts(counts)) = (measurement.way, &measurement.data) {
            round.cards = Some(Cards {
                counts: counts.clone(),
                year_ago: year_ago_counts(measurement),
                at: card,
                until: card,
            });
        }
        round
    }

    /// How answers come in now.
    pub fn way(&self) -> Way {
        self.way
    }

    /// How many forms are done; that, and how they came in, is all that can be known.
    pub fn done(&self) -> u64 {
        let done = self.sealed.iter().map(|(_, sealed)| sealed.done());
        done.sum::<usize>() as u64
    }

    /// How many of them hold an answer; who gave none takes part and has no figure.
    pub(super) fn answered(&self) -> u64 {
        let answered = self.sealed.iter().map(|(_, sealed)| sealed.answered());
        answered.sum::<usize>() as u64
    }

    /// How many forms came in this way.
    pub fn done_by(&self, way: Way) -> u64 {
        let own = self.sealed.iter().find(|(known, _)| *known == way);
        own.map_or(0, |(_, sealed)| sealed.done() as u64)
    }

    /// The turn at the laptop, while somebody has it.
    pub fn turn(&self) -> Option<&Turn> {
        self.turn.as_ref()
    }

    /// Whether somebody had the laptop since this meeting was begun or taken up again: then it is off the projector.
    pub(super) fn by_laptop(&self) -> bool {
        self.by_laptop
    }

    /// Which card is next, from 0.
    pub fn card(&self) -> Option<usize> {
        self.cards.as_ref().map(|cards| cards.at)
    }

    /// How many cards were counted.
    pub(super) fn counted(&self) -> Option<usize> {
        self.cards.as_ref().map(|cards| cards.until)
    }

    /// One card back, where there is one. False where there is none.
    pub(super) fn card_back(&mut self) -> bool {
        let before = self.cards.as_mut().and_then(|cards| {
            cards.at = cards.at.checked_sub(1)?;
            Some(())
        });
        before.is_some()
    }

    /// The cards, which everybody saw.
    pub(super) fn cards(&self) -> Option<&Cards> {
        self.cards.as_ref()
    }

    /// Whether the last form can be taken back.
    pub fn can_undo(&self) -> bool {
        self.last.is_some() || self.cards.as_ref().is_some_and(|cards| cards.at > 0)
    }

    /// What is put on the disk, closed.
    pub fn draft(&self) -> Draft {
        draft::write(&self.sealed, self.phones.as_ref())
    }

    /// Whether going over to this way would throw away what came in: raised hands and closed forms cannot stand beside
    /// each other, for the hands could be subtracted.
    pub(super) fn would_lose(&self, way: Way) -> u64 {
        match (&self.cards, way) {
            (Some(_), Way::Cards) => 0,
            (Some(cards), _) => cards.lines() as u64,
            (None, Way::Cards) => self.done(),
            (None, _) => 0,
        }
    }

    /// Goes over to another way; forms that came in another way stand beside it.
    pub(super) fn go_over(&mut self, way: Way, instrument: &Instrument, people: u64) {
        self.turn = None;
        match (way == Way::Cards, self.cards.is_some()) {
            (true, true) => {}
            (true, false) | (false, true) => *self = Self::new(way, instrument, people),
            (false, false) => self.last = self.last.take().filter(|_| way == Way::Paper),
        }
        if way == Way::Phones && self.phones.is_none() {
            self.phones = Some(Phones::new(instrument.characteristics.len()));
        }
        self.way = way;
    }

    pub(super) fn add(
        &mut self,
        way: Way,
        instrument: &Instrument,
        people: &[Person],
        dice: &mut Dice,
    ) {
        let place = self.sealed.iter().position(|(known, _)| *known == way);
        let place = place.unwrap_or_else(|| {
            self.sealed.push((way, Sealed::new(instrument)));
            self.sealed.len() - 1
        });
        self.sealed[place].1.add(instrument, people, dice);
    }

    /// A line that was typed over from paper, or the cards of a statement.
    pub(super) fn row(
        &mut self,
        text: &str,
        instrument: &Instrument,
        form: &[FormLine],
        people: u64,
        dice: &mut Dice,
    ) -> Result<(), Refusal> {
        if let Some(cards) = &mut self.cards {
            return cards.row(text, instrument, form, people);
        }
        if self.done() >= people {
            return Err(Refusal::Everybody(people));
        }
        let person = typed(text, instrument, form)?;
        self.typed(&[person], instrument, dice);
        Ok(())
    }

    /// Sheets of paper came in; the last can be taken back.
    pub(super) fn typed(&mut self, people: &[Person], instrument: &Instrument, dice: &mut Dice) {
        self.add(Way::Paper, instrument, people, dice);
        self.last = people.last().cloned();
    }

    /// The people of a table, in the place of those of another table.
    pub(super) fn table(
        &mut self,
        people: &People,
        instrument: &Instrument,
        dice: &mut Dice,
    ) -> Result<(), Refusal> {
        let others = self.done() - self.done_by(Way::Import);
        if others + people.0.len() as u64 > MOST {
            return Err(Refusal::TooMany(MOST));
        }
        self.sealed.retain(|(way, _)| *way != Way::Import);
        let people: Vec<Person> = people
            .0
            .iter()
            .map(|one| Person::of(instrument, one))
            .collect();
        self.add(Way::Import, instrument, &people, dice);
        Ok(())
    }

    /// The laptop is taken.
    pub(super) fn take_laptop(&mut self, instrument: &Instrument, form: Vec<FormLine>) {
        self.turn = Some(Turn::new(instrument, form));
    }

    /// An answer at the laptop.
    pub(super) fn give(&mut self, answer: Answer, instrument: &Instrument) -> Result<(), Refusal> {
        let turn = self.turn.as_mut().filter(|turn| turn.line().is_some());
        turn.ok_or(Refusal::NotHere)?.give(instrument, answer);
        Ok(())
    }

    /// On at the laptop. Wiped before the next one: when she is done her answers are closed, and there is nothing to go
    /// back to.
    pub(super) fn turn_on(&mut self, instrument: &Instrument, dice: &mut Dice) {
        let Some(turn) = &mut self.turn else { return };
        if turn.line().is_some() {
            turn.on();
        } else if let Some(turn) = self.turn.take() {
            self.last = None;
            self.by_laptop = true;
            let person = turn.into_person();
            self.add(Way::Laptop, instrument, &[person], dice);
        }
    }

    /// One statement back at the laptop. False when nobody has it.
    pub(super) fn turn_back(&mut self) -> bool {
        match &mut self.turn {
            Some(turn) => {
                turn.back();
                true
            }
            None => false,
        }
    }

    /// The laptop is put down half-way: that person begins again.
    pub(super) fn drop_turn(&mut self) {
        self.turn = None;
    }

    /// Takes the last typed form back, or the last card.
    pub(super) fn undo(
        &mut self,
        instrument: &Instrument,
        form: &[FormLine],
        people: u64,
    ) -> Result<(), Refusal> {
        if let Some(cards) = &mut self.cards {
            return cards.undo(instrument, form, people);
        }
        let last = self.last.take().ok_or(Refusal::NothingToUndo)?;
        let paper = self.sealed.iter_mut().find(|(way, _)| *way == Way::Paper);
        let (_, sealed) = paper.ok_or(Refusal::NothingToUndo)?;
        if sealed.remove(instrument, &last) {
            Ok(())
        } else {
            Err(Refusal::NothingToUndo)
        }
    }

    /// Closes it.
    pub(super) fn close(mut self) -> Closed {
        self.turn = None;
        self.last = None;
        Closed(self)
    }
}

impl Round {
    /// Opens what was sealed, all together.
    fn put_into(&self, measurement: &mut Measurement, dice: &mut Dice) {
        let mut all = Sealed::new(&measurement.bank);
        for (_, sealed) in &self.sealed {
            all.join(sealed, dice);
        }
        all.open(measurement);
    }
}

impl Closed {
    /// Opens it again.
    pub(super) fn reopen(self) -> Round {
        self.0
    }

    pub(super) fn phones_mut(&mut self) -> Option<&mut Phones> {
        self.0.phones.as_mut()
    }

    /// What can be known of it.
    pub fn round(&self) -> &Round {
        &self.0
    }

    /// Which of the measurements before it would give somebody away beside this one, because hardly any form differs.
    /// Nothing else comes out.
    pub(super) fn beside(
        &self,
        earlier: &[Measurement],
        measurement: &Measurement,
        dice: &mut Dice,
    ) -> Option<Date> {
        if earlier.is_empty() || self.0.cards.is_some() || self.0.done() == 0 {
            return None;
        }
        let mut trial = measurement.clone();
        self.0.put_into(&mut trial, dice);
        let late = earlier.iter().find(|before| gives_away(before, &trial));
        late.map(|before| before.date)
    }

    /// Brings everything out, for all at once.
    ///
    /// # Errors
    /// Itself, when nobody has answered.
    pub(super) fn reveal(
        self,
        measurement: &mut Measurement,
        dice: &mut Dice,
    ) -> Result<(), Box<Self>> {
        if let Some(cards) = &self.0.cards {
            let most = most_hands(&cards.counts);
            if most == 0 {
                return Err(Box::new(self));
            }
            cards.put_into(measurement);
            return Ok(());
        }
        if self.0.done() == 0 {
            return Err(Box::new(self));
        }
        let ways = self.0.sealed.iter().filter(|(_, sealed)| sealed.done() > 0);
        let mut ways: Vec<(Way, u64)> = ways
            .map(|(way, sealed)| (*way, sealed.done() as u64))
            .collect();
        ways.sort_unstable();
        let way = match ways.as_slice() {
            [(way, _)] => *way,
            _ => Way::Mixed,
        };
        self.0.put_into(measurement, dice);
        measurement.way = way;
        measurement.ways = if way == Way::Mixed { ways } else { Vec::new() };
        Ok(())
    }
}
