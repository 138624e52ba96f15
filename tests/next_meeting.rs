//! `vlot agenda` and `vlot needs` as a facilitator uses them: a plan that fits, a day for the calendar, and names that
//! go nowhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/handouts.rs"]
mod handouts;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "support/program.rs"]
mod program;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

use handouts::{network, saved};
use icalendar::Component as _;
use jiff::civil::date;
use networks::TODAY;

use program::dutch_with as vlot;

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_agenda_gives_a_plan_in_every_form_and_says_what_is_missing_on_the_side() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = network(9, TODAY, 0.0);
    one.closing.back = Some(date(2027, 1, 12));
    saved(folder.path(), "a.toml", &one);
    for (format, sign) in [
        ("text", "12 januari 2027"),
        ("md", "# "),
        ("html", "<h1>"),
        ("ics", "DTSTART;VALUE=DATE:20270112"),
    ] {
        let output = vlot(
            folder.path(),
            &["agenda", "a.toml", "--minutes", "75", "--format", format],
            "",
        );
        assert!(output.status.success(), "{format}");
        assert!(text(&output).contains(sign), "{format}: {}", text(&output));
    }
    let short = vlot(folder.path(), &["agenda", "a.toml", "--minutes", "20"], "");
    assert!(!short.stderr.is_empty());
    assert_eq!(
        vlot(folder.path(), &["agenda", "a.toml"], "").status.code(),
        Some(2)
    );
}

#[test]
fn the_day_is_one_that_a_calendar_can_read_whatever_the_network_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = network(9, TODAY, 0.0);
    one.network =
        "Noord, Oost; \\n en een heel lange naam met é en ï en nog eens é en ï erachter".into();
    one.closing.back = Some(date(2027, 1, 12));
    one.actions.push(vlot::walk::Action {
        what: "GEHEIM WAT".into(),
        who: "GEHEIM WIE".into(),
        ..vlot::walk::Action::default()
    });
    saved(folder.path(), "a.toml", &one);
    let arguments = ["agenda", "a.toml", "--minutes", "75", "-o", "day.ics"];
    let output = vlot(folder.path(), &arguments, "");
    assert!(output.status.success());
    let text = fs::read_to_string(folder.path().join("day.ics")).unwrap();
    assert!(
        text.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    assert!(!text.contains("GEHEIM"));
    let calendar: icalendar::Calendar = text.parse().unwrap();
    let [component] = &calendar.components[..] else {
        panic!("one event: {text}");
    };
    let icalendar::CalendarComponent::Event(event) = component else {
        panic!("an event: {text}");
    };
    assert!(event.get_uid().is_some() && event.get_timestamp().is_some());
    // A whole day ends where the next begins (RFC 5545, 3.6.1); the program that made it names itself.
    for line in [
        "DTSTART;VALUE=DATE:20270112",
        "DTEND;VALUE=DATE:20270113",
        "CALSCALE:GREGORIAN",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
    }
    assert!(
        calendar
            .property_value("PRODID")
            .unwrap()
            .starts_with("-//vlot//")
    );
    let about = event.get_description().unwrap();
    assert!(
        about.contains("Minuut 0 tot 5: ") && about.lines().count() >= 3,
        "{about}"
    );
    let again = vlot(
        folder.path(),
        &["agenda", "a.toml", "--minutes", "90", "--format", "ics"],
        "",
    );
    let again = String::from_utf8(again.stdout).unwrap();
    let id = |text: &str| {
        text.lines()
            .find(|line| line.starts_with("UID:"))
            .map(str::to_owned)
    };
    assert_eq!(
        id(&again),
        id(&text),
        "a second import changes the day and does not double it"
    );
    assert!(
        event.get_summary().unwrap().contains(&one.network),
        "{text}"
    );
}

