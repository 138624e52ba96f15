mod shipped;

use jiff::civil::date;

use super::outcome::{Because, HeldReason, Suggestion};
use super::*;
use crate::bank::{Source, Text, parse};
use crate::measurement::Way;

fn bank() -> Bank {
    let text = include_str!("../../tests/banks/whole.toml");
    parse(vec![Source {
        name: "whole.toml".into(),
        text: text.into(),
    }])
    .unwrap()
}

/// A scan by one person with these answers to the two goals and the relation, after this many meetings.
fn scan(bank: &Bank, answers: [i32; 3], meetings: i64) -> Measurement {
    let mut measurement = Measurement::solo(bank, "Noord", date(2026, 11, 23));
    let [one, two, three] = answers.map(Answer::Point);
    measurement.data = Data::Rows(vec![vec![vec![one, two]], vec![vec![three]]]);
    measurement.answered = 1;
    measurement.context = vec![("bijeenkomsten".into(), ContextAnswer::Number(meetings))];
    measurement
}

fn group(bank: &Bank, people: usize, answers: [i32; 3]) -> Measurement {
    let mut measurement = scan(bank, answers, 4);
    if let Data::Rows(rows) = &mut measurement.data {
        for block in rows {
            let row = block[0].clone();
            *block = vec![row; people];
        }
    }
    Measurement {
        kind: Kind::Rows,
        way: Way::Paper,
        people: people as u64,
        answered: people as u64,
        ..measurement
    }
}

fn cards(outcome: &Outcome) -> Vec<&str> {
    let ids = outcome
        .suggestions
        .iter()
        .map(|suggestion| match suggestion {
            Suggestion::Work { card, .. } => card.id.as_str(),
            Suggestion::Route { id, .. } => id.as_str(),
        });
    ids.collect()
}

#[test]
fn a_low_characteristic_gets_its_band_its_sentence_and_its_signal() {
    let bank = bank();
    let outcome = outcome(&bank, &scan(&bank, [2, 3, 4], 4), &[]);
    let goals = &outcome.characteristics[0];
    assert_eq!(goals.mean(), Some(2.5));
    assert_eq!(goals.band.as_ref().unwrap().0, "laag");
    assert_eq!(
        goals.reading.as_ref().unwrap().get("nl"),
        "Het doel is nog niet scherp."
    );
    assert_eq!(outcome.signals[0].id, "onduidelijke-opdracht");
    assert_eq!(outcome.signals[0].state, SignalState::Present);
    assert_eq!(
        outcome.question_for_next_time.unwrap().get("nl"),
        "Wat is er over een jaar klaar?"
    );
}

#[test]
fn one_person_has_no_agreement_and_is_told_so() {
    let bank = bank();
    let outcome = outcome(&bank, &scan(&bank, [2, 3, 4], 4), &[]);
    assert!(outcome.notes.contains(&Note::OnePerson));
    let figures = outcome.characteristics[0].figures.figures().unwrap();
    assert_eq!(
        (figures.agreement.ad, figures.agreement.shared),
        (None, None)
    );
    assert_eq!(outcome.characteristics[0].answered, Some(2));
}

#[test]
fn a_signal_that_is_just_short_is_near() {
    let bank = bank();
    let near = outcome(&bank, &scan(&bank, [3, 3, 4], 4), &[]);
    assert_eq!(near.signals[0].state, SignalState::Near);
    let far = outcome(&bank, &scan(&bank, [4, 3, 4], 4), &[]);
    assert!(far.signals.is_empty());
    assert!(far.notes.contains(&Note::NoPattern));
    // Where nothing is low nobody is sent to look at what is lowest.
    let well = outcome(&bank, &scan(&bank, [4, 4, 5], 4), &[]);
    assert!(well.notes.contains(&Note::NothingLow), "{:?}", well.notes);
}

#[test]
fn under_three_meetings_only_the_gate_speaks() {
    let bank = bank();
    let outcome = outcome(&bank, &scan(&bank, [2, 3, 4], 2), &[]);
    assert!(outcome.too_early.is_some());
    assert_eq!(outcome.signals[0].state, SignalState::TooEarly);
    assert!(outcome.suggestions.is_empty() && outcome.held_back.is_empty());
}

#[test]
fn a_card_that_does_not_fit_now_is_held_back_with_its_reason() {
    let bank = bank();
    let low_trust = outcome(&bank, &scan(&bank, [2, 3, 2], 4), &[]);
    assert_eq!(cards(&low_trust), ["opleverkaart"]);
    assert_eq!(low_trust.held_back[0].id, "roddelmethode");
    assert!(matches!(
        &low_trust.held_back[0].reason,
        HeldReason::NotNow(_)
    ));
    let trust = outcome(&bank, &scan(&bank, [2, 3, 4], 4), &[]);
    assert_eq!(cards(&trust), ["opleverkaart", "roddelmethode"]);
}

#[test]
fn a_group_too_large_for_a_card_does_not_get_it() {
    let bank = bank();
    let outcome = outcome(&bank, &group(&bank, 9, [2, 3, 4]), &[]);
    assert_eq!(cards(&outcome), ["opleverkaart"]);
    assert_eq!(outcome.held_back[0].reason, HeldReason::People(5, 8));
}

