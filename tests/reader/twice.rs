//! The same people who stand in a table twice, rows that are figures, and rows that somebody did not mean to count.

use vlot::bank::Bank;
use vlot::exchange::{Fault, Table, Unreadable};

use super::variants::{Came, IDS, PEOPLE, came};
use super::{bank, read, said, scored};

/// The answers of one of the six, as cells.
fn own(place: usize) -> String {
    PEOPLE[place].1.map(|answer| answer.to_string()).join(",")
}

/// The six people twice, the second time in another order, under these columns with what stands in them.
fn twice(heads: &str, beside: &dyn Fn(usize, bool) -> String) -> String {
    let mut text = format!("{heads},{}\n", IDS.join(","));
    for (again, place) in (0..12).map(|row| (row > 5, row % 6)) {
        let answers = own(if again { 5 - place } else { place });
        text += &format!("{},{answers}\n", beside(place, again));
    }
    text
}

/// The six people with something beside each.
fn once(heads: &str, beside: [&str; 6]) -> String {
    let rows = beside.iter().enumerate();
    let rows: Vec<String> = rows
        .map(|(place, says)| format!("{says},{}\n", own(place)))
        .collect();
    format!("{heads},{}\n{}", IDS.join(","), rows.concat())
}

fn table(text: &str, bank: &Bank) -> Table {
    read(text.as_bytes(), bank).unwrap()
}

#[test]
fn cells_say_themselves_that_the_same_people_answered_at_two_moments_or_of_two_things() {
    let bank = bank();
    for (head, one, other) in [
        ("Soort", "nulmeting", "eindmeting"),
        ("Tijdstip", "T0", "T1"),
        ("time", "pre", "post"),
        ("Perspectief", "nu", "gewenst"),
        ("Type", "Ist", "Soll"),
        ("Versie", "zelf", "leiding"),
        ("visit", "V1", "V2"),
        ("kolom1", "voor", "na"),
        ("Soort", "werkelijk", "ideaal"),
        ("Schaal", "0-4", "1-5"),
        ("schaal", "omgekeerd", "gewoon"),
        ("Over welk netwerk gaat dit?", "Noord", "Zuid"),
        ("datum", "voorjaar 2025", "najaar 2025"),
    ] {
        let says = |again: bool| if again { other } else { one };
        let same = twice(&format!("nr,{head}"), &|place, again| {
            format!("{place},{}", says(again))
        });
        let found = read(same.as_bytes(), &bank);
        assert!(
            matches!(&found, Err(Unreadable::Moments(column, _)) if column == head),
            "{head}: {found:?}"
        );
    }
    // Without the same people it may be anything, and is told.
    let others = once(
        "Soort",
        [
            "nulmeting",
            "nulmeting",
            "nulmeting",
            "eindmeting",
            "eindmeting",
            "eindmeting",
        ],
    );
    let found = table(&others, &bank);
    let several = found.found.moments(&found.layout).unwrap();
    assert_eq!((several.column, several.are_apart), ("Soort", false));
}

#[test]
fn a_column_of_moments_in_which_everybody_stands_once_or_rows_alternate_is_told_and_read() {
    let bank = bank();
    for (head, says) in [
        ("Jaar", ["2024", "2025", "2024", "2025", "2026", "2026"]),
        ("Fase", ["1", "2", "1", "2", "1", "2"]),
        (
            "Naam,Jaar",
            [
                "Anna,2025",
                "Bart,2025",
                "Cor,2025",
                "Dirk,2026",
                "Els,2026",
                "Fien,2026",
            ],
        ),
    ] {
        let text = once(head, says);
        assert_eq!(came(&text, &bank), Came::Right, "{head}");
        let found = table(&text, &bank);
        assert!(found.found.moments(&found.layout).is_some(), "{head}");
    }
}

#[test]
fn everybody_twice_by_name_is_two_measurements_whatever_stands_beside_them() {
    let bank = bank();
    let names = ["Anna", "Bart", "Cor", "Dirk", "Els", "Fien"];
    let text = twice("Naam,versie", &|place, again| {
        format!("{},{}", names[place], if again { "blauw" } else { "rood" })
    });
    let found = read(text.as_bytes(), &bank);
    assert!(
        matches!(&found, Err(Unreadable::Again(column)) if column == "Naam"),
        "{found:?}"
    );
    // Numbers begin again in every school.
    let schools = twice("school,nr", &|place, again| {
        format!("{},{place}", if again { "A" } else { "B" })
    });
    assert_eq!(table(&schools, &bank).people.len(), 12);
}

