//! A form that is used again, and people who answer again.

use super::variants::IDS;
use super::{bank, read, said, scored};

fn column(item: usize) -> String {
    let bank = bank();
    let mut items = bank.instrument.items();
    items
        .nth(item)
        .unwrap()
        .text
        .wordings()
        .next()
        .unwrap()
        .to_owned()
}

/// A table of the first statements, with a column before and one behind them.
fn table(first: &str, last: &str, rows: &[(&str, [&str; 5], &str)]) -> Vec<u8> {
    let quoted = |text: &str| format!("\"{text}\"");
    let items: Vec<String> = (0..5).map(|item| quoted(&column(item))).collect();
    let mut text = format!("{first};{};{}\n", items.join(";"), quoted(last));
    for (name, answers, behind) in rows {
        text.push_str(&format!("{name};{};{behind}\n", answers.join(";")));
    }
    text.into_bytes()
}

const PEOPLE: [(&str, [&str; 5], &str); 4] = [
    ("Anna", ["4", "5", "4", "4", "5"], ""),
    ("Bram", ["3", "4", "3", "2", "4"], ""),
    ("Cato", ["", "4", "4", "4", "4"], "5"),
    ("Dirk", ["", "3", "4", "3", "4"], "2"),
];

#[test]
fn a_statement_that_stands_there_again_in_other_words_is_told() {
    let reworded = "Wij weten wanneer de klus klaar is.";
    let said = said(&scored(&table("naam", reworded, &PEOPLE), &[]));
    assert!(
        said.contains("look like a statement that already has another column"),
        "{said}"
    );
    assert!(said.contains(&format!("“{reworded}” (doelen-1)")), "{said}");
    // As the sentence says, the two are one under the id.
    let named = read(&table("naam", "doelen-1", &PEOPLE), &bank()).unwrap();
    assert!(named.layout.alike.is_empty());
    let given = |person: &Vec<Vec<vlot::bank::Answer>>| person[0][0] != vlot::bank::Answer::Skipped;
    assert!(named.people.iter().all(given));
}

#[test]
fn a_question_that_a_form_has_besides_is_no_statement_in_other_words() {
    for besides in [
        "Wij eten taart.",
        "Wat helpt jullie om te weten wanneer de klus klaar is?",
    ] {
        let remarks = PEOPLE.map(|(name, answers, _)| (name, answers, "taart helpt"));
        let table = read(&table("naam", besides, &remarks), &bank()).unwrap();
        assert!(table.layout.alike.is_empty(), "{besides}");
    }
}

#[test]
fn who_stands_there_twice_with_other_answers_is_told_by_the_line_and_not_by_name() {
    for first in ["naam", "E-mailadres", "ResponseId"] {
        let mut rows = PEOPLE.to_vec();
        rows.push(("bram ", ["1", "1", "1", "1", "2"], ""));
        let said = said(&scored(&table(first, "opmerking", &rows), &[]));
        assert!(
            said.contains("Line 6 has somebody who is already in the table"),
            "{said}"
        );
        assert!(!said.to_lowercase().contains("bram"), "{said}");
    }
    let said_of = |first: &str, rows: &[(&str, [&str; 5], &str)]| {
        said(&scored(&table(first, "opmerking", rows), &[]))
    };
    // A form that keeps names out of it writes one word for all, and a group is no name.
    let nobody = [PEOPLE, PEOPLE]
        .concat()
        .into_iter()
        .map(|(_, answers, behind)| ("anonymous", answers, behind));
    let nobody: Vec<_> = nobody.collect();
    assert!(!said_of("E-mail", &nobody).contains("already in the table"));
    let mut school = PEOPLE.to_vec();
    school[1].0 = "Anna";
    assert!(!said_of("school", &school).contains("already in the table"));
}

#[test]
fn who_stands_there_twice_with_the_same_answers_is_told_too() {
    let lines = |first: &str, again: usize| {
        let rows = [&PEOPLE[..], &PEOPLE[..again]].concat();
        said(&scored(&table(first, "opmerking", &rows), &[]))
    };
    for first in ["naam", "E-mailadres", "ResponseId"] {
        let one = lines(first, 1);
        assert!(one.contains("Line 6 has somebody who is already"), "{one}");
        // The whole table was pasted under itself.
        let all = lines(first, PEOPLE.len());
        assert!(all.contains("have somebody who is already"), "{all}");
    }
}

#[test]
fn people_whose_answers_stand_on_two_rows_are_not_counted_twice() {
    let halves = [
        ["4;5;;;", ";;4;4;5"],
        ["5;5;;;", ";;4;4;4"],
        ["4;4;;;", ";;5;3;4"],
        ["3;4;;;", ";;2;4;4"],
    ];
    let with = |head: &str, labels: &dyn Fn(usize, usize) -> String| {
        let mut text = format!("{head}{}\n", IDS.join(";"));
        for (person, rows) in halves.iter().enumerate() {
            for (half, row) in rows.iter().enumerate() {
                text += &format!("{}{row}\n", labels(person, half));
            }
        }
        scored(text.as_bytes(), &[])
    };
    let of_each = |person: usize, half: usize| {
        if half == 0 {
            format!("{person};")
        } else {
            ";".to_owned()
        }
    };
    for (head, output) in [
        ("id;", with("id;", &of_each)),
        ("id;", with("id;", &|person, _| format!("{person};"))),
        (
            "naam;",
            with("naam;", &|person, _| {
                format!("{};", ["Anna", "Bram", "Carla", "Dirk"][person])
            }),
        ),
        ("school;", with("school;", &|_, _| "De Brug;".to_owned())),
        ("", with("", &|_, _| String::new())),
    ] {
        let said = said(&output);
        assert_eq!(output.status.code(), Some(3), "{head}: {said}");
        assert!(
            said.contains(":3: this row completes the row above"),
            "{head}: {said}"
        );
    }
    // Where each row has a number of its own, half of them were asked other statements.
    let numbered = with("respondent;", &|person, half| {
        format!("{};", person * 2 + half)
    });
    assert!(numbered.status.success(), "{}", said(&numbered));
}

#[test]
fn people_who_skip_much_are_people() {
    let text = format!(
        "{}\n4;;;;\n;5;;;\n4;;;;\n3;;;;\n;;2;;\n;5;;;\n5;;;;\n;;;4;4\n",
        IDS.join(";")
    );
    let output = scored(text.as_bytes(), &[]);
    assert!(output.status.success(), "{}", said(&output));
}
