//! Every step of a meeting on every wall, for few and for many people, in both languages and in all ways of answering:
//! nothing is cut, nothing is out of reach, nothing lies over something else.

use super::album::Album;
use super::letters::large;
use super::room::{is_large, person, row};
use super::support::Person;
use crate::bank::shipped;
use crate::i18n::Language;
use crate::measurement::Way;
use crate::often;
use crate::session::phones::{HandedIn, Mark, Sheet};
use crate::session::{Asked, Part, Question, Round as Answers, Step};
use crate::tui::message::Message;
use crate::tui::page::{width, wrapped};
use crate::tui::screens::session::say;
use crate::tui::view;
use crate::walk::ActionField;

/// The walls that a meeting is held before.
const WALLS: [(u16, u16); 5] = [(80, 24), (80, 20), (100, 30), (120, 40), (160, 50)];
const PEOPLE: [u64; 5] = [3, 4, 9, 12, 30];
pub(super) const WAYS: [Way; 5] = [
    Way::Paper,
    Way::Import,
    Way::Laptop,
    Way::Cards,
    Way::Phones,
];

/// One meeting.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub(super) wall: (u16, u16),
    pub(super) people: u64,
    pub(super) way: Way,
    pub(super) language: Language,
    pub(super) short: bool,
}

impl Room {
    /// As `VLOT_ROOM` asks for it: `80x24-9-paper-nl`, or a part of that.
    pub(super) fn name(&self) -> String {
        let Self {
            wall: (width, height),
            people,
            way,
            ..
        } = self;
        let way = format!("{way:?}").to_lowercase();
        let language = self.language.tag();
        let meeting = if self.short { "-return" } else { "" };
        format!("{width}x{height}-{people}-{way}-{language}{meeting}")
    }
}

/// The words that stand somewhere on these slides, in letters of any size; a word that is broken at its hyphen is there too.
fn words_of(slides: &[String]) -> String {
    let large = slides.iter().map(|slide| large(slide));
    let all = format!("{} {}", slides.join(" "), large.collect::<String>());
    let all = all.split_whitespace().collect::<Vec<_>>().join(" ");
    format!(" {} ", plain(&all))
}

/// With the one sign that the large letters have for both quotation marks.
fn plain(text: &str) -> String {
    text.replace(['“', '”'], "\"")
}

/// What is wrong with a question before a room: it is large, and where it fits its answers stand beside it.
fn asked_apart(person: &Person, room: Room, slides: &[String]) -> Vec<String> {
    let session = person.app.session.as_ref().unwrap();
    let view = session.room();
    let mut wrong = Vec::new();
    let asked = view.parts.iter().find_map(|part| match part {
        Part::Strong(asked) => Some(say(&person.app, session, asked)),
        _ => None,
    });
    let asked = asked.unwrap_or_default();
    if asked.chars().count() <= 44 && !is_large(&slides[0]) {
        wrong.push("what is asked is not large".into());
    }
    // In narrow letters a question of three lines and its answers fit on a wall of 24 rows.
    let fits = room.wall.1 >= 24 && wrapped(&asked, 30).len() <= 3;
    if let Asked::Choice(choices) = &view.asked
        && fits
    {
        let first = words_of(&slides[..1]);
        let mut labels = choices
            .iter()
            .map(|one| say(&person.app, session, &one.label));
        if !is_large(&slides[0]) || !labels.all(|label| first.contains(&plain(&label))) {
            wrong.push("what is asked is not large beside its answers".into());
        }
    }
    // Cards are held up and counted with what they mean in sight: on the smallest wall too a statement of two lines, the
    // points of the scale and the field are one slide.
    if view.asked == Asked::Row && wrapped(&asked, 30).len() <= 2 {
        let first = words_of(&slides[..1]);
        let points = session.bank().instrument.scale.points.iter();
        let mut labels = points.filter_map(|point| point.label.as_ref());
        let beside = labels.all(|label| first.contains(label.get(room.language.tag())));
        if !is_large(&slides[0]) || !beside || !slides[0].contains('›') {
            wrong
                .push("what is asked is not large beside what the cards mean and the field".into());
        }
    }
    wrong
}

