//! What stands without quotes where words cannot stand: the key decides which kind of value was meant, and nothing gets
//! quotes that would be refused in the next go.

use unicode_normalization::UnicodeNormalization as _;

use super::Mender;
use super::names::{is_boolean, is_invisible, is_of};
use super::values::Within;
use crate::bank::condition::Figure;
use crate::bank::parse::language_named;
use crate::bank::reader::{Duration, duration, in_words, people};
use crate::bank::shape::Shape;

/// What a key takes where it takes no words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Whole,
    Number,
    Range,
    Flag,
    /// Texts between square brackets.
    List,
}

/// What was meant: the kind of slip, and what to write.
pub(super) type Meant = (&'static str, String);

fn wanted(key: &str, within: Within) -> Option<Wanted> {
    if matches!(key, "at_least" | "at_most") {
        return Some(Wanted::Whole);
    }
    let of = |shape: fn(&Shape) -> bool| is_of(key, shape);
    if of(|shape| matches!(shape, Shape::Range(_))) && within == Within::Line {
        Some(Wanted::Range)
    } else if of(|shape| matches!(shape, Shape::Number | Shape::NotNegative | Shape::Positive)) {
        Some(Wanted::Number)
    } else if of(|shape| matches!(shape, Shape::Integer(..))) {
        Some(Wanted::Whole)
    } else if is_boolean(key) {
        Some(Wanted::Flag)
    } else if within == Within::Line && of(Shape::is_list_of_words) {
        Some(Wanted::List)
    } else {
        None
    }
}

/// What to write under this key for what would get quotes, or brackets, otherwise; `None` where words may stand.
pub(super) fn meant(token: &str, key: &str, within: Within) -> Option<Meant> {
    match wanted(key, within)? {
        Wanted::Flag => flag(token).map(|flag| ("boolean", flag.to_string())),
        Wanted::Whole => number(token)
            .filter(|number| !number.contains('.'))
            .or_else(|| in_pieces(token))
            .map(|number| ("number", number)),
        Wanted::Number => number(token).map(|number| ("number", number)),
        Wanted::Range => people(token)
            .filter(|_| key == "people")
            .map(|(low, high)| ("people-line", format!("[{low}, {high}]"))),
        Wanted::List if key == "languages" && language_named(token).is_some() => {
            language_named(token).map(|tag| ("no-quotes", format!("[\"{tag}\"]")))
        }
        Wanted::List => {
            let parts = token.split([',', ';']).map(str::trim);
            let quoted = parts
                .filter(|part| !part.is_empty())
                .map(super::bare::quoted);
            let all: Vec<String> = quoted.collect();
            Some(("no-quotes", format!("[{}]", all.join(", "))))
        }
    }
    .or_else(|| {
        // The number that stands there, where there is one: another is taken for the answer.
        let own = match wanted(key, within)? {
            Wanted::Number => first_number(token),
            Wanted::Whole => first_number(token).filter(|number| !number.contains('.')),
            _ => None,
        };
        Some(match own {
            Some(own) => ("value-wanted", own),
            None => unknown(key, within),
        })
    })
}

/// Of what stands there nothing can be made: the kind of value that belongs here is told, with nothing that can be taken
/// for the answer. What is read on with is an example.
fn unknown(key: &str, within: Within) -> Meant {
    let kind = match wanted(key, within) {
        Some(Wanted::Flag) => "flag-unknown",
        Some(Wanted::Range | Wanted::List) => "range-unknown",
        _ => "number-unknown",
    };
    (kind, example(key, within).to_owned())
}

/// The first number in a token, in digits or as a word.
fn first_number(token: &str) -> Option<String> {
    let plain = token.replace(',', ".");
    let is_digit = |letter: char| letter.is_ascii_digit();
    let in_digits = plain.find(is_digit).and_then(|start| {
        let digits = &plain[start..];
        let end = digits.find(|letter: char| !is_digit(letter) && letter != '.');
        // `3.5..4`
        let end = digits.find("..").or(end);
        let below_nothing = plain[..start].trim_start() == "-";
        let number = parsed(digits[..end.unwrap_or(digits.len())].trim_matches('.'))?;
        Some(if below_nothing {
            format!("-{number}")
        } else {
            number
        })
    });
    let word = || in_words(&token.trim().to_lowercase()).map(|number| number.to_string());
    in_digits.or_else(word)
}

/// What was meant with a time that is said in something else than minutes, under a key that takes them.
pub(super) fn time(token: &str, key: &str, within: Within) -> Option<Meant> {
    // People are no time, however they are written.
    let wanted = wanted(key, within).filter(|_| key != "people")?;
    let said = duration(token)?;
    match (wanted, &said) {
        (Wanted::Range, Duration::Minutes(minutes)) => {
            let (low, high) = (minutes.iter().min()?, minutes.iter().max()?);
            Some(("in-minutes-line", format!("[{low}, {high}]")))
        }
        (Wanted::Whole, Duration::Minutes(minutes)) if minutes.len() == 1 => {
            Some(("in-minutes-line", minutes[0].to_string()))
        }
        (Wanted::Range | Wanted::Whole, _) => Some(unknown(key, within)),
        _ => None,
    }
}

/// What may stand behind a key that takes no words: what is read on with, and never shown.
fn example(key: &str, within: Within) -> &'static str {
    match key {
        "people" => "[3, 20]",
        "minutes" if within == Within::Line => "[10, 15]",
        "minutes" => "10",
        "near" => "0.25",
        "weight" => "1.0",
        "min_group" => "5",
        "from" | "below" => "2.5",
        key if is_boolean(key) => "false",
        _ => "1",
    }
}

