//! `vlot session`: a group session on the projector.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use super::{bank, screens};
use crate::i18n::Words;
use crate::measurement::{Kind, Measurement, State};
use crate::reading::outcome;
use crate::session::{Sealed, Session};
use crate::tui::Start;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(positional(
            "network",
            &words.say("cli-value-network"),
            words,
            "cli-argument-network",
        ))
        .arg(
            Arg::new("short")
                .long("short")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-short")),
        )
        .arg(
            Arg::new("new")
                .long("new")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-session-new")),
        )
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let words = &setup.words;
    if setup.lines() {
        return Err(Failure::Usage(words.say("session-needs-terminal")));
    }
    let bank = bank::chosen(setup)?;
    let network = matches
        .get_one::<OsString>("network")
        .map(|name| name.to_string_lossy().trim().to_owned())
        .unwrap_or_default();
    let store = &setup.store;
    let reading = |error| Failure::reading(&error, words);
    let candidates = [State::Open, State::Done]
        .into_iter()
        .filter(|_| !network.is_empty() && !matches.get_flag("new"))
        .filter_map(|state| store.newest(&network, state));
    for entry in candidates {
        let measurement = store.load(&entry.path).map_err(reading)?;
        let begun = measurement.kind != Kind::Solo
            && measurement.at.is_some()
            && measurement.bank.hash == bank.instrument.hash;
        if begun {
            // What cannot be opened is said when the file is taken up.
            let sealed = store.draft(&entry.path).ok().flatten();
            let sealed = sealed.and_then(|draft| Sealed::unlocked(draft.bytes(), &bank.instrument));
            let previous = store.earlier(&measurement).into_iter().next();
            let session = Session::resume(bank, measurement, sealed, previous.as_ref());
            return screens::run(
                setup,
                Start::Session {
                    session: Box::new(session),
                    path: Some(entry.path),
                },
            );
        }
    }
    let today = Setup::today();
    let previous = previous(setup, &network);
    let short = matches.get_flag("short");
    let focus = previous
        .as_ref()
        .filter(|_| short)
        .and_then(|previous| lowest(&outcome(bank, previous, &[])));
    let session = Session::new(bank, &network, today, previous.as_ref(), short, focus);
    screens::run(
        setup,
        Start::Session {
            session: Box::new(session),
            path: None,
        },
    )
}

/// The network's last finished measurement.
fn previous(setup: &Setup, network: &str) -> Option<Measurement> {
    if network.is_empty() {
        return None;
    }
    let entry = setup.store.newest(network, State::Done)?;
    setup.store.load(&entry.path).ok()
}

/// The place of the characteristic that was lowest: the one that a return meeting looks at.
fn lowest(outcome: &crate::reading::Outcome) -> Option<usize> {
    let means = outcome.characteristics.iter().enumerate();
    means
        .filter_map(|(place, one)| Some((place, one.mean()?)))
        .min_by(|one, other| one.1.total_cmp(&other.1))
        .map(|(place, _)| place)
}
