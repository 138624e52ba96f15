//! The same session in lines, for who does not see the screen: in a real pseudo-terminal, and in a script.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::terminal::Terminal;
use super::{files, forms, measurement};

/// What is waited for, and what is typed then. The way is from the first question to the forms.
const TO_THE_FORMS: &[(&str, &str)] = &[
    ("Zien de anderen", "1"),
    ("Hoeveel mensen", "9"),
    ("bij elkaar geweest", "6"),
    ("horen er bij", "9"),
    ("Wat voor netwerk", "1"),
    ("Spreek dit samen af", "2"),
    ("Fijn dat jullie er zijn", ""),
    ("Kies wat jullie erbij willen", ""),
    ("Kies hoe jullie invullen", "1"),
];

/// So many questions come before the picture.
const ASKED: usize = 8;

/// From the last sheet to the end.
const TO_THE_END: &[(&str, &str)] = &[
    ("meesten hier mee", "1"),
    ("dezelfde mensen", "1"),
    ("van school tijd", "1"),
    ("zeggen mensen af", "1"),
    ("mededelingen", "1"),
    ("gaan we maken", "1"),
    ("er veel van of", "1"),
    ("klein stukje", "1"),
    ("r om het beeld", "r"),
    ("Relatie", ""),
    ("dicht bij elkaar", "x"),
    ("We slaan over", "1"),
    ("Eén ding, klein en snel", "Elkaars lessen bekijken"),
    ("Wie zei zelf ja", "Anna"),
    ("Wanneer is het klaar", "12 januari"),
    ("daarna k", ""),
    ("Sluit de bijeenkomst af", "3"),
];

fn start(folder: &Path) -> Terminal {
    Terminal::start(folder, (80, 24), &["session", "Noord", "--plain"])
}

/// Waits for words and the prompt after them, and types.
fn answer(screen: &mut Terminal, steps: &[(&str, &str)], ending: &str) {
    for (words, typed) in steps {
        screen.wait(words, |text| {
            let after = text.rfind(words).map(|at| &text[at..]);
            after.is_some_and(|after| after.trim_end().ends_with("\n>"))
        });
        screen.keys(&format!("{typed}{ending}"));
    }
}

/// A file without what another run has otherwise: every line, whatever order the people came to lie in.
fn lines_of(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.trim_end_matches(',').trim());
    let mut lines: Vec<String> = lines.map(ToOwned::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn the_same_meeting_on_screens_and_in_lines_leaves_the_same_file_and_no_row_is_ever_seen() {
    let (on_screens, in_lines) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut screen = start(in_lines.path());
    answer(&mut screen, TO_THE_FORMS, "\r");
    for (number, form) in forms().iter().enumerate() {
        let count = format!("{number} van 9 klaar");
        screen.wait(&count, |text| {
            let last = text.rfind(&count).map(|at| &text[at..]);
            last.is_some_and(|last| last.trim_end().ends_with("\n>"))
        });
        if number == 5 {
            // The laptop falls out: nothing of what was typed is gone.
            screen.kill();
            screen = start(in_lines.path());
            screen.wait_for("verder waar jullie gebleven waren");
            screen.wait("five of nine", |text| text.trim_end().ends_with("\n>"));
        }
        screen.keys(&format!("{form}\r"));
    }
    answer(&mut screen, &[("Klopt je stapel", "")], "\r");
    answer(&mut screen, &TO_THE_END[..=ASKED], "\r");
    screen.wait_for("Relatie");
    let sent = screen.sent();
    for form in forms() {
        assert!(!sent.contains(&form[..6]), "a row stands on the screen");
    }
    // And what may be seen is seen again.
    assert!(sent.contains("> r"), "{sent}");
    answer(&mut screen, &TO_THE_END[ASKED + 1..], "\r");
    assert_eq!(screen.exit_code(), 0);

    let mut screen = Terminal::start(on_screens.path(), (80, 24), &["session", "Noord"]);
    for steps in [TO_THE_FORMS, TO_THE_END] {
        for (words, typed) in steps {
            if *words == "dicht bij elkaar" {
                // Before the picture is read the first talk stands here for a moment.
                screen.wait_to_press(words);
            } else {
                screen.wait_for(words);
            }
            let chosen = typed.len() == 1 && *typed != "9" && *typed != "6";
            screen.keys(typed);
            if !typed.is_empty() && !chosen {
                screen.wait_for(typed);
            }
            if !chosen || typed.is_empty() {
                screen.keys("\r");
            }
            if *words == "Relatie" {
                // The radar has a page of its own on so small a wall.
                screen.wait_for("2 / 2");
                screen.keys("\r");
            }
        }
        if steps.len() == TO_THE_FORMS.len() && steps[0] == TO_THE_FORMS[0] {
            for (number, form) in forms().iter().enumerate() {
                screen.wait_for("Typ per blad");
                screen.keys(form);
                screen.wait_for("30 van 30 getypt");
                screen.keys("\r");
                if number < 8 {
                    screen.wait_for(" 0 van 30 getypt");
                }
            }
            screen.wait_for("Klopt je stapel");
            screen.keys("\r");
        }
    }
    assert_eq!(screen.exit_code(), 0);
    let (screens, lines) = (measurement(on_screens.path()), measurement(in_lines.path()));
    assert_eq!(lines_of(&screens), lines_of(&lines));
    let secret = |folder: &Path| {
        let left = files(folder).into_iter();
        let mut endings = left.filter_map(|path| path.extension().map(ToOwned::to_owned));
        endings.any(|ending| ending == "draft" || ending == "key")
    };
    assert!(!secret(in_lines.path()));
}

fn script(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "nl", "--data-dir"])
        .arg(folder)
        .args(["session"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

#[test]
fn without_a_terminal_a_session_goes_in_lines_and_the_end_of_input_saves() {
    let folder = tempfile::tempdir().unwrap();
    let output = script(folder.path(), &["Noord"], "1\n9\n");
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.contains("bij elkaar geweest") && told.ends_with("> \n"),
        "{told}"
    );
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("vlot session \"Noord\" --plain"), "{said}");
    assert!(measurement(folder.path()).contains("people = 9"));
    let nothing = script(folder.path(), &["Zuid"], "");
    assert_eq!(nothing.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&nothing.stderr).contains("nog niets om te bewaren"));
}