/// Both columns of each statement, with what stands before it and, where it is wanted, the same numbers twice.
fn sides(one: &str, other: &str, numbered: bool) -> String {
    let heads = |before: &str| IDS.map(|id| format!("{before}{id}")).join(",");
    let mut text = format!("nr,{},{}\n", heads(one), heads(other));
    for place in 0..12 {
        let number = if numbered { place % 6 } else { place };
        let answers = own(place % 6);
        text += &if place < 6 {
            format!("{number},{answers},,,,,\n")
        } else {
            format!("{number},,,,,,{answers}\n")
        };
    }
    text
}

#[test]
fn one_statement_under_two_beginnings_is_two_for_the_same_people_and_told_for_others() {
    let bank = bank();
    for (one, other) in [
        ("Baseline: ", "Follow-up: "),
        ("Moment 1: ", "Moment 2: "),
        ("A: ", "B: "),
        ("Vóór: ", "Ná: "),
        ("", "Zelfbeeld: "),
    ] {
        match read(sides(one, other, true).as_bytes(), &bank) {
            Err(Unreadable::Rows(problems)) => {
                let first = problems.first();
                assert!(
                    matches!(first[0].fault, Fault::Sides { .. }),
                    "{one}{other}: {first:?}"
                );
            }
            Err(Unreadable::OtherTime(_)) => {}
            found => panic!("{one}{other}: {found:?}"),
        }
    }
    let words = said(&scored(
        sides("Leraren: ", "Ouders: ", false).as_bytes(),
        &[],
    ));
    assert!(
        words.contains("“Leraren: doelen-1”, “Ouders: doelen-1”"),
        "{words}"
    );
}

#[test]
fn a_moment_as_a_title_between_rows_parts_two_tables() {
    let bank = bank();
    let of = |one: &str, other: &str, head: &str, names: &dyn Fn(usize) -> String| {
        let rows = |title: &str| {
            let rows: Vec<String> = (0..6)
                .map(|place| format!("{},{}\n", names(place), own(place)))
                .collect();
            format!("{title},,,,,\n{}", rows.concat())
        };
        read(
            format!("{head},{}\n{}{}", IDS.join(","), rows(one), rows(other)).as_bytes(),
            &bank,
        )
    };
    let named = |place: usize| format!("P{place}");
    for (one, other) in [
        ("Voormeting", "Nameting"),
        ("Nu", "Gewenst"),
        ("2025", "2026"),
        ("Blauw", "Rood"),
    ] {
        let found = of(one, other, "Naam", &named);
        let title = |problem: &Fault| matches!(problem, Fault::Title);
        assert!(
            matches!(&found, Err(Unreadable::Rows(problems)) if title(&problems.first()[0].fault)),
            "{one}: {found:?}"
        );
    }
}

