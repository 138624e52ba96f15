use super::*;
use crate::bank::{Bank, Source, parse};
use crate::i18n::Language;
use crate::walk::{ActionState, Answers, Options};

/// Remembers what was kept, and may refuse to.
#[derive(Default)]
struct Notebook {
    kept: Vec<Answers>,
    full: bool,
    before: Before,
    /// What was told of last time.
    told: Vec<Action>,
    /// The work form that was chosen.
    card: Option<String>,
    /// The patterns that stand behind the first ones.
    others: Others,
    /// What was finished today.
    today: Option<FinishedToday>,
}

impl Keep for Notebook {
    fn before(&mut self, _: &str) -> Before {
        self.before.clone()
    }

    fn last_time(&mut self, agreed: &[Action]) -> Result<(), String> {
        self.told = agreed.to_vec();
        Ok(())
    }

    fn keep(&mut self, walk: &Walk<'_>) -> Result<(), String> {
        if self.full {
            return Err("De schijf is vol.".into());
        }
        self.kept.push(walk.answers().clone());
        Ok(())
    }

    fn finished_today(&mut self, _: &str) -> Option<FinishedToday> {
        self.today.clone()
    }

    fn unfinished(&mut self, _: &str) -> Result<Option<Walk<'static>>, String> {
        Ok(None)
    }

    fn cards(&mut self, _: &Walk<'_>) -> Vec<Card> {
        let card = |id: &str| Card {
            id: id.into(),
            title: format!("De {id}"),
            beside: "25 minuten".into(),
            chosen: self.card.as_deref() == Some(id),
        };
        vec![card("roddelmethode"), card("opleverkaart")]
    }

    fn choose(&mut self, card: &Card) -> Result<(), String> {
        self.card = (!card.chosen).then(|| card.id.clone());
        Ok(())
    }

    fn result(&mut self, _: &Walk<'_>) -> String {
        "HET BEELD".into()
    }

    fn others(&mut self, _: &Walk<'_>) -> Others {
        self.others.clone()
    }
}

fn bank() -> &'static Bank {
    let text = include_str!("../../tests/banks/whole.toml");
    let source = Source {
        name: "whole.toml".into(),
        text: text.into(),
    };
    Box::leak(Box::new(parse(vec![source]).unwrap()))
}

fn dialogue(input: &str, notebook: &mut Notebook) -> (String, End, Walk<'static>) {
    let mut walk = Walk::new(
        bank(),
        Options {
            solo: true,
            ask_network: true,
            year_ago: false,
        },
        Answers::default(),
    );
    let mut out = Vec::new();
    let words = Words::new(Language::Dutch);
    let end = run(
        &mut walk,
        &words,
        notebook,
        &mut Reader(input.as_bytes()),
        &mut out,
    )
    .unwrap();
    (String::from_utf8(out).unwrap(), end, walk)
}

#[test]
fn a_script_of_answers_runs_through_the_whole_scan() {
    let mut notebook = Notebook::default();
    let answers =
        "Noord\n6\n9\n4\n?\n1\n1\n2\n3\n2\nEen protocol\nBellen\ndinsdag\nhet is gebeurd\n\n";
    let (out, end, walk) = dialogue(answers, &mut notebook);
    assert_eq!(end, End::Finished, "{out}");
    assert_eq!(walk.answers().actions[0].when, "dinsdag", "no day is known");
    assert_eq!(out.matches("HET BEELD").count(), 1);
    assert!(out.find("HET BEELD") < out.find("6 Afspraken"));
}

#[test]
fn what_was_finished_today_is_read_or_another_one_begins() {
    let today = || Notebook {
        today: Some(FinishedToday {
            meeting: true,
            text: "HET BEELD VAN VANDAAG".into(),
        }),
        ..Notebook::default()
    };
    let mut notebook = today();
    let (out, end, _) = dialogue("Noord\n7\n1\n", &mut notebook);
    assert_eq!(end, End::Looked, "{out}");
    assert!(
        out.contains("Van Noord is er vandaag al een bijeenkomst"),
        "{out}"
    );
    assert!(out.ends_with("HET BEELD VAN VANDAAG\n"), "{out}");
    assert!(notebook.kept.is_empty(), "nothing new was begun");
    let mut notebook = today();
    let (out, _, _) = dialogue("Noord\n2\n6\n", &mut notebook);
    assert!(
        !out.contains("HET BEELD") && notebook.kept.len() == 2,
        "{out}"
    );
    let (_, end, _) = dialogue("Noord\nq\n", &mut today());
    assert_eq!(end, End::Nothing);
}

/// Up to what is agreed.
const UP_TO_AGREED: &str = "Noord\n6\n9\n4\n?\n1\n1\n2\n3\n2\nEen protocol\n";

