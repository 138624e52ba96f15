//! The state of the screens. Changed by `update` alone, read by `view`.

use std::path::PathBuf;

use jiff::civil::Date;

use super::errand::{Choose, Typing};
use super::field::Field;
use super::keymap::Context;
use super::radar::Axis;
use super::record::Record;
use super::settings::Settings;
use super::shelf::{Kept, Listing};
use super::theme::Theme;
use super::{Example, Start, update};
use crate::bank::{Bank, Intervention};
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::notes::Waiting;
use crate::reading::comparison::Comparison;
use crate::reading::outcome::{Outcome, SignalOutcome};
use crate::report::meeting::{Looked, MeetingRow};
use crate::session::{NeedsRound, Session};
use crate::walk::{Asked, Stage, Walk};

/// Which screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The bank is still being read.
    Waiting,
    /// The menu.
    Home,
    /// A step of the walk.
    Asking,
    /// The result.
    Picture,
    /// What was agreed, of a measurement that is only looked at.
    Agreed,
    /// What is kept.
    List,
    /// What this is, and who sees what.
    About,
    /// The bank cannot be used.
    Broken,
    /// A step of a group session.
    Session,
    /// The needs overview.
    Needs,
}

/// The needs overview on its way.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeedsTable {
    /// The round, once the network is known.
    pub round: Option<NeedsRound>,
    /// What is typed.
    pub field: Field,
    /// Which network is marked, of those that are known.
    pub cursor: Option<usize>,
    /// Everybody has been asked.
    pub done: bool,
}

/// A tab of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Radar and bars.
    Picture,
    /// Every statement.
    Items,
    /// The patterns.
    Signals,
    /// The work forms.
    Work,
    /// Questions and principles.
    Questions,
    /// The measurement before.
    Before,
}

impl Tab {
    /// The id of its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Picture => "tab-picture",
            Self::Items => "tab-items",
            Self::Signals => "tab-signals",
            Self::Work => "tab-work",
            Self::Questions => "tab-questions",
            Self::Before => "tab-before",
        }
    }
}

/// The result as it is shown.
#[derive(Clone, Debug)]
pub struct Picture {
    /// What there is to say.
    pub outcome: Outcome,
    /// It beside the measurement before, when the two can be compared.
    pub before: Option<Comparison>,
    /// The radar's axes, with their words.
    pub axes: Vec<Axis>,
    /// The open tab.
    pub tab: Tab,
    /// Whether what is not suggested is shown.
    pub held_back: bool,
    /// Which pattern is read.
    pub signal: usize,
    /// Whether the patterns that could play a part as well were opened.
    pub others: bool,
    /// Which work form is read.
    pub card: usize,
    /// Which part behind it is opened.
    pub opened: Option<usize>,
    /// Work forms that were taken from the box, whether suggested or not.
    pub chosen: Vec<Intervention>,
}

impl Picture {
    /// The tabs it has.
    pub fn tabs(&self) -> Vec<Tab> {
        let mut tabs = vec![Tab::Picture, Tab::Items, Tab::Signals, Tab::Work];
        if !(self.outcome.questions.is_empty() && self.outcome.principles.is_empty()) {
            tabs.push(Tab::Questions);
        }
        if self.has_before() {
            tabs.push(Tab::Before);
        }
        tabs
    }

    /// The patterns that are read, in order: the first ones, and behind them the others once these were opened.
    pub fn patterns(&self) -> Vec<&SignalOutcome> {
        let (mut first, others) = self.outcome.patterns();
        if self.others {
            first.extend(others);
        }
        first
    }

    /// How many patterns stand behind a key.
    pub fn unopened(&self) -> usize {
        let (_, others) = self.outcome.patterns();
        if self.others { 0 } else { others.len() }
    }

    /// Whether this page is the last one before those.
    pub fn offers_others(&self) -> bool {
        self.unopened() > 0 && self.signal + 1 == self.patterns().len()
    }

    /// Whether there is an earlier measurement to put beside it.
    pub fn has_before(&self) -> bool {
        self.before.is_some()
    }
}

/// What follows from an answer to a question of the program itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Save and stop.
    Stop,
    /// Save, and back to the menu.
    Home,
    /// Go on with what was being done.
    Close,
    /// Try once more to save, then stop.
    TryAgain,
    /// Stop without what could not be saved.
    LeaveUnsaved,
    /// Go on with this unfinished scan.
    GoOn(Box<super::message::Opened>),
    /// A step back in a meeting, without what was being typed.
    BackWithout,
    /// Skip the rest of this part.
    SkipPart,
    /// To the picture, before the rest.
    Picture,
    /// On to what comes behind the statements.
    Rest,
    /// The network that is meant.
    Named(String),
}

