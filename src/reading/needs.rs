//! The needs overview: who is good at what another wants to learn. Words are compared, nothing is guessed.

use crate::measurement::Need;

/// Two people who could talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Place of who wants to learn it.
    pub learner: usize,
    /// Place of who is good at it.
    pub expert: usize,
    /// The words they share, as the learner wrote them.
    pub words: Vec<String>,
}

/// Words that say nothing about a subject.
const EMPTY: [&str; 30] = [
    "beter", "doen", "eigen", "gaan", "geven", "goed", "graag", "hebben", "hoe", "jullie",
    "kinderen", "leren", "meer", "met", "mijn", "over", "samen", "voor", "wat", "werken", "better",
    "children", "good", "how", "learn", "more", "others", "the", "together", "with",
];

/// Words shorter than this say nothing about a subject either.
const SHORTEST: usize = 3;

/// How many letters of two long words have to be the same: "gesprekken" and "gesprek" are one subject.
const STEM: usize = 6;

fn subjects(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST)
        .map(str::to_lowercase)
        .filter(|word| !EMPTY.contains(&word.as_str()))
        .collect()
}

fn same_subject(one: &str, other: &str) -> bool {
    let stem = |word: &str| -> String { word.chars().take(STEM).collect() };
    one == other || (stem(one).chars().count() == STEM && stem(one) == stem(other))
}

/// Every pair of which one is good at what the other wants to learn; those who share most come first.
pub fn matches(needs: &[Need]) -> Vec<Match> {
    let mut found = Vec::new();
    for (learner, one) in needs.iter().enumerate() {
        for (expert, other) in needs.iter().enumerate() {
            if learner == expert {
                continue;
            }
            let strong = subjects(&other.strong);
            let mut words = subjects(&one.learn);
            words.retain(|word| strong.iter().any(|strong| same_subject(word, strong)));
            words.dedup();
            if !words.is_empty() {
                found.push(Match {
                    learner,
                    expert,
                    words,
                });
            }
        }
    }
    crate::sorted::by_key(&mut found, |one| std::cmp::Reverse(one.words.len()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(strong: &str, learn: &str) -> Need {
        Need {
            strong: strong.into(),
            learn: learn.into(),
            ..Need::default()
        }
    }

    #[test]
    fn who_is_good_at_it_is_matched_with_who_wants_to_learn_it() {
        let needs = [
            need("rekenen met jonge kinderen", "oudergesprekken voeren"),
            need("oudergesprek en overdracht", "taal"),
        ];
        let found = matches(&needs);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].learner, found[0].expert), (0, 1));
        assert_eq!(found[0].words, ["oudergesprekken"]);
    }

    #[test]
    fn words_that_say_nothing_match_nobody() {
        let needs = [
            need("goed samen werken", ""),
            need("", "beter samen werken met kinderen"),
        ];
        assert!(matches(&needs).is_empty());
    }
}
