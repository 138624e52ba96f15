//! When two names are of one network: the one rule for who keeps, who compares and who asks.

use unicode_normalization::UnicodeNormalization;

/// What is left of a name without case, accents and the way in which its words are held together. Two names with the
/// same key are one network.
pub(crate) fn key(name: &str) -> String {
    let accent = |letter: &char| ('\u{300}'..='\u{36f}').contains(letter);
    let plain = name.nfkd().filter(|letter| !accent(letter));
    let folded = plain
        // Upper case first: it makes SS of ß.
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .nfc();
    let mut key = String::new();
    for letter in folded {
        let between =
            letter.is_whitespace() || letter == '-' || ('\u{2010}'..='\u{2015}').contains(&letter);
        if !between {
            key.push(letter);
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
    }
    key.truncate(key.trim_end_matches('-').len());
    key
}

/// Whether two names are of one network: without case, accents and the way in which its words are held together.
pub fn same(one: &str, two: &str) -> bool {
    key(one) == key(two)
}
