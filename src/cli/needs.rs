//! `vlot needs`: the needs overview on its own, a line at a time: who is good at what, who wants to learn what, and who
//! could talk to whom. It is kept with the network's newest measurement and leaves it only when asked for.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use super::arguments::positional;
use super::bank;
use super::failure::Failure;
use super::setup::Setup;
use super::typed::Typed;
use crate::i18n::Words;
use crate::measurement::{Measurement, Need, State};
use crate::plain::Lines;
use crate::reading::needs::matches;
use crate::store::{Claim, StoreError};

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
    let words = &setup.words;
    let mut input = Typed::new();
    let named = arguments
        .get_one::<OsString>("network")
        .map(|name| name.to_string_lossy().trim().to_owned())
        .filter(|name| !name.is_empty());
    let network = match named {
        Some(network) => network,
        None => match ask(setup, &mut input, &words.say("needs-network"))? {
            Line::Text(name) if !name.is_empty() => name,
            _ => return Ok(()),
        },
    };
    let (claim, measurement) = open(setup, &network)?;
    let first = measurement.private.needs.len();
    let mut sitting = Sitting {
        setup,
        on_disk: measurement.private.needs.clone(),
        claim,
        measurement,
        first,
        person: first,
        place: 0,
        unsaved: false,
    };
    let overview = overview(&sitting.measurement.private.needs, words);
    setup.print(&format!("{}\n{overview}", words.say("needs-about")))?;
    while sitting.step(&mut input)? {}
    sitting.finish()
}

/// What is asked of each person, in order.
const FIELDS: [&str; 4] = ["needs-who", "needs-strong", "needs-learn", "needs-how"];

fn field(need: &mut Need, place: usize) -> &mut String {
    match place {
        0 => &mut need.who,
        1 => &mut need.strong,
        2 => &mut need.learn,
        _ => &mut need.how,
    }
}

/// A row of people, one question at a time. Whoever was there from an earlier time is left alone.
struct Sitting<'s> {
    setup: &'s Setup,
    claim: Claim,
    measurement: Measurement,
    /// The first person of this time.
    first: usize,
    person: usize,
    place: usize,
    unsaved: bool,
    /// Who stands in the file.
    on_disk: Vec<Need>,
}

impl Sitting<'_> {
    /// Asks one question; false when that was the last.
    fn step(&mut self, input: &mut Typed) -> Result<bool, Failure> {
        let words = &self.setup.words;
        let number = (self.person + 1).into();
        let mut question = words.fill(FIELDS[self.place], &[("number", number)]);
        let needs = &mut self.measurement.private.needs;
        let standing = needs
            .get_mut(self.person)
            .map(|need| field(need, self.place).clone())
            .filter(|text| !text.is_empty());
        if let Some(text) = standing {
            question.push(' ');
            question.push_str(&words.fill("needs-standing", &[("text", text.into())]));
        }
        match ask(self.setup, input, &question)? {
            Line::Quit => return Ok(false),
            Line::Back => self.back()?,
            Line::Text(text) if text.is_empty() => {
                let fresh = self.person == self.measurement.private.needs.len();
                if fresh && self.place == 0 {
                    return Ok(false);
                }
                self.forward();
            }
            Line::Skip => self.answer(String::new())?,
            Line::Text(text) => self.answer(text)?,
        }
        Ok(true)
    }

    fn forward(&mut self) {
        self.place += 1;
        if self.place == FIELDS.len() {
            self.place = 0;
            self.person += 1;
        }
    }

    fn back(&mut self) -> Result<(), Failure> {
        if self.place > 0 {
            self.place -= 1;
        } else if self.person > self.first {
            self.person -= 1;
            self.place = FIELDS.len() - 1;
        } else {
            let sentence = self.setup.words.say("needs-first");
            self.setup.print(&format!("{sentence}\n"))?;
        }
        Ok(())
    }

    fn answer(&mut self, text: String) -> Result<(), Failure> {
        let needs = &mut self.measurement.private.needs;
        if self.person == needs.len() {
            needs.push(Need::default());
        }
        *field(&mut needs[self.person], self.place) = text;
        self.forward();
        match self.save() {
            Ok(()) => self.unsaved = false,
            // The next answer and the end try again.
            Err(error) => {
                self.unsaved = true;
                let sentence = error.sentence(&self.setup.words);
                self.setup.print(&format!("{sentence}\n"))?;
            }
        }
        Ok(())
    }

    fn save(&mut self) -> Result<(), StoreError> {
        let mut kept = self.measurement.clone();
        kept.private.needs.retain(|need| *need != Need::default());
        if kept.private.needs != self.on_disk {
            self.claim.save(&kept)?;
            self.on_disk = kept.private.needs;
        }
        Ok(())
    }

    /// The overview with who could talk to whom.
    fn finish(mut self) -> Result<(), Failure> {
        let words = &self.setup.words;
        if self.unsaved {
            let saved = self.save();
            saved.map_err(|_| Failure::Output(self.setup.words.say("cli-left-unsaved")))?;
        }
        let needs = &mut self.measurement.private.needs;
        needs.retain(|need| *need != Need::default());
        if needs.len() == self.first {
            return self
                .setup
                .print(&format!("\n{}\n", words.say("needs-nobody")));
        }
        let overview = overview(needs, words);
        let kept = words.say("needs-kept");
        self.setup.print(&format!("{overview}\n{kept}\n"))
    }
}

