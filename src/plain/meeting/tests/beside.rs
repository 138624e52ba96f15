//! The facilitator's notes beside a meeting in lines.

use super::*;
use crate::notes::{Heard as Becomes, Wished};
use crate::report::notes::{Field, Shown};

/// What the notes showed, one after the other, and what they were told.
#[derive(Default)]
pub(super) struct Seen {
    shown: Vec<Shown>,
    told: Vec<Becomes>,
    open: bool,
    closed: bool,
}

impl Seen {
    /// A wish in its own notation, with what was seen last.
    pub(super) fn asked(&self, wish: &str) -> AtNotes {
        let (wish, stale) = match wish.strip_prefix("late ") {
            Some(wish) => (wish, true),
            None => (wish, false),
        };
        let at = self.shown.last().map(|shown| shown.at.clone());
        let at = at.filter(|_| !stale).unwrap_or_default();
        let wish = serde_json::from_str(wish).unwrap();
        AtNotes::Wished(1, Wished { wish, at })
    }

    fn last(&self) -> &Shown {
        self.shown.last().unwrap()
    }
}

/// Who carries them.
pub(super) struct Carrier(pub(super) Rc<RefCell<Seen>>);

impl Notes for Carrier {
    fn open(&mut self, _: NotesBell) {
        self.0.borrow_mut().open = true;
    }

    fn is_watched(&self) -> bool {
        true
    }

    fn show(&mut self, shown: &Shown) {
        self.0.borrow_mut().shown.push(shown.clone());
    }

    fn tell(&mut self, _: u64, heard: Becomes) {
        self.0.borrow_mut().told.push(heard);
    }

    fn clicker(&mut self) -> Result<Vec<String>, String> {
        Ok(vec!["█▀▄ klikker".into()])
    }

    fn close(&mut self) {
        self.0.borrow_mut().closed = true;
    }
}

fn done() -> Becomes {
    Becomes::Done(String::new())
}

fn with(before: Vec<String>, more: &[&str]) -> Vec<String> {
    let more = more.iter().map(|line| (*line).to_owned());
    before.into_iter().chain(more).collect()
}

/// To where sheets are typed.
fn to_the_sheets() -> Vec<String> {
    with(lines(TO_THE_WAY), &["1"])
}

/// From the last sheet to the picture, by the notes; what is asked of the group before it is answered in the lines.
fn to_the_reveal() -> Vec<String> {
    let asked = vec!["1".to_owned(); 8];
    let next = std::iter::once("notes \"next\"".to_owned());
    next.chain(asked)
        .chain(["notes \"reveal\"".to_owned()])
        .collect()
}

#[test]
fn sheets_are_typed_at_the_notes_and_the_lines_say_only_how_many_there_are() {
    let mut all = to_the_sheets();
    let wish = |row: &String| format!("notes {{\"say\":\"{row}\"}}");
    all.extend(rows().iter().map(wish));
    all.extend(to_the_reveal());
    let told = Room::with(Vec::new()).dutch(&all);
    let notes = told.script.notes.borrow();
    assert_eq!(notes.told[..10], vec![done(); 10], "{:?}", notes.told);
    assert_eq!(notes.told.len(), 11);
    assert!(told.out.contains("9 van 9 klaar"), "{}", told.out);
    assert!(told.out.contains("Relatie opbouwen"), "{}", told.out);
    for row in rows() {
        assert!(!told.out.contains(&row[..6]), "a row stands in the lines");
    }
    // What is shown at the notes before the reveal holds no row, and is told by count.
    let shown = notes.shown.iter();
    let before: Vec<&Shown> = shown
        .take_while(|shown| shown.typed != Field::Nothing || shown.stories.is_empty())
        .collect();
    assert!(before.iter().any(|shown| shown.sheets.contains("4 van 9")));
    for shown in before {
        let text = serde_json::to_string(shown).unwrap();
        assert!(rows().iter().all(|row| !text.contains(&row[..6])), "{text}");
    }
    assert!(!notes.last().stories.is_empty(), "and after it the stories");
    assert!(notes.open && notes.closed, "they begin and end with it");
}

#[test]
fn what_the_notes_hold_before_the_reveal_is_the_same_whatever_was_answered() {
    let shown = |row: &str| {
        let wish = format!("notes {{\"say\":\"{row}\"}}");
        let mut all = to_the_sheets();
        all.extend(vec![wish; 9]);
        all.extend(to_the_reveal());
        let told = Room::with(Vec::new()).dutch(&all);
        let shown = told.script.notes.borrow().shown.clone();
        (shown, told.out)
    };
    let (low, said) = shown(&"1".repeat(30));
    let (mixed, also) = shown("555554444433333222221111155555");
    let revealed = |all: &[Shown]| {
        let first = all.iter().position(|one| one.at.ends_with(":true:false"));
        first.unwrap()
    };
    let at = revealed(&low);
    assert_eq!(at, revealed(&mixed));
    assert_eq!(low[..at], mixed[..at]);
    assert_ne!(low[at], mixed[at], "and not the same once it is shown");
    let before = |text: &str| text[..text.find("Doelen stellen: ").unwrap()].to_owned();
    assert_eq!(before(&said), before(&also));
}

