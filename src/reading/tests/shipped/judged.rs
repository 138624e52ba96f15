//! What the group said of a pattern decides what it leads to.

use super::{nine, read};
use crate::bank::{Bank, shipped};
use crate::measurement::{Judgement, Measurement};
use crate::reading::outcome::{Because, Outcome, Suggestion};
use crate::reading::{outcome, reasons::reasons};
use crate::walk::PrincipleAnswer;
use crate::walk::tried::{Came, Chosen};

fn bank() -> &'static Bank {
    shipped().unwrap()
}

/// Groups in which two patterns are told.
fn groups() -> Vec<Measurement> {
    let levels = [
        [2, 4, 4, 2, 5, 2],
        [2, 3, 2, 3, 3, 3],
        [4, 4, 2, 2, 5, 2],
        [2, 2, 2, 2, 2, 2],
        [3, 3, 3, 3, 3, 3],
        [3, 2, 4, 2, 4, 5],
        [4, 2, 4, 2, 2, 4],
    ];
    let all = levels.iter().map(|levels| nine(*levels, &[], 9));
    let two: Vec<Measurement> = all.filter(|one| told(&read(one)).len() == 2).collect();
    assert!(two.len() > 1, "{}", two.len());
    two
}

fn told(outcome: &Outcome) -> Vec<String> {
    let told = outcome.signals.iter().filter(|one| one.told);
    told.map(|one| one.id.clone()).collect()
}

fn say(one: &Measurement, said: &[(&str, PrincipleAnswer)]) -> Outcome {
    let said = said.iter().map(|(id, judged)| Judgement {
        id: (*id).to_owned(),
        judged: *judged,
    });
    read(&Measurement {
        judgements: said.collect(),
        ..one.clone()
    })
}

fn reasons_of(outcome: &Outcome) -> Vec<Vec<String>> {
    let all = outcome.suggestions.iter().filter_map(|one| match one {
        Suggestion::Work { because, .. } => Some(because),
        Suggestion::Route { .. } => None,
    });
    all.map(|because| {
        let ids = because.iter().filter_map(|one| match one {
            Because::Signal(id, _) => Some(id.clone()),
            _ => None,
        });
        ids.collect()
    })
    .collect()
}

#[test]
fn a_story_that_the_group_did_not_recognise_is_no_reason_for_anything() {
    for one in groups() {
        let told = told(&read(&one));
        let outcome = say(&one, &[(&told[0], PrincipleAnswer::No)]);
        let named = reasons_of(&outcome).concat();
        assert!(!named.contains(&told[0]), "{named:?}");
        let ask = bank().signal(&told[0]).unwrap().ask.clone();
        assert_ne!(outcome.question_for_next_time, ask, "{}", told[0]);
        // It was told, and that stays: the group said so of it.
        assert_eq!(super::told(&outcome).len(), 2);
    }
}

#[test]
fn a_story_that_the_group_recognised_has_its_card_first() {
    for one in groups() {
        let told = told(&read(&one));
        let said = [
            (told[0].as_str(), PrincipleAnswer::No),
            (told[1].as_str(), PrincipleAnswer::Yes),
        ];
        let unsaid = read(&one);
        for said in [&said[..], &said[1..]] {
            let outcome = say(&one, said);
            let first = &reasons_of(&outcome)[0];
            assert!(first.contains(&told[1]), "{first:?} without {}", told[1]);
            let ask = bank().signal(&told[1]).unwrap().ask.clone();
            assert_eq!(outcome.question_for_next_time, ask);
            assert_ne!(outcome.suggestions, unsaid.suggestions, "{}", told[1]);
        }
    }
}

#[test]
fn a_card_never_names_two_patterns_that_cannot_both_be_true() {
    let mut met = 0;
    for levels in 0..729 {
        let levels = [1, 3, 9, 27, 81, 243].map(|of| 2 + (levels / of) % 3);
        let one = nine(levels, &[], 9);
        let unsaid = read(&one);
        let both = |ids: &[String]| {
            let mut pairs = ids.iter().enumerate();
            pairs.any(|(place, one)| {
                let mut after = ids[place + 1..].iter();
                after.any(|other| super::super::super::signals::cannot_both_be(bank(), one, other))
            })
        };
        for ids in reasons_of(&unsaid) {
            assert!(!both(&ids), "{ids:?}");
        }
        // Once the group recognises one, the other is no reason any more.
        let Some(rival) = unsaid.signals.iter().find(|one| one.rival.is_some()) else {
            continue;
        };
        met += 1;
        let said = say(&one, &[(&rival.id, PrincipleAnswer::Yes)]);
        let ids: Vec<String> = reasons(bank(), &said.signals)
            .iter()
            .map(|one| one.id.clone())
            .collect();
        assert_eq!(ids[0], rival.id);
        assert!(!both(&ids), "{ids:?}");
    }
    assert!(met > 20, "{met}");
}

#[test]
fn what_was_done_and_helped_little_is_not_suggested_first_again() {
    let first = |outcome: &Outcome| match &outcome.suggestions[0] {
        Suggestion::Work { card, .. } => card.id.clone(),
        Suggestion::Route { id, .. } => id.clone(),
    };
    for one in groups() {
        let was_first = first(&read(&one));
        let mut before = one.clone();
        let card = Chosen::Card(was_first.clone());
        before.tried = vec![card.came(Came::Little)];
        let earlier = |before: &Measurement| {
            let earlier = std::slice::from_ref(before);
            first(&outcome(bank(), &one, earlier))
        };
        assert_ne!(earlier(&before), was_first);
        before.tried = vec![card.came(Came::Helped)];
        assert_eq!(earlier(&before), was_first);
    }
}
