//! Rows below the people, and columns beside them, that are no people: told by their figures, and not by what they are
//! called.

use vlot::exchange::{Fault, Unreadable};

use super::variants::{Came, PEOPLE, came, ids, table};
use super::{bank, read, said, scored};

/// How often each point was given to each statement, from the lowest on.
fn counts() -> Vec<[usize; 5]> {
    let given =
        |item: usize, point: u8| PEOPLE.iter().filter(|(_, row)| row[item] == point).count();
    (1..=5)
        .map(|point| [0, 1, 2, 3, 4].map(|item| given(item, point)))
        .collect()
}

#[test]
fn how_often_each_point_was_given_is_no_five_people_whatever_the_rows_are_called() {
    let bank = bank();
    // Nought is no point, and left open.
    let cell = |count: &usize| {
        count
            .checked_sub(1)
            .map_or_else(String::new, |_| count.to_string())
    };
    let under = |names: [&str; 5]| {
        let rows = names.iter().zip(counts());
        let rows = rows.map(|(name, row)| {
            format!(
                "{name};{}\n",
                row.iter().map(cell).collect::<Vec<_>>().join(";")
            )
        });
        ids() + &rows.collect::<String>()
    };
    for names in [
        ["1", "2", "3", "4", "5"],
        ["keer 1", "keer 2", "keer 3", "keer 4", "keer 5"],
        ["a", "b", "c", "d", "e"],
    ] {
        let came = came(&under(names), &bank);
        assert!(
            matches!(came, Came::Nobody(ref lines) if lines.contains(&12)),
            "{names:?} {came:?}"
        );
    }
    let labels = [
        "helemaal niet",
        "nauwelijks",
        "half",
        "grotendeels",
        "helemaal",
    ];
    let came = came(&under(labels), &bank);
    assert!(
        matches!(came, Came::Nobody(ref lines) if lines.contains(&12)),
        "{came:?}"
    );
}

#[test]
fn a_name_behind_a_blank_row_with_one_answer_is_told() {
    let output = scored((ids() + "\nVersie;1;;;;\n").as_bytes(), &[]);
    let told = said(&output);
    assert!(told.contains("Line 9 may be a row of figures"), "{told}");
}

#[test]
fn what_a_program_says_of_every_row_makes_no_figures_of_them() {
    let bank = bank();
    let with = |header: &str, cell: &dyn Fn(usize) -> &'static str| {
        let mut lines = Vec::new();
        for (place, line) in ids().lines().enumerate() {
            let cell = if place == 0 { header } else { cell(place) };
            lines.push(format!("{line};{cell}"));
        }
        came(&lines.join("\n"), &bank)
    };
    for (header, word) in [
        ("Voortgang", "100%"),
        ("Status", "ingevuld"),
        ("Blad", "Antwoorden"),
        ("Formulier", "Resultaat"),
    ] {
        assert_eq!(with(header, &|_| word), Came::Right, "{header}");
    }
    let halves = |place: usize| if place > 3 { "80%" } else { "100%" };
    assert_eq!(with("Voortgang", &halves), Came::Right);
}

#[test]
fn a_remark_that_is_a_word_of_the_scale_makes_no_legend_of_its_row() {
    let bank = bank();
    let text = ids().replace("naam;", "naam;opmerking;");
    let text: String = (text.lines().enumerate())
        .map(|(place, line)| match (place, line.split_once(';')) {
            (0, _) | (_, None) => format!("{line}\n"),
            (1, Some((name, rest))) => format!("{name};half;{rest}\n"),
            (_, Some((name, rest))) => format!("{name};;{rest}\n"),
        })
        .collect();
    assert_eq!(came(&text, &bank), Came::Right);
}

#[test]
fn a_form_that_nobody_filled_in_yet_is_read_whatever_its_header_rows_are() {
    let bank = bank();
    let statements = super::variants::statements(&bank).join(";");
    let ids = super::variants::IDS.join(";");
    let imports = ["{\"ImportId\":\"QID1\"}"; 5].join(";");
    for text in [
        format!("{ids}\n{statements}\n"),
        format!("{statements}\n{ids}\n"),
        format!("{ids}\n{statements}\n{imports}\n"),
    ] {
        let table = read(text.as_bytes(), &bank).unwrap();
        assert_eq!((table.people.len(), table.layout.found()), (0, 5), "{text}");
    }
}

