//! What the shipped questionnaire leads to: the question, the first step and the next meeting of a group.

mod judged;

use jiff::civil::date;

use crate::bank::{Intervention, shipped};
use crate::measurement::Way;
use crate::reading::agenda::{Row, Slot, Warning, agenda};
use crate::reading::outcome::{Answered, HeldBack, SignalOutcome, SignalState, Suggestion};
use crate::reading::*;
use crate::walk::QuestionAnswer;

/// Nine people who all answer a characteristic alike, with what is known of their situation.
fn nine(levels: [i32; 6], context: &[(&str, &str)], meetings: i64) -> Measurement {
    let bank = shipped().unwrap();
    let mut one = Measurement::solo(bank, "Noord", date(2026, 11, 23));
    let all = bank.instrument.characteristics.iter().zip(levels);
    let blocks = all.map(|(characteristic, level)| {
        vec![vec![Answer::Point(level); characteristic.items.len()]; 9]
    });
    one.data = Data::Rows(blocks.collect());
    one.context = vec![("bijeenkomsten".into(), ContextAnswer::Number(meetings))];
    let choices = context.iter();
    let choices =
        choices.map(|(id, choice)| ((*id).into(), ContextAnswer::Choice((*choice).into())));
    one.context.extend(choices);
    Measurement {
        kind: Kind::Rows,
        way: Way::Paper,
        people: 9,
        answered: 9,
        ..one
    }
}

fn read(one: &Measurement) -> Outcome {
    outcome(shipped().unwrap(), one, &[])
}

fn works(outcome: &Outcome, minutes: u32) -> Vec<String> {
    let plan = agenda(outcome, minutes);
    let works = plan.rows.iter().filter_map(|row| match &row.slot {
        Slot::Work(card) => Some(card.id.clone()),
        _ => None,
    });
    works.collect()
}

fn told(outcome: &Outcome) -> Vec<&str> {
    let told = outcome.signals.iter().filter(|one| one.told);
    told.map(|one| one.id.as_str()).collect()
}

#[test]
fn a_group_that_has_only_begun_is_asked_what_it_wants_and_begins_with_its_own_route() {
    let mut one = nine([2, 3, 2, 3, 3, 3], &[], 2);
    one.questions = vec![QuestionAnswer {
        id: "opleveren".into(),
        status: Some(Status::Sharp),
        text: String::new(),
    }];
    let outcome = read(&one);
    let asked = outcome
        .question_for_next_time
        .as_ref()
        .map(|text| text.get("nl"));
    assert_eq!(asked, Some(shipped().unwrap().questions[1].text.get("nl")));
    assert_eq!(outcome.on_your_own, None);
    assert!(outcome.suggestions.is_empty());
    assert_eq!(works(&outcome, 60), ["leerbehoeftenoverzicht"]);
    let plan = agenda(&outcome, 60);
    assert_eq!(plan.route.unwrap().meeting, 1);
    assert_eq!(plan.warnings, []);
}

#[test]
fn a_meeting_that_the_group_goes_on_to_stays_with_what_of_it_fits() {
    let mut one = nine([4, 3, 3, 3, 3, 3], &[("deelname", "opgelegd")], 9);
    one.closing.route = Some("van-werkgroep-naar-onderzoeksgroep".into());
    let outcome = read(&one);
    let left_out = |one: &HeldBack| one.id == "opleverkaart";
    assert!(outcome.held_back.iter().any(left_out));
    assert!(works(&outcome, 75).contains(&"kennis-en-ervaringskaart".to_owned()));
    assert!(outcome.next_time("nl").is_some());
}

#[test]
fn a_healthy_group_makes_something_in_an_hour_too() {
    let outcome = read(&nine([5, 4, 5, 5, 4, 5], &[], 9));
    assert_eq!(told(&outcome), ["gezond"]);
    let works = works(&outcome, 60);
    let makes = |id: &String| {
        let card = shipped().unwrap().intervention(id).unwrap();
        card.part == Some(Part::Handen)
    };
    assert!(works.iter().any(makes), "{works:?}");
}