/// What another program makes of a calendar file, line by line; says what is missing and gives nothing where it cannot
/// be had, unless `VLOT_NEEDS_RESEARCHERS` is set.
fn read_elsewhere(file: &Path) -> Option<String> {
    const READ: &str = r#"
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
events = calendar.walk("VEVENT")
print(len(events), len(calendar.errors) + sum(len(event.errors) for event in events))
event = events[0]
print(event.decoded("DTSTART").isoformat(), event.decoded("DTEND").isoformat())
print(event["UID"])
print(event["SUMMARY"])
print(event["DESCRIPTION"])
"#;
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/researchers/bin/python");
    let python = if own.is_file() { own } else { "python3".into() };
    let run = |code: &str, argument: &Path| {
        let mut command = Command::new(&python);
        command.env("PYTHONIOENCODING", "utf-8");
        command.arg("-c").arg(code).arg(argument).output()
    };
    if !run("import icalendar", file).is_ok_and(|output| output.status.success()) {
        assert!(
            std::env::var_os("VLOT_NEEDS_RESEARCHERS").is_none(),
            "no icalendar in {}",
            python.display()
        );
        // Straight to the terminal: the test runner keeps back what a test that passes has to say.
        let mut terminal = std::io::stderr();
        let python = python.display();
        writeln!(
            terminal,
            "skipped: {python} has no icalendar to read the day with"
        )
        .unwrap();
        return None;
    }
    let output = run(READ, file).unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "it cannot be read: {error}");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn another_program_reads_the_day_as_it_was_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let name =
        "Noord; Oost, West \\n en een heel lange naam met é en ï, en nog eens é en ï erachter";
    // The last day of a month and of a year, and one that a leap year has.
    for (day, start, end) in [
        (date(2026, 12, 31), "2026-12-31", "2027-01-01"),
        (date(2028, 2, 28), "2028-02-28", "2028-02-29"),
    ] {
        let mut one = network(9, TODAY, 0.0);
        one.network = name.into();
        one.closing.back = Some(day);
        saved(folder.path(), "a.toml", &one);
        let arguments = ["agenda", "a.toml", "--minutes", "75", "-o", "day.ics"];
        let output = vlot(folder.path(), &arguments, "");
        assert!(output.status.success(), "no file was written");
        let file = folder.path().join("day.ics");
        let Some(read) = read_elsewhere(&file) else {
            return;
        };
        let lines: Vec<&str> = read.lines().collect();
        assert_eq!(lines[0], "1 0", "one event, and nothing wrong with it");
        assert_eq!(lines[1], format!("{start} {end}"), "a whole day");
        assert!(lines[2].ends_with("@vlot"), "{}", lines[2]);
        assert!(lines[3].contains(name), "{}", lines[3]);
        assert!(lines[4].starts_with("Minuut 0 tot 5: "), "{}", lines[4]);
        assert!(lines.len() >= 7, "the plan has its own lines: {read}");
        fs::remove_file(file).unwrap();
    }
}

#[test]
fn what_was_agreed_is_on_the_agenda_without_who_does_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = network(9, TODAY, 0.0);
    let action = |what: &str, state| vlot::walk::Action {
        what: what.into(),
        who: "Geheime Naam".into(),
        when: "voor de kerst".into(),
        state,
        ..vlot::walk::Action::default()
    };
    one.actions = vec![
        action("proefles maken", vlot::walk::ActionState::Open),
        action("iets dat al klaar is", vlot::walk::ActionState::Done),
    ];
    saved(folder.path(), "a.toml", &one);
    for format in ["text", "md", "html", "ics"] {
        let arguments = ["agenda", "a.toml", "--minutes", "75", "--format", format];
        let said = text(&vlot(folder.path(), &arguments, ""));
        assert!(!said.contains("Geheime"), "{format}: {said}");
        assert!(!said.contains("al klaar"), "{format}: {said}");
        if format != "ics" {
            assert!(
                said.contains("proefles maken (voor de kerst)"),
                "{format}: {said}"
            );
        }
    }
    let arguments = ["agenda", "a.toml", "--minutes", "75", "-o", "a.docx"];
    assert_eq!(vlot(folder.path(), &arguments, "").status.code(), Some(2));
    assert!(!folder.path().join("a.docx").exists());
}

#[test]
fn without_a_day_there_is_nothing_for_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = network(9, TODAY, 0.0);
    one.closing.back = None;
    saved(folder.path(), "a.toml", &one);
    let output = vlot(
        folder.path(),
        &["agenda", "a.toml", "--minutes", "60", "--format", "ics"],
        "",
    );
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
}