#[test]
fn a_column_with_answers_in_the_place_of_a_statement_is_named_whatever_it_is_called() {
    let bank = bank();
    let near = |header: &str| {
        let columns = ["doelen-1", header, "doelen-3", "doelen-4", "doelen-5"];
        came(&table(&columns), &bank)
    };
    for header in ["Kolom1", "v1", "goals-two", "Is het helder wat er komt?"] {
        assert_eq!(
            near(header),
            Came::Near(vec!["doelen-2".into()]),
            "{header}"
        );
    }
    // Before the first one anything else may stand.
    let first = table(&["d1", "doelen-2", "doelen-3", "doelen-4", "doelen-5"]);
    let told = said(&scored(first.as_bytes(), &[]));
    assert!(
        told.contains("“d1” (doelen-1). Are those the answers"),
        "{told}"
    );
}

#[test]
fn an_id_before_another_statement_is_told_whatever_stands_between_them() {
    let bank = bank();
    let statements = super::variants::statements(&bank);
    for frame in [
        "[$] %",
        "$: Geef aan - %",
        "($) Geef aan: %",
        "Geef aan - % ($)",
    ] {
        let heads: Vec<String> = (0..5)
            .map(|place| {
                let id = super::variants::IDS[4 - place];
                frame
                    .replace('$', id)
                    .replace('%', &statements[place].replace(';', ","))
            })
            .collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        assert_eq!(came(&table(&heads), &bank), Came::Unclear, "{frame}");
    }
}

#[test]
fn a_row_of_figures_before_somebody_without_answers_is_no_person() {
    let bank = bank();
    let text = |first: &str, row: &str| ids().replacen("naam", first, 1) + row + "\nGerda;;;;;\n";
    for first in ["naam", "id", "school", ""] {
        for row in [
            "Gemiddelde;4;4;4;3;4",
            "Mean;4;4;4;3;4",
            "N;6;6;6;6;6",
            "SD;1,1;0,8;0,5;1;1",
        ] {
            assert_eq!(came(&text(first, row), &bank), Came::Right, "{first} {row}");
        }
        let other = came(&text(first, "Totaal;3;1;2;1;1"), &bank);
        let asked = other == Came::Nobody(vec![8]);
        assert!(asked || other == Came::Right, "{first}: {other:?}");
    }
}

#[test]
fn a_row_that_may_be_figures_is_never_counted_without_a_word() {
    let told = |text: &str| said(&scored(text.as_bytes(), &[])).contains("may be a row of figures");
    let counted = |text: String| text.replacen("naam", "nr", 1);
    assert!(told(&(ids() + "2025;1;5;2;4;3\n")), "a year");
    assert!(told(&(ids() + "2024-2025;1;5;2;4;3\n")), "a school year");
    assert!(told(&(ids() + ";5;5;5;5;5\n")), "without a name");
    assert!(told(&(ids() + ";1;5;2;4;3\n")), "without a name");
    assert!(!told(&(ids() + "Gijs;5;5;5;5;5\n")), "somebody");
    let two = ids().lines().take(3).collect::<Vec<_>>().join("\n") + "\n";
    assert!(told(&(two + "zz;5;5;4;4;5\n")), "the means of two people");
    let numbered: String = ids()
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let rest = line.split_once(';').map_or("", |(_, rest)| rest);
            if at == 0 {
                format!("{line}\n")
            } else {
                format!("{at};{rest}\n")
            }
        })
        .collect();
    assert!(
        told(&(counted(numbered.clone()) + "Streef;1;5;2;4;3\n")),
        "a word among numbers"
    );
    assert!(
        !told(&(counted(numbered) + "7;1;5;2;4;3\n")),
        "a number among numbers"
    );
}

#[test]
fn a_header_that_comes_again_in_another_order_is_no_sum() {
    let bank = bank();
    let again = "Gemiddelde;doelen-2;doelen-1;doelen-3;doelen-4;doelen-5\nNoor;1;5;3;3;3\n";
    assert_eq!(came(&(ids() + again), &bank), Came::Other);
}

