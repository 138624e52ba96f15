//! What stands beside, above and under a table and is nobody's answer. Each kind once as it was found, and once as what
//! only looks like it.

use vlot::bank::Bank;
use vlot::exchange::{self, Fault, Options, Table, Unreadable};

use super::{bank, read};

const HEADER: &str = "naam;doelen-1;doelen-2;doelen-3;doelen-4;doelen-5";
const PEOPLE: [&str; 6] = [
    "Anna;4;5;4;4;5",
    "Bart;5;5;4;4;4",
    "Carla;4;4;5;3;4",
    "Dirk;3;4;4;2;4",
    "Els;2;3;4;3;3",
    "Fien;4;4;1;4;4",
];

fn people() -> String {
    format!("{HEADER}\n{}\n", PEOPLE.join("\n"))
}

/// The lines of what is no person; none where everybody was read.
fn nobody(text: &str, bank: &Bank) -> Option<Vec<u64>> {
    match read(text.as_bytes(), bank) {
        Ok(_) => None,
        Err(Unreadable::Rows(problems)) => Some(
            problems
                .first()
                .iter()
                .filter(|one| matches!(one.fault, Fault::NoPerson | Fault::Summary | Fault::Title))
                .map(|one| one.line)
                .collect(),
        ),
        Err(other) => panic!("{other:?}"),
    }
}

fn many(table: &Result<Table, Unreadable>) -> Option<usize> {
    table.as_ref().ok().map(|table| table.people.len())
}

/// A form without answers behind a blank row is no title where its school stands on rows with answers, or its number among
/// other numbers; a title is still told.
#[test]
fn a_blank_form_behind_a_blank_row_is_no_title() {
    let bank = bank();
    let rows = |first: [&str; 3]| {
        let items: Vec<&str> = HEADER.split(';').skip(1).collect();
        let answers = |school: &str| format!("{school};{}\n", vec!["4"; items.len()].join(";"));
        let blank = ";".repeat(items.len());
        format!(
            "school;{}\n{}{}{blank}\n{}{blank}\n{}{}",
            items.join(";"),
            answers(first[0]),
            answers(first[0]),
            first[1],
            answers(first[2]),
            answers(first[2])
        )
    };
    assert_eq!(
        nobody(&rows(["De Brug", "De Linde", "De Linde"]), &bank),
        None
    );
    assert_eq!(nobody(&rows(["6", "7", "8"]), &bank), None);
    assert!(nobody(&rows(["Jan", "Gewenste situatie", "Piet"]), &bank).is_some());
}

#[test]
fn a_legend_is_nobody_wherever_it_stands() {
    let bank = bank();
    let labels = [
        "helemaal niet",
        "nauwelijks",
        "half",
        "grotendeels",
        "helemaal",
    ];
    let equations: Vec<String> = labels
        .iter()
        .zip(1..)
        .map(|(label, value)| format!("{value} = {label}"))
        .collect();
    let under = |rows: &str| nobody(&format!("{}{rows}\n", people()), &bank);
    let across = labels.join(";");
    for row in [
        format!(";{across}"),
        format!("legenda;{across}"),
        format!(";{}", equations.join(";")),
        format!(";{};;;;{}", equations[0], equations[4]),
        format!(";{};;;;", equations[0]),
        "helemaal niet;1;;;;".to_owned(),
        ";1;2;3;4;5".to_owned(),
    ] {
        assert_eq!(under(&row), Some(vec![8]), "{row}");
        // What says so itself is left out behind a blank row, with a note.
        let left = (!row.starts_with("legenda")).then(|| vec![9]);
        assert_eq!(under(&format!(";;;;;\n{row}")), left, "{row}");
    }
    let down: Vec<String> = (1..=5)
        .map(|value| format!("{value};{};;;;", labels[value - 1]))
        .collect();
    assert_eq!(under(&down.join("\n")), Some((8..13).collect()));
    assert_eq!(under(&format!(";1;2;3;4;5\n;{across}")), Some(vec![8, 9]));
    // Who answers in words, or in order, is somebody.
    for row in [
        "Gijs;helemaal;half;half;grotendeels;half",
        "Gijs;1;2;3;4;5",
        "Gijs;half;;;;",
        "Half;4;4;4;4;4",
    ] {
        let read = under(row);
        assert_eq!(
            read,
            if row.starts_with("Half") {
                Some(vec![8])
            } else {
                None
            },
            "{row}"
        );
    }
    let words = people()
        .replace(";4", ";grotendeels")
        .replace(";5", ";helemaal");
    assert_eq!(nobody(&format!("{words}Gijs;{across}\n"), &bank), None);
}

