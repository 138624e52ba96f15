use std::sync::Arc;

use jiff::civil::date;

use super::network::lowest;
use super::*;
use crate::bank::Answer;
use crate::measurement::file::tests::small;
use crate::world::simulated::{Deed, Fault, Hurt, Simulated, broken, busy, full};

mod closed;
mod goes;
mod last_time;
mod left;
mod once;
mod table;

fn desk() -> (Simulated, Desk) {
    let world = Simulated::new(1);
    let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
    (world, Desk::new(store))
}

fn save(revision: u64, state: State) -> Message {
    let mut measurement = small("Noord", date(2026, 11, 23));
    measurement.state = state;
    measurement.private.remarks = vec![revision.to_string()];
    Message::Keep(Keep::Save {
        path: None,
        revision,
        measurement: Box::new(measurement),
    })
}

fn seal(revision: u64) -> Message {
    Message::Keep(Keep::Seal {
        revision,
        draft: Draft::opened(format!("draft {revision}").into_bytes()),
    })
}

fn lasting(deed: Deed, error: fn() -> std::io::Error) -> Vec<Fault> {
    vec![Fault {
        from: 0,
        count: u64::MAX,
        deed: Some(deed),
        hurt: Hurt::Refused(error),
    }]
}

#[test]
fn what_was_lowest_is_found_by_its_name_and_only_in_answers_to_the_same_bank() {
    let bank = crate::bank::shipped().unwrap();
    let mut before = crate::example::measurements(bank, crate::i18n::Language::Dutch).remove(0);
    let place = lowest(bank, std::slice::from_ref(&before)).unwrap();
    let name = |place: usize| bank.instrument.characteristics[place].id.clone();
    // The same characteristics in another order: their answers go with them.
    let mut turned = before.clone();
    turned.bank.characteristics.reverse();
    if let crate::measurement::Data::Rows(blocks) = &mut turned.data {
        blocks.reverse();
    }
    let found = lowest(bank, &[turned]).unwrap();
    assert_eq!(name(found), name(place));
    // Of another bank nothing is taken, and what was asked with this one before it still is.
    let mut other = before.clone();
    other.bank.id = "squad".into();
    assert_eq!(lowest(bank, std::slice::from_ref(&other)), None);
    assert_eq!(lowest(bank, &[other, before.clone()]), Some(place));
    // What is gone is not asked.
    before.bank.characteristics[place].id = "gone".into();
    assert_eq!(lowest(bank, &[before]), None);
}

#[test]
fn the_draft_goes_only_after_what_replaces_it_was_saved() {
    let (world, mut desk) = desk();
    assert_eq!(desk.step(save(1, State::Open)), [Reply::Saved(1)]);
    assert_eq!(desk.step(seal(1)), [Reply::Sealed(1)]);
    let path = desk.path().unwrap();
    world.hurt(lasting(Deed::Write, full));
    let refused = desk.step(save(2, State::Done));
    assert!(matches!(
        refused[..],
        [Reply::NotSaved(2, StoreError::DiskFull { .. })]
    ));
    desk.step(Message::Keep(Keep::Unseal { after: 2 }));
    assert!(desk.store().draft(&path).unwrap().is_some());
    assert!(matches!(
        desk.step(Message::Finish).last(),
        Some(Reply::Finished(Err(_)))
    ));
    world.hurt(Vec::new());
    assert_eq!(desk.step(Message::Again), [Reply::Saved(2)]);
    assert_eq!(desk.store().draft(&path), Ok(None));
    assert_eq!(desk.step(Message::Finish), [Reply::Finished(Ok(()))]);
}

