//! `vlot needs`: the needs overview on its own, on a screen or a line at a time: who is good at what, who wants to learn what, and who
//! could talk to whom. It is kept with a measurement of the network, and leaves it only when asked for.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::failure::Failure;
use super::setup::Setup;
use super::sitting::Sitting;
use super::typed::Typed;
use super::{bank, networks, screens};
use crate::i18n::Words;
use crate::measurement::Measurement;
use crate::plain::Lines;
use crate::plain::networks::Meant;
use crate::report::needs_document;
use crate::scrub::name;
use crate::session::NeedsRound;
use crate::store::StoreError;
use crate::tui::Start;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(positional(
        "network",
        &words.say("cli-value-network"),
        words,
        "cli-argument-network",
    ))
}

/// What a person typed.
enum Line {
    Text(String),
    Skip,
    Back,
    Quit,
}

pub(super) fn run(setup: &Setup, arguments: &ArgMatches) -> Result<(), Failure> {
    let named = arguments
        .get_one::<OsString>("network")
        .map(|typed| name(&typed.to_string_lossy()))
        .filter(|name| !name.is_empty());
    if !setup.lines() {
        return screens::run(setup, Start::Needs { network: named });
    }
    dialogue(setup, Typed::new(), named)
}

/// In lines, typed by who typed before; of this network, or of one that is still to be named.
pub(super) fn dialogue(
    setup: &Setup,
    mut input: Typed,
    named: Option<String>,
) -> Result<(), Failure> {
    let words = &setup.words;
    let network = match named {
        Some(network) => network,
        None => match which(setup, &mut input)? {
            Some(name) => name,
            None => return Ok(()),
        },
    };
    let mut sitting = Sitting::new(setup);
    let measurement = open(setup, &mut sitting, &network)?;
    let known = measurement.private.needs.clone();
    let mut round = Round {
        setup,
        sitting,
        measurement,
        needs: NeedsRound::new(known.clone()),
        unsaved: false,
    };
    let overview = needs_document(&known, words).text();
    setup.say(&format!("{}\n{overview}", words.say("needs-about")))?;
    while round.step(&mut input)? {}
    round.finish()
}

/// A round on the disk.
struct Round<'s> {
    setup: &'s Setup,
    sitting: Sitting<'s>,
    measurement: Measurement,
    needs: NeedsRound,
    unsaved: bool,
}

