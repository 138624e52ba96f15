//! A time of the day beside a day: dinsdag om 15.30, 8 dec. 14u, Tuesday at 3 pm, dinsdagmiddag. Of an agreement the day is
//! kept; read as part of the date, fourteen hours would be a year.

use super::words::{month, number, weekday};

/// What says that a time follows.
const LEADS: [&str; 2] = ["om", "at"];

/// What a number is called that is a time.
const UNITS: [&str; 8] = ["uur", "u", "u.", "h", "am", "pm", "a.m.", "p.m."];

/// What stands between the first and the last hour.
const UNTIL: [&str; 5] = ["tot", "to", "en", "and", "-"];

/// Parts of a day, which may stand behind its name too.
const PARTS: [&str; 9] = [
    "ochtend",
    "ochtends",
    "middag",
    "middags",
    "avond",
    "avonds",
    "morning",
    "afternoon",
    "evening",
];

/// What was typed without its time of the day, and whether it had one.
pub(super) fn without(text: &str) -> (String, bool) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut left = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let length = time(&words[at..]);
        if length == 0 {
            left.push(without_part(words[at]));
        }
        at += length.max(1);
    }
    let had = left.join(" ") != words.join(" ");
    (left.join(" "), had)
}

/// A day without its part: dinsdagmiddag is a Tuesday, and this afternoon is today.
fn without_part(word: &str) -> &str {
    let part = PARTS.iter().find_map(|part| word.strip_suffix(part));
    match part {
        Some("van") => "vandaag",
        Some(day) if weekday(day).is_some() || day == "morgen" => day,
        _ => word,
    }
}

/// How many words a time takes that these begin with; none where they begin with none.
fn time(words: &[&str]) -> usize {
    match words {
        [lead, rest @ ..] if LEADS.contains(lead) => match clock(rest).max(bare(rest)) {
            0 => 0,
            length => 1 + length,
        },
        ["'s" | "’s", part, ..] if PARTS.contains(part) => 2,
        ["in", "the", part, ..] if PARTS.contains(part) => 3,
        [part, ..] if PARTS.contains(part) => 1,
        words => clock(words),
    }
}

/// A number that is a time only behind a word that says so, and that is no day of a month.
fn bare(words: &[&str]) -> usize {
    match words {
        [_, next, ..] if month(next).is_some() => 0,
        [hour, ..] => usize::from(hours(hour) || number(hour).is_some()),
        [] => 0,
    }
}

/// A time that can be nothing else.
fn clock(words: &[&str]) -> usize {
    match words {
        [first, between, rest @ ..] if UNTIL.contains(between) && hours(first) => {
            match clock(rest) {
                0 => 0,
                length => 2 + length,
            }
        }
        [hour, unit, ..] if UNITS.contains(unit) && (hours(hour) || number(hour).is_some()) => 2,
        ["half", hour, ..] if number(hour).is_some() => 2,
        [minutes, "over" | "voor" | "past", "half", hour, ..]
            if number(minutes).is_some() && number(hour).is_some() =>
        {
            4
        }
        [
            "kwart" | "quarter" | "half",
            "over" | "voor" | "past" | "to",
            hour,
            ..,
        ] if number(hour).is_some() => 3,
        [one, ..] if marked(one) => 1,
        _ => 0,
    }
}

/// Hours, with minutes or without: 14, 14.30, 14:30.
fn hours(word: &str) -> bool {
    let mut parts = word.split(['.', ':']);
    let is = |part: Option<&str>, below: u8| {
        part.is_none_or(|part| part.len() <= 2 && part.parse().is_ok_and(|one: u8| one < below))
    };
    is(parts.next(), 25) && is(parts.next(), 60) && parts.next().is_none()
}

/// Hours with a sign of their own: 14:30, 14u, 14u30, 15.30u, 3pm; and 15.30, which no month can be.
fn marked(word: &str) -> bool {
    let word = word.trim_end_matches([',', '.']);
    if word.contains(':') {
        return hours(word);
    }
    if let Some((_, minutes)) = word.split_once('.')
        && minutes.len() == 2
    {
        let no_month = minutes
            .parse()
            .is_ok_and(|one: u8| !(1..=12).contains(&one));
        return no_month && hours(word);
    }
    let unit = ["uur", "u", "h", "am", "pm"];
    if unit
        .iter()
        .any(|unit| word.strip_suffix(unit).is_some_and(hours))
    {
        return true;
    }
    let parts = word.split_once(['u', 'h']);
    parts.is_some_and(|(hour, minutes)| {
        minutes.len() == 2 && hours(hour) && hours(&format!("{hour}:{minutes}"))
    })
}