#[test]
fn a_typing_error_makes_no_sum_of_a_school() {
    let bank = bank();
    let school = |name: &str, rows: &[&str]| {
        let rows: Vec<String> = rows
            .iter()
            .enumerate()
            .map(|(place, row)| format!("{};{row}", if place < 2 { "Anders" } else { name }))
            .collect();
        rows.join("\n")
    };
    let header = HEADER.replace("naam", "school");
    let answers: Vec<&str> = PEOPLE
        .iter()
        .map(|row| row.split_once(';').unwrap().1)
        .collect();
    for name in ["MBO Mode", "Verschil maken", "Hoogste groep"] {
        let all = format!("{header}\n{}\n", school(name, &answers));
        assert_eq!(many(&read(all.as_bytes(), &bank)), Some(6), "{name}");
        let typo = all.replace("4;4;1;4;4", "4;44;1;4;4");
        match read(typo.as_bytes(), &bank) {
            Err(Unreadable::Rows(problems)) => {
                let first = &problems.first()[0];
                assert!(
                    matches!(first.fault, Fault::Value(_)) && first.line == 7,
                    "{name}"
                );
            }
            other => panic!("{name}: {other:?}"),
        }
        let gap = all.replacen(&format!("\n{name}"), &format!("\n\n{name}"), 1);
        assert_eq!(many(&read(gap.as_bytes(), &bank)), Some(6), "{name}");
    }
}

#[test]
fn answers_above_the_header_or_in_a_column_without_a_name_are_refused() {
    let bank = bank();
    let above = |text: &str| matches!(read(text.as_bytes(), &bank), Err(Unreadable::Above(_)));
    assert!(above(
        "doelen-1,doelen-2\n4,4\n3,3\n\ndoelen-1,doelen-2,doelen-3\n1,2,3\n1,2,3\n"
    ));
    assert!(above("doelen-3\n4\n\ndoelen-1,doelen-2\n1,2\n2,2\n"));
    assert!(!above(
        "Uitslag;2026\n;1;2\nnaam;doelen-1;doelen-2\nx;4;4\ny;3;4\n"
    ));
    let nameless = |text: &str| match read(text.as_bytes(), &bank) {
        Err(Unreadable::Nameless(column)) => Some(column),
        _ => None,
    };
    assert_eq!(
        nameless("doelen-1,doelen-2,\n1,4,5\n2,3,3\n3,3,4\n"),
        Some(3)
    );
    assert_eq!(nameless(",doelen-1,doelen-2\n4,4,\n3,5,\n5,5,\n"), Some(1));
    let read = read(b",doelen-1,doelen-2,\n1,4,5,x\n2,3,3,\n3,3,4,y\n", &bank).unwrap();
    assert_eq!((read.people.len(), read.layout.nameless), (3, vec![4]));
    let each = "naam;doelen-1;;;;;doelen-2;;;;\n;1;2;3;4;5;1;2;3;4;5\nx;1;;;;;;1;;;\n";
    assert!(matches!(
        super::read(each.as_bytes(), &bank),
        Err(Unreadable::ColumnPerAnswer)
    ));
}

