//! Something of the group itself, chosen for the next meeting on the wall.

use super::room;
use super::support::Person;
use crate::i18n::Language;
use crate::session::{Asked, Step};
use crate::walk::ActionField;

/// A meeting of nine, where it is chosen what to do next time.
fn at_work() -> Person {
    let mut person = room::person(Language::Dutch, false);
    for _ in 0..200 {
        let session = person.app.session.as_ref().unwrap();
        let (signs, done) = (session.form().len(), session.done());
        let keys = match (session.step(), session.asked()) {
            (Step::Work, _) => return person,
            (Step::People | Step::Context(_), Asked::Number) => "9 Enter".to_owned(),
            (Step::Collect, Asked::Row) if done < 9 => {
                format!("type:{} Enter", room::row(done as usize, signs))
            }
            (Step::Reveal, _) if !session.is_revealed() => "r".into(),
            (Step::Extras | Step::Signal(_) | Step::Difference, _) => "PageDown".into(),
            (_, Asked::Choice(_)) => "1".into(),
            _ => "PageDown".into(),
        };
        person.press(&keys);
    }
    panic!("{}", person.screen());
}

#[test]
fn something_of_the_group_itself_is_typed_with_its_minutes_and_stands_over_what_is_agreed() {
    let mut person = at_work();
    let session = person.app.session.as_ref().unwrap();
    let Asked::Choice(choices) = session.asked() else {
        panic!("a choice");
    };
    let own = choices.last().unwrap().number;
    person.press(&own.to_string());
    person.press("type:Spellingkaarten_maken Enter");
    assert!(person.sees("Hoeveel minuten"), "{}", person.screen());
    person.press("type:40 Enter");
    let session = person.app.session.as_ref().unwrap();
    assert_eq!(session.step(), Step::Action(0, ActionField::What));
    assert!(person.sees("Spellingkaarten maken"), "{}", person.screen());
    let kept = person.memory.kept().pop().unwrap();
    let own = kept.closing.own.unwrap();
    assert_eq!(
        (own.what.as_str(), own.minutes),
        ("Spellingkaarten maken", 40)
    );
    assert!(kept.actions.is_empty());
}
