//! What is hidden cannot be found in what is handed out, nor had from it: whatever the hidden answers are, every
//! document is the same to the letter. And what a group keeps from its leader changes nothing on the leader's page.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/often.rs"]
mod often;
#[path = "support/sources.rs"]
mod sources;

use std::fs;
use std::path::Path;

use jiff::civil::date;
use proptest::prelude::*;
use serde_json::Value;
use vlot::bank::Answer;
use vlot::i18n::{Language, Words};
use vlot::measurement::{Data, Kind, Measurement, Sharing};
use vlot::reading::outcome;
use vlot::report::{self, Include, Sheet};

use handouts::{network, shared};
use networks::{Dice, TODAY, bank};
use sources::sources;

/// Below this many nothing is shown.
const FEWEST: usize = 5;

/// Every document and file of a measurement, names and all.
fn handed_out(measurement: &Measurement, earlier: &[Measurement]) -> Vec<String> {
    let outcome = outcome(bank(), measurement, earlier);
    let words = Words::new(Language::Dutch);
    let include = Include {
        names: true,
        remarks: true,
        needs: true,
    };
    let sheet = Sheet {
        outcome: &outcome,
        measurement,
        words: &words,
        language: "nl",
        include,
    };
    let (answers, _) = report::csv::answers(&outcome, measurement);
    let mut all = vec![
        report::html::group(
            &sheet,
            report::html::Extent {
                cards: true,
                details: true,
            },
        ),
        report::group_document(&sheet).markdown(),
        report::svg::file(&sheet, false),
        report::svg::file(&sheet, true),
        report::csv::figures(&outcome),
        report::json(&outcome, measurement, &words, "nl", include),
    ];
    all.extend(answers.into_iter().map(|one| one.text));
    all.extend(leader(measurement, earlier));
    all
}

/// Both forms of the leader's page.
fn leader(measurement: &Measurement, earlier: &[Measurement]) -> Vec<String> {
    let outcome = outcome(bank(), measurement, earlier);
    let words = Words::new(Language::Dutch);
    let sheet = Sheet {
        outcome: &outcome,
        measurement,
        words: &words,
        language: "nl",
        include: Include::default(),
    };
    vec![
        report::html::leader(&sheet),
        report::leader_document(&sheet).markdown(),
    ]
}

fn json(measurement: &Measurement) -> Value {
    let outcome = outcome(bank(), measurement, &[]);
    let words = Words::new(Language::English);
    let text = report::json(&outcome, measurement, &words, "en", Include::default());
    serde_json::from_str(&text).unwrap()
}

fn cell(dice: &mut Dice) -> Answer {
    match dice.below(8) {
        0 => Answer::DontKnow,
        1 => Answer::Skipped,
        _ => Answer::Point(dice.below(5) as i32 + 1),
    }
}

fn row(dice: &mut Dice) -> Vec<Answer> {
    (0..5).map(|_| cell(dice)).collect()
}

/// A block in which so many have a score, and the others gave no point at all.
fn block(people: usize, scored: usize, dice: &mut Dice) -> Vec<Vec<Answer>> {
    let rows = (0..people).map(|person| {
        let mut row = row(dice);
        for (place, cell) in row.iter_mut().enumerate() {
            if person < scored && place < 3 {
                *cell = Answer::Point(dice.below(5) as i32 + 1);
            } else if person >= scored && matches!(cell, Answer::Point(_)) {
                *cell = Answer::DontKnow;
            }
        }
        row
    });
    let mut rows: Vec<Vec<Answer>> = rows.collect();
    let order = dice.shuffled(people);
    let mut shuffled = vec![Vec::new(); people];
    for (row, place) in rows.drain(..).zip(order) {
        shuffled[place] = row;
    }
    shuffled
}

/// A group of whom nobody knows yet what is hidden.
fn random(people: usize, dice: &mut Dice) -> Measurement {
    let blocks = (0..6).map(|_| {
        let scored = dice.below(people + 1);
        block(people, scored, dice)
    });
    Measurement {
        data: Data::Rows(blocks.collect()),
        ..network(people, TODAY, 0.0)
    }
}

