//! Phones in a round. Forms come in opened, with a number that the phone drew; the meeting says what becomes of each, and
//! says "kept" only when the draft that holds it is on the disk. Nothing of what came in can be read here.

mod handed;
mod lines;
mod wall;

use std::collections::BTreeSet;

use super::effect::Effect;
use super::{Extra, FormLine, Phase, Round, Saying, Session, Step};
use crate::measurement::{Sharing, Way};

pub(super) use handed::Waiting;

/// After so many seconds without a phone it is said what it can be.
pub(super) const UNSEEN: u32 = 20;

/// The number that a phone draws for its form. Handed in twice under one number is handed in once.
pub type Number = [u8; 16];

/// The answer to one line of the form.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The choice at this place, from 0.
    Choice(usize),
    /// *Don't know*.
    DontKnow,
    /// Nothing.
    Nothing,
}

/// What a phone handed in.
#[derive(Clone, PartialEq, Eq)]
pub enum Sheet {
    /// A filled-in form: a mark for each line, and what was guessed to be highest and lowest.
    Filled {
        /// In the order of the form.
        marks: Vec<Mark>,
        /// The places that were guessed.
        guessed: Option<(usize, usize)>,
    },
    /// "I fill in paper": nothing but its number.
    Paper,
}

impl std::fmt::Debug for Sheet {
    /// That something was handed in, and not what.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Sheet")
    }
}

/// Something that was handed in, and who waits for an answer.
#[derive(Clone, PartialEq)]
pub struct HandedIn {
    /// Whom to tell.
    pub ticket: u64,
    /// The phone's number.
    pub number: Number,
    /// What it is.
    pub sheet: Sheet,
}

impl std::fmt::Debug for HandedIn {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("HandedIn")
    }
}

/// What a phone is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It is on the disk.
    Kept,
    /// There are as many forms as people.
    Full,
    /// This phone chose paper.
    Paper,
    /// The picture has been shown.
    Late,
    /// Filling in is closed.
    Shut,
    /// Not now: ask again.
    Wait,
}

/// Where phones come in. It is kept with the draft, so that they find the laptop again after it fell over.
#[derive(Clone, PartialEq, Eq)]
pub struct Doorway {
    /// Address and port.
    pub address: String,
    /// What the code holds behind the address.
    pub path: String,
    /// For who types.
    pub digits: String,
}

impl std::fmt::Debug for Doorway {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Doorway")
    }
}

/// The doorway as the room sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entrance {
    /// Where it is.
    pub doorway: Doorway,
    /// The code, in lines of half blocks, dark on light; none where it cannot be drawn.
    pub code: Vec<String>,
    /// The digits, to read aloud.
    pub spoken: String,
    /// The code that a camera reads to join a hotspot, where there is one; none else.
    pub join: Vec<String>,
    /// Which other addresses could be chosen, where there are several networks.
    pub others: Vec<String>,
}

/// What phones ask, for who opens the doorway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneRound {
    /// In order.
    pub form: Vec<FormLine>,
    /// Whether the highest and the lowest are guessed at the end.
    pub guess: bool,
    /// Who will see the result.
    pub sharing: Sharing,
    /// Nothing is asked: it is only tried whether a phone finds this laptop.
    pub trial: bool,
    /// The address that was chosen, of those that were offered.
    pub address: Option<String>,
    /// Filling in is closed for now: who opens the page reads so.
    pub waits: bool,
}

/// How the doorway is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// It is being opened.
    Asked,
    /// It is open.
    Yes(Entrance),
    /// It could not be opened, or is no more; why.
    No(String),
}

/// The phones of a round.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Phones {
    open: Open,
    /// Where it is, or was before a fall.
    doorway: Option<Doorway>,
    numbers: BTreeSet<Number>,
    paper: BTreeSet<Number>,
    /// How often each characteristic was guessed to be highest, and lowest.
    guesses: [Vec<u64>; 2],
    seen: bool,
    seconds: u32,
    /// What came in and found every place taken, until it is let in.
    refused: BTreeSet<Number>,
}

impl std::fmt::Debug for Phones {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Phones({})", self.numbers.len())
    }
}

impl Phones {
    pub(super) fn new(characteristics: usize) -> Self {
        Self {
            open: Open::Asked,
            doorway: None,
            numbers: BTreeSet::new(),
            paper: BTreeSet::new(),
            guesses: [vec![0; characteristics], vec![0; characteristics]],
            seen: false,
            seconds: 0,
            refused: BTreeSet::new(),
        }
    }

    /// What was guessed most, as highest and as lowest.
    pub(super) fn guessed(&self) -> Option<[usize; 2]> {
        let most = |counts: &[u64], but: Option<usize>| {
            let counts = counts.iter().enumerate();
            let given = counts.filter(|(place, count)| **count > 0 && Some(*place) != but);
            given
                .max_by_key(|(place, count)| (**count, usize::MAX - place))
                .map(|(place, _)| place)
        };
        let high = most(&self.guesses[0], None)?;
        Some([high, most(&self.guesses[1], Some(high))?])
    }
}

