//! The keys: one table from which dispatch, footer, help and the table in docs/keys.md are made.

mod table;

pub use table::TABLE;

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::i18n::Words;

/// What a person can do with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Give the answer, or take the choice, with this number.
    Number,
    /// *Don't know*.
    DontKnow,
    /// Take what is marked, or go on.
    Confirm,
    /// One step back.
    Back,
    /// Up.
    Up,
    /// Down.
    Down,
    /// To the next part or tab.
    Next,
    /// To the previous part or tab.
    Previous,
    /// Skip this one.
    Skip,
    /// Skip the rest of this part.
    SkipPart,
    /// To the picture at once.
    Picture,
    /// Show or hide what is not suggested.
    HeldBack,
    /// Give the day to come back to it.
    ReturnDay,
    /// Agree on the work form that is shown.
    Take,
    /// What else can be done with what is shown.
    Options,
    /// Dark letters on a light ground, or the other way round.
    Palette,
    /// Search in a list.
    Search,
    /// To the top.
    Top,
    /// To the end.
    End,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// Cover the screen, or uncover it.
    Cover,
    /// Show the picture.
    Reveal,
    /// Open or close answering.
    Answering,
    /// Start or pause the timer.
    Timer,
    /// A minute more.
    More,
    /// A minute less.
    Less,
    /// Hide the timer, or show it.
    HideTimer,
    /// A second vote.
    Vote,
    /// Keep a sentence.
    KeepSentence,
    /// Someone came or left.
    People,
    /// Short of time.
    Short,
    /// Notes on or off.
    Notes,
    /// To another step of the meeting.
    Jump,
    /// Type a line.
    Type,
    /// The notes in the browser.
    Page,
    /// Her phone as a clicker.
    Clicker,
    /// What helps when it gets tense.
    Tense,
    /// Large letters and full contrast, or not.
    Projector,
    /// Take the last row back.
    Undo,
    /// Empty the field: it goes into the field itself, as a letter does.
    Empty,
    /// Help.
    Help,
    /// Save and stop.
    Quit,
}

/// Where a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// A menu, or a question of the program itself.
    Menu,
    /// A list of measurements.
    List,
    /// A question with numbered choices.
    Choice,
    /// A question that asks a number.
    Number,
    /// A field of text.
    Text,
    /// A field of text that is still empty, with something to choose from under it.
    Offer,
    /// The result.
    Result,
    /// The end of the agreements.
    Closing,
    /// Something to read.
    Reading,
    /// A step of a group session.
    Session,
    /// A line of digits in a group session.
    Row,
    /// Somebody has the laptop to herself.
    Turn,
    /// The facilitator's notes, on a screen of their own.
    Notes,
}

impl Context {
    /// Every one, in the order of the help.
    pub const ALL: [Self; 13] = [
        Self::Choice,
        Self::Number,
        Self::Text,
        Self::Offer,
        Self::Result,
        Self::Closing,
        Self::Menu,
        Self::List,
        Self::Reading,
        Self::Session,
        Self::Row,
        Self::Turn,
        Self::Notes,
    ];

    /// The id of its name.
    pub fn id(self) -> &'static str {
        match self {
            Self::Menu => "context-menu",
            Self::List => "context-list",
            Self::Choice => "context-choice",
            Self::Number => "context-number",
            Self::Text => "context-text",
            Self::Offer => "context-offer",
            Self::Result => "context-result",
            Self::Closing => "context-closing",
            Self::Reading => "context-reading",
            Self::Session => "context-session",
            Self::Row => "context-row",
            Self::Turn => "context-turn",
            Self::Notes => "context-notes",
        }
    }
}

/// A key, freed from how a terminal reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// `0` to `9`.
    Digit,
    /// A letter or sign.
    Char(char),
    /// A letter with Ctrl.
    Ctrl(char),
    /// A function key.
    F(u8),
    /// Enter.
    Enter,
    /// Esc.
    Esc,
    /// Backspace.
    Backspace,
    /// An arrow.
    Left,
    /// An arrow.
    Up,
    /// An arrow.
    Down,
    /// Tab.
    Tab,
    /// Shift+Tab.
    BackTab,
    /// Home.
    Home,
    /// End.
    End,
    /// PageUp.
    PageUp,
    /// PageDown.
    PageDown,
}

