use std::fs;

use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::i18n::{Language, Words};
use crate::measurement::file::tests::{measurement, small};
use crate::measurement::file::{self, Fault, Problem, write};
use crate::walk::{Action, ActionState};

mod drafts;
mod earlier;

fn store() -> (TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path().join("data"));
    (folder, store)
}

fn done(network: &str, day: i8) -> Measurement {
    let mut one = small(network, date(2026, 11, day));
    one.state = State::Done;
    one
}

fn saved(store: &Store, one: &Measurement) -> PathBuf {
    let mut claim = store.begin(&one.network, one.date).unwrap();
    claim.save(one).unwrap();
    claim.path().to_owned()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_was_saved_is_loaded_and_nothing_else_is_left_beside_it() {
    let (_folder, store) = store();
    let one = done("IB-netwerk Noord", 23);
    let path = saved(&store, &one);
    assert!(path.ends_with("ib-netwerk-noord/2026-11-23.toml"));
    assert_eq!(store.load(&path), Ok(one));
    if cfg!(unix) {
        assert_eq!(names(path.parent().unwrap()), ["2026-11-23.toml"]);
    }
}

#[test]
fn what_was_agreed_is_counted_whatever_a_line_ends_with() {
    let (_folder, store) = store();
    let mut one = done("Noord", 23);
    let states = [ActionState::Open, ActionState::Done, ActionState::Open];
    one.actions = states
        .map(|state| Action {
            what: "Bellen".into(),
            state,
            ..Action::default()
        })
        .to_vec();
    one.closing.need = "state = \"open\"".into();
    let path = saved(&store, &one);
    let text = file::write(&one);
    for text in [
        text.clone(),
        text.replace('\n', "\r\n"),
        // What says nothing of it is still going on.
        text.replace("\nstate = \"open\"\n", "\n"),
    ] {
        fs::write(&path, text).unwrap();
        let entry = store.overview().entries.remove(0);
        assert_eq!((entry.agreed, entry.open), (3, 2));
        assert_eq!(store.overview(), store.list());
    }
}

#[test]
fn nothing_is_made_before_the_first_save() {
    let (_folder, store) = store();
    let claim = store.begin("Noord", date(2026, 11, 23)).unwrap();
    assert!(claim.path().ends_with("noord/2026-11-23.toml"));
    assert!(!store.root().exists());
    assert_eq!(store.list(), Listing::default());
}

#[test]
fn a_second_measurement_of_a_day_gets_a_number() {
    let (_folder, store) = store();
    let first = saved(&store, &done("Noord", 23));
    let second = saved(&store, &done("noord", 23));
    assert!(second.ends_with("noord/2026-11-23-2.toml"));
    let entries = store.list().entries;
    let paths: Vec<_> = entries.iter().map(|entry| entry.path.clone()).collect();
    assert_eq!(paths, [second, first]);
}

#[test]
fn two_windows_that_begin_at_once_do_not_get_the_same_file() {
    let (_folder, store) = store();
    let day = date(2026, 11, 23);
    let mut one = store.begin("Noord", day).unwrap();
    let mut two = store.begin("Noord", day).unwrap();
    one.save(&done("Noord", 23)).unwrap();
    two.save(&done("Noord", 23)).unwrap();
    assert_ne!(one.path(), two.path());
    assert_eq!(store.list().entries.len(), 2);
}

#[test]
fn a_second_window_is_refused_and_may_read() {
    let (_folder, store) = store();
    let one = small("Noord", date(2026, 11, 23));
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    let path = claim.path().to_owned();
    let in_use = StoreError::InUse { path: path.clone() };
    assert_eq!(store.resume(&path).unwrap_err(), in_use);
    let doomed = store.doomed("noord").unwrap();
    assert_eq!(store.delete(doomed), Err(in_use));
    assert_eq!(store.load(&path), Ok(one));
    drop(claim);
    assert!(store.resume(&path).is_ok());
}

#[test]
fn a_file_that_cannot_be_read_is_reported_and_left_alone() {
    let (_folder, store) = store();
    let path = saved(&store, &done("Noord", 23));
    for garbage in [&b"\xff\xfe\0"[..], b"", b"[[[", b"format = 1\n", &[0; 9000]] {
        fs::write(&path, garbage).unwrap();
        let listing = store.list();
        assert_eq!(listing.entries, []);
        assert_eq!(listing.broken[0].path, path);
        assert!(store.resume(&path).is_err());
        let other = saved(&store, &done("Noord", 23));
        assert_eq!(fs::read(&path).unwrap(), garbage);
        fs::remove_file(other).unwrap();
    }
}

#[test]
fn what_was_damaged_meanwhile_is_set_aside_and_not_lost() {
    let (_folder, store) = store();
    let one = done("Noord", 23);
    let mut claim = store.begin("Noord", one.date).unwrap();
    for garbage in ["oh", "no"] {
        claim.save(&one).unwrap();
        fs::write(claim.path(), garbage).unwrap();
    }
    claim.save(&one).unwrap();
    assert_eq!(store.load(claim.path()), Ok(one));
    let aside: Vec<_> = claim
        .set_aside()
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    assert_eq!(aside, ["oh", "no"]);
    assert_eq!(store.list().set_aside, claim.set_aside());
    assert_eq!(store.list().broken, []);
}

#[test]
fn a_file_of_a_newer_program_is_never_touched() {
    let (_folder, store) = store();
    let one = done("Noord", 23);
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    let newer = write(&one).replace("format = 1", "format = 2");
    fs::write(claim.path(), &newer).unwrap();
    let refused = StoreError::Newer {
        path: claim.path().to_owned(),
        format: 2,
    };
    assert_eq!(claim.save(&one), Err(refused.clone()));
    assert_eq!(fs::read_to_string(claim.path()).unwrap(), newer);
    assert_eq!(store.list().broken[0].problem, refused);
}

#[test]
fn a_file_outside_the_data_folder_that_was_changed_is_not_overwritten() {
    let (folder, store) = store();
    let one = done("Noord", 23);
    let path = folder.path().join("elders.toml");
    fs::write(&path, write(&one)).unwrap();
    let mut claim = store.resume(&path).unwrap();
    claim.save(&done("Noord", 24)).unwrap();
    fs::write(&path, "door een ander").unwrap();
    assert_eq!(
        claim.save(&one),
        Err(StoreError::Changed { path: path.clone() })
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "door een ander");
}

#[test]
fn a_data_folder_that_vanishes_is_made_again_by_the_next_save() {
    let (_folder, store) = store();
    let one = done("Noord", 23);
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    fs::remove_dir_all(store.root()).unwrap();
    claim.save(&one).unwrap();
    assert_eq!(store.load(claim.path()), Ok(one));
    assert!(
        store.resume(claim.path()).is_err(),
        "the lock was taken again"
    );
}

#[test]
fn a_file_where_the_folder_should_be_is_said_and_kept() {
    let (_folder, store) = store();
    fs::write(store.root(), "mijn aantekeningen").unwrap();
    let mut claim = store.begin("Noord", date(2026, 11, 23)).unwrap();
    let refused = StoreError::NotAFolder {
        path: store.root().to_owned(),
    };
    assert_eq!(claim.save(&done("Noord", 23)), Err(refused.clone()));
    assert_eq!(store.list().broken[0].problem, refused);
    assert_eq!(
        fs::read_to_string(store.root()).unwrap(),
        "mijn aantekeningen"
    );
    fs::remove_file(store.root()).unwrap();
    assert_eq!(claim.save(&done("Noord", 23)), Ok(()));
}

#[test]
fn deleting_a_network_takes_its_leftovers_and_nothing_else() {
    let (_folder, store) = store();
    let path = saved(&store, &done("Noord", 23));
    let folder = path.parent().unwrap();
    saved(&store, &done("Noord", 24));
    let other = saved(&store, &done("Zuid", 23));
    for name in [
        "2026-11-23.toml.set-aside",
        "2026-11-23.toml.x1.tmp",
        "2026-11-23.toml.draft",
        "2026-11-01.toml.key",
    ] {
        fs::write(folder.join(name), "x").unwrap();
    }
    fs::write(folder.join("2026-11-02.toml"), "kapot").unwrap();
    let doomed = store.doomed("NOORD").unwrap();
    assert_eq!(doomed.measurements().len(), 3);
    assert_eq!(store.delete(doomed), Ok(3));
    assert!(!folder.exists());
    assert!(other.exists());
    assert!(matches!(
        store.doomed("Noord"),
        Err(StoreError::UnknownNetwork { .. })
    ));
}

#[test]
fn where_nothing_can_be_deleted_that_is_said_and_nothing_of_saving() {
    let (_folder, store) = store();
    let path = saved(&store, &done("Noord", 23));
    let lock = path.with_file_name("2026-11-23.toml.lock");
    let _ = fs::remove_file(&lock);
    fs::create_dir(&lock).unwrap();
    let doomed = store.doomed("noord").unwrap();
    match store.delete(doomed) {
        Err(StoreError::NotRemoved { path: told, .. }) => assert_eq!(told, path),
        other => panic!("{other:?}"),
    }
    assert!(path.exists());
}

#[test]
fn deleting_a_file_leaves_the_others_and_what_a_person_put_there() {
    let (_folder, store) = store();
    let first = saved(&store, &done("Noord", 23));
    let second = saved(&store, &done("Noord", 23));
    let notes = first.with_file_name("notities.txt");
    fs::write(&notes, "x").unwrap();
    fs::write(first.with_file_name("2026-11-23-2.toml.set-aside"), "x").unwrap();
    let doomed = store.doomed(first.to_str().unwrap()).unwrap();
    assert_eq!(store.delete(doomed), Ok(1));
    assert!(second.exists() && notes.exists());
    assert!(first.with_file_name("2026-11-23-2.toml.set-aside").exists());
    assert!(matches!(
        store.doomed(notes.to_str().unwrap()),
        Err(StoreError::NotOurs { .. })
    ));
}

#[test]
fn outside_the_data_folder_only_a_real_measurement_is_deleted() {
    let (folder, store) = store();
    let real = folder.path().join("kopie.toml");
    let other = folder.path().join("Cargo.toml");
    let beside = folder.path().join("kopie.toml.bak");
    fs::write(&real, write(&done("Noord", 23))).unwrap();
    fs::write(&other, "[package]").unwrap();
    fs::write(&beside, "x").unwrap();
    assert!(matches!(
        store.doomed(other.to_str().unwrap()),
        Err(StoreError::NotOurs { .. })
    ));
    let doomed = store.doomed(real.to_str().unwrap()).unwrap();
    assert_eq!(store.delete(doomed), Ok(1));
    assert!(!real.exists() && other.exists() && beside.exists());
}

#[cfg(unix)]
#[test]
fn a_network_that_is_a_link_to_elsewhere_is_not_deleted_there() {
    let (folder, store) = store();
    let elsewhere = Store::at(folder.path().join("elders"));
    let path = saved(&elsewhere, &done("Noord", 23));
    fs::create_dir_all(store.root()).unwrap();
    std::os::unix::fs::symlink(path.parent().unwrap(), store.root().join("noord")).unwrap();
    assert!(store.doomed("Noord").is_err());
    assert!(path.exists());
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_look_into_folder_and_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, store) = store();
    let path = saved(&store, &done("Noord", 23));
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    assert_eq!(mode(store.root()), 0o700);
}

