//! `vlot scan`: one person looks at her network.

use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use super::sitting::Sitting;
use super::typed::Typed;
use super::{bank, needs, networks, screens};
use crate::bank::Bank;
use crate::desk::once;
use crate::i18n::Words;
use crate::measurement::tried::still_to_tell;
use crate::measurement::{Kind, Measurement, State, still_to_do};
use crate::plain::networks::Networks;
use crate::plain::{self, Before, Card, End, FinishedToday, Keep, Others};
use crate::reading::comparison::asks_year_ago;
use crate::reading::{Outcome, outcome};
use crate::report;
use crate::scrub::name;
use crate::store::StoreError;
use crate::tui::Start;
use crate::tui::message::Opened;
use crate::walk::{Action, Options, Walk};

/// Who goes on with a scan has named the network.
const AGAIN: Options = Options {
    solo: true,
    ask_network: false,
    year_ago: false,
};

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command
        .arg(positional(
            "network",
            &words.say("cli-value-network"),
            words,
            "cli-argument-network",
        ))
        .arg(
            Arg::new("new")
                .long("new")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-help-new")),
        )
}

pub(super) fn run(setup: &Setup, matches: &ArgMatches) -> Result<(), Failure> {
    let network = matches
        .get_one::<std::ffi::OsString>("network")
        .map(|typed| name(&typed.to_string_lossy()))
        .filter(|name| !name.is_empty());
    // One network has one name, however it was typed.
    let network = network.map(|typed| setup.store.spelling(&typed).unwrap_or(typed));
    let bank = bank::chosen(setup)?;
    let fresh = matches.get_flag("new");
    let mut sitting = Sitting::new(setup);
    let unfinished = match &network {
        Some(network) if !fresh => unfinished(setup, &mut sitting, bank, network)
            .map_err(|error| Failure::writing(&error, &setup.words))?,
        _ => None,
    };
    if setup.lines() {
        return lines(
            sitting,
            bank,
            Typed::new(),
            network.as_deref(),
            unfinished,
            fresh,
        );
    }
    let path = sitting.path();
    // The screens take it up again themselves.
    drop(sitting);
    let unfinished = unfinished.map(|measurement| {
        Box::new(Opened {
            path,
            measurement,
            draft: None,
            earlier: Vec::new(),
        })
    });
    screens::run(
        setup,
        Start::Scan {
            network,
            unfinished,
            fresh,
        },
    )
}

/// A scan in lines, typed by who typed before; of this network, or of one that is still to be named.
pub(super) fn dialogue(
    setup: &Setup,
    input: Typed,
    network: Option<String>,
) -> Result<(), Failure> {
    let bank = bank::chosen(setup)?;
    let mut sitting = Sitting::new(setup);
    let unfinished = match &network {
        Some(network) => unfinished(setup, &mut sitting, bank, network)
            .map_err(|error| Failure::writing(&error, &setup.words))?,
        None => None,
    };
    lines(sitting, bank, input, network.as_deref(), unfinished, false)
}

/// Adds to what was agreed by who filled it in alone; says whether to go on with the menu.
pub(super) fn agree(
    setup: &Setup,
    input: &mut Typed,
    path: &Path,
    measurement: &Measurement,
) -> Result<bool, Failure> {
    let words = &setup.words;
    let mut sitting = Sitting::new(setup);
    sitting
        .hold(path)
        .map_err(|error| Failure::writing(&error, words))?;
    let bank = bank::of(setup, &measurement.bank)?.with_statements(&measurement.bank);
    let mut walk = Walk::finished(bank, AGAIN, measurement.answers());
    walk.set_today(Setup::today());
    let mut keeper = Keeper {
        setup,
        sitting,
        bank,
        fresh: true,
        measurement: measurement.clone(),
    };
    let end = plain::run(&mut walk, words, &mut keeper, input, &mut setup.lines_out())
        .map_err(|error| Failure::printing(&error, words))?;
    match end {
        End::Finished => Ok(true),
        End::Stopped | End::Nothing | End::Looked | End::Needs => Ok(false),
        End::Unsaved => Err(Failure::Output(words.say("cli-left-unsaved"))),
    }
}

