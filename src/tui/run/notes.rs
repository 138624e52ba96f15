//! The facilitator's notes, carried from the screens to whoever hands them on. Nothing is made of them as long as nobody
//! looks.

use super::super::app::App;
use super::super::message::Message;
use super::super::notes::{Heard, Notes, NotesBell};
use super::Runner;
use crate::report::notes::{Shown, shown};

/// The notes of a meeting, and what they last showed.
#[derive(Default)]
pub(super) struct Carried {
    notes: Option<Box<dyn Notes>>,
    open: bool,
    last: Option<Shown>,
}

impl Carried {
    pub(super) fn tell(&mut self, ticket: u64, heard: Heard) {
        if let Some(notes) = &mut self.notes {
            notes.tell(ticket, heard);
        }
    }
}

impl Runner {
    /// One that carries the facilitator's notes.
    #[must_use]
    pub fn with_notes(mut self, notes: Option<Box<dyn Notes>>) -> Self {
        self.carried.notes = notes;
        self
    }

    /// Shows the notes as the meeting stands now. They begin and end with it.
    pub(super) fn publish(&mut self, app: &App) {
        let Carried { notes, open, last } = &mut self.carried;
        let Some(notes) = notes else { return };
        let Some(session) = &app.session else {
            if std::mem::take(open) {
                notes.close();
                *last = None;
            }
            return;
        };
        if !*open {
            let outbox = self.outbox.clone();
            let bell: NotesBell = Box::new(move |what| outbox.send(Message::AtNotes(what)).is_ok());
            notes.open(bell);
            *open = true;
        }
        if !notes.is_watched() {
            *last = None;
            return;
        }
        let now = shown(session, &app.words, app.looked());
        if last.as_ref() != Some(&now) {
            notes.show(&now);
            *last = Some(now);
        }
    }
}
