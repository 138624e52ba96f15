//! The end of answering: too few, closed and opened again, and what is thrown away only after the picture is kept.

use super::support::{CARDS, PAPER, PLANTED, Room};
use crate::measurement::Measurement;
use crate::session::{
    Act, Asked, Effect, Kept, Part, Phase, Question, Refusal, Report, Saying, Step, Trouble,
};

#[test]
fn so_few_answered_that_figures_need_everybodys_agreement_before_the_picture() {
    for (number, shown) in [(1, true), (2, false)] {
        let mut room = Room::collecting(6, PAPER);
        for _ in 0..4 {
            room.text(PLANTED);
        }
        room.to(Step::Reveal).does(Act::Reveal);
        assert_eq!(room.session.question(), Some(&Question::Few(4)));
        assert_eq!(room.act(Act::Reveal), Err(Refusal::Question));
        room.choose(number);
        assert_eq!(room.session.is_revealed(), shown);
        assert_eq!(room.session.sequence().contains(&Step::Reveal), shown);
        let group = room.session.measurement().min_group;
        assert_eq!(group, if shown { 4 } else { 5 });
    }
}

#[test]
fn with_two_answers_there_is_no_picture_and_more_can_come_in() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).text(PLANTED).text("-");
    room.to(Step::Reveal).does(Act::Reveal);
    assert_eq!(room.session.question(), Some(&Question::TooFew(2)));
    room.choose(2);
    assert_eq!((room.session.step(), room.done()), (Step::Reveal, 3));
    room.does(Act::Reveal).choose(1);
    assert!(!room.session.is_revealed());
    assert!(matches!(room.session.step(), Step::Question(_)));
}

#[test]
fn without_an_answer_there_is_nothing_to_show() {
    let mut room = Room::collecting(6, PAPER);
    assert_eq!(room.act(Act::Next), Err(Refusal::Nobody));
    assert_eq!(room.session.step(), Step::Collect);
    let mut room = Room::collecting(6, CARDS);
    for _ in 0..30 {
        room.text("0 0 0 0 0");
    }
    room.to(Step::Reveal);
    assert_eq!(room.act(Act::Reveal), Err(Refusal::Nobody));
    assert!(matches!(
        room.session.phase(),
        Phase::Closed(_) | Phase::Collecting(_)
    ));
}

#[test]
fn the_round_is_closed_after_a_question_and_opened_again_with_what_was_in_it() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).does(Act::Answering);
    assert_eq!(room.session.question(), Some(&Question::Close));
    room.answer(1);
    assert!(matches!(room.session.phase(), Phase::Closed(_)));
    assert!(!room.session.phone().open);
    let next = room.session.asked_before_the_picture()[0];
    assert_eq!(room.session.step(), next);
    room.does(Act::Back);
    assert_eq!(room.session.asked(), Asked::Read, "nothing can be typed");
    assert!(room.act(Act::Text(PLANTED.into())).is_err());
    let mut room = room.crash(Vec::new());
    assert!(matches!(room.session.phase(), Phase::Closed(_)));
    room.does(Act::Answering).text(PLANTED);
    assert_eq!(room.done(), 2);
    assert!(room.session.phone().open);
}

#[test]
fn who_leaves_takes_no_form_along_and_who_comes_late_changes_nothing() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).text(PLANTED);
    for _ in 0..6 {
        room.does(Act::People).answer(2);
    }
    assert_eq!(room.session.people(), 2);
    room.does(Act::People).answer(1);
    assert_eq!(room.session.people(), 3);
    room.does(Act::People).answer(3);
    assert_eq!(room.session.people(), 3);
    let mut room = shown();
    let before = room.session.measurement();
    for number in [1, 2] {
        room.does(Act::People).choose(number);
    }
    let people = |measurement: &Measurement| (measurement.people, measurement.data.clone());
    assert_eq!(people(&room.session.measurement()), people(&before));
}

/// A meeting of six of whom the picture is shown.
fn shown() -> Room {
    let mut room = Room::collecting(6, PAPER);
    for value in ["1", "2", "3", "4", "5", "3"] {
        room.text(&value.repeat(30));
    }
    room.reveal();
    room
}

