//! Any bank in a meeting: one characteristic and twelve, long titles, one statement, values under nothing and of two
//! digits, no *don't know*, another language, writing from right to left; on screens, in each way of answering.

use super::album::Album;
use super::support::{Memory, Person, read};
use super::walls::{Room, WAYS, faults};
use crate::bank::Bank;
use crate::i18n::Language;
use crate::measurement::{State, Way};
use crate::often;
use crate::session::{Asked, Choice, Question, Round as Answers, Session, Step};
use crate::tui::Start;
use crate::tui::view;
use crate::walk::ActionField;

const PEOPLE: u64 = 6;

/// A bank as one could be.
struct Odd {
    many: usize,
    items: usize,
    ends: (i32, i32),
    unknown: bool,
    language: &'static str,
    name: &'static str,
}

const BANKS: [Odd; 6] = [
    Odd {
        many: 1,
        items: 1,
        ends: (-5, 5),
        unknown: false,
        language: "nl",
        name: "Samen",
    },
    Odd {
        many: 2,
        items: 3,
        ends: (0, 10),
        unknown: true,
        language: "nl",
        name: "Thema",
    },
    Odd {
        many: 12,
        items: 1,
        ends: (0, 1),
        unknown: true,
        language: "nl",
        name: "Doorlopende rekenwiskundige leerlijnontwikkeling in de bovenbouw, deel",
    },
    Odd {
        many: 12,
        items: 2,
        ends: (-3, 3),
        unknown: false,
        language: "de",
        name: "Zusammenarbeit",
    },
    Odd {
        many: 3,
        items: 2,
        ends: (1, 7),
        unknown: true,
        language: "ar",
        name: "العمل معا",
    },
    Odd {
        many: 5,
        items: 1,
        ends: (10, 14),
        unknown: false,
        language: "tr",
        name: "Öğrenme",
    },
];

impl Odd {
    fn bank(&self) -> &'static Bank {
        let (low, high) = self.ends;
        let points: Vec<String> = (low..=high)
            .map(|value| format!("{{ value = {value} }}"))
            .collect();
        let mut text = format!(
            "[bank]\nid = \"odd\"\nversion = \"1.0.0\"\ntitle.{} = \"{}\"\n\n[scale]\npoints = [{}]\n",
            self.language,
            self.name,
            points.join(", ")
        );
        if self.unknown {
            text += &format!("dont_know.{} = \"{}\"\n", self.language, self.name);
        }
        for place in 1..=self.many {
            text += &format!(
                "\n[[characteristic]]\nid = \"k{place}\"\ntitle.{} = \"{} {place}\"\n",
                self.language, self.name
            );
            for item in 1..=self.items {
                text += &format!(
                    "\n[[item]]\nid = \"k{place}-{item}\"\ncharacteristic = \"k{place}\"\ntext.{} = \"{} {place} {item}.\"\n",
                    self.language, self.name
                );
            }
        }
        read("odd.toml", &text)
    }

    /// What somebody answers, as it is typed: by the place in the scale where a value is no number of one key.
    fn typed(&self, person: u64) -> Vec<String> {
        let (low, high) = self.ends;
        let by_place = low < 0 || high > 10;
        let values = self.row(person).into_iter();
        let typed = values.map(|value| {
            if by_place {
                (value.parse::<i32>().unwrap() - low + 1).to_string()
            } else {
                value
            }
        });
        typed.collect()
    }

    /// What somebody answers.
    fn row(&self, person: u64) -> Vec<String> {
        let (low, high) = self.ends;
        let span = (high - low + 1) as usize;
        (0..self.many * self.items)
            .map(|place| (low + ((person as usize * 2 + place * 3) % span) as i32).to_string())
            .collect()
    }

    fn table(&self) -> String {
        let ids = (1..=self.many)
            .flat_map(|place| (1..=self.items).map(move |item| format!("k{place}-{item}")));
        let rows = (0..PEOPLE).map(|person| self.row(person).join(";"));
        let head = ids.collect::<Vec<_>>().join(";");
        std::iter::once(head)
            .chain(rows)
            .collect::<Vec<_>>()
            .join("\n")
            + "\n"
    }
}

