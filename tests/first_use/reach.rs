//! What the command line can, the screens can; and how many keys it takes to see the picture.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::terminal::Terminal;

/// Every command, with how the same is had from the screens: keys from the menu, and words that then stand there. Those
/// that are for scripts and for who makes questionnaires have none.
const REACHED: &[(&str, Option<(&str, &str)>)] = &[
    ("scan", Some(("1", "Hoe heet jullie netwerk"))),
    ("session", Some(("2", "Sessie"))),
    ("needs", Some(("3", "Om de beurt"))),
    ("demo", Some(("6", "Beeld]"))),
    ("show", Some(("5", "Uitkomsten"))),
    ("compare", Some(("6|m", "naast een andere meting leggen"))),
    ("report", Some(("6|m", "poster met het beeld"))),
    ("list", Some(("5", "Uitkomsten"))),
    ("delete", Some(("5|m", "deze meting weggooien"))),
    (
        "agenda",
        Some(("6|m|7", "agenda voor de volgende bijeenkomst")),
    ),
    ("import", Some(("m", "antwoorden inlezen uit een bestand"))),
    ("merge", Some(("m", "scans van anderen samenvoegen"))),
    ("codebook", Some(("m", "codeboek: wat er gevraagd wordt"))),
    ("doctor", Some(("m|9", "Je metingen staan in"))),
    ("new", None),
    ("score", None),
    ("verify", None),
    ("check", None),
    ("schema", None),
    ("completions", None),
    ("man", None),
    ("notes", None),
];

/// A finished scan in the data folder, so that there is a list.
pub(super) fn with_a_measurement(folder: &Path) {
    let mut lines = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "nl", "--data-dir"])
        .arg(folder)
        .args(["scan", "Noord"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let answers = format!(
        "6\n9\n1\n{}S\nS\nBellen\ndinsdag\ngebeld\n\n",
        "3\n".repeat(30)
    );
    let mut input = lines.stdin.take().unwrap();
    input.write_all(answers.as_bytes()).unwrap();
    drop(input);
    assert!(lines.wait().unwrap().success());
}

#[test]
fn what_the_command_line_can_the_screens_can() {
    let help = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "nl", "--help"])
        .output()
        .unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.split("Opdrachten").nth(1).unwrap();
    let named: Vec<&str> = commands
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with("  ") || line.is_empty())
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|word| !word.is_empty())
        .collect();
    assert!(named.len() > 15, "{named:?}");
    for command in &named {
        assert!(
            REACHED.iter().any(|(known, _)| known == command),
            "{command} is in no row of the table"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    with_a_measurement(folder.path());
    for (command, way) in REACHED {
        let Some((keys, words)) = way else { continue };
        let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
        screen.wait_for("1 meting");
        for key in keys.split('|') {
            let before = screen.text();
            screen.keys(key);
            // The example waits for the questionnaire, and keys that come before it mean nothing.
            let shown = |text: &str| key != "6" || text.contains("Beeld]");
            screen.wait(command, |text| text != before && shown(text));
        }
        screen.wait_for(words);
        screen.kill();
    }
}

#[test]
fn a_new_user_reaches_her_picture_in_forty_keys() {
    for size in [(80, 24), (120, 40), (60, 18)] {
        let folder = tempfile::tempdir().unwrap();
        let mut screen = Terminal::start(folder.path(), size, &[]);
        screen.wait_for("Nieuwe scan");
        let mut keys = 0;
        let mut press = |screen: &mut Terminal, key: &str, words: &str| {
            keys += 1;
            screen.keys(key);
            screen.wait_for(words);
        };
        press(&mut screen, "\r", "Hoe heet jullie netwerk");
        press(&mut screen, "\r", "bij elkaar geweest");
        press(&mut screen, "6", "6");
        press(&mut screen, "\r", "horen er bij");
        press(&mut screen, "9", "9");
        press(&mut screen, "\r", "Wat voor netwerk");
        press(&mut screen, "1", "stelling 1 van 30");
        for number in 2..=30 {
            press(&mut screen, "4", &format!("stelling {number} van 30"));
        }
        press(&mut screen, "2", "nu mijn beeld");
        press(&mut screen, "1", "Dit is jouw beeld");
        assert!(keys <= 40, "{keys} keys at {size:?}");
        screen.keys("q");
        assert_eq!(screen.exit_code(), 0);
    }
}

#[test]
fn documents_are_made_from_the_screens_and_nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let documents = tempfile::tempdir().unwrap();
    let settings = format!("folder = '{}'\n", documents.path().display());
    fs::write(folder.path().join("settings.toml"), settings).unwrap();
    with_a_measurement(folder.path());
    let mut screen = Terminal::start(folder.path(), (120, 40), &[]);
    screen.wait_for("1 meting");
    for _ in 0..2 {
        screen.keys("m");
        screen.wait_for("de stellingen op papier");
        screen.keys("1");
        screen.wait_for("Waar wil je het neerzetten?");
        screen.keys("\r");
        screen.wait_for("Het staat hier");
        screen.keys("2");
        screen.wait_for("Nieuwe scan");
    }
    screen.keys("5");
    screen.wait_for("Uitkomsten");
    screen.keys("\r");
    screen.wait_for("›Beeld");
    for (key, ask) in [("1", true), ("2", true), ("3", true), ("5", true)] {
        screen.keys("m");
        screen.wait_for("poster met het beeld");
        screen.keys(key);
        if ask {
            screen.wait_for("Waar wil je het neerzetten?");
            screen.keys("\r");
        }
        screen.wait_for("Het staat hier");
        screen.keys("2");
        screen.wait_for("›Beeld");
    }
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    let mut names: Vec<String> = fs::read_dir(documents.path())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names.len(), 6, "{names:?}");
    assert!(names.contains(&"formulier.html".to_owned()), "{names:?}");
    assert!(names.contains(&"formulier-2.html".to_owned()), "{names:?}");
    assert!(
        names.iter().any(|name| name.ends_with("poster.html")),
        "{names:?}"
    );
    assert!(
        names.iter().any(|name| name.ends_with("beeld.svg")),
        "{names:?}"
    );
}

#[test]
fn in_a_terminal_that_can_no_more_the_menu_comes_in_lines() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = Terminal::start_by(folder.path(), (80, 24), &["env", "TERM=dumb"], &[]);
    screen.wait_for("8  Stoppen");
    let text = screen.text();
    assert!(text.contains("blijft op deze computer"), "{text}");
    screen.keys("1\r");
    screen.wait_for("Hoe heet jullie netwerk?");
    screen.keys("q\r");
    assert_eq!(screen.exit_code(), 0);
}
