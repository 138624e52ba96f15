//! Where a session stands, as the file keeps it: the step, and then words that say how the meeting was set up. One place
//! writes and reads them. And going on from there.

use super::effect::Left;
use super::round::Round;
use super::{Beginning, Effect, Extra, Holds, Meeting, Phase, Question, Session, Step, draft};
use crate::bank::Bank;
use crate::measurement::Way;
use crate::reading::Found;
use crate::walk::ActionState;

/// A word of the place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    /// The room does not see the screen.
    Open,
    /// The room sees it.
    Wall,
    /// A return meeting.
    Short,
    /// A talk without a picture.
    Talk,
    /// The picture has been shown.
    Shown,
    /// Answering is closed.
    Closed,
    /// It was agreed who sees the result.
    Agreed,
    /// Time was short: one action and a date are left.
    Hurried,
    /// An extra that was chosen.
    Extra(Extra),
    /// The characteristic of a return meeting.
    Focus(usize),
    /// The prediction of the highest.
    High(usize),
    /// The prediction of the lowest.
    Low(usize),
    /// The difference that is talked about.
    Difference(usize),
    /// The card that is next.
    Card(usize),
    /// A pattern that is opened.
    Signal(String),
    /// How long the meeting has lasted.
    Seconds(u32),
}

impl Word {
    fn read(text: &str) -> Option<Self> {
        let (key, value) = text.split_once('=').unwrap_or((text, ""));
        let number = || value.parse::<usize>().ok();
        match key {
            "open" => Some(Self::Open),
            "wall" => Some(Self::Wall),
            "short" => Some(Self::Short),
            "talk" => Some(Self::Talk),
            "shown" => Some(Self::Shown),
            "closed" => Some(Self::Closed),
            "agreed" => Some(Self::Agreed),
            "hurried" => Some(Self::Hurried),
            "focus" => number().map(Self::Focus),
            "high" => number().map(Self::High),
            "low" => number().map(Self::Low),
            "difference" => number().map(Self::Difference),
            "card" => number().map(Self::Card),
            "signal" => Some(Self::Signal(value.to_owned())),
            "seconds" => value.parse().ok().map(Self::Seconds),
            name => {
                let mut extras = Extra::ALL.into_iter();
                extras.find(|extra| extra.name() == name).map(Self::Extra)
            }
        }
    }

    /// Whether the bank has the place that it names. A file can be corrected by hand, and what is wrong there is left out.
    fn is_of(&self, bank: &Bank) -> bool {
        match self {
            Self::Focus(place) | Self::High(place) | Self::Low(place) | Self::Difference(place) => {
                *place < bank.instrument.characteristics.len()
            }
            Self::Signal(id) => bank.signals.iter().any(|one| one.id == *id),
            _ => true,
        }
    }

    fn write(&self) -> String {
        match self {
            Self::Open => "open".to_owned(),
            Self::Wall => "wall".to_owned(),
            Self::Short => "short".to_owned(),
            Self::Talk => "talk".to_owned(),
            Self::Shown => "shown".to_owned(),
            Self::Closed => "closed".to_owned(),
            Self::Agreed => "agreed".to_owned(),
            Self::Hurried => "hurried".to_owned(),
            Self::Extra(extra) => extra.name().to_owned(),
            Self::Focus(place) => format!("focus={place}"),
            Self::High(place) => format!("high={place}"),
            Self::Low(place) => format!("low={place}"),
            Self::Difference(place) => format!("difference={place}"),
            Self::Card(card) => format!("card={card}"),
            Self::Signal(id) => format!("signal={id}"),
            Self::Seconds(seconds) => format!("seconds={seconds}"),
        }
    }
}