fn ask(setup: &Setup, input: &mut Typed, question: &str) -> Result<Line, Failure> {
    let words = &setup.words;
    loop {
        setup.print(&format!("\n{question}\n> "))?;
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
                setup.print(&format!("{}\n", words.say("needs-help")))?;
                continue;
            }
            text => Line::Text(text.replace(char::is_control, " ")),
        });
    }
}

/// The network's newest measurement; a new, unfinished one where there is none yet.
fn open(setup: &Setup, network: &str) -> Result<(Claim, Measurement), Failure> {
    let words = &setup.words;
    let writing = |error| Failure::writing(&error, words);
    let store = &setup.store;
    let newest = store
        .newest(network, State::Done)
        .or_else(|| store.newest(network, State::Open));
    if let Some(entry) = newest {
        let claim = store.resume(&entry.path).map_err(writing)?;
        let measurement = store
            .load(&entry.path)
            .map_err(|error| Failure::reading(&error, words))?;
        return Ok((claim, measurement));
    }
    let bank = bank::chosen(setup)?;
    let today = Setup::today();
    let claim = store.begin(network, today).map_err(writing)?;
    Ok((claim, Measurement::solo(bank, network, today)))
}

/// Everybody in a line, and who could talk to whom; nothing where there is nobody.
fn overview(needs: &[Need], words: &Words) -> String {
    if needs.is_empty() {
        return String::new();
    }
    let name = |place: usize| match needs[place].who.as_str() {
        "" => words.fill("needs-nameless", &[("number", (place + 1).into())]),
        who => who.to_owned(),
    };
    let mut text = format!("\n{}\n", words.say("needs-overview"));
    for (place, need) in needs.iter().enumerate() {
        let parts = [
            ("needs-is-strong", &need.strong),
            ("needs-wants", &need.learn),
            ("needs-likes", &need.how),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(_, said)| !said.is_empty())
            .map(|(id, said)| words.fill(id, &[("text", said.as_str().into())]))
            .collect();
        text.push_str(&format!("- {}: {}\n", name(place), said.join("; ")));
    }
    let found = matches(needs);
    let heading = if found.is_empty() {
        "needs-no-match"
    } else {
        "needs-matches"
    };
    text.push_str(&format!("\n{}\n", words.say(heading)));
    for one in found {
        let with = [
            ("learner", name(one.learner).into()),
            ("expert", name(one.expert).into()),
            ("words", one.words.join(", ").into()),
        ];
        text.push_str(&format!("- {}\n", words.fill("needs-match", &with)));
    }
    text
}
