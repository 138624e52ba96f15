//! Further tables of the kinds that people have, each a little other than the ones in `tests/tables`: read whole and
//! right, or refused for what it is.

use vlot::bank::Bank;
use vlot::exchange::{Fault, Unreadable};

use super::{bank, read};

pub(super) const PEOPLE: [(&str, [u8; 5]); 6] = [
    ("Anna", [4, 5, 4, 4, 5]),
    ("Bart", [5, 5, 4, 4, 4]),
    ("Carla", [4, 4, 5, 3, 4]),
    ("Dirk", [3, 4, 4, 2, 4]),
    ("Els", [2, 3, 4, 3, 3]),
    ("Fien", [4, 4, 4, 4, 4]),
];
pub(super) const IDS: [&str; 5] = ["doelen-1", "doelen-2", "doelen-3", "doelen-4", "doelen-5"];

/// What may come of a table.
#[derive(Debug, PartialEq)]
pub(super) enum Came {
    /// Everybody's answers, and nobody else's.
    Right,
    /// Other answers.
    Wrong(usize),
    Near(Vec<String>),
    Unclear,
    OtherTime,
    Frequencies,
    OneLine,
    OnItsSide,
    Nobody(Vec<u64>),
    Twice,
    NoItems,
    Other,
}

pub(super) fn came(text: &str, bank: &Bank) -> Came {
    match read(text.as_bytes(), bank) {
        Ok(table) => {
            let mut found: Vec<Vec<String>> = table
                .people
                .iter()
                .map(|person| person[0].iter().map(|one| format!("{one:?}")).collect())
                .collect();
            let mut wanted: Vec<Vec<String>> = PEOPLE
                .iter()
                .map(|(_, row)| row.iter().map(|value| format!("Point({value})")).collect())
                .collect();
            found.sort();
            wanted.sort();
            if found == wanted {
                Came::Right
            } else {
                Came::Wrong(found.len())
            }
        }
        Err(Unreadable::Near(near)) => Came::Near(near.into_iter().map(|one| one.item).collect()),
        Err(Unreadable::Unclear(_)) => Came::Unclear,
        Err(Unreadable::OtherTime(_) | Unreadable::SideBySide(_)) => Came::OtherTime,
        Err(Unreadable::Frequencies) => Came::Frequencies,
        Err(Unreadable::OneLine) => Came::OneLine,
        Err(Unreadable::OnItsSide | Unreadable::SideColumns(_)) => Came::OnItsSide,
        Err(Unreadable::NoItems(_)) => Came::NoItems,
        Err(Unreadable::Rows(problems)) => {
            let first = problems.first();
            let nobody = |fault: &Fault| {
                matches!(
                    fault,
                    Fault::Summary | Fault::NoPerson | Fault::NoPersonColumn(_)
                )
            };
            if first.iter().all(|one| nobody(&one.fault)) {
                Came::Nobody(first.iter().map(|one| one.line).collect())
            } else if matches!(first[0].fault, Fault::Twice { .. }) {
                Came::Twice
            } else {
                Came::Other
            }
        }
        Err(_) => Came::Other,
    }
}

/// A table with these names of columns; the name of each person first.
pub(super) fn table(header: &[&str]) -> String {
    let mut text = format!("naam;{}\n", header.join(";"));
    for (name, row) in PEOPLE {
        text.push_str(&format!("{name};{}\n", cells(&row)));
    }
    text
}

pub(super) fn cells(row: &[u8]) -> String {
    let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
    cells.join(";")
}

pub(super) fn ids() -> String {
    table(&IDS)
}

pub(super) fn statements(bank: &Bank) -> Vec<String> {
    let items = bank.instrument.items().take(5);
    items.map(|item| item.text.get("nl").to_owned()).collect()
}

