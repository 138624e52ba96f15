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

/// The known network whose name was probably meant: every word of it is the same, but for a slip of the pen. That two names
/// begin with the same word says nothing, for most do.
pub fn meant<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = key(typed);
    let mut known = known.into_iter();
    known.find(|known| is_slip(&typed, &key(known)))
}

/// Whether two keys differ by slips of the pen only.
fn is_slip(one: &str, two: &str) -> bool {
    let words = |key: &str| key.split('-').count();
    if words(one) != words(two) {
        // A space too few or too many.
        return is_slip_of_word(&one.replace('-', ""), &two.replace('-', ""));
    }
    let mut pairs = one.split('-').zip(two.split('-'));
    pairs.all(|(one, two)| one == two || is_slip_of_word(one, two))
}

/// A letter too few, too many, another one or two that changed places; two of them in a long word. In a short word, and of a
/// number, it is another name.
fn is_slip_of_word(one: &str, two: &str) -> bool {
    let digits = |word: &str| word.chars().any(|sign| sign.is_ascii_digit());
    let most = match one.chars().count().max(two.chars().count()) {
        0..4 => 0,
        4..7 => 1,
        _ => 2,
    };
    let differ = !digits(one) && !digits(two);
    one == two || differ && strsim::damerau_levenshtein(one, two) <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_told_from_another_network() {
        for (typed, known) in [
            ("Netwerk Wesd", "Netwerk West"),
            ("Netwrek West", "Netwerk West"),
            ("Noordwyk", "Noordwijk"),
            ("IBnetwerk Noord", "IB-netwerk Noord"),
            ("Netwerk Amersfort", "Netwerk Amersfoort"),
        ] {
            assert_eq!(meant(typed, [known]), Some(known), "{typed}");
        }
        for (typed, known) in [
            ("Netwerk Noord", "Netwerk West"),
            ("Netwerk Oost", "Netwerk West"),
            ("Netwerk gedrag", "Netwerk West"),
            ("Kring 2", "Kring 1"),
            ("Kring B", "Kring A"),
            ("Kring", "Kring Zuid"),
        ] {
            assert_eq!(meant(typed, [known]), None, "{typed}");
        }
    }
}
