//! The points of a scale in whatever way people write them: as words, numbers or both, in a list, in one text, in rows of
//! a table. What can be read in two ways is not made into a scale.

use std::collections::HashSet;

use super::lists::quoted;
use crate::bank::shape::POINTS;

/// What parts points that stand in one text, the surest first.
const BETWEEN: [&str; 7] = ["\n", ";", "|", ",", " / ", " - ", "/"];
/// What stands between a lowest and a highest value.
const UNTIL: [&str; 9] = ["tot en met", "t/m", "tot", "to", "...", "..", "…", "–", "-"];

/// A point as somebody wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// All of it.
    whole: String,
    pub(super) value: Option<i64>,
    label: String,
}

impl Entry {
    /// A value by itself.
    pub(super) fn value(value: i64) -> Self {
        Self {
            whole: value.to_string(),
            value: Some(value),
            label: String::new(),
        }
    }

    /// A value with its label.
    pub(super) fn of(value: i64, label: &str) -> Self {
        Self {
            whole: label.to_owned(),
            value: Some(value),
            label: label.to_owned(),
        }
    }

    /// Its value and its label, where it has both.
    pub(super) fn value_and_label(&self) -> Option<(i64, &str)> {
        let value = self.value.filter(|_| !self.label.is_empty())?;
        Some((value, &self.label))
    }

    /// From words: `2 = soms`, `soms (2)`, `| 2 | soms |`, `soms`.
    pub(super) fn read(text: &str) -> Self {
        // A digit on a key, as phones draw it.
        let text = text.replace(['\u{fe0f}', '\u{20e3}'], "");
        let text = bare(&text);
        let whole = text.to_owned();
        let signs: &[char] = &[' ', '\t', '=', ':', '.', ')', '|', ',', '→', '-', '–'];
        if let Some((value, rest)) = number_before(text)
            && (rest.is_empty() || rest.starts_with(signs))
        {
            return Self {
                whole,
                value: Some(value),
                label: bare(rest.trim_start_matches(signs)).to_owned(),
            };
        }
        let inner = text.trim_end_matches(')');
        let last = inner.rsplit_once(['(', '=', ':', '|', ',', '→']);
        let strokes = || {
            [" - ", " – "]
                .iter()
                .find_map(|mark| inner.rsplit_once(mark))
        };
        let blank = || {
            inner
                .rsplit_once(' ')
                .filter(|(words, _)| !belongs_to(words))
        };
        let value = last.or_else(strokes).or_else(blank);
        let value = value.and_then(|(label, value)| {
            let (value, rest) = number_before(value.trim())?;
            rest.is_empty().then_some((bare(label), value))
        });
        match value.filter(|(label, _)| !label.is_empty()) {
            Some((label, value)) => Self {
                whole,
                value: Some(value),
                label: label.to_owned(),
            },
            None => Self {
                label: whole.clone(),
                whole,
                value: None,
            },
        }
    }
}

/// Whether the number behind these words is one of theirs: `minder dan 1`, `groep 3`.
fn belongs_to(words: &str) -> bool {
    const BEFORE: [&str; 16] = [
        "dan",
        "tot",
        "van",
        "circa",
        "ongeveer",
        "minstens",
        "hoogstens",
        "groep",
        "klas",
        "than",
        "to",
        "about",
        "niveau",
        "level",
        "fase",
        "stap",
    ];
    let last = words.rsplit(' ').next().unwrap_or(words).to_lowercase();
    BEFORE.contains(&last.as_str()) || words.contains(|letter: char| letter.is_ascii_digit())
}

/// Without the quotes, strokes and blanks around it.
fn bare(text: &str) -> &str {
    let text = text.trim().trim_matches('|').trim();
    let bracketed = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    let text = bracketed
        .filter(|inner| !inner.contains(['(', ')']))
        .unwrap_or(text);
    let quotes: &[char] = &['"', '\'', '“', '”', '‘', '’'];
    match text
        .strip_prefix(quotes)
        .map(|text| (text, text.strip_suffix(quotes)))
    {
        Some((_, Some(inner))) => inner.trim(),
        _ => text,
    }
}

