//! Walking alone past the patterns: the first ones by themselves, and the others behind a key that is offered.

use super::support::{Memory, Person, TODAY};
use crate::bank::{Answer, shipped};
use crate::measurement::{Data, Measurement, State};
use crate::tui::Start;
use crate::tui::app::Tab;
use crate::walk::ContextAnswer;

/// Somebody before her picture, to which many patterns fit.
fn before_many() -> Person {
    let bank = shipped().unwrap();
    let mut measurement = Measurement::solo(bank, "Noord", TODAY);
    let levels = [2, 2, 2, 3, 2, 4];
    measurement.data = Data::Rows(
        bank.instrument
            .characteristics
            .iter()
            .zip(levels)
            .map(|(one, level)| vec![vec![Answer::Point(level); one.items.len()]])
            .collect(),
    );
    measurement.answered = 1;
    measurement.state = State::Done;
    measurement.context = vec![
        ("bijeenkomsten".into(), ContextAnswer::Number(8)),
        ("opkomst".into(), ContextAnswer::Choice("vaak".into())),
        ("zendtijd".into(), ContextAnswer::Choice("meeste".into())),
    ];
    let start = Start::Show {
        path: None,
        measurement: Box::new(measurement),
    };
    Person::at(start, bank, Memory::default())
}

fn tab(person: &Person) -> Tab {
    person.app.picture.as_ref().unwrap().tab
}

#[test]
fn enter_leads_past_the_first_patterns_to_the_work_forms_and_the_others_stand_behind_their_digit() {
    let mut person = before_many();
    person.resize(100, 60);
    let picture = person.app.picture.as_ref().unwrap();
    let (first, others) = picture.outcome.patterns();
    let (first, others) = (first.len(), others.len());
    let title = picture.outcome.patterns().1[0].title.get("nl").to_owned();
    assert!(first == 2 && others > 2, "{first} and {others}");
    person.press("Enter Enter");
    let offered = format!("nog {others} patronen die ook zouden kunnen spelen");
    assert!(person.sees(&offered), "{}", person.screen());
    let screen = person.screen();
    let line = screen.lines().find(|line| line.contains(&offered)).unwrap();
    let digit = line.trim_start().chars().next().unwrap().to_string();
    person.press("Enter");
    assert_eq!(tab(&person), Tab::Work, "{}", person.screen());
    // Back, and open them: they come one by one behind the first ones.
    person.press("BackTab Enter Enter").press("BackTab Enter");
    assert_eq!(tab(&person), Tab::Signals);
    person.press(&digit);
    assert!(person.sees(&title), "{}", person.screen());
    assert!(person.sees(&format!("{} van {}", first + 1, first + others)));
    for _ in 0..others {
        assert_eq!(tab(&person), Tab::Signals);
        person.press("Enter");
    }
    assert_eq!(tab(&person), Tab::Work);
}
