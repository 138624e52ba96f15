//! What is kept in one go, and what two windows do to one file.

use super::*;
use crate::bank::Answer;
use crate::desk::once::{self, NotRenamed};
use crate::i18n::{Language, Words};
use crate::measurement::{Data, file};
use crate::walk::Action;
use crate::world::World as _;

pub(super) fn action(what: &str) -> Action {
    Action {
        what: what.into(),
        ..Action::default()
    }
}

pub(super) fn done(network: &str, day: i8) -> Measurement {
    let mut one = small(network, date(2026, 11, day));
    one.state = State::Done;
    one
}

/// A measurement of a group of which everybody says the same.
pub(super) fn group(day: i8) -> Measurement {
    let mut one = done("Noord", day);
    one.kind = Kind::Rows;
    let lowest = Answer::Point(one.bank.scale.points[0].value);
    if let Data::Rows(blocks) = &mut one.data {
        for row in blocks.iter_mut().flatten() {
            row.fill(lowest);
        }
    }
    one.answered = 1;
    one
}

#[test]
fn an_earlier_measurement_that_cannot_be_read_is_told_once_when_a_meeting_begins() {
    let (world, mut desk) = desk();
    super::last_time::told(desk.store());
    let path = once::keep(desk.store(), &done("Noord", 2), None).unwrap();
    let whole = file::write(&done("Noord", 2));
    // In its head, and behind it.
    for broken in [
        "people = \n".to_owned(),
        format!("{whole}\n[private]\nnames = 3\n"),
    ] {
        let mut file = world.create(&path.with_extension("new")).unwrap();
        file.write(broken.as_bytes()).unwrap();
        drop(file);
        world.rename(&path.with_extension("new"), &path).unwrap();
        let mut desk = Desk::new(desk.store().clone());
        let look = || Message::LookForMeeting {
            bank: crate::bank::shipped().unwrap(),
            network: "noord".into(),
            date: date(2026, 11, 24),
        };
        let said = desk.step(look());
        let [Reply::Meeting { earlier, .. }, Reply::Notice(notice)] = &said[..] else {
            panic!("{said:?}");
        };
        assert_eq!(earlier.len(), 1);
        for language in Language::ALL {
            let sentence = Words::new(language).notice(notice);
            assert!(sentence.contains("2026-11-02.toml"), "{sentence}");
        }
        assert_eq!(desk.step(look()).len(), 1, "once");
    }
    assert_eq!(desk.step(Message::Finish), [Reply::Finished(Ok(()))]);
}

#[test]
fn what_was_replaced_and_cannot_be_thrown_away_is_said_and_tried_again_until_it_is_gone() {
    let (world, mut desk) = desk();
    let first = group(1);
    let old = once::keep(desk.store(), &first, None).unwrap();
    let now = group(24);
    let save = Keep::Save {
        path: None,
        revision: 1,
        measurement: Box::new(now.clone()),
    };
    desk.step(Message::Keep(save));
    world.hurt(lasting(Deed::Remove, broken));
    let replace = || {
        Message::Keep(Keep::Replace {
            after: 1,
            of: Box::new(now.clone()),
        })
    };
    let said = desk.step(replace());
    assert!(
        matches!(&said[..], [Reply::Notice(Notice::Stays(StoreError::Beside { path, .. }))] if *path == old),
        "{said:?}"
    );
    assert!(desk.waits());
    let said = desk.step(Message::Finish);
    assert!(matches!(said[..], [Reply::Finished(Err(_))]), "{said:?}");
    world.hurt(Vec::new());
    assert_eq!(desk.step(Message::Finish), [Reply::Finished(Ok(()))]);
    assert!(desk.store().load(&old).is_err());
}

#[test]
fn who_dies_between_the_new_one_and_throwing_away_what_it_replaces_finds_it_gone_the_next_time() {
    for opens_it in [true, false] {
        let (world, mut desk) = desk();
        let first = group(1);
        let old = once::keep(desk.store(), &first, None).unwrap();
        let now = group(24);
        desk.step(Message::Keep(Keep::Replace {
            after: 1,
            of: Box::new(now.clone()),
        }));
        assert!(desk.store().load(&old).is_ok(), "nothing goes before that");
        world.hurt(lasting(Deed::Remove, broken));
        let saved = desk.step(Message::Keep(Keep::Save {
            path: None,
            revision: 1,
            measurement: Box::new(now),
        }));
        assert!(saved.contains(&Reply::Saved(1)), "{saved:?}");
        let (path, store) = (desk.path().unwrap(), desk.store().clone());
        world.kill();
        drop(desk);
        world.restart(false);
        world.hurt(Vec::new());
        assert!(store.load(&old).is_ok());
        let mut desk = Desk::new(store);
        if opens_it {
            desk.step(Message::Hold(path));
        } else {
            // It was over: only the next meeting looks.
            desk.step(Message::LookForMeeting {
                bank: crate::bank::shipped().unwrap(),
                network: "Noord".into(),
                date: date(2026, 11, 25),
            });
        }
        assert!(desk.store().load(&old).is_err());
        assert_eq!(desk.store().list().leftovers, Vec::<PathBuf>::new());
    }
}

