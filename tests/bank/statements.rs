//! The rules for a statement that a machine can check. Whether it is one idea and can be seen is for a reader.

use crate::networks::bank;

/// About 15 words, and never more than this.
const MOST_WORDS: usize = 18;

const NEGATIONS: [&str; 17] = [
    "niet", "geen", "nooit", "niets", "niks", "niemand", "nergens", "zonder", "noch", "not", "no",
    "never", "none", "nobody", "nothing", "without", "nor",
];
const ABSOLUTES: [&str; 6] = ["altijd", "steeds", "elke", "always", "every", "constantly"];
const BESIDE_THE_PRESENT: [&str; 16] = [
    "was", "waren", "had", "hadden", "werd", "werden", "zal", "zullen", "zou", "zouden", "moet",
    "moeten", "were", "should", "must", "would",
];
const JARGON: [&str; 16] = [
    "borgen",
    "borging",
    "implementeren",
    "faciliteren",
    "monitoren",
    "evalueren",
    "reflecteren",
    "professionaliseren",
    "traject",
    "output",
    "input",
    "competenties",
    "implement",
    "facilitate",
    "stakeholders",
    "outcomes",
];
/// Some things a member can only say of herself: what she takes home, what she dares, what happens at her school.
const US: [&str; 18] = [
    "ik",
    "mijn",
    "i",
    "my",
    "me",
    "wij",
    "we",
    "ons",
    "onze",
    "onszelf",
    "elkaar",
    "ieder",
    "our",
    "ours",
    "us",
    "each",
    "ourselves",
    "iemand",
];

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn each(check: impl Fn(&str, &[String]) -> bool) {
    for item in bank().instrument.items() {
        for text in item.text.wordings() {
            assert!(check(text, &words(text)), "{}: {text}", item.id);
        }
    }
}

fn has(words: &[String], any: &[&str]) -> bool {
    words.iter().any(|word| any.contains(&word.as_str()))
}

#[test]
fn a_statement_is_eighteen_words_or_fewer() {
    each(|_, words| words.len() <= MOST_WORDS);
}

#[test]
fn no_statement_denies_something() {
    each(|text, words| !has(words, &NEGATIONS) && !text.contains("n't") && !text.contains("n’t"));
}

#[test]
fn no_statement_says_always() {
    each(|_, words| !has(words, &ABSOLUTES));
}

#[test]
fn statements_are_about_now() {
    each(|_, words| !has(words, &BESIDE_THE_PRESENT));
}

#[test]
fn no_statement_joins_two_ideas() {
    // "of" and "or" may close a list of examples of one thing: "cijfers, observaties of werk".
    for item in bank().instrument.items() {
        for (language, joins, or) in [("nl", ["en", "maar"], "of"), ("en", ["and", "but"], "or")] {
            let text = item.text.get(language);
            let words = words(text);
            assert!(!has(&words, &joins), "{}: {text}", item.id);
            assert!(
                !has(&words, &[or]) || text.contains(','),
                "{}: {text}",
                item.id
            );
        }
    }
}

#[test]
fn a_statement_is_about_us() {
    each(|_, words| has(words, &US));
}

#[test]
fn a_statement_has_no_jargon() {
    each(|_, words| !has(words, &JARGON));
}

#[test]
fn a_statement_is_one_plain_sentence() {
    each(|text, _| {
        let first = text.chars().next().unwrap();
        first.is_uppercase()
            && text.ends_with('.')
            && text.matches(['.', '!', '?', ';', ':']).count() == 1
    });
}

#[test]
fn no_two_statements_are_the_same() {
    for language in ["nl", "en"] {
        let mut texts: Vec<&str> = bank()
            .instrument
            .items()
            .map(|item| item.text.get(language))
            .collect();
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), 30);
    }
}

#[test]
fn every_statement_counts_the_same_and_points_the_same_way() {
    assert!(
        bank()
            .instrument
            .items()
            .all(|item| item.weight == 1.0 && !item.reversed)
    );
}
