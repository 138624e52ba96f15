//! What stands before a statement is never dropped in silence: it is told, or it is no answer to that statement.

use vlot::bank::Bank;
use vlot::exchange::Unreadable;

use super::variants::{Came, PEOPLE, came, statements};
use super::{bank, read, said, scored};

/// The six people under the statements, each in this frame.
fn framed(frame: &dyn Fn(usize, &str) -> String, bank: &Bank) -> String {
    let heads = statements(bank);
    let heads = heads.iter().enumerate();
    let heads: Vec<String> = heads
        .map(|(place, text)| format!("\"{}\"", frame(place + 1, text)))
        .collect();
    let rows = PEOPLE.map(|(_, row)| row.map(|one| one.to_string()).join(","));
    format!("{}\n{}\n", heads.join(","), rows.join("\n"))
}

fn told(frame: &dyn Fn(usize, &str) -> String) -> Vec<String> {
    let bank = bank();
    let table = read(framed(frame, &bank).as_bytes(), &bank).unwrap();
    table.layout.before_statements
}

#[test]
fn words_before_a_statement_are_told_as_they_were_written() {
    let one = |frame: &'static str| told(&move |_, text| frame.replace('$', text));
    assert_eq!(one("Hoe graag wil je dit? [$]"), ["Hoe graag wil je dit?"]);
    assert_eq!(one("Bij het begin: $"), ["Bij het begin"]);
    assert_eq!(
        one("Wat denkt je directeur?\n$"),
        ["Wat denkt je directeur?"]
    );
    let coded = told(&|place, text| format!("G01Q0{place}[SQ00{place}]. Hoe vaak? [{text}]"));
    assert_eq!(
        coded.len(),
        1,
        "the codes differ and the question does not: {coded:?}"
    );
    let two = told(&|place, text| {
        let question = if place < 3 { "Nu" } else { "Over een jaar" };
        format!("{question}: {text}")
    });
    assert_eq!(two, ["Nu", "Over een jaar"]);
}

#[test]
fn a_title_or_a_number_of_the_questionnaire_itself_is_not_told() {
    for frame in [
        "$",
        "3. $",
        "Vraag 3: $",
        "Doelen: $",
        "Doelen 3: $",
        "doelen [$]",
        "Q3 - $",
    ] {
        let found =
            told(&move |place, text| frame.replace('3', &place.to_string()).replace('$', text));
        assert!(found.is_empty(), "{frame}: {found:?}");
    }
}

#[test]
fn a_command_says_what_stood_before_the_statements() {
    let text = framed(
        &|_, text| format!("Hoe graag wil je dit? [{text}]"),
        &bank(),
    );
    let words = said(&scored(text.as_bytes(), &[]));
    assert!(
        words.contains("Some statements are preceded by: “Hoe graag wil je dit?”"),
        "{words}"
    );
}

#[test]
fn another_scale_before_a_statement_is_refused() {
    let bank = bank();
    let came = |frame: &'static str| {
        let text = framed(&move |_, text| frame.replace('$', text), &bank);
        read(text.as_bytes(), &bank).map(|_| ())
    };
    for frame in [
        "In hoeverre klopt dit (1-7)? [$]",
        "Geef een rapportcijfer van 1 tot 10 [$]",
        "Kies 1 (oneens) - 4 (eens) [$]",
        "0 = niet, 4 = wel [$]",
        "1 = helemaal, 5 = helemaal niet: $",
    ] {
        let found = came(frame);
        assert!(
            matches!(found, Err(Unreadable::OtherScale(_))),
            "{frame}: {found:?}"
        );
    }
    for frame in [
        "In hoeverre klopt dit (1-5)? [$]",
        "Geef een cijfer van 1 (helemaal niet) tot 5 (helemaal) [$]",
        "1 = helemaal niet, 5 = helemaal, 9 = weet niet [$]",
        "Vragen 1-12 [$]",
        "Leerkrachten van groep 1-4 [$]",
    ] {
        let found = came(frame);
        assert!(found.is_ok(), "{frame}: {found:?}");
    }
}

#[test]
fn a_title_of_the_bank_says_nothing_else_and_who_is_urged_is_not_asked() {
    let bank = bank();
    for frame in [
        "Belangrijk: wees eerlijk [$]",
        "Denk aan de vorige bijeenkomst [$]",
        "Vragen over belang en doel van ons netwerk [$]",
    ] {
        let text = framed(&move |_, text| frame.replace('$', text), &bank);
        assert_eq!(came(&text, &bank), Came::Right, "{frame}");
    }
    for frame in [
        "In hoeverre ben je het hiermee oneens? [$]",
        "Omgekeerd: $",
        "Hoe belangrijk vind je dit? [$]",
        "Denk terug aan vorig schooljaar [$]",
        "Zet op volgorde van belang [$]",
    ] {
        let text = framed(&move |_, text| frame.replace('$', text), &bank);
        assert_eq!(came(&text, &bank), Came::OtherTime, "{frame}");
    }
}
