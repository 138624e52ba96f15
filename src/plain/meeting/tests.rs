mod answers;
mod beside;
mod offers;
mod unseen;
mod ways;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use jiff::civil::{Date, date};

use super::*;
use crate::bank::{Bank, shipped};
use crate::desk::Desk;
use crate::example;
use crate::i18n::Language;
use crate::measurement::{Measurement, State, Way};
use crate::session::Report;
use crate::session::phones::{
    Doorway, Entrance, HandedIn, Mark, PhoneRound, Sheet, Told as Becomes,
};
use crate::store::Store;
use crate::world::simulated::{Fault, Hurt, Simulated, full};

const TODAY: Date = date(2026, 11, 23);

/// Lines one after the other, and which of them were asked for unseen.
#[derive(Default)]
struct Script {
    lines: VecDeque<String>,
    hidden: Vec<String>,
    hides: bool,
    seen: Vec<String>,
    notes: Rc<RefCell<beside::Seen>>,
    forgot: usize,
}

impl Ears for Script {
    fn hide(&mut self, hidden: bool) {
        self.hides = hidden;
    }

    fn next(&mut self, _: bool) -> io::Result<Heard> {
        let Some(line) = self.lines.pop_front() else {
            return Ok(Heard::End);
        };
        if let Some(wish) = line.strip_prefix("notes ") {
            return Ok(Heard::Notes(self.notes.borrow().asked(wish)));
        }
        if let Some(number) = line.strip_prefix("phone ") {
            return Ok(Heard::Act(Act::HandIn(vec![handed_in(
                number.parse().unwrap(),
            )])));
        }
        if self.hides {
            self.hidden.push(line.clone());
        } else {
            self.seen.push(line.clone());
        }
        Ok(Heard::Line(line))
    }

    fn seconds(&mut self) -> u32 {
        7
    }

    fn forget(&mut self) {
        self.forgot += 1;
    }

    fn bell(&self) -> NotesBell {
        Box::new(|_| true)
    }
}

/// A phone of which all answers are like this number.
fn handed_in(number: u8) -> HandedIn {
    HandedIn {
        ticket: number.into(),
        number: [number; 16],
        sheet: Sheet::Filled {
            marks: vec![Mark::Choice(usize::from(number) % 5); 30],
            guessed: None,
        },
    }
}

/// A door for phones, and what they were told.
#[derive(Default)]
struct Door(Rc<RefCell<Vec<(u64, Becomes)>>>);

impl Doors for Door {
    fn open(&mut self, _: Option<Doorway>, _: &PhoneRound, _: &'static Bank) -> Report {
        Report::Phones(Ok(Box::new(Entrance {
            doorway: Doorway {
                address: "192.168.1.5:8020".into(),
                path: "path".into(),
                digits: "123456".into(),
            },
            code: vec!["█▀▄".into()],
            spoken: "123 456".into(),
            join: Vec::new(),
            others: Vec::new(),
        })))
    }

    fn tell(&mut self, ticket: u64, told: Becomes) {
        self.0.borrow_mut().push((ticket, told));
    }

    fn wait(&mut self, _: bool) {}

    fn close(&mut self, _: Option<String>) {}
}

struct Room {
    world: Simulated,
    store: Store,
    papers: tempfile::TempDir,
    typed: bool,
}

struct Told {
    out: String,
    ended: Ended,
    script: Script,
}

impl Room {
    fn with(measurements: Vec<Measurement>) -> Self {
        let world = Simulated::new(7);
        let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
        for measurement in measurements {
            let mut claim = store.begin(&measurement.network, measurement.date).unwrap();
            claim.save(&measurement).unwrap();
        }
        Self {
            world,
            store,
            papers: tempfile::tempdir().unwrap(),
            typed: false,
        }
    }

    fn lead(&self, language: Language, network: Option<&str>, lines: &[String]) -> Told {
        self.lead_with(language, network, lines, None)
    }