#[test]
fn what_people_want_to_learn_is_kept_matched_and_left_out_of_what_is_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let typed = "AB\noudergesprekken\nrekenen\ndoen\nCD\nrekenen\noudergesprek voeren\nkijken\n\n";
    let output = vlot(folder.path(), &["needs", "Noord"], typed);
    assert!(output.status.success());
    assert!(
        text(&output).contains("AB wil leren wat CD goed kan"),
        "{}",
        text(&output)
    );
    // Going on adds; stopping half-way loses nothing that was finished.
    let again = vlot(folder.path(), &["needs", "noord"], "EF\ntaal\n");
    assert!(text(&again).contains("Persoon 3"), "{}", text(&again));
    assert!(
        text(&again).contains("CD: sterk in rekenen"),
        "{}",
        text(&again)
    );
    let file = fs::read_dir(folder.path().join("data"))
        .unwrap()
        .flat_map(|entry| fs::read_dir(entry.unwrap().path()).unwrap())
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .unwrap();
    let file = file.to_str().unwrap();
    let shown = text(&vlot(
        folder.path(),
        &["show", file, "--format", "json"],
        "",
    ));
    assert!(!shown.contains("oudergesprek"), "{shown}");
    let asked = vlot(
        folder.path(),
        &["show", file, "--format", "json", "--with", "needs"],
        "",
    );
    assert!(text(&asked).contains("oudergesprek"));
}

/// The only measurement in the data folder.
fn kept(folder: &Path) -> vlot::measurement::Measurement {
    let mut files = fs::read_dir(folder.join("data"))
        .unwrap()
        .flat_map(|entry| fs::read_dir(entry.unwrap().path()).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let file = files.next().unwrap();
    assert!(files.next().is_none());
    vlot::measurement::file::read(&fs::read_to_string(file).unwrap()).unwrap()
}

#[test]
fn every_answer_is_kept_as_it_is_given_and_back_takes_nothing_away() {
    let folder = tempfile::tempdir().unwrap();
    // Nobody before the first; the second stops half-way; an answer is changed by going back to it.
    let typed = "<\nAB\nlezen\ntaal\nkijken\n<\ndoen\ns\nrekenen\n";
    let output = vlot(folder.path(), &["needs", "Noord"], typed);
    assert!(output.status.success());
    assert!(text(&output).contains("eerste vraag"), "{}", text(&output));
    let needs = kept(folder.path()).private.needs;
    assert_eq!(needs.len(), 2);
    assert_eq!(
        (needs[0].strong.as_str(), needs[0].how.as_str()),
        ("lezen", "doen")
    );
    assert_eq!(
        (needs[1].who.as_str(), needs[1].strong.as_str()),
        ("", "rekenen")
    );
    // Another time: going back does not reach who was there already.
    let output = vlot(folder.path(), &["needs", "Noord"], "<\n<\nq\n");
    assert!(output.status.success());
    assert_eq!(kept(folder.path()).private.needs, needs);
    assert!(
        text(&output).contains("Persoon 2: sterk in rekenen"),
        "{}",
        text(&output)
    );
}

#[test]
fn who_stands_there_is_changed_or_taken_out_by_typing_her_initials_again() {
    let folder = tempfile::tempdir().unwrap();
    vlot(
        folder.path(),
        &["needs", "Noord"],
        "AB\nlezen\ntaal\nkijken\nCD\nrekenen\ns\ns\n\n",
    );
    let typed = "ab\n7\n1\n\nschrijven\n\n\ncd\n2\nAB\n3\nzingen\n\n\n\n";
    let output = vlot(folder.path(), &["needs", "Noord"], typed);
    assert!(text(&output).contains("AB staat er al") || text(&output).contains("ab staat er al"));
    let needs = kept(folder.path()).private.needs;
    let told: Vec<(&str, &str)> = needs
        .iter()
        .map(|need| (need.who.as_str(), need.strong.as_str()))
        .collect();
    assert_eq!(
        told,
        [("AB", "schrijven"), ("AB", "zingen")],
        "{}",
        text(&output)
    );
    assert_eq!(needs[0].learn, "taal");
}

#[test]
fn who_only_looks_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    for typed in ["", "q\n", "h\n\n", "s\ns\nq\n"] {
        let output = vlot(folder.path(), &["needs", "Noord"], typed);
        assert!(output.status.success(), "{typed:?}");
        assert!(
            text(&output).contains("niemand bijgekomen"),
            "{typed:?}: {}",
            text(&output)
        );
        assert!(!folder.path().join("data").exists(), "{typed:?}");
    }
}
