//! What stands around the answers and says which they are: lines above the header, columns of texts beside it, how a form
//! writes a statement, rules between rows, a map of columns. Each kind as it was found, and as what only looks like it.

use vlot::bank::Bank;
use vlot::exchange::{self, Options, Table, Unreadable};

use super::variants::{Came, IDS, PEOPLE, came, cells, ids, statements, table};
use super::{bank, read};

/// The table of ids without its last column, with the number of each row before it in place of the name.
fn numbered() -> String {
    let mut text = format!("Nr;{}\n", IDS[..4].join(";"));
    for (place, (_, row)) in PEOPLE.iter().enumerate() {
        text.push_str(&format!("{};{}\n", place + 1, cells(&row[..4])));
    }
    text
}

fn absent(table: &Table) -> usize {
    table
        .layout
        .absent
        .iter()
        .filter(|id| id.starts_with("doelen"))
        .count()
}

#[test]
fn a_statement_in_a_line_above_the_table_names_no_column_that_has_a_name() {
    let bank = bank();
    let last = &statements(&bank)[4];
    for above in [
        format!("{last};;;;\n"),
        format!("{last};;;;\n;;;;\n"),
        format!("Stelling 5 vervalt: {last};;;;\n;;;;\n"),
        format!("doelen-5;{last};;;\n"),
    ] {
        let read = read(format!("{above}{}", numbered()).as_bytes(), &bank).unwrap();
        assert_eq!((read.people.len(), absent(&read)), (6, 1), "{above}");
        assert_eq!(read.layout.above.len(), 1, "{above}");
    }
    // The key of the statements, above their people.
    let key = IDS.iter().zip(statements(&bank));
    let key: Vec<String> = key.map(|(id, text)| format!("{id};{text};;;;\n")).collect();
    let key = key.concat();
    for between in ["", ";;;;;\n"] {
        assert_eq!(
            came(&format!("{key}{between}{}", ids()), &bank),
            Came::Right
        );
    }
    // A name in the other row of a header of two is one, wherever the first row has none.
    let all = ids();
    let (_, rows) = all.split_once('\n').unwrap();
    let split = format!(
        "naam;{};;{}\n;;doelen-2;;;\n{rows}",
        IDS[0],
        IDS[2..].join(";")
    );
    assert_eq!(came(&split, &bank), Came::Right);
    // And where answers stand under a name of their own nobody knows what they are.
    let split = format!(";;;;;{last}\n\nnaam;{};vraag 5\n{rows}", IDS[..4].join(";"));
    assert_eq!(came(&split, &bank), Came::Near(vec!["doelen-5".to_owned()]));
}

#[test]
fn who_writes_a_statement_down_makes_no_header_of_it() {
    let bank = bank();
    let items = statements(&bank);
    for many in 1..=3 {
        let named = (0..many).map(|place| format!(";keuze {}", place + 1));
        let mut text = format!("naam;{}{}\n", IDS.join(";"), named.collect::<String>());
        let chosen = |first: usize| -> String {
            let chosen = (0..many).map(|place| format!(";{}", items[(first + place) % 5]));
            chosen.collect()
        };
        text.push_str(&format!("Zeno;;;;;{}\n", chosen(0)));
        for (place, (name, row)) in PEOPLE.iter().enumerate() {
            text.push_str(&format!("{name};{}{}\n", cells(row), chosen(place)));
        }
        assert_eq!(came(&text, &bank), Came::Right, "{many}");
        // Fewer statements in the header than in what people chose of them.
        let few: Vec<String> = text
            .lines()
            .map(|line| {
                let cells: Vec<&str> = line.split(';').collect();
                format!("{};{};{}\n", cells[0], cells[1], cells[6..].join(";"))
            })
            .collect();
        let read = read(few.concat().as_bytes(), &bank).unwrap();
        assert_eq!((read.people.len(), absent(&read)), (6, 4), "{many}");
    }
}

