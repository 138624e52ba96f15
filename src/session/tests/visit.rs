//! The way through a meeting: its steps, going back, jumping and going on after a crash.

use jiff::civil::date;

use super::support::{CARDS, PAPER, PLANTED, Room, TODAY, bank, beginning};
use crate::measurement::{Measurement, Sharing, Way};
use crate::session::{
    Act, Asked, Effect, FormLine, Given, Keep, Left, Part, Question, Refusal, Report, Saying,
    Session, Step, minutes_for,
};
use crate::walk::day::Unread;
use crate::walk::{Action, ActionField, ActionState, QuestionAnswer, Status};

#[test]
fn who_sees_the_result_cannot_be_passed_unseen_and_is_marked() {
    let mut room = Room::new();
    room.to(Step::Sharing);
    assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
    let chosen = |room: &Room| -> Vec<bool> {
        let Asked::Choice(choices) = room.session.asked() else {
            panic!("a choice");
        };
        choices.iter().map(|choice| choice.chosen).collect()
    };
    assert_eq!(
        chosen(&room),
        [false; 3],
        "nothing stands before it is chosen"
    );
    room.choose(2).does(Act::Back);
    assert_eq!(chosen(&room), [false, true, false]);
    room.does(Act::Next);
    let sharing = room.session.measurement().sharing;
    assert_eq!(
        (room.session.step(), sharing),
        (Step::Welcome, Sharing::LeaderAgreements)
    );
    let again = room.crash(Vec::new());
    let mut again = again;
    again.does(Act::Back);
    assert_eq!(chosen(&again), [false, true, false], "after a crash too");
}

#[test]
fn going_back_finds_what_was_filled_in() {
    let mut room = Room::new();
    room.choose(1)
        .does(Act::Number(9))
        .does(Act::Number(6))
        .does(Act::Back);
    assert_eq!(room.session.standing(), "6");
    room.does(Act::Back);
    assert_eq!(room.session.standing(), "9");
}

#[test]
fn out_of_time_is_asked_and_can_be_taken_back_until_the_step_is_left() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED).does(Act::Short);
    assert_eq!(room.session.question(), Some(&Question::Short));
    assert_eq!(room.act(Act::Next), Err(Refusal::Question));
    room.answer(1);
    assert_eq!(room.session.step(), Step::Action(0, ActionField::What));
    room.does(Act::Back);
    assert_eq!((room.session.step(), room.done()), (Step::Collect, 1));
    assert!(room.session.sequence().contains(&Step::Need));
    // One thing and a date: what, who and when, and nothing else.
    room.does(Act::Short).answer(1);
    let mut again = room.crash(Vec::new());
    for room in [&mut room, &mut again] {
        let mut meeting = room.session.clone();
        for text in ["Bellen", "Anna", "12-1"] {
            meeting.act(Act::Text(text.into())).unwrap();
        }
        assert_eq!(meeting.step(), Step::Agreed);
    }
    // Without an agreement there is a day all the same.
    room.text("");
    assert_eq!(room.session.step(), Step::Back);
    room.does(Act::Back);
    assert_ne!(room.session.step(), Step::Collect, "the step was left");
    room.text("").text("12-1");
    assert_eq!(room.session.step(), Step::Agreed);
    assert_eq!(
        room.session.measurement().closing.back,
        Some(date(2027, 1, 12))
    );
}

#[test]
fn a_return_meeting_asks_the_lowest_characteristic_of_last_time_alone() {
    let before = Room::new().session.measurement();
    let room = Room::after(before, true);
    let form = room.session.form();
    assert_eq!(form.len(), 5);
    let of_third = |line: &FormLine| {
        matches!(
            line,
            FormLine::Item {
                characteristic: 2,
                ..
            }
        )
    };
    assert!(form.iter().all(of_third));
    let again = room.crash(Vec::new());
    assert_eq!(again.session.focus(), Some(2));
}

#[test]
fn after_a_meeting_with_another_bank_only_what_was_agreed_is_asked_after() {
    let mut before = Room::new().session.measurement();
    before.closing.route = Some(bank().routes[0].id.clone());
    before.closing.meeting = Some(2);
    before.questions.push(QuestionAnswer {
        id: bank().questions[4].id.clone(),
        status: Some(Status::Half),
        text: String::new(),
    });
    let mut other = before.clone();
    other.bank.id = "another".into();
    let (same, other) = (Room::after(before, true), Room::after(other, true));
    let asks = |room: &Room| room.session.sequence().contains(&Step::Tried(0));
    assert!(asks(&same) && !asks(&other));
    assert_eq!(same.session.still_open, [4]);
    assert!(other.session.still_open.is_empty());
}