#[test]
fn a_seal_that_failed_is_said_tried_again_and_keeps_one_from_leaving() {
    let (world, mut desk) = desk();
    desk.step(save(1, State::Open));
    world.hurt(lasting(Deed::Sync, broken));
    let refused = desk.step(seal(1));
    assert!(matches!(
        refused[..],
        [Reply::NotSealed(1, StoreError::NotSealed { .. })]
    ));
    assert!(desk.waits());
    let finished = desk.step(Message::Finish);
    assert!(matches!(finished.last(), Some(Reply::Finished(Err(_)))));
    world.hurt(Vec::new());
    assert_eq!(
        desk.step(Message::Finish),
        [Reply::Sealed(1), Reply::Finished(Ok(()))]
    );
}

#[test]
fn a_short_refusal_is_waited_out_and_not_told() {
    let (world, mut desk) = desk();
    desk.step(save(1, State::Open));
    let from = world.done();
    let hurt = Hurt::Refused(busy);
    let deed = Some(Deed::Rename);
    world.hurt(vec![Fault {
        from,
        count: 9,
        deed,
        hurt,
    }]);
    assert_eq!(desk.step(save(2, State::Open)), [Reply::Saved(2)]);
    assert!(world.waited() > std::time::Duration::ZERO);
    world.hurt(lasting(Deed::Rename, busy));
    assert!(matches!(
        desk.step(save(3, State::Open))[..],
        [Reply::NotSaved(3, _)]
    ));
}

#[test]
fn a_disk_without_locks_keeps_everything_and_that_is_said_once() {
    let (world, mut desk) = desk();
    world.hurt(vec![Fault {
        from: 0,
        count: u64::MAX,
        deed: Some(Deed::Lock),
        hurt: Hurt::NoLocks,
    }]);
    let said = desk.step(save(1, State::Open));
    assert!(matches!(
        said[..],
        [Reply::Saved(1), Reply::Notice(Notice::Unguarded(_))]
    ));
    assert_eq!(desk.step(save(2, State::Open)), [Reply::Saved(2)]);
}

#[test]
fn what_another_program_wrote_is_set_aside_and_said() {
    let (world, mut desk) = desk();
    desk.step(save(1, State::Open));
    desk.step(seal(1));
    let path = desk.path().unwrap();
    let draft = path.with_file_name("2026-11-23.toml.draft");
    world.meddle(&path, Some(b"door een ander"));
    world.meddle(&draft, Some(b"ook door een ander"));
    let said = desk.step(save(2, State::Open));
    let [Reply::Saved(2), Reply::Notice(Notice::SetAside(aside))] = &said[..] else {
        panic!("{said:?}");
    };
    let world: &dyn crate::world::World = &world;
    assert_eq!(world.read(aside, 99).unwrap(), b"door een ander");
    let said = desk.step(seal(2));
    let [Reply::Sealed(2), Reply::Notice(Notice::SetAside(aside))] = &said[..] else {
        panic!("{said:?}");
    };
    assert_eq!(world.read(aside, 99).unwrap(), b"ook door een ander");
    assert_eq!(desk.step(Message::List).len(), 1);
    assert_eq!(desk.store().list().set_aside.len(), 2);
}

#[test]
fn a_missing_key_is_said_when_the_file_is_taken_up() {
    let (world, mut desk) = desk();
    desk.step(save(1, State::Open));
    desk.step(seal(1));
    let path = desk.path().unwrap();
    desk.step(Message::Finish);
    world.meddle(&desk.store().keys().join("noord/2026-11-23.toml.key"), None);
    let said = desk.step(Message::Open(path.clone()));
    assert!(matches!(
        said[..],
        [
            Reply::Opened(Ok(_)),
            Reply::Notice(Notice::Closed(StoreError::NoKey { .. }))
        ]
    ));
    let said = desk.step(Message::Hold(path));
    assert!(matches!(
        said[..],
        [Reply::Notice(Notice::Closed(_)), Reply::Held]
    ));
}

