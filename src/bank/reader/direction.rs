//! Which way a limit goes, where words or a sign beside its number say so.

/// Whether words or a sign beside a number say the opposite of the limit that they stand under: `below = 3.5 of meer`.
pub(in crate::bank) fn says_the_other_limit(said: &str, key: &str) -> bool {
    const MORE: [&str; 12] = [
        "meer", "hoger", "groter", "more", "higher", "greater", "above", "boven", "vanaf",
        "minstens", "least", "minimum",
    ];
    const LESS: [&str; 12] = [
        "minder",
        "lager",
        "kleiner",
        "less",
        "lower",
        "smaller",
        "below",
        "onder",
        "tot",
        "hoogstens",
        "most",
        "maximum",
    ];
    let (words, signs) = match key {
        "below" => (MORE, ['>', '≥', '+']),
        "from" => (LESS, ['<', '≤', '<']),
        _ => return false,
    };
    let said = said.to_lowercase();
    let mut parts = said.split(|letter: char| !letter.is_alphabetic());
    // A plus before a number is its own sign.
    let said = said.trim_start_matches(['+', ' ']);
    parts.any(|word| words.contains(&word)) || said.contains(signs)
}

#[cfg(test)]
mod tests {
    use super::says_the_other_limit;

    #[test]
    fn the_direction_is_that_of_the_words_or_of_the_sign() {
        for (key, said) in [
            ("below", "3.5 of meer"),
            ("below", "3.5 of hoger"),
            ("below", "> 3.5"),
            ("below", "3.5+"),
            ("from", "3.5 of minder"),
            ("from", "hoogstens 3.5"),
        ] {
            assert!(says_the_other_limit(said, key), "{key} = {said}");
        }
        for (key, said) in [
            ("from", "3.5 of meer"),
            ("below", "minder dan 3.5"),
            ("below", "+3.5"),
            ("weight", "2 of meer"),
        ] {
            assert!(!says_the_other_limit(said, key), "{key} = {said}");
        }
    }
}
