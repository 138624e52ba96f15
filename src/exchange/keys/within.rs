//! Words that stand around every id of a header row: "T1_doelen-1", "doelen-1 (nov 2025)". One measurement named so asks
//! what its ids ask; two beside each other are told apart elsewhere, and never read as one.

use std::collections::{BTreeMap, HashSet};

use super::around::as_written;
use super::{Found, Keys, LONGEST, MOST_PARTS, look, parts, unpadded};
use crate::exchange::summary::is_figure;
use crate::exchange::text::{folded, plain, shortened};

/// Around fewer ids the same words are chance.
const FEWEST: usize = 3;
/// A name with more words is a sentence that an id stands in.
const MOST_WORDS: usize = 8;
/// How much of what stands there is shown.
const SHOWN: usize = 40;

/// What stands before and behind every id, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Around {
    before: String,
    behind: String,
}

/// What stands around every id of a header row, with how it was written.
#[derive(Debug)]
pub(super) struct Within {
    around: Around,
    before: Option<String>,
    behind: Option<String>,
}

impl Keys {
    /// The item whose id stands among other words, with these; none where it may be more than one.
    fn among_words(&self, folded: &str) -> Option<(usize, Around)> {
        let words = plain(folded);
        let words: Vec<&str> = words.split(' ').collect();
        if words.len() > MOST_WORDS {
            return None;
        }
        let spans = (0..words.len()).flat_map(|start| {
            let ends = start + 1..=words.len().min(start + MOST_PARTS);
            ends.map(move |end| (start, end))
        });
        let mut found = spans.filter_map(|(start, end)| {
            let id = words[start..end].join(" ");
            let names = id.chars().any(char::is_alphabetic);
            match look(&self.parted, &unpadded(&parts(&id).join("-"))) {
                Found::One(item) if names => Some((item, start, end)),
                _ => None,
            }
        });
        let (item, start, end) = found.next()?;
        let around = Around {
            before: words[..start].join(" "),
            behind: words[end..].join(" "),
        };
        let alone = around.before.is_empty() && around.behind.is_empty();
        (found.next().is_none() && !alone).then_some((item, around))
    }

    /// The item of an id with what is known to stand around every one.
    pub(super) fn within(&self, folded: &str) -> Option<usize> {
        let known = self.within.as_ref()?;
        let (item, around) = self.among_words(folded)?;
        (around == known.around).then_some(item)
    }

    /// What is left of a name without what is known to stand around every id, in the way ids are written.
    pub(super) fn without_around(&self, folded: &str) -> Option<String> {
        let around = &self.within.as_ref()?.around;
        let parted = |words: &str| words.split_whitespace().map(str::to_owned).collect();
        let (words, before, behind): (Vec<String>, Vec<String>, Vec<String>) = (
            parted(&plain(folded)),
            parted(&around.before),
            parted(&around.behind),
        );
        let rest = words.strip_prefix(before.as_slice())?;
        let rest = rest.strip_suffix(behind.as_slice())?;
        Some(rest.join("-"))
    }

    /// Learns what stands around the ids of a header row, where that is the same around all of them, and asks nothing
    /// else of them; whether that is so. So many items are known without it.
    pub(in crate::exchange) fn learn_within(&mut self, headers: &[String], known: usize) -> bool {
        let mut items = HashSet::new();
        let mut written: BTreeMap<Around, &String> = BTreeMap::new();
        for header in headers.iter().filter(|header| header.len() <= LONGEST) {
            let text = folded(header);
            if self.is_item(header) {
                continue;
            }
            let Some((item, around)) = self.among_words(&text) else {
                continue;
            };
            if !items.insert(item) {
                return false;
            }
            written.entry(around).or_insert(header);
        }
        // Beside items that are known by themselves, few others may be those of another measurement.
        let most = known == 0 || items.len() * 2 >= self.ids.len();
        let many = most && items.len() >= FEWEST && items.len() > known;
        let Some((around, header)) = written.pop_first().filter(|_| written.is_empty()) else {
            return false;
        };
        let asks = |words: &str| is_figure(words) || self.asks_something_else(words);
        let otherwise = [&around.before, &around.behind]
            .into_iter()
            .any(|words| !words.is_empty() && asks(words));
        if !many || otherwise {
            return false;
        }
        let shown = |words: &str| {
            let shown = as_written(header, words).unwrap_or_else(|| words.to_owned());
            (!words.is_empty()).then(|| shortened(&shown, SHOWN))
        };
        self.within = Some(Within {
            before: shown(&around.before),
            behind: shown(&around.behind),
            around,
        });
        true
    }

    /// What stands before every id, as it was written.
    pub(in crate::exchange) fn before_ids(&self) -> Option<String> {
        self.within.as_ref()?.before.clone()
    }

    /// What stands behind every id, as it was written.
    pub(super) fn behind_ids(&self) -> Option<String> {
        self.within.as_ref()?.behind.clone()
    }
}
