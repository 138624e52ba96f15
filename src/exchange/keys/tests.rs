use super::*;
use crate::bank::{Source, parse};

fn bank(statements: &[&str], more: &str) -> Bank {
    let mut text = "[bank]\nid = \"b\"\nversion = \"1\"\ntitle = \"B\"\n[scale]\npoints = [{ value = 1 }, { value = 2 }]\n\
                    [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n"
        .to_owned();
    for (place, statement) in statements.iter().enumerate() {
        text.push_str(&format!(
            "[[item]]\nid = \"doel-{}\"\ncharacteristic = \"c\"\ntext = \"{statement}\"\n{more}",
            place + 1
        ));
    }
    parse(vec![Source {
        name: "b.toml".into(),
        text,
    }])
    .unwrap()
}

fn keys() -> Keys {
    let statements = [
        "Onze foto’s zijn één geheel.",
        "2 keer per jaar vieren wij iets.",
        "Wij leren van elkaar.",
    ];
    Keys::of(&bank(&statements, ""), &[])
}

#[test]
fn an_id_is_known_however_a_program_writes_it() {
    let keys = keys();
    for header in [
        "doel-1",
        "Doel-1",
        "DOEL_1",
        "doel.1",
        "doel1",
        "doel 1",
        " doel\u{2013}1 ",
        "\"doel-1\"",
        "doel[1]",
        "doel-1:",
        "\u{feff}doel-1",
        "doel-1.1",
        "doel_1...3",
    ] {
        assert_eq!(
            keys.column(header),
            Header::Item(0, Strength::Own),
            "{header}"
        );
    }
    for header in [
        "stellingen/doel-1",
        "Deel A [doel_1]",
        "groep.doel-1",
        "nu: doel1",
        "A | doel-1",
    ] {
        assert_eq!(
            keys.column(header),
            Header::Item(0, Strength::Framed),
            "{header}"
        );
    }
    for header in ["doel-4", "1", "doel", "doel-11", "x doel-1 y", ""] {
        assert_eq!(keys.column(header), Header::Other, "{header}");
    }
}

#[test]
fn a_statement_is_known_behind_codes_and_in_other_signs() {
    let keys = keys();
    for header in [
        "Onze foto's zijn e\u{301}e\u{301}n geheel",
        "3.1 ONZE FOTO’S zijn één\u{a0}geheel:",
        "Stelling 1: Onze foto’s zijn één geheel. *",
        "V12) Onze foto`s zijn één geheel",
        "1a) Onze foto’s zijn één geheel.",
        "AB01_01: Onze foto’s zijn één geheel.",
        "[AB01] Onze foto’s zijn één geheel.",
        "a. Onze foto’s zijn één geheel.",
        "<p>Onze foto&rsquo;s zijn &eacute;&eacute;n geheel.&nbsp;</p>",
        "Onze fotoâ€™s zijn Ã©Ã©n geheel.",
        "Onze.foto.s.zijn.één.geheel.",
        "Onze foto’s\nzijn één geheel.",
        "Onze_foto’s_zijn_één-geheel",
    ] {
        assert_eq!(
            keys.column(header),
            Header::Item(0, Strength::Own),
            "{header}"
        );
    }
    for header in [
        "Hoe gaat het? [Q1. Onze foto’s zijn één geheel.]",
        "Geef aan wat klopt. - Onze foto’s zijn één geheel.",
        "Geef aan wat klopt: 1. Onze foto’s zijn één geheel.",
        "Geef aan wat klopt\r\nOnze foto’s zijn één geheel.",
    ] {
        assert_eq!(
            keys.column(header),
            Header::Item(0, Strength::Framed),
            "{header}"
        );
    }
    for header in [
        "2 keer per jaar vieren wij iets",
        "7. 2 keer per jaar vieren wij iets",
    ] {
        assert_eq!(
            keys.column(header),
            Header::Item(1, Strength::Own),
            "{header}"
        );
    }
    for header in [
        "Naam",
        "1.",
        "Points - Onze foto’s zijn één geheel.",
        "keer per jaar vieren wij iets",
        "Ik vind niet dat wij leren van elkaar",
    ] {
        assert_eq!(keys.column(header), Header::Other, "{header}");
    }
}

#[test]
fn a_text_that_two_items_share_is_unclear() {
    let keys = Keys::of(&bank(&["Wij leren.", "Wij leren!"], ""), &[]);
    assert_eq!(keys.column("3. Wij leren"), Header::Unclear);
    assert_eq!(keys.column("Wij leren!"), Header::Item(1, Strength::Own));
}

#[test]
fn names_of_the_bank_and_of_the_map_are_known() {
    let keys = Keys::of(
        &bank(&["Wij leren."], "columns = [\"A1\", \"LEAD_01\"]\n"),
        &[("wens".into(), Some(0)), ("A1".into(), None)],
    );
    assert_eq!(keys.column("lead-01"), Header::Item(0, Strength::Own));
    assert_eq!(keys.column("Wens"), Header::Item(0, Strength::Mapped));
    assert_eq!(keys.column("A1"), Header::Unused);
}

#[test]
fn what_is_nearly_an_item_without_a_column_is_named() {
    let keys = keys();
    for (header, item) in [
        ("Onze foto's zijn een geheel", 0),
        ("Geef aan - Onze fotos zijn één gehel.", 0),
        ("Wij leren van elkaar (verplicht)", 2),
        ("Wij leren met elkaar", 2),
        ("Wij leeren van elkar", 2),
        ("2 keer per jaar vieren wij", 1),
        ("dole-1", 0),
        ("doeln-3", 2),
        ("doel-2 (vieren)", 1),
        ("doel-0", 0),
        ("doel_4", 0),
    ] {
        assert_eq!(
            keys.search(vec![0, 1, 2]).nearly(header),
            Some(item),
            "{header}"
        );
    }
    for header in [
        "Naam",
        "doel-7",
        "School",
        "Opmerkingen",
        "Wat wij leren",
        "E-mailadres",
    ] {
        assert_eq!(keys.search(vec![0, 1, 2]).nearly(header), None, "{header}");
    }
    assert_eq!(
        keys.search(vec![1, 2]).nearly("dole-1"),
        None,
        "it has a column"
    );
}