/// The whole number at the beginning, and what stands behind it.
fn number_before(text: &str) -> Option<(i64, &str)> {
    let digits = text.trim_start_matches(['-', '−', '+']);
    let sign = text.len() - digits.len();
    let end = digits
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(digits.len());
    let value: i64 = digits[..end].parse().ok()?;
    match &text[..sign] {
        "" | "+" => Some((value, &digits[end..])),
        "-" | "−" => Some((-value, &digits[end..])),
        _ => None,
    }
}

/// The points of a text: `1-4`, `1 tot 4`, `nooit, soms, vaak`, `0 = nooit; 1 = soms`.
pub(super) fn points_in(text: &str) -> Option<String> {
    let text = bare(text);
    if let Some((low, high)) = limits(text) {
        return between(low, high);
    }
    if text.contains("range") {
        return None;
    }
    if let Some(points) = ends(text) {
        return Some(points);
    }
    let filled = |part: &&str| !part.trim().is_empty();
    let parts = |mark: &'static str| text.split(mark).filter(filled).map(Entry::read);
    let mark = BETWEEN.into_iter().find(|mark| parts(mark).count() > 1)?;
    points(&parts(mark).collect::<Vec<_>>())
}

/// A lowest and a highest point with their words: `1 (nooit) - 4 (altijd)`.
fn ends(text: &str) -> Option<String> {
    let ways = [" - ", " – ", " tot ", " t/m ", " to ", "...", "…"];
    let (low, high) = ways.iter().find_map(|way| text.split_once(way))?;
    let (low, high) = (Entry::read(low), Entry::read(high));
    let ((from, first), (to, last)) = (low.value_and_label()?, high.value_and_label()?);
    let many = usize::try_from(to.checked_sub(from)?).ok()? + 1;
    if !POINTS.contains(&many) || many < 3 {
        return None;
    }
    let all = (from..=to).map(|value| match value {
        value if value == from => point(value, first),
        value if value == to => point(value, last),
        value => point(value, ""),
    });
    Some(format!("[{}]", all.collect::<Vec<_>>().join(", ")))
}

/// A lowest and a highest value with what stands between them.
pub(super) fn limits(text: &str) -> Option<(i64, i64)> {
    let (low, rest) = number_before(text)?;
    let rest = rest.trim_start();
    let high = UNTIL.iter().find_map(|until| rest.strip_prefix(until))?;
    let (high, rest) = number_before(high.trim_start())?;
    rest.is_empty().then_some((low, high))
}

/// All points from a lowest to a highest value.
pub(super) fn between(low: i64, high: i64) -> Option<String> {
    let many = usize::try_from(high.checked_sub(low)?)
        .ok()?
        .checked_add(1)?;
    POINTS.contains(&many).then(|| {
        let points = (low..=high).map(|value| format!("{{ value = {value} }}"));
        format!("[{}]", points.collect::<Vec<_>>().join(", "))
    })
}

