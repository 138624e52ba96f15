//! What stands in brackets behind a header: how the answers run, or what makes another column of it.

use super::super::text::{folded, plain};
use crate::bank::Bank;

/// What a form says in brackets behind a question that it wants an answer to.
const WANTED: [&str; 12] = [
    "antwoord",
    "answer",
    "reactie",
    "response",
    "verplicht",
    "verplichte vraag",
    "required",
    "mandatory",
    "optioneel",
    "optional",
    "pflichtfeld",
    "obligatoire",
];

/// The points of a scale, with what they are called.
pub(super) type Points = Vec<(String, Vec<String>)>;

/// Whether what stands in brackets says how the answers run, or that one is wanted. Whatever else stands there ("last
/// year", "reversed", one of the points) makes another column of it.
fn says_how(within: &str, points: &Points) -> bool {
    let words = plain(within);
    // Which of the scales of a statement; where both are filled that is told.
    let which = |scale: &str| {
        words
            .strip_prefix(scale)
            .is_some_and(|rest| rest.parse::<u8>().is_ok())
    };
    if WANTED.contains(&words.as_str()) || which("schaal ") || which("scale ") {
        return true;
    }
    let value = |word: &str| points.iter().position(|(value, _)| value == word);
    let mut values: Vec<usize> = words.split(' ').filter_map(value).collect();
    let numbers = words.split(' ').filter(|word| word.parse::<i64>().is_ok());
    if numbers.count() != values.len() || values.len() < 2 || !values.is_sorted() {
        return false;
    }
    values.dedup();
    // A word of the scale has to be that of the point that stands before it.
    let turned = within.split([',', ';', '/', '|']).any(|part| {
        let part = plain(part);
        let (first, rest) = part.split_once(' ').unwrap_or((&part, ""));
        let label = points
            .iter()
            .position(|(_, labels)| labels.iter().any(|label| label == rest));
        value(first).is_some() && label.is_some() && label != value(first)
    });
    values.len() > 1 && !turned
}

/// What stands before a last part in brackets, of a header that ends with one that says how to answer.
pub(super) fn untrailed<'t>(folded: &'t str, points: &Points) -> Option<&'t str> {
    let text = folded.trim_end_matches(['*', ' ']);
    let open = match text.chars().last()? {
        ')' => '(',
        ']' => '[',
        _ => return None,
    };
    let (before, within) = text.rsplit_once(open)?;
    let within = within.trim_end_matches([')', ']']);
    (!before.is_empty() && says_how(within, points)).then_some(before.trim_end())
}

/// The points of a bank.
pub(super) fn points_of(bank: &Bank) -> Points {
    let points = bank.instrument.scale.points.iter();
    let points = points.map(|point| {
        let labels = point.label.iter().flat_map(crate::bank::Text::wordings);
        let labels = labels.map(|label| plain(&folded(label)));
        (point.value.to_string(), labels.collect())
    });
    points.collect()
}
