//! Forms as people change and export them: a question that was replaced after the first answers, titles and questions in
//! further rows under the codes.

use vlot::exchange::Unreadable;

use super::sheets::{sheet, workbook};
use super::variants::{Came, IDS, PEOPLE, came, cells};
use super::{bank, read};

/// What a form gives everybody before the answers: a moment and a school.
fn sent(place: usize) -> String {
    format!("2026-03-{:02} 09:1{place}:00;De Brug", place + 1)
}

/// Six people of a form, with a further question before the statements that was answered by the first of them only.
fn changed(first_answers: &[&str]) -> String {
    let header = format!("Tijdstempel;school;Vraag van vroeger;{}", IDS.join(";"));
    let rows = PEOPLE.iter().enumerate().map(|(place, (_, row))| {
        let old = first_answers.get(place).unwrap_or(&"");
        format!("{};{old};{}", sent(place), cells(row))
    });
    format!("{header}\n{}\n", rows.collect::<Vec<_>>().join("\n"))
}

#[test]
fn whoever_answered_a_question_that_was_replaced_later_counts() {
    let bank = bank();
    for answers in [
        &["grotendeels", "helemaal niet"][..],
        &["", "", "half", "helemaal"],
        &["", "", "", "", "", "half"],
        &["gemiddeld", "goed"],
        &["", "", "", "", "gemiddelde", "max"],
        &["test", "voorbeeld"],
    ] {
        assert_eq!(came(&changed(answers), &bank), Came::Right, "{answers:?}");
    }
}

#[test]
fn a_row_that_explains_the_scale_under_the_people_of_a_form_is_nobody() {
    let bank = bank();
    for legend in ["helemaal niet", "gemiddelde"] {
        // It has no moment.
        let row = format!(";;{legend};1;1;1;1;1");
        let with = changed(&["half"]);
        for people in [&changed(&[]), &with] {
            // Beside it somebody who answers one thing everywhere may be asked about as well.
            let found = came(&format!("{people}{row}\n"), &bank);
            let named = matches!(&found, Came::Nobody(lines) if lines.contains(&8));
            assert!(named, "{legend}: {found:?}");
        }
        // Without what a form gives each, a number or a moment, a word of the scale is nobody's.
        let bare = with.lines().map(|line| {
            let cells: Vec<&str> = line.split(';').skip(1).collect();
            cells.join(";") + "\n"
        });
        let bare: String = bare.collect();
        let row = format!("De Brug;{legend};1;1;1;1;1\n");
        assert!(read((bare + &row).as_bytes(), &bank).is_err(), "{legend}");
    }
}

/// Rows of people with a number of their own, of as many answers as wanted.
fn people(items: usize) -> String {
    let rows = PEOPLE.iter().enumerate().map(|(place, (_, row))| {
        let all: Vec<String> = (0..items).map(|item| row[item % 5].to_string()).collect();
        format!("{};De Brug;{}\n", place + 1, all.join(";"))
    });
    rows.collect()
}

#[test]
fn titles_and_questions_under_the_codes_belong_to_the_header_and_are_nobody() {
    let bank = bank();
    let codes = format!("nr;school;{}", IDS.join(";"));
    let asked = "nr;naam van de school;7.1 een groep die vaak bijeen komt;7.2 regels die voor iedereen gelden;7.3 een plan dat wij elk jaar bijstellen;7.4 een plek om het te zeggen;7.5 een begin voor wie nieuw is";
    let titles = [
        ";;DEEL A;DEEL A;;;",
        ";;Hoe de school is ingericht;;;Wat er is afgesproken;",
    ];
    for (above, further) in [
        (format!("{}\n", titles[0]), vec![2]),
        (format!("{}\n{}\n", titles[0], titles[1]), vec![2, 3]),
        (format!("{asked}\n"), vec![2]),
        (
            format!("{}\n{}\n;;;;;;\n{asked}\n", titles[0], titles[1]),
            vec![2, 3, 5],
        ),
        (format!("{asked}\n{}\n", titles[1]), vec![2, 3]),
    ] {
        let text = format!("{codes}\n{above}{}", people(5));
        assert_eq!(came(&text, &bank), Came::Right, "{text}");
        let table = read(text.as_bytes(), &bank).unwrap();
        assert_eq!(table.layout.further, further, "{text}");
    }
}

#[test]
fn a_word_of_each_statement_under_its_code_belongs_to_the_header_where_the_scale_has_fewer_points()
{
    let bank = bank();
    let ids = (1..=5).map(|one| format!("onderzoek-{one}"));
    let codes: Vec<String> = IDS.map(String::from).into_iter().chain(ids).collect();
    let words = [
        "doel", "keuze", "tijd", "plan", "deel", "vraag", "bron", "proef", "kijk", "leer",
    ];
    let table = |words: &[&str]| {
        let codes = codes[..words.len()].join(";");
        format!(
            "nr;school;{codes}\n;;{}\n{}",
            words.join(";"),
            people(words.len())
        )
    };
    let read_table = read(table(&words).as_bytes(), &bank).unwrap();
    assert_eq!(
        (read_table.people.len(), read_table.layout.further),
        (6, vec![2])
    );
    // So few may be somebody's answers in words of her own.
    assert!(read(table(&words[..5]).as_bytes(), &bank).is_err());
}

#[test]
fn somebody_who_mistyped_one_answer_and_gave_no_other_is_no_title() {
    let bank = bank();
    let codes = format!("nr;school;{}", IDS.join(";"));
    let text = format!("{codes}\n0;De Brug;vier;;;;\n{}", people(5));
    assert!(read(text.as_bytes(), &bank).is_err());
}

#[test]
fn a_title_that_is_merged_over_the_statements_under_their_codes_is_no_answer() {
    let bank = bank();
    let lines = |text: &str| -> Vec<(bool, Vec<String>)> {
        let row = |line: &str| (false, line.split(';').map(String::from).collect());
        text.lines().map(row).collect()
    };
    let title = ";;Hoe de school is ingericht;;;Wat er is afgesproken;";
    let text = format!("nr;school;{}\n{title}\n{}", IDS.join(";"), people(5));
    let merged = "<mergeCells><mergeCell ref=\"C2:E2\"/><mergeCell ref=\"F2:G2\"/></mergeCells>";
    let bytes = workbook(&(sheet(&lines(&text), "") + merged), true);
    let table = read(&bytes, &bank).unwrap();
    assert_eq!((table.people.len(), table.layout.further), (6, vec![2]));
    // Among the people it is named for what it is: a text, and not an answer that is merged.
    let text = format!(
        "nr;school;{}\n{}{title}\n{}",
        IDS.join(";"),
        people(5),
        people(5)
    );
    let merged = merged.replace("C2:E2", "C8:E8").replace("F2:G2", "F8:G8");
    let bytes = workbook(&(sheet(&lines(&text), "") + &merged), true);
    let refused = read(&bytes, &bank).map(|table| table.people.len());
    assert!(matches!(refused, Err(Unreadable::Rows(_))), "{refused:?}");
}
