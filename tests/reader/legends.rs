//! What explains the scale, above the header, under it or below the people: it is nobody, and where it explains another
//! scale the answers are not what they seem.

use vlot::exchange::{Fault, Unreadable};

use super::variants::{Came, IDS, PEOPLE, came, cells, ids};
use super::{bank, read};

/// Six people without names, under these lines and their header.
fn under(lines: &str) -> String {
    let rows = PEOPLE.map(|(_, row)| cells(&row)).join("\n");
    format!("{lines}\n{}\n{rows}\n", IDS.join(";"))
}

#[test]
fn a_line_above_the_header_that_explains_another_scale_is_refused() {
    let bank = bank();
    for line in [
        "1 = helemaal, 5 = helemaal niet",
        "1 = helemaal mee eens, 5 = helemaal mee oneens",
        "1 = helemaal;5 = helemaal niet",
        "1;helemaal\n2;grotendeels\n3;half\n4;nauwelijks\n5;helemaal niet",
        "Schaal 0 t/m 10",
        "0 = niet, 4 = wel",
        "1: helemaal;;;;5 = helemaal niet",
        "Antwoorden: 1 (altijd) tot 5 (nooit)",
        "1 hoog 5 laag",
    ] {
        let refused = read(under(line).as_bytes(), &bank);
        assert!(
            matches!(refused, Err(Unreadable::ScaleAbove(1))),
            "{line}: {refused:?}"
        );
    }
    for line in [
        "schaal;0-4;0-4;0-4",
        "1: zeer eens – 5: zeer oneens",
        "van altijd (1) tot nooit (5)",
        "1 is het beste",
        "7-puntsschaal",
    ] {
        let refused = read(under(line).as_bytes(), &bank);
        assert!(
            matches!(refused, Err(Unreadable::ScaleAbove(1))),
            "{line}: {refused:?}"
        );
    }
    for line in [
        "n = 12",
        "Scan 2026;;;;",
        "Aantal mensen;6\nAantal scholen;5",
        "Groep (1-4)",
        "Van 1 (nooit) tot 5 (altijd)",
        "1 laag 5 hoog",
        "Bijeenkomst 1: 12 maart;Bijeenkomst 5: 4 juni",
    ] {
        assert_eq!(came(&under(line), &bank), Came::Right, "{line}");
    }
}

#[test]
fn a_legend_above_the_header_that_may_be_right_is_told_beside_the_scale_of_the_questionnaire() {
    let bank = bank();
    let table = read(under("1 = nooit;5 = altijd").as_bytes(), &bank).unwrap();
    let words = vlot::i18n::Words::new(vlot::i18n::Language::Dutch);
    let notes = words.table_notes(&table.layout, &table.found, &bank.instrument.scale);
    let notes = notes.join("\n");
    let told = "Regel 1 zegt iets over wat de cijfers betekenen. In de vragenlijst lopen zij van 1 (helemaal niet) tot 5 (helemaal).";
    assert!(notes.contains(told), "{notes}");
}

#[test]
fn a_line_below_the_people_that_explains_another_scale_is_refused() {
    let bank = bank();
    let refused = |line: &str| match read((ids() + line).as_bytes(), &bank) {
        Err(Unreadable::Rows(problems)) => problems.first()[0].fault == Fault::OtherScale,
        _ => false,
    };
    assert!(refused("1 = helemaal, 5 = helemaal niet;;;;;\n"));
    assert!(!refused("1 = helemaal niet, 5 = helemaal;;;;;\n"));
    let cut = "\n* 1 = helemaal niet; 2 = nauwelijks; 3 = half; 4 = grotendeels; 5 = helemaal;\n";
    assert_eq!(came(&(ids() + cut), &bank), Came::Nobody(vec![9]));
}

#[test]
fn a_row_under_the_header_that_says_one_point_everywhere_as_nobody_else_writes_is_no_person() {
    let bank = bank();
    for point in ["1 = helemaal niet", "helemaal niet (1)", "5 - helemaal"] {
        let row = [point; 5].join(";");
        let (header, people) = ids()
            .split_once('\n')
            .map(|(one, rest)| (one.to_owned(), rest.to_owned()))
            .unwrap();
        let text = format!("{header}\nx y;{row}\n{people}");
        assert_eq!(came(&text, &bank), Came::Nobody(vec![2]), "{point}");
        let last = format!("{}x y;{row}\n", ids());
        assert_eq!(
            came(&last, &bank),
            Came::Wrong(7),
            "somebody who writes it out"
        );
    }
}

