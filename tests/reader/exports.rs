//! Files as programs write them, nothing changed: R with blanks between its cells, Qualtrics with three header rows,
//! LimeSurvey with a code before each question, a form in two languages.

use vlot::bank::{Bank, Source, parse};
use vlot::exchange::{self, Options, Table, Unreadable};

use super::read;
use super::variants::{Came, IDS, PEOPLE, came, statements, table};

/// A bank of five statements that are known by codes and by words of their own.
fn coded_bank(codes: [&str; 5]) -> Bank {
    let mut text = String::from(
        "[bank]\nid = \"b\"\nversion = \"1.0.0\"\ntitle = \"B\"\nmin_group = 5\n\n[scale]\npoints = [\n",
    );
    for value in 1..=5 {
        text.push_str(&format!("  {{ value = {value} }},\n"));
    }
    text.push_str("]\n\n[[characteristic]]\nid = \"k\"\ntitle = \"K\"\n");
    for (place, code) in codes.iter().enumerate() {
        text.push_str(&format!(
            "\n[[item]]\nid = \"k-{place}\"\ncharacteristic = \"k\"\ntext = \"{}\"\ncolumns = [\"{code}\"]\n",
            WORDS[place]
        ));
    }
    let name = "bank.toml".into();
    parse(vec![Source { name, text }]).unwrap()
}

const WORDS: [&str; 5] = [
    "We know what is expected.",
    "Everybody says what goes wrong.",
    "Promises among us are kept.",
    "The work gets enough hours.",
    "Newcomers soon feel at home.",
];
const ASKED: [&str; 5] = [
    "Is it clear to you what you have to do?",
    "How open are your colleagues in meetings?",
    "Do people do as they said they would?",
    "Is there time for all of this, you think?",
    "How does one settle in over here?",
];

fn quoted(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| format!("\"{text}\"")).collect()
}

/// The table of ids as R writes it: the names of its rows have no header.
fn written_by_r(separator: &str) -> String {
    let mut text = format!("{}\n", quoted(&IDS).join(separator));
    for (name, row) in PEOPLE {
        let cells = row.map(|value| value.to_string()).join(separator);
        text.push_str(&format!("\"{name}\"{separator}{cells}\n"));
    }
    text
}

fn found(table: &Table) -> (usize, usize, u64, Vec<u64>) {
    let layout = &table.layout;
    (
        table.people.len(),
        layout.found(),
        layout.header,
        layout.further.clone(),
    )
}

#[test]
fn a_table_with_blanks_between_its_cells_is_read_as_r_writes_it() {
    let bank = super::bank();
    for separator in [" ", ",", ";", "\t"] {
        assert_eq!(
            came(&written_by_r(separator), &bank),
            Came::Right,
            "{separator:?}"
        );
    }
    let table = read(written_by_r(" ").as_bytes(), &bank).unwrap();
    assert_eq!(table.layout.separator(), Some(' '));
    assert!(table.layout.numbered());
    // Without names of rows, and with statements for names.
    let of = |header: &[&str]| {
        let rows = PEOPLE.map(|(name, row)| {
            format!(
                "\"{name} de Wit\" {}",
                row.map(|one| one.to_string()).join(" ")
            )
        });
        format!(
            "\"naam\" {}\n{}\n",
            quoted(header).join(" "),
            rows.join("\n")
        )
    };
    let words = statements(&bank);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    for text in [
        of(&IDS),
        of(&words),
        of(&IDS).replace('"', "").replace(" de Wit", ""),
    ] {
        assert_eq!(came(&text, &bank), Came::Right, "{text}");
    }
    // NA is what R writes where nothing was answered.
    let gap = written_by_r(" ").replacen(" 5\n", " NA\n", 1);
    assert_eq!(read(gap.as_bytes(), &bank).unwrap().people.len(), 6);
}

#[test]
fn blanks_that_do_not_part_every_cell_for_certain_are_named() {
    let bank = super::bank();
    let bare = |before: &str, behind: &dyn Fn(usize) -> String| -> String {
        let rows = PEOPLE.iter().enumerate().map(|(place, (_, row))| {
            let cells = row.map(|one| one.to_string()).join(" ");
            format!("{before}{cells}{}\n", behind(place))
        });
        rows.collect()
    };
    let ids = IDS.join(" ");
    let towns = |place: usize| [" Den Haag", " Ede"][place % 2].to_owned();
    let classes = |_: usize| " 5 havo".to_owned();
    let aligned = format!(
        "{}\n{}",
        IDS.join("   "),
        bare("", &|_| String::new()).replace(' ', "         ")
    );
    for text in [
        format!("{ids} plaats\n{}", bare("", &towns)),
        // The last column has two words in every row: moved by one place they would all be answers.
        format!("{ids} klas\n{}", bare("", &classes)),
        aligned,
        // SPSS, each answer at its place on the line.
        "0101454\n0102554\n0103445\n0104344\n0105234\n".to_owned(),
        written_by_r(" ").replace("\"Carla\"", "\"Carla\"x"),
    ] {
        let came = read(text.as_bytes(), &bank).map(|_| ());
        assert!(
            matches!(came, Err(Unreadable::Blanks(1))),
            "{came:?}\n{text}"
        );
    }
    // A list of numbers is none.
    let list = read(b"101\n102\n103\n104\n", &bank).map(|_| ());
    assert!(matches!(list, Err(Unreadable::NoItems(_))), "{list:?}");
}

