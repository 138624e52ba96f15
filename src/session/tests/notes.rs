//! The facilitator's notes: what they never hold, and jumping to a step and back.

use super::support::{CARDS, LAPTOP, PAPER, PLANTED, Room};
use crate::session::notes::{Typed, Wish};
use crate::session::{Act, Asked, Given, Part, Question, Refusal, Saying, Step};
use crate::walk::ActionField;

fn place(room: &Room, step: Step) -> usize {
    let steps = room.session.sequence();
    steps.iter().position(|one| *one == step).unwrap()
}

#[test]
fn before_the_reveal_the_notes_hold_no_answer() {
    let mut paper = Room::collecting(9, PAPER);
    let seen = |room: &Room| {
        let mut notes = room.session.notes();
        // That a row can be taken back is known.
        notes.can.clear();
        format!("{notes:?}")
    };
    // Before the first one it says what the room does with its sheets.
    paper.text(PLANTED);
    let one = seen(&paper);
    for _ in 0..3 {
        paper.text(PLANTED);
    }
    let some = seen(&paper);
    // Only the count and how far it is saved tell the two apart.
    let counted = some
        .replace("(4, 9)", "(1, 9)")
        .replace("\"done\", Number(4)", "\"done\", Number(1)");
    assert_eq!(one, counted);

    let mut laptop = Room::collecting(9, LAPTOP);
    laptop.does(Act::Next);
    let before = laptop.session.notes();
    assert!(before.private && before.parts.is_empty() && before.choices.is_empty());
    assert_eq!(before.typed, Typed::Nothing);
    let one = format!("{before:?}");
    laptop.choose(5);
    laptop.does(Act::Back);
    assert_eq!(one, format!("{:?}", laptop.session.notes()));
}

#[test]
fn a_jump_goes_no_further_than_what_must_be_done_first() {
    let mut room = Room::new();
    let people = place(&room, Step::People);
    assert_eq!(
        room.act(Act::Jump(people + 1)),
        Err(Refusal::NotHere),
        "nobody was counted"
    );
    room.collect(9, PAPER);
    let (welcome, reveal) = (place(&room, Step::Welcome), place(&room, Step::Reveal));
    room.does(Act::Jump(welcome));
    assert_eq!(room.session.step(), Step::Welcome);
    assert!(room.session.notes().returns);
    room.does(Act::Undo);
    assert_eq!(room.session.step(), Step::Collect);
    assert!(!room.session.notes().returns);
    // The picture is not passed by a jump.
    room.does(Act::Jump(reveal));
    room.does(Act::Back);
    for after in reveal + 1..room.session.sequence().len() {
        assert_eq!(room.act(Act::Jump(after)), Err(Refusal::NotHere));
    }
    assert_eq!(room.act(Act::Jump(usize::MAX)), Err(Refusal::NotHere));
    assert_eq!(room.session.step(), Step::Collect);
}

#[test]
fn after_the_reveal_every_step_up_to_the_end_can_be_jumped_to_and_left_again() {
    let mut room = Room::of_five(&"3".repeat(30));
    let here = room.session.step();
    let steps = room.session.sequence();
    for (place, step) in steps.iter().enumerate() {
        // What came in is over: nothing of it is to be seen there.
        if *step == here || matches!(step, Step::Way | Step::Collect) {
            assert_eq!(room.act(Act::Jump(place)), Err(Refusal::NotHere));
            continue;
        }
        room.does(Act::Jump(place));
        assert_eq!(room.session.step(), *step);
        room.does(Act::Undo);
        assert_eq!(room.session.step(), here);
    }
    let agreed = place(&room, Step::Action(0, ActionField::What));
    room.does(Act::Jump(agreed)).does(Act::Next);
    assert!(
        !room.session.notes().returns,
        "going on from there leaves it"
    );
}