#[test]
fn what_is_closed_is_thrown_away_after_the_measurement_that_holds_it() {
    use crate::session::{Effect, Keep};
    let room = shown();
    let names: Vec<&str> = room
        .effects
        .iter()
        .skip_while(|effect| !matches!(effect, Effect::Keep(Keep::Unseal { .. })))
        .map(|effect| match effect {
            Effect::Keep(Keep::Unseal { .. }) => "unseal",
            Effect::Keep(Keep::Save { .. }) => "save",
            Effect::Keep(Keep::Seal { .. }) => "seal",
            Effect::Read(_) => "read",
            _ => "other",
        })
        .collect();
    assert_eq!(names[..2], ["unseal", "read"]);
    assert!(!names.contains(&"seal"), "nothing is closed any more");
    let unseal = room
        .effects
        .iter()
        .position(|one| matches!(one, Effect::Keep(Keep::Unseal { .. })));
    let Effect::Keep(Keep::Save {
        revision,
        measurement,
        ..
    }) = &room.effects[unseal.unwrap() - 1]
    else {
        panic!("the measurement goes first");
    };
    assert_eq!(measurement.answered, 6);
    assert_eq!(
        room.effects[unseal.unwrap()],
        Effect::Keep(Keep::Unseal { after: *revision })
    );
}

#[test]
fn a_crash_between_the_measurement_and_the_throwing_away_is_made_good() {
    use crate::session::{Effect, Keep, Left, Session};
    let room = shown();
    let left = Left {
        path: "noord.toml".into(),
        measurement: room.session.measurement(),
        draft: room.draft(),
        earlier: Vec::new(),
    };
    let (session, effects) = Session::resume(super::support::beginning(false), left);
    assert!(session.is_revealed());
    assert!(
        effects
            .iter()
            .any(|one| matches!(one, Effect::Keep(Keep::Unseal { .. })))
    );
}

#[test]
fn how_far_it_is_on_the_disk_is_what_was_reported() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED);
    let revision = room.session.revision();
    assert_eq!(room.session.kept(), Kept::Writing);
    let report = |room: &mut Room, report| room.act(Act::Report(report)).unwrap();
    report(&mut room, Report::Saved(revision));
    assert_eq!(
        room.session.kept(),
        Kept::Writing,
        "the form is not closed yet"
    );
    report(&mut room, Report::NotSealed(revision, Trouble::Full));
    assert_eq!(room.session.kept(), Kept::NotSealed(Trouble::Full));
    // The next change asks for it again, whatever it is.
    room.does(Act::Keep("mooi".into()));
    let again = room.session.revision();
    // The cells of a 5 and a 1.
    let sealed = room.draft().unwrap();
    assert!(String::from_utf8_lossy(sealed.bytes()).contains("40404"));
    report(&mut room, Report::NotSaved(again, Trouble::Full));
    assert_eq!(room.session.kept(), Kept::NotSaved(Trouble::Full));
    room.does(Act::SaveAgain);
    let last = room.session.revision();
    report(&mut room, Report::Saved(last));
    report(&mut room, Report::Sealed(last));
    assert_eq!(room.session.kept(), Kept::Saved);
}

#[test]
fn who_closes_while_others_are_busy_hears_how_many_and_not_who() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).text(PLANTED).does(Act::Answering);
    let busy = |count: u64| {
        let told = Saying::word("session-ask-close-busy").number("count", count);
        Part::Strong(told)
    };
    assert!(room.session.room().parts.contains(&busy(4)));
    room.answer(2);
    for _ in 0..4 {
        room.text(PLANTED);
    }
    room.does(Act::Answering);
    let parts = room.session.room().parts;
    assert!(
        (0..7).all(|count| !parts.contains(&busy(count))),
        "{parts:?}"
    );
}

#[test]
fn no_phone_reads_the_picture_while_the_wall_is_covered() {
    let mut room = Room::new();
    room.session.offer_phones();
    room.collect(5, super::phones::PHONES);
    let entrance = Box::new(super::phones::entrance("here"));
    room.does(Act::Report(Report::Phones(Ok(entrance))));
    for place in 0..5 {
        room.does(Act::HandIn(vec![super::phones::sheet(place, 3)]));
    }
    room.to(Step::Reveal).does(Act::Reveal);
    let read = |room: &Room| {
        let closed = |effect: &&Effect| matches!(effect, Effect::ClosePhones { read: true });
        room.effects.iter().filter(closed).count()
    };
    assert_eq!(read(&room), 1);
    room.does(Act::Cover);
    assert!(room.session.is_covered());
    assert_eq!(read(&room), 2, "the text is taken away");
    room.does(Act::Cover);
    assert_eq!(read(&room), 3, "and is there again");
}