#[test]
fn a_form_that_says_how_to_answer_behind_each_statement_is_read() {
    let bank = bank();
    let with = |behind: &str| {
        let names = statements(&bank);
        let names = names.iter().map(|name| format!("{name}{behind}"));
        let names: Vec<String> = names.collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        came(&table(&names), &bank)
    };
    for behind in [
        " (helemaal niet - helemaal)",
        " (helemaal niet tot helemaal)",
        " [not at all … completely]",
        " 1 = helemaal niet, 5 = helemaal",
        " (1 helemaal niet, 2 nauwelijks, 3 half, 4 grotendeels, 5 helemaal)",
        " (5 = helemaal, 1 = helemaal niet)",
        " helemaal niet / helemaal",
        " - Selected Choice",
        " (Q3)",
        " [vraag 12]",
    ] {
        assert_eq!(with(behind), Came::Right, "{behind}");
    }
    for behind in [
        " (helemaal - helemaal niet)",
        " (1 = helemaal, 5 = helemaal niet)",
        " (helemaal)",
        " (half, helemaal niet)",
        " - Other - Text",
        " (gewenst)",
    ] {
        assert!(
            matches!(with(behind), Came::Near(_)),
            "{behind}: {:?}",
            with(behind)
        );
    }
}

#[test]
fn an_id_before_its_own_statement_is_that_statement() {
    let bank = bank();
    let with = |head: &dyn Fn(usize, &str) -> String| {
        let names = statements(&bank);
        let names = names
            .iter()
            .enumerate()
            .map(|(place, name)| head(place, name));
        let names: Vec<String> = names.collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        came(&table(&names), &bank)
    };
    for between in [" ", ": ", " - ", "  ", ". "] {
        let head = |place: usize, name: &str| format!("{}{between}{name}", IDS[place]);
        assert_eq!(with(&head), Came::Right, "{between}");
        let head = |place: usize, name: &str| {
            format!(
                "{}{between}{name}",
                IDS[place].replace('-', " ").to_uppercase()
            )
        };
        assert_eq!(with(&head), Came::Right, "{between}");
    }
    // That of another one is neither.
    let other = |place: usize, name: &str| format!("{} {name}", IDS[(place + 1) % 5]);
    assert_ne!(with(&other), Came::Right);
    assert!(!matches!(with(&other), Came::Wrong(_)));
}

#[test]
fn statements_that_are_all_written_nearly_right_are_named() {
    let bank = bank();
    let misspelled: Vec<String> = statements(&bank)
        .iter()
        .map(|text| text.replacen('e', "a", 2))
        .collect();
    let names: Vec<&str> = misspelled.iter().map(String::as_str).collect();
    let near = IDS.map(str::to_owned).to_vec();
    assert_eq!(came(&table(&names), &bank), Came::Near(near.clone()));
    let mut side = "stelling".to_owned();
    side.extend(PEOPLE.map(|(name, _)| format!(";{name}")));
    for (place, name) in names.iter().enumerate() {
        let answers = PEOPLE.map(|(_, row)| format!(";{}", row[place]));
        side.push_str(&format!("\n{name}{}", answers.concat()));
    }
    assert_eq!(came(&side, &bank), Came::Near(near));
    assert_eq!(
        came("naam;plaats\nAnna;Ede\nBart;Ede\n", &bank),
        Came::NoItems
    );
}

#[test]
fn a_table_that_a_program_printed_is_read_without_its_rules() {
    let bank = bank();
    let printed = |rule: &dyn Fn(usize) -> bool, mark: &str, edge: &str, end: &str| {
        let mut text = String::new();
        for (place, line) in ids().lines().enumerate() {
            let cells: Vec<&str> = line.split(';').collect();
            let row = format!("{edge} {} {edge}\n", cells.join(" | "));
            if rule(place) {
                let marks = vec![mark; cells.len()];
                text.push_str(&format!(
                    "{edge}{}{edge}\n",
                    marks.join(if edge.is_empty() { "+" } else { "|" })
                ));
            }
            text.push_str(&row);
        }
        came(&(text + end), &bank)
    };
    let under_the_header = |place: usize| place == 1;
    for mark in ["---", ":--", "--:", ":-:", " --- ", "-:"] {
        assert_eq!(
            printed(&under_the_header, mark, "|", ""),
            Came::Right,
            "{mark}"
        );
    }
    assert_eq!(
        printed(&under_the_header, "-----", "", "(6 rows)\n"),
        Came::Right
    );
    assert_eq!(
        printed(&|_| true, "====", "|", "6 rows in set\n"),
        Came::Right
    );
    assert_eq!(
        printed(&under_the_header, "---", "|", "Laat het weten!\n"),
        Came::Other
    );
}

