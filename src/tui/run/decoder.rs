//! From the bytes of a terminal to keys, clicks and pastes. Pure, and told about silence, because a terminal sends keys
//! in pieces and answers late: what belongs to a sequence never becomes an answer, however it arrives.

use ratatui::crossterm::event::{
    KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::tui::message::Message;

/// So often nothing may come for long, and what was being pasted may still go on: ten seconds.
const MOST_STALLS: u8 = 12;
/// A sequence that is longer than this is none.
const LONGEST: usize = 64;

/// From so many letters at once on it is no person who types.
const PASTED: usize = 4;

/// From so many keys of text at once on it is no program either that types for a person: then it is one text, so that what
/// has to be done does not grow with it.
const FLOOD: usize = 256;

/// Where in a sequence the bytes stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum State {
    /// In none.
    #[default]
    Ground,
    /// After an escape that may still be a key of its own.
    Escape,
    /// After an escape that was told as a key; what it belongs to may come late.
    Told,
    /// The same, long ago: only what no hand types still belongs to it.
    LongAgo,
    /// In a control sequence; with what came so far.
    Control(Vec<u8>),
    /// Before the letter of a key of the keypad or a function key.
    Single,
    /// In a string of the terminal, which ends with a bell or a string terminator; with whether an escape came last.
    Text(bool),
    /// In an old report of the mouse, with the bytes still to come.
    Mouse(u8),
}

/// Turns bytes into messages.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    state: State,
    /// What is going on belongs to an escape that was told already: it means nothing any more.
    late: bool,
    /// Bytes of a letter that is not whole yet.
    letter: Vec<u8>,
    /// What is being pasted.
    pasted: Option<Vec<u8>>,
    /// How often nothing came for long, while something was being pasted.
    stalls: u8,
    /// Text came faster than anybody types, and goes on.
    hurried: bool,
    /// So much text came at once that it is taken as one, and so is what follows it.
    flooded: bool,
    out: Vec<Message>,
}

