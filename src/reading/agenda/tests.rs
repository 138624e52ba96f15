use proptest::prelude::*;

use super::*;
use crate::bank::{Answer, shipped};
use crate::measurement::{Data, Measurement, State};
use crate::reading::outcome as read;
use crate::reading::outcome::Because;

fn outcome(values: &[i32], acted: bool) -> Outcome {
    let bank = shipped().unwrap();
    let mut one = Measurement::solo(bank, "Noord", Date::ZERO);
    one.state = State::Done;
    one.answered = 1;
    let characteristics = bank.instrument.characteristics.iter();
    let values = values.iter().map(|value| Answer::Point(*value));
    let values = values.chain(std::iter::repeat(Answer::Skipped));
    one.data = Data::Rows(
        characteristics
            .zip(values)
            .map(|(characteristic, value)| vec![vec![value; characteristic.items.len()]])
            .collect(),
    );
    if acted {
        one.actions.push(crate::walk::Action::default());
    }
    let mut outcome = read(bank, &one, &[]);
    if acted {
        // What one person agrees with herself is no part of a meeting.
        outcome.kind = Kind::Rows;
    }
    outcome
}

#[test]
fn what_one_person_agreed_with_herself_is_no_part_of_the_meeting() {
    let mut alone = outcome(&[2, 4, 4, 2, 5, 2], true);
    alone.kind = Kind::Solo;
    let plan = agenda(&alone, USUAL);
    assert!(plan.agreed.is_empty());
    assert!(!plan.rows.iter().any(|row| row.slot == Slot::Actions));
}

proptest! {
    #[test]
    fn the_minutes_add_up_and_no_work_form_is_shorter_than_it_can_be(
        values in proptest::collection::vec(1_i32..=5, 6),
        minutes in 1_u32..240,
        acted: bool,
    ) {
        let outcome = outcome(&values, acted);
        let plan = agenda(&outcome, minutes);
        let total: u32 = plan.rows.iter().map(|row| row.minutes).sum();
        prop_assert_eq!(total, minutes);
        for row in &plan.rows {
            if let Slot::Work(card) = &row.slot {
                prop_assert!(row.minutes >= shortest(card));
            }
        }
    }
}

#[test]
fn no_stretch_is_shorter_than_five_minutes_unless_a_card_says_so() {
    for acted in [false, true] {
        for values in [[3, 2, 2, 4, 2, 4], [4, 4, 4, 4, 4, 4], [2, 2, 2, 2, 2, 2]] {
            let outcome = outcome(&values, acted);
            for minutes in 15..=150 {
                let plan = agenda(&outcome, minutes);
                let free = |row: &&Row| {
                    matches!(
                        row.slot,
                        Slot::CheckIn | Slot::Actions | Slot::Spare | Slot::Close
                    )
                };
                let short = plan.rows.iter().filter(free).find(|row| row.minutes < 5);
                assert_eq!(short, None, "of {minutes}");
            }
        }
    }
}

#[test]
fn one_question_does_not_take_a_whole_meeting() {
    let mut outcome = outcome(&[4, 4, 4, 4, 4, 4], false);
    (outcome.suggestions, outcome.further) = (Vec::new(), Vec::new());
    outcome.question_for_next_time = shipped()
        .unwrap()
        .questions
        .first()
        .map(|one| one.text.clone());
    for minutes in [60, 75, 240] {
        let plan = agenda(&outcome, minutes);
        let mut talks = plan
            .rows
            .iter()
            .filter(|row| matches!(row.slot, Slot::Question(_)));
        let talk = talks.next().expect("there is something to talk about");
        assert!(
            (TALK..=LONG_TALK).contains(&talk.minutes),
            "{minutes}: {talk:?}"
        );
        assert!(
            plan.rows.iter().any(|row| row.slot == Slot::Spare),
            "{minutes}"
        );
    }
}

