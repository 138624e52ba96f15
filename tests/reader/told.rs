//! What is told of a table, and how it can be put right: files of another kind, columns that are numbered, codes, groups.

use vlot::exchange::{Kind, Stranger, Unreadable};

use super::variants::{Came, IDS, PEOPLE, came, cells, ids, table};
use super::{bank, read, said, scored, vlot};

#[test]
fn numbered_columns_are_told_how_to_say_which_is_which() {
    for (one, two, heads) in [
        ("V1", "V2", "V"),
        ("Vraag 1", "Vraag 2", "Vraag "),
        ("Item 1", "Item 2", "Item "),
    ] {
        let heads: Vec<String> = (1..=5).map(|number| format!("{heads}{number}")).collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let told = said(&scored(table(&heads).as_bytes(), &[]));
        let line = format!("“{one},doelen-1” and below it “{two},doelen-2”");
        assert!(told.contains(&line) && told.contains("--columns"), "{told}");
    }
}

#[test]
fn codes_of_a_form_are_shown_and_told_how_to_be_had_as_words() {
    let rows = PEOPLE.map(|(_, row)| row.map(|value| format!("A{value}")).join(";"));
    let text = format!("{}\n{}\n", IDS.join(";"), rows.join("\n"));
    let told = said(&scored(text.as_bytes(), &[]));
    assert!(
        told.contains("found “A4”") && told.contains("is a code that the form gives"),
        "{told}"
    );
    assert!(!told.contains("a text of"), "{told}");
}

#[test]
fn files_of_four_bytes_for_each_letter_are_named_with_and_without_a_mark() {
    let text = ids();
    let low: Vec<u8> = text
        .chars()
        .flat_map(|letter| u32::from(letter).to_le_bytes())
        .collect();
    let high: Vec<u8> = text
        .chars()
        .flat_map(|letter| u32::from(letter).to_be_bytes())
        .collect();
    let marked = [&b"\xff\xfe\x00\x00"[..], &low].concat();
    for bytes in [low, high, marked] {
        assert_eq!(Kind::of(&bytes), Kind::Other(Stranger::Utf32));
    }
}

