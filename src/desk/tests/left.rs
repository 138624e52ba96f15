//! Meetings that 0.1.0 left: they go on with their own statements, and what asks something else is told and left alone.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::table::{TODAY, Table, beginning};
use super::{Deed, Simulated, broken, lasting};
use crate::bank::shipped;
use crate::desk::*;
use crate::i18n::Words;
use crate::measurement::Data;
use crate::reading::comparison::compare;
use crate::session::{Act, Effect, Question, Step};

/// What 0.1.0 left, in a folder of our own.
fn fixture(name: &str) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/left-0.1.0");
    let to = folder.path().join("noord");
    fs::create_dir(&to).unwrap();
    for file in fs::read_dir(from.join(name).join("noord")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
    let store = Store::at(folder.path().to_owned());
    (folder, store)
}

#[test]
fn a_meeting_that_0_1_0_left_goes_on_with_its_own_statements() {
    let bank = shipped().unwrap();
    for (name, in_draft) in [("laptop", 2), ("paper", 5), ("year-ago", 3)] {
        let (_folder, store) = fixture(name);
        let path = store.unfinished("Noord").remove(0).path;
        let own = store.load(&path).unwrap().bank;
        assert_ne!(
            own.hash, bank.instrument.hash,
            "the statements are others now"
        );
        // All forms of these files are alike: beside an earlier measurement that is the same the picture is held back.
        let _ = std::fs::remove_file(path.with_file_name("2026-05-26.toml"));
        let key = path.with_file_name("2026-11-26.toml.key");
        assert!(key.exists(), "0.1.0 kept it there");
        let mut table = Table::new(&store, bank, true);
        assert_eq!(table.session.step(), Step::Collect, "{name}");
        assert_eq!(table.session.done(), in_draft, "{name}");
        // Nobody's whole row stands in the draft any more, and the key is where keys are.
        let draft = store.draft(&path).unwrap().unwrap();
        assert!(draft.bytes().starts_with(b"vlot-draft "), "{name}");
        assert!(!key.exists(), "{name}");
        assert!(table.session.bank().instrument == own, "{name}");
        let done = table.fill_in();
        assert!(done > in_draft, "{name}");
        table.reveal();
        let kept = store.load(&path).unwrap();
        assert!(kept.bank == own, "{name}");
        assert_eq!(kept.people, done, "{name}");
        assert_eq!(store.draft(&path), Ok(None), "{name}");
        let Data::Rows(rows) = kept.data else {
            panic!("{name}: there are no rows");
        };
        assert!(
            rows.iter().all(|block| block.len() as u64 == done),
            "{name}"
        );
        // The patterns are about other statements.
        assert!(table.session.signals().is_empty(), "{name}");
    }
}

#[test]
fn cards_and_a_picture_that_was_shown_go_on_too() {
    let bank = shipped().unwrap();
    let (_folder, store) = fixture("cards");
    let table = Table::new(&store, bank, true);
    assert_eq!(table.session.step(), Step::Collect);
    assert_eq!(
        table.session.round().and_then(crate::session::Round::card),
        Some(10)
    );
    let (_folder, store) = fixture("shown");
    let table = Table::new(&store, bank, true);
    assert!(table.session.is_revealed());
    // It was left at what is highest, and all of them are as high.
    assert_eq!(table.session.step(), Step::Difference);
    assert!(table.session.signals().is_empty());
}

#[test]
fn of_several_that_were_left_the_one_with_something_in_it_is_gone_on_with_and_the_others_are_told()
{
    let bank = shipped().unwrap();
    for (name, named) in [
        ("paper", true),
        ("cards", false),
        ("shown", true),
        ("laptop", false),
    ] {
        let (_folder, store) = fixture(name);
        let filled = store.unfinished("Noord").first().cloned();
        let filled = filled
            .or_else(|| store.list().entries.into_iter().next())
            .unwrap();
        // Begun by mistake, and newer.
        for people in [4, 9] {
            let mut fresh = beginning(bank, Some("Noord"));
            fresh.fresh = true;
            let mut table = Table::begun(&store, fresh);
            table.act(Act::Choose(1));
            table.act(Act::Number(people));
            table.desk.step(Message::Finish);
        }
        assert_eq!(store.list().entries.len(), 3, "{name}");
        let mut desk = Desk::new(store.clone());
        let said = desk.step(Message::LookForMeeting {
            bank,
            network: "Noord".into(),
            date: TODAY,
        });
        let [
            Reply::Meeting {
                unfinished: Some(found),
                ..
            },
            Reply::Notice(told),
        ] = &said[..]
        else {
            panic!("{name}: {said:?}");
        };
        assert_eq!(found.path, filled.path, "{name}");
        assert_eq!(*told, Notice::AlsoLeft(vec![TODAY, TODAY]), "{name}");
        let words = Words::new(crate::i18n::Language::Dutch);
        let sentence = words.notice(told);
        assert!(
            sentence.contains("26 november 2026") && !sentence.contains(" en 26"),
            "{sentence}"
        );
        // And both doors lead there.
        let mut table = Table::new(&store, bank, named);
        if !named {
            assert!(
                matches!(table.session.question(), Some(Question::Left(_))),
                "{name}"
            );
            table.act(Act::Choose(1));
        }
        let shown = table.session.is_revealed() || table.session.done() > 0;
        let counted = table.session.round().and_then(crate::session::Round::card);
        assert!(shown || counted == Some(10), "{name}");
    }
}

