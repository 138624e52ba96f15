//! Text from outside, made harmless on its way out: a name in a file may hold codes that move a terminal's cursor, turn
//! the direction of writing, or cannot be seen. One place decides what leaves; every way out goes through it.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization as _;

/// Whether a letter may stand where it stands, between the one before and the one after it.
fn is_harmless(before: Option<char>, letter: char, after: Option<char>) -> bool {
    match letter {
        '\n' | '\t' => true,
        // The end of a line in a calendar; alone it goes back over what was written.
        '\r' => after == Some('\n'),
        // Joiners hold letters and emoji together; within plain words they only hide.
        '\u{200C}' | '\u{200D}' => before.is_some_and(|one| !one.is_ascii()) && after.is_some(),
        letter => !letter.is_control() && !is_hidden(letter),
    }
}

/// Letters without a shape of their own, and marks that turn the direction of writing.
fn is_hidden(letter: char) -> bool {
    const SINGLE: [char; 13] = [
        '\u{AD}', '\u{61C}', '\u{115F}', '\u{1160}', '\u{180E}', '\u{200B}', '\u{200E}',
        '\u{200F}', '\u{3164}', '\u{FEFF}', '\u{FFA0}', '\u{FFFE}', '\u{FFFF}',
    ];
    let ranges = [
        '\u{2028}'..='\u{202E}',
        '\u{2060}'..='\u{206F}',
        '\u{FFF9}'..='\u{FFFB}',
        '\u{E0000}'..='\u{E007F}',
    ];
    SINGLE.contains(&letter) || ranges.iter().any(|range| range.contains(&letter))
}

/// A text without control codes of either set, without marks of direction and without what cannot be seen.
pub fn scrub(text: &str) -> Cow<'_, str> {
    if text
        .bytes()
        .all(|byte| (b' '..0x7f).contains(&byte) || byte == b'\n')
    {
        return text.into();
    }
    let mut clean = without(text);
    loop {
        // What was taken out may leave a joiner with nothing to join.
        let again = without(&clean);
        if again == clean {
            return clean.into();
        }
        clean = again;
    }
}

fn without(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_harmless(clean.chars().next_back(), letter, letters.peek().copied()) {
            clean.push(letter);
        }
    }
    clean
}

/// A text as it comes in to be kept: what looks the same is the same, with nothing around it and nothing in it that
/// cannot be seen. Where what is at the end goes, what stands before it is looked at again.
pub fn kept(text: &str) -> String {
    steady(text, |text| {
        scrub(text).nfc().collect::<String>().trim().to_owned()
    })
}

/// Does it until it changes nothing any more.
fn steady(text: &str, clean: impl Fn(&str) -> String) -> String {
    let mut now = clean(text);
    loop {
        let again = clean(&now);
        if again == now {
            return now;
        }
        now = again;
    }
}

/// The places in a file where a text holds what [`scrub`] would take out, as it is or by its number.
pub fn places(table: &DeTable<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    in_table(table, &mut found);
    found
}

fn in_table(table: &DeTable<'_>, found: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        if scrub(key.get_ref()) != **key.get_ref() {
            found.push(key.span());
        }
        in_value(value, found);
    }
}

fn in_value(value: &Spanned<DeValue<'_>>, found: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::String(text) if scrub(text) != **text => found.push(value.span()),
        DeValue::Array(list) => list.iter().for_each(|one| in_value(one, found)),
        DeValue::Table(table) => in_table(table, found),
        _ => {}
    }
}

