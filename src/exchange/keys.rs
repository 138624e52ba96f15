//! By what a column is known: the id of an item, a name that the bank gives it, or the statement itself, however a form
//! writes it.

mod around;
mod beginning;
mod coded;
mod near;
mod otherwise;
mod scale;
mod tails;
mod trailed;
mod within;

use std::collections::{HashMap, HashSet};

use super::text::{folded, plain, rereadings, tidy};
use crate::bank::Bank;

pub(super) use beginning::Beginning;
pub use near::Near;
use otherwise::BESIDES;
pub(super) use otherwise::{
    asks_otherwise_over, is_a_moment, is_a_view, is_of_another_time, says_kinds, says_of_all,
    says_when, says_which,
};
pub(super) use scale::{Told, is_a_scale, is_no_answer, told_around, told_beside};
pub(super) use trailed::Points;
use trailed::{points_of, untrailed};

/// How surely a column is an item. A surer column makes a less sure one of the same item something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// The beginning of its statement and no more.
    Cut,
    /// Something stands behind it: what the answers mean, which of two scales, the question of its list.
    Trailed,
    /// Something stands before it: a question, a part of the form.
    Framed,
    /// Its id, its name, its statement; a number or code may stand before it.
    Own,
    /// The map of columns says so.
    Mapped,
}

/// What a header is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// An item, by its place among all items.
    Item(usize, Strength),
    /// A text that more than one item has.
    Unclear,
    /// Not used, says the map of columns.
    Unused,
    /// Something else.
    Other,
}

/// Programs that cut off names leave so many signs at least; a blank or a full stop at the end goes as well.
const SHORTEST_CUT: usize = 22;

/// An id that is written with blanks has so many parts at most.
const MOST_PARTS: usize = 4;

/// A longer text names no column.
const LONGEST: usize = 4_096;

/// Places of items by a text; one text may be that of several.
type Places = HashMap<String, Vec<usize>>;

/// By what columns are known.
#[derive(Debug)]
pub(super) struct Keys {
    ids: Vec<String>,
    /// Per item its characteristic, by place.
    blocks: Vec<usize>,
    /// Ids and names with one hyphen between their parts.
    parted: Places,
    /// The same run together.
    together: Places,
    /// Statements sign by sign.
    signs: Places,
    /// Statements by letters and digits.
    words: Places,
    /// What may be written nearly right.
    known: near::Known,
    /// Statements in the order of the alphabet, to find those that begin with a text.
    sorted: Vec<(String, usize)>,
    map: HashMap<String, Option<usize>>,
    points: Points,
    /// What the bank has above its statements, in plain words.
    titles: HashSet<String>,
    /// The questions that stand behind statements in this table.
    tails: tails::Tails,
    /// What stands around every id in this table.
    within: Option<within::Within>,
    /// How long the longest of these is, in bytes.
    longest: usize,
}

fn add(places: &mut Places, text: String, item: usize) {
    if text.is_empty() {
        return;
    }
    let known = places.entry(text).or_default();
    // Items come in order.
    if known.last() != Some(&item) {
        known.push(item);
    }
}

/// The parts of something that may be an id; none where other signs stand in it. `doelen[1]` is how a form program
/// writes a part of a question.
fn parts(text: &str) -> Vec<&str> {
    let text = text.trim_matches(|letter| matches!(letter, '"' | '\'' | '*' | ' ' | ':'));
    let text = if text.contains(['[', '(']) {
        text
    } else {
        // Behind a frame the bracket that opened is gone.
        text.trim_end_matches([']', ')'])
    };
    let (text, inner) = match text.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
        Some((outer, inner)) if !outer.is_empty() && !inner.contains('[') => (outer, Some(inner)),
        _ => (text, None),
    };
    let parts = |text: &str| {
        text.chars()
            .all(|letter| letter.is_alphanumeric() || " -_.".contains(letter))
    };
    if !parts(text) || !inner.is_none_or(parts) {
        return Vec::new();
    }
    let split = |text| str::split(text, [' ', '-', '_', '.']).filter(|part| !part.is_empty());
    split(text)
        .chain(inner.into_iter().flat_map(split))
        .collect()
}

/// The parts of an id run together. Two numbers stay two: 1_1 is not 11.
fn together(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
        if digit(text.chars().last()) && digit(part.chars().next()) {
            text.push('-');
        }
        text.push_str(part);
    }
    text
}

/// What stands before the number of a question.
const NAMED: [&str; 9] = [
    "stelling",
    "vraag",
    "statement",
    "question",
    "item",
    "nr",
    "no",
    "frage",
    "deelvraag",
];

/// Plain words without the number or code that a form puts before them, each way it can be read: "3 1 wij" may be
/// statement 3.1, or statement 3 that begins with a number.
fn uncoded(plain: &str) -> Vec<&str> {
    let mut rest = plain;
    let mut found = Vec::new();
    if let Some((first, behind)) = rest.split_once(' ')
        && NAMED.contains(&first)
    {
        rest = behind;
    }
    let is_code = |word: &str| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.chars().nth(1).is_none() || (digits > 0 && word.chars().count() <= 12)
    };
    while let Some((first, behind)) = rest.split_once(' ') {
        if !is_code(first) {
            break;
        }
        rest = behind;
        found.push(rest);
    }
    found
}

