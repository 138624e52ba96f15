//! A whole session on the projector, step by step, in both languages: what the room sees, and whether all of it fits.

use super::super::Start;
use super::super::view;
use super::support::{Memory, Person, TODAY};
use crate::bank::{Bank, shipped};
use crate::i18n::Language;
use crate::session::{Asked, Collecting, Session, Step};

/// What is seen at one step.
struct Seen {
    step: Step,
    name: String,
    /// One or more slides.
    slides: Vec<String>,
}

fn bank() -> &'static Bank {
    shipped().unwrap()
}

fn person(language: Language, short: bool) -> Person {
    let mut previous = crate::example::measurements(bank(), language).remove(0);
    previous.network = "IB-netwerk Noord".into();
    let session = Session::new(
        bank(),
        &previous.network,
        TODAY,
        Some(&previous),
        short,
        short.then_some(2),
    );
    let start = Start::Session {
        session: Box::new(session),
        path: None,
    };
    let memory = Memory::with(vec![previous]);
    Person::in_language(start, bank(), memory, language)
}

/// Rows of nine people who differ, for a form of so many lines.
fn row(number: usize, signs: usize) -> String {
    let sign = |place: usize| char::from(b'1' + ((place * 7 + number * 3 + place / 5) % 5) as u8);
    (0..signs).map(sign).collect()
}

/// Goes through a session with everything that can be chosen, and says what was seen at each step.
fn tour(language: Language, short: bool) -> Vec<Seen> {
    let mut person = person(language, short);
    let mut seen: Vec<Seen> = Vec::new();
    for _ in 0..400 {
        let room = person.app.session.as_ref().unwrap();
        let (step, asked) = (room.session.step(), room.session.asked());
        let done = room.session.collecting().done();
        let signs = room.session.form().len();
        let opened = room.opened;
        let revealed = room.session.is_revealed();
        let predicted = room.session.predictions().len();
        let chosen = room.session.extras().len();
        let offered = room.session.offered().len();
        let picked = room.session.difference().is_some();
        let counted = room.session.is_counted();
        let voted = room.session.voted().is_some();
        let paper = matches!(room.session.collecting(), Collecting::Paper { .. });
        let state = format!(
            "{}-{}{}",
            step.name(),
            step.place(),
            if opened
                || picked && step == Step::Difference
                || revealed && step == Step::Reveal
                || counted
            {
                "-open"
            } else {
                ""
            }
        );
        if seen.last().is_none_or(|last| last.name != state) {
            let mut slides = vec![person.screen()];
            for _ in 1..view::slides(&person.app).len() {
                person.press("Down");
                slides.push(person.screen());
            }
            person.app.scroll = 0;
            seen.push(Seen {
                step,
                name: state,
                slides,
            });
        }
        let keys = match (step, asked) {
            (Step::Agreed, _) => return seen,
            (Step::Mirrored, _) => "1".to_owned(),
            (Step::People, _) | (Step::Context(_), Asked::Number) => "9 Enter".into(),
            (Step::Extras, _) if chosen < offered => (chosen + 1).to_string(),
            (Step::Collect, Asked::Row) if paper && done < 9 => {
                format!("type:{} Enter", row(done, signs))
            }
            (Step::Reveal, _) if !revealed => "r".into(),
            (Step::Difference, _) if !picked => "3".into(),
            (Step::Signal(_), _) if !opened => "1".into(),
            (Step::Predict, _) => (6 - predicted).to_string(),
            (Step::Vote, Asked::Text) if !voted => "type:12 Enter".into(),
            (Step::Vote, Asked::Text) => "type:0_2_3_3_1 Enter".into(),
            (Step::Extras | Step::Difference, _) => "PageDown".into(),
            (_, Asked::Choice(_)) => "1".into(),
            (Step::Back, _) => "type:12-1-2027 Enter".into(),
            (Step::Action(..) | Step::Different | Step::Need | Step::QuestionLine(_), _) => {
                "type:Een_blad_met_onze_afspraken Enter".into()
            }
            _ => "PageDown".into(),
        };
        // On goes through the slides first.
        let turns = match seen.last() {
            Some(last) if keys == "PageDown" => last.slides.len(),
            _ => 1,
        };
        for _ in 0..turns {
            person.press(&keys);
        }
    }
    panic!(
        "the session did not end: {}",
        seen.last().unwrap().slides[0]
    );
}

/// Letters or numbers of three cells and higher are built of these.
fn is_large(screen: &str) -> bool {
    let built = |row: &str| {
        row.chars()
            .filter(|sign| "▀▄█▌▐▘▝▖▗▛▜▙▟▚▞".contains(*sign))
            .count()
            >= 4
    };
    let rows: Vec<bool> = screen.lines().map(built).collect();
    rows.windows(3).any(|three| three.iter().all(|row| *row))
}

#[test]
fn every_step_has_a_large_line_for_the_last_row_of_the_room_and_nothing_is_cut() {
    for language in Language::ALL {
        for short in [false, true] {
            let mut wrong = Vec::new();
            for seen in tour(language, short) {
                let few = match seen.step {
                    Step::Strongest | Step::Difference | Step::Lowest | Step::Agreed => 4,
                    _ => 1,
                };
                let large = seen.slides.iter().all(|slide| is_large(slide));
                if !large || seen.slides.len() > few {
                    let slides = seen.slides.join("\n");
                    wrong.push(format!(
                        "{} ({} slides)\n{slides}",
                        seen.name,
                        seen.slides.len()
                    ));
                }
            }
            assert!(wrong.is_empty(), "{language:?}\n{}", wrong.join("\n"));
        }
    }
}

#[test]
fn the_steps_of_a_session_look_like_this() {
    for seen in tour(Language::Dutch, false) {
        // Of steps that look alike the first is enough.
        if seen.step.place() > 0 {
            continue;
        }
        let name = format!("room-{}@80x24", seen.name);
        insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(name, seen.slides.join("\n\n"));
        });
    }
}

#[test]
fn a_return_meeting_puts_its_one_characteristic_beside_last_time() {
    let seen = tour(Language::Dutch, true);
    let shown = seen.iter().find(|one| one.name == "reveal-0-open").unwrap();
    assert!(
        shown.slides[0].contains("Vorige keer was dit"),
        "{}",
        shown.slides[0]
    );
    assert!(!shown.slides[0].contains("geen cijfer"));
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("room-short-reveal@80x24", shown.slides[0]);
    });
}
