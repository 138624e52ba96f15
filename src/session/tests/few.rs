//! Few people: figures only where everybody agreed, whatever a bank says.

use super::support::{PAPER, PLANTED, Room, bank, beginning, nothing_before};
use crate::i18n::{Language, Words};
use crate::reading::outcome;
use crate::report::meeting::{MeetingRow, statements};
use crate::session::{Act, Asked, Extra, Part, Question, Refusal, Saying, Step};

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

/// A talk without figures, and one without a picture because the network is young.
fn talks_without_a_picture() -> Vec<Room> {
    let mut few = Room::new();
    few.choose(1).does(Act::Number(4)).choose(2);
    few.to(Step::Sharing);
    let mut young = Room::new();
    young.choose(1).does(Act::Number(9)).does(Act::Number(1));
    young.to(Step::TooEarly).choose(2);
    vec![few, young]
}

#[test]
fn what_is_done_in_any_case_is_no_extra_and_nothing_is_counted_that_does_not_take_place() {
    for mut room in talks_without_a_picture() {
        // The picture goes to nobody where there will be none.
        let Asked::Choice(who) = room.session.asked() else {
            panic!("who sees the result is chosen");
        };
        assert_eq!(who.len(), 2);
        room.to(Step::Extras);
        let offered = room.session.offered();
        assert!(!offered.contains(&Extra::Questions), "{offered:?}");
        // Five to begin, the eight questions, an agreement and the end.
        assert_eq!(room.session.plan(), 5 + 15 + 13 + 4);
        assert_eq!(room.session.minutes_left(), room.session.plan());
        // Each of them changes what comes, or it would be none.
        for place in 1..=offered.len() {
            let mut other = Room::new();
            other.session = room.session.clone();
            let (before, left) = (other.session.sequence(), other.session.minutes_left());
            other.choose(place as i64);
            let chosen = other.session.sequence();
            assert_ne!(before, chosen, "{:?}", offered[place - 1]);
            assert!(other.session.minutes_left() > left);
        }
    }
}

#[test]
fn what_was_chosen_before_there_was_no_picture_costs_no_minutes_any_more() {
    let mut room = Room::collecting(9, PAPER);
    room.goes_back_to(Step::Extras);
    let all = room.session.offered();
    for extra in [Extra::Predict, Extra::Vote, Extra::Questions] {
        let place = all.iter().position(|one| *one == extra).unwrap();
        room.choose(place as i64 + 1);
    }
    room.to(Step::Collect);
    room.text(PLANTED).text(PLANTED);
    room.to(Step::Reveal).does(Act::Reveal).answer(1);
    // What was filled in took its time; what would have come after it does not.
    assert_eq!(room.session.minutes_left(), 5 + 10 + 11 + 15 + 13 + 4);
}

#[test]
fn where_a_statement_has_no_figure_the_room_reads_why_in_one_sentence() {
    let words = Words::new(Language::Dutch);
    let why = words.say("session-statement-silent");
    let mut seen = [false; 2];
    for people in [3, 4, 5, 12] {
        let mut room = Room::new();
        room.choose(1).does(Act::Number(people));
        if room.session.sequence().contains(&Step::Few) {
            room.choose(1);
        }
        room.to(Step::Way).choose(PAPER);
        for person in 0..people {
            let signs = ["1", "5", "3"][person as usize % 3];
            // Most leave the first statement empty.
            let first = if person == 0 { signs } else { "-" };
            room.text(&format!("{first}{}", signs.repeat(29)));
        }
        room.reveal();
        let found = outcome(bank(), &room.session.measurement(), &[]);
        for place in 0..found.characteristics.len() {
            let rows = statements(&found, place, &words, "nl");
            let items = rows.iter().filter_map(|row| match row {
                MeetingRow::Item(text) => Some(text),
                _ => None,
            });
            let silent = items.clone().any(|text| text.ends_with('.'));
            let told = rows
                .iter()
                .filter(|row| **row == MeetingRow::Text(why.clone()));
            assert_eq!(items.count(), 5, "{rows:?}");
            assert_eq!(told.count(), usize::from(silent), "{rows:?}");
            seen[usize::from(silent)] = true;
        }
    }
    assert_eq!(seen, [true; 2], "with figures and without");
}
