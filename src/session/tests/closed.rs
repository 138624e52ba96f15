//! What nobody may see before the reveal: not in memory, not on the disk, not in any order.

mod unread;

use proptest::prelude::*;

use super::support::{LAPTOP, PAPER, PLANTED, Room, bank, beginning, written};
use crate::bank::{Answer, Bank, Source, parse};
use crate::measurement::{Data, Measurement, Way, file};
use crate::often::cases;
use crate::session::dice::Dice;
use crate::session::draft;
use crate::session::sealed::{Person, Sealed};
use crate::session::{Act, Draft, Effect, Keep, Question, Session, Step};

/// Forms of people who all differ in every characteristic.
fn forms(people: usize, seed: u64) -> Vec<String> {
    let mut dice = Dice::new(seed);
    let mut form = || -> String {
        let signs = (0..30).map(|_| char::from(b"12345?-"[dice.below(7)]));
        signs.collect()
    };
    (0..people).map(|_| form()).collect()
}

/// A meeting of so many, where forms are typed.
fn open(people: usize) -> Room {
    Room::collecting(people as i64, PAPER)
}

fn typed(forms: &[String], seed: u64) -> Room {
    typed_in(&open(forms.len().max(5) + 1), forms, seed)
}

/// The same, in a meeting that stands there already.
fn typed_in(open: &Room, forms: &[String], seed: u64) -> Room {
    let mut session = open.session.clone();
    session.dice = Dice::new(seed);
    let mut room = Room {
        session,
        effects: Vec::new(),
    };
    for form in forms {
        room.text(form);
    }
    room
}

#[test]
fn a_form_is_counted_and_cannot_be_read() {
    let mut room = Room::collecting(6, PAPER);
    room.text(PLANTED);
    assert_eq!(room.done(), 1);
    let written = file::write(&room.session.measurement());
    for seen in [written, format!("{:?}", room.session)] {
        assert!(!seen.contains("5, 1, 5"), "{seen}");
        assert!(!seen.contains("Point(5), Point(1)"), "{seen}");
        assert!(!seen.contains("51515"), "{seen}");
    }
}

/// The cells of what was typed: the rank of each point.
fn cells(typed: &str) -> String {
    let cell = |sign: char| match sign.to_digit(10) {
        Some(digit) => char::from(b'0' + digit as u8 - 1),
        None => sign,
    };
    typed.chars().map(cell).collect()
}

/// The blocks of a draft: per characteristic the rows as they lie.
fn blocks(draft: &Draft) -> Vec<Vec<String>> {
    let text = String::from_utf8(draft.bytes().to_vec()).unwrap();
    let lines = text.lines().skip(3).take(6);
    let rows = |line: &str| -> Vec<String> {
        let cells = line.as_bytes().chunks(5);
        cells
            .map(|row| String::from_utf8(row.to_vec()).unwrap())
            .collect()
    };
    lines.map(rows).collect()
}

#[test]
fn in_a_hundred_rounds_nothing_of_a_draft_says_who_belongs_together_or_who_came_first() {
    let people = 8;
    let open = open(people + 1);
    let (mut together, mut pairs) = (0, 0);
    let mut first_at = vec![0; people];
    for round in 0..100 {
        let forms = forms(people, round);
        let room = typed_in(&open, &forms, round + 1000);
        let blocks = blocks(&room.draft().unwrap());
        let place = |person: usize, block: usize| {
            let row = cells(&forms[person][block * 5..block * 5 + 5]);
            let found = blocks[block].iter().position(|one| *one == row);
            found.expect("every row is there")
        };
        for person in 0..people {
            for block in 1..6 {
                pairs += 1;
                together += usize::from(place(person, block) == place(person, block - 1));
            }
        }
        first_at[place(0, 0)] += 1;
    }
    // By chance one in eight lies at the same place in the next block; and the first form lies anywhere.
    let share = together as f64 / pairs as f64;
    assert!((share - 1.0 / people as f64).abs() < 0.03, "{share}");
    assert!(
        first_at.iter().all(|times| (2..30).contains(times)),
        "{first_at:?}"
    );
}