/// The newest unfinished scan of a network that can be gone on with by this bank, locked for going on. Where there is none,
/// but one about something else, that is said.
///
/// # Errors
/// When it is open in another window: a second scan beside it would be a surprise later.
fn unfinished(
    setup: &Setup,
    sitting: &mut Sitting<'_>,
    bank: &Bank,
    network: &str,
) -> Result<Option<Measurement>, StoreError> {
    let store = &setup.store;
    let mut other = None;
    for entry in store.unfinished(network) {
        if entry.kind != Kind::Solo {
            continue;
        }
        let Ok(measurement) = store.load(&entry.path) else {
            continue;
        };
        if bank.goes_with(&measurement.bank) {
            sitting.hold(&entry.path)?;
            // Read once more: it may have been saved elsewhere before it was locked.
            return store.load(&entry.path).map(Some);
        }
        other = other.or(Some(measurement));
    }
    if let Some(other) = other {
        setup.tell(&left_alone(setup, bank, &other));
    }
    Ok(None)
}

/// That an unfinished scan about something else is left as it is, and how to go on with it.
fn left_alone(setup: &Setup, bank: &Bank, other: &Measurement) -> String {
    let words = &setup.words;
    let made_with = &other.bank;
    let same_bank = made_with.id == bank.instrument.id;
    let with = [
        ("network", other.network.as_str().into()),
        ("id", made_with.id.as_str().into()),
        ("version", made_with.version.as_str().into()),
        ("kind", if same_bank { "version" } else { "bank" }.into()),
        ("plain", setup.lines_flag().into()),
    ];
    let sentence = words.fill("plain-other-unfinished", &with);
    let how = match bank::flag_of(setup, made_with) {
        Some(flag) => words.fill(
            "plain-other-going-on",
            &[
                ("network", other.network.as_str().into()),
                ("plain", setup.lines_flag().into()),
                ("bank", (flag + &setup.named_flags()).into()),
            ],
        ),
        None => words.fill("plain-other-missing", &with),
    };
    format!("{sentence} {how}")
}

fn lines(
    sitting: Sitting<'_>,
    bank: &'static Bank,
    mut input: Typed,
    network: Option<&str>,
    unfinished: Option<Measurement>,
    fresh: bool,
) -> Result<(), Failure> {
    let setup = sitting.setup();
    let today = Setup::today();
    let mut keeper = Keeper {
        setup,
        sitting,
        bank,
        fresh,
        measurement: Measurement::solo(bank, network.unwrap_or_default(), today),
    };
    let mut walk = match (unfinished, network) {
        (Some(unfinished), _) => {
            setup.tell(&setup.words.say("plain-going-on"));
            keeper.go_on(unfinished)
        }
        (None, network) => Walk::alone(bank, network),
    };
    walk.set_today(today);
    let end = plain::run(
        &mut walk,
        &setup.words,
        &mut keeper,
        &mut input,
        &mut setup.lines_out(),
    )
    .map_err(|error| Failure::printing(&error, &setup.words))?;
    let network = walk.answers().network.clone();
    let file = keeper.sitting.path();
    if file.is_some() {
        bank::remember(setup);
    }
    // Once the picture is there nothing is left to go on with: it is looked at again.
    let over = keeper.measurement.state == State::Done;
    match end {
        End::Finished | End::Stopped | End::Nothing if over && file.is_some() => {
            let file = file.map(|path| path.display().to_string());
            let file = file.unwrap_or_default();
            let with = [
                ("file", file.into()),
                ("network", network.into()),
                ("plain", setup.lines_flag().into()),
                ("bank", bank::own_flag(setup).into()),
            ];
            setup.tell(&setup.words.fill("plain-finished", &with));
        }
        // What there was to read was read.
        End::Looked => {}
        End::Nothing if file.is_none() => setup.tell(&setup.words.say("plain-nothing-kept")),
        End::Finished | End::Stopped | End::Nothing => {
            let with = [
                ("network", network.into()),
                ("plain", setup.lines_flag().into()),
                ("bank", bank::own_flag(setup).into()),
            ];
            setup.tell(&setup.words.fill("plain-stopped", &with));
        }
        End::Needs => {
            // It takes up the same file.
            drop(keeper);
            return needs::dialogue(setup, input, Some(network));
        }
        End::Unsaved => return Err(Failure::Output(setup.words.say("cli-left-unsaved"))),
    }
    Ok(())
}

/// Puts a walk on the disk.
struct Keeper<'s> {
    setup: &'s Setup,
    sitting: Sitting<'s>,
    bank: &'static Bank,
    fresh: bool,
    measurement: Measurement,
}