/// Without the noughts before a number: programs that sort by name write 01 for 1.
fn unpadded(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let padding = letter == '0'
            && !bare.ends_with(|before: char| before.is_ascii_digit())
            && letters.peek().is_some_and(char::is_ascii_digit);
        if !padding {
            bare.push(letter);
        }
    }
    bare
}

/// So much may stand around a statement behind its frame: signs, and numbers and codes before it.
const AROUND: usize = 64;

/// What stands before and behind each sign that can part a question from its statement, the shortest frame first. Behind
/// a sign that leaves more than `most` bytes stands more than a statement.
fn unframed(folded: &str, most: usize) -> Vec<(&str, &str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    let (mut before, mut first) = (' ', true);
    for (place, letter) in folded.char_indices() {
        let behind = &folded[place + letter.len_utf8()..];
        let parts = match letter {
            '|' | '/' | '\\' | '>' | '»' | '→' | '[' | '(' | ']' | ')' | ':' | ';' | '?' | '!'
            | '.' => true,
            '-' => before == ' ' || behind.starts_with(' '),
            _ => false,
        };
        before = letter;
        if !parts {
            continue;
        }
        if first && BESIDES.contains(&plain(&folded[..place]).as_str()) {
            return Vec::new();
        }
        let behind = behind.trim_start();
        first = first && behind.is_empty();
        if behind.len() > most {
            continue;
        }
        if !behind.is_empty() && found.last().is_none_or(|(_, last)| *last != behind) {
            found.push((&folded[..place], behind));
        }
    }
    found
}

/// A header without what a program adds to the second of two equal ones: "doelen-1.1", "…is....7".
fn uncounted(folded: &str) -> Option<&str> {
    let rest = folded.trim_end_matches(|letter: char| letter.is_ascii_digit());
    (rest.len() < folded.len() && rest.ends_with('.')).then(|| rest.trim_end_matches('.'))
}

enum Found {
    One(usize),
    Several,
    None,
}

fn look(places: &Places, text: &str) -> Found {
    match places.get(text).map(Vec::as_slice) {
        Some([one]) => Found::One(*one),
        Some([_, _, ..]) => Found::Several,
        _ => Found::None,
    }
}

impl Keys {
    /// `map` gives items, or nothing, to columns by name.
    pub(super) fn of(bank: &Bank, map: &[(String, Option<usize>)]) -> Self {
        let mut keys = Self {
            ids: Vec::new(),
            blocks: Vec::new(),
            parted: Places::new(),
            together: Places::new(),
            signs: Places::new(),
            words: Places::new(),
            known: near::Known::default(),
            sorted: Vec::new(),
            map: map
                .iter()
                .map(|(name, item)| (folded(name), *item))
                .collect(),
            points: points_of(bank),
            titles: beginning::titles_of(bank),
            tails: tails::Tails::new(),
            within: None,
            longest: 0,
        };
        for (item, one) in bank.instrument.items().enumerate() {
            keys.ids.push(one.id.clone());
            keys.known.id(&one.id);
            for name in std::iter::once(&one.id).chain(bank.columns_of(&one.id)) {
                let name = folded(name);
                let parts = parts(&name);
                add(&mut keys.parted, unpadded(&parts.join("-")), item);
                add(&mut keys.together, unpadded(&together(&parts)), item);
                keys.longest = keys.longest.max(name.len());
                add(&mut keys.signs, name, item);
            }
            for wording in one.text.wordings() {
                let folded = folded(wording);
                let plain = plain(&folded);
                keys.known.statement(plain.clone(), item);
                keys.sorted.push((plain.clone(), item));
                keys.longest = keys.longest.max(folded.len()).max(plain.len());
                add(&mut keys.words, plain, item);
                add(&mut keys.signs, folded, item);
            }
        }
        for (place, block) in bank.instrument.characteristics.iter().enumerate() {
            keys.blocks.extend(block.items.iter().map(|_| place));
        }
        keys.sorted.sort_unstable();
        keys
    }

    /// The item of the only statement that begins with a text, where a program cut the rest off.
    fn cut(&self, text: &str) -> Option<usize> {
        let begin = plain(text);
        if begin.chars().count() < SHORTEST_CUT {
            return None;
        }
        let from = self.sorted.partition_point(|(known, _)| *known < begin);
        let mut items = self.sorted[from..].iter();
        let (first, item) = items.next()?;
        let same = |(known, other): &(String, usize)| !known.starts_with(&begin) || other == item;
        (first.starts_with(&begin)
            && items
                .take_while(|(known, _)| known.starts_with(&begin))
                .all(same))
        .then_some(*item)
    }

    /// The points of the scale, with what they are called.
    pub(super) fn points(&self) -> &Points {
        &self.points
    }

    /// The ids of the items, in order.
    pub(super) fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The items of the same characteristic that stand right before and behind this one.
    pub(super) fn neighbours(&self, item: usize) -> (Option<usize>, Option<usize>) {
        let same = |other: &usize| self.blocks.get(*other) == Some(&self.blocks[item]);
        let before = item.checked_sub(1).filter(same);
        (before, Some(item + 1).filter(same))
    }

