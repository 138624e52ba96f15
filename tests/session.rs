//! A whole group session in a real pseudo-terminal, with the machine dying on the way: nothing that was finished is
//! lost, and before the reveal nothing can be read.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/terminal.rs"]
mod terminal;

#[path = "session/doors.rs"]
mod doors;
#[path = "session/lines.rs"]
mod lines;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use terminal::Terminal;

/// Every file in a folder and in those in it: measurements, drafts and keys.
fn files(folder: &Path) -> Vec<PathBuf> {
    let inside = fs::read_dir(folder).into_iter().flatten().flatten();
    let (folders, mut files): (Vec<_>, Vec<_>) = inside
        .map(|entry| entry.path())
        .partition(|path| path.is_dir());
    files.extend(folders.iter().flat_map(|folder| self::files(folder)));
    files
}

fn measurement(folder: &Path) -> String {
    let found = files(folder)
        .into_iter()
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    fs::read_to_string(found).unwrap()
}

fn start(folder: &Path) -> Terminal {
    Terminal::start(folder, (80, 24), &["session", "Noord"])
}

/// Kills the program and starts it again.
fn crash(mut screen: Terminal, folder: &Path) -> Terminal {
    // What the program calls saved has to survive; what it does not may be asked again.
    screen.wait_until_kept();
    screen.kill();
    start(folder)
}

/// From the first question to the way of answering, with a crash at every step.
fn to_the_way(folder: &Path, people: &str) -> Terminal {
    let mut screen = start(folder);
    screen.wait_for("Zien de anderen");
    screen.keys("1");
    screen.wait_for("Hoeveel mensen");
    screen.keys(&format!("{people}\r"));
    screen.wait_for("bij elkaar geweest");
    screen = crash(screen, folder);
    screen.wait_for("bij elkaar geweest");
    screen.keys("6\r");
    screen.wait_for("horen er bij");
    screen = crash(screen, folder);
    screen.wait_for("horen er bij");
    screen.keys("9\r");
    screen.wait_for("Wat voor netwerk");
    screen.keys("1");
    screen.wait_for("Spreek dit samen af");
    screen.keys("2");
    screen.wait_for("Fijn dat jullie er zijn");
    screen = crash(screen, folder);
    screen.wait_for("Fijn dat jullie er zijn");
    screen.keys("\x1b[6~");
    screen.wait_for("Kies wat jullie erbij willen");
    screen.keys("\x1b[6~");
    screen.wait_for("Kies hoe jullie invullen");
    screen
}

/// What every meeting asks before the picture.
fn asked_before_the_picture(screen: &mut Terminal) {
    for asked in [
        "meesten hier mee",
        "dezelfde mensen",
        "van school tijd",
        "zeggen mensen af",
        "mededelingen",
        "gaan we maken",
        "er veel van of",
        "klein stukje",
    ] {
        screen.wait_for(asked);
        screen.keys("1");
    }
}

/// From the last sheet to the end, with a crash after the reveal.
fn to_the_end(mut screen: Terminal, folder: &Path) {
    asked_before_the_picture(&mut screen);
    screen.wait_for("Druk op r");
    screen.keys("r");
    screen.wait_for("Relatie");
    screen = crash(screen, folder);
    screen.wait_for("Relatie");
    screen.keys("\x1b[6~");
    // The radar has a page of its own on so small a wall.
    screen.wait_for("2 / 2");
    screen.keys("\x1b[6~");
    // These forms leave no highest and no lowest; before the picture is read the first talk stands here for a moment.
    screen.wait_to_press("dicht bij elkaar");
    screen.keys("x");
    screen.wait_for("We slaan over");
    screen.keys("1");
    screen.wait_for("Eén ding, klein en snel");
    screen.keys("Elkaars lessen bekijken\r");
    screen.wait_for("Wie zei zelf ja");
    screen = crash(screen, folder);
    screen.wait_for("Wie zei zelf ja");
    screen.keys("Anna\r");
    screen.wait_for("Wanneer is het klaar");
    screen.keys("ooit");
    screen.wait_for("ooit");
    screen.keys("\r");
    screen.wait_for("begrijp ik niet");
    screen.keys(&"\x7f".repeat(4));
    screen.keys("12 januari\r");
    // One thing and a date: nothing else is asked.
    screen.wait_for("Maak een foto");
    screen.wait_for("Elkaars lessen bekijken");
    screen.wait_for("12 januari 2027");
    screen.keys("\r");
    screen.wait_for("Sluit de bijeenkomst af");
    screen.keys("3");
    assert_eq!(screen.exit_code(), 0);
    let text = measurement(folder);
    assert!(text.contains("state = \"done\""), "{text}");
    assert!(!text.contains("\nat = "), "{text}");
    let left: Vec<PathBuf> = files(folder);
    let secret = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        matches!(ending, Some("draft" | "key"))
    };
    assert!(!left.iter().any(secret), "{left:?}");
    // Who looks at it later sees what the group saw.
    let shown = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .arg("--data-dir")
        .arg(folder)
        .args(["--lang", "nl", "show", "Noord"])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("Elkaars lessen bekijken"), "{shown}");
}