#[test]
fn a_network_goes_on_under_another_name_as_a_whole_and_what_stopped_half_way_is_not_there_twice() {
    let (world, desk) = desk();
    let store = desk.store();
    for day in 1..=3 {
        once::keep(store, &done("Noord", day), None).unwrap();
    }
    // The one that is written first stands under both names when the disk refuses to take the old one away.
    world.hurt(lasting(Deed::Remove, broken));
    assert!(once::rename(store, "Noord", "Zuid").is_err());
    world.hurt(Vec::new());
    assert_eq!(store.files_of("Zuid").len(), 1);
    assert_eq!(store.files_of("Noord").len(), 3);
    once::rename(store, "Noord", "Zuid").unwrap();
    assert_eq!(store.files_of("Zuid").len(), 3);
    assert_eq!(store.files_of("Noord").len(), 0);
    // A meeting that is not over keeps its name, and so do the others of its network.
    let mut open = done("Zuid", 20);
    (open.state, open.kind) = (State::Open, Kind::Rows);
    once::keep(store, &open, None).unwrap();
    assert_eq!(once::rename(store, "Zuid", "West"), Err(NotRenamed::Meets));
    assert_eq!(store.files_of("Zuid").len(), 4);
}

#[test]
fn of_two_of_one_day_the_first_stays_the_first_under_another_name() {
    let (_world, desk) = desk();
    let store = desk.store();
    for agreed in ["first", "second"] {
        let mut one = done("Noord", 2);
        one.actions = vec![action(agreed)];
        once::keep(store, &one, None).unwrap();
    }
    once::rename(store, "Noord", "Zuid").unwrap();
    let agreed = |path: &PathBuf| store.load(path).unwrap().actions[0].what.clone();
    let mut files = store.files_of("Zuid");
    files.sort_by_key(|path| path.as_os_str().len());
    let agreed: Vec<String> = files.iter().map(agreed).collect();
    assert_eq!(agreed, ["first", "second"]);
}

#[test]
fn what_another_window_changed_before_it_was_gone_on_with_is_not_undone() {
    let (_world, mut desk) = desk();
    desk.step(save(1, State::Open));
    desk.step(seal(1));
    let path = desk.path().unwrap();
    let mut other = Desk::new(desk.store().clone());
    other.step(Message::Open(path.clone()));
    // Meanwhile: somebody answers, and the first window is closed.
    desk.step(save(2, State::Open));
    desk.step(seal(2));
    desk.step(Message::Finish);
    let refused = other.step(Message::Hold(path.clone()));
    assert!(matches!(
        refused[..],
        [Reply::Refused(StoreError::Meanwhile { .. })]
    ));
    let from = |message| match message {
        Message::Keep(Keep::Save {
            revision,
            measurement,
            ..
        }) => Message::Keep(Keep::Save {
            path: Some(path.clone()),
            revision,
            measurement,
        }),
        other => other,
    };
    // Who does not listen changes nothing either.
    let said = other.step(from(save(9, State::Open)));
    assert!(matches!(said[..], [Reply::NotSaved(9, _)]));
    assert!(matches!(other.step(seal(9))[..], [Reply::NotSealed(9, _)]));
    drop(other);
    let store = desk.store().clone();
    assert_eq!(store.load(&path).unwrap().private.remarks, ["2"]);
    assert_eq!(
        store.draft(&path).unwrap().unwrap().bytes(),
        b"draft 2".as_slice()
    );
    // Opened again it is gone on with as it is.
    desk.step(Message::Open(path.clone()));
    assert_eq!(desk.step(Message::Hold(path)), [Reply::Held]);
}

