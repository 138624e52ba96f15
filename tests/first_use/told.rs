//! What is said when something goes wrong: in the language of the reader, what happened, what it means for the data and
//! what to do, without a word of the system or of Rust.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use vlot::i18n::{Language, Words};
use vlot::store::{Beside, Store, StoreError};

/// Words that belong to the system, to Rust or to a library, and to no sentence for a reader.
pub(crate) const NOT_OURS: [&str; 24] = [
    "os error",
    "No such file",
    "Permission denied",
    "Is a directory",
    "Not a directory",
    "expected",
    "invalid type",
    "invalid value",
    "unexpected",
    "missing field",
    "unknown field",
    "Error(",
    "Err(",
    "Some(",
    "None",
    "i64",
    "u64",
    "usize",
    "f64",
    "Utf8",
    "panicked",
    "unwrap",
    "std::",
    "TOML parse error",
];

/// English that no Dutch sentence has.
const ENGLISH: [&str; 9] = [
    " the ",
    " file ",
    " not ",
    " cannot ",
    " could ",
    " with ",
    " and ",
    " because ",
    " error",
];

/// How a Dutch sentence says what it means for the data.
const DATA: [&str; 14] = [
    "zijn ze er nog",
    "Er is niets",
    "Er is hier",
    "staat er nog",
    "blijft",
    "is er nog niets",
    "niets overschreven",
    "niet verwijderd",
    "Daarom",
    "niets mis mee",
    "niet meer",
    "Er is geen",
    "heeft nog geen",
    "niets veranderd",
];

/// How it says what to do.
const DO: [&str; 23] = [
    "sluit het niet",
    "Open",
    "Kijk",
    "kijk dan",
    "Kies",
    "Probeer",
    "probeer",
    "Vraag",
    "Zet",
    "Maak",
    "Geef",
    "Ga daar",
    "Sluit",
    "Zorg",
    "Met “",
    "Bedoel",
    "Typ",
    "Vul",
    "Bewaar",
    "Haal",
    "Verbeter",
    "Zoek",
    "Begin",
];

fn every_error() -> Vec<StoreError> {
    let path = || PathBuf::from("/gegevens/noord/2026-11-24.toml");
    let folder = tempfile::tempdir().unwrap();
    let broken = |text: &str| {
        let file = folder.path().join("x.toml");
        fs::write(&file, text).unwrap();
        Store::at(folder.path().to_owned()).load(&file).unwrap_err()
    };
    let beside = |what| StoreError::Beside {
        what,
        path: path(),
        why: Box::new(StoreError::InUse { path: path() }),
    };
    let StoreError::Unreadable { problems, .. } = broken("format = 1\n") else {
        panic!("it can be read");
    };
    vec![
        StoreError::Unwritable {
            path: path(),
            problems,
        },
        StoreError::InUse { path: path() },
        StoreError::Missing { path: path() },
        StoreError::Newer {
            path: path(),
            format: 9,
        },
        StoreError::Changed { path: path() },
        StoreError::NotAFile { path: path() },
        StoreError::NotAFolder { path: path() },
        StoreError::MayNotRead { path: path() },
        StoreError::MayNotWrite { path: path() },
        StoreError::DiskFull { path: path() },
        StoreError::CouldNotRead {
            path: path(),
            detail: vlot::world::system_code(&io::Error::from_raw_os_error(5)),
        },
        StoreError::CouldNotWrite {
            path: path(),
            detail: vlot::world::system_code(&io::Error::from_raw_os_error(5)),
        },
        StoreError::Meanwhile { path: path() },
        StoreError::NotOurs { path: path() },
        StoreError::NotSealed {
            path: path(),
            detail: vlot::world::system_code(&io::Error::from_raw_os_error(5)),
        },
        StoreError::NotRemoved {
            path: path(),
            detail: vlot::world::system_code(&io::Error::from_raw_os_error(5)),
        },
        StoreError::NoKey {
            path: path(),
            key: path().with_extension("key"),
        },
        StoreError::NoAnswer,
        StoreError::Stopped,
        StoreError::UnknownNetwork {
            network: "Noord".into(),
            meant: None,
        },
        StoreError::UnknownNetwork {
            network: "Nord".into(),
            meant: Some("Noord".into()),
        },
        StoreError::NothingFinished {
            meeting: false,
            network: "Noord".into(),
            path: path(),
            bank: String::new(),
        },
        StoreError::NoLastTime {
            network: "Noord".into(),
        },
        beside(Beside::LastTime),
        beside(Beside::Replaced),
        beside(Beside::Earlier),
        beside(Beside::Unknown),
        beside(Beside::Former),
        beside(Beside::Leftover),
        broken("format = \n"),
        broken("format = 1\nnetwork = 3\ndate = \"gisteren\"\npeople = \"veel\"\n"),
        broken("[[action]]\nwhat = [1]\n"),
    ]
}