/// Nine forms; the pattern of the first is looked for.
fn forms() -> Vec<String> {
    let mut forms = vec!["51".repeat(15)];
    forms.extend((0..8).map(|person| {
        let signs = (0..30).map(|item| char::from(b'2' + ((person + item) % 3) as u8));
        signs.collect::<String>()
    }));
    forms
}

/// Opened to look, and left at once: nothing stands among the results, and nothing is said to be kept.
#[test]
fn a_meeting_that_was_only_opened_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut screen = start(folder);
    screen.wait_for("Zien de anderen");
    screen.keys("1");
    screen.wait_for("Hoeveel mensen");
    screen.keys("\x1b");
    screen.wait_for("Zien de anderen");
    screen.keys("q");
    screen.wait_for("Stoppen?");
    screen.keys("2");
    assert!(!screen.lives_until(|_| false), "it ends");
    assert!(!screen.text().contains("bewaard"), "{}", screen.text());
    let left = files(folder);
    let results = left
        .iter()
        .any(|path| path.extension().is_some_and(|ending| ending == "toml"));
    assert!(!results, "{left:?}");
}

#[test]
fn nine_forms_from_paper_survive_crashes_and_cannot_be_read_before_the_reveal() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = to_the_way(folder.path(), "9");
    screen.keys("1");
    screen.wait_for("Typ per blad");
    for (number, form) in forms().iter().enumerate() {
        screen.keys(form);
        screen.wait_for("30 van 30 getypt");
        assert!(!screen.text().contains(&form[..6]), "the room sees a form");
        screen.keys("\r");
        if number < 8 {
            screen.wait_for(" 0 van 30 getypt");
        }
        if number == 4 {
            let closed = files(folder.path()).into_iter().filter(|path| {
                // A save that was under way may have got its name meanwhile.
                fs::read(path)
                    .unwrap_or_default()
                    .windows(6)
                    .any(|part| part == b"515151")
            });
            assert_eq!(closed.count(), 0, "a form can be read on the disk");
            assert!(!measurement(folder.path()).contains("5, 1, 5, 1"));
            screen = crash(screen, folder.path());
            screen.wait_for("Typ per blad");
        }
    }
    screen.wait_for("Klopt je stapel");
    screen.keys("\x1b[6~");
    to_the_end(screen, folder.path());
    let text = measurement(folder.path());
    assert!(
        text.contains("people = 9") && text.contains("answered = 9"),
        "{text}"
    );
    assert!(text.contains("[5, 1, 5, 1, 5]"), "{text}");
}

#[test]
fn the_laptop_goes_round_and_shows_nobody_what_another_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = to_the_way(folder.path(), "5");
    screen.keys("3");
    for person in 1..=5 {
        screen.wait_for("Geef de laptop");
        screen.keys("\r");
        screen.wait_for("stelling 1 van 30");
        let seen = screen.text();
        let seen = seen.rsplit_once("──").map_or("", |(above, _)| above);
        assert!(!seen.contains('✓'), "{seen}");
        for number in 2..=30 {
            screen.keys(if person == 1 { "5" } else { "2" });
            screen.wait_for(&format!("stelling {number} van 30"));
        }
        if person == 3 {
            // Half a form is not kept: that person begins again, and the others are still there.
            // Nothing says meanwhile that it is.
            assert!(
                !terminal::calls_it_kept(&screen.text()),
                "{}",
                screen.text()
            );
            screen.kill();
            screen = start(folder.path());
            screen.wait_for("Geef de laptop");
            screen.keys("\r");
            screen.wait_for("stelling 1 van 30");
            for number in 2..=30 {
                screen.keys("2");
                screen.wait_for(&format!("stelling {number} van 30"));
            }
        }
        screen.keys("?");
        // Until she says that she is done she can go back.
        screen.wait_for("Klaar?");
        screen.keys("\r");
    }
    screen.wait_for("Iedereen heeft ingevuld");
    screen.keys("\x1b[6~");
    to_the_end(screen, folder.path());
    assert!(measurement(folder.path()).contains("answered = 5"));
}