#[test]
fn every_form_takes_equally_much_room_whatever_is_in_it() {
    for text in ["five.toml", "minus"] {
        let bank: &'static Bank = match text {
            "minus" => minus(),
            _ => bank(),
        };
        let mut dice = Dice::new(1);
        let mut size = |answer: Answer| {
            let mut person = Person::blank(&bank.instrument);
            let cells = bank.instrument.items().count() + bank.instrument.characteristics.len();
            for place in 0..cells {
                person.set(&bank.instrument, place, answer);
            }
            let mut sealed = Sealed::new(&bank.instrument);
            sealed.add(&bank.instrument, &[person], &mut dice);
            draft::write(&[(Way::Paper, sealed)], None).bytes().len()
        };
        let low = bank.instrument.scale.lowest();
        let high = bank.instrument.scale.highest();
        let all = [
            size(Answer::Point(low)),
            size(Answer::Point(high)),
            size(Answer::DontKnow),
        ];
        assert!(all.iter().all(|one| *one == all[0]), "{all:?}");
    }
}

/// A bank with a scale from -5 to 5.
fn minus() -> &'static Bank {
    let points: Vec<String> = (-5..=5)
        .map(|value| format!("{{ value = {value} }}"))
        .collect();
    let text = format!(
        "[bank]\nid = \"min\"\nversion = \"1.0.0\"\ntitle = \"Min\"\n[scale]\npoints = [{}]\n\
         dont_know = \"?\"\n[[characteristic]]\nid = \"a\"\ntitle = \"A\"\n[[item]]\nid = \"a-1\"\n\
         characteristic = \"a\"\ntext = \"Een.\"\n[[item]]\nid = \"a-2\"\ncharacteristic = \"a\"\n\
         text = \"Twee.\"\n",
        points.join(", ")
    );
    let source = Source {
        name: "min.toml".into(),
        text,
    };
    Box::leak(Box::new(parse(vec![source]).unwrap()))
}

#[test]
fn negative_values_come_back_out_as_they_went_in() {
    let instrument = &minus().instrument;
    let mut dice = Dice::new(3);
    let mut sealed = Sealed::new(instrument);
    let people: Vec<Person> = (-5..=5)
        .map(|value| {
            let mut person = Person::blank(instrument);
            person.set(instrument, 0, Answer::Point(value));
            person
        })
        .collect();
    sealed.add(instrument, &people, &mut dice);
    let draft = draft::write(&[(Way::Phones, sealed)], None);
    let (read, _) = draft::read(&draft, instrument, Way::Paper, &mut dice).unwrap();
    let mut room = Room::new();
    let mut measurement = room.session.measurement();
    measurement.bank = instrument.clone();
    let (_, sealed) = read.into_iter().next().unwrap();
    sealed.open(&mut measurement);
    let Data::Rows(blocks) = &measurement.data else {
        panic!("rows");
    };
    let mut values: Vec<Option<i32>> = blocks[0].iter().map(|row| row[0].point()).collect();
    values.sort();
    assert_eq!(values, (-5..=5).map(Some).collect::<Vec<_>>());
    room.choose(1);
}

#[test]
fn two_people_who_exchange_their_answers_leave_everything_the_same() {
    let open = open(6);
    for round in 0..cases(1000_u64) {
        let all = forms(4, round);
        let order = |one: usize, other: usize| {
            let mut forms = all.clone();
            forms.swap(one, other);
            // The last form that was typed may be known; these two are not.
            forms.push("3".repeat(30));
            forms
        };
        let here = typed_in(&open, &order(0, 0), round);
        let there = typed_in(&open, &order(0, 3), round);
        // What is asked for after both is compared: on the way one of them was not there yet.
        let last = |room: &Room| -> Vec<Effect> {
            let last = room.effects.iter().rev().take(2);
            last.cloned().collect()
        };
        assert_eq!(last(&here), last(&there), "round {round}");
        let phases = (here.session.phase(), there.session.phase());
        assert_eq!(phases.0, phases.1, "round {round}: in memory");
    }
}

#[test]
fn what_one_characteristic_of_two_people_says_can_be_exchanged_too() {
    let open = open(6);
    for round in 0..200 {
        let all = forms(5, round);
        let mut other = all.clone();
        let part = |form: &str| form[10..15].to_owned();
        let (one, two) = (part(&all[0]), part(&all[1]));
        other[0].replace_range(10..15, &two);
        other[1].replace_range(10..15, &one);
        let (here, there) = (typed_in(&open, &all, round), typed_in(&open, &other, round));
        assert_eq!(here.draft(), there.draft(), "round {round}");
    }
}