#[test]
fn the_corner_of_a_table_that_explains_another_scale_is_refused() {
    let bank = bank();
    let with = |corner: &str| read(ids().replacen("naam", corner, 1).as_bytes(), &bank).map(|_| ());
    for corner in [
        "1 = helemaal, 2 = grotendeels, 3 = half, 4 = nauwelijks, 5 = helemaal niet",
        "Schaal 0 t/m 4",
    ] {
        assert!(
            matches!(with(corner), Err(Unreadable::ScaleAbove(1))),
            "{corner}"
        );
    }
    for corner in [
        "1 = helemaal niet, 5 = helemaal",
        "Hoeveel jaar werk je hier (1-40)?",
    ] {
        assert_eq!(with(corner), Ok(()), "{corner}");
    }
}

#[test]
fn which_way_the_scale_runs_is_told_wherever_it_is_said() {
    let words = vlot::i18n::Words::new(vlot::i18n::Language::Dutch);
    let bank = bank();
    let told = |text: &str| {
        let table = read(text.as_bytes(), &bank).unwrap();
        words
            .table_notes(&table.layout, &table.found, &bank.instrument.scale)
            .join("\n")
    };
    let meant = "zegt iets over wat de cijfers betekenen. In de vragenlijst lopen zij van 1 (helemaal niet)";
    let above = told(&under("Let op: lager is beter"));
    assert!(above.contains("Regel 1 zegt"), "{above}");
    assert!(above.contains(meant), "{above}");
    let below = told(&(ids() + "\nLager is beter;;;;;\n"));
    assert!(below.contains(meant), "{below}");
    assert!(!told(&under("Uitslag van de scan")).contains("betekenen"));
}

/// A text in a column of its own that explains the scale, or says that answers were turned round, is told where it stands.
#[test]
fn what_stands_beside_the_answers_and_speaks_of_the_scale_is_told() {
    let bank = bank();
    let table = |head: &str, text: &str| {
        let rows = PEOPLE.iter().enumerate().map(|(at, (_, row))| {
            let beside = if at == 1 { text } else { "" };
            format!("{};{beside}\n", cells(row))
        });
        let text = format!("{};{head}\n{}", IDS.join(";"), rows.collect::<String>());
        read(text.as_bytes(), &bank).unwrap().layout.legends
    };
    for text in [
        "1 = helemaal mee eens, 5 = helemaal mee oneens",
        "stelling 3 en 5 zijn omgescoord",
        "hercodeerd: doelen-2",
        "reversed items were recoded",
    ] {
        assert_eq!(table("Toelichting", text), [3], "{text}");
        assert!(
            table(
                "Wat wil je ons verder nog vertellen over het netwerk?",
                text
            )
            .is_empty()
        );
    }
    assert!(table("Toelichting", "we zijn met zijn vieren op groep 5").is_empty());
}

/// The people, with these columns beside them: names first, then what stands in each row.
fn beside(columns: &[[&str; 6]]) -> String {
    let cells = |at: usize| {
        let cells: Vec<&str> = columns.iter().map(|one| one[at]).collect();
        format!(";{}", cells.join(";"))
    };
    let rows = PEOPLE.iter().zip(1..).map(|((_, row), at)| {
        let beside = if at < 6 {
            self::cells(row) + &cells(at)
        } else {
            self::cells(row) + &";".repeat(columns.len())
        };
        beside + "\n"
    });
    format!(
        "{}{}\n{}",
        IDS.join(";"),
        cells(0),
        rows.collect::<String>()
    )
}