#[test]
fn a_measurement_that_moves_to_another_name_leaves_nothing_behind() {
    let (_folder, store) = store();
    let one = done("Noord", 23);
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    let before = claim.path().to_owned();
    claim.discard().unwrap();
    drop(claim);
    if cfg!(unix) {
        assert!(!before.parent().unwrap().exists());
    }
    assert!(!before.exists());
}

#[test]
fn every_error_has_a_sentence_of_its_own() {
    let path = || PathBuf::from("noord.toml");
    let detail = || "xyz".to_owned();
    let network = || "Noord".to_owned();
    let problem = Problem {
        line: 3,
        column: 1,
        fault: Fault::NotText,
        details: Vec::new(),
    };
    let errors = [
        StoreError::InUse { path: path() },
        StoreError::Missing { path: path() },
        StoreError::Unreadable {
            path: path(),
            problems: vec![problem; 3],
        },
        StoreError::Newer {
            path: path(),
            format: 7,
        },
        StoreError::Changed { path: path() },
        StoreError::Meanwhile { path: path() },
        StoreError::NotAFile { path: path() },
        StoreError::NotAFolder { path: path() },
        StoreError::NotOurs { path: path() },
        StoreError::MayNotRead { path: path() },
        StoreError::MayNotWrite { path: path() },
        StoreError::DiskFull { path: path() },
        StoreError::CouldNotRead {
            path: path(),
            detail: detail(),
        },
        StoreError::CouldNotWrite {
            path: path(),
            detail: detail(),
        },
        StoreError::NotSealed {
            path: path(),
            detail: detail(),
        },
        StoreError::NoKey {
            path: path(),
            key: path(),
        },
        StoreError::Stopped,
        StoreError::UnknownNetwork {
            network: network(),
            meant: None,
        },
        StoreError::UnknownNetwork {
            network: network(),
            meant: Some("Noor".into()),
        },
        StoreError::NothingFinished {
            network: network(),
            meeting: false,
            path: path(),
            bank: String::new(),
        },
        StoreError::NothingFinished {
            network: network(),
            meeting: true,
            path: path(),
            bank: " --bank b.toml".into(),
        },
    ];
    for language in Language::ALL {
        let words = Words::new(language);
        let sentences: Vec<String> = errors
            .iter()
            .map(|error| words.store_error(error))
            .collect();
        for (index, sentence) in sentences.iter().enumerate() {
            let whole = !sentence.starts_with("store-") && !sentence.contains(['{', '$', '\n']);
            assert!(
                whole && !sentences[..index].contains(sentence),
                "{sentence}"
            );
        }
        for fault in Fault::ALL {
            assert!(words.has(&format!("file-{}", fault.code())), "{fault:?}");
        }
    }
}