impl Decoder {
    /// What came at once.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> Vec<Message> {
        if self.is_by_hand(bytes) {
            self.pasted = None;
        }
        for &byte in bytes {
            self.byte(byte);
        }
        let messages = std::mem::take(&mut self.out);
        let texts = messages.iter().filter(|message| sign(message).is_some());
        self.flooded = self.flooded || texts.count() >= FLOOD;
        if self.flooded {
            return joined(messages);
        }
        self.hurried = self.hurried || is_hurried(&messages);
        if !self.hurried {
            return messages;
        }
        messages
            .into_iter()
            .map(|message| match message {
                Message::Key(key) if key.code == KeyCode::Enter => Message::LineEnd,
                other => other,
            })
            .collect()
    }

    /// Whether silence has something to say.
    pub(super) fn waits(&self) -> bool {
        !matches!(self.state, State::Ground | State::LongAgo)
            || self.pasted.is_some()
            || self.hurried
            || self.flooded
    }

    /// Whether the end of a paste never came and this is a key that somebody pressed since: one letter, or one key, after
    /// nothing came for long. What is still being pasted comes in pieces of more than one.
    fn is_by_hand(&self, bytes: &[u8]) -> bool {
        let stalled = self.stalls > 0 && self.pasted.as_ref().is_some_and(Vec::is_empty);
        let one = match bytes {
            [0x1b, rest @ ..] => rest.len() < 8 && !rest.contains(&0x1b) && rest != b"[201~",
            _ => std::str::from_utf8(bytes).is_ok_and(|text| text.chars().count() == 1),
        };
        stalled && one && self.state == State::Ground
    }

    /// Nothing came for a moment: an escape was a key.
    pub(super) fn quiet(&mut self) -> Vec<Message> {
        self.hurried = false;
        if self.state == State::Escape && self.pasted.is_none() {
            self.press(KeyCode::Esc, KeyModifiers::NONE);
            self.state = State::Told;
        }
        std::mem::take(&mut self.out)
    }

    /// Nothing came for long: what is not whole will not become so.
    pub(super) fn silent(&mut self) -> Vec<Message> {
        if let Some(pasted) = &mut self.pasted {
            // The line may only be slow: what comes after this is still no key.
            if !pasted.is_empty() {
                let pasted = std::mem::take(pasted);
                self.out.push(Message::Paste(text(&pasted)));
                self.stalls = 0;
            }
            self.stalls += 1;
            if self.stalls > MOST_STALLS {
                self.pasted = None;
            }
        }
        self.state = match self.state {
            State::Told | State::LongAgo => State::LongAgo,
            _ => State::Ground,
        };
        self.late = false;
        self.flooded = false;
        std::mem::take(&mut self.out)
    }

    fn byte(&mut self, byte: u8) {
        match std::mem::take(&mut self.state) {
            State::Ground => self.ground(byte),
            State::Escape => self.escaped(byte),
            State::Told => {
                self.late = true;
                match byte {
                    b'[' | b']' | b'O' | b'N' | b'P' | b'X' | b'^' | b'_' => self.escaped(byte),
                    _ => {
                        self.late = false;
                        self.ground(byte);
                    }
                }
            }
            State::LongAgo => {
                self.late = true;
                if matches!(byte, b'[' | b']') {
                    self.escaped(byte);
                } else {
                    self.late = false;
                    self.ground(byte);
                }
            }
            State::Control(so_far) => self.control(so_far, byte),
            State::Single => self.single(byte),
            State::Text(escaped) => match byte {
                0x07 | 0x9c => self.late = false,
                b'\\' if escaped => self.late = false,
                _ => self.state = State::Text(byte == 0x1b),
            },
            State::Mouse(left) if left > 1 => self.state = State::Mouse(left - 1),
            State::Mouse(_) => self.late = false,
        }
    }

    fn ground(&mut self, byte: u8) {
        if byte == 0x1b {
            self.letter.clear();
            self.state = State::Escape;
            return;
        }
        if let Some(pasted) = &mut self.pasted {
            pasted.push(byte);
            return;
        }
        if byte >= 0x80 {
            self.letter.push(byte);
            match std::str::from_utf8(&self.letter) {
                Ok(letter) => {
                    let letter = letter.chars().next();
                    self.letter.clear();
                    if let Some(letter) = letter {
                        self.press(KeyCode::Char(letter), KeyModifiers::NONE);
                    }
                }
                Err(error) if error.error_len().is_some() || self.letter.len() > 3 => {
                    self.letter.clear();
                }
                Err(_) => {}
            }
            return;
        }
        self.letter.clear();
        let control = KeyModifiers::CONTROL;
        match byte {
            b'\r' | b'\n' => self.press(KeyCode::Enter, KeyModifiers::NONE),
            b'\t' => self.press(KeyCode::Tab, KeyModifiers::NONE),
            0x08 | 0x7f => self.press(KeyCode::Backspace, KeyModifiers::NONE),
            1..=26 => self.press(KeyCode::Char((byte - 1 + b'a').into()), control),
            b' '..=b'~' => self.press(KeyCode::Char(byte.into()), KeyModifiers::NONE),
            _ => {}
        }
    }

    fn escaped(&mut self, byte: u8) {
        match byte {
            0x1b => {
                if self.pasted.is_none() {
                    self.press(KeyCode::Esc, KeyModifiers::NONE);
                }
                self.state = State::Escape;
            }
            b'[' => self.state = State::Control(Vec::new()),
            b'O' | b'N' => self.state = State::Single,
            b']' | b'P' | b'X' | b'^' | b'_' => self.state = State::Text(false),
            _ if self.pasted.is_some() => self.ground(byte),
            // With Alt a letter is another key, and none that means something here.
            _ => {}
        }
    }

    fn single(&mut self, byte: u8) {
        let late = std::mem::take(&mut self.late);
        if byte == 0x1b {
            self.state = State::Escape;
        } else if !late && let Some(code) = lettered(byte) {
            self.press(code, KeyModifiers::NONE);
        }
    }

    fn control(&mut self, mut so_far: Vec<u8>, byte: u8) {
        match byte {
            0x1b => {
                self.late = false;
                self.state = State::Escape;
            }
            0..=0x1f | 0x80..=0xff => {
                self.late = false;
                self.ground(byte);
            }
            // The console of Linux sends its function keys with a second bracket.
            b'[' if so_far.is_empty() => {
                so_far.push(byte);
                self.state = State::Control(so_far);
            }
            0x40..=0x7e => self.whole(&so_far, byte),
            _ if so_far.len() >= LONGEST => self.late = false,
            _ => {
                so_far.push(byte);
                self.state = State::Control(so_far);
            }
        }
    }

    /// A control sequence is whole.
    fn whole(&mut self, parameters: &[u8], last: u8) {
        let late = std::mem::take(&mut self.late);
        if parameters.is_empty() && last == b'M' {
            self.late = late;
            self.state = State::Mouse(3);
            return;
        }
        let text = String::from_utf8_lossy(parameters);
        let numbers: Vec<u16> = text
            .trim_start_matches('<')
            .split([';', ':'])
            .map(|number| number.parse().unwrap_or(0))
            .collect();
        let first = numbers.first().copied().unwrap_or(0);
        match (first, last) {
            (200, b'~') => {
                self.pasted = Some(Vec::new());
                self.stalls = 0;
                return;
            }
            (201, b'~') => {
                if let Some(pasted) = self.pasted.take().filter(|pasted| !pasted.is_empty()) {
                    self.out.push(Message::Paste(self::text(&pasted)));
                }
                return;
            }
            _ => {}
        }
        if late || self.pasted.is_some() {
            return;
        }
        if text.starts_with('<') {
            self.out.extend(mouse(&numbers, last));
            return;
        }
        // The answers of a terminal begin with a sign of their own.
        let own = text.starts_with(|sign: char| !sign.is_ascii_digit() && sign != '[');
        if own || text.contains(|sign: char| sign < '0') {
            return;
        }
        let held = numbers.get(1).map_or(0, |held| held.saturating_sub(1));
        let mut modifiers = KeyModifiers::NONE;
        for (bit, modifier) in [
            (1, KeyModifiers::SHIFT),
            (2, KeyModifiers::ALT),
            (4, KeyModifiers::CONTROL),
        ] {
            if held & bit != 0 {
                modifiers |= modifier;
            }
        }
        let code = match last {
            b'A'..=b'E' if text == "[" => Some(KeyCode::F(last - b'A' + 1)),
            b'~' => numbered(first),
            // With two numbers this is where the cursor stands.
            b'R' => None,
            b'Z' => Some(KeyCode::BackTab),
            letter if first <= 1 => lettered(letter),
            _ => None,
        };
        if let Some(code) = code {
            self.press(code, modifiers);
        }
    }

    fn press(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        self.out.push(Message::Key(KeyEvent::new(code, modifiers)));
    }
}

