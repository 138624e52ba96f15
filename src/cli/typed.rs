//! Lines typed by a person, with `Ctrl+C` and a termination signal as the end of input: a quit that saves. A line may be
//! typed unseen. Whatever else happens while a line is waited for comes in at the same door.

use std::collections::VecDeque;
use std::io::{self, IsTerminal as _};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

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
    /// What was heard while something else was looked for.
    early: VecDeque<Heard<T>>,
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
        hear_signals(Box::new(move || {
            let _ = interrupted.send(Heard::Interrupted);
        }));
        let lines = tell.clone();
        thread::spawn(move || read(&asked, &lines));
        Self {
            ask,
            heard,
            early: VecDeque::new(),
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
        self.hear_within(None).unwrap_or(Heard::Interrupted)
    }

    /// What comes next, if it comes within this time.
    pub(super) fn hear_within(&mut self, time: Option<Duration>) -> Option<Heard<T>> {
        if !self.asked {
            // Whoever reads is there as long as this is.
            self.asked = self.ask.send(()).is_ok();
        }
        let came = match (self.early.pop_front(), time) {
            (Some(early), _) => Ok(early),
            (None, Some(time)) => self.heard.recv_timeout(time),
            (None, None) => self
                .heard
                .recv()
                .map_err(|_| RecvTimeoutError::Disconnected),
        };
        let heard = match came {
            Ok(heard) => heard,
            Err(RecvTimeoutError::Timeout) => return None,
            Err(RecvTimeoutError::Disconnected) => Heard::Interrupted,
        };
        if matches!(heard, Heard::Line(_)) {
            self.asked = false;
        }
        Some(heard)
    }

    /// What a person typed and was not heard yet is for nobody. What is read out of a file was meant as it stands.
    pub(super) fn forget(&mut self) {
        if !io::stdin().is_terminal() {
            return;
        }
        drop_typed();
        for heard in self.heard.try_iter() {
            if matches!(heard, Heard::Line(Ok(Some(_)))) {
                self.asked = false;
            } else {
                self.early.push_back(heard);
            }
        }
    }
}

/// Tells who listens now that `Ctrl+C` was pressed. One menu after the other may read lines: the system takes one handler.
fn hear_signals(tell: Tell) {
    static LISTENS: Mutex<Option<Tell>> = Mutex::new(None);
    let mut listens = LISTENS.lock().unwrap_or_else(PoisonError::into_inner);
    if listens.replace(tell).is_none() {
        // Without a handler the lines still work; only Ctrl+C is then as abrupt as the system makes it.
        let _ = ctrlc::set_handler(|| {
            let listens = LISTENS.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(tell) = &*listens {
                tell();
            }
        });
    }
}

type Tell = Box<dyn Fn() + Send>;

fn read<T>(asked: &Receiver<()>, sender: &Sender<Heard<T>>) {
    // What was read ahead stays with the process, for who reads lines after this one.
    let mut reader = Reader(io::stdin().lock());
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

/// Drops what stands half typed in the terminal.
#[cfg(unix)]
fn drop_typed() {
    // Without it the line is heard after all, and looked at where it comes.
    let _ = rustix::termios::tcflush(io::stdin(), rustix::termios::QueueSelector::IFlush);
}

/// The system keeps a line that is being typed to itself until it is whole: it is looked at where it comes.
#[cfg(windows)]
fn drop_typed() {}

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
