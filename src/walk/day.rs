//! A day as people write it: 20 januari, di 12 jan 2027, 12-1, 12/1/'27, 2027-01-12, morgen, over zes weken.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::Refusal;

/// What the months begin with, in Dutch and in English.
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

/// What the days of the week begin with, in Dutch and in English, from Monday on.
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
const NUMBERS: [&[&str]; 12] = [
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
];

/// Words that carry no day.
const AROUND: [&str; 10] = [
    "op", "on", "de", "the", "in", "van", "of", "om", "volgende", "next",
];

/// Why what was typed is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is not written as a day.
    Unclear,
    /// Its month has no such day, and the year no such month.
    NoSuchDay,
    /// Its date is another day of the week.
    OtherWeekday,
}

/// The day that was typed. Without a year the first one that is not over.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str, today: Date) -> Result<Date, Unread> {
    let text = text.trim().to_lowercase();
    match text.as_str() {
        "vandaag" | "today" => return Ok(today),
        "morgen" | "tomorrow" => return within(today.checked_add(1.day()).ok()),
        "overmorgen" => return within(today.checked_add(2.days()).ok()),
        _ => {}
    }
    let mut words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || "-/.,'’".contains(sign))
        .filter(|word| !word.is_empty())
        .collect();
    if let Some(later) = later(&words, today) {
        return Ok(later);
    }
    words.retain(|word| !AROUND.contains(word));
    let weekday = words.iter().find_map(|word| weekday(word));
    words.retain(|word| self::weekday(word).is_none());
    if words.is_empty() {
        return within(weekday.and_then(|weekday| next(weekday, today)));
    }
    let day = parts(&words, today)?;
    // A day and a date that contradict each other: one of them is a slip.
    if weekday.is_some_and(|weekday| day.weekday() != weekday) {
        return Err(Unread::OtherWeekday);
    }
    Ok(day)
}

/// Alone, when something is done may be said in any words; but no day of no calendar, and none that is over.
pub(super) fn can_be_kept_to(when: &str, today: Option<Date>) -> Result<(), Refusal> {
    match today.map(|today| (read(when, today), today)) {
        Some((Err(Unread::NoSuchDay), _)) => Err(Refusal::NoSuchDay),
        Some((Ok(day), today)) if day < today => Err(Refusal::DayOver),
        _ => Ok(()),
    }
}

/// A day that no calendar reaches is not understood.
fn within(day: Option<Date>) -> Result<Date, Unread> {
    day.ok_or(Unread::Unclear)
}

/// "over zes weken", "in 10 days".
fn later(words: &[&str], today: Date) -> Option<Date> {
    let [first, count, unit] = words else {
        return None;
    };
    if !["over", "in"].contains(first) {
        return None;
    }
    let count: i64 = count.parse().ok().or_else(|| {
        let place = NUMBERS.iter().position(|names| names.contains(count))?;
        i64::try_from(place + 1).ok()
    })?;
    if !(0..=1000).contains(&count) {
        return None;
    }
    let span = match *unit {
        unit if unit.starts_with("dag") || unit.starts_with("day") => count.days(),
        unit if unit.starts_with("we") => count.weeks(),
        unit if unit.starts_with("maand") || unit.starts_with("month") => count.months(),
        _ => return None,
    };
    today.checked_add(span).ok()
}

