//! What comes when in the hour, and that nothing comes unannounced.

use super::support::{PAPER, Room, bank, beginning};
use crate::measurement::Sharing;
use crate::session::{Act, Effect, Extra, Given, Keep, Left, Part, Refusal, Saying, Session, Step};

fn place(room: &Room, step: Step) -> usize {
    let steps = room.session.sequence();
    steps.iter().position(|one| *one == step).unwrap()
}

/// The number in a sentence that stands on the wall.
fn number(room: &Room, id: &str, name: &str) -> Option<i64> {
    room.session
        .room()
        .parts
        .iter()
        .find_map(|part| match part {
            Part::Text(Saying::Word(word, with)) if word == id => {
                with.iter().find_map(|(key, given)| match given {
                    Given::Number(number) if *key == name => Some(*number),
                    _ => None,
                })
            }
            _ => None,
        })
}

#[test]
fn what_every_meeting_asks_of_the_group_comes_after_the_statements_and_is_announced() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(9)).to(Step::Extras);
    let asked = room.session.asked_before_the_picture();
    assert_eq!(number(&room, "session-text-extras", "count"), Some(8));
    assert_eq!(asked.len(), 8, "as many as were announced");
    assert_eq!(number(&room, "session-text-extras", "minutes"), Some(3));
    assert_eq!(
        room.session.sequence()[place(&room, Step::Extras) + 1],
        Step::Way
    );
    for step in asked {
        assert!(place(&room, step) > place(&room, Step::Collect), "{step:?}");
        assert!(place(&room, step) < place(&room, Step::Reveal), "{step:?}");
    }
    // Where there will be no picture nothing rests on it.
    let mut talk = Room::new();
    talk.choose(1).does(Act::Number(2)).to(Step::Extras);
    assert_eq!(number(&talk, "session-text-extras", "count"), Some(0));
}

#[test]
fn what_is_chosen_besides_comes_on_top_of_the_minutes_that_are_told_on_top() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(9)).to(Step::Extras);
    let plan = room.session.minutes_left();
    assert_eq!(
        number(&room, "session-text-extras", "plan"),
        Some(plan.into())
    );
    // The principles take eight minutes, predicting three.
    room.choose(1).choose(2);
    assert_eq!(room.session.minutes_left(), plan + 11);
    room.choose(1);
    assert_eq!(room.session.minutes_left(), plan + 3);
}

#[test]
fn the_minutes_of_what_is_asked_then_stand_in_the_script() {
    let mut steps = bank().facilitation.steps.iter();
    let pause = steps.find(|step| step.at == Some("break")).unwrap();
    let watch = pause.script.watch.as_ref().unwrap();
    assert!(watch.get("nl").contains("een paar korte vragen"));
    assert!(watch.get("nl").contains("drie minuten"));
    assert!(watch.get("en").contains("three minutes"));
}

#[test]
fn a_meeting_that_was_left_at_such_a_question_before_anybody_filled_in_fills_in_first() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(9)).to(Step::Extras);
    let asked = room.session.asked_before_the_picture()[0];
    let mut measurement = room.session.measurement();
    // So it stood in a file of before.
    let at = measurement.at.take().unwrap();
    let step = format!("{}:{}", asked.name(), asked.place());
    measurement.at = Some(at.replacen("extras:0", &step, 1));
    let left = Left {
        path: "noord.toml".into(),
        measurement,
        draft: None,
        earlier: Vec::new(),
    };
    let (session, _) = Session::resume(beginning(false), left);
    assert_eq!(session.step(), Step::Way);
    // And one that was left there with sheets in goes on there.
    let mut room = Room::collecting(6, PAPER);
    room.text(&"4".repeat(30)).to(asked);
    assert_eq!(room.crash(Vec::new()).session.step(), asked);
}

#[test]
fn the_second_vote_lists_the_statements_that_were_talked_about_with_their_numbers() {
    let mut room = Room::collecting(6, PAPER);
    for high in ["4", "4", "5", "5", "4", "5"] {
        room.text(&format!(
            "{}{}{}",
            high.repeat(5),
            "3".repeat(20),
            "2".repeat(5)
        ));
    }
    room.reveal().to(Step::Strongest).does(Act::Vote);
    let listed = |room: &Room| -> Vec<i64> {
        let parts = room.session.room().parts.into_iter();
        parts
            .filter_map(|part| match part {
                Part::Item(Saying::Word(_, with)) => {
                    with.iter().find_map(|(_, given)| match given {
                        Given::Number(number) => Some(*number),
                        _ => None,
                    })
                }
                _ => None,
            })
            .collect()
    };
    let strongest = room.session.found().unwrap().strongest;
    assert_eq!(strongest, Some(0));
    assert_eq!(
        listed(&room),
        [1, 2, 3, 4, 5],
        "what was talked about when it was asked"
    );
    room.text("3");
    assert!(room.session.asked_at().is_voting());
    // What may not be voted on in the open stands in no list.
    room.does(Act::Back).to(Step::Lowest).does(Act::Vote);
    let items: Vec<_> = bank().instrument.items().collect();
    let numbers = listed(&room);
    assert!(numbers.iter().all(|number| {
        let item = items[usize::try_from(*number).unwrap() - 1];
        (26..=30).contains(number) && bank().may_vote_again(&item.id)
    }));
    // Another one can be typed as well.
    room.text("12");
    assert!(room.session.asked_at().is_voting());
}

#[test]
fn a_line_of_the_needs_overview_without_its_parts_is_refused() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(9)).to(Step::Extras);
    let needs = room.session.offered();
    let needs = needs.iter().position(|one| *one == Extra::Needs).unwrap();
    room.choose(needs as i64 + 1).to(Step::Needs);
    let line = Act::Text("AB dyslexie".into());
    assert_eq!(room.act(line), Err(Refusal::NeedsParts));
    assert!(room.session.told_needs().is_empty());
    room.text("AB; dyslexie; oudergesprekken; meekijken");
    assert_eq!(room.session.told_needs()[0].learn, "oudergesprekken");
}

#[test]
fn what_was_agreed_last_time_about_who_sees_it_stands_beside_the_choice() {
    let mut before = Room::new().session.measurement();
    before.sharing = Sharing::LeaderAgreements;
    let mut room = Room::after(before, true);
    room.to(Step::Sharing);
    let last = |room: &Room| {
        let parts = room.session.room().parts;
        parts.iter().any(|part| {
            matches!(part, Part::Text(Saying::Word(id, with)) if id == "session-sharing-last"
                && format!("{with:?}").contains("session-sharing-2"))
        })
    };
    assert!(last(&room));
    room.choose(1);
    // And what is filled in is said before it is.
    let parts = room.session.room().parts;
    let focus = "session-welcome-focus";
    assert!(parts.iter().any(|part| format!("{part:?}").contains(focus)));
    let kept = room.effects.iter().rev();
    let mut kept = kept.filter_map(|effect| match effect {
        Effect::Keep(Keep::Save { measurement, .. }) => Some(measurement.sharing),
        _ => None,
    });
    assert_eq!(kept.next(), Some(Sharing::Group), "what was chosen now");
}