#[test]
fn who_is_given_the_laptop_is_not_led_into_what_the_group_set_up() {
    let mut room = Room::collecting(3, LAPTOP);
    room.does(Act::Back);
    assert_eq!(room.session.step(), Step::Way, "nobody had it yet");
    room.choose(LAPTOP).does(Act::Next);
    while room.session.in_private() {
        let open = !matches!(room.session.asked(), Asked::Read);
        room.does(if open { Act::Choose(3) } else { Act::Next });
    }
    room.does(Act::Back);
    assert_eq!(room.session.question(), Some(&Question::HandOver));
    assert_eq!(room.session.step(), Step::Collect);
    // The numbers of the scale say yes to nothing.
    assert!(room.act(Act::Choose(1)).is_err());
    room.does(Act::Choose(7));
    assert_eq!(room.session.step(), Step::Collect);
    room.does(Act::Back).does(Act::Choose(6));
    assert_eq!(room.session.step(), Step::Way);
    assert_eq!(room.done(), 1, "what is finished stays");
}

#[test]
fn who_has_the_laptop_to_herself_is_not_jumped_away() {
    let mut room = Room::collecting(5, LAPTOP);
    room.does(Act::Next);
    for at in 0..room.session.sequence().len() {
        assert!(room.act(Act::Jump(at)).is_err());
    }
    assert!(room.session.in_private());
}

#[test]
fn what_is_asked_now_is_told_from_what_was_asked_before() {
    let mut room = Room::collecting(9, PAPER);
    let at = room.session.notes_at();
    room.text(PLANTED);
    assert_eq!(at, room.session.notes_at(), "a sheet changes nothing of it");
    room.does(Act::People);
    assert_ne!(at, room.session.notes_at(), "a question does");
    room.answer(3);
    assert_eq!(at, room.session.notes_at());
    room.does(Act::Back);
    assert_ne!(at, room.session.notes_at());
}

#[test]
fn later_than_the_plan_a_story_can_be_left_out() {
    let mut room = Room::collecting(5, PAPER);
    for row in ["111111111111111111111111111111", PLANTED] {
        room.text(row);
    }
    for _ in 0..3 {
        room.text(PLANTED);
    }
    room.reveal();
    let stories = room.session.signals().len();
    assert_eq!(room.session.notes().leave_out, None);
    for _ in 0..50 * 60 {
        room.does(Act::Second);
    }
    let notes = room.session.notes();
    assert!(notes.minutes > notes.planned);
    assert_eq!(notes.leave_out, (stories > 1).then_some(stories));
}

#[test]
fn a_story_on_the_wall_is_told_as_one_that_is_heard_of_groups() {
    let mut room = Room::of_five(PLANTED);
    room.to(Step::Signal(0)).does(Act::Choose(1));
    let told = room.session.room().parts.into_iter().find_map(|part| {
        let Part::Text(Saying::Word(id, filled)) = part else {
            return None;
        };
        let [("story", Given::Words(story))] = &filled[..] else {
            return None;
        };
        (id == "session-signal-story" && matches!(**story, Saying::Bank(_))).then_some(())
    });
    assert!(told.is_some());
}

#[test]
fn a_clicker_chooses_types_and_jumps_nothing() {
    let clicks = [
        Wish::Next,
        Wish::Back,
        Wish::Reveal,
        Wish::Cover,
        Wish::Timer,
        Wish::More,
    ];
    assert!(clicks.iter().all(Wish::is_of_clicker));
    for more in [
        Wish::Choose(1),
        Wish::Say("x".into()),
        Wish::Keep("x".into()),
        Wish::Park("x".into()),
        Wish::Jump(0),
        Wish::Undo,
        Wish::Short,
        Wish::Answering,
        Wish::People,
        Wish::Vote,
    ] {
        assert!(!more.is_of_clicker(), "{more:?}");
    }
}

#[test]
fn a_sheet_is_held_beside_its_characteristics_and_cards_are_not() {
    let room = Room::collecting(9, PAPER);
    let groups = room.session.notes().groups;
    assert_eq!(groups.len(), 6);
    assert!(groups.iter().all(|(_, count)| *count == 5));
    assert_eq!(
        Room::collecting(9, super::support::CARDS)
            .session
            .notes()
            .groups,
        []
    );
}

