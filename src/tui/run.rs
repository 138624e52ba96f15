//! The loop: one thread waits for the terminal, the main one waits for messages; nothing polls and nothing ticks.

mod documents;
mod effects;
mod terminal;

use std::collections::VecDeque;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::crossterm::event;

use super::app::App;
use super::message::{Effect, Message};
use super::radar::Markers;
use super::theme::{Colour, Theme};
use super::{Setup, Start, begin, update, view};
pub use effects::Runner;
use terminal::Screen;

/// How the screens were left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// With everything on the disk.
    Kept,
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
        ascii,
        colour,
    } = setup;
    let variable = |name: &str| std::env::var(name).ok();
    let theme = Theme {
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
    let language = words.language();
    let (sender, inbox) = channel();
    let beside = sender.clone();
    thread::spawn(move || beside.send(Message::Bank(bank())));
    let (app, effects) = begin(start, words, theme, today, example);
    let mut screen = Screen::open()?;
    terminal::on_signals(&sender)?;
    read_events(sender.clone());
    let runner = Runner::new(store, language, sender);
    drive(&mut screen.terminal, app, effects, &inbox, runner)
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

/// Waits for keys on a thread of its own. When the terminal is gone that is told as well.
fn read_events(sender: Sender<Message>) {
    thread::spawn(move || {
        loop {
            let message = match event::read() {
                Ok(event) => Message::of(event),
                Err(_) => Some(Message::Stop),
            };
            let stop = matches!(message, Some(Message::Stop));
            if message.is_some_and(|message| sender.send(message).is_err()) || stop {
                return;
            }
        }
    });
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
            runner.run(update(&mut app, Message::Stop));
            return Err(error);
        }
        match first.take() {
            Some(effects) => queue.extend(runner.run(effects)),
            None => queue.push_back(inbox.recv().unwrap_or(Message::Stop)),
        }
        queue.extend(inbox.try_iter());
        while let Some(message) = queue.pop_front() {
            let effects = update(&mut app, message);
            if let Some(bank) = app.bank {
                runner.knows(bank);
            }
            queue.extend(runner.run(effects));
            if app.done {
                return Ok(app.unsaved.take().map_or(Left::Kept, Left::Unsaved));
            }
            if queue.is_empty() {
                queue.extend(inbox.try_iter());
            }
        }
    }
}

fn other(error: &impl std::error::Error) -> io::Error {
    io::Error::other(error.to_string())
}
