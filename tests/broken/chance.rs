//! Banks that were broken by chance: whatever was done to them is reported, or does no harm.

use proptest::prelude::*;
use vlot::bank::{Severity, Source, parse};

use super::{GOOD, checked};

/// What can be done to a line of a bank.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Drop,
    Double,
    Type(usize),
    Rename,
    Swap,
}

fn harm() -> impl Strategy<Value = Harm> {
    prop_oneof![
        Just(Harm::Drop),
        Just(Harm::Double),
        (0..6_usize).prop_map(Harm::Type),
        Just(Harm::Rename),
        Just(Harm::Swap),
    ]
}

fn harmed(text: &str, line: usize, harm: Harm) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = line % lines.len();
    let key = lines[line].split('=').next().unwrap_or("").to_owned();
    match harm {
        Harm::Drop => {
            lines.remove(line);
        }
        Harm::Double => lines.insert(line, lines[line].clone()),
        Harm::Type(which) => {
            let other = ["1", "\"x\"", "true", "[]", "{}", "2020-01-01"][which];
            lines[line] = format!("{key}= {other}");
        }
        Harm::Rename => lines[line] = lines[line].replacen('"', "\"x", 1),
        Harm::Swap => {
            let next = (line + 1) % lines.len();
            lines.swap(line, next);
        }
    }
    lines.join("\n")
}

/// Whatever has no errors can be used, and whatever has can not.
fn reported_or_harmless(text: &str) {
    let checked = checked(text);
    for one in &checked.diagnostics {
        let (_, line, column) = checked.position(one).unwrap();
        assert!(line > 0 && column > 0);
    }
    let source = Source {
        name: "bank.toml".into(),
        text: text.into(),
    };
    if checked.count(Severity::Error) == 0 {
        assert!(checked.bank.is_some());
        assert!(parse(vec![source]).is_ok());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_good_bank_that_was_harmed_is_reported_or_harmless(
        bank in 0..GOOD.len(),
        harms in prop::collection::vec((any::<prop::sample::Index>(), harm()), 1..4),
    ) {
        let mut text = GOOD[bank].to_owned();
        for (line, harm) in harms {
            let lines = text.lines().count().max(1);
            text = harmed(&text, line.index(lines), harm);
        }
        reported_or_harmless(&text);
    }

    #[test]
    fn a_bank_that_was_cut_off_anywhere_is_reported_or_harmless(
        bank in 0..GOOD.len(),
        cut in any::<prop::sample::Index>(),
    ) {
        let text = GOOD[bank];
        reported_or_harmless(&text[..text.floor_char_boundary(cut.index(text.len()))]);
    }

    #[test]
    fn a_bank_with_a_letter_changed_is_reported_or_harmless(
        bank in 0..GOOD.len(),
        place in any::<prop::sample::Index>(),
        letter in "[\\[\\]{}=\",.#a-z0-9\n\\\\é☃\u{0}-]",
    ) {
        let mut text = GOOD[bank].to_owned();
        let place = text.floor_char_boundary(place.index(text.len()));
        let end = text.ceil_char_boundary(place + 1);
        text.replace_range(place..end, &letter);
        reported_or_harmless(&text);
    }
}