/// The list of these points; none where it cannot be told what their values are.
pub(super) fn points(entries: &[Entry]) -> Option<String> {
    if let [low, high] = entries
        && low.label.is_empty()
        && high.label.is_empty()
        && let (Some(low), Some(high)) = (low.value, high.value)
    {
        return between(low, high);
    }
    if !POINTS.contains(&entries.len()) {
        return None;
    }
    if let Some(filled) = between_values(entries) {
        return points(&filled);
    }
    if let Some(bare) = without_letters(entries) {
        return points(&bare);
    }
    // A nought among plusses and minuses is a sign as they are.
    let signs = entries
        .iter()
        .all(|one| one.value.is_none() || one.label.is_empty());
    let valued = entries.iter().filter(|one| one.value.is_some()).count();
    // `1 keer per week`, `2 keer per week`: the number belongs to the words.
    let labels: HashSet<&str> = entries.iter().map(|one| one.label.as_str()).collect();
    let same = labels.len() < entries.len() && !labels.contains("");
    let mut all: Vec<(i64, &str)> = if valued == entries.len() {
        let all = entries.iter().filter_map(|one| {
            let label = if same { &one.whole } else { &one.label };
            Some((one.value?, label.as_str()))
        });
        all.collect()
    } else if valued == 0 || signs {
        (1..)
            .zip(entries.iter().map(|one| one.whole.as_str()))
            .collect()
    } else {
        return None;
    };
    if all.windows(2).all(|pair| pair[0].0 > pair[1].0) {
        all.reverse();
    }
    let ascending = all.windows(2).all(|pair| pair[0].0 < pair[1].0);
    ascending.then(|| {
        let all = all.into_iter().map(|(value, label)| point(value, label));
        format!("[{}]", all.collect::<Vec<_>>().join(", "))
    })
}

/// Points of which some are left empty, `["oneens (1)", "", "eens (3)"]`, with the values that those have.
fn between_values(entries: &[Entry]) -> Option<Vec<Entry>> {
    let (at, first) = (0..)
        .zip(entries)
        .find_map(|(at, one)| Some((at, one.value?)))?;
    let lowest = first - at;
    let empty = |one: &Entry| one.value.is_none() && one.whole.is_empty();
    let fits = (lowest..)
        .zip(entries)
        .all(|(value, one)| empty(one) || one.value == Some(value));
    (fits && entries.iter().any(empty)).then(|| {
        let all = (lowest..).zip(entries);
        all.map(|(value, one)| Entry::of(value, &one.label))
            .collect()
    })
}

/// `A: nooit`, `B: soms`, or `I nooit`, `II soms`: without the letters that number them.
fn without_letters(entries: &[Entry]) -> Option<Vec<Entry>> {
    const ROMAN: [&str; 11] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI",
    ];
    let bare = ('A'..='K')
        .zip(ROMAN)
        .zip(entries)
        .map(|((letter, roman), one)| {
            let lettered = one
                .whole
                .strip_prefix([letter, letter.to_ascii_lowercase()])
                .and_then(|rest| rest.strip_prefix([':', '.', ')', '=']));
            let numbered = || {
                one.whole
                    .strip_prefix(roman)?
                    .strip_prefix([':', '.', ')', '=', ' '])
            };
            let words = lettered.or_else(numbered)?.trim();
            (one.value.is_none() && !words.is_empty()).then(|| Entry {
                whole: words.to_owned(),
                value: None,
                label: words.to_owned(),
            })
        });
    bare.collect()
}