#[test]
fn whoever_meets_again_finds_nothing_of_a_save_that_was_cut_off() {
    let (folder, store) = fixture("paper");
    let bank = shipped().unwrap();
    let mut before = crate::example::measurements(bank, crate::i18n::Language::Dutch).remove(0);
    before.network = "Noord".into();
    let last_time = once::keep(&store, &before, None).unwrap();
    let cut_off = |path: &Path| path.with_added_extension("0123456789abcdef.tmp");
    let key = store
        .keys()
        .join("noord")
        .join(last_time.file_name().unwrap());
    fs::create_dir_all(key.parent().unwrap()).unwrap();
    let draft = last_time.with_added_extension("draft");
    let of_another = folder
        .path()
        .join("zuid/2026-11-26.toml.0123456789abcdef.tmp");
    fs::create_dir(folder.path().join("zuid")).unwrap();
    let gone = [
        cut_off(&last_time),
        cut_off(&key),
        draft,
        key.with_added_extension("key"),
    ];
    let at_hand = store.unfinished("Noord").remove(0).path;
    for path in gone.iter().chain([&of_another]) {
        fs::write(path, "half").unwrap();
    }
    let table = Table::new(&store, bank, true);
    assert_eq!(table.desk.path(), Some(at_hand));
    assert!(gone.iter().all(|path| !path.exists()), "{:?}", store.list());
    assert!(of_another.exists(), "nobody looked there");
    // What was at hand when somebody looks again is left alone.
    let mut desk = table.desk;
    let own = cut_off(&desk.path().unwrap());
    fs::write(&own, "half").unwrap();
    desk.step(Message::LookForMeeting {
        bank,
        network: "noord".into(),
        date: TODAY,
    });
    assert!(own.exists());
}

#[test]
fn one_network_has_one_name_however_it_is_typed() {
    let bank = shipped().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().to_owned());
    let mut examples = crate::example::measurements(bank, crate::i18n::Language::Dutch).into_iter();
    let (mut before, mut other) = (examples.next().unwrap(), examples.next().unwrap());
    before.network = "IB Zuid".into();
    once::keep(&store, &before, None).unwrap();
    // What comes in from elsewhere.
    other.network = "ib-zuid".into();
    let path = once::keep(&store, &other, None).unwrap();
    assert_eq!(store.load(&path).unwrap().network, "IB Zuid");
    // A meeting by the command, and one of which the name is typed.
    for named in [true, false] {
        let typed = "ib  zuid";
        let begun = beginning(bank, named.then_some(typed));
        let mut table = Table::begun(&store, begun);
        table.act(Act::Choose(1));
        if !named {
            table.act(Act::Text(typed.into()));
        }
        table.act(Act::Number(9));
        assert_eq!(table.session.network(), "IB Zuid");
        let path = table.desk.path().unwrap();
        assert_eq!(store.load(&path).unwrap().network, "IB Zuid");
        table.desk.step(Message::Discard);
    }
    // And two that were kept before this are compared all the same.
    let two = [other, before];
    assert!(compare(&two).is_ok());
}

/// The shipped bank, about something else.
fn other(change: impl FnOnce(&mut Bank)) -> &'static Bank {
    let mut bank = shipped().unwrap().clone();
    bank.instrument.hash = "sha256:other".into();
    change(&mut bank);
    Box::leak(Box::new(bank))
}

