//! One table with two measurements, questions of another kind, or rows that were pasted twice: what only looks like one
//! table of people.

use vlot::bank::Bank;
use vlot::exchange::{self, Options, Unreadable};

use super::variants::{Came, IDS, PEOPLE, came};
use super::{bank, read, said, scored};

/// Both columns of every statement, the one filled by the first three people and the other by the last three.
fn halves(first: &dyn Fn(&str) -> String, second: &dyn Fn(&str) -> String) -> String {
    let heads = IDS.iter().map(|id| first(id));
    let heads: Vec<String> = heads.chain(IDS.iter().map(|id| second(id))).collect();
    let mut text = heads.join(",") + "\n";
    for (place, (_, answers)) in PEOPLE.iter().enumerate() {
        let own = answers.map(|answer| answer.to_string()).join(",");
        text += &if place < 3 {
            format!("{own},,,,,\n")
        } else {
            format!(",,,,,{own}\n")
        };
    }
    text
}

#[test]
fn columns_of_two_moments_are_two_measurements_and_not_poured_together() {
    let bank = bank();
    let framed = |frame: &'static str| move |id: &str| frame.replace('$', id);
    for (one, other) in [
        ("Voor [$]", "Na [$]"),
        ("Voormeting - $", "Nameting - $"),
        ("Najaar: $", "Voorjaar: $"),
        ("2025 [$]", "2026 [$]"),
        ("T0 [$]", "T1 [$]"),
        ("pre.$", "post.$"),
        ("Ronde 1 [$]", "Ronde 2 [$]"),
        ("November [$]", "Maart [$]"),
        ("$", "Na de training [$]"),
    ] {
        let text = halves(&framed(one), &framed(other));
        assert_eq!(came(&text, &bank), Came::OtherTime, "{one} {other}");
    }
    // Parts of a form of which each group fills in its own are one measurement.
    let text = halves(
        &framed("Vragen voor leraren [$]"),
        &framed("Vragen voor ouders [$]"),
    );
    assert_eq!(came(&text, &bank), Came::Right);
}

#[test]
fn what_else_is_asked_of_a_statement_is_no_answer_to_it() {
    let bank = bank();
    let asked = |frame: &str| {
        let heads = IDS.map(|id| frame.replace('$', id)).join(",");
        let rows = PEOPLE.map(|(_, row)| row.map(|one| one.to_string()).join(","));
        came(&format!("{heads}\n{}\n", rows.join("\n")), &bank)
    };
    for frame in [
        "Wichtigkeit [$]",
        "How important is this to you? [$]",
        "In hoeverre zou je dit willen? [$]",
        "Last year: $",
        "Prioriteit: $",
        "Soll [$]",
    ] {
        assert_eq!(asked(frame), Came::OtherTime, "{frame}");
    }
    for frame in [
        "Geef aan of dit klopt: $",
        "Visie en ambitie [$]",
        "We willen dit weten: $",
    ] {
        assert_eq!(asked(frame), Came::Right, "{frame}");
    }
}

#[test]
fn ids_that_are_counted_from_another_number_are_named() {
    let bank = bank();
    let numbered = |numbers: [u8; 5]| {
        let heads = numbers.map(|number| format!("doelen_{number}")).join(",");
        came(&format!("{heads}\n4,5,4,4,5\n3,3,4,4,2\n"), &bank)
    };
    let near = Came::Near(vec!["doelen-5".into()]);
    assert_eq!(numbered([0, 1, 2, 3, 4]), near);
    assert_eq!(numbered([1, 2, 3, 4, 6]), near);
    let more = "doelen-1,doelen-2,doelen-3,doelen-4,doelen-5,doelen-6\n4,5,4,4,5,9\n";
    assert!(read(more.as_bytes(), &bank).is_ok(), "nothing is missing");
}

#[test]
fn what_is_skipped_in_the_column_of_the_other_language_is_not_filled() {
    let bank = bank();
    for skipped in ["NA", "<NA>", "n/a"] {
        let mut text = IDS
            .iter()
            .chain(&IDS)
            .copied()
            .collect::<Vec<_>>()
            .join(",")
            + "\n";
        for (place, (_, answers)) in PEOPLE.iter().enumerate() {
            let own = answers.map(|answer| answer.to_string()).join(",");
            let other = [skipped; 5].join(",");
            text += &match place % 2 {
                0 => format!("{own},{other}\n"),
                _ => format!("{other},{own}\n"),
            };
        }
        let options = Options {
            missing: vec![skipped.into()],
            ..Options::default()
        };
        let found = exchange::read(text.into_bytes(), None, &bank, &options, 99);
        assert_eq!(found.unwrap().people.len(), 6, "{skipped}");
    }
}

