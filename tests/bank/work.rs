//! Each work form can be suggested, each of its reasons to wait works, and nobody gets more than three.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use proptest::prelude::*;
use vlot::bank::condition::{Condition, Figures, Known, Test, Truth};
use vlot::bank::{Answer, Intervention, NotWhen, Signal};
use vlot::measurement::{Data, Kind, Measurement};
use vlot::reading::outcome;
use vlot::reading::outcome::{HeldReason, Outcome, SignalState, Suggestion};
use vlot::walk::ContextAnswer;

use crate::networks::{Dice, bank, cards, group, number, scan};
use crate::often;
use crate::profiles::Profile;
use crate::seen::Seen;

/// How many networks are made by chance before a work form is called out of reach.
const NETWORKS: u64 = 6_000;

fn holds(not_when: &NotWhen, figures: &impl Figures) -> bool {
    let mut truths = not_when.conditions.iter().map(|one| one.truth(figures));
    !not_when.conditions.is_empty() && truths.all(|truth| truth == Truth::Holds)
}

fn suggested(outcome: &Outcome) -> impl Iterator<Item = &Intervention> {
    outcome.suggestions.iter().flat_map(|one| match one {
        Suggestion::Work { card, .. } => vec![card.as_ref()],
        Suggestion::Route { cards, .. } => cards.iter().collect(),
    })
}

#[test]
fn every_work_form_is_suggested_to_some_group_or_stands_in_a_route() {
    let bank = bank();
    let meetings = bank.routes.iter().flat_map(|route| &route.meetings);
    let in_a_route = meetings.flat_map(|one| &one.interventions);
    let mut left: BTreeSet<&str> = bank
        .interventions
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    for id in in_a_route {
        left.remove(id.as_str());
    }
    for seed in 0..NETWORKS {
        for id in cards(&Profile::any(seed).seen().outcome) {
            left.remove(id);
        }
        if left.is_empty() {
            return;
        }
    }
    panic!("never suggested: {left:?}");
}

/// Whether taking this one reason to wait off the card brings the card to these people.
fn decides(card: &Intervention, place: usize, seen: &Seen) -> bool {
    let only_this =
        |(other, not_when): (usize, &NotWhen)| holds(not_when, seen) == (other == place);
    if !card.not_when.iter().enumerate().all(only_this) || seen.outcome.too_early.is_some() {
        return false;
    }
    let mut without = bank().clone();
    let same = without
        .interventions
        .iter_mut()
        .find(|one| one.id == card.id);
    same.unwrap().not_when.remove(place);
    let free = outcome(&without, &seen.measurement, &seen.earlier);
    let held = cards(&free).contains(&card.id.as_str())
        && !cards(&seen.outcome).contains(&card.id.as_str());
    held || seen.outcome.held_back.iter().any(|held| {
        held.id == card.id
            && matches!(&held.reason, HeldReason::NotNow(reason) if *reason == card.not_when[place].reason)
    })
}

