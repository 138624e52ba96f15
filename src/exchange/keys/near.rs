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

/// So many times a header is held against a statement or an id: as many as tables of people need many times over. In
/// one with thousands of strange columns for thousands of statements what is nearly one is no longer looked for.
const MOST_HELD: usize = 4_000_000;

/// What may be written nearly right.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// Plain statements with their letters and their items.
    statements: Vec<(String, [i32; 32], usize)>,
    /// Ids as they are compared, by item.
    ids: Vec<String>,
}

impl Known {
    pub(super) fn id(&mut self, id: &str) {
        self.ids.push(folded(id));
    }

    pub(super) fn statement(&mut self, plain: String, item: usize) {
        let letters = letters(&plain);
        self.statements.push((plain, letters, item));
    }
}

/// Finds what a header nearly is among the items without a column.
#[derive(Debug)]
pub(in super::super) struct Search<'k> {
    keys: &'k Keys,
    absent: Vec<usize>,
    statements: Vec<&'k (String, [i32; 32], usize)>,
    held: usize,
}

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

fn may_be_near(one: &[i32; 32], two: &[i32; 32], most: usize) -> bool {
    let apart: u32 = one
        .iter()
        .zip(two)
        .map(|(one, two)| one.abs_diff(*two))
        .sum();
    // A letter with an accent has two bytes.
    apart as usize <= most * 4
}

fn alike(one: &str, two: &str) -> bool {
    alike_with(one, &letters(one), two, &letters(two))
}

/// The same of texts whose letters are counted.
fn alike_with(one: &str, of_one: &[i32; 32], two: &str, of_two: &[i32; 32]) -> bool {
    let (long, short) = (
        one.chars().count().max(two.chars().count()),
        one.chars().count().min(two.chars().count()),
    );
    if short < SHORTEST {
        return false;
    }
    let most = (((1.0 - ALIKE) * long as f64) as usize).max(if short > SHORTEST { 2 } else { 1 });
    long - short <= most
        && may_be_near(of_one, of_two, most)
        && strsim::osa_distance(one, two) <= most
}

/// Whether a header is nearly this statement; both plain, with their letters counted.
fn nearly(header: &str, of_header: &[i32; 32], statement: &str, letters: &[i32; 32]) -> bool {
    let holds = |one: &str, other: &str| {
        other.len() >= TELLING
            && other.len() <= one.len()
            && format!(" {one} ").contains(&format!(" {other} "))
    };
    let cut = header.len() >= TELLING * 2 && statement.starts_with(header);
    cut || holds(header, statement)
        || alike_with(header, of_header, statement, letters)
        || !(header.is_ascii() && statement.is_ascii())
            && alike(&unaccented(header), &unaccented(statement))
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
    /// A search among the items that have no column.
    pub(in super::super) fn search(&self, absent: Vec<usize>) -> Search<'_> {
        let mut is_absent = vec![false; self.ids.len()];
        for item in &absent {
            is_absent[*item] = true;
        }
        let statements = self.known.statements.iter();
        Search {
            keys: self,
            statements: statements.filter(|(_, _, item)| is_absent[*item]).collect(),
            absent,
            held: 0,
        }
    }
}

impl Search<'_> {
    /// The item without a column that a header nearly is.
    pub(in super::super) fn nearly(&mut self, header: &str) -> Option<usize> {
        self.held += self.statements.len() + self.absent.len();
        if self.held > MOST_HELD {
            return None;
        }
        let header = mended(header).unwrap_or_else(|| header.to_owned());
        let text = folded(&header);
        let mut tries: Vec<String> = Vec::new();
        for part in std::iter::once(text.as_str()).chain(unframed(&text)) {
            let words = plain(part);
            tries.extend(uncoded(&words).into_iter().map(str::to_owned));
            tries.push(words);
        }
        tries.retain(|text| text.len() >= SHORTEST);
        let tries: Vec<(String, [i32; 32])> = tries
            .into_iter()
            .map(|text| {
                let letters = letters(&text);
                (text, letters)
            })
            .collect();
        for (statement, letters, item) in &self.statements {
            let nearly = |(text, own): &(String, _)| nearly(text, own, statement, letters);
            if tries.iter().any(nearly) {
                return Some(*item);
            }
        }
        let first = text
            .split([' ', ':', '(', '[', ';', '|', ','])
            .next()
            .unwrap_or_default();
        let begins = parts(first);
        let long = text.chars().count();
        self.absent.iter().copied().find(|item| {
            let id = &self.keys.known.ids[*item];
            let whole = long <= id.chars().count() + 3 && nearly_id(&text, id);
            // "doelen-1 (klus klaar)" begins with its id.
            whole
                || (first != text && first.len() >= 2 && !begins.is_empty() && begins == parts(id))
        })
    }
}
