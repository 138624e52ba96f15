//! What the menu of a result does in lines: papers, another measurement beside it, throwing it away.

use std::path::Path;

use super::lines::{Answer, ask};
use super::{day, minutes, tick};
use crate::bank::Bank;
use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::typed::Typed;
use crate::cli::{bank, compare, scan};
use crate::i18n::Words;
use crate::measurement::{Kind, Measurement, State};
use crate::reading::agenda::USUAL;
use crate::tui::errand::{Done, Errand, Paper, Wish};
use crate::tui::run::Clerk;
use crate::tui::shelf::Kept;

/// What can be done with a result.
#[derive(Clone)]
enum Item {
    /// What the screens offer too.
    Wish(Wish),
    Tick,
    Agree,
    Day,
    Delete,
    Back,
}

/// All of it, with the ids of its words.
fn items(of: &Measurement) -> Vec<(&'static str, Item)> {
    // A group agrees in its meeting; who is alone can still do so later. How it stands with it can be said of both.
    let alone = of.kind == Kind::Solo && of.state == State::Done;
    let own = [
        ("option-tick", Item::Tick, !of.actions.is_empty()),
        ("option-agree", Item::Agree, alone),
        ("option-day", Item::Day, alone),
        ("option-delete", Item::Delete, true),
        ("plain-back-home", Item::Back, true),
    ];
    let own = own.into_iter().filter(|(.., offered)| *offered);
    let shared = Wish::of_result(of.kind).into_iter();
    let shared = shared.map(|(id, wish)| (id, Item::Wish(wish)));
    shared.chain(own.map(|(id, item, _)| (id, item))).collect()
}

/// Asks what to do with a result until that is enough; says whether to go on with the menu.
pub(super) fn of_result(
    setup: &Setup,
    input: &mut Typed,
    one: &Kept,
    measurement: &Measurement,
) -> Result<bool, Failure> {
    let words = &setup.words;
    let bank = bank::of(setup, &measurement.bank)?;
    let mut measurement = measurement.clone();
    loop {
        let items = items(&measurement);
        let lines: Vec<String> = items.iter().map(|(id, _)| words.say(id)).collect();
        let place = match ask(setup, input, &words.say("option-title"), &lines)? {
            Answer::Quit => return Ok(false),
            Answer::Back => return Ok(true),
            Answer::Choice(place) => place,
        };
        let goes_on = match &items[place].1 {
            Item::Back => return Ok(true),
            Item::Tick => tick::ask(setup, input, &one.path, &measurement)?,
            Item::Agree => scan::agree(setup, input, &one.path, &measurement)?,
            Item::Day => day::ask(setup, input, &one.path, &measurement)?,
            Item::Wish(wish) => wanted(setup, input, bank, wish, (&one.path, &measurement))?,
            Item::Delete => {
                let what = format!("{} · {}", one.network, one.beside);
                let question = words.fill("delete-text", &[("what", what.into())]);
                let choices = ["delete-yes", "delete-no"].map(|id| words.say(id));
                match ask(setup, input, &question, &choices)? {
                    Answer::Quit => return Ok(false),
                    Answer::Choice(0) => return delete(setup, &one.path).map(|()| true),
                    Answer::Choice(_) | Answer::Back => {
                        setup.say(&format!("{}\n", words.say("cli-delete-kept")))?;
                        true
                    }
                }
            }
        };
        if !goes_on {
            return Ok(false);
        }
        measurement = load(setup, &one.path)?;
    }
}

