//! A whole session on the projector, step by step, in both languages: what the room sees, and whether all of it fits.

use proptest::prelude::*;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::support::{Memory, Person};
use crate::bank::{Bank, shipped};
use crate::i18n::Language;
use crate::measurement::Sharing;
use crate::session::{Asked, Step};
use crate::tui::Start;
use crate::tui::message::Message;
use crate::tui::theme::Colour;
use crate::tui::view;
use crate::walk::ActionField;

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

pub(super) fn person(language: Language, short: bool) -> Person {
    let mut previous = crate::example::measurements(bank(), language).remove(0);
    previous.network = "IB-netwerk Noord".into();
    // So long ago that a year ago can be asked.
    previous.date = jiff::civil::date(2026, 2, 2);
    let start = Start::Session {
        network: Some(previous.network.clone()),
        short,
        fresh: false,
    };
    Person::in_language(start, bank(), Memory::with(vec![previous]), language)
}

/// The same network once more, over what is on the disk now.
pub(super) fn person_with(memory: Memory, language: Language, short: bool) -> Person {
    let start = Start::Session {
        network: Some("IB-netwerk Noord".into()),
        short,
        fresh: false,
    };
    Person::in_language(start, bank(), memory, language)
}

/// Rows of nine people who differ, for a form of so many lines. The second five stand lower than the rest, so that there is
/// something that is highest and something that is lowest.
pub(super) fn row(number: usize, signs: usize) -> String {
    let sign = |place: usize| {
        let any = (place * 7 + number * 3 + place / 5) % 5;
        let lower = any.saturating_sub(usize::from(place / 5 == 1));
        char::from(b'1' + lower as u8)
    };
    (0..signs).map(sign).collect()
}

/// Goes through a session with everything that can be chosen, and says what was seen at each step.
fn tour(language: Language, short: bool) -> Vec<Seen> {
    tour_at(language, short, (80, 24))
}

