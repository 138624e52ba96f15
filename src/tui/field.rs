//! A field for one line of text, edited by what a reader sees as a letter.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::scrub::scrub;

/// The text and the cursor in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// In bytes, always between two letters.
    cursor: usize,
    /// Nothing was done with it yet: what is typed takes its place.
    offered: bool,
}

impl Field {
    /// The longest text taken, in letters.
    pub(super) const LONGEST: usize = 400;

    /// A field in which this text stands, with the cursor behind it.
    pub fn with(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            cursor: text.len(),
            offered: false,
        }
    }

    /// The same, where the text is offered to be taken as it is: what is typed takes its place, and does not stick to it.
    pub fn offering(text: &str) -> Self {
        Self {
            offered: true,
            ..Self::with(text)
        }
    }

    /// Whether what is typed takes the place of what stands there.
    pub fn is_offered(&self) -> bool {
        self.offered
    }

    /// What stands in it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether nothing more can be typed in it.
    pub fn is_full(&self) -> bool {
        !self.offered && self.text.graphemes(true).count() >= Self::LONGEST
    }

    /// Adds text at the cursor, as much as there is room for; false when that is not all of it. Line ends and other controls
    /// become spaces.
    pub fn insert(&mut self, text: &str) -> bool {
        if self.offered {
            *self = Self::default();
        }
        // Counted once, and not once a letter: what is pasted may be long.
        let mut room = Self::LONGEST.saturating_sub(self.text.graphemes(true).count());
        for letter in text.graphemes(true) {
            if room == 0 {
                return false;
            }
            room -= 1;
            let letter = if letter.chars().any(char::is_control) {
                " "
            } else {
                letter
            };
            // What cannot be seen would stay in a file unseen; but a sign that is typed in pieces is held together.
            let before = self.text[..self.cursor].chars().next_back();
            let joins = matches!(letter, "\u{200C}" | "\u{200D}")
                && before.is_some_and(|one| !one.is_ascii());
            // A joiner at its end is judged with what comes behind it.
            let with_next = format!("{letter}x");
            let clean = scrub(&with_next);
            let clean = clean.strip_suffix('x').unwrap_or_default();
            let letter = if joins { letter } else { clean };
            self.text.insert_str(self.cursor, letter);
            self.cursor += letter.len();
        }
        true
    }

    fn before(&self) -> usize {
        let letter = self.text[..self.cursor].graphemes(true).next_back();
        self.cursor - letter.map_or(0, str::len)
    }

    fn after(&self) -> usize {
        let letter = self.text[self.cursor..].graphemes(true).next();
        self.cursor + letter.map_or(0, str::len)
    }

    /// Takes a key for editing. False when it means nothing here.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        // Windows reports AltGr as both, and then it is a letter.
        let held = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
        if held == KeyModifiers::CONTROL && key.code == KeyCode::Char('u') {
            *self = Self::default();
            return true;
        }
        if held == KeyModifiers::CONTROL || held == KeyModifiers::ALT {
            return false;
        }
        if let KeyCode::Char(letter) = key.code {
            self.insert(letter.encode_utf8(&mut [0; 4]));
            return true;
        }
        self.offered = false;
        match key.code {
            KeyCode::Backspace => {
                let from = self.before();
                self.text.replace_range(from..self.cursor, "");
                self.cursor = from;
            }
            KeyCode::Delete => {
                let to = self.after();
                self.text.replace_range(self.cursor..to, "");
            }
            KeyCode::Left => self.cursor = self.before(),
            KeyCode::Right => self.cursor = self.after(),
            KeyCode::Home => self.cursor = 0,
            KeyCode::End => self.cursor = self.text.len(),
            _ => return false,
        }
        true
    }

    /// What can be seen of it in so many columns, and in which of them the cursor stands. Where its beginning is out of
    /// sight a sign stands in its place.
    pub fn view(&self, columns: u16) -> (String, u16) {
        const MORE: &str = "…";
        let columns = usize::from(columns.max(2));
        let mut from = 0;
        let mut shown = String::new();
        let mut letters = self.text[..self.cursor].graphemes(true);
        while shown.width() + self.text[from..self.cursor].width() >= columns {
            let Some(letter) = letters.next() else { break };
            from += letter.len();
            MORE.clone_into(&mut shown);
        }
        let cursor = shown.width() + self.text[from..self.cursor].width();
        for letter in self.text[from..].graphemes(true) {
            if shown.width() + letter.width() > columns {
                break;
            }
            shown.push_str(letter);
        }
        (shown, u16::try_from(cursor).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn press(field: &mut Field, code: KeyCode) {
        field.key(KeyEvent::new(code, KeyModifiers::NONE));
    }

    #[test]
    fn what_is_typed_takes_the_place_of_a_text_that_is_offered() {
        let mut field = Field::offering("Kring Noord");
        press(&mut field, KeyCode::Char('Z'));
        assert_eq!(field.text(), "Z");
        // Who goes into it changes it.
        let mut field = Field::offering("Kring Noord");
        press(&mut field, KeyCode::End);
        press(&mut field, KeyCode::Char('!'));
        assert_eq!(field.text(), "Kring Noord!");
    }

    #[test]
    fn a_letter_of_several_signs_is_taken_away_whole() {
        let mut field = Field::with("cafe\u{301}s");
        press(&mut field, KeyCode::Left);
        press(&mut field, KeyCode::Backspace);
        assert_eq!(field.text(), "cafs");
    }

    #[test]
    fn letters_that_are_keys_elsewhere_are_letters_here() {
        let mut field = Field::default();
        for letter in "q?s1/".chars() {
            press(&mut field, KeyCode::Char(letter));
        }
        assert_eq!(field.text(), "q?s1/");
        assert!(!field.key(KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL)));
    }

    #[test]
    fn one_key_empties_a_field() {
        let mut field = Field::with("31-2-2027");
        press(&mut field, KeyCode::Left);
        assert!(field.key(KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL)));
        assert_eq!(field, Field::default());
    }

    #[test]
    fn a_pasted_line_end_becomes_a_space() {
        let mut field = Field::default();
        field.insert("een\ntwee");
        assert_eq!(field.text(), "een twee");
    }

    #[test]
    fn a_long_text_shows_the_part_around_the_cursor() {
        let field = Field::with("abcdefghij");
        assert_eq!(field.view(5), ("…hij".into(), 4));
        assert_eq!(Field::with("abcd").view(5), ("abcd".into(), 4));
    }

    proptest! {
        #[test]
        fn any_keys_leave_a_sound_text(keys in proptest::collection::vec(0_u8..8, 0..60)) {
            let mut field = Field::with("één ‘taak’ 👩‍👧");
            for key in keys {
                let code = [KeyCode::Left, KeyCode::Right, KeyCode::Home, KeyCode::End, KeyCode::Backspace,
                    KeyCode::Delete, KeyCode::Char('ë'), KeyCode::Char('x')][usize::from(key)];
                press(&mut field, code);
                let (shown, cursor) = field.view(6);
                prop_assert!(cursor <= 6 && shown.width() <= 7);
            }
        }
    }

    #[test]
    fn a_word_that_is_held_together_by_a_joiner_stays_so_when_it_is_pasted() {
        let mut field = Field::default();
        field.insert("\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}");
        assert_eq!(field.text(), "\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}");
        let mut plain = Field::default();
        plain.insert("a\u{200D}b\u{200B}");
        assert_eq!(plain.text(), "ab");
    }
}