/// Yes or no with a word behind it, or mistyped.
fn flag(token: &str) -> Option<bool> {
    let word = token
        .split([' ', '(', '/', '\t'])
        .next()
        .unwrap_or_default();
    let word = word.trim_matches(|letter: char| !letter.is_alphabetic());
    match word.to_lowercase().as_str() {
        "true" | "yes" | "ja" | "waar" | "treu" | "ture" | "tru" | "trua" | "truee" => Some(true),
        "false" | "no" | "nee" | "onwaar" | "fasle" | "flase" | "fals" | "flse" | "falsee" => {
            Some(false)
        }
        _ => None,
    }
}

/// The only number that this can be.
fn number(token: &str) -> Option<String> {
    let is_cap = |letter: char| matches!(letter, '\u{fe0f}' | '\u{20e3}') || is_invisible(letter);
    let plain: String = token.chars().filter(|letter| !is_cap(*letter)).collect();
    let plain = plain
        .trim_end_matches(['،', '؛', '、', '+', '.', ' '])
        .trim();
    if let Some(number) = roman(plain) {
        return Some(number.to_string());
    }
    // In a circle, raised, lowered.
    let plain: String = plain.nfkc().collect();
    // A letter that looks like a digit, between digits or alone.
    let looks = plain
        .chars()
        .all(|letter| letter.is_ascii_digit() || "OolI.,".contains(letter));
    let digits: String = plain
        .chars()
        .map(|letter| match letter {
            'O' | 'o' if looks => '0',
            'l' | 'I' if looks => '1',
            ',' => '.',
            letter => letter,
        })
        .collect();
    if let Some(number) = parsed(&digits) {
        return Some(number);
    }
    // A blank, an apostrophe or a colon where the point belongs.
    let mut parts = digits
        .split([' ', '.', '\'', '’', ':'])
        .filter(|part| !part.is_empty());
    let is_digits = |part: &str| part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
    if let (Some(whole), Some(part), None) = (parts.next(), parts.next(), parts.next())
        && is_digits(whole)
        && is_digits(part)
    {
        return parsed(&format!("{whole}.{part}"));
    }
    // Words round one number.
    let mut numbers = digits.split_whitespace().filter_map(parsed);
    let one = numbers.next()?;
    let words = digits
        .split_whitespace()
        .filter(|word| parsed(word).is_none());
    let only_words = words
        .clone()
        .all(|word| !word.contains(|letter: char| letter.is_ascii_digit()));
    (numbers.next().is_none() && only_words).then_some(one)
}

/// `1 5`: the digits of one number with blanks in between.
fn in_pieces(token: &str) -> Option<String> {
    let are_digits = token
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter == ' ');
    let digits = token.replace(' ', "");
    (are_digits && digits.len() < token.len()).then_some(digits)
}

/// A small number in Roman digits, as a list of a word processor has them.
fn roman(token: &str) -> Option<usize> {
    const NUMBERS: [&str; 12] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
    ];
    let place = NUMBERS.iter().position(|number| *number == token)?;
    Some(place + 1)
}

fn parsed(digits: &str) -> Option<String> {
    if !digits.starts_with(|first: char| first.is_ascii_digit() || "+-".contains(first)) {
        return None;
    }
    let number: f64 = digits.parse().ok()?;
    let written = number.to_string();
    let has_point = digits.contains('.') && !written.contains('.');
    number
        .is_finite()
        .then(|| if has_point { written + ".0" } else { written })
}

