//! The needs overview: who is good at what another wants to learn. Words are compared, nothing is guessed.

use crate::measurement::Need;

/// Two people who could talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Place of who wants to learn it.
    pub learner: usize,
    /// Place of who is good at it.
    pub expert: usize,
    /// What they share, as the learner wrote it: words that stand together are one thing.
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

/// What parts two things from each other.
const APART: [char; 5] = [',', ';', '.', '/', '\n'];

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// The word as it is compared; nothing where it says nothing about a subject.
fn subject(word: &str) -> Option<String> {
    let subject = word.to_lowercase();
    (word.chars().count() >= SHORTEST && !EMPTY.contains(&subject.as_str())).then_some(subject)
}

/// What of a text is about one of these subjects, as it was written, and how many words that are. Words that stand
/// together, with only such as say nothing between them, are one thing.
fn shared(text: &str, subjects: &[String]) -> (Vec<String>, usize) {
    let is_shared = |word: &str| {
        let subject = subject(word)?;
        Some(subjects.iter().any(|one| same_subject(&subject, one)))
    };
    let (mut things, mut count): (Vec<String>, usize) = (Vec::new(), 0);
    for part in text.split(APART) {
        let (mut thing, mut between): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        for word in words(part).chain([""]) {
            match is_shared(word) {
                Some(true) => {
                    thing.append(&mut between);
                    thing.push(word);
                    count += 1;
                }
                None if !word.is_empty() && !thing.is_empty() => between.push(word),
                None if !word.is_empty() => {}
                Some(false) | None => {
                    between.clear();
                    let told = thing.join(" ").to_lowercase();
                    thing.clear();
                    if !told.is_empty() && !things.contains(&told) {
                        things.push(told);
                    }
                }
            }
        }
    }
    (things, count)
}

fn same_subject(one: &str, other: &str) -> bool {
    let stem = |word: &str| -> String { word.chars().take(STEM).collect() };
    one == other || (stem(one).chars().count() == STEM && stem(one) == stem(other))
}

/// Every pair of which one is good at what the other wants to learn; those who share most come first.
pub fn matches(needs: &[Need]) -> Vec<Match> {
    let mut found = Vec::new();
    let strong = needs.iter().map(|one| words(&one.strong));
    let strong: Vec<Vec<String>> = strong
        .map(|words| words.filter_map(subject).collect())
        .collect();
    for (learner, one) in needs.iter().enumerate() {
        for (expert, strong) in strong.iter().enumerate() {
            if learner == expert {
                continue;
            }
            let (words, count) = shared(&one.learn, strong);
            if !words.is_empty() {
                let pair = Match {
                    learner,
                    expert,
                    words,
                };
                found.push((count, pair));
            }
        }
    }
    crate::sorted::by_key(&mut found, |(count, _)| std::cmp::Reverse(*count));
    found.into_iter().map(|(_, pair)| pair).collect()
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

    #[test]
    fn words_that_stand_together_are_one_thing_and_a_comma_parts_two() {
        let needs = [
            need("groepsbespreking leiden, toetsen", ""),
            need("", "Een groepsbespreking leiden, toetsen lezen"),
        ];
        assert_eq!(
            matches(&needs)[0].words,
            ["groepsbespreking leiden", "toetsen"]
        );
    }
}