fn weekday(word: &str) -> Option<Weekday> {
    let place = DAYS.iter().position(|names| names.contains(&word))?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

/// The first day of this name after today.
fn next(weekday: Weekday, today: Date) -> Option<Date> {
    let mut day = today;
    for _ in 0..7 {
        day = day.tomorrow().ok()?;
        if day.weekday() == weekday {
            return Some(day);
        }
    }
    None
}

fn parts(words: &[&str], today: Date) -> Result<Date, Unread> {
    let month = words.iter().position(|word| month(word).is_some());
    let number = |word: &str| -> Result<i16, Unread> {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        // 20e, 1ste, 3rd: a short ending at most.
        let number = (!digits.is_empty() && word.len() - digits.len() <= 3)
            .then(|| digits.parse().ok())
            .flatten();
        number.ok_or(Unread::Unclear)
    };
    if let Some(place) = month {
        let month = self::month(words[place]).ok_or(Unread::Unclear)?;
        let others: Vec<&str> = words
            .iter()
            .enumerate()
            .filter(|(one, _)| *one != place)
            .map(|(_, word)| *word)
            .collect();
        return match others.as_slice() {
            [day] => coming(number(day)?, month, today),
            [year, day] if number(year)? > 31 => date(number(year)?, month, number(day)?),
            [day, year] => date(full(number(year)?), month, number(day)?),
            _ => Err(Unread::Unclear),
        };
    }
    let numbers: Result<Vec<i16>, Unread> = words.iter().map(|word| number(word)).collect();
    match numbers?.as_slice() {
        [year, month, day] if *year > 31 => date(*year, *month, *day),
        [day, month, year] => date(full(*year), *month, *day),
        [day, month] => coming(*day, *month, today),
        _ => Err(Unread::Unclear),
    }
}

/// The place of a month that is written out, whole or in part.
fn month(word: &str) -> Option<i16> {
    let place = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    let letters = word.chars().all(char::is_alphabetic);
    letters.then(|| i16::try_from(place + 1).ok()).flatten()
}

fn full(year: i16) -> i16 {
    if year < 100 { 2000 + year } else { year }
}

fn coming(day: i16, month: i16, today: Date) -> Result<Date, Unread> {
    match date(today.year(), month, day) {
        Ok(day) if day >= today => Ok(day),
        _ => date(today.year() + 1, month, day),
    }
}

fn date(year: i16, month: i16, day: i16) -> Result<Date, Unread> {
    if !(2000..=2999).contains(&year) {
        return Err(Unread::Unclear);
    }
    let (Ok(month), Ok(day)) = (month.try_into(), day.try_into()) else {
        return Err(Unread::NoSuchDay);
    };
    Date::new(year, month, day).map_err(|_| Unread::NoSuchDay)
}

/// The day as it can be typed again.
pub fn typed(day: Date) -> String {
    format!("{}-{}-{}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use Unread::{NoSuchDay, OtherWeekday, Unclear};

    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let today = date(2026, 11, 23);
        for (text, day) in [
            ("12-1", date(2027, 1, 12)),
            ("12-1-2027", date(2027, 1, 12)),
            ("12/1/27", date(2027, 1, 12)),
            ("12.1.", date(2027, 1, 12)),
            ("2027-01-12", date(2027, 1, 12)),
            ("23-11", date(2026, 11, 23)),
            ("20 januari", date(2027, 1, 20)),
            ("20 Januari 2027", date(2027, 1, 20)),
            ("20 jan", date(2027, 1, 20)),
            ("20 jan. '27", date(2027, 1, 20)),
            ("20e januari", date(2027, 1, 20)),
            ("January 20", date(2027, 1, 20)),
            ("20th of January 2027", date(2027, 1, 20)),
            ("3 mrt", date(2027, 3, 3)),
            ("3 maart", date(2027, 3, 3)),
            ("30 november", date(2026, 11, 30)),
            ("di 12 januari", date(2027, 1, 12)),
            ("dinsdag", date(2026, 11, 24)),
            ("maandag", date(2026, 11, 30)),
            ("op 5 december", date(2026, 12, 5)),
            ("morgen", date(2026, 11, 24)),
            ("over zes weken", date(2027, 1, 4)),
            ("over 2 maanden", date(2027, 1, 23)),
            ("in 10 days", date(2026, 12, 3)),
        ] {
            assert_eq!(read(text, today), Ok(day), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        let today = date(2026, 11, 23);
        for (text, why) in [
            ("", Unclear),
            ("31-2", NoSuchDay),
            ("31 februari", NoSuchDay),
            ("29 feb 2027", NoSuchDay),
            ("30/2", NoSuchDay),
            ("0 mei", NoSuchDay),
            ("31 april", NoSuchDay),
            ("volgende keer", Unclear),
            ("12", Unclear),
            ("januari", Unclear),
            ("12-13-2027", NoSuchDay),
            ("ma 12 januari 2027", OtherWeekday),
            ("1-1-99999", Unclear),
            ("1-1-1850", Unclear),
            ("20 ja", Unclear),
            ("over", Unclear),
        ] {
            assert_eq!(read(text, today), Err(why), "{text}");
        }
    }

    #[test]
    fn what_stands_there_can_be_typed_again() {
        let today = date(2026, 11, 23);
        let day = date(2027, 1, 12);
        assert_eq!(read(&typed(day), today), Ok(day));
    }
}