#[test]
fn a_title_between_two_tables_is_no_empty_row() {
    let bank = bank();
    let again = PEOPLE.join("\n");
    let title = |between: &str| nobody(&format!("{}{between}\n{again}\n", people()), &bank);
    assert_eq!(
        title(&format!(";;;;;\nGewenst;;;;;\n{HEADER}")),
        Some(vec![9])
    );
    assert_eq!(title(";;;;;\nToekomst;;;;;"), Some(vec![9]));
    let others = PEOPLE.map(|row| format!("{}s;{}", &row[..3], &row[row.len() - 9..]));
    let blank = |between: &str| {
        nobody(
            &format!("{}{between}\n{}\n", people(), others.join("\n")),
            &bank,
        )
    };
    assert_eq!(blank("Gijs;;;;;"), None, "a blank form");
    assert_eq!(blank(HEADER), None, "a header half way");
}

#[test]
fn a_column_of_a_table_on_its_side_that_is_nobody_is_refused() {
    let bank = bank();
    let side = |heads: &str, column: &dyn Fn(usize) -> String| {
        let mut text = format!("stelling;{heads}\n");
        for item in 1..=5 {
            text.push_str(&format!("doelen-{item};{}\n", column(item)));
        }
        read(text.as_bytes(), &bank)
    };
    for heads in [
        "Blok;An;Bo",
        "Volgorde;An;Bo",
        "#;An;Bo",
        "2025;2026;2027",
        "T0;T1;T2",
        "voor;na;later",
        "zelf;leiding;team",
        "meting 1;meting 2;meting 3",
        "Score;Score na gesprek;Score straks",
        "jij;je team;alle teams",
    ] {
        let read = side(heads, &|item| {
            format!("{};4;{}", 1 + item % 2, item % 3 + 1)
        });
        assert!(
            matches!(
                read,
                Err(Unreadable::OnItsSide | Unreadable::SideColumns(_))
            ),
            "{heads}: {read:?}"
        );
    }
    assert!(matches!(
        side("Nr van;An;Bo", &|item| format!("{item};4;3")),
        Err(Unreadable::OnItsSide)
    ));
    assert_eq!(
        many(&side("An;Bo;Cor", &|item| format!("4;{item};3"))),
        Some(3)
    );
    let blank = "stelling;An;Bo\ndoelen-1;4;5\n;3;3\ndoelen-3;2;2\n";
    assert!(matches!(
        read(blank.as_bytes(), &bank),
        Err(Unreadable::OnItsSide)
    ));
    let two = "stelling;An;Bo\ndoelen-1;4;5\ndoelen-2;4;4\nstelling;Cor;Dirk\ndoelen-3;2;2\n";
    assert!(matches!(
        read(two.as_bytes(), &bank),
        Err(Unreadable::OnItsSide)
    ));
    for blank in ["1;;2;1;;", ";2;;;;"] {
        let cells: Vec<&str> = blank.split(';').take(5).collect();
        let counts = side("1;2;3;4;5", &|_| cells.join(";"));
        assert!(matches!(counts, Err(Unreadable::Frequencies)), "{blank}");
    }
}

