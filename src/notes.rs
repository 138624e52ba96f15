//! The facilitator's notes, between a face that leads a meeting and whoever carries them to a screen of her own: what is
//! shown there, what is asked for from there, and what became of it. Both faces use it and say the same; nothing of a
//! network is known here.

mod asked;
mod link;

use serde::{Deserialize, Serialize};

use crate::i18n::Words;
use crate::report::notes::Shown;
use crate::session::notes::Wish;
use crate::session::phones::{Doorway, Entrance};
use crate::session::{Report, Session};
pub use asked::{Before, Waiting, act_of, why_not};
pub use link::{Clicker, Link, NoLink};

/// Something happened at the notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtNotes {
    /// Somebody looks at them.
    Watched,
    /// Something is asked for; who waits has this ticket.
    Wished(u64, Wished),
}

/// Something that is asked for, with what was seen when it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wished {
    /// What.
    pub wish: Wish,
    /// [`Shown::at`] of what was seen; a clicker sees nothing.
    #[serde(default)]
    pub at: String,
}

/// What became of something that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heard {
    /// It is done, and on the disk where there was something to keep; with what there is to say about it.
    Done(String),
    /// It is not done; why, in the language of the meeting.
    Refused(String),
    /// It is done, and not on the disk.
    NotKept(String),
    /// It is done, or will be, and it is not known yet whether it is on the disk.
    Wait,
}

/// Tells the meeting what happens at the notes; false when it is gone.
pub type NotesBell = Box<dyn Fn(AtNotes) -> bool + Send + Sync>;

/// Whoever carries the notes.
pub trait Notes {
    /// A meeting began: from now on they can be looked at. Where that cannot be, the meeting goes on without.
    fn open(&mut self, bell: NotesBell);

    /// Whether somebody looks at them.
    fn is_watched(&self) -> bool;

    /// What they show from now on.
    fn show(&mut self, shown: &Shown);

    /// Tells who waits.
    fn tell(&mut self, ticket: u64, heard: Heard);

    /// Opens a door for her phone: the code for it, in lines of half blocks.
    ///
    /// # Errors
    /// Why there is none, in the language of the user.
    fn clicker(&mut self) -> Result<Vec<String>, String>;

    /// The meeting is over.
    fn close(&mut self);
}

/// The notes of a meeting, and what they last showed. Nothing is made of them as long as nobody looks.
#[derive(Default)]
pub struct Carried {
    notes: Option<Box<dyn Notes>>,
    open: bool,
    last: Option<Shown>,
}

impl Carried {
    /// By whoever carries them, if anybody does.
    pub fn by(notes: Option<Box<dyn Notes>>) -> Self {
        Self {
            notes,
            ..Self::default()
        }
    }

    /// Tells who waits.
    pub fn tell(&mut self, ticket: u64, heard: Heard) {
        if let Some(notes) = &mut self.notes {
            notes.tell(ticket, heard);
        }
    }

    /// Opens a door for her phone, for the meeting that shows the code.
    pub fn clicker(&mut self, words: &Words) -> Report {
        let code = match &mut self.notes {
            Some(notes) if self.open => notes.clicker(),
            _ => Err(words.say("notes-no-port")),
        };
        // What opens it stands in the code alone: there is nothing to type.
        Report::Phones(code.map(|code| {
            Box::new(Entrance {
                doorway: Doorway {
                    address: String::new(),
                    path: String::new(),
                    digits: String::new(),
                },
                code,
                spoken: String::new(),
                join: Vec::new(),
                others: Vec::new(),
            })
        }))
    }

    /// Whether somebody looks at them.
    pub fn is_watched(&self) -> bool {
        self.open && self.notes.as_ref().is_some_and(|notes| notes.is_watched())
    }

    /// Shows them as the meeting stands now. They begin and end with it.
    pub fn publish(
        &mut self,
        session: Option<&Session>,
        bell: impl FnOnce() -> NotesBell,
        shown: impl FnOnce(&Session) -> Shown,
    ) {
        let Some(notes) = &mut self.notes else { return };
        let Some(session) = session else {
            self.close();
            return;
        };
        if !self.open && !session.is_led_here() {
            // Another window may have this meeting: what is typed at a door of this one would be nowhere.
            return;
        }
        if !std::mem::replace(&mut self.open, true) {
            notes.open(bell());
        }
        if !notes.is_watched() {
            self.last = None;
            return;
        }
        let now = shown(session);
        if self.last.as_ref() != Some(&now) {
            notes.show(&now);
            self.last = Some(now);
        }
    }

    /// The meeting is over.
    pub fn close(&mut self) {
        if std::mem::take(&mut self.open)
            && let Some(notes) = &mut self.notes
        {
            notes.close();
        }
        self.last = None;
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;
    use crate::session::{Act, Beginning, Left};

    /// Who carries them, and how often a door was opened.
    struct Doors(Rc<Cell<u32>>);

    impl Notes for Doors {
        fn open(&mut self, _: NotesBell) {
            self.0.set(self.0.get() + 1);
        }

        fn is_watched(&self) -> bool {
            false
        }

        fn show(&mut self, _: &Shown) {}

        fn tell(&mut self, _: u64, _: Heard) {}

        fn clicker(&mut self) -> Result<Vec<String>, String> {
            Err(String::new())
        }

        fn close(&mut self) {}
    }

    #[test]
    fn no_door_opens_before_it_is_known_that_the_meeting_is_led_here() {
        let beginning = |network: Option<&str>| Beginning {
            bank: crate::bank::shipped().unwrap(),
            network: network.map(str::to_owned),
            today: jiff::civil::date(2026, 11, 26),
            short: false,
            fresh: false,
            seed: 1,
        };
        let (named, _) = Session::begin(beginning(Some("Noord")));
        let mut measurement = named.measurement();
        measurement.at = Some("welcome:0 wall agreed".into());
        measurement.people = 9;
        let left = || Left {
            path: "noord.toml".into(),
            measurement: measurement.clone(),
            draft: None,
            earlier: Vec::new(),
        };
        let found = |unfinished| Report::Network {
            earlier: Vec::new(),
            lowest: None,
            unfinished,
            elsewhere: None,
        };
        let (resumed, _) = Session::resume(beginning(None), left());
        let (nameless, _) = Session::begin(beginning(None));
        let one_left = Report::Held;
        for (mut session, reports) in [
            (resumed, vec![one_left.clone()]),
            (named.clone(), vec![found(None)]),
            (named, vec![found(Some(Box::new(left()))), one_left]),
            (nameless, Vec::new()),
        ] {
            let opened = Rc::new(Cell::new(0));
            let mut carried = Carried::by(Some(Box::new(Doors(Rc::clone(&opened)))));
            let mut publish = |session: &Session| {
                carried.publish(Some(session), || Box::new(|_| true), |_| Shown::default());
            };
            for report in reports {
                publish(&session);
                assert_eq!(opened.get(), 0);
                let _ = session.act(Act::Report(report));
            }
            publish(&session);
            publish(&session);
            assert_eq!(opened.get(), 1);
        }
    }
}