#[test]
fn cards_are_counted_statement_by_statement_and_a_crash_loses_none() {
    let folder = tempfile::tempdir().unwrap();
    let mut screen = to_the_way(folder.path(), "6");
    screen.keys("4");
    screen.wait_for("Kaartje 1 van 30");
    screen.keys("3 3 3 3 3\r");
    screen.wait_for("meer dan er mensen zijn");
    screen.keys(&"\x7f".repeat(12));
    for number in 0..30 {
        screen.keys("1 2 1 1 1");
        screen.wait_for("1 2 1 1 1");
        screen.keys("\r");
        screen.wait("the next card", |text| !text.contains("1 2 1 1 1"));
        if number == 10 {
            screen = crash(screen, folder.path());
            screen.wait_for("Kaartje 12 van 30");
        }
    }
    screen.wait_for("Alle stellingen zijn geteld");
    screen.keys("\x1b[6~");
    to_the_end(screen, folder.path());
    let text = measurement(folder.path());
    assert!(
        text.contains("kind = \"counts\"") && text.contains("way = \"cards\""),
        "{text}"
    );
}

#[test]
fn an_export_of_a_form_is_read_in_the_session() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("formulier.csv");
    let bank = vlot::bank::shipped().unwrap();
    let ids: Vec<&str> = bank
        .instrument
        .items()
        .map(|item| item.id.as_str())
        .collect();
    let mut text = format!("naam;{}\n", ids.join(";"));
    for person in 0..7 {
        text.push_str(&format!("p{person};{}\n", vec!["4"; ids.len()].join(";")));
    }
    fs::write(&table, text).unwrap();
    let data = folder.path().join("data");
    let mut screen = to_the_way(&data, "7");
    screen.keys("2");
    screen.wait_for("waar het bestand staat");
    screen.keys("/nergens.csv\r");
    screen.wait_for("kan ik niet lezen");
    screen.keys(&"\x7f".repeat(20));
    screen.keys(&format!("{}\r", table.display()));
    screen.wait_for("zijn ingelezen");
    screen.keys("\x1b[6~");
    to_the_end(screen, &data);
    assert!(!measurement(&data).contains("p3"));
}

/// So many people who all answer otherwise, as a table.
fn table_of(people: usize) -> String {
    let items = vlot::bank::shipped().unwrap().instrument.items();
    let ids: Vec<&str> = items.map(|item| item.id.as_str()).collect();
    let mut text = format!("{}\n", ids.join(";"));
    for person in 0..people {
        let cell = |place: usize| ((person * 7 + place * (person + 1)) % 5 + 1).to_string();
        let cells: Vec<String> = (0..ids.len()).map(cell).collect();
        text.push_str(&format!("{}\n", cells.join(";")));
    }
    text
}

#[test]
fn with_one_key_a_meeting_takes_the_place_of_the_one_that_would_give_somebody_away() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    for people in [8, 9] {
        fs::write(
            folder.path().join(format!("{people}.csv")),
            table_of(people),
        )
        .unwrap();
    }
    let mut screen = to_the_way(&data, "9");
    let imported = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .args(["--lang", "nl", "--data-dir"])
        .arg(&data)
        .arg("import")
        .arg(folder.path().join("8.csv"))
        .args(["--network", "Noord", "--date", "2026-01-12"])
        .output()
        .unwrap();
    assert!(imported.status.success(), "{imported:?}");
    screen.keys("2");
    screen.wait_for("waar het bestand staat");
    screen.keys(&format!("{}\r", folder.path().join("9.csv").display()));
    screen.wait_for("zijn ingelezen");
    screen.keys("\x1b[6~");
    asked_before_the_picture(&mut screen);
    screen.wait_for("Druk op r");
    // What lies before it is read again.
    screen = crash(screen, &data);
    screen.wait_for("Druk op r");
    screen.keys("r");
    screen.wait_for("Lijkt te veel op de vorige");
    let kept = || -> Vec<String> {
        let measurements = files(&data)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|one| one == "toml"));
        let texts = measurements.filter_map(|path| fs::read_to_string(path).ok());
        texts
            .filter(|text| text.contains("state = \"done\""))
            .collect()
    };
    assert!(kept().iter().all(|text| text.contains("date = 2026-01-12")));
    screen.keys("2");
    screen.wait_for("Relatie");
    screen.wait_until_kept();
    screen.kill();
    let [left] = &kept()[..] else {
        panic!("{:?}", kept().len())
    };
    assert!(
        left.contains("people = 9") && !left.contains("date = 2026-01-12"),
        "{left}"
    );
}
