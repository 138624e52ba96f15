//! What a text tells of a scale: it goes from one number to another, or gives numbers a meaning. Held against the scale of
//! the questionnaire, without a list of what scales are called.

mod alone;
mod direction;
mod pairs;

use super::Keys;
use super::trailed::{BETWEEN, Points};
use alone::{contradicts_alone, is_multiplied, points_told};
use direction::says_direction;
use pairs::{behind_words, by_marks, pairs};

/// What a text says of the scale of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Told {
    /// Nothing.
    Nothing,
    /// What may be this scale.
    Fitting,
    /// Another one.
    Another,
}

/// No scale whose points all have words goes further.
const HIGHEST: i64 = 10;
/// Two numbers are no scale.
const SHORTEST: i64 = 2;

/// What a text says in numbers.
struct Said<'t> {
    ranges: Vec<(i64, i64)>,
    equations: Vec<Equation<'t>>,
}

/// A number with the words of its meaning.
type Equation<'t> = (i64, Vec<&'t str>);

impl<'t> Said<'t> {
    fn of(signs: &[Sign<'t>]) -> Self {
        Self {
            ranges: ranges(signs).collect(),
            equations: equations(signs),
        }
    }

    /// What that is for a scale with these points.
    fn of_scale(&self, points: &Points) -> Told {
        if !self.ranges.iter().all(|range| are_ends(*range, points))
            || contradict(&self.equations, points)
        {
            Told::Another
        } else if self.ranges.is_empty() && self.equations.is_empty() {
            Told::Nothing
        } else {
            Told::Fitting
        }
    }
}

impl Keys {
    /// What stands before a statement says of the scale of the questionnaire; the text is folded.
    pub(in crate::exchange) fn told(&self, text: &str) -> Told {
        Said::of(&signs(text)).of_scale(&self.points)
    }
}

/// What a folded line around a table says of the scale with these points: as beside it, of one end alone, or how many
/// points there are.
pub(in crate::exchange) fn told_around(text: &str, points: &Points) -> Told {
    let signs = signs(text);
    match points_told(&signs) {
        Some(many) if many != points.len() as i64 => return Told::Another,
        _ if contradicts_alone(&signs, points) => return Told::Another,
        _ => {}
    }
    match told_beside(text, points) {
        Told::Nothing if points_told(&signs).is_some() || is_multiplied(&signs) => Told::Fitting,
        told => told,
    }
}

/// What a folded text beside a table says of the scale with these points. There "n = 12" and "groep (1-4)" may stand as
/// well: it has to give more than one number a meaning, from one that a scale may begin with, or to say that it is a scale.
pub(in crate::exchange) fn told_beside(text: &str, points: &Points) -> Told {
    let bare = if text.contains('?') {
        text.to_owned()
    } else {
        text.replace(['(', '['], " ")
    };
    let behind = behind_words(&signs(text));
    let signs = signs(&bare);
    let mut said = Said::of(&signs);
    let numbers = || said.equations.iter().map(|(number, _)| *number);
    let is_legend = said.equations.len() > 1
        && numbers().min().is_some_and(|least| least <= 1)
        && numbers().max().is_some_and(|most| most <= HIGHEST);
    if !is_legend {
        said.equations.clear();
    }
    let pairs = [pairs(&signs), behind, by_marks(&signs)];
    if pairs.iter().any(|pairs| are_of_another(pairs, points)) {
        return Told::Another;
    }
    match said.of_scale(points) {
        Told::Nothing if says_direction(&signs) => Told::Fitting,
        told => told,
    }
}

/// Whether numbers with the words beside them are those of another scale: its ends are others, or what they mean is.
fn are_of_another(pairs: &[Equation<'_>], points: &Points) -> bool {
    let lowest = pairs.iter().min_by_key(|(number, _)| *number);
    let highest = pairs.iter().max_by_key(|(number, _)| *number);
    let Some(((low, least), (high, most))) = lowest.zip(highest) else {
        return false;
    };
    if are_ends((*low, *high), points) {
        return contradict(pairs, points);
    }
    *low <= 1 && *high <= HIGHEST && high - low >= SHORTEST && begins_with_no(least, most).is_some()
}

/// Whether what a folded text says in numbers is a scale: it goes from one number to another, says no or little at one end
/// and not at the other, or has the words of a point.
pub(in crate::exchange) fn is_a_scale(text: &str, points: &Points) -> bool {
    let signs = signs(text);
    let said = Said::of(&signs);
    let pairs = pairs(&signs);
    let numbers = [said.equations, pairs];
    let ends = |numbers: &Vec<Equation<'_>>| {
        let lowest = numbers.iter().min_by_key(|(number, _)| *number);
        let highest = numbers.iter().max_by_key(|(number, _)| *number);
        let ends = lowest.zip(highest);
        ends.is_some_and(|((_, low), (_, high))| begins_with_no(low, high).is_some())
    };
    let is_label = |(_, words): &Equation<'_>| {
        let words = words.join(" ");
        points.iter().any(|(_, labels)| labels.contains(&words))
    };
    !said.ranges.is_empty() || numbers.iter().any(ends) || numbers.iter().flatten().any(is_label)
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
        // A dash right before a number that stands behind no other, and behind no bracket, is its sign.
        let behind_number = matches!(signs.last(), Some(Sign::Number(_) | Sign::Mark(')' | ']')));
        let below = rest.strip_prefix('-').filter(|_| !behind_number);
        let below = below.map(|digits| {
            let end = digits.find(|letter: char| !letter.is_alphanumeric());
            &digits[..end.unwrap_or(digits.len())]
        });
        let (sign, length) = match (long, rest[..long].parse(), below) {
            (0, _, Some(digits)) if digits.parse::<i64>().is_ok() => {
                let number = digits.parse::<i64>().unwrap_or_default();
                (Sign::Number(-number), digits.len() + 1)
            }
            (0, ..) => (Sign::Mark(first), first.len_utf8()),
            (_, Ok(number), _) => (Sign::Number(number), long),
            _ => (Sign::Word(&rest[..long]), long),
        };
        if sign != Sign::Mark(' ') {
            signs.push(sign);
        }
        rest = &rest[length..];
    }
    signs
}