/// One thing that a clumsy facilitator does.
fn press(key: u8) -> Act {
    match key % 20 {
        0 | 1 => Act::Choose(i64::from(key) % 6 + 1),
        2 => Act::Text(PLANTED.into()),
        3 => Act::Number(i64::from(key) % 12),
        5 => Act::DontKnow,
        6 => Act::Undo,
        7 => Act::Back,
        8 => Act::People,
        9 => Act::Answering,
        10 => Act::Text("1 1 1 0 0".into()),
        11 => Act::Short,
        12 => Act::Skip,
        13 => Act::Vote,
        14 => Act::Cover,
        15 => Act::Notes,
        16 => Act::Text(String::new()),
        17 => Act::Timer,
        18 => Act::Choose(1),
        _ => Act::Next,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(64)))]

    #[test]
    fn no_sequence_of_acts_before_the_reveal_brings_an_answer_where_it_can_be_seen(
        way in 1_i64..=3,
        keys in proptest::collection::vec(any::<u8>(), 0..120),
    ) {
        let mut room = Room::collecting(6, way);
        for key in keys {
            // What is refused changes nothing; all else is looked at.
            let before = room.session.clone();
            let act = press(key);
            if room.act(act).is_err() {
                prop_assert_eq!(room.session.asked_at(), before.asked_at());
                prop_assert_eq!(room.session.measurement(), before.measurement());
            }
            let measurement = room.session.measurement();
            if room.session.round().is_none_or(|round| round.card().is_none()) {
                if let Data::Rows(blocks) = &measurement.data {
                    prop_assert!(blocks.iter().all(Vec::is_empty));
                }
                prop_assert_eq!(measurement.answered, 0);
            }
            for view in [format!("{:?}", room.session.notes()), format!("{:?}", room.session.phone())] {
                // What was typed as an agreement is no answer; rows are never written so.
                let agreed = crate::measurement::file::write(&measurement).contains("51515");
                prop_assert!(agreed || !view.contains("51515"));
            }
        }
        let saved = room.effects.iter().filter(|one| matches!(one, Effect::Keep(Keep::Save { .. })));
        prop_assert!(!written(&saved.cloned().collect::<Vec<_>>()).contains("5, 1, 5"));
    }

    /// Whatever is typed and pasted, every state of a meeting can be read again.
    #[test]
    fn what_any_meeting_leaves_behind_reads_back(
        way in 1_i64..=4,
        acts in proptest::collection::vec(
            prop_oneof![
                3 => any::<u8>().prop_map(press),
                1 => crate::scrub::hiding().prop_map(Act::Text),
                1 => crate::scrub::hiding().prop_map(|text| Act::Text(format!("{text};{text}; ë\u{200D} ;{text}"))),
                1 => crate::scrub::hiding().prop_map(Act::Keep),
                1 => crate::scrub::hiding().prop_map(Act::Park),
                1 => (0_usize..40).prop_map(Act::Jump),
                1 => Just(Act::Reveal),
            ],
            0..60,
        ),
        named in any::<bool>(),
    ) {
        let mut begun = beginning(false);
        begun.network = None;
        let mut room = if named { Room::collecting(6, way) } else { Room::of(begun) };
        for act in acts {
            let _ = room.act(act);
            let text = crate::measurement::file::write(&room.session.measurement());
            prop_assert!(crate::measurement::file::read(&text).is_ok(), "{}", text);
        }
    }

    /// Whatever was done, going on after a crash finds the same step, the same counts and the same forms; and what was
    /// taken back stays away.
    #[test]
    fn after_a_crash_the_meeting_is_where_it_was(
        way in 1_i64..=4,
        keys in proptest::collection::vec(any::<u8>(), 0..80),
    ) {
        let mut room = Room::collecting(6, way);
        for key in keys {
            let _ = room.act(press(key));
        }
        let at = room.session.step();
        let measurement = room.session.measurement();
        let again = room.crash(Vec::new());
        if measurement.at.is_some() {
            prop_assert_eq!(again.session.step(), at);
        }
        prop_assert_eq!(again.done(), room.done());
        prop_assert_eq!(again.session.people(), room.session.people());
        let mut dice = Dice::new(1);
        let left = |room: &Room, dice: &mut Dice| {
            room.session.round().map(|round| {
                let read = draft::read(&round.draft(), &bank().instrument, Way::Paper, dice);
                read.unwrap().0.iter().map(|(_, one)| (one.done(), one.answered())).collect::<Vec<_>>()
            }).unwrap_or_default()
        };
        prop_assert_eq!(left(&again, &mut dice), left(&room, &mut dice));
    }

    #[test]
    fn a_form_that_is_taken_back_leaves_what_was_there(
        values in proptest::collection::vec(0_usize..7, 30),
        people in 1_usize..12,
    ) {
        let sign = |value: &usize| char::from(b"12345?-"[*value]);
        let form: String = values.iter().map(sign).collect();
        let mut room = typed(&forms(people, 5), 5);
        let before = sorted(&room);
        room.text(&form).does(Act::Undo).answer(1);
        prop_assert_eq!(sorted(&room), before);
    }
}

