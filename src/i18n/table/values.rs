//! Values that stand where an answer should: which are repeated to whoever mends them, and what helps with them.

use crate::bank::Text;
use crate::bank::instrument::Scale;
use crate::exchange::{Value, Wrong};
use crate::i18n::Words;

/// How many values are named in one sentence.
pub(super) const VALUES: usize = 20;
/// A number, a code or a sum is no longer than this.
const LONGEST_NUMBER: usize = 7;
/// A whole number of so many digits may be that of a person.
const SHORTEST_OF_PERSON: usize = 4;
/// What stands so often is a word of another scale, and nobody's name.
const OFTEN: u64 = 3;
/// More words than this are a text of somebody's own.
const MOST_WORDS: usize = 5;

/// What people write who have no answer.
const NO_ANSWER: [&str; 26] = [
    "weet niet",
    "weet het niet",
    "do not know",
    "can't say",
    "not sure",
    "weet ik niet",
    "geen idee",
    "geen mening",
    "geen antwoord",
    "niet van toepassing",
    "nvt",
    "n.v.t.",
    "n.v.t",
    "nvt.",
    "-",
    "--",
    "n/a",
    "na",
    "nan",
    "null",
    "none",
    ".",
    "don't know",
    "dont know",
    "no answer",
    "not applicable",
];

/// Words of scales that other forms have.
const OF_SCALES: [&str; 40] = [
    "nooit",
    "zelden",
    "soms",
    "vaak",
    "altijd",
    "eens",
    "oneens",
    "mee",
    "zeer",
    "helemaal",
    "neutraal",
    "ja",
    "nee",
    "yes",
    "no",
    "true",
    "false",
    "waar",
    "onwaar",
    "laag",
    "midden",
    "hoog",
    "goed",
    "matig",
    "slecht",
    "voldoende",
    "onvoldoende",
    "niet",
    "wel",
    "agree",
    "disagree",
    "strongly",
    "neutral",
    "never",
    "sometimes",
    "often",
    "always",
    "rarely",
    "very",
    "beetje",
];

impl Words {
    /// What helps with values that stand where an answer should, by what they are.
    pub(super) fn hints(&self, values: &[&Value], dont_know: bool) -> Vec<String> {
        let values: Vec<&str> = values.iter().map(|value| value.found.as_str()).collect();
        let no_answer = values.iter().find(|value| is_no_answer(value));
        let no_answer = no_answer.map(|value| {
            let id = if dont_know {
                "table-no-answer"
            } else {
                "table-no-answer-missing"
            };
            self.fill(id, &[("value", (*value).into())])
        });
        // With commas between them words are a list: one that has a comma itself is to be quoted.
        let comma = values
            .iter()
            .any(|value| value.contains(',') && value.contains(char::is_alphabetic));
        let comma = comma.then(|| {
            let flag = if dont_know {
                "--dont-know"
            } else {
                "--missing"
            };
            self.fill("table-comma", &[("flag", flag.into())])
        });
        let mut missing: Vec<&str> = values.iter().map(|value| value.trim()).collect();
        missing.retain(|value| is_missing(value));
        let missing = (!missing.is_empty()).then(|| {
            let codes = missing.join(",");
            self.fill("table-missing-codes", &[("codes", codes.into())])
        });
        let coded =
            coded(&values).map(|value| self.fill("table-coded", &[("value", value.into())]));
        let moment = values.iter().any(|value| is_moment(value));
        let moment = moment.then(|| self.say("table-moment"));
        no_answer
            .into_iter()
            .chain(comma)
            .chain(missing)
            .chain(coded)
            .chain(moment)
            .collect()
    }

    /// A value that stands where an answer should. Of a word that may be somebody's name, an address, a number to call
    /// or a text of somebody's own only the length is told: the place says where it stands.
    pub(super) fn shown_value(&self, value: &str, times: u64, scale: &Scale) -> String {
        if is_date(value) {
            return self.say("table-own-date");
        }
        if is_no_answer(value) || is_moment(value) || may_be_shown(value, times, scale) {
            return value.to_owned();
        }
        if has_decimals(value) {
            return self.say("table-own-decimals");
        }
        let length = value.chars().count();
        self.fill("table-own-text", &[("count", length.into())])
    }