#[test]
fn where_a_card_of_the_pattern_was_chosen_its_question_is_not_asked_apart() {
    let mut outcome = outcome(&[2, 4, 4, 4, 4, 4], false);
    let asks = |outcome: &Outcome| {
        let plan = agenda(outcome, USUAL);
        let mut rows = plan.rows.iter();
        rows.any(|row| matches!(row.slot, Slot::Question(_)))
    };
    let long = |card: &&Intervention| card.minutes.is_some_and(|(fewest, _)| fewest >= LONG_TALK);
    let mut all = shipped().unwrap().interventions.iter();
    let card = all
        .find(|card| long(card) && card.around().is_none())
        .unwrap()
        .clone();
    outcome.question_for_next_time = Some(card.title.clone());
    outcome.closing.card = Some(card.id.clone());
    outcome.chosen = vec![card.clone()];
    outcome.cards_of_question = Vec::new();
    assert!(asks(&outcome), "another pattern asks");
    outcome.cards_of_question = vec![card.id];
    assert!(!asks(&outcome));
}

#[test]
fn a_work_form_that_does_not_fit_is_named_with_the_time_it_would_take() {
    let plan = agenda(&outcome(&[2, 2, 2, 2, 2, 2], false), 14);
    let short =
        |warning: &Warning| matches!(warning, Warning::TooShort { needs, .. } if *needs > 14);
    assert!(plan.warnings.iter().any(short), "{:?}", plan.warnings);
}

#[test]
fn what_the_group_chose_takes_its_time_before_looking_back_and_closing_take_all_of_theirs() {
    let mut outcome = outcome(&[4, 4, 4, 4, 4, 4], true);
    let hour = |one: &&Intervention| shortest(one) == 60 && one.around().is_none();
    let card = shipped().unwrap().interventions.iter().find(hour).cloned();
    outcome.chosen = vec![card.expect("a card of an hour")];
    let plan = agenda(&outcome, USUAL);
    let works = |row: &Row| matches!(row.slot, Slot::Work(_));
    assert!(plan.rows.iter().any(works), "{:?}", plan.rows);
    assert!(plan.minded().0.is_empty(), "{:?}", plan.warnings);
    assert_eq!(plan.rows.iter().map(|row| row.minutes).sum::<u32>(), USUAL);
    assert!(
        !agenda(&outcome, 70).rows.iter().any(works),
        "no room at all"
    );
}

#[test]
fn of_one_characteristic_alone_nobody_says_that_it_is_the_lowest() {
    let lowest = |outcome: &Outcome| {
        let mut because = outcome.suggestions.iter().filter_map(|one| match one {
            Suggestion::Work { because, .. } => Some(because),
            Suggestion::Route { .. } => None,
        });
        let lowest = |one: &Because| matches!(one, Because::Lowest(..) | Because::AmongLowest(..));
        because.any(|all| all.iter().any(lowest))
    };
    for value in 1..=5 {
        assert!(!lowest(&outcome(&[value], false)), "{value}");
    }
}

#[test]
fn what_a_pattern_leads_to_goes_before_a_route_that_nobody_chose() {
    let mut outcome = outcome(&[2, 2, 2, 2, 2, 2], false);
    let card = |place: usize| shipped().unwrap().interventions[place].clone();
    outcome.suggestions = vec![
        Suggestion::Work {
            card: Box::new(card(0)),
            because: Vec::new(),
        },
        Suggestion::Route {
            id: "r".into(),
            title: card(1).title,
            about: card(1).title,
            meeting: 1,
            meetings: 4,
            meeting_title: card(1).title,
            text: None,
            cards: vec![card(1)],
        },
    ];
    let first = |outcome: &Outcome| {
        let plan = agenda(outcome, 240);
        let mut works = plan.rows.iter().filter_map(|row| match &row.slot {
            Slot::Work(card) => Some(card.id.clone()),
            _ => None,
        });
        (works.next().unwrap(), plan.route.is_some())
    };
    assert_eq!(first(&outcome), (card(0).id, false));
    outcome.closing.route = Some("r".into());
    assert_eq!(first(&outcome), (card(1).id, true));
}

