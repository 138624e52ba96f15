//! What a number, a word or a name in a table means where it could mean two things.

use std::io::{Cursor, Write as _};

use vlot::bank::{Answer, Bank, Source, parse};
use vlot::exchange::Numbers::{Form, Values};
use vlot::exchange::{self, Options, Table, Unreadable};

/// A bank of so many statements, `q-1` on, on a scale from `lowest` with five points.
fn bank(statements: usize, lowest: i32, dont_know: &str) -> Bank {
    let points: Vec<String> = (lowest..lowest + 5)
        .map(|value| format!("{{ value = {value} }}"))
        .collect();
    let mut text = format!(
        "[bank]\nid = \"b\"\nversion = \"1\"\ntitle = \"B\"\n[scale]\npoints = [{}]\ndont_know = \"{dont_know}\"\n\
         [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n",
        points.join(", ")
    );
    let about = [
        "boeken", "kaarten", "liedjes", "getallen", "kleuren", "dieren", "landen", "bomen",
        "stoelen", "ramen", "deuren", "wegen",
    ];
    for (place, about) in about.iter().take(statements).enumerate() {
        text += &format!(
            "[[item]]\nid = \"q-{}\"\ncharacteristic = \"c\"\ntext = \"Wij praten over {about}.\"\n",
            place + 1
        );
    }
    parse(vec![Source {
        name: "b.toml".into(),
        text,
    }])
    .unwrap()
}

fn read(text: &str, bank: &Bank, options: &Options) -> Result<Table, Unreadable> {
    exchange::read(text.as_bytes().to_vec(), None, bank, options, 1_000).map_err(|not| not.problem)
}

fn all(table: &Table) -> Vec<Answer> {
    let mut found: Vec<Answer> = super::answers(table).into_iter().flatten().collect();
    found.sort_by_key(|answer| format!("{answer:?}"));
    found
}

fn count(table: &Table, answer: Answer) -> usize {
    all(table).into_iter().filter(|one| *one == answer).count()
}

#[test]
fn na_means_what_it_was_said_to_mean() {
    let text = "q-1,q-2\n1,NA\nNA,2\n3,3\n";
    let said = Options {
        dont_know: vec!["NA".into()],
        ..Options::default()
    };
    let plain = bank(2, 1, "weet niet");
    let table = read(text, &plain, &Options::default()).unwrap();
    assert_eq!(count(&table, Answer::Skipped), 2);
    let table = read(text, &plain, &said).unwrap();
    assert_eq!(count(&table, Answer::DontKnow), 2);
    let table = read(text, &bank(2, 1, "NA"), &Options::default()).unwrap();
    assert_eq!(count(&table, Answer::DontKnow), 2);
}

#[test]
fn a_number_with_a_power_of_ten_is_that_number() {
    let text = "q-1,q-2\n4.000000000000000000e+00,5.0E0\n1e+00,2.0e+0\n";
    let table = read(text, &bank(2, 1, "?"), &Options::default()).unwrap();
    let points: Vec<Answer> = [1, 2, 4, 5].map(Answer::Point).to_vec();
    assert_eq!(all(&table), points);
    let other = read("q-1\n1.5e0\n", &bank(1, 1, "?"), &Options::default());
    assert!(matches!(other, Err(Unreadable::Rows(_))));
}

#[test]
fn numbers_of_the_paper_form_are_taken_where_they_can_mean_one_thing() {
    let bank = bank(4, -2, "?");
    let on_paper = "1,2,3,4\n3,4,5,5\n5,5,3,3\n4,4,4,4\n";
    let table = read(on_paper, &bank, &Options::default()).unwrap();
    assert_eq!(count(&table, Answer::Point(2)), 4, "five is the highest");
    assert_eq!(count(&table, Answer::Point(0)), 3);
    // One is a value as well, and the lowest of the form.
    let both = read("1,2,3,4\n1,2,1,2\n2,2,1,1\n", &bank, &Options::default());
    assert!(matches!(both, Err(Unreadable::Rows(_))), "{both:?}");
    // Where columns have their ids a value is a value.
    let table = read("q-1,q-2,q-3,q-4\n1,2,1,2\n", &bank, &Options::default()).unwrap();
    assert_eq!(count(&table, Answer::Point(2)), 2);
}