    /// What to do where a table has words or codes of its own for the answers: two or more that are given often.
    pub(super) fn named_otherwise(&self, values: &[&Value], scale: &Scale) -> Option<String> {
        let is_name = |value: &&&Value| {
            let found = value.found.as_str();
            let (often, word) = (value.times >= OFTEN, found.contains(char::is_alphabetic));
            value.wrong == Wrong::Unknown
                && (often || code(found).is_some())
                && word
                && !is_no_answer(found)
                && !is_moment(found)
                && may_be_shown(found, value.times, scale)
        };
        let mut names = values.iter().filter(is_name);
        let (first, _) = (names.next()?, names.next()?);
        let value = first.found.as_str().into();
        Some(self.fill("table-named-otherwise", &[("value", value)]))
    }

    /// Values with how often each stands there.
    pub(super) fn values(&self, values: &[(String, u64)], scale: &Scale) -> String {
        let shown = values.iter().take(VALUES).map(|(value, times)| {
            self.fill(
                "table-times",
                &[
                    ("value", self.shown_value(value, *times, scale).into()),
                    ("count", (*times).into()),
                ],
            )
        });
        let more = (values.len() > VALUES).then(|| "…".to_owned());
        shown.chain(more).collect::<Vec<_>>().join(", ")
    }
}

/// The letters before the number of a code that a form gives to an answer: `A4`, `AO04`.
fn code(value: &str) -> Option<&str> {
    /// No scale has more points.
    const MOST: u8 = 11;
    let digits = value.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    let letters = &value[..value.len() - digits.len()];
    let number = digits.parse().is_ok_and(|number: u8| number <= MOST);
    (number && (1..=2).contains(&letters.len())).then_some(letters)
}

/// One of several codes with the same letters.
fn coded<'v>(values: &[&'v str]) -> Option<&'v str> {
    let codes = values.iter().filter(|value| code(value).is_some());
    let mut codes = codes.copied();
    let first = codes.next()?;
    codes
        .any(|other| other != first && code(other) == code(first))
        .then_some(first)
}

/// Whether it is a number by which a program says that nothing stands there: −95 … −99, −9, 99, 999.
fn is_missing(value: &str) -> bool {
    const CODES: [i32; 14] = [7, 8, 9, 66, 77, 88, 95, 96, 97, 98, 99, 777, 888, 999];
    let number: Option<i32> = value.parse().ok();
    number.is_some_and(|number| {
        CODES.contains(&number.saturating_neg()) || number > 9 && CODES.contains(&number)
    })
}

/// Whether all that stands there says that nobody answers: "weet ik niet / n.v.t.", `<NA>`.
fn is_no_answer(value: &str) -> bool {
    let value = value.trim().to_lowercase().replace('’', "'");
    let is = |text: &str| {
        let bare = text
            .trim()
            .trim_matches(|sign| matches!(sign, '<' | '>' | '(' | ')'));
        let bare = bare.strip_prefix("i ").unwrap_or(bare);
        NO_ANSWER.contains(&bare.trim_start_matches("ik "))
    };
    let together = || {
        let mut parts = value
            .split([',', '/', '|'])
            .flat_map(|part| part.split(" of "))
            .flat_map(|part| part.split(" or "));
        parts.all(is)
    };
    is(&value) || together()
}

/// Whether it is a day or a time: what a spreadsheet makes of "1-5" that somebody typed.
fn is_moment(value: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (day, time) = value.split_once(' ').unwrap_or((value, ""));
    let is_time = |text: &str| {
        let parts: Vec<&str> = text.split(':').collect();
        (2..=3).contains(&parts.len()) && parts.iter().all(|part| digits(part) && part.len() <= 2)
    };
    let parts: Vec<&str> = day.split('-').collect();
    let is_day = match parts.as_slice() {
        [year, month, day] => [year, month, day].into_iter().all(|part| digits(part)),
        // "1-mei", "May-01"
        [one, other] => {
            let month = |text: &str| {
                (3..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
            };
            (digits(one) && month(other)) || (month(one) && digits(other))
        }
        _ => false,
    };
    (is_day && (time.is_empty() || is_time(time))) || (time.is_empty() && is_time(day))
}

/// Whether it is a number that was computed: nobody answers with so many decimals.
fn has_decimals(value: &str) -> bool {
    let value = value.trim().replace(',', ".");
    value.contains('.') && value.parse::<f64>().is_ok()
}

/// Whether it is a whole date, which may be that of somebody's birth.
fn is_date(value: &str) -> bool {
    let day = value.trim().split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits) && parts.iter().any(|part| part.len() == 4)
}

