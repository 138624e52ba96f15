//! What a meeting asks of the desk, and what the desk reports back. Data only: the meeting decides what has to happen
//! and in which order, the desk carries it out in that order and says what came of it.
//!
//! The order is the promise. A meeting may say "kept" only of a revision that was reported [`Report::Saved`] (and, where
//! answers came in, [`Report::Sealed`]); what is closed is thrown away only after what replaces it was reported saved.

use std::path::PathBuf;

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::phones::{Doorway, Entrance, PhoneRound, Told};
use crate::bank::{Answer, Bank};
use crate::measurement::Measurement;
use crate::reading::Found;
use crate::walk::Action;

/// What has to come to stand on the disk, or to go from it: one type on the whole way from who asks for it, a meeting or a
/// scan, to the desk that does it.
#[derive(Clone, Debug, PartialEq)]
pub enum Keep {
    /// Put the measurement on the disk. Reported as [`Report::Saved`] or [`Report::NotSaved`] with the same revision;
    /// of several that wait only the newest has to be written. It never holds an answer before the reveal, but for
    /// cards that were counted in the open.
    Save {
        /// The file that is gone on with; none for a new one.
        path: Option<PathBuf>,
        /// Which change it is; higher is newer.
        revision: u64,
        /// What to put there.
        measurement: Box<Measurement>,
    },
    /// Put the draft beside the measurement, closed with its key, in the place of the one that is there. It comes at
    /// every change of what came in, also when nothing is left: what was taken back must not come back after a crash.
    /// Reported as [`Report::Sealed`] or [`Report::NotSealed`].
    Seal {
        /// Which change it is.
        revision: u64,
        /// All that came in and is still closed.
        draft: Draft,
    },
    /// Throw the draft and its key away, but only once a revision of `after` or higher was reported [`Report::Saved`].
    /// Until then, and when saving fails for good, both stay.
    Unseal {
        /// The revision that holds what the draft held.
        after: u64,
    },
    /// Throw away what stands with the measurements of this network and would give somebody away beside this one, but only
    /// once a revision of `after` or higher was reported [`Report::Saved`]. It comes before that save: which ones go is
    /// noted before the new one is there, for who dies in between.
    Replace {
        /// The revision that holds this one.
        after: u64,
        /// The measurement that takes the place of others.
        of: Box<Measurement>,
    },
    /// The draft that is there cannot be read by this meeting: set it and its key aside under a new name, before another
    /// one takes their place.
    SetAside,
    /// Keep with the measurement before this one how it stands with what was agreed then.
    LastTime {
        /// The measurement at hand.
        of: Box<Measurement>,
        /// What was agreed, with how it stands with it now.
        actions: Vec<Action>,
    },
}

/// Something that the desk does for a meeting. Effects of one act are carried out one after the other, in the order in
/// which they stand, and those of the next act after them.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put something on the disk, or take it away.
    Keep(Keep),
    /// The measurement at hand is this file from now on, and no other window may write to it.
    GoOn {
        /// The file.
        path: PathBuf,
        /// What was begun before this one was found holds nothing that anybody said: it goes. Else it stays where it is,
        /// as a meeting that was left.
        instead: bool,
    },
    /// The network has a name now: look for what there is of it. Reported as [`Report::Network`].
    LookFor {
        /// Its name.
        network: String,
    },
    /// Work out the picture of what was answered: [`Found::of`] the outcome. Reported as [`Report::Found`].
    Read(Box<Measurement>),
    /// Read a table of answers. Reported as [`Report::Table`].
    ReadTable {
        /// The table.
        path: PathBuf,
        /// What was asked: a meeting that was left goes on with its own statements.
        bank: &'static Bank,
    },
    /// Write what is handed out at the end. Reported as [`Report::HandedOut`].
    HandOut {
        /// What to make.
        what: HandOut,
        /// Of what.
        of: Box<Measurement>,
    },
    /// Let a second be told by [`super::Act::Second`], or no more.
    Clock(bool),
    /// Open a door for phones, at the same place as before where there was one. Reported as [`Report::Phones`].
    OpenPhones {
        /// Where it was.
        doorway: Option<Doorway>,
        /// What they are asked.
        round: Box<PhoneRound>,
        /// By which bank.
        bank: &'static Bank,
    },
    /// Make a code with which her phone becomes a clicker, anew each time. Reported as [`Report::Phones`].
    OpenClicker,
    /// Tell a phone what became of what it handed in.
    TellPhone {
        /// Which one waits.
        ticket: u64,
        /// What it is told.
        told: Told,
    },
    /// Nothing is taken in from phones for now, and who opens the page reads so; or it is again.
    PhonesWait(bool),
    /// Close the door; but as long as the picture is on the wall, who asked to read it as text may do so. Asked once more,
    /// the wall was covered meanwhile, or no longer is.
    ClosePhones {
        /// Whether it may stay open for them.
        read: bool,
    },
    /// Wait until all that was asked is done, and leave the meeting.
    Leave,
}

