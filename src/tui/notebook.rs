//! The facilitator's notes on a screen of her own: what to say, what comes next, what the room sees, and every key of the
//! meeting, out of sight of the room. It decides nothing: what a key means is asked of the meeting, and what it came to
//! is said here.

mod keys;
mod lines;
mod view;

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use super::field::Field;
use super::message::Message;
use super::run::{Surface, surface};
use super::theme::Theme;
use crate::i18n::Words;
use crate::notes::{Clicker, Heard, Link, NoLink, Wished};
use crate::report::notes::{Field as Typed, Shown};
use crate::tui::words_of;

pub use lines::run_in_lines;

/// What lies over the notes.
#[derive(Clone, Debug, PartialEq)]
enum Over {
    Nothing,
    Help,
    /// A line is typed for what is asked.
    Typing,
    /// A sentence that somebody said.
    Sentence(Field),
    /// The steps of the way, with the one that is marked.
    Steps(usize),
    /// What helps when it gets tense.
    Tense,
    /// The code for her phone.
    Clicker(Clicker),
}

/// Something to be asked of the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ask {
    Wish(Wished),
    Page,
    Clicker,
    NoClicker,
}

/// What happened.
enum Happened {
    Screen(Message),
    Shown(Box<Shown>),
    Heard(Result<Heard, NoLink>),
    Said(Result<String, NoLink>),
    Clicker(Result<Result<Clicker, String>, NoLink>),
    Gone,
}

/// The notes as they stand on the screen.
struct Notebook {
    words: Words,
    theme: Theme,
    shown: Option<Shown>,
    over: Over,
    field: Field,
    /// What was half typed when the meeting went elsewhere, with what it was typed for.
    aside: Option<(String, Field)>,
    /// What was asked and is not answered yet, in order, with what was typed for it.
    asked: VecDeque<Field>,
    /// What there is to say about the last key.
    said: Option<String>,
    gone: bool,
    /// It was said that something typed goes with the next key.
    warned: bool,
    scroll: u16,
    furthest: u16,
    done: bool,
}

impl Notebook {
    fn new(words: Words, theme: Theme) -> Self {
        Self {
            words,
            theme,
            shown: None,
            over: Over::Nothing,
            field: Field::default(),
            aside: None,
            asked: VecDeque::new(),
            said: None,
            gone: false,
            warned: false,
            scroll: 0,
            furthest: 0,
            done: false,
        }
    }

    /// Takes in what happened, and says what has to be asked for it.
    fn take(&mut self, happened: Happened) -> Option<Ask> {
        match happened {
            Happened::Screen(Message::Key(key)) => return self.key(key),
            Happened::Screen(Message::Paste(text)) => {
                if let Some(field) = self.open_field() {
                    field.insert(&text);
                }
            }
            Happened::Screen(Message::Stop | Message::Gone) => self.done = true,
            Happened::Screen(_) => {}
            Happened::Shown(shown) => {
                if std::mem::take(&mut self.gone) {
                    // Nobody answers any more what was asked of the one before.
                    self.asked.clear();
                }
                self.show(*shown);
            }
            Happened::Heard(heard) => self.heard(heard),
            Happened::Said(Ok(said)) => self.said = Some(said),
            Happened::Clicker(Ok(Ok(clicker))) => self.over = Over::Clicker(clicker),
            Happened::Clicker(Ok(Err(sentence))) => self.said = Some(sentence),
            Happened::Said(Err(NoLink::Wait)) | Happened::Clicker(Err(NoLink::Wait)) => {
                self.said = Some(self.words.say("notes-wait"));
            }
            Happened::Gone
            | Happened::Said(Err(NoLink::Gone))
            | Happened::Clicker(Err(NoLink::Gone)) => self.gone = true,
        }
        None
    }

    fn show(&mut self, shown: Shown) {
        let before = self.shown.as_ref().map(|shown| shown.at.as_str());
        if before != Some(shown.at.as_str()) {
            self.put_aside(&shown.at);
            self.scroll = 0;
            if matches!(self.over, Over::Typing | Over::Steps(_)) {
                self.over = Over::Nothing;
            }
        }
        // After the last sheet there is nothing more to type.
        if self.over == Over::Typing && shown.typed == Typed::Nothing {
            self.over = Over::Nothing;
        }
        self.shown = Some(shown);
    }