#[test]
fn every_suggestion_says_why() {
    let bank = bank();
    let outcome = outcome(&bank, &scan(&bank, [2, 3, 4], 4), &[]);
    let Suggestion::Work { because, .. } = &outcome.suggestions[0] else {
        panic!("a card")
    };
    assert!(matches!(&because[0], Because::Signal(id, _) if id == "onduidelijke-opdracht"));
}

#[test]
fn a_route_takes_one_place_and_goes_on_where_it_was() {
    let bank = bank();
    let first = outcome(&bank, &scan(&bank, [2, 3, 4], 6), &[]);
    let route = |outcome: &Outcome| {
        outcome.suggestions.iter().find_map(|one| match one {
            Suggestion::Route {
                meeting, meetings, ..
            } => Some((*meeting, *meetings)),
            Suggestion::Work { .. } => None,
        })
    };
    assert_eq!(route(&first), Some((1, 2)));
    let mut earlier = scan(&bank, [2, 3, 4], 6);
    earlier.closing.route = Some("weer-vlot".into());
    earlier.closing.meeting = Some(2);
    assert_eq!(
        route(&outcome(&bank, &scan(&bank, [2, 3, 4], 7), &[earlier])),
        Some((2, 2))
    );
}

#[test]
fn a_group_below_the_limit_shows_no_figure_no_signal_and_no_suggestion() {
    let bank = bank();
    let outcome = outcome(&bank, &group(&bank, 4, [2, 3, 4]), &[]);
    assert!(outcome.suppressed);
    assert_eq!(outcome.n, None);
    assert!(
        outcome
            .characteristics
            .iter()
            .all(|one| one.mean().is_none() && one.band.is_none())
    );
    assert!(outcome.signals.is_empty() && outcome.suggestions.is_empty());
    assert!(outcome.notes.contains(&Note::TooFew { min_group: 5 }));
}

#[test]
fn another_bank_leaves_the_figures_and_says_that_the_rest_is_left_out() {
    let bank = bank();
    let mut measurement = scan(&bank, [2, 3, 4], 4);
    measurement.bank.hash = "sha256:other".into();
    let outcome = outcome(&bank, &measurement, &[]);
    assert_eq!(outcome.characteristics[0].mean(), Some(2.5));
    assert!(outcome.signals.is_empty() && outcome.notes.contains(&Note::OtherBank));
}

#[test]
fn a_mean_at_the_edge_of_a_band_gets_the_decimals_it_needs() {
    let bank = bank();
    assert_eq!(digits(3.96, Some(&bank)), 2);
    assert_eq!(digits(3.5, Some(&bank)), 1);
    assert_eq!(digits(4.0, Some(&bank)), 1);
}

#[test]
fn the_previous_mean_stands_beside_this_one_when_it_can_be_compared() {
    let bank = bank();
    let now = scan(&bank, [2, 3, 4], 4);
    let before = scan(&bank, [4, 4, 4], 3);
    assert_eq!(
        outcome(&bank, &now, std::slice::from_ref(&before)).characteristics[0].previous,
        Some(4.0)
    );
    let mut other = before;
    let asked_otherwise = |one: &mut Measurement, characteristic: usize, text: &str| {
        for item in &mut one.bank.characteristics[characteristic].items {
            item.text = Text::All(text.into());
        }
    };
    // A bank of which only signs or another characteristic changed has another hash, and says the same here.
    other.bank.hash = "sha256:other".into();
    asked_otherwise(&mut other, 1, "Iets anders.");
    let compared = outcome(&bank, &now, std::slice::from_ref(&other));
    assert_eq!(compared.characteristics[0].previous, Some(4.0));
    assert_eq!(compared.characteristics[1].previous, None);
    assert!(!compared.notes.contains(&Note::PreviousNotComparable));
    for characteristic in 0..other.bank.characteristics.len() {
        asked_otherwise(&mut other, characteristic, "Nog iets anders.");
    }
    let compared = outcome(&bank, &now, &[other]);
    assert_eq!(compared.characteristics[0].previous, None);
    assert!(compared.notes.contains(&Note::PreviousNotComparable));
}

/// A return meeting: only the relation was asked.
fn only_the_relation(bank: &Bank, relation: i32) -> Measurement {
    let mut short = group(bank, 12, [4, 4, relation]);
    if let Data::Rows(blocks) = &mut short.data {
        for answer in blocks[0].iter_mut().flatten() {
            *answer = Answer::Skipped;
        }
    }
    short
}