fn tour_at(language: Language, short: bool, (width, height): (u16, u16)) -> Vec<Seen> {
    let mut person = person(language, short);
    person.resize(width, height);
    let mut seen: Vec<Seen> = Vec::new();
    for _ in 0..400 {
        let session = person.app.session.as_ref().unwrap();
        let (step, asked) = (session.step(), session.asked());
        let done = session.done();
        let signs = session.form().len();
        let opened = session.asked_at().is_opened();
        let revealed = session.is_revealed();
        let predicted = session.predictions().len();
        let chosen = session.extras().len();
        let offered = session.offered().len();
        let picked = session.difference().is_some();
        let (voted, counted) = (
            session.asked_at().is_voting(),
            step == Step::Vote && asked == Asked::Read,
        );
        let paper = session.round().is_some_and(|round| round.card().is_none());
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
            (Step::End, _) => return seen,
            (Step::Mirrored, _) => "1".to_owned(),
            (Step::People, _) | (Step::Context(_), Asked::Number) => "9 Enter".into(),
            (Step::Extras, _) if chosen < offered => (chosen + 1).to_string(),
            (Step::Collect, Asked::Row) if paper && done < 9 => {
                format!("type:{} Enter", row(done as usize, signs))
            }
            (Step::Reveal, _) if !revealed => "r".into(),
            (Step::Difference, _) if !picked => "1".into(),
            (Step::Signal(_), _) if !opened => "1".into(),
            (Step::Predict, _) => (6 - predicted).to_string(),
            (Step::Vote, Asked::Text) if !voted => "type:12 Enter".into(),
            (Step::Vote, Asked::Text) => "type:0_2_3_3_1 Enter".into(),
            (Step::Extras | Step::Difference | Step::LookBack, _) => "PageDown".into(),
            (_, Asked::Choice(_)) => "1".into(),
            (Step::Back | Step::Action(_, ActionField::When), _) => "type:12-1-2027 Enter".into(),
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
pub(super) fn is_large(screen: &str) -> bool {
    let built = |row: &str| {
        row.chars()
            .filter(|sign| "▀▄█▌▐▘▝▖▗▛▜▙▟▚▞".contains(*sign))
            .count()
            >= 4
    };
    let rows: Vec<bool> = screen.lines().map(built).collect();
    rows.windows(3).any(|three| three.iter().all(|row| *row))
}

/// Whether what is asked is the large line itself; what has to be done with it may stand on the slide behind it, and where
/// it is too long for large letters it stands there as text.
fn asks(step: Step) -> bool {
    matches!(
        step,
        Step::Context(_)
            | Step::Principle(_)
            | Step::Question(_)
            | Step::QuestionLine(_)
            | Step::Vote
    )
}

impl Seen {
    fn is_large(&self) -> bool {
        asks(self.step) || self.slides.iter().all(|slide| is_large(slide))
    }
}

#[test]
fn every_step_has_a_large_line_for_the_last_row_of_the_room_and_nothing_is_cut() {
    for language in Language::ALL {
        for short in [false, true] {
            let mut wrong = Vec::new();
            for seen in tour(language, short) {
                let few = match seen.step {
                    Step::Strongest | Step::Difference | Step::Lowest | Step::Agreed => 4,
                    // What the room does with paper stands before what is typed.
                    Step::Collect if short => 2,
                    step if asks(step) => 2,
                    // The names stand with their numbers on the slide behind the drawing.
                    Step::Reveal => 2,
                    _ => 1,
                };
                if !seen.is_large() || seen.slides.len() > few {
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

/// The walls that a meeting is held before.
const WALLS: [(u16, u16); 4] = [(80, 20), (100, 30), (120, 40), (160, 50)];

#[test]
fn on_every_wall_headings_are_large_and_all_characteristics_can_be_had() {
    for wall in WALLS {
        let mut wrong = Vec::new();
        for seen in tour_at(Language::Dutch, false, wall) {
            if !seen.is_large() {
                wrong.push(format!(
                    "{} is not large\n{}",
                    seen.name,
                    seen.slides.join("\n")
                ));
            }
            if seen.name != "reveal-0-open" {
                continue;
            }
            let all = seen.slides.join("\n");
            for one in &bank().instrument.characteristics {
                let words: Vec<&str> = one.title.get("nl").split(' ').collect();
                let there = words.iter().all(|word| all.contains(word));
                if !there {
                    wrong.push(format!("{words:?} is not on the wall\n{all}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wall:?}\n{}", wrong.join("\n"));
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

#[test]
fn a_return_meeting_shows_its_statements_while_the_rows_are_typed() {
    let seen = tour(Language::Dutch, true);
    let typing = seen.iter().find(|one| one.name == "collect-0").unwrap();
    assert!(
        typing.slides[1].contains("0 van 5 getypt"),
        "{}",
        typing.slides[1]
    );
    insta::with_settings!({snapshot_path => "../snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("room-short-collect@80x24", typing.slides.join("\n\n"));
    });
}

#[test]
fn what_only_says_something_is_closed_with_a_clicker() {
    let mut person = person(Language::Dutch, false);
    person.press("1");
    person.happens(Message::Notice("Een bericht.".into()));
    assert!(person.sees("Een bericht."), "{}", person.screen());
    person.press("PageDown");
    assert!(person.app.overlay.is_none(), "{}", person.screen());
    person.press("F1");
    for _ in 0..9 {
        person.press("PageDown");
    }
    assert!(person.app.overlay.is_none());
    // What asks something is not.
    person.press("C-c PageDown");
    assert!(person.app.overlay.is_some() && !person.app.done);
}

#[test]
fn a_click_chooses_in_a_session_too() {
    let mut person = person(Language::Dutch, false);
    person.press("1 9 Enter");
    let step = |person: &Person| person.app.session.as_ref().unwrap().step();
    while step(&person) != Step::Sharing {
        person.press("9 Enter");
    }
    person.click("De schoolleiding krijgt de afspraken");
    assert_eq!(step(&person), Step::Welcome);
    let sharing = person.app.record.as_ref().unwrap().measurement.sharing;
    assert_eq!(sharing, Sharing::LeaderAgreements);
}

/// What a row of these answers would look like if it were shown, as typed or as a mean.
const PLANTED: [&str; 2] = ["222", "2,0"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_keys_before_the_reveal_bring_an_answer_or_a_figure_on_the_screen(
        keys in proptest::collection::vec(0_usize..KEYS.len(), 0..60),
    ) {
        let mut person = person(Language::Dutch, false);
        person.press("1 9 Enter");
        while person.app.session.as_ref().unwrap().step() != Step::Sharing {
            person.press("9 Enter");
        }
        // What every meeting asks before the picture.
        for _ in 0..30 {
            let keys = match person.app.session.as_ref().unwrap().step() {
                Step::Way => break,
                Step::Welcome | Step::Extras => "PageDown",
                _ => "1",
            };
            person.press(keys);
        }
        person.press("1");
        prop_assert!(person.sees("van 9") || person.sees("getypt"));
        for _ in 0..6 {
            person.press(&format!("type:{} Enter", "2".repeat(30)));
        }
        for key in keys {
            person.press(KEYS[key]);
            if person.app.session.as_ref().unwrap().is_revealed() {
                break;
            }
            prop_assert!(person.app.picture.is_none());
            let screen = person.screen();
            for planted in PLANTED {
                prop_assert!(!screen.contains(planted), "{screen}");
            }
        }
    }
}

/// What a clumsy or curious person may press. Digits are left out of the rows that are typed here: who types a row sees
/// dots.
const KEYS: [&str; 22] = [
    "1", "3", "5", "Enter", "Esc", "PageDown", "PageUp", "Up", "Down", "Left", "Tab", "F1", "v",
    "k", "e", "x", "o", "u", "n", "b", "t", "?",
];

#[test]
fn what_helps_when_it_gets_tense_never_stands_on_the_wall() {
    let mut person = person(Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter 1");
    let before = person.app.record.as_ref().unwrap().measurement.clone();
    person.press("c");
    assert!(!person.sees("even langzamer") && person.sees("vlot notes"));
    assert_eq!(person.app.record.as_ref().unwrap().measurement, before);
}

#[test]
fn what_helps_when_it_gets_tense_is_one_key_away_where_the_room_does_not_see_it() {
    let mut person = person(Language::Dutch, false);
    person.press("2 9 Enter 6 Enter 9 Enter 1");
    let before = person.app.record.as_ref().unwrap().measurement.clone();
    person.press("c");
    assert!(person.sees("Als het spannend wordt"), "{}", person.screen());
    person.press("c");
    assert!(!person.sees("Als het spannend wordt"));
    assert_eq!(person.app.record.as_ref().unwrap().measurement, before);
}

#[test]
fn a_picture_of_nothing_is_not_come_to() {
    let mut person = person(Language::Dutch, false);
    person.press("1 9 Enter");
    let step = |person: &Person| person.app.session.as_ref().unwrap().step();
    for _ in 0..60 {
        let asked = person.app.session.as_ref().unwrap().asked();
        person.press(match (step(&person), asked) {
            (Step::Collect, _) => break,
            (_, Asked::Number) => "9 Enter",
            (Step::Sharing | Step::LastTime(_) | Step::Way, _) => "1",
            _ => "PageDown",
        });
    }
    for key in ["PageDown", "Enter"] {
        person.press(key);
        assert_eq!(step(&person), Step::Collect);
        assert!(person.sees("nog niemand klaar"), "{}", person.screen());
    }
}

#[test]
fn what_was_typed_is_kept_when_the_step_is_left_another_way_than_by_enter() {
    let mut person = person(Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter 1 2 x 1 type:Bellen Enter type:Anna PageUp");
    assert!(person.sees("› Bellen"), "{}", person.screen());
    person.press("PageDown");
    assert!(person.sees("› Anna"), "{}", person.screen());
    person.press("PageDown type:ooit Esc");
    assert!(person.sees("niets bewaard"), "{}", person.screen());
    person.press("1");
    assert!(person.sees("› ooit"), "{}", person.screen());
    person.press("Backspace Backspace Backspace Backspace Esc");
    assert!(person.sees("› Anna"), "what is no day is not kept");
    person.press("PageDown type:12-1-2027 C-c 2");
    let kept = person.memory.kept().pop().unwrap();
    assert_eq!(
        (kept.actions[0].who.as_str(), kept.actions[0].when.as_str()),
        ("Anna", "2027-01-12")
    );
}

#[test]
fn the_end_makes_what_is_handed_out_and_only_its_own_choice_closes_the_meeting() {
    let mut person = person(Language::Dutch, false);
    person.press("1 9 Enter 6 Enter 9 Enter 1 2 x");
    assert!(person.sees("We slaan over"));
    person.press("Enter PageDown");
    assert!(person.sees("We slaan over"), "a clicker does not answer it");
    person.press("1 type:Elkaar_bezoeken Enter type:Anna Enter Enter Enter");
    assert!(person.sees("Elkaar bezoeken"));
    person.press("PageDown PageDown Enter Enter PageDown");
    assert!(!person.app.done, "a key too many closes nothing");
    let folder = tempfile::tempdir().unwrap();
    person.app.settings.folder = Some(folder.path().display().to_string());
    person.press("1 2 1");
    // The poster twice: the first one is still what it was.
    let papers = std::fs::read_dir(folder.path()).unwrap();
    assert_eq!(papers.count(), 3);
    assert!(person.sees("poster-2.html"), "{}", person.screen());
    person.press("3");
    assert!(person.app.done);
}

#[test]
fn what_is_said_to_a_room_stands_in_no_grey_though_it_stands_where_a_rule_was() {
    let mut person = person(Language::Dutch, false);
    person.app.theme.colour = Colour::Full;
    person.press("7");
    let said = "Dat cijfer kun je hier niet kiezen";
    assert!(person.sees(said), "{}", person.screen());
    let (width, height) = person.app.size;
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal
        .draw(|frame| view::view(&person.app, frame))
        .unwrap();
    let buffer = terminal.backend().buffer();
    let row = person.screen().lines().position(|row| row.contains(said));
    let y = u16::try_from(row.unwrap()).unwrap();
    let ground = person.app.theme.ground().fg;
    for x in 2..20 {
        assert_eq!(Some(buffer[(x, y)].fg), ground);
    }
}
