//! Lines typed by a person, with `Ctrl+C` and a termination signal as the end of input: a quit that saves. A line may be
//! typed unseen. Whatever else happens while a line is waited for comes in at the same door.

use std::io::{self, BufReader, IsTerminal as _};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::plain::{Lines, Reader};

/// What comes in.
pub(super) enum Heard<T> {
    /// A line, or the end of them.
    Line(io::Result<Option<String>>),
    /// `Ctrl+C`, or a signal to end.
    Interrupted,
    /// Something else that happened.
    Else(T),
}

/// Standard input, read on a thread of its own so that a signal is heard while it waits; and nothing is read before it is
/// asked for, so that what is typed unseen is known to be.
pub(super) struct Typed<T = ()> {
    ask: Sender<()>,
    heard: Receiver<Heard<T>>,
    tell: Sender<Heard<T>>,
    /// A line is being read.
    asked: bool,
    /// The terminal shows nothing of what is typed. It stays so from one unseen line to the next: nobody waits for a
    /// prompt.
    unseen: Option<Unseen>,
}

impl<T: Send + 'static> Typed<T> {
    /// Starts reading.
    pub(super) fn new() -> Self {
        let (tell, heard) = channel();
        let (ask, asked) = channel();
        let interrupted = tell.clone();
        // Without a handler the lines still work; only Ctrl+C is then as abrupt as the system makes it.
        let _ = ctrlc::set_handler(move || {
            let _ = interrupted.send(Heard::Interrupted);
        });
        let lines = tell.clone();
        thread::spawn(move || read(&asked, &lines));
        Self {
            ask,
            heard,
            tell,
            asked: false,
            unseen: None,
        }
    }

    /// Where else something can be told.
    pub(super) fn bell(&self) -> Sender<Heard<T>> {
        self.tell.clone()
    }

    /// From now on what is typed does not come to stand on the screen, or it does again.
    pub(super) fn hide(&mut self, hidden: bool) {
        match (hidden, &self.unseen) {
            (true, None) => self.unseen = Some(Unseen::begin()),
            (false, Some(_)) => self.unseen = None,
            _ => {}
        }
    }

    /// What comes next.
    pub(super) fn hear(&mut self) -> Heard<T> {
        if !self.asked {
            // Whoever reads is there as long as this is.
            self.asked = self.ask.send(()).is_ok();
        }
        let heard = self.heard.recv().unwrap_or(Heard::Interrupted);
        if matches!(heard, Heard::Line(_)) {
            self.asked = false;
        }
        heard
    }
}

fn read<T>(asked: &Receiver<()>, sender: &Sender<Heard<T>>) {
    let mut reader = Reader(BufReader::new(io::stdin()));
    while asked.recv().is_ok() {
        let line = reader.next();
        if sender.send(Heard::Line(line)).is_err() {
            return;
        }
    }
}

impl Lines for Typed {
    fn next(&mut self) -> io::Result<Option<String>> {
        loop {
            match self.hear() {
                Heard::Line(line) => return line,
                Heard::Interrupted => return Ok(None),
                Heard::Else(()) => {}
            }
        }
    }
}

/// As long as it lives the terminal does not show what is typed.
struct Unseen(Option<Mode>);

impl Drop for Unseen {
    fn drop(&mut self) {
        if let Some(mode) = &self.0 {
            put_back(mode);
        }
    }
}

impl Unseen {
    fn begin() -> Self {
        Self(io::stdin().is_terminal().then(hide).flatten())
    }
}

/// What the terminal showed before.
#[cfg(unix)]
type Mode = rustix::termios::Termios;

#[cfg(unix)]
fn hide() -> Option<Mode> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let before = tcgetattr(io::stdin()).ok()?;
    let mut unseen = before.clone();
    unseen.local_modes.remove(LocalModes::ECHO);
    tcsetattr(io::stdin(), OptionalActions::Now, &unseen).ok()?;
    Some(before)
}

#[cfg(unix)]
fn put_back(mode: &Mode) {
    use rustix::termios::{OptionalActions, tcsetattr};
    // A terminal that is gone shows nothing either.
    let _ = tcsetattr(io::stdin(), OptionalActions::Now, mode);
}

#[cfg(windows)]
type Mode = u32;

#[cfg(windows)]
fn hide() -> Option<Mode> {
    /// Show what is typed.
    const ECHO: u32 = 0x0004;
    let console =
        crossterm_winapi::ConsoleMode::from(crossterm_winapi::Handle::current_in_handle().ok()?);
    let before = console.mode().ok()?;
    console.set_mode(before & !ECHO).ok()?;
    Some(before)
}

#[cfg(windows)]
fn put_back(mode: &Mode) {
    if let Ok(handle) = crossterm_winapi::Handle::current_in_handle() {
        // A window that is gone shows nothing either.
        let _ = crossterm_winapi::ConsoleMode::from(handle).set_mode(*mode);
    }
}