    /// Whether a text is an item.
    pub(super) fn is_item(&self, text: &str) -> bool {
        matches!(self.column(text), Header::Item(..))
    }

    /// What a header is.
    pub(super) fn column(&self, header: &str) -> Header {
        if header.len() > LONGEST || tidy(header).is_empty() {
            return Header::Other;
        }
        match self.read(header) {
            // Where another program read its letters wrongly it is the whole of what is known, or nothing.
            Header::Other => rereadings(header)
                .map(|header| self.read(&header))
                .find(|found| *found != Header::Other)
                .unwrap_or(Header::Other),
            found => found,
        }
    }

    fn read(&self, header: &str) -> Header {
        let text = folded(header);
        match self.map.get(&text) {
            Some(Some(item)) => return Header::Item(*item, Strength::Mapped),
            Some(None) => return Header::Unused,
            None => {}
        }
        let mut unclear = false;
        let mut take = |found: Found, strength| match found {
            Found::One(item) => Some(Header::Item(item, strength)),
            Found::Several => {
                unclear = true;
                None
            }
            Found::None => None,
        };
        let wholes = std::iter::once(text.as_str()).chain(uncounted(&text));
        for text in wholes {
            for found in self.own(text) {
                if let Some(header) = take(found, Strength::Own) {
                    return header;
                }
            }
        }
        if let Some(item) = self.id_and_statement(&text) {
            return Header::Item(item, Strength::Own);
        }
        for (before, text) in unframed(&text, self.longest + AROUND) {
            for found in self.own(text) {
                if let Some(header) = take(found, Strength::Framed) {
                    // "doelen-2: …" before the statement of doelen-1.
                    return if self.names_another(before, &header) {
                        Header::Unclear
                    } else {
                        header
                    };
                }
            }
        }
        if let Some(text) = untrailed(&text, &self.points) {
            let frames = unframed(text, self.longest + AROUND).into_iter();
            let frames = frames.map(|(_, behind)| behind);
            for text in std::iter::once(text).chain(frames) {
                for found in self.own(text) {
                    if let Some(header) = take(found, Strength::Trailed) {
                        return header;
                    }
                }
            }
        }
        if let Some(item) = self.before_a_tail(&text) {
            return Header::Item(item, Strength::Trailed);
        }
        if let Some(item) = self.within(&text) {
            return Header::Item(item, Strength::Framed);
        }
        if let Some(header) = self.coded(&text) {
            return header;
        }
        if unclear {
            return Header::Unclear;
        }
        let wholes = unframed(&text, self.longest + AROUND)
            .into_iter()
            .map(|(_, behind)| behind);
        let mut wholes = std::iter::once(text.as_str()).chain(wholes);
        match wholes.find_map(|text| self.cut(text)) {
            Some(item) => Header::Item(item, Strength::Cut),
            None => Header::Other,
        }
    }

    /// The item whose id stands before its own statement, with no more than a blank between them.
    fn id_and_statement(&self, text: &str) -> Option<usize> {
        let one = |found: Found| match found {
            Found::One(item) => Some(item),
            _ => None,
        };
        let blanks = text.match_indices(' ').take(MOST_PARTS);
        blanks
            .map(|(place, _)| text.split_at(place))
            .find_map(|(id, statement)| {
                let item = self.own(id).find_map(one)?;
                let mut own = self.own(statement.trim_start()).filter_map(one);
                own.any(|other| other == item).then_some(item)
            })
    }

    /// Whether a text before a statement is itself another item.
    fn names_another(&self, text: &str, header: &Header) -> bool {
        let Header::Item(item, _) = header else {
            return false;
        };
        // "[doelen-2] …", "doelen-2: in hoeverre … - …"
        let parts = text.split(['[', ']', '(', ')', ':', ';', '|', '/', '>']);
        let mut parts = parts.flat_map(|part| part.split(" - ")).chain([text]);
        parts.any(|part| {
            let mut own = self.own(part.trim());
            own.any(|found| matches!(found, Found::One(other) if other != *item))
        })
    }

    /// What a text is by itself, the surest way first.
    fn own<'k>(&'k self, text: &'k str) -> impl Iterator<Item = Found> + 'k {
        let words = plain(text);
        let bare = uncoded(&words).into_iter();
        let bare = bare.filter(|bare| bare.len() <= self.longest);
        let bare: Vec<String> = bare.map(str::to_owned).collect();
        let ways: [Box<dyn Fn() -> Found + 'k>; 4] = [
            Box::new(|| look(&self.signs, text)),
            Box::new(|| look(&self.parted, &unpadded(&parts(text).join("-")))),
            Box::new(|| look(&self.together, &unpadded(&together(&parts(text))))),
            Box::new(move || look(&self.words, &words)),
        ];
        let ways = ways.into_iter().map(|way| way());
        ways.chain(bare.into_iter().map(|bare| look(&self.words, &bare)))
    }
}

#[cfg(test)]
mod tests;
