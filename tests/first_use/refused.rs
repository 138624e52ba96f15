//! What a command line that goes wrong is answered with: in the language of the reader to the end.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::told::NOT_OURS;

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
