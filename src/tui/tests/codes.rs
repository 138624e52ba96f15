//! The code that phones scan, on walls where there is hardly room for it: what belongs to it stands beside it.

use super::room;
use super::slips::{step, to_the_way};
use super::support::{Memory, Person};
use crate::i18n::Language;
use crate::session::{Asked, Part, Step};
use crate::tui::message::Message;
use crate::tui::screens::session::say;
use crate::tui::widgets::numeral;

/// In a meeting where phones come in.
fn with_phones(language: Language, size: (u16, u16)) -> Person {
    let mut person = room::person_with(Memory::default(), language, false);
    person.offer_phones().resize(size.0, size.1);
    let mut person = to_the_way(person, "1");
    person.press("5 5");
    assert_eq!(step(&person), Step::Collect, "{}", person.screen());
    person
}

#[test]
fn the_code_the_address_the_digits_and_what_can_be_chosen_are_one_slide_on_every_wall() {
    for size in [(80, 24), (80, 20), (100, 30)] {
        for language in Language::ALL {
            let mut person = with_phones(language, size);
            for seconds in [0, 25] {
                for _ in 0..seconds {
                    person.happens(Message::Tick);
                }
                let screen = person.screen();
                let session = person.app.session.as_ref().unwrap();
                let view = session.room();
                let Some(Part::Code(entrance)) = view.parts.first() else {
                    panic!("no code: {screen}");
                };
                let code = entrance
                    .code
                    .iter()
                    .all(|line| screen.contains(line.trim()));
                assert!(code, "{size:?}\n{screen}");
                let Asked::Choice(choices) = &view.asked else {
                    panic!("nothing to choose: {screen}");
                };
                let labels = choices
                    .iter()
                    .map(|one| say(&person.app, session, &one.label));
                for label in labels {
                    let last = label.split_whitespace().last().unwrap();
                    assert!(screen.contains(last), "{label:?} at {size:?}\n{screen}");
                }
                // In letters of some size, and in large ones where there is room for them.
                let is_large = |text: &str| {
                    let [top, ..] = numeral(text);
                    screen.contains(top.chars().take(12).collect::<String>().trim_end())
                };
                for text in [&entrance.doorway.address, &entrance.spoken] {
                    let stands = screen.contains(text.as_str()) || is_large(text);
                    assert!(stands, "{text:?} at {size:?}\n{screen}");
                }
                let has_room = size.1 >= 24;
                assert!(!has_room || is_large(&entrance.spoken), "{screen}");
            }
        }
    }
}