impl Mender<'_> {
    /// A share under a key that takes none: a whole number, or the limit of a mean.
    pub(super) fn share_meant(&self, token: &str, within: Within) -> Option<Meant> {
        let share = token.strip_suffix('%').map(str::trim);
        if let (Some(Wanted::Whole), Some(number)) = (wanted(&self.key, within), share) {
            let is_whole = number.parse::<u32>().is_ok();
            return is_whole.then(|| ("number", number.to_owned()));
        }
        if wanted(&self.key, within) == Some(Wanted::Whole)
            && token
                .split_once(',')
                .is_some_and(|(_, part)| !part.trim_matches('0').is_empty())
            && token.replace(',', ".").parse::<f64>().is_ok()
        {
            return Some(unknown(&self.key, within));
        }
        let limits = matches!(self.key.as_str(), "from" | "below");
        let share = share.filter(|_| limits && Figure::is_of_scale(self.figure()))?;
        let percent = share.parse::<f64>().ok();
        let number =
            percent.and_then(|percent| Some(percent * self.highest_from_nought()? / 100.0));
        Some(number.map_or_else(
            || unknown(&self.key, within),
            |number| ("number", format!("{number:?}")),
        ))
    }

    /// The highest value of the scale of this file, where its lowest is nought: only then a share of it is one number.
    fn highest_from_nought(&self) -> Option<f64> {
        *self.nought.get_or_init(|| highest_from_nought(self.text))
    }

    /// The figure of the condition that is being read.
    fn figure(&self) -> &str {
        let start = self.text[..self.at]
            .rfind(['{', '\n'])
            .map_or(0, |at| at + 1);
        let line = &self.text[start..];
        let line = &line[..line.find(['}', '\n']).unwrap_or(line.len())];
        let figure = line.split_once("figure").map_or("", |(_, behind)| behind);
        let figure = figure.trim_start_matches([' ', '=', ':', '"', '\'', '“', '”']);
        let is_name = |letter: char| letter.is_ascii_lowercase() || letter == '_';
        &figure[..figure
            .find(|letter| !is_name(letter))
            .unwrap_or(figure.len())]
    }

    /// What answers and choices are compared to: which words they are hangs on the figure of the condition.
    pub(super) fn answer_meant(&self, token: &str) -> Option<Meant> {
        if !matches!(self.key.as_str(), "is" | "is_not") {
            return None;
        }
        let figure = self.figure();
        let of = |name: &str| figure.starts_with(name);
        let yes = flag(token);
        let word = match yes {
            Some(true) if of("principle") => "yes",
            Some(false) if of("principle") => "no",
            Some(true) if of("status") => "sharp",
            Some(false) if of("status") => "not_yet",
            Some(_) if of("context") => return Some(("no-quotes", super::bare::quoted(token))),
            _ => return None,
        };
        Some(("no-quotes", format!("\"{word}\"")))
    }

    /// `[x]` behind a key that says yes or no: a box that was ticked.
    pub(super) fn ticked(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some(close) = line.find(']').filter(|_| is_boolean(&self.key)) else {
            return false;
        };
        let inside = line[1..close].trim();
        let flag = match inside.to_lowercase().as_str() {
            "x" | "v" | "✓" | "✔" => true,
            "" => false,
            word => match flag(word) {
                Some(flag) => flag,
                None => return false,
            },
        };
        let span = self.at..self.at + close + 1;
        self.slip("boolean", span.clone());
        self.edit(span.clone(), flag.to_string());
        self.at = span.end;
        true
    }

    /// Signs before an entry of a list that say nothing.
    pub(super) fn sign_before(&mut self) {
        let line = self.rest_of_line();
        let says = |letter: char| letter.is_alphanumeric() || "\"'{[(]})#,;/“”‘’".contains(letter);
        let length = line.find(says).unwrap_or(0);
        let before = &line[..length];
        if before.trim().is_empty() || !line[length..].starts_with(['{', '"']) {
            return;
        }
        let at = self.at;
        if before.trim() == "!" && self.turn_limit(length) {
            return;
        }
        self.slip("bullet", at..at + length);
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// `!{ … from = 3 }`: what must not hold is said by the other limit.
    fn turn_limit(&mut self, length: usize) -> bool {
        let (at, line) = (self.at, self.rest_of_line());
        let table = &line[..line.find('}').unwrap_or(line.len())];
        let find = |name: &str| {
            let mut found = table.match_indices(name).map(|(at, _)| at);
            found.find(|at| table[at + name.len()..].trim_start().starts_with('='))
        };
        let limits: Vec<(usize, &str, &str)> = [("below", "from"), ("from", "below")]
            .into_iter()
            .filter_map(|(name, other)| Some((find(name)?, name, other)))
            .collect();
        let [(place, name, other)] = limits.as_slice() else {
            return false;
        };
        self.slip("not-sign", at..at + length);
        self.edit(at..at + length, "");
        self.edit(at + place..at + place + name.len(), *other);
        self.at += length;
        true
    }

    /// A remark between strokes and stars.
    pub(super) fn starred(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some(end) = line.find("*/").filter(|_| line.starts_with("/*")) else {
            return false;
        };
        let (at, length) = (self.at, end + 2);
        self.slip("comment", at..at + length);
        let behind = line[length..].trim();
        if behind.is_empty() {
            let text = format!("# {}", line[2..end].trim());
            self.edit(at..at + length, text);
            self.at += line.len();
        } else {
            self.edit(at..at + length, "");
            self.at += length;
        }
        true
    }
}

