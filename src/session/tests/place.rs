//! A file can be corrected by hand: whatever stands in the place of a meeting that was left, it goes on where the bank has
//! it, and every act after that is answered or refused.

use std::path::Path;

use fastrand::Rng;
use jiff::civil::date;
use proptest::prelude::*;

use crate::bank::{Bank, Source, parse, shipped};
use crate::measurement::{Data, Kind, Measurement, State, Way};
use crate::often;
use crate::reading::{Found, outcome};
use crate::scoring::ItemCounts;
use crate::session::{Act, Asked, Beginning, Extra, Left, Report, Session};

/// The banks that tests have, but for those that cannot be read.
pub(super) fn banks() -> &'static [&'static Bank] {
    static BANKS: std::sync::OnceLock<Vec<&'static Bank>> = std::sync::OnceLock::new();
    BANKS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/banks");
        let files = [folder.clone(), folder.join("outside")];
        let mut files: Vec<_> = files
            .iter()
            .filter_map(|folder| std::fs::read_dir(folder).ok())
            .flat_map(|files| files.flatten().map(|file| file.path()))
            .filter(|path| path.extension().is_some_and(|end| end == "toml"))
            .collect();
        files.sort();
        let read = files.into_iter().filter_map(|path| {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(&path).ok()?;
            let bank = parse(vec![Source { name, text }]).ok()?;
            Some(&*Box::leak(Box::new(bank)))
        });
        let banks: Vec<_> = std::iter::once(shipped().unwrap()).chain(read).collect();
        assert!(banks.len() > 4, "{}", banks.len());
        banks
    })
}

/// A place as somebody could have typed it.
fn place(dice: &mut Rng) -> String {
    let numbers = [
        "0",
        "1",
        "5",
        "6",
        "12",
        "99",
        "4294967295",
        "18446744073709551615",
        "-1",
        "",
        "x",
    ];
    let steps = [
        "mirrored",
        "network",
        "people",
        "few",
        "sharing",
        "welcome",
        "last-time",
        "extras",
        "way",
        "collect",
        "predict",
        "reveal",
        "strongest",
        "difference",
        "lowest",
        "vote",
        "signal",
        "context",
        "principle",
        "question",
        "question-line",
        "needs",
        "work",
        "action-what",
        "action-when",
        "too-early",
        "different",
        "need",
        "back",
        "agreed",
        "end",
        "nowhere",
    ];
    let keys = [
        "focus",
        "high",
        "low",
        "difference",
        "card",
        "signal",
        "seconds",
    ];
    let words = [
        "open", "wall", "short", "talk", "shown", "closed", "agreed", "hurried", "iets", "",
    ];
    let number = |dice: &mut Rng| numbers[dice.usize(..numbers.len())];
    let mut place = format!("{}:{}", steps[dice.usize(..steps.len())], number(dice));
    for _ in 0..dice.usize(..8) {
        place.push(' ');
        match dice.u8(..3) {
            0 => {
                let key = keys[dice.usize(..keys.len())];
                place.push_str(&format!("{key}={}", number(dice)));
            }
            1 => place.push_str(words[dice.usize(..words.len())]),
            _ => place.push_str(Extra::ALL[dice.usize(..Extra::ALL.len())].name()),
        }
    }
    place
}

fn measurement(bank: &Bank, dice: &mut Rng) -> Measurement {
    let mut one = Measurement::solo(bank, "Noord", date(2026, 11, 20));
    one.state = State::Open;
    one.people = [0, 1, 2, 5, 9, 200][dice.usize(..6)];
    let ways = [
        Way::Paper,
        Way::Import,
        Way::Laptop,
        Way::Cards,
        Way::Phones,
        Way::Mixed,
    ];
    one.way = ways[dice.usize(..ways.len())];
    one.kind = if one.way == Way::Cards {
        Kind::Counts
    } else {
        Kind::Rows
    };
    let characteristics = &bank.instrument.characteristics;
    one.data = if one.kind == Kind::Counts && dice.bool() {
        let none = ItemCounts {
            points: vec![0; bank.instrument.scale.points.len()],
            dont_know: 0,
            skipped: one.people,
        };
        let all = characteristics.iter();
        Data::Counts(all.map(|own| vec![none.clone(); own.items.len()]).collect())
    } else {
        Data::Rows(vec![Vec::new(); characteristics.len()])
    };
    one.at = Some(place(dice));
    one
}