#[test]
fn where_no_suggestion_fits_what_else_the_patterns_lead_to_is_tried() {
    let mut outcome = read(&nine([5, 4, 5, 5, 4, 5], &[], 9));
    let further = outcome.further.clone();
    assert!(!further.is_empty());
    outcome.suggestions.truncate(1);
    let Suggestion::Work { card, .. } = &mut outcome.suggestions[0] else {
        panic!("a card")
    };
    card.minutes = Some((200, 200));
    let plan = agenda(&outcome, 75);
    assert!(matches!(plan.warnings[0], Warning::TooShort { .. }));
    let works = works(&outcome, 75);
    assert!(
        further.iter().any(|card| works.contains(&card.id)),
        "{works:?}"
    );
    // What people agreed to do beforehand takes nothing from the meeting.
    outcome.actions.push(crate::walk::Action {
        what: "Iets anders.".into(),
        ..Default::default()
    });
    let rows = agenda(&outcome, 75).rows;
    let works = rows.iter().any(|row| matches!(row.slot, Slot::Work(_)));
    assert!(works, "{rows:?}");
}

#[test]
fn what_one_can_do_alone_is_about_the_pattern_and_not_about_what_happens_to_be_lowest() {
    let bank = shipped().unwrap();
    let outcome = read(&nine([5, 4, 5, 5, 4, 5], &[], 9));
    let alone = bank.signal("gezond").unwrap().alone.as_ref();
    assert_eq!(outcome.on_your_own, alone.cloned().map(OnYourOwn::Do));
    for signal in &bank.signals {
        assert!(signal.alone.is_some(), "{}", signal.id);
    }
}

#[test]
fn what_cannot_be_true_beside_a_told_pattern_takes_no_place_among_the_suggestions() {
    // A round in a group of which the people change: one of the two.
    let context = [("bezetting", "wisselend"), ("klus", "onbekend")];
    let outcome = read(&nine([2, 2, 2, 2, 3, 3], &context, 9));
    let rivals = outcome.signals.iter().filter(|one| one.rival.is_some());
    let rivals: Vec<&str> = rivals.map(|one| one.id.as_str()).collect();
    assert!(!rivals.is_empty(), "{:?}", told(&outcome));
    let bank = shipped().unwrap();
    let of_told = |id: &String| {
        let told = told(&outcome);
        told.iter()
            .any(|one| bank.signal(one).unwrap().interventions.contains(id))
    };
    for suggestion in &outcome.suggestions {
        if let Suggestion::Work { card, .. } = suggestion {
            assert!(of_told(&card.id), "{} for {rivals:?}", card.id);
        }
    }
}

#[test]
fn a_clue_about_the_situation_says_which_answer_it_means() {
    let outcome = read(&nine([3, 2, 2, 3, 3, 5], &[("opkomst", "vaak")], 9));
    let clues = || outcome.signals.iter().flat_map(|one| &one.against);
    let situation = clues().find(|clue| !clue.answers.is_empty()).unwrap();
    let (question, answer) = &situation.answers[0];
    assert_eq!(situation.answers.len(), 1);
    assert_eq!(question.get("nl"), "Hoe vaak zeggen mensen af?");
    assert!(matches!(answer, Answered::Chosen(words) if words.get("nl") == "vaak"));
    let words = crate::i18n::Words::new(crate::i18n::Language::Dutch);
    let said = words.clue(situation, "nl");
    assert!(
        said.ends_with("Ingevuld is: “Hoe vaak zeggen mensen af?” vaak."),
        "{said}"
    );
}

