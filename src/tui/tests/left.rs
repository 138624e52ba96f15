//! What was left half-way, and how it is gone on with.

use super::support::{Memory, Person, TODAY, example, group, six};
use crate::desk::{Desk, Message};
use crate::measurement::{Data, Kind, State};
use crate::tui::Start;
use crate::tui::app::Screen;
use jiff::civil::date;

#[test]
fn the_name_of_an_unfinished_scan_offers_to_go_on_with_it() {
    let mut open = example(six());
    open.state = State::Open;
    open.at = Some("item relatie-2".into());
    let mut person = Person::at(Start::Home, six(), Memory::with(vec![open]));
    person.press("1 type:IB-netwerk_Noord Enter");
    assert!(person.sees("Je was al begonnen"));
    person.press("1");
    assert!(person.sees("Wij weten van elkaar waar we goed in zijn."));
    assert_eq!(person.memory.kept().len(), 1, "no second file is left");
}

#[test]
fn the_menu_goes_on_where_you_were() {
    let mut open = example(six());
    open.state = State::Open;
    open.at = Some("item praktijk-1".into());
    let mut person = Person::at(Start::Home, six(), Memory::with(vec![open]));
    person.press("4");
    assert!(person.sees("In onze bijeenkomsten maken wij materiaal"));
}

#[test]
fn a_scan_of_an_older_version_goes_on_with_its_own_statements() {
    let mut open = example(six());
    open.state = State::Open;
    open.at = Some("item praktijk-1".into());
    open.bank.hash = "sha256:older".into();
    open.bank.version = "0.0.9".into();
    let item = &mut open.bank.characteristics[2].items[0];
    item.text = "Zo stond het er vroeger.".into();
    let at_home = || Person::at(Start::Home, six(), Memory::with(vec![open.clone()]));
    let mut menu = at_home();
    menu.press("4");
    assert!(menu.sees("Zo stond het er vroeger."), "{}", menu.screen());
    menu.press("3");
    let kept = menu.memory.kept().remove(0);
    assert_eq!(kept.bank, open.bank, "what was asked stays as it was");
    let mut named = at_home();
    named.press("1 type:IB-netwerk_Noord Enter");
    assert!(named.sees("Je was al begonnen") && named.sees("een scan die nog niet af is"));
    named.press("1");
    assert!(named.sees("Zo stond het er vroeger."));
}

#[test]
fn a_meeting_that_was_left_is_called_a_meeting() {
    let mut open = group(0);
    open.state = State::Open;
    open.at = Some("welcome:0".into());
    open.data = Data::Rows(vec![Vec::new(); 6]);
    let mut person = Person::at(Start::Home, six(), Memory::with(vec![open]));
    person.press("1 type:IB-netwerk_Noord Enter");
    assert!(
        person.sees("een bijeenkomst met de groep"),
        "{}",
        person.screen()
    );
    person.press("1");
    assert_eq!(person.app.screen, Screen::Session);
}

#[test]
fn a_meeting_that_was_left_at_its_picture_is_left_wherever_it_is_named() {
    let mut left = group(9);
    left.at = Some("reveal:0 wall shown agreed seconds=1200".into());
    assert_eq!(left.state, State::Done);
    let at_home = || Person::at(Start::Home, six(), Memory::with(vec![left.clone()]));
    let mut person = at_home();
    assert!(!person.sees("alles is af"), "{}", person.screen());
    person.press("5");
    assert!(person.sees("nog niet af"), "{}", person.screen());
    let mut person = at_home();
    person.press("4");
    assert_eq!(person.app.screen, Screen::Session, "{}", person.screen());
    // One that came to its end is none.
    left.at = None;
    let person = Person::at(Start::Home, six(), Memory::with(vec![left.clone()]));
    assert!(person.sees("alles is af"), "{}", person.screen());
}

#[test]
fn what_asks_something_else_is_told_wherever_it_is_opened_and_stays_as_it_is() {
    for meeting in [false, true] {
        let mut open = example(six());
        open.state = State::Open;
        open.at = Some("collect:0".into());
        open.bank.id = "eigen".into();
        open.bank.hash = "sha256:other".into();
        if meeting {
            open.kind = Kind::Rows;
            (open.people, open.answered) = (0, 0);
            open.data = Data::Rows(vec![Vec::new(); 6]);
        }
        let at_home = || Person::at(Start::Home, six(), Memory::with(vec![open.clone()]));
        let mut menu = at_home();
        menu.press("4");
        assert!(
            menu.sees("andere vragenlijst (“eigen”"),
            "{}",
            menu.screen()
        );
        menu.press("Enter");
        assert_eq!(menu.app.screen, Screen::Home);
        assert_eq!(menu.memory.kept(), [open.clone()]);
        let mut named = at_home();
        named.press("1 type:IB-netwerk_Noord Enter");
        assert!(
            named.sees("andere vragenlijst (“eigen”"),
            "{}",
            named.screen()
        );
        named.press("Enter");
        assert!(!named.sees("andere vragenlijst"));
        assert!(named.memory.kept().contains(&open));
    }
}

