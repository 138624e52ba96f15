//! What was agreed last time, and what became of it.

use super::once::{action, done, group};
use super::*;
use crate::desk::once;
use crate::walk::{Action, ActionState};

/// A network with two agreements of the first of the month, what became of them, and the meeting after it.
pub(super) fn told(store: &Store) -> (Measurement, Vec<Action>) {
    let mut before = group(1);
    before.actions = vec![action("Bellen"), action("Mailen")];
    once::keep(store, &before, None).unwrap();
    let mut told = before.actions;
    told[0].state = ActionState::Done;
    told[1].what = "Iets anders".into();
    told[1].state = ActionState::Dropped;
    let mut now = done("Noord", 24);
    now.kind = Kind::Rows;
    (now, told)
}

fn last_time(of: &Measurement, actions: &[Action]) -> Message {
    Message::Keep(Keep::LastTime {
        of: Box::new(of.clone()),
        actions: actions.to_vec(),
    })
}

#[test]
fn what_became_of_an_agreement_is_kept_where_it_was_made() {
    let (_world, mut desk) = desk();
    let (now, told) = told(desk.store());
    assert_eq!(desk.step(last_time(&now, &told)), []);
    let kept = desk.store().earlier(&now).remove(0);
    assert_eq!(kept.actions[0].state, ActionState::Done);
    assert_eq!(
        kept.actions[1].state,
        ActionState::Open,
        "what is not the same agreement is left alone"
    );
    let nowhere = StoreError::NoLastTime {
        network: "Zuid".into(),
    };
    let said = desk.step(last_time(&done("Zuid", 24), &told));
    assert_eq!(said, [Reply::NotKept(nowhere)], "it is said, and once");
    assert!(!desk.waits());
}

#[test]
fn what_somebody_agreed_with_herself_is_no_last_time_of_a_meeting() {
    let (_world, mut desk) = desk();
    let (now, _) = told(desk.store());
    // Between the two meetings she filled it in alone.
    let mut alone = done("Noord", 12);
    alone.actions = vec![action("Ik bel Joop")];
    let path = once::keep(desk.store(), &alone, None).unwrap();
    let said = desk.step(Message::LookForMeeting {
        bank: crate::bank::shipped().unwrap(),
        network: "Noord".into(),
        date: now.date,
    });
    let [Reply::Meeting { earlier, .. }] = &said[..] else {
        panic!("{said:?}");
    };
    let days =
        |earlier: &[Measurement]| -> Vec<i8> { earlier.iter().map(|one| one.date.day()).collect() };
    assert_eq!(days(earlier), [1]);
    assert_eq!(days(&desk.store().earlier(&now)), [1]);
    assert_eq!(days(&desk.store().earlier(&done("Noord", 20))), [12]);
    // Nor is anything ticked off in what she wrote.
    let mut told = alone.actions.clone();
    told[0].state = ActionState::Done;
    let said = desk.step(last_time(&now, &told));
    assert!(matches!(said[..], [Reply::NotKept(_)]));
    assert_eq!(desk.store().load(&path).unwrap(), alone);
}

#[test]
fn what_became_of_an_agreement_of_the_same_day_is_kept_at_the_measurement_that_was_asked_about() {
    let (_world, mut desk) = desk();
    let (mut now, told) = told(desk.store());
    let mut today = done("Noord", 24);
    today.kind = Kind::Rows;
    today.actions = vec![action("Oefenen")];
    let path = once::keep(desk.store(), &today, None).unwrap();
    let bank = crate::bank::shipped().unwrap();
    let said = desk.step(Message::LookForMeeting {
        bank,
        network: "Noord".into(),
        date: now.date,
    });
    let [Reply::Meeting { earlier, .. }] = &said[..] else {
        panic!("{said:?}");
    };
    let mut asked = earlier[0].actions.clone();
    assert_eq!(asked[0].what, "Oefenen");
    asked[0].state = ActionState::Done;
    // The meeting itself is on the disk already, and is not what it asks about.
    now.actions = asked.clone();
    let keep = Keep::Save {
        path: None,
        revision: 1,
        measurement: Box::new(now.clone()),
    };
    desk.step(Message::Keep(keep));
    assert_eq!(desk.step(last_time(&now, &asked)), []);
    let store = desk.store();
    assert_eq!(
        store.load(&path).unwrap().actions[0].state,
        ActionState::Done
    );
    // An older one that was asked about is found by what was agreed there.
    assert_eq!(desk.step(last_time(&now, &told)), []);
    let first = desk.store().earlier(&now).remove(0);
    assert_eq!(first.actions[0].state, ActionState::Done);
}

#[test]
fn what_became_of_an_agreement_is_tried_again_when_it_could_not_be_kept() {
    let (world, mut desk) = desk();
    let (now, told) = told(desk.store());
    world.hurt(lasting(Deed::Write, full));
    let said = desk.step(last_time(&now, &told));
    assert!(matches!(
        said[..],
        [Reply::NotKept(StoreError::Beside { .. })]
    ));
    assert!(desk.waits());
    assert_eq!(desk.step(Message::Again), [], "it is told once");
    let said = desk.step(Message::Finish);
    assert!(
        matches!(said[..], [Reply::Finished(Err(StoreError::Beside { .. }))]),
        "and nobody leaves without hearing it: {said:?}"
    );
    world.hurt(Vec::new());
    desk.step(Message::Again);
    assert!(!desk.waits());
    let kept = desk.store().earlier(&now).remove(0);
    assert_eq!(kept.actions[0].state, ActionState::Done);
}

#[test]
fn nothing_is_called_kept_as_long_as_what_became_of_last_time_is_not() {
    let (_world, mut desk) = desk();
    let (now, told) = told(desk.store());
    let save = |revision: u64| {
        Message::Keep(Keep::Save {
            path: None,
            revision,
            measurement: Box::new(now.clone()),
        })
    };
    // Another window has the measurement of last time, and this one is kept beside it.
    let before = desk.store().of_network("Noord").remove(0).0;
    let other = desk.store().resume(&before).unwrap();
    let said = desk.step(last_time(&now, &told));
    assert!(matches!(said[..], [Reply::NotKept(_)]), "{said:?}");
    for revision in 1..=2 {
        assert_eq!(desk.step(save(revision)), []);
    }
    assert!(
        desk.path()
            .is_some_and(|path| desk.store().load(&path).is_ok())
    );
    assert!(desk.waits());
    drop(other);
    assert_eq!(desk.step(Message::Again), [Reply::Saved(2)]);
    assert_eq!(desk.step(save(3)), [Reply::Saved(3)]);
    assert!(!desk.waits());
}
