//! Phones beside paper in one count: what each is told, and when.

use super::place::banks;
use super::support::{CARDS, PAPER, PLANTED, Room, bank, beginning, nothing_before, written};
use crate::bank::Answer;
use crate::i18n::{Language, Words};
use crate::measurement::{Data, Measurement, Way};
use crate::reading::outcome;
use crate::report::meeting::picture_text;
use crate::session::phones::{Doorway, Entrance, HandedIn, Mark, Number, PhoneRound, Sheet, Told};
use crate::session::{Act, Effect, Extra, Keep, Part, Phase, Question, Report, Step};

pub(super) const PHONES: i64 = 5;

pub(super) fn entrance(path: &str) -> Entrance {
    Entrance {
        doorway: Doorway {
            address: "192.168.1.5:8020".into(),
            path: path.into(),
            digits: "123456".into(),
        },
        code: Vec::new(),
        spoken: "123 456".into(),
        join: Vec::new(),
        others: Vec::new(),
    }
}

/// A room where phones can come in.
fn room(people: i64) -> Room {
    let mut room = Room::new();
    room.session.offer_phones();
    room.collect(people, PHONES);
    room.does(Act::Report(Report::Phones(Ok(Box::new(entrance("here"))))));
    room
}

fn number(place: u8) -> Number {
    [place; 16]
}

pub(super) fn sheet(place: u8, mark: usize) -> HandedIn {
    let marks = vec![Mark::Choice(mark); 30];
    HandedIn {
        ticket: place.into(),
        number: number(place),
        sheet: Sheet::Filled {
            marks,
            guessed: Some((2, 4)),
        },
    }
}

fn paper(place: u8) -> HandedIn {
    HandedIn {
        ticket: place.into(),
        number: number(place),
        sheet: Sheet::Paper,
    }
}

/// Hands in, and what was told at once.
fn hand_in(room: &mut Room, handed: HandedIn) -> Option<Told> {
    let from = room.effects.len();
    room.does(Act::HandIn(vec![handed]));
    told(&room.effects[from..]).first().map(|one| one.1)
}

fn told(effects: &[Effect]) -> Vec<(u64, Told)> {
    let told = effects.iter().filter_map(|effect| match effect {
        Effect::TellPhone { ticket, told } => Some((*ticket, *told)),
        _ => None,
    });
    told.collect()
}

/// What phones are asked at the door that was opened last.
pub(super) fn opened(room: &Room) -> Option<&PhoneRound> {
    room.effects.iter().rev().find_map(|effect| match effect {
        Effect::OpenPhones { round, .. } => Some(&**round),
        _ => None,
    })
}

/// All that was asked for is on the disk; what that tells.
fn sealed(room: &mut Room) -> Vec<(u64, Told)> {
    let from = room.effects.len();
    let revision = room.session.revision();
    room.does(Act::Report(Report::Saved(revision)));
    room.does(Act::Report(Report::Sealed(revision)));
    told(&room.effects[from..])
}

#[test]
fn a_phone_hears_kept_only_when_the_draft_that_holds_its_form_is_on_the_disk() {
    let mut room = room(9);
    assert_eq!(hand_in(&mut room, sheet(1, 4)), None, "not yet");
    let before = room.session.revision() - 1;
    room.does(Act::Report(Report::Sealed(before)));
    assert!(told(&room.effects).is_empty(), "the draft of before");
    room.does(Act::Report(Report::NotSealed(
        before + 1,
        crate::session::Trouble::Full,
    )));
    assert!(told(&room.effects).is_empty(), "it could not be written");
    assert_eq!(
        hand_in(&mut room, sheet(1, 4)),
        None,
        "asked again meanwhile"
    );
    assert_eq!(room.done(), 1);
    assert_eq!(sealed(&mut room), [(1, Told::Kept), (1, Told::Kept)]);
    assert_eq!(
        hand_in(&mut room, sheet(1, 0)),
        Some(Told::Kept),
        "asked again afterwards"
    );
    assert_eq!(room.done(), 1);
}