/// The keys for a choice.
fn pick(session: &Session, choices: &[Choice], place: usize) -> String {
    let most = if session.in_private() { 9 } else { 10 };
    let number = choices[place % choices.len()].number.to_string();
    let digits: Vec<String> = number.chars().map(String::from).collect();
    let long = choices.iter().any(|one| one.number > most);
    digits.join(" ") + if long { " Enter" } else { "" }
}

fn keys(person: &Person, odd: &Odd, way: Way) -> Option<String> {
    let session = person.app.session.as_ref().unwrap();
    let (step, asked) = (session.step(), session.asked());
    let cards = session.round().is_some_and(|round| round.card().is_some());
    let points = (odd.ends.1 - odd.ends.0 + 1) as usize;
    let counted = |place: usize| {
        let mut counts = vec![0; points];
        counts[place % points] += PEOPLE - 1;
        counts[(place + 1) % points] += 1;
        let counts: Vec<String> = counts.iter().map(u64::to_string).collect();
        format!("type:{} Enter", counts.join("_"))
    };
    if session.question().is_some_and(Question::only_tells) {
        return Some("PageDown".into());
    }
    let done = session.done() as usize;
    Some(match (step, asked) {
        (Step::End, _) => return None,
        (Step::People, _) => format!("type:{PEOPLE} Enter"),
        (Step::Extras, _) if session.extras().len() < session.offered().len() => {
            (session.extras().len() + 1).to_string()
        }
        (Step::Way, _) => (WAYS.iter().position(|one| *one == way).unwrap() + 1).to_string(),
        (Step::Collect, Asked::Text) if session.done() < PEOPLE => "type:/lijst.csv Enter".into(),
        (Step::Collect, Asked::Row) if cards => {
            counted(session.round().and_then(Answers::card).unwrap())
        }
        (Step::Collect, Asked::Row) => format!("type:{} Enter", odd.typed(done as u64).join("_")),
        (Step::Collect, Asked::Choice(choices)) if session.in_private() => {
            pick(session, &choices, done)
        }
        (Step::Reveal, _) if !session.is_revealed() => "r".into(),
        (Step::Predict, Asked::Choice(choices)) => pick(
            session,
            &choices,
            choices.len() - 1 - session.predictions().len(),
        ),
        (Step::Difference, Asked::Choice(choices)) if session.difference().is_none() => {
            pick(session, &choices, choices.len() - 1)
        }
        (Step::Vote, Asked::Text) if !session.asked_at().is_voting() => "type:1 Enter".into(),
        (Step::Vote, Asked::Text) => counted(0),
        (Step::Extras | Step::Difference | Step::Work, _) => "PageDown".into(),
        (_, Asked::Choice(_)) => "1".into(),
        (Step::Back | Step::Action(_, ActionField::When), _) => "type:12-1-2027 Enter".into(),
        (Step::Needs, _) if session.told_needs().is_empty() => {
            "type:AB;_lezen;_taal;_kijken Enter".into()
        }
        (Step::Action(..) | Step::Different | Step::Need, _) => "type:Een_blad Enter".into(),
        // It is left with Enter, on whichever slide.
        (Step::Agreed, _) => "Enter".into(),
        _ => "PageDown".into(),
    })
}