fn lettered(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'M' => KeyCode::Enter,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

fn numbered(number: u16) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F(number as u8 - 10),
        17..=21 => KeyCode::F(number as u8 - 11),
        23 | 24 => KeyCode::F(number as u8 - 12),
        _ => return None,
    })
}

/// A click or the wheel; whatever else a mouse does means nothing here.
fn mouse(numbers: &[u16], last: u8) -> Option<Message> {
    let &[button, column, row] = numbers else {
        return None;
    };
    let kind = match (button, last) {
        (0, b'M') => MouseEventKind::Down(MouseButton::Left),
        (64, b'M') => MouseEventKind::ScrollUp,
        (65, b'M') => MouseEventKind::ScrollDown,
        _ => return None,
    };
    Some(Message::Mouse(MouseEvent {
        kind,
        column: column.saturating_sub(1),
        row: row.saturating_sub(1),
        modifiers: KeyModifiers::NONE,
    }))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn letter(message: &Message) -> bool {
    matches!(message, Message::Key(key) if matches!(key.code, KeyCode::Char(_)) && key.modifiers.is_empty())
}

/// The sign of text that a key stands for.
fn sign(message: &Message) -> Option<char> {
    match message {
        Message::Key(key) if key.modifiers.is_empty() => match key.code {
            KeyCode::Char(letter) => Some(letter),
            KeyCode::Enter => Some('\n'),
            KeyCode::Tab => Some('\t'),
            _ => None,
        },
        _ => None,
    }
}

/// Keys of text that follow upon one another, as one text.
fn joined(messages: Vec<Message>) -> Vec<Message> {
    let mut all: Vec<Message> = Vec::new();
    for message in messages {
        match (sign(&message), all.last_mut()) {
            (Some(sign), Some(Message::Paste(text))) => text.push(sign),
            (Some(sign), _) => all.push(Message::Paste(sign.into())),
            (None, _) => all.push(message),
        }
    }
    all
}

/// Text that is pasted into a terminal without marks comes as keys, line ends and all. Nobody types that fast: an Enter
/// with text behind it is the end of a line and not the key.
fn is_hurried(messages: &[Message]) -> bool {
    let enter =
        |message: &Message| matches!(message, Message::Key(key) if key.code == KeyCode::Enter);
    let letters = messages.iter().filter(|message| letter(message)).count();
    let first = messages.iter().position(enter);
    let last = messages.iter().rposition(letter);
    letters >= PASTED
        && messages.first().is_some_and(letter)
        && matches!((first, last), (Some(enter), Some(text)) if enter < text)
}

#[cfg(test)]
mod tests;
