use super::*;
use crate::bank::shipped_sources;

#[test]
fn the_shipped_bank_has_nothing_to_mend() {
    let checked = check(shipped_sources(), None);
    let list: Vec<String> = checked
        .diagnostics
        .iter()
        .map(|one| {
            format!(
                "{:?} {:?} {:?}",
                checked.position(one),
                one.rule,
                one.details
            )
        })
        .collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

fn statements(texts: &[&str]) -> Vec<(Rule, usize)> {
    let mut text = String::from(
        "[bank]\nid = \"a\"\nversion = \"1\"\ntitle = \"A\"\nlanguages = [\"nl\"]\n\
         [scale]\npoints = [{ value = 1 }, { value = 2 }]\n\
         [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n",
    );
    for (index, one) in texts.iter().enumerate() {
        text.push_str(&format!(
            "[[item]]\nid = \"i-{index}\"\ncharacteristic = \"c\"\ntext = \"{one}\"\n"
        ));
    }
    let name = "a.toml".into();
    let checked = check(vec![Source { name, text }], None);
    let lines = |one: &Diagnostic| checked.position(one).map_or(0, |(_, line, _)| line);
    let found = checked.diagnostics.iter();
    found.map(|one| (one.rule, (lines(one) - 14) / 4)).collect()
}

#[test]
fn a_mark_of_paper_and_a_letter_that_was_lost_are_pointed_at() {
    assert_eq!(
        statements(&[
            "Wij lezen weinig. (R)",
            "Wij praten weinig. (telt omgekeerd)",
            "E\u{fffd}n van ons schrijft.",
            "Wij rekenen (samen).",
        ]),
        [(Rule::Markup, 0), (Rule::Markup, 1), (Rule::Markup, 2)]
    );
}

#[test]
fn statements_that_are_hard_to_answer_are_pointed_at() {
    use Rule::{DoubleStatement, LongStatement, NegatedStatement, SimilarStatements};
    assert_eq!(
        statements(&[
            "Wij weten wanneer de klus klaar is.",
            "Wij weten wanneer onze klus klaar is.",
            "Wij doen nooit iets dubbel.",
            "Wij lezen en schrijven samen.",
            "Wij eten en/of drinken iets.",
            "Wij kijken af en toe terug.",
            "Wij doen een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien.",
        ]),
        [
            (SimilarStatements, 1),
            (NegatedStatement, 2),
            (DoubleStatement, 3),
            (DoubleStatement, 4),
            (LongStatement, 6),
        ]
    );
}

#[test]
fn statements_of_a_kind_that_differ_are_left_alone() {
    assert_eq!(
        statements(&[
            "In groep 3 lezen wij elke dag voor.",
            "In groep 4 lezen wij elke dag voor.",
            "Wij weten wat er op tafel ligt.",
            "Wij weten waar ieder goed in is.",
        ]),
        []
    );
}

/// Rules that a signal with these conditions breaks, in a bank with means from 1 to 5.
fn judged(when: &str) -> Vec<Rule> {
    let whole = include_str!("../../../tests/banks/whole.toml");
    let now = "when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]";
    assert!(whole.contains(now));
    let text = whole.replacen(now, &format!("when = [{when}]"), 1);
    let name = "whole.toml".into();
    let checked = check(vec![Source { name, text }], None);
    checked.diagnostics.iter().map(|one| one.rule).collect()
}

const LOW: &str = "{ figure = \"mean\", of = \"doelen\", below = 2.0 }";
const HIGH: &str = "{ figure = \"mean\", of = \"doelen\", from = 3.0 }";

#[test]
fn conditions_that_cannot_be_true_together_are_found_through_alternatives_and_counts() {
    let other = "{ figure = \"mean\", of = \"relatie\", below = 2.0 }";
    assert_eq!(judged(&format!("{LOW}, {HIGH}")), [Rule::NeverHolds]);
    // The only alternative that is left is the one that cannot be.
    assert_eq!(
        judged(&format!(
            "{LOW}, {{ any = [{HIGH}, {{ figure = \"mean\", of = \"relatie\", from = 4.0 }}] }}, {other}"
        )),
        [Rule::NeverHolds]
    );
    assert_eq!(judged(&format!("{LOW}, {{ any = [{HIGH}, {other}] }}")), []);
    // Two of two must be high, and one of them is low.
    let both = "{ figure = \"mean\", of = [\"doelen\", \"relatie\"], quantifier = { at_least = 2 }, from = 3.0 }";
    assert_eq!(judged(&format!("{LOW}, {both}")), [Rule::NeverHolds]);
    let one = both.replace("at_least = 2", "at_least = 1");
    assert_eq!(judged(&format!("{LOW}, {one}")), []);
}

#[test]
fn conditions_are_followed_through_pairs_and_through_none() {
    let both = |one: &str, other: &str| format!("{{ any = [{{ all = [{one}, {other}] }}] }}");
    assert_eq!(judged(&both(LOW, HIGH)), [Rule::NeverHolds]);
    let other = "{ figure = \"mean\", of = \"relatie\", below = 2.0 }";
    assert_eq!(judged(&both(LOW, other)), []);
    assert_eq!(
        judged(&format!("{HIGH}, {}", both(LOW, other))),
        [Rule::NeverHolds]
    );
    let none =
        "{ figure = \"mean\", of = [\"doelen\", \"relatie\"], quantifier = \"none\", below = 3.0 }";
    assert_eq!(judged(&format!("{LOW}, {none}")), [Rule::NeverHolds]);
    assert_eq!(judged(none), []);
    let most = none.replace("\"none\"", "{ at_most = 1 }");
    assert_eq!(
        judged(&format!("{LOW}, {other}, {most}")),
        [Rule::NeverHolds]
    );
    assert_eq!(judged(&format!("{LOW}, {most}")), []);
}

#[test]
fn the_share_of_the_members_needs_the_question_how_many_there_are() {
    let few = "{ figure = \"members\", below = 0.5 }";
    assert_eq!(judged(few), []);
    let whole = include_str!("../../../tests/banks/whole.toml");
    let now = "when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]";
    let text = whole
        .replacen(now, &format!("when = [{few}]"), 1)
        .replace("id = \"leden\"", "id = \"mensen\"");
    let name = "whole.toml".into();
    let checked = check(vec![Source { name, text }], None);
    let rules: Vec<Rule> = checked.diagnostics.iter().map(|one| one.rule).collect();
    assert_eq!(rules, [Rule::UnknownReference]);
}

#[test]
fn newer_figures_have_limits_of_their_own() {
    for (condition, rules) in [
        (
            "{ figure = \"mean\", of = \"doelen\", minus = \"lowest\", below = -0.4 }",
            vec![],
        ),
        (
            "{ figure = \"mean\", of = \"doelen\", minus = \"highest\", from = 5 }",
            vec![Rule::NeverHolds],
        ),
        (
            "{ figure = \"item\", of = \"doelen-1\", minus = \"lowest\", from = 1 }",
            vec![Rule::Condition],
        ),
        ("{ figure = \"ad\", of = \"doelen-1\", from = 1.0 }", vec![]),
        (
            "{ figure = \"split\", of = \"doelen-1\", from = 1 }",
            vec![],
        ),
        (
            "{ figure = \"split\", of = \"doelen-1\", from = 2 }",
            vec![Rule::NeverHolds],
        ),
        (
            "{ figure = \"dont_know\", of = \"nergens\", from = 0.3 }",
            vec![Rule::UnknownReference],
        ),
        (
            "{ figure = \"shared\", of = \"doelen\", is = false }",
            vec![],
        ),
        (
            "{ figure = \"shared\", of = \"doelen\", from = 1 }",
            vec![Rule::Condition],
        ),
        (
            "{ figure = \"shared\", of = \"doelen\", is = \"ja\" }",
            vec![Rule::WrongType],
        ),
        ("{ figure = \"rises\", of = \"doelen\", from = 1 }", vec![]),
        (
            "{ figure = \"mean\", of = \"doelen\", quantifier = { at_most = 2 }, below = 3 }",
            vec![Rule::Condition],
        ),
        (
            "{ figure = \"mean\", of = \"doelen\", quantifier = { at_least = 1, at_most = 1 }, below = 3 }",
            vec![Rule::Condition],
        ),
    ] {
        assert_eq!(judged(condition), rules, "{condition}");
    }
}

#[test]
fn a_choice_a_whole_number_and_a_share_have_limits_of_their_own() {
    for (condition, rules) in [
        (
            "{ figure = \"context\", of = \"bijeenkomsten\", from = 99 }",
            vec![],
        ),
        (
            "{ figure = \"context\", of = \"bijeenkomsten\", from = 99.5 }",
            vec![Rule::NeverHolds],
        ),
        ("{ figure = \"people\", below = 1 }", vec![Rule::NeverHolds]),
        (
            "{ figure = \"skipped\", of = \"doelen\", from = 1.0 }",
            vec![],
        ),
        (
            "{ figure = \"skipped\", of = \"doelen\", from = 50 }",
            vec![Rule::NeverHolds],
        ),
        (
            "{ figure = \"split\", of = \"doelen\", from = 3 }",
            vec![Rule::NeverHolds],
        ),
        (
            "{ figure = \"split\", of = \"doelen\", from = 0 }",
            vec![Rule::AlwaysHolds],
        ),
        (
            "{ figure = \"falls\", of = \"doelen\", from = 0 }",
            vec![Rule::AlwaysHolds],
        ),
        (
            "{ figure = \"mean\", of = \"doelen\", minus = \"doelen\", below = 1 }",
            vec![Rule::AlwaysHolds],
        ),
        (
            "{ figure = \"context\", of = \"deelname\", is = \"opgelegd\" }, { figure = \"context\", of = \"deelname\", is = \"vrijwillig\" }",
            vec![Rule::NeverHolds],
        ),
        (
            "{ any = [{ figure = \"principle\", of = \"eigenaar\", is = \"no\" }, { figure = \"principle\", of = \"eigenaar\", is_not = \"no\" }] }",
            vec![Rule::AlwaysHolds],
        ),
    ] {
        assert_eq!(judged(condition), rules, "{condition}");
    }
}

/// The slips of a whole bank in which one text stands in the place of another, with their lines counted from it.
fn odds(from: &str, to: &str) -> Vec<String> {
    let whole = include_str!("../../../tests/banks/whole.toml");
    assert!(whole.contains(from), "{from}");
    let text = whole.replacen(from, to, 1);
    let name = "a.toml".into();
    let checked = check(vec![Source { name, text }], None);
    let slips = checked.diagnostics.iter();
    slips
        .map(|one| {
            assert_eq!(one.rule, Rule::AtOdds, "{one:?}");
            one.detail("slip").unwrap_or_default().to_owned()
        })
        .collect()
}

#[test]
fn what_a_bank_says_twice_or_against_itself_is_told() {
    let suggested = "interventions = [\"opleverkaart\", \"roddelmethode\"]";
    let with = |more: &str| odds(suggested, &format!("{suggested}\n{more}"));
    assert!(odds(suggested, suggested).is_empty());
    assert_eq!(with("avoid = [\"opleverkaart\"]"), ["avoided"]);
    assert_eq!(
        with("not_beside = [\"onduidelijke-opdracht\"]"),
        ["beside-itself"]
    );
    let twice = suggested.replace(']', ", \"opleverkaart\"]");
    assert_eq!(odds(suggested, &twice), ["id-twice"]);
    for frame in [
        "Dit past niet meer bij jullie als het doel er hangt.",
        "dit past niet meer als het doel er hangt",
    ] {
        assert_eq!(with(&format!("until = \"{frame}\"")), ["until-frame"]);
    }
    assert!(with("until = \"het doel er hangt\"").is_empty());
    let clue = ", text = \"Er staat wel iets op papier.\"";
    assert_eq!(odds(clue, ""), ["clue-without-text"]);
    let band = "label = \"hier kan het beter\"";
    assert_eq!(odds(band, "label = \"dit loopt\""), ["bands-alike"]);
    let people = "people = [3, 12]";
    assert_eq!(odds(people, "people = [0, 0]"), ["for-nobody"]);
    for (near, told) in [("2.0", vec!["all-is-near"]), ("0.5", Vec::new())] {
        assert_eq!(with(&format!("near = {near}")), told, "{near}");
    }
}

#[test]
fn a_statement_called_after_another_characteristic_and_languages_without_texts_are_told() {
    let at_own = "characteristic = \"doelen\"";
    assert_eq!(
        odds(at_own, "characteristic = \"relatie\""),
        ["item-elsewhere"]
    );
    let one = "\
        [bank]\nid = \"een\"\nversion = \"1.0.0\"\ntitle = \"Een\"\nlanguages = [\"nl\", \"en\"]\n\
        [scale]\npoints = [{ value = 1 }, { value = 2 }]\n\
        [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n\
        [[item]]\nid = \"c-1\"\ncharacteristic = \"c\"\ntext = TEXT\n";
    let both = "{ nl = \"Wij zaaien.\", en = \"We sow.\" }";
    for (text, told) in [
        ("\"Wij zaaien.\"", vec!["one-language"]),
        (both, Vec::new()),
    ] {
        let text = one.replace("TEXT", text);
        let name = "een.toml".into();
        let found = check(vec![Source { name, text }], None).diagnostics;
        let slips = found.iter().filter_map(|one| one.detail("slip"));
        assert_eq!(slips.collect::<Vec<_>>(), told);
    }
}

#[test]
fn a_number_of_the_form_as_the_name_of_one_column_is_told() {
    let named = |name: &str| {
        let id = "id = \"doelen-1\"";
        odds(id, &format!("{id}\ncolumns = [\"{name}\"]"))
    };
    for name in ["2", "01", " 1 "] {
        assert_eq!(named(name), ["number-of-the-form"], "{name}");
    }
    for name in ["4", "0", "V1"] {
        assert!(named(name).is_empty(), "{name}");
    }
}

#[test]
fn words_for_who_does_not_know_that_are_a_point_of_the_scale_are_told_where_they_stand() {
    for (words, told) in [("2", true), ("9", false), ("geen idee", false)] {
        let found = found_with(
            "dont_know = \"weet ik niet\"",
            &format!("dont_know = \"{words}\""),
        );
        let slip = found.iter().find(|one| one.rule == Rule::NumberLabel);
        assert_eq!(slip.is_some(), told, "{words}");
        assert!(slip.is_none_or(|one| one.place.is_some()));
    }
}

#[test]
fn each_statement_may_have_a_number_of_its_own() {
    let mut text = include_str!("../../../tests/banks/whole.toml").to_owned();
    for (id, number) in [("doelen-1", 2), ("doelen-2", 3), ("relatie-1", 1)] {
        let id = format!("id = \"{id}\"");
        text = text.replacen(&id, &format!("{id}\ncolumns = [\"{number}\"]"), 1);
    }
    let name = "a.toml".into();
    let checked = check(vec![Source { name, text }], None);
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
}

#[test]
fn an_id_that_is_a_characteristic_and_a_statement_is_told_where_a_condition_may_mean_either() {
    let text = |when: &str| {
        format!(
            "[bank]\nid = \"a\"\nversion = \"1\"\ntitle = \"A\"\nlanguages = [\"nl\"]\n\
             [scale]\npoints = [{{ value = 1 }}, {{ value = 2 }}]\ndont_know = \"?\"\n\
             [[characteristic]]\nid = \"c\"\ntitle = \"C\"\n\
             [[item]]\nid = \"c\"\ncharacteristic = \"c\"\ntext = \"Wij lezen.\"\n\
             [[signal]]\nid = \"s\"\ntitle = \"S\"\nstory = \"S.\"\nwhen = [{when}]\n"
        )
    };
    let slips = |when: &str| {
        let source = Source {
            name: "a.toml".into(),
            text: text(when),
        };
        let found = check(vec![source], None).diagnostics;
        found.len()
    };
    assert_eq!(slips("{ figure = \"mean\", of = \"c\", below = 1.5 }"), 0);
    assert_eq!(
        slips("{ figure = \"dont_know\", of = \"c\", from = 0.5 }"),
        1
    );
}

/// What is found in the whole bank with one text in the place of another.
fn found_with(from: &str, to: &str) -> Vec<Diagnostic> {
    let whole = include_str!("../../../tests/banks/whole.toml");
    assert!(whole.contains(from), "{from}");
    let name = "a.toml".into();
    let text = whole.replacen(from, to, 1);
    check(vec![Source { name, text }], None).diagnostics
}

#[test]
fn a_condition_that_was_typed_in_lines_is_told_once_with_what_to_write() {
    let found = found_with(
        "when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]",
        "figure = \"mean\"\nof = \"doelen\"\nbelow = 3.0",
    );
    let [one] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(one.detail("slip"), Some("loose-condition"));
    assert_eq!(
        one.detail("mend"),
        Some("when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]")
    );
}

#[test]
fn a_key_under_a_table_too_low_is_sent_to_the_header_as_it_is_written() {
    let sent = |from: &str, to: &str| {
        let found = found_with(from, to);
        let parents = found.iter().filter_map(|one| one.detail("parent"));
        parents.map(str::to_owned).collect::<Vec<_>>()
    };
    let whole = include_str!("../../../tests/banks/whole.toml");
    let points = &whole[whole.find("points = [").unwrap()..whole.find("dont_know").unwrap()];
    let tables = "[[scale.points]]\nvalue = 1\n[[scale.points]]\nvalue = 2\n";
    assert_eq!(sent(points, tables), ["[scale]"]);
    let purpose = "purpose = \"Samen in één zin zeggen wat er af moet.\"\n";
    let below = format!("{purpose}[[intervention.not_when]]\npart = \"hoofd\"\n");
    assert_eq!(sent(purpose, &below)[0], "[[intervention]]");
}

#[test]
fn a_version_does_not_go_down() {
    let source = |version: &str, title: &str| {
        let whole = include_str!("../../../tests/banks/whole.toml");
        let text = whole.replacen(
            "version = \"1.0.0\"",
            &format!("version = \"{version}\""),
            1,
        );
        assert!(text.contains(version));
        let text = text.replacen("title = \"Geheel\"", &format!("title = \"{title}\""), 1);
        let name = "a.toml".into();
        vec![Source { name, text }]
    };
    let before = crate::bank::parse(source("1.10.0", "Geheel")).unwrap();
    let since = |version: &str| {
        let checked = check(source(version, "Heel"), Some(&before.instrument));
        let mut slips = checked.diagnostics.iter();
        let told = slips.find(|one| one.rule == Rule::VersionUnchanged);
        told.map(|one| one.detail("slip").unwrap_or("unchanged").to_owned())
    };
    assert_eq!(since("1.9.0").as_deref(), Some("version-down"));
    assert_eq!(since("1.10.0").as_deref(), Some("unchanged"));
    assert_eq!(since("1.11.0"), None);
    assert_eq!(since("najaar"), None, "no row of numbers");
}
