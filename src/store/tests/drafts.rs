//! Drafts and their keys.

use super::*;

fn draft(text: &str) -> Draft {
    Draft::opened(text.as_bytes().to_vec())
}

#[test]
fn a_draft_is_closed_and_its_key_lies_elsewhere() {
    let (_folder, store) = store();
    let one = small("Noord", date(2026, 11, 23));
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    claim.seal(&draft("zes dichte rijen")).unwrap();
    let path = claim.path().to_owned();
    assert_eq!(store.draft(&path), Ok(Some(draft("zes dichte rijen"))));
    let closed = path.with_file_name("2026-11-23.toml.draft");
    let bytes = fs::read(&closed).unwrap();
    assert!(!bytes.windows(6).any(|part| part == b"dichte"));
    let key = store.keys().join("noord/2026-11-23.toml.key");
    assert_eq!(fs::read(&key).unwrap().len(), 32);
    claim.seal(&draft("")).unwrap();
    assert_eq!(store.draft(&path), Ok(Some(draft(""))));
    claim.unseal().unwrap();
    assert!(!closed.exists() && !key.exists());
    assert_eq!(store.draft(&path), Ok(None));
}

#[test]
fn what_cannot_be_opened_is_kept_and_set_aside_only_when_something_takes_its_place() {
    let (_folder, store) = store();
    let one = small("Noord", date(2026, 11, 23));
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    claim.seal(&draft("de rijen van daarnet")).unwrap();
    let path = claim.path().to_owned();
    drop(claim);
    let key = store.keys().join("noord/2026-11-23.toml.key");
    let closed = path.with_file_name("2026-11-23.toml.draft");
    let before = fs::read(&closed).unwrap();
    for wrong in [None, Some(&b"kort"[..]), Some(&[7; 32])] {
        let own = fs::read(&key).unwrap();
        match wrong {
            None => fs::remove_file(&key).unwrap(),
            Some(bytes) => fs::write(&key, bytes).unwrap(),
        }
        assert!(matches!(store.draft(&path), Err(StoreError::NoKey { .. })));
        let mut claim = store.resume(&path).unwrap();
        assert_eq!(fs::read(&closed).unwrap(), before);
        claim.seal(&draft("opnieuw")).unwrap();
        let aside = &claim.set_aside()[0];
        assert_eq!(fs::read(aside).unwrap(), before);
        assert_eq!(store.draft(&path), Ok(Some(draft("opnieuw"))));
        drop(claim);
        fs::write(&closed, &before).unwrap();
        fs::write(&key, own).unwrap();
        assert_eq!(store.draft(&path), Ok(Some(draft("de rijen van daarnet"))));
    }
    assert_eq!(
        store.list().set_aside.len(),
        4,
        "drafts, and what was no key"
    );
}

#[test]
fn a_key_of_the_first_version_is_found_and_moves_away_from_its_draft() {
    let (_folder, store) = store();
    let one = small("Noord", date(2026, 11, 23));
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    claim.seal(&draft("van toen")).unwrap();
    let path = claim.path().to_owned();
    drop(claim);
    let key = store.keys().join("noord/2026-11-23.toml.key");
    let former = path.with_file_name("2026-11-23.toml.key");
    fs::rename(&key, &former).unwrap();
    assert_eq!(store.draft(&path), Ok(Some(draft("van toen"))));
    let mut claim = store.resume(&path).unwrap();
    claim.seal(&draft("van nu")).unwrap();
    assert!(key.exists() && !former.exists());
    assert_eq!(store.draft(&path), Ok(Some(draft("van nu"))));
}

#[test]
fn deleting_takes_drafts_and_keys_too() {
    let (_folder, store) = store();
    for (network, whole) in [("Noord", true), ("Zuid", false)] {
        let one = small(network, date(2026, 11, 23));
        let mut claim = store.begin(network, one.date).unwrap();
        claim.save(&one).unwrap();
        claim.seal(&draft("rijen")).unwrap();
        let path = claim.path().to_owned();
        drop(claim);
        let what = if whole {
            network.to_owned()
        } else {
            path.display().to_string()
        };
        assert_eq!(store.delete(store.doomed(&what).unwrap()), Ok(1));
        assert!(!path.parent().unwrap().exists());
    }
    assert!(!store.keys().join("noord").exists() && !store.keys().join("zuid").exists());
}

#[test]
fn what_a_finished_meeting_left_is_listed_and_goes_when_it_is_opened() {
    let (_folder, store) = store();
    let one = small("Noord", date(2026, 11, 23));
    let mut claim = store.begin("Noord", one.date).unwrap();
    claim.save(&one).unwrap();
    claim.seal(&draft("rijen")).unwrap();
    claim.save(&done("Noord", 23)).unwrap();
    let path = claim.path().to_owned();
    drop(claim);
    let temporary = path.with_file_name("2026-11-23.toml.0123456789abcdef.tmp");
    fs::write(&temporary, "half").unwrap();
    fs::write(path.with_file_name("2026-11-01.toml.draft"), "x").unwrap();
    let key = store.keys().join("noord/2026-11-02.toml.key");
    fs::write(&key, [1; 32]).unwrap();
    assert_eq!(store.list().leftovers.len(), 4);
    drop(store.resume(&path).unwrap());
    assert!(!temporary.exists());
    assert_eq!(store.draft(&path), Ok(None));
    assert_eq!(store.list().leftovers.len(), 2);
}

#[test]
fn what_was_shown_needs_no_draft_what_was_not_does_and_tidying_knows_the_difference() {
    let (_folder, store) = store();
    let mut closed = Vec::new();
    for (network, is_over) in [("Noord", true), ("Zuid", false)] {
        let one = small(network, date(2026, 11, 23));
        let mut claim = store.begin(network, one.date).unwrap();
        claim.save(&one).unwrap();
        claim.seal(&draft("rijen")).unwrap();
        if is_over {
            claim.save(&done(network, 23)).unwrap();
        }
        closed.push(claim.path().with_extension("toml.draft"));
    }
    for seen in [store.list(), store.overview()] {
        assert_eq!(seen.leftovers, closed[..1], "{seen:?}");
    }
    assert!(!store.tidy(&store.overview(), |one| one.network == "Zuid"));
    assert!(store.tidy(&store.overview(), |_| true));
    assert!(!closed[0].exists() && closed[1].exists());
    assert!(!store.tidy(&store.overview(), |_| true));
    let keys = ["noord", "zuid"].map(|network| store.keys().join(network).exists());
    assert_eq!(keys, [false, true]);
}
