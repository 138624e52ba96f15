//! Every evil text through every place where words from outside come out of the program.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What moves a terminal, turns the writing, hides or computes. Each stands between letters, as in a name.
const EVIL: [&str; 12] = [
    "\u{1b}[2J\u{1b}]0;titel\u{7}",
    "\u{9b}31m",
    "\u{202E}omgekeerd\u{202C}",
    "\u{2066}los\u{2069}",
    "\u{200B}\u{FEFF}\u{2060}",
    "\u{AD}",
    "\u{E0041}\u{E0042}",
    "\rbegin",
    "\u{8}\u{8}\u{7f}",
    "\u{85}\u{2028}\u{2029}",
    "</script><b>\"'&",
    "=1+1",
];

fn vlot(folder: &Path, arguments: &[&str]) -> Output {
    let child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder)
        .args(["--lang", "nl", "--data-dir", "data"])
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    child.unwrap().wait_with_output().unwrap()
}

/// Nothing in it moves, turns or hides.
fn harmless(text: &str, of: &str) {
    for (at, letter) in text.char_indices() {
        let line_end = letter == '\r' && text[at..].starts_with("\r\n");
        let hides = matches!(letter,
            '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}');
        let moves = letter.is_control() && !matches!(letter, '\n' | '\t') && !line_end;
        assert!(
            !hides && !moves,
            "{of}: {letter:?} in {:?}",
            text[..at]
                .chars()
                .rev()
                .take(40)
                .collect::<Vec<_>>()
                .iter()
                .rev()
                .collect::<String>()
        );
    }
}

fn said(folder: &Path, arguments: &[&str], must: bool) -> String {
    let output = vlot(folder, arguments);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (out, errors) = (text(&output.stdout), text(&output.stderr));
    assert!(!must || output.status.success(), "{arguments:?}: {errors}");
    assert!(!errors.contains("panicked"), "{errors}");
    harmless(&out, &format!("{arguments:?}"));
    harmless(&errors, &format!("errors of {arguments:?}"));
    out
}

/// A bank whose every word is evil.
fn bank(evil: &str) -> String {
    let word = |name: &str| {
        serde_json::Value::from(format!("{name} a{evil}b"))
            .to_string()
            .replace('\u{7f}', "\\u007F")
    };
    let (title, label, about) = (word("Titel"), word("Punt"), word("Over"));
    let mut text = format!(
        "[bank]\nid = \"kwaad\"\nversion = \"1\"\ntitle = {title}\n[scale]\npoints = [{{ value = 1, label = {label} }}, \
         {{ value = 2 }}, {{ value = 3 }}, {{ value = 4 }}, {{ value = 5 }}]\ndont_know = {}\n",
        word("Weet niet")
    );
    for one in ["een", "twee", "drie"] {
        text.push_str(&format!(
            "[[characteristic]]\nid = \"{one}\"\ntitle = {}\nabout = {about}\n",
            word(one)
        ));
        for item in 1..=3 {
            text.push_str(&format!(
                "[[item]]\nid = \"{one}-{item}\"\ncharacteristic = \"{one}\"\ntext = {}\n",
                word(&format!("Stelling {one} {item}"))
            ));
        }
    }
    text
}

/// Answers of six people from schools with evil names, beside a column with an evil name.
fn answers(evil: &str) -> String {
    let ids = ["een", "twee", "drie"].map(|one| [1, 2, 3].map(|item| format!("{one}-{item}")));
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut text = format!(
        "school,{},{}\n",
        quoted(&format!("x{evil}y")),
        ids.concat().join(",")
    );
    for person in 0..12 {
        let school = quoted(&if person % 2 == 0 {
            format!("{evil}s")
        } else {
            format!("t{evil}")
        });
        let cells = (0..9).map(|item| ((person + item * 3) % 5 + 1).to_string());
        text.push_str(&format!(
            "{school},z,{}\n",
            cells.collect::<Vec<_>>().join(",")
        ));
    }
    text
}

