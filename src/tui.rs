//! The screens: a full terminal program over the same walk, words and files as the lines.
//!
//! What happens becomes a [`message::Message`], `update` makes a new state and names what has to be done, `view` draws. Nothing
//! is drawn that did not change, and nothing runs while nobody types.

pub mod app;
pub mod errand;
pub mod field;
pub mod keymap;
pub mod menu;
pub mod message;
pub mod notebook;
mod offer;
pub mod page;
pub mod phones;
mod possible;
pub mod radar;
pub mod record;
pub mod run;
mod screens;
pub mod settings;
pub mod sheet;
pub mod shelf;
pub mod theme;
mod update;
mod view;
mod widgets;

pub use run::{Left, run};
pub use update::late::stands;
pub use update::update;
pub use view::view;

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::bank::Bank;
use crate::i18n::{Language, Words};
use crate::measurement::Measurement;
use crate::notes::{Notes, Waiting};
use crate::store::Store;
use app::{App, ListView, Screen};
use message::{Effect, Opened};
use theme::Theme;

/// What the screens open with.
#[derive(Debug)]
pub enum Start {
    /// The menu.
    Home,
    /// A scan by one person.
    Scan {
        /// The network, when it is known already.
        network: Option<String>,
        /// The scan of it that is not finished.
        unfinished: Option<Box<Opened>>,
        /// Start over, whatever is unfinished.
        fresh: bool,
    },
    /// A group session; one that was left is gone on with.
    Session {
        /// The network, when it is known already.
        network: Option<String>,
        /// Whether it is a return meeting.
        short: bool,
        /// Start over, whatever was left.
        fresh: bool,
    },
    /// The needs overview, of this network or of one that is still to be named.
    Needs {
        /// The network, when it is known already.
        network: Option<String>,
    },
    /// The result of the example; nothing is saved.
    Example,
    /// A measurement that was picked, with all that came in for it and what lies before it.
    Open(Box<Opened>),
    /// The result of a measurement; without a file nothing is saved.
    Show {
        /// Its file.
        path: Option<PathBuf>,
        /// The measurement.
        measurement: Box<Measurement>,
    },
}

/// Makes the example: its measurements, the newest first.
pub type Example = fn(&'static Bank, Language) -> Vec<Measurement>;

/// Reads the bank, or says everything that is wrong with it.
pub type Loader = Box<dyn FnOnce() -> Result<&'static Bank, String> + Send>;

/// Reads another questionnaire, or says everything that is wrong with it.
pub type BankReader = fn(&Path, Language) -> Result<&'static Bank, String>;

/// What the screens need from whoever opens them.
pub struct Setup {
    /// The words.
    pub words: Words,
    /// Reads the bank, beside the first frame.
    pub bank: Loader,
    /// Where measurements are kept.
    pub store: Store,
    /// Makes the example of the menu.
    pub example: Option<Example>,
    /// Today.
    pub today: Date,
    /// Reads another questionnaire.
    pub read_bank: Option<BankReader>,
    /// Draw with ASCII alone.
    pub ascii: bool,
    /// Use colours.
    pub colour: bool,
    /// Whether the language was asked for, so that it is not the one that was chosen last.
    pub language_given: bool,
    /// Opens a door for phones, where that can be.
    pub phones: Option<Box<dyn phones::Phones>>,
    /// Carries the facilitator's notes, where that can be.
    pub notes: Option<Box<dyn Notes>>,
}

/// The words of a language for who looks at a screen.
fn words_of(language: Language) -> Words {
    Words::new(language).on_screen()
}

/// The first state, and what has to be done for it.
pub fn begin(
    start: Start,
    words: Words,
    theme: Theme,
    today: Date,
    example: Option<Example>,
) -> (App, Vec<Effect>) {
    let mut app = App {
        words,
        theme,
        size: (0, 0),
        settings: settings::Settings::default(),
        today,
        has_home: matches!(start, Start::Home),
        has_phones: false,
        has_notes: false,
        fresh: false,
        bank: None,
        broken: None,
        waiting: None,
        example,
        screen: Screen::Waiting,
        overlay: None,
        cursor: 0,
        scroll: 0,
        said: None,
        made: Vec::new(),
        listing: None,
        networks: Vec::new(),
        list: ListView::default(),
        record: None,
        picture: None,
        session: None,
        next_meeting: None,
        needs: None,
        waiting_notes: Waiting::default(),
        peek: None,
        from_list: false,
        to_agreements: false,
        late: update::late::Late::default(),
        leaving: None,
        unsaved: None,
        gone: false,
        done: false,
    };
    let effects = update::home::begin(&mut app, start);
    (app, effects)
}

#[cfg(test)]
mod tests;
