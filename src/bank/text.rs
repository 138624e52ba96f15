//! A text of a bank in one or more languages. Choosing the language is done once, by [`super::Bank::language`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text that a person reads: one string for all languages, or one per language tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Text {
    /// Serves every language.
    All(String),
    /// Language tag to text, for example `nl` and `en`.
    ByLanguage(BTreeMap<String, String>),
}

impl Text {
    /// The text in `language`; where that is missing, in the first language there is. Never fails: an empty
    /// table is refused when the bank is read.
    pub fn get(&self, language: &str) -> &str {
        match self {
            Self::All(text) => text,
            Self::ByLanguage(texts) => texts
                .get(language)
                .or_else(|| texts.values().next())
                .map_or("", String::as_str),
        }
    }

    /// Whether this says the same in the same words: final punctuation and case aside, and languages that only one of
    /// the two has.
    pub fn same_words(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::ByLanguage(one), Self::ByLanguage(two)) => {
                let mut common = one.keys().filter(|language| two.contains_key(*language));
                // Which language was first is not kept here; a translation alone changes nothing.
                let first = if one.contains_key("nl") && two.contains_key("nl") {
                    Some("nl")
                } else {
                    common.next().map(String::as_str)
                };
                first.is_some_and(|first| plain(&one[first]) == plain(&two[first]))
            }
            _ => self
                .wordings()
                .any(|one| other.wordings().any(|two| plain(one) == plain(two))),
        }
    }

    /// Every wording of this text, whatever the language.
    pub fn wordings(&self) -> impl Iterator<Item = &str> {
        let (all, by_language) = match self {
            Self::All(text) => (Some(text.as_str()), None),
            Self::ByLanguage(texts) => (None, Some(texts.values().map(String::as_str))),
        };
        all.into_iter().chain(by_language.into_iter().flatten())
    }
}

/// Without case and final punctuation.
fn plain(text: &str) -> String {
    let text = text.trim();
    let text =
        text.trim_end_matches(|letter: char| ".!?…;:,".contains(letter) || letter.is_whitespace());
    text.to_lowercase()
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::All(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_serves_every_language() {
        assert_eq!(Text::from("Doelen").get("en"), "Doelen");
    }

    #[test]
    fn a_full_stop_a_capital_and_an_added_language_leave_the_words_the_same() {
        let dutch = Text::from("Wij lezen voor.");
        let both = Text::ByLanguage(BTreeMap::from([
            ("en".into(), "We read aloud.".into()),
            ("nl".into(), "wij lezen voor".into()),
        ]));
        assert!(dutch.same_words(&both) && both.same_words(&dutch));
        let other = Text::ByLanguage(BTreeMap::from([
            ("en".into(), "We read aloud.".into()),
            ("nl".into(), "Wij lezen voor aan iedereen.".into()),
        ]));
        assert!(!both.same_words(&other));
    }

    #[test]
    fn a_missing_language_falls_back_instead_of_failing() {
        let text = Text::ByLanguage(BTreeMap::from([("nl".into(), "ja".into())]));
        assert_eq!(text.get("en"), "ja");
    }
}
