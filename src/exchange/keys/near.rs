//! Headers that are nearly an item: whoever wrote one meant it, and a column that is passed over in silence changes
//! every figure of its characteristic.

use std::collections::HashSet;

use super::{AROUND, Keys, parts, uncoded, unframed};
use crate::exchange::text::{SHOWN_LETTERS, folded, plain, rereadings, shortened, unaccented};

/// From this likeness on two texts are nearly the same.
const ALIKE: f64 = 0.8;
/// A beginning or a whole statement within a header says more than chance from so many letters on.
const TELLING: usize = 12;
/// Ids and words shorter than this are alike too soon.
const SHORTEST: usize = 4;
/// From this share of words on that two texts have in common, and so many, the one is a wording of the other.
const WORDS_ALIKE: f64 = 0.6;
const FEWEST_WORDS: usize = 4;

/// So many times a header is held against a statement or an id: as many as tables of people need many times over. In
/// one with thousands of strange columns for thousands of statements what is nearly one is no longer looked for.
const MOST_HELD: usize = 4_000_000;

/// What may be written nearly right.
#[derive(Debug, Default)]
pub(super) struct Known {
    statements: Vec<(Plain, usize)>,
    /// Ids as they are compared, by item, whole and in parts.
    ids: Vec<(String, Vec<String>)>,
    /// The parts of every id.
    parted: HashSet<Vec<String>>,
}

/// A text of letters and digits with what it is compared by.
#[derive(Debug)]
struct Plain {
    text: String,
    letters: [i32; 32],
    /// How many letters it has.
    long: usize,
    /// With a blank before and behind.
    padded: String,
    /// Without accents, where it has some.
    bare: Option<Box<Plain>>,
    /// Run together, as a program does that knows no blanks.
    together: String,
    /// What its words are, in no order.
    words: Vec<u64>,
}

/// A word that is said shorter, at its length.
fn full(word: &str) -> &str {
    match word {
        // Whoever makes a form for one person writes it so.
        "we" | "ik" => "wij",
        "ons" | "mijn" => "onze",
        "weet" => "weten",
        "je" => "jij",
        "ze" => "zij",
        "t" => "het",
        other => other,
    }
}

impl Plain {
    fn of(text: String) -> Self {
        let hash = |word: &str| {
            word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
            })
        };
        let mut words: Vec<u64> = text.split(' ').map(full).map(hash).collect();
        words.sort_unstable();
        Self {
            letters: letters(&text),
            long: text.chars().count(),
            padded: format!(" {text} "),
            bare: (!text.is_ascii())
                .then(|| unaccented(&text))
                .filter(|bare| *bare != text)
                .map(|bare| Box::new(Self::of(bare))),
            together: text.replace(' ', ""),
            words,
            text,
        }
    }

    /// How many words both have.
    fn common(&self, other: &Self) -> usize {
        let (mut one, mut two, mut common) = (0, 0, 0);
        while let (Some(first), Some(second)) = (self.words.get(one), other.words.get(two)) {
            common += usize::from(first == second);
            one += usize::from(first <= second);
            two += usize::from(second <= first);
        }
        common
    }
}

impl Known {
    /// The parts of the id of an item.
    pub(super) fn parts_of(&self, item: usize) -> &[String] {
        &self.ids[item].1
    }

    /// The statements of an item, with a blank before and behind.
    pub(super) fn statements_of(&self, item: usize) -> impl Iterator<Item = &str> {
        let own = self.statements.iter().filter(move |(_, of)| *of == item);
        own.map(|(statement, _)| statement.padded.as_str())
    }

    pub(super) fn id(&mut self, id: &str) {
        let id = folded(id);
        let parts: Vec<String> = parts(&id).into_iter().map(str::to_owned).collect();
        self.parted.insert(parts.clone());
        self.ids.push((id, parts));
    }

    pub(super) fn statement(&mut self, plain: String, item: usize) {
        self.statements.push((Plain::of(plain), item));
    }
}

/// Finds what a header nearly is among the items without a column.
#[derive(Debug)]
pub(in crate::exchange) struct Search<'k> {
    keys: &'k Keys,
    absent: Vec<usize>,
    statements: Vec<&'k (Plain, usize)>,
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
    /// The whole of its name.
    pub(super) whole: String,
    /// The place of the item among all.
    pub(super) place: usize,
}

