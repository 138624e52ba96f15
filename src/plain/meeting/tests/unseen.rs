//! What somebody types without looking up, and what is asked before a meeting is left.

use super::*;

#[test]
fn a_sheet_too_many_is_typed_unseen_too_and_it_is_told_that_it_was_not_kept() {
    for (language, said) in [
        (
            Language::Dutch,
            "Alle 9 bladen zijn binnen; dit blad is niet bewaard",
        ),
        (
            Language::English,
            "All 9 sheets are in; this one was not kept",
        ),
    ] {
        let mut all = lines(TO_THE_WAY);
        all.push("1".into());
        all.extend(rows());
        all.push(rows()[0].clone());
        let room = Room::with(Vec::new());
        let told = room.lead(language, Some("Noord"), &all);
        assert!(told.out.contains(said), "{}", told.out);
        assert_eq!(told.script.hidden.len(), 10, "{:?}", told.script.seen);
        assert!(told.script.seen.iter().all(|line| line.len() < 10));
        // Somebody joined: now it is the tenth.
        all.extend(["e".into(), "6".into(), rows()[0].clone()]);
        let told = Room::with(Vec::new()).lead(language, Some("Noord"), &all);
        let seen = &told.script.seen;
        assert!(seen.iter().all(|line| line.len() < 10), "{seen:?}");
        assert_eq!(
            told.script.hidden.len(),
            13,
            "what is asked meanwhile is typed unseen too"
        );
    }
}

#[test]
fn a_sheet_where_something_is_chosen_is_told_that_it_does_not_belong_there() {
    let mut all = lines(TO_THE_WAY);
    all.push(rows()[0].clone());
    let told = Room::with(Vec::new()).dutch(&all);
    assert!(told.out.contains("lijkt een ingevuld blad"), "{}", told.out);
}

#[test]
fn a_sheet_that_cannot_be_says_what_can_stand_there_and_that_nothing_was_kept() {
    let mut all = lines(TO_THE_WAY);
    all.push("1".into());
    all.push(format!("9{}", &rows()[0][1..]));
    let told = Room::with(Vec::new()).dutch(&all);
    let said = "Dat kan op plaats 1 niet: daar staat 1 tot en met 5, ? voor weet ik niet of - voor een leeg vakje. \
                Er is niets bewaard van deze regel.";
    assert!(told.out.contains(said), "{}", told.out);
}

#[test]
fn who_types_is_asked_before_the_meeting_is_left_and_a_script_is_not() {
    let mut room = Room::with(Vec::new());
    room.typed = true;
    let told = room.dutch(&lines("1 9 q 6 q q"));
    assert_eq!(told.out.matches("Toch stoppen?").count(), 2, "{}", told.out);
    assert_eq!(told.ended, Ended::Stopped("Noord".into()));
    let told = Room::with(Vec::new()).dutch(&lines("1 9 q 6"));
    assert!(!told.out.contains("Toch stoppen?"), "{}", told.out);
    assert_eq!(told.script.lines.len(), 1);
}

#[test]
fn help_says_what_an_empty_line_means_there_and_no_heading_stands_over_nothing() {
    let help = |all: &str| {
        let told = Room::with(Vec::new()).dutch(&lines(all));
        let from = told.out.rfind("  deze hulp").expect(&told.out);
        told.out[from..].to_owned()
    };
    let sheets = help(&format!("{TO_THE_WAY} 1 {} h", rows()[0]));
    assert!(sheets.contains("er komt niets meer bij"), "{sheets}");
    assert!(sheets.contains("\nu  "), "{sheets}");
    let first = help("h");
    let nothing = first.contains("Hier kan ook:\n\n") || first.contains("Hier kan ook:\n>");
    assert!(!nothing, "{first}");
}

#[test]
fn a_remark_that_is_thrown_away_is_told() {
    let told = Room::with(Vec::new()).dutch(&lines("1 9 6 9 1 2 k Weg . h <"));
    assert!(told.out.contains("Typ 1 of 2."), "{}", told.out);
    assert!(
        told.out.contains("Van die zin is niets bewaard."),
        "{}",
        told.out
    );
}
