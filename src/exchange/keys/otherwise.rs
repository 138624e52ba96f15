//! What stands before or beside a statement and makes something else of it than what is asked now.

use super::super::text::{folded, plain};
use super::{AROUND, Found, Keys, unframed};

/// What a form asks beside a statement, or computes of it: no answer to it.
pub(super) const BESIDES: [&str; 30] = [
    "points",
    "punten",
    "punkte",
    "max punten",
    "feedback",
    "score",
    "toelichting",
    "opmerking",
    "opmerkingen",
    "reden",
    "uitleg",
    "waarom",
    "tijd",
    "duur",
    "seconden",
    "klikken",
    "comment",
    "comments",
    "remark",
    "remarks",
    "note",
    "notes",
    "reason",
    "why",
    "other",
    "anders",
    "time",
    "duration",
    "clicks",
    "kommentar",
];

/// Words before a statement that make it another one, where they are all that stands there.
const OTHERWISE: [&str; 8] = [
    "niet",
    "not",
    "oneens",
    "oneens met",
    "disagree",
    "disagree with",
    "mijn collega vindt",
    "my colleague thinks",
];

/// Words of another time, or of what somebody wants, among few.
const OTHER_TIMES: [&str; 25] = [
    "gewenst",
    "gewenste",
    "wens",
    "wenselijk",
    "straks",
    "toekomst",
    "ideaal",
    "ideale",
    "vorig",
    "vorige",
    "geleden",
    "vroeger",
    "destijds",
    "belang",
    "belangrijk",
    "importance",
    "important",
    "desired",
    "wanted",
    "future",
    "ago",
    "previous",
    "previously",
    "ideal",
    "ideally",
];
const FEW_WORDS: usize = 5;

/// Whether plain words speak of another time, or of what somebody wants, and of little else.
pub(in super::super) fn is_of_another_time(words: &str) -> bool {
    words.split(' ').count() <= FEW_WORDS
        && words.split(' ').any(|word| OTHER_TIMES.contains(&word))
}

impl Keys {
    /// Whether what stands before a statement asks it of another time, of somebody else, or the other way round.
    pub(in super::super) fn asks_otherwise(&self, header: &str) -> bool {
        let text = folded(header);
        let before =
            unframed(&text, self.longest + AROUND)
                .into_iter()
                .find_map(|(before, behind)| {
                    let mut own = self.own(behind);
                    own.any(|found| matches!(found, Found::One(_)))
                        .then_some(before)
                });
        before.is_some_and(|before| {
            let words = plain(before);
            OTHERWISE.contains(&words.as_str()) || is_of_another_time(&words)
        })
    }
}
