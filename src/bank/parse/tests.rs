use super::*;

const SMALL: &str = include_str!("../../../tests/banks/small.toml");

fn bank(text: &str) -> Result<Bank, BrokenBank> {
    parse(vec![Source {
        name: "bank.toml".into(),
        text: text.into(),
    }])
}

/// Rule and line of everything that is wrong.
fn wrong(text: &str) -> Vec<(Rule, usize)> {
    let broken = bank(text).unwrap_err();
    broken
        .diagnostics
        .iter()
        .map(|one| {
            (
                one.rule,
                broken.position(one).map_or(0, |(_, line, _)| line),
            )
        })
        .collect()
}

fn replaced(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "the small bank has {from}");
    SMALL.replacen(from, to, 1)
}

fn line_of(text: &str, part: &str) -> usize {
    text[..text.find(part).unwrap()].matches('\n').count() + 1
}

#[test]
fn the_smallest_bank_of_the_format_is_read() {
    let bank = bank(SMALL).unwrap();
    assert_eq!(bank.instrument.characteristics[0].items[0].id, "doelen-1");
    assert_eq!(bank.instrument.characteristics[0].min_answered, 1);
    assert_eq!(bank.min_group, 5);
}

#[test]
fn all_mistakes_of_a_bank_come_at_once() {
    let text = replaced("title = \"Doelen stellen\"", "titel = \"Doelen stellen\"").replacen(
        "characteristic = \"doelen\"",
        "characteristic = \"doellen\"",
        1,
    );
    let rules: Vec<Rule> = wrong(&text).into_iter().map(|(rule, _)| rule).collect();
    assert_eq!(
        rules,
        [Rule::UnknownKey, Rule::UnknownReference],
        "that the title is missing and the characteristic empty follows from these"
    );
}

#[test]
fn a_misspelt_key_is_pointed_at_with_what_was_meant() {
    let text = replaced("min_answered", "min_answerd");
    let broken = bank(&text).unwrap_err();
    let one = &broken.diagnostics[0];
    assert_eq!(one.rule, Rule::UnknownKey);
    assert_eq!(
        broken.position(one),
        Some(("bank.toml", line_of(&text, "min_answerd"), 1))
    );
    assert_eq!(one.suggestion.as_deref(), Some("min_answered"));
}

#[test]
fn several_syntax_errors_are_found_and_nothing_is_guessed_behind_them() {
    let text = replaced("version = \"1.0.0\"", "version = ")
        .replace("reversed = false", "reversed = = false");
    let found = wrong(&text);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|(rule, _)| *rule == Rule::Syntax));
}

#[test]
fn scale_values_that_do_not_ascend_in_equal_steps_are_refused() {
    assert_eq!(
        wrong(&replaced("value = 4", "value = 6"))[0].0,
        Rule::ScaleSteps
    );
    assert_eq!(
        wrong(&replaced("value = 2", "value = 1"))[0].0,
        Rule::ScaleSteps
    );
}

#[test]
fn scales_from_zero_below_zero_and_in_tens_are_fine() {
    for step in [(0, 1), (-2, 1), (10, 10)] {
        let mut text = SMALL.to_owned();
        for rank in (0..5).rev() {
            let from = format!("value = {},", rank + 1);
            text = text.replacen(&from, &format!("value = {} ,", step.0 + rank * step.1), 1);
        }
        assert!(bank(&text).is_ok(), "{step:?}");
    }
}

#[test]
fn two_points_with_the_same_label_are_refused() {
    assert_eq!(
        wrong(&replaced("label = \"half\"", "label = \"nauwelijks\""))[0].0,
        Rule::EqualLabels
    );
}

#[test]
fn a_point_is_not_called_by_the_sign_of_who_does_not_know() {
    for label in ["?", " ？ "] {
        let text = replaced("label = \"half\"", &format!("label = \"{label}\""));
        assert_eq!(wrong(&text)[0].0, Rule::EqualLabels, "{label}");
    }
    let text = replaced("label = \"half\"", "label = \"half?\"");
    assert!(bank(&text).is_ok());
}

#[test]
fn a_weight_must_be_above_zero_and_no_more_than_a_million() {
    for weight in ["0", "-1.0", "nan", "inf", "1e300", "1000001"] {
        assert_eq!(
            wrong(&replaced("weight = 1.0", &format!("weight = {weight}")))[0].0,
            Rule::Weight
        );
    }
}

#[test]
fn more_answers_than_items_cannot_be_asked_for() {
    assert_eq!(
        wrong(&replaced("\"half\"        #", "2 #"))[0].0,
        Rule::MinAnswered
    );
}

