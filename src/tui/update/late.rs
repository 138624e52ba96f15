//! What comes later than it was asked for. What was asked with a key may put another screen in place, as long as no other key
//! did something since; after that the screen stays as it is, and what it came to is told or left. What comes unasked does
//! put its screen in place, and what is pressed in the moment after that goes nowhere: it was pressed for what stood there
//! before. No key is offered in that moment.

use std::mem::Discriminant;

use ratatui::crossterm::event::MouseEventKind;

use crate::session;
use crate::tui::app::{App, Overlay, Screen, Tab};
use crate::tui::errand::Errand;
use crate::tui::keymap::{Context, Key};
use crate::tui::message::{Effect, Message};
use crate::walk::{Part, Step, Walk};

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// To open a measurement.
    Opening,
    /// The errand with this number.
    Errand(u64),
    /// The table of a meeting.
    Table,
    /// Something that is told, or asks something.
    Word,
}

/// What is on its way, and whether keys are for what stands on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Late {
    /// How many times something was asked or came unasked.
    number: u64,
    /// What was asked with the last key that did something.
    wanted: Option<Wanted>,
    /// Measurements that are being opened. They come in the order in which they were asked for.
    opening: u32,
    /// Another screen was put in place just now.
    settles: bool,
    /// What is asked now has not been on the screen yet.
    unseen: bool,
    /// Something was pressed since the program began.
    pressed: bool,
}

impl Late {
    /// Whether an errand is on its way that was asked with the last key.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.wanted, Some(Wanted::Errand(_)))
    }

    /// This has come. Whether it was asked with the last key that did something.
    pub(super) fn came(&mut self, wanted: &Wanted) -> bool {
        let others = *wanted == Wanted::Opening && {
            self.opening = self.opening.saturating_sub(1);
            self.opening > 0
        };
        let is = !others && self.wanted.as_ref() == Some(wanted);
        if is {
            self.wanted = None;
        }
        is
    }

    /// Whether keys go nowhere for a moment.
    pub(crate) fn settles(&self) -> bool {
        self.settles
    }

    /// Whether nothing is on its way that was asked with the last key.
    pub(crate) fn has_come(&self) -> bool {
        self.wanted.is_none()
    }

    /// A key did something: what was asked before it may put no screen in place any more.
    pub(super) fn by_hand(&mut self) {
        self.wanted = None;
    }
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// Somebody at this screen.
    Hand,
    /// The program itself, as it begins.
    Start,
    /// The facilitator, elsewhere.
    Notes,
    /// The disk or a clerk, with what was asked for.
    Answer,
    /// The disk or the phones, unasked.
    Background,
}

impl Origin {
    pub(super) fn of(message: &Message) -> Self {
        match message {
            Message::Key(_)
            | Message::Mouse(_)
            | Message::Paste(_)
            | Message::LineEnd
            | Message::Resize(..)
            | Message::Redraw
            | Message::Stop
            | Message::Gone => Self::Hand,
            Message::Bank(_) => Self::Start,
            Message::AtNotes(_) => Self::Notes,
            Message::Opened(_)
            | Message::Newest(..)
            | Message::Unfinished(_)
            | Message::Meeting(_)
            | Message::Table(_)
            | Message::Errand(..)
            | Message::Finished(_) => Self::Answer,
            _ => Self::Background,
        }
    }
}

/// What a key is pressed for.
#[derive(Debug, PartialEq)]
pub(crate) struct Place {
    screen: Screen,
    step: Option<Step>,
    tab: Option<Tab>,
    meeting: Option<(session::Step, Discriminant<session::Asked>, bool)>,
    overlay: Option<(Discriminant<Overlay>, String)>,
    /// A digit takes something, and is no text.
    offers: bool,
}

pub(crate) fn place(app: &App) -> Place {
    let title = |overlay: &Overlay| match overlay {
        Overlay::Dialog(dialog) => format!("{} {}", dialog.title, dialog.text),
        Overlay::Choose(choose) => choose.title.clone(),
        Overlay::Typing(typing, _) => typing.id().to_owned(),
        Overlay::Help | Overlay::ReturnDay(_) | Overlay::Sentence(_) => String::new(),
    };
    let meeting = app.session.as_ref().map(|session| {
        let asked = std::mem::discriminant(&session.asked());
        (session.step(), asked, session.question().is_some())
    });
    Place {
        screen: app.screen,
        step: app
            .walk()
            .filter(|_| app.screen == Screen::Asking)
            .map(Walk::step),
        tab: app.picture.as_ref().map(|picture| picture.tab),
        meeting: meeting.filter(|_| app.screen == Screen::Session),
        overlay: app
            .overlay
            .as_ref()
            .map(|overlay| (std::mem::discriminant(overlay), title(overlay))),
        offers: app.context() == Context::Offer,
    }
}

