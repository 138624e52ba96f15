//! Every act at every step: what it does, and that what is refused changes nothing.

use super::support::{CARDS, IMPORT, LAPTOP, PAPER, Room, beginning};
use crate::session::{Act, Asked, Effect, Extra, Question, Refusal, Session, Step};
use crate::walk::{Action, ActionField};

/// Every act that a face can do, with what is usual and what is not.
fn acts() -> Vec<Act> {
    let mut acts: Vec<Act> = [0, 1, 2, 3, 7, 10, -1].map(Act::Choose).to_vec();
    acts.extend([0, 1, 5, 9, 500, -3].map(Act::Number));
    let texts = [
        "",
        "Noord",
        "12-1",
        "3",
        "1 1 1 1 1",
        "-",
        "51",
        "AB; rekenen; taal; kijken",
    ];
    acts.extend(texts.map(|text| Act::Text(text.into())));
    acts.push(Act::Text("3".repeat(30)));
    acts.extend([
        Act::DontKnow,
        Act::Skip,
        Act::Next,
        Act::Back,
        Act::Reveal,
        Act::Answering,
        Act::Undo,
        Act::Vote,
        Act::Short,
        Act::People,
        Act::Jump(0),
        Act::Jump(9),
        Act::Jump(40),
        Act::Jump(usize::MAX),
        Act::Keep("mooi".into()),
        Act::Park("later".into()),
        Act::Cover,
        Act::Notes,
        Act::Tense,
        Act::Timer,
        Act::More,
        Act::Less,
        Act::HideTimer,
        Act::Second,
        Act::SaveAgain,
    ]);
    acts
}

/// A meeting at each of its steps, in all ways of answering, before and after the reveal.
fn everywhere() -> Vec<Session> {
    let mut all = Vec::new();
    for way in [PAPER, IMPORT, LAPTOP, CARDS] {
        let mut before = Room::new().session.measurement();
        let agreed = Action {
            what: "Bellen".into(),
            ..Action::default()
        };
        before.actions = vec![agreed; 2];
        let mut begun = beginning(false);
        begun.network = None;
        let mut room = Room::of(begun);
        all.push(room.session.clone());
        room.choose(1);
        all.push(room.session.clone());
        room.text("Noord");
        room.does(Act::Report(crate::session::Report::Network {
            earlier: vec![before],
            lowest: None,
            unfinished: None,
            elsewhere: None,
        }));
        for _ in 0..400 {
            // At the laptop every statement is like the one before it.
            let round = room.session.round();
            let turn = round.and_then(crate::session::Round::turn);
            if turn.is_none_or(|turn| (1..3).contains(&turn.progress().0)) {
                all.push(room.session.clone());
            }
            let session = &room.session;
            let rows = session.done() < 6;
            let act = match (session.step(), session.asked()) {
                (Step::End, _) => break,
                (Step::Extras, _) if session.extras().len() < session.offered().len() => {
                    Act::Choose(session.extras().len() as i64 + 1)
                }
                (Step::Way, _) => Act::Choose(way),
                (Step::Collect, Asked::Row) if way == CARDS => Act::Text("1 1 2 1 1".into()),
                (Step::Collect, Asked::Row) if rows => {
                    let year_ago = session.extras().contains(&Extra::YearAgo);
                    let form = if year_ago { "333334" } else { "33333" };
                    let lowest = form.replace('3', "2");
                    Act::Text(form.repeat(5) + &lowest)
                }
                (Step::Collect, Asked::Text) if rows => {
                    let row = vec![vec![crate::bank::Answer::Point(4); 5]; 6];
                    let table = crate::session::Table {
                        people: crate::session::People(vec![row; 6]),
                        notes: Vec::new(),
                    };
                    Act::Report(crate::session::Report::Table(Ok(table)))
                }
                (Step::Collect, Asked::Choice(_)) => Act::Choose(3),
                (Step::Reveal, _) if !session.is_revealed() => {
                    room.reveal();
                    continue;
                }
                (Step::Predict, _) => Act::Choose(6 - session.predictions().len() as i64),
                (Step::Vote, Asked::Text) if session.asked_at().is_voting() => {
                    Act::Text("1 1 2 1 1".into())
                }
                (Step::Vote, Asked::Text) => Act::Text("3".into()),
                (Step::Action(_, ActionField::When), _) => Act::Text("12-1".into()),
                (Step::Action(..), _) => Act::Text("Bellen".into()),
                (Step::Difference, Asked::Choice(_)) => Act::Choose(1),
                (Step::Mirrored | Step::Sharing | Step::LastTime(_) | Step::Signal(_), _) => {
                    Act::Choose(1)
                }
                (_, Asked::Number) => Act::Number(6),
                (_, Asked::Text) => Act::Text(String::new()),
                _ => Act::Next,
            };
            room.does(act);
        }
        assert_eq!(room.session.step(), Step::End, "way {way}");
    }
    all
}

/// What may differ by looking alone.
fn kept(session: &Session) -> String {
    format!("{:?}", session.measurement())
}

