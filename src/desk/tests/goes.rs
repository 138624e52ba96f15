//! What has to go and is refused: it is said once, tried again, and never without its owner.

use super::once::group;
use super::*;
use crate::i18n::{Language, Words};

/// As after a meeting in which rows came in got another name, on a disk on which nothing can be taken away.
fn renamed() -> (Simulated, Desk, Vec<Reply>) {
    let (world, mut desk) = desk();
    desk.step(save(1, State::Open));
    desk.step(seal(1));
    world.hurt(lasting(Deed::Remove, broken));
    let mut other = small("Zuid", date(2026, 11, 23));
    other.state = State::Open;
    let said = desk.step(Message::Keep(Keep::Save {
        path: None,
        revision: 2,
        measurement: Box::new(other),
    }));
    (world, desk, said)
}

fn networks(desk: &Desk) -> Vec<String> {
    let entries = desk.store().list().entries.into_iter();
    entries.map(|entry| entry.network).collect()
}

fn ends(world: &Simulated, end: &str) -> usize {
    let names = world.names();
    let ending = names
        .iter()
        .filter(|path| path.to_string_lossy().ends_with(end));
    ending.count()
}

#[test]
fn what_stands_under_a_former_name_and_cannot_go_is_said_once_and_tried_until_it_is_gone() {
    let (world, mut desk, said) = renamed();
    let [Reply::Saved(2), Reply::Notice(notice)] = &said[..] else {
        panic!("{said:?}");
    };
    for language in Language::ALL {
        let sentence = Words::new(language).notice(notice);
        assert!(sentence.contains("2026-11-23.toml.draft"), "{sentence}");
        let (saved, not_saved) = ("bewaard worden", "be saved");
        assert!(!sentence.contains(saved) && !sentence.contains(not_saved));
    }
    assert!(desk.waits());
    assert_eq!(desk.step(Message::Again), [], "once");
    let left = desk.step(Message::Finish);
    assert!(matches!(left[..], [Reply::Finished(Err(_))]), "{left:?}");
    // It has its owner, so that whoever dies now finds it.
    assert_eq!(networks(&desk).len(), 2);
    assert!(desk.store().list().leftovers.is_empty());
    world.hurt(Vec::new());
    assert_eq!(desk.step(Message::Again), []);
    assert!(!desk.waits());
    assert_eq!(networks(&desk), ["Zuid"]);
    assert_eq!((ends(&world, ".draft"), ends(&world, ".key")), (1, 1));
    assert_eq!(desk.step(Message::Finish), [Reply::Finished(Ok(()))]);
}

#[test]
fn whichever_removal_is_refused_no_draft_and_no_key_is_without_its_owner() {
    for from in 0..8 {
        let (world, mut desk, _) = renamed();
        // Some of it goes, and then it dies.
        world.hurt(vec![Fault {
            from: world.done() + from,
            count: u64::MAX,
            deed: Some(Deed::Remove),
            hurt: Hurt::Refused(broken),
        }]);
        desk.step(Message::Again);
        world.kill();
        drop(desk);
        world.restart(false);
        world.hurt(Vec::new());
        let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
        for leftover in store.list().leftovers {
            let key = leftover.extension().is_some_and(|end| end == "key");
            assert!(key && !store.files_of("Noord").is_empty(), "{leftover:?}");
        }
        for path in store.files_of("Noord") {
            drop(store.resume(&path).unwrap());
        }
        assert_eq!(store.list().leftovers, Vec::<PathBuf>::new(), "{from}");
    }
}

#[test]
fn a_meeting_in_the_place_of_which_another_one_goes_on_is_thrown_away_until_it_is_gone() {
    let (world, mut desk) = desk();
    let path = crate::desk::once::keep(desk.store(), &small("Zuid", date(2026, 11, 20)), None);
    desk.step(save(1, State::Open));
    world.hurt(lasting(Deed::Remove, broken));
    let said = desk.step(Message::Discard);
    assert!(
        matches!(
            said[..],
            [Reply::Notice(Notice::Stays(StoreError::Beside { .. }))]
        ),
        "{said:?}"
    );
    assert!(desk.waits());
    desk.step(Message::Hold(path.unwrap()));
    world.hurt(Vec::new());
    desk.step(Message::Again);
    assert!(!desk.waits());
    assert_eq!(networks(&desk), ["Zuid"]);
}

#[test]
fn a_note_of_what_was_to_be_replaced_that_stays_throws_nothing_away() {
    let (world, mut desk) = desk();
    let earlier = crate::desk::once::keep(desk.store(), &group(1), None).unwrap();
    desk.step(save(1, State::Open));
    desk.step(seal(1));
    let path = desk.path().unwrap();
    desk.step(Message::Finish);
    // It died after the note and before what takes the place of the other was shown.
    let mut claim = desk.store().resume(&path).unwrap();
    claim.will_replace(std::slice::from_ref(&earlier)).unwrap();
    drop(claim);
    world.hurt(lasting(Deed::Remove, broken));
    desk.step(Message::Open(path.clone()));
    let said = desk.step(Message::Hold(path.clone()));
    assert!(said.contains(&Reply::Held), "{said:?}");
    for hurt in [lasting(Deed::Remove, broken), Vec::new()] {
        world.hurt(hurt);
        desk.step(save(2, State::Open));
        assert!(
            desk.store().load(&earlier).is_ok(),
            "nothing took its place"
        );
        let draft = desk.store().draft(&path).unwrap();
        assert_eq!(draft.unwrap().bytes(), b"draft 1", "the rows are there");
    }
    assert_eq!(ends(&world, ".replaces"), 0);
    assert!(!desk.waits());
}
