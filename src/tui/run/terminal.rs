//! The terminal: taken over when the screens open, given back however they end.

use std::io::{self, Stdout, stdout};
use std::panic;
use std::sync::mpsc::Sender;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};

use super::super::message::Message;

/// A terminal that is taken over; it is given back when this is dropped.
pub(super) struct Screen {
    pub(super) terminal: Terminal<CrosstermBackend<Stdout>>,
}

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |report| {
            restore();
            before(report);
        }));
        enable_raw_mode()?;
        let opened = execute!(
            stdout(),
            EnterAlternateScreen,
            EnableMouseCapture,
            EnableBracketedPaste
        )
        .and_then(|()| Terminal::new(CrosstermBackend::new(stdout())));
        match opened {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                restore();
                Err(error)
            }
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The cursor first: it cannot be shown any more once the terminal is gone.
        let _ = self.terminal.show_cursor();
        restore();
    }
}

/// Gives the terminal back. It may be gone already, and then there is nothing to give back.
fn restore() {
    let _ = execute!(
        stdout(),
        DisableBracketedPaste,
        DisableMouseCapture,
        LeaveAlternateScreen
    );
    let _ = disable_raw_mode();
}

/// A hang-up or a request to stop is a quit that saves.
#[cfg(unix)]
pub(super) fn on_signals(sender: &Sender<Message>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let sender = sender.clone();
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if sender.send(Message::Stop).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// Where the window is closed without a signal, every answer is on the disk already.
#[cfg(not(unix))]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the other half of the same function"
)]
pub(super) fn on_signals(_: &Sender<Message>) -> io::Result<()> {
    Ok(())
}