/// Opened to look, and left: of such a meeting nothing stands among the results.
#[test]
fn a_meeting_in_which_nobody_said_anything_yet_is_kept_nowhere() {
    let kept = |room: &Room| {
        let kept = room.effects.iter();
        kept.filter(|effect| matches!(effect, Effect::Keep(_)))
            .count()
    };
    let mut room = Room::new();
    room.choose(1);
    assert_eq!((room.session.step(), kept(&room)), (Step::People, 0));
    assert!(room.session.is_only_opened());
    room.does(Act::Number(9));
    assert!(kept(&room) > 0 && !room.session.is_only_opened());
    // A sentence is something, whenever it was said.
    let mut room = Room::new();
    room.choose(1)
        .does(Act::Keep("Fijn dat jullie er zijn.".into()));
    assert!(kept(&room) > 0);
}

#[test]
fn every_act_at_every_step_is_done_or_refused_and_a_refusal_changes_nothing() {
    let everywhere = everywhere();
    let mut steps: Vec<&str> = everywhere.iter().map(|one| one.step().name()).collect();
    steps.sort_unstable();
    steps.dedup();
    // Few and TooEarly need another group.
    assert_eq!(steps.len(), 32, "{steps:?}");
    for session in &everywhere {
        for act in acts() {
            let mut after = session.clone();
            match after.act(act.clone()) {
                Err(_) => {
                    assert_eq!(after.asked_at(), session.asked_at(), "{act:?}");
                    assert_eq!(
                        kept(&after),
                        kept(session),
                        "{act:?} at {:?}",
                        session.step()
                    );
                }
                Ok(effects) => {
                    let moved = kept(&after) != kept(session);
                    // Without a name, and before anybody said anything, there is no file yet.
                    let nowhere = after.network().is_empty() || after.is_only_opened();
                    let ticking = nowhere || matches!(act, Act::Second);
                    assert!(
                        !moved || ticking || !effects.is_empty(),
                        "{act:?}: not kept"
                    );
                }
            }
            // Every view can be made, whatever was done.
            let (_, _, _) = (after.room(), after.notes(), after.phone());
            assert!(after.sequence().contains(&after.step()) || after.step() == Step::Vote);
        }
    }
}

#[test]
fn no_act_without_an_answer_to_a_question_takes_away_what_came_in() {
    for session in everywhere() {
        let done = session.done();
        let card = session.round().and_then(crate::session::Round::card);
        for act in acts() {
            let mut after = session.clone();
            let _ = after.act(act.clone());
            if after.is_revealed() || matches!(act, Act::Undo) && card.is_some() {
                continue;
            }
            assert!(after.done() >= done, "{act:?} at {:?}", session.step());
            if let Some(question) = after.question() {
                let question = question.clone();
                for act in [Act::Next, Act::Text(String::new()), Act::Reveal, Act::Cover] {
                    assert_eq!(after.act(act), Err(Refusal::Question));
                }
                assert_eq!(after.question(), Some(&question));
                after.act(Act::Back).unwrap();
                assert_eq!(after.done(), done, "no means no");
            }
        }
    }
}

#[test]
fn under_the_cover_nothing_is_answered_unseen() {
    for session in everywhere() {
        let mut covered = session.clone();
        if covered.act(Act::Cover).is_err() {
            continue;
        }
        for act in acts() {
            let mut after = covered.clone();
            let ticking = matches!(act, Act::Second | Act::SaveAgain);
            let effects = after.act(act.clone()).unwrap();
            assert!(effects.is_empty() || ticking, "{act:?}");
            assert_eq!(after.asked_at(), covered.asked_at());
        }
        covered.act(Act::Cover).unwrap();
        assert!(!covered.room().covered);
    }
}

#[test]
fn a_key_is_named_as_possible_exactly_where_it_does_something() {
    let named = [
        Act::Reveal,
        Act::Answering,
        Act::Undo,
        Act::Vote,
        Act::Short,
        Act::Notes,
        Act::Tense,
        Act::DontKnow,
    ];
    for session in everywhere() {
        for act in &named {
            let mut after = session.clone();
            let possible = session.possible(act);
            let done = after.act(act.clone());
            if !possible {
                assert!(done.is_err(), "{act:?} at {:?}", session.step());
            }
            if done.is_err() && possible {
                // What is possible may still be refused for what is in it.
                assert!(
                    matches!(done, Err(Refusal::Nobody)),
                    "{act:?} at {:?}: {done:?}",
                    session.step()
                );
            }
        }
    }
}

#[test]
fn the_same_initials_change_a_line_of_the_overview_or_take_it_out_after_a_question() {
    let mut room = Room::new();
    room.to(Step::Extras);
    let place = room
        .session
        .offered()
        .iter()
        .position(|one| *one == Extra::Needs);
    room.choose(place.unwrap() as i64 + 1).to(Step::Needs);
    room.text("AB; lezen; taal; kijken").text("CD; rekenen");
    room.text("ab; schrijven");
    assert!(matches!(
        room.session.question(),
        Some(Question::Known(0, _))
    ));
    assert_eq!(room.act(Act::Next), Err(Refusal::Question));
    room.choose(1);
    assert_eq!(room.session.told_needs()[0].strong, "schrijven");
    room.text("CD").choose(2);
    assert_eq!(room.session.told_needs().len(), 1);
    room.text("AB; zingen").choose(3);
    assert_eq!(room.session.told_needs().len(), 2);
    room.text("AB").does(Act::Back);
    assert_eq!(room.session.told_needs().len(), 2);
}
