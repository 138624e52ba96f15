//! Few people: figures only where everybody agreed, whatever a bank says.

use super::support::{PAPER, PLANTED, Room, bank, beginning, nothing_before};
use crate::session::{Act, Part, Question, Refusal, Saying, Step};

#[test]
fn with_three_or_four_people_figures_need_everybodys_agreement() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(4));
    assert!(room.session.sequence().contains(&Step::Few));
    room.choose(2);
    assert!(!room.session.sequence().contains(&Step::Reveal));
    room.does(Act::Back).choose(1);
    assert!(room.session.sequence().contains(&Step::Reveal));
    assert_eq!(room.session.measurement().min_group, 4);
}

#[test]
fn no_bank_takes_that_question_away_from_a_small_group() {
    for min_group in [3, 4, 5, 6] {
        let bank = crate::bank::Bank {
            min_group,
            ..bank().clone()
        };
        let mut begun = beginning(false);
        begun.bank = Box::leak(Box::new(bank));
        for people in 3..=6 {
            let mut room = Room::of(begun.clone());
            room.does(Act::Report(nothing_before()));
            room.choose(1).does(Act::Number(people));
            let limit = min_group.max(5) as u64;
            assert_eq!(room.session.measurement().min_group, limit);
            let asks = room.session.sequence().contains(&Step::Few);
            assert_eq!(asks, (people as u64) < limit, "{min_group} {people}");
            if asks {
                assert_eq!(room.act(Act::Next), Err(Refusal::Choose));
                room.choose(1);
                assert_eq!(room.session.measurement().min_group, people as u64);
            }
        }
        // Where fewer answer than there are, it is asked before the picture.
        let mut room = Room::of(begun.clone());
        room.does(Act::Report(nothing_before()));
        room.collect(6, PAPER);
        if min_group < 6 {
            for _ in 0..4 {
                room.text(PLANTED);
            }
            room.to(Step::Reveal).does(Act::Reveal);
            assert_eq!(room.session.question(), Some(&Question::Few(4)));
        }
    }
}

#[test]
fn who_talks_without_a_picture_comes_back_to_no_answering_from_which_nothing_leads_on() {
    let mut room = Room::collecting(9, PAPER);
    room.text(PLANTED).text(PLANTED);
    room.to(Step::Reveal).does(Act::Reveal);
    assert_eq!(room.session.question(), Some(&Question::TooFew(2)));
    room.answer(1);
    assert!(!room.session.sequence().contains(&Step::Collect));
    while room.session.step() != Step::Extras {
        assert!(!room.session.possible(&Act::Answering));
        assert_eq!(room.act(Act::Answering), Err(Refusal::NotHere));
        room.does(Act::Back);
    }
    assert_eq!(room.act(Act::Answering), Err(Refusal::NotHere));
}

#[test]
fn who_comes_in_while_a_small_group_decides_takes_the_question_away_and_the_meeting_goes_on() {
    for choice in [None, Some(1), Some(2)] {
        let mut room = Room::new();
        room.choose(1).does(Act::Number(4));
        if let Some(choice) = choice {
            room.choose(choice);
            room.goes_back_to(Step::Few);
        }
        assert_eq!(room.session.step(), Step::Few);
        room.does(Act::People).answer(1);
        assert_eq!(room.session.measurement().people, 5);
        assert_ne!(room.session.step(), Step::Few);
        assert_eq!(room.session.measurement().min_group, 5);
        assert!(room.session.sequence().contains(&Step::Reveal));
        room.to(Step::Way);
    }
}

#[test]
fn nobody_comes_or_goes_before_it_is_known_how_many_there_are() {
    let mut room = Room::new();
    loop {
        assert!(!room.session.possible(&Act::People));
        assert_eq!(room.session.act(Act::People).err(), Some(Refusal::NotHere));
        assert_eq!(room.session.measurement().people, 0);
        if room.session.step() == Step::People {
            break;
        }
        room.choose(1);
    }
    room.does(Act::Number(9)).does(Act::People).answer(1);
    assert_eq!(room.session.measurement().people, 10);
}

#[test]
fn who_agrees_to_figures_of_few_is_told_that_the_leader_sees_them_too() {
    let told = |room: &Room| {
        let told = Saying::word("session-sharing-few").number("people", 4_u64);
        room.session.parts().contains(&Part::Strong(told))
    };
    let mut room = Room::new();
    room.choose(1).does(Act::Number(4)).to(Step::Sharing);
    assert!(told(&room));
    // Without figures there are none to see.
    room.goes_back_to(Step::Few).choose(2).to(Step::Sharing);
    assert!(!told(&room));
    let mut room = Room::new();
    room.choose(1).does(Act::Number(5)).to(Step::Sharing);
    assert!(!told(&room));
}

#[test]
fn where_few_answered_it_is_said_before_the_picture_that_the_leader_gets_it() {
    for (sharing, said) in [(1, false), (2, false), (3, true)] {
        let mut room = Room::new();
        room.choose(1).does(Act::Number(6)).to(Step::Sharing);
        room.choose(sharing).to(Step::Way).choose(PAPER);
        for _ in 0..4 {
            room.text(PLANTED);
        }
        room.to(Step::Reveal).does(Act::Reveal);
        assert_eq!(room.session.question(), Some(&Question::Few(4)));
        let told = Part::Strong(Saying::word("session-few-leader"));
        assert_eq!(room.session.parts().contains(&told), said, "{sharing}");
    }
}