#[test]
fn the_minutes_of_what_was_agreed_are_those_of_its_stretch_and_no_two_minutes_each() {
    let mut outcome = read(&nine([3, 3, 3, 3, 3, 3], &[], 9));
    for many in 1..=11 {
        outcome.actions.push(crate::walk::Action {
            what: format!("Iets {many}."),
            ..Default::default()
        });
        let plan = agenda(&outcome, 75);
        let stretch = plan.rows.iter().find(|row| row.slot == Slot::Actions);
        let parts: Vec<u32> = plan.agreed.iter().filter_map(|one| one.minutes).collect();
        let fits = many <= 2;
        assert_eq!(parts.len(), if fits { many } else { 0 });
        let total = parts.iter().sum::<u32>();
        assert_eq!(
            total,
            if fits { stretch.unwrap().minutes } else { 0 },
            "{many}"
        );
    }
}

#[test]
fn where_nothing_may_be_said_of_what_speaks_for_a_pattern_it_is_unsaid() {
    let outcome = read(&nine([2, 4, 4, 4, 4, 4], &[], 8));
    let present = |one: &&SignalOutcome| one.state == SignalState::Present;
    let mut signal = outcome.signals.iter().find(present).unwrap().clone();
    assert!(!signal.is_unsaid(), "{:?}", signal.strengthens);
    signal.strengthens.clear();
    let tests = signal.conditions.iter_mut().flat_map(|one| &mut one.tests);
    for test in tests {
        test.guessed = true;
    }
    assert!(signal.is_unsaid());
}

#[test]
fn a_round_in_and_out_is_the_beginning_and_the_end_of_an_agenda_and_comes_only_once() {
    let mut outcome = read(&nine([2, 2, 2, 2, 2, 2], &[], 9));
    let round = shipped().unwrap().intervention("check-in-check-uit");
    let round = round.unwrap();
    outcome.suggestions.insert(
        0,
        Suggestion::Work {
            card: Box::new(round.clone()),
            because: Vec::new(),
        },
    );
    let plan = agenda(&outcome, 90);
    let rows = plan.rows.as_slice();
    let ([first, .., last], (begin, end)) = (rows, round.around().unwrap()) else {
        panic!("{rows:?}")
    };
    assert!(matches!(&first.slot, Slot::Begin(card) if card.id == round.id));
    assert!(matches!(&last.slot, Slot::End(card) if card.id == round.id));
    assert_eq!((first.minutes, last.minutes), (begin, end));
    assert_eq!(last.from + last.minutes, 90);
    let again = |row: &&Row| {
        row.slot == Slot::CheckIn || matches!(&row.slot, Slot::Work(card) if card.id == round.id)
    };
    assert_eq!(rows.iter().find(again), None);
    // The card itself is told once, with what to say.
    let words = crate::i18n::Words::new(crate::i18n::Language::Dutch);
    let document = crate::report::agenda_document(&plan, &words, "nl");
    let purpose = crate::report::Block::Paragraph(round.purpose.get("nl").to_owned());
    let told = document.blocks.iter().filter(|block| **block == purpose);
    assert_eq!(told.count(), 1);
}

#[test]
fn a_network_whose_job_is_done_chooses_within_the_hour_and_is_not_told_that_it_makes_nothing() {
    let levels = [[3, 3, 3, 3, 3, 4], [4, 3, 3, 4, 4, 5], [4, 2, 2, 3, 3, 4]];
    let all = levels.map(|levels| read(&nine(levels, &[("klus", "gedaan")], 12)));
    let first = |one: &&Outcome| told(one).first() == Some(&"uitgewerkt");
    let outcome = all.iter().find(first).unwrap();
    assert!(works(outcome, 60).contains(&"door-anders-of-stoppen".to_owned()));
    // The farewell is for a network that chose it.
    for minutes in [75, 90, 120] {
        let works = works(outcome, minutes);
        assert!(!works.contains(&"stoppen-met-een-goed-einde".to_owned()));
    }
    let plan = agenda(outcome, 60);
    let missing = |one: &&Warning| matches!(one, Warning::Missing { .. });
    assert_eq!(plan.warnings.iter().find(missing), None);
}

