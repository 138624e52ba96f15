//! What stands around the answers and changes what they are: another measurement beside them, a scale on another sheet, a
//! sign, a mark, a column that is nobody.

use vlot::exchange::Unreadable;

use super::sheets::{sheet, workbook_of};
use super::variants::{IDS, PEOPLE, table};
use super::{bank, read, said, scored};

/// Every statement in two columns, each filled by everybody.
fn twice(one: &dyn Fn(&str) -> String, other: &dyn Fn(&str) -> String) -> String {
    let heads = IDS.iter().map(|id| one(id));
    let heads: Vec<String> = heads.chain(IDS.iter().map(|id| other(id))).collect();
    let mut text = heads.join(",") + "\n";
    for (_, answers) in &PEOPLE {
        let own = answers.map(|answer| answer.to_string()).join(",");
        text += &format!("{own},{own}\n");
    }
    text
}

#[test]
fn two_measurements_side_by_side_are_told_once_with_what_tells_them_apart() {
    let bank = bank();
    let framed = |frame: &'static str| move |id: &str| frame.replace('$', id);
    for (one, other, names) in [
        ("2025 $", "2026 $", ["2025", "2026"]),
        ("$ (2025)", "$ (2026)", ["2025", "2026"]),
        ("T0_$", "T1_$", ["T0", "T1"]),
        ("voor $", "na $", ["voor", "na"]),
        ("$_voor", "$_na", ["voor", "na"]),
        ("Nov 2025 $", "Mrt 2026 $", ["Nov 2025", "Mrt 2026"]),
        ("Kerst $", "Pasen $", ["Kerst", "Pasen"]),
        ("Voormeting: $", "Nameting: $", ["Voormeting", "Nameting"]),
        ("$", "$ (2026)", ["doelen-1", "2026"]),
    ] {
        let read = read(twice(&framed(one), &framed(other)).as_bytes(), &bank);
        let Err(Unreadable::SideBySide(found)) = read else {
            panic!("{one} {other}: {read:?}");
        };
        assert_eq!(found, names, "{one} {other}");
    }
    // What is asked beside a statement is no measurement of it.
    let read = read(
        twice(&framed("Score $"), &framed("Toelichting $")).as_bytes(),
        &bank,
    );
    assert!(matches!(read, Err(Unreadable::Near(_))), "{read:?}");
}

#[test]
fn of_many_columns_that_are_nearly_statements_a_few_are_shown_and_the_rest_counted() {
    let heads: Vec<String> = (1..=6)
        .flat_map(|item| ["doelen", "onderzoek"].map(|block| format!("{block}-{item}x")))
        .filter(|head| !head.contains('6'))
        .collect();
    let text = format!("{}\n{}\n", heads.join(","), ["4"; 10].join(","));
    let said = said(&scored(text.as_bytes(), &[]));
    assert_eq!(said.matches("is nearly").count(), 6, "{said}");
    assert!(said.contains("and 5 more columns like these"), "{said}");
}

/// A table of these columns on the first sheet, and these rows on another.
fn beside_sheet(rows: &[&[&str]]) -> Vec<u8> {
    let row = |cells: Vec<String>| (false, cells);
    let mut people = vec![row(IDS.map(str::to_owned).to_vec())];
    people.extend(PEOPLE.map(|(_, answers)| row(answers.map(|one| one.to_string()).to_vec())));
    let other = rows
        .iter()
        .map(|cells| row(cells.iter().map(|cell| (*cell).to_owned()).collect()));
    let other: Vec<_> = other.collect();
    workbook_of(
        &[
            ("Antwoorden", &sheet(&people, "")),
            ("Legenda", &sheet(&other, "")),
        ],
        true,
    )
}

#[test]
fn a_scale_on_another_sheet_is_held_against_that_of_the_questionnaire() {
    let bank = bank();
    for other in [
        &[
            &["Code", "Betekenis"][..],
            &["0", "helemaal niet"],
            &["1", "nauwelijks"],
        ][..],
        &[&["1 = helemaal mee eens, 5 = helemaal mee oneens"]],
        &[
            &["1 = altijd"],
            &["2 = vaak"],
            &["3 = soms"],
            &["4 = zelden"],
            &["5 = nooit"],
        ],
        &[&["Schaal: 0-4"]],
    ] {
        let read = read(&beside_sheet(other), &bank);
        assert!(
            matches!(&read, Err(Unreadable::ScaleSheet(name)) if name == "Legenda"),
            "{other:?}: {read:?}"
        );
    }
    let told = read(&beside_sheet(&[&["1 = nooit, 5 = altijd"]]), &bank).unwrap();
    assert_eq!(told.layout.legend_sheets, ["Legenda"]);
    let ends = [
        &["1", "helemaal niet"][..],
        &["2", "nauwelijks"],
        &["5", "helemaal"],
    ];
    let told = read(&beside_sheet(&ends), &bank).unwrap();
    assert_eq!(
        told.layout.legend_sheets,
        ["Legenda"],
        "a number may have no words"
    );
    // What else is numbered there is no scale.
    for nothing in [
        &["school", "1 = po; 2 = vo; 3 = mbo"][..],
        &["rol", "1 = leraar; 2 = ib-er"],
        &["vragen 1-7", ""],
    ] {
        let table = read(&beside_sheet(&[nothing]), &bank).unwrap();
        assert!(table.layout.legend_sheets.is_empty(), "{nothing:?}");
    }
}