/// As Qualtrics writes it: codes, questions over several lines, and what it calls each of them itself.
fn by_qualtrics(codes: &[&str], asked: &[&str], imports: bool, short: bool) -> String {
    let asked: Vec<String> = asked
        .iter()
        .map(|text| format!("\"Think of work;\n\n{text}\""))
        .collect();
    let meta = [
        "StartDate;EndDate;ResponseId",
        "Start Date;End Date;Response ID",
    ];
    let mut text = format!(
        "{};{}\n{};{}\n",
        meta[0],
        codes.join(";"),
        meta[1],
        asked.join(";")
    );
    if imports {
        let names: Vec<String> = (1..=codes.len() + 3)
            .map(|number| format!("\"{{\"\"ImportId\"\":\"\"QID{number}\"\"}}\""))
            .collect();
        text.push_str(&format!("{}\n", names.join(";")));
    }
    for (place, (_, row)) in PEOPLE.iter().enumerate() {
        let row = row[..codes.len()].iter().map(ToString::to_string);
        let row: Vec<String> = row.collect();
        text.push_str(&format!(
            "2026-01-0{};2026-01-09;R_{place};{}\n",
            place + 1,
            row.join(";")
        ));
        if short && place == 2 {
            break;
        }
    }
    text
}

#[test]
fn the_header_rows_of_qualtrics_are_known_whatever_the_questions_are() {
    let codes = ["Q1_1", "Q1_2", "Q1_3", "Q1_4", "Q2"];
    let bank = coded_bank(codes);
    for imports in [true, false] {
        for many in [1, 2, 5] {
            for short in [true, false] {
                let text = by_qualtrics(&codes[..many], &ASKED[..many], imports, short);
                let further = if imports {
                    vec![2, 2 + 1 + 2 * many as u64]
                } else {
                    vec![2]
                };
                let people = if short { 3 } else { 6 };
                let table = read(text.as_bytes(), &bank).unwrap();
                assert_eq!(found(&table), (people, many, 1, further), "{text}");
                assert_eq!(table.found.summaries.count, 0, "{text}");
            }
        }
    }
    // By the questions themselves, under codes that the bank does not have.
    let text = by_qualtrics(&["V1", "V2", "V3", "V4", "V5"], &WORDS, true, false);
    let table = read(text.as_bytes(), &bank).unwrap();
    assert_eq!((table.people.len(), table.layout.found()), (6, 5));
}

#[test]
fn who_answers_right_under_the_header_is_no_header() {
    let codes = ["Q1_1", "Q1_2", "Q1_3", "Q1_4", "Q2"];
    let bank = coded_bank(codes);
    let rows = |first: &str| {
        format!(
            "StartDate;EndDate;{}\n{first}1;2;4;5;4;3;2\n1;2;3;5;4;3;2\n",
            codes.join(";")
        )
    };
    // A number off the scale is a wrong answer, and so is one word that stands there twice.
    for first in [
        "StartDate;EndDate;9;9;8;9;9\n",
        "1;2;much;much;much;much;much\n",
    ] {
        let came = read(rows(first).as_bytes(), &bank).map(|_| ());
        assert!(
            matches!(came, Err(Unreadable::Rows(_))),
            "{first}: {came:?}"
        );
    }
    let table = read(rows("StartDate;EndDate;4;4;4;4;4\n").as_bytes(), &bank).unwrap();
    assert_eq!(table.people.len(), 3);
}

#[test]
fn the_code_before_a_question_names_its_statement_and_the_question_is_told() {
    for inner in [false, true] {
        let bank = if inner {
            coded_bank(["SQ001", "SQ002", "SQ003", "SQ004", "SQ005"])
        } else {
            coded_bank([
                "Q1[SQ001]",
                "Q1[SQ002]",
                "Q1[SQ003]",
                "Q1[SQ004]",
                "Q1[SQ005]",
            ])
        };
        for written in [
            "Q1[SQ00#]. @",
            "Q1[SQ00#] @",
            "Q1_SQ00#: @",
            "Q1[SQ00#] - @",
            "Q1[SQ00#]. How is work? [@]",
        ] {
            if inner && written.contains('_') {
                continue;
            }
            let header = |number: usize| {
                let text = written.replace('#', &(number + 1).to_string());
                text.replace('@', ASKED[number])
            };
            let names: Vec<String> = (0..5).map(header).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let table_text = table(&names);
            assert_eq!(came(&table_text, &bank), Came::Right, "{written}");
            let read = read(table_text.as_bytes(), &bank).unwrap();
            assert_eq!(read.layout.coded.len(), 5, "{written}");
        }
    }
}

