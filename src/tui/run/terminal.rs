//! The terminal: taken over when the screens open, given back however they end.

use std::io::{self, BufWriter, Stdout, Write as _, stdout};
use std::mem::ManuallyDrop;
use std::panic;
use std::sync::mpsc::Sender;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};

use crate::tui::message::Message;

/// As many bytes as a whole frame of a large window takes.
const FRAME: usize = 64 * 1024;

/// A terminal that is taken over; it is given back when this is dropped.
pub(super) struct Screen {
    /// Never dropped itself: it would write to a terminal that may be gone, and panic over it.
    pub(super) terminal: ManuallyDrop<Terminal<CrosstermBackend<BufWriter<Stdout>>>>,
}

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |report| {
            restore();
            before(report);
        }));
        // A frame goes out in one piece.
        let out = BufWriter::with_capacity(FRAME, stdout());
        let opened = take().and_then(|()| Terminal::new(CrosstermBackend::new(out)));
        match opened {
            Ok(terminal) => Ok(Self {
                terminal: ManuallyDrop::new(terminal),
            }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal over.
fn take() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, SetTitle("vlot"))?;
    // An old console knows no marks around what is pasted; that is no reason not to open.
    let _ = execute!(stdout(), EnableBracketedPaste);
    mouse(true)
}

/// Gives the terminal back. It may be gone already, and then there is nothing to give back.
fn restore() {
    let _ = mouse(false);
    let _ = execute!(stdout(), DisableBracketedPaste, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
}

/// Lets the terminal be heard. Where it has no bell nothing is lost.
pub(super) fn ring() {
    let mut out = stdout();
    let _ = out.write_all(b"\x07");
    let _ = out.flush();
}

/// Clicks and the wheel, and nothing of where the mouse goes in between.
#[cfg(unix)]
fn mouse(on: bool) -> io::Result<()> {
    let asked: &[u8] = if on {
        b"\x1b[?1000h\x1b[?1006h"
    } else {
        b"\x1b[?1006l\x1b[?1000l"
    };
    let mut out = stdout();
    out.write_all(asked)?;
    out.flush()
}

/// The system tells everything or nothing; what means nothing is left out where it is read.
#[cfg(not(unix))]
fn mouse(on: bool) -> io::Result<()> {
    use ratatui::crossterm::event::{DisableMouseCapture, EnableMouseCapture};

    let mut out = stdout();
    if on {
        execute!(out, EnableMouseCapture)?;
    } else {
        execute!(out, DisableMouseCapture)?;
    }
    out.flush()
}

/// A hang-up or a request to stop is a quit that saves; who is stopped gives the terminal back, and takes and draws it
/// again when it goes on.
#[cfg(unix)]
pub(super) struct Caught(signal_hook::iterator::Signals);

#[cfg(unix)]
pub(super) fn catch_signals() -> io::Result<Caught> {
    use signal_hook::consts::{
        SIGABRT, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH,
    };

    let signals = signal_hook::iterator::Signals::new([
        SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGABRT, SIGTSTP, SIGCONT, SIGWINCH,
    ])?;
    Ok(Caught(signals))
}

/// Tells of those that were caught and of those that come.
#[cfg(unix)]
pub(super) fn tell_signals(Caught(mut signals): Caught, sender: Sender<Message>) {
    use ratatui::crossterm::terminal::size;
    use signal_hook::consts::{SIGABRT, SIGCONT, SIGHUP, SIGTSTP, SIGWINCH};
    use signal_hook::low_level::emulate_default_handler;

    std::thread::spawn(move || {
        for signal in signals.forever() {
            let message = match signal {
                SIGHUP => Message::Gone,
                SIGWINCH => match size() {
                    Ok((width, height)) => Message::Resize(width, height),
                    Err(_) => continue,
                },
                SIGABRT | SIGTSTP => {
                    restore();
                    // When it comes back it was stopped and goes on.
                    let _ = emulate_default_handler(signal);
                    continue;
                }
                SIGCONT => {
                    // Whoever had the terminal in between left it in a state of its own.
                    let _ = disable_raw_mode();
                    let _ = take();
                    Message::Redraw
                }
                _ => Message::Stop,
            };
            if sender.send(message).is_err() {
                return;
            }
        }
    });
}

/// Where the window is closed without a signal, every answer is on the disk already.
#[cfg(not(unix))]
pub(super) struct Caught;

#[cfg(not(unix))]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the other half of the same function"
)]
pub(super) fn catch_signals() -> io::Result<Caught> {
    Ok(Caught)
}

#[cfg(not(unix))]
pub(super) fn tell_signals(Caught: Caught, _: Sender<Message>) {}
