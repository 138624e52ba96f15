//! The end of a simulated meeting: it is left, and everything is there.

use std::collections::VecDeque;

use super::{Came, Group};
use crate::desk::{Desk, Message, Reply};
use crate::measurement::State;
use crate::session::{Kept, Session};

impl Group {
    pub(super) fn leave(&mut self, desk: &mut Desk, session: &mut Session) -> Result<Came, String> {
        self.shown = session.is_revealed();
        if !self.work(desk, session, &mut VecDeque::new())? {
            return Ok(Came::Dead);
        }
        for attempt in 0..6 {
            if attempt == 3 {
                self.world.hurt(Vec::new());
            }
            let replies = desk.step(Message::Finish);
            if self.world.is_dead() {
                return Ok(Came::Dead);
            }
            let finished = replies.last() == Some(&Reply::Finished(Ok(())));
            for reply in replies {
                self.heard(session, reply)?;
            }
            if finished {
                self.world.looked_at(|| self.model.left(&self.store))?;
                self.world.looked_at(|| self.replaced_is_right(true))?;
                if session.kept() != Kept::Saved {
                    return Err(format!("it was left and it says {:?}", session.kept()));
                }
                return Ok(Came::Left);
            }
        }
        Err("the faults stopped and it still cannot be saved".into())
    }

    /// The meeting was left: everything is there, and nothing else.
    pub(super) fn end(&self) -> Result<(), String> {
        let last = self.last.as_ref().ok_or("nothing was kept")?;
        // Opened once more, as whoever looks at it later does to go on.
        if let Some(entry) = self.store.list().entries.first() {
            drop(self.store.resume(&entry.path));
        }
        // And the list is looked at, as when the program is started again.
        let seen = self.store.overview();
        self.store.tidy(&seen, |entry| entry.state == State::Done);
        self.model.ended(&self.store, &self.world, last)?;
        if let Some(before) = &self.before {
            before.ended(&self.store, self.restless.is_none())?;
        }
        self.replaced_is_right(true)?;
        self.parted_is_kept()?;
        self.answers(last)
    }
}
