//! Every step of a meeting on every wall, for few and for many people, in both languages and in the ways of answering that
//! need no door: nothing is cut, nothing is out of reach, nothing lies over something else.

use super::super::page::width;
use super::super::screens::session::say;
use super::super::view;
use super::room::{is_large, person, row};
use super::support::Person;
use crate::bank::shipped;
use crate::i18n::Language;
use crate::measurement::Way;
use crate::session::{Asked, Part, Round as Answers, Step};
use crate::walk::ActionField;

/// The walls that a meeting is held before.
const WALLS: [(u16, u16); 5] = [(80, 24), (80, 20), (100, 30), (120, 40), (160, 50)];
const PEOPLE: [u64; 5] = [3, 4, 9, 12, 30];
const WAYS: [Way; 3] = [Way::Paper, Way::Cards, Way::Laptop];

/// One meeting.
#[derive(Clone, Copy, Debug)]
struct Room {
    wall: (u16, u16),
    people: u64,
    way: Way,
    language: Language,
    short: bool,
}

/// The words that stand somewhere on these slides; a word that is broken at its hyphen is there too.
fn words_of(slides: &[String]) -> String {
    let all = slides.join(" ");
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with the step at hand.
fn faults(person: &mut Person, room: Room) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut slides = vec![person.screen()];
    for _ in 1..view::slides(&person.app).len() {
        person.press("Down");
        slides.push(person.screen());
    }
    person.app.scroll = 0;
    let session = person.app.session.as_ref().unwrap();
    let view = session.room();
    let shown = words_of(&slides);
    let mut told = |what: String| {
        wrong.push(format!(
            "{room:?} {:?}: {what}\n{}",
            view.step,
            slides.join("\n")
        ));
    };
    // The heading or what is asked is large, but for who has the laptop to herself.
    if !view.private && !slides.iter().all(|slide| is_large(slide)) {
        told("nothing is large".into());
    }
    let asks = matches!(
        view.step,
        Step::Collect | Step::Context(_) | Step::Principle(_) | Step::Question(_)
    );
    for part in &view.parts {
        let (Part::Text(saying)
        | Part::Heading(saying)
        | Part::Item(saying)
        | Part::Strong(saying)) = part
        else {
            continue;
        };
        // What is asked may stand there in large letters.
        if matches!(part, Part::Strong(_)) && asks {
            continue;
        }
        let text = say(&person.app, session, saying);
        for word in text.split_whitespace().filter(|word| width(word) < 30) {
            if !shown.contains(word) {
                told(format!("{word:?} of {text:?} is not there"));
                break;
            }
        }
    }
    if let Asked::Choice(choices) = &view.asked {
        for choice in choices {
            let label = say(&person.app, session, &choice.label);
            let all = label.split_whitespace().all(|word| shown.contains(word));
            if !all || !shown.contains(&format!(" {} ", choice.number)) {
                told(format!("{label:?} cannot be chosen"));
            }
        }
    }
    if view.parts == [Part::Picture] {
        for one in &session.bank().instrument.characteristics {
            let title = one.title.get(person.app.language());
            let outcome = &person.app.picture.as_ref().unwrap().outcome;
            let own = outcome
                .characteristics
                .iter()
                .find(|known| known.id == one.id);
            let figure = own.and_then(|own| person.app.words.mean(own));
            if !title.split_whitespace().all(|word| shown.contains(word)) {
                told(format!("{title} is not on the wall"));
            }
            // Large figures are drawn, and small ones stand there.
            let large = slides.iter().all(|slide| is_large(slide));
            if !large && figure.is_some_and(|figure| !shown.contains(&figure)) {
                told(format!("the figure of {title} is not there"));
            }
        }
    }
    wrong
}

/// The same step with the timer on: what stood there stands there still.
fn with_a_timer(person: &mut Person, room: Room) -> Vec<String> {
    let private = person.app.session.as_ref().unwrap().in_private();
    let context = person.app.context();
    if private || !matches!(context, super::super::keymap::Context::Session) {
        return Vec::new();
    }
    person.press("t");
    let word = person
        .app
        .words
        .fill("session-clock", &[("left", "".into())]);
    let mut wrong = faults(person, room);
    let top = person.screen().lines().next().unwrap().to_owned();
    if !top.contains(&word) {
        wrong.push(format!("{room:?}: no timer in {top:?}"));
    }
    // Hidden it takes no room at all.
    person.press("T");
    if person.sees(&word) {
        wrong.push(format!("{room:?}: the timer is not hidden"));
    }
    // And stopped, so that the next step begins without one.
    person.press("t T");
    wrong
}