#[test]
fn a_return_meeting_leaves_what_is_known_of_the_other_characteristics_as_it_was() {
    let bank = bank();
    let whole = group(&bank, 12, [2, 2, 2]);
    let short = only_the_relation(&bank, 4);
    let previous = |now: &Measurement, earlier: &[Measurement]| -> Vec<Option<f64>> {
        let outcome = outcome(&bank, now, earlier);
        outcome
            .characteristics
            .iter()
            .map(|one| one.previous)
            .collect()
    };
    let both = [short.clone(), whole.clone()];
    // On the return meeting's own papers, and on those of the whole scan after it.
    assert_eq!(previous(&short, &both[1..]), [Some(2.0), Some(2.0)]);
    let now = group(&bank, 12, [5, 5, 5]);
    assert_eq!(previous(&now, &both), [Some(2.0), Some(4.0)]);
    assert_eq!(comparison::beside(&now, &both), Some(&whole));
    assert_eq!(comparison::beside(&short, &both), Some(&short));
    let none: [Measurement; 0] = [];
    assert_eq!(comparison::beside(&now, &none), None);
    assert_eq!(comparison::beside(&now, &both[..1]), Some(&short));
}

#[test]
fn what_alone_was_asked_is_not_called_the_lowest() {
    let bank = bank();
    let whole = group(&bank, 12, [2, 2, 2]);
    let outcome = outcome(&bank, &only_the_relation(&bank, 4), &[whole]);
    assert!(!outcome.is_whole());
    for suggestion in &outcome.suggestions {
        let Suggestion::Work { because, .. } = suggestion else {
            continue;
        };
        let lowest = |one: &Because| matches!(one, Because::Lowest(..) | Because::AmongLowest(..));
        assert!(!because.iter().any(lowest), "{because:?}");
    }
    // The paper for the wall says nothing of what nobody was asked.
    let words = crate::i18n::Words::new(crate::i18n::Language::Dutch);
    let poster = poster(&words, &outcome, &only_the_relation(&bank, 4));
    for id in [
        "report-signals-none",
        "report-split-none",
        "report-split-none-shown",
    ] {
        assert!(!poster.contains(&words.say(id)), "{id}");
    }
    assert!(!poster.contains("class=\"radar"));
    assert_eq!(poster.matches("<span class=\"name\">").count(), 1);
}

fn poster(words: &crate::i18n::Words, outcome: &Outcome, measurement: &Measurement) -> String {
    let sheet = crate::report::Sheet {
        outcome,
        measurement,
        words,
        language: "nl",
        include: crate::report::Include::default(),
    };
    crate::report::html::group(&sheet, crate::report::html::Extent::default())
}

#[test]
fn the_wall_names_what_is_nearly_there_where_nothing_else_is_and_cards_may_come_of_it() {
    let bank = bank();
    let words = crate::i18n::Words::new(crate::i18n::Language::Dutch);
    let near = group(&bank, 12, [3, 3, 4]);
    let outcome = outcome(&bank, &near, &[]);
    assert_eq!(outcome.signals[0].state, SignalState::Near);
    let title = outcome.signals[0].title.get("nl").to_owned();
    let named = words.fill("report-signals-nearly", &[("what", title.into())]);
    assert!(poster(&words, &outcome, &near).contains(&named), "{named}");
}

#[test]
fn half_of_a_scale_of_two_points_is_not_nearly_as_high() {
    let points = |labels: &[&str]| -> String {
        let points = labels.iter().zip(0..);
        let points =
            points.map(|(label, value)| format!("{{ value = {value}, label = \"{label}\" }}"));
        points.collect::<Vec<_>>().join(", ")
    };
    let bank = |labels: &[&str]| {
        let mut text = format!(
            "[bank]\nid = \"a\"\nversion = \"1\"\ntitle = \"A\"\nlanguages = [\"nl\"]\n\
             [scale]\npoints = [{}]\n",
            points(labels)
        );
        for id in ["a", "b", "c"] {
            text.push_str(&format!(
                "[[characteristic]]\nid = \"{id}\"\ntitle = \"{id}\"\n\
                 [[item]]\nid = \"{id}-1\"\ncharacteristic = \"{id}\"\ntext = \"Wij lezen {id}.\"\n"
            ));
        }
        text.push_str(
            "[[signal]]\nid = \"s\"\ntitle = \"s\"\nstory = \"s\"\n\
             when = [{ figure = \"people\", from = 100 }]\n",
        );
        let name = "a.toml".into();
        parse(vec![Source { name, text }]).unwrap()
    };
    // Of twenty people so many said yes to each.
    let notes = |bank: &Bank, yes: [usize; 3]| {
        let mut measurement = Measurement::solo(bank, "Noord", date(2026, 11, 23));
        let answers = |yes: usize| {
            let answer = |place| Answer::Point(i32::from(place < yes));
            (0..20).map(|place| vec![answer(place)]).collect()
        };
        measurement.data = Data::Rows(yes.map(answers).into());
        measurement.kind = Kind::Rows;
        measurement.way = Way::Paper;
        measurement.people = 20;
        measurement.answered = 20;
        outcome(bank, &measurement, &[]).notes
    };
    let two = bank(&["nee", "ja"]);
    assert!(notes(&two, [6, 10, 15]).contains(&Note::NoPattern));
    assert!(notes(&two, [10, 10, 11]).contains(&Note::Flat));
    let five = bank(&["a", "b", "c", "d", "e"]);
    assert!(
        notes(&five, [6, 10, 15]).contains(&Note::Flat),
        "half a step"
    );
}