#[test]
fn one_table_has_one_coding() {
    let bank = bank(4, -2, "?");
    let plain = Options::default();
    let rows = |rows: &str, options: &Options| read(&format!("1,2,3,4\n{rows}"), &bank, options);
    let values = |table: &Table| -> Vec<i32> {
        let points = table.people.iter().flatten().flatten();
        let points = points.map(|answer| match answer {
            Answer::Point(value) => *value,
            _ => 99,
        });
        points.collect()
    };
    // One number that can only be one of the form says what all are; so does one that can only be a value.
    let form = rows("1,2,1,2\n2,5,1,1\n", &plain).unwrap();
    assert_eq!(values(&form), [-2, -1, -2, -1, -1, 2, -2, -2]);
    assert!(form.layout.are_of_the_form());
    let value = rows("1,2,1,2\n2,0,1,-1\n", &plain).unwrap();
    assert_eq!(values(&value), [1, 2, 1, 2, 2, 0, 1, -1]);
    let wrong = |table: Result<Table, Unreadable>| {
        let Err(Unreadable::Rows(problems)) = table else {
            panic!("{table:?}");
        };
        let told = problems.first().into_iter().map(|one| match one.fault {
            exchange::Fault::Value(value) => (value.found, value.wrong),
            other => panic!("{other:?}"),
        });
        told.collect::<Vec<_>>()
    };
    // Where none does, or two say otherwise, whoever has the table says it, and nothing counts as skipped.
    let either = "1,2,1,2\n2,2,1,1\n";
    let both = [
        ("1", exchange::Wrong::TwoNumbers),
        ("2", exchange::Wrong::TwoNumbers),
    ]
    .map(|(found, wrong)| (found.to_owned(), wrong));
    assert_eq!(wrong(rows(either, &plain)), both);
    assert_eq!(wrong(rows("1,2,5,0\n", &plain)), both);
    let missing = Options {
        invalid_as_missing: true,
        ..Options::default()
    };
    assert_eq!(wrong(rows(either, &missing)), both);
    let said = |numbers| Options {
        numbers: Some(numbers),
        ..Options::default()
    };
    let form = rows(either, &said(exchange::Numbers::Form)).unwrap();
    assert_eq!(values(&form), [-2, -1, -2, -1, -1, -1, -2, -2]);
    let value = rows(either, &said(exchange::Numbers::Values)).unwrap();
    assert_eq!(values(&value), [1, 2, 1, 2, 2, 2, 1, 1]);
    let nine = [("9".to_owned(), exchange::Wrong::NotOnForm)];
    assert_eq!(wrong(rows("1,2,5,9\n", &plain)), nine);
    // By ids too, where it is said.
    let ids = "q-1,q-2,q-3,q-4\n1,2,5,2\n";
    assert!(read(ids, &bank, &plain).is_err());
    let table = read(ids, &bank, &said(exchange::Numbers::Form)).unwrap();
    assert_eq!(values(&table), [-2, -1, 2, -1]);
}

#[test]
fn two_numbers_with_a_sign_between_are_not_one() {
    let twelve = bank(12, 1, "?");
    let read = read(
        "q1,q1_1,q1_2,q2\n4,1,1,3\n3,1,2,3\n",
        &twelve,
        &Options::default(),
    );
    assert!(matches!(read, Err(Unreadable::Near(_))), "{read:?}");
}

#[test]
fn rows_and_columns_that_are_both_numbered_are_asked_and_the_corner_decides() {
    let bank = bank(5, 1, "?");
    let rows = "1,4,4,4,4,4\n2,3,3,3,3,3\n3,2,2,2,2,2\n4,1,1,1,1,1\n5,5,5,5,5,5\n";
    let read = |head: &str| {
        read(
            &format!("{head},1,2,3,4,5\n{rows}"),
            &bank,
            &Options::default(),
        )
    };
    assert_eq!(read("").unwrap_err(), Unreadable::NumberedTwice);
    let people = "1,4,4,4,4,4\n2,3,2,3,3,3\n3,2,2,5,2,2\n4,1,1,1,1,1\n5,5,5,5,5,4\n";
    for corner in ["formulier", "naam", "deelnemer"] {
        let table = format!("{corner},1,2,3,4,5\n{people}");
        let table = super::read(table.as_bytes(), &bank).unwrap();
        assert_eq!(
            table.people[0].concat(),
            vec![Answer::Point(4); 5],
            "{corner}"
        );
        assert!(table.layout.numbered_twice, "{corner}");
    }
    let table = read("stelling").unwrap();
    assert_eq!(table.people.len(), 5);
    let person: Vec<Answer> = [1, 2, 3, 4, 5].map(Answer::Point).to_vec();
    for answers in super::answers(&table) {
        let mut answers = answers;
        answers.sort_by_key(|answer| format!("{answer:?}"));
        assert_eq!(answers, person);
    }
}

#[test]
fn as_many_numbered_people_as_there_are_statements_are_not_the_statements() {
    let bank = bank(5, 1, "?");
    let rows = "1,4,4,4,4,4\n2,3,3,3,3,3\n3,2,2,2,2,2\n4,1,1,1,1,1\n5,5,5,5,5,5\n";
    let read = |head: &str| read(&format!("{head}\n{rows}"), &bank, &Options::default());
    for head in [
        "id,V1,V2,V3,V4,V5",
        "naam,V1,V2,V3,V4,V5",
        "id,ik vraag,ik kijk,ik doe,ik lees,ik praat",
    ] {
        assert!(matches!(read(head), Err(Unreadable::NoItems(_))), "{head}");
    }
    for head in [
        "nr,V1,V2,V3,V4,V5",
        "stelling,V1,V2,V3,V4,V5",
        ",Anna,Bart,Cas,Dirk,Els",
    ] {
        assert_eq!(read(head).unwrap_err(), Unreadable::NumberedTwice, "{head}");
    }
    assert_eq!(
        read("stelling,Anna,Bart,Cas,Dirk,Els")
            .unwrap()
            .people
            .len(),
        5
    );
}