#[test]
fn one_person_with_numbers_and_words_beside_each_other_is_not_two() {
    let bank = bank();
    let side = |heads: &str, rows: [&str; 3]| {
        let rows = rows
            .iter()
            .enumerate()
            .map(|(at, row)| format!("doelen-{};{row}\n", at + 1));
        came(
            &(format!("Stelling;{heads}\n") + &rows.collect::<String>()),
            &bank,
        )
    };
    let both = ["4;grotendeels", "2;nauwelijks", "5;helemaal"];
    for heads in ["Score;Antwoord", "Anna;Anna tekst", "Cijfer;Uitleg"] {
        assert_eq!(side(heads, both), Came::OnItsSide, "{heads}");
    }
    assert_eq!(
        side("Antwoord", ["4", "2", "5"]),
        Came::Wrong(1),
        "one person"
    );
    assert_eq!(
        side("Anna;Bo", ["4;3", "2;2", "5;1"]),
        Came::Wrong(2),
        "two people"
    );
}

#[test]
fn who_stands_above_a_title_of_the_statements_is_named_in_a_table_on_its_side() {
    let bank = bank();
    let names = PEOPLE.map(|(name, _)| name).join(";");
    let side = |last: &str| {
        let rows = (0..5).map(|item| {
            let row = PEOPLE.map(|(_, row)| row[item].to_string()).join(";");
            format!("doelen-{};{row};5\n", item + 1)
        });
        let rows: String = rows.collect();
        came(&format!(";{names};{last}\nDoelen;;;;;;;\n{rows}"), &bank)
    };
    assert!(
        matches!(side("Norm"), Came::Nobody(_)),
        "{:?}",
        side("Norm")
    );
    assert_eq!(side("Gemiddelde"), Came::Right);
}

#[test]
fn a_row_of_figures_with_its_word_behind_the_last_column_is_told() {
    for last in [",3.3,3.3,Gemiddelde", ",3.3,3.3,,Totaal"] {
        let table = format!("klas,doelen-1,doelen-2\n8,1,2\n7,3,4\n6,3,4\n{last}\n");
        let output = scored(table.as_bytes(), &[]);
        assert!(output.status.success(), "{}", said(&output));
        let told = "Line 5 is a sum or a mean, not a person";
        assert!(said(&output).contains(told), "{}", said(&output));
    }
}

/// Rows of figures stand under the header as well as under the table, several under each other, under a name that nobody
/// can foresee or none; programs round a half as they like.
#[test]
fn rows_of_figures_are_known_by_their_figures_wherever_they_stand() {
    let bank = bank();
    let items: Vec<String> = bank.instrument.items().map(|one| one.id.clone()).collect();
    let people: Vec<Vec<i64>> = (0..8_i64)
        .map(|person| {
            let answer = |item: i64| (person * person + 3 * item * person + item) % 11 % 5 + 1;
            (0..items.len() as i64).map(answer).collect()
        })
        .collect();
    let each = |figure: &dyn Fn(Vec<i64>) -> i64| -> Vec<i64> {
        let of = |item: usize| figure(people.iter().map(|row| row[item]).collect());
        (0..items.len()).map(of).collect()
    };
    let mean = |column: &[i64]| column.iter().sum::<i64>() as f64 / column.len() as f64;
    let up = each(&|column| (mean(&column) + 0.5).floor() as i64);
    let even = each(&|column| mean(&column).round_ties_even() as i64);
    assert_ne!(up, even);
    let most = each(&|column| *column.iter().max().unwrap());
    let table = |above: &[(&str, &Vec<i64>)], below: &[(&str, &Vec<i64>)], named: bool| {
        let line = |(name, row): &(&str, &Vec<i64>)| {
            let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
            format!(
                "{}{}\n",
                if named {
                    format!("{name};")
                } else {
                    String::new()
                },
                cells.join(";")
            )
        };
        let names = [
            "Anna", "Bart", "Carla", "Dirk", "Els", "Fien", "Gijs", "Hans",
        ];
        let all: Vec<(&str, &Vec<i64>)> = names.into_iter().zip(&people).collect();
        let rows = above.iter().chain(&all).chain(below).map(line);
        format!(
            "{}{}\n{}",
            if named { "naam;" } else { "" },
            items.join(";"),
            rows.collect::<String>()
        )
    };
    let refused = |text: &str| match read(text.as_bytes(), &bank) {
        Ok(table) => (Vec::new(), table.found.doubtful.first),
        Err(Unreadable::Rows(problems)) => {
            let lines = problems.first().into_iter();
            let nobody = lines.filter(|one| one.fault == Fault::NoPerson);
            (nobody.map(|one| one.line).collect(), Vec::new())
        }
        Err(other) => panic!("{other:?}"),
    };
    let none: (Vec<u64>, Vec<u64>) = (Vec::new(), Vec::new());
    assert_eq!(refused(&table(&[], &[], true)), none);
    for (means, named) in [(&up, true), (&even, true), (&up, false), (&even, false)] {
        for name in ["Score groep", "", "Ina"] {
            let row = (name, means);
            assert_eq!(refused(&table(&[row], &[], named)).0, [2], "{name}");
            assert_eq!(refused(&table(&[], &[row], named)).0, [10], "{name}");
            let both = table(&[], &[row, ("Top", &most)], named);
            assert_eq!(
                refused(&both).0,
                [10, 11],
                "beside means the highest is no person"
            );
        }
    }
    // Somebody may be as high as anybody: that is told.
    assert_eq!(
        refused(&table(&[], &[("Ina", &most)], true)),
        (Vec::new(), vec![10])
    );
    assert_eq!(
        refused(&table(&[("Ina", &most)], &[], true)),
        (Vec::new(), vec![2])
    );
    // One answer makes somebody of a row of means.
    let mut person = up.clone();
    person[4] = if person[4] == 1 { 5 } else { 1 };
    assert_eq!(refused(&table(&[("Ina", &person)], &[], true)), none);
    // A row of words without a name under the header may be the scale, and is told.
    let words: Vec<i64> = (0..items.len() as i64).map(|item| item % 3 + 1).collect();
    assert_eq!(
        refused(&table(&[("", &words)], &[], true)),
        (Vec::new(), vec![2])
    );
}

