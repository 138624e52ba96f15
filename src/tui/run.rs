//! The loop: one thread waits for the terminal, the main one waits for messages; nothing polls and nothing ticks.

mod clerk;
#[cfg(unix)]
mod decoder;
mod effects;
mod notes;
mod reader;
mod terminal;

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use ratatui::backend::Backend;
use ratatui::style::{Modifier, Style};
use ratatui::{Frame, Terminal};

use super::app::App;
use super::message::{Effect, Message};
use super::radar::Markers;
use super::record::Record;
use super::settings;
use super::theme::{Colour, Theme};
use super::{Setup, Start, begin, update, view};
use crate::i18n::Language;
use crate::measurement::State;
use crate::tui::words_of;
pub use clerk::Clerk;
pub use effects::Runner;
use terminal::Screen;

/// How the screens were left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// With everything on the disk.
    Kept {
        /// Whether a measurement was at hand.
        at_hand: bool,
        /// Whether it is not finished.
        open: bool,
        /// What was made on request.
        made: Vec<PathBuf>,
    },
    /// Without what could not be saved; and why, in the language of the user.
    Unsaved(String),
}

/// Opens the screens in this terminal and comes back when they are left.
///
/// # Errors
/// When the terminal cannot be drawn on.
pub fn run(start: Start, setup: Setup) -> io::Result<Left> {
    let Setup {
        words,
        bank,
        store,
        example,
        today,
        read_bank,
        ascii,
        colour,
        language_given,
        phones,
        notes,
    } = setup;
    let settings = settings::known(&store);
    let chosen = settings.language.as_deref().and_then(Language::of_locale);
    let words = match chosen {
        Some(language) if !language_given && language != words.language() => words_of(language),
        _ => words.on_screen(),
    };
    let variable = |name: &str| std::env::var(name).ok();
    let theme = Theme {
        light: settings
            .light
            .or_else(|| light(variable("COLORFGBG").as_deref()))
            .unwrap_or(false),
        colour: if colour && settings.colour.unwrap_or(true) {
            Colour::of(
                variable("TERM").as_deref(),
                variable("COLORTERM").as_deref(),
            )
        } else {
            Colour::None
        },
        markers: markers(
            ascii || settings.ascii.unwrap_or(false),
            variable("TERM").as_deref(),
        ),
        projected: settings.large.unwrap_or(false),
    };
    let clerk = Clerk::new(store.clone(), today, read_bank);
    let language = words.language();
    let (sender, inbox) = channel();
    let (mut app, effects) = begin(start, words, theme, today, example);
    app.settings = settings;
    app.has_phones = phones.is_some();
    app.has_notes = notes.is_some();
    let mut screen = Screen::open()?;
    let signals = terminal::catch_signals()?;
    reader::drop_early_keys();
    // The first frame waits for no other thread; the bank is read beside the drawing, and that frame shows nothing of it.
    let beside = sender.clone();
    let drawn = Box::new(move || {
        terminal::tell_signals(signals, beside.clone());
        reader::read_events(beside.clone());
        // When the screens are gone nobody waits for it.
        thread::spawn(move || drop(beside.send(Message::Bank(bank()))));
    });
    let runner = Runner::new(store, language, sender)
        .with_clerk(clerk)
        .with_drawn(drawn)
        .with_bell(terminal::ring)
        .with_phones(phones)
        .with_notes(notes);
    drive(&mut screen.terminal, app, effects, &inbox, runner)
}

/// A terminal that was taken over, for a screen that stands by itself. It is given back when this is dropped.
pub(super) struct Surface {
    pub(super) screen: Drawn,
    pub(super) theme: Theme,
    /// What comes from the terminal.
    pub(super) keys: Receiver<Message>,
}

/// What is drawn on.
pub(super) struct Drawn(Screen);

impl Drawn {
    /// Draws.
    pub(super) fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.0.terminal.draw(draw).map(|_| ())
    }
}