#[test]
fn a_text_that_lacks_a_declared_language_is_refused() {
    let text = replaced(
        "version = \"1.0.0\"",
        "version = \"1.0.0\"\nlanguages = [\"nl\", \"en\"]",
    )
    .replacen(
        "title = \"Doelen stellen\"",
        "title = { nl = \"Doelen\" }",
        1,
    );
    assert_eq!(wrong(&text)[0].0, Rule::MissingLanguage);
}

#[test]
fn an_invalid_language_tag_is_refused() {
    let text = replaced(
        "version = \"1.0.0\"",
        "version = \"1.0.0\"\nlanguages = [\"Nederlands\"]",
    );
    assert_eq!(wrong(&text)[0].0, Rule::InvalidLanguage);
}

#[test]
fn a_second_bank_table_in_a_folder_is_an_error_at_its_place() {
    let files = ["a.toml", "b.toml"].map(|name| Source {
        name: name.into(),
        text: if name == "a.toml" {
            SMALL.into()
        } else {
            "[scale]\npoints = []\n".into()
        },
    });
    let broken = parse(files.to_vec()).unwrap_err();
    let repeated = broken
        .diagnostics
        .iter()
        .find(|one| one.rule == Rule::RepeatedTable)
        .unwrap();
    assert_eq!(broken.position(repeated).unwrap().0, "b.toml");
}

#[test]
fn an_empty_bank_is_told_once_and_one_without_tables_for_each() {
    let rules =
        |text: &str| -> Vec<Rule> { wrong(text).into_iter().map(|(rule, _)| rule).collect() };
    assert_eq!(rules(""), [Rule::MissingTable]);
    assert_eq!(rules("# later\n"), [Rule::MissingTable]);
    assert_eq!(
        rules("[facilitation]\nopening = \"Welkom.\"\n"),
        [
            Rule::MissingTable,
            Rule::MissingTable,
            Rule::CharacteristicCount
        ]
    );
}

#[test]
fn comments_order_of_keys_and_added_languages_leave_the_hash_as_it_is() {
    let plain = bank(SMALL).unwrap().instrument.hash;
    let languages = replaced(
        "version = \"1.0.0\"",
        "languages = [\"nl\", \"en\"]\nversion = \"1.0.0\" # x",
    )
    .replacen(
        "text = \"Wij weten",
        "text.en = \"We know.\"\ntext.nl = \"Wij weten",
        1,
    );
    assert_eq!(bank(&languages).unwrap().instrument.hash, plain);
    let reworded = replaced("Wij weten", "Wij weten nu");
    assert_ne!(bank(&reworded).unwrap().instrument.hash, plain);
}

#[test]
fn conditions_are_read_and_their_references_checked() {
    let signal = "\n[[signal]]\nid = \"s\"\ntitle = \"t\"\nstory = \"s\"\nwhen = [\
        { figure = \"mean\", of = \"doelen\", below = 3.0 }, { any = [{ figure = \"people\", from = 3 }] }]\n";
    assert_eq!(
        bank(&format!("{SMALL}{signal}")).unwrap().signals[0]
            .when
            .len(),
        2
    );
    let unknown = format!(
        "{SMALL}{}",
        signal.replace("of = \"doelen\"", "of = \"doel\"")
    );
    let broken = bank(&unknown).unwrap_err();
    assert_eq!(broken.diagnostics[0].suggestion.as_deref(), Some("doelen"));
    let limitless = format!("{SMALL}{}", signal.replace(", below = 3.0", ""));
    assert_eq!(wrong(&limitless)[0].0, Rule::Condition);
}

#[test]
fn a_translation_in_a_statement_of_its_own_is_told_once_with_both_languages_together() {
    let item = "[[item]]\nid = \"doelen-9\"\ncharacteristic = \"doelen\"\n";
    let text = format!(
        "{}\n{item}text = {{ nl = \"Ja.\" }}\n{item}text = {{ en = \"Yes.\" }}\n",
        replaced("[bank]", "[bank]\nlanguages = [\"nl\", \"en\"]"),
    );
    let broken = bank(&text).unwrap_err();
    let [one] = broken.diagnostics.as_slice() else {
        panic!("{:?}", broken.diagnostics);
    };
    assert_eq!(
        one.detail("mend"),
        Some("text = { nl = \"Ja.\", en = \"Yes.\" }")
    );
}

proptest::proptest! {
    #[test]
    fn a_bank_cut_off_anywhere_is_reported_and_never_panics(cut in 0..SMALL.len()) {
        let _ = bank(&SMALL[..SMALL.floor_char_boundary(cut)]);
    }
}