#[test]
fn a_work_form_is_taken_along_by_its_number_and_is_no_agreement() {
    let mut notebook = Notebook::default();
    let (out, end, walk) = dialogue(&format!("{UP_TO_AGREED}2\n\n"), &mut notebook);
    assert!(out.contains("  2  De opleverkaart · 25 minuten\n"), "{out}");
    assert!(
        out.contains("Gekozen: “De opleverkaart”. Wat ga je daarvoor doen?"),
        "{out}"
    );
    assert!(out.contains("De opleverkaart · 25 minuten · gekozen"));
    assert_eq!((end, walk.answers().actions.len()), (End::Finished, 0));
    assert_eq!(notebook.card.as_deref(), Some("opleverkaart"));
}

#[test]
fn after_the_statements_the_picture_can_be_had_at_once_and_what_is_skipped_asks_no_line() {
    let (out, _, _) = dialogue("Noord\n6\n9\n4\n?\n1\ng\n\n", &mut Notebook::default());
    assert!(out.contains("Wil je eerst je beeld zien? Typ g."), "{out}");
    assert_eq!(out.matches("HET BEELD").count(), 1, "{out}");
    assert!(!out.contains("4 Zelf aan de slag"), "{out}");
    let skipped = "Noord\n6\n9\n4\n?\n1\n1\n2\n3\ns\n\n";
    let (out, end, _) = dialogue(skipped, &mut Notebook::default());
    assert!(!out.contains("er één regel bij"), "{out}");
    assert_eq!(end, End::Finished, "{out}");
}

#[test]
fn a_number_of_no_work_form_is_a_slip_and_a_line_that_begins_with_one_is_a_text() {
    let mut notebook = Notebook::default();
    let typed = format!("{UP_TO_AGREED}3\n2 collega's bellen\n\n\n\n");
    let (out, _, walk) = dialogue(&typed, &mut notebook);
    assert!(out.contains("Dat staat er niet bij."), "{out}");
    let agreed = walk.answers().actions.iter().map(|one| one.what.as_str());
    assert_eq!(agreed.collect::<Vec<_>>(), ["2 collega's bellen"]);
    assert_eq!(notebook.card, None);
    assert!(out.contains("Waaraan zie je dat het gelukt is?"), "{out}");
}

#[test]
fn what_could_play_a_part_as_well_is_read_by_who_asks_for_it_and_is_no_agreement() {
    let mut notebook = Notebook {
        others: Others {
            count: 5,
            text: "DE ANDERE".into(),
        },
        ..Notebook::default()
    };
    let (out, _, walk) = dialogue(&format!("{UP_TO_AGREED}m\n\n"), &mut notebook);
    let offered = out.find("  m  nog 5 patronen die ook zouden kunnen spelen");
    assert!(
        offered.is_some() && offered < out.find("DE ANDERE"),
        "{out}"
    );
    assert!(walk.answers().actions.is_empty());
    // Where there are none the letter stands for nothing.
    let (out, _, walk) = dialogue(
        &format!("{UP_TO_AGREED}m\n\n\n\n"),
        &mut Notebook::default(),
    );
    assert!(!out.contains("zouden kunnen spelen"), "{out}");
    assert_eq!(walk.answers().actions[0].what, "m");
}

#[test]
fn where_it_is_too_early_one_can_go_over_to_the_needs_overview() {
    let (out, end, _) = dialogue("Noord\n2\n9\n4\n", &mut Notebook::default());
    assert!(out.contains("3  met de vragen beginnen"), "{out}");
    assert_eq!(end, End::Needs);
}

#[test]
fn as_many_statements_are_announced_as_are_asked() {
    let mut notebook = Notebook {
        before: Before {
            year_ago: true,
            ..Before::default()
        },
        ..Notebook::default()
    };
    let (out, _, _) = dialogue("Noord\n6\n9\n", &mut notebook);
    assert!(out.contains("Hierna komen 3 stellingen"), "{out}");
    assert!(out.contains("de vraag hoe het is vergeleken met een jaar geleden"));
    let (first, _, _) = dialogue("Noord\n6\n9\n", &mut Notebook::default());
    assert!(!first.contains("een jaar geleden"), "{first}");
}

#[test]
fn each_block_says_where_you_are_and_ends_in_a_prompt() {
    let (out, _, _) = dialogue("Noord\n6\n9\n", &mut Notebook::default());
    let block = &out[out.find("2 Kenmerken").unwrap()..];
    let lines: Vec<&str> = block.lines().collect();
    assert_eq!(lines[0], "2 Kenmerken · Doelen stellen · stelling 1 van 3");
    assert_eq!(lines[2], "  1  helemaal niet");
    assert_eq!(lines[7], "  ?  weet ik niet");
    assert_eq!(lines[8], "> ");
}