/// Something to hand out at the end of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandOut {
    /// The poster for the wall.
    Poster,
    /// The page for the school leader, which obeys what was agreed about who sees what.
    Leader,
}

impl HandOut {
    /// Its name in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Poster => "poster",
            Self::Leader => "leader",
        }
    }
}

/// What the desk says came of an effect. Every face gets it too, to say what has to be said.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// This revision, and all before it, is on the disk.
    Saved(u64),
    /// This revision is not on the disk; the one before it still is.
    NotSaved(u64, Trouble),
    /// The draft of this revision is on the disk.
    Sealed(u64),
    /// The draft of this revision is not; the one before it still is.
    NotSealed(u64, Trouble),
    /// The file that is gone on with is held here.
    Held,
    /// What there is of the network that was named.
    Network {
        /// Its finished measurements, the newest first.
        earlier: Vec<Measurement>,
        /// The lowest characteristic of the newest one, by [`Found::of`] its outcome.
        lowest: Option<usize>,
        /// A meeting of it that was left half-way ([`super::Session::can_go_on`]), if there is one.
        unfinished: Option<Box<Left>>,
        /// Where there is none: one that was left and cannot be gone on with here.
        elsewhere: Option<Elsewhere>,
    },
    /// What the picture says.
    Found(Box<Found>),
    /// A table, or why it cannot be used, in the language of the user.
    Table(Result<Table, String>),
    /// The door for phones is open, or why it cannot be or is no more, in the language of the user.
    Phones(Result<Box<Entrance>, String>),
    /// Where something to hand out stands now, or why it cannot be made.
    HandedOut(HandOut, Result<PathBuf, String>),
}

/// Why something is not on the disk, as far as a meeting has to know; the sentence is made of the error itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room.
    Full,
    /// It is not allowed here.
    Denied,
    /// Another program holds the file.
    Busy,
    /// Another program changed the file.
    Changed,
    /// The folder or the stick is gone.
    Gone,
    /// The key of the draft is missing or cannot be read; the draft is kept as it is.
    NoKey,
    /// Something else.
    Other,
}

/// A meeting that was left, as the desk found it.
#[derive(Clone, PartialEq)]
pub struct Left {
    /// Its file.
    pub path: PathBuf,
    /// What was saved.
    pub measurement: Measurement,
    /// What came in and was still closed.
    pub draft: Option<Draft>,
    /// The network's finished measurements before it, the newest first.
    pub earlier: Vec<Measurement>,
}

/// A meeting that was left, and that asks something else than the bank at hand. It stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its day.
    pub date: Date,
    /// The id of its bank.
    pub bank: String,
    /// The version of that.
    pub version: String,
    /// It is another version of the bank at hand.
    pub of_this_bank: bool,
}

impl Elsewhere {
    /// What there is to say of it.
    pub fn of(measurement: &Measurement, bank: &Bank) -> Self {
        Self {
            date: measurement.date,
            bank: measurement.bank.id.clone(),
            version: measurement.bank.version.clone(),
            of_this_bank: measurement.bank.id == bank.instrument.id,
        }
    }
}

impl std::fmt::Debug for Left {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Left({})", self.path.display())
    }
}

/// The content of a draft: bytes that the desk closes with a key and opens again, and that only a meeting reads. They
/// are wiped when they are let go, and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Draft(Zeroizing<Vec<u8>>);

impl Draft {
    /// What was opened with the key.
    pub fn opened(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// What to close with the key.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Draft")
    }
}

/// A table of answers that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The people in it.
    pub people: People,
    /// What was found and what was left out, in the language of the user; nothing of a person is in it.
    pub notes: Vec<String>,
}

/// What people answered elsewhere: per person, per characteristic, per item. Never shown.
#[derive(Clone, PartialEq)]
pub struct People(pub Vec<Vec<Vec<Answer>>>);

impl std::fmt::Debug for People {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "People({})", self.0.len())
    }
}
