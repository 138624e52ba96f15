//! The menu in lines: what can be begun, gone on with, and done with what is kept.

use std::fs;

use super::{saved, text, vlot, whole_scan};

#[test]
fn without_a_command_lines_begin_with_what_this_is_and_a_choice() {
    let folder = tempfile::tempdir().unwrap();
    let run = |input: &str| vlot(folder.path(), &["--plain"], input);
    let begun = run("");
    assert_eq!(begun.status.code(), Some(0));
    let out = text(&begun.stdout);
    for said in [
        "Alles wat je invult, blijft op deze computer.",
        "Je beantwoordt stellingen",
        "  1  Nieuwe scan",
        "  8  Stoppen",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    assert!(!out.contains("Hoe heet"), "nothing is begun: {out}");
    assert!(fs::read_dir(folder.path()).unwrap().next().is_none());
    // What is no choice is said, and asked again; about and the example come back to the menu.
    let out = text(&run("nee\n\n<\nh\n7\n6\n4\n5\n8\n").stdout);
    assert_eq!(out.matches("Dat staat er niet bij").count(), 2, "{out}");
    for said in [
        "Dit is de eerste vraag",
        "Wie ziet wat",
        "Wat het beeld wel en niet zegt",
        "Beeld van",
        "Alles is af.",
        "Er is nog niets bewaard",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    // A scan is begun with what was read ahead for it, stopped, and gone on with from the menu.
    let scan = run("1\nNoord\n6\n9\n1\n4\n3\nq\n");
    let told = text(&scan.stderr);
    assert!(told.contains("vlot scan \"Noord\" --plain"), "{told}");
    // What was named is named again: the language, and where it is kept.
    let named = format!("--lang nl --data-dir \"{}\"", folder.path().display());
    assert!(told.contains(&named), "{told}");
    let out = text(&run("4\n1\n5\nq\n").stdout);
    assert!(out.contains("4  Verder waar je was: Noord"), "{out}");
    assert!(out.contains("stelling 3 van 30"), "{out}");
    // A meeting and the needs overview begin from it too.
    let out = text(&run("2\n<\n2\n1\n1\nZuid\n9\nq\n").stdout);
    assert!(out.contains("Zien de anderen"), "{out}");
    let out = text(&run("4\n1\nq\n").stdout);
    assert!(out.contains("Noord: ") || out.contains("Zuid: "), "{out}");
    let out = text(&run("3\nOost\nA\nq\n").stdout);
    assert!(out.contains("naam") || out.contains("initialen"), "{out}");
    // A result is read out, and the menu is there again.
    vlot(folder.path(), &["scan", "West"], &whole_scan());
    let all = text(&run("5\nq\n").stdout);
    let number = all.lines().find(|line| line.contains("  West: ")).unwrap();
    let number = number.split_whitespace().next().unwrap();
    let out = text(&run(&format!("5\n{number}\n<\n8\n")).stdout);
    assert!(out.contains("Beeld van West"), "{out}");
    assert_eq!(out.matches("  8  Stoppen").count(), 2, "{out}");
    // And what the screens can make of it: the poster, a plan, another beside it; it is thrown away after a question.
    let documents = folder.path().join("papier");
    fs::create_dir(&documents).unwrap();
    let settings = format!("folder = '{}'\n", documents.display());
    fs::write(folder.path().join("settings.toml"), settings).unwrap();
    let keys = format!("5\n{number}\n1\n2\n6\n1\n60\n7\n12\n2\n12\n1\n9\n8\n");
    let out = text(&run(&keys).stdout);
    assert!(out.contains("Er is niets weggegooid"), "{out}");
    assert!(out.contains("Eén bestand weggegooid"), "{out}");
    let made = fs::read_dir(&documents).unwrap().flatten();
    assert_eq!(
        made.count(),
        4,
        "a poster, a drawing, an agenda and a form: {out}"
    );
}

#[test]
fn what_was_agreed_alone_and_the_day_can_still_be_added_in_lines() {
    let folder = tempfile::tempdir().unwrap();
    let run = |input: &str| vlot(folder.path(), &["--plain"], input);
    // Up to what is agreed, and then nothing.
    let scan = whole_scan();
    let mut lines: Vec<&str> = scan.lines().collect();
    let agreed = lines.iter().position(|line| *line == "Bellen").unwrap();
    lines.truncate(agreed);
    let typed = lines.join("\n") + "\n\n";
    vlot(folder.path(), &["scan", "Noord"], &typed);
    let out = text(&run("q\n").stdout);
    assert!(out.contains("Verder waar je was: Noord"), "{out}");
    let out = text(&run("4\n1\n9\n1\nEen maatje zoeken\n\n\n\n11\n22 december\n13\n8\n").stdout);
    assert!(out.contains("Of kies een werkvorm"), "{out}");
    assert!(out.contains("Gekozen: "), "{out}");
    assert!(out.contains("Op welke dag kom je hierop terug?"), "{out}");
    let kept = &saved(folder.path())[0];
    for said in ["Een maatje zoeken", "card = ", "-12-22"] {
        assert!(kept.contains(said), "{said}: {kept}");
    }
}

#[test]
fn who_went_to_the_picture_at_once_still_reaches_every_question_that_is_open_in_lines() {
    let folder = tempfile::tempdir().unwrap();
    let scan = whole_scan();
    let statements: Vec<&str> = scan.lines().take(33).collect();
    // The picture first, then what was passed: its first question, and back to the agreements with one letter.
    let typed = statements.join("\n") + "\ng\no\n1\ng\nBellen\nq\n";
    let out = text(&vlot(folder.path(), &["scan", "Noord"], &typed).stdout);
    assert!(out.contains("  o  de 20 vragen die nog openstaan"), "{out}");
    assert!(out.contains("  o  de 19 vragen die nog openstaan"), "{out}");
    // Another day, from the menu: everything that is open is asked, up to the last line.
    let rest = ["1"; 6]
        .iter()
        .chain(&["2"; 5])
        .map(|one| (*one).to_owned());
    let lines = ["2\nEen regel."; 8].iter().map(|one| (*one).to_owned());
    let rest: Vec<String> = rest.chain(lines).collect();
    let typed = format!("4\n1\n10\no\n{}\n\n13\n8\n", rest.join("\n"));
    let out = text(&vlot(folder.path(), &["--plain"], &typed).stdout);
    assert_eq!(out.matches("die nog openstaan").count(), 1, "{out}");
    let kept = &saved(folder.path())[0];
    assert_eq!(kept.matches("Een regel.").count(), 8, "{kept}");
    assert!(kept.contains("Bellen"), "{kept}");
}

#[test]
fn how_it_stands_with_an_agreement_is_said_in_lines_of_a_scan_and_of_a_group() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Noord"], &whole_scan());
    let run = |input: &str| vlot(folder.path(), &["--plain"], input);
    let out = text(&run("4\n1\n9\n2\n13\n8\n").stdout);
    assert!(out.contains("Bellen (gedaan)"), "{out}");
    assert!(saved(folder.path())[0].contains("state = \"done\""));
    let out = text(&run("q\n").stdout);
    assert!(out.contains("alles is af"), "{out}");
    // What a group agreed, too: it is found where it is gone on with, and so is the second agreement.
    let root = env!("CARGO_MANIFEST_DIR");
    let group = format!("{root}/questionnaires/demo/2-october.nl.toml");
    fs::create_dir(folder.path().join("groep")).unwrap();
    fs::copy(group, folder.path().join("groep/2026-10-13.toml")).unwrap();
    let out = text(&run("4\n1\n10\n2\n3\n12\n8\n").stdout);
    assert!(
        out.contains("op de eigen school zien (losgelaten)"),
        "{out}"
    );
}

#[test]
fn each_scan_with_something_open_is_gone_on_with_and_two_of_one_day_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    vlot(folder.path(), &["scan", "Noord"], &whole_scan());
    // What was agreed at the first goes on, and the second is left on the way.
    vlot(folder.path(), &["scan", "Noord"], "2\n6\n9\nq\n");
    assert_eq!(saved(folder.path()).len(), 2);
    let out = text(&vlot(folder.path(), &["--plain"], "4\nq\n").stdout);
    assert!(out.contains("Verder waar je was: 2 metingen"), "{out}");
    assert!(out.contains(", nr. 2 · 1 persoon"), "{out}");
    assert!(out.contains("1 persoon · 1 afspraak loopt"), "{out}");
}

#[test]
fn where_it_is_too_early_the_needs_overview_goes_on_in_the_same_lines_and_the_scan_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let typed = "1\n9\n1\n4\nAB\nrekenen\noudergesprekken\nkijken\n\n";
    let scan = vlot(folder.path(), &["scan", "Test"], typed);
    let out = text(&scan.stdout);
    assert!(scan.status.success(), "{out}{}", text(&scan.stderr));
    let kept = saved(folder.path()).join("\n");
    assert!(kept.contains("oudergesprekken"), "{out}\n{kept}");
    assert!(kept.contains("too-early"), "the scan waits there: {kept}");
}