    fn lead_with(
        &self,
        language: Language,
        network: Option<&str>,
        lines: &[String],
        door: Option<Door>,
    ) -> Told {
        let words = Words::new(language);
        let bank = shipped().unwrap();
        let mut out = Vec::new();
        let mut script = Script {
            lines: lines.iter().cloned().collect(),
            ..Script::default()
        };
        let beside = Beside {
            phones: door.is_some(),
            notes: Some(Box::new(beside::Carrier(Rc::clone(&script.notes)))),
            draws: true,
            typed: self.typed,
            networks: Networks::default(),
        };
        let hands = Hands::new(
            Desk::new(self.store.clone()),
            &words,
            bank,
            TODAY,
            self.papers.path().to_owned(),
            door.map(|door| Box::new(door) as Box<dyn Doors>),
        );
        let beginning = Beginning {
            bank,
            network: network.map(Into::into),
            today: TODAY,
            short: false,
            fresh: false,
            seed: 5,
        };
        let ended = lead(beginning, beside, &words, hands, &mut script, &mut out).unwrap();
        Told {
            out: String::from_utf8(out).unwrap(),
            ended,
            script,
        }
    }

    fn dutch(&self, lines: &[String]) -> Told {
        self.lead(Language::Dutch, Some("Noord"), lines)
    }

    fn kept(&self) -> Measurement {
        let entries = self.store.list().entries;
        self.store.load(&entries[0].path).unwrap()
    }
}

fn lines(text: &str) -> Vec<String> {
    text.split_whitespace()
        .map(|line| if line == "." { "" } else { line })
        .map(|line| line.replace('_', " "))
        .collect()
}

/// To the way of answering: mirrored, nine people, six meetings, nine members, within a school, shared; welcome; no
/// extras.
const TO_THE_WAY: &str = "1 9 6 9 1 2 . .";

/// From the last sheet to the picture: the eight questions that every meeting asks.
const TO_THE_PICTURE: &str = ". 1 1 1 1 1 1 1 1 r";

fn rows() -> Vec<String> {
    // The last characteristic is the lowest.
    let most = |item: usize| if item < 25 { 4 } else { 2 };
    let point = |person: usize, item: usize| ((person * 3 + item * 7) % 5).min(most(item));
    let sign = |person: usize, item: usize| char::from(b'1' + point(person, item) as u8);
    (0..9)
        .map(|person| (0..30).map(|item| sign(person, item)).collect())
        .collect()
}

/// To what is asked once the sheets are in.
fn to_the_questions() -> Vec<String> {
    let mut all = lines(TO_THE_WAY);
    all.push("1".into());
    all.extend(rows());
    all.push(String::new());
    all
}

fn to_the_picture() -> Vec<String> {
    let mut all = to_the_questions();
    all.extend(lines(TO_THE_PICTURE).into_iter().skip(1));
    all
}

#[test]
fn a_whole_meeting_is_led_in_lines() {
    let room = Room::with(Vec::new());
    let mut all = to_the_picture();
    // On from the picture; the strongest; a difference; the lowest.
    all.extend(lines(". . 3 . ."));
    // Stories, each opened and judged, as many as there are: then a work form.
    let told = room.dutch(&all);
    assert!(told.out.contains("Relatie"), "{}", told.out);
    all.extend(lines("x 1 Elkaar_bezoeken Anna 12_januari . 1 3"));
    let room = Room::with(Vec::new());
    let told = room.dutch(&all);
    assert!(matches!(told.ended, Ended::Closed(Some(_))), "{}", told.out);
    let kept = room.kept();
    assert_eq!(
        (kept.state, kept.way, kept.answered),
        (State::Done, Way::Paper, 9)
    );
    assert_eq!(kept.at, None);
    assert_eq!(kept.actions[0].who, "Anna");
    assert_eq!(kept.actions[0].when, "2027-01-12");
    assert_eq!(std::fs::read_dir(room.papers.path()).unwrap().count(), 1);
}

#[test]
fn who_stops_where_it_is_over_is_not_told_to_go_on() {
    let mut all = to_the_picture();
    all.extend(lines(". . 3 . . x 1 Elkaar_bezoeken Anna 12_januari . 1 q"));
    let told = Room::with(Vec::new()).dutch(&all);
    assert_eq!(told.ended, Ended::Over("Noord".into()), "{}", told.out);
    all.truncate(all.len() - 3);
    let told = Room::with(Vec::new()).dutch(&all);
    assert_eq!(told.ended, Ended::Stopped("Noord".into()), "{}", told.out);
}