#[test]
fn a_grid_of_remarks_beside_the_grid_of_answers_is_passed_over() {
    let bank = bank(2, 1, "?");
    let statements = ["Wij praten over boeken.", "Wij praten over kaarten."];
    let head: Vec<String> = ["Geef aan - ", "Waarom vind je dat? - "]
        .iter()
        .flat_map(|frame| statements.map(|text| format!("{frame}{text}")))
        .collect();
    let text = format!(
        "{}\n4,3,omdat het zo is,dat vind ik\n2,1,ik weet het niet zo,zomaar\n",
        head.join(",")
    );
    let table = read(&text, &bank, &Options::default()).unwrap();
    assert_eq!(all(&table), [1, 2, 3, 4].map(Answer::Point));
    // Two grids with answers are still two.
    let text = format!("{}\n4,3,2,2\n2,1,1,1\n", head.join(","));
    assert!(read(&text, &bank, &Options::default()).is_err());
}

#[test]
fn a_group_is_not_chosen_among_two_columns_of_one_name() {
    let bank = bank(1, 1, "?");
    let by = Options {
        group: Some("School".into()),
        ..Options::default()
    };
    let read = |head: &str| read(&format!("{head}\n,3,a\n,4,b\n"), &bank, &by).unwrap_err();
    assert_eq!(
        read("School,q-1,School"),
        Unreadable::TwoGroupColumns("School".into())
    );
    assert!(matches!(
        read("school,q-1,SCHOOL"),
        Unreadable::TwoGroupColumns(_)
    ));
}

#[test]
fn what_is_told_beside_a_table_in_a_zip_is_no_table() {
    let bank = bank(1, 1, "?");
    let zipped = |files: &[(&str, &str)]| {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default())
                .unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        exchange::read(bytes, None, &bank, &Options::default(), 1_000)
    };
    let answers = ("map/antwoorden.csv", "q-1\n3\n4\n");
    let table = zipped(&[answers, ("leesmij.txt", "Lees dit eerst.\n")]).unwrap();
    assert_eq!(table.people.len(), 2);
    assert!(zipped(&[answers, ("nog.csv", "q-1\n5\n")]).is_err());
    assert!(zipped(&[("antwoorden.txt", "q-1\n3\n4\n")]).is_ok());
}

#[test]
fn a_nought_in_a_text_is_a_sign_and_no_other_kind_of_file() {
    let bank = bank(1, 1, "?");
    let text = format!("q-1,wens\n{}", "3,een lange wens van iemand\n".repeat(20));
    let with = text.replacen("wens van", "we\0ns van", 1);
    assert_eq!(
        read(&with, &bank, &Options::default())
            .unwrap()
            .people
            .len(),
        20
    );
    let wrong = text.replacen("3,", "3\0 4,", 1);
    assert!(matches!(
        read(&wrong, &bank, &Options::default()),
        Err(Unreadable::Rows(_))
    ));
}

/// A header of a few thousand signs that could each part a question from its statement was held against the bank in
/// every way it can be cut: more than a minute for twelve rows.
#[test]
fn a_header_of_thousands_of_signs_is_cut_no_further_than_a_statement_is_long() {
    let bank = bank(12, 1, "?");
    for piece in ["a/", "1, 2. ", "[1,2],"] {
        let head = piece.repeat(4_000 / piece.len()).replace(',', ";");
        let text = format!("q-1,{head}\n3,x\n4,y\n");
        let table = read(&text, &bank, &Options::default()).unwrap();
        assert_eq!(table.people.len(), 2);
    }
}

/// A number that the said coding does not have is an error: it shows that the other one was meant.
#[test]
fn a_number_that_the_said_coding_lacks_is_no_answer() {
    let points =
        "{ value = 0, label = \"1\" }, { value = 1, label = \"2\" }, { value = 2, label = \"3\" }";
    let text = format!(
        "[bank]\nid = \"p\"\nversion = \"1.0.0\"\ntitle = \"P\"\n[scale]\npoints = [{points}]\n\
         [[characteristic]]\nid = \"q\"\ntitle = \"Q\"\n\
         [[item]]\nid = \"q-1\"\ncharacteristic = \"q\"\ntext = \"Wij zijn er.\"\n"
    );
    let name = "bank.toml".into();
    let bank = parse(vec![Source { name, text }]).unwrap();
    let said = |numbers, rows| {
        let numbers = Some(numbers);
        let options = Options {
            numbers,
            ..Options::default()
        };
        read(rows, &bank, &options)
    };
    assert_eq!(
        all(&said(Form, "q-1\n1\n3\n").unwrap()),
        [0, 2].map(Answer::Point)
    );
    assert_eq!(
        all(&said(Values, "q-1\n0\n2\n").unwrap()),
        [0, 2].map(Answer::Point)
    );
    for other in [said(Form, "q-1\n0\n2\n"), said(Values, "q-1\n1\n3\n")] {
        assert!(matches!(other, Err(Unreadable::Rows(_))), "{other:?}");
    }
}
