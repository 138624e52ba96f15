//! Every key there is.

use super::Context::{
    self, Choice, Closing, List, Menu, Notes, Number, Offer, Reading, Result, Row, Session, Text,
    Turn,
};
use super::{Action, Binding, Key};

const ROOM: &[Context] = &[Session, Row];
const MEETING: &[Context] = &[Session, Row, Notes];
const STEP: &[Context] = &[Session, Notes];
const OUTSIDE_SESSION: &[Context] = &[
    Menu, List, Choice, Number, Text, Offer, Result, Closing, Reading,
];
const OUTSIDE_TEXT_AND_SESSION: &[Context] = &[Menu, List, Choice, Result, Closing, Reading];
const OUTSIDE_TEXT: &[Context] = &[
    Menu, List, Choice, Result, Closing, Reading, Session, Row, Turn, Notes,
];
const QUIT_BY_LETTER: &[Context] = &[
    Menu, List, Choice, Result, Closing, Reading, Session, Row, Notes,
];
// Who has the laptop to herself ends no meeting with a letter and the answer behind it.
const QUIT_BY_CTRL: &[Context] = &[Text, Offer, Number, Turn];
const FIELDS: &[Context] = &[Text, Offer, Number];
const TYPED: &[Context] = &[Text, Offer, Number, Row, Notes];
const PAGES: &[Context] = &[
    Menu, List, Choice, Number, Text, Offer, Result, Closing, Reading, Session, Row, Turn, Notes,
];

/// Without these nobody comes any further: they are left out last.
const NEEDED: u8 = 10;