fn blocks(measurement: &mut Measurement) -> &mut Vec<Vec<Vec<Answer>>> {
    match &mut measurement.data {
        Data::Rows(blocks) => blocks,
        Data::Counts(_) => panic!("a group of rows"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_group_that_is_too_small_is_handed_out_as_if_it_were_any_other(
        seed in any::<u64>(), people in 1_usize..FEWEST, others in 1_usize..FEWEST,
    ) {
        let mut dice = Dice(seed);
        let mut one = random(people, &mut dice);
        let mut other = random(others, &mut dice);
        // What the group said together, after the answers, is not hidden.
        other.judgements.clear();
        one.judgements.clear();
        other.context.clone_from(&one.context);
        for sharing in [Sharing::Group, Sharing::LeaderAgreements, Sharing::LeaderAll] {
            let (one, other) = (shared(sharing, one.clone()), shared(sharing, other.clone()));
            prop_assert_eq!(handed_out(&one, &[]), handed_out(&other, &[]));
        }
    }

    #[test]
    fn a_characteristic_with_too_few_scores_is_handed_out_as_if_they_were_any_others(
        seed in any::<u64>(), people in FEWEST..16, hidden in 0_usize..6, scored in 1_usize..FEWEST,
        others in 1_usize..FEWEST,
    ) {
        let mut dice = Dice(seed);
        let mut one = shared(Sharing::LeaderAll, random(people, &mut dice));
        let mut other = one.clone();
        blocks(&mut one)[hidden] = block(people, scored, &mut dice);
        blocks(&mut other)[hidden] = block(people, others, &mut dice);
        prop_assert_eq!(handed_out(&one, &[]), handed_out(&other, &[]));
        // Nor does it show in what comes after it.
        let mut after = random(people, &mut dice);
        after.sharing = Sharing::LeaderAll;
        (one.date, other.date) = (date(2026, 1, 19), date(2026, 1, 19));
        prop_assert_eq!(handed_out(&after, &[one]), handed_out(&after, &[other]));
    }

    #[test]
    fn an_item_with_too_few_answers_has_no_figure_and_no_answers_anywhere(
        seed in any::<u64>(), people in FEWEST..16, place in 0_usize..6, item in 0_usize..5, given in 1_usize..FEWEST,
    ) {
        let mut dice = Dice(seed);
        let mut measurement = random(people, &mut dice);
        let block = &mut blocks(&mut measurement)[place];
        for (person, row) in block.iter_mut().enumerate() {
            for (at, cell) in row.iter_mut().enumerate() {
                *cell = match (at == item, person < given) {
                    (true, false) => Answer::Skipped,
                    _ => Answer::Point(dice.below(5) as i32 + 1),
                };
            }
        }
        let characteristic = &measurement.bank.characteristics[place];
        let (id, item_id) = (&characteristic.id, &characteristic.items[item].id);
        let outcome = outcome(bank(), &measurement, &[]);
        let result = json(&measurement);
        let told = &result["characteristics"][place];
        let keys = told["per_item"][item].as_object().unwrap();
        prop_assert_eq!(keys.len(), 3, "{:?}", keys);
        prop_assert!(keys["n"].is_null() && keys["suppressed"] == true);
        let shown: u64 = told["per_item"].as_array().unwrap().iter().filter_map(|one| one["n"].as_u64()).sum();
        prop_assert_eq!(told["answered_cells"].as_u64().unwrap(), shown, "no count to subtract from");
        prop_assert!(told["alpha"]["value"].is_null());
        let figures = report::csv::figures(&outcome);
        let named = format!(",{item_id},");
        let own: Vec<&str> = figures.lines().filter(|line| line.contains(&named)).collect();
        prop_assert!(own.len() == 1 && own[0].ends_with(",suppressed,1"), "no figure: {:?}", own);
        // The other statements go out, in a table without the hidden one.
        let (answers, kept) = report::csv::answers(&outcome, &measurement);
        let own = answers.iter().find(|one| one.characteristic == *id).unwrap();
        let header = own.text.lines().next().unwrap();
        prop_assert_eq!(header.split(',').count(), 4, "{}", header);
        prop_assert!(!header.split(',').any(|name| name == item_id));
        prop_assert!(kept.contains(&&characteristic.items[item].text) && !kept.contains(&&characteristic.title));
    }

    #[test]
    fn what_the_group_keeps_to_itself_changes_nothing_on_the_page_of_its_leader(
        seed in any::<u64>(), people in 1_usize..16, others in 1_usize..16,
    ) {
        let mut dice = Dice(seed);
        let one = shared(Sharing::LeaderAgreements, random(people, &mut dice));
        let mut other = shared(Sharing::LeaderAgreements, random(others, &mut dice));
        other.questions.clear();
        other.context.clear();
        other.private = vlot::measurement::Private::default();
        let earlier = Measurement { date: date(2026, 1, 19), ..random(9, &mut dice) };
        prop_assert_eq!(leader(&one, &[]), leader(&other, &[earlier]));
        let mut silent = shared(Sharing::Group, other);
        silent.actions.clear();
        silent.closing = vlot::measurement::Closing::default();
        silent.people += 3;
        prop_assert_eq!(leader(&shared(Sharing::Group, one), &[]), leader(&silent, &[]));
    }
}

/// Every document but the answers themselves, which are the owner's.
fn published(measurement: &Measurement) -> Vec<String> {
    let mut all = handed_out(measurement, &[]);
    let outcome = outcome(bank(), measurement, &[]);
    let (answers, _) = report::csv::answers(&outcome, measurement);
    all.retain(|text| answers.iter().all(|one| one.text != *text));
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(often::cases(24)))]

    /// Whoever looks for tables that fit everything that is handed out finds all of these, so no row is certain, of
    /// whole answers of five to nine people, unless everybody answered the same.
    #[test]
    fn twins_whose_columns_are_shuffled_are_handed_out_alike_to_the_letter(
        seed in any::<u64>(), people in FEWEST..10,
    ) {
        let mut dice = Dice(seed);
        let mut one = shared(Sharing::LeaderAll, random(people, &mut dice));
        for row in blocks(&mut one).iter_mut().flatten() {
            for cell in row.iter_mut() {
                *cell = Answer::Point(dice.below(5) as i32 + 1);
            }
        }
        let mut twin = one.clone();
        for block in blocks(&mut twin) {
            for item in 0..5 {
                let column: Vec<Answer> = block.iter().map(|row| row[item]).collect();
                for (row, from) in block.iter_mut().zip(dice.shuffled(people)) {
                    row[item] = column[from];
                }
            }
        }
        prop_assert_eq!(published(&one), published(&twin));
    }
}

