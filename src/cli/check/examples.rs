//! For each code a line as it should not be and as it should. A test holds them against a bank.

use crate::bank::Rule;

/// How it goes wrong and how it is right.
pub(super) struct Example {
    pub(super) wrong: &'static str,
    pub(super) right: &'static str,
}

/// The example of a rule; `None` where a few lines cannot show it.
#[allow(
    clippy::too_many_lines,
    reason = "a table, one line or two for each rule"
)]
pub(super) fn example(rule: Rule) -> Option<Example> {
    let (wrong, right) = match rule {
        Rule::RepeatedTable
        | Rule::CopiedFile
        | Rule::InProgress
        | Rule::NewerToml
        | Rule::ExactMean
        | Rule::ScalePoints
        | Rule::CharacteristicCount
        | Rule::Unreached
        | Rule::VersionUnchanged => return None,
        Rule::Syntax => ("title = \"Geheel", "title = \"Geheel\""),
        Rule::MissingTable => ("[antwoorden]", "[scale]"),
        Rule::MissingKey => (
            "[[principle]]\nid = \"eigenaar\"",
            "[[principle]]\nid = \"eigenaar\"\ntext = \"Ieder is de baas over haar eigen leren.\"",
        ),
        Rule::UnknownKey => (
            "titel = \"Relatie opbouwen\"",
            "title = \"Relatie opbouwen\"",
        ),
        Rule::WrongType => ("minutes = \"30 tot 30\"", "minutes = [30, 30]"),
        Rule::Markup => (
            "text = \"<p>Wij weten wanneer de klus klaar is.</p>\"",
            "text = \"Wij weten wanneer de klus klaar is.\"",
        ),
        Rule::OutOfRange => ("min = -1\nmax = 99", "min = 1\nmax = 99"),
        Rule::NotFinite => ("from = inf", "from = 4.0"),
        Rule::UnknownWord => ("part = \"hand\"", "part = \"handen\""),
        Rule::IllFormedId => ("id = \"Doelen 2\"", "id = \"doelen-2\""),
        Rule::DuplicateId => (
            "id = \"doelen-1\"\ncharacteristic = \"doelen\"\ntext = \"Ons doel staat op papier.\"",
            "id = \"doelen-2\"\ncharacteristic = \"doelen\"\ntext = \"Ons doel staat op papier.\"",
        ),
        Rule::UnknownReference => (
            "[[item]]\nid = \"relatie-1\"\ncharacteristic = \"relaties\"",
            "[[item]]\nid = \"relatie-1\"\ncharacteristic = \"relatie\"",
        ),
        Rule::EmptyText => ("title = \"\"", "title = \"Doelen stellen\""),
        Rule::HiddenLetters => (
            "title = \"Doelen\\u200B stellen\"",
            "title = \"Doelen stellen\"",
        ),
        Rule::MissingLanguage => ("title = { en = \"Whole\" }", "title = \"Geheel\""),
        Rule::InvalidLanguage => ("languages = [\"Nederlands\"]", "languages = [\"nl\"]"),
        Rule::ScaleSteps => (
            "{ value = 6, label = \"grotendeels\" }",
            "{ value = 4, label = \"grotendeels\" }",
        ),
        Rule::EqualLabels => (
            "{ value = 2, label = \"helemaal niet\" }",
            "{ value = 2, label = \"nauwelijks\" }",
        ),
        Rule::DuplicateColumn => (
            "id = \"doelen-2\"\ncolumns = [\"Doelen_1\"]\ncharacteristic = \"doelen\"\ntext = \"Ons doel staat op papier.\"",
            "id = \"doelen-2\"\ncharacteristic = \"doelen\"\ntext = \"Ons doel staat op papier.\"",
        ),
        Rule::NumberLabel => (
            "{ value = 2, label = \"1\" }",
            "{ value = 2, label = \"nauwelijks\" }",
        ),
        Rule::AtOdds => (
            "interventions = [\"opleverkaart\", \"roddelmethode\"]\navoid = [\"roddelmethode\"]",
            "interventions = [\"opleverkaart\", \"roddelmethode\"]",
        ),
        Rule::HeavyStatement => (
            "id = \"doelen-2\"\nweight = 5.0\ncharacteristic = \"doelen\"\ntext = \"Ons doel staat op papier.\"\n\n\
             [[item]]\nid = \"doelen-3\"\ncharacteristic = \"doelen\"\ntext = \"Wij kijken hoe ver we zijn.\"",
            "id = \"doelen-2\"\ncharacteristic = \"doelen\"\ntext = \"Ons doel staat op papier.\"",
        ),
        Rule::NoItems => (
            "[[item]]\nid = \"relatie-1\"\ncharacteristic = \"doelen\"",
            "[[item]]\nid = \"relatie-1\"\ncharacteristic = \"relatie\"",
        ),
        Rule::MinAnswered => (
            "title = \"Relatie opbouwen\"\nmin_answered = 5",
            "title = \"Relatie opbouwen\"",
        ),
        Rule::Weight => (
            "text = \"Ons doel staat op papier.\"\nweight = 0",
            "text = \"Ons doel staat op papier.\"",
        ),
        Rule::Bands => (
            "label = \"hier kan het beter\"\nfrom = 2.0",
            "label = \"hier kan het beter\"\nfrom = 1.0",
        ),
        Rule::Condition => (
            "when = [{ figure = \"mean\", of = \"doelen\" }]",
            "when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]",
        ),
        Rule::NeverHolds => (
            "when = [{ figure = \"mean\", of = \"doelen\", below = 1.0 }]",
            "when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]",
        ),
        Rule::AlwaysHolds => (
            "when = [{ figure = \"mean\", of = \"doelen\", from = 1.0 }]",
            "when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]",
        ),
        Rule::SameSignal => (
            "[[signal]]\nid = \"nog-een\"\ntitle = \"Hetzelfde, met een andere naam\"\nstory = \"Het is niet duidelijk.\"\n\
             when = [{ figure = \"mean\", of = \"doelen\", below = 3.0 }]\n\n[[signal]]",
            "[[signal]]",
        ),
        Rule::StepMinutes => ("minutes = [10, 15]", "minutes = [30, 30]"),
        Rule::LongStatement => (
            "text = \"Wij weten met elkaar heel precies wanneer de grote klus waar wij dit hele schooljaar samen aan werken eindelijk klaar is.\"",
            "text = \"Wij weten wanneer de klus klaar is.\"",
        ),
        Rule::NegatedStatement => (
            "text = \"Ons doel staat niet op papier.\"",
            "text = \"Ons doel staat op papier.\"",
        ),
        Rule::DoubleStatement => (
            "text = \"Ons doel is duidelijk en staat op papier.\"",
            "text = \"Ons doel staat op papier.\"",
        ),
        Rule::SimilarStatements => (
            "text = \"Wij weten wanneer die klus klaar is.\"",
            "text = \"Ons doel staat op papier.\"",
        ),
    };
    Some(Example { wrong, right })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{CheckedBank, Source, check};

    const WHOLE: &str = include_str!("../../../tests/banks/whole.toml");

    fn checked(text: String) -> CheckedBank {
        let name = "whole.toml".into();
        check(vec![Source { name, text }], None)
    }

    #[test]
    fn every_example_is_right_as_it_should_be_and_wrong_as_it_should_not() {
        let whole = checked(WHOLE.into());
        assert!(whole.diagnostics.is_empty(), "{:?}", whole.diagnostics);
        for &rule in Rule::ALL {
            let Some(Example { wrong, right }) = example(rule) else {
                continue;
            };
            assert!(WHOLE.contains(right), "{rule:?}: {right}");
            let broken = checked(WHOLE.replacen(right, wrong, 1));
            let found: Vec<Rule> = broken.diagnostics.iter().map(|one| one.rule).collect();
            assert!(found.contains(&rule), "{rule:?}: {found:?}");
        }
    }
}
