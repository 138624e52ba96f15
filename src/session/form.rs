//! What each person answers: the lines of the form, and a row typed over from paper.

use super::sealed::Person;
use super::{Refusal, Saying};
use crate::bank::{Answer, Instrument, Point, YEAR_AGO};
use crate::walk::YEAR_AGO_WORDS;

/// Why a typed row cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// Another number of answers than there are statements.
    Length {
        /// How many were typed.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A sign that is no answer.
    Sign {
        /// Its place, from 1.
        place: usize,
        /// The lowest number that is typed there.
        low: i64,
        /// The highest.
        high: i64,
        /// *Don't know* is an answer there.
        unknown: bool,
    },
    /// Run-together digits that can be read in more than one way.
    Unclear,
    /// The values of the scale were typed, where the numbers of the form are: these, from and to.
    Values(i64, i64),
}

impl RowProblem {
    /// What to say.
    pub(super) fn saying(self) -> Saying {
        match self {
            Self::Length { found, expected } => Saying::word("session-row-length")
                .number("found", found as u64)
                .number("expected", expected as u64),
            Self::Unclear => Saying::word("session-row-unclear"),
            Self::Values(low, high) => Saying::word("session-row-values")
                .number("low", low)
                .number("high", high),
            Self::Sign {
                place,
                low,
                high,
                unknown,
            } => Saying::word("session-row-no-answer")
                .number("place", place as u64)
                .number("low", low)
                .number("high", high)
                .number("unknown", i64::from(unknown)),
        }
    }
}

/// One thing on the form of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormLine {
    /// A statement.
    Item {
        /// Place of its characteristic.
        characteristic: usize,
        /// Its place in it.
        item: usize,
    },
    /// A characteristic compared with a year ago.
    YearAgo(usize),
}

impl FormLine {
    /// The values that can be answered, ascending.
    pub fn values(self, instrument: &Instrument) -> Vec<i32> {
        match self {
            Self::Item { .. } => {
                let points = instrument.scale.points.iter();
                points.map(|point| point.value).collect()
            }
            Self::YearAgo(_) => YEAR_AGO.to_vec(),
        }
    }

    /// The number that is typed for each value.
    pub fn typed(self, instrument: &Instrument) -> Vec<i64> {
        match self {
            Self::Item { .. } => {
                let scale = &instrument.scale;
                let ranks = 0..scale.points.len();
                ranks.map(|rank| i64::from(scale.typed(rank))).collect()
            }
            Self::YearAgo(_) => (1..).take(YEAR_AGO.len()).collect(),
        }
    }

    /// The words of each of them.
    pub(super) fn labels(self, instrument: &'static Instrument) -> Vec<Saying> {
        let scale = &instrument.scale;
        match self {
            Self::Item { .. } => {
                let points = scale.points.iter().enumerate();
                let label = |(rank, point): (usize, &'static Point)| match &point.label {
                    Some(label) => Saying::Bank(label),
                    None => Saying::Own(scale.bare_words(rank)),
                };
                points.map(label).collect()
            }
            Self::YearAgo(_) => YEAR_AGO_WORDS.into_iter().map(Saying::word).collect(),
        }
    }

    /// Whether *don't know* is offered.
    pub fn offers_dont_know(self, instrument: &Instrument) -> bool {
        match self {
            Self::Item { .. } => instrument.scale.dont_know.is_some(),
            Self::YearAgo(_) => true,
        }
    }

    /// The answer that a typed number stands for.
    pub(super) fn answer(self, instrument: &Instrument, number: i64) -> Option<Answer> {
        let typed = self.typed(instrument);
        let rank = typed.iter().position(|known| *known == number)?;
        Some(Answer::Point(self.values(instrument)[rank]))
    }

    /// That what was typed is no answer to it; it is typed at this place of a row, from 0.
    fn no_answer(self, place: usize, instrument: &Instrument) -> RowProblem {
        let typed = self.typed(instrument);
        RowProblem::Sign {
            place: place + 1,
            low: typed.first().copied().unwrap_or_default(),
            high: typed.last().copied().unwrap_or_default(),
            unknown: self.offers_dont_know(instrument),
        }
    }

