//! A day as people write it: 20 januari, di 12 jan 2027, 12-1, 12/1/'27, 2027-01-12, morgen, over zes weken, volgende week
//! dinsdag, Tuesday in two weeks, dinsdag in week 50, dinsdag om 15.30. What can be more than one day is none.

mod clock;
#[cfg(test)]
mod tests;
mod words;

use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::{Span, ToSpan as _};

use super::{Action, ActionState, Refusal};
use words::{
    AROUND, BETWEEN, COMING, LAST, NEXT, PART_OF_MONTH, from_today, in_date, is_next_meeting,
    is_period, is_week, month, number, weekday,
};

/// Why what was typed is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is not written as a day.
    Unclear,
    /// Its month has no such day, and the year no such month.
    NoSuchDay,
    /// Its date is another day of the week.
    OtherWeekday,
    /// It names two days.
    SeveralDays,
    /// It is a week, a month or more.
    Period {
        /// Said at another moment it is the same one, as week 50 is and next week is not.
        fixed: bool,
    },
    /// It is the next meeting, of which nobody said when it is.
    NextMeeting,
    /// It is over, where a day is asked that is still to come.
    Over,
}

impl Unread {
    /// The name of the sentence that says so.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unclear => "day-unclear",
            Self::NoSuchDay => "day-none",
            Self::OtherWeekday => "day-other-weekday",
            Self::SeveralDays => "day-several",
            Self::Period { .. } => "day-period",
            Self::NextMeeting => "day-next-meeting",
            Self::Over => "day-over",
        }
    }
}

/// The day that was typed. Without a year the first one that is not over.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str, today: Date) -> Result<Date, Unread> {
    let (text, _) = clock::without(&text.to_lowercase());
    let text = text.replace("t/m", "tm");
    let mut words: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || "-/.,'’".contains(sign))
        .filter(|word| !word.is_empty())
        .collect();
    if are_several(&words) {
        return Err(Unread::SeveralDays);
    }
    if is_next_meeting(&words) {
        return Err(Unread::NextMeeting);
    }
    words.retain(|word| !AROUND.contains(word));
    if let [word] = words.as_slice()
        && let Some(days) = from_today(word)
    {
        return within(today.checked_add(days.days()).ok());
    }
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
    if let Some(fixed) = period(&words).filter(|_| weekday.is_none()) {
        return Err(Unread::Period { fixed });
    }
    words.retain(|word| !COMING.contains(word) && !NEXT.contains(word) && *word != "in");
    let day = parts(&words, today)?;
    // A day and a date that contradict each other: one of them is a slip.
    if weekday.is_some_and(|weekday| day.weekday() != weekday) {
        return Err(Unread::OtherWeekday);
    }
    Ok(day)
}

/// The day that was typed, where it is still to come.
///
/// # Errors
/// Why it is none.
pub fn to_come(text: &str, today: Date) -> Result<Date, Unread> {
    let day = read(text, today)?;
    if day < today {
        return Err(Unread::Over);
    }
    Ok(day)
}

/// Whether a text is a number or a day and no more, where words are asked: most likely it was meant for the field before it
/// or behind it.
pub fn has_no_words(text: &str, today: Option<Date>) -> bool {
    let is_day = |text| {
        let day = read(text, today.unwrap_or_default());
        matches!(day, Ok(_) | Err(Unread::NoSuchDay | Unread::OtherWeekday))
    };
    !text.is_empty() && (!text.contains(char::is_alphabetic) || is_day(text))
}

/// The last day on which something is done that was agreed and is still to do; none where nothing has a day.
pub fn last_agreed(actions: &[Action]) -> Option<Date> {
    let open = actions.iter().filter(|one| one.state == ActionState::Open);
    open.filter_map(|one| one.when.parse().ok()).max()
}

/// Whether a time of the day stands in what was typed, which is no part of the day that is read.
pub fn tells_time(text: &str) -> bool {
    clock::without(&text.to_lowercase()).1
}

/// Whether it is said that it is before the day, of which only the day is read.
pub fn tells_before(text: &str) -> bool {
    let (text, _) = clock::without(&text.to_lowercase());
    let mut words = text.split_whitespace();
    words.any(|word| matches!(word, "voor" | "vóór" | "before"))
}

/// Whether something between two days says that it is the one or the other, or both.
fn are_several(words: &[&str]) -> bool {
    let names_a_day = |words: &[&str]| {
        let numbered = |(place, word): (usize, &&str)| {
            let of_week = place > 0 && is_week(words[place - 1]);
            let number = in_date(word).filter(|number| (1..=31).contains(number));
            weekday(word).is_some() || number.is_some() && !of_week
        };
        words.iter().enumerate().any(numbered)
    };
    (0..words.len()).any(|place| {
        BETWEEN.contains(&words[place])
            && names_a_day(&words[..place])
            && names_a_day(&words[place + 1..])
    })
}

