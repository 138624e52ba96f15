//! What stands before a statement: whether it is of the questionnaire itself, and whether it speaks of another scale.

use std::collections::HashSet;

use super::trailed::{BETWEEN, CODES, Points, untrailed};
use super::{AROUND, Found, Keys, NAMED, unframed};
use crate::bank::{Bank, Text};
use crate::exchange::text::{folded, plain};

/// What parts a beginning from its statement and says nothing.
const PARTS: [char; 11] = ['[', '(', ' ', '|', ':', '-', '–', '—', '/', '>', '»'];

/// A header as what stands before its statement, with the sign that ends it, and the statement; all as they are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::exchange) struct Beginning {
    pub(in crate::exchange) before: String,
    pub(in crate::exchange) behind: String,
}

impl Beginning {
    /// Its words.
    pub(in crate::exchange) fn words(&self) -> String {
        plain(&self.before)
    }

    /// The words of its statement.
    pub(in crate::exchange) fn behind_words(&self) -> String {
        plain(&self.behind)
    }

    /// Its words without numbers and codes, which differ by statement.
    pub(in crate::exchange) fn bare(&self) -> String {
        let words = self.words();
        let is_code = |word: &&str| {
            word.chars().nth(1).is_none()
                || word.contains(|letter: char| letter.is_ascii_digit())
                || NAMED.contains(word)
                || CODES.contains(word)
        };
        let bare: Vec<&str> = words.split(' ').filter(|word| !is_code(word)).collect();
        bare.join(" ")
    }

    /// The same part of the header as it was written.
    pub(in crate::exchange) fn of_header<'h>(&'h self, header: &'h str) -> &'h str {
        let ends = header
            .char_indices()
            .map(|(place, letter)| place + letter.len_utf8());
        let end = ends
            .rev()
            .find(|end| folded(header[*end..].trim_start()) == self.behind);
        let before = end.map_or(self.before.as_str(), |end| &header[..end]);
        before.trim().trim_end_matches(PARTS)
    }
}

/// The words that a questionnaire has above its own statements.
pub(super) fn titles_of(bank: &Bank) -> HashSet<String> {
    let blocks = &bank.instrument.characteristics;
    let titles = blocks.iter().map(|block| &block.title);
    let titles = titles.chain([&bank.title]).chain(&bank.instruction);
    let titles = titles.flat_map(Text::wordings);
    let ids = blocks.iter().map(|block| block.id.as_str());
    titles
        .chain(ids)
        .map(|title| plain(&folded(title)))
        .collect()
}

impl Keys {
    /// What stands before the statement of a header, all of it; nothing where it stands alone.
    pub(in crate::exchange) fn beginning(&self, header: &str) -> Option<Beginning> {
        let text = folded(header);
        let is_own = |behind: &str| {
            let mut own = self.own(behind);
            own.any(|found| matches!(found, Found::One(_))) || self.cut(behind).is_some()
        };
        let of = |text: &str| {
            let frames = unframed(text, self.longest + AROUND);
            let (before, behind) = frames.into_iter().rfind(|(_, behind)| is_own(behind))?;
            let end = text.len() - behind.len();
            Some(Beginning {
                before: text[..end].trim_end_matches(PARTS).to_owned(),
                behind: behind.to_owned(),
            })
            .filter(|_| !before.is_empty())
        };
        of(&text).or_else(|| of(untrailed(&text, &self.points)?))
    }

    /// Whether words are a title or an id of the questionnaire, or nothing at all.
    pub(in crate::exchange) fn is_own_title(&self, words: &str) -> bool {
        words.is_empty() || self.titles.contains(words) || self.is_item(words)
    }

