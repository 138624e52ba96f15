//! `vlot check`: everything that is wrong with a bank at once, with the line and what to do.

mod examples;
mod explain;
mod json;
mod since;
mod watch;

use std::path::{Path, PathBuf};

use annotate_snippets::Renderer;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::arguments::choice;
use super::bank;
use super::diagnostic::{Files, draw};
use super::failure::Failure;
use super::setup::Setup;
use crate::bank::{CheckedBank, Instrument, Severity, check, since as changed};
use crate::i18n::Words;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    let path = |name: &'static str| Arg::new(name).value_parser(value_parser!(PathBuf));
    command
        .arg(
            path("banks")
                .value_name(words.say("check-value-bank"))
                .help(words.say("check-argument-banks"))
                .help_heading(words.say("cli-heading-arguments"))
                .action(ArgAction::Append)
                .num_args(1..)
                .required_unless_present_any(["explain", "bank"]),
        )
        .arg(choice(
            "format",
            &["text", "json"],
            words,
            "check-help-format",
        ))
        .arg(
            Arg::new("watch")
                .long("watch")
                .action(ArgAction::SetTrue)
                .help(words.say("check-help-watch")),
        )
        .arg(
            Arg::new("explain")
                .long("explain")
                .value_name("CODE")
                .conflicts_with_all(["banks", "watch", "since"])
                .help(words.say("check-help-explain")),
        )
        .arg(
            path("since")
                .long("since")
                .value_name(words.say("check-value-file"))
                .help(words.say("check-help-since")),
        )
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    if let Some(code) = matches.get_one::<String>("explain") {
        return setup.print(&explain::explain(code, &setup.words)?);
    }
    let mut paths: Vec<PathBuf> = matches
        .get_many::<PathBuf>("banks")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    if paths.is_empty() {
        paths.extend(setup.bank.clone());
    }
    let work = Work {
        setup,
        paths,
        since: matches.get_one::<PathBuf>("since").cloned(),
        json: matches
            .get_one::<String>("format")
            .is_some_and(|format| format == "json"),
    };
    if matches.get_flag("watch") {
        return watch::watch(&work);
    }
    work.once()
}

/// What is asked for.
struct Work<'a> {
    setup: &'a Setup,
    paths: Vec<PathBuf>,
    since: Option<PathBuf>,
    json: bool,
}

/// A bank with what was found in it, or why it could not be read.
type Outcome<'a> = (&'a Path, Result<CheckedBank, String>);

impl Work<'_> {
    /// Checks every bank and says what was found.
    fn once(&self) -> Result<(), Failure> {
        let words = &self.setup.words;
        let earlier = self
            .since
            .as_deref()
            .map(|path| since::earlier(path, words));
        let earlier = earlier.transpose().map_err(Failure::Input)?;
        let outcomes: Vec<Outcome<'_>> = self
            .paths
            .iter()
            .map(|path| {
                let before = earlier.as_ref().map(|earlier| &earlier.instrument);
                let checked = bank::sources(path, words).map(|sources| {
                    let mut checked = check(sources, before);
                    if let Some(earlier) = &earlier {
                        earlier.forgive(&mut checked);
                    }
                    checked
                });
                (path.as_path(), checked)
            })
            .collect();
        let earlier = earlier.map(|earlier| earlier.instrument);
        if self.json {
            self.setup
                .print(&json::json(&outcomes, earlier.as_ref(), words))?;
        } else {
            self.print(&outcomes, earlier.as_ref())?;
        }
        for path in &self.paths {
            let names = bank::left_out(path);
            if !names.is_empty() {
                let with = [
                    ("path", path.display().to_string().into()),
                    ("names", names.join(", ").into()),
                ];
                self.setup.tell(&words.fill("check-left-out", &with));
            }
        }
        if let Some(earlier) = &earlier {
            self.mention_other_banks(&outcomes, earlier);
        }
        let unreadable: Vec<&str> = outcomes
            .iter()
            .filter_map(|(_, checked)| checked.as_ref().err().map(String::as_str))
            .collect();
        if !unreadable.is_empty() {
            return Err(Failure::Input(unreadable.join("\n")));
        }
        if count(&outcomes, Severity::Error) > 0 {
            return Err(Failure::Found);
        }
        Ok(())
    }

    fn print(&self, outcomes: &[Outcome<'_>], earlier: Option<&Instrument>) -> Result<(), Failure> {
        let words = &self.setup.words;
        let renderer = if self.setup.colours_in_text() {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut text = String::new();
        for (path, checked) in outcomes {
            let Ok(checked) = checked else { continue };
            let files = Files::new(&checked.sources);
            for diagnostic in &checked.diagnostics {
                text.push_str(&draw(&files, diagnostic, words, &renderer));
                text.push_str("\n\n");
            }
            text.push_str(&summary(path, checked, words));
            text.push('\n');
            let bank = checked.bank.as_ref().zip(earlier);
            if let Some((bank, earlier)) = bank
                && bank.instrument.id == earlier.id
            {
                text.push_str(&since::told(&changed(earlier, &bank.instrument), words));
            }
        }
        if outcomes.iter().any(|(_, checked)| {
            checked
                .as_ref()
                .is_ok_and(|checked| !checked.diagnostics.is_empty())
        }) {
            text.push_str(&words.say("check-more"));
            text.push('\n');
        }
        self.setup.print(&text)
    }

    /// A bank of another id has no version to compare.
    fn mention_other_banks(&self, outcomes: &[Outcome<'_>], earlier: &Instrument) {
        let words = &self.setup.words;
        for (path, checked) in outcomes {
            let bank = checked
                .as_ref()
                .ok()
                .and_then(|checked| checked.bank.as_ref());
            if let Some(bank) = bank
                && bank.instrument.id != earlier.id
            {
                let path = path.display().to_string();
                self.setup.tell(&words.fill(
                    "check-since-other",
                    &[
                        ("path", path.into()),
                        ("id", bank.instrument.id.as_str().into()),
                        ("earlier", earlier.id.as_str().into()),
                    ],
                ));
            }
        }
    }
}

fn count(outcomes: &[Outcome<'_>], severity: Severity) -> usize {
    outcomes
        .iter()
        .filter_map(|(_, checked)| checked.as_ref().ok())
        .map(|checked| checked.count(severity))
        .sum()
}

fn summary(path: &Path, checked: &CheckedBank, words: &Words) -> String {
    let (errors, warnings) = (
        checked.count(Severity::Error),
        checked.count(Severity::Warning),
    );
    let id = match (errors, warnings) {
        (0, 0) => "check-well",
        (0, _) => "check-warnings",
        _ => "check-errors",
    };
    words.fill(
        id,
        &[
            ("path", path.display().to_string().into()),
            ("errors", errors.into()),
            ("warnings", warnings.into()),
        ],
    )
}