#[test]
fn a_column_that_is_nearly_an_item_is_never_left_out_in_silence() {
    let bank = bank();
    let statements = statements(&bank);
    let near = |header: &str| {
        let mut columns = vec![header];
        columns.extend(&IDS[1..]);
        came(&table(&columns), &bank)
    };
    for header in [
        "doelen-l",
        "doelen-I",
        "deolen-1",
        "doelen_1_rec",
        "T1_doelen_1",
        "doelen-1_nieuw",
        "doel-1",
        "Gemiddelde doelen-1",
        "Wij weten wan...",
        "Wij weten wanneer o",
        "wijwetenwanneeronzeklu",
        "WijWetenWanneerOnzeKlusKlaarIs",
        "Wij weten wanneer onze opdracht klaar is.",
        "Onze klus is klaar wanneer wij weten",
        "Toelichting: Wij weten wanneer onze klus klaar is.",
    ] {
        assert_eq!(
            near(header),
            Came::Near(vec!["doelen-1".into()]),
            "{header}"
        );
    }
    // Other questions of a longer form have nothing to do with it.
    for header in [
        "Wij weten wat",
        "Wat is jullie doel?",
        "doelgroep",
        "school",
    ] {
        assert_eq!(near(header), Came::Wrong(6), "{header}");
    }
    for header in [
        "doelen-01",
        "DOELEN_001",
        "Wij weten wanneer onze klus klaar is. (1 = niet, 5 = wel)",
        "Wij weten wanneer onze klus klaar is. (verplicht) *",
        "Wij weten wanneer onze klus klaar is. [Antwoord]",
        "Geef aan [Wij weten wanneer onze klus klaar is.][Schaal 1]",
        "Wij weten wanneer onze klus klaar is. / We know when our job will be done.",
    ] {
        assert_eq!(near(header), Came::Right, "{header}");
    }
    // The name says one statement and the words another.
    assert_eq!(near(&format!("doelen-2: {}", statements[0])), Came::Unclear);
    let mut moved: Vec<&str> = statements.iter().map(String::as_str).collect();
    moved.rotate_left(1);
    let two_rows = ids().replacen('\n', &format!("\n;{}\n", moved.join(";")), 1);
    assert_eq!(came(&two_rows, &bank), Came::Unclear);
}

#[test]
fn two_columns_of_one_statement_are_one_or_are_named() {
    let bank = bank();
    let of = |second: [&str; 2], row: &dyn Fn(usize, &str) -> String| {
        let frame = |id: &&str| format!("{}{id}{}", second[0], second[1]);
        let header: Vec<String> = IDS
            .iter()
            .map(|id| (*id).to_owned())
            .chain(IDS.iter().map(frame))
            .collect();
        let mut text = format!("{}\n", header.join(";"));
        for (place, (_, answers)) in PEOPLE.iter().enumerate() {
            text.push_str(&format!("{}\n", row(place, &cells(answers))));
        }
        came(&text, &bank)
    };
    let blank = ";".repeat(4);
    assert_eq!(
        of(["Straks [", "]"], &|_, own| format!("{own};5;5;5;5;5")),
        Came::OtherTime
    );
    assert_eq!(
        of(["Deel 2 [", "]"], &|_, own| format!("{own};5;5;5;5;5")),
        Came::Twice
    );
    assert_eq!(
        of(["Deel 2 [", "]"], &|_, own| format!("{blank};{own}")),
        Came::Right
    );
    let halves = |place: usize, own: &str| {
        if place < 3 {
            format!("{own};{blank}")
        } else {
            format!("{blank};{own}")
        }
    };
    assert_eq!(of(["Deel 2 [", "]"], &halves), Came::Right);
    for beside in [
        ["Punten - ", ""],
        ["Score: ", ""],
        ["Tijd [", "]"],
        ["", " [Toelichting]"],
    ] {
        assert_eq!(
            of(beside, &|_, own| format!("{own};1;1;1;1;1")),
            Came::Right,
            "{beside:?}"
        );
    }
    assert_eq!(
        of(["Hoezo: ", ""], &|_, own| format!(
            "{own};om 2 redenen;;;x;x"
        )),
        Came::Right
    );
}