    /// Whether what stands before a statement tells of a scale that is not that of the questionnaire: it goes from one
    /// number to another, or gives a number another meaning.
    pub(in crate::exchange) fn has_another_scale(&self, beginning: &Beginning) -> bool {
        let signs = signs(&beginning.before);
        !ranges(&signs).all(|range| are_ends(range, &self.points))
            || contradict(&equations(&signs), &self.points)
    }
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
enum Sign<'t> {
    Number(i64),
    Word(&'t str),
    Mark(char),
}

fn signs(text: &str) -> Vec<Sign<'_>> {
    let mut signs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let long = rest
            .find(|letter: char| !letter.is_alphanumeric())
            .unwrap_or(rest.len());
        let (sign, length) = match (long, rest[..long].parse()) {
            (0, _) => (Sign::Mark(first), first.len_utf8()),
            (_, Ok(number)) => (Sign::Number(number), long),
            _ => (Sign::Word(&rest[..long]), long),
        };
        if sign != Sign::Mark(' ') {
            signs.push(sign);
        }
        rest = &rest[length..];
    }
    // A dash before a number that stands behind no other, and behind no bracket, is its sign.
    let mut place = 0;
    while place + 1 < signs.len() {
        let behind_number =
            place > 0 && matches!(signs[place - 1], Sign::Number(_) | Sign::Mark(')' | ']'));
        if let (Sign::Mark('-'), Sign::Number(number)) = (&signs[place], &signs[place + 1])
            && !behind_number
        {
            signs[place] = Sign::Number(-number);
            signs.remove(place + 1);
        }
        place += 1;
    }
    signs
}

/// Before a range of a scale, where it is not in brackets.
const BEFORE_RANGES: [&str; 18] = [
    "van",
    "from",
    "von",
    "tussen",
    "between",
    "zwischen",
    "schaal",
    "scale",
    "skala",
    "kies",
    "choose",
    "cijfer",
    "rapportcijfer",
    "geef",
    "op",
    "score",
    "punten",
    "points",
];

/// The lowest and the highest number of each range that is one of a scale, and not one of questions or groups.
fn ranges<'s>(signs: &'s [Sign<'_>]) -> impl Iterator<Item = (i64, i64)> + 's {
    /// Two numbers are no scale.
    const SHORTEST: i64 = 2;
    /// Larger ones are years.
    const HIGHEST: i64 = 100;
    let range = |place: usize| {
        let Sign::Number(low) = signs[place] else {
            return None;
        };
        let told = match place.checked_sub(1).map(|before| &signs[before]) {
            Some(Sign::Mark('(' | '[')) => true,
            Some(Sign::Word(word)) => BEFORE_RANGES.contains(word),
            _ => false,
        };
        let mut behind = signs[place + 1..].iter().peekable();
        // "1 (oneens) - 4 (eens)"
        if behind.next_if(|sign| **sign == Sign::Mark('(')).is_some() {
            behind.by_ref().find(|sign| **sign == Sign::Mark(')'))?;
        }
        let mut parted = false;
        while behind
            .next_if(|sign| match sign {
                Sign::Mark(mark) => matches!(mark, '-' | '/' | '.'),
                Sign::Word(word) => BETWEEN.contains(word),
                Sign::Number(_) => false,
            })
            .is_some()
        {
            parted = true;
        }
        let Some(Sign::Number(high)) = behind.next() else {
            return None;
        };
        let is_scale = told && parted && low <= 1 && high - low >= SHORTEST && *high <= HIGHEST;
        is_scale.then_some((low, *high))
    };
    (0..signs.len()).filter_map(range)
}

/// Whether these are the ends of the scale, in its values or as the paper form numbers them.
fn are_ends((low, high): (i64, i64), points: &Points) -> bool {
    let many = points.len() as i64;
    let value =
        |point: Option<&(String, Vec<String>)>| point.and_then(|(value, _)| value.parse().ok());
    let ends = [value(points.first()), value(points.last())];
    ends == [Some(low), Some(high)] || (low, high) == (1, many)
}

/// What numbers are said to mean: "0 = niet, 4 = wel".
fn equations<'t>(signs: &[Sign<'t>]) -> Vec<(i64, Vec<&'t str>)> {
    let parts = |sign: &Sign<'_>| {
        matches!(
            sign,
            Sign::Mark(',' | ';' | '/' | '|' | '(' | ')' | '[' | ']' | '.')
        )
    };
    let words = |signs: &[Sign<'t>]| -> Vec<&'t str> {
        let words = signs.iter().filter_map(|sign| match sign {
            Sign::Word(word) => Some(*word),
            _ => None,
        });
        words.collect()
    };
    let mut found = Vec::new();
    for part in signs.split(parts) {
        let mut equals = (0..part.len()).filter(|place| part[*place] == Sign::Mark('='));
        let (Some(place), None) = (equals.next(), equals.next()) else {
            continue;
        };
        let (left, right) = (&part[..place], &part[place + 1..]);
        match (left.last(), right.first()) {
            (Some(Sign::Number(number)), _) => found.push((*number, words(right))),
            (_, Some(Sign::Number(number))) => found.push((*number, words(left))),
            _ => {}
        }
    }
    found
}

