//! A code before another text: survey programs write the code of a question before its words. Where the bank knows the
//! code, the code says which statement it is, whatever the words are.

use super::{Found, Header, Keys, Strength, unframed};
use crate::exchange::text::{folded, plain};

/// What ends a code, beside the bracket that is a part of it.
const ENDS: [char; 2] = ['.', ':'];
/// What may stand between a code and its text, beside a blank.
const PARTS: [&str; 5] = ["- ", "– ", "— ", "| ", ": "];
/// A longer word is no code.
const LONGEST_CODE: usize = 64;

/// The code that a text begins with, and what stands behind it.
fn parted(folded: &str) -> Option<(&str, &str)> {
    let (word, rest) = folded.split_once(' ')?;
    let code = word.trim_end_matches(ENDS);
    let behind = PARTS.iter().find_map(|part| rest.strip_prefix(part));
    let ended = code.len() < word.len() || code.ends_with(']') || behind.is_some();
    let has = |is: fn(char) -> bool| code.contains(is);
    let is_code = has(char::is_alphabetic)
        && (has(|letter| letter.is_ascii_digit()) || has(|letter| letter == '['));
    (ended && is_code && code.len() <= LONGEST_CODE).then_some((code, behind.unwrap_or(rest)))
}

impl Keys {
    /// The item whose code a text begins with, and the text behind it.
    pub(super) fn behind_code<'t>(&self, folded: &'t str) -> Option<(usize, &'t str)> {
        let (code, behind) = parted(folded)?;
        let one = |found: Found| match found {
            Found::One(item) => Some(item),
            _ => None,
        };
        // A number within brackets is that of one of several scales.
        let frames = unframed(code, self.longest).into_iter();
        let frames = frames.map(|(_, behind)| behind);
        let mut codes =
            std::iter::once(code).chain(frames.filter(|frame| frame.contains(char::is_alphabetic)));
        let item = codes.find_map(|code| self.own(code).find_map(one))?;
        let says = plain(behind).contains(char::is_alphabetic);
        (says && !self.asks_something_else(behind)).then_some((item, behind))
    }

    /// What a header is by the code that it begins with.
    pub(super) fn coded(&self, folded: &str) -> Option<Header> {
        let (item, behind) = self.behind_code(folded)?;
        let another = self.cut(behind).is_some_and(|other| other != item);
        Some(if another {
            Header::Unclear
        } else {
            Header::Item(item, Strength::Framed)
        })
    }

    /// The text behind the code by which alone a header is an item.
    pub(in crate::exchange) fn text_behind_code(&self, header: &str) -> Option<String> {
        let text = folded(header);
        let (item, behind) = self.behind_code(&text)?;
        let is_own = |found: Found| matches!(found, Found::One(own) if own == item);
        let stated = self.own(behind).any(is_own) || self.cut(behind) == Some(item);
        (!stated && self.beginning(header).is_none()).then(|| behind.to_owned())
    }
}
