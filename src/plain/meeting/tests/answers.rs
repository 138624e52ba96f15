//! What a line answers in a meeting: the letters that mean something everywhere, and what is never said back.

use super::*;

#[test]
fn what_people_filled_in_is_typed_unseen_and_never_said_back() {
    for way in ["1", "3"] {
        let room = Room::with(Vec::new());
        let mut all = lines(TO_THE_WAY);
        all.push(way.into());
        if way == "1" {
            all.extend(rows().into_iter().take(4));
            // A row that is too long, and one with a sign that is none.
            all.extend(["1234".repeat(9), "7".repeat(30)]);
        } else {
            all.push(String::new());
            all.extend(lines("4 < 4 ? s 2 9 h 3"));
        }
        let told = room.dutch(&all);
        let typed = &told.script.hidden;
        assert!(typed.len() >= 5, "{:?}\n{}", told.script.seen, told.out);
        for line in typed.iter().filter(|line| line.len() > 3) {
            assert!(!told.out.contains(&line[..8]), "{}", told.out);
        }
        assert!(!told.out.contains("nu: 4"), "{}", told.out);
        assert!(told.script.seen.iter().all(|line| line.len() < 20));
        assert_eq!(told.ended, Ended::Stopped("Noord".into()));
    }
}

#[test]
fn a_short_row_is_typed_again_and_no_good_sheet_is_taken_back_for_it() {
    let room = Room::with(Vec::new());
    let mut all = lines(TO_THE_WAY);
    all.push("1".into());
    all.extend(rows().into_iter().take(2));
    all.push("5432222".into());
    let told = room.dutch(&all);
    assert!(
        told.out.contains("Typ dit blad gewoon opnieuw."),
        "{}",
        told.out
    );
    assert!(!told.out.contains("Druk op u"), "{}", told.out);
}

#[test]
fn every_block_says_where_it_is_and_ends_in_a_prompt() {
    let room = Room::with(Vec::new());
    let told = room.dutch(&to_the_picture());
    let blocks: Vec<&str> = told.out.split("\n> ").collect();
    assert!(blocks.len() > 20);
    for block in &blocks[..blocks.len() - 1] {
        assert!(
            block.contains("nog 7") && block.contains("minuten"),
            "{block}"
        );
    }
    assert!(
        !told.out.contains('\u{1b}') && !told.out.contains('█'),
        "{}",
        told.out
    );
    // The row is explained once.
    assert_eq!(
        told.out.matches("Je typt ongezien").count(),
        1,
        "{}",
        told.out
    );
}

#[test]
fn what_is_not_an_answer_is_told_and_asked_again() {
    let room = Room::with(Vec::new());
    let told = room.dutch(&lines("< . 7 1 negen . h 9 6 9 1 ."));
    for sentence in [
        "Dit is de eerste vraag",
        "Kies eerst",
        "Dat staat er niet bij",
        "Hier kan ook:",
    ] {
        assert!(told.out.contains(sentence), "{sentence}\n{}", told.out);
    }
    assert_eq!(told.ended, Ended::Stopped("Noord".into()));
    // Who sees this is never passed without a choice.
    assert!(told.out.trim_end().ends_with('>') && told.out.contains("Spreek dit samen af"));
}

#[test]
fn what_throws_away_asks_and_only_a_number_answers() {
    let room = Room::with(Vec::new());
    let mut all = lines(TO_THE_WAY);
    all.push("1".into());
    all.extend(rows().into_iter().take(3));
    // Taking back: not with Enter, not with s; then yes. Then out of time: no.
    all.extend(lines("u . s x < u 6 x . 7"));
    let told = room.dutch(&all);
    assert!(
        told.out.contains("Hier is een antwoord nodig"),
        "{}",
        told.out
    );
    let last = told.out.rfind("2 van 9 klaar").unwrap();
    assert!(!told.out[last..].contains("3 van 9"), "{}", told.out);
    assert!(told.out.trim_end().ends_with('>'));
}

/// How it stands with the question that every meeting asks before the picture.
fn status(room: &Room) -> Option<crate::walk::Status> {
    room.kept().questions.last().and_then(|one| one.status)
}

#[test]
fn dont_know_has_the_sign_that_it_has_everywhere() {
    let room = Room::with(Vec::new());
    let mut all = to_the_questions();
    all.extend(lines("1 1 1 1 1 ?"));
    let told = room.dutch(&all);
    assert!(told.out.contains("  ?  weet ik niet"), "{}", told.out);
    assert!(!told.out.contains("  4  weet"), "{}", told.out);
    assert_eq!(status(&room), Some(crate::walk::Status::DontKnow));
    // Where it is not offered it is no answer.
    let other = Room::with(Vec::new());
    let told = other.dutch(&lines("1 9 6 9 1 ?"));
    assert!(told.out.contains("Dat staat er niet bij"), "{}", told.out);
}

#[test]
fn skipping_takes_an_answer_away_and_says_so() {
    let room = Room::with(Vec::new());
    let mut all = to_the_questions();
    all.extend(lines("1 1 1 1 1 2 < s"));
    let told = room.dutch(&all);
    assert_eq!(status(&room), None, "{}", told.out);
    assert_eq!(told.out.matches("is weggehaald").count(), 1, "{}", told.out);
    // What has to be answered is not passed by it.
    let needed = Room::with(Vec::new()).dutch(&lines("1 9 6 9 1 s S"));
    assert_eq!(
        needed.out.matches("Kies eerst").count(),
        2,
        "{}",
        needed.out
    );
    assert!(!needed.out.contains("is weggehaald"), "{}", needed.out);
}

#[test]
fn the_rest_of_a_part_is_passed_at_once_and_what_was_answered_stays() {
    let room = Room::with(Vec::new());
    let mut all = to_the_questions();
    all.extend(lines("1 1 < < S S"));
    let told = room.dutch(&all);
    let last = told.out.rsplit("\n> ").nth(1).unwrap();
    assert!(last.contains("Typ r"), "the picture: {last}");
    let kept = room.kept();
    // Three of the beginning, and two of the others.
    assert_eq!(kept.context.len(), 5, "{:?}", kept.context);
    assert_eq!(status(&room), None);
    // The agreements are one part: from the first question to what was agreed.
    let mut all = to_the_picture();
    all.extend(lines("x 1 Elkaar_bezoeken S"));
    let room = Room::with(Vec::new());
    let told = room.dutch(&all);
    assert_eq!(room.kept().actions[0].what, "Elkaar bezoeken");
    assert!(
        told.out.contains("Lees de afspraken samen na"),
        "{}",
        told.out
    );
}

#[test]
fn who_stops_while_somebody_has_the_laptop_is_told_what_is_lost_and_asked_once_more() {
    let room = Room::with(Vec::new());
    let mut all = lines(TO_THE_WAY);
    all.extend(["3", "", "2", "3", "q"].map(String::from));
    let warned = |told: &Told| told.out.contains("nog niet bewaard");
    let mut on = all.clone();
    on.extend(["4", "q"].map(String::from));
    let told = room.dutch(&on);
    assert!(warned(&told), "{}", told.out);
    assert!(told.out.contains("stelling 4 van 30"), "{}", told.out);
    all.push("q".into());
    let told = Room::with(Vec::new()).dutch(&all);
    assert!(warned(&told), "{}", told.out);
    assert_eq!(told.ended, Ended::Stopped("Noord".into()));
}