/// Every command that says words of a bank, a table or a name; what it writes is looked at too.
const WAYS: [&[&str]; 22] = [
    &["check", "bank.toml"],
    &["codebook", "--format", "md"],
    &["codebook", "--format", "csv"],
    &["codebook", "--format", "html"],
    &["codebook", "--form"],
    &["codebook", "--script"],
    &["score", "a.csv", "--group", "school"],
    &["score", "a.csv", "--group", "school", "--format", "json"],
    &["score", "a.csv", "--group", "school", "--format", "csv"],
    &["score", "a.csv", "--strict"],
    &["score", "fout.csv"],
    &["list"],
    &["show", "2026.toml"],
    &["show", "2026.toml", "--format", "json"],
    &["report", "2026.toml", "--format", "md"],
    &[
        "report",
        "2026.toml",
        "--format",
        "html",
        "--cards",
        "--details",
    ],
    &["report", "2026.toml", "--format", "svg"],
    &["report", "2026.toml", "--format", "csv"],
    &["report", "2026.toml", "--for", "leader"],
    &["compare", "2026.toml", "2027.toml"],
    &["compare", "2026.toml", "2027.toml", "--format", "json"],
    &["--plain", "scan"],
];

#[test]
fn no_evil_text_comes_out_of_any_command() {
    for evil in EVIL {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let in_bank = if evil.bytes().all(|byte| byte.is_ascii_graphic()) {
            evil
        } else {
            ""
        };
        fs::write(folder.join("bank.toml"), bank(in_bank)).unwrap();
        fs::write(folder.join("kwaad.toml"), bank(evil)).unwrap();
        fs::write(folder.join("a.csv"), answers(evil)).unwrap();
        fs::write(
            folder.join("fout.csv"),
            answers(evil).replace(",1,", &format!(",\"q{}\",", evil.replace('"', ""))),
        )
        .unwrap();
        let network = format!("N{evil}oord");
        let network = network.replace('\0', "");
        for (date, file) in [("2026-11-23", "2026.toml"), ("2027-11-23", "2027.toml")] {
            let import = [
                "--bank",
                "bank.toml",
                "import",
                "a.csv",
                "--network",
                &network,
                "--date",
                date,
                "-o",
                file,
            ];
            said(folder, &import, true);
            let kept = fs::read_to_string(folder.join(file)).unwrap();
            harmless(&kept, file);
        }
        for command in ["check", "codebook", "session"] {
            said(folder, &["--bank", "kwaad.toml", command], false);
        }
        said(folder, &["check", "kwaad.toml"], false);
        for way in WAYS {
            let arguments = [&["--bank", "bank.toml"][..], way].concat();
            let out = said(folder, &arguments, false);
            if way.contains(&"html") || way.contains(&"svg") {
                assert!(!out.contains("<b>\""), "{way:?}");
            }
            if way.contains(&"csv") && way.contains(&"--format") {
                let mut rows = csv::ReaderBuilder::new()
                    .flexible(true)
                    .from_reader(out.as_bytes());
                let cells = rows
                    .records()
                    .flatten()
                    .flat_map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>());
                for cell in cells.collect::<Vec<_>>() {
                    let computes = cell.starts_with(['=', '+', '@'])
                        || (cell.starts_with('-') && cell.parse::<f64>().is_err());
                    assert!(!computes, "{way:?}: {cell}");
                }
            }
        }
    }
}

#[test]
fn a_measurement_with_what_hides_or_moves_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("bank.toml"), bank("")).unwrap();
    fs::write(folder.join("a.csv"), answers("")).unwrap();
    let import = [
        "--bank",
        "bank.toml",
        "import",
        "a.csv",
        "--network",
        "Noord",
        "--date",
        "2026-11-23",
        "-o",
        "m.toml",
    ];
    said(folder, &import, true);
    let good = fs::read_to_string(folder.join("m.toml")).unwrap();
    for evil in ["\\u001B[2J", "\\u009B31m", "\u{202E}", "\u{200B}"] {
        fs::write(
            folder.join("m.toml"),
            good.replace("\"Noord\"", &format!("\"No{evil}ord\"")),
        )
        .unwrap();
        let output = vlot(folder, &["show", "m.toml"]);
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{errors}");
        harmless(&errors, evil);
        assert!(errors.contains("m.toml:4:11: "), "{errors}");
    }
}
