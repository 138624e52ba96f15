//! What the screen adds to a group session: a cover, a timer, notes.

use super::keymap::{Action, Context};
use crate::session::{Asked, Collecting, Session, Step};

/// A clock that runs down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Seconds left.
    pub left: u32,
    /// Whether it runs.
    pub running: bool,
}

/// A group session on the screen.
#[derive(Clone, Debug)]
pub struct Room {
    /// The session.
    pub session: Session,
    /// Whether the screen is covered.
    pub covered: bool,
    /// Whether the facilitator's notes are shown.
    pub notes: bool,
    /// The timer, when it was started.
    pub timer: Option<Timer>,
    /// Whether the story of this step has been opened.
    pub opened: bool,
}

impl Room {
    /// A room for a session.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            covered: false,
            notes: false,
            timer: None,
            opened: false,
        }
    }

    /// Which keys hold.
    pub fn context(&self) -> Context {
        match self.session.asked() {
            Asked::Read | Asked::Choice(_) => Context::Session,
            Asked::Number => Context::Number,
            Asked::Text => Context::Text,
            Asked::Row => Context::Row,
        }
    }

    /// Whether somebody has the laptop to herself.
    pub fn in_private(&self) -> bool {
        self.session.step() == Step::Collect
            && matches!(
                self.session.collecting(),
                Collecting::Laptop { turn: Some(_), .. }
            )
    }

    /// Whether an action makes sense now, so that the footer names only what works.
    pub fn possible(&self, action: Action) -> bool {
        let step = self.session.step();
        match action {
            Action::DontKnow | Action::Skip => self.in_private(),
            Action::Reveal => step == Step::Reveal && !self.session.is_revealed(),
            Action::Vote => self.session.is_revealed(),
            Action::SkipPart
            | Action::Picture
            | Action::ReturnDay
            | Action::HeldBack
            | Action::Search => false,
            // Where something is typed the clicker's keys go on; Tab means nothing.
            Action::Next | Action::Previous => {
                matches!(self.context(), Context::Session | Context::Row)
            }
            Action::Tense => self.session.bank().facilitation.tense.is_some() && !self.in_private(),
            Action::Timer | Action::Cover | Action::KeepSentence | Action::People => {
                !self.in_private()
            }
            _ => true,
        }
    }
}