    /// Its place among a person's answers: the items in order, then the characteristics.
    pub(super) fn place(self, instrument: &Instrument) -> usize {
        let before = |characteristic: usize| -> usize {
            let all = instrument.characteristics.iter().take(characteristic);
            all.map(|one| one.items.len()).sum()
        };
        match self {
            Self::Item {
                characteristic,
                item,
            } => before(characteristic) + item,
            Self::YearAgo(characteristic) => {
                before(instrument.characteristics.len()) + characteristic
            }
        }
    }
}

/// A row typed over from paper: one answer per line of the form, with or without spaces, as long as it can be read in
/// one way. A lone minus is a blank form.
pub(super) fn typed(
    text: &str,
    instrument: &Instrument,
    form: &[FormLine],
) -> Result<Person, Refusal> {
    let mut person = Person::blank(instrument);
    if text == "-" {
        return Ok(person);
    }
    if let Some(problem) = in_values(text, instrument, form) {
        return Err(Refusal::Row(problem));
    }
    let signs = if has_two_digits(instrument) {
        cut(text, instrument, form)?
    } else {
        single(text)
    };
    if signs.len() != form.len() {
        return Err(Refusal::Row(RowProblem::Length {
            found: signs.len(),
            expected: form.len(),
        }));
    }
    for (place, (sign, line)) in signs.iter().zip(form).enumerate() {
        let answer = answer(sign, *line, instrument);
        let answer = answer.ok_or_else(|| Refusal::Row(line.no_answer(place, instrument)))?;
        person.set(instrument, line.place(instrument), answer);
    }
    Ok(person)
}

/// On a scale that goes below zero (or over ten) the numbers of the form are typed, and not its values. A row that can only
/// be one of values is refused as that: read as numbers of the form, the next row without a minus would say something else.
fn in_values(text: &str, instrument: &Instrument, form: &[FormLine]) -> Option<RowProblem> {
    let line = form.first()?;
    let (typed, values) = (line.typed(instrument), line.values(instrument));
    let same = typed
        .iter()
        .zip(&values)
        .all(|(typed, value)| *typed == i64::from(*value));
    let words: Vec<&str> = text.split_whitespace().collect();
    if same || words.len() < 2 {
        return None;
    }
    let is_value = |word: &str| {
        let number = word.replace('−', "-").parse::<i32>();
        number.is_ok_and(|number| values.contains(&number))
    };
    let is_open = |word: &str| matches!(word, "-" | "?");
    let all = words.iter().all(|word| is_open(word) || is_value(word));
    let only = |word: &&&str| !is_open(word) && answer(word, *line, instrument).is_none();
    if !all || words.iter().find(only).is_none() {
        return None;
    }
    Some(RowProblem::Values(*typed.first()?, *typed.last()?))
}

/// Whether an answer may take two digits, so that spaces between them make a row plain.
pub(super) fn has_two_digits(instrument: &Instrument) -> bool {
    let scale = &instrument.scale;
    (0..scale.points.len()).any(|rank| !(0..=9).contains(&scale.typed(rank)))
}

/// How many answers have been typed so far; of digits that run together as few as they can be.
pub fn answers_typed(text: &str, instrument: &Instrument) -> usize {
    if !has_two_digits(instrument) {
        return text.chars().filter(|sign| !sign.is_whitespace()).count();
    }
    let scale = &instrument.scale;
    let words = text.split_whitespace().map(|word| {
        let is_one = (0..scale.points.len()).any(|rank| scale.typed(rank).to_string() == word);
        if is_one { 1 } else { word.chars().count() }
    });
    words.sum()
}

impl super::Session {
    /// Why this sign cannot stand behind what was typed of a row; none where it can. Of an answer of two digits, and of a
    /// blank, that is only known when the row is whole.
    pub fn cannot_follow(&self, typed: &str, sign: char) -> Option<Saying> {
        if sign == ' ' || self.asked() != super::Asked::Row {
            return None;
        }
        if self.counts_cards() {
            // A comma is as good as a blank between two counts.
            return self.too_many_cards(typed, sign).filter(|_| sign != ',');
        }
        let instrument = &self.bank.instrument;
        if has_two_digits(instrument) {
            return None;
        }
        let form = self.form();
        let place = answers_typed(typed, instrument);
        let Some(line) = form.get(place) else {
            return Some(Saying::word("session-row-full").number("total", form.len() as u64));
        };
        let known = answer(sign.encode_utf8(&mut [0; 4]), *line, instrument);
        if known.is_some() {
            return None;
        }
        Some(line.no_answer(place, instrument).saying())
    }