/// The highest value of the scale of a file whose lowest is nought.
fn highest_from_nought(text: &str) -> Option<f64> {
    let points = &text[text.find("points")?..];
    let points = &points[..points.find("\n[").unwrap_or(points.len())];
    let values = points.split("value").skip(1).map(|rest| {
        let rest = rest.trim_start_matches([' ', '=', ':', '"']);
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '-');
        rest[..end.unwrap_or(rest.len())].parse::<i32>().ok()
    });
    let values: Vec<i32> = values.collect::<Option<_>>()?;
    let lowest = values.iter().min().filter(|lowest| **lowest == 0);
    lowest.and(values.iter().max()).copied().map(f64::from)
}

#[cfg(test)]
mod tests {
    use super::{meant, time};
    use crate::bank::parse::mend::values::Within;

    #[test]
    fn the_number_that_stands_there_is_shown_and_not_one_of_an_example() {
        for (key, token, own) in [
            ("from", "3.5 tot 4.0", "3.5"),
            ("below", "tussen 3 en 3.5", "3"),
            ("min_group", "6-8", "6"),
            ("min_group", "zes", "6"),
            ("near", "een halve", "0.5"),
            ("below", "-1 tot 1", "-1"),
        ] {
            let meant = meant(token, key, Within::Line);
            assert_eq!(
                meant,
                Some(("value-wanted", own.to_owned())),
                "{key} = {token}"
            );
        }
    }

    #[test]
    fn what_cannot_be_words_gets_no_quotes() {
        for (token, key, instead) in [
            ("O.2", "near", "0.2"),
            ("2,00E-01", "near", "0.2"),
            ("2 .5", "from", "2.5"),
            ("2'5", "from", "2.5"),
            ("2:5", "from", "2.5"),
            ("ca. 2.5", "below", "2.5"),
            ("5+", "min_group", "5"),
            ("l", "value", "1"),
            ("2،", "value", "2"),
            ("treu", "reversed", "true"),
            ("true (telt omgekeerd)", "reversed", "true"),
            ("A1:A5", "columns", "[\"A1:A5\"]"),
        ] {
            let found = meant(token, key, Within::Line).map(|(_, instead)| instead);
            assert_eq!(found.as_deref(), Some(instead), "{key} = {token}");
        }
        // What can be read in two ways, or in none, is not guessed.
        for (token, key, told) in [
            ("2-5", "from", "value-wanted"),
            ("3.5..4", "from", "value-wanted"),
            ("bijna", "near", "number-unknown"),
            ("laag", "below", "number-unknown"),
            ("3-mrt", "people", "range-unknown"),
            ("2 x 4", "people", "range-unknown"),
            ("soms", "reversed", "flag-unknown"),
        ] {
            let kind = meant(token, key, Within::Line).map(|(kind, _)| kind);
            assert_eq!(kind, Some(told), "{key} = {token}");
        }
        assert_eq!(meant("zomaar iets", "text", Within::Line), None);
        let minutes = time("0:10", "minutes", Within::Braces);
        assert_eq!(minutes, Some(("in-minutes-line", "10".to_owned())));
        let hours = time("1 à 2 uur", "minutes", Within::Line);
        assert_eq!(hours, Some(("in-minutes-line", "[60, 120]".to_owned())));
    }
}
