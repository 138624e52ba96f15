//! Each errand by its keys, and the file that comes out of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::reach::with_a_measurement;
use super::terminal::Terminal;

/// A document: keys from the menu (`h`) or from a result (`r`), the end of its name, and what stands in it.
const DOCUMENTS: &[(&str, &str, &str)] = &[
    ("h|m|1", "formulier.html", "<html"),
    ("h|m|2", "draaiboek.html", "<html"),
    ("h|m|3", "codeboek.html", "<html"),
    ("r|m|1", "poster.html", "<html"),
    ("r|m|2", "beeld.svg", "<svg"),
    ("r|m|3", "balken.svg", "<svg"),
    ("r|m|4", "cijfers.csv", "doelen"),
    ("r|m|5", "antwoorden.toml", "network = \"Noord\""),
    ("r|m|6|1|\r", "agenda.html", "<html"),
    ("r|m|6|2", "terugkomen.ics", "BEGIN:VCALENDAR"),
];

fn names(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Presses keys one after the other, each when the one before has done something.
fn press(screen: &mut Terminal, keys: &str) {
    for key in keys.split('|') {
        let before = screen.text();
        screen.keys(key);
        screen.wait(key, |text| text != before);
    }
}

fn in_documents(folder: &Path) -> tempfile::TempDir {
    let documents = tempfile::tempdir().unwrap();
    let settings = format!("folder = '{}'\n", documents.path().display());
    fs::write(folder.join("settings.toml"), settings).unwrap();
    with_a_measurement(folder);
    documents
}

fn to_the_result(screen: &mut Terminal) {
    screen.keys("5");
    screen.wait_for("1  Noord");
    screen.keys("\r");
    screen.wait_for("›Beeld");
}

#[test]
fn each_document_is_made_by_its_keys() {
    let folder = tempfile::tempdir().unwrap();
    let documents = in_documents(folder.path());
    let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
    screen.wait_for("1 meting");
    let mut at_home = true;
    for (keys, name, inside) in DOCUMENTS {
        let (from, keys) = keys.split_once('|').unwrap();
        if from == "r" && at_home {
            to_the_result(&mut screen);
            at_home = false;
        }
        if name.ends_with("ics") {
            // A day to come back first.
            while !screen.text().contains("d dag") {
                press(&mut screen, "\r");
                screen.settle();
            }
            screen.keys("d");
            screen.wait_for("Op welke dag");
            typed(&mut screen, "12-1-2031");
            screen.wait_for("12 januari 2031");
            screen.wait_for("bewaard ✓");
        }
        let before = names(documents.path());
        press(&mut screen, keys);
        screen.wait_for("Waar wil je het neerzetten?");
        screen.keys("\r");
        screen.wait_for("Het staat hier");
        let after = names(documents.path());
        let made: Vec<&String> = after.difference(&before).collect();
        assert_eq!(made.len(), 1, "{keys} made {made:?}");
        assert!(made[0].ends_with(name), "{keys} made {made:?}");
        let text = fs::read_to_string(documents.path().join(made[0])).unwrap();
        assert!(text.contains(inside), "{inside} in {made:?}");
        screen.keys("2");
        screen.wait("closed", |text| !text.contains("Het staat hier"));
    }
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    assert_eq!(names(documents.path()).len(), DOCUMENTS.len());
}

/// Types a line, and Enter when it stands there: what comes at once is a paste, and presses nothing.
fn typed(screen: &mut Terminal, line: &str) {
    screen.keys(line);
    let end: String = line.chars().rev().take(8).collect();
    let end: String = end.chars().rev().collect();
    screen.wait_for(&end);
    screen.settle();
    screen.keys("\r");
}

/// Types a line at what is asked.
fn answer(screen: &mut Terminal, asked: &str, line: &str) {
    screen.wait_for(asked);
    typed(screen, line);
}

#[test]
fn tables_and_scans_are_read_by_their_keys() {
    let folder = tempfile::tempdir().unwrap();
    let documents = in_documents(folder.path());
    let table = documents.path().join("met een spatie.csv");
    let ids = "doelen-1;doelen-2;doelen-3;doelen-4;doelen-5\n";
    fs::write(&table, format!("{ids}{}", "4;3;4;2;5\n".repeat(6))).unwrap();
    let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
    screen.wait_for("1 meting");
    press(&mut screen, "m|4");
    // As a terminal writes a file that was dropped on it.
    answer(
        &mut screen,
        "Welk bestand met antwoorden?",
        &format!("'{}'", table.display()),
    );
    // A network that is known can be picked; this is another one.
    screen.wait_for("1  Noord");
    screen.keys("2");
    answer(&mut screen, "De naam waaronder", "Ingelezen");
    screen.wait_for("Wanneer is het ingevuld?");
    screen.keys("\r");
    screen.wait_for("Wie mag de uitkomst zien?");
    screen.keys("1");
    // What was left out is told before the picture.
    screen.wait_for("6 mensen ingelezen");
    screen.wait_for("5 van de 30 stellingen");
    press(&mut screen, "1");
    screen.wait_for("›Beeld");
    assert_eq!(names(&folder.path().join("ingelezen")).len(), 1);
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
    screen.wait_for("2 metingen");
    // Two scans in a folder, the second with other answers.
    let scans = documents.path().join("scans");
    fs::create_dir(&scans).unwrap();
    let own = folder.path().join("noord");
    let file = names(&own)
        .into_iter()
        .find(|name| name.ends_with("toml"))
        .unwrap();
    let text = fs::read_to_string(own.join(file)).unwrap();
    fs::write(scans.join("een.toml"), &text).unwrap();
    fs::write(scans.join("twee.toml"), text.replace("[3, 3,", "[4, 3,")).unwrap();
    press(&mut screen, "m|5");
    answer(
        &mut screen,
        "In welke map staan de scans?",
        &scans.display().to_string(),
    );
    answer(&mut screen, "Van wie is dit?", "Samen");
    screen.wait_for("Wie mag de uitkomst zien?");
    screen.keys("1");
    screen.wait_for("2 scans samengevoegd");
    press(&mut screen, "1");
    screen.wait_for("›Beeld");
    assert_eq!(names(&folder.path().join("samen")).len(), 1);
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
    screen.wait_for("3 metingen");
    // Another questionnaire, and what it is called.
    let bank = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks/single.toml");
    press(&mut screen, "m|6");
    answer(&mut screen, "Welke vragenlijst?", bank);
    screen.wait_for("Je werkt nu met de vragenlijst");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn what_is_kept_is_renamed_compared_and_thrown_away_by_its_keys() {
    let folder = tempfile::tempdir().unwrap();
    let _documents = in_documents(folder.path());
    // One of an earlier day beside it.
    let own = folder.path().join("noord");
    let file = names(&own)
        .into_iter()
        .find(|name| name.ends_with("toml"))
        .unwrap();
    let text = fs::read_to_string(own.join(file)).unwrap();
    let date = text
        .lines()
        .find(|line| line.starts_with("date = "))
        .unwrap();
    let earlier = text
        .replacen(date, "date = 2025-03-04", 1)
        .replace("[3, 3,", "[2, 3,");
    fs::write(own.join("2025-03-04.toml"), earlier).unwrap();
    let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
    screen.wait_for("2 metingen");
    to_the_result(&mut screen);
    press(&mut screen, "m|7|1");
    screen.wait_for("›Vorige keer");
    press(&mut screen, "\x1b");
    screen.wait_for("›Beeld");
    press(&mut screen, "\x1b");
    screen.wait_for("vlot   Uitkomsten");
    press(&mut screen, "m|2");
    screen.wait_for("netwerk heten?");
    // What is typed comes in the place of the name that stands there.
    typed(&mut screen, "Noord-Oost");
    screen.wait_for("De naam is nu Noord-Oost.");
    screen.wait_for("1  Noord-Oost");
    assert_eq!(
        names(&folder.path().join("noord-oost"))
            .iter()
            .filter(|name| name.ends_with("toml"))
            .count(),
        2
    );
    press(&mut screen, "m|4");
    screen.wait_for("Echt weggooien?");
    // Enter is no answer to that.
    screen.keys("\r");
    screen.wait_for("1  Noord-Oost");
    press(&mut screen, "m|4");
    screen.wait_for("Echt weggooien?");
    screen.keys("1");
    screen.wait("one is left", |text| {
        text.contains("1  Noord-Oost") && !text.contains("2  Noord-Oost")
    });
    assert_eq!(
        names(&folder.path().join("noord-oost"))
            .iter()
            .filter(|name| name.ends_with("toml"))
            .count(),
        1
    );
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}

#[test]
fn language_and_looks_are_chosen_and_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let _documents = in_documents(folder.path());
    let mut screen = Terminal::start(folder.path(), (100, 30), &[]);
    screen.wait_for("1 meting");
    press(&mut screen, "m|8|2");
    screen.wait_for("grote letters: aan");
    press(&mut screen, "2");
    screen.wait_for("grote letters: uit");
    press(&mut screen, "2|3");
    screen.wait_for("eenvoudige tekens: aan");
    press(&mut screen, "4");
    screen.wait_for("kleur: uit");
    press(&mut screen, "5|m|9");
    screen.wait_for("Je metingen staan in");
    press(&mut screen, "2|m|7");
    screen.wait_for("New scan");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
    let kept = fs::read_to_string(folder.path().join("settings.toml")).unwrap();
    for line in [
        "ascii = true",
        "large = true",
        "colour = false",
        "language = \"en\"",
    ] {
        assert!(kept.contains(line), "{line} in {kept}");
    }
}

/// What is made can be opened at once, with what the system has for it.
#[cfg(target_os = "linux")]
#[test]
fn what_was_made_is_opened_by_its_key() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let documents = in_documents(folder.path());
    let programs = tempfile::tempdir().unwrap();
    let opener = programs.path().join("xdg-open");
    let opened = programs.path().join("opened");
    fs::write(
        &opener,
        format!("#!/bin/sh\necho \"$1\" > '{}'\n", opened.display()),
    )
    .unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var("PATH").unwrap();
    let path = format!("PATH={}:{path}", programs.path().display());
    let mut screen = Terminal::start_by(folder.path(), (100, 30), &["env", &path], &[]);
    screen.wait_for("1 meting");
    to_the_result(&mut screen);
    press(&mut screen, "m|1");
    screen.wait_for("Waar wil je het neerzetten?");
    screen.keys("\r");
    screen.wait_for("Het staat hier");
    screen.keys("1");
    let made = names(documents.path()).into_iter().next().unwrap();
    let end = std::time::Instant::now() + std::time::Duration::from_secs(30);
    let told = loop {
        let told = fs::read_to_string(&opened).unwrap_or_default();
        if told.ends_with('\n') {
            break told;
        }
        assert!(std::time::Instant::now() < end, "{}", screen.text());
        std::thread::sleep(std::time::Duration::from_millis(20));
    };
    assert!(told.trim_end().ends_with(&made), "{told}");
    screen.keys("q");
    assert_eq!(screen.exit_code(), 0);
}