    /// What was typed for something else is not for what is asked now: it waits until that is asked again, as it does
    /// where the meeting was moved from the laptop, and that is said.
    fn put_aside(&mut self, at: &str) {
        let typed = std::mem::take(&mut self.field);
        let before = self.shown.as_ref().map(|shown| shown.at.clone());
        if let Some(before) = before.filter(|_| !typed.is_empty()) {
            self.said = Some(self.words.say("notes-put-aside"));
            self.aside = Some((before, typed));
        }
        if let Some((_, field)) = self.aside.take_if(|(of, _)| of == at) {
            self.field = field;
        }
    }

    fn heard(&mut self, heard: Result<Heard, NoLink>) {
        let sent = self.asked.pop_front().unwrap_or_default();
        let said = match heard {
            Ok(Heard::Done(said) | Heard::NotKept(said)) => said,
            Ok(Heard::Refused(said)) => {
                // What was refused comes back to be mended.
                if self.field.is_empty() {
                    self.field = sent;
                }
                said
            }
            Ok(Heard::Wait) | Err(NoLink::Wait) => self.words.say("notes-wait"),
            Err(NoLink::Gone) => {
                self.gone = true;
                return;
            }
        };
        self.said = (!said.is_empty()).then_some(said);
    }
}

/// Opens the notes in this terminal and comes back when they are left.
///
/// # Errors
/// When the terminal cannot be drawn on.
pub fn run(link: Arc<dyn Link>, words: Words, ascii: bool, colour: bool) -> io::Result<()> {
    let (tell, inbox) = channel();
    let Surface {
        mut screen,
        theme,
        keys,
    } = surface(ascii, colour)?;
    let screens = tell.clone();
    thread::spawn(move || {
        for message in keys {
            if screens.send(Happened::Screen(message)).is_err() {
                return;
            }
        }
    });
    watch(Arc::clone(&link), tell.clone());
    let asks = ask(link, tell, words.again());
    let mut notebook = Notebook::new(words, theme);
    loop {
        screen.draw(|frame| notebook.draw(frame))?;
        let Ok(happened) = inbox.recv() else {
            return Ok(());
        };
        if let Some(wanted) = notebook.take(happened)
            && asks.send(wanted).is_err()
        {
            notebook.gone = true;
        }
        if notebook.done {
            return Ok(());
        }
    }
}

/// Waits for what the notes show.
fn watch(link: Arc<dyn Link>, tell: Sender<Happened>) {
    thread::spawn(move || {
        let mut seen = 0;
        loop {
            let happened = match link.look(seen) {
                Ok((version, shown)) => {
                    seen = version;
                    Happened::Shown(Box::new(shown))
                }
                Err(NoLink::Wait) => continue,
                Err(NoLink::Gone) => {
                    if tell.send(Happened::Gone).is_err() {
                        return;
                    }
                    // A laptop that fell over comes back, and she has her eyes on the room.
                    while !link.returns() {
                        if tell.send(Happened::Gone).is_err() {
                            return;
                        }
                    }
                    seen = 0;
                    continue;
                }
            };
            if tell.send(happened).is_err() {
                return;
            }
        }
    });
}

/// Asks one thing after the other, beside the drawing.
fn ask(link: Arc<dyn Link>, tell: Sender<Happened>, words: Words) -> Sender<Ask> {
    let (asks, inbox) = channel();
    let (languages, reader) = (words.language(), words.reader().to_owned());
    drop(words);
    thread::spawn(move || {
        let words = words_of(languages).for_reader(Some(reader));
        for wanted in inbox {
            let happened = match wanted {
                Ask::Wish(wished) => Happened::Heard(link.ask(wished)),
                Ask::Page => Happened::Said(link.open_page(&words)),
                Ask::Clicker => Happened::Clicker(link.clicker()),
                Ask::NoClicker => {
                    let closed = link.without_clicker();
                    Happened::Said(closed.map(|()| words.say("notes-clicker-closed")))
                }
            };
            if tell.send(happened).is_err() {
                return;
            }
        }
    });
    asks
}

#[cfg(test)]
mod tests;
