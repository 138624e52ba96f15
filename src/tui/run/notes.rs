//! The facilitator's notes, carried from the screens to whoever hands them on.

use super::Runner;
use crate::notes::{Carried, Notes};
use crate::report::notes::shown;
use crate::tui::app::App;
use crate::tui::message::Message;
use crate::tui::view::wall;

impl Runner {
    /// One that carries the facilitator's notes.
    #[must_use]
    pub fn with_notes(mut self, notes: Option<Box<dyn Notes>>) -> Self {
        self.carried = Carried::by(notes);
        self
    }

    /// Shows the notes as the meeting stands now.
    pub(super) fn publish(&mut self, app: &App) {
        let outbox = &self.outbox;
        self.carried.publish(
            app.session.as_deref(),
            || {
                let outbox = outbox.clone();
                Box::new(move |what| outbox.send(Message::AtNotes(what)).is_ok())
            },
            |session| shown(session, &app.words, app.looked(), wall(app)),
        );
    }
}
