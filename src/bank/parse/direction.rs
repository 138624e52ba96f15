//! Marks that tell in which direction their neighbour is written: keyboards and word processors leave them in Arabic and
//! Hebrew, and there they change nothing that is read. What turns the direction of a whole stretch is something else.

use crate::scrub::scrub;

/// A letter that stands farther off is no neighbour.
const NEAR: usize = 16;

/// Whether what cannot be seen in a text is nothing but such marks, with a letter that is written from right to left
/// as the nearest before or behind.
pub(super) fn is_told_only(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let letter = |one: &&char| one.is_alphabetic();
    let beside = |at: usize| {
        let before = letters[..at].iter().rev().take(NEAR).find(letter);
        let after = letters[at + 1..].iter().take(NEAR).find(letter);
        before
            .into_iter()
            .chain(after)
            .any(|one| is_right_to_left(*one))
    };
    let kept: String = letters
        .iter()
        .enumerate()
        .filter(|(at, letter)| !(is_mark(**letter) && beside(*at)))
        .map(|(_, letter)| letter)
        .collect();
    kept.len() < text.len() && scrub(&kept) == kept
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

fn is_right_to_left(letter: char) -> bool {
    let is_letter =
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    is_letter && !is_mark(letter)
}

#[cfg(test)]
mod tests {
    use super::is_told_only;

    #[test]
    fn a_mark_beside_arabic_or_hebrew_changes_nothing_and_any_other_is_hidden() {
        for text in [
            "\"نلتقي كل أسبوع\u{200f}.\"",
            "\"كتب (كثيرة)\u{200f}!\"",
            "\"שלום\u{200f}\"",
            "\"\u{200e}مرحبا\"",
        ] {
            assert!(is_told_only(text), "{text:?}");
        }
        for text in [
            "\"Wij lezen\u{200f}.\"",
            "\"نلتقي\u{202e}.\"",
            "\"نلتقي\u{200f} Wij\u{200f}.\"",
            "\"نلتقي\u{200f}\u{200b}.\"",
            "\"نلتقي كل أسبوع.\"",
        ] {
            assert!(!is_told_only(text), "{text:?}");
        }
    }
}