#[test]
fn paper_stands_beside_phones_in_one_count_and_one_too_many_is_refused() {
    let mut room = room(3);
    hand_in(&mut room, sheet(1, 4));
    room.choose(1).text(PLANTED);
    hand_in(&mut room, sheet(2, 3));
    assert_eq!(hand_in(&mut room, sheet(3, 3)), Some(Told::Full));
    assert_eq!(room.done(), 3);
    // Whoever leads stands before the picture already: there it is said too.
    room.to(Step::Reveal);
    let told = format!("{:?}", room.session.room().parts);
    assert!(told.contains("session-phones-too-many"), "{told}");
    room.does(Act::Back);
    room.does(Act::People).answer(1);
    assert_eq!(hand_in(&mut room, sheet(3, 3)), None, "there are four");
    assert_eq!(room.done(), 4);
    assert!(!format!("{:?}", room.session.room().parts).contains("too-many"));
    room.reveal();
    let measurement = room.session.measurement();
    assert_eq!(measurement.way, Way::Mixed);
    assert_eq!(measurement.ways, [(Way::Paper, 1), (Way::Phones, 3)]);
    assert_eq!((measurement.people, measurement.answered), (4, 4));
}

#[test]
fn phones_alone_are_not_mixed() {
    let mut room = room(5);
    for place in 0..5 {
        hand_in(&mut room, sheet(place, 3));
    }
    room.reveal();
    let measurement = room.session.measurement();
    assert_eq!((measurement.way, measurement.ways.len()), (Way::Phones, 0));
    let Data::Rows(rows) = &measurement.data else {
        panic!("rows");
    };
    assert!(rows.iter().all(|block| block.len() == 5));
}

#[test]
fn who_chose_paper_is_refused_from_then_on_also_after_a_crash() {
    let mut room = room(9);
    hand_in(&mut room, sheet(1, 4));
    assert_eq!(hand_in(&mut room, paper(2)), None);
    assert_eq!(sealed(&mut room), [(1, Told::Kept), (2, Told::Paper)]);
    assert_eq!(
        hand_in(&mut room, paper(1)),
        Some(Told::Kept),
        "in already: no paper"
    );
    assert_eq!(hand_in(&mut room, sheet(2, 4)), Some(Told::Paper));
    let mut after = room.crash(Vec::new());
    assert_eq!(hand_in(&mut after, sheet(2, 4)), Some(Told::Paper));
    assert_eq!(after.done(), 1);
}

#[test]
fn after_a_crash_the_same_place_is_asked_for_and_no_form_counts_twice() {
    let mut room = room(9);
    hand_in(&mut room, sheet(1, 4));
    hand_in(&mut room, sheet(7, 2));
    let mut after = room.crash(Vec::new());
    let asked = after.effects.iter().find_map(|effect| match effect {
        Effect::OpenPhones { doorway, .. } => doorway.clone(),
        _ => None,
    });
    assert_eq!(asked, Some(entrance("here").doorway));
    assert_eq!(after.done(), 2);
    assert_eq!(hand_in(&mut after, sheet(7, 1)), Some(Told::Kept));
    assert_eq!(hand_in(&mut after, sheet(3, 1)), None);
    assert_eq!(after.done(), 3);
    after.does(Act::Report(Report::Phones(Ok(Box::new(entrance(
        "elsewhere",
    ))))));
    assert!(after.session.said().is_some(), "another address is said");
}

#[test]
fn the_draft_says_nothing_of_who_handed_in_when() {
    let order = |places: &[u8]| {
        let mut room = room(9);
        for place in places {
            hand_in(&mut room, sheet(*place, 4));
        }
        room.draft().unwrap()
    };
    assert!(order(&[1, 2, 3]) == order(&[3, 1, 2]));
}

#[test]
fn what_phones_handed_in_is_nowhere_before_the_reveal() {
    let mut room = room(9);
    room.does(Act::HandIn(vec![sheet(1, 4), sheet(2, 0)]));
    let session = format!(
        "{:?}{:?}{:?}",
        room.session.room(),
        room.session.notes(),
        room.session.phone()
    );
    let effects: Vec<Effect> = room
        .effects
        .iter()
        .filter(|one| !matches!(one, Effect::Keep(Keep::Seal { .. })))
        .cloned()
        .collect();
    for text in [
        session,
        written(&effects),
        format!("{:?}", room.session),
        format!("{:?}", room.effects),
    ] {
        assert!(
            !text.contains("Choice(4)") && !text.contains("Point("),
            "{text}"
        );
        assert!(!text.contains("010101"), "a number: {text}");
    }
}