/// Every kind by its number; one that is new does not compile until it is here, and then has to be in the table.
fn kind(error: &StoreError) -> usize {
    match error {
        StoreError::InUse { .. } => 0,
        StoreError::Missing { .. } => 1,
        StoreError::Unreadable { .. } => 2,
        StoreError::Newer { .. } => 3,
        StoreError::Changed { .. } => 4,
        StoreError::Meanwhile { .. } => 5,
        StoreError::NotAFile { .. } => 6,
        StoreError::NotAFolder { .. } => 7,
        StoreError::NotOurs { .. } => 8,
        StoreError::MayNotRead { .. } => 9,
        StoreError::MayNotWrite { .. } => 10,
        StoreError::DiskFull { .. } => 11,
        StoreError::CouldNotRead { .. } => 12,
        StoreError::CouldNotWrite { .. } => 13,
        StoreError::NotSealed { .. } => 14,
        StoreError::NoKey { .. } => 15,
        StoreError::NotRemoved { .. } => 27,
        StoreError::NoAnswer => 28,
        StoreError::Stopped => 16,
        StoreError::UnknownNetwork { .. } => 17,
        StoreError::NothingFinished { .. } => 18,
        StoreError::Unwritable { .. } => 19,
        StoreError::NoLastTime { .. } => 20,
        StoreError::Beside { what, .. } => match what {
            Beside::LastTime => 21,
            Beside::Replaced => 22,
            Beside::Earlier => 23,
            Beside::Unknown => 24,
            Beside::Former => 25,
            Beside::Leftover => 26,
        },
    }
}

#[test]
fn every_kind_of_error_of_the_store_is_in_the_table() {
    let mut kinds: Vec<usize> = every_error().iter().map(kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, (0..29).collect::<Vec<_>>());
}

#[test]
fn every_error_of_the_store_says_what_happened_what_it_means_and_what_to_do() {
    for error in every_error() {
        for language in Language::ALL {
            let words = Words::new(language);
            let on_screen = words.again().on_screen();
            for said in [words.store_error(&error), on_screen.store_error(&error)] {
                let all = [said.clone(), words.file_problems(&error).join("\n")].join("\n");
                for word in NOT_OURS {
                    assert!(!all.contains(word), "{word} in {all}");
                }
                if language == Language::English {
                    continue;
                }
                for word in ENGLISH {
                    assert!(!all.contains(word), "{word} in {all}");
                }
                let has = |words: &[&str]| words.iter().any(|word| said.contains(word));
                assert!(has(&DO), "what to do: {said}");
                let meant = matches!(
                    error,
                    StoreError::UnknownNetwork { .. } | StoreError::Stopped
                );
                assert!(meant || has(&DATA), "what it means: {said}");
            }
            let shown = on_screen.store_error(&error);
            assert!(
                !shown.contains("vlot list") && !shown.contains("--"),
                "{shown}"
            );
        }
    }
}

#[test]
fn no_command_is_told_to_somebody_on_a_screen() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n");
    let command = [
        "Typ: vlot",
        "Type: vlot",
        "vlot list”",
        "vlot delete",
        "“vlot ",
        "vlot codebook",
        "vlot session",
        "vlot import",
        " --",
    ];
    let files = [
        "home", "screens", "session", "phones", "result", "walk", "keys",
    ];
    for file in ["nl", "en"]
        .map(|language| files.map(|file| format!("{language}/{file}.ftl")))
        .as_flattened()
    {
        let text = fs::read_to_string(source.join(file)).unwrap();
        let mut id = "";
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" = ") {
                id = name;
            }
            // What has words of its own in lines, or on a screen, is told here to somebody at a command line.
            let of_lines = ["meeting-", "plain-", "cli-"]
                .iter()
                .any(|begin| id.starts_with(begin));
            if of_lines || id.ends_with("-lines") || text.contains(&format!("\n{id}-screen = ")) {
                continue;
            }
            for told in command {
                assert!(!line.contains(told), "{file}: {line}");
            }
        }
    }
}

/// How long a scan takes is told in one number: that of the program, also where it is told beforehand.
#[test]
fn the_minutes_of_a_scan_are_the_same_wherever_they_are_told() {
    let statements = vlot::bank::shipped().unwrap().instrument.items().count();
    let words = [
        "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht",
    ];
    let minutes = words[vlot::session::minutes_alone(statements) - 1];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (page, sentence) in [
        ("docs/starten.md", "De stellingen kosten {} minuten"),
        ("docs/met-telefoons.md", "tikt {} minuten"),
    ] {
        let text = fs::read_to_string(folder.join(page)).unwrap();
        let sentence = sentence.replace("{}", minutes);
        assert!(text.contains(&sentence), "{page}: {sentence}");
    }
    // And in no sentence of the menu, which is there before the questionnaire is.
    for language in Language::ALL {
        let text = Words::new(language).say("home-text");
        let has = |word: &&str| text.contains(&format!("{word} minu"));
        assert!(!words.iter().any(has), "{text}");
        assert!(!text.chars().any(|sign| sign.is_ascii_digit()), "{text}");
    }
}
