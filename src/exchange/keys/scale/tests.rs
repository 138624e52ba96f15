use super::*;

fn points() -> Points {
    let labels = [
        "helemaal niet",
        "nauwelijks",
        "half",
        "grotendeels",
        "helemaal",
    ];
    let points = labels.iter().enumerate();
    points
        .map(|(place, label)| ((place + 1).to_string(), vec![(*label).to_owned()]))
        .collect()
}

fn is_another(text: &str) -> bool {
    Said::of(&signs(text)).of_scale(&points()) == Told::Another
}

#[test]
fn numbers_before_a_statement_are_held_against_the_scale() {
    for other in [
        "in hoeverre klopt dit (1-7)?",
        "geef een rapportcijfer van 1 tot 10",
        "kies 1 (oneens) - 4 (eens)",
        "0 = niet, 4 = wel",
        "1 = oneens, 4 = eens",
        "1 = helemaal, 5 = helemaal niet",
        "schaal 0 t/m 10",
        "(-2 tot 2)",
        "1 = helemaal mee eens, 5 = helemaal mee oneens",
        "1 = agree, 5 = disagree",
        "1 = trifft zu, 5 = trifft nicht zu",
        "1 = altijd, 5 = nooit",
        "1 = hoogste, 5 = laagste",
    ] {
        assert!(is_another(other), "{other}");
    }
    for own in [
        "in hoeverre klopt dit (1-5)?",
        "geef een cijfer van 1 tot en met 5",
        "1 = helemaal niet, 5 = helemaal",
        "1 = oneens, 5 = eens, 9 = weet niet",
        "vraag 1-12",
        "leerkrachten van groep 1-4",
        "schooljaar 2025-2026",
        "deel 1 - 3 vragen",
        "1",
        "1 = helemaal mee oneens, 5 = helemaal mee eens",
        "1 = nooit, 5 = altijd",
    ] {
        assert!(!is_another(own), "{own}");
    }
}

#[test]
fn what_is_numbered_on_another_sheet_need_not_be_a_scale() {
    let is = |text: &str| is_a_scale(text, &points());
    for scale in [
        "0 = helemaal niet; 4 = helemaal",
        "schaal 0 t/m 10",
        "1 = helemaal mee eens; 5 = helemaal mee oneens",
        "1 = nooit; 4 = altijd",
    ] {
        assert!(is(scale), "{scale}");
    }
    for other in ["1 = po; 2 = vo; 3 = mbo", "1 = man; 2 = vrouw", "vraag 1-7"] {
        assert!(!is(other), "{other}");
    }
}

#[test]
fn beside_a_table_a_scale_is_told_from_what_else_is_said_in_numbers() {
    let told = |text: &str| told_beside(text, &points());
    for nothing in [
        "n = 12",
        "n = 12; scholen = 3",
        "uitslag groep (1-4)",
        "scan 2026",
        "1 laag 5 hoog",
        "van 1 (nooit) tot 5 (altijd)",
        "1: helemaal niet; 5: helemaal",
        "groep 1 hoog niveau, groep 5 laag niveau",
        "bijeenkomst 1: 12 maart; bijeenkomst 5: 4 juni",
        "vraag 1: goed; vraag 5: slecht",
        "1 juni tot 5 juni",
    ] {
        assert_eq!(told(nothing), Told::Nothing, "{nothing}");
    }
    for another in [
        "1 = helemaal; 5 = helemaal niet",
        "schaal (1-7)",
        "schaal: 0-4",
        "0 = niet, 4 = wel",
        "in hoeverre klopt dit? (0-10)",
        "1: helemaal; 5: helemaal niet",
        "1 (altijd) tot 5 (nooit)",
        "antwoorden van 1 (helemaal) tot en met 5 (helemaal niet)",
        "1 hoog 5 laag",
        "1 helemaal; 2 grotendeels; 3 half; 4 nauwelijks; 5 helemaal niet",
    ] {
        assert_eq!(told(another), Told::Another, "{another}");
    }
    assert_eq!(told("1 = nooit; 2 = soms; 5 = altijd"), Told::Fitting);
}

#[test]
fn a_line_around_a_table_may_say_of_one_end_or_of_the_points_alone_which_scale_it_has() {
    let told = |text: &str| told_around(text, &points());
    for another in [
        "1: zeer eens - 5: zeer oneens",
        "van altijd (1) tot nooit (5)",
        "1 is het beste",
        "5 is het slechtste",
        "5 = zeer oneens",
        "schaal: 1 tot en met 10",
        "cijfers 1 t/m 7",
        "1 (laag) t/m 7 (hoog)",
        "7-puntsschaal",
        "vragenlijst met een zevenpuntsschaal",
        "likert 7",
        "1 ++ / 5 --",
    ] {
        assert_eq!(told(another), Told::Another, "{another}");
    }
    for nothing in [
        "1: zeer oneens - 5: zeer eens",
        "van nooit (1) tot altijd (5)",
        "5 is het beste",
        "5 = zeer eens",
        "5 = weet ik niet",
        "groep 1 is het beste",
        "1 -- / 5 ++",
        "scan 1 - groep 5",
        "12 punten",
    ] {
        assert_eq!(told(nothing), Told::Nothing, "{nothing}");
    }
    for fitting in ["5-puntsschaal", "likert 5", "scores x 2"] {
        assert_eq!(told(fitting), Told::Fitting, "{fitting}");
    }
}
