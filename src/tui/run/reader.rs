//! Waits for keys on threads of its own. When the terminal is gone that is told as well.

use std::sync::mpsc::Sender;

use crate::tui::message::Message;

/// What was typed before there was anything to see is dropped: nobody meant it for what will stand there.
#[cfg(unix)]
pub(super) fn drop_early_keys() {
    // Without it an early key is only answered early.
    let _ = rustix::termios::tcflush(std::io::stdin(), rustix::termios::QueueSelector::IFlush);
}

/// Begins to read.
#[cfg(unix)]
pub(super) fn read_events(sender: Sender<Message>) {
    use std::io::Read as _;
    use std::sync::mpsc::channel;
    use std::thread;

    let stdin = std::io::stdin();
    let (pieces, inbox) = channel();
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        let mut stdin = stdin.lock();
        loop {
            match stdin.read(&mut buffer) {
                Ok(count) if count > 0 => {
                    if pieces.send(buffer[..count].to_vec()).is_err() {
                        return;
                    }
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                // The terminal is gone; the other thread notices that nothing comes any more.
                Ok(_) | Err(_) => return,
            }
        }
    });
    thread::spawn(move || unix::decode(&inbox, &sender));
}

#[cfg(unix)]
mod unix {
    use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
    use std::time::Duration;

    use super::Message;
    use crate::tui::run::decoder::Decoder;

    /// An escape after which nothing comes for so long was a key.
    const MOMENT: Duration = Duration::from_millis(40);

    /// What is not whole after this will not become so.
    const LONG: Duration = Duration::from_millis(800);

    /// Makes messages of what comes, until the terminal or whoever listens is gone.
    pub(super) fn decode(inbox: &Receiver<Vec<u8>>, sender: &Sender<Message>) {
        let mut decoder = Decoder::default();
        let mut quiet = false;
        loop {
            let came = match (decoder.waits(), quiet) {
                (false, _) => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
                (true, false) => inbox.recv_timeout(MOMENT),
                (true, true) => inbox.recv_timeout(LONG),
            };
            let messages = match came {
                Ok(mut bytes) => {
                    bytes.extend(inbox.try_iter().flatten());
                    quiet = false;
                    decoder.feed(&bytes)
                }
                Err(RecvTimeoutError::Timeout) if quiet => decoder.silent(),
                Err(RecvTimeoutError::Timeout) => {
                    quiet = true;
                    decoder.quiet()
                }
                Err(RecvTimeoutError::Disconnected) => vec![Message::Gone],
            };
            let gone = matches!(messages.as_slice(), [Message::Gone]);
            for message in messages {
                if sender.send(message).is_err() {
                    return;
                }
            }
            if gone {
                return;
            }
        }
    }
}

/// What the system tells without waiting for it.
#[cfg(not(unix))]
fn waits() -> bool {
    use ratatui::crossterm::event;

    event::poll(std::time::Duration::ZERO).unwrap_or(false)
}

/// What was typed before there was anything to see is dropped: nobody meant it for what will stand there.
#[cfg(not(unix))]
pub(super) fn drop_early_keys() {
    while waits() {
        if ratatui::crossterm::event::read().is_err() {
            break;
        }
    }
}

/// The system hands over keys and not bytes, so that nothing comes in pieces.
#[cfg(not(unix))]
pub(super) fn read_events(sender: Sender<Message>) {
    use ratatui::crossterm::event::{self, Event, KeyCode, MouseButton, MouseEventKind};

    std::thread::spawn(move || {
        let mut letters = 0;
        let mut held = Held::default();
        loop {
            let message = match event::read() {
                Ok(Event::Key(key)) => {
                    let key = held.typed(key);
                    let more = waits();
                    let enter = key.code == KeyCode::Enter && key.is_press();
                    // Text that is pasted comes as keys, line ends and all, and nobody types that fast.
                    let line_end = enter && letters >= 4 && more;
                    letters = match key.code {
                        KeyCode::Char(_) if more => letters + usize::from(key.is_press()),
                        _ if line_end => letters,
                        _ if more => letters,
                        _ => 0,
                    };
                    Some(if line_end {
                        Message::LineEnd
                    } else {
                        Message::Key(key)
                    })
                }
                Ok(Event::Mouse(mouse)) => matches!(
                    mouse.kind,
                    MouseEventKind::Down(MouseButton::Left)
                        | MouseEventKind::ScrollUp
                        | MouseEventKind::ScrollDown
                )
                .then_some(Message::Mouse(mouse)),
                Ok(Event::Paste(text)) => Some(Message::Paste(text)),
                Ok(Event::Resize(width, height)) => Some(Message::Resize(width, height)),
                Ok(Event::FocusGained | Event::FocusLost) => None,
                Err(_) => Some(Message::Gone),
            };
            let gone = matches!(message, Some(Message::Gone));
            if message.is_some_and(|message| sender.send(message).is_err()) || gone {
                return;
            }
        }
    });
}

/// The letters that are down. On Windows a letter that is no key of the keyboard (Alt with digits; much of what is
/// pasted) comes as the release of what was never pressed: that is its press.
#[cfg(any(not(unix), test))]
#[derive(Debug, Default)]
struct Held {
    letters: Vec<char>,
}

#[cfg(any(not(unix), test))]
impl Held {
    fn typed(
        &mut self,
        mut key: ratatui::crossterm::event::KeyEvent,
    ) -> ratatui::crossterm::event::KeyEvent {
        use ratatui::crossterm::event::{KeyCode, KeyEventKind, KeyModifiers};

        let KeyCode::Char(letter) = key.code else {
            return key;
        };
        // With Shift let go first the release is of the small letter.
        let lower = letter.to_lowercase().next().unwrap_or(letter);
        let place = self.letters.iter().position(|one| *one == lower);
        match (key.kind, place) {
            (KeyEventKind::Press, None) => self.letters.push(lower),
            (KeyEventKind::Release, Some(place)) => drop(self.letters.remove(place)),
            (KeyEventKind::Release, None) if !letter.is_ascii() => {
                key.kind = KeyEventKind::Press;
                key.modifiers = KeyModifiers::NONE;
            }
            _ => {}
        }
        key
    }
}

#[cfg(test)]
mod tests {
    use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use super::Held;

    #[test]
    fn a_letter_that_comes_only_when_a_key_is_let_go_is_typed_once() {
        let mut held = Held::default();
        let mut of = |letter, kind| {
            let key = KeyEvent::new_with_kind(KeyCode::Char(letter), KeyModifiers::ALT, kind);
            held.typed(key).kind
        };
        assert_eq!(of('ë', KeyEventKind::Release), KeyEventKind::Press);
        assert_eq!(of('é', KeyEventKind::Press), KeyEventKind::Press);
        assert_eq!(of('é', KeyEventKind::Release), KeyEventKind::Release);
        assert_eq!(of('a', KeyEventKind::Release), KeyEventKind::Release);
    }
}