/// What is asked of a result on the screens too; says whether to go on with the menu.
fn wanted(
    setup: &Setup,
    input: &mut Typed,
    bank: &'static Bank,
    wish: &Wish,
    (path, measurement): (&Path, &Measurement),
) -> Result<bool, Failure> {
    let words = &setup.words;
    let make = |paper: Paper| make(setup, bank, paper, Some(measurement)).map(|()| true);
    match wish {
        Wish::Paper(paper) => make(*paper),
        Wish::Answers if measurement.kind == Kind::Solo => make(Paper::Answers),
        Wish::Answers => {
            let choices = ["share-no", "share-yes"].map(|id| words.say(id));
            match ask(setup, input, &words.say("share-text"), &choices)? {
                Answer::Quit => Ok(false),
                Answer::Choice(1) => make(Paper::Answers),
                Answer::Choice(_) | Answer::Back => Ok(true),
            }
        }
        Wish::Agenda => {
            let papers = [Paper::Agenda(USUAL), Paper::Calendar];
            let choices = papers.map(|paper| words.say(paper.id()));
            match ask(setup, input, &words.say("option-agenda"), &choices)? {
                Answer::Quit => Ok(false),
                Answer::Back => Ok(true),
                Answer::Choice(1) => make(Paper::Calendar),
                Answer::Choice(_) => match minutes::ask(setup, input)? {
                    None => Ok(false),
                    Some(minutes) => make(Paper::Agenda(minutes)),
                },
            }
        }
        Wish::Compare => {
            let compared = compare::with_earlier(setup, path);
            let told = compared.or_else(|failure| failure.sentence().ok_or(failure))?;
            setup.say(&format!("\n{told}\n")).map(|()| true)
        }
        Wish::Do(errand) => {
            let said = match carry_out(setup, bank, errand.clone()) {
                Ok(done) => told(words, done),
                Err(sentence) => Some(sentence),
            };
            let said = said.map_or_else(String::new, |said| said + "\n");
            setup.say(&said).map(|()| true)
        }
        _ => Ok(true),
    }
}

/// What there is to say of what was done.
fn told(words: &Words, done: Done) -> Option<String> {
    match done {
        Done::Made(path) => {
            let with = [("path", path.display().to_string().into())];
            Some(words.fill("errand-made", &with))
        }
        Done::MadeTogether { folder, count } => Some(words.made_together(&folder, count)),
        Done::Deleted(count) => Some(words.fill("cli-delete-done", &[("count", count.into())])),
        Done::Places {
            measurements,
            documents,
        } => Some(words.places(&measurements, &documents)),
        _ => None,
    }
}

fn load(setup: &Setup, path: &Path) -> Result<Measurement, Failure> {
    let loaded = setup.store.load(path);
    loaded.map_err(|error| Failure::reading(&error, &setup.words))
}

/// Makes a paper under a name that is still free, and says where it is.
pub(super) fn make(
    setup: &Setup,
    bank: &'static Bank,
    paper: Paper,
    of: Option<&Measurement>,
) -> Result<(), Failure> {
    let of = of.map(|of| Box::new(of.clone()));
    let proposed = carry_out(
        setup,
        bank,
        Errand::Propose {
            paper,
            of: of.clone(),
        },
    );
    let made = match proposed {
        Ok(Done::Proposed(paper, path)) => carry_out(setup, bank, Errand::Make { paper, of, path }),
        other => other,
    };
    let said = match made {
        Ok(done) => {
            let about = paper.about().map(|id| setup.words.say(id));
            let parts = [told(&setup.words, done), about];
            Some(parts.into_iter().flatten().collect::<Vec<_>>().join("\n"))
        }
        Err(sentence) => Some(sentence),
    };
    said.map_or(Ok(()), |said| setup.say(&format!("{said}\n")))
}

fn delete(setup: &Setup, path: &Path) -> Result<(), Failure> {
    let bank = bank::chosen(setup)?;
    let said = match carry_out(setup, bank, Errand::Delete(path.to_owned())) {
        Ok(done) => told(&setup.words, done),
        Err(sentence) => Some(sentence),
    };
    said.map_or(Ok(()), |said| setup.say(&format!("{said}\n")))
}

/// As the screens do it.
fn carry_out(setup: &Setup, bank: &'static Bank, errand: Errand) -> Result<Done, String> {
    let clerk = Clerk::new(setup.store.clone(), Setup::today(), None);
    clerk.carry_out(Some(bank), setup.words.language(), errand)
}
