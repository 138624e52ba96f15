//! How hard the Dutch texts of the shipped bank are to read: Flesch-Douma, with a plain count of syllables. It sees
//! long words and long sentences and nothing else. `cargo test --test readability -- --nocapture` prints the worst.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use vlot::bank::{Bank, Text, shipped};

/// A text under this is too hard for something that is read aloud or read in passing.
const FLOOR: f64 = 50.0;
/// A statement is one sentence of ten words or so: a single long word takes off twenty.
const FLOOR_OF_A_STATEMENT: f64 = 40.0;
/// The middle text of each kind reads easily: "vrij gemakkelijk" begins at 70.
const MIDDLE: f64 = 70.0;
/// Shorter texts say too little for a figure: one long name would decide.
const FEWEST_WORDS: usize = 8;
/// How many of the worst are printed.
const WORST: usize = 10;

/// Two or three letters that stand for one vowel sound, longest first; a vowel with dots begins a syllable.
const TOGETHER: [&str; 21] = [
    "eeuw", "ieuw", "aai", "ooi", "oei", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui",
    "ei", "ij", "ou", "au", "ai", "oi", "ea",
];

fn is_vowel(letter: char) -> bool {
    "aeiouyáàâäéèêëíìîïóòôöúùûü".contains(letter)
}

/// The syllables of a word, at least one: its vowel sounds.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let (mut rest, mut count) = (word.as_str(), 0);
    while let Some(letter) = rest.chars().next() {
        let sound = TOGETHER.iter().find(|sound| rest.starts_with(**sound));
        if let Some(sound) = sound {
            count += 1;
            rest = &rest[sound.len()..];
        } else {
            count += usize::from(is_vowel(letter));
            rest = &rest[letter.len_utf8()..];
        }
    }
    count.max(1)
}

/// The words of a text; a number counts as a word.
fn words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect()
}

/// The sentences of a text: what ends in a stop, a question, a shout or a colon before something that is said.
fn sentences(text: &str) -> usize {
    text.split(['.', '?', '!', '…', ':', ';'])
        .filter(|sentence| !words(sentence).is_empty())
        .count()
}

/// Flesch-Douma; from about 0 (very hard) to 120 (very easy).
fn ease(text: &str) -> f64 {
    let all = words(text);
    let spoken: usize = all.iter().map(|word| syllables(word)).sum();
    let of_a_sentence = all.len() as f64 / sentences(text) as f64;
    206.84 - 0.93 * of_a_sentence - 77.0 * spoken as f64 / all.len() as f64
}

/// A text with its place in the bank.
struct Passage {
    place: String,
    text: String,
}

fn bank() -> &'static Bank {
    shipped().expect("the shipped bank has no errors")
}

fn passage(place: &str, text: &Text) -> Passage {
    Passage {
        place: place.to_owned(),
        text: text.get("nl").to_owned(),
    }
}

/// What people read or hear, kind by kind.
fn kinds() -> Vec<(&'static str, Vec<Passage>)> {
    let bank = bank();
    let cards = &bank.interventions;
    let statements = bank.instrument.items();
    vec![
        (
            "statements",
            statements.map(|one| passage(&one.id, &one.text)).collect(),
        ),
        (
            "stories",
            bank.signals
                .iter()
                .map(|one| passage(&one.id, &one.story))
                .collect(),
        ),
        (
            "purposes",
            cards
                .iter()
                .map(|one| passage(&one.id, &one.purpose))
                .collect(),
        ),
        (
            "steps",
            cards
                .iter()
                .flat_map(|card| {
                    let steps = card.steps.iter().zip(1..);
                    steps.map(|(step, number)| {
                        passage(&format!("{}, step {number}", card.id), &step.text)
                    })
                })
                .collect(),
        ),
        (
            "say",
            cards
                .iter()
                .filter_map(|one| Some(passage(&one.id, one.say.as_ref()?)))
                .collect(),
        ),
    ]
}