/// A question of the program itself, or something it has to say.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialog {
    /// A short heading.
    pub title: String,
    /// What is the matter.
    pub text: String,
    /// Id of the words, and what follows.
    pub choices: Vec<(&'static str, Reply)>,
    /// Which choice is marked.
    pub cursor: usize,
    /// The digit of the first choice.
    pub first: usize,
}

impl Dialog {
    /// A question whose choices count from 1, with the first one marked.
    pub fn asking(title: String, text: String, choices: Vec<(&'static str, Reply)>) -> Self {
        Self {
            title,
            text,
            choices,
            cursor: 0,
            first: 1,
        }
    }

    /// The place of the choice that has this digit.
    pub fn place(&self, digit: u32) -> Option<usize> {
        let place = (digit as usize).checked_sub(self.first)?;
        (place < self.choices.len()).then_some(place)
    }
}

/// What lies over the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Overlay {
    /// The keys.
    Help,
    /// A question.
    Dialog(Dialog),
    /// The day to come back to it.
    ReturnDay(Field),
    /// A sentence that somebody said.
    Sentence(Field),
    /// What else can be done.
    Choose(Choose),
    /// What has to be typed for it.
    Typing(Typing, Field),
}

/// A measurement that is looked at beside a menu or a list.
#[derive(Clone, Debug)]
pub struct Peek {
    /// Its file.
    pub path: PathBuf,
    /// Its axes; none where nothing is to be seen of it.
    pub axes: Vec<Axis>,
    /// How many points its scale has.
    pub points: usize,
    /// It.
    pub measurement: Box<Measurement>,
}

/// The list of measurements as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    /// Which row is marked.
    pub cursor: usize,
    /// What is searched for.
    pub search: Field,
    /// Whether the search field has the focus.
    pub searching: bool,
    /// Only what has something open.
    pub open_only: bool,
}

/// Where to go when all is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// To the menu.
    Home,
    /// Out of the program.
    Program,
}

/// Everything the screens know.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each answers a question of its own"
)]
pub struct App {
    /// The words.
    pub words: Words,
    /// The looks.
    pub theme: Theme,
    /// Columns and rows.
    pub size: (u16, u16),
    /// How things look, as it was chosen.
    pub settings: Settings,
    /// Today.
    pub today: Date,
    /// Whether there is a menu to go back to.
    pub has_home: bool,
    /// A door for phones can be opened.
    pub has_phones: bool,
    /// The facilitator's notes can be carried to a screen of her own.
    pub has_notes: bool,
    /// Whether an unfinished scan of the same network is left alone.
    pub fresh: bool,
    /// The bank, once it is read.
    pub bank: Option<&'static Bank>,
    /// Why there is none.
    pub broken: Option<String>,
    /// What was asked before the bank was there.
    pub waiting: Option<Start>,
    /// Makes the example.
    pub example: Option<Example>,
    /// What is shown.
    pub screen: Screen,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// The marked row of the menu.
    pub cursor: usize,
    /// How many rows of the page have gone by.
    pub scroll: u16,
    /// What there is to say about the last key.
    pub said: Option<String>,
    /// What is kept, once it is known.
    pub listing: Option<Listing>,
    /// The networks in it, the newest first.
    pub networks: Vec<Kept>,
    /// The list.
    pub list: ListView,
    /// The measurement at hand.
    pub record: Option<Record>,
    /// Its result.
    pub picture: Option<Picture>,
    /// The group session at hand.
    pub session: Option<Box<Session>>,
    /// The next meeting in minutes, once the agreements are reached.
    pub next_meeting: Option<Vec<MeetingRow>>,
    /// What was done from the notes and is not on the disk yet.
    pub waiting_notes: Waiting,
    /// The needs overview at hand.
    pub needs: Option<NeedsTable>,
    /// What is looked at beside the menu or the list.
    pub peek: Option<Peek>,
    /// Whether what is open was opened from the list, and goes back to it.
    pub from_list: bool,
    /// Whether what is opened goes on with its agreements.
    pub to_agreements: bool,
    /// What is on its way.
    pub late: update::late::Late,
    /// Where to go when all is on the disk.
    pub leaving: Option<Leaving>,
    /// What was made on request, to be told once more when the screens are gone.
    pub made: Vec<PathBuf>,
    /// Why the last state is not on the disk though the program ends.
    pub unsaved: Option<String>,
    /// Whether there is no terminal any more, so that nobody can be asked.
    pub gone: bool,
    /// Whether the program ends.
    pub done: bool,
}