impl Keeper<'_> {
    fn go_on(&mut self, measurement: Measurement) -> Walk<'static> {
        // It keeps its own statements.
        self.bank = self.bank.with_statements(&measurement.bank);
        let mut walk = Walk::resume(
            self.bank,
            AGAIN,
            measurement.answers(),
            measurement.at.as_deref(),
        );
        walk.set_today(Setup::today());
        self.measurement = measurement;
        walk
    }

    /// What there is to read of what was answered so far.
    fn outcome(&self, walk: &Walk<'_>) -> Outcome {
        let mut measurement = self.measurement.clone();
        measurement.record(walk);
        outcome(self.bank, &measurement, &self.setup.earlier(&measurement))
    }
}

impl Keep for Keeper<'_> {
    fn keep(&mut self, walk: &Walk<'_>) -> Result<(), String> {
        self.measurement.record(walk);
        self.sitting
            .save(&self.measurement)
            .map_err(|error| self.setup.words.store_error(&error))
    }

    fn unfinished(&mut self, network: &str) -> Result<Option<Walk<'static>>, String> {
        if self.fresh || self.sitting.path().is_some() {
            return Ok(None);
        }
        let found = unfinished(self.setup, &mut self.sitting, self.bank, network)
            .map_err(|error| self.setup.words.store_error(&error))?;
        Ok(found.map(|unfinished| self.go_on(unfinished)))
    }

    fn finished_today(&mut self, network: &str) -> Option<FinishedToday> {
        // A script chooses with `--new` or a name; nobody is there to be asked.
        if self.fresh || self.sitting.path().is_some() || !Setup::is_typed() {
            return None;
        }
        let store = &self.setup.store;
        let entry = store.finished_on(network, Setup::today(), None)?;
        let measurement = store.load(&entry.path).ok()?;
        let bank = bank::of(self.setup, &measurement.bank).ok()?;
        let outcome = outcome(bank, &measurement, &self.setup.earlier(&measurement));
        let words = &self.setup.words;
        let language = bank.language(words.reader());
        let text = report::result(&outcome, words, language, report::Include::default()).text();
        let meeting = entry.kind != Kind::Solo;
        Some(FinishedToday { meeting, text })
    }

    fn networks(&mut self) -> Networks {
        networks::known(self.setup)
    }

    fn before(&mut self, network: &str) -> Before {
        let mut measurement = self.measurement.clone();
        network.clone_into(&mut measurement.network);
        let earlier = self.setup.store.earlier(&measurement);
        Before {
            year_ago: asks_year_ago(&measurement, &earlier),
            agreed: still_to_do(&earlier).to_vec(),
            chosen: still_to_tell(self.bank, &earlier),
        }
    }

    fn last_time(&mut self, agreed: &[Action]) -> Result<(), String> {
        let own = self.sitting.path();
        once::last_time(&self.setup.store, &self.measurement, own.as_deref(), agreed)
            .map_err(|error| self.setup.words.store_error(&error))
    }

    fn cards(&mut self, walk: &Walk<'_>) -> Vec<Card> {
        let words = &self.setup.words;
        let language = self.bank.language(words.reader());
        let chosen = self.measurement.closing.card.as_ref();
        let outcome = self.outcome(walk);
        let cards = outcome.cards().map(|card| Card {
            id: card.id.clone(),
            title: card.title.get(language).to_owned(),
            beside: card
                .minutes
                .map_or_else(String::new, |minutes| words.minutes(minutes)),
            chosen: chosen == Some(&card.id),
        });
        cards.collect()
    }

    fn choose(&mut self, card: &Card) -> Result<(), String> {
        self.measurement.closing.card = (!card.chosen).then(|| card.id.clone());
        self.sitting
            .save(&self.measurement)
            .map_err(|error| self.setup.words.store_error(&error))
    }

    fn result(&mut self, walk: &Walk<'_>) -> String {
        let outcome = self.outcome(walk);
        let words = &self.setup.words;
        let language = self.bank.language(words.reader());
        report::first_result(
            &outcome,
            words,
            language,
            report::Include {
                names: true,
                remarks: true,
                needs: false,
            },
        )
        .text()
    }

    fn others(&mut self, walk: &Walk<'_>) -> Others {
        let outcome = self.outcome(walk);
        let words = &self.setup.words;
        let language = self.bank.language(words.reader());
        let (_, others) = outcome.patterns();
        Others {
            count: others.len(),
            text: report::other_patterns(&outcome, words, language).text(),
        }
    }
}