#[test]
fn a_code_before_what_is_asked_otherwise_names_nothing() {
    let bank = coded_bank(["Q1", "Q2", "Q3", "Q4", "Q5"]);
    let with = |first: &str| {
        let names = [first, "Q2", "Q3", "Q4", "Q5"];
        came(&table(&names), &bank)
    };
    for first in [
        "Q1. Comment",
        "Q1: gewenst",
        "Q1: time",
        "Q1. Other, please specify",
    ] {
        assert_ne!(with(first), Came::Right, "{first}");
    }
    // Nor does it go before the statement of another item, not even where that is written nearly right.
    assert_eq!(with(&format!("Q1. {}", WORDS[1])), Came::Twice);
    let nearly = WORDS[1].replace("wrong", "badly");
    assert_eq!(with(&format!("Q1. {nearly}")), Came::Unclear);
    assert_eq!(with(&format!("Q1. {}", WORDS[0])), Came::Right);
}

#[test]
fn a_statement_in_one_of_two_languages_is_found_by_its_line() {
    let bank = super::bank();
    let known = statements(&bank);
    let header = |first: bool| -> String {
        let cells = known.iter().zip(ASKED).map(|(own, other)| {
            if first {
                format!("\"{own}\n{other}; or not\"")
            } else {
                format!("\"{other}; or not\n{own}\"")
            }
        });
        cells.collect::<Vec<_>>().join(",")
    };
    for first in [true, false] {
        let rows = PEOPLE
            .map(|(name, row)| format!("{name},{}", row.map(|one| one.to_string()).join(",")));
        let text = format!("naam,{}\n{}\n", header(first), rows.join("\n"));
        assert_eq!(came(&text, &bank), Came::Right, "{text}");
        let table = read(text.as_bytes(), &bank).unwrap();
        let told = table.layout.behind_statements.len() + table.layout.before_statements.len();
        assert_eq!(told, 5, "{text}");
    }
}

#[test]
fn no_separator_is_chosen_that_cuts_through_a_quoted_cell() {
    let bank = super::bank();
    let known = &statements(&bank)[0];
    let text = format!(
        "naam,\"Uitleg\n{known};vul in\nen stuur op\",score\nAnna,4,\"een;twee\"\nBart,5,drie\n"
    );
    let came = read(text.as_bytes(), &bank).map(|_| ());
    assert!(
        !matches!(came, Ok(()) | Err(Unreadable::Rows(_))),
        "{came:?}"
    );
}

#[test]
fn a_group_is_found_by_its_name_in_either_row_of_the_header() {
    let bank = super::bank();
    let words = statements(&bank);
    let mut text = format!("Wijk?;Hoe gaat het?;;;;\nResponse;{}\n", words.join(";"));
    for (name, row) in PEOPLE {
        text.push_str(&format!("{name};{}\n", super::variants::cells(&row)));
    }
    for wanted in ["Wijk?", "Response"] {
        let options = Options {
            group: Some(wanted.to_owned()),
            ..Options::default()
        };
        let table = exchange::read(text.clone().into_bytes(), None, &bank, &options, 100).unwrap();
        assert_eq!(
            (table.people.len(), table.layout.found()),
            (6, 5),
            "{wanted}"
        );
    }
}

#[test]
fn a_name_of_the_bank_says_which_of_two_answers_to_one_question_counts() {
    let codes = ["A_1", "A_2", "A_3", "A_4", "A_5"];
    let bank = coded_bank(codes);
    let second = ["B_1", "B_2", "B_3", "B_4", "B_5"];
    let twice = |answers: &dyn Fn(usize, &[u8]) -> String| {
        let words = WORDS.join(";");
        let mut text = format!(
            "{};{}\n{words};{words}\n",
            codes.join(";"),
            second.join(";")
        );
        for (place, (_, row)) in PEOPLE.iter().enumerate() {
            text.push_str(&answers(place, row));
        }
        came(&text, &bank)
    };
    let cells = |row: &[u8]| super::variants::cells(row);
    let before_and_after = |_: usize, row: &[u8]| format!("{};1;1;1;1;2\n", cells(row));
    assert_eq!(twice(&before_and_after), Came::Right);
    // Two ways through one form: each answered under one of them.
    let either = |place: usize, row: &[u8]| {
        if place.is_multiple_of(2) {
            format!("{};;;;;\n", cells(row))
        } else {
            format!(";;;;;{}\n", cells(row))
        }
    };
    assert_eq!(twice(&either), Came::Right);
}

#[test]
fn a_column_that_r_left_empty_tells_of_no_moments() {
    let bank = super::bank();
    let rows = |first: &str, rest: &str| {
        let mut text = format!("alone;{}\n", IDS.join(";"));
        for number in 0..250 {
            let (_, row) = PEOPLE[number * number % 7 % 6];
            let mood = if number < 220 { first } else { rest };
            text.push_str(&format!("{mood};{}\n", super::variants::cells(&row)));
        }
        text
    };
    let read = |text: String| read(text.as_bytes(), &bank).unwrap();
    let table = read(rows("NA", "1"));
    assert_eq!(table.found.moments(&table.layout), None);
    let table = read(rows("voor", "NA"));
    assert!(table.found.moments(&table.layout).is_some());
}