#[test]
fn every_reason_to_wait_holds_its_card_back_for_some_group() {
    let bank = bank();
    let mut left: Vec<(&Intervention, usize)> = bank
        .interventions
        .iter()
        .flat_map(|card| (0..card.not_when.len()).map(move |place| (card, place)))
        .collect();
    let done = (0..NETWORKS).try_for_each(|seed| {
        let seen = Profile::any(seed + 200_000).seen();
        left.retain(|(card, place)| !decides(card, *place, &seen));
        if left.is_empty() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    let names: Vec<String> = left
        .iter()
        .map(|(card, place)| format!("{} {:?}", card.id, card.not_when[*place].conditions))
        .collect();
    assert!(done.is_break(), "never effective:\n{}", names.join("\n"));
}

/// Asserts what holds for anything anyone can fill in.
fn assert_sound(seen: &Seen) -> Result<(), TestCaseError> {
    let outcome = &seen.outcome;
    prop_assert!(outcome.suggestions.len() <= 3);
    let mut loose = BTreeSet::new();
    for one in &outcome.suggestions {
        if let Suggestion::Work { card, because } = one {
            prop_assert!(loose.insert(&card.id), "{} twice", card.id);
            prop_assert!(!because.is_empty(), "{} without a reason", card.id);
        }
    }
    let solo = seen.measurement.kind == Kind::Solo;
    for card in suggested(outcome) {
        for not_when in &card.not_when {
            prop_assert!(!holds(not_when, seen), "{} {not_when:?}", card.id);
        }
        let (fewest, _) = card.people.unwrap_or((1, u32::MAX));
        prop_assert!(solo || seen.measurement.people >= u64::from(fewest));
    }
    for one in &outcome.suggestions {
        // In a route a large group works in small groups; a loose card is for all at once.
        if let Suggestion::Work { card, .. } = one {
            let (_, most) = card.people.unwrap_or((1, u32::MAX));
            let members = seen.measurement.context.iter();
            let members = members.filter(|(id, _)| id == "leden");
            let members = members.map(|(_, answer)| match answer {
                ContextAnswer::Number(number) => *number as u64,
                ContextAnswer::Choice(_) => 0,
            });
            let at_table = members.chain([seen.measurement.people]).max().unwrap();
            prop_assert!(solo || at_table <= u64::from(most));
        }
    }
    if outcome.suppressed || outcome.too_early.is_some() {
        prop_assert!(outcome.suggestions.is_empty());
    }
    let there = outcome
        .signals
        .iter()
        .filter(|one| one.state == SignalState::Present)
        .filter_map(|one| bank().signal(&one.id));
    for signal in there {
        for card in suggested(outcome) {
            let fights = signal.avoid.contains(&card.id);
            prop_assert!(!fights, "{} brings more of {}", card.id, signal.id);
        }
    }
    assert_named(seen)?;
    assert_said(seen)
}

/// Asserts that what is low is told: by a pattern that is told and looks at it, or by its name.
fn assert_named(seen: &Seen) -> Result<(), TestCaseError> {
    let outcome = &seen.outcome;
    if outcome.suppressed || outcome.too_early.is_some() {
        return Ok(());
    }
    let told = outcome.signals.iter().filter(|one| one.told);
    let told: Vec<&Signal> = told.filter_map(|one| bank().signal(&one.id)).collect();
    for (place, one) in outcome.characteristics.iter().enumerate() {
        if one.mean().is_none_or(|mean| mean > 3.0 - 1e-9) {
            continue;
        }
        let looks = |signal: &Signal| {
            let clues = signal.strengthens.iter().map(|clue| &clue.condition);
            let tests = signal.when.iter().chain(clues).flat_map(Condition::tests);
            let minus = |test: &Test| test.minus.as_ref().map(|minus| minus.name().to_owned());
            tests
                .flat_map(|test| test.of.iter().cloned().chain(minus(test)))
                .any(|of| of == one.id || of.starts_with(&format!("{}-", one.id)))
        };
        let named = outcome.standing_alone.contains(&place);
        prop_assert!(
            named || told.iter().any(|signal| looks(signal)),
            "{} is low and nobody says so",
            one.id
        );
    }
    Ok(())
}

/// Asserts that no sentence that is shown rests on what nobody filled in.
fn assert_said(seen: &Seen) -> Result<(), TestCaseError> {
    for told in &seen.outcome.signals {
        let signal = bank().signal(&told.id).unwrap();
        for (shown, all) in [
            (&told.strengthens, &signal.strengthens),
            (&told.against, &signal.against),
        ] {
            for clue in shown {
                let mut of = all
                    .iter()
                    .filter(|one| one.text.as_ref() == Some(&clue.text));
                let rests = of.any(|one| {
                    one.condition.truth(seen) == Truth::Holds
                        && rests_on_answers(&one.condition, seen)
                });
                prop_assert!(rests, "{}: {:?}", told.id, clue.text);
            }
        }
    }
    for place in &seen.outcome.standing_alone {
        prop_assert!(seen.outcome.characteristics[*place].mean().is_some());
    }
    Ok(())
}

/// Whether the figures that make it hold are there.
fn rests_on_answers(condition: &Condition, seen: &Seen) -> bool {
    match condition {
        Condition::Any(parts) => parts
            .iter()
            .any(|one| one.truth(seen) == Truth::Holds && rests_on_answers(one, seen)),
        Condition::All(parts) => parts
            .iter()
            .filter(|one| one.truth(seen) == Truth::Holds)
            .all(|one| rests_on_answers(one, seen)),
        Condition::Test(test) => test
            .subjects()
            .any(|subject| matches!(test.value(subject, seen), Known::Value(_))),
    }
}

/// The same measurement with the rows of each characteristic in another order.
fn shuffled(measurement: &Measurement, seed: u64) -> Measurement {
    let mut other = measurement.clone();
    if let Data::Rows(blocks) = &mut other.data {
        for (place, block) in blocks.iter_mut().enumerate() {
            let order = Dice(seed ^ place as u64).shuffled(block.len());
            *block = order.into_iter().map(|row| block[row].clone()).collect();
        }
    }
    other
}

#[test]
fn no_card_comes_to_more_than_half_of_all_networks() {
    let mut came: BTreeMap<String, u64> = BTreeMap::new();
    let profiles: u64 = often::cases(300);
    for seed in 0..profiles {
        let seen = Profile::any(seed + 900_000).seen();
        let cards: BTreeSet<&str> = cards(&seen.outcome).into_iter().collect();
        for id in cards {
            *came.entry(id.to_owned()).or_default() += 1;
        }
    }
    let most = came.iter().max_by_key(|(_, count)| **count).unwrap();
    println!("{most:?} of {profiles}");
    assert!(*most.1 * 2 <= profiles, "{most:?} of {profiles}");
}

fn answer(chosen: u8) -> Answer {
    match chosen {
        0 => Answer::Skipped,
        6 => Answer::DontKnow,
        point => Answer::Point(i32::from(point)),
    }
}

/// Rows per characteristic from one row of thirty answers a person.
fn by_characteristic(people: &[Vec<u8>]) -> Vec<Vec<Vec<Answer>>> {
    (0..6)
        .map(|one| {
            let rows = people.iter().map(|row| &row[one * 5..one * 5 + 5]);
            rows.map(|row| row.iter().map(|chosen| answer(*chosen)).collect())
                .collect()
        })
        .collect()
}

fn anything(people: &[Vec<u8>], meetings: i64, route: Option<(usize, u32)>) -> Measurement {
    let mut rows = by_characteristic(people);
    let mut measurement = match people {
        [_] => scan(
            bank(),
            rows.iter_mut().map(|block| block.remove(0)).collect(),
        ),
        _ => group(bank(), rows),
    };
    number(&mut measurement, "bijeenkomsten", meetings);
    if let Some((which, meeting)) = route {
        measurement.closing.route = Some(bank().routes[which].id.clone());
        measurement.closing.meeting = Some(meeting);
    }
    measurement
}

proptest! {
    #![proptest_config(ProptestConfig { cases: often::cases(200), ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_filled_in_there_are_at_most_three_suggestions_and_each_fits(
        people in prop::collection::vec(prop::collection::vec(0_u8..7, 30), 1..24),
        meetings in 0_i64..20,
        route in prop::option::of((0_usize..3, 0_u32..7)),
    ) {
        let seen = Seen::new(anything(&people, meetings, route), Vec::new());
        assert_sound(&seen)?;
    }

    #[test]
    fn the_order_of_the_rows_makes_no_difference(seed in any::<u64>()) {
        let seen = Profile::any(seed).seen();
        let other = outcome(bank(), &shuffled(&seen.measurement, seed), &seen.earlier);
        prop_assert_eq!(&other.signals, &seen.outcome.signals);
        prop_assert_eq!(&other.suggestions, &seen.outcome.suggestions);
        prop_assert_eq!(&other.standing_alone, &seen.outcome.standing_alone);
    }

    #[test]
    fn whatever_network_it_is_there_are_at_most_three_suggestions_and_each_fits(seed in any::<u64>()) {
        assert_sound(&Profile::any(seed).seen())?;
    }
}
