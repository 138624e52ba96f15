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