#[test]
fn a_window_that_is_refused_a_running_meeting_leads_none() {
    for door in [Start::Home, session()] {
        let mut open = group(0);
        open.state = State::Open;
        open.at = Some("welcome:0".into());
        open.data = Data::Rows(vec![Vec::new(); 6]);
        let memory = Memory::with(vec![open]);
        let path = memory.store().list().entries.remove(0).path;
        let mut other = Desk::new(memory.store());
        other.step(Message::Hold(path));
        let home = matches!(door, Start::Home);
        let mut person = Person::at(door, six(), memory);
        if home {
            person.press("4");
        }
        assert!(person.sees("ander venster"), "{}", person.screen());
        assert!(person.app.session.is_none());
    }
}

fn session() -> Start {
    Start::Session {
        network: Some("IB-netwerk Noord".into()),
        short: false,
        fresh: false,
    }
}

#[test]
fn two_networks_in_the_list_are_never_the_same_to_the_letter() {
    let mut all = Vec::new();
    for name in [
        "Netwerk Intern Begeleiders Noord",
        "Netwerk Intern Begeleiders Zuid",
    ] {
        let mut one = group(7);
        one.network = name.into();
        one.actions.clear();
        all.push(one);
    }
    let mut open = example(six());
    open.network = "Oost".into();
    all.push(open);
    for size in [(80, 24), (60, 18), (120, 40), (160, 50)] {
        let mut person = Person::at(Start::Home, six(), Memory::with(all.clone()));
        person.app.size = size;
        person.press("5");
        for name in ["Begeleiders Noord", "Begeleiders Zuid"] {
            assert!(person.sees(name), "{size:?}\n{}", person.screen());
        }
    }
    // Names that no row can hold keep their beginning and their end.
    let long = |end: &str| format!("{} {end}", "Netwerk ".repeat(40).trim_end());
    for (one, end) in all.iter_mut().zip(["Noord", "Zuid"]) {
        one.network = long(end);
    }
    let mut person = Person::at(Start::Home, six(), Memory::with(all));
    person.press("5");
    for end in ["…", "Netwerk Noord", "Netwerk Zuid"] {
        assert!(person.sees(end), "{}", person.screen());
    }
}

#[test]
fn what_was_finished_today_is_offered_before_another_begins() {
    let finished = |day| {
        let mut one = example(six());
        one.date = day;
        Memory::with(vec![one])
    };
    let named = |memory| Person::at(super::support::scan_of("IB-netwerk Noord"), six(), memory);
    let mut person = named(finished(TODAY));
    assert!(person.sees("Vandaag al gedaan"), "{}", person.screen());
    assert!(person.sees("vandaag al een scan afgerond"));
    person.press("1");
    assert!(person.app.screen == Screen::Picture, "{}", person.screen());
    let mut typed = Person::at(Start::Home, six(), finished(TODAY));
    typed.press("1 type:IB-netwerk_Noord Enter");
    assert!(typed.sees("Vandaag al gedaan"), "{}", typed.screen());
    typed.press("2");
    assert!(typed.app.screen == Screen::Asking && !typed.sees("Vandaag al gedaan"));
    // What was finished on another day is last time.
    let person = named(finished(date(2026, 11, 2)));
    assert!(!person.sees("Vandaag al gedaan"), "{}", person.screen());
}

#[test]
fn a_meeting_that_was_finished_today_is_told_before_another_begins() {
    let mut met = group(9);
    met.date = TODAY;
    let network = met.network.clone();
    let start = Start::Session {
        network: Some(network),
        short: false,
        fresh: false,
    };
    let mut person = Person::at(start, six(), Memory::with(vec![met]));
    assert!(
        person.sees("is er vandaag al een bijeenkomst"),
        "{}",
        person.screen()
    );
    person.press("1");
    assert!(!person.sees("is er vandaag al een bijeenkomst"));
}