/// The lines that are an earlier one to the letter.
fn copies(rows: &[&str], bank: &Bank) -> Vec<u64> {
    let text = format!("Tijdstempel,naam,{}\n{}\n", IDS.join(","), rows.join("\n"));
    read(text.as_bytes(), bank).unwrap().found.copies.first
}

#[test]
fn rows_that_were_pasted_twice_are_told_and_alike_ones_are_not() {
    let bank = bank();
    let first = "2026-11-02 09:15:03,,4,5,4,4,5";
    let other = "2026-11-02 09:15:09,,4,5,4,4,5";
    assert_eq!(copies(&[first, other, first, other], &bank), [4, 5]);
    assert!(copies(&[first, other], &bank).is_empty());
    let nobody = ",Anna,4,5,4,4,5";
    assert!(
        copies(&[nobody, nobody], &bank).is_empty(),
        "a name tells nobody apart"
    );
}

#[test]
fn no_name_of_somebody_stands_in_what_is_said_of_a_table_without_statements() {
    let bank = bank();
    let aside = "Stelling,Jan Geheim,Piet Geheim\nWij zingen samen.,4,5\nWij dansen vaak.,3,2\nWij lachen.,1,5\n";
    match read(aside.as_bytes(), &bank) {
        Err(Unreadable::NoItems(names)) => assert_eq!(names, ["Stelling"]),
        other => panic!("{other:?}"),
    }
    let upright = "Tijd,vraag een,vraag twee\n2026-11-02,4,5\n2026-11-03,3,2\n";
    match read(upright.as_bytes(), &bank) {
        Err(Unreadable::NoItems(names)) => assert_eq!(names.len(), 3),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_head_of_a_second_table_is_no_row_of_wrong_values() {
    let bank = bank();
    let rows = PEOPLE.map(|(_, row)| row.map(|one| one.to_string()).join(","));
    let options = Options {
        invalid_as_missing: true,
        ..Options::default()
    };
    let with = |row: &str| {
        let text = format!(
            "{}\n{}\n{row}\n{}\n",
            IDS.join(","),
            rows.join("\n"),
            rows.join("\n")
        );
        exchange::read(text.into_bytes(), None, &bank, &options, 99)
    };
    assert!(with("a,b,c,d,e").is_err());
    assert_eq!(with("4,b,c,d,e").unwrap().people.len(), 13);
}

/// The six people under a column that says something of each row.
fn beside(head: &str, of: [&str; 6]) -> String {
    let mut text = format!("{head},{}\n", IDS.join(","));
    for ((_, answers), says) in PEOPLE.iter().zip(of) {
        let own = answers.map(|answer| answer.to_string()).join(",");
        text += &format!("{says},{own}\n");
    }
    text
}

/// Such a table by a column of which the first half says one thing and the second half another.
fn of_two(head: &str, one: &str, other: &str) -> String {
    beside(head, [one, one, one, other, other, other])
}

#[test]
fn rows_of_two_moments_are_two_measurements_and_not_poured_together() {
    let bank = bank();
    let moments = |head: &str, one: &str, other: &str| {
        matches!(
            read(of_two(head, one, other).as_bytes(), &bank),
            Err(Unreadable::Moments(column, moments)) if column == head && moments.len() == 2
        )
    };
    for (head, one, other) in [
        ("Meting", "voormeting", "nameting"),
        ("Meetmoment", "1", "2"),
        ("wave", "T0", "T1"),
        ("redcap_event_name", "baseline_arm_1", "followup_arm_1"),
        ("Jaar", "2025", "2026"),
        ("Schooljaar", "2024-2025", "2025/2026"),
        ("Ronde", "najaar", "voorjaar"),
        ("Ronde", "A", "B"),
        ("metingnr", "1", "2"),
        ("meting_nr", "M1", "M2"),
        ("Afname", "eerste", "tweede"),
        ("Schooljaar", "24/25", "25/26"),
        ("Schooljaar", "'24-'25", "'25-'26"),
    ] {
        assert!(moments(head, one, other), "{head} {one} {other}");
    }
    for (head, one, other) in [
        ("Meting", "voormeting", "Voormeting"),
        ("Jaar", "2026", "2026"),
        ("Geboortejaar", "1975", "1982"),
        ("Jaar", "groep 3", "groep 4"),
        ("Ronde", "rode tafel", "blauwe tafel"),
        ("school", "2025", "2026"),
    ] {
        assert_eq!(
            came(&of_two(head, one, other), &bank),
            Came::Right,
            "{head} {one} {other}"
        );
    }
    let options = Options {
        map: vec![("Meting".into(), None)],
        ..Options::default()
    };
    let text = of_two("Meting", "1", "2").into_bytes();
    let said_to_be_none = exchange::read(text, None, &bank, &options, 99);
    assert_eq!(said_to_be_none.unwrap().people.len(), 6);
}

#[test]
fn a_file_of_years_is_scored_with_a_note_and_by_year_without() {
    let text = of_two("Jaar", "2025", "2026");
    let together = scored(text.as_bytes(), &[]);
    assert_eq!(together.status.code(), Some(0));
    assert!(said(&together).contains("“Jaar” has more than one moment or side: “2025”, “2026”"));
    let apart = scored(text.as_bytes(), &["--group", "jaar"]);
    assert!(!said(&apart).contains("moment"), "{}", said(&apart));
}

/// Forms that were sent in around the end of a month are no two measurements, and those of a day in each of two years are
/// told.
#[test]
fn months_and_days_on_which_forms_were_sent_in_are_told_and_not_refused() {
    let bank = bank();
    let months = read(of_two("Maand", "juni", "november").as_bytes(), &bank).unwrap();
    let several = months.found.moments(&months.layout);
    assert!(several.is_some_and(|several| !several.are_apart));
    for head in ["Invuldatum", "Datum invullen", "RecordedDate"] {
        let days = of_two(head, "10-6-2025", "12-6-2026");
        let days = read(days.as_bytes(), &bank).unwrap();
        let apart = days.found.months_apart(&days.layout);
        assert_eq!(apart, Some((head, 12)));
    }
}

#[test]
fn whoever_tried_out_the_form_is_told() {
    let bank = bank();
    let says = [
        "IP Address",
        "Survey Preview",
        "IP Address",
        "IP Address",
        "Survey Test",
        "Spam",
    ];
    let table = read(beside("Status", says).as_bytes(), &bank).unwrap();
    assert_eq!(table.found.tried.first, [3, 6]);
    assert_eq!(table.people.len(), 6);
}

#[test]
fn what_kind_of_row_it_is_says_nothing_of_who_it_is() {
    let bank = bank();
    for (head, says) in [
        (
            "Geldig",
            ["geldig", "geldig", "geldig", "geldig", "ongeldig", "geldig"],
        ),
        (
            "Status",
            ["valid", "valid", "missing", "valid", "valid", "valid"],
        ),
        ("Functie", ["ib", "ib", "test", "norm", "ib", "ib"]),
    ] {
        assert_eq!(came(&beside(head, says), &bank), Came::Right, "{head}");
    }
    let named = ["Anna", "Bart", "missing", "Dirk", "Els", "Fien"];
    assert_ne!(came(&beside("Naam", named), &bank), Came::Right);
}

/// A column for each point, with a tick where somebody chose it, has the bank's own labels before the statement.
#[test]
fn columns_with_a_tick_for_each_point_are_refused() {
    let statement = "Wij weten wanneer onze klus klaar is.";
    let header = |labels: &[&str]| -> Vec<String> {
        let one = |label: &&str| format!("\"{label} [{statement}]\"");
        labels.iter().map(one).collect()
    };
    let ticks = header(&[
        "helemaal niet",
        "nauwelijks",
        "half",
        "grotendeels",
        "helemaal",
    ]);
    let table = format!("{}\n,,,1,\n,,,,1\n,1,,,\n", ticks.join(","));
    let read_in = read(table.as_bytes(), &bank());
    assert!(
        matches!(&read_in, Err(Unreadable::OtherTime(columns)) if columns.len() == 5),
        "{read_in:?}"
    );
    // A question that is a label is no tick where its statement stands there once.
    let table = format!("{}\n4\n5\n2\n", header(&["helemaal"]).join(","));
    assert_eq!(read(table.as_bytes(), &bank()).unwrap().people.len(), 3);
}
