//! The phones of a simulated meeting: each has one form, hands it in until it hears what became of it, and believes what it
//! hears.

use crate::session::phones::{Doorway, Entrance, HandedIn, Mark, Sheet, Told};
use crate::session::{Act, Phase, Session, Step};

/// The choice of phones among the ways.
pub(super) const PHONES: i64 = 5;

/// What can be done at the door.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Door {
    /// Hand in.
    Open,
    /// Read the picture as text.
    Read,
}

/// One phone.
struct Phone {
    /// What it hands in, as digits.
    form: String,
    kept: bool,
    waits: bool,
}

/// All of them.
#[derive(Default)]
pub(super) struct Phones {
    pub(super) door: Option<Door>,
    all: Vec<Phone>,
    /// Rounds that were begun anew: the phones of each have other numbers.
    round: u8,
}

/// Where they come in.
pub(in crate::desk) fn entrance() -> Entrance {
    Entrance {
        doorway: Doorway {
            address: "192.168.1.5:8020".into(),
            path: "here".into(),
            digits: "123456".into(),
        },
        code: Vec::new(),
        spoken: String::new(),
        join: Vec::new(),
        others: Vec::new(),
    }
}

impl Phones {
    /// Nobody has handed in.
    pub(super) fn anew(&mut self) {
        self.all.clear();
        self.round += 1;
    }

    /// What is handed in by this act.
    pub(super) fn handed(&self, act: &Act) -> Option<String> {
        let Act::HandIn(handed) = act else {
            return None;
        };
        let phone = self.all.get(handed.first()?.ticket as usize)?;
        Some(phone.form.clone())
    }

    pub(super) fn hears(&mut self, ticket: u64, told: Told) {
        if let Some(phone) = self.all.get_mut(ticket as usize) {
            phone.kept |= told == Told::Kept;
            phone.waits = matches!(told, Told::Wait | Told::Shut);
        }
    }

    /// Who heard that her form is kept finds it kept.
    pub(super) fn are_in(&self, forms: &[String]) -> Result<(), String> {
        let told = self.all.iter().filter(|phone| phone.kept);
        let mut left = forms.to_vec();
        for phone in told {
            let place = left.iter().position(|form| *form == phone.form);
            let Some(place) = place else {
                return Err("a phone heard that its form is kept, and it is gone".into());
            };
            left.swap_remove(place);
        }
        Ok(())
    }

    /// A phone hands in: a new one, or one that heard nothing yet.
    pub(super) fn next(
        &mut self,
        session: &Session,
        people: u64,
        dice: &mut fastrand::Rng,
    ) -> Option<Act> {
        let open = matches!(session.phase(), Phase::Collecting(_));
        let comes_in = self.door == Some(Door::Open) && session.step() == Step::Collect && open;
        if !comes_in || session.question().is_some() || session.is_revealed() {
            return None;
        }
        let waits = self.all.iter().position(|phone| phone.waits);
        let place = match waits.filter(|_| dice.bool()) {
            Some(place) => place,
            None if session.done() < people => {
                let lines = session.form().len();
                let form = (0..lines).map(|_| ["1", "2", "3", "4", "5", "-"][dice.usize(..6)]);
                self.all.push(Phone {
                    form: form.collect(),
                    kept: false,
                    waits: true,
                });
                self.all.len() - 1
            }
            None => waits?,
        };
        let mark = |sign| match sign {
            '-' => Mark::Nothing,
            digit => Mark::Choice(digit as usize - '1' as usize),
        };
        let marks = self.all[place].form.chars().map(mark).collect();
        let mut number = [self.round; 16];
        number[0] = place as u8;
        Some(Act::HandIn(vec![HandedIn {
            ticket: place as u64,
            number,
            sheet: Sheet::Filled {
                marks,
                guessed: None,
            },
        }]))
    }
}
