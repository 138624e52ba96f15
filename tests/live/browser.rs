//! The page in real browsers, and its sealing in node and in a browser, opened by the crate. Needs node, Chromium, and
//! `npm ci` in `tests/browser`; says so and passes where they are missing, unless `VLOT_NEEDS_BROWSER` is set.
//! `VLOT_BROWSERS=30 VLOT_SEALED=1000` is what the design asks for.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use serde_json::{Value, json};
use vlot::live::ballot::{Key, Mark, Sheet, from_letters};
use vlot::live::server::{Limits, Stage};

use crate::room::{Room, round};

/// What a test needs that this machine has not.
pub(crate) fn missing(what: &str) -> bool {
    assert!(
        std::env::var_os("VLOT_NEEDS_BROWSER").is_none(),
        "no test of the page without {what}"
    );
    eprintln!("skipped: the test of the page needs {what}");
    true
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/live/page")
}

pub(crate) fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

pub(crate) fn has_node() -> bool {
    Command::new("node").arg("--version").output().is_ok()
}

pub(crate) fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let names = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&paths)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|path| path.is_file());
    named.or(found)
}

fn number(name: &str, otherwise: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| otherwise.to_owned())
}

#[test]
fn the_pages_own_sealing_holds_to_its_rfcs_and_the_crate_opens_it() {
    if !has_node() && missing("node") {
        return;
    }
    let (key, form) = (Key::new(&[5; 32]), round(true).form());
    let count = number("VLOT_SEALED", "100");
    let output = Command::new("node")
        .arg(scripts().join("seal.mjs"))
        .arg(folder())
        .args([key.public(), &count, &form.lines.len().to_string()])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let told = String::from_utf8(output.stdout).unwrap();
    let opened = told.lines().map(|line| open(&key, line));
    assert_eq!(opened.filter(|right| *right).count().to_string(), count);
}

/// Whether a sheet of the script opens, to marks that go up by one from line to line.
fn open(key: &Key, letters: &str) -> bool {
    let sealed = from_letters(letters.as_bytes()).unwrap();
    let Ok((
        _,
        Sheet::Filled {
            marks,
            guessed: None,
        },
    )) = key.open(&sealed, &round(true).form())
    else {
        return false;
    };
    let Mark::Choice(first) = marks[0] else {
        return false;
    };
    let expected = (0..30).map(|line| Mark::Choice((first + line) % 5));
    marks.into_iter().eq(expected)
}

fn told(mark: &Mark) -> Value {
    match mark {
        Mark::Choice(place) => json!(place),
        Mark::DontKnow => json!("dontknow"),
        Mark::Nothing => Value::Null,
    }
}

/// What the laptop does when the phones ask for it.
fn done(room: &mut Option<Room>, line: &str) -> Value {
    let words: Vec<&str> = line.split(' ').collect();
    match words.as_slice() {
        ["key"] => json!({ "key": Key::new(&[5; 32]).public(), "lines": 30 }),
        ["open", sheets @ ..] => {
            let key = Key::new(&[5; 32]);
            json!({ "opened": sheets.iter().filter(|sheet| open(&key, sheet)).count() })
        }
        ["round", people] => {
            let new = Room::open(people.parse().unwrap(), Limits::default());
            let place = new.place.clone();
            *room = Some(new);
            json!({ "link": place.link(), "address": place.typed(), "digits": place.digits })
        }
        ["kept"] => {
            let kept = room.as_ref().unwrap().kept.lock().unwrap();
            let sheets: Vec<&Sheet> = kept.sheets.values().collect();
            let marks = sheets.iter().map(|sheet| match sheet {
                Sheet::Filled { marks, .. } => marks.iter().map(told).collect(),
                Sheet::Paper => Vec::new(),
            });
            let guesses = sheets.iter().map(|sheet| match sheet {
                Sheet::Filled {
                    guessed: Some((high, low)),
                    ..
                } => format!("{high} {low}"),
                _ => String::new(),
            });
            json!({ "sheets": sheets.len(), "marks": marks.collect::<Vec<_>>(), "guesses": guesses.collect::<Vec<_>>() })
        }
        ["reveal"] => {
            let server = room.as_ref().unwrap().server.as_ref().unwrap();
            server.show(Stage::Revealed {
                text: "Doelen: 3,2\n\nRelatie: 4,1".to_owned(),
            });
            json!({})
        }
        ["fall"] => {
            room.as_mut().unwrap().server.take().unwrap().stop();
            json!({})
        }
        ["rise"] => {
            let before = room.take().unwrap();
            let again = Room::again(&before.place, 9, Arc::clone(&before.kept));
            *room = Some(again);
            json!({})
        }
        ["stop"] => {
            *room = None;
            json!({})
        }
        _ => panic!("{line}"),
    }
}

#[test]
fn a_room_full_of_phones_in_a_real_browser() {
    let installed = scripts().join("node_modules/playwright-core").is_dir();
    let Some(chromium) = chromium().filter(|_| installed && has_node()) else {
        missing("node, Chromium and `npm ci` in tests/browser");
        return;
    };
    let mut child = Command::new("node")
        .arg(scripts().join("phones.mjs"))
        .arg(chromium)
        .arg(folder())
        .args([number("VLOT_BROWSERS", "4"), number("VLOT_SEALED", "40")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut hands = child.stdin.take().unwrap();
    let (mut room, mut said) = (None, String::new());
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        if let Some(asked) = line.strip_prefix("do ") {
            writeln!(hands, "{}", done(&mut room, asked)).unwrap();
        } else {
            println!("{line}");
            said.push_str(&line);
            said.push('\n');
        }
    }
    assert!(child.wait().unwrap().success(), "{said}");
}