/// Words of somebody who gives no answer, which a form may number as it likes.
const NO_ANSWER: [&str; 13] = [
    "weet",
    "nvt",
    "toepassing",
    "mening",
    "geen",
    "know",
    "applicable",
    "opinion",
    "no",
    "keine",
    "weiss",
    "weiß",
    "antwoord",
];

/// Whether numbers with a meaning cannot be those of the scale: one is no point, one has the words of another point, or
/// together they leave an end of it out.
fn contradict(equations: &[(i64, Vec<&str>)], points: &Points) -> bool {
    let answers = equations
        .iter()
        .filter(|(_, words)| !words.iter().any(|word| NO_ANSWER.contains(word)));
    let answers: Vec<&(i64, Vec<&str>)> = answers.collect();
    let is_value = |number: i64, place: usize| points[place].0.parse() == Ok(number);
    let is_numbered = |number: i64, place: usize| number == place as i64 + 1;
    let of = |number: i64| {
        (0..points.len()).any(|place| is_value(number, place) || is_numbered(number, place))
    };
    let says_another = |(number, words): &&&(i64, Vec<&str>)| {
        let words = words.join(" ");
        let labelled = (0..points.len()).find(|place| points[*place].1.contains(&words));
        labelled.is_some_and(|place| !is_value(*number, place) && !is_numbered(*number, place))
    };
    let numbers = answers.iter().map(|(number, _)| *number);
    let ends = numbers.clone().min().zip(numbers.clone().max());
    !numbers.clone().all(of)
        || answers.iter().any(|one| says_another(&one))
        || answers.len() > 1 && !ends.is_some_and(|ends| are_ends(ends, points))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points() -> Points {
        let labels = [
            "helemaal niet",
            "nauwelijks",
            "half",
            "grotendeels",
            "helemaal",
        ];
        let points = labels.iter().enumerate();
        points
            .map(|(place, label)| ((place + 1).to_string(), vec![(*label).to_owned()]))
            .collect()
    }

    fn is_another(text: &str) -> bool {
        let (signs, points) = (signs(text), points());
        !ranges(&signs).all(|range| are_ends(range, &points))
            || contradict(&equations(&signs), &points)
    }

    #[test]
    fn numbers_before_a_statement_are_held_against_the_scale() {
        for other in [
            "in hoeverre klopt dit (1-7)?",
            "geef een rapportcijfer van 1 tot 10",
            "kies 1 (oneens) - 4 (eens)",
            "0 = niet, 4 = wel",
            "1 = oneens, 4 = eens",
            "1 = helemaal, 5 = helemaal niet",
            "schaal 0 t/m 10",
            "(-2 tot 2)",
        ] {
            assert!(is_another(other), "{other}");
        }
        for own in [
            "in hoeverre klopt dit (1-5)?",
            "geef een cijfer van 1 tot en met 5",
            "1 = helemaal niet, 5 = helemaal",
            "1 = oneens, 5 = eens, 9 = weet niet",
            "vraag 1-12",
            "leerkrachten van groep 1-4",
            "schooljaar 2025-2026",
            "deel 1 - 3 vragen",
            "1",
        ] {
            assert!(!is_another(own), "{own}");
        }
    }
}