#[test]
fn the_end_of_input_saves_and_stops() {
    let mut notebook = Notebook::default();
    let (_, end, _) = dialogue("Noord\n6\n", &mut notebook);
    assert_eq!(end, End::Stopped);
    assert_eq!(notebook.kept.len(), 2);
    assert_eq!(dialogue("", &mut Notebook::default()).1, End::Nothing);
}

#[test]
fn a_wrong_line_gets_one_sentence_and_the_same_block_again() {
    let (out, _, walk) = dialogue("Noord\nveel\nq\n", &mut Notebook::default());
    assert_eq!(out.matches("Hoe vaak kwamen jullie bij elkaar?").count(), 2);
    assert!(out.contains("Vul een getal in van 0 tot en met 99."));
    assert_eq!(walk.place(), "context bijeenkomsten");
}

#[test]
fn an_empty_line_keeps_a_standing_answer_and_is_refused_where_none_stands() {
    let (out, _, walk) = dialogue("Noord\n\n6\n<\n\nq\n", &mut Notebook::default());
    assert!(out.contains("Hier staat nog geen antwoord."));
    assert!(out.contains("nu: 6"));
    assert_eq!(walk.place(), "context leden");
}

#[test]
fn an_answer_that_could_not_be_kept_is_said_and_tried_again() {
    let mut notebook = Notebook {
        full: true,
        ..Notebook::default()
    };
    let (out, end, _) = dialogue("Noord\n6\nq\n", &mut notebook);
    assert_eq!(end, End::Unsaved);
    assert_eq!(
        out.matches("De schijf is vol.").count(),
        3,
        "twice on the way and once at the end"
    );
}

#[test]
fn bytes_that_are_no_text_do_not_stop_the_dialogue() {
    let mut walk = Walk::new(
        bank(),
        Options {
            solo: true,
            ask_network: true,
            year_ago: false,
        },
        Answers::default(),
    );
    let words = Words::new(Language::English);
    let mut input = Reader(&b"Noord\n\xff\xfe\n6\nq\n"[..]);
    let mut notebook = Notebook::default();
    let end = run(
        &mut walk,
        &words,
        &mut notebook,
        &mut input,
        &mut Vec::new(),
    )
    .unwrap();
    assert_eq!((end, notebook.kept.len()), (End::Stopped, 2));
}

#[test]
fn help_and_back_at_the_first_block_are_sentences() {
    let (out, _, _) = dialogue("h\n<\nq\n", &mut Notebook::default());
    assert!(out.contains("bewaren en stoppen"));
    assert!(out.contains("Dit is de eerste vraag"));
}

#[test]
fn the_scale_has_a_line_for_each_point_once_and_after_help_and_else_one_line_with_all() {
    let (out, _, _) = dialogue("Noord\n6\n9\n4\nh\n4\nq\n", &mut Notebook::default());
    assert_eq!(out.matches("  2  nauwelijks").count(), 2, "{out}");
    let all =
        "  1 helemaal niet · 2 nauwelijks · 3 half · 4 grotendeels · 5 helemaal · ? weet ik niet\n";
    assert!(out.contains(all), "{out}");
    assert_eq!(
        out.matches("h hulp").count(),
        1,
        "the letters are told once"
    );
}

#[test]
fn who_goes_back_to_the_last_line_of_a_part_is_not_told_of_nothing() {
    let mut notebook = Notebook::default();
    let (out, _, _) = dialogue("Noord\nS\nS\nS\nS\n<\n<\n<\nq\n", &mut notebook);
    assert!(out.contains("Tot slot wat je gaat doen"), "{out}");
    assert!(!out.contains(" 0 vragen"), "{out}");
    assert!(!out.contains(" 0 stellingen"), "{out}");
}

#[test]
fn what_came_of_last_time_is_asked_first_and_kept_where_it_was_agreed() {
    let action = |what: &str, state| Action {
        what: what.into(),
        state,
        ..Action::default()
    };
    let agreed = vec![
        action("Lezen", ActionState::Done),
        action("Bellen", ActionState::Open),
        action("Kaarten maken", ActionState::Open),
    ];
    let mut notebook = Notebook {
        before: Before {
            year_ago: false,
            agreed: agreed.clone(),
            chosen: Vec::new(),
        },
        ..Notebook::default()
    };
    let (out, _, walk) = dialogue("Noord\n1\ns\n6\nq\n", &mut notebook);
    let (asked, first) = (out.find("Bellen"), out.find("Hoe vaak kwamen jullie"));
    assert!(asked.is_some() && asked < first, "{out}");
    assert!(!out.contains("Lezen"), "that is over: {out}");
    let states = notebook.told.iter().map(|one| one.state);
    let states: Vec<ActionState> = states.collect();
    assert_eq!(
        states,
        [ActionState::Done, ActionState::Done, ActionState::Open]
    );
    assert_eq!(walk.place(), "context leden");
}
