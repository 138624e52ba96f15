use jiff::civil::date;

use Unread::{NextMeeting, NoSuchDay, OtherWeekday, Over, Period, SeveralDays, Unclear};

use super::*;

#[test]
fn a_fortnight_is_two_weeks_and_before_a_day_is_told_as_more_than_the_day() {
    let today = jiff::civil::date(2026, 11, 29);
    let found = read("in a fortnight", today);
    assert_eq!(found, Ok(jiff::civil::date(2026, 12, 13)));
    assert!(tells_before("before 8 December") && tells_before("voor 8 december"));
    assert!(!tells_before("8 december om kwart voor drie") && !tells_before("by 8 December"));
}

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
        ("uiterlijk 5 december", date(2026, 12, 5)),
        ("gisteren", date(2026, 11, 22)),
        ("two weeks ago", date(2026, 11, 9)),
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
        ("dinsdag week 50", date(2026, 12, 8)),
        ("in week 2 op dinsdag", date(2027, 1, 12)),
        ("afgelopen dinsdag", date(2026, 11, 24)),
        ("vorige week dinsdag", date(2026, 11, 17)),
    ] {
        assert_eq!(read(text, today), Ok(day), "{text}");
    }
    // Tomorrow is no next Tuesday, and who says so is shown the day.
    let monday = date(2026, 11, 23);
    assert_eq!(read("dinsdag", monday), Ok(date(2026, 11, 24)));
    assert_eq!(read("volgende dinsdag", monday), Ok(date(2026, 12, 1)));
    assert_eq!(read("een dinsdag in mei", today), Err(Unclear));
    assert_eq!(read("dinsdag om de week", today), Err(Unclear));
}

#[test]
fn a_time_of_the_day_is_no_part_of_the_day() {
    let today = date(2026, 11, 27);
    for text in [
        "dinsdag om 15.30",
        "dinsdag 15.30",
        "dinsdag om half vier",
        "dinsdag om kwart over drie",
        "dinsdag van 14 tot 16 uur",
        "dinsdagmiddag",
        "'s middags op dinsdag",
        "Tuesday at 3 pm",
        "Tuesday in the afternoon",
        "1 dec. om 14u",
        "1 december 14:30",
        "1 dec 14u30",
        "om 9 uur op 1 december",
        "1-12, 9.00 uur",
    ] {
        assert_eq!(read(text, today), Ok(date(2026, 12, 1)), "{text}");
        assert!(tells_time(text), "{text}");
    }
    for text in [
        "1 december",
        "1.12",
        "volgende week dinsdag",
        "20th of January",
    ] {
        assert!(!tells_time(text), "{text}");
    }
    assert_eq!(read("vanmiddag", today), Ok(today));
    assert_eq!(read("om 15.30", today), Err(Unclear));
}

#[test]
fn more_than_one_day_is_no_day_and_that_is_the_reason() {
    let today = date(2026, 11, 27);
    for text in [
        "8 of 9 december",
        "8 december of 9 december",
        "8-9 december",
        "8/9 dec",
        "dinsdag of woensdag",
        "8 t/m 12 december",
        "tussen 8 en 12 december",
        "Tuesday or Wednesday",
    ] {
        assert_eq!(read(text, today), Err(SeveralDays), "{text}");
    }
    for text in [
        "eind januari",
        "januari",
        "begin januari 2027",
        "week 50",
        "in week 50",
    ] {
        assert_eq!(read(text, today), Err(Period { fixed: true }), "{text}");
    }
    for text in ["volgende week", "deze maand", "next month", "volgend jaar"] {
        assert_eq!(read(text, today), Err(Period { fixed: false }), "{text}");
    }
}

#[test]
fn alone_a_day_is_kept_as_a_day_and_other_words_as_they_are() {
    let today = Some(date(2026, 11, 27));
    let kept = |text: &str| kept_as(text, today);
    assert_eq!(kept("next Tuesday"), Ok("2026-12-01".to_owned()));
    assert_eq!(kept("na de vakantie"), Ok("na de vakantie".to_owned()));
    assert_eq!(kept("eind januari"), Ok("eind januari".to_owned()));
    assert_eq!(kept("8 of 9 december"), Ok("8 of 9 december".to_owned()));
    assert_eq!(kept("31-2"), Err(Refusal::Day(NoSuchDay)));
    assert_eq!(kept("dinsdag 9 december"), Err(Refusal::Day(OtherWeekday)));
    assert_eq!(kept("1-1-2020"), Err(Refusal::Day(Over)));
    assert_eq!(kept("gisteren"), Err(Refusal::Day(Over)));
    // A month later nobody knows which week that was.
    let moving = Period { fixed: false };
    assert_eq!(kept("volgende week"), Err(Refusal::Day(moving)));
}

#[test]
fn a_number_or_a_day_is_no_agreement_and_a_sentence_with_one_is() {
    let today = Some(date(2026, 11, 27));
    for slip in [
        "1",
        "12",
        "?",
        "1 jan",
        "31 feb",
        "dinsdag",
        "2027-01-12",
        "3-4",
    ] {
        assert!(has_no_words(slip, today), "{slip}");
    }
    for words in [
        "",
        "Dinsdag bellen we de bieb",
        "Op 12 januari ligt er een formulier",
        "Marian belt dinsdag, Jo woensdag",
        "3 lessen bekijken",
        "volgkaart",
    ] {
        assert!(!has_no_words(words, today), "{words}");
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
        ("12", Unclear),
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

#[test]
fn the_next_meeting_is_understood_and_only_its_day_is_asked() {
    let today = date(2026, 11, 23);
    for text in [
        "volgende keer",
        "Volgende bijeenkomst",
        "de volgende keer",
        "bij de volgende bijeenkomst",
        "onze volgende bijeenkomst",
        "next time",
        "our next meeting",
        "at the next meeting",
    ] {
        assert_eq!(read(text, today), Err(NextMeeting), "{text}");
        // Alone it may be said in any words.
        assert_eq!(kept_as(text, Some(today)), Ok(text.to_owned()));
    }
}