#[test]
fn a_row_that_is_nobody_is_named_wherever_it_stands() {
    let bank = bank();
    let header = ids().lines().next().unwrap().to_owned();
    let people: Vec<String> = ids().lines().skip(1).map(str::to_owned).collect();
    let with = |place: usize, row: &str| {
        let mut rows = people.clone();
        rows.insert(place, row.to_owned());
        came(&format!("{header}\n{}\n", rows.join("\n")), &bank)
    };
    // Where the figures say what the word says it is left out, and told.
    for (row, what) in [
        ("Standaard deviatie;4;4;4;3;4", "two words"),
        ("Landelijk gemiddelde;4;4;4;3;4", "a word before it"),
        ("25e percentiel;3;4;4;3;4", "a share"),
        ("n;4;4;4;3;4", "the means"),
        ("n;6;6;6;6;6", "the numbers of answers"),
        ("Gemiddelde;1;5;2;4;3", "nobody is called so"),
        ("∑;1;5;2;4;3", "nobody writes so"),
    ] {
        assert_eq!(with(6, row), Came::Right, "{what}");
    }
    for (row, what) in [
        ("Landelijk gemiddelde;1;5;2;4;3", "a word before it"),
        ("Alle scholen;4;4;4;3;4", "all together"),
        ("Max;5;5;5;4;5", "the highest"),
        ("min;2;3;4;2;3", "the lowest"),
        (";5;5;5;4;5", "without a name"),
    ] {
        assert_eq!(with(6, row), Came::Nobody(vec![8]), "{what}");
    }
    for (row, what) in [
        (";1;2;3;4;5", "numbers of the statements"),
        (";5;5;5;5;5", "the most"),
        ("gewicht;1;1;1;1;1", "weights"),
        ("test;1;1;1;1;1", "a test"),
    ] {
        assert_eq!(with(0, row), Came::Nobody(vec![2]), "{what}");
    }
    assert_eq!(
        with(3, "Subtotaal De Brug;4;5;4;4;4"),
        Came::Nobody(vec![5])
    );
    // Who is called so and answers in her own way is somebody.
    assert_eq!(with(3, "Max;1;5;2;4;3"), Came::Wrong(7));
    assert_eq!(with(6, "Max;1;5;2;4;3"), Came::Wrong(7));
    // Nobody is called so, whatever stands beside it.
    for name in [
        "alle groepen",
        "Norm",
        "norm 2024",
        "vorig jaar",
        "x\u{304}",
        "M",
        "SD",
        "N",
        "s",
        "n = 6",
        "test",
    ] {
        // Among people who are named somebody may be called so.
        let among = ["Norm", "M", "N", "s"].contains(&name);
        for place in if among { vec![6] } else { vec![3, 6] } {
            assert_eq!(
                with(place, &format!("{name};1;5;2;4;3")),
                Came::Nobody(vec![place as u64 + 2]),
                "{name}"
            );
        }
    }
    for (one, other) in [
        ("p25", "p50"),
        ("M 1", "M 2"),
        ("SD", "JB"),
        ("m", "v"),
        ("S", "K"),
    ] {
        let mut rows = people.clone();
        rows.extend([format!("{one};1;5;2;4;3"), format!("{other};2;4;1;5;3")]);
        assert_eq!(
            came(&format!("{header}\n{}\n", rows.join("\n")), &bank),
            Came::Wrong(8),
            "{one}"
        );
    }
    for place in [0, 3] {
        assert_eq!(with(place, "Jan Mode;1;5;2;4;3"), Came::Wrong(7), "{place}");
    }
    assert_eq!(
        with(0, "Landelijk gemiddelde;1;5;2;4;3"),
        Came::Nobody(vec![2])
    );
    assert_eq!(with(6, ";1;5;2;4;3"), Came::Wrong(7));
    assert_eq!(with(0, ";1;5;2;4;3"), Came::Wrong(7));
    let counted = format!("{header}\n{}\nn;4;4;4;4;4\n", people[..4].join("\n"));
    assert_eq!(came(&counted, &bank), Came::Wrong(4), "without the counts");
}

#[test]
fn numbers_of_answers_are_no_answers() {
    let bank = bank();
    let statements = statements(&bank);
    let counts = [
        [1, 2, 2, 2, 1],
        [1, 1, 1, 3, 2],
        [1, 1, 2, 3, 1],
        [2, 1, 2, 2, 1],
        [1, 1, 1, 4, 1],
    ];
    let labels = [
        "helemaal niet",
        "nauwelijks",
        "half",
        "grotendeels",
        "helemaal",
    ];
    let numbered: Vec<String> = (1..=5).map(|value| value.to_string()).collect();
    let both: Vec<String> = labels
        .iter()
        .zip(1..)
        .map(|(label, value)| format!("{value} - {label}"))
        .collect();
    let labels: Vec<String> = labels.iter().map(ToString::to_string).collect();
    for names in [&labels, &numbered, &both] {
        let mut side = format!("stelling;{}\n", names.join(";"));
        for (statement, row) in statements.iter().zip(counts) {
            side.push_str(&format!("{statement};{}\n", cells(&row)));
        }
        assert_eq!(came(&side, &bank), Came::Frequencies, "{side}");
        let mut upright = format!("antwoord;{}\n", statements.join(";"));
        for (place, name) in names.iter().enumerate() {
            let row: Vec<u8> = counts.iter().map(|row| row[place]).collect();
            upright.push_str(&format!("{name};{}\n", cells(&row)));
        }
        assert_eq!(came(&upright, &bank), Came::Frequencies, "{upright}");
    }
}

/// The statements down the first column, with a column more than there are people.
fn side(name: &str, more: [u8; 5], bank: &Bank) -> String {
    let names: Vec<&str> = PEOPLE.iter().map(|(name, _)| *name).collect();
    let mut text = format!("stelling;{};{name}\n", names.join(";"));
    for (place, statement) in statements(bank).iter().enumerate() {
        let column: Vec<u8> = PEOPLE.iter().map(|(_, row)| row[place]).collect();
        text.push_str(&format!("{statement};{};{}\n", cells(&column), more[place]));
    }
    text
}

