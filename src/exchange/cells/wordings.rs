//! What the points of a scale are called.

use std::collections::HashMap;

use super::super::text::{folded, plain};

/// Things by their wordings: sign by sign, then by letters and digits.
#[derive(Clone, Debug, Default)]
pub(super) struct Wordings {
    signs: HashMap<String, Option<u8>>,
    words: HashMap<String, Option<u8>>,
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
        let folded = folded(text);
        put(plain(&folded), |own| &mut own.words);
        put(folded, |own| &mut own.signs);
    }

    pub(super) fn one(&self, text: &str) -> Option<u8> {
        let folded = folded(text);
        match self.signs.get(&folded) {
            Some(found) => *found,
            None => self.words.get(&plain(&folded)).copied().flatten(),
        }
    }
}
