//! What the screens need of whoever carries the facilitator's notes to a screen of her own. It is wired by `cli`; here
//! nothing of a network is known.

use serde::{Deserialize, Serialize};

use crate::report::notes::Shown;
use crate::session::notes::Wish;

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

/// Tells the screens what happens at the notes; false when they are gone.
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

    /// The meeting is over.
    fn close(&mut self);
}