/// A name as it comes in: what looks the same is the same, on one line, without what cannot be seen.
pub fn name(text: &str) -> String {
    steady(text, |text| {
        let composed: String = scrub(text).nfc().collect();
        composed.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// A cell of a table that stays a text: a spreadsheet computes what begins like a formula. Two texts stay two, also where
/// one begins with the sign that is put before the other.
pub fn cell(text: &str) -> Cow<'_, str> {
    let clean = scrub(text);
    let inner = clean.trim_start().trim_start_matches('\'');
    let begins = inner.starts_with(['=', '+', '-', '@', '\t']);
    if begins && clean.trim().parse::<f64>().is_err() {
        return format!("'{clean}").into();
    }
    clean
}

/// Any text, and above all one of the signs that hide, join and turn.
#[cfg(test)]
pub(crate) fn hiding() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    prop_oneof![
        "[ \t\r\n;ae\u{300}\u{308}ë\u{212A}👩日\u{AD}\u{200B}\u{200C}\u{200D}\u{2028}\u{202E}\u{2068}\u{FEFF}\u{1b}]{0,12}",
        any::<String>(),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_moves_turns_or_hides_is_taken_out_and_the_words_stay() {
        for (evil, left) in [
            ("IB\u{1b}[2J Noord", "IB[2J Noord"),
            ("a\u{9b}31mb", "a31mb"),
            ("a\rb", "ab"),
            ("BEGIN\r\nEND\r\n", "BEGIN\r\nEND\r\n"),
            ("a\u{202E}cba\u{202C}", "acba"),
            ("a\u{2066}b\u{2069}", "ab"),
            ("on\u{AD}zicht\u{200B}baar\u{FEFF}", "onzichtbaar"),
            ("x\u{E0041}y", "xy"),
            ("a\u{200D}b", "ab"),
            ("\u{7}\u{8}\u{7f}", ""),
        ] {
            assert_eq!(scrub(evil), left, "{evil:?}");
        }
        for good in [
            "Zoë en Łukasz",
            "één\ttwee\ndrie",
            "👩\u{200D}🏫",
            "日本語",
            "من\u{200C}می",
        ] {
            assert_eq!(scrub(good), good);
        }
    }

    #[test]
    fn a_name_that_looks_the_same_is_the_same() {
        for typed in [
            "IB Zoe\u{308}",
            " IB\u{A0} Zo\u{eb}\u{200B}\n",
            "IB\t\u{202E}Zo\u{eb}\u{1b}",
        ] {
            assert_eq!(name(typed), "IB Zo\u{eb}");
        }
        assert_eq!(name("\u{200B}\u{1b}"), "");
        // A joiner with nothing to join, also where what it joined goes, or becomes a plain letter.
        for typed in [
            "Zo\u{eb}\u{200D} ",
            "Zo\u{eb}\u{200D}\u{200B}",
            "Zo\u{eb}\u{200D}\u{200C} \u{200D}",
        ] {
            assert_eq!(
                (name(typed), kept(typed)),
                ("Zo\u{eb}".into(), "Zo\u{eb}".into())
            );
        }
        assert_eq!(kept("\u{212A}\u{200D}x"), "Kx");
    }

    #[test]
    fn a_formula_in_a_cell_stays_a_text_and_a_number_a_number() {
        assert_eq!(
            cell("=HYPERLINK(\"http://x\")"),
            "'=HYPERLINK(\"http://x\")"
        );
        assert_eq!(cell("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(cell("\u{200B}=1+1"), "'=1+1");
        assert_eq!(cell("'=1+1"), "''=1+1");
        assert_eq!(cell("'t Venster"), "'t Venster");
        assert_eq!(cell("-2"), "-2");
        assert_eq!(cell("Noord"), "Noord");
    }

    proptest! {
        #[test]
        fn nothing_that_hides_is_left_and_scrubbing_again_changes_nothing(text in any::<String>()) {
            let clean = scrub(&text).into_owned();
            prop_assert_eq!(scrub(&clean), clean.as_str());
            let hides = |one: char| {
                (one.is_control() && !matches!(one, '\n' | '\t' | '\r'))
                    || ('\u{202A}'..='\u{202E}').contains(&one)
                    || ('\u{2066}'..='\u{2069}').contains(&one)
            };
            prop_assert!(!clean.contains(hides));
        }

        #[test]
        fn what_is_kept_stays_as_it_is(text in hiding()) {
            for clean in [kept(&text), name(&text), scrub(&text).into_owned()] {
                prop_assert_eq!(scrub(&clean), clean.as_str());
            }
            let clean = kept(&text);
            prop_assert_eq!(kept(&clean), clean.as_str());
            prop_assert_eq!(clean.trim(), clean.as_str());
            let clean = name(&text);
            prop_assert_eq!(name(&clean), clean.as_str());
        }
    }
}
