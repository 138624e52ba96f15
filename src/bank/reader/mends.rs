//! What to write instead of a value of another kind than belongs there.

use toml::de::DeValue;
use unicode_normalization::UnicodeNormalization as _;

use super::super::parse::mend::{is_hyphen, is_invisible};
use super::super::shape::Shape;

/// The value that was meant, as it is written; `None` where that cannot be told.
pub(super) fn instead(found: &DeValue<'_>, expected: &str, shape: Shape) -> Option<String> {
    match expected {
        "string" | "text" => as_text(found),
        "integer" => number_in(found).map(|number| format!("{:.0}", number.round())),
        "number" => number_in(found).map(|number| number.to_string()),
        "boolean" => flag(found).map(|flag| flag.to_string()),
        "range" => range(found),
        "list" => Some(list(found, shape)),
        "table" => table(shape),
        _ => None,
    }
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
        DeValue::Boolean(_) => Some("\"…\"".into()),
        DeValue::Datetime(date) => Some(format!("\"{date}\"")),
        DeValue::Array(list) => match list.iter().as_slice() {
            [only] => only.get_ref().as_str().map(|text| format!("\"{text}\"")),
            _ => None,
        },
        _ => None,
    }
}

/// The number in a value: of `"1,5"` and of `"50%"` too.
fn number_in(found: &DeValue<'_>) -> Option<f64> {
    match found {
        DeValue::Integer(number) => number.as_str().parse().ok(),
        DeValue::Float(number) => number.as_str().parse().ok(),
        DeValue::String(text) => {
            let text = text.trim().replace(',', ".");
            match text.strip_suffix('%') {
                Some(share) => share.trim().parse::<f64>().ok().map(|share| share / 100.0),
                None => text.parse().ok(),
            }
        }
        DeValue::Array(list) => match list.iter().as_slice() {
            [only] => number_in(only.get_ref()),
            // A decimal comma in a list is two numbers.
            _ => None,
        },
        _ => None,
    }
    .filter(|number| number.is_finite())
}

fn flag(found: &DeValue<'_>) -> Option<bool> {
    match found {
        DeValue::String(word) => match word.trim().to_lowercase().as_str() {
            "true" | "yes" | "ja" | "waar" | "j" | "y" | "1" => Some(true),
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

fn range(found: &DeValue<'_>) -> Option<String> {
    let of = |low: i64, high: i64| Some(format!("[{low}, {high}]"));
    match found {
        DeValue::Integer(_) => whole(found).and_then(|one| of(one, one)),
        DeValue::Float(_) => {
            number_in(found).and_then(|one| of(one.round() as i64, one.round() as i64))
        }
        DeValue::String(text) => {
            let numbers: Vec<i64> = text
                .split(|letter: char| !letter.is_ascii_digit())
                .filter_map(|part| part.parse().ok())
                .collect();
            match numbers.as_slice() {
                [one] => of(*one, *one),
                [low, high] => of(*low.min(high), *low.max(high)),
                _ => None,
            }
        }
        DeValue::Array(list) => {
            let numbers: Vec<i64> = list
                .iter()
                .filter_map(|one| number_in(one.get_ref()))
                .map(|one| one.round() as i64)
                .collect();
            of(*numbers.iter().min()?, *numbers.iter().max()?)
        }
        _ => None,
    }
}

/// What stands there between square brackets.
fn list(found: &DeValue<'_>, shape: Shape) -> String {
    let one = match (found, shape) {
        (DeValue::String(text), Shape::Languages) => {
            let tags: Vec<String> = text
                .split([',', ';', ' ', '/'])
                .filter(|tag| !tag.is_empty())
                .map(|tag| format!("\"{tag}\""))
                .collect();
            tags.join(", ")
        }
        (DeValue::String(text), _) => format!("\"{text}\""),
        (DeValue::Integer(number), _) => number.as_str().to_owned(),
        (DeValue::Float(number), _) => number.as_str().to_owned(),
        (DeValue::Table(_), _) => "{ … }".to_owned(),
        _ => "…".to_owned(),
    };
    format!("[{one}]")
}

/// How a table of this place begins: its keys that must be there.
fn table(shape: Shape) -> Option<String> {
    let table = shape.table()?;
    let sample = |shape: Shape| match shape {
        Shape::Integer(..) => "1",
        Shape::Number | Shape::Positive | Shape::NotNegative => "1.0",
        _ => "\"…\"",
    };
    if table.name == "condition" || table.name == "evidence" {
        return Some("{ figure = \"mean\", of = \"…\", below = 3.0 }".to_owned());
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

/// The nearest id: lower-case letters, digits, hyphens.
pub(in crate::bank) fn id(found: &str) -> String {
    let plain: String = found
        .trim()
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