#[test]
fn where_the_picture_waits_another_line_is_told_which_letter_opens_it() {
    let mut all = to_the_picture();
    all.pop();
    all.push("ja".into());
    let told = Room::with(Vec::new()).dutch(&all);
    let said = told.out.matches("Het beeld komt als je r typt").count();
    assert!(said > 0, "{}", told.out);
    assert!(
        !told.out.contains("Hier is niets te kiezen"),
        "{}",
        told.out
    );
}

/// The number that stands before these words in the last block, where they stand there.
fn number_of(words: &str, out: &str) -> Option<String> {
    let block = out.trim_end().trim_end_matches('>');
    let line = block
        .lines()
        .rev()
        .take(20)
        .find(|line| line.contains(words))?;
    let number = line.trim_start().split(|sign: char| !sign.is_ascii_digit());
    number.map(ToOwned::to_owned).next()
}

#[test]
fn the_box_is_looked_through_in_lines_and_a_route_says_its_minutes() {
    let mut all = to_the_picture();
    all.extend(lines(". . 3 . ."));
    let mut choose = |words: &str| {
        // Stories are passed until these words can be chosen.
        for _ in 0..12 {
            let told = Room::with(Vec::new()).dutch(&all);
            if let Some(number) = number_of(words, &told.out) {
                all.push(number);
                return told.out;
            }
            all.push(String::new());
        }
        panic!("{words} cannot be chosen");
    };
    choose("Zelf zoeken in de doos");
    choose("een route van een paar bijeenkomsten");
    choose("4 bijeenkomsten van ");
    let out = choose("Deze kiezen we");
    assert!(out.contains(" minuten"), "{out}");
    all.extend(lines(
        "Bellen Anna 12_januari twee_bezoeken . iets . 12-1-2027 . 3",
    ));
    let room = Room::with(Vec::new());
    let told = room.dutch(&all);
    assert!(matches!(told.ended, Ended::Closed(Some(_))), "{}", told.out);
    let kept = room.kept();
    assert!(kept.closing.route.is_some(), "{}", told.out);
    assert_eq!(kept.closing.meeting, Some(1));
    assert_eq!(kept.actions[0].who, "Anna");
}

#[test]
fn a_meeting_that_was_left_goes_on_at_the_same_step_with_every_row() {
    let room = Room::with(Vec::new());
    let mut all = lines(TO_THE_WAY);
    all.push("1".into());
    all.extend(rows().into_iter().take(5));
    assert_eq!(room.dutch(&all).ended, Ended::Stopped("Noord".into()));
    let mut rest: Vec<String> = rows().into_iter().skip(5).collect();
    rest.extend(lines(TO_THE_PICTURE));
    let told = room.dutch(&rest);
    assert!(
        told.out.contains("verder waar jullie gebleven waren"),
        "{}",
        told.out
    );
    assert!(told.out.contains("5 van 9 klaar"), "{}", told.out);
    assert_eq!(room.kept().answered, 9);
}

#[test]
fn a_sentence_is_kept_or_parked_or_not() {
    let room = Room::with(Vec::new());
    let mut all = lines("1 9 6 9 1 2 k Mooi_gezegd 1 k Later_dus 7 2 k . k Weg < .");
    all.extend(lines("q"));
    let told = room.dutch(&all);
    let private = room.kept().private;
    assert_eq!(private.remarks, ["Mooi gezegd"], "{}", told.out);
    assert_eq!(private.parked, ["Later dus"]);
}

#[test]
fn what_cannot_be_saved_is_said_and_leaving_tries_once_more() {
    let room = Room::with(Vec::new());
    let fault = Fault {
        from: 0,
        count: u64::MAX,
        deed: None,
        hurt: Hurt::Refused(full),
    };
    room.world.hurt(vec![fault]);
    let told = room.dutch(&lines("1 9 6 q"));
    assert!(told.out.contains("nog niet bewaard"), "{}", told.out);
    assert_eq!(told.ended, Ended::Unsaved);
}

#[test]
fn notes_and_what_is_for_her_alone_are_read_out_only_where_the_room_does_not_see_them() {
    let seen = Room::with(Vec::new()).dutch(&lines("1 9 6 9 1 2 n c"));
    assert!(!seen.out.contains("Zeg:"), "{}", seen.out);
    let own = Room::with(Vec::new()).dutch(&lines("2 9 6 9 1 2 n . c"));
    assert!(own.out.contains("Zeg:"), "{}", own.out);
    assert!(own.out.contains("Als het spannend wordt"));
}

