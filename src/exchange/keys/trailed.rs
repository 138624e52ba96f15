//! What stands behind a header: how the answers run, the code of the question, or what makes another column of it.

use crate::bank::Bank;
use crate::exchange::text::{folded, plain};

/// What a form says behind a question that it wants an answer to.
const WANTED: [&str; 15] = [
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
    "selected choice",
    "geselecteerde keuze",
    "ausgewahlte option",
];

/// What stands before the number of a question, where the code of it stands behind its text.
pub(super) const CODES: [&str; 8] = [
    "q",
    "v",
    "s",
    "vraag",
    "stelling",
    "question",
    "statement",
    "item",
];

/// Words between two points of a scale.
pub(super) const BETWEEN: [&str; 12] = [
    "tot", "t", "m", "en", "of", "van", "to", "through", "and", "or", "from", "bis",
];

/// A longer end of a header explains no scale.
const LONGEST_LEGEND: usize = 240;

/// The points of a scale, with what they are called.
pub(in crate::exchange) type Points = Vec<(String, Vec<String>)>;

/// The points that words name one after another, each with its label or with its value beside it; none where anything
/// else is said.
fn named(words: &[&str], points: &Points) -> Option<Vec<usize>> {
    let label = |from: usize| {
        let labels = points
            .iter()
            .enumerate()
            .flat_map(|(place, (_, labels))| labels.iter().map(move |label| (place, label)));
        let fitting = labels.filter_map(|(place, label)| {
            let many = label.split(' ').count();
            let here = words.get(from..from + many)?;
            let fits = !label.is_empty() && label.split(' ').eq(here.iter().copied());
            fits.then_some((place, many))
        });
        fitting.max_by_key(|(_, many)| *many)
    };
    let (mut found, mut at) = (Vec::new(), 0);
    let mut number: Option<&str> = None;
    while at < words.len() {
        if let Some((place, many)) = label(at) {
            if number
                .take()
                .is_some_and(|number| number != points[place].0)
            {
                return None;
            }
            at += many;
            // "helemaal niet 1": the value may stand behind its label too.
            let behind = words.get(at).filter(|word| **word == points[place].0);
            at += usize::from(behind.is_some());
            found.push(place);
        } else if words[at].parse::<i64>().is_ok() && number.is_none() {
            number = Some(words[at]);
            at += 1;
        } else if BETWEEN.contains(&words[at]) {
            at += 1;
        } else {
            return None;
        }
    }
    number.is_none().then_some(found)
}

/// Whether words say how a scale runs, from one of its points to another. Where the values are not told, the first one
/// said is the lowest.
fn is_legend(words: &str, points: &Points) -> bool {
    let words: Vec<&str> = words.split(' ').collect();
    let Some(named) = named(&words, points).filter(|named| named.len() > 1) else {
        return false;
    };
    let told = words.iter().any(|word| word.parse::<i64>().is_ok());
    named.windows(2).all(|two| two[0] < two[1])
        || told && named.windows(2).all(|two| two[0] > two[1])
}

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
    let code = || {
        let digits = words.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let name = words[..words.len() - digits.len()].trim_end();
        digits.parse::<u16>().is_ok() && CODES.contains(&name)
    };
    if WANTED.contains(&words.as_str()) || which("schaal ") || which("scale ") || code() {
        return true;
    }
    if is_legend(&words, points) {
        return true;
    }
    let value = |word: &str| points.iter().position(|(value, _)| value == word);
    let mut values: Vec<usize> = words.split(' ').filter_map(value).collect();
    let numbers = words.split(' ').filter(|word| word.parse::<i64>().is_ok());
    if numbers.count() != values.len() || values.len() < 2 || !values.is_sorted() {
        return false;
    }
    values.dedup();
    // A part of the scale is another one.
    let whole = values.first() == Some(&0) && values.last() == Some(&(points.len() - 1));
    // A word of the scale has to be that of the point that stands before it.
    let turned = within.split([',', ';', '/', '|']).any(|part| {
        let part = plain(part);
        let (first, rest) = part.split_once(' ').unwrap_or((&part, ""));
        let label = points
            .iter()
            .position(|(_, labels)| labels.iter().any(|label| label == rest));
        value(first).is_some() && label.is_some() && label != value(first)
    });
    whole && !turned
}

/// What stands before the last part of a header that says how to answer: in brackets, behind a dash, or behind its end.
pub(super) fn untrailed<'t>(folded: &'t str, points: &Points) -> Option<&'t str> {
    let text = folded.trim_end_matches(['*', ' ']);
    let open = match text.chars().last()? {
        ')' => '(',
        ']' => '[',
        _ => return unlegended(text, points),
    };
    let (before, within) = text.rsplit_once(open)?;
    let within = within.trim_end_matches([')', ']']);
    (!before.is_empty() && says_how(within, points)).then_some(before.trim_end())
}

/// The same where no brackets stand around it.
fn unlegended<'t>(text: &'t str, points: &Points) -> Option<&'t str> {
    let parts = text.char_indices().filter(|(place, letter)| {
        let ends = matches!(
            letter,
            '.' | '?' | '!' | ':' | ';' | '|' | '-' | '\u{2013}' | ' '
        );
        ends && text.len() - place <= LONGEST_LEGEND
    });
    let parts = parts.map(|(place, letter)| text.split_at(place + letter.len_utf8()));
    let says = |behind: &str| {
        let words = plain(behind);
        let wanted = WANTED.contains(&words.as_str());
        wanted || is_legend(&words, points)
    };
    // Most headers end otherwise.
    let last = plain(text.rsplit(' ').next().unwrap_or_default());
    let last = last.rsplit(' ').next().unwrap_or_default();
    let ends = |words: &str| words.rsplit(' ').next() == Some(last);
    let of_points = points
        .iter()
        .any(|(value, labels)| value == last || labels.iter().any(|label| ends(label)));
    if !of_points && !WANTED.iter().any(|wanted| ends(wanted)) {
        return None;
    }
    // A word of the scale may begin the statement's own last sentence: the longest end counts.
    let (before, _) = parts.into_iter().find(|(_, behind)| says(behind))?;
    let before = before.trim_end_matches(['-', '|', ';', ':', ' ', '\u{2013}']);
    (!before.is_empty()).then_some(before)
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
