//! Everything that is done with files on request: documents to hand out, import, merge, rename, delete. Data only: what
//! is asked here is carried out beside the drawing.

use std::path::PathBuf;

use jiff::civil::Date;

use super::settings::Settings;
use crate::bank::Bank;
use crate::bank::sieve::Sieve;
use crate::measurement::{Kind, Measurement, Sharing};

/// A document to hand out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// What was found, for the group.
    Poster,
    /// What the school leader gets.
    Leader,
    /// The radar as a drawing.
    Radar,
    /// The bars as a drawing.
    Bars,
    /// The figures as a table.
    Figures,
    /// The scan itself, to be put together with those of others; of a group its answers as tables.
    Answers,
    /// The next meeting, of so many minutes.
    Agenda(u32),
    /// The day to come back to it, for a calendar.
    Calendar,
    /// The statements on paper.
    Form,
    /// The script of a group session.
    Script,
    /// The questionnaire in words.
    Codebook,
}

impl Paper {
    /// What there is of the questionnaire, without a measurement.
    pub const OF_BANK: [Self; 3] = [Self::Form, Self::Script, Self::Codebook];

    /// The end of its file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Poster
            | Self::Leader
            | Self::Agenda(_)
            | Self::Form
            | Self::Script
            | Self::Codebook => "html",
            Self::Radar | Self::Bars => "svg",
            Self::Figures => "csv",
            Self::Answers => "toml",
            Self::Calendar => "ics",
        }
    }

    /// The id of the word in its file's name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Poster => "paper-poster",
            Self::Leader => "paper-leader",
            Self::Radar => "paper-radar",
            Self::Bars => "paper-bars",
            Self::Figures => "paper-figures",
            Self::Answers => "paper-answers",
            Self::Agenda(_) => "paper-agenda",
            Self::Calendar => "paper-calendar",
            Self::Form => "paper-form",
            Self::Script => "paper-script",
            Self::Codebook => "paper-codebook",
        }
    }

    /// The id of what there is to know of it beforehand, where its name does not say for whom it is.
    pub fn about(self) -> Option<&'static str> {
        (self == Self::Figures).then_some("paper-figures-about")
    }

    /// Whether it is about the questionnaire and not about a measurement.
    pub fn is_of_bank(self) -> bool {
        Self::OF_BANK.contains(&self)
    }
}

/// What was asked about answers that were gathered elsewhere, as far as it was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    /// Whether these few people agreed beforehand that they want to see their picture.
    pub agreed: Option<bool>,
    /// Who may see the result, as the group agreed; none before it was asked.
    pub sharing: Option<Sharing>,
    /// Whether they take the place of an earlier measurement beside which they would give somebody away.
    pub replace: bool,
}

/// What has to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Errand {
    /// Find a name that is still free for a document.
    Propose {
        /// Which one.
        paper: Paper,
        /// Of which measurement.
        of: Option<Box<Measurement>>,
    },
    /// Make a document.
    Make {
        /// Which one.
        paper: Paper,
        /// Of which measurement.
        of: Option<Box<Measurement>>,
        /// Where.
        path: PathBuf,
    },
    /// Whether this is a table of answers, before anything else is asked about it.
    Table(PathBuf),
    /// Whether these are scans, before anything else is asked about them.
    Scans(PathBuf),
    /// Read answers from a table.
    Import {
        /// The table.
        path: PathBuf,
        /// Of which network.
        network: String,
        /// The day on which they were given.
        date: Date,
        /// What was asked about them.
        consent: Consent,
    },
    /// Put scans together as a group.
    Merge {
        /// The scans, or folders of them.
        paths: Vec<PathBuf>,
        /// Of which network.
        network: String,
        /// What was asked about them.
        consent: Consent,
    },
    /// Give a network another name.
    Rename {
        /// Its name now.
        network: String,
        /// Its new name.
        to: String,
        /// Whether it was asked about where another network has that name, or nearly.
        agreed: bool,
    },
    /// Really delete a measurement.
    Delete(PathBuf),
    /// Read a measurement to put it beside the one at hand.
    Beside(PathBuf),
    /// Read another questionnaire.
    Bank(PathBuf),
    /// Open a file or a folder with what the system has for it.
    Open(PathBuf),
    /// Keep how things look.
    Settings(Settings),
    /// Where the files are.
    Places,
}