fn act(session: &Session, dice: &mut Rng) -> Act {
    if dice.u8(..3) > 0 {
        return match session.asked() {
            Asked::Choice(choices) => Act::Choose(
                choices
                    .get(dice.usize(..choices.len().max(1)))
                    .map_or(1, |one| one.number),
            ),
            Asked::Number => Act::Number(dice.i64(1..9)),
            Asked::Row => Act::Text("1".repeat(session.form().len())),
            Asked::Text => Act::Text("tekst".into()),
            Asked::Read => Act::Next,
        };
    }
    let acts = [
        Act::Next,
        Act::Back,
        Act::Skip,
        Act::SkipPart,
        Act::DontKnow,
        Act::Reveal,
        Act::Answering,
        Act::Undo,
        Act::Vote,
        Act::Short,
        Act::People,
        Act::Cover,
        Act::Notes,
        Act::Second,
        Act::Jump(dice.usize(..50)),
        Act::Jump(usize::MAX),
        Act::Choose(dice.i64(-1..40)),
        Act::Text("1 1 1 1 1".into()),
        Act::Number(i64::MAX),
        Act::SaveAgain,
        Act::PhoneSeen,
    ];
    acts[dice.usize(..acts.len())].clone()
}

/// All that a face draws.
fn looked_at(session: &Session) {
    let _ = (
        session.room(),
        session.notes(),
        session.asked(),
        session.phone(),
        session.asked_at(),
        session.measurement(),
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(often::cases(400)))]

    #[test]
    fn whatever_stands_in_the_place_of_a_meeting_it_goes_on_and_every_act_is_answered_or_refused(seed in any::<u64>()) {
        let mut dice = Rng::with_seed(seed);
        let bank = banks()[dice.usize(..banks().len())];
        let left = Left {
            path: "noord.toml".into(),
            measurement: measurement(bank, &mut dice),
            draft: None,
            earlier: Vec::new(),
        };
        let beginning = Beginning {
            bank,
            network: None,
            today: date(2026, 11, 26),
            short: false,
            fresh: false,
            seed,
        };
        let (mut session, mut effects) = Session::resume(beginning, left);
        for _ in 0..40 {
            for effect in std::mem::take(&mut effects) {
                if let crate::session::Effect::Read(measurement) = effect {
                    let found = Found::of(&outcome(session.bank(), &measurement, &[]));
                    effects.extend(session.act(Act::Report(Report::Found(Box::new(found)))).unwrap());
                }
            }
            looked_at(&session);
            let act = act(&session, &mut dice);
            effects.extend(session.act(act).unwrap_or_default());
        }
    }
}

#[test]
fn a_place_that_the_bank_does_not_have_is_left_out_and_the_others_stay() {
    let mut dice = Rng::with_seed(1);
    let bank = shipped().unwrap();
    let mut left = measurement(bank, &mut dice);
    left.way = Way::Paper;
    left.people = 6;
    let resumed = |at: &str| {
        let mut measurement = left.clone();
        measurement.at = Some(at.into());
        let left = Left {
            path: "noord.toml".into(),
            measurement,
            draft: None,
            earlier: Vec::new(),
        };
        Session::resume(super::support::beginning(true), left).0
    };
    let focus = |at| resumed(at).focus();
    assert_eq!(focus("collect:0 wall short agreed focus=5"), Some(5));
    assert_eq!(focus("collect:0 wall short agreed focus=6"), None);
    assert_eq!(focus("collect:0 focus=99 wall short agreed"), None);
    let guessed = |at| resumed(at).predictions().to_vec();
    assert_eq!(guessed("reveal:0 wall agreed high=3 low=1"), [3, 1]);
    assert_eq!(guessed("reveal:0 wall agreed high=99 low=1"), [0_usize; 0]);
    assert_eq!(guessed("reveal:0 wall agreed high=3 low=3 high=2"), [3]);
    assert_eq!(
        resumed("difference:0 wall agreed difference=99").difference(),
        None
    );
}