/// The table with a line for each answer; each name as it is spelled on that line, and the school there.
fn long(spelled: impl Fn(usize, usize) -> (String, &'static str)) -> String {
    let mut text = "naam;school;vraag;antwoord\n".to_owned();
    for (person, (_, row)) in PEOPLE.iter().enumerate() {
        for (place, value) in row.iter().enumerate() {
            let (name, school) = spelled(person, place);
            text.push_str(&format!("{name};{school};Vraag {};{value}\n", place + 1));
        }
    }
    text
}

fn mapped(text: &str, map: &[(&str, Option<usize>)], bank: &Bank) -> Result<Table, Unreadable> {
    let options = Options {
        group: Some("school".to_owned()),
        map: map
            .iter()
            .map(|(name, item)| ((*name).to_owned(), *item))
            .collect(),
        ..Options::default()
    };
    let read = exchange::read(text.as_bytes().to_vec(), None, bank, &options, 100);
    read.map_err(|not| not.problem)
}

const MAP: [(&str, Option<usize>); 5] = [
    ("Vraag 1", Some(0)),
    ("vraag 2", Some(1)),
    ("Vraag 3", Some(2)),
    ("Vraag 4", Some(3)),
    ("Vraag 5", Some(4)),
];

#[test]
fn a_map_names_the_statements_of_a_table_with_a_line_for_each_answer() {
    let bank = bank();
    let name = |person: usize| PEOPLE[person].0.to_owned();
    let plain = long(|person, _| (name(person), "De Brug"));
    let answers = |table: &Table| format!("{:?}", table.people[3][0]);
    let table = mapped(&plain, &MAP, &bank).unwrap();
    assert!(answers(&table).starts_with("[Point(3), Point(4), Point(4), Point(2), Point(4)"));
    let mut off = MAP;
    off[4].1 = None;
    let table = mapped(&plain, &off, &bank).unwrap();
    assert!(answers(&table).starts_with("[Point(3), Point(4), Point(4), Point(2), Skipped"));
    // Ids that are other ones, says the map.
    let ids = plain
        .replace("Vraag 1", "doelen-2")
        .replace("Vraag 2", "doelen-1");
    let other = [("doelen-2", Some(0)), ("doelen-1", Some(1))];
    let table = mapped(&ids, &other, &bank).unwrap();
    assert!(answers(&table).starts_with("[Point(3), Point(4), Skipped"));
    let mut wrong = MAP;
    wrong[2].0 = "Vraag 33";
    let refused = mapped(&plain, &wrong, &bank).map(|table| table.people.len());
    let Err(Unreadable::NoMapped(name, there)) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(name, "Vraag 33");
    assert!(there.contains(&"Vraag 5".to_owned()), "{there:?}");
}

#[test]
fn a_name_that_is_spelled_in_two_ways_is_not_two_people() {
    let bank = bank();
    for other in ["anna", "ANNA ", "Ánna", "Anna."] {
        let text = long(|person, place| {
            let own = if place == 3 && person == 0 {
                other
            } else {
                PEOPLE[person].0
            };
            (own.to_owned(), "De Brug")
        });
        let came = mapped(&text, &MAP, &bank).map(|table| table.people.len());
        let one = other == "ANNA ";
        assert!(
            one || came == Err(Unreadable::TwoSpellings(2, 5)),
            "{other}: {came:?}"
        );
    }
    // Two who answered everything are two.
    let text = long(|person, _| {
        (
            ["Jan", "jan", "P", "Q", "R", "S"][person].to_owned(),
            "De Brug",
        )
    });
    assert_eq!(
        mapped(&text, &MAP, &bank).map(|table| table.people.len()),
        Ok(6)
    );
    // A school that is told once is that of the whole person.
    let told = |line: usize| {
        long(move |person, place| {
            let school = if place == line {
                ["De Brug", "De Linde"][person / 3]
            } else {
                ""
            };
            (PEOPLE[person].0.to_owned(), school)
        })
    };
    for line in [0, 2, 4] {
        let table = mapped(&told(line), &MAP, &bank).unwrap();
        assert_eq!(table.people.len(), 6, "{line}");
    }
    let two = long(|person, place| {
        (
            PEOPLE[person].0.to_owned(),
            if place > 2 { "A" } else { "B" },
        )
    });
    assert!(matches!(
        mapped(&two, &MAP, &bank),
        Err(Unreadable::TwoGroups(5))
    ));
}

#[test]
fn somebody_with_a_name_behind_a_blank_row_is_somebody() {
    let bank = bank();
    let people = |text: &str| read(text.as_bytes(), &bank).map(|table| table.people.len());
    let with = |last: &str| people(&format!("{};;;;;\n{last}\n", ids()));
    // Who came late and left most of it open, and who thinks as most do.
    for last in ["Gijs;4;;;;", "Gijs;4;4;4;4;4", "Gijs;4;4;4;3;4"] {
        assert_eq!(with(last), Ok(7), "{last}");
    }
    for last in [";4;;;;", ";4;4;4;3;4"] {
        assert!(with(last).is_err(), "{last}");
    }
}

#[test]
fn thousands_of_rows_of_a_summary_are_told_one_after_the_other() {
    let bank = bank();
    let header = ids().lines().next().unwrap().to_owned();
    let sums = "Totaal;9;9;9;9;9\n\n".repeat(5_000);
    let text = format!("{header}\n1;1;5;2;4;3\n{sums}2;1;5;2;4;3\n");
    // On a stack as small as one of those that read along.
    let small = std::thread::Builder::new().stack_size(1 << 20);
    std::thread::scope(|scope| {
        let run = small.spawn_scoped(scope, || drop(came(&text, &bank)));
        run.unwrap().join().unwrap();
    });
    // Were each looked up among all the others, it would take minutes.
    let shown = "voorbeeld;1;5;2;4;3\n".repeat(50_000);
    let text = format!("{header}\n{shown}1;1;5;2;4;3\n");
    assert!(!matches!(came(&text, &bank), Came::NoItems));
}

/// The table of ids with the same words around each.
fn around_ids(frame: &str) -> String {
    let names = IDS.map(|id| frame.replace('$', id));
    table(&names.each_ref().map(String::as_str))
}

#[test]
fn words_around_every_id_are_told_and_the_ids_are_read() {
    let bank = bank();
    for (frame, before, behind) in [
        ("T1_$", Some("T1"), None),
        ("2025 $", Some("2025"), None),
        ("$_T2", None, Some("T2")),
        ("$ (nov 2025)", None, Some("nov 2025")),
        ("Meting $ najaar", Some("Meting"), Some("najaar")),
    ] {
        let text = around_ids(frame);
        assert_eq!(came(&text, &bank), Came::Right, "{frame}");
        let layout = read(text.as_bytes(), &bank).unwrap().layout;
        let one = |text: Option<&str>| text.map(str::to_owned).into_iter().collect::<Vec<_>>();
        assert_eq!(layout.before_statements, one(before), "{frame}");
        assert_eq!(layout.behind_statements, one(behind), "{frame}");
    }
}

#[test]
fn words_around_ids_that_ask_something_else_or_differ_are_no_answers_to_them() {
    let bank = bank();
    let near = |text: &str| match read(text.as_bytes(), &bank) {
        Err(Unreadable::Near(near)) => near,
        other => panic!("{text}: {other:?}"),
    };
    for frame in ["vorig jaar $", "gewenst $", "belang $", "$ toelichting"] {
        assert_eq!(near(&around_ids(frame)).len(), IDS.len(), "{frame}");
    }
    // One of them is mistyped: its name is told, and nothing is computed without it.
    let mistyped = near(&around_ids("T1_$").replace("doelen-5", "doeeln-5"));
    let names = mistyped
        .iter()
        .map(|one| (one.name.as_str(), one.item.as_str()));
    assert_eq!(names.collect::<Vec<_>>(), [("T1_doeeln-5", "doelen-5")]);
}
