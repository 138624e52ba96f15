//! What stands behind the statements of a header row: some programs write the question of a list behind each statement of
//! it. Such a text is known by this, that it stands behind more than one statement and each statement stands there once.
//! Others write each statement in two languages, on two lines: then each has a sentence of its own behind it.

use std::collections::{BTreeMap, HashSet};

use super::{Found, Keys, LONGEST, Told, look, otherwise, uncoded};
use crate::exchange::text::{folded, plain, shortened};

/// What parts a statement from the question behind it.
const SIGNS: [&str; 5] = [":", "|", " - ", " – ", ">>"];
/// How much of such a question is shown.
const SHOWN: usize = 100;

/// So many words make a sentence, and among so few ones a single word tells that something else is asked.
const FEWEST_WORDS: usize = 3;
const FEW_WORDS: usize = 8;

/// A question behind statements as it is compared, with how it was written.
pub(super) type Tails = BTreeMap<String, String>;

impl Keys {
    /// The statement that a header begins with, and what stands behind it.
    fn tailed<'t>(&self, folded: &'t str) -> Option<(usize, &'t str)> {
        let signs = SIGNS.iter().flat_map(|sign| {
            let places = folded.match_indices(sign);
            places.map(|(place, sign)| (&folded[..place], folded[place + sign.len()..].trim()))
        });
        let mut parts = signs.filter(|(_, behind)| !plain(behind).is_empty());
        parts.find_map(|(before, behind)| {
            let words = plain(before);
            let mut wordings = std::iter::once(words.as_str()).chain(uncoded(&words));
            let item = wordings.find_map(|words| match look(&self.words, words) {
                Found::One(item) => Some(item),
                _ => None,
            })?;
            Some((item, behind))
        })
    }

    /// The item of a statement with one of the known questions behind it.
    pub(super) fn before_a_tail(&self, folded: &str) -> Option<usize> {
        if self.tails.is_empty() {
            return None;
        }
        let (item, behind) = self.tailed(folded)?;
        self.tails.contains_key(behind).then_some(item)
    }

    /// Learns the questions behind the statements of a header row, where more than so many statements stand before one;
    /// whether that is so.
    pub(in crate::exchange) fn learn_tails(&mut self, headers: &[String], known: usize) -> bool {
        let headers = headers.iter().filter(|header| header.len() <= LONGEST);
        let folded: Vec<(&String, String)> =
            headers.map(|header| (header, folded(header))).collect();
        let mut items = HashSet::new();
        let mut times: BTreeMap<&str, (usize, &String)> = BTreeMap::new();
        for (header, text) in &folded {
            let Some((item, behind)) = self.tailed(text) else {
                continue;
            };
            if !items.insert(item) {
                return false;
            }
            times.entry(behind).or_insert((0, header)).0 += 1;
        }
        let shared = times.iter().all(|(behind, (times, _))| {
            *times > 1 && !self.is_item(behind) && !self.asks_something_else(behind)
        });
        let translated = items.len() > 1
            && times.len() == items.len()
            && times.iter().all(|(behind, (_, header))| {
                is_a_sentence_below(header, behind)
                    && !self.is_item(behind)
                    && !(plain(behind).split(' ').count() <= FEW_WORDS
                        && self.asks_something_else(behind))
            });
        if items.len() <= known || !(shared || translated) {
            return false;
        }
        let tails = times
            .iter()
            .map(|(behind, (_, header))| ((*behind).to_owned(), as_written(header, behind)));
        self.tails = tails.collect();
        true
    }

    /// Whether words behind a statement make another one of it, are one of its answers, or tell of another scale.
    pub(super) fn asks_something_else(&self, behind: &str) -> bool {
        let words = plain(behind);
        let is_answer =
            |(value, labels): &(String, Vec<String>)| *value == words || labels.contains(&words);
        otherwise::asks_beside(&words)
            || self.points.iter().any(is_answer)
            || self.told(behind) == Told::Another
    }

    /// The questions behind statements, and what stands behind every id, as they were written.
    pub(in crate::exchange) fn told_behind(&self) -> Vec<String> {
        let ids = self.behind_ids().into_iter();
        self.tails.values().cloned().chain(ids).collect()
    }
}

/// Whether a text is all that stands on the lines below the first one of a header, and says something of its own.
fn is_a_sentence_below(header: &str, behind: &str) -> bool {
    let below = header.trim().split_once(['\n', '\r']);
    below.is_some_and(|(_, below)| folded(below) == behind)
        && plain(behind).split(' ').count() >= FEWEST_WORDS
}

/// The end of a header that is compared as this text.
fn as_written(header: &str, behind: &str) -> String {
    let mut starts = header.char_indices().map(|(place, _)| &header[place..]);
    let end = starts.find(|end| folded(end.trim()) == behind);
    shortened(end.unwrap_or(behind), SHOWN)
}