#[test]
fn a_wish_that_cannot_be_is_refused_with_a_sentence_and_changes_nothing() {
    let refused = |lines: Vec<String>| {
        let told = Room::with(Vec::new()).dutch(&lines);
        let last = told.script.notes.borrow().told.last().cloned();
        match last {
            Some(Becomes::Refused(sentence)) => sentence,
            other => panic!("{other:?}\n{}", told.out),
        }
    };
    let begun = || lines("1 9");
    assert!(refused(with(begun(), &["notes \"cover\""])).contains("niet afgedekt"));
    assert!(refused(with(begun(), &["notes late {\"say\":\"6\"}"])).contains("was al verder"));
    assert!(refused(with(begun(), &["notes \"reveal\""])).contains("hier niet"));
    assert!(refused(with(lines("1 9 6 9 1 2"), &["k", "notes \"next\""])).contains("zin getypt"));
    // Who has the laptop to herself is not led away.
    let laptop = with(lines(TO_THE_WAY), &["3", "", "notes \"next\""]);
    let told = Room::with(Vec::new()).dutch(&laptop);
    let notes = told.script.notes.borrow();
    if notes.last().private {
        assert!(
            matches!(notes.told.last(), Some(Becomes::Refused(why)) if why.contains("voor zichzelf")),
            "{:?}",
            notes.told
        );
    } else {
        panic!("nobody has the laptop to herself\n{}", told.out);
    }
}

#[test]
fn the_notes_hear_done_only_of_what_is_on_the_disk() {
    let room = Room::with(Vec::new());
    let fault = Fault {
        from: 0,
        count: u64::MAX,
        deed: None,
        hurt: Hurt::Refused(full),
    };
    room.world.hurt(vec![fault]);
    let told = room.dutch(&with(lines("1 9"), &["notes {\"say\":\"6\"}", "q"]));
    let notes = told.script.notes.borrow();
    assert!(
        matches!(notes.told.last(), Some(Becomes::NotKept(why)) if why.contains("nog niet op de schijf")),
        "{:?}",
        notes.told
    );
}

#[test]
fn a_sheet_that_was_half_typed_when_the_notes_went_on_comes_to_stand_nowhere() {
    let sheets = rows();
    let mut all = to_the_sheets();
    all.extend(sheets[..3].iter().cloned());
    // Back to a question that is answered in words, with half a sheet on its way.
    all.extend(["notes \"back\"".to_owned(), sheets[3].clone()]);
    let told = Room::with(Vec::new()).dutch(&all);
    assert_eq!(told.script.forgot, 1, "{}", told.out);
    assert!(
        told.out.contains("Die regel is niet gebruikt"),
        "{}",
        told.out
    );
    // Where only more sheets come in, what stands half typed stays.
    let mut beside = to_the_sheets();
    beside.push(format!("notes {{\"say\":\"{}\"}}", sheets[0]));
    beside.push(sheets[1].clone());
    let told = Room::with(Vec::new()).dutch(&beside);
    assert_eq!(told.script.forgot, 0);
    assert!(told.out.contains("2 van 9 klaar"), "{}", told.out);
}

#[test]
fn the_notes_jump_keep_a_sentence_and_end_the_meeting() {
    let mut all = to_the_picture();
    all.extend(["notes {\"keep\":\"Dat herken ik\"}".to_owned()]);
    let room = Room::with(Vec::new());
    let told = room.dutch(&all);
    let notes = told.script.notes.borrow();
    assert!(
        matches!(notes.told.last(), Some(Becomes::Done(said)) if said.contains("Bewaard")),
        "{:?}",
        notes.told
    );
    let kept = room.kept();
    assert!(format!("{kept:?}").contains("Dat herken ik"), "{kept:?}");
    let shown = notes.last();
    let place = shown.steps.iter().rposition(|(_, may)| *may).unwrap();
    all.extend([
        format!("notes {{\"jump\":{place}}}"),
        "notes \"undo\"".to_owned(),
    ]);
    let told = Room::with(Vec::new()).dutch(&all);
    let notes = told.script.notes.borrow();
    let count = notes.shown.len();
    assert!(notes.shown[count - 2].returns, "{:?}", notes.told);
    assert!(!notes.last().returns);
}

#[test]
fn the_code_for_her_phone_is_offered_before_anybody_sees_the_screen_and_never_after() {
    let room = Room::with(Vec::new());
    let door = Door(Rc::default());
    // And not when she comes back to it, since the room sees it then.
    let all: Vec<String> = ["4", "notes \"timer\"", "1", "1", "<", "4"]
        .map(Into::into)
        .to_vec();
    let told = room.lead_with(Language::Dutch, Some("Noord"), &all, Some(door));
    let at = told.out.find("█▀▄ klikker").expect(&told.out);
    assert!(told.out[..at].contains("Zien de anderen"));
    assert!(told.out[at..].contains("werkt één keer"), "{}", told.out);
    assert!(told.out[at..].contains("Hoeveel mensen"), "{}", told.out);
    assert_eq!(
        told.out.matches("een klikker maken").count(),
        2,
        "{}",
        told.out
    );
    let notes = told.script.notes.borrow();
    let text = serde_json::to_string(&notes.shown).unwrap();
    assert!(!text.contains('█'), "the notes do not show it again");
    // Without phones it is not offered.
    let without = Room::with(Vec::new()).dutch(&lines("4"));
    assert!(!without.out.contains("klikker maken"), "{}", without.out);
}