#[test]
fn a_long_table_says_who_answered_and_what_else_is_in_it() {
    let bank = bank();
    let long = |header: &str, rows: &dyn Fn(usize, usize) -> String, more: &str| {
        let mut text = format!("{header}\n");
        for person in 1..=4 {
            for item in 1..=3 {
                text.push_str(&format!("{}\n", rows(person, item)));
            }
        }
        exchange::read(
            (text + more).into_bytes(),
            None,
            &bank,
            &Options::default(),
            99,
        )
        .map_err(|not| not.problem)
    };
    let numbered =
        |person: usize, item: usize| format!("{person},doelen-{item},{}", (person + item) % 5 + 1);
    for header in [
        "p,item,response",
        "deelnemernummer,stelling,antwoord",
        "index,variable,value",
        "wie dan,item,score",
    ] {
        let table = long(header, &numbered, "").unwrap();
        assert_eq!(table.people.len(), 4, "{header}");
        assert_eq!(
            format!("{:?}", table.people[0][0][0]),
            "Point(3)",
            "{header}"
        );
    }
    let dated = |person: usize, item: usize| format!("2026-11-0{person},n{person},doelen-{item},4");
    assert_eq!(
        many(&long("datum,naam,stelling,antwoord", &dated, "")),
        Some(4)
    );
    let other = long(
        "p,item,response",
        &numbered,
        "1,Wat wil je nog kwijt?,niets\n",
    )
    .unwrap();
    assert_eq!(
        (other.people.len(), other.layout.others),
        (4, vec!["Wat wil je nog kwijt?".to_owned()])
    );
    let near = long("p,item,response", &numbered, "1,deolen-4,4\n");
    assert!(matches!(near, Err(Unreadable::Near(_))), "{near:?}");
    assert!(matches!(
        long("p,item,response", &numbered, "1,,4\n"),
        Err(Unreadable::NoStatement(14))
    ));
    assert!(matches!(
        long("naam,stelling,aantal", &numbered, ""),
        Err(Unreadable::Frequencies)
    ));
    let mean = [1, 2, 3]
        .map(|item| format!("Gemiddelde,doelen-{item},4\n"))
        .concat();
    let named =
        |person: usize, item: usize| format!("n{person},doelen-{item},{}", (person + item) % 5 + 1);
    let left_out = long("naam,item,response", &named, &mean).unwrap();
    assert_eq!(
        (left_out.people.len(), left_out.found.summaries.count),
        (4, 1)
    );
    let blank = mean.replace("Gemiddelde", "");
    assert!(matches!(
        long("naam,item,response", &named, &blank),
        Err(Unreadable::Long)
    ));
    let both = |person: usize, item: usize| {
        format!(
            "n{person},doelen-{item},4,{}",
            if (person, item) == (2, 1) {
                "half"
            } else {
                "grotendeels"
            }
        )
    };
    assert!(matches!(
        long("naam,item,waarde,label", &both, ""),
        Err(Unreadable::LongConflict(5))
    ));
    let waves = "naam,meting,stelling,antwoord\na,1,doelen-1,4\na,2,doelen-2,4\nb,1,doelen-1,3\nb,2,doelen-2,5\n";
    let grouped = Options {
        group: Some("meting".to_owned()),
        ..Options::default()
    };
    let read = exchange::read(waves.as_bytes().to_vec(), None, &bank, &grouped, 99);
    assert!(matches!(read, Err(not) if not.problem == Unreadable::TwoGroups(3)));
}

#[test]
fn a_statement_of_another_time_is_not_taken_for_now_and_one_that_was_cut_off_is_known() {
    let bank = bank();
    let items: Vec<&str> = bank
        .instrument
        .items()
        .take(2)
        .map(|item| item.text.get("nl"))
        .collect();
    let of = |before: &str| {
        let text = format!("{before}{};{before}{}\n4;5\n3;3\n", items[0], items[1]);
        read(text.as_bytes(), &bank)
    };
    for before in [
        "Gewenst: ",
        "Een jaar geleden: ",
        "NIET: ",
        "Oneens met: ",
        "Mijn collega vindt: ",
    ] {
        assert!(
            matches!(of(before), Err(Unreadable::OtherTime(_))),
            "{before}"
        );
    }
    for before in [
        "",
        "Nu: ",
        "Geef met je collega's aan of het klopt: ",
        "Vraag 3 - ",
    ] {
        assert_eq!(many(&of(before)), Some(2), "{before}");
    }
    for cut in [24, 30] {
        let begin = |text: &str| text.chars().take(cut).collect::<String>();
        let text = format!(
            "{};Deel 1 [{}\n4;5\n3;3\n",
            begin(items[0]),
            begin(items[1])
        );
        let table = read(text.as_bytes(), &bank).unwrap();
        assert_eq!(table.layout.found(), 2, "{text}");
    }
}