    /// Of cards a number larger than the group is no number: most likely the blank before it was forgotten.
    fn too_many_cards(&self, typed: &str, sign: char) -> Option<Saying> {
        let people = self.measurement.people;
        let word = typed.rsplit([' ', ',']).next().unwrap_or_default();
        let number: Option<u64> = format!("{word}{sign}").parse().ok();
        number
            .is_none_or(|number| number > people)
            .then(|| Saying::word("session-cards-spaced").number("people", people))
    }

    /// Whether what was typed is a whole row, or a whole count of cards.
    pub fn is_whole_row(&self, typed: &str) -> bool {
        let instrument = &self.bank.instrument;
        let form = self.form();
        let card = self.round().and_then(super::Round::card);
        let Some(card) = card else {
            return self::typed(typed.trim(), instrument, &form).is_ok();
        };
        form.get(card).is_some_and(|line| {
            let points = line.values(instrument).len();
            let unknown = line.offers_dont_know(instrument);
            super::cards::hands(typed, points, unknown, self.measurement.people).is_ok()
        })
    }

    /// What was typed of a row from paper, per characteristic, to be held beside the sheet. Nothing where the room sees
    /// this screen, and nothing before there is more than one characteristic to tell apart.
    pub fn row_by_characteristic(&self, typed: &str) -> Vec<(Saying, String)> {
        let row = self.asked() == super::Asked::Row && !self.counts_cards();
        if !row || self.is_mirrored() || typed.trim().is_empty() {
            return Vec::new();
        }
        let instrument = &self.bank.instrument;
        let signs = if has_two_digits(instrument) {
            typed.split_whitespace().collect()
        } else {
            single(typed)
        };
        let mut groups: Vec<(usize, Vec<&str>)> = Vec::new();
        for (sign, line) in signs.into_iter().zip(self.form()) {
            let (FormLine::Item { characteristic, .. } | FormLine::YearAgo(characteristic)) = line;
            match groups.last_mut() {
                Some((last, group)) if *last == characteristic => group.push(sign),
                _ => groups.push((characteristic, vec![sign])),
            }
        }
        let all = groups.into_iter();
        all.map(|(characteristic, group)| (Saying::Characteristic(characteristic), group.join(" ")))
            .collect()
    }
}

fn answer(sign: &str, line: FormLine, instrument: &Instrument) -> Option<Answer> {
    match sign {
        "-" => Some(Answer::Skipped),
        "?" => line
            .offers_dont_know(instrument)
            .then_some(Answer::DontKnow),
        // A nought before a number is an answer of its own.
        number if number.len() > 1 && number.starts_with('0') => None,
        number => number
            .parse()
            .ok()
            .and_then(|number| line.answer(instrument, number)),
    }
}

/// Every sign by itself: parts of what was typed, so that no copy of an answer is left behind.
fn single(text: &str) -> Vec<&str> {
    let signs = text
        .char_indices()
        .filter(|(_, sign)| !sign.is_whitespace());
    signs
        .map(|(at, sign)| &text[at..at + sign.len_utf8()])
        .collect()
}