#[test]
fn a_return_meeting_asks_two_questions_those_that_were_open_last_time_first() {
    let mut before = Room::new().session.measurement();
    for (place, status) in [(1, Status::Sharp), (4, Status::Half), (6, Status::NotYet)] {
        before.questions.push(QuestionAnswer {
            id: bank().questions[place].id.clone(),
            status: Some(status),
            text: String::new(),
        });
    }
    let room = Room::after(before, true);
    let asked: Vec<Step> = room
        .session
        .sequence()
        .into_iter()
        .filter(|step| matches!(step, Step::Question(_)))
        .collect();
    assert_eq!(asked, [Step::Question(4), Step::Question(6)]);
}

/// What was agreed at a meeting before.
fn before() -> Measurement {
    let mut before = Room::new().session.measurement();
    before.date = date(2026, 9, 1);
    before.actions = vec![Action {
        what: "Bellen".into(),
        who: "Anna".into(),
        when: "12-10-2026".into(),
        seen: "een lijstje".into(),
        state: ActionState::Open,
    }];
    before
}

#[test]
fn what_became_of_last_time_is_told_and_passed_on() {
    use crate::session::{Effect, Keep};
    let mut room = Room::after(before(), false);
    room.to(Step::LastTime(0)).choose(1);
    let told = room.effects.iter().find_map(|effect| match effect {
        Effect::Keep(Keep::LastTime { actions, .. }) => Some(actions.clone()),
        _ => None,
    });
    assert_eq!(told.unwrap()[0].state, ActionState::Done);
}

#[test]
fn from_the_menu_and_from_the_command_the_same_is_gone_on_with() {
    let mut room = Room::after(before(), false);
    room.to(Step::LastTime(0)).choose(1);
    room.does(Act::Back);
    let left = |room: &Room| Left {
        path: "noord.toml".into(),
        measurement: room.session.measurement(),
        draft: room.draft(),
        earlier: vec![before()],
    };
    let network = |room: &Room| {
        Act::Report(Report::Network {
            earlier: vec![before()],
            lowest: None,
            unfinished: Some(Box::new(left(room))),
            elsewhere: None,
        })
    };
    // Opened from the list.
    let (opened, _) = Session::resume(beginning(false), left(&room));
    // Named on the command line.
    let mut named = Room::new();
    named.does(network(&room));
    // Named at the meeting: asked first.
    let mut begun = beginning(false);
    begun.network = None;
    let mut menu = Room::of(begun);
    menu.choose(1).text("Noord").does(network(&room));
    assert!(matches!(menu.session.question(), Some(Question::Left(_))));
    menu.choose(1);
    for session in [&opened, &named.session, &menu.session] {
        assert_eq!(session.step(), Step::LastTime(0));
        assert_eq!(session.sequence(), room.session.sequence());
        assert_eq!(session.measurement(), room.session.measurement());
    }
    // A new one leaves it alone.
    let mut fresh = beginning(false);
    fresh.fresh = true;
    let mut fresh = Room::of(fresh);
    fresh.does(network(&room));
    assert_eq!(fresh.session.step(), Step::Mirrored);
}

#[test]
fn a_difference_is_chosen_talked_about_and_known_after_a_crash() {
    let mut room = shown();
    room.to(Step::Difference).choose(2);
    let step = room.session.step();
    assert_eq!(
        (step, room.session.difference()),
        (Step::Difference, Some(2))
    );
    let mut again = room.crash(Vec::new());
    assert_eq!(again.session.difference(), Some(2));
    again.does(Act::Next);
    assert_eq!(again.session.step(), Step::Lowest);
}

/// A meeting of six of whom the picture is shown.
fn shown() -> Room {
    let mut room = Room::collecting(6, PAPER);
    for value in ["1", "2", "3", "4", "5", "3"] {
        room.text(&format!("{}{}", value.repeat(25), "2".repeat(5)));
    }
    room.reveal();
    room
}

