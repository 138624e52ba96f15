//! Forms as people change and export them: a question that was replaced after the first answers, titles and questions in
//! further rows under the codes.

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