#[test]
fn what_came_in_goes_along_with_a_network_that_gets_another_name() {
    for kept in [true, false] {
        let (world, mut desk) = desk();
        desk.step(save(1, State::Open));
        desk.step(seal(1));
        if !kept {
            // Nobody can open it any more: it stays with what it belongs to.
            let names = world.names();
            let key = names
                .iter()
                .find(|path| path.extension().is_some_and(|end| end == "key"));
            world.meddle(key.unwrap(), None);
        }
        let mut measurement = small("Zuid", date(2026, 11, 23));
        measurement.state = State::Open;
        let said = desk.step(Message::Keep(Keep::Save {
            path: None,
            revision: 2,
            measurement: Box::new(measurement),
        }));
        assert_eq!(said, [Reply::Saved(2)]);
        world.kill();
        world.restart(true);
        let store = desk.store().clone();
        let zuid = store.files_of("Zuid").remove(0);
        let noord = store.files_of("Noord");
        if kept {
            let draft = store.draft(&zuid).unwrap().unwrap();
            assert_eq!(draft.bytes(), b"draft 1");
            assert!(noord.is_empty());
        } else {
            assert_eq!(store.draft(&zuid), Ok(None));
            assert!(matches!(
                store.draft(&noord[0]),
                Err(StoreError::NoKey { .. })
            ));
        }
    }
}

#[test]
fn a_network_that_gets_another_name_leaves_one_file() {
    let (_world, mut desk) = desk();
    desk.step(save(1, State::Open));
    let mut other = small("Zuid", date(2026, 11, 23));
    other.state = State::Open;
    desk.step(Message::Keep(Keep::Save {
        path: None,
        revision: 2,
        measurement: Box::new(other),
    }));
    let entries = desk.store().list().entries;
    let names: Vec<_> = entries.iter().map(|entry| entry.network.as_str()).collect();
    assert_eq!(names, ["Zuid"]);
}

#[test]
fn what_is_replaced_goes_only_after_what_replaces_it_was_saved() {
    let (world, mut desk) = desk();
    let measured = |people: usize, day| {
        let bank = crate::bank::shipped().unwrap();
        let answer = |person: usize, item: usize| {
            Answer::Point(1 + ((person * 7 + item * (person + 1)) % 5) as i32)
        };
        let person = |person: usize| -> Vec<Vec<Answer>> {
            let blocks = bank.instrument.characteristics.iter().enumerate();
            blocks
                .map(|(block, one)| {
                    (0..one.items.len())
                        .map(|item| answer(person, 5 * block + item))
                        .collect()
                })
                .collect()
        };
        let people = (0..people).map(person).collect();
        Measurement::of_people(bank, "Noord", day, people, &mut |_| 0)
    };
    let (before, other) = (
        measured(9, date(2026, 1, 12)),
        measured(3, date(2025, 1, 12)),
    );
    let mut other = other;
    other.bank.id = "ander".into();
    for one in [&before, &other] {
        super::once::keep(desk.store(), one, None).unwrap();
    }
    let newer = measured(10, date(2026, 11, 26));
    let kept = |desk: &Desk| -> Vec<u64> {
        let all = desk.store().of_network("Noord").into_iter();
        let mut people: Vec<u64> = all.map(|(_, one)| one.people).collect();
        people.sort_unstable();
        people
    };
    world.hurt(lasting(Deed::Write, full));
    desk.step(Message::Keep(Keep::Save {
        path: None,
        revision: 1,
        measurement: Box::new(newer.clone()),
    }));
    desk.step(Message::Keep(Keep::Replace {
        after: 1,
        of: Box::new(newer.clone()),
    }));
    assert_eq!(kept(&desk), [3, 9], "what was there still is");
    // Until then, and ever after, nothing is held against it that would give somebody away.
    let earlier = desk.step(Message::Earlier(Box::new(newer)));
    assert!(matches!(&earlier[..], [Reply::Earlier(one)] if one.len() == 1 && one[0].people == 3));
    world.hurt(Vec::new());
    assert!(desk.step(Message::Again).contains(&Reply::Saved(1)));
    assert_eq!(kept(&desk), [3, 10]);
    assert_eq!(desk.step(Message::Finish), [Reply::Finished(Ok(()))]);
}