#[test]
fn where_a_part_is_missing_and_something_of_it_still_fits_that_is_said() {
    let mut outcome = read(&nine([5, 4, 5, 5, 4, 5], &[], 9));
    let bank = shipped().unwrap();
    let of_part = |part| {
        let short = |card: &&Intervention| {
            card.part == Some(part) && card.minutes.is_some_and(|(fewest, _)| fewest <= 30)
        };
        bank.interventions.iter().find(short).unwrap().clone()
    };
    let (head, hands) = (of_part(Part::Hoofd), of_part(Part::Handen));
    outcome.actions.push(crate::walk::Action {
        what: hands.title.get("nl").into(),
        ..Default::default()
    });
    outcome.chosen = vec![hands];
    outcome.suggestions = vec![Suggestion::Work {
        card: Box::new(head.clone()),
        because: Vec::new(),
    }];
    let plan = agenda(&outcome, 120);
    let fits = plan.warnings.iter().find_map(|one| match one {
        Warning::Missing { part, fits } if *part == Part::Hoofd => fits.clone(),
        _ => None,
    });
    let (title, minutes) = fits.unwrap();
    assert_eq!(title, head.title);
    assert!(minutes <= 30);
    // Where there is no time for it, it is not offered.
    let tight = agenda(&outcome, 58);
    let none = |one: &Warning| matches!(one, Warning::Missing { fits: None, .. });
    assert!(tight.warnings.iter().any(none), "{:?}", tight.warnings);
}

#[test]
fn who_answered_alone_that_all_is_well_is_not_sent_to_mend_something() {
    let mut one = nine([4; 6], &[], 9);
    one.kind = Kind::Solo;
    if let Data::Rows(rows) = &mut one.data {
        for block in rows {
            block.truncate(1);
        }
    }
    (one.people, one.answered) = (1, 1);
    let well = read(&one);
    let there = |signal: &SignalOutcome| signal.state == SignalState::Present;
    assert!(!well.signals.iter().any(there), "{:?}", told(&well));
    assert_eq!(well.on_your_own, Some(OnYourOwn::Tell));
    let low = read(&nine([2, 4, 4, 2, 5, 2], &[], 9));
    assert!(matches!(low.on_your_own, Some(OnYourOwn::Do(_))));
}

#[test]
fn an_agenda_in_which_nothing_was_chosen_is_a_proposal_and_says_so() {
    let one = nine([2, 4, 4, 2, 5, 2], &[], 9);
    assert!(agenda(&read(&one), 75).proposal);
    let mut chosen = one.clone();
    chosen.closing.card = Some("opleverkaart".into());
    assert!(!agenda(&read(&chosen), 75).proposal);
}

#[test]
fn what_people_do_before_the_meeting_leaves_the_meeting_itself_its_work() {
    let one = nine([2, 4, 4, 2, 5, 2], &[], 9);
    let mut agreed = one.clone();
    agreed.actions.push(crate::walk::Action {
        what: "Ieder belt één collega".into(),
        ..Default::default()
    });
    let (without, with) = (works(&read(&one), 90), works(&read(&agreed), 90));
    assert!(!with.is_empty());
    assert_eq!(
        with,
        without[..with.len()],
        "the same, as far as there is time"
    );
    assert!(agenda(&read(&agreed), 90).proposal);
}

#[test]
fn who_is_told_one_trouble_hears_first_that_nearly_all_goes_well() {
    let well = |outcome: &Outcome| {
        let mut notes = outcome.notes.iter();
        notes.find_map(|note| match note {
            Note::NearlyAllWell { but, .. } => Some(
                but.iter()
                    .map(|one| one.get("nl").to_owned())
                    .collect::<Vec<_>>(),
            ),
            _ => None,
        })
    };
    let one = read(&nine([4, 4, 4, 5, 2, 4], &[], 9));
    assert!(
        told(&one).contains(&"trekker-draagt-alles"),
        "{:?}",
        told(&one)
    );
    assert_eq!(well(&one), Some(vec!["Gedeeld leiderschap".to_owned()]));
    for levels in [[4, 4, 4, 3, 2, 4], [4; 6], [2; 6]] {
        assert_eq!(well(&read(&nine(levels, &[], 9))), None, "{levels:?}");
    }
}