#[test]
fn a_legend_downwards_beside_the_answers_that_is_of_another_scale_is_refused() {
    let bank = bank();
    let turned = [
        "1 = helemaal",
        "2 = grotendeels",
        "3 = half",
        "4 = nauwelijks",
        "5 = helemaal niet",
    ];
    let [one, two, three, four, five] = turned;
    let words = turned.map(|text| text.split_once(" = ").unwrap().1);
    let numbers = ["", "1", "2", "3", "4", "5"];
    let under =
        |name, words: [&'static str; 5]| [name, words[0], words[1], words[2], words[3], words[4]];
    let refused = |columns: &[[&str; 6]]| {
        let read = read(beside(columns).as_bytes(), &bank);
        assert!(
            matches!(read, Err(Unreadable::ScaleColumn(_))),
            "{columns:?}: {read:?}"
        );
    };
    refused(&[under("Legenda", turned)]);
    refused(&[[""; 6], under("", turned)]);
    refused(&[[one, two, three, four, five, ""]]);
    refused(&[numbers, under("", words)]);
    refused(&[
        under("Legenda", numbers[1..].try_into().unwrap()),
        under("", words),
    ]);
    refused(&[
        ["Legenda", "0 = helemaal niet", "", "", "", ""],
        under("", turned),
    ]);
    refused(&[["Schaal", "schaal: 1 (laag) t/m 7 (hoog)", "", "", "", ""]]);
    refused(&[["Uitleg", "1 = helemaal, 5 = helemaal niet", "", "", "", ""]]);
    let read = read(beside(&[under("", turned)]).as_bytes(), &bank);
    assert!(matches!(read, Err(Unreadable::ScaleColumn(column)) if column == "6"));
}

#[test]
fn a_legend_downwards_of_the_same_scale_is_told_and_what_people_answer_elsewhere_is_none() {
    let bank = bank();
    let legends = |columns: &[[&str; 6]]| {
        let read = read(beside(columns).as_bytes(), &bank);
        read.unwrap().layout.legends
    };
    let right = [
        "Legenda",
        "1 = helemaal niet",
        "2 = nauwelijks",
        "3 = half",
        "4 = grotendeels",
        "5 = helemaal",
    ];
    assert_eq!(legends(&[right]), [2, 3, 4, 5, 6]);
    for none in [
        &[["Soort", "1 = po", "2 = vo", "3 = mbo", "", ""]][..],
        &[[
            "Hoe vaak",
            "1 = nooit",
            "3 = vaak",
            "4 = altijd",
            "1 = nooit",
            "2 = soms",
        ]],
        &[
            ["nr", "1", "2", "3", "4", "5"],
            ["wie", "An", "Bo", "Ci", "Do", "Ed"],
        ],
        &[
            ["volg", "1", "2", "3", "4", "5"],
            ["vaak", "altijd", "soms", "soms", "vaak", "nooit"],
        ],
    ] {
        assert!(legends(none).is_empty(), "{none:?}");
    }
}

#[test]
fn a_row_over_the_header_that_asks_a_part_of_the_statements_otherwise_is_refused() {
    let bank = bank();
    for row in [";Nu;;;Gewenst;", ";;;Vorig jaar;;", ";;;;verwachting;"] {
        let refused = read(format!("{row}\n{}", ids()).as_bytes(), &bank);
        assert!(
            matches!(refused, Err(Unreadable::OtherTime(_))),
            "{row}: {refused:?}"
        );
    }
    for row in [
        ";Samenwerken;;;Leiding;",
        "Gewenste situatie;;;;;",
        "Vorige keer;3 mei 2025;;;;",
    ] {
        assert_eq!(
            came(&format!("{row}\n{}", ids()), &bank),
            Came::Right,
            "{row}"
        );
    }
}

#[test]
fn a_title_above_the_header_is_shown_and_nothing_of_a_person() {
    let bank = bank();
    let titles = |line: &str| {
        let layout = read(under(line).as_bytes(), &bank).unwrap().layout;
        let tells = layout.title_tells();
        (layout.titles, tells)
    };
    for title in [
        "Gewenste situatie",
        "Vorig jaar",
        "verwachting van de schoolleider",
        "nulmeting 2024",
        "Concept, niet gebruiken",
        "TEST",
    ] {
        assert_eq!(titles(title), (vec![title.to_owned()], true), "{title}");
    }
    assert_eq!(
        titles("Netwerk Noord"),
        (vec!["Netwerk Noord".to_owned()], false)
    );
    assert_eq!(titles("anna@school.nl"), (vec![], false));
}

#[test]
fn a_row_under_the_header_that_says_that_statements_run_the_other_way_is_told() {
    let (header, people) = ids()
        .split_once('\n')
        .map(|(one, rest)| (one.to_owned(), rest.to_owned()))
        .unwrap();
    let text = format!("{header}\n;;;omgekeerd;;\n{people}");
    let layout = read(text.as_bytes(), &bank()).unwrap().layout;
    assert_eq!((layout.further, layout.legends), (vec![2], vec![2]));
}
