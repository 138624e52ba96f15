//! Rows below the people, and columns beside them, that are no people: told by their figures, and not by what they are
//! called.

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
