//! What stands in a cell as an answer: the value, the label, or both. A digit stands for an answer: the rank of a point,
//! then *don't know*, then skipped.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::text::{decoded, folded, plain, trimmed};
use crate::bank::{Answer, Bank, Instrument, Text};

/// What a cell is that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// No point of the scale, nor a word for one.
    Unknown,
    /// A number that is the value of one point and the label of another.
    Ambiguous,
}

/// Why a word cannot be given a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordRefused {
    /// It is a point of the scale.
    Point(String),
    /// The bank has no *don't know*.
    NoDontKnow,
    /// It is said to be both.
    Both(String),
}

/// Things by their wordings: sign by sign, then by letters and digits.
#[derive(Clone, Debug, Default)]
struct Wordings {
    signs: HashMap<String, Option<u8>>,
    words: HashMap<String, Option<u8>>,
}

impl Wordings {
    fn add(&mut self, text: &str, digit: u8) {
        let mut put = |text: String, into: fn(&mut Self) -> &mut HashMap<String, Option<u8>>| {
            if !text.is_empty() {
                let known = into(self).entry(text).or_insert(Some(digit));
                if *known != Some(digit) {
                    *known = None;
                }
            }
        };
        let folded = folded(text);
        put(plain(&folded), |own| &mut own.words);
        put(folded, |own| &mut own.signs);
    }

    fn one(&self, text: &str) -> Option<u8> {
        let folded = folded(text);
        match self.signs.get(&folded) {
            Some(found) => *found,
            None => self.words.get(&plain(&folded)).copied().flatten(),
        }
    }
}

/// How cells are read.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    values: Vec<i32>,
    labels: Wordings,
    /// Labels that are bare numbers, with their digits.
    numbers: Vec<(i32, u8)>,
    dont_know: bool,
    given: Wordings,
    given_numbers: Vec<(i32, u8)>,
}

/// A whole number as programs write it: 4, 4.0, 4,0, +4, ="4", '4, "4".
fn number(cell: &str) -> Option<i32> {
    if !cell.is_ascii() {
        // Digits of other kinds: full width, in a circle.
        let plain: String = cell.nfkc().collect();
        return plain_number(&plain);
    }
    plain_number(cell)
}

fn plain_number(cell: &str) -> Option<i32> {
    let mut cell = unguarded(cell);
    if let Some((whole, parts)) = cell.split_once(['.', ',']) {
        if whole.is_empty() || !parts.bytes().all(|byte| byte == b'0') {
            return None;
        }
        cell = whole;
    }
    let minus = cell.strip_prefix(['\u{2212}', '\u{2013}', '\u{2010}', '\u{2011}']);
    if let Some(digits) = minus {
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
        return digits
            .parse::<i32>()
            .ok()
            .filter(|_| whole)
            .map(|number| -number);
    }
    cell.parse().ok()
}

/// A cell without what a program puts around it to guard it.
fn unguarded(cell: &str) -> &str {
    let mut cell = trimmed(cell);
    if let Some(rest) = cell.strip_prefix('=')
        && rest.starts_with('"')
    {
        cell = rest;
    }
    if let Some(inner) = cell
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        cell = trimmed(inner);
    }
    for (open, close) in [
        ('\'', '\''),
        ('\u{2018}', '\u{2019}'),
        ('\u{201c}', '\u{201d}'),
    ] {
        let within = cell
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        if let Some(within) = within {
            return trimmed(within);
        }
    }
    trimmed(cell.strip_prefix(['\'', '\u{2019}']).unwrap_or(cell))
}

impl Cells {
    /// Without any further words.
    pub(super) fn plain(bank: &Bank) -> Self {
        let scale = &bank.instrument.scale;
        let mut cells = Self {
            values: scale.points.iter().map(|point| point.value).collect(),
            labels: Wordings::default(),
            numbers: Vec::new(),
            dont_know: scale.dont_know.is_some(),
            given: Wordings::default(),
            given_numbers: Vec::new(),
        };
        let labels = scale
            .points
            .iter()
            .map(|point| point.label.as_ref())
            .chain([scale.dont_know.as_ref()]);
        for (digit, text) in labels.enumerate() {
            for wording in text.into_iter().flat_map(Text::wordings) {
                cells.labels.add(wording, digit as u8);
                cells
                    .numbers
                    .extend(number(wording).map(|number| (number, digit as u8)));
            }
        }
        let shown = scale.shown_numbers().into_iter();
        cells
            .numbers
            .extend(shown.map(|(rank, number)| (number, rank as u8)));
        cells
    }

