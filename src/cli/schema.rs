//! `vlot schema`: JSON Schema, made of the types that are written and of the tables that are read.

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::score;
use super::setup::Setup;
use crate::i18n::Words;
use crate::{bank, report};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(
        positional(
            "of",
            &words.say("cli-value-what"),
            words,
            "cli-argument-schema",
        )
        .required(true)
        .value_parser(["bank", "result", "score", "compare"])
        .hide_possible_values(true),
    )
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let of = matches.get_one::<String>("of").map(String::as_str);
    setup.print(&match of {
        Some("bank") => of_banks(&setup.words),
        Some("score") => score::schema(),
        Some("compare") => report::comparison_schema(),
        _ => report::schema(),
    })
}

/// The schema of a bank, with what each key means in the reader's language.
fn of_banks(words: &Words) -> String {
    let describe = |name: &str| {
        let id = format!("key-{name}");
        // A clue is a condition with a text.
        let shared = name.strip_prefix("evidence-");
        match shared.filter(|_| !words.has(&id)) {
            Some(key) => words.say(&format!("key-condition-{key}")),
            None => words.say(&id),
        }
    };
    // Strings and numbers can always be written.
    let mut text = serde_json::to_string_pretty(&bank::schema(&describe)).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn the_schema_beside_the_questionnaires_is_current() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/questionnaires/bank.schema.json"
        );
        let now = of_banks(&Words::new(Language::Dutch));
        if std::env::var_os("VLOT_WRITE_DOCS").is_some() {
            std::fs::write(path, &now).unwrap();
        }
        assert!(
            std::fs::read_to_string(path).unwrap() == now,
            "write it anew: VLOT_WRITE_DOCS=1 cargo test the_schema_beside"
        );
    }

    #[test]
    fn every_key_is_described_in_both_languages() {
        for language in Language::ALL {
            let text = of_banks(&Words::new(language));
            assert!(!text.contains("\"key-"), "{language:?}");
        }
    }
}