/// How often each letter stands in a text: two texts cannot be nearer than these differ.
fn letters(text: &str) -> [i32; 32] {
    let mut counts = [0; 32];
    for byte in text.bytes() {
        counts[usize::from(byte & 31)] += 1;
    }
    counts
}

/// Whether texts with these letters may be so many steps apart: one letter in the place of another is two, and a letter
/// with an accent has two bytes.
fn may_be_near(one: &[i32; 32], two: &[i32; 32], most: usize, bytes: usize) -> bool {
    let apart: u32 = one
        .iter()
        .zip(two)
        .map(|(one, two)| one.abs_diff(*two))
        .sum();
    apart as usize <= most * 2 * bytes
}

fn alike(one: &str, two: &str) -> bool {
    let long = |text: &str| text.chars().count();
    alike_with(one, long(one), &letters(one), two, long(two), &letters(two))
}

/// The same of texts of which the letters are counted.
fn alike_with(
    one: &str,
    of_one: usize,
    letters_of_one: &[i32; 32],
    two: &str,
    of_two: usize,
    letters_of_two: &[i32; 32],
) -> bool {
    let (long, short) = (of_one.max(of_two), of_one.min(of_two));
    if short < SHORTEST {
        return false;
    }
    let most = (((1.0 - ALIKE) * long as f64) as usize).max(if short > SHORTEST { 2 } else { 1 });
    let bytes = if one.is_ascii() && two.is_ascii() {
        1
    } else {
        2
    };
    long - short <= most
        && may_be_near(letters_of_one, letters_of_two, most, bytes)
        && strsim::osa_distance(one, two) <= most
}

impl Plain {
    fn is_alike(&self, other: &Self) -> bool {
        alike_with(
            &self.text,
            self.long,
            &self.letters,
            &other.text,
            other.long,
            &other.letters,
        )
    }

    /// Without accents, where it has some.
    fn bare(&self) -> &Self {
        self.bare.as_deref().unwrap_or(self)
    }
}

/// Whether a header is nearly this statement.
fn nearly(header: &Plain, statement: &Plain, telling: usize) -> bool {
    let holds = statement.text.len() >= TELLING
        && statement.padded.len() <= header.padded.len()
        && header.padded.contains(&statement.padded);
    let cut = header.together.len() >= telling && statement.together.starts_with(&header.together);
    let common = || {
        let most = header.words.len().max(statement.words.len());
        let least = header.words.len().min(statement.words.len());
        least >= FEWEST_WORDS && least as f64 >= WORDS_ALIKE * most as f64 && {
            let common = header.common(statement);
            common >= FEWEST_WORDS && common as f64 >= WORDS_ALIKE * most as f64
        }
    };
    let accented = header.bare.is_some() || statement.bare.is_some();
    cut || holds
        || common()
        || header.is_alike(statement)
        || accented && header.bare().is_alike(statement.bare())
}

/// Letters that a person reads as digits, where they stand for a whole number.
fn as_digits(part: &str) -> String {
    let looks = |letter: char| match letter {
        'l' | 'i' | '|' => Some('1'),
        'o' => Some('0'),
        digit if digit.is_ascii_digit() => Some(digit),
        _ => None,
    };
    let digits: Option<String> = part.chars().map(looks).collect();
    digits.unwrap_or_else(|| part.to_owned())
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
    let begins = one.len() >= SHORTEST
        && two.len() >= SHORTEST
        && (one.starts_with(&two) || two.starts_with(&one));
    numbers && (one == two || begins || (one.len().abs_diff(two.len()) <= 2 && alike(&one, &two)))
}

/// Whether the parts of an id stand among those of a header: a wave before it, something computed behind it.
fn holds_id(header: &[&str], id: &[String]) -> bool {
    let telling = id.len() > 1 || id.iter().any(|part| part.chars().count() >= SHORTEST);
    telling && header.len() > id.len() && header.windows(id.len()).any(|part| part == id)
}

