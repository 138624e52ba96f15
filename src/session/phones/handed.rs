//! What becomes of what phones hand in. Who handed in is told only when the draft that holds it is on the disk.

use super::{HandedIn, Mark, Number, Sheet, Told};
use crate::bank::{Answer, Instrument};
use crate::measurement::Way;
use crate::planted::{Planted, planted};
use crate::session::dice::Dice;
use crate::session::effect::Effect;
use crate::session::sealed::Person;
use crate::session::{FormLine, Phase, Round, Session};

/// What becomes of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Becomes {
    /// Told at once.
    Now(Told),
    /// Told once it is on the disk.
    Later(Told),
    /// It came in before; told when that is on the disk.
    Again,
}

/// Who waits for something to be on the disk.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::session) struct Waiting {
    ticket: u64,
    number: Number,
    told: Told,
    revision: u64,
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Waiting")
    }
}

/// A form as a person's answers; none when it is not the form of this round.
fn person(instrument: &Instrument, form: &[FormLine], marks: &[Mark]) -> Option<Person> {
    let mut person = Person::blank(instrument);
    if marks.len() != form.len() {
        return None;
    }
    for (line, mark) in form.iter().zip(marks) {
        let answer = match *mark {
            Mark::Choice(place) => Answer::Point(*line.values(instrument).get(place)?),
            Mark::DontKnow if line.offers_dont_know(instrument) => Answer::DontKnow,
            Mark::DontKnow => return None,
            Mark::Nothing => Answer::Skipped,
        };
        person.set(instrument, line.place(instrument), answer);
    }
    Some(person)
}

/// More are not told apart: whoever floods the door fills no memory.
const MOST_REFUSED: usize = 999;

impl Round {
    /// Takes in what a phone handed in.
    fn hand_in(
        &mut self,
        handed: &HandedIn,
        (instrument, form): (&Instrument, &[FormLine]),
        people: u64,
        dice: &mut Dice,
    ) -> Becomes {
        let full = self.done() >= people;
        let Some(phones) = &mut self.phones else {
            return Becomes::Now(Told::Wait);
        };
        if phones.numbers.contains(&handed.number) {
            return Becomes::Again;
        }
        if phones.paper.contains(&handed.number) {
            return Becomes::Now(Told::Paper);
        }
        let Sheet::Filled { marks, guessed } = &handed.sheet else {
            phones.refused.remove(&handed.number);
            phones.paper.insert(handed.number);
            return Becomes::Later(Told::Paper);
        };
        if full {
            if phones.refused.len() < MOST_REFUSED {
                phones.refused.insert(handed.number);
            }
            return Becomes::Now(Told::Full);
        }
        let Some(person) = person(instrument, form, marks) else {
            return Becomes::Now(Told::Wait);
        };
        phones.refused.remove(&handed.number);
        phones.numbers.insert(handed.number);
        if let Some((high, low)) = guessed {
            for (counts, place) in phones.guesses.iter_mut().zip([high, low]) {
                if let Some(count) = counts.get_mut(*place) {
                    *count += 1;
                }
            }
        }
        self.add(Way::Phones, instrument, &[person], dice);
        Becomes::Later(Told::Kept)
    }
}

impl Session {
    /// Phones handed in, together.
    pub(in crate::session) fn hand_in(&mut self, handed: &[HandedIn]) -> Vec<Effect> {
        let form = self.form();
        let people = self.measurement.people;
        let mut told = Vec::new();
        let mut waiting: Vec<(u64, Number, Told)> = Vec::new();
        for one in handed {
            let becomes = match &mut self.phase {
                Phase::Collecting(round) => {
                    let what = (&self.bank.instrument, form.as_slice());
                    round.hand_in(one, what, people, &mut self.dice)
                }
                Phase::Revealed(_) => Becomes::Now(Told::Late),
                Phase::Closed(_) => Becomes::Now(Told::Shut),
                Phase::Preparing => Becomes::Now(Told::Wait),
            };
            match becomes {
                Becomes::Now(what) => told.push((one.ticket, what)),
                Becomes::Later(what) => waiting.push((one.ticket, one.number, what)),
                Becomes::Again => {
                    let mut before = self.waiting.iter();
                    if let Some(before) = before.find(|before| before.number == one.number) {
                        let again = Waiting {
                            ticket: one.ticket,
                            ..before.clone()
                        };
                        self.waiting.push(again);
                    } else if let Some(before) =
                        waiting.iter().find(|before| before.1 == one.number)
                    {
                        waiting.push((one.ticket, one.number, before.2));
                    } else {
                        told.push((one.ticket, Told::Kept));
                    }
                }
            }
        }
        let mut effects = Vec::new();
        if !waiting.is_empty() {
            self.keeping.changed = true;
            effects = self.keep();
            let revision = self.revision() - u64::from(planted(Planted::TellsPhoneEarly));
            self.waiting
                .extend(waiting.into_iter().map(|(ticket, number, told)| Waiting {
                    ticket,
                    number,
                    told,
                    revision,
                }));
        }
        let told = told.into_iter();
        effects.extend(told.map(|(ticket, told)| Effect::TellPhone { ticket, told }));
        effects
    }

    /// Who waited for this revision is told.
    pub(in crate::session) fn tell_waiting(&mut self, up_to: u64) -> Vec<Effect> {
        let (kept, left) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|one| one.revision <= up_to);
        self.waiting = left;
        let kept: Vec<Waiting> = kept;
        let tell = |one: Waiting| Effect::TellPhone {
            ticket: one.ticket,
            told: one.told,
        };
        kept.into_iter().map(tell).collect()
    }
}
