//! The words of days, weeks and months, in Dutch and in English.

use jiff::civil::Weekday;

/// What the months begin with.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mrt", "maa", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// What the days of the week are called, from Monday on.
const DAYS: [&[&str]; 7] = [
    &["maandag", "monday", "ma", "mon"],
    &["dinsdag", "tuesday", "di", "tue"],
    &["woensdag", "wednesday", "wo", "wed"],
    &["donderdag", "thursday", "do", "thu"],
    &["vrijdag", "friday", "vr", "fri"],
    &["zaterdag", "saturday", "za", "sat"],
    &["zondag", "sunday", "zo", "sun"],
];

/// Numbers that are rather written.
const NUMBERS: [&[&str]; 14] = [
    &["een", "één", "one", "a"],
    &["twee", "two"],
    &["drie", "three"],
    &["vier", "four"],
    &["vijf", "five"],
    &["zes", "six"],
    &["zeven", "seven"],
    &["acht", "eight"],
    &["negen", "nine"],
    &["tien", "ten"],
    &["elf", "eleven"],
    &["twaalf", "twelve"],
    &["dertien", "thirteen"],
    &["veertien", "fourteen"],
];

/// Days that are told from today, and by how many they lie from it.
const FROM_TODAY: [(i64, &[&str]); 5] = [
    (-2, &["eergisteren"]),
    (-1, &["gisteren", "yesterday"]),
    (0, &["vandaag", "today"]),
    (1, &["morgen", "tomorrow"]),
    (2, &["overmorgen"]),
];

/// Words that carry no day.
pub(super) const AROUND: [&str; 13] = [
    "op",
    "on",
    "de",
    "the",
    "van",
    "of",
    "time",
    "tijd",
    "uiterlijk",
    "by",
    "voor",
    "vóór",
    "before",
];

/// That it is the first one that comes.
pub(super) const COMING: [&str; 7] = [
    "komende",
    "aanstaande",
    "as",
    "coming",
    "deze",
    "dit",
    "this",
];

/// That it is the one after this week.
pub(super) const NEXT: [&str; 3] = ["volgende", "volgend", "next"];

/// That it is the one before this week.
pub(super) const LAST: [&str; 5] = ["vorige", "vorig", "afgelopen", "last", "past"];

/// Which end of a month is meant, and of which day nobody knows.
pub(super) const PART_OF_MONTH: [&str; 9] = [
    "begin", "half", "midden", "medio", "eind", "einde", "early", "mid", "end",
];

/// What stands between two days of which one is meant, or which are the first and the last.
pub(super) const BETWEEN: [&str; 7] = ["of", "or", "en", "and", "tot", "to", "tm"];

/// What makes a number the place of a day in its month.
const ORDINALS: [&str; 7] = ["e", "de", "ste", "st", "nd", "rd", "th"];

/// What may stand for a week.
pub(super) fn is_week(word: &str) -> bool {
    matches!(word, "week" | "weeks" | "weken" | "wk")
}

/// What lasts longer than a day.
pub(super) fn is_period(word: &str) -> bool {
    is_week(word) || matches!(word, "weekend" | "maand" | "month" | "jaar" | "year")
}

/// How many days a word lies from today.
pub(super) fn from_today(word: &str) -> Option<i64> {
    let (days, _) = FROM_TODAY.iter().find(|(_, names)| names.contains(&word))?;
    Some(*days)
}

/// Whether it is the next meeting that is meant: volgende keer, de volgende bijeenkomst, next time, our next meeting.
pub(super) fn is_next_meeting(words: &[&str]) -> bool {
    let around = |word: &str| AROUND.contains(&word) && word != "time";
    let own = |word: &str| {
        matches!(
            word,
            "onze" | "our" | "bij" | "at" | "in" | "tijdens" | "during"
        )
    };
    let named: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !around(word) && !own(word))
        .collect();
    let is_meeting = |word: &str| {
        matches!(
            word,
            "keer" | "time" | "bijeenkomst" | "meeting" | "afspraak" | "overleg" | "vergadering"
        )
    };
    matches!(named.as_slice(), [which, meeting]
        if (NEXT.contains(which) || COMING.contains(which)) && is_meeting(meeting))
}

/// A number of days or weeks, in digits or written.
pub(super) fn number(word: &str) -> Option<i64> {
    let count: i64 = word.parse().ok().or_else(|| {
        let place = NUMBERS.iter().position(|names| names.contains(&word))?;
        i64::try_from(place + 1).ok()
    })?;
    (0..=1000).contains(&count).then_some(count)
}

/// A number of a date: 20, 20e, 1ste, 3rd.
pub(super) fn in_date(word: &str) -> Option<i16> {
    let ends = word.find(|sign: char| !sign.is_ascii_digit());
    let (digits, ending) = word.split_at(ends.unwrap_or(word.len()));
    let known = ending.is_empty() || ORDINALS.contains(&ending);
    digits.parse().ok().filter(|_| known)
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let place = DAYS.iter().position(|names| names.contains(&word))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// The place of a month that is written out, whole or in part.
pub(super) fn month(word: &str) -> Option<i16> {
    let place = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    let letters = word.chars().all(char::is_alphabetic);
    letters.then(|| i16::try_from(place + 1).ok()).flatten()
}
