//! Letters with an accent, as other programs write and read them.

use std::fs;

use vlot::bank::{Bank, Source, parse};

use super::{answers, read, said, tables, vlot};

/// Bytes from 128 on as three programs have them, for the letters of the bank.
const WINDOWS: [(char, u8); 2] = [('é', 0xe9), ('ë', 0xeb)];
const MAC: [(char, u8); 2] = [('é', 0x8e), ('ë', 0x91)];
const DOS: [(char, u8); 2] = [('é', 0x82), ('ë', 0x89)];

const TABLE: &str = "school;Wij zijn één team.;Wij helpen elkaar.;Ideeën zijn hier welkom.;Wij vieren wat lukt.\n\
    Café Zuid;één keer;3;4;5\nDe Beëdigde;soms;één keer;4;5\nCafé Zuid;vaak;4;één keer;1\n";

fn accents() -> Bank {
    let text = fs::read_to_string(tables().join("bank-accents.toml")).unwrap();
    let name = "bank-accents.toml".into();
    parse(vec![Source { name, text }]).unwrap()
}

fn written(text: &str, with: &[(char, u8)]) -> Vec<u8> {
    let byte = |letter: char| {
        let known = with.iter().find(|(known, _)| *known == letter);
        known.map_or_else(|| u8::try_from(letter).unwrap(), |(_, byte)| *byte)
    };
    text.chars().map(byte).collect()
}

#[test]
fn a_table_that_a_mac_or_dos_wrote_gives_what_it_gives_in_utf8() {
    let bank = accents();
    let right = answers(&read(TABLE.as_bytes(), &bank).unwrap());
    for with in [WINDOWS, MAC, DOS] {
        let table = read(&written(TABLE, &with), &bank).unwrap();
        assert_eq!(answers(&table), right, "{with:x?}");
    }
}

#[test]
fn letters_that_a_program_read_wrongly_and_kept_are_put_right() {
    let bank = accents();
    let right = answers(&read(TABLE.as_bytes(), &bank).unwrap());
    for (acute, diaeresis) in [
        ("Ã©", "Ã«"),
        ("√©", "√´"),
        ("├®", "├½"),
        ("È", "Î"),
        ("‚", "‰"),
        ("Ž", "‘"),
    ] {
        let wrong = TABLE.replace('é', acute).replace('ë', diaeresis);
        assert_eq!(
            answers(&read(wrong.as_bytes(), &bank).unwrap()),
            right,
            "{acute}"
        );
    }
}

fn scored(text: &[u8], language: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    fs::write(&path, text).unwrap();
    let path = path.to_string_lossy().into_owned();
    let words = [
        "score",
        &path,
        "--bank",
        "bank-accents.toml",
        "--group",
        "school",
        "--lang",
        language,
    ];
    said(&vlot(folder.path(), &words.map(str::to_owned)))
}

#[test]
fn names_of_groups_with_letters_that_are_wrong_are_told() {
    let told = "In deze namen van groepen staan letters verkeerd: “CafŽ Zuid”";
    assert!(scored(&written(TABLE, &MAC), "nl").contains(told));
    let told = "These group names contain wrong letters: “Caf‚ Zuid”";
    assert!(scored(&written(TABLE, &DOS), "en").contains(told));
    assert!(!scored(TABLE.as_bytes(), "nl").contains("letters verkeerd"));
}

#[test]
fn where_letters_are_gone_it_is_said_how_the_file_is_saved_well() {
    for gone in ["?", "\u{fffd}"] {
        let lost = TABLE.replace(['é', 'ë'], gone);
        let said = scored(lost.as_bytes(), "nl");
        assert!(
            said.contains("is bijna c-1") && said.contains("CSV UTF-8"),
            "{said}"
        );
    }
}
