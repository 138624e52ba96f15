//! The real program in a real pseudo-terminal: a whole scan by keys, and everything that can come in between.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/terminal.rs"]
mod terminal;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use terminal::Terminal;

fn saved(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for network in fs::read_dir(folder).into_iter().flatten().flatten() {
        for file in fs::read_dir(network.path()).into_iter().flatten().flatten() {
            if file
                .path()
                .extension()
                .is_some_and(|extension| extension == "toml")
            {
                found.push(file.path());
            }
        }
    }
    found
}

/// A scan of a network that is named on the command line, standing on the first statement.
fn at_the_first_statement(folder: &Path, size: (u16, u16)) -> Terminal {
    let mut screen = Terminal::start(folder, size, &["scan", "Test"]);
    screen.wait_for("bij elkaar geweest");
    screen.keys("6\r");
    screen.wait_for("horen er bij");
    screen.keys("9\r");
    screen.wait_for("Wat voor netwerk");
    screen.keys("1");
    screen.wait_for("stelling 1 van 30");
    screen
}

#[test]
fn a_whole_scan_by_keys_ends_in_a_picture_that_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_first_statement(folder.path(), (80, 24));
    for number in 2..=30 {
        screen.keys("3");
        screen.wait_for(&format!("stelling {number} van 30"));
    }
    screen.keys("4");
    screen.wait_for("nu mijn beeld");
    screen.keys("2");
    screen.wait("the background", |text| {
        text.contains("[3 Achtergrond]") && !text.contains("nu mijn beeld")
    });
    // Past the rest of the background and the questions, to the picture; what stays open is said first.
    screen.keys("S");
    screen.wait_for("De rest van dit deel overslaan?");
    screen.keys("1");
    screen.wait("the questions", |text| {
        text.contains("[4 Zelf aan de slag]") && !text.contains("overslaan?")
    });
    screen.keys("S");
    screen.wait_for("De rest van dit deel overslaan?");
    screen.keys("1");
    screen.wait_for("Dit is jouw beeld");
    screen.wait_until_kept();
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    let text = fs::read_to_string(&saved(folder.path())[0]).unwrap();
    assert!(text.contains("state = \"done\""), "{text}");
}

#[test]
fn killed_in_the_middle_it_goes_on_at_the_same_statement() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_first_statement(folder.path(), (80, 24));
    screen.keys("4");
    screen.wait_for("stelling 2 van 30");
    screen.keys("?");
    screen.wait_for("stelling 3 van 30");
    screen.wait_for("bewaard ✓");
    screen.kill();
    let mut again = Terminal::start(folder.path(), (80, 24), &["scan", "test"]);
    again.wait_for("stelling 3 van 30");
    again.keys("q");
    assert_eq!(again.exit_code(), 0);
    let text = fs::read_to_string(&saved(folder.path())[0]).unwrap();
    assert!(text.contains("[4, \"?\", \"\", \"\", \"\"]"), "{text}");
}

#[test]
fn a_window_of_any_size_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_first_statement(folder.path(), (80, 24));
    screen.keys("4");
    screen.wait_for("stelling 2 van 30");
    screen.resize((20, 5));
    screen.wait("a smaller screen", |text| {
        !text.contains("stelling 2 van 30")
    });
    screen.resize((200, 60));
    screen.wait_for("stelling 2 van 30");
    screen.resize((1, 1));
    screen.resize((80, 24));
    screen.wait_for("stelling 2 van 30");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn help_opens_over_any_screen_and_closes_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_first_statement(folder.path(), (80, 24));
    screen.keys("\u{1b}OP");
    screen.wait("the help", |text| !text.contains("stelling 1 van 30"));
    screen.keys("\u{1b}");
    screen.wait_for("stelling 1 van 30");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn control_c_is_a_quit_that_saves() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = at_the_first_statement(folder.path(), (80, 24));
    screen.keys("5");
    screen.wait_for("stelling 2 van 30");
    screen.keys("\u{3}");
    assert_eq!(screen.exit_code(), 0);
    assert!(
        fs::read_to_string(&saved(folder.path())[0])
            .unwrap()
            .contains("[5, ")
    );
}

/// The lines that answer a scan of the small bank, and the keys that do the same on screens.
const LINES: &str = "6\n9\n4\n?\n1\n1\n2\n3\n2\nEen regel\nBellen\ndinsdag\ngebeld\n\n";

#[test]
fn the_same_answers_through_screens_and_lines_give_the_same_file() {
    let bank = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks/whole.toml");
    let (by_lines, by_keys) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut lines = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--bank", bank, "--data-dir"])
        .arg(by_lines.path())
        .args(["scan", "Test"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut lines.stdin.take().unwrap(), LINES.as_bytes()).unwrap();
    assert!(lines.wait().unwrap().success());

    let mut screen = Terminal::start(by_keys.path(), (100, 30), &["--bank", bank, "scan", "Test"]);
    for (wait_for, keys) in [
        ("Hoe vaak kwamen", "6\r"),
        ("Met hoeveel mensen", "9\r"),
        ("klus klaar", "4"),
        ("op papier", "?"),
        ("waar ieder goed", "1"),
        ("nu mijn beeld", "2"),
        ("vrijwillig", "1"),
        ("Wat doe jij", "2"),
        ("de baas over", "3"),
        ("willen maken", "2"),
    ] {
        screen.wait_for(wait_for);
        screen.keys(keys);
    }
    screen.wait_for("regel");
    screen.keys("Een regel\r");
    screen.wait_for("[5 Beeld]");
    // Through what was found, page by page.
    screen.settle();
    while !screen.text().contains("[6 Afspraken]") {
        screen.keys("\r");
        screen.settle();
    }
    screen.keys("Bellen\r");
    screen.wait_for("Wanneer");
    screen.keys("dinsdag\r");
    screen.wait_for("Waaraan");
    screen.keys("gebeld\r");
    screen.wait("a second agreement", |text| {
        text.contains("gebeld") && text.contains("bewaard ✓")
    });
    screen.keys("\r");
    screen.keys("\u{3}");
    // In a text field the program asks before it stops.
    screen.wait("the question or the end", |text| text.contains("toppen"));
    screen.keys("\r");
    assert_eq!(screen.exit_code(), 0);

    let read = |folder: &Path| fs::read_to_string(&saved(folder)[0]).unwrap();
    assert_eq!(read(by_lines.path()), read(by_keys.path()));
}
