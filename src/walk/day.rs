//! A day as people write it: 20 januari, di 12 jan 2027, 12-1, 12/1/'27, 2027-01-12, morgen, over zes weken, volgende week
//! dinsdag, Tuesday in two weeks.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan as _};

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

/// Words that carry no day.
const AROUND: [&str; 9] = ["op", "on", "de", "the", "van", "of", "om", "time", "tijd"];

/// That it is the first one that comes.
const COMING: [&str; 6] = ["komende", "aanstaande", "as", "coming", "deze", "this"];

/// That it is the one after this week.
const NEXT: [&str; 2] = ["volgende", "next"];

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
        .filter(|word| !word.is_empty() && !AROUND.contains(word))
        .collect();
    if let Some(span) = later(&words) {
        return within(today.checked_add(span).ok());
    }
    let place = words.iter().position(|word| weekday(word).is_some());
    let weekday = place.and_then(|place| weekday(words.remove(place)));
    if let Some((weekday, place)) = weekday.zip(place)
        && let Some(day) = of_week(weekday, &words, place > 0, today)
    {
        return day;
    }
    words.retain(|word| !COMING.contains(word) && !NEXT.contains(word) && *word != "in");
    let day = parts(&words, today)?;
    // A day and a date that contradict each other: one of them is a slip.
    if weekday.is_some_and(|weekday| day.weekday() != weekday) {
        return Err(Unread::OtherWeekday);
    }
    Ok(day)
}

/// The day of this name in the week that the words around it tell of; none where they tell of no week. "Dinsdag over een
/// week" is a week after the first Tuesday that comes; with the words before it, "over een week op dinsdag", it is the
/// Tuesday of the week that it is in a week.
fn of_week(
    weekday: Weekday,
    around: &[&str],
    before: bool,
    today: Date,
) -> Option<Result<Date, Unread>> {
    let in_week_of = |day: Option<Date>| {
        let day = day?;
        let days = weekday.to_monday_zero_offset() - day.weekday().to_monday_zero_offset();
        day.checked_add(i64::from(days).days()).ok()
    };
    let first = next(weekday, today);
    let after = |span: Span| first?.checked_add(span).ok();
    let from_today = |span: Span| today.checked_add(span).ok();
    Some(within(match around {
        [] | ["a", "s"] => first,
        [one] if COMING.contains(one) => first,
        [one] | [one, "week"] if NEXT.contains(one) => in_week_of(from_today(1.week())),
        ["deze" | "this", "week"] => in_week_of(Some(today)),
        ["week"] => after(1.week()),
        [count, unit] if unit.starts_with("we") => after(number(count)?.weeks()),
        _ => {
            let span = later(around)?;
            if before {
                in_week_of(from_today(span))
            } else {
                after(span)
            }
        }
    }))
}

/// What is kept of when something is done. Alone it may be said in any words; but what is a day is kept as one, for "next
/// Tuesday" is another day a week later. A day of no calendar, and one that is over, are refused.
pub(super) fn kept_as(when: &str, today: Option<Date>) -> Result<String, Refusal> {
    match today.map(|today| (read(when, today), today)) {
        Some((Err(Unread::NoSuchDay), _)) => Err(Refusal::NoSuchDay),
        Some((Ok(day), today)) if day < today => Err(Refusal::DayOver),
        Some((Ok(day), _)) => Ok(day.to_string()),
        _ => Ok(when.to_owned()),
    }
}

/// A day that no calendar reaches is not understood.
fn within(day: Option<Date>) -> Result<Date, Unread> {
    day.ok_or(Unread::Unclear)
}

/// "over zes weken", "in 10 days".
fn later(words: &[&str]) -> Option<Span> {
    let ["over" | "in", count, unit] = words else {
        return None;
    };
    let count = number(count)?;
    match *unit {
        unit if unit.starts_with("dag") || unit.starts_with("day") => Some(count.days()),
        unit if unit.starts_with("we") => Some(count.weeks()),
        unit if unit.starts_with("maand") || unit.starts_with("month") => Some(count.months()),
        _ => None,
    }
}

/// A number of days or weeks, in digits or written.
fn number(word: &str) -> Option<i64> {
    let count: i64 = word.parse().ok().or_else(|| {
        let place = NUMBERS.iter().position(|names| names.contains(&word))?;
        i64::try_from(place + 1).ok()
    })?;
    (0..=1000).contains(&count).then_some(count)
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
            ("over veertien dagen", date(2026, 12, 7)),
            ("in two weeks' time", date(2026, 12, 7)),
        ] {
            assert_eq!(read(text, today), Ok(day), "{text}");
        }
    }

    #[test]
    fn a_day_of_the_week_is_found_in_the_week_that_is_told() {
        // A Friday.
        let today = date(2026, 11, 27);
        for (text, day) in [
            ("dinsdag", date(2026, 12, 1)),
            ("komende dinsdag", date(2026, 12, 1)),
            ("dinsdag a.s.", date(2026, 12, 1)),
            ("volgende dinsdag", date(2026, 12, 1)),
            ("next Tuesday", date(2026, 12, 1)),
            ("volgende week dinsdag", date(2026, 12, 1)),
            ("dinsdag volgende week", date(2026, 12, 1)),
            ("deze week zaterdag", date(2026, 11, 28)),
            ("dinsdag over een week", date(2026, 12, 8)),
            ("a week on Tuesday", date(2026, 12, 8)),
            ("Tuesday week", date(2026, 12, 8)),
            ("dinsdag over twee weken", date(2026, 12, 15)),
            ("over twee weken op dinsdag", date(2026, 12, 8)),
            ("op dinsdag 1 december", date(2026, 12, 1)),
        ] {
            assert_eq!(read(text, today), Ok(day), "{text}");
        }
        // Tomorrow is no next Tuesday, and who says so is shown the day.
        let monday = date(2026, 11, 23);
        assert_eq!(read("dinsdag", monday), Ok(date(2026, 11, 24)));
        assert_eq!(read("volgende dinsdag", monday), Ok(date(2026, 12, 1)));
        assert_eq!(read("dinsdag of woensdag", today), Err(Unclear));
        assert_eq!(read("een dinsdag in mei", today), Err(Unclear));
    }

    #[test]
    fn alone_a_day_is_kept_as_a_day_and_other_words_as_they_are() {
        let today = Some(date(2026, 11, 27));
        let kept = |text: &str| kept_as(text, today);
        assert_eq!(kept("next Tuesday"), Ok("2026-12-01".to_owned()));
        assert_eq!(kept("na de vakantie"), Ok("na de vakantie".to_owned()));
        assert_eq!(kept("31-2"), Err(Refusal::NoSuchDay));
        assert_eq!(kept("1-1-2020"), Err(Refusal::DayOver));
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
