//! A day as people type it: 12-1-2027, 12-1, 2027-01-12.

use jiff::civil::Date;

/// The day that was typed. Without a year the first one that is not over.
pub fn read(text: &str, today: Date) -> Option<Date> {
    let numbers: Option<Vec<i16>> = text
        .split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect();
    match numbers?.as_slice() {
        [year, month, day] if *year > 31 => date(*year, *month, *day),
        [day, month, year] if *year > 31 => date(*year, *month, *day),
        [day, month, year] => date(2000 + *year, *month, *day),
        [day, month] => date(today.year(), *month, *day)
            .filter(|day| *day >= today)
            .or_else(|| date(today.year() + 1, *month, *day)),
        _ => None,
    }
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// The day as it can be typed again.
pub fn typed(day: Date) -> String {
    format!("{}-{}-{}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let today = date(2026, 11, 23);
        let read = |text| read(text, today);
        assert_eq!(read("12-1-2027"), Some(date(2027, 1, 12)));
        assert_eq!(read("2027-01-12"), Some(date(2027, 1, 12)));
        assert_eq!(read("12/1/27"), Some(date(2027, 1, 12)));
        assert_eq!(read("12-1"), Some(date(2027, 1, 12)), "the next one");
        assert_eq!(read("24-11"), Some(date(2026, 11, 24)));
        assert_eq!(read("31-2"), None);
        assert_eq!(read("na de vakantie"), None);
    }
}
