//! The page of the notes and the clicker in a real browser, with a meeting that does everything at once. Needs what the
//! test of the phones' page needs.

use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock};

use serde_json::{Value, json};
use vlot::live::notes::{Asked, Keeper, Sink};
use vlot::notes::{Heard, Wished};
use vlot::report::notes::{Field, Shown};
use vlot::session::notes::Wish;

use crate::support::{browser, played, scripts};

const TITLE: &str = "Druk & <b>bezet</b>";
const STORY: &str = "Iedereen knikt en niemand doet het";

fn shown(done: u64) -> Vec<u8> {
    let shown = Shown {
        at: "collect:0".into(),
        language: "nl".into(),
        network: "Noord".into(),
        clock: "nog 60 min".into(),
        heading: TITLE.into(),
        room: vec!["Wat de groep leest".into()],
        room_title: "De groep ziet".into(),
        script: vec!["Zeg: neem de tijd.".into()],
        next: "Kijk samen".into(),
        sheets: format!("{done} van 9 bladen binnen"),
        stories: vec![STORY.into()],
        tense: "Adem in.".into(),
        timer: Some(("4:32".into(), true)),
        choices: vec![(1, "ja".into()), (2, "nee".into())],
        typed: Field::Row(4),
        steps: vec![("Welkom".into(), true), (TITLE.into(), false)],
        here: 1,
        can: vec![Wish::Reveal, Wish::More, Wish::People, Wish::Undo],
        kept: "bewaard ✓".into(),
        ..Shown::default()
    };
    serde_json::to_vec(&shown).unwrap()
}

type Told = Arc<Mutex<Vec<Value>>>;

/// A meeting that refuses to choose and does all else at once.
fn keeper(told: &Told) -> Arc<Keeper> {
    let own: Arc<OnceLock<Arc<Keeper>>> = Arc::default();
    let (known, told) = (Arc::clone(&own), Arc::clone(told));
    let sink: Sink = Arc::new(move |asked| {
        let keeper = known.get().unwrap();
        match asked {
            Asked::Watched => keeper.show(shown(3), Vec::new()),
            Asked::Act(ticket, kind, message) => {
                let wished: Wished = serde_json::from_slice(&message).unwrap();
                let heard = match wished.wish {
                    Wish::Choose(_) => Heard::Refused("nee hoor".into()),
                    _ => Heard::Done(String::new()),
                };
                let act =
                    json!({ "wish": wished.wish, "at": wished.at, "kind": format!("{kind:?}") });
                told.lock().unwrap().push(act);
                keeper.tell(ticket, serde_json::to_vec(&heard).unwrap());
            }
        }
        true
    });
    let keeper = Keeper::start(vlot::i18n::Language::Dutch, sink).unwrap();
    let keeper = Arc::new(keeper);
    assert!(own.set(Arc::clone(&keeper)).is_ok());
    keeper
}

#[test]
fn the_notes_and_a_clicker_in_a_real_browser() {
    let Some(browser) = browser() else {
        return;
    };
    let told = Told::default();
    let keeper = keeper(&told);
    played(
        Command::new("node")
            .arg(scripts().join("notes.mjs"))
            .arg(browser),
        |asked| match asked {
            "page" => json!({ "link": keeper.page().unwrap(), "title": TITLE, "story": STORY }),
            "more" => {
                keeper.show(shown(4), Vec::new());
                json!({})
            }
            "acts" => json!({ "acts": *told.lock().unwrap() }),
            "clicker" => {
                told.lock().unwrap().clear();
                let address = SocketAddr::new(Ipv4Addr::LOCALHOST.into(), 0);
                let opened = keeper.open_clicker(address).unwrap();
                json!({ "link": opened.link, "title": TITLE })
            }
            "close" => {
                keeper.close_clicker();
                json!({})
            }
            _ => panic!("{asked}"),
        },
    );
}
