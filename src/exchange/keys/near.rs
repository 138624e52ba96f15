//! Headers that are nearly an item: whoever wrote one meant it, and a column that is passed over in silence changes
//! every figure of its characteristic.

use super::super::text::{folded, mended, plain, unaccented};
use super::{Keys, parts, uncoded, unframed};

/// From this likeness on two texts are nearly the same.
const ALIKE: f64 = 0.8;
/// A beginning or a whole statement within a header says more than chance from so many letters on.
const TELLING: usize = 12;
/// Ids and words shorter than this are alike too soon.
const SHORTEST: usize = 4;

/// A column that is nearly an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// Its place, from 1.
    pub column: usize,
    /// How it is named.
    pub name: String,
    /// Id of the item.
    pub item: String,
}

/// How often each letter stands in a text: two texts cannot be nearer than these differ.
fn letters(text: &str) -> [i32; 32] {
    let mut counts = [0; 32];
    for byte in text.bytes() {
        counts[usize::from(byte & 31)] += 1;
    }
    counts
}

fn may_be_near(one: &str, two: &str, most: usize) -> bool {
    let (one, two) = (letters(one), letters(two));
    let apart: u32 = one
        .iter()
        .zip(&two)
        .map(|(one, two)| one.abs_diff(*two))
        .sum();
    // A letter with an accent has two bytes.
    apart as usize <= most * 4
}

fn alike(one: &str, two: &str) -> bool {
    let (long, short) = (
        one.chars().count().max(two.chars().count()),
        one.chars().count().min(two.chars().count()),
    );
    if short < SHORTEST {
        return false;
    }
    let most = (((1.0 - ALIKE) * long as f64) as usize).max(if short > SHORTEST { 2 } else { 1 });
    long - short <= most && may_be_near(one, two, most) && strsim::osa_distance(one, two) <= most
}

/// Whether a header is nearly this statement; both plain.
fn nearly(header: &str, statement: &str) -> bool {
    let holds = |one: &str, other: &str| {
        other.len() >= TELLING && format!(" {one} ").contains(&format!(" {other} "))
    };
    let cut = header.len() >= TELLING * 2 && statement.starts_with(header);
    cut || holds(header, statement)
        || alike(header, statement)
        || alike(&unaccented(header), &unaccented(statement))
}

/// Whether a header is nearly this id: the same digits, and letters that are nearly the same.
fn nearly_id(header: &str, id: &str) -> bool {
    let part = |text: &str, digits: bool| -> String {
        text.chars()
            .filter(|letter| letter.is_ascii_digit() == digits && letter.is_alphanumeric())
            .collect()
    };
    let (one, two) = (part(header, false), part(id, false));
    let numbers = part(header, true) == part(id, true) && !part(id, true).is_empty();
    numbers && (one == two || (one.len().abs_diff(two.len()) <= 2 && alike(&one, &two)))
}

impl Keys {
    /// The item without a column that a header nearly is.
    pub(in super::super) fn nearly(&self, header: &str, absent: &[usize]) -> Option<usize> {
        let header = mended(header).unwrap_or_else(|| header.to_owned());
        let text = folded(&header);
        let mut tries: Vec<String> = Vec::new();
        for part in std::iter::once(text.as_str()).chain(unframed(&text)) {
            let words = plain(part);
            tries.extend(uncoded(&words).into_iter().map(str::to_owned));
            tries.push(words);
        }
        tries.retain(|text| text.len() >= SHORTEST);
        let statements = self
            .statements
            .iter()
            .filter(|(_, item)| absent.contains(item));
        for (statement, item) in statements {
            if tries.iter().any(|text| nearly(text, statement)) {
                return Some(*item);
            }
        }
        let first = text
            .split([' ', ':', '(', '[', ';', '|', ','])
            .next()
            .unwrap_or_default();
        absent.iter().copied().find(|item| {
            let id = folded(&self.ids[*item]);
            let whole = text.chars().count() <= id.chars().count() + 3 && nearly_id(&text, &id);
            // "doelen-1 (klus klaar)" begins with its id.
            whole
                || (first != text
                    && !parts(first).is_empty()
                    && parts(first) == parts(&id)
                    && first.len() >= 2)
        })
    }
}