impl Session {
    /// Where it stands, in words for the file.
    pub(super) fn place(&self) -> String {
        let mut words = Vec::new();
        let mut add = |holds: bool, word: Word| words.extend(holds.then_some(word));
        add(self.mirrored == Some(false) || self.unsure, Word::Open);
        add(self.mirrored == Some(true), Word::Wall);
        add(self.is_short(), Word::Short);
        add(!self.figures, Word::Talk);
        add(self.is_revealed(), Word::Shown);
        add(matches!(self.phase, Phase::Closed(_)), Word::Closed);
        add(self.shared, Word::Agreed);
        add(self.hurried, Word::Hurried);
        words.extend(self.extras.iter().copied().map(Word::Extra));
        words.extend(self.focus().map(Word::Focus));
        words.extend(self.predictions.first().copied().map(Word::High));
        words.extend(self.predictions.get(1).copied().map(Word::Low));
        words.extend(self.difference.map(Word::Difference));
        words.extend(self.round().and_then(Round::card).map(Word::Card));
        words.extend(self.signals.iter().cloned().map(Word::Signal));
        words.push(Word::Seconds(self.seconds));
        let words = words.iter().map(Word::write);
        std::iter::once(place_of(self.at))
            .chain(words)
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Goes on with a session that was left: the file, and what was still sealed.
    pub fn resume(beginning: Beginning, left: Left) -> (Self, Vec<Effect>) {
        Self::resume_after(beginning, left, None)
    }

    /// The same, in the place of one that was begun before this one was found, if there was one. What that one asked for may
    /// still be told: what is asked here counts on from there.
    pub(super) fn resume_after(
        beginning: Beginning,
        left: Left,
        begun: Option<&Self>,
    ) -> (Self, Vec<Effect>) {
        let Left {
            path,
            measurement,
            draft,
            earlier,
        } = left;
        let mut beginning = beginning;
        let of_now = beginning.bank.instrument.hash == measurement.bank.hash;
        beginning.bank = beginning.bank.with_statements(&measurement.bank);
        beginning.network = Some(measurement.network.clone());
        let (mut session, _) = Self::begin(beginning);
        // What there is of the network was found with it.
        session.lookup = super::lookup::Lookup::default();
        session.previous(&earlier);
        session.before = super::Before(earlier);
        let place = measurement.at.clone().unwrap_or_default();
        session.measurement = measurement;
        session.part_from_what_goes_on();
        // A step further on than the question was answered.
        session.in_spite = session.measurement.people > 0;
        let mut words = place.split(' ');
        let step = words.next().unwrap_or_default().to_owned();
        let mut words: Vec<Word> = words
            .filter_map(Word::read)
            .filter(|word| word.is_of(session.bank))
            .collect();
        if !of_now {
            // What the patterns rest on is not asked any more, so none is told.
            words.retain(|word| !matches!(word, Word::Signal(_)));
        }
        session.set_up(&words);
        session.path = Some(path.clone());
        session.unheld = true;
        let begun = begun.filter(|begun| begun.revision() > 0);
        session.keeping.count_from(begun.map_or(0, Self::revision));
        let said = begun.map(|begun| Holds::of(&begun.measurement(), None));
        let instead = said.is_some_and(|said| said < Holds::Answers);
        let mut effects = vec![Effect::GoOn { path, instead }, Effect::Clock(true)];
        let found = session.sequence().into_iter();
        if let Some(found) = found.into_iter().find(|one| place_of(*one) == step) {
            session.at = found;
        }
        effects.extend(session.go_on(draft, &words));
        session.first_fill_in();
        if session.unsure && session.at != Step::Mirrored && session.question.is_none() {
            session.question = Some(Question::Screen);
        }
        (session, effects)
    }

    /// Version 0.1.0 asked this before the answers came in; where it was left so none are in, and that comes first.
    fn first_fill_in(&mut self) {
        let none = self.figures && matches!(self.phase, Phase::Preparing);
        if none && self.asked_before_the_picture().contains(&self.at) {
            self.at = Step::Way;
        }
    }

    /// What goes on from last time stands in the file among what was agreed; here it is known apart.
    fn part_from_what_goes_on(&mut self) {
        let earlier = self.earlier.iter().enumerate();
        for (place, known) in earlier.filter(|(_, one)| one.state == ActionState::Open) {
            let actions = &mut self.measurement.actions;
            if let Some(own) = actions.iter().position(|action| action == known) {
                actions.remove(own);
                self.told.push(place);
            }
        }
    }

    fn set_up(&mut self, words: &[Word]) {
        let of_0_1 = !words.contains(&Word::Agreed);
        for word in words {
            match word {
                // What stood before her alone may stand on the wall now.
                Word::Open => self.unsure = true,
                Word::Wall => self.mirrored = Some(true),
                Word::Short => self.meeting = Meeting::Return(self.focus()),
                Word::Talk => self.figures = false,
                Word::Hurried => self.hurried = true,
                Word::Shown => self.phase = Phase::Revealed(Found::default()),
                Word::Extra(extra) if self.extras.contains(extra) => {}
                Word::Extra(extra) => self.extras.push(*extra),
                Word::Focus(place) => self.meeting = Meeting::Return(Some(*place)),
                // The highest and the lowest, once each; the same one cannot be both.
                Word::High(place) if self.predictions.is_empty() => self.predictions.push(*place),
                Word::Low(place) if self.predictions.len() == 1 && self.predictions != [*place] => {
                    self.predictions.push(*place);
                }
                Word::Difference(place) => self.difference = Some(*place),
                Word::Signal(id) if self.signals.contains(id) => {}
                Word::Signal(id) => self.signals.push(id.clone()),
                Word::Seconds(seconds) => {
                    self.seconds = *seconds;
                    self.kept_seconds = *seconds;
                }
                Word::High(_) | Word::Low(_) | Word::Closed | Word::Agreed | Word::Card(_) => {}
            }
        }
        // Version 0.1.0 did not write it down.
        self.shared = !of_0_1 || self.measurement.people > 0;
    }

    fn go_on(&mut self, draft: Option<super::Draft>, words: &[Word]) -> Vec<Effect> {
        if self.is_revealed() {
            // What was sealed is in the measurement already; it could not go before.
            // Whether it is still there is not looked at when a meeting is opened: it goes with the next change anyway.
            self.keeping.over = true;
            let mut effects = vec![Effect::Read(Box::new(self.measurement()))];
            if draft.is_some() {
                effects.extend(self.keep());
            }
            return effects;
        }
        let way = self.measurement.way;
        let instrument = &self.measurement.bank;
        let was_sealed = draft.is_some();
        let was_linked = draft.as_ref().is_some_and(draft::is_linked);
        // Should the meeting end without a picture, it goes.
        self.keeping.over = was_sealed;
        let (sealed, phones) = match draft {
            Some(draft) => match draft::read(&draft, instrument, way, &mut self.dice) {
                Ok(came_in) => came_in,
                Err(problem) => {
                    self.question = Some(Question::Unreadable(problem));
                    (Vec::new(), None)
                }
            },
            None => (Vec::new(), None),
        };
        let card = words.iter().find_map(|word| match word {
            Word::Card(card) => Some(*card),
            _ => None,
        });
        let begun = was_sealed || way == Way::Cards || matches!(self.at, Step::Collect);
        if !begun {
            return Vec::new();
        }
        let card = card.unwrap_or_default().min(self.form().len());
        let mut round = Round::resume(&self.measurement, sealed, card);
        round.phones = phones.or(round.phones);
        self.phase = if words.contains(&Word::Closed) {
            Phase::Closed(round.close())
        } else {
            Phase::Collecting(round)
        };
        let mut effects = Vec::new();
        if was_linked && self.question.is_none() {
            // Whole rows do not stay there until the next change.
            self.keeping.changed = true;
            effects.extend(self.keep());
        }
        effects
    }
}

/// Where a step is found again.
fn place_of(step: Step) -> String {
    format!("{}:{}", step.name(), step.place())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_as_it_was_written() {
        let mut words = vec![
            Word::Open,
            Word::Wall,
            Word::Short,
            Word::Talk,
            Word::Shown,
            Word::Closed,
            Word::Agreed,
            Word::Hurried,
            Word::Focus(2),
            Word::High(0),
            Word::Low(5),
            Word::Difference(1),
            Word::Card(29),
            Word::Signal("praten-zonder-doorwerking".into()),
            Word::Seconds(4500),
        ];
        words.extend(Extra::ALL.map(Word::Extra));
        for word in words {
            assert_eq!(Word::read(&word.write()), Some(word));
        }
        assert_eq!(Word::read("iets"), None);
    }
}
