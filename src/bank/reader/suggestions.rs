//! What to write instead of a value of another kind than belongs there.

use toml::de::DeValue;
use unicode_normalization::UnicodeNormalization as _;

use super::duration::in_minutes;
use super::people::{NO_MOST, people};
use super::points::between;
use super::{Duration, duration};
use crate::bank::parse::language_named;
use crate::bank::parse::mend::{fraction, is_hyphen, is_invisible};
use crate::bank::shape::Shape;

/// How a condition is written, with nothing in it that could be taken for one's own.
pub(super) const CONDITION: &str = "{ figure = \"mean\", of = \"…\", below = … }";

/// The value that was meant, as it is written; `None` where that cannot be told.
pub(super) fn instead(found: &DeValue<'_>, expected: &str, shape: Shape) -> Option<String> {
    if let Some(said) = time(found).filter(|_| shape.is_time()) {
        return match (said, expected) {
            (Duration::Minutes(minutes), "range") => {
                let (low, high) = (minutes.first()?, minutes.last()?);
                Some(format!("[{}, {}]", low.min(high), low.max(high)))
            }
            (Duration::Minutes(minutes), _) => match minutes.as_slice() {
                [minutes] => Some(minutes.to_string()),
                _ => None,
            },
            (Duration::Unclear, _) => None,
        };
    }
    match expected {
        "string" | "text" => as_text(found),
        "integer" if matches!(shape, Shape::MinAnswered) => number_in(found).map(|number| {
            let half = number.fract() != 0.0;
            if half {
                "\"half\"".to_owned()
            } else {
                format!("{number:.0}")
            }
        }),
        "integer" => thousands(found)
            .or_else(|| number_in(found).filter(|number| number.fract() == 0.0))
            .map(|number| format!("{number:.0}"))
            // The first of two.
            .or_else(|| {
                let said = found.as_str().filter(|_| number_in(found).is_none())?;
                number_of(said).map(|number| number.to_string())
            }),
        "number" => number_in(found).map(|number| number.to_string()),
        "boolean" => flag(found).map(|flag| flag.to_string()),
        "range" => range(found, shape),
        "list" => list(found, shape),
        "table" if matches!(shape, Shape::Quantifier) => {
            whole(found).map(|number| format!("{{ at_least = {number} }}"))
        }
        "table" => match (found, shape.table().map(|table| table.name)) {
            (DeValue::String(text), Some("condition" | "evidence")) => {
                super::short::condition(text)
                    .or_else(|| Some(super::sentences::conditions(text)?.join(", ")))
            }
            (DeValue::String(text), Some("step")) => Some(super::steps::step(text)),
            (_, Some("step" | "point")) => super::lists::words_and_number(found, shape),
            _ => None,
        }
        .or_else(|| table(shape)),
        _ => None,
    }
}

