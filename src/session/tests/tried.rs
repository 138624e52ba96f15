//! What came of what was chosen last time is asked, and only then it goes on.

use super::support::{Room, bank};
use crate::measurement::Measurement;
use crate::measurement::tried::still_to_tell;
use crate::reading::agenda::agenda;
use crate::reading::outcome;
use crate::session::{Act, Asked, Step};
use crate::walk::tried::{Came, Chosen};

const ROUTE: &str = "van-werkgroep-naar-onderzoeksgroep";

/// A meeting at which this was chosen, with a picture.
fn a_month_ago(choose: fn(&mut Measurement)) -> Measurement {
    let mut whole = Room::of_five(&"4".repeat(30)).session.measurement();
    choose(&mut whole);
    whole
}

fn with_route(one: &mut Measurement) {
    one.closing.route = Some(ROUTE.into());
    one.closing.meeting = Some(1);
}

fn with_card(one: &mut Measurement) {
    one.closing.card = Some("opleverkaart".into());
}

fn labels(room: &Room) -> Vec<String> {
    let Asked::Choice(choices) = room.session.asked() else {
        panic!("a choice");
    };
    let labels = choices.iter().map(|one| format!("{:?}", one.label));
    labels.collect()
}

fn agreed(room: &Room) -> String {
    let mut room = room.session.clone();
    while room.step() != Step::Agreed {
        let act = match room.asked() {
            Asked::Text => Act::Text(String::new()),
            _ => Act::Next,
        };
        if room.act(act.clone()).is_err() {
            break;
        }
    }
    format!("{:?}", room.room().parts)
}

#[test]
fn a_return_meeting_asks_whether_a_route_went_on_and_goes_to_its_next_meeting_only_then() {
    let before = a_month_ago(with_route);
    let mut room = Room::after(before.clone(), true);
    room.to(Step::Tried(0));
    let parts = format!("{:?}", room.session.room().parts);
    assert!(parts.contains("session-text-tried-route"), "{parts}");
    let labels = labels(&room);
    assert!(labels[0].contains("session-tried-done") && labels[0].contains("Number(2)"));
    assert!(labels[1].contains("session-tried-not-yet"));
    assert!(labels[2].contains("session-tried-stopped"));
    // Whoever passes it chooses nothing, and is asked the next time.
    let mut passed = Room::after(before.clone(), true);
    passed.to(Step::Tried(0)).does(Act::Next);
    let measurement = passed.session.measurement();
    assert_eq!(measurement.on_route(), None);
    assert!(measurement.tried.is_empty());
    let asked = still_to_tell(bank(), &[measurement, before.clone()]);
    assert_eq!(asked, [Chosen::Route(ROUTE.into(), 1)]);
    // Done: the next one comes, and that is what the next meeting does.
    room.choose(1);
    let measurement = room.session.measurement();
    assert_eq!(measurement.on_route(), Some((ROUTE, 2)));
    let asked = still_to_tell(bank(), &[measurement.clone(), before.clone()]);
    assert_eq!(asked, [Chosen::Route(ROUTE.into(), 2)]);
    let mut later = a_month_ago(|_| {});
    later.tried.clone_from(&measurement.tried);
    let outcome = outcome(bank(), &later, std::slice::from_ref(&before));
    assert_eq!(agenda(&outcome, 75).route.unwrap().meeting, 2);
    // Not yet: it stays where it is. Let go: it is not asked about again, and not offered by itself.
    let told = |number: i64| {
        let mut room = Room::after(before.clone(), true);
        room.to(Step::Tried(0)).choose(number);
        room.session.measurement()
    };
    assert_eq!(told(2).on_route(), Some((ROUTE, 1)));
    let stopped = told(3);
    assert_eq!(stopped.on_route(), None);
    assert_eq!(still_to_tell(bank(), &[stopped, before]), []);
}

#[test]
fn a_whole_meeting_that_passes_the_choice_of_a_work_form_has_chosen_no_route() {
    let mut room = Room::after(a_month_ago(with_route), false);
    room.to(Step::Tried(0)).does(Act::Next);
    assert_eq!(room.session.step(), Step::Extras);
    assert_eq!(room.session.measurement().closing.route, None);
    let parts = agreed(&room);
    assert!(!parts.contains("session-next-route"), "{parts}");
}

#[test]
fn the_last_meeting_of_a_route_completes_it() {
    let before = a_month_ago(|one| {
        with_route(one);
        one.closing.meeting = Some(4);
    });
    let mut room = Room::after(before.clone(), true);
    room.to(Step::Tried(0));
    assert!(labels(&room)[0].contains("session-tried-last"));
    room.choose(1);
    let measurement = room.session.measurement();
    let asked = still_to_tell(bank(), &[measurement.clone(), before.clone()]);
    assert_eq!(asked, [], "there is no fifth");
    let mut later = a_month_ago(|_| {});
    later.tried = measurement.tried;
    let outcome = outcome(bank(), &later, &[before]);
    assert_eq!(outcome.closing.route, None);
    let route = agenda(&outcome, 75).route;
    assert!(route.is_none(), "{route:?}");
}

#[test]
fn what_came_of_a_work_form_is_asked_kept_taken_back_and_not_asked_twice() {
    let before = a_month_ago(with_card);
    let mut room = Room::after(before.clone(), true);
    room.to(Step::Tried(0));
    let parts = format!("{:?}", room.session.room().parts);
    assert!(parts.contains("session-text-tried-card"), "{parts}");
    room.choose(2);
    let tried = room.session.measurement().tried;
    assert_eq!(
        tried,
        [Chosen::Card("opleverkaart".into()).came(Came::Little)]
    );
    room.goes_back_to(Step::Tried(0)).choose(1);
    assert_eq!(room.session.measurement().tried[0].came, Came::Helped);
    let told = room.session.measurement();
    let kept = crate::measurement::file::write(&told);
    assert!(kept.contains("[[tried]]"), "{kept}");
    assert_eq!(
        crate::measurement::file::read(&kept).unwrap().tried,
        told.tried
    );
    assert_eq!(still_to_tell(bank(), &[told, before.clone()]), []);
    // Going on after the machine died it still stands there.
    let again = room.crash(vec![before]);
    assert_eq!(again.session.measurement().tried[0].came, Came::Helped);
    room.goes_back_to(Step::Tried(0)).does(Act::Skip);
    assert!(room.session.measurement().tried.is_empty());
}

#[test]
fn another_network_is_not_asked_about_what_this_one_chose() {
    let mut room = Room::after(a_month_ago(with_card), false);
    assert!(room.session.sequence().contains(&Step::Tried(0)));
    room.session.forget_last_time();
    assert!(!room.session.sequence().contains(&Step::Tried(0)));
}
