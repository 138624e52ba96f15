//! What stands before a statement, and whether it is of the questionnaire itself.

use std::collections::HashSet;

use super::trailed::{CODES, untrailed};
use super::{AROUND, Found, Keys, NAMED, unframed};
use crate::bank::{Bank, Text};
use crate::exchange::text::{folded, plain};

/// What parts a beginning from its statement and says nothing.
const PARTS: [char; 11] = ['[', '(', ' ', '|', ':', '-', '–', '—', '/', '>', '»'];

/// A header as what stands before its statement, with the sign that ends it, and the statement; all as they are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::exchange) struct Beginning {
    pub(in crate::exchange) before: String,
    pub(in crate::exchange) behind: String,
}

impl Beginning {
    /// Its words.
    pub(in crate::exchange) fn words(&self) -> String {
        plain(&self.before)
    }

    /// The words of its statement.
    pub(in crate::exchange) fn behind_words(&self) -> String {
        plain(&self.behind)
    }

    /// Its words without numbers and codes, which differ by statement.
    pub(in crate::exchange) fn bare(&self) -> String {
        let words = self.words();
        let is_code = |word: &&str| {
            word.chars().nth(1).is_none()
                || word.contains(|letter: char| letter.is_ascii_digit())
                || NAMED.contains(word)
                || CODES.contains(word)
        };
        let bare: Vec<&str> = words.split(' ').filter(|word| !is_code(word)).collect();
        bare.join(" ")
    }

    /// The same part of the header as it was written.
    pub(in crate::exchange) fn of_header<'h>(&'h self, header: &'h str) -> &'h str {
        let ends = header
            .char_indices()
            .map(|(place, letter)| place + letter.len_utf8());
        let end = ends
            .rev()
            .find(|end| folded(header[*end..].trim_start()) == self.behind);
        let before = end.map_or(self.before.as_str(), |end| &header[..end]);
        before.trim().trim_end_matches(PARTS)
    }
}

/// The words that a questionnaire has above its own statements.
pub(super) fn titles_of(bank: &Bank) -> HashSet<String> {
    let blocks = &bank.instrument.characteristics;
    let titles = blocks.iter().map(|block| &block.title);
    let titles = titles.chain([&bank.title]).chain(&bank.instruction);
    let titles = titles.flat_map(Text::wordings);
    let ids = blocks.iter().map(|block| block.id.as_str());
    titles
        .chain(ids)
        .map(|title| plain(&folded(title)))
        .collect()
}

impl Keys {
    /// What stands before the statement of a header, all of it; nothing where it stands alone.
    pub(in crate::exchange) fn beginning(&self, header: &str) -> Option<Beginning> {
        let text = folded(header);
        let is_own = |behind: &str| {
            let mut own = self.own(behind);
            own.any(|found| matches!(found, Found::One(_))) || self.cut(behind).is_some()
        };
        let of = |text: &str| {
            let frames = unframed(text, self.longest + AROUND);
            let (before, behind) = frames.into_iter().rfind(|(_, behind)| is_own(behind))?;
            let end = text.len() - behind.len();
            Some(Beginning {
                before: text[..end].trim_end_matches(PARTS).to_owned(),
                behind: behind.to_owned(),
            })
            .filter(|_| !before.is_empty())
        };
        of(&text).or_else(|| of(untrailed(&text, &self.points)?))
    }

    /// Whether words are a title or an id of the questionnaire, or nothing at all.
    pub(in crate::exchange) fn is_own_title(&self, words: &str) -> bool {
        words.is_empty() || self.titles.contains(words) || self.is_item(words)
    }
}