/// What is wrong with the step at hand.
pub(super) fn faults(person: &mut Person, room: Room, album: &mut Album) -> Vec<String> {
    let mut wrong = Vec::new();
    let step = person.app.session.as_ref().unwrap().step();
    let mut slides = vec![person.screen()];
    album.keep(&format!("{step:?}"), &person.app);
    for _ in 1..view::slides(&person.app).len() {
        person.press("Down");
        slides.push(person.screen());
        album.keep(&format!("{step:?}, further down"), &person.app);
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
    let cards = session.round().is_some_and(|one| one.card().is_some());
    let asks = session.question().is_none()
        && match view.step {
            Step::Collect => cards && view.asked == Asked::Row,
            Step::Vote => session.asked_at().is_voting(),
            step => matches!(
                step,
                Step::Context(_) | Step::Principle(_) | Step::Question(_) | Step::QuestionLine(_)
            ),
        };
    // What is asked is large where there is room for it, and what it is part of never is; where nothing is asked the
    // heading is large, but for who has the laptop to herself.
    if asks {
        let heading = say(&person.app, session, &view.heading);
        if !slides[0].contains(&heading) {
            told(format!("{heading:?} is larger than what is asked"));
        }
        for what in asked_apart(person, room, &slides) {
            told(what);
        }
    } else if !view.private && !slides.iter().all(|slide| is_large(slide)) {
        told("nothing is large".into());
    }
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
            if !shown.contains(&plain(word)) {
                told(format!("{word:?} of {text:?} is not there"));
                break;
            }
        }
    }
    if let Asked::Choice(choices) = &view.asked {
        for choice in choices {
            let label = say(&person.app, session, &choice.label);
            let all = label
                .split_whitespace()
                .all(|word| shown.contains(&plain(word)));
            if !all || !shown.contains(&format!(" {} ", choice.number)) {
                told(format!("{label:?} cannot be chosen"));
            }
        }
    }
    for part in &view.parts {
        let Part::Code(entrance) = part else { continue };
        let whole = |slide: &&String| entrance.code.iter().all(|line| slide.contains(line.trim()));
        if slides.iter().filter(whole).count() == 0 {
            told("the code is not whole on a slide".into());
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
            if !title
                .split_whitespace()
                .all(|word| shown.contains(&plain(word)))
            {
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
fn with_a_timer(person: &mut Person, room: Room, album: &mut Album) -> Vec<String> {
    let session = person.app.session.as_ref().unwrap();
    // What asks something first takes the keys until it is answered.
    let private = session.in_private() || session.question().is_some();
    // What has no minutes has no clock.
    let timed = session.possible(&crate::session::Act::Timer);
    let context = person.app.context();
    if private || !timed || !matches!(context, crate::tui::keymap::Context::Session) {
        return Vec::new();
    }
    let without = view::slides(&person.app).len();
    person.press("t");
    let word = person
        .app
        .words
        .fill("session-clock", &[("left", "".into())]);
    let mut wrong = faults(person, room, album);
    if view::slides(&person.app).len() > without {
        wrong.push(format!(
            "{room:?}: the timer costs a slide\n{}",
            person.screen()
        ));
    }
    let top = |person: &Person| person.screen().lines().next().unwrap().to_owned();
    if !top(person).contains(&word) {
        wrong.push(format!("{room:?}: no timer in {:?}", top(person)));
    }
    // Hidden it takes no room at all.
    person.press("T");
    if top(person).contains(&word) {
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
    if session.question().is_some_and(Question::only_tells) {
        return Some("PageDown".into());
    }
    Some(match (step, asked) {
        (Step::End, _) => return None,
        (Step::People, _) => format!("type:{} Enter", room.people),
        (Step::Context(_), Asked::Number) => "type:30 Enter".into(),
        (Step::Extras, _) if session.extras().len() + 1 < session.offered().len() => {
            (session.extras().len() + 1).to_string()
        }
        (Step::Way, _) => {
            let place = WAYS.iter().position(|way| *way == room.way).unwrap();
            (place + 1).to_string()
        }
        (Step::Collect, Asked::Text) if session.done() < room.people => {
            "type:/lijst.csv Enter".into()
        }
        (Step::Collect, _) if room.way == Way::Phones => "PageDown".into(),
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
        (Step::LastTime(_), _) => "2".into(),
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

/// The next phone hands in.
fn hand_in(person: &mut Person) {
    let session = person.app.session.as_ref().unwrap();
    let number = session.done() as u8;
    let marks =
        (0..session.form().len()).map(|place| Mark::Choice((usize::from(number) + place) % 3));
    let handed = HandedIn {
        ticket: number.into(),
        number: [number; 16],
        sheet: Sheet::Filled {
            marks: marks.collect(),
            guessed: Some((0, 1)),
        },
    };
    person.happens(Message::HandedIn(vec![handed]));
}

/// What an online form gave.
fn table(people: u64) -> String {
    let bank = shipped().unwrap();
    let ids: Vec<&str> = bank.instrument.items().map(|one| one.id.as_str()).collect();
    let mut text = format!("{}\n", ids.join(";"));
    for person in 0..people {
        let cells = row(person as usize, ids.len())
            .chars()
            .map(String::from)
            .collect::<Vec<_>>();
        text.push_str(&format!("{}\n", cells.join(";")));
    }
    text
}

fn walked(room: Room) -> Vec<String> {
    let mut person = person(room.language, room.short);
    person.offer_phones().resize(room.wall.0, room.wall.1);
    person.memory.put("/lijst.csv", &table(room.people));
    let mut album = Album::of(&room.name());
    let mut wrong = Vec::new();
    let mut before = None;
    let mut steps = std::collections::BTreeSet::new();
    for _ in 0..3000 {
        let session = person.app.session.as_ref().unwrap();
        let step = session.step();
        let place = format!("{step:?}");
        let here = (session.asked_at(), session.question().is_some());
        // Of many statements and forms the first few say it all.
        let all_in = session.done() >= room.people;
        let many = step == Step::Collect
            && !all_in
            && session.done() + session.round().and_then(Answers::card).unwrap_or(0) as u64 > 1;
        if before.as_ref() != Some(&here) && !many {
            wrong.extend(faults(&mut person, room, &mut album));
            // Where there is least room a timer is most in the way.
            if room.wall.0 == 80 && steps.insert(place) {
                wrong.extend(with_a_timer(&mut person, room, &mut album));
            }
        }
        before = Some(here);
        let session = person.app.session.as_ref().unwrap();
        let opened = step == Step::Collect && room.way == Way::Phones;
        if opened && session.done() < room.people {
            hand_in(&mut person);
            continue;
        }
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
    let all = often::at_length();
    let asked_for = std::env::var("VLOT_ROOM").unwrap_or_default();
    let mut wrong = Vec::new();
    let mut walk = |room: Room| {
        if room.name().contains(&asked_for) {
            wrong.extend(walked(room));
        }
    };
    for (wall, turn) in WALLS.into_iter().zip(0..) {
        for (people, place) in PEOPLE.into_iter().zip(0..) {
            for (way, kind) in WAYS.into_iter().zip(0..) {
                for (language, other) in Language::ALL.into_iter().zip(0..) {
                    // Each wall with each number of people once, and with each way and language.
                    let chosen = kind == (2 + turn * 2) % 5
                        && other == (turn + place) % 2
                        && place == turn % 5;
                    // With thirty the laptop goes round for hours.
                    let long = way == Way::Laptop && people > 4;
                    if !(all && !long || chosen) {
                        continue;
                    }
                    let way = if long { Way::Cards } else { way };
                    let room = Room {
                        wall,
                        people,
                        way,
                        language,
                        short: false,
                    };
                    walk(room);
                    if place == turn % 5 || all && way == Way::Paper {
                        walk(Room {
                            short: true,
                            way: Way::Paper,
                            ..room
                        });
                    }
                }
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{count} faults\n{}", wrong.join("\n"));
}