    /// `missing` and `dont_know` are further words for a skipped statement and for *don't know*.
    ///
    /// # Errors
    /// A word that is a point of the scale.
    pub(super) fn of(
        bank: &Bank,
        missing: &[String],
        dont_know: &[String],
    ) -> Result<Self, WordRefused> {
        let mut cells = Self::plain(bank);
        let points = cells.points();
        if !cells.dont_know && !dont_know.is_empty() {
            return Err(WordRefused::NoDontKnow);
        }
        let both = missing.iter().find(|one| {
            let same = |other: &&String| {
                folded(one) == folded(other)
                    || number(one).is_some() && number(one) == number(other)
            };
            dont_know.iter().any(|other| same(&other))
        });
        if let Some(both) = both {
            return Err(WordRefused::Both(both.clone()));
        }
        for (words, digit) in [(missing, points + 1), (dont_know, points)] {
            for word in words {
                match cells.read(word) {
                    Ok(found) if found < points => return Err(WordRefused::Point(word.clone())),
                    Err(Wrong::Ambiguous) => return Err(WordRefused::Point(word.clone())),
                    _ => {}
                }
                match number(word) {
                    Some(number) => cells.given_numbers.push((number, digit)),
                    None => cells.given.add(word, digit),
                }
            }
        }
        Ok(cells)
    }

    /// A neighbour of the scale that was given a meaning, the other end and its digit: it may be a point of another scale.
    pub(super) fn given_neighbour(&self) -> Option<(i32, i32, u8)> {
        let (low, high) = (self.values.first()?, self.values.last()?);
        let step = self.values.get(1)? - low;
        let ends = [
            (low - step, *high, self.points() - 1),
            (high + step, *low, 0),
        ];
        let given = |number: i32| self.given_numbers.iter().any(|(known, _)| *known == number);
        ends.into_iter().find(|(neighbour, _, _)| given(*neighbour))
    }

    fn points(&self) -> u8 {
        self.values.len() as u8
    }

    /// The digit of *don't know*.
    pub(super) fn dont_know(&self) -> u8 {
        self.points()
    }

    /// The digit of a skipped statement.
    pub(super) fn skipped(&self) -> u8 {
        self.points() + 1
    }

    /// What each cell of one byte is; `None` for those that are no answer.
    pub(super) fn single(&self) -> [Option<u8>; 256] {
        let mut digits = [None; 256];
        for (byte, digit) in digits.iter_mut().enumerate() {
            *digit = self.read(&decoded(&[byte as u8])).ok();
        }
        digits
    }

    /// What a cell is.
    pub(super) fn read(&self, cell: &str) -> Result<u8, Wrong> {
        let cell = trimmed(cell);
        if cell.is_empty() || cell == "NA" || unguarded(cell).is_empty() {
            return Ok(self.skipped());
        }
        if let Some(number) = number(cell) {
            return self.numbered(number);
        }
        if let Some(digit) = self.given.one(cell) {
            return Ok(digit);
        }
        if cell == "?" && self.dont_know {
            return Ok(self.dont_know());
        }
        let inner = unguarded(cell);
        self.labels
            .one(cell)
            .or_else(|| self.labels.one(inner))
            .or_else(|| self.both(inner))
            .ok_or(Wrong::Unknown)
    }

    fn numbered(&self, number: i32) -> Result<u8, Wrong> {
        if let Some((_, digit)) = self
            .given_numbers
            .iter()
            .find(|(given, _)| *given == number)
        {
            return Ok(*digit);
        }
        let value = self.rank(number);
        let mut labels = self
            .numbers
            .iter()
            .filter(|(label, _)| *label == number)
            .map(|(_, digit)| *digit);
        let first = value.or_else(|| labels.next()).ok_or(Wrong::Unknown)?;
        if labels.all(|label| label == first) {
            Ok(first)
        } else {
            Err(Wrong::Ambiguous)
        }
    }