#[test]
fn a_name_of_a_group_is_one_group_however_its_accents_are_written() {
    let mut text = format!("school;{}\n", IDS.join(";"));
    for (place, (_, row)) in PEOPLE.iter().enumerate() {
        let school = if place % 2 == 0 {
            "Caf\u{e9}"
        } else {
            "Cafe\u{301}"
        };
        text.push_str(&format!("{school};{}\n", cells(row)));
    }
    let output = scored(text.as_bytes(), &["--group", "school"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let groups = json["groups"].as_array().unwrap();
    assert_eq!((groups.len(), groups[1]["n"].as_u64()), (2, Some(6)));
}

#[test]
fn a_word_with_a_comma_in_it_can_be_given_a_meaning() {
    let text = format!(
        "{}\n\"nee, geen idee\",4,4,4,4\n4,n.v.t.,4,4,4\n",
        IDS.join(",")
    );
    let output = scored(
        text.as_bytes(),
        &["--dont-know", "\"nee, geen idee\",n.v.t."],
    );
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn rows_of_a_table_on_its_side_are_told_as_columns_of_the_file() {
    let mut text = format!("Stelling;{};MW\n", PEOPLE.map(|(name, _)| name).join(";"));
    let means = [4, 4, 4, 3, 4];
    for (item, id) in IDS.iter().enumerate() {
        let row: Vec<u8> = PEOPLE
            .iter()
            .map(|(_, row)| row[item])
            .chain([means[item]])
            .collect();
        text.push_str(&format!("{id};{}\n", cells(&row)));
    }
    let told = said(&scored(text.as_bytes(), &[]));
    assert!(told.contains("Column 8 may be a row of figures"), "{told}");
}

#[test]
fn columns_that_are_called_after_groups_are_no_people() {
    let bank = bank();
    let aside = |heads: &str| {
        let rows: Vec<String> = (IDS.iter().enumerate())
            .map(|(item, id)| {
                format!(
                    "{id};{}",
                    cells(&[0, 1, 2].map(|one: usize| PEOPLE[one].1[item]))
                )
            })
            .collect();
        read(
            format!("Stelling;{heads}\n{}\n", rows.join("\n")).as_bytes(),
            &bank,
        )
    };
    for heads in ["Team A;Team B;Team C", "School 1;School 2;School 3"] {
        let refused = aside(heads);
        assert!(matches!(refused, Err(Unreadable::GroupsAside)), "{heads}");
    }
    assert_eq!(aside("Anna;Bart;Team Cor").unwrap().people.len(), 3);
}

#[test]
fn a_second_table_without_a_title_is_told() {
    let below = said(&scored(
        format!("{}\n{}", ids(), ids().replace("naam", "naam ")).as_bytes(),
        &[],
    ));
    assert!(
        below.contains("repeats the header, after a blank row"),
        "{below}"
    );
    let again = said(&scored((ids() + &ids()).as_bytes(), &[]));
    assert!(
        again.contains("Line 8 repeats the header and does not count as a person"),
        "{again}"
    );
    let halves: Vec<String> = (PEOPLE.iter().enumerate())
        .map(|(place, (_, row))| {
            let (before, behind) = if place < 3 {
                ("", ";;;;;")
            } else {
                (";;;;;", "")
            };
            format!("{before}{}{behind}", cells(row))
        })
        .collect();
    let text = format!("{0};{0}\n{1}\n", IDS.join(";"), halves.join("\n"));
    let beside = said(&scored(text.as_bytes(), &[]));
    assert!(
        beside.contains("The same column appears twice, for doelen-1"),
        "{beside}"
    );
    assert_eq!(came(&text, &bank()), Came::Right);
}

/// Forty people of whom each answers much the same everywhere, but for the third statement where `turn` says so.
fn consistent(turn: bool) -> String {
    let rows = (0..40).map(|person| {
        let value = person % 5 + 1;
        let third = if turn { 6 - value } else { value };
        format!("{value};{value};{third};{value};{value}\n")
    });
    format!("{}\n{}", IDS.join(";"), rows.collect::<String>())
}

#[test]
fn import_tells_a_statement_that_runs_against_the_rest_as_score_does() {
    let told = |turn: bool| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.csv");
        std::fs::write(&file, consistent(turn)).unwrap();
        let words = ["import", &file.to_string_lossy(), "--bank", "bank-1"];
        let words = words.into_iter().chain(["--network", "Noord"]);
        let words: Vec<String> = words.map(str::to_owned).collect();
        said(&vlot(folder.path(), &words))
    };
    assert!(told(true).contains("doelen-3 runs against the rest"));
    assert!(!told(false).contains("against the rest"));
}

#[test]
fn words_for_a_point_that_nobody_gave_do_not_count_as_skipped() {
    let labels = ["helemaal niet", "nauwelijks", "half", "grotendeels"];
    let text = |fifth: &str| {
        let rows = (0..20).map(|person| {
            let value = |item: usize| labels.get((person + item) % 5).copied().unwrap_or(fifth);
            let cells: Vec<&str> = (0..5).map(value).collect();
            cells.join(";") + "\n"
        });
        format!("{}\n{}", IDS.join(";"), rows.collect::<String>())
    };
    let refused = scored(text("volledig").as_bytes(), &["--invalid", "missing"]);
    assert_eq!(refused.status.code(), Some(3));
    let told = said(&refused);
    assert!(
        told.contains("“volledig” (20 times), and nobody gave 5"),
        "{told}"
    );
    // Who means nothing by it says so, and words for nothing are nothing.
    let named = scored(text("volledig").as_bytes(), &["--missing", "volledig"]);
    assert_eq!(named.status.code(), Some(0));
    let nothing = scored(text("geen mening").as_bytes(), &["--invalid", "missing"]);
    assert_eq!(nothing.status.code(), Some(0));
}

#[test]
fn a_row_named_max_with_one_answer_everywhere_is_told_and_somebody_called_so_is_not() {
    let told = |name: &str, row: &str| said(&scored((ids() + name + row).as_bytes(), &[]));
    assert!(told("max", ";5;5;5;5;5\n").contains("may be a row of figures"));
    assert!(!told("Max", ";5;4;5;3;2\n").contains("may be a row of figures"));
    assert!(!told("Mia", ";5;5;5;5;5\n").contains("may be a row of figures"));
}

#[test]
fn a_title_behind_a_blank_row_is_refused_whatever_it_says() {
    let bank = bank();
    for title in ["Vorig jaar", "Locatie Zuid"] {
        let text = ids() + &format!(";;;;;\n{title};;;;;\n1;2;4;3;4;1\n2;4;4;2;3;5\n");
        let refused = read(text.as_bytes(), &bank);
        assert!(matches!(refused, Err(Unreadable::Rows(_))), "{title}");
    }
    // An empty form among the others is no title.
    let text = ids() + "Noor;;;;;\nSem;2;4;3;4;1\n";
    assert_eq!(came(&text, &bank), Came::Wrong(7));
}

#[test]
fn two_columns_with_one_name_that_are_both_filled_are_told_by_place_and_not_sent_to_the_map() {
    let twice = |second: [&str; 5]| {
        let header = [&IDS[..], &second[..]].concat().join(";");
        let rows = PEOPLE.map(|(_, row)| format!("{0};{0}", cells(&row)));
        said(&scored(
            format!("{header}\n{}\n", rows.join("\n")).as_bytes(),
            &[],
        ))
    };
    let told = twice(IDS);
    assert!(
        told.contains("the columns 1 and 6 are both called “doelen-1”"),
        "{told}"
    );
    assert!(!told.contains("--columns"), "{told}");
    // Names that differ can be told apart by the map.
    let told = twice(["Doelen 1", "Doelen 2", "Doelen 3", "Doelen 4", "Doelen 5"]);
    assert!(told.contains("--columns"), "{told}");
}

#[test]
fn codes_and_words_of_another_form_are_told_to_be_read_once_the_questionnaire_has_them_as_labels() {
    let told = |word: fn(u8) -> String| {
        let rows = PEOPLE.map(|(_, row)| row.map(word).join(";"));
        let text = format!("{}\n{}\n", IDS.join(";"), rows.join("\n"));
        said(&scored(text.as_bytes(), &[]))
    };
    let codes = told(|value| format!("A{value}"));
    assert!(codes.contains("{ value = …, label = \"A4\" }"), "{codes}");
    let words = told(|value| format!("{value}. Slightly agree"));
    assert!(words.contains("label = \"4. Slightly agree\""), "{words}");
    // Numbers off the scale are another matter, and so is what one person wrote.
    let numbers = told(|value| format!("{}", value + 40));
    assert!(!numbers.contains("label ="), "{numbers}");
}

#[test]
fn a_number_with_many_decimals_is_told_as_such_and_not_as_a_text() {
    let rows = PEOPLE.map(|(_, row)| row.map(|value| format!("{value}.123456789012")).join(";"));
    let text = format!("{}\n{}\n", IDS.join(";"), rows.join("\n"));
    let told = said(&scored(text.as_bytes(), &[]));
    assert!(told.contains("[a number with decimals]"), "{told}");
    assert!(
        !told.contains("a text of") && !told.contains(".123456"),
        "{told}"
    );
}

#[test]
fn whoever_has_na_as_a_group_is_told_to_have_none_as_with_an_empty_cell() {
    let rows = PEOPLE.iter().enumerate().map(|(place, (_, row))| {
        let school = ["De Brug", "NA", "", "NAC"][place % 4];
        format!("{school};{}", cells(row))
    });
    let rows: Vec<String> = rows.collect();
    let text = format!("school;{}\n{}\n", IDS.join(";"), rows.join("\n"));
    let output = scored(text.as_bytes(), &["--group", "school"]);
    let told = said(&output);
    assert!(
        told.contains("3 rows with answers have no group under “school”"),
        "{told}"
    );
    let figures = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!figures.contains("\"NA\"") && figures.contains("\"NAC\""));
}

#[test]
fn what_somebody_wrote_about_tests_under_a_question_makes_no_test_of_her_row() {
    let told = |header: &str| {
        let rows = PEOPLE.map(|(_, row)| format!("test corner cases;{}", cells(&row)));
        let text = format!("{header};{}\n{}\n", IDS.join(";"), rows.join("\n"));
        said(&scored(text.as_bytes(), &[])).contains("previews or tests")
    };
    assert!(!told(
        "In your opinion, what are the features of a good unit test?"
    ));
    assert!(told("Wat is je naam?"));
}

#[test]
fn who_writes_of_an_average_in_an_answer_to_a_question_is_no_row_of_figures() {
    let texts = [
        "clear",
        "fast",
        "small ones",
        "on average good",
        "no side effects",
        "covers all",
    ];
    let told = |header: &str, at: usize| {
        let mut texts = texts;
        texts.swap(3, at);
        let rows = PEOPLE.iter().zip(texts);
        let rows: Vec<String> = rows
            .map(|((_, row), text)| format!("{text};{}", cells(row)))
            .collect();
        let text = format!("{header};{}\n{}\n", IDS.join(";"), rows.join("\n"));
        said(&scored(text.as_bytes(), &[]))
    };
    let question = "In your opinion, what are the features of a good unit test?";
    assert!(!told(question, 3).contains("row of figures"));
    // Where rows of figures stand it is asked, and among names it is told.
    assert!(told(question, 5).contains("a sum or a mean"));
    assert!(told("naam", 3).contains("row of figures"));
}

#[test]
fn columns_of_one_name_that_fits_several_statements_are_not_sent_to_the_map() {
    let bank = bank();
    let statement = bank.instrument.items().next().unwrap().text.get("nl");
    let told = |names: [&str; 2]| {
        let header = names.map(|id| format!("{id}: {statement}")).join(";");
        let rows = PEOPLE.map(|(_, row)| cells(&row[..4])).join("\n");
        let text = format!("{header};doelen-4;doelen-5\n{rows}\n");
        said(&scored(text.as_bytes(), &[]))
    };
    let alike = told(["doelen-2", "doelen-2"]);
    assert!(
        alike.contains("several columns have the same name") && !alike.contains("--columns"),
        "{alike}"
    );
    let others = told(["doelen-2", "doelen-3"]);
    assert!(
        others.contains("say which is which with --columns"),
        "{others}"
    );
}