/// Every key there is, in the order of the footer and the help.
pub const TABLE: &[Binding] = &[
    binding(
        Action::Number,
        &[Key::Digit],
        &[Choice, Turn],
        "key-answer",
        NEEDED,
    ),
    binding(
        Action::Number,
        &[Key::Digit],
        &[Menu, List],
        "key-choose",
        0,
    ),
    binding(Action::Number, &[Key::Digit], &[Offer], "key-choose", 7),
    binding(Action::Number, &[Key::Digit], &[Result], "key-open", 7),
    binding(Action::Number, &[Key::Digit], &[Closing], "key-tick", 6),
    binding(
        Action::DontKnow,
        &[Key::Char('?')],
        &[Choice, Turn],
        "key-dont-know",
        7,
    ),
    binding(Action::Up, &[Key::Up], PAGES, "key-up", 0),
    binding(Action::Down, &[Key::Down], PAGES, "key-down", 0),
    binding(Action::Confirm, &[Key::Enter], &[Choice], "key-take", 0),
    binding(
        Action::Confirm,
        &[Key::Enter],
        &[Menu, List],
        "key-take",
        NEEDED,
    ),
    binding(
        Action::Confirm,
        &[Key::Enter],
        &[Number, Text, Offer, Reading, Result],
        "key-on",
        NEEDED,
    ),
    binding(Action::Take, &[Key::Char('a')], &[Result], "key-agree", 7),
    binding(
        Action::Confirm,
        &[Key::Enter],
        &[Closing],
        "key-ready",
        NEEDED,
    ),
    binding(
        Action::Back,
        &[Key::Left, Key::Backspace, Key::Esc],
        &[Menu, List, Choice, Closing, Reading],
        "key-back",
        5,
    ),
    binding(
        Action::Back,
        &[Key::Left, Key::Backspace, Key::Esc],
        &[Result],
        "key-back",
        6,
    ),
    binding(Action::Back, &[Key::Esc], FIELDS, "key-back", 5),
    binding(Action::Skip, &[Key::Char('s')], &[Choice], "key-skip", 4),
    binding(Action::Skip, &[Key::Char('s')], &[Turn], "key-skip", 9),
    binding(
        Action::SkipPart,
        &[Key::Char('S')],
        &[Choice],
        "key-skip-part",
        0,
    ),
    binding(
        Action::Undo,
        &[Key::Char('u')],
        &[Choice],
        "key-put-back",
        9,
    ),
    binding(Action::Next, &[Key::Tab], &[Result], "key-next-tab", 6),
    binding(
        Action::Previous,
        &[Key::BackTab],
        &[Result],
        "key-previous-tab",
        0,
    ),
    binding(
        Action::Next,
        &[Key::Tab],
        &[Choice, Number, Text, Offer, Closing],
        "key-next-part",
        2,
    ),
    binding(
        Action::Previous,
        &[Key::BackTab],
        &[Choice, Number, Text, Offer, Closing],
        "key-previous-part",
        0,
    ),
    binding(
        Action::Picture,
        &[Key::Char('g')],
        &[Choice, Closing],
        "key-picture",
        3,
    ),
    binding(
        Action::HeldBack,
        &[Key::Char('w')],
        &[Result],
        "key-held-back",
        4,
    ),
    binding(
        Action::ReturnDay,
        &[Key::Char('d')],
        &[Closing],
        "key-return-day",
        6,
    ),
    binding(Action::Number, &[Key::Digit], STEP, "key-choose", 0),
    binding(
        Action::Previous,
        &[Key::Left, Key::PageUp, Key::Backspace, Key::Esc],
        &[Turn],
        "key-back",
        5,
    ),
    binding(
        Action::Next,
        &[Key::Enter, Key::PageDown],
        &[Turn],
        "key-session-next",
        9,
    ),
    binding(
        Action::Next,
        &[Key::PageDown],
        MEETING,
        "key-session-next",
        8,
    ),
    binding(
        Action::Confirm,
        &[Key::Enter],
        MEETING,
        "key-session-next",
        0,
    ),
    binding(
        Action::Previous,
        &[Key::PageUp, Key::Left, Key::Esc],
        MEETING,
        "key-session-back",
        6,
    ),
    binding(Action::Reveal, &[Key::Char('r')], STEP, "key-reveal", 8),
    binding(Action::Undo, &[Key::Char('u')], MEETING, "key-undo", 7),
    binding(
        Action::Cover,
        &[Key::Char('b'), Key::Char('.')],
        MEETING,
        "key-cover",
        7,
    ),
    binding(
        Action::Answering,
        &[Key::Char('o')],
        MEETING,
        "key-answering",
        0,
    ),
    binding(Action::Timer, &[Key::Char('t')], MEETING, "key-timer", 4),
    binding(Action::More, &[Key::Char('+')], MEETING, "key-more", 0),
    binding(Action::Less, &[Key::Char('-')], STEP, "key-less", 0),
    binding(
        Action::HideTimer,
        &[Key::Char('T')],
        MEETING,
        "key-hide-timer",
        0,
    ),
    binding(Action::Vote, &[Key::Char('v')], STEP, "key-vote", 2),
    binding(
        Action::KeepSentence,
        &[Key::Char('k')],
        MEETING,
        "key-keep",
        2,
    ),
    binding(Action::People, &[Key::Char('e')], MEETING, "key-people", 1),
    binding(Action::Tense, &[Key::Char('c')], MEETING, "key-tense", 0),
    binding(Action::Short, &[Key::Char('x')], MEETING, "key-short", 1),
    binding(Action::Notes, &[Key::Char('n')], ROOM, "key-notes", 1),
    binding(Action::Type, &[Key::Char('i')], &[Notes], "key-type", 7),
    binding(Action::Jump, &[Key::Char('j')], &[Notes], "key-jump", 5),
    binding(Action::Page, &[Key::F(2)], &[Notes], "key-page", 1),
    binding(Action::Clicker, &[Key::F(3)], &[Notes], "key-clicker", 1),
    binding(Action::Empty, &[Key::Ctrl('u')], TYPED, "key-empty", 0),
    binding(
        Action::Projector,
        &[Key::Char('p')],
        OUTSIDE_TEXT_AND_SESSION,
        "key-projector",
        0,
    ),
    binding(
        Action::Options,
        &[Key::Char('m')],
        &[Menu, List],
        "key-options",
        4,
    ),
    binding(
        Action::Options,
        &[Key::Char('m')],
        &[Result, Closing],
        "key-options",
        7,
    ),
    binding(
        Action::Palette,
        &[Key::Char('l')],
        OUTSIDE_TEXT_AND_SESSION,
        "key-palette",
        0,
    ),
    binding(Action::Search, &[Key::Char('/')], &[List], "key-search", 5),
    binding(
        Action::Top,
        &[Key::Home],
        OUTSIDE_TEXT_AND_SESSION,
        "key-top",
        0,
    ),
    binding(
        Action::End,
        &[Key::End],
        OUTSIDE_TEXT_AND_SESSION,
        "key-end",
        0,
    ),
    binding(
        Action::PageUp,
        &[Key::PageUp],
        OUTSIDE_SESSION,
        "key-page-up",
        0,
    ),
    binding(
        Action::PageDown,
        &[Key::PageDown],
        OUTSIDE_SESSION,
        "key-page-down",
        0,
    ),
    binding(
        Action::Help,
        &[Key::F(1), Key::Char('h')],
        OUTSIDE_TEXT,
        "key-help",
        9,
    ),
    binding(Action::Help, &[Key::F(1)], FIELDS, "key-help", 9),
    binding(
        Action::Quit,
        &[Key::Char('q'), Key::Ctrl('c')],
        QUIT_BY_LETTER,
        "key-quit",
        9,
    ),
    binding(Action::Quit, &[Key::Ctrl('c')], QUIT_BY_CTRL, "key-quit", 8),
];

const fn binding(
    action: Action,
    keys: &'static [Key],
    contexts: &'static [Context],
    id: &'static str,
    weight: u8,
) -> Binding {
    Binding {
        action,
        keys,
        contexts,
        id,
        weight,
    }
}