impl Key {
    /// The key of an event; none for a release or a key that means nothing here.
    pub fn of(event: KeyEvent) -> Option<Self> {
        if event.kind != KeyEventKind::Press {
            return None;
        }
        let held = event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
        Some(match event.code {
            KeyCode::Char(letter) if held == KeyModifiers::CONTROL => {
                Self::Ctrl(letter.to_ascii_lowercase())
            }
            KeyCode::Char(_) if held == KeyModifiers::ALT => return None,
            KeyCode::Char(digit) if digit.is_ascii_digit() => Self::Digit,
            KeyCode::Char(letter) => Self::Char(letter),
            KeyCode::F(number) => Self::F(number),
            KeyCode::Enter => Self::Enter,
            KeyCode::Esc => Self::Esc,
            KeyCode::Backspace => Self::Backspace,
            KeyCode::Left => Self::Left,
            KeyCode::Up => Self::Up,
            KeyCode::Down => Self::Down,
            KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Self::BackTab,
            KeyCode::Tab => Self::Tab,
            KeyCode::BackTab => Self::BackTab,
            KeyCode::Home => Self::Home,
            KeyCode::End => Self::End,
            KeyCode::PageUp => Self::PageUp,
            KeyCode::PageDown => Self::PageDown,
            _ => return None,
        })
    }

    /// What stands on the key.
    pub fn label(self) -> String {
        match self {
            Self::Digit => "0-9".into(),
            Self::Char(letter) => letter.into(),
            Self::Ctrl(letter) => format!("Ctrl+{}", letter.to_ascii_uppercase()),
            Self::F(number) => format!("F{number}"),
            Self::Enter => "Enter".into(),
            Self::Esc => "Esc".into(),
            Self::Backspace => "Backspace".into(),
            Self::Left => "←".into(),
            Self::Up => "↑".into(),
            Self::Down => "↓".into(),
            Self::Tab => "Tab".into(),
            Self::BackTab => "Shift+Tab".into(),
            Self::Home => "Home".into(),
            Self::End => "End".into(),
            Self::PageUp => "PageUp".into(),
            Self::PageDown => "PageDown".into(),
        }
    }
}

/// Keys that do something somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding {
    /// What they do.
    pub action: Action,
    /// The keys; the first one stands in the footer.
    pub keys: &'static [Key],
    /// Where they do it.
    pub contexts: &'static [Context],
    /// The id of the words for it.
    pub id: &'static str,
    /// How soon it leaves a footer that is too narrow: 0 never stands there, 9 always stays.
    pub weight: u8,
}

/// The bindings that hold in a context.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    TABLE
        .iter()
        .filter(move |binding| binding.contexts.contains(&context))
}

/// What a key does in a context.
pub fn action(context: Context, key: Key) -> Option<Action> {
    bindings(context)
        .find(|binding| binding.keys.contains(&key))
        .map(|binding| binding.action)
}

/// The table as Markdown, for docs/keys.md.
pub fn markdown(words: &Words) -> String {
    let mut rows = vec![
        format!(
            "| {} | {} | {} |",
            words.say("help-key"),
            words.say("help-does"),
            words.say("help-where")
        ),
        "|---|---|---|".to_owned(),
    ];
    rows.extend(TABLE.iter().map(|binding| {
        let keys: Vec<String> = binding
            .keys
            .iter()
            .map(|key| format!("`{}`", key.label()))
            .collect();
        let places = if binding.contexts.len() == Context::ALL.len() {
            words.say("context-everywhere")
        } else {
            let names = binding.contexts.iter();
            let names: Vec<String> = names.map(|context| words.say(context.id())).collect();
            names.join(", ")
        };
        format!(
            "| {} | {} | {places} |",
            keys.join(" "),
            words.say(binding.id)
        )
    }));
    rows.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::i18n::Language;

    #[test]
    fn in_one_place_a_key_does_one_thing() {
        for context in Context::ALL {
            let mut seen = HashSet::new();
            for key in bindings(context).flat_map(|binding| binding.keys) {
                assert!(seen.insert(key), "{key:?} twice in {context:?}");
            }
        }
    }

    #[test]
    fn every_place_has_help_and_a_way_out() {
        for context in Context::ALL {
            assert_eq!(action(context, Key::F(1)), Some(Action::Help));
            assert_eq!(action(context, Key::Ctrl('c')), Some(Action::Quit));
        }
    }

    #[test]
    fn letters_are_letters_in_a_field_of_text() {
        for binding in bindings(Context::Text) {
            let letters = |key: &Key| matches!(key, Key::Char(_) | Key::Digit);
            assert!(!binding.keys.iter().any(letters), "{binding:?}");
        }
    }

    #[test]
    fn a_key_that_is_let_go_is_no_key() {
        let release = KeyEvent::new_with_kind(
            KeyCode::Char('3'),
            KeyModifiers::NONE,
            KeyEventKind::Release,
        );
        assert_eq!(Key::of(release), None);
    }

    #[test]
    fn every_key_is_explained_in_both_languages() {
        for language in Language::ALL {
            let words = Words::new(language);
            let names = Context::ALL.map(Context::id);
            for id in TABLE.iter().map(|binding| binding.id).chain(names) {
                assert!(words.has(id), "{id} in {language:?}");
            }
            assert_eq!(markdown(&words).lines().count(), TABLE.len() + 2);
        }
    }
}