#[test]
fn last_time_and_the_extras_come_in_lines_too_in_english() {
    let mut previous = example::measurements(shipped().unwrap(), Language::English).remove(0);
    previous.network = "North".into();
    let agreed = previous.actions.len();
    assert!(agreed > 0);
    let room = Room::with(vec![previous]);
    let mut all = lines("1 9 6 9 1 2 .");
    // What was agreed, and the route they were on.
    all.extend(vec!["1".to_owned(); agreed + 1]);
    all.extend(lines("1 2 5 h"));
    let told = room.lead(Language::English, Some("North"), &all);
    assert!(told.out.contains("now: 1, 2, 5"), "{}", told.out);
    assert!(told.out.contains("and that completes the route"));
    assert!(told.out.contains("minutes left"));
}

#[test]
fn every_letter_stands_in_the_docs_with_the_words_of_the_help() {
    let docs = include_str!("../../../docs/keys.md");
    let lines = docs.split("## In lines").nth(1).unwrap();
    let words = Words::new(Language::English);
    for (letter, _, id) in super::line::LETTERS {
        let row = format!("| `{letter}` | {} | session |", words.say(id));
        assert!(lines.contains(&row), "{row}");
    }
}

#[test]
fn phones_come_in_beside_paper_and_only_their_count_is_told() {
    let room = Room::with(Vec::new());
    let (mut all, told) = (lines(TO_THE_WAY), Rc::default());
    // Without a try beforehand, phones are the fifth way.
    all.push("5".into());
    all.extend((1..=7).map(|number| format!("phone {number}")));
    // One of them twice, and two sheets of paper beside them.
    all.extend(["phone 7".into(), "1".into()]);
    all.extend(rows().into_iter().take(2));
    all.push("phone 9".into());
    all.extend(lines(TO_THE_PICTURE));
    let door = Door(Rc::clone(&told));
    let led = room.lead_with(Language::Dutch, Some("Noord"), &all, Some(door));
    for said in [
        "192.168.1.5:8020",
        "123 456",
        "7 van 9 klaar",
        "9 van 9 klaar",
        "Relatie opbouwen",
    ] {
        assert!(led.out.contains(said), "{said}\n{}", led.out);
    }
    assert!(
        !led.out.contains('█'),
        "no code is drawn for who does not see it"
    );
    // Two sheets, and the Enter behind them.
    assert_eq!(led.script.hidden.len(), 3, "{:?}", led.script.seen);
    let told = told.borrow();
    assert_eq!(
        told.iter()
            .filter(|(_, told)| *told == Becomes::Kept)
            .count(),
        8
    );
    assert_eq!(told.last(), Some(&(9, Becomes::Full)));
    let kept = room.kept();
    assert_eq!((kept.way, kept.answered), (Way::Mixed, 9));
}

#[test]
fn a_measurement_that_would_give_somebody_away_beside_the_one_before_is_told_and_asked_about() {
    let room = Room::with(Vec::new());
    let mut first = lines("1 8 6 9 1 2 . . 1");
    first.extend(rows().into_iter().take(8));
    first.extend(lines(TO_THE_PICTURE));
    first.extend(lines("x 1 . . . . . 3"));
    let closed = room.dutch(&first);
    assert!(matches!(closed.ended, Ended::Closed(_)), "{}", closed.out);
    let mut second = to_the_picture();
    second.extend(lines(". s h 3 r 1"));
    let told = room.dutch(&second);
    let at = told.out.find("lijken erg op elkaar").expect(&told.out);
    let after = &told.out[at..];
    assert!(after.contains("met de afspraken ervan"), "{after}");
    // Neither Enter nor s answers it; back means that nothing changes, on that they talk without a
    // picture.
    assert_eq!(after.matches("lijken erg op elkaar").count(), 5, "{after}");
    assert!(!after.contains("Relatie opbouwen: "), "{after}");
    assert_eq!(
        room.kept().answered,
        0,
        "what came in is not shown to anybody"
    );
}