/// Whether it is a number, a sign, or a word of this scale or another one, and so nothing of a person.
fn may_be_shown(value: &str, times: u64, scale: &Scale) -> bool {
    let length = value.chars().count();
    if length <= 1 || value.starts_with(['=', '#']) || code(value).is_some() {
        return true;
    }
    let number = |letter: char| !letter.is_alphabetic();
    if length <= LONGEST_NUMBER && value.chars().all(number) {
        // A year of birth, or the number of somebody who works here; 9999 is what programs write.
        let mut digits = value.bytes().filter(u8::is_ascii_digit);
        let first = digits.next();
        return length < SHORTEST_OF_PERSON
            || !value.bytes().all(|byte| byte.is_ascii_digit())
            || digits.all(|digit| Some(digit) == first);
    }
    let folded = value.to_lowercase();
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphabetic() && letter != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    let capitals = value.split_whitespace().filter(|word| {
        word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
    });
    if value.contains('@') || capitals.count() > 1 || words.len() > MOST_WORDS {
        return false;
    }
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    if digits > LONGEST_NUMBER {
        return false;
    }
    let labels = scale.points.iter().filter_map(|point| point.label.as_ref());
    let labels = labels.chain(&scale.dont_know).flat_map(Text::wordings);
    let labels: Vec<String> = labels.map(str::to_lowercase).collect();
    let most = if length < 8 { 1 } else { 3 };
    let near = |label: &String| strsim::osa_distance(label, &folded) <= most;
    // A word of the scale may begin a remark: "helemaal niet met Jan".
    let of_a_label = |word: &&str| {
        let mut own = labels.iter().flat_map(|label| label.split(' '));
        OF_SCALES.contains(word) || own.any(|own| own == *word)
    };
    let of_labels = !words.is_empty() && words.iter().all(of_a_label);
    of_labels || labels.iter().any(near) || times >= OFTEN
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    #[test]
    fn of_what_may_be_a_person_only_the_length_is_told() {
        let scale = &shipped().unwrap().instrument.scale;
        for own in [
            "Jan",
            "Fatima",
            "de Vries",
            "06-12345678",
            "NL91ABNA0417164300",
            "a@b.nl",
            "Els de Boer",
            "dat hangt er maar van af hoor",
            "helemaal niet met Jan",
            "half want Karin",
            "niet met haar",
            "grotendeels, behalve met directeur",
            "JV123",
        ] {
            assert!(!may_be_shown(own, 1, scale), "{own}");
        }
        for other in [
            "6",
            "44",
            "-99",
            "4.5",
            "1,5",
            "x",
            "#REF!",
            "=A1+B1",
            "grotendels",
            "vaak",
            "helemaal mee eens",
            "100%",
            "half/half",
            "A4",
            "AO05",
        ] {
            assert!(may_be_shown(other, 1, scale), "{other}");
        }
        assert!(may_be_shown("paars", 5, scale), "a word of another scale");
    }

    #[test]
    fn who_gives_no_answer_may_say_so_twice() {
        for value in [
            "Weet ik niet / n.v.t.",
            "<NA>",
            "I don’t know",
            "n.v.t. of geen mening",
            "N/A",
        ] {
            assert!(is_no_answer(value), "{value}");
        }
        for value in ["half/half", "weet ik", "Anna of Bo", "1/2", ""] {
            assert!(!is_no_answer(value), "{value}");
        }
    }

    #[test]
    fn codes_of_a_form_are_several_with_the_same_letters() {
        assert_eq!(coded(&["x", "A4", "A5"]), Some("A4"));
        for other in [
            &["A4", "A4"][..],
            &["A4", "B5"],
            &["A4", "A40"],
            &["4", "5"],
        ] {
            assert_eq!(coded(other), None, "{other:?}");
        }
    }

    #[test]
    fn programs_have_numbers_for_what_is_not_there() {
        for code in ["-95", "-99", "-9", "99", "999"] {
            assert!(is_missing(code), "{code}");
        }
        for other in ["-1", "-2", "6", "9", "44", "-99.5", "x"] {
            assert!(!is_missing(other), "{other}");
        }
    }

    #[test]
    fn what_a_spreadsheet_makes_of_a_range_is_a_moment() {
        for moment in [
            "2026-05-01",
            "1-mei",
            "May-01",
            "04:00:00",
            "2026-05-01 00:00",
        ] {
            assert!(is_moment(moment), "{moment}");
        }
        for other in [
            "4",
            "1-2",
            "a:b",
            "10:",
            "half",
            "een-twee-drie",
            "06-12345678",
        ] {
            assert!(!is_moment(other), "{other}");
        }
    }
}
