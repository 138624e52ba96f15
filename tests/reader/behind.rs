//! Some programs write the question of a list behind each statement of it. That is taken off where it is shared, and told.

use vlot::exchange::Unreadable;

use super::variants::{Came, IDS, PEOPLE, came, statements, table};
use super::{bank, read, said, scored};

/// The six people under the statements, each with this behind it.
fn with_behind(behind: &dyn Fn(usize) -> String) -> String {
    let bank = bank();
    let heads = statements(&bank);
    let heads = heads.iter().enumerate();
    let heads: Vec<String> = heads
        .map(|(place, text)| format!("\"{text}{}\"", behind(place)))
        .collect();
    let rows = PEOPLE.map(|(_, row)| row.map(|one| one.to_string()).join(","));
    format!("{}\n{}\n", heads.join(","), rows.join("\n"))
}

#[test]
fn the_question_of_a_list_behind_its_statements_is_taken_off_and_told_as_it_was_written() {
    for sign in [":", ": ", " - ", " | ", " >> "] {
        let text = with_behind(&|_| format!("{sign}In hoeverre klopt dit?"));
        assert_eq!(came(&text, &bank()), Came::Right, "{sign}");
        let table = read(text.as_bytes(), &bank()).unwrap();
        assert_eq!(
            table.layout.behind_statements,
            ["In hoeverre klopt dit?"],
            "{sign}"
        );
    }
    let output = scored(
        with_behind(&|_| ":In hoeverre klopt dit?".to_owned()).as_bytes(),
        &[],
    );
    assert!(
        said(&output).contains("Some statements are followed by: “In hoeverre klopt dit?”"),
        "{}",
        said(&output)
    );
}

#[test]
fn what_is_asked_beside_statements_or_otherwise_is_no_question_of_theirs() {
    for behind in [
        "toelichting",
        "Score",
        "gewenst",
        "vorig jaar",
        "omgekeerd",
        "Nu",
        "helemaal",
        "4",
        "1 = helemaal, 5 = helemaal niet",
        "In hoeverre ben je het hiermee oneens?",
        "Hoe belangrijk vind je dit?",
    ] {
        let text = with_behind(&|_| format!(":{behind}"));
        let found = read(text.as_bytes(), &bank()).map(|_| ());
        assert!(found.is_err(), "{behind}");
    }
}

#[test]
fn what_differs_by_statement_is_not_taken_off() {
    let text = with_behind(&|place| format!(":deel {place}"));
    let found = read(text.as_bytes(), &bank()).map(|_| ());
    assert!(matches!(found, Err(Unreadable::Near(_))), "{found:?}");
}

#[test]
fn a_separator_that_stands_in_statements_alone_parts_no_table() {
    let bank = bank();
    let heads = IDS.map(|id| format!("{id} (een, twee, drie)"));
    let text = table(&heads.each_ref().map(String::as_str));
    assert_eq!(came(&text, &bank), Came::Right);
    assert_eq!(
        read(text.as_bytes(), &bank)
            .unwrap()
            .layout
            .behind_statements,
        ["een, twee, drie"]
    );
    // Two words that blanks part are no columns of a table that has a sign between its cells.
    let labelled = IDS.map(|id| format!("{} (label)", id.replace('-', "_")));
    let text = table(&labelled.each_ref().map(String::as_str));
    assert_eq!(came(&text, &bank), Came::Right);
    // Statements with commas, and words behind them that ask something else: each is named whole.
    let items = bank.instrument.items().map(|item| item.text.get("nl"));
    let heads: Vec<String> = (items.filter(|text| text.contains(',')))
        .map(|text| format!("{text} [Gewenst]"))
        .collect();
    let rows = "4;".repeat(heads.len());
    let text = format!("naam;{}\n", heads.join(";")) + &format!("Anna;{rows}\n").repeat(4);
    let Err(Unreadable::Near(near)) = read(text.replace(";\n", "\n").as_bytes(), &bank) else {
        panic!("{text}");
    };
    assert_eq!((near.len(), heads.len() > 1), (heads.len(), true));
}
