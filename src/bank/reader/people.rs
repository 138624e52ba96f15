//! Numbers of people as they are said: `minstens 4`, `3 t/m 20`. A text with other words in it may count something else,
//! and of that nothing is made.

/// The most where only the fewest is said: more people no bank knows.
pub(super) const NO_MOST: u32 = 999;
/// The fewest where only the most is said: nobody is left out who was not.
const NO_LEAST: u32 = 1;

/// Words that say nothing of how many.
const PLAIN: [&str; 25] = [
    "mensen",
    "personen",
    "persoon",
    "deelnemers",
    "leden",
    "people",
    "persons",
    "participants",
    "members",
    "ca",
    "circa",
    "ongeveer",
    "about",
    "t",
    "m",
    "à",
    "a",
    "en",
    "met",
    "to",
    "and",
    "at",
    "of",
    "or",
    "between",
];
const LEAST: [&str; 9] = [
    "minstens", "minimaal", "minimum", "min", "vanaf", "least", "meer", "more", "from",
];
const MOST: [&str; 9] = [
    "hoogstens",
    "maximaal",
    "maximum",
    "max",
    "tot",
    "tussen",
    "most",
    "up",
    "minder",
];

/// The fewest and the most people that a text says; `None` where that cannot be told.
pub(in crate::bank) fn people(text: &str) -> Option<(u32, u32)> {
    let lower = text.to_lowercase();
    let parts = |of: fn(char) -> bool| {
        let parts = lower.split(move |letter| !of(letter));
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>()
    };
    let words = parts(char::is_alphabetic);
    let numbers: Option<Vec<u32>> = parts(|letter| letter.is_ascii_digit())
        .into_iter()
        .map(|number| number.parse().ok())
        .collect();
    let says = |known: &[&str]| words.iter().any(|word| known.contains(word));
    let is_known = |word: &&str| {
        [&PLAIN[..], &LEAST, &MOST]
            .iter()
            .any(|known| known.contains(word))
    };
    let signs = |letter: char| letter.is_alphanumeric() || " .,;:/+≥≤-–—−=~…()".contains(letter);
    if !words.iter().all(is_known) || !lower.chars().all(signs) || lower.contains('(') {
        return None;
    }
    let least = says(&LEAST) || lower.contains(['+', '≥']);
    let most = says(&MOST) || lower.contains(['≤']) || lower.contains("t/m");
    match (numbers?.as_slice(), least, most) {
        (&[one], true, false) => Some((one, one.max(NO_MOST))),
        (&[one], false, true) => Some((one.min(NO_LEAST), one)),
        (&[one], false, false) => Some((one, one)),
        (&[one, other], ..) => Some((one.min(other), one.max(other))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::people;

    #[test]
    fn a_number_of_people_is_read_where_the_words_say_nothing_else() {
        for (said, meant) in [
            ("minstens 4", Some((4, 999))),
            ("4+", Some((4, 999))),
            ("4 of meer", Some((4, 999))),
            ("maximaal 20", Some((1, 20))),
            ("t/m 20", Some((1, 20))),
            ("3 tot 20", Some((3, 20))),
            ("3 t/m 20 mensen", Some((3, 20))),
            ("tussen 3 en 20", Some((3, 20))),
            ("min 3, max 20", Some((3, 20))),
            ("5 à 10", Some((5, 10))),
            ("12 personen", Some((12, 12))),
            ("20-3", Some((3, 20))),
            ("10 (5 duo's)", None),
            ("3-4 duo's", None),
            ("> 3", None),
            ("de hele klas", None),
            ("", None),
        ] {
            assert_eq!(people(said), meant, "{said}");
        }
    }
}