impl App {
    /// Where to go when there is nothing more to do here: to the menu, where there is one.
    pub fn way_out(&self) -> Leaving {
        if self.has_home {
            Leaving::Home
        } else {
            Leaving::Program
        }
    }

    /// The bank's language for this reader.
    pub fn language(&self) -> &str {
        let tag = self.words.reader();
        self.bank.map_or(tag, |bank| bank.language(tag))
    }

    /// The bank of what is at hand: what was gone on with has its own statements.
    pub fn bank_at_hand(&self) -> Option<&'static Bank> {
        let meeting = self.session.as_ref().map(|session| session.bank());
        meeting
            .or_else(|| self.walk().map(Walk::bank))
            .or(self.bank)
    }

    /// What has been looked at, for who shows figures of it.
    pub fn looked(&self) -> Looked<'_> {
        let picture = self.picture.as_ref();
        Looked {
            outcome: picture.map(|picture| &picture.outcome),
            before: picture.and_then(|picture| picture.before.as_ref()),
            next: self.next_meeting.as_deref(),
        }
    }

    /// Whether the window is too small to see what is asked.
    pub fn is_small(&self) -> bool {
        let (width, height) = self.size;
        width < super::view::LEAST.0 || height < super::view::LEAST.1
    }

    /// The walk at hand.
    pub fn walk(&self) -> Option<&Walk<'static>> {
        self.record.as_ref()?.walk.as_ref()
    }

    /// Where on the way the screen stands; none outside it.
    pub fn stage(&self) -> Option<Stage> {
        match self.screen {
            Screen::Asking => Some(Stage::of(self.walk()?.part())),
            Screen::Picture => Some(Stage::Picture),
            Screen::Agreed => Some(Stage::Agreements),
            _ => None,
        }
    }

    /// What is asked now, when something is.
    pub fn asked(&self) -> Option<Asked<'static>> {
        let asking = self.screen == Screen::Asking;
        asking.then(|| self.walk().map(Walk::asked)).flatten()
    }

    /// Which keys hold.
    pub fn context(&self) -> Context {
        match &self.overlay {
            Some(Overlay::Help) => Context::Reading,
            Some(Overlay::Dialog(_) | Overlay::Choose(_)) => Context::Menu,
            Some(Overlay::Typing(Typing::Minutes, _)) => Context::Number,
            Some(Overlay::Typing(..) | Overlay::ReturnDay(_) | Overlay::Sentence(_)) => {
                Context::Text
            }
            None => self.context_of_screen(),
        }
    }

    /// Which keys hold on the screen itself, whatever lies over it.
    pub fn context_of_screen(&self) -> Context {
        match self.screen {
            Screen::Session | Screen::Needs if self.offers_at_once() => Context::Offer,
            Screen::Session => self.session.as_ref().map_or(Context::Reading, |session| {
                update::session::context(session)
            }),
            Screen::Home => Context::Menu,
            Screen::Needs if !self.needs.as_ref().is_some_and(|table| table.done) => Context::Text,
            Screen::List if self.list.searching => Context::Text,
            Screen::List => Context::List,
            Screen::Picture => Context::Result,
            Screen::Agreed => Context::Closing,
            Screen::About | Screen::Waiting | Screen::Broken | Screen::Needs => Context::Reading,
            Screen::Asking => match self.asked() {
                Some(Asked::Choice { .. }) => Context::Choice,
                Some(Asked::Number { .. }) => Context::Number,
                Some(Asked::Text { .. }) if self.offers_at_once() => Context::Offer,
                Some(Asked::Text { .. }) => Context::Text,
                Some(Asked::Nothing) | None => Context::Closing,
            },
        }
    }

    /// Whether something is typed on a page of its own.
    pub fn has_field(&self) -> bool {
        let in_room = self.screen == Screen::Session && self.overlay.is_none();
        let context = self.context();
        !in_room && matches!(context, Context::Text | Context::Offer | Context::Number)
    }

    /// The kept measurements that match what is searched for.
    pub fn found(&self) -> Vec<&Kept> {
        let wanted = self.list.search.text().to_lowercase();
        let kept = self.listing.iter().flat_map(|listing| &listing.kept);
        kept.filter(|one| wanted.is_empty() || one.network.to_lowercase().contains(&wanted))
            .filter(|one| !self.list.open_only || one.has_something_open())
            .collect()
    }
}