/// The eases of the passages that are long enough, hardest first.
fn measured(passages: Vec<Passage>) -> Vec<(f64, Passage)> {
    let long_enough = |one: &Passage| words(&one.text).len() >= FEWEST_WORDS;
    let mut measured: Vec<(f64, Passage)> = passages
        .into_iter()
        .filter(long_enough)
        .map(|one| (ease(&one.text), one))
        .collect();
    measured.sort_by(|one, other| one.0.total_cmp(&other.0));
    measured
}

fn median(measured: &[(f64, Passage)]) -> f64 {
    let middle = measured.len() / 2;
    if measured.len() % 2 == 1 {
        measured[middle].0
    } else {
        f64::midpoint(measured[middle - 1].0, measured[middle].0)
    }
}

#[test]
fn syllables_are_counted_as_they_are_heard() {
    for (word, count) in [
        ("wij", 1),
        ("netwerk", 2),
        ("bijeenkomst", 3),
        ("ideeën", 3),
        ("samenwerken", 4),
        ("onderzoek", 3),
        ("leeuw", 1),
        ("nieuw", 1),
        ("mooie", 2),
        ("gesprek", 2),
        ("praktijk", 2),
        ("12", 1),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn an_easy_sentence_scores_higher_than_a_hard_one() {
    let easy = ease("Wij weten wanneer onze klus klaar is.");
    let hard = ease(
        "Professionaliseringsactiviteiten vereisen interdisciplinaire samenwerkingsverbanden.",
    );
    assert!(easy > 60.0 && hard < 0.0, "{easy} {hard}");
}

#[test]
fn no_dutch_text_is_too_hard_to_read() {
    let mut too_hard = Vec::new();
    for (kind, passages) in kinds() {
        let measured = measured(passages);
        println!(
            "\n{kind}: {} texts, median {:.0}",
            measured.len(),
            median(&measured)
        );
        for (ease, one) in measured.iter().take(WORST) {
            println!("  {ease:.0}  {}: {}", one.place, one.text);
        }
        let floor = if kind == "statements" {
            FLOOR_OF_A_STATEMENT
        } else {
            FLOOR
        };
        let under = measured.iter().take_while(|(ease, _)| *ease < floor);
        too_hard.extend(under.map(|(ease, one)| format!("{ease:.0} {kind} {}", one.place)));
    }
    assert!(too_hard.is_empty(), "too hard:\n{}", too_hard.join("\n"));
}

#[test]
fn the_middle_text_of_each_kind_reads_easily() {
    for (kind, passages) in kinds() {
        let median = median(&measured(passages));
        assert!(median >= MIDDLE, "{kind}: {median:.0}");
    }
}

/// The promises of the page on privacy, each with what it says of the tests that hold it.
fn promises() -> Vec<&'static str> {
    let page = include_str!("../docs/privacy.md");
    page.split("\n\n")
        .filter(|part| part.starts_with("**"))
        .collect()
}

/// What people read of it: without the names of tests and commands.
fn without_code(text: &str) -> String {
    let mut read = String::new();
    for (place, part) in text.split('`').enumerate() {
        if place % 2 == 0 {
            read.push_str(part);
        }
    }
    read
}

#[test]
fn the_page_on_privacy_can_be_read_by_those_it_protects() {
    for promise in promises() {
        let ease = ease(&without_code(promise));
        println!("{ease:.0} {}", promise.lines().next().unwrap_or_default());
        assert!(ease >= FLOOR, "{ease:.0}: {promise}");
    }
}

#[test]
fn the_page_about_readability_tells_the_figures_of_today() {
    let page = include_str!("../docs/readability.md");
    for (kind, passages) in kinds() {
        let measured = measured(passages);
        let (number, middle, worst) = (measured.len(), median(&measured), measured[0].0);
        let row = format!("| {kind} | {number} | {middle:.0} | {worst:.0} |");
        assert!(
            page.contains(&row),
            "docs/readability.md should have: {row}"
        );
    }
}