/// What to do where the value that was meant cannot be told.
pub(super) fn advice(found: &DeValue<'_>, expected: &str, shape: Shape) -> Option<&'static str> {
    match (found, expected) {
        (_, "integer" | "range") if shape.is_time() && time(found).is_some() => Some("in-minutes"),
        (_, "list") if shape.table().is_some_and(|table| table.name == "point") => {
            Some("points-wanted")
        }
        (_, "table") if matches!(shape, Shape::TextByBand) => Some("text-by-band"),
        (DeValue::Boolean(_), "text" | "string") => Some("words-for-a-flag"),
        (DeValue::Array(_), "text") => Some("more-texts"),
        (DeValue::Array(_), "string") => Some("only-one"),
        (DeValue::Boolean(_), "list") => Some("list-or-nothing"),
        (_, "boolean") => Some("flag"),
        (DeValue::Array(list), "range") if list.len() == 1 && list[0].get_ref().is_integer() => {
            Some("one-number")
        }
        (_, "range") => Some("two-numbers"),
        (DeValue::Float(number), "integer") if number.as_str().ends_with(['f', 'n']) => {
            Some("whole-number")
        }
        (DeValue::Float(_), "integer") => Some("whole-part"),
        (_, "integer") => Some("whole-number"),
        (_, "number") => Some("a-number"),
        _ => None,
    }
}

/// What is said of time in something else than minutes.
fn time(found: &DeValue<'_>) -> Option<Duration> {
    match found {
        DeValue::String(text) => duration(text),
        // `00:15` is a time of the day to the format.
        DeValue::Datetime(clock) if clock.date.is_none() => {
            let clock = clock.to_string();
            let parts: Vec<&str> = clock.splitn(3, ':').take(2).collect();
            duration(&parts.join(":"))
        }
        DeValue::Array(list) => {
            let parts = list.iter().map(|one| super::lists::written(one.get_ref()));
            duration(&parts.collect::<Vec<_>>().join(" - "))
        }
        _ => None,
    }
}

/// A word that says that there are none.
pub(super) fn is_none(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    [
        "geen", "niets", "none", "no", "nothing", "-", "nvt", "n.v.t.",
    ]
    .contains(&text.as_str())
}

/// A whole number.
pub(super) fn whole(found: &DeValue<'_>) -> Option<i64> {
    let found = found.as_integer()?;
    i64::from_str_radix(found.as_str(), found.radix()).ok()
}

fn as_text(found: &DeValue<'_>) -> Option<String> {
    match found {
        DeValue::Integer(number) => Some(format!("\"{}\"", number.as_str())),
        DeValue::Float(number) => Some(format!("\"{}\"", number.as_str())),
        DeValue::Datetime(date) => Some(format!("\"{date}\"")),
        DeValue::Array(list) => match list.iter().as_slice() {
            [only] => only.get_ref().as_str().map(|text| format!("\"{text}\"")),
            _ => None,
        },
        // `{ id = "…" }`, `{ name = "…" }`
        DeValue::Table(table) if table.len() == 1 => {
            let only = table.values().next()?.get_ref().as_str()?;
            Some(super::lists::quoted(only))
        }
        _ => None,
    }
}

/// The number in a value: of `"1,5"` and of `"50%"` too.
fn number_in(found: &DeValue<'_>) -> Option<f64> {
    match found {
        DeValue::Integer(number) => number.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        DeValue::String(text) => number_said(text),
        DeValue::Array(list) => match list.iter().as_slice() {
            [only] => number_in(only.get_ref()),
            // A decimal comma in a list is two numbers.
            _ => None,
        },
        _ => None,
    }
    .filter(|number| number.is_finite())
}

/// The only number that a text says: of `1,5`, of `50%`, of `3.0 of hoger`.
pub(in crate::bank) fn number_said(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".").to_lowercase();
    let bare = text.trim_matches(|letter: char| "<>=≤≥≈~x×*+ ".contains(letter));
    match bare.strip_suffix('%') {
        Some(share) => share.trim().parse::<f64>().ok().map(|share| share / 100.0),
        None => bare.parse().ok().or_else(|| in_words(bare)).or_else(|| {
            // `3.0 of hoger`: the only number there is.
            let mut numbers = bare.split_whitespace().filter_map(|word| word.parse().ok());
            numbers.next().filter(|_| numbers.next().is_none())
        }),
    }
}

/// `at_least 2`, `minstens 2`: a quantifier in one text.
pub(super) fn bound(text: &str) -> Option<String> {
    const MOST: [&str; 6] = ["at_most", "at most", "hoogstens", "maximaal", "max", "<="];
    let number = number_of(text)?;
    let lower = text.to_lowercase();
    let key = if MOST.iter().any(|word| lower.contains(word)) {
        "at_most"
    } else {
        "at_least"
    };
    Some(format!("{{ {key} = {number} }}"))
}

/// The whole number in a text; none in a share.
pub(super) fn number_of(text: &str) -> Option<u32> {
    if text.contains('%') {
        return None;
    }
    // `1 van de 2`: the first of them.
    let mut parts = text.split(|letter: char| !letter.is_ascii_digit());
    let number = parts
        .find(|part| !part.is_empty())
        .and_then(|digits| digits.parse().ok());
    let word = || in_words(&text.trim().to_lowercase()).map(|number| number.round() as u32);
    number.or_else(word).filter(|number| *number > 0)
}

/// A number in letters, or as a fraction.
pub(in crate::bank) fn in_words(word: &str) -> Option<f64> {
    const WORDS: [(&[&str], f64); 15] = [
        (&["nul"], 0.0),
        (&["half", "halve", "een half", "een halve"], 0.5),
        (&["een", "één", "one"], 1.0),
        (&["anderhalf"], 1.5),
        (&["twee", "two", "dubbel", "double"], 2.0),
        (&["drie", "three"], 3.0),
        (&["vier", "four"], 4.0),
        (&["vijf", "five"], 5.0),
        (&["zes", "six"], 6.0),
        (&["zeven", "seven"], 7.0),
        (&["acht", "eight"], 8.0),
        (&["negen", "nine"], 9.0),
        (&["tien", "ten"], 10.0),
        (&["elf", "eleven"], 11.0),
        (&["twaalf", "twelve"], 12.0),
    ];
    let known = WORDS.iter().find(|(known, _)| known.contains(&word));
    known
        .map(|(_, number)| *number)
        .or_else(|| {
            // `drieënhalf`
            let whole = ["ënhalf", "enhalf"]
                .into_iter()
                .find_map(|half| word.strip_suffix(half))?;
            let (_, whole) = WORDS.iter().find(|(known, _)| known.contains(&whole))?;
            Some(whole + 0.5)
        })
        .or_else(|| fraction(word)?.parse().ok())
}