    /// The digit of a value.
    pub(super) fn rank(&self, value: i32) -> Option<u8> {
        self.values
            .iter()
            .position(|known| *known == value)
            .map(|rank| rank as u8)
    }

    /// "4 - grotendeels", "grotendeels (4)" or "grotendeels: 4": both have to be the same point.
    fn both(&self, cell: &str) -> Option<u8> {
        let behind = cell
            .strip_suffix([')', ']'])
            .and_then(|rest| rest.rsplit_once(['(', '[']))
            .map(|(label, number)| (number.trim(), label));
        let last = cell.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let last = (last.len() < cell.len()).then(|| {
            let label = trimmed(last).trim_end_matches(['-', ':', '=', '\u{2013}', '\u{2014}']);
            (&cell[last.len()..], label)
        });
        let start = cell.trim_start_matches(['(', '[']);
        let signed = start.strip_prefix(['-', '\u{2212}']).unwrap_or(start);
        let rest = signed.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let before = (&start[..start.len() - rest.len()], rest);
        behind
            .into_iter()
            .chain([before])
            .chain(last)
            .find_map(|(text, label)| {
                let point = self.rank(number(text)?)?;
                let between = ['.', ')', ']', ':', '=', '-', '|', '\u{2013}', '\u{2014}'];
                // Signs may be a label: what parts it from its number ends at a blank.
                let bare = trimmed(label).trim_start_matches(between);
                [label, bare]
                    .iter()
                    .any(|label| self.labels.one(label) == Some(point))
                    .then_some(point)
            })
    }

    /// What may stand in a cell, in numbers.
    pub(super) fn allowed(&self) -> Vec<String> {
        let values = self.values.iter().map(ToString::to_string);
        values
            .chain(self.dont_know.then(|| "?".to_owned()))
            .collect()
    }
}

/// The whole number that a text is, as other programs write it.
pub(super) fn whole(text: &str) -> Option<i32> {
    number(text)
}