#[test]
fn rows_that_say_what_figure_they_are_or_how_many_people_are_behind_them_are_told() {
    let bank = bank();
    let figures = once("School,", ["A,M", "B,M", "C,M", "A,SD", "B,SD", "C,SD"]);
    let found = read(figures.as_bytes(), &bank);
    assert!(
        matches!(&found, Err(Unreadable::Figures(column)) if column == "2"),
        "{found:?}"
    );
    for head in ["n", "Aantal deelnemers", "freq"] {
        let counts = once(
            &format!("School,{head}"),
            ["A,9", "B,10", "C,12", "D,7", "E,9", "F,11"],
        );
        assert_eq!(table(&counts, &bank).layout.counts_people(), Some(head));
    }
    let numbered = once("n", ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(table(&numbered, &bank).layout.counts_people(), None);
}

fn long(head: &str, lines: &[&str], bank: &Bank) -> Result<Table, Unreadable> {
    read(format!("{head}\n{}\n", lines.join("\n")).as_bytes(), bank)
}

#[test]
fn a_line_for_each_answer_says_by_the_name_of_its_column_what_is_none() {
    let bank = bank();
    let lines = [
        "1,doelen-1,4",
        "1,doelen-2,5",
        "2,doelen-1,3",
        "2,doelen-2,4",
    ];
    for value in ["mean", "gemiddelde", "M"] {
        let found = long(&format!("id,item,{value}"), &lines, &bank);
        assert!(
            matches!(&found, Err(Unreadable::Figures(_))),
            "{value}: {found:?}"
        );
    }
    let wanted = long("id,item,gewenst", &lines, &bank);
    assert!(
        matches!(&wanted, Err(Unreadable::OtherTime(_))),
        "{wanted:?}"
    );
    assert_eq!(
        long("id,item,value", &lines, &bank).unwrap().people.len(),
        2
    );
}

#[test]
fn two_people_of_one_number_in_two_schools_are_not_made_one() {
    let bank = bank();
    let lines = [
        "A,1,doelen-1,4",
        "A,1,doelen-2,5",
        "A,2,doelen-1,4",
        "A,2,doelen-2,4",
        "B,1,doelen-3,4",
        "B,2,doelen-3,3",
    ];
    let found = long("school,id,item,value", &lines, &bank);
    assert!(matches!(&found, Err(Unreadable::TwoPeople(6))), "{found:?}");
    // A part of the form that stands beside each statement is nobody's.
    assert_eq!(
        long("blok,id,item,value", &lines, &bank)
            .unwrap()
            .people
            .len(),
        2
    );
}

#[test]
fn a_row_that_the_form_itself_does_not_count_is_told() {
    let bank = bank();
    for (head, out, rest) in [
        ("Finished", "False", "True"),
        ("Ik geef toestemming", "Nee", "Ja"),
        ("Exclude", "1", "0"),
        ("_validation_status", "Not Approved", "Approved"),
        ("Verwijderen?", "ja", ""),
        ("is_test", "TRUE", "FALSE"),
        ("DistributionChannel", "preview", "anonymous"),
        ("submitdate", "", "2026-11-02 10:00:00"),
        ("Doe je mee?", "Nee", "Ja"),
        ("Progress", "40", "100"),
    ] {
        let found = table(&once(head, [rest, rest, out, rest, rest, rest]), &bank);
        let marked: Vec<(String, Vec<u64>)> = found
            .found
            .marked(&found.layout)
            .map(|(column, lines)| (column, lines.first.clone()))
            .collect();
        assert_eq!(marked, [(head.to_owned(), vec![4])]);
        assert_eq!(found.people.len(), 6);
    }
}

#[test]
fn a_last_row_of_means_or_a_first_row_of_numbers_is_told() {
    let bank = bank();
    let means = once("Naam", ["A", "B", "C", "D", "E", "F"]) + "Modaal,4,4,4,3,4\n";
    assert_eq!(table(&means, &bank).found.doubtful.first, [8]);
    let numbers = format!(
        "{}\n1,2,3,4,5\n4,5,4,4,5\n3,3,4,4,2\n5,4,4,4,4\n2,2,4,4,4\n",
        IDS.join(",")
    );
    assert_eq!(table(&numbers, &bank).found.doubtful.first, [2]);
    let nobody = once("Naam", ["A", "B", "C", "D", "E", "F"]);
    assert!(table(&nobody, &bank).found.doubtful.first.is_empty());
}

#[test]
fn somebody_among_named_people_may_be_called_as_a_figure_is() {
    let bank = bank();
    for name in ["Norm", "Som", "M.", "N", "Klas", "Allen", "Samen", "Doel"] {
        let text = once("Naam", ["Anna", "Bram", "Cor", name, "Dirk", "Eva"]);
        assert_eq!(came(&text, &bank), Came::Right, "{name}");
    }
    let last = once("Naam", ["Anna", "Bram", "Cor", "Dirk", "Eva", "Norm"]);
    assert_ne!(came(&last, &bank), Came::Right, "a figure stands at an end");
}

#[test]
fn what_people_tick_or_choose_beside_their_answers_is_no_sum() {
    let bank = bank();
    for (head, says) in [
        ("Coördinator", ["x", "", "", "", "", ""]),
        (
            "Hoe ging het?",
            ["gemiddeld", "goed", "goed", "goed", "gemiddeld", "goed"],
        ),
        ("Wil je meedoen?", ["ja", "nee", "ja", "n", "ja", "ja"]),
        ("dubbel", ["", "x", "", "", "", ""]),
        ("Opmerking", ["", "", "", "", "", "gemiddeld"]),
    ] {
        assert_eq!(came(&once(head, says), &bank), Came::Right, "{head}");
    }
}

#[test]
fn answers_of_somebody_are_no_header_by_the_numbers_on_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let items: Vec<String> = (1..=5)
        .map(|number| format!("[[item]]\nid = \"a-{number}\"\ncharacteristic = \"a\"\ntext = \"Wij doen {number}.\"\n"))
        .collect();
    let points: Vec<String> = (1..=5)
        .map(|value| format!("{{ value = {value} }}"))
        .collect();
    let bank = format!(
        "[bank]\nid = \"b\"\nversion = \"1.0.0\"\ntitle = \"B\"\n[scale]\npoints = [{}]\n\
         [[characteristic]]\nid = \"a\"\ntitle = \"A\"\n{}",
        points.join(", "),
        items.concat()
    );
    std::fs::write(at("bank.toml"), bank).unwrap();
    let score = |text: &str, more: &[&str]| {
        std::fs::write(at("a.csv"), text).unwrap();
        let mut words = vec![
            "score".to_owned(),
            at("a.csv"),
            "--bank".into(),
            at("bank.toml"),
        ];
        words.extend(more.iter().map(|word| (*word).to_owned()));
        super::vlot(folder.path(), &words)
    };
    let bare = score("1,2,3,4,5\n4,5,4,4,5\n3,4,4,2,4\n", &[]);
    assert_eq!(bare.status.code(), Some(3));
    assert!(
        said(&bare).contains("Is the header missing?"),
        "{}",
        said(&bare)
    );
    assert!(
        score("naam,1,2,3,4,5\nAnna,4,5,4,4,5\n", &[])
            .status
            .success()
    );
    assert!(
        score("Tijd,1,2,3,4,5\n2026-11-02,4,5,4,4,5\n", &[])
            .status
            .success()
    );
    let map: Vec<String> = (1..=5)
        .map(|number| format!("{number},a-{number}\n"))
        .collect();
    std::fs::write(at("map.csv"), format!("column,item\n{}", map.concat())).unwrap();
    let mapped = score(
        "naam,Q1,Q2,Q3,Q4,Q5\nGeheim,1,2,3,4,5\nB,4,5,4,4,5\n",
        &["--columns", &at("map.csv")],
    );
    assert_eq!(mapped.status.code(), Some(3), "{}", said(&mapped));
    assert!(!said(&mapped).contains("Geheim"), "{}", said(&mapped));
}