/// A line with one text under the table is none of its rows; between people it is a row that lost its answers, and at the
/// end of a file that was cut off it may be a name.
#[test]
fn a_line_with_one_text_under_the_table_is_told_and_counts_for_nobody() {
    let bank = bank();
    let lines = |text: &str| read(text.as_bytes(), &bank).map(|table| table.found.below.first);
    for foot in [
        "Bron: Microsoft Forms",
        "Gemaakt op 3 november 2026",
        "© 2026",
        "\nJan de Vries",
        "\nNiet voor anderen",
        "Pagina 1 van 1",
    ] {
        let line = if foot.starts_with('\n') { 9 } else { 8 };
        let under = ids() + foot + "\n";
        assert_eq!(lines(&under).unwrap(), [line], "{foot}");
        let between = under + "Gijs;1;2;3;4;5\n";
        assert!(
            matches!(lines(&between), Err(Unreadable::Rows(_))),
            "{foot}"
        );
    }
    let many = |times: usize| lines(&(ids() + &"Bron: Microsoft Forms\n".repeat(times)));
    assert!(many(100).is_ok());
    assert!(matches!(many(101), Err(Unreadable::Rows(_))));
    assert!(matches!(many(500), Err(Unreadable::Rows(_))));
    // Without a column of names it stands where the first answer would.
    for foot in ["Bron: Microsoft Forms", "\nNiet voor anderen"] {
        let under = format!("doelen-1;doelen-2\n4;5\n3;4\n5;5\n{foot}\n");
        assert_eq!(lines(&under).unwrap().len(), 1, "{foot}");
        let between = under + "4;4\n";
        assert!(
            matches!(lines(&between), Err(Unreadable::Rows(_))),
            "{foot}"
        );
    }
    for row in ["Jan de Vries", "\n4", "\nJan,4,5,3,3,2", "\nJan;4"] {
        assert!(
            matches!(lines(&(ids() + row + "\n")), Err(Unreadable::Rows(_))),
            "{row}"
        );
    }
}

/// What stands under the header and is mostly no answer is named as a whole, before its cells are.
#[test]
fn a_row_under_the_header_that_is_no_answer_is_named_as_nobody() {
    let bank = bank();
    let nobody = |row: &str| {
        let text = ids();
        let (head, people) = text.split_once('\n').unwrap();
        match read(format!("{head}\n{row}\n{people}").as_bytes(), &bank) {
            Err(Unreadable::Rows(problems)) => problems.first()[0].fault == Fault::NoPerson,
            other => panic!("{other:?}"),
        }
    };
    for row in [
        ";3,7;3,8;4;2,1;3,5",
        ";12;13;14;15;16",
        "Thema;aim;aim;aim;aim;aim",
    ] {
        assert!(nobody(row), "{row}");
    }
    assert!(
        !nobody("Gijs;4;5;eens;2;1"),
        "somebody with a slip of the pen"
    );
}