/// Whether this is pressed for what does not stand on the screen any more, or not yet.
pub(super) fn goes_nowhere(app: &mut App, message: &Message) -> bool {
    let pressed = match message {
        // Leaving is always possible.
        Message::Key(key) => Key::of(*key) != Some(Key::Ctrl('c')),
        Message::Mouse(mouse) => matches!(mouse.kind, MouseEventKind::Down(_)),
        Message::Paste(_) | Message::LineEnd => true,
        _ => false,
    };
    // Who has left has nothing more to say to what still stands there until all is on the disk.
    let leaves = app.leaving.is_some() && app.overlay.is_none();
    app.late.pressed |= pressed;
    pressed && (app.late.settles || leaves) || app.late.unseen && gives(message)
}

/// Whether it would give an answer to what is asked now. Help and leaving mean the same everywhere.
fn gives(message: &Message) -> bool {
    match message {
        Message::Key(key) => matches!(
            Key::of(*key),
            Some(Key::Digit | Key::Enter | Key::Char('?' | 's' | 'S'))
        ),
        Message::Paste(_) | Message::LineEnd => true,
        _ => false,
    }
}

/// Whether it is a key that may answer what is asked.
pub(super) fn answers(message: &Message) -> bool {
    let key = match message {
        Message::Key(key) => Key::of(*key),
        _ => None,
    };
    matches!(key, Some(Key::Digit | Key::Char(_) | Key::Enter))
}

/// The part that is walked through, and whether a question lies over it.
pub(super) fn part(app: &App) -> Option<(Part, bool)> {
    let walk = app.walk().filter(|_| app.screen == Screen::Asking)?;
    Some((walk.part(), matches!(app.overlay, Some(Overlay::Dialog(_)))))
}

/// Another part began, or a question came, with what was answered: what was typed ahead was meant for neither.
pub(super) fn begins(app: &mut App, before: Option<(Part, bool)>) {
    let (Some(before), Some(after)) = (before, part(app)) else {
        return;
    };
    app.late.unseen |= before.0 != after.0 || after.1 && !before.1;
}

/// What is asked now stands on the screen: keys are for it. Who draws says so after each frame.
pub fn stands(app: &mut App) {
    app.late.unseen = false;
}

/// A moment went by.
pub(super) fn moment(app: &mut App, number: u64) {
    if number == app.late.number {
        app.late.settles = false;
    }
}

/// Whether something was typed that is not handed over yet.
fn is_typing(app: &App) -> bool {
    let record = app.record.as_ref();
    record.is_some_and(|record| !record.entry.field.is_empty())
}

/// What is asked by this effect, where what it comes to can change what stands on the screen.
fn asks(number: u64, effect: &mut Effect) -> Option<Wanted> {
    match effect {
        Effect::Open(_) | Effect::Newest(_) => Some(Wanted::Opening),
        Effect::Errand(_, _, Errand::Settings(_)) => None,
        Effect::Errand(own, ..) => {
            *own = number;
            Some(Wanted::Errand(number))
        }
        Effect::ReadTable { .. } => Some(Wanted::Table),
        Effect::LookFor(..)
        | Effect::LookForMeeting { .. }
        | Effect::HandOut { .. }
        | Effect::OpenPhones { .. }
        | Effect::Finish => Some(Wanted::Word),
        _ => None,
    }
}

/// Remembers what is asked.
pub(super) fn asked(app: &mut App, effects: &mut [Effect]) {
    let number = app.late.number + 1;
    let wanted = effects.iter_mut().filter_map(|effect| asks(number, effect));
    // What is said besides comes first.
    let Some(wanted) = wanted.reduce(|first, next| match first {
        Wanted::Word => next,
        first => first,
    }) else {
        return;
    };
    app.late.number = number;
    app.late.opening += u32::from(wanted == Wanted::Opening);
    app.late.wanted = Some(wanted);
}

/// Another screen was put in place: for a moment nothing is pressed.
pub(super) fn settle(app: &mut App, effects: &mut Vec<Effect>) {
    app.late.number += 1;
    app.late.settles = true;
    effects.push(Effect::Moment(app.late.number));
}

/// Whether keys may be on their way that are for what stands there now, when this puts something else in place.
pub(super) fn takes_over(app: &App, origin: Origin) -> bool {
    match origin {
        Origin::Hand | Origin::Start => false,
        Origin::Notes => is_typing(app),
        Origin::Answer => app.late.pressed && app.late.wanted.is_none(),
        Origin::Background => app.late.pressed,
    }
}