#[test]
fn counts_and_a_scan_by_one_person_are_shown_whole() {
    for measurement in [handouts::counted(3), handouts::alone()] {
        let result = json(&measurement);
        assert_eq!(result["suppressed"], false, "{:?}", measurement.kind);
        let shown = result["characteristics"].as_array().unwrap();
        assert!(shown.iter().all(|one| one["mean"].is_number()));
        let outcome = outcome(bank(), &measurement, &[]);
        let (answers, _) = report::csv::answers(&outcome, &measurement);
        let expected = if measurement.kind == Kind::Solo { 6 } else { 0 };
        assert_eq!(answers.len(), expected);
    }
}

/// The words of a text that stand between signs for code.
fn codes(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_promise_names_a_test_that_there_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let all = ["src", "tests"].map(sources).concat();
    let mut named = 0;
    for page in ["privacy.md", "phones-threat-model.md"] {
        let text = fs::read_to_string(root.join("docs").join(page)).unwrap();
        let words = codes(&text);
        for (place, word) in words.iter().enumerate() {
            let letters =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
            let name = word.trim_end_matches('…');
            if name.matches('_').count() < 2 || !name.bytes().all(letters) {
                continue;
            }
            let starts = if name == *word {
                format!("fn {name}(")
            } else {
                format!("fn {name}")
            };
            // The nearest word before it that is no test is where it stands.
            let before = words[..place].iter().rev();
            let room = before.clone().find(|word| word.matches('_').count() < 2);
            let room = room
                .filter(|_| page == "privacy.md")
                .copied()
                .unwrap_or_default();
            let stands = all.iter().any(|(path, text)| {
                path.to_string_lossy().contains(room) && text.contains(&starts)
            });
            assert!(stands, "{page}: there is no test {word} in {room}");
            named += 1;
        }
    }
    assert!(named > 60, "{named}");
}

#[test]
fn each_promise_has_its_test_and_what_is_no_promise_is_said() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/privacy.md")).unwrap();
    let (promises, table) = text.split_once("\n## ").unwrap();
    let is_test = |word: &&str| word.matches('_').count() > 1;
    let rows: Vec<(&str, usize)> = table
        .lines()
        .filter_map(|row| row.strip_prefix("| ")?.split_once(" | "))
        .map(|(title, tests)| (title, codes(tests).into_iter().filter(is_test).count()))
        .filter(|(title, _)| *title != "belofte")
        .collect();
    let parts: Vec<&str> = promises.split("\n**").skip(1).collect();
    assert!(parts.len() > 9, "{}", parts.len());
    for (title, _) in &rows {
        let there = parts.iter().any(|part| part.starts_with(title));
        assert!(there, "{title} is promised nowhere");
    }
    for part in parts {
        let title = part.split("**").next().unwrap().trim_end_matches('.');
        // Whoever reads what is promised stumbles over no name of a test.
        assert!(!codes(part).iter().any(is_test), "{title}");
        let row = rows.iter().find(|(named, _)| *named == title);
        let tests = row.map_or(0, |(_, tests)| *tests);
        if title.starts_with("Wat wij niet kunnen beloven") {
            for said in [
                "overtypt, ziet",
                "map Downloads",
                "`-o`",
                "vlot merge",
                "formulieren verzinnen",
                "--min-group 1",
            ] {
                assert!(part.replace('\n', " ").contains(said), "{said}");
            }
        } else {
            assert!(tests > 0, "{title} is held by no test");
        }
    }
}