impl Round<'_> {
    /// Asks one question; false when that was the last.
    fn step(&mut self, input: &mut Typed) -> Result<bool, Failure> {
        let words = &self.setup.words;
        let number = self.needs.number().into();
        let mut question = words.fill(self.needs.field().id(), &[("number", number)]);
        let standing = self.needs.standing();
        if !standing.is_empty() {
            question.push(' ');
            question.push_str(&words.fill("needs-standing", &[("text", standing.into())]));
        }
        match ask(self.setup, input, &question)? {
            Line::Quit => return Ok(false),
            Line::Back => {
                if !self.needs.back() {
                    let sentence = words.say("needs-first");
                    self.setup.say(&format!("{sentence}\n"))?;
                }
                return Ok(true);
            }
            Line::Skip => self.needs.skip(),
            Line::Text(text) => {
                if let Some(person) = self.needs.known(&text) {
                    return self.again(input, person, &text);
                }
                if !self.needs.answer(&text) {
                    return Ok(false);
                }
            }
        }
        self.keep()?;
        Ok(true)
    }

    /// Somebody with these initials stands there already: her line is changed or taken away, or it is somebody else.
    fn again(&mut self, input: &mut Typed, person: usize, who: &str) -> Result<bool, Failure> {
        let words = &self.setup.words;
        let mut block = words.fill("needs-known", &[("who", who.into())]);
        for (number, id) in (1..).zip(["needs-edit", "needs-remove", "needs-other"]) {
            block.push_str(&format!("\n  {number}  {}", words.say(id)));
        }
        loop {
            match ask(self.setup, input, &block)? {
                Line::Quit => return Ok(false),
                Line::Back => return Ok(true),
                Line::Text(text) if text == "1" => {
                    self.needs.edit(person);
                    return Ok(true);
                }
                Line::Text(text) if text == "2" => {
                    self.needs.remove(person);
                    self.setup
                        .say(&format!("{}\n", words.say("needs-removed")))?;
                }
                Line::Text(text) if text == "3" => {
                    self.needs.answer(who);
                }
                Line::Skip | Line::Text(_) => {
                    let sentence = words.say("refusal-no-such-choice");
                    self.setup.say(&format!("{sentence}\n"))?;
                    continue;
                }
            }
            self.keep()?;
            return Ok(true);
        }
    }

    fn keep(&mut self) -> Result<(), Failure> {
        match self.save() {
            Ok(()) => self.unsaved = false,
            // The next answer and the end try again.
            Err(error) => {
                self.unsaved = true;
                let sentence = self.setup.words.store_error(&error);
                self.setup.say(&format!("{sentence}\n"))?;
            }
        }
        Ok(())
    }

    fn save(&mut self) -> Result<(), StoreError> {
        let needs = self.needs.needs();
        if needs == self.measurement.private.needs {
            return Ok(());
        }
        let mut kept = self.measurement.clone();
        kept.private.needs = needs;
        self.sitting.save(&kept)?;
        self.measurement = kept;
        Ok(())
    }

    /// The overview with who could talk to whom.
    fn finish(mut self) -> Result<(), Failure> {
        let words = &self.setup.words;
        if self.unsaved {
            let saved = self.save();
            saved.map_err(|_| Failure::Output(self.setup.words.say("cli-left-unsaved")))?;
        }
        if !self.needs.has_changed() {
            return self
                .setup
                .say(&format!("\n{}\n", words.say("needs-nobody")));
        }
        let overview = needs_document(&self.needs.needs(), words).text();
        let kept = words.say("needs-kept");
        self.setup.say(&format!("\n{overview}\n{kept}\n"))
    }
}

/// Which network: one that is known, or a new one.
fn which(setup: &Setup, input: &mut Typed) -> Result<Option<String>, Failure> {
    let mut networks = networks::known(setup);
    loop {
        let question = (!networks.asks()).then(|| setup.words.say("needs-network"));
        let rows = networks.rows(&setup.words);
        let question: Vec<String> = question.into_iter().chain(rows).collect();
        let typed = match ask(setup, input, &question.join("\n"))? {
            Line::Back if networks.asks() => "<".to_owned(),
            Line::Text(name) if !name.is_empty() || networks.asks() => name,
            _ => return Ok(None),
        };
        match networks.means(&typed) {
            Meant::Network(network) => return Ok(Some(network)),
            Meant::Asks => {}
            Meant::Nothing => {
                setup.say(&format!("{}\n", setup.words.say("refusal-no-such-choice")))?;
            }
        }
    }
}

fn ask(setup: &Setup, input: &mut Typed, question: &str) -> Result<Line, Failure> {
    let words = &setup.words;
    loop {
        setup.say(&format!("\n{question}\n> "))?;
        let line = input
            .next()
            .map_err(|error| Failure::printing(&error, words))?;
        let Some(line) = line else {
            return Ok(Line::Quit);
        };
        return Ok(match line.trim() {
            "q" => Line::Quit,
            "<" => Line::Back,
            "s" => Line::Skip,
            "h" => {
                setup.say(&format!("{}\n", words.say("needs-help")))?;
                continue;
            }
            text => Line::Text(text.replace(char::is_control, " ")),
        });
    }
}

/// The measurement that the overview is kept with; a new, unfinished one where there is none yet.
fn open(setup: &Setup, sitting: &mut Sitting<'_>, network: &str) -> Result<Measurement, Failure> {
    let words = &setup.words;
    let store = &setup.store;
    if let Some(entry) = store.newest_with_needs(network) {
        sitting
            .hold(&entry.path)
            .map_err(|error| Failure::writing(&error, words))?;
        return store
            .load(&entry.path)
            .map_err(|error| Failure::reading(&error, words));
    }
    let bank = bank::chosen(setup)?;
    Ok(Measurement::solo(bank, network, Setup::today()))
}