#[test]
fn a_column_that_is_nobody_is_named_in_a_table_on_its_side() {
    let bank = bank();
    for name in ["n", "SD", "norm", "Landelijk gemiddelde"] {
        let came = came(&side(name, [4, 4, 4, 3, 4], &bank), &bank);
        assert_eq!(came, Came::Right, "{name}");
    }
    for (name, more) in [
        ("Max", [4, 4, 4, 3, 4]),
        ("", [4, 4, 4, 3, 4]),
        ("n", [1, 4, 2, 3, 5]),
    ] {
        let came = came(&side(name, more, &bank), &bank);
        assert!(matches!(came, Came::Nobody(_)), "{name}: {came:?}");
    }
    for name in ["gewenst", "Belang", "omgekeerd"] {
        assert_eq!(
            came(&side(name, [5; 5], &bank), &bank),
            Came::OnItsSide,
            "{name}"
        );
    }
    assert_eq!(
        came(&side("Gijs", [5, 2, 4, 1, 3], &bank), &bank),
        Came::Wrong(7)
    );
}

#[test]
fn a_table_with_a_row_for_each_answer_is_put_together_by_who_answered() {
    let bank = bank();
    let long = |header: &str, row: &dyn Fn(usize, usize) -> String| {
        let mut text = format!("{header}\n");
        for person in 0..6 {
            for item in 0..5 {
                text.push_str(&format!("{}\n", row(person, item)));
            }
        }
        came(&text, &bank)
    };
    let (name, value) = (
        |person: usize| PEOPLE[person].0,
        |person: usize, item: usize| PEOPLE[person].1[item],
    );
    let counted = |person: usize, item: usize| {
        format!(
            "{};{};{};{}",
            person * 5 + item + 1,
            name(person),
            IDS[item],
            value(person, item)
        )
    };
    assert_eq!(long("id;respondent;stelling;waarde", &counted), Came::Right);
    assert_eq!(long("nr;persoon;item;score", &counted), Came::Right);
    let timed = |person: usize, item: usize| {
        format!(
            "{};{};{};{}",
            name(person),
            IDS[item],
            value(person, item),
            item + 1
        )
    };
    assert_eq!(
        long("respondent;stelling;waarde;seconden", &timed),
        Came::Right
    );
    // Which of two columns holds the answers cannot be seen.
    assert_eq!(long("respondent;stelling;a;b", &timed), Came::Other);
}

#[test]
fn lines_that_end_in_another_way_and_numbers_of_another_form_are_refused() {
    let bank = bank();
    for end in ["\u{b}", "\u{1e}", "\u{85}", "\u{2028}"] {
        assert_eq!(
            came(&ids().replace('\n', end), &bank),
            Came::OneLine,
            "{end:?}"
        );
    }
    let numbers = |last: usize| {
        let header: Vec<String> = (1..=last).map(|number| number.to_string()).collect();
        let row = vec!["3"; last].join(";");
        format!("{}\n{row}\n{row}\n", header.join(";"))
    };
    assert!(matches!(came(&numbers(30), &bank), Came::Wrong(2)));
    assert_eq!(came(&numbers(31), &bank), Came::NoItems);
}

#[test]
fn what_only_looks_like_any_of_these_is_read() {
    let bank = bank();
    let items = statements(&bank);
    let with = |before: &str, own: &dyn Fn(usize) -> String, header: &[String], behind: &str| {
        let mut text = format!("{before};{}{behind}\n", header.join(";"));
        for (place, (_, row)) in PEOPLE.iter().enumerate() {
            let more = ";ja".repeat(behind.matches(';').count());
            text.push_str(&format!("{};{}{more}\n", own(place), cells(row)));
        }
        came(&text, &bank)
    };
    let ids: Vec<String> = IDS.iter().map(ToString::to_string).collect();
    let groups = |place: usize| {
        ["groep 3", "groep 4", "gr 5", "gr 6", "gr 7", "alle groepen"][place].to_owned()
    };
    assert_eq!(with("groep", &groups, &ids, ""), Came::Right);
    assert_eq!(
        with("nr", &|place| (place + 1).to_string(), &ids, ""),
        Came::Right
    );
    assert_eq!(with("toets", &|_| "test".to_owned(), &ids, ""), Came::Right);
    let beside = ";doelen-1_toelichting;doelen-2 (tijd);Wij weten wat onze klus is;Doelen stellen";
    assert_eq!(
        with("naam", &|_| "x".to_owned(), &items, beside),
        Came::Right
    );
    let scale: Vec<String> = items
        .iter()
        .map(|item| format!("{item} (1 = nee, 5 = ja)"))
        .collect();
    assert_eq!(with("naam", &|_| "x".to_owned(), &scale, ""), Came::Right);
}