/// Before a range of a scale, where it is not in brackets.
const BEFORE_RANGES: [&str; 22] = [
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
    "cijfers",
    "rapportcijfer",
    "rapportcijfers",
    "scores",
    "waarden",
    "geef",
    "op",
    "score",
    "punten",
    "points",
];

/// Whether a word stands between the ends of a scale: "van 1 tot en met 5".
fn parts(word: &str) -> bool {
    BETWEEN.contains(&word) || word == "met"
}

/// The lowest and the highest number of each range that is one of a scale, and not one of questions or groups.
fn ranges<'s>(signs: &'s [Sign<'_>]) -> impl Iterator<Item = (i64, i64)> + 's {
    /// Larger ones are years.
    const LARGEST: i64 = 100;
    let range = |place: usize| {
        let Sign::Number(low) = signs[place] else {
            return None;
        };
        let told = match place.checked_sub(1).map(|before| &signs[before]) {
            Some(Sign::Mark('(' | '[')) => true,
            Some(Sign::Word(word)) => BEFORE_RANGES.contains(word),
            // "Schaal: 0-4"
            Some(Sign::Mark(':')) => {
                let word = place.checked_sub(2).map(|before| &signs[before]);
                matches!(word, Some(Sign::Word(word)) if BEFORE_RANGES.contains(word))
            }
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
                Sign::Word(word) => parts(word),
                Sign::Number(_) => false,
            })
            .is_some()
        {
            parted = true;
        }
        let Some(Sign::Number(high)) = behind.next() else {
            return None;
        };
        let is_scale = told && parted && low <= 1 && high - low >= SHORTEST && *high <= LARGEST;
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
fn equations<'t>(signs: &[Sign<'t>]) -> Vec<Equation<'t>> {
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
const NO_ANSWER: [&str; 31] = [
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
    "answer",
    "onbekend",
    "unknown",
    "blanco",
    "blank",
    "leeg",
    "empty",
    "overgeslagen",
    "skipped",
    "ingevuld",
    "beantwoord",
    "missing",
    "ontbreekt",
    "null",
    "none",
    "anders",
    "other",
    "overig",
];

/// Whether plain words are those of somebody who gives no answer.
pub(in crate::exchange) fn is_no_answer(words: &str) -> bool {
    matches!(words, "n v t" | "n a" | "na")
        || words.split(' ').any(|word| NO_ANSWER.contains(&word))
}