#[test]
fn a_meeting_without_a_name_asks_for_one_and_one_that_was_left_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    script(folder.path(), &["Noord"], "1\n9\n6\n");
    let output = script(folder.path(), &[], "1\nnoord\n1\n");
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("Hoe heten jullie?"), "{told}");
    let at = told.find("die niet af is").unwrap();
    assert!(told[at..].contains("horen er bij"), "{told}");
    let kept = files(folder.path()).into_iter();
    let kept = kept.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    assert_eq!(kept.count(), 1);
}

#[test]
fn another_window_with_the_same_meeting_is_told_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = start(folder.path());
    answer(&mut screen, &TO_THE_FORMS[..3], "\r");
    screen.wait_for("horen er bij");
    let before = measurement(folder.path());
    let output = script(folder.path(), &["Noord"], "9\n1\n");
    assert_eq!(output.status.code(), Some(4));
    assert_eq!(measurement(folder.path()), before);
    screen.keys("q\r");
    screen.wait_for("Toch stoppen?");
    screen.keys("q\r");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn a_table_of_answers_can_be_had_by_its_name_in_lines() {
    let folder = tempfile::tempdir().unwrap();
    let bank = vlot::bank::shipped().unwrap();
    let ids: Vec<&str> = bank.instrument.items().map(|one| one.id.as_str()).collect();
    let mut text = format!("{}\n", ids.join(";"));
    for _ in 0..9 {
        text.push_str(&format!("{}\n", vec!["4"; ids.len()].join(";")));
    }
    let table = folder.path().join("formulier.csv");
    fs::write(&table, text).unwrap();
    let data = folder.path().join("data");
    let typed = TO_THE_FORMS[..TO_THE_FORMS.len() - 1]
        .iter()
        .map(|(_, typed)| *typed);
    let mut input = typed.collect::<Vec<_>>().join("\n") + "\n";
    // What was read is told first, and goes on with an empty line.
    let asked = "1\n".repeat(ASKED);
    input.push_str(&format!(
        "2\n/nergens.csv\n\"{}\"\n\n{asked}r\n",
        table.display()
    ));
    let output = script(&data, &["Noord"], &input);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.contains("kan ik niet lezen")
            && told.contains("30 van de 30 stellingen")
            && told.contains("Relatie opbouwen: 4,0"),
        "{told}"
    );
}