#[test]
fn what_cannot_be_gone_on_with_is_not_written_over_by_what_is_begun_after_it() {
    let (_world, mut desk) = desk();
    desk.step(save(1, State::Open));
    let path = desk.path().unwrap();
    let mut other = Desk::new(desk.store().clone());
    let refused = other.step(Message::Hold(path.clone()));
    assert!(matches!(
        refused[..],
        [Reply::Refused(StoreError::InUse { .. })]
    ));
    let mut late = small("Noord", date(2026, 11, 23));
    late.private.remarks = vec!["van het andere venster".into()];
    let late = Message::Keep(Keep::Save {
        path: Some(path.clone()),
        revision: 1,
        measurement: Box::new(late),
    });
    assert!(matches!(other.step(late)[..], [Reply::NotSaved(1, _)]));
    assert!(!other.waits(), "it is not tried behind anybody's back");
    desk.step(Message::Finish);
    let begun = Message::Keep(Keep::Save {
        path: None,
        revision: 1,
        measurement: Box::new(small("Zuid", date(2026, 11, 23))),
    });
    assert_eq!(other.step(begun), [Reply::Saved(1)]);
    other.step(Message::Finish);
    assert_eq!(desk.store().load(&path).unwrap().private.remarks, ["1"]);
    assert_eq!(desk.store().list().entries.len(), 2);
}

#[test]
fn what_is_looked_at_and_changed_sets_aside_what_another_window_made_of_it_meanwhile() {
    let (world, mut desk) = desk();
    let path = once::keep(desk.store(), &done("Noord", 23), None).unwrap();
    desk.step(Message::Open(path.clone()));
    let mut newer = done("Noord", 23);
    newer.private.remarks = vec!["intussen".into()];
    once::keep(desk.store(), &newer, Some(&path)).unwrap();
    let newer = world.read(&path, u64::MAX).unwrap();
    let said = desk.step(Message::Keep(Keep::Save {
        path: Some(path),
        revision: 1,
        measurement: Box::new(done("Noord", 23)),
    }));
    let [Reply::Saved(1), Reply::Notice(Notice::SetAside(aside))] = &said[..] else {
        panic!("{said:?}");
    };
    assert_eq!(world.read(aside, u64::MAX).unwrap(), newer);
}

#[test]
fn whatever_is_looked_at_or_named_is_asked_for_patiently_and_told_as_it_is() {
    for deed in [Deed::Rename, Deed::Remove, Deed::SyncFolder, Deed::Read] {
        let run = |hurt, count| {
            let (world, mut desk) = desk();
            desk.step(save(1, State::Open));
            desk.step(seal(1));
            let path = desk.path().unwrap();
            desk.step(Message::Finish);
            let from = world.done();
            world.hurt(vec![Fault {
                from,
                count,
                deed: Some(deed),
                hurt: Hurt::Refused(hurt),
            }]);
            let mut said = desk.step(Message::Hold(path));
            said.extend(desk.step(save(2, State::Done)));
            said.extend(desk.step(Message::Keep(Keep::Unseal { after: 2 })));
            said.retain(|reply| ![Reply::Saved(2), Reply::Held].contains(reply));
            said
        };
        assert_eq!(run(busy, 5), [], "{deed:?}");
        assert_eq!(run(broken, 1), [], "{deed:?}");
        assert_ne!(run(busy, u64::MAX), [], "{deed:?}");
        assert_ne!(run(broken, u64::MAX), [], "{deed:?}");
    }
}

#[test]
fn what_is_deleted_does_not_come_back_when_the_power_goes_nor_can_it_be_read_half_way() {
    let deeds = {
        let (world, desk) = kept();
        let before = world.done();
        let path = desk.store().list().entries[0].path.clone();
        let doomed = desk.store().doomed(&path.to_string_lossy()).unwrap();
        desk.store().delete(doomed).unwrap();
        world.restart(true);
        assert_eq!(world.names(), Vec::<PathBuf>::new());
        world.done() - before
    };
    for deed in 0..deeds {
        for after in [false, true] {
            let (world, desk) = kept();
            let path = desk.store().list().entries[0].path.clone();
            let doomed = desk.store().doomed(&path.to_string_lossy()).unwrap();
            world.hurt(vec![Fault {
                from: world.done() + deed,
                count: 1,
                deed: None,
                hurt: Hurt::Kill { after },
            }]);
            let said = desk.store().delete(doomed);
            let died = world.is_dead();
            world.restart(true);
            world.hurt(Vec::new());
            assert!(died || said.is_ok(), "deed {deed}");
            // The rows go before what they belong to, never the other way round.
            let there = desk.store().load(&path).is_ok();
            let draft = desk.store().draft(&path);
            assert!(
                there || !matches!(draft, Ok(Some(_))),
                "deed {deed}, {after}"
            );
            let again = desk.store().doomed(&path.to_string_lossy());
            if let Ok(again) = again {
                desk.store().delete(again).unwrap();
                assert_eq!(world.names(), Vec::<PathBuf>::new(), "deed {deed}, {after}");
            }
        }
    }
}

/// A meeting with rows that came in, left half-way.
fn kept() -> (Simulated, Desk) {
    let (world, mut desk) = desk();
    desk.step(save(1, State::Open));
    desk.step(seal(1));
    desk.step(Message::Finish);
    (world, desk)
}