impl Errand {
    /// Whether it cannot be done without the questionnaire.
    pub fn needs_bank(&self) -> bool {
        matches!(
            self,
            Self::Make { .. } | Self::Table(_) | Self::Import { .. } | Self::Merge { .. }
        )
    }
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Done {
    /// A free name.
    Proposed(Paper, PathBuf),
    /// A document is there.
    Made(PathBuf),
    /// Documents are there that belong together.
    MadeTogether {
        /// In this folder.
        folder: PathBuf,
        /// So many.
        count: usize,
    },
    /// It is a table of answers.
    Table(PathBuf),
    /// These are scans.
    Scans(PathBuf),
    /// A measurement is there; with what there is to say of it, at least one sentence.
    Kept(PathBuf, Vec<String>),
    /// Something has to be answered first.
    Asked {
        /// The name of the question in words.
        about: &'static str,
        /// What there is to know.
        text: String,
        /// What follows upon each of its answers; none for leaving it.
        answers: Vec<Option<Errand>>,
    },
    /// There is another name.
    Renamed(String),
    /// So many went.
    Deleted(usize),
    /// A measurement was read.
    Beside(Box<Measurement>),
    /// A questionnaire was read.
    Bank(&'static Bank),
    /// Where the files are.
    Places {
        /// The measurements.
        measurements: PathBuf,
        /// The documents.
        documents: PathBuf,
    },
    /// Nothing to say.
    Nothing,
}

/// Something to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Choose {
    /// A short heading.
    pub title: String,
    /// What there is to know.
    pub text: String,
    /// The words, and what follows.
    pub items: Vec<(String, Wish)>,
    /// Which one is marked.
    pub cursor: usize,
    /// Whether only its digit takes one: for what throws something away.
    pub by_digit: bool,
    /// Whether the last one goes on to another page: its digit is the same on every page.
    pub goes_on: bool,
}

/// How many items have a digit.
pub(super) const DIGITS: usize = 9;

impl Choose {
    /// The digit of the item at a place.
    pub fn digit(&self, place: usize) -> usize {
        if self.goes_on && place + 1 == self.items.len() {
            DIGITS
        } else {
            place + 1
        }
    }

    /// The place of the item with a digit.
    pub fn place(&self, digit: usize) -> Option<usize> {
        (0..self.items.len().min(DIGITS)).find(|place| self.digit(*place) == digit)
    }
}

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Close it.
    Nothing,
    /// A document of the measurement at hand.
    Paper(Paper),
    /// The answers themselves, to be shared.
    Answers,
    /// Something that is carried out at once.
    Do(Errand),
    /// Something that has to be typed first.
    Type(Typing),
    /// The ways to have the next meeting.
    Agenda,
    /// The box of cards: by what to look through it.
    Box,
    /// The cards that a sieve lets through, from this page on.
    Cards(Sieve, usize),
    /// The characteristics, to see the cards of one.
    Characteristics,
    /// A card, whether it was suggested or not.
    Card(String),
    /// The routes.
    Routes,
    /// A route, to begin with.
    Route(String),
    /// A meeting, of this network where it is known, whole or looking back at the one before.
    Meeting(Option<String>, bool),
    /// Of which network to look back.
    Returns,
    /// Which one to put beside it.
    Compare,
    /// Which scans to put together.
    Merge,
    /// Open what is marked in the list.
    Show,
    /// Open this measurement.
    Look(PathBuf),
    /// Whether to delete it.
    Delete,
    /// Come back to it on this day.
    ComeBack(Date),
    /// Ask again for the day to come back to it.
    OtherDay,
    /// Change what stands there of this person in the needs overview.
    EditNeed(usize),
    /// Whether to take this person out of it.
    ForgetNeed(usize),
    /// Take this person out of it.
    DropNeed(usize),
    /// The other language.
    Language,
    /// Dark on light, or light on dark.
    Palette,
    /// Large letters.
    Large,
    /// Plain signs.
    Ascii,
    /// Colours.
    Colour,
    /// How things look.
    Appearance,
}

impl Wish {
    /// What can be asked of a result, with the ids of its words; on screens and in lines.
    pub fn of_result(kind: Kind) -> Vec<(&'static str, Self)> {
        let paper = |paper: Paper| (paper.id(), Self::Paper(paper));
        // Who was alone passes nothing on.
        let leader = kind.is_passed_on().then(|| paper(Paper::Leader));
        let rest = [
            paper(Paper::Radar),
            paper(Paper::Bars),
            paper(Paper::Figures),
            (Paper::Answers.id(), Self::Answers),
            ("option-agenda", Self::Agenda),
            ("option-compare", Self::Compare),
            ("option-places", Self::Do(Errand::Places)),
        ];
        let poster = std::iter::once(paper(Paper::Poster));
        poster.chain(leader).chain(rest).collect()
    }
}

/// What is typed, and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typing {
    /// Where a document goes.
    Place(Paper),
    /// How many minutes the next meeting has.
    Minutes,
    /// The table to read.
    Table,
    /// The network of the table that is read.
    Network(PathBuf),
    /// The day on which the answers of a table were given, to this network.
    Day(PathBuf, String),
    /// The folder with scans to put together.
    Scans,
    /// The network of the scans in a folder.
    Merged(PathBuf),
    /// A new name for a network.
    Name(String),
    /// The file or folder of another questionnaire.
    Bank,
}

impl Typing {
    /// The id of what is asked.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Place(_) => "type-place",
            Self::Minutes => "type-minutes",
            Self::Table => "type-table",
            Self::Network(_) | Self::Merged(_) => "type-network",
            Self::Day(..) => "type-day",
            Self::Scans => "type-scans",
            Self::Name(_) => "type-name",
            Self::Bank => "type-bank",
        }
    }
}
