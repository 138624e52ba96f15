//! What comes in and what is asked for: data only, so that `update` stays a function of both.

use std::path::PathBuf;

use jiff::civil::Date;
use ratatui::crossterm::event::{KeyEvent, MouseEvent};

use super::errand::{Done, Errand};
use super::phones::AtDoor;
use super::shelf::{Listing, Saved};
use crate::bank::Bank;
use crate::i18n::Language;
use crate::measurement::Measurement;
use crate::notes::{AtNotes, Heard};
use crate::session::phones::{Doorway, HandedIn, PhoneRound, Told};
use crate::session::{self, HandOut, Keep, Table};

/// Something happened.
#[derive(Debug)]
pub enum Message {
    /// A key.
    Key(KeyEvent),
    /// The mouse.
    Mouse(MouseEvent),
    /// A text was pasted.
    Paste(String),
    /// The end of a line in a text that came faster than anybody types.
    LineEnd,
    /// What stands on the screen is not what was drawn last.
    Redraw,
    /// The window has another size.
    Resize(u16, u16),
    /// The bank was read, or cannot be; then all that is wrong with it.
    Bank(Result<&'static Bank, String>),
    /// What is kept.
    Listed(Listing),
    /// A measurement was read.
    Opened(Result<Box<Opened>, String>),
    /// A measurement was read that is looked at beside a list.
    Peeked(PathBuf, Box<Measurement>),
    /// The newest measurement of a network that was named, if it has any.
    Newest(String, Option<Box<Opened>>),
    /// An unfinished scan of the network that was just named, or one that was finished today.
    Unfinished(Box<Opened>),
    /// The measurements before this one, the newest first.
    Earlier(Vec<Measurement>),
    /// The file is held: no other window writes to it.
    Held,
    /// The file cannot be written to; another window has it, or it is gone.
    Refused(String),
    /// Something was put on the disk, or could not be.
    Saved(Saved),
    /// Something to be said that stops nothing.
    Notice(String),
    /// All is on the disk, or cannot be put there.
    Finished(Result<(), String>),
    /// A table of answers was read, or cannot be; then why.
    Table(Result<Table, String>),
    /// What a meeting asked for came to this.
    Meeting(session::Report),
    /// The errand with this number was carried out, or could not be; then why.
    Errand(u64, Result<Done, String>),
    /// A moment went by since this was asked for, or came.
    Moment(u64),
    /// Something happened at the door for phones; before it is taken in it is opened.
    AtDoor(AtDoor),
    /// Phones handed in.
    HandedIn(Vec<HandedIn>),
    /// Something happened at the facilitator's notes.
    AtNotes(AtNotes),
    /// A second went by.
    Tick,
    /// The system asks to stop.
    Stop,
    /// The terminal is gone: nobody can be asked anything any more.
    Gone,
}

/// A measurement with its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Its file; none for the example.
    pub path: Option<PathBuf>,
    /// The measurement.
    pub measurement: Measurement,
    /// What came in at a meeting that was left, and was still closed.
    pub draft: Option<session::Draft>,
    /// The finished measurements before a meeting that was left, the newest first.
    pub earlier: Vec<Measurement>,
}

/// Something that `update` wants done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// See what is kept.
    List,
    /// Read a measurement.
    Open(PathBuf),
    /// Read a measurement to be looked at beside a list.
    Peek(PathBuf),
    /// See whether a network has an unfinished scan, or one that was finished on this day.
    LookFor(String, Date),
    /// Read the newest measurement of a network.
    Newest(String),
    /// Read the measurements before this one.
    Earlier(Box<Measurement>),
    /// Keep others from writing to this file.
    Claim(PathBuf),
    /// Put something on the disk, or take it away.
    Keep(Keep),
    /// Wait until all is on the disk.
    Finish,
    /// Let go of what could not be written.
    Forget,
    /// See what there is of a network that a meeting is of.
    LookForMeeting {
        /// Its name.
        network: String,
        /// Today.
        date: Date,
    },
    /// Write what is handed out at the end of a meeting.
    HandOut {
        /// What to make.
        what: HandOut,
        /// Of what.
        of: Box<Measurement>,
        /// Where papers go, when that was chosen.
        folder: Option<PathBuf>,
    },
    /// Read a table of answers.
    ReadTable {
        /// The table.
        path: PathBuf,
        /// What was asked.
        bank: &'static Bank,
    },
    /// Carry this out beside the drawing under this number, and say in this language what came of it.
    Errand(u64, Language, Errand),
    /// Let it be told when a moment went by.
    Moment(u64),
    /// Let it be heard that a key was not taken.
    Bell,
    /// Open a door for phones.
    OpenPhones {
        /// Where it was.
        doorway: Option<Doorway>,
        /// What they are asked.
        round: Box<PhoneRound>,
        /// Of what.
        bank: &'static Bank,
    },
    /// Tell a phone what became of what it handed in.
    TellPhone {
        /// Which one waits.
        ticket: u64,
        /// What it is told.
        told: Told,
    },
    /// Make a code with which her phone becomes a clicker.
    OpenClicker,
    /// Tell the notes what became of what was asked for there.
    TellNotes {
        /// Who waits.
        ticket: u64,
        /// What it is told.
        heard: Heard,
    },
    /// Nothing is taken in from phones for now, or it is again.
    PhonesWait(bool),
    /// Close the door; with a text who asked for it may read it.
    ClosePhones {
        /// The picture as text.
        text: Option<String>,
    },
    /// Let a second be told, or no more.
    Clock(bool),
    /// Take the file at hand away: another one goes on in its place.
    Discard,
}