impl Session {
    /// Says that whoever opens doors for phones is there: the way is offered.
    pub fn offer_phones(&mut self) {
        self.offers_phones = true;
    }

    /// The phones of this round, as long as they can come in.
    pub(super) fn phones(&self) -> Option<&Phones> {
        self.round().and_then(|round| round.phones.as_ref())
    }

    fn phones_mut(&mut self) -> Option<&mut Phones> {
        match &mut self.phase {
            Phase::Collecting(round) => round.phones.as_mut(),
            Phase::Closed(closed) => closed.phones_mut(),
            Phase::Preparing | Phase::Revealed(_) => None,
        }
    }

    /// Whether phones find filling in closed for now.
    pub(super) fn phones_wait(&self) -> bool {
        matches!(self.phase, Phase::Closed(_)) && self.phones().is_some()
    }

    /// Whether phones came in, so that they guessed and the room does not.
    pub(super) fn had_phones(&self) -> bool {
        let ways = &self.measurement.ways;
        self.phones().is_some()
            || self.is_revealed()
                && (self.measurement.way == Way::Phones
                    || ways.iter().any(|(way, _)| *way == Way::Phones))
    }

    /// The doorway, when it is open.
    pub(super) fn entrance(&self) -> Option<&Entrance> {
        match &self.phones()?.open {
            Open::Yes(entrance) => Some(entrance),
            Open::Asked | Open::No(_) => None,
        }
    }

    /// Opens the doorway where it is not open yet.
    pub(super) fn open_phones(&mut self) -> Vec<Effect> {
        let round = PhoneRound {
            form: self.form(),
            guess: self.has(Extra::Predict),
            sharing: self.measurement.sharing,
            trial: false,
            address: self.address.clone(),
            waits: self.phones_wait(),
        };
        let bank = self.bank;
        let Some(phones) = self.phones_mut() else {
            return Vec::new();
        };
        if matches!(phones.open, Open::Yes(_)) {
            return Vec::new();
        }
        phones.open = Open::Asked;
        vec![Effect::OpenPhones {
            doorway: phones.doorway.clone(),
            round: Box::new(round),
            bank,
        }]
    }

    /// The other addresses that can be chosen: as long as no phone came.
    pub(super) fn other_addresses(&self) -> Vec<String> {
        let unseen = self.phones().is_some_and(|phones| !phones.seen);
        let entrance = self.entrance().filter(|_| unseen);
        entrance.map_or_else(Vec::new, |entrance| entrance.others.clone())
    }

    /// Opens the doorway at the address that was chosen. What came in stays.
    pub(super) fn open_elsewhere(&mut self) -> Vec<Effect> {
        if let Some(phones) = self.phones_mut() {
            phones.open = Open::Asked;
            phones.doorway = None;
        }
        self.open_phones()
    }

    /// The doorway is open now, or cannot be.
    pub(super) fn phones_opened(&mut self, opened: Result<Box<Entrance>, String>) -> Vec<Effect> {
        if self.trial_opened(&opened) {
            return Vec::new();
        }
        let Some(phones) = self.phones_mut() else {
            return Vec::new();
        };
        match opened {
            Ok(entrance) => {
                let moved = phones.doorway.as_ref().is_some_and(|before| {
                    before.path != entrance.doorway.path
                        || before.address != entrance.doorway.address
                });
                phones.doorway = Some(entrance.doorway.clone());
                phones.open = Open::Yes(*entrance);
                phones.seconds = 0;
                phones.seen = false;
                if moved {
                    self.looks.said = Some(Saying::word("session-phones-moved"));
                }
                self.keeping.changed = true;
                self.keep()
            }
            Err(sentence) => {
                phones.open = Open::No(sentence);
                Vec::new()
            }
        }
    }

    /// A phone has opened the page.
    pub(super) fn phone_seen(&mut self) {
        if self.trial_seen() {
            return;
        }
        if let Some(phones) = self.phones_mut() {
            phones.seen = true;
        }
    }

    pub(super) fn phones_second(&mut self) {
        self.trial_second();
        if let Some(phones) = self.phones_mut() {
            phones.seconds = phones.seconds.saturating_add(1);
        }
    }

    /// Everything that came in is thrown away, and phones come in at another place.
    pub(super) fn begin_anew(&mut self) -> Vec<Effect> {
        let way = self.round().map_or(Way::Phones, Round::way);
        let instrument = &self.bank.instrument;
        let round = Round::new(way, instrument, self.measurement.people);
        self.phase = Phase::Collecting(round);
        self.waiting.clear();
        self.keeping.changed = true;
        self.arrive(Step::Collect);
        let mut effects = vec![Effect::ClosePhones { read: false }];
        effects.extend(self.keep());
        effects.extend(self.open_phones());
        effects
    }
}
