//! The page in real browsers, and its sealing in node and in a browser, opened by the crate. Needs node, Chromium, and
//! `npm ci` in `tests/browser`; WebKit and Firefox need what `tests/browser/webdriver.mjs` names. Says so and passes where
//! they are missing, unless `VLOT_NEEDS_BROWSER` is set.
//! `VLOT_BROWSERS=30 VLOT_SEALED=1000` is what the design asks for.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use serde_json::{Value, json};
use vlot::bank::{Bank, Source, parse, shipped};
use vlot::live::ballot::{Key, Mark, Sheet, from_letters};
use vlot::live::page::Round;
use vlot::live::server::{Limits, Stage};

use crate::odd::odd;
use crate::room::{Room, round, round_of};
use crate::support::{browser, has_node, played, scripts};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/live/page")
}

fn number(name: &str, otherwise: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| otherwise.to_owned())
}

#[test]
fn the_pages_own_sealing_holds_to_its_rfcs_and_the_crate_opens_it() {
    if !has_node() {
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

/// A bank in a language that is read from the right, as somebody could make it.
fn from_the_right() -> Round<'static> {
    let mut bank = shipped().unwrap().clone();
    bank.languages = vec!["ar".to_owned()];
    for one in &mut bank.instrument.characteristics {
        one.title = "وضع الأهداف".into();
        for item in &mut one.items {
            item.text = "نعرف معًا إلى أين نريد أن نصل (IB 2026)".into();
        }
    }
    for point in &mut bank.instrument.scale.points {
        point.label = Some("موافق تمامًا".into());
    }
    Round {
        bank: Box::leak(Box::new(bank)),
        ..round(true)
    }
}

/// Banks as somebody could make them: values of two digits, under nothing, one characteristic and twelve, long titles,
/// and no *don't know*.
fn own_bank(place: usize) -> &'static Bank {
    let long = "Doorlopende rekenwiskundige leerlijnontwikkeling in de bovenbouw, deel";
    let text = match place {
        0 => odd(1, 1, (-5, 5), false, "Samen"),
        1 => odd(2, 3, (10, 14), true, "Thema"),
        _ => odd(12, 1, (-3, 3), false, long),
    };
    let name = "odd.toml".to_owned();
    Box::leak(Box::new(parse(vec![Source { name, text }]).unwrap()))
}

/// A round with such a bank, and what the phones need to know of it.
fn own_round(place: usize) -> (Room, Value) {
    let bank = own_bank(place);
    let instrument = &bank.instrument;
    let points = instrument.scale.points.iter();
    let scale = json!({
        "values": points.map(|point| point.value).collect::<Vec<_>>(),
        "unknown": instrument.scale.dont_know.is_some(),
        "characteristics": instrument.characteristics.len(),
    });
    let (limits, chance) = (Limits::default(), [7; 32]);
    let asked = round_of(bank, true);
    let lines = asked.lines.len();
    let room = Room::at("127.0.0.1:0", 9, limits, asked, chance, Arc::default());
    let told = json!({ "link": room.place.link(), "lines": lines, "scale": scale });
    (room, told)
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
        ["from-the-right"] => {
            let (limits, chance) = (Limits::default(), [7; 32]);
            let new = Room::at(
                "127.0.0.1:0",
                9,
                limits,
                from_the_right(),
                chance,
                Arc::default(),
            );
            let link = new.place.link();
            *room = Some(new);
            json!({ "link": link })
        }
        ["wait", waits] => {
            room.as_ref().unwrap().wait(*waits == "yes");
            json!({})
        }
        ["bank", place] => {
            let (new, told) = own_round(place.parse().unwrap());
            *room = Some(new);
            told
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
        // Somebody turned out to be in twice.
        ["room"] => {
            room.as_ref()
                .unwrap()
                .kept
                .lock()
                .unwrap()
                .sheets
                .pop_first();
            json!({})
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
        // Begun anew: at the same address behind another path, with nothing kept.
        ["anew"] => {
            let before = room.take().unwrap().place.address.to_string();
            let (limits, chance) = (Limits::default(), [8; 32]);
            *room = Some(Room::at(
                &before,
                9,
                limits,
                round(true),
                chance,
                Arc::default(),
            ));
            json!({ "link": room.as_ref().unwrap().place.link() })
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
    let Some(browser) = browser() else {
        return;
    };
    let mut room = None;
    played(
        Command::new("node")
            .arg(scripts().join("phones.mjs"))
            .arg(browser)
            .arg(folder())
            .args([number("VLOT_BROWSERS", "4"), number("VLOT_SEALED", "40")]),
        |asked| done(&mut room, asked),
    );
}

#[test]
fn a_round_in_the_engine_of_iphones_and_in_firefox() {
    if std::env::var_os("VLOT_ENGINES").is_none() {
        eprintln!("skipped: WebKit and Firefox are played with VLOT_ENGINES=1");
        return;
    }
    if !has_node() {
        return;
    }
    let mut room = None;
    played(
        Command::new("node").arg(scripts().join("engines.mjs")),
        |asked| done(&mut room, asked),
    );
}