#[test]
fn a_star_beside_one_statement_is_told_and_one_beside_each_is_not() {
    let bank = bank();
    let starred = |stars: &[usize]| {
        let heads: Vec<String> = (0..5)
            .map(|place| {
                format!(
                    "{}{}",
                    IDS[place],
                    if stars.contains(&place) { "*" } else { "" }
                )
            })
            .collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        read(table(&heads).as_bytes(), &bank)
            .unwrap()
            .layout
            .starred
    };
    assert_eq!(starred(&[1]), ["doelen-2*"]);
    assert!(starred(&[0, 1, 2, 3, 4]).is_empty());
    assert!(starred(&[]).is_empty());
}

#[test]
fn what_a_column_says_of_a_row_that_does_not_count_is_told() {
    for (head, cells) in [
        ("Flag", ["", "", "x", "", "", ""]),
        ("lastpage", ["7", "7", "3", "7", "7", "7"]),
        ("lastpage. Laatste pagina", ["7", "7", "3", "7", "7", "7"]),
        ("scan_complete", ["2", "2", "0", "2", "2", "2"]),
        ("Opmerking", ["", "", "niet meenemen", "", "", ""]),
        ("Remarks", ["", "", "do not include", "", "", ""]),
        ("Notities", ["", "", "telt niet mee", "", "", ""]),
    ] {
        let mut text = format!("{};{head}\n", IDS.join(";"));
        for ((_, answers), cell) in PEOPLE.iter().zip(cells) {
            let own = answers.map(|answer| answer.to_string()).join(";");
            text += &format!("{own};{cell}\n");
        }
        let said = said(&scored(text.as_bytes(), &[]));
        let told = format!("Line 4 now counts as a person, but column “{head}”");
        assert!(said.contains(&told), "{head}: {said}");
    }
}

#[test]
fn two_cohorts_are_told_and_count_together() {
    let mut text = format!("Cohort;{}\n", IDS.join(";"));
    for (place, (_, answers)) in PEOPLE.iter().enumerate() {
        let own = answers.map(|answer| answer.to_string()).join(";");
        text += &format!("{};{own}\n", if place < 3 { 2025 } else { 2026 });
    }
    let output = scored(text.as_bytes(), &[]);
    assert!(output.status.success());
    assert!(said(&output).contains("Column “Cohort” has more than one moment"));
}

#[test]
fn rows_of_weights_are_no_people() {
    for word in ["Weightage", "Wegingsfactor", "Weights"] {
        let mut text = table(&IDS);
        for weight in 1..=5 {
            text += &format!(
                "{word} {weight};{}\n",
                [weight.to_string().as_str(); 5].join(";")
            );
        }
        let read = read(text.as_bytes(), &bank());
        assert!(matches!(read, Err(Unreadable::Rows(_))), "{word}: {read:?}");
    }
}

#[test]
fn numbers_by_which_programs_say_that_nothing_stands_there_are_told_with_the_way_out() {
    let text = table(&IDS).replace("Dirk;3;4", "Dirk;-96;-99");
    let said = said(&scored(text.as_bytes(), &[]));
    assert!(said.contains("--missing -96,-99"), "{said}");
    assert!(
        scored(text.as_bytes(), &["--missing", "-96,-99"])
            .status
            .success()
    );
}

#[test]
fn the_day_on_which_a_form_was_sent_in_is_no_moment_however_it_is_written() {
    let mut text = format!("Submission Date;{}\n", IDS.join(";"));
    for (place, (_, answers)) in PEOPLE.iter().enumerate() {
        let own = answers.map(|answer| answer.to_string()).join(";");
        text += &format!("Jan {}, 2026;{own}\n", place + 1);
    }
    let said = said(&scored(text.as_bytes(), &[]));
    assert!(!said.contains("moment"), "{said}");
}
