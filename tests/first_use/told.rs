//! What is said when something goes wrong: in the language of the reader, what happened, what it means for the data and
//! what to do, without a word of the system or of Rust.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use vlot::i18n::{Language, Words};
use vlot::store::{Store, StoreError};

/// Words that belong to the system, to Rust or to a library, and to no sentence for a reader.
const NOT_OURS: [&str; 24] = [
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
const ENGLISH: [&str; 10] = [
    " the ",
    " file ",
    " not ",
    " cannot ",
    " could ",
    " with ",
    " and ",
    " because ",
    " was ",
    " error",
];

/// How a Dutch sentence says what it means for the data.
const DATA: [&str; 12] = [
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
];

/// How it says what to do.
const DO: [&str; 20] = [
    "Kijk", "Kies", "Probeer", "probeer", "Vraag", "Zet", "Maak", "Geef", "Ga daar", "Sluit",
    "Zorg", "Met “", "Bedoel", "Typ", "Vul", "Bewaar", "Haal", "Verbeter", "Zoek", "Begin",
];

fn every_error() -> Vec<StoreError> {
    let path = || PathBuf::from("/gegevens/noord/2026-11-24.toml");
    let folder = tempfile::tempdir().unwrap();
    let broken = |text: &str| {
        let file = folder.path().join("x.toml");
        fs::write(&file, text).unwrap();
        Store::at(folder.path().to_owned()).load(&file).unwrap_err()
    };
    vec![
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
            detail: vlot::i18n::system_code(&io::Error::from_raw_os_error(5)),
        },
        StoreError::CouldNotWrite {
            path: path(),
            detail: vlot::i18n::system_code(&io::Error::from_raw_os_error(5)),
        },
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
            network: "Noord".into(),
        },
        broken("format = \n"),
        broken("format = 1\nnetwork = 3\ndate = \"gisteren\"\npeople = \"veel\"\n"),
        broken("[[action]]\nwhat = [1]\n"),
    ]
}

#[test]
fn every_error_of_the_store_says_what_happened_what_it_means_and_what_to_do() {
    for error in every_error() {
        for language in Language::ALL {
            let words = Words::new(language);
            for said in [error.sentence(&words), error.on_screen(&words)] {
                let all = [said.clone(), error.details(&words).join("\n")].join("\n");
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
            let shown = error.on_screen(&words);
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
    for (language, file) in ["nl", "en"].iter().flat_map(|language| {
        let files = ["screens", "session", "result", "walk", "keys"];
        files.map(|file| (language, file))
    }) {
        let text = fs::read_to_string(source.join(language).join(format!("{file}.ftl"))).unwrap();
        let mut id = "";
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" = ") {
                id = name;
            }
            // What has words of its own in lines is told there to somebody at a command line.
            if id.ends_with("-lines") || id.starts_with("meeting-") || id.starts_with("plain-") {
                continue;
            }
            for told in command {
                assert!(!line.contains(told), "{language}/{file}: {line}");
            }
        }
    }
}

#[test]
fn what_the_command_line_says_is_dutch_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    let broken = folder.path().join("kapot.toml");
    fs::write(&broken, "network = [\n").unwrap();
    let shape = folder.path().join("vorm.toml");
    fs::write(&shape, "format = 1\nnetwork = 4\n").unwrap();
    let bytes = folder.path().join("bytes.csv");
    fs::write(&bytes, [0xff, 0xfe, 0x00]).unwrap();
    let (broken, shape, bytes) = (
        broken.to_str().unwrap(),
        shape.to_str().unwrap(),
        bytes.to_str().unwrap(),
    );
    let gone = folder.path().join("weg.csv");
    let gone = gone.to_str().unwrap();
    for arguments in [
        &["show", broken][..],
        &["show", shape],
        &["show", "Nergens"],
        &["score", gone],
        &["score", bytes],
        &["score", data.to_str().unwrap()],
        &["import", gone, "--network", "Noord"],
        &["--bank", gone, "scan", "Noord"],
        &["--bank", broken, "scan", "Noord"],
        &["verify", broken],
        &["check", gone],
        &["report", shape],
        &["delete", "Nergens", "--yes"],
        &["show", broken, "--format", "xml"],
        &["shwo"],
        &["scan", "--nieuw"],
    ] {
        let out = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(["--lang", "nl", "--data-dir"])
            .arg(&data)
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8(out.stderr).unwrap();
        assert!(!out.status.success(), "{arguments:?}");
        assert!(!said.trim().is_empty(), "{arguments:?} says nothing");
        for word in NOT_OURS.iter().chain(&ENGLISH) {
            assert!(
                !said.contains(word),
                "{word} in what {arguments:?} says:\n{said}"
            );
        }
    }
}