/// The rows of every block, in order, so that places do not count.
fn sorted(room: &Room) -> Vec<Vec<String>> {
    let mut blocks = blocks(&room.draft().unwrap());
    for rows in &mut blocks {
        rows.sort();
    }
    blocks
}

#[test]
fn memory_holds_beside_the_blocks_only_the_last_typed_form_and_that_at_the_laptop() {
    let mut room = typed(&forms(3, 9), 9);
    assert!(room.session.round().unwrap().can_undo());
    room.does(Act::Back).choose(LAPTOP);
    assert!(
        !room.session.round().unwrap().can_undo(),
        "another way: it is forgotten"
    );
    room.does(Act::Next).choose(4);
    room.effects.clear();
    let again: Session = room.session.clone();
    assert_eq!(again.step(), Step::Collect);
    let after = room.crash(Vec::new());
    assert!(
        after
            .session
            .round()
            .is_none_or(|round| round.turn().is_none())
    );
}

#[test]
fn one_more_form_beside_the_measurement_of_before_is_not_shown_and_that_is_explained() {
    let ten = forms(10, 4);
    let shown = |forms: &[String]| {
        let mut room = typed(forms, 1);
        room.reveal();
        room.session.measurement()
    };
    let mut before = shown(&ten[..9]);
    before.private.remarks = vec!["mooi gezegd".into()];
    let before = before;
    let again = |forms: &[String]| {
        let mut room = Room::after(before.clone(), false);
        room.collect(forms.len() as i64, PAPER);
        for form in forms {
            room.text(form);
        }
        room.to(Step::Reveal).does(Act::Reveal);
        room
    };
    let mut late = again(&ten);
    assert!(matches!(late.session.question(), Some(Question::Late(date)) if *date == before.date));
    assert!(!written(&late.effects).contains("[rows]\ndoelen = [["));
    // Back, and it is asked again; then the group goes on without a picture.
    late.choose(3).does(Act::Reveal).choose(1);
    assert!(late.session.question().is_none() && !late.session.is_revealed());
    // After a fall it is asked as well, and not once the earlier one is gone.
    let fallen = |earlier: Vec<Measurement>| {
        let mut room = again(&ten).crash(earlier);
        room.to(Step::Reveal).does(Act::Reveal);
        room.session.question().is_some()
    };
    assert!(fallen(vec![before.clone()]));
    assert!(!fallen(Vec::new()));
    // With one number this one takes the place of the other, which goes when this one is there, and nothing is beside it.
    let mut instead = again(&ten);
    instead.choose(2);
    assert!(instead.session.is_revealed());
    let place = |wanted: fn(&Effect) -> bool| instead.effects.iter().rposition(wanted).unwrap();
    let saved = place(|one| matches!(one, Effect::Keep(Keep::Save { .. })));
    let replaced = place(|one| matches!(one, Effect::Keep(Keep::Replace { .. })));
    let read = place(|one| matches!(one, Effect::Read(_)));
    // Before: it is known what goes when the new one comes to be there, and nothing goes before that.
    assert!(replaced < saved && saved < read);
    let Effect::Keep(Keep::Replace { after, of }) = &instead.effects[replaced] else {
        unreachable!()
    };
    assert_eq!((*after, of.answered), (instead.session.revision(), 10));
    let Effect::Keep(Keep::Save {
        revision,
        measurement,
        ..
    }) = &instead.effects[saved]
    else {
        unreachable!()
    };
    assert_eq!(revision, after);
    assert_eq!(
        measurement.private.remarks,
        ["mooi gezegd"],
        "it stays when the other one goes"
    );
    // Others who answer otherwise are another measurement.
    assert!(again(&forms(9, 5)).session.is_revealed());
}