#[test]
fn after_a_second_vote_the_meeting_is_where_it_was() {
    let mut room = shown();
    room.to(Step::Lowest)
        .does(Act::Vote)
        .text("3")
        .text("0 1 2 2 1");
    assert_eq!(room.session.asked(), Asked::Read, "both are looked at");
    assert_eq!(room.session.measurement().second[0].item, "doelen-3");
    room.does(Act::Next);
    assert_eq!(room.session.step(), Step::Lowest);
    room.does(Act::Vote).does(Act::Back);
    assert_eq!(room.session.step(), Step::Lowest);
    let mut early = Room::collecting(6, CARDS);
    assert_eq!(early.act(Act::Vote), Err(Refusal::NotHere));
}

#[test]
fn what_was_predicted_is_still_known_after_a_crash() {
    let mut room = Room::new();
    room.to(Step::Extras).choose(2).to(Step::Way).choose(PAPER);
    room.text(PLANTED).to(Step::Predict).choose(6).choose(3);
    let again = room.crash(Vec::new());
    assert_eq!(again.session.predictions(), [5, 2]);
}

#[test]
fn half_a_guess_is_asked_for_its_other_half_and_can_be_left() {
    let mut room = Room::new();
    room.to(Step::Extras).choose(2).to(Step::Way).choose(PAPER);
    room.text(PLANTED).to(Step::Predict).choose(6);
    assert_eq!(room.act(Act::Next), Err(Refusal::Second));
    assert_eq!(room.session.step(), Step::Predict);
    room.does(Act::Skip);
    assert_ne!(room.session.step(), Step::Predict);
    assert!(room.session.predictions().is_empty());
}

#[test]
fn a_question_keeps_its_line_when_its_status_is_changed() {
    let mut room = Room::new();
    room.to(Step::Extras).choose(4).to(Step::Way).choose(PAPER);
    for _ in 0..6 {
        room.text(PLANTED);
    }
    room.reveal().to(Step::Question(2)).choose(2);
    room.text("Een kijkwijzer voor de gang").does(Act::Back);
    assert_eq!(room.session.standing(), "Een kijkwijzer voor de gang");
    room.does(Act::Back).choose(1);
    let question = room.session.measurement().questions.remove(0);
    assert_eq!(question.status, Some(Status::Sharp));
    assert_eq!(question.text, "Een kijkwijzer voor de gang");
}

#[test]
fn the_day_to_come_back_is_a_day_that_is_still_to_come() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(4)).choose(2);
    room.to(Step::Back);
    let said = |text: &str| Act::Text(text.into());
    assert_eq!(
        room.act(said("na de vakantie")),
        Err(Refusal::Day(Unread::Unclear))
    );
    assert_eq!(room.act(said("12-1-2025")), Err(Refusal::Day(Unread::Over)));
    room.text("12-1");
    let back = room.session.measurement().closing.back;
    assert_eq!(back, Some(date(2027, 1, 12)));
    assert!(back.unwrap() > TODAY);
}

#[test]
fn whether_to_go_on_is_chosen_before_anything_is_kept_and_back_asks_it_again() {
    let mut left = Room::collecting(6, PAPER);
    left.text(PLANTED);
    let report = || left.left_behind();
    let mut begun = beginning(false);
    begun.network = None;
    let mut room = Room::of(begun);
    let saves = |room: &Room| {
        let saves = room.effects.iter();
        saves
            .filter(|one| matches!(one, Effect::Keep(Keep::Save { .. })))
            .count()
    };
    room.choose(1).text("Noord");
    for _ in 0..2 {
        room.does(Act::Report(report()));
        assert!(matches!(room.session.question(), Some(Question::Left(_))));
        room.does(Act::Back);
        assert_eq!(room.session.step(), Step::Network);
        assert_eq!(room.session.standing(), "Noord");
        room.does(Act::Back).does(Act::Next);
        assert_eq!(room.act(Act::Next), Err(Refusal::Needed));
        room.text("Noord");
        assert_eq!(saves(&room), 0, "nothing is on the disk yet");
        assert!(matches!(room.effects.last(), Some(Effect::LookFor { .. })));
    }
    room.does(Act::Report(report())).answer(1);
    assert_eq!((room.session.step(), room.done()), (Step::Collect, 1));
}

