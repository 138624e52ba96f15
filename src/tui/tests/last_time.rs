//! A month later, alone: what came of what was agreed then.

use jiff::ToSpan as _;

use super::support::{Memory, Person, TODAY, example, scan_of, six};
use crate::measurement::still_to_do;
use crate::walk::{Action, ActionState, Step};

/// In a new scan of a network for which this was agreed a month ago.
fn a_month_later(agreed: &[&str]) -> Person {
    let mut before = example(six());
    before.date = TODAY.checked_sub(1.month()).unwrap();
    before.actions = agreed
        .iter()
        .map(|what| Action {
            what: (*what).into(),
            when: "2026-11-01".into(),
            ..Action::default()
        })
        .collect();
    let start = scan_of(&before.network);
    Person::at(start, six(), Memory::with(vec![before]))
}

fn states(person: &Person) -> Vec<ActionState> {
    let kept = person.memory.kept();
    let mut before = kept.iter().filter(|one| one.date < TODAY);
    let actions = before.next().unwrap().actions.iter();
    actions.map(|one| one.state).collect()
}

#[test]
fn what_came_of_last_time_is_asked_at_the_start_and_kept_with_it() {
    let mut person = a_month_later(&["Bellen", "Kaarten maken"]);
    assert!(person.sees("Wat is ervan gekomen?"), "{}", person.screen());
    assert!(person.sees("Bellen") && person.sees("1 november 2026"));
    person.press("1");
    assert!(person.sees("Kaarten maken"), "{}", person.screen());
    // It may be passed.
    person.press("s");
    let step = person.app.walk().unwrap().step();
    assert!(matches!(step, Step::Context { .. }), "{step:?}");
    assert_eq!(states(&person), [ActionState::Done, ActionState::Open]);
    // And said after all.
    person.press("Esc 3");
    assert_eq!(states(&person), [ActionState::Done, ActionState::Dropped]);
    // So it stands beside the picture too.
    let earlier = person.app.record.as_ref().unwrap().earlier.as_ref();
    let actions = earlier.unwrap()[0].actions.iter();
    let beside: Vec<ActionState> = actions.map(|one| one.state).collect();
    assert_eq!(beside, [ActionState::Done, ActionState::Dropped]);
}

#[test]
fn what_is_still_to_do_is_asked_about_also_where_nothing_was_agreed_since() {
    let agreed = |states: &[ActionState]| {
        let mut one = example(six());
        let action = |state: &ActionState| Action {
            what: "Bellen".into(),
            state: *state,
            ..Action::default()
        };
        one.actions = states.iter().map(action).collect();
        one
    };
    let earlier = [
        agreed(&[]),
        agreed(&[ActionState::Done]),
        agreed(&[ActionState::Dropped, ActionState::Open]),
        agreed(&[ActionState::Open]),
    ];
    assert_eq!(still_to_do(&earlier), earlier[2].actions);
    assert_eq!(still_to_do(&earlier[..2]), []);
}

#[test]
fn where_nothing_was_agreed_nothing_is_asked_of_it() {
    let person = a_month_later(&[]);
    assert!(!person.sees("Wat is ervan gekomen?"), "{}", person.screen());
}

#[test]
fn what_came_of_a_work_form_that_was_taken_along_is_asked_and_kept() {
    let mut before = example(six());
    before.date = TODAY.checked_sub(1.month()).unwrap();
    let bank = six();
    let card = bank.interventions.first().unwrap();
    before.closing.card = Some(card.id.clone());
    let start = scan_of(&before.network);
    let mut person = Person::at(start, bank, Memory::with(vec![before]));
    assert!(
        person.sees("Vorige keer nam je een werkvorm mee"),
        "{}",
        person.screen()
    );
    assert!(person.sees(card.title.get("nl")));
    person.press("2");
    let kept = person.memory.kept();
    let now = kept.iter().find(|one| one.date == TODAY).unwrap();
    assert_eq!(now.tried.len(), 1, "{:?}", now.tried);
}
