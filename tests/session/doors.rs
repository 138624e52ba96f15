//! Two doors to one meeting, in a real pseudo-terminal: whoever goes on from the menu and whoever goes on by the command
//! come to the same step and are asked the same, what was agreed last time included.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::civil::date;
use vlot::desk::once;
use vlot::example;
use vlot::i18n::Language;
use vlot::measurement::State;
use vlot::store::Store;
use vlot::walk::{Action, ActionState};

use super::terminal::Terminal;

/// Long enough for a loaded machine.
const PATIENCE: Duration = Duration::from_secs(30);

const SIZE: (u16, u16) = (80, 24);

/// What is waited for after what is typed, from the first question to last time's agreements.
const TO_LAST_TIME: &[(&str, &str)] = &[
    ("Zien de anderen", "1"),
    ("Hoeveel mensen", "9\r"),
    ("bij elkaar geweest", "6\r"),
    ("horen er bij", "9\r"),
    ("Wat voor netwerk", "1"),
    ("Spreek dit samen af", "2"),
    ("Fijn dat jullie er zijn", "\x1b[6~"),
];

/// A network with two agreements that were made last time.
fn agreed(folder: &Path) {
    let bank = vlot::bank::shipped().unwrap();
    let mut before = example::measurements(bank, Language::Dutch).remove(0);
    before.network = "Noord".into();
    before.date = date(2026, 1, 12);
    before.state = State::Done;
    before.actions = ["Elkaars lessen bekijken", "De kaart ophangen"]
        .map(|what| Action {
            what: what.into(),
            who: "Anna".into(),
            ..Action::default()
        })
        .to_vec();
    once::keep(&Store::at(folder.to_owned()), &before, None).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else if from.extension().is_none_or(|ending| ending != "lock") {
            fs::copy(from, to).unwrap();
        }
    }
}

fn states(folder: &Path) -> Vec<ActionState> {
    let store = Store::at(folder.to_owned());
    let before = store.of_network("Noord").remove(0).1;
    before.actions.iter().map(|one| one.state).collect()
}

#[test]
fn the_menu_and_the_command_go_on_with_the_same_meeting_and_ask_the_same() {
    let by_command = tempfile::tempdir().unwrap();
    agreed(by_command.path());
    let mut screen = Terminal::start(by_command.path(), SIZE, &["session", "Noord"]);
    for (words, keys) in TO_LAST_TIME {
        screen.wait_for(words);
        screen.keys(keys);
    }
    // Where the disk was slower than these keys it comes by itself, and takes keys as soon as it offers them.
    let asks = |text: &str| text.contains("Elkaars lessen bekijken") && text.contains("PageUp");
    assert!(screen.lives_until(asks), "{}", screen.text());
    screen.keys("1");
    screen.wait_for("De kaart ophangen");
    screen.wait_until_kept();
    screen.kill();
    let by_menu = tempfile::tempdir().unwrap();
    copy(by_command.path(), by_menu.path());

    let mut command = Terminal::start(by_command.path(), SIZE, &["session", "Noord"]);
    let mut menu = Terminal::start(by_menu.path(), SIZE, &[]);
    menu.wait_for("Noord,");
    // As soon as it stands there, whether or not the bank has been read.
    menu.keys("4");
    // Back to the first of the two: it stands as it was answered; then on, to where the answering begins.
    for (words, keys) in [
        ("De kaart ophangen", "\x1b[5~"),
        ("Elkaars lessen bekijken", "\x1b[6~"),
        ("De kaart ophangen", "3"),
        ("daarmee is de route klaar", "2"),
        ("Kies wat jullie erbij willen", "\x1b[6~"),
        ("Kies hoe jullie invullen", ""),
    ] {
        for screen in [&mut command, &mut menu] {
            screen.wait_for(words);
        }
        // The same, word for word, but for the moment at which it is on the disk.
        let end = Instant::now() + PATIENCE;
        loop {
            command.settle();
            menu.settle();
            if one(&command.text()) == one(&menu.text()) {
                break;
            }
            let both = (command.text(), menu.text());
            assert!(Instant::now() < end, "{}\n---\n{}", both.0, both.1);
        }
        for screen in [&mut command, &mut menu] {
            screen.keys(keys);
        }
    }
    for screen in [&mut command, &mut menu] {
        screen.wait_until_kept();
    }
    let kept = [ActionState::Done, ActionState::Dropped];
    for folder in [&by_command, &by_menu] {
        let there = states(folder.path());
        assert_eq!(there.len(), 2);
        assert_eq!(there, kept);
    }
    assert_eq!(states(by_command.path()), states(by_menu.path()));
    command.kill();
    menu.kill();
}

/// What is on a screen, without what says how far it is on the disk.
fn one(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.replace("bewaard ✓", "").replace("bewaren…", "");
        line.trim().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}