/// The one way to cut a row into as many answers as the form has lines. Where there is none, it is cut at its spaces;
/// where there are more, nobody can tell which was meant.
fn cut<'t>(
    text: &'t str,
    instrument: &Instrument,
    form: &[FormLine],
) -> Result<Vec<&'t str>, Refusal> {
    let words: Vec<&str> = text.split_whitespace().collect();
    // Where spaces stand between answers they are all there are.
    if let ([_, _, ..], Some(line)) = (words.as_slice(), form.first())
        && words
            .iter()
            .all(|word| answer(word, *line, instrument).is_some())
    {
        return Ok(words);
    }
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let piece = |from: usize, length: usize| -> Option<&'t str> {
        let end = signs.get(from + length).map_or(text.len(), |(at, _)| *at);
        let piece = &text[signs.get(from)?.0..end];
        let whole = from + length <= signs.len() && !piece.contains(char::is_whitespace);
        whole.then_some(piece)
    };
    let fits = |from: usize, length: usize, line: usize| {
        piece(from, length).is_some_and(|piece| answer(piece, form[line], instrument).is_some())
    };
    // How many ways there are from each sign and line on; two are as bad as more.
    let mut ways = vec![vec![0_u8; form.len() + 1]; signs.len() + 1];
    ways[signs.len()][form.len()] = 1;
    for from in (0..signs.len()).rev() {
        for line in (0..=form.len()).rev() {
            ways[from][line] = if signs[from].1.is_whitespace() {
                ways[from + 1][line]
            } else if line == form.len() {
                0
            } else {
                let of = |length: usize| {
                    if fits(from, length, line) {
                        ways[from + length][line + 1]
                    } else {
                        0
                    }
                };
                (of(1) + of(2)).min(2)
            };
        }
    }
    match ways[0][0] {
        0 if words.len() > 1 => Ok(words),
        0 => Ok(single(text)),
        1 => {
            let (mut from, mut pieces) = (0, Vec::with_capacity(form.len()));
            while from < signs.len() {
                if signs[from].1.is_whitespace() {
                    from += 1;
                    continue;
                }
                let line = pieces.len();
                let length = [1, 2]
                    .into_iter()
                    .find(|length| fits(from, *length, line) && ways[from + length][line + 1] > 0);
                let Some((length, piece)) =
                    length.and_then(|length| Some((length, piece(from, length)?)))
                else {
                    break;
                };
                pieces.push(piece);
                from += length;
            }
            Ok(pieces)
        }
        _ => Err(Refusal::Row(RowProblem::Unclear)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Point, Scale};

    /// A bank of one characteristic on this scale, and its form.
    fn of(values: &[i32], items: usize) -> (Instrument, Vec<FormLine>) {
        let points = values.iter().map(|&value| Point { value, label: None });
        let mut instrument = crate::bank::shipped().unwrap().instrument.clone();
        instrument.scale = Scale {
            points: points.collect(),
            dont_know: None,
        };
        instrument.characteristics.truncate(1);
        instrument.characteristics[0].items.truncate(items);
        let form = (0..items).map(|item| FormLine::Item {
            characteristic: 0,
            item,
        });
        let form = form.collect();
        (instrument, form)
    }

    #[test]
    fn a_row_of_two_digits_is_read_with_and_without_spaces_where_it_means_one_thing() {
        let (instrument, form) = of(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 4);
        let read = |text: &str| {
            let person =
                typed(text, &instrument, &form).map_err(|refusal| format!("{refusal:?}"))?;
            let places = 0..form.len();
            let answers = places.map(|place| person.get(&instrument, place).point().unwrap_or(-1));
            Ok::<Vec<i32>, String>(answers.collect())
        };
        assert_eq!(read("5 5 10 6"), Ok(vec![5, 5, 10, 6]));
        assert_eq!(read("5566"), Ok(vec![5, 5, 6, 6]));
        assert_eq!(read("55106"), Ok(vec![5, 5, 10, 6]));
        assert_eq!(read("10101010"), Ok(vec![10, 10, 10, 10]));
        assert_eq!(read("5-6 10"), Ok(vec![5, -1, 6, 10]));
        assert!(read("101010").unwrap_err().contains("Unclear"));
        assert!(read("5 5 10").unwrap_err().contains("found: 3"));
        assert!(read("5 5 11 6").unwrap_err().contains("Sign { place: 3"));
        assert!(read("55?6").is_err());
        assert_eq!(answers_typed("5 5 10", &instrument), 3);
        assert_eq!(answers_typed("5566", &instrument), 4);
    }

    #[test]
    fn a_scale_below_zero_is_typed_by_rank() {
        let (instrument, form) = of(&[-2, -1, 0, 1, 2], 2);
        let person = typed("15", &instrument, &form).unwrap();
        assert_eq!(person.get(&instrument, 0), Answer::Point(-2));
        assert_eq!(person.get(&instrument, 1), Answer::Point(2));
        // A row of values is told as one, and never half read.
        for row in ["-2 2", "0 1", "1 −1", "-1 -"] {
            let told = typed(row, &instrument, &form);
            let problem = Refusal::Row(RowProblem::Values(1, 5));
            assert!(told == Err(problem), "{row}");
        }
        for row in ["1 5", "15", "- 3", "?-"] {
            let told = typed(row, &instrument, &form).err();
            assert!(
                !matches!(told, Some(Refusal::Row(RowProblem::Values(..)))),
                "{row}"
            );
        }
    }
}
