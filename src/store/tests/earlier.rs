//! What is before a measurement: days before it, and of one day what was begun before it.

use jiff::civil::date;

use super::{done, saved, store};
use crate::bank::Answer;
use crate::desk::{Desk, Message, Reply};
use crate::measurement::{Data, Measurement, Need, State};
use crate::session::Keep;
use crate::store::StoreError;

#[test]
fn the_newest_and_the_earlier_ones_are_found_by_name() {
    let (_folder, store) = store();
    for day in [3, 21, 12] {
        saved(&store, &done("Coördinatoren Zuid", day));
    }
    saved(&store, &done("Noord", 9));
    let newest = store.newest("COORDINATOREN  zuid", State::Done).unwrap();
    assert_eq!(newest.date, date(2026, 11, 21));
    assert_eq!(store.newest("Noord", State::Open), None);
    let earlier = store.earlier(&done("coordinatoren-zuid", 21));
    let days: Vec<_> = earlier.iter().map(|one| one.date.day()).collect();
    assert_eq!(days, [12, 3]);
    assert_eq!(store.find("coordinatoren zuid"), Ok(newest.path));
    let meant = Some("Noord".to_owned());
    let network = "Norod".to_owned();
    let unknown = Err(StoreError::UnknownNetwork { network, meant });
    assert_eq!(store.find("Norod"), unknown);
}

#[test]
fn a_needs_overview_is_found_again_whatever_was_measured_after_it() {
    let (_folder, store) = store();
    assert_eq!(store.newest_with_needs("Noord"), None);
    let mut with_needs = done("Noord", 3);
    with_needs.private.needs = vec![Need {
        who: "Jo".into(),
        ..Need::default()
    }];
    let kept = saved(&store, &with_needs);
    let newest = saved(&store, &done("Noord", 9));
    let path = |network| store.newest_with_needs(network).map(|entry| entry.path);
    assert_eq!(path("noord"), Some(kept));
    assert_eq!(
        store.newest("Noord", State::Done).map(|entry| entry.path),
        Some(newest)
    );
    let none = saved(&store, &done("Zuid", 9));
    assert_eq!(path("Zuid"), Some(none));
}

#[test]
fn of_two_of_one_day_the_first_is_before_the_second() {
    let (_folder, store) = store();
    let with = |point: u8, state: State| {
        let mut one = done("Noord", 23);
        one.state = state;
        one.answered = 1;
        if let Data::Rows(blocks) = &mut one.data {
            blocks[0][0][0] = Answer::Point(point.into());
        }
        one.private.remarks = vec![point.to_string()];
        one
    };
    let said = |earlier: Vec<Measurement>| -> Vec<String> {
        let remarks = earlier.into_iter().map(|one| one.private.remarks);
        remarks.flatten().collect()
    };
    let paths = [1, 2, 3].map(|point| saved(&store, &with(point, State::Done)));
    for (place, point) in (1..=3).enumerate() {
        let before: Vec<String> = (1..point).rev().map(|one| one.to_string()).collect();
        let one = with(point, State::Done);
        assert_eq!(said(store.earlier(&one)), before);
        // At hand it is known by its file, whatever was changed in it since.
        let own = Some(paths[place].as_path());
        let changed = with(5, State::Done);
        assert_eq!(said(store.earlier_told(&changed, own).0), before);
    }
    // One that is not there, or is still to be answered, is held against nothing of its day.
    assert_eq!(said(store.earlier(&with(4, State::Done))), [""; 0]);
    let open = saved(&store, &with(4, State::Open));
    let beside = store.earlier_told(&with(4, State::Open), Some(&open)).0;
    assert_eq!(said(beside), ["3", "2", "1"]);
}

#[test]
fn a_meeting_after_a_rehearsal_of_that_day_has_it_as_last_time() {
    let (_folder, store) = store();
    let mut first = done("Noord", 23);
    first.private.remarks = vec!["oefening".into()];
    saved(&store, &first);
    let mut desk = Desk::new(store);
    let second = done("Noord", 23);
    let asked = || Message::Earlier(Box::new(second.clone()));
    // Not on the disk yet it is known by nothing.
    assert_eq!(desk.step(asked()), [Reply::Earlier(Vec::new())]);
    desk.step(Message::Keep(Keep::Save {
        path: None,
        revision: 1,
        measurement: Box::new(second.clone()),
    }));
    assert_eq!(desk.step(asked()), [Reply::Earlier(vec![first])]);
}