#[test]
fn everything_that_is_wrong_is_listed_with_its_place() {
    let (_folder, store) = store();
    let path = saved(&store, &done("Noord", 23));
    let text = write(&done("Noord", 23))
        .replace("people = 1", "peple = 1")
        .replace("way = \"solo\"", "way = 3");
    fs::write(&path, text).unwrap();
    let error = store.load(&path).unwrap_err();
    let lines = Words::new(Language::Dutch).file_problems(&error);
    let endings = [
        ":1:1: hier hoort “people” bij te staan",
        ":9:1: “peple” hoort hier niet; bedoel je “people”?",
    ];
    for ending in endings {
        assert!(
            lines.iter().any(|line| line.ends_with(ending)),
            "{lines:#?}"
        );
    }
    assert!(
        lines.iter().any(|line| line.contains(":8:7: ")),
        "{lines:#?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_measurement_is_found_again_as_it_was(one in measurement()) {
        let (_folder, store) = store();
        let path = saved(&store, &one);
        prop_assert_eq!(&store.load(&path), &Ok(one.clone()));
        let found = store.newest(&one.network, one.state).map(|entry| entry.path);
        prop_assert_eq!(found, Some(path));
        let doomed = store.doomed(&one.network).unwrap();
        prop_assert_eq!(store.delete(doomed), Ok(1));
        prop_assert_eq!(store.list(), Listing::default());
    }
}

#[test]
fn on_a_new_machine_the_folder_of_the_keys_is_made_with_those_it_is_in() {
    let (folder, store) = store();
    let keys = folder.path().join("state/vlot/keys");
    let store = Store {
        keys: keys.clone(),
        ..store
    };
    assert_eq!(store.make_keys().unwrap(), keys);
    assert!(keys.is_dir());
    // And once more, when they are there.
    store.make_keys().unwrap();
}