fn keys(person: &Person, room: Room) -> Option<String> {
    let session = person.app.session.as_ref().unwrap();
    let (step, asked) = (session.step(), session.asked());
    let at = session.asked_at();
    let cards = session.round().is_some_and(|round| round.card().is_some());
    let signs = session.form().len();
    Some(match (step, asked) {
        (Step::End, _) => return None,
        (Step::People, _) => format!("type:{} Enter", room.people),
        (Step::Context(_), Asked::Number) => "type:30 Enter".into(),
        (Step::Extras, _) if session.extras().len() + 1 < session.offered().len() => {
            (session.extras().len() + 1).to_string()
        }
        (Step::Way, _) => match room.way {
            Way::Cards => "4".into(),
            Way::Laptop => "3".into(),
            _ => "1".into(),
        },
        (Step::Collect, Asked::Row) if cards => {
            format!("type:{}_0_1_1_0 Enter", room.people - 2)
        }
        (Step::Collect, Asked::Row) => {
            format!("type:{} Enter", row(session.done() as usize, signs))
        }
        (Step::Collect, Asked::Choice(_)) => (session.done() % 4 + 1).to_string(),
        (Step::Reveal, _) if !session.is_revealed() => "r".into(),
        (Step::Difference, _) if session.difference().is_none() => "3".into(),
        (Step::Signal(_), _) if !at.is_opened() => "1".into(),
        (Step::Predict, _) => (6 - session.predictions().len()).to_string(),
        (Step::Vote, Asked::Text) if !at.is_voting() => "type:12 Enter".into(),
        (Step::Vote, Asked::Text) => format!("type:{}_0_1_1_0 Enter", room.people - 2),
        (Step::Extras | Step::Difference, _) => "PageDown".into(),
        (_, Asked::Choice(_)) => "1".into(),
        (Step::Back | Step::Action(_, ActionField::When), _) => "type:12-1-2027 Enter".into(),
        (Step::Needs, _) if session.told_needs().is_empty() => {
            "type:AB;_lezen;_taal;_kijken Enter".into()
        }
        (Step::Action(..) | Step::Different | Step::Need | Step::QuestionLine(_), _) => {
            "type:Een_blad_met_onze_afspraken Enter".into()
        }
        _ => "PageDown".into(),
    })
}

fn walked(room: Room) -> Vec<String> {
    let mut person = person(room.language, room.short);
    person.resize(room.wall.0, room.wall.1);
    let mut wrong = Vec::new();
    let mut before = None;
    let mut steps = std::collections::BTreeSet::new();
    for _ in 0..3000 {
        let session = person.app.session.as_ref().unwrap();
        let step = session.step();
        let place = format!("{step:?}");
        let here = (session.asked_at(), session.question().is_some());
        // Of many statements and forms the first few say it all.
        let many = step == Step::Collect
            && session.done() + session.round().and_then(Answers::card).unwrap_or(0) as u64 > 1;
        if before.as_ref() != Some(&here) && !many {
            wrong.extend(faults(&mut person, room));
            // Where there is least room a timer is most in the way.
            if room.wall.0 == 80 && steps.insert(place) {
                wrong.extend(with_a_timer(&mut person, room));
            }
        }
        before = Some(here);
        let Some(keys) = keys(&person, room) else {
            return wrong;
        };
        let turns = if keys == "PageDown" {
            view::slides(&person.app).len()
        } else {
            1
        };
        for _ in 0..turns {
            person.press(&keys);
        }
    }
    panic!("{room:?} did not end on\n{}", person.screen());
}

#[test]
fn nothing_of_a_meeting_is_cut_or_out_of_reach_on_any_wall() {
    shipped().unwrap();
    let all = std::env::var_os("VLOT_CASES").is_some();
    let mut wrong = Vec::new();
    for (wall, turn) in WALLS.into_iter().zip(0..) {
        for (people, place) in PEOPLE.into_iter().zip(0..) {
            for (way, kind) in WAYS.into_iter().zip(0..) {
                for (language, other) in Language::ALL.into_iter().zip(0..) {
                    // Each wall with each number of people once, and with each way and language.
                    let chosen = kind == (turn + place) % 3
                        && other == (turn + place) % 2
                        && place == turn % 5;
                    if !(all || chosen) {
                        continue;
                    }
                    // With thirty the laptop goes round for hours.
                    let way = if way == Way::Laptop && people > 4 {
                        Way::Cards
                    } else {
                        way
                    };
                    let room = Room {
                        wall,
                        people,
                        way,
                        language,
                        short: false,
                    };
                    wrong.extend(walked(room));
                    if place == turn % 5 {
                        wrong.extend(walked(Room {
                            short: true,
                            way: Way::Paper,
                            ..room
                        }));
                    }
                }
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(6);
    assert!(wrong.is_empty(), "{count} faults\n{}", wrong.join("\n"));
}