#[test]
fn a_second_card_of_a_route_that_does_not_fit_is_named_too() {
    let mut outcome = outcome(&[2, 2, 2, 2, 2, 2], false);
    let all = &shipped().unwrap().interventions;
    let plain = |one: &&Intervention| !one.whole_meeting && one.around().is_none();
    let mut cards = all.iter().filter(plain).filter(|one| shortest(one) >= 25);
    let cards: Vec<Intervention> = [cards.next(), cards.next()]
        .map(|one| one.unwrap().clone())
        .into();
    let title = cards[1].title.clone();
    let both = cards.iter().map(shortest).sum::<u32>();
    outcome.suggestions = vec![Suggestion::Route {
        id: "r".into(),
        title: title.clone(),
        about: title.clone(),
        meeting: 1,
        meetings: 4,
        meeting_title: title.clone(),
        text: None,
        cards,
    }];
    outcome.closing.route = Some("r".into());
    let named = |minutes: u32| {
        let plan = agenda(&outcome, minutes);
        plan.warnings.iter().find_map(|one| match one {
            Warning::TooShort { title: own, needs } if *own == title => Some(*needs),
            _ => None,
        })
    };
    let needs = named(both).expect("named");
    assert!(needs > both, "{needs}");
    assert_eq!(named(needs), None, "with the time it asks for it fits");
}

#[test]
fn a_part_that_nothing_belongs_to_is_named() {
    let plan = agenda(&outcome(&[2, 2, 2, 2, 2, 2], false), 30);
    let parts: Vec<Option<Part>> = plan
        .rows
        .iter()
        .map(|row| match &row.slot {
            Slot::Work(card) => card.part,
            _ => None,
        })
        .collect();
    for (_, part) in Part::NAMES
        .into_iter()
        .filter(|(_, part)| *part != Part::Hart)
    {
        let of_part = |warning: &Warning| matches!(warning, Warning::Missing { part: one, .. } if *one == part);
        let warned = plan.warnings.iter().any(of_part);
        assert_eq!(warned, !parts.contains(&Some(part)), "{part:?}");
    }
}

#[test]
fn a_card_that_is_a_whole_meeting_stands_alone_and_looks_back_at_what_was_agreed() {
    let mut outcome = outcome(&[2, 2, 2, 2, 2, 2], true);
    outcome.actions[0].what = "Marian belt de bieb".into();
    let whole = |one: &&Intervention| one.whole_meeting;
    let card = shipped().unwrap().interventions.iter().find(whole);
    outcome.chosen = vec![card.expect("a card of a whole meeting").clone()];
    let plan = agenda(&outcome, USUAL);
    let alone = |row: &Row| matches!(&row.slot, Slot::Work(card) if card.whole_meeting);
    assert!(
        plan.rows.len() == 1 && plan.rows.iter().all(alone),
        "{:?}",
        plan.rows
    );
    assert!(plan.rows[0].slot.looks_back() && plan.agreed.len() == 1);
    assert!(plan.warnings.is_empty(), "{:?}", plan.warnings);
    // Beside something else it is a card among others, and the meeting has its own beginning and end.
    outcome.closing.own = Some(OwnWork {
        what: "de bieb".into(),
        minutes: 20,
    });
    let plan = agenda(&outcome, 120);
    assert!(plan.rows.iter().any(|row| row.slot == Slot::CheckIn));
    assert!(plan.rows.iter().any(alone));
    assert!(plan.rows.iter().any(|row| matches!(row.slot, Slot::Own(_))));
}

#[test]
fn what_is_only_offered_leaves_the_group_time_for_work_of_its_own() {
    for levels in [[2, 2, 2, 2, 2, 2], [3, 2, 2, 4, 2, 4], [4, 4, 4, 2, 2, 4]] {
        let plan = agenda(&outcome(&levels, false), 150);
        let parts: Vec<Part> = plan
            .rows
            .iter()
            .filter_map(|row| match &row.slot {
                Slot::Work(card) => card.part,
                _ => None,
            })
            .collect();
        let once = |(place, part): (usize, &Part)| !parts[..place].contains(part);
        assert!(parts.iter().enumerate().all(once), "{:?}", plan.rows);
        for row in &plan.rows {
            if let Slot::Work(card) = &row.slot {
                let steps = card.minutes_of_steps().max(shortest(card));
                assert!(row.minutes <= steps, "{}: {}", card.id, row.minutes);
            }
        }
    }
}