#[test]
fn a_date_of_birth_or_a_number_of_somebody_is_not_repeated_in_an_error() {
    for value in ["12-03-1980", "1980-03-12", "1980", "4711"] {
        let text = format!("{}\n{value},4,4,4,4\n4,4,4,4,4\n", IDS.join(","));
        let words = said(&scored(text.as_bytes(), &[]));
        assert!(
            words.contains(":2, column 1 (doelen-1)") && !words.contains(value),
            "{words}"
        );
    }
    let code = format!("{}\n9999,4,4,4,4\n4,4,4,4,4\n", IDS.join(","));
    assert!(
        said(&scored(code.as_bytes(), &[])).contains("9999"),
        "what a program writes may be shown"
    );
}

#[test]
fn whoever_is_called_a_test_and_rows_of_two_seasons_are_told() {
    let bank = bank();
    for name in [
        "Test Jan",
        "testje",
        "NIET MEETELLEN",
        "Dummy",
        "test@test.nl",
    ] {
        let text = once("Naam", [name, "Bram", "Cor", "Dirk", "Els", "Fien"]);
        let found = table(&text, &bank);
        assert_eq!(
            (found.found.tried.first, found.people.len()),
            (vec![2], 6),
            "{name}"
        );
    }
    let nobody = once("Naam", ["Tess", "Bram", "Cor", "Dirk", "Els", "Fien"]);
    assert!(table(&nobody, &bank).found.tried.first.is_empty());
    let days = [
        "2025-06-10",
        "2025-06-11",
        "2025-06-11",
        "2026-06-12",
        "2026-06-12",
        "2026-06-13",
    ];
    let found = table(&once("Timestamp", days), &bank);
    assert_eq!(
        found.found.months_apart(&found.layout),
        Some(("Timestamp", 12))
    );
}