/// Whether the words are a week, a month or more without a day in it; and whether that stays the same one.
fn period(words: &[&str]) -> Option<bool> {
    let words: Vec<&str> = words
        .iter()
        .filter(|word| !PART_OF_MONTH.contains(word) && **word != "in")
        .copied()
        .collect();
    match words.as_slice() {
        [one] if month(one).is_some() => Some(true),
        [one, year] if month(one).is_some() && in_date(year) > Some(31) => Some(true),
        [week, count] if is_week(week) && number(count).is_some() => Some(true),
        [which, period] if is_period(period) => {
            let mut tell = COMING.iter().chain(&NEXT).chain(&LAST);
            tell.any(|one| one == which).then_some(false)
        }
        _ => None,
    }
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
        [one] if LAST.contains(one) => next(weekday, from_today(-(8.days()))?),
        [one, "week"] if LAST.contains(one) => in_week_of(from_today(-(1.week()))),
        ["deze" | "this", "week"] => in_week_of(Some(today)),
        ["week"] => after(1.week()),
        ["week", count] | ["in", "week", count] => of_numbered_week(weekday, count, today),
        [count, unit] if is_week(unit) => after(number(count)?.weeks()),
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

/// The day of this name in the week that has this number on the calendar, the first one that is not over.
fn of_numbered_week(weekday: Weekday, count: &str, today: Date) -> Option<Date> {
    let week = i8::try_from(number(count)?).ok()?;
    let year = today.iso_week_date().year();
    let days = (year..=year.saturating_add(1))
        .filter_map(|year| Some(ISOWeekDate::new(year, week, weekday).ok()?.date()));
    days.into_iter().find(|day| *day >= today)
}

/// What is kept of when something is done. Alone it may be said in any words; but what is a day is kept as one, for "next
/// Tuesday" is another day a week later. A day of no calendar, one that is over, and a week that is called by where it lies
/// from today are refused.
pub(super) fn kept_as(when: &str, today: Option<Date>) -> Result<String, Refusal> {
    let Some(today) = today else {
        return Ok(when.to_owned());
    };
    match to_come(when, today) {
        Ok(day) => Ok(day.to_string()),
        // From one meeting to the next there is one next meeting.
        Err(
            Unread::Unclear
            | Unread::SeveralDays
            | Unread::Period { fixed: true }
            | Unread::NextMeeting,
        ) => Ok(when.to_owned()),
        Err(why) => Err(Refusal::Day(why)),
    }
}

/// A day that no calendar reaches is not understood.
fn within(day: Option<Date>) -> Result<Date, Unread> {
    day.ok_or(Unread::Unclear)
}

/// "over zes weken", "in 10 days"; "twee weken geleden", "two weeks ago".
fn later(words: &[&str]) -> Option<Span> {
    let (count, unit, back) = match words {
        ["over" | "in", count, unit] => (count, unit, false),
        [count, unit, "geleden" | "ago"] => (count, unit, true),
        _ => return None,
    };
    let count = number(count)?;
    let span = match *unit {
        unit if unit.starts_with("dag") || unit.starts_with("day") => count.days(),
        unit if unit.starts_with("we") => count.weeks(),
        unit if unit.starts_with("fortnight") => (2 * count).weeks(),
        unit if unit.starts_with("maand") || unit.starts_with("month") => count.months(),
        _ => return None,
    };
    Some(if back { -span } else { span })
}

/// The first day of this name after that day.
fn next(weekday: Weekday, day: Date) -> Option<Date> {
    let mut day = day;
    for _ in 0..7 {
        day = day.tomorrow().ok()?;
        if day.weekday() == weekday {
            return Some(day);
        }
    }
    None
}

fn parts(words: &[&str], today: Date) -> Result<Date, Unread> {
    let number = |word: &str| in_date(word).ok_or(Unread::Unclear);
    if let Some(place) = words.iter().position(|word| month(word).is_some()) {
        let month = month(words[place]).ok_or(Unread::Unclear)?;
        return match (&words[..place], &words[place + 1..]) {
            ([day], []) | ([], [day]) => coming(number(day)?, month, today),
            ([year], [day]) | ([year, day], []) if number(year)? > 31 => {
                date(number(year)?, month, number(day)?)
            }
            ([day], [year]) | ([], [day, year]) => date(full(number(year)?), month, number(day)?),
            ([first, second], _) if number(first).and(number(second)).is_ok() => {
                Err(Unread::SeveralDays)
            }
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
