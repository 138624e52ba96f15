//! What the points of a scale are called.

use std::collections::HashMap;

use crate::exchange::text::{folded, plain, tidy};

/// Things by their wordings: sign by sign, then by letters and digits.
#[derive(Clone, Debug, Default)]
pub(super) struct Wordings {
    signs: HashMap<String, Option<u8>>,
    words: HashMap<String, Option<u8>>,
}

/// A text as it is compared; what stands in brackets of a web page and is none of its marks counts as it stands.
pub(super) fn signs(text: &str) -> String {
    let folded = folded(text);
    if folded.is_empty() {
        tidy(text).to_lowercase()
    } else {
        folded
    }
}

/// Whether the end of a text is gone, or in doubt.
fn is_open(folded: &str) -> bool {
    folded.ends_with("...") || folded.ends_with('?')
}

impl Wordings {
    pub(super) fn add(&mut self, text: &str, digit: u8) {
        let mut put = |text: String, into: fn(&mut Self) -> &mut HashMap<String, Option<u8>>| {
            if !text.is_empty() {
                let known = into(self).entry(text).or_insert(Some(digit));
                if *known != Some(digit) {
                    *known = None;
                }
            }
        };
        let folded = signs(text);
        put(plain(&folded), |own| &mut own.words);
        put(folded, |own| &mut own.signs);
    }

    /// The one that a text is sign by sign.
    pub(super) fn exactly(&self, text: &str) -> Option<u8> {
        self.signs.get(&signs(text)).copied().flatten()
    }

    pub(super) fn one(&self, text: &str) -> Option<u8> {
        let folded = signs(text);
        match self.signs.get(&folded) {
            Some(found) => *found,
            None if is_open(&folded) => None,
            None => self.words.get(&plain(&folded)).copied().flatten(),
        }
    }
}
