//! Drafts that cannot be read as they are: cut off, newer, of another bank, or of 0.1.0.

use super::{Room, bank, forms, typed};
use crate::measurement::Way;
use crate::session::dice::Dice;
use crate::session::tests::support::PLANTED;
use crate::session::{Act, Draft, DraftProblem, Effect, Keep, Question, draft};

#[test]
fn a_draft_that_is_cut_off_newer_or_of_another_bank_is_not_read_as_something_else() {
    let room = typed(&forms(3, 1), 1);
    let draft = room.draft().unwrap();
    let mut dice = Dice::new(1);
    let mut read = |bytes: &[u8]| {
        let draft = Draft::opened(bytes.to_vec());
        draft::read(&draft, &bank().instrument, Way::Paper, &mut dice)
    };
    assert!(read(draft.bytes()).is_ok());
    for cut in 1..draft.bytes().len() {
        assert_eq!(
            read(&draft.bytes()[..cut]).err(),
            Some(DraftProblem::Unreadable),
            "{cut}"
        );
    }
    let newer = String::from_utf8_lossy(draft.bytes()).replace("vlot-draft 1", "vlot-draft 2");
    assert_eq!(read(newer.as_bytes()).err(), Some(DraftProblem::Newer));
    let wrong = String::from_utf8_lossy(draft.bytes()).replace('4', "7");
    assert_eq!(read(wrong.as_bytes()).err(), Some(DraftProblem::Unreadable));
    assert_eq!(read(&[0xFF, 0xFE]).err(), Some(DraftProblem::Unreadable));
}

#[test]
fn a_draft_that_cannot_be_read_is_said_and_set_aside_before_another_takes_its_place() {
    let mut room = typed(&forms(3, 1), 1);
    room.effects.push(Effect::Keep(Keep::Seal {
        revision: 99,
        draft: Draft::opened(b"vlot-draft 9\n".to_vec()),
    }));
    let mut room = room.crash(Vec::new());
    let question = Question::Unreadable(DraftProblem::Newer);
    assert_eq!(room.session.question(), Some(&question));
    for act in [Act::Next, Act::Back, Act::Text(PLANTED.into())] {
        assert!(room.act(act).is_err());
    }
    let sealed = |room: &Room| {
        room.effects
            .iter()
            .position(|one| matches!(one, Effect::Keep(Keep::Seal { .. })))
    };
    assert_eq!(sealed(&room), None);
    room.choose(1);
    let aside = room
        .effects
        .iter()
        .position(|one| *one == Effect::Keep(Keep::SetAside));
    assert!(aside.unwrap() < sealed(&room).unwrap());
}

#[test]
fn a_draft_of_version_0_1_0_is_taken_apart_at_once() {
    let text = "1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 - - - - - -\n\
                ? - 3 3 3 ? - 3 3 3 ? - 3 3 3 ? - 3 3 3 ? - 3 3 3 ? - 3 3 3 -2 2 0 ? - 1\n";
    let draft = Draft::opened(text.as_bytes().to_vec());
    let mut dice = Dice::new(1);
    let (read, _) = draft::read(&draft, &bank().instrument, Way::Laptop, &mut dice).unwrap();
    assert_eq!(
        (read[0].0, read[0].1.done(), read[0].1.answered()),
        (Way::Laptop, 2, 2)
    );
    let again = draft::write(&read, None);
    assert!(!String::from_utf8_lossy(again.bytes()).contains("1234512345"));
    let empty = Draft::opened(Vec::new());
    let (read, _) = draft::read(&empty, &bank().instrument, Way::Paper, &mut dice).unwrap();
    assert_eq!(read[0].1.done(), 0);
    let wrong = Draft::opened(b"1 2 3\n".to_vec());
    assert!(draft::read(&wrong, &bank().instrument, Way::Paper, &mut dice).is_err());
}