#[test]
fn the_guesses_of_the_phones_take_the_place_of_the_rooms_and_who_reads_the_picture_reads_them_and_its_scale()
 {
    let mut room = Room::new();
    room.session.offer_phones();
    room.choose(1).does(Act::Number(5)).to(Step::Extras);
    let offered = room.session.offered();
    let predict = offered
        .iter()
        .position(|one| *one == Extra::Predict)
        .unwrap();
    room.choose(predict as i64 + 1).to(Step::Way).choose(PHONES);
    let guesses = room
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::OpenPhones { round, .. } if round.guess));
    assert!(guesses);
    for place in 0..5 {
        hand_in(&mut room, sheet(place, 3));
    }
    let mut after = room.crash(Vec::new());
    for room in [&mut room, &mut after] {
        assert!(!room.session.sequence().contains(&Step::Predict));
        assert!(
            room.session.predictions().is_empty(),
            "not before the picture"
        );
        room.reveal();
        assert_eq!(room.session.predictions(), [2, 4]);
    }
    let outcome = outcome(bank(), &room.session.measurement(), &[]);
    let words = Words::new(Language::Dutch);
    let text = picture_text(&outcome, &room.session, &words, "nl");
    assert!(text.starts_with("De cijfers lopen van 1 tot 5."), "{text}");
    assert!(text.contains("Geraden: hoogst "), "{text}");
}

#[test]
fn the_door_is_shut_at_the_reveal_and_who_reads_along_may_stay_until_the_picture_goes() {
    let mut room = room(5);
    for place in 0..5 {
        hand_in(&mut room, sheet(place, 3));
    }
    room.to(Step::Reveal);
    let revision = room.session.revision();
    room.does(Act::Reveal);
    let shut = |room: &Room| {
        let shut = room.effects.iter().filter_map(|effect| match effect {
            Effect::ClosePhones { read } => Some(*read),
            _ => None,
        });
        shut.collect::<Vec<_>>()
    };
    assert_eq!(shut(&room), [true]);
    let from = room.effects.len();
    room.does(Act::Report(Report::Saved(revision)));
    assert!(
        told(&room.effects[from..]).is_empty(),
        "that one has no answers in it"
    );
    room.does(Act::Report(Report::Saved(revision + 1)));
    assert_eq!(told(&room.effects[from..]).len(), 5);
    assert_eq!(hand_in(&mut room, sheet(9, 3)), Some(Told::Late));
    room.does(Act::Next);
    assert_eq!(shut(&room), [true, false]);
}

#[test]
fn raised_hands_never_stand_beside_phones() {
    let mut room = room(5);
    hand_in(&mut room, sheet(1, 3));
    room.does(Act::Back).choose(CARDS);
    assert!(matches!(
        room.session.question(),
        Some(Question::Lose(Way::Cards, 1))
    ));
    room.answer(1);
    assert!(matches!(
        room.effects.last(),
        Some(Effect::ClosePhones { read: false })
    ));
    assert_eq!(hand_in(&mut room, sheet(2, 3)), Some(Told::Wait));
}

#[test]
fn begun_anew_everything_is_gone_after_a_question() {
    let mut room = room(5);
    hand_in(&mut room, sheet(1, 3));
    room.choose(2);
    assert_eq!(room.session.question(), Some(&Question::Anew));
    assert!(room.act(Act::Next).is_err(), "a clicker");
    room.answer(1);
    assert_eq!(room.done(), 0);
    assert!(matches!(room.session.phase(), Phase::Collecting(_)));
    let asked = room.effects.iter().rev().find_map(|effect| match effect {
        Effect::OpenPhones { doorway, .. } => Some(doorway.clone()),
        _ => None,
    });
    assert_eq!(asked, Some(None), "at another place");
    assert_eq!(room.crash(Vec::new()).done(), 0);
}

#[test]
fn nobody_for_twenty_seconds_brings_the_four_causes_on_the_wall() {
    let mut room = room(5);
    let causes = |room: &Room| {
        format!("{:?}", room.session.room().parts)
            .matches("phones-cause-")
            .count()
    };
    for _ in 0..19 {
        room.does(Act::Second);
    }
    assert_eq!(causes(&room), 0);
    room.does(Act::Second);
    assert_eq!(causes(&room), 5, "four, and paper");
    let parts = room.session.room().parts;
    assert!(matches!(parts.first(), Some(Part::Code(_))), "it stays");
    room.does(Act::PhoneSeen);
    assert_eq!(causes(&room), 0);
}

#[test]
fn a_closed_round_takes_nothing_in_until_it_is_opened_again() {
    let mut room = room(5);
    room.does(Act::Answering).answer(1);
    assert_eq!(hand_in(&mut room, sheet(1, 3)), Some(Told::Shut));
    room.does(Act::Answering);
    assert_eq!(hand_in(&mut room, sheet(1, 3)), None);
    assert_eq!(room.done(), 1);
}