/// The answer that a digit stands for.
pub fn answer(digit: u8, instrument: &Instrument) -> Answer {
    let points = &instrument.scale.points;
    match points.get(usize::from(digit)) {
        Some(point) => Answer::Point(point.value),
        None if usize::from(digit) == points.len() => Answer::DontKnow,
        None => Answer::Skipped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Source, parse};

    fn bank(first: i32, labels: &[&str], dont_know: bool) -> Bank {
        let points = labels.iter().enumerate().map(|(place, label)| {
            let label = if label.is_empty() {
                String::new()
            } else {
                format!(", label = {label}")
            };
            format!("{{ value = {}{label} }}", first + place as i32)
        });
        let points: Vec<String> = points.collect();
        let dont_know = if dont_know {
            "dont_know = \"geen idee\""
        } else {
            ""
        };
        let text = format!(
            "[bank]\nid = \"b\"\nversion = \"1\"\ntitle = \"B\"\nlanguages = [\"nl\", \"en\"]\n[scale]\npoints = [{}]\n{dont_know}\n\
             [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n[[item]]\nid = \"c-1\"\ncharacteristic = \"c\"\ntext = \"Wij.\"\n",
            points.join(", ")
        );
        parse(vec![Source {
            name: "b.toml".into(),
            text,
        }])
        .unwrap()
    }

    fn cells(first: i32, labels: &[&str]) -> Cells {
        Cells::of(&bank(first, labels, true), &[], &[]).unwrap()
    }

    #[test]
    fn a_whole_number_is_one_however_a_program_writes_it() {
        let cells = cells(-2, &["", "", "", "", ""]);
        for cell in [
            "-1",
            "-1.0",
            "-1,00",
            "=\"-1\"",
            "'-1",
            "\"-1\"",
            " -1\u{a0}",
            "\u{2212}1",
            "-01",
            "'-1.0",
        ] {
            assert_eq!(cells.read(cell), Ok(1), "{cell}");
        }
        assert_eq!(cells.read("+2"), Ok(4));
        for cell in ["", " ", "NA", "\"\"", "=\"\"", "\u{200b}"] {
            assert_eq!(cells.read(cell), Ok(6), "{cell}");
        }
        for cell in [
            "-1.5", "3", "1 2", "1-2", "1.000,0", ".", "1e0", "na", "N/A", "-", "4.0.0", "=-1",
        ] {
            assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
        }
    }

    #[test]
    fn labels_that_are_signs_alone_are_told_apart() {
        let cells = cells(-2, &["\"--\"", "\"-\"", "\"0\"", "\"+\"", "\"++\""]);
        for (cell, rank) in [
            ("--", 0),
            ("\u{2212}", 1),
            ("+", 3),
            (" ++ ", 4),
            ("2 - ++", 4),
            ("-2: --", 0),
            ("0", 2),
        ] {
            assert_eq!(cells.read(cell), Ok(rank), "{cell}");
        }
        for cell in ["!!", "+++", "1 - ++", "2 -"] {
            assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
        }
    }

    #[test]
    fn a_word_that_means_another_point_in_another_language_is_no_answer() {
        let points = [
            "{ nl = \"weinig\", en = \"little\" }",
            "{ nl = \"half\", en = \"some\" }",
            "{ nl = \"meer\", en = \"half\" }",
        ];
        let cells = cells(-2, &points);
        assert_eq!(cells.read("half"), Err(Wrong::Unknown));
        assert_eq!(cells.read("0 half"), Err(Wrong::Unknown));
        assert_eq!(cells.read("Some"), Ok(1));
        assert_eq!(cells.read("Geen idee."), Ok(3));
        assert_eq!(cells.read("?"), Ok(3));
    }

    #[test]
    fn a_label_may_have_its_number_before_or_behind_it() {
        let cells = cells(-2, &["\"niet\"", "\"half\"", "\"wel\""]);
        for cell in [
            "-1 - half",
            "-1. Half",
            "half (-1)",
            "(-1) half",
            "-1 = half",
            "-1 (half)",
            "half [-1]",
            "=\"half\"",
        ] {
            assert_eq!(cells.read(cell), Ok(1), "{cell}");
        }
        for cell in ["0 - half", "half (0)", "3 - half", "half half", "1,0"] {
            assert_eq!(cells.read(cell), Err(Wrong::Unknown), "{cell}");
        }
    }

    #[test]
    fn a_number_that_is_the_label_of_another_point_is_no_answer() {
        let cells = cells(0, &["\"1\"", "\"2\"", "\"3\""]);
        for cell in ["1", "2", "1.0", "=\"2\""] {
            assert_eq!(cells.read(cell), Err(Wrong::Ambiguous), "{cell}");
        }
        assert_eq!((cells.read("0"), cells.read("3")), (Ok(0), Ok(2)));
    }

    #[test]
    fn words_can_be_given_a_meaning_but_not_that_of_a_point() {
        let bank = bank(1, &["\"nooit\"", "\"soms\""], true);
        let words = |words: &[&str]| {
            words
                .iter()
                .map(|word| (*word).to_owned())
                .collect::<Vec<_>>()
        };
        let cells = Cells::of(&bank, &words(&["-99", "#N/A"]), &words(&["n.v.t."])).unwrap();
        for (cell, digit) in [
            ("-99", 3),
            ("-99.0", 3),
            ("#N/A", 3),
            ("N.v.t.", 2),
            ("1", 0),
        ] {
            assert_eq!(cells.read(cell), Ok(digit), "{cell}");
        }
        for word in ["1", "2.0", "soms"] {
            assert_eq!(
                Cells::of(&bank, &words(&[word]), &[]).unwrap_err(),
                WordRefused::Point(word.into())
            );
        }
        let without = self::bank(1, &["\"nooit\"", "\"soms\""], false);
        assert_eq!(
            Cells::of(&without, &[], &words(&["x"])).unwrap_err(),
            WordRefused::NoDontKnow
        );
        assert_eq!(
            Cells::of(&without, &[], &[]).unwrap().read("?"),
            Err(Wrong::Unknown)
        );
    }
}