#[test]
fn nothing_that_is_asked_is_passed_without_a_choice() {
    let mut room = Room::new();
    assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
    room.choose(1).does(Act::Number(4));
    assert_eq!(room.session.step(), Step::Few);
    assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
    room.choose(1).does(Act::Back).does(Act::Next);
    room.to(Step::Way);
    assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
    for way in [PAPER, super::support::LAPTOP] {
        let mut room = Room::collecting(6, way);
        if way == PAPER {
            assert_eq!(room.act(Act::Next), Err(Refusal::Nobody));
        }
        room.does(Act::Back).does(Act::Next);
        assert_eq!(room.session.step(), Step::Collect, "it was chosen");
    }
}

#[test]
fn what_goes_on_is_said_and_stands_among_what_is_agreed_now() {
    let mut before = Room::new().session.measurement();
    let action = |what: &str| Action {
        what: what.into(),
        ..Action::default()
    };
    before.actions = vec![action("Bellen"), action("Kaarten maken")];
    let mut room = Room::after(before.clone(), true);
    room.to(Step::LastTime(0));
    let Asked::Choice(choices) = room.session.asked() else {
        panic!("a choice");
    };
    assert!(choices.iter().all(|choice| !choice.chosen));
    assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
    room.choose(2).choose(1);
    let kept = |room: &Room| -> Vec<String> {
        let kept = room.session.measurement().actions.into_iter();
        kept.map(|action| action.what).collect()
    };
    assert_eq!(kept(&room), ["Bellen"]);
    // What is agreed anew stands beside it, after a crash too.
    before.actions[1].state = ActionState::Done;
    let mut again = room.crash(vec![before]);
    assert_eq!(kept(&again), ["Bellen"]);
    again.does(Act::Short).answer(1);
    for text in ["Lezen", "", "", ""] {
        again.text(text);
    }
    assert_eq!(kept(&again), ["Lezen", "Bellen"]);
    let wall = format!("{:?}", again.session.room().parts);
    assert!(wall.contains("Lezen") && wall.contains("Bellen"), "{wall}");
}

#[test]
fn an_action_has_a_real_day_and_after_it_another_can_be_agreed() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(4)).choose(2);
    room.to(Step::Action(0, ActionField::What));
    room.text("Bellen").text("Anna");
    let when = Act::Text("na de vakantie".into());
    assert_eq!(room.act(when), Err(Refusal::Day(Unread::Unclear)));
    room.text("12 januari").text("een lijstje");
    assert_eq!(room.session.step(), Step::Action(1, ActionField::What));
    room.text("");
    assert_eq!(room.session.step(), Step::Different);
    let kept = &room.session.measurement().actions;
    assert_eq!((kept.len(), kept[0].when.as_str()), (1, "2027-01-12"));
    room.does(Act::Back).text("Bij elkaar kijken").text("Bo");
    assert_eq!(room.session.step(), Step::Action(1, ActionField::When));
}

#[test]
fn a_statement_that_would_hurt_is_not_voted_on_in_the_open() {
    let mut room = shown();
    room.does(Act::Vote);
    let items = bank().instrument.items().enumerate();
    let closed: Vec<usize> = items
        .filter(|(_, item)| !bank().may_vote_again(&item.id))
        .map(|(place, _)| place)
        .collect();
    for place in closed {
        let said = Act::Text((place + 1).to_string());
        assert_eq!(room.act(said), Err(Refusal::NotInTheOpen));
    }
}

#[test]
fn a_return_meeting_has_its_own_clock_its_own_estimates_and_its_statements_on_the_wall() {
    let before = Room::new().session.measurement();
    let mut room = Room::after(before, true);
    room.to(Step::Way);
    assert_eq!(room.session.minutes_left(), 25);
    let steps = room.session.sequence();
    let planned: u32 = steps.iter().map(|step| step.minutes_short()).sum();
    assert!((18..=25).contains(&planned), "{planned}");
    for (way, whole, short) in [
        (Way::Paper, 13, 3),
        (Way::Laptop, 54, 9),
        (Way::Cards, 15, 3),
        (Way::Phones, 8, 2),
    ] {
        assert_eq!(minutes_for(way, 9, 30), whole);
        assert_eq!(minutes_for(way, 9, 5), short);
    }
    room.choose(1);
    let parts = room.session.room().parts;
    for item in &bank().instrument.characteristics[2].items {
        let stands = parts.iter().any(|part| {
            matches!(part, Part::Item(Saying::Word(_, with)) if with.iter().any(|(_, given)| {
                *given == Given::Words(Box::new(Saying::Bank(&item.text)))
            }))
        });
        assert!(stands, "{}", item.id);
    }
}