#[test]
fn who_opens_the_page_of_a_closed_round_reads_that_it_is_closed_also_after_a_crash() {
    let mut room = room(5);
    let told = |room: &Room| {
        let waits = room.effects.iter().filter_map(|effect| match effect {
            Effect::PhonesWait(waits) => Some(*waits),
            _ => None,
        });
        waits.collect::<Vec<_>>()
    };
    assert!(!opened(&room).unwrap().waits);
    room.does(Act::Answering).answer(1);
    assert_eq!(told(&room), [true]);
    let mut after = room.crash(Vec::new());
    assert!(
        opened(&after).unwrap().waits,
        "the door is open for who asks"
    );
    for room in [&mut room, &mut after] {
        room.does(Act::Answering);
        assert_eq!(told(room).last(), Some(&false));
    }
}

#[test]
fn without_who_opens_doors_the_way_is_not_offered() {
    let mut room = Room::new();
    room.choose(1).does(Act::Number(5)).to(Step::Way);
    assert!(room.act(Act::Choose(PHONES)).is_err());
    room.choose(PAPER);
}

#[test]
fn what_came_in_several_ways_is_read_back_from_the_file() {
    let mut room = room(6);
    for place in 0..4 {
        hand_in(&mut room, sheet(place, 3));
    }
    room.choose(1).text(PLANTED).text(PLANTED);
    room.reveal();
    let measurement = room.session.measurement();
    let text = crate::measurement::file::write(&measurement);
    assert!(
        text.contains("way = \"mixed\"\nways = { paper = 2, phones = 4 }\n"),
        "{text}"
    );
    let read: Measurement = crate::measurement::file::read(&text).unwrap();
    assert_eq!(read.ways, measurement.ways);
}

#[test]
fn while_phones_fill_in_the_notes_speak_of_phones_and_not_of_typing_sheets() {
    let said = |room: &Room| format!("{:?}", room.session.notes().script);
    let mut phones = room(5);
    assert!(said(&phones).contains("session-phones-watch"));
    hand_in(&mut phones, sheet(1, 4));
    assert!(said(&phones).contains("session-phones-say"));
    // Who types the sheets beside them reads what is said of sheets.
    phones.choose(1);
    let typing = said(&phones);
    assert!(!typing.contains("session-phones"), "{typing}");
    let mut paper = Room::collecting(5, PAPER);
    paper.text(PLANTED);
    assert_eq!(typing, said(&paper));
}

/// A bank may have values under nothing or of two digits, one characteristic or many, no *don't know*: what a phone says by
/// the place of a choice is the value that stands there.
#[test]
fn with_any_bank_what_was_tapped_is_what_is_kept() {
    for bank in banks() {
        let mut beginning = beginning(false);
        beginning.bank = bank;
        let mut room = Room::of(beginning);
        room.does(Act::Report(nothing_before()));
        room.session.offer_phones();
        room.collect(5, PHONES);
        room.does(Act::Report(Report::Phones(Ok(Box::new(entrance("here"))))));
        let form = opened(&room).unwrap().form.clone();
        let instrument = &room.session.bank().instrument;
        let points = &instrument.scale.points;
        // The first is chosen, the last, don't know where that is offered, and nothing, in turn.
        let unknown = instrument.scale.dont_know.is_some();
        let marks: Vec<Mark> = (0..form.len())
            .map(|line| match line % 4 {
                0 => Mark::Choice(points.len() - 1),
                1 => Mark::Choice(0),
                2 if unknown => Mark::DontKnow,
                _ => Mark::Nothing,
            })
            .collect();
        let handed = |place: u8, marks: Vec<Mark>| HandedIn {
            ticket: place.into(),
            number: number(place),
            sheet: Sheet::Filled {
                marks,
                guessed: None,
            },
        };
        for place in 0..5 {
            assert_eq!(hand_in(&mut room, handed(place, marks.clone())), None);
        }
        let wrong = vec![Mark::Choice(points.len()); form.len()];
        assert_eq!(room.done(), 5);
        let mut expected: Vec<Answer> = marks
            .iter()
            .map(|mark| match mark {
                Mark::Choice(place) => Answer::Point(points[*place].value),
                Mark::DontKnow => Answer::DontKnow,
                Mark::Nothing => Answer::Skipped,
            })
            .collect();
        room.does(Act::People).answer(1);
        assert_eq!(hand_in(&mut room, handed(9, wrong)), Some(Told::Wait));
        room.reveal();
        let Data::Rows(blocks) = room.session.measurement().data else {
            panic!("rows");
        };
        for block in blocks.iter().filter(|block| !block.is_empty()) {
            let rest = expected.split_off(block[0].len());
            assert!(
                block.iter().all(|row| *row == expected),
                "{}",
                bank.instrument.id
            );
            expected = rest;
        }
    }
}
