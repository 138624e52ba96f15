//! A sheet that is typed where no sheet is asked: one screen too early, or into a field that a key opened by mistake. The
//! room must not read it there, and nothing takes it.

use super::{Asked, Session, Step};
use crate::measurement::Way;
use crate::walk::ActionField;

/// From so many signs on it is no number any more.
const LEAST: usize = 3;

/// Whether a text is most likely a sheet, or holds one.
pub fn like_a_row(text: &str) -> bool {
    only_a_row(text) || holds_a_row(text)
}

/// Whether a text is a sheet, or can still become one: a sentence begins with a letter, or soon has one.
pub fn may_be_a_row(text: &str) -> bool {
    like_a_row(text) || text.chars().any(|sign| sign != ' ') && text.chars().all(is_of_a_row)
}

/// Whether a text has nothing but the signs of a sheet.
fn only_a_row(text: &str) -> bool {
    let signs = text.chars().filter(|sign| *sign != ' ');
    let row = |sign: char| sign.is_ascii_digit() || matches!(sign, '?' | '-');
    signs.clone().all(row) && signs.count() >= LEAST
}

/// From so many signs on it is a sheet beside other words as well.
const LEAST_AMONG_WORDS: usize = 5;

fn is_of_a_row(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '?' | '-' | ' ')
}

/// Whether a sheet stands in a text with something else: a letter that was typed behind it uncovers nothing. A day and the
/// number of a telephone are none.
fn holds_a_row(text: &str) -> bool {
    let long = |piece: &&str| {
        let signs = piece.chars().filter(|sign| *sign != ' ').count();
        let telephone = piece.starts_with('0') && signs >= 9;
        signs >= LEAST_AMONG_WORDS
            && only_a_row(piece)
            && !telephone
            && !(piece.contains('-') && begins_a_day(piece))
    };
    // What begins it, with a letter right behind.
    let first = text.split(|sign| !is_of_a_row(sign)).next();
    let glued = first.is_some_and(|first| {
        first.len() < text.len() && !first.ends_with(' ') && only_a_row(first)
    });
    let mut pieces = text.split(|sign| !is_of_a_row(sign)).map(str::trim);
    glued || pieces.any(|piece| long(&piece))
}

/// Whether it is the beginning of a day: a day, and then a month and a year; or the year first.
fn begins_a_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', ' ']).collect();
    let number = |part: &str, most: usize| {
        part.len() <= most && part.chars().all(|sign| sign.is_ascii_digit())
    };
    let below = |part: &str, most: u32| {
        number(part, 2) && part.parse().is_ok_and(|number: u32| number <= most) || part.is_empty()
    };
    match parts.as_slice() {
        [year] | [year, ..] if year.starts_with("20") && year.len() == 4 => {
            parts.len() <= 3 && parts[1..].iter().all(|part| number(part, 2))
        }
        [day] => below(day, 31),
        [day, month] => below(day, 31) && below(month, 12),
        [day, month, year] => below(day, 31) && below(month, 12) && number(year, 4),
        _ => false,
    }
}

/// Whether it can be no path: it begins as a sheet does, and has nothing in it that parts folders or names a kind.
fn is_no_path(text: &str) -> bool {
    let first = text.chars().next();
    let row = first.is_some_and(|sign| sign.is_ascii_digit() || matches!(sign, '?' | '-'));
    row && !text.contains(['.', '/', '\\', ':'])
}

impl Session {
    /// Whether sheets of paper are typed at this step: also when all are in, or when answering is closed. Who types from a
    /// pile does not look up, so that what is typed may be a sheet all along.
    pub fn takes_paper(&self) -> bool {
        let round = self.round();
        self.step() == Step::Collect && round.is_some_and(|round| round.way() == Way::Paper)
    }

    /// Whether what is typed here is most likely a sheet.
    pub(super) fn is_a_row_elsewhere(&self, text: &str) -> bool {
        if self.question().is_some() || self.asked() != Asked::Text {
            return self.takes_a_path() && is_no_path(text);
        }
        match self.step() {
            Step::Vote | Step::Action(_, ActionField::When) | Step::Back => false,
            Step::Collect => self.takes_a_path() && is_no_path(text),
            _ => like_a_row(text) && !(text.contains('-') && begins_a_day(text)),
        }
    }

    fn takes_a_path(&self) -> bool {
        let round = self.round();
        self.step() == Step::Collect && round.is_some_and(|round| round.way() == Way::Import)
    }

    /// Whether what stands typed here is covered where the room sees it.
    pub fn is_to_be_covered(&self, text: &str) -> bool {
        let day = matches!(self.step(), Step::Action(_, ActionField::When) | Step::Back);
        self.is_mirrored()
            && (self.is_a_row_elsewhere(text) || day && like_a_row(text) && !begins_a_day(text))
    }

    /// How many digits the number that is asked can have; what is typed further goes nowhere.
    pub fn digits_asked(&self) -> Option<usize> {
        let most = match self.step() {
            Step::People => super::MOST as i64,
            Step::Context(place) => match self.bank.context[place].kind {
                crate::bank::ContextKind::Number { max, .. } => max,
                crate::bank::ContextKind::Choice(_) => return None,
            },
            _ => return None,
        };
        Some(most.to_string().len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_known_from_its_first_sign_on_until_it_is_a_sentence() {
        for row in ["4", "4 3", "?", "4343"] {
            assert!(may_be_a_row(row), "{row}");
        }
        for other in ["", " ", "3 l", "groep 3"] {
            assert!(!may_be_a_row(other), "{other}");
        }
    }

    #[test]
    fn a_sheet_is_told_from_a_day_a_number_and_a_sentence() {
        for row in ["312", "3 1 2", "4343-?", "2343"] {
            assert!(like_a_row(row), "{row}");
        }
        for other in ["", "12", "3 leden bellen", "groep 3"] {
            assert!(!like_a_row(other), "{other}");
        }
        for row in [
            "434343a",
            "312a",
            "AB 434343",
            "Jan 4 3 4 3 4 lezen",
            "x43434?3",
        ] {
            assert!(like_a_row(row), "{row}");
        }
        for other in [
            "groep 3 4 5 samen",
            "bel 0612345678",
            "voor 12-1-2027 klaar",
            "3-4 leden",
            "112 bellen",
            "in 2027 af",
            "12 januari",
        ] {
            assert!(!like_a_row(other), "{other}");
        }
        for day in [
            "1",
            "12",
            "12-",
            "12-1",
            "12-1-2027",
            "2027-01-1",
            "12 1 2027",
        ] {
            assert!(begins_a_day(day), "{day}");
        }
        for row in [
            "312",
            "3123",
            "44-4",
            "4-43",
            "1234-1",
            "12-123",
            "12-1-20271",
            "1-1-1-1",
        ] {
            assert!(!begins_a_day(row), "{row}");
        }
    }
}