/// A point as it is written.
pub(super) fn point(value: i64, label: &str) -> String {
    if label.is_empty() {
        return format!("{{ value = {value} }}");
    }
    format!("{{ value = {value}, label = {} }}", quoted(label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::reader::point_lists::points_meant;

    fn short(points: Option<String>) -> Option<String> {
        let points = points?.replace("{ value = ", "").replace(", label = ", " ");
        Some(points.replace(" }", ""))
    }

    #[test]
    fn points_in_one_text_are_each_a_point_with_the_value_that_stands_there() {
        for (text, meant) in [
            ("1-4", "[1, 2, 3, 4]"),
            ("-1..1", "[-1, 0, 1]"),
            ("0 t/m 2", "[0, 1, 2]"),
            ("nooit, soms, vaak", "[1 \"nooit\", 2 \"soms\", 3 \"vaak\"]"),
            ("0 = nooit, 1 = soms", "[0 \"nooit\", 1 \"soms\"]"),
            (
                "2: vaak; 1: soms; 0: nooit",
                "[0 \"nooit\", 1 \"soms\", 2 \"vaak\"]",
            ),
            ("nooit / soms", "[1 \"nooit\", 2 \"soms\"]"),
            (
                "1 (nooit) - 4 (altijd)",
                "[1 \"nooit\", 2, 3, 4 \"altijd\"]",
            ),
            ("nooit - 1, soms - 2", "[1 \"nooit\", 2 \"soms\"]"),
            (
                "minder dan 1, meer dan 1",
                "[1 \"minder dan 1\", 2 \"meer dan 1\"]",
            ),
            ("1 keer / 2 keer", "[1 \"1 keer\", 2 \"2 keer\"]"),
        ] {
            assert_eq!(short(points_in(text)).as_deref(), Some(meant), "{text}");
        }
        for text in [
            "0 t/m 100",
            "range(1, 5)",
            "nooit",
            "1 = nooit, soms, vaak",
            "1 = nooit, 1 = soms",
        ] {
            assert_eq!(points_in(text), None, "{text}");
        }
    }

    #[test]
    fn points_as_another_program_writes_them_keep_their_values() {
        for (raw, meant) in [
            ("[0..2]", "[0, 1, 2]"),
            ("[1 = \"nooit\", 2 = \"soms\"]", "[1 \"nooit\", 2 \"soms\"]"),
            ("(0, \"nooit\"), (1, \"soms\")", "[0 \"nooit\", 1 \"soms\"]"),
            (
                "[(\"nooit\", 0), (\"soms\", 1)]",
                "[0 \"nooit\", 1 \"soms\"]",
            ),
            (
                "[\n  | 0 | nooit |\n  | 1 | soms |\n]",
                "[0 \"nooit\", 1 \"soms\"]",
            ),
            (
                "| punt | woord |\n|---|---|\n| 0 | nooit |\n| 1 | soms |",
                "[0 \"nooit\", 1 \"soms\"]",
            ),
            ("[nooit, soms]", "[1 \"nooit\", 2 \"soms\"]"),
        ] {
            assert_eq!(short(points_meant(raw)).as_deref(), Some(meant), "{raw}");
        }
        for raw in ["[(1, \"nooit\"), (2, \"soms\"", "[1 \"nooit, 2]"] {
            assert_eq!(points_meant(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_number_before_or_behind_the_words_is_the_value() {
        let of = |texts: &[&str]| {
            short(points(
                &texts
                    .iter()
                    .map(|text| Entry::read(text))
                    .collect::<Vec<_>>(),
            ))
        };
        assert_eq!(
            of(&["nooit (0)", "soms (1)"]).unwrap(),
            "[0 \"nooit\", 1 \"soms\"]"
        );
        assert_eq!(
            of(&["-2 nooit", "-1", "0 soms", "+1", "+2 vaak"]).unwrap(),
            "[-2 \"nooit\", -1, 0 \"soms\", 1, 2 \"vaak\"]"
        );
        assert_eq!(
            of(&["--", "-", "0", "+", "++"]).unwrap(),
            "[1 \"--\", 2 \"-\", 3 \"0\", 4 \"+\", 5 \"++\"]"
        );
        assert_eq!(of(&["25%", "50%"]).unwrap(), "[1 \"25%\", 2 \"50%\"]");
        assert_eq!(
            of(&["oneens (1)", "", "", "eens (4)"]).unwrap(),
            "[1 \"oneens\", 2, 3, 4 \"eens\"]"
        );
        assert_eq!(
            of(&["A: nooit", "b) soms"]).unwrap(),
            "[1 \"nooit\", 2 \"soms\"]"
        );
        assert_eq!(
            of(&["I nooit", "II soms"]).unwrap(),
            "[1 \"nooit\", 2 \"soms\"]"
        );
        assert_eq!(
            of(&["1\u{fe0f}\u{20e3} nooit", "2\u{fe0f}\u{20e3} soms"]).unwrap(),
            "[1 \"nooit\", 2 \"soms\"]"
        );
        assert_eq!(
            of(&["0", "10"]).unwrap().matches(',').count(),
            10,
            "from the one to the other"
        );
    }
}