/// The yes or no with which a text begins: `ja, telt omgekeerd`.
fn first_said(words: &str) -> &str {
    let first = words
        .split([',', ' ', '(', ';', ':'])
        .next()
        .unwrap_or(words);
    let says = ["true", "yes", "ja", "waar", "false", "no", "nee", "onwaar"];
    if says.contains(&first) { first } else { words }
}

fn flag(found: &DeValue<'_>) -> Option<bool> {
    match found {
        DeValue::String(words) => match first_said(&words.trim().to_lowercase()) {
            "true" | "yes" | "ja" | "waar" | "j" | "y" | "1" | "omgekeerd" | "reversed" | "r" => {
                Some(true)
            }
            "false" | "no" | "nee" | "onwaar" | "n" | "0" => Some(false),
            _ => None,
        },
        DeValue::Integer(number) => match number.as_str() {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn range(found: &DeValue<'_>, shape: Shape) -> Option<String> {
    let one = |found: &DeValue<'_>| match found {
        DeValue::String(text) => said(text, shape),
        found => {
            let number = thousands(found).or_else(|| number_in(found))?;
            let is_whole = number.fract() == 0.0 && number >= 0.0;
            is_whole.then_some((number as u32, number as u32))
        }
    };
    let (low, high) = match found {
        DeValue::Array(list) => {
            let all: Vec<Option<(u32, u32)>> =
                list.iter().map(|each| one(each.get_ref())).collect();
            match *all.as_slice() {
                // How many there may be besides is not said.
                [Some((low, high))] if low == high => return None,
                [Some(only)] => only,
                // Of three, two belong together: a decimal comma in the first or in the last.
                [Some((low, _)), Some((_, high))] | [Some((low, _)), Some(_), Some((_, high))] => {
                    (low.min(high), low.max(high))
                }
                // `[3, inf]`: from so many on.
                [Some((low, _)), None] if !shape.is_time() && is_endless(list[1].get_ref()) => {
                    (low, low.max(NO_MOST))
                }
                _ => return None,
            }
        }
        // `{ min = 3, max = 20 }`
        DeValue::Table(table) => {
            let mut all = table.values().map(|each| one(each.get_ref()));
            match (all.next(), all.next(), all.next()) {
                (Some(Some((one, _))), Some(Some((two, _))), None) => (one.min(two), one.max(two)),
                _ => return None,
            }
        }
        found => one(found)?,
    };
    Some(format!("[{low}, {high}]"))
}

/// The fewest and the most of what a text says; of a time both have to stand in it.
fn said(text: &str, shape: Shape) -> Option<(u32, u32)> {
    if let Some(minutes) = in_minutes(text).filter(|_| shape.is_time()) {
        return Some((*minutes.iter().min()?, *minutes.iter().max()?));
    }
    // `max 20` minutes says nothing of the fewest.
    let numbers = text.split(|letter: char| !letter.is_ascii_digit());
    let numbers = numbers.filter(|part| !part.is_empty()).count();
    people(text).filter(|(low, high)| !shape.is_time() || low == high || numbers > 1)
}

/// A word or a number for “as many as come”.
fn is_endless(found: &DeValue<'_>) -> bool {
    match found {
        DeValue::Float(number) => number.as_str().ends_with("inf"),
        DeValue::String(text) => {
            let text = text.trim().to_lowercase();
            let words = [
                "onbeperkt",
                "onbegrensd",
                "geen",
                "unlimited",
                "inf",
                "∞",
                "…",
                "...",
            ];
            words.contains(&text.as_str())
        }
        _ => false,
    }
}

/// `1.000`, as a thousand is written in Dutch.
fn thousands(found: &DeValue<'_>) -> Option<f64> {
    let DeValue::Float(number) = found else {
        return None;
    };
    let (whole, part) = number.as_str().split_once('.')?;
    let is_thousand = part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    is_thousand.then(|| format!("{whole}{part}").parse().ok())?
}

/// What stands there between square brackets.
fn list(found: &DeValue<'_>, shape: Shape) -> Option<String> {
    let is_point = shape.table().is_some_and(|table| table.name == "point");
    let one = match (found, shape) {
        (DeValue::String(text), Shape::Languages) => {
            let tags: Vec<String> = text
                .split([',', ';', ' ', '/'])
                .filter(|tag| !tag.is_empty())
                .map(|tag| language_named(tag).unwrap_or_else(|| tag.to_owned()))
                .map(|tag| format!("\"{tag}\""))
                .collect();
            tags.join(", ")
        }
        (DeValue::String(text), Shape::References) if is_none(text) => String::new(),
        (DeValue::String(text), Shape::References) => {
            let ids = ids_said(text).into_iter().map(super::lists::quoted);
            ids.collect::<Vec<_>>().join(", ")
        }
        // So many points, but eleven may begin at nought; of other words no list of one is made.
        (_, _) if is_point => return between(1, whole(found).filter(|many| *many <= 10)?),
        (DeValue::Boolean(_) | DeValue::Integer(_) | DeValue::Float(_), Shape::Tables(_)) => {
            table(shape)?
        }
        (DeValue::String(text), _) => format!("\"{text}\""),
        (DeValue::Integer(number), _) => number.as_str().to_owned(),
        (DeValue::Float(number), _) => number.as_str().to_owned(),
        // `{ nl = true, en = true }`
        (DeValue::Table(table), Shape::Languages) => {
            let tags: Vec<String> = table
                .keys()
                .map(|tag| format!("\"{}\"", tag.get_ref()))
                .collect();
            tags.join(", ")
        }
        _ => return None,
    };
    Some(format!("[{one}]"))
}

/// The ids in one text, however they are parted: `boekentip en leeskring`.
pub(super) fn ids_said(text: &str) -> Vec<&str> {
    let bare = text.trim().trim_start_matches('[').trim_end_matches(']');
    let parts = bare.split([',', ';', '&', '+']);
    let parts = parts
        .flat_map(|part| part.split(" en "))
        .flat_map(|part| part.split(" and "));
    let parts = parts.map(|id| id.trim().trim_matches(['"', '\'']));
    parts.filter(|id| !id.is_empty()).collect()
}

/// How a table of this place begins: its keys that must be there.
pub(super) fn table(shape: Shape) -> Option<String> {
    let table = shape.table()?;
    let sample = |shape: Shape| match shape {
        Shape::Integer(..) | Shape::Number | Shape::Positive | Shape::NotNegative => "…",
        _ => "\"…\"",
    };
    if table.name == "condition" || table.name == "evidence" {
        return Some(CONDITION.to_owned());
    }
    let mut keys: Vec<String> = table
        .keys
        .iter()
        .filter(|key| key.required)
        .map(|key| format!("{} = {}", key.name, sample(key.shape)))
        .collect();
    if table.name == "point" {
        keys.push("label = \"…\"".to_owned());
    }
    (!keys.is_empty()).then(|| format!("{{ {} }}", keys.join(", ")))
}

/// What keeps this from being an id.
pub(super) fn why_no_id(found: &str) -> &'static str {
    if found.chars().any(is_hyphen) {
        "hyphen"
    } else if found.chars().any(is_invisible) {
        "invisible"
    } else if found.is_empty() {
        "empty"
    } else if found
        .chars()
        .any(|letter| letter == '_' || letter.is_whitespace())
    {
        "blank"
    } else if found.bytes().any(|byte| byte.is_ascii_uppercase()) {
        "capital"
    } else {
        "sign"
    }
}

/// Whether this is an id already: of tens of thousands nearly all are.
fn is_id(found: &str) -> bool {
    found.split('-').all(|part| {
        let mut letters = part.bytes();
        !part.is_empty()
            && letters.all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}

/// The nearest id: lower-case letters, digits, hyphens.
pub(in crate::bank) fn id(found: &str) -> String {
    if is_id(found) {
        return found.to_owned();
    }
    let plain: String = found
        .trim()
        .replace('ß', "ss")
        .nfd()
        .filter(|letter| !('\u{300}'..='\u{36f}').contains(letter) && !is_invisible(*letter))
        .flat_map(char::to_lowercase)
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter
            } else {
                '-'
            }
        })
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    parts.join("-")
}