/// Takes the terminal over, in the colours that it has.
pub(super) fn surface(ascii: bool, colour: bool) -> io::Result<Surface> {
    let variable = |name: &str| std::env::var(name).ok();
    let theme = Theme {
        light: light(variable("COLORFGBG").as_deref()).unwrap_or(false),
        colour: if colour {
            Colour::of(
                variable("TERM").as_deref(),
                variable("COLORTERM").as_deref(),
            )
        } else {
            Colour::None
        },
        markers: markers(ascii, variable("TERM").as_deref()),
        projected: false,
    };
    let (sender, keys) = channel();
    let screen = Screen::open()?;
    terminal::tell_signals(terminal::catch_signals()?, sender.clone());
    reader::drop_early_keys();
    reader::read_events(sender);
    Ok(Surface {
        screen: Drawn(screen),
        theme,
        keys,
    })
}

/// Whether the terminal says that its ground is light: the last number is the colour of its ground.
fn light(colours: Option<&str>) -> Option<bool> {
    let ground: u8 = colours?.rsplit(';').next()?.parse().ok()?;
    Some(matches!(ground, 7 | 9..=15))
}

/// Braille where it can be counted on; the console of the system itself has none.
fn markers(ascii: bool, term: Option<&str>) -> Markers {
    match term {
        _ if ascii => Markers::Ascii,
        Some("linux") => Markers::HalfBlock,
        None if cfg!(windows) && std::env::var_os("WT_SESSION").is_none() => Markers::HalfBlock,
        _ => Markers::Braille,
    }
}

/// The loop itself, over any terminal and any source of messages.
///
/// # Errors
/// When the terminal cannot be drawn on; what was answered is put on the disk first.
pub fn drive<B: Backend>(
    terminal: &mut Terminal<B>,
    mut app: App,
    effects: Vec<Effect>,
    inbox: &Receiver<Message>,
    mut runner: Runner,
) -> io::Result<Left> {
    let size = terminal.size().map_err(|error| other(&error))?;
    app.size = (size.width, size.height);
    let mut queue: VecDeque<Message> = VecDeque::new();
    let mut first = Some(effects);
    loop {
        if let Err(error) = terminal.draw(|frame| view(&app, frame)) {
            // The terminal is gone; what was answered is not.
            let error = other(&error);
            runner.run(update(&mut app, Message::Gone));
            return Err(error);
        }
        update::late::stands(&mut app);
        match first.take() {
            Some(effects) => queue.extend(runner.run(effects)),
            None => queue.push_back(inbox.recv().unwrap_or(Message::Gone)),
        }
        queue.extend(inbox.try_iter());
        while let Some(message) = queue.pop_front() {
            if matches!(message, Message::Redraw) {
                // Every cell is taken for another, so that the next frame is drawn whole. Clearing would ask the terminal
                // where its cursor stands, and its answer comes among the keys.
                let other = Style::new().add_modifier(Modifier::HIDDEN);
                let _ = terminal.draw(|frame| {
                    let area = frame.area();
                    frame.buffer_mut().set_style(area, other);
                });
                continue;
            }
            let message = match message {
                Message::AtDoor(first) => runner.at_door(first, &mut queue),
                other => other,
            };
            let effects = update(&mut app, message);
            if let Some(bank) = app.bank {
                runner.knows(bank);
            }
            queue.extend(runner.run(effects));
            if app.done {
                let opened = app.session.as_ref();
                let opened = opened.is_some_and(|one| one.is_only_opened());
                let record = app.record.filter(|record| !opened && record.kept);
                let open = |record: &Record| record.measurement.state == State::Open;
                let kept = Left::Kept {
                    at_hand: record.is_some(),
                    open: record.as_ref().is_some_and(open),
                    made: app.made,
                };
                return Ok(app.unsaved.map_or(kept, Left::Unsaved));
            }
            if queue.is_empty() {
                queue.extend(inbox.try_iter());
            }
        }
        runner.publish(&app);
    }
}

fn other(error: &impl std::error::Error) -> io::Error {
    io::Error::other(error.to_string())
}
