//! Every evil text through every place where words from outside come out of the program.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::path::Path;

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
    said_with(folder, arguments, "", must)
}

/// The same, with what is typed.
fn said_with(folder: &Path, arguments: &[&str], typed: &str, must: bool) -> String {
    let output = vlot_with(folder, arguments, typed);
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

/// Where text from outside comes out of the program, and what is run there: every command, in every form it knows. What
/// has no run says where it has one. The screens have a table of their own (`tui::tests::evil`), which does not build
/// without a screen; the page for phones is looked at where it is made (`live::page::tests`).
enum Run {
    /// With these words.
    Of(&'static [&'static str]),
    /// In lines, with what is typed (`EVIL` is the text).
    Typed(&'static [&'static str], &'static str),
    /// Nothing from outside comes out, or it does elsewhere.
    Elsewhere,
}
use Run::{Elsewhere, Of, Typed};

use program::{dutch as vlot, dutch_with as vlot_with};

const PLACES: [(&str, Run); 43] = [
    ("scan", Typed(&["scan", "EVIL"], "6\nEVIL\n4\n4\nEVIL\nq\n")),
    (
        "session",
        Typed(&["session"], "EVIL\n1\n6\n5\nEVIL\n9\n1\n1\nq\n"),
    ),
    // In two terminals: `live::notes`, and its page in a browser: `live::notes_page`.
    ("notes", Elsewhere),
    (
        "needs",
        Typed(&["needs", "EVIL"], "EVIL\nEVIL\nEVIL\nEVIL\n\nq\n"),
    ),
    ("demo text", Elsewhere),
    ("demo json", Elsewhere),
    ("demo md", Elsewhere),
    ("show text", Of(&["show", "2026.toml"])),
    ("show json", Of(&["show", "2026.toml", "--format", "json"])),
    ("show md", Of(&["show", "2026.toml", "--format", "md"])),
    ("compare text", Of(&["compare", "2026.toml", "2027.toml"])),
    (
        "compare json",
        Of(&["compare", "2026.toml", "2027.toml", "--format", "json"]),
    ),
    (
        "compare md",
        Of(&["compare", "2026.toml", "2027.toml", "--format", "md"]),
    ),
    (
        "compare html",
        Of(&["compare", "2026.toml", "2027.toml", "--format", "html"]),
    ),
    (
        "compare svg",
        Of(&["compare", "2026.toml", "2027.toml", "--format", "svg"]),
    ),
    (
        "report html",
        Of(&[
            "report",
            "2026.toml",
            "--format",
            "html",
            "--cards",
            "--details",
        ]),
    ),
    ("report md", Of(&["report", "2026.toml", "--format", "md"])),
    (
        "report svg",
        Of(&["report", "2026.toml", "--format", "svg"]),
    ),
    (
        "report csv",
        Of(&["report", "2026.toml", "--format", "csv"]),
    ),
    (
        "report json",
        Of(&[
            "report",
            "2026.toml",
            "--format",
            "json",
            "--with",
            "names,remarks,needs",
        ]),
    ),
    ("report", Of(&["report", "2026.toml", "--for", "leader"])),
    ("list", Of(&["list"])),
    ("delete", Of(&["delete", "EVIL"])),
    ("agenda text", Of(&["agenda", "2026.toml"])),
    ("agenda md", Of(&["agenda", "2026.toml", "--format", "md"])),
    (
        "agenda html",
        Of(&["agenda", "2026.toml", "--format", "html"]),
    ),
    (
        "agenda ics",
        Of(&["agenda", "2026.toml", "--format", "ics"]),
    ),
    ("import", Of(&["import", "fout.csv", "--network", "EVIL"])),
    (
        "merge",
        Of(&["merge", "2026.toml", "--network", "EVIL", "-o", "m.toml"]),
    ),
    (
        "score text",
        Of(&["score", "a.csv", "--group", "school", "-v"]),
    ),
    (
        "score json",
        Of(&["score", "a.csv", "--group", "school", "--format", "json"]),
    ),
    (
        "score csv",
        Of(&["score", "a.csv", "--group", "school", "--format", "csv"]),
    ),
    ("score", Of(&["score", "a.csv", "--strict"])),
    ("verify", Of(&["verify", "EVIL", "--answers", "a.csv"])),
    ("check text", Of(&["check", "bank.toml", "kwaad.toml"])),
    (
        "check json",
        Of(&["check", "kwaad.toml", "--format", "json"]),
    ),
    ("codebook md", Of(&["codebook", "--format", "md"])),
    ("codebook html", Of(&["codebook", "--format", "html"])),
    ("codebook csv", Of(&["codebook", "--format", "csv"])),
    ("codebook text", Of(&["codebook", "--format", "text"])),
    ("codebook json", Of(&["codebook", "--format", "json"])),
    ("codebook", Of(&["codebook", "--form"])),
    (
        "new schema doctor completions man",
        Of(&["new", "bank", "EVIL"]),
    ),
];

/// Further ways out of the same commands.
const MORE: [&[&str]; 7] = [
    &["codebook", "--script"],
    &["score", "fout.csv"],
    &["score", "a.csv", "--group", "EVIL"],
    &["score", "a.csv", "--missing", "EVIL", "--columns", "EVIL"],
    &["show", "EVIL"],
    &["doctor"],
    &["report", "2026.toml", "--with", "EVIL"],
];

/// The commands that the help names, each with the forms that it can have.
fn commands(folder: &Path) -> Vec<String> {
    let help = |words: &[&str]| {
        let output = vlot(folder, &[words, &["--help"]].concat());
        String::from_utf8(output.stdout).unwrap()
    };
    let all = help(&[]);
    let mut names: Vec<String> = all
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once("  "))
        .filter(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()))
        .map(|(name, _)| name.to_owned())
        .collect();
    names.retain(|name| name != "help");
    assert!(names.len() > 20, "{names:?}");
    let formats = |name: &String| -> Vec<String> {
        let text = help(&[name]);
        let formats = text
            .split_once("--format <")
            .and_then(|(_, rest)| rest.split_once('>'));
        formats.map_or(vec![name.clone()], |(formats, _)| {
            formats
                .split('|')
                .map(|format| format!("{name} {format}"))
                .collect()
        })
    };
    names.iter().flat_map(formats).collect()
}

#[test]
fn every_command_in_every_form_has_its_run_with_evil_text() {
    let folder = tempfile::tempdir().unwrap();
    let known: Vec<&str> = PLACES.iter().map(|(place, _)| *place).collect();
    let last = known.last().unwrap();
    for command in commands(folder.path()) {
        assert!(
            known.contains(&&*command) || last.split(' ').any(|one| one == command),
            "a new way out: {command} has no run"
        );
    }
}

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
        let text = evil.replace('\0', "");
        let ways = PLACES.iter().filter_map(|(_, run)| match run {
            Of(way) => Some((*way, None)),
            Typed(way, typed) => Some((*way, Some(*typed))),
            Elsewhere => None,
        });
        for (way, typed) in ways.chain(MORE.iter().map(|way| (*way, None))) {
            let mut arguments = vec!["--bank", "bank.toml"];
            if typed.is_some() {
                arguments.push("--plain");
            }
            arguments.extend(
                way.iter()
                    .map(|word| if *word == "EVIL" { text.as_str() } else { word }),
            );
            let typed = typed.map(|typed| typed.replace("EVIL", &format!("k{text}w")));
            let out = said_with(folder, &arguments, &typed.unwrap_or_default(), false);
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