#[test]
fn what_counts_as_skipped_is_no_column_of_something_else_and_no_header() {
    let bank = bank();
    let skipped = Options {
        invalid_as_missing: true,
        ..Options::default()
    };
    let read = |text: &str| {
        exchange::read(text.as_bytes().to_vec(), None, &bank, &skipped, 99)
            .map_err(|not| not.problem)
    };
    let slid = "doelen-1;doelen-2;doelen-3\n4;ja;3\n5;nee;4\n3;ja;3\n4;x;4\n2;ja;2\n";
    match read(slid) {
        Err(Unreadable::Coding(coding)) => assert_eq!(coding.items, [1]),
        other => panic!("{other:?}"),
    }
    assert_eq!(many(&read("doelen-1;doelen-2\n4;x\n5;4\n")), Some(2));
    let header = "doelen-1;doelen-2;doelen-3\n4;5;3\ndoelen-2;doelen-1;3\n5;4;4\n";
    assert!(matches!(read(header), Err(Unreadable::Rows(_))));
}

/// In a table that lies on its side the names of the columns are people, whether its corner says so or is empty.
#[test]
fn nobodys_name_is_told_of_a_table_on_its_side_without_a_statement() {
    for corner in ["Stelling", ""] {
        let table = format!(
            "{corner},Jan Geheim,Piet Geheim,Kees Geheim\nWij hebben een doel.,4,3,5\n\
             Wij weten wie wat doet.,5,4,5\nWij delen lesmateriaal.,4,4,4\n"
        );
        match read(table.as_bytes(), &bank()) {
            Err(Unreadable::NoItems(names)) => {
                assert!(!names.join(" ").contains("Geheim"), "{corner:?} {names:?}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn answers_that_all_stand_a_column_beside_their_statement_are_refused_and_those_of_one_are_told() {
    let bank = bank();
    let head = HEADER.replace("naam", "Naam") + ";Opmerking\n";
    let refused = |rows: &str| read(format!("{head}{rows}").as_bytes(), &bank).unwrap_err();
    let moved = |column: &str, item: &str| Unreadable::Moved(column.into(), item.into());
    let left = "3;4;1;2;2;;\n2;3;2;5;4;;mooi\n4;4;5;4;4;;\n";
    assert_eq!(refused(left), moved("Naam", "doelen-5"));
    let right = "Anna;;3;4;1;1;1\nBo;;2;4;1;4;4\nCor;;2;4;5;4;4\n";
    assert_eq!(refused(right), moved("Opmerking", "doelen-1"));
    let told = |rows: &str| {
        let table = read(format!("{head}{rows}").as_bytes(), &bank).unwrap();
        table.layout.moved
    };
    let others = "Anna;3;4;1;1;1;\nCor;4;2;4;5;4;4 is mooi\nDirk;4;2;4;5;4;\n";
    assert_eq!(told(&format!("{others}Bo;;2;3;2;4;1\n")), [5]);
    assert_eq!(told(&format!("{others}2;3;2;4;1;;\n")), [5]);
    assert_eq!(told(others), [0; 0]);
    // Numbers of people, groups and marks that others have too are none of it.
    let open = |name: &str, beside: [&str; 4]| {
        let rows = beside.map(|one| format!("{one};4;2;4;5;;\n")).concat();
        let head = head.replace("Naam", name);
        read(format!("{head}{rows}").as_bytes(), &bank).unwrap()
    };
    assert_eq!(open("Naam", ["1", "2", "3", "4"]).people.len(), 4);
    assert_eq!(open("School", ["1", "1", "2", "2"]).people.len(), 4);
}

#[test]
fn who_begins_a_table_of_another_scale_is_not_taken_for_nobody() {
    let bank = bank();
    let rows = [
        "Anna;2;3;0;0;0",
        "Bo;4;2;3;2;4",
        "Cor;4;0;4;1;4",
        "Dirk;4;2;4;0;4",
        "Els;4;2;4;3;2",
    ];
    let text = format!("{HEADER}\n{}\n", rows.join("\n"));
    let Err(Unreadable::Rows(problems)) = read(text.as_bytes(), &bank) else {
        panic!("a nought is no point of this scale");
    };
    let of_a_value = |problem: &exchange::Problem| matches!(problem.fault, Fault::Value(_));
    assert!(problems.first().iter().all(of_a_value), "{problems:?}");
}