#[test]
fn any_bank_goes_through_a_whole_meeting_in_each_way_of_answering() {
    let mut wrong = Vec::new();
    for (place, odd) in BANKS.iter().enumerate() {
        let bank = odd.bank();
        for (nth, way) in [Way::Paper, Way::Import, Way::Laptop, Way::Cards]
            .into_iter()
            .enumerate()
        {
            // In CI half of them, each bank and each way.
            if (place + nth) % 2 == 1 && !often::at_length() {
                continue;
            }
            // Each bank before each wall, in turn.
            let wall = [(80, 24), (120, 40), (80, 20)][(place + nth) % 3];
            let language = [Language::Dutch, Language::English][(place + nth) % 2];
            let memory = Memory::default();
            memory.put("/lijst.csv", &odd.table());
            let start = Start::Session {
                network: Some("Noord".into()),
                short: false,
                fresh: false,
            };
            let mut person = Person::in_language(start, bank, memory, language);
            person.resize(wall.0, wall.1);
            let room = Room {
                wall,
                people: PEOPLE,
                way,
                language,
                short: false,
            };
            let mut album = Album::of(&format!("bank-{place}-{}", room.name()));
            let mut ended = false;
            for _ in 0..400 {
                let before = person.app.session.as_ref().unwrap().step();
                // A long title has no room for large letters; a name from right to left has none of them at all.
                let small = ["nothing is large", "is not large", "is larger than"];
                let faults = faults(&mut person, room, &mut album).into_iter();
                wrong.extend(faults.filter(|fault| !small.iter().any(|one| fault.contains(one))));
                let Some(keys) = keys(&person, odd, way) else {
                    ended = true;
                    break;
                };
                // Past every slide of the step.
                let slides = view::slides(&person.app).len();
                let keys = if keys == "PageDown" {
                    ["PageDown"].repeat(slides).join(" ")
                } else {
                    keys
                };
                let row = matches!(person.app.session.as_ref().unwrap().asked(), Asked::Row);
                let was = person.app.session.as_ref().unwrap().asked_at();
                let top = person.app.scroll;
                person.press(&keys);
                // A choice on another slide is shown first; the same key chooses it then.
                let last = keys.rsplit(' ').next().unwrap();
                if keys.starts_with(|key: char| key.is_ascii_digit()) && person.app.scroll != top {
                    person.press(last);
                    // The wall is looked at from its first slide on.
                    person.app.scroll = 0;
                }
                let is = person.app.session.as_ref().unwrap().asked_at();
                assert!(
                    !row || was != is,
                    "{place} {way:?} {keys}\n{}",
                    person.screen()
                );
                let shown = person.app.session.as_ref().unwrap();
                if shown.step() == Step::Reveal && before == Step::Reveal && shown.is_revealed() {
                    let found = shown.found().unwrap();
                    assert!(found.figures, "{way:?} {}", person.screen());
                }
            }
            assert!(ended, "{place} {way:?} {wall:?}\n{}", person.screen());
            // The end is its own choice, the last one.
            let session = person.app.session.as_ref().unwrap();
            let Asked::Choice(choices) = session.asked() else {
                panic!("{}", person.screen());
            };
            let last = pick(session, &choices, choices.len() - 1);
            person.press(&last);
            let kept = person.memory.kept().remove(0);
            assert_eq!((kept.state, kept.way), (State::Done, way), "{place}");
            assert_eq!(kept.answered, PEOPLE, "{place} {way:?}");
        }
    }
    assert!(
        wrong.is_empty(),
        "{}: {}",
        wrong.len(),
        wrong[..wrong.len().min(4)].join("\n\n")
    );
}

#[test]
fn a_number_of_two_digits_shows_its_slide_before_it_is_chosen() {
    let odd = &BANKS[2];
    assert_eq!(odd.many, 12);
    let start = Start::Session {
        network: Some("Noord".into()),
        short: false,
        fresh: false,
    };
    let mut person = Person::in_language(start, odd.bank(), Memory::default(), Language::Dutch);
    person.resize(80, 20);
    while person.app.session.as_ref().unwrap().step() != Step::Predict {
        let keys = keys(&person, odd, Way::Paper).unwrap();
        person.press(&keys);
    }
    let predicted = |person: &Person| person.app.session.as_ref().unwrap().predictions().len();
    person.press("1 2");
    assert_eq!(person.app.scroll, 0, "one digit says nothing yet");
    person.press("Enter");
    assert_eq!(predicted(&person), 0, "{}", person.screen());
    assert!(person.sees("12  Doorlopende"), "{}", person.screen());
    assert!(
        person.sees("Nog een keer Enter kiest 12"),
        "{}",
        person.screen()
    );
    person.press("Enter");
    assert_eq!(predicted(&person), 1, "{}", person.screen());
}
