//! Before the meeting it is tried whether a phone finds this laptop: what is told, and at which address.

use super::phones::{PHONES, entrance, opened};
use super::support::{PLANTED, Room};
use crate::session::{Act, Effect, Refusal, Report, Step};

/// A meeting at its first question, where it is tried whether a phone finds this laptop.
fn trying(others: &[&str]) -> Room {
    let mut room = Room::new();
    room.session.offer_phones();
    room.choose(3);
    let mut opened = entrance("here");
    opened.others = others.iter().map(|one| (*one).to_owned()).collect();
    room.does(Act::Report(Report::Phones(Ok(Box::new(opened)))));
    room
}

#[test]
fn before_the_meeting_it_is_tried_whether_a_phone_finds_this_laptop() {
    let mut room = trying(&[]);
    assert!(opened(&room).unwrap().trial);
    let parts = |room: &Room| format!("{:?}", room.session.room().parts);
    assert!(parts(&room).contains("Code("));
    for _ in 0..19 {
        room.does(Act::Second);
    }
    assert!(!parts(&room).contains("phones-cause"));
    room.does(Act::Second);
    let told = parts(&room);
    let causes = ["laptop", "network", "apart", "hotspot", "paper"];
    let places = causes.map(|cause| told.find(&format!("phones-cause-{cause}\"")));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    room.does(Act::PhoneSeen);
    assert!(parts(&room).contains("phones-seen"));
    assert!(room.act(Act::Text("x".into())).is_err());
    room.choose(1);
    assert_eq!(
        room.effects.last(),
        Some(&Effect::ClosePhones { read: false })
    );
    assert_eq!(room.session.step(), Step::Mirrored);
    assert_eq!(room.session.revision(), 0, "nothing of it is kept");
    room.choose(1);
    assert_eq!(room.session.step(), Step::People);
    room.does(Act::Number(9)).does(Act::Back).does(Act::Back);
    assert!(!format!("{:?}", room.session.room()).contains("phones-seen"));
}

#[test]
fn of_several_addresses_one_is_picked_by_number_for_the_try_and_for_the_round() {
    let mut room = trying(&["10.0.0.2 (eth0)", "172.16.0.9 (docker0)"]);
    room.choose(2);
    let tried = opened(&room).unwrap();
    assert!(tried.trial);
    assert_eq!(tried.address.as_deref(), Some("10.0.0.2 (eth0)"));
    room.does(Act::Report(Report::Phones(Ok(Box::new(entrance("there"))))));
    assert_eq!(room.act(Act::Choose(2)), Err(Refusal::NoSuchChoice));
    room.choose(1).choose(1).does(Act::Number(9));
    room.to(Step::Way).choose(PHONES);
    let asked = opened(&room).unwrap();
    assert!(!asked.trial);
    assert_eq!(asked.address.as_deref(), Some("10.0.0.2 (eth0)"));
    // In the round too, as long as no phone came; what came in on paper stays.
    let mut several = entrance("round");
    several.others = vec!["192.168.1.5 (wlan0)".into()];
    room.does(Act::Report(Report::Phones(Ok(Box::new(several.clone())))));
    room.text(PLANTED).choose(3);
    assert_eq!(
        opened(&room).unwrap().address.as_deref(),
        Some("192.168.1.5 (wlan0)")
    );
    assert_eq!(room.done(), 1);
    room.does(Act::Report(Report::Phones(Ok(Box::new(several)))));
    room.does(Act::PhoneSeen);
    assert!(room.act(Act::Choose(3)).is_err(), "a phone came");
}

#[test]
fn where_there_is_a_hotspot_the_last_cause_is_that_the_phone_is_not_on_it() {
    let mut room = Room::new();
    room.session.offer_phones();
    room.choose(3);
    let mut opened = entrance("here");
    opened.join = vec!["▀".into()];
    room.does(Act::Report(Report::Phones(Ok(Box::new(opened)))));
    for _ in 0..20 {
        room.does(Act::Second);
    }
    let parts = format!("{:?}", room.session.room().parts);
    assert!(parts.contains("phones-cause-hotspot-joined"), "{parts}");
    assert!(!parts.contains("phones-cause-hotspot\""), "{parts}");
}