/// Whether a header is numbered on from ids: it is one lower than the first of them or one higher than the last. `own` is
/// one of those ids.
fn is_next(header: &[&str], own: &[String], ids: &HashSet<Vec<String>>) -> bool {
    let (Some((last, names)), Some((_, family))) = (header.split_last(), own.split_last()) else {
        return false;
    };
    let telling = family.iter().any(|part| part.chars().count() >= SHORTEST);
    let Some(number) = last
        .parse::<u16>()
        .ok()
        .filter(|_| telling && names.iter().eq(family))
    else {
        return false;
    };
    let before = number.checked_sub(1).map(|before| before.to_string());
    before.is_none_or(|before| {
        let parts: Vec<String> = family.iter().cloned().chain([before]).collect();
        ids.contains(&parts)
    })
}

/// Whether they are the same but for letters that are read as digits.
fn is_misread(header: &[&str], id: &[String]) -> bool {
    header.len() == id.len()
        && header
            .iter()
            .zip(id)
            .all(|(one, two)| one == two || as_digits(one) == *two)
}

impl Keys {
    /// The column at this place, from 0, which is nearly this item.
    pub(in crate::exchange) fn near(&self, place: usize, name: &str, item: usize) -> Near {
        Near {
            column: place + 1,
            name: shortened(name, SHOWN_LETTERS),
            item: self.ids[item].clone(),
            whole: name.to_owned(),
            place: item,
        }
    }

    /// A search among the items that have no column.
    pub(in crate::exchange) fn search(&self, absent: Vec<usize>) -> Search<'_> {
        let mut is_absent = vec![false; self.ids.len()];
        for item in &absent {
            is_absent[*item] = true;
        }
        let statements = self.known.statements.iter();
        Search {
            keys: self,
            statements: statements.filter(|(_, item)| is_absent[*item]).collect(),
            absent,
            held: 0,
        }
    }
}

impl Search<'_> {
    /// The item without a column that a header nearly is, as it stands there or as another program wrote it.
    pub(in crate::exchange) fn nearly(&mut self, header: &str) -> Option<usize> {
        if header.len() > super::LONGEST {
            return None;
        }
        self.nearly_as_read(header)
            .or_else(|| rereadings(header).find_map(|other| self.nearly_as_read(&other)))
    }

    fn nearly_as_read(&mut self, header: &str) -> Option<usize> {
        if self.held > MOST_HELD {
            return None;
        }
        let text = folded(header);
        let text = self.keys.without_around(&text).unwrap_or(text);
        let mut tries: Vec<String> = Vec::new();
        // A text of more than two statements is none of them, written nearly right.
        let most = 2 * self.keys.longest + AROUND;
        let frames = unframed(&text, most).into_iter();
        let frames = frames.map(|(_, behind)| behind);
        for part in std::iter::once(text.as_str()).chain(frames) {
            let words = plain(part);
            let bare = uncoded(&words)
                .into_iter()
                .filter(|bare| bare.len() <= most);
            tries.extend(bare.map(str::to_owned));
            tries.push(words);
        }
        tries.retain(|text| text.len() >= SHORTEST);
        self.held += (tries.len() + 1) * self.statements.len() + self.absent.len();
        if self.held > MOST_HELD {
            return None;
        }
        let tries: Vec<Plain> = tries.into_iter().map(Plain::of).collect();
        // Who leaves the end away and says so leaves little.
        let telling = if text.ends_with("...") {
            SHORTEST
        } else {
            TELLING
        };
        for (statement, item) in &self.statements {
            if tries
                .iter()
                .any(|header| nearly(header, statement, telling))
            {
                return Some(*item);
            }
        }
        let first = text
            .split([' ', ':', '(', '[', ';', '|', ','])
            .next()
            .unwrap_or_default();
        let begins = parts(first);
        let all = parts(&text);
        let long = text.chars().count();
        self.absent.iter().copied().find(|item| {
            let (id, own) = &self.keys.known.ids[*item];
            let whole = long <= id.chars().count() + 3 && nearly_id(&text, id);
            // "doelen-1 (klus klaar)" begins with its id.
            whole
                || holds_id(&all, own)
                || is_misread(&all, own)
                || is_next(&all, own, &self.keys.known.parted)
                || (first != text && first.len() >= 2 && !begins.is_empty() && begins == *own)
        })
    }
}
