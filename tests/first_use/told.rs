//! What is said when something goes wrong: in the language of the reader, what happened, what it means for the data and
//! what to do, without a word of the system or of Rust.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use vlot::i18n::{Language, Words};
use vlot::store::{Beside, Store, StoreError};

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
const DATA: [&str; 13] = [
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

/// Words that no Dutch sentence has, whatever stands beside them.
const NOT_DUTCH: [&str; 24] = [
    "the",
    "not",
    "cannot",
    "could",
    "with",
    "and",
    "because",
    "invalid",
    "failed",
    "found",
    "missing",
    "usage",
    "value",
    "values",
    "required",
    "argument",
    "arguments",
    "provided",
    "option",
    "try",
    "error",
    "unknown",
    "must",
    "should",
];

/// What is wrong with what is said in Dutch.
fn not_dutch(said: &str) -> Option<String> {
    let words = said.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let mut words = words.map(str::to_lowercase);
    words
        .find(|word| NOT_DUTCH.contains(&word.as_str()))
        .or_else(|| {
            NOT_OURS
                .iter()
                .find(|word| said.contains(**word))
                .map(|word| (*word).into())
        })
}

/// What goes wrong on a command line; `@` stands before a file of the test's folder.
const REFUSED: &[&str] = &[
    "show @kapot.toml",
    "show @vorm.toml",
    "show @nieuwer.toml",
    "show @data",
    "show Nergens",
    "show Nord",
    "show @kapot.toml --format xml",
    "show Noord -o @niet/daar/uit.html",
    "score @weg.csv",
    "score @bytes.csv",
    "score @leeg.csv",
    "score @vreemd.csv",
    "score @fout.csv",
    "score @geen.xlsx",
    "score @data",
    "score",
    "score @fout.csv --min-group veel",
    "import @weg.csv --network Noord",
    "import @vreemd.csv --network Noord",
    "import @fout.csv --network Noord",
    "import @kop.csv --network Noord",
    "import @fout.csv",
    "merge @weg.csv --network Noord",
    "merge @vorm.toml @vorm.toml --network Noord",
    "merge",
    "compare Noord",
    "compare Nergens",
    "--bank @weg.csv scan Noord",
    "--bank @kapot.toml scan Noord",
    "--bank @bytes.csv scan Noord",
    "verify @kapot.toml",
    "verify @weg.csv @weg.csv",
    "check @weg.csv",
    "check @kapot.toml",
    "check --explain zomaar",
    "report @vorm.toml",
    "report Nergens",
    "report Noord --for iedereen",
    "report Noord -o @niet/daar/uit.html",
    "agenda Nergens",
    "agenda Noord --minutes lang",
    "agenda Noord --minutes 1",
    "codebook -o @niet/daar/uit.html",
    "codebook --characteristic zomaar --form",
    "schema zomaar",
    "completions zomaar",
    "delete Nergens --yes",
    "delete Noord",
    "delete",
    "new @kapot.toml",
    "--data-dir @kapot.toml show Noord",
    "shwo",
    "scan --nieuw",
    "scan a b",
    "session Noord --port zomaar",
    "notes zomaar",
];

/// Files of which each is wrong in its own way.
const WRONG: [(&str, &[u8]); 9] = [
    ("kapot.toml", b"network = [\n"),
    ("vorm.toml", b"format = 1\nnetwork = 4\n"),
    ("nieuwer.toml", b"format = 99\n"),
    ("bytes.csv", &[0xff, 0xfe, 0x00]),
    ("leeg.csv", b""),
    ("kop.csv", b"doelen-1;doelen-2\n"),
    ("vreemd.csv", b"a;b\n1;2\n"),
    ("fout.csv", b"doelen-1;doelen-2\n9;x\n77;3\n"),
    ("geen.xlsx", b"PK\x03\x04 and no more"),
];

/// What is said of these arguments in a language, and whether they were refused.
fn said(data: &Path, language: &str, arguments: &[String]) -> (String, bool) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vlot"));
    command.args(["--lang", language]);
    if arguments[0] != "--data-dir" {
        command.arg("--data-dir").arg(data);
    }
    let out = command
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [out.stderr, out.stdout].map(|bytes| String::from_utf8(bytes).unwrap());
    (said.concat(), !out.status.success())
}

#[test]
fn what_the_command_line_says_is_in_the_language_of_the_reader_to_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    super::reach::with_a_measurement(&data);
    for (name, bytes) in WRONG {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let mut wrong = Vec::new();
    for (place, line) in REFUSED.iter().enumerate() {
        let argument = |word: &str| match word.strip_prefix('@') {
            Some(name) => folder.path().join(name).display().to_string(),
            None => word.to_owned(),
        };
        let arguments: Vec<String> = line.split(' ').map(argument).collect();
        // What is English has fewer ways to be wrong.
        let languages = if place % 4 == 0 {
            &["nl", "en"][..]
        } else {
            &["nl"]
        };
        for language in languages {
            let (said, refused) = self::said(&data, language, &arguments);
            // What was typed may be in any language.
            let mut bare = said.replace("--invalid missing", "…");
            // The keys of a questionnaire are English.
            bare = bare.replace("{ value = ", "{ ");
            for typed in &arguments {
                bare = bare.replace(typed, "…");
            }
            let fault = match not_dutch(&bare).filter(|_| *language == "nl") {
                _ if !refused => "it is not refused".to_owned(),
                _ if said.trim().is_empty() => "nothing is said".to_owned(),
                _ if said.contains("panicked") => "a panic".to_owned(),
                Some(word) => format!("“{word}” is no Dutch"),
                None => continue,
            };
            wrong.push(format!("{fault}: {line}\n{said}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of them\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
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