/// Which moment of the bank's script is told.
fn told(room: &Room) -> Vec<&'static str> {
    let script = format!("{:?}", room.session.notes().script);
    let steps = &super::support::bank().facilitation.steps;
    let told = steps.iter().filter(|step| {
        let say = step.script.say.as_ref();
        say.is_some_and(|say| script.contains(say.get("nl")))
    });
    told.filter_map(|step| step.at).collect()
}

#[test]
fn the_words_of_a_moment_are_told_at_that_moment() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(5));
    room.to(Step::Way);
    assert_eq!(told(&room), [""; 0]);
    room.choose(PAPER);
    assert_eq!(told(&room), ["fill-in"], "while they fill in");
    room.text(PLANTED);
    assert_eq!(told(&room), ["break"], "while the sheets are typed");
    for _ in 1..5 {
        room.text(PLANTED);
    }
    room.to(Step::Reveal);
    let next = room.session.notes().next;
    assert_eq!(
        next,
        Some(crate::session::Saying::word("session-next-picture"))
    );
    room.reveal();
    // Both conversations are told of before the first.
    let mut talks = Vec::new();
    while room.session.step() != Step::Work {
        let talk = matches!(
            room.session.step(),
            Step::Strongest | Step::Difference | Step::Lowest
        );
        talks.extend(talk.then(|| told(&room).contains(&"talks")));
        room.does(Act::Next);
    }
    assert_eq!(talks.iter().filter(|told| **told).count(), 1);
    assert_eq!(talks.first(), Some(&true));
    // Cards and the laptop: nothing is typed over.
    for way in [LAPTOP, super::support::CARDS] {
        assert_eq!(told(&Room::collecting(5, way)), ["fill-in"]);
    }
}

#[test]
fn after_the_picture_nobody_comes_back_to_where_answers_came_in() {
    let mut room = Room::of_five(PLANTED);
    let mut back = Vec::new();
    while room.session.step() != Step::Mirrored {
        room.does(Act::Back);
        back.push(room.session.step());
    }
    let over = |step: &Step| matches!(step, Step::Way | Step::Collect | Step::Predict);
    assert!(!back.iter().any(over), "{back:?}");
    for _ in 0..60 {
        if room.session.step() == Step::Reveal {
            return;
        }
        room.does(Act::Next);
        assert!(!over(&room.session.step()));
    }
    panic!("on again it is not reached");
}

#[test]
fn back_skips_what_on_skips_and_nothing_is_agreed_without_words() {
    let mut room = Room::of_five(PLANTED);
    room.to(Step::Action(0, ActionField::What)).text("");
    assert_eq!(room.session.step(), Step::Different);
    room.does(Act::Back);
    assert_eq!(room.session.step(), Step::Action(0, ActionField::What));
    assert_eq!(room.session.measurement().actions, []);
    // With words it is asked who, when and how it is seen, there and back.
    room.text("Bellen").text("Sanne").text("12-1");
    assert_eq!(room.session.step(), Step::Action(0, ActionField::Seen));
    room.does(Act::Back).does(Act::Back).does(Act::Back);
    // Taken away, what belonged to it goes with it.
    room.does(Act::Skip);
    assert_eq!(room.session.measurement().actions, []);
    let fields = room.session.sequence().into_iter();
    let fields = fields.filter(|step| matches!(step, Step::Action(..)));
    assert_eq!(fields.count(), 1);
}

#[test]
fn the_notes_offer_to_take_back_only_what_can_be_and_count_what_is_counted() {
    let offers = |room: &Room| room.session.notes().can.contains(&Wish::Undo);
    let mut room = Room::collecting(9, PAPER);
    room.text(PLANTED);
    assert!(offers(&room));
    assert_eq!(room.session.notes().done, Some((1, 9)));
    // Of what came in before the laptop fell over none can be taken back by itself.
    assert!(!offers(&room.crash(Vec::new())));
    let cards = Room::collecting(9, CARDS).session.notes();
    assert!(cards.cards, "no sheet is spoken of");
    assert_eq!(cards.done, Some((0, 30)));
    assert_eq!(cards.taken_back, "key-undo-card");
}