/// Words at the low end of a scale, and at the high one.
const LITTLE: [&str; 24] = [
    "nooit", "zelden", "never", "rarely", "seldom", "nie", "selten", "laag", "laagste", "low",
    "lowest", "niedrig", "weinig", "little", "wenig", "slecht", "bad", "poor", "schlecht", "zwak",
    "weak", "minst", "minste", "least",
];
const MUCH: [&str; 24] = [
    "altijd",
    "vaak",
    "always",
    "often",
    "immer",
    "oft",
    "hoog",
    "hoogste",
    "high",
    "highest",
    "hoch",
    "veel",
    "much",
    "viel",
    "goed",
    "good",
    "gut",
    "uitstekend",
    "excellent",
    "sterk",
    "strong",
    "meest",
    "meeste",
    "most",
];

/// Words that say no, and how a word begins that does.
const NO: [&str; 7] = ["niet", "not", "nicht", "geen", "no", "kein", "keine"];
const NO_BEGINS: [&str; 3] = ["on", "dis", "un"];

/// Whether words say no to what others say: "helemaal mee oneens" to "helemaal mee eens".
fn says_no(words: &[&str], to: &[&str]) -> bool {
    let (Some(last), Some(other)) = (words.iter().rfind(|word| !NO.contains(word)), to.last())
    else {
        return false;
    };
    let has_no = |words: &[&str]| words.iter().any(|word| NO.contains(word));
    let turned = NO_BEGINS
        .iter()
        .any(|begin| last.strip_prefix(begin) == Some(other));
    !has_no(to) && (turned || has_no(words) && last == other)
}

/// Whether the words of the lowest number say no or little where those of the highest do not, as on most scales, or the
/// other way round; none where neither does.
fn begins_with_no(low: &[&str], high: &[&str]) -> Option<bool> {
    let turned = says_no(high, low);
    if turned || says_no(low, high) {
        return Some(!turned);
    }
    let has = |words: &[&str], list: &[&str]| words.iter().any(|word| list.contains(word));
    let little = |words: &[&str]| match (has(words, &LITTLE), has(words, &MUCH)) {
        (little, much) if little != much => Some(little),
        _ => None,
    };
    let ends = little(low).zip(little(high));
    ends.and_then(|(low, high)| (low != high).then_some(low))
}

/// The same of the scale of a questionnaire.
fn own_begins_with_no(points: &Points) -> Option<bool> {
    let ends = points.first().zip(points.last());
    ends.and_then(|((_, low), (_, high))| {
        low.iter().zip(high).find_map(|(low, high)| {
            let (low, high): (Vec<&str>, Vec<&str>) =
                (low.split(' ').collect(), high.split(' ').collect());
            begins_with_no(&low, &high)
        })
    })
}

/// Whether these numbers say no at one end of the scale, and the questionnaire does at the other.
fn runs_against(answers: &[&Equation<'_>], points: &Points) -> bool {
    let lowest = answers.iter().min_by_key(|(number, _)| *number);
    let highest = answers.iter().max_by_key(|(number, _)| *number);
    let told = lowest.zip(highest);
    let told = told.and_then(|((_, low), (_, high))| begins_with_no(low, high));
    told.zip(own_begins_with_no(points))
        .is_some_and(|(told, own)| told != own)
}

/// Whether numbers with a meaning cannot be those of the scale: one is no point, one has the words of another point,
/// together they leave an end of it out, or they run the other way.
fn contradict(equations: &[Equation<'_>], points: &Points) -> bool {
    let answers = equations
        .iter()
        .filter(|(_, words)| !words.iter().any(|word| NO_ANSWER.contains(word)));
    let answers: Vec<&Equation<'_>> = answers.collect();
    let is_value = |number: i64, place: usize| points[place].0.parse() == Ok(number);
    let is_numbered = |number: i64, place: usize| number == place as i64 + 1;
    let of = |number: i64| {
        (0..points.len()).any(|place| is_value(number, place) || is_numbered(number, place))
    };
    let says_another = |(number, words): &&Equation<'_>| {
        let words = words.join(" ");
        let labelled = (0..points.len()).find(|place| points[*place].1.contains(&words));
        labelled.is_some_and(|place| !is_value(*number, place) && !is_numbered(*number, place))
    };
    let numbers = answers.iter().map(|(number, _)| *number);
    let ends = numbers.clone().min().zip(numbers.clone().max());
    !numbers.clone().all(of)
        || answers.iter().any(says_another)
        || answers.len() > 1 && !ends.is_some_and(|ends| are_ends(ends, points))
        || runs_against(&answers, points)
}

#[cfg(test)]
mod tests;
