//! What the menu of a result does in lines: papers, another measurement beside it, throwing it away.

use std::path::Path;

use super::day;
use super::lines::{Answer, ask};
use crate::bank::Bank;
use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::typed::Typed;
use crate::cli::{bank, compare, scan};
use crate::measurement::{Kind, Measurement, State};
use crate::reading::agenda::USUAL;
use crate::tui::errand::{Done, Errand, Paper};
use crate::tui::run::Clerk;
use crate::tui::shelf::Kept;

/// What can be done with a result, as the screens offer it.
#[derive(Clone, Copy)]
enum Item {
    Agree,
    Day,
    Paper(Paper),
    Compare,
    Delete,
    Back,
}

const ITEMS: [(Item, &str); 8] = [
    (Item::Paper(Paper::Poster), "paper-poster"),
    (Item::Paper(Paper::Leader), "paper-leader"),
    (Item::Paper(Paper::Agenda(USUAL)), "option-agenda"),
    (Item::Compare, "option-compare"),
    (Item::Delete, "option-delete"),
    (Item::Agree, "option-agree"),
    (Item::Day, "option-day"),
    (Item::Back, "plain-back-home"),
];

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
    // A group agrees in its meeting; who is alone can still do so later.
    let alone = measurement.kind == Kind::Solo && measurement.state == State::Done;
    let passed_on = measurement.kind.is_passed_on();
    let items = ITEMS.iter().filter(|(item, _)| match item {
        Item::Agree | Item::Day => alone,
        Item::Paper(Paper::Leader) => passed_on,
        _ => true,
    });
    let items: Vec<(Item, &str)> = items.copied().collect();
    let lines: Vec<String> = items.iter().map(|(_, id)| words.say(id)).collect();
    loop {
        let place = match ask(setup, input, &words.say("option-title"), &lines)? {
            Answer::Quit => return Ok(false),
            Answer::Back => return Ok(true),
            Answer::Choice(place) => place,
        };
        match items[place].0 {
            Item::Back => return Ok(true),
            Item::Agree => {
                if !scan::agree(setup, input, &one.path, &measurement)? {
                    return Ok(false);
                }
                measurement = load(setup, &one.path)?;
            }
            Item::Day => {
                if !day::ask(setup, input, &one.path, &measurement)? {
                    return Ok(false);
                }
                measurement = load(setup, &one.path)?;
            }
            Item::Paper(paper) => make(setup, bank, paper, Some(&measurement))?,
            Item::Compare => {
                let compared = compare::with_earlier(setup, &one.path);
                let told = compared.or_else(|failure| failure.sentence().ok_or(failure))?;
                setup.say(&format!("\n{told}\n"))?;
            }
            Item::Delete => {
                let what = format!("{} · {}", one.network, one.beside);
                let question = words.fill("delete-text", &[("what", what.into())]);
                let choices = ["delete-yes", "delete-no"].map(|id| words.say(id));
                match ask(setup, input, &question, &choices)? {
                    Answer::Quit => return Ok(false),
                    Answer::Choice(0) => return delete(setup, &one.path).map(|()| true),
                    Answer::Choice(_) | Answer::Back => {
                        setup.say(&format!("{}\n", words.say("cli-delete-kept")))?;
                    }
                }
            }
        }
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
        Ok(Done::Made(path)) => {
            let with = [("path", path.display().to_string().into())];
            setup.words.fill("errand-made", &with)
        }
        Ok(_) => return Ok(()),
        Err(sentence) => sentence,
    };
    setup.say(&format!("{said}\n"))
}

fn delete(setup: &Setup, path: &Path) -> Result<(), Failure> {
    let bank = bank::chosen(setup)?;
    let said = match carry_out(setup, bank, Errand::Delete(path.to_owned())) {
        Ok(Done::Deleted(count)) => {
            let with = [("count", count.into())];
            setup.words.fill("cli-delete-done", &with)
        }
        Ok(_) => return Ok(()),
        Err(sentence) => sentence,
    };
    setup.say(&format!("{said}\n"))
}

/// As the screens do it.
fn carry_out(setup: &Setup, bank: &'static Bank, errand: Errand) -> Result<Done, String> {
    let clerk = Clerk::new(setup.store.clone(), Setup::today(), None);
    clerk.carry_out(Some(bank), setup.words.language(), errand)
}