#[test]
fn what_cannot_be_gone_on_with_is_told_at_both_doors_and_left_as_it_is() {
    let banks = [
        (other(|bank| bank.instrument.id = "eigen".into()), false),
        (
            other(|bank| bank.instrument.characteristics.reverse()),
            true,
        ),
    ];
    for (bank, of_this_bank) in banks {
        for (named, goes_on) in [(true, true), (true, false), (false, true), (false, false)] {
            let (folder, store) = fixture("paper");
            let before = bytes(folder.path());
            let mut table = Table::new(&store, bank, named);
            let Some(Question::Elsewhere(told)) = table.session.question().cloned() else {
                panic!("it is not told");
            };
            assert_eq!((told.date, told.of_this_bank), (TODAY, of_this_bank));
            assert_eq!(
                (told.bank.as_str(), told.version.as_str()),
                ("lerend-netwerk", "1.0.0")
            );
            if !goes_on {
                let effects = table.session.act(Act::Choose(2)).unwrap();
                assert_eq!(effects, [Effect::Leave]);
                continue;
            }
            table.act(Act::Choose(1));
            if named {
                table.act(Act::Choose(1));
            }
            table.act(Act::Number(7));
            assert!(table.saved > 0);
            assert_eq!(store.unfinished("Noord").len(), 2);
            table.desk.step(Message::Finish);
            let after = bytes(folder.path());
            assert!(before.iter().all(|one| after.contains(one)));
        }
    }
    // Who asks for a new one is not asked.
    let (_folder, store) = fixture("paper");
    let mut fresh = beginning(banks[0].0, Some("Noord"));
    fresh.fresh = true;
    let table = Table::begun(&store, fresh);
    assert_eq!(table.session.question(), None);
}

/// Every file of the network, with what is in it.
fn bytes(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let files = fs::read_dir(folder.join("noord")).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|end| end != "lock"));
    paths
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// Half-way the network turns out to be another one, of which a meeting was left, and that one is gone on with.
fn another_network(remark: bool) -> (Simulated, Store, Table) {
    let bank = shipped().unwrap();
    let world = Simulated::new(1);
    let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
    let mut left = Table::begun(&store, beginning(bank, Some("Zuid")));
    for act in [Act::Choose(1), Act::Number(7)] {
        left.act(act);
    }
    drop(left);
    let mut table = Table::new(&store, bank, false);
    table.act(Act::Number(9));
    if remark {
        table.act(Act::Keep("Wij begonnen met een verhaal.".into()));
    }
    while table.session.step() != Step::Network {
        table.act(Act::Back);
    }
    table.act(Act::Text("Zuid".into()));
    assert!(matches!(table.session.question(), Some(Question::Left(_))));
    table.act(Act::Choose(1));
    (world, store, table)
}

#[test]
fn what_somebody_said_stays_where_a_meeting_of_another_name_is_gone_on_with() {
    for remark in [true, false] {
        let (_world, store, mut table) = another_network(remark);
        assert_eq!(table.session.network(), "Zuid");
        assert_eq!(table.session.people(), 7);
        let said: Vec<Vec<String>> = store
            .files_of("Noord")
            .iter()
            .map(|path| store.load(path).unwrap().private.remarks)
            .collect();
        // What holds nothing but how it was set up makes way.
        let wanted = [vec!["Wij begonnen met een verhaal.".to_owned()]];
        assert_eq!(said, wanted[..usize::from(remark)]);
        // What is asked for counts on, so that nothing of the other is taken for it.
        table.act(Act::Report(crate::session::Report::Saved(3)));
        table.act(Act::Next);
        assert_eq!(table.session.kept(), crate::session::Kept::Saved);
        let path = store.files_of("Zuid").remove(0);
        assert_eq!(store.load(&path).unwrap(), table.session.measurement());
    }
}

#[test]
fn what_could_not_be_kept_yet_is_still_tried_where_another_file_took_its_place() {
    let (world, store) = {
        let world = Simulated::new(1);
        let store = Store::over(Arc::new(world.clone()), PathBuf::from("/data"));
        (world, store)
    };
    let one = crate::measurement::file::tests::small("Zuid", TODAY);
    let path = crate::desk::once::keep(&store, &one, None).unwrap();
    let mut desk = Desk::new(store.clone());
    let mut noord = one.clone();
    noord.network = "Noord".into();
    world.hurt(lasting(Deed::Create, broken));
    let said = desk.step(Message::Keep(Keep::Save {
        path: None,
        revision: 1,
        measurement: Box::new(noord.clone()),
    }));
    assert!(matches!(said[..], [Reply::NotSaved(1, _)]));
    let held = desk.step(Message::Hold(path));
    assert!(!held.iter().any(|reply| matches!(reply, Reply::Saved(_))));
    assert!(desk.waits());
    let left = desk.step(Message::Finish);
    assert!(matches!(left.last(), Some(Reply::Finished(Err(_)))));
    world.hurt(Vec::new());
    // Its revisions are nobody's any more.
    assert_eq!(desk.step(Message::Again), []);
    assert!(!desk.waits());
    let kept = store.files_of("Noord");
    assert_eq!(store.load(&kept[0]), Ok(noord));
}
