//! The menu in lines: what this is and who sees it, and then the choices of the home screen.

use super::papers;
use crate::bank::Bank;
use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::typed::Typed;
use crate::cli::{bank, demo, needs, scan, session, show};
use crate::measurement::Kind;
use crate::plain::Lines as _;
use crate::reading::outcome;
use crate::report::{Include, about_document};
use crate::scrub::kept;
use crate::session::{SHORT_PLAN, minutes_of_whole};
use crate::tui::errand::Paper;
use crate::tui::menu::Item;
use crate::tui::shelf::{Kept, Listing};

/// What was answered to a list of choices.
pub(super) enum Answer {
    /// The choice at this place.
    Choice(usize),
    /// Back to what was asked before.
    Back,
    /// Stop.
    Quit,
}

pub(super) fn run(setup: &Setup) -> Result<(), Failure> {
    let words = &setup.words;
    let bank = bank::chosen(setup)?;
    let begin = ["top-title", "home-text", "home-privacy", "plain-home"];
    let begin = begin.map(|id| words.say(id));
    setup.say(&format!("{}\n", begin.join("\n")))?;
    let mut input = Typed::new();
    loop {
        let kept = Listing::of(setup.store.overview(), words).kept;
        let unfinished: Vec<&Kept> = kept.iter().filter(|one| one.has_something_open()).collect();
        // The example's answers belong to the shipped statements.
        let items = Item::offered(setup.bank.is_none());
        let menu = items.iter();
        let menu = menu.map(|item| line(setup, *item, kept.len(), &unfinished));
        // What there is on paper of the questionnaire stands behind another key on the screens.
        let papers = Paper::OF_BANK.iter().map(|paper| words.say(paper.id()));
        let lines: Vec<String> = menu.chain(papers).collect();
        let chosen = match ask(setup, &mut input, &words.say("plain-home-which"), &lines)? {
            Answer::Quit => return Ok(()),
            Answer::Back => {
                setup.say(&format!("{}\n", words.say("refusal-at-start")))?;
                continue;
            }
            Answer::Choice(place) => {
                let Some(item) = items.get(place) else {
                    papers::make(setup, bank, Paper::OF_BANK[place - items.len()], None)?;
                    continue;
                };
                *item
            }
        };
        match chosen {
            Item::Scan => return scan::dialogue(setup, input, None),
            Item::Session => {
                let minutes =
                    |id: &str, minutes: u32| words.fill(id, &[("minutes", minutes.into())]);
                let meetings = [
                    minutes("meeting-whole", minutes_of_whole(bank)),
                    minutes("meeting-return", SHORT_PLAN),
                ];
                match ask(setup, &mut input, &words.say("meeting-which"), &meetings)? {
                    Answer::Quit => return Ok(()),
                    Answer::Back => {}
                    Answer::Choice(place) => {
                        drop(input);
                        return session::dialogue(setup, None, place == 1);
                    }
                }
            }
            Item::Needs => return needs::dialogue(setup, input, None),
            Item::GoOn => match pick(setup, &mut input, &unfinished, "home-nothing-open")? {
                Answer::Quit => return Ok(()),
                Answer::Back => {}
                Answer::Choice(place) => {
                    let one = unfinished[place];
                    if !one.unfinished {
                        if !result(setup, &mut input, one)? {
                            return Ok(());
                        }
                        continue;
                    }
                    let network = Some(one.network.clone());
                    if one.kind == Kind::Solo {
                        return scan::dialogue(setup, input, network);
                    }
                    drop(input);
                    return session::dialogue(setup, network, false);
                }
            },
            Item::Results => {
                let all: Vec<&Kept> = kept.iter().collect();
                match pick(setup, &mut input, &all, "plain-nothing-saved")? {
                    Answer::Quit => return Ok(()),
                    Answer::Back => {}
                    Answer::Choice(place) => {
                        if !result(setup, &mut input, all[place])? {
                            return Ok(());
                        }
                    }
                }
            }
            Item::Example => demo::print(setup)?,
            Item::About => {
                let about = about_document(bank, words).text();
                setup.say(&format!("\n{about}"))?;
            }
            Item::Stop => return Ok(()),
        }
    }
}

/// A choice with what there is to say beside it.
fn line(setup: &Setup, item: Item, kept: usize, unfinished: &[&Kept]) -> String {
    let words = &setup.words;
    let (name, beside) = (words.say(item.id()), item.beside(unfinished, kept, words));
    if beside.is_empty() {
        name
    } else {
        format!("{name}: {beside}")
    }
}

/// Which of these, by its number. Where there is none that is said.
fn pick(setup: &Setup, input: &mut Typed, kept: &[&Kept], none: &str) -> Result<Answer, Failure> {
    let words = &setup.words;
    if kept.is_empty() {
        setup.say(&format!("{}\n", words.say(none)))?;
        return Ok(Answer::Back);
    }
    let lines = kept
        .iter()
        .map(|one| format!("{}: {}", one.network, one.beside));
    let lines: Vec<String> = lines.collect();
    ask(setup, input, &words.say("plain-which"), &lines)
}

/// Asks until a line means something.
pub(super) fn ask(
    setup: &Setup,
    input: &mut Typed,
    question: &str,
    choices: &[String],
) -> Result<Answer, Failure> {
    let words = &setup.words;
    let mut block = format!("\n{question}\n");
    for (number, choice) in (1..).zip(choices) {
        block.push_str(&format!("  {number}  {choice}\n"));
    }
    loop {
        setup.say(&format!("{block}> "))?;
        let line = input
            .next()
            .map_err(|error| Failure::printing(&error, words))?;
        let Some(line) = line else {
            setup.say("\n")?;
            return Ok(Answer::Quit);
        };
        let said = match kept(&line).as_str() {
            "q" => return Ok(Answer::Quit),
            "<" => return Ok(Answer::Back),
            "h" => "plain-home-help",
            typed => {
                let place = typed.parse::<usize>().ok();
                let place = place.and_then(|number| number.checked_sub(1));
                if let Some(place) = place.filter(|place| *place < choices.len()) {
                    return Ok(Answer::Choice(place));
                }
                "refusal-no-such-choice"
            }
        };
        setup.say(&format!("{}\n", words.say(said)))?;
    }
}

/// A result that is kept, as text, and what can be done with it; says whether to go on with the menu.
fn result(setup: &Setup, input: &mut Typed, one: &Kept) -> Result<bool, Failure> {
    let words = &setup.words;
    let measurement = match setup.store.load(&one.path) {
        Ok(measurement) => measurement,
        Err(error) => {
            setup.say(&format!("{}\n", words.store_error(&error)))?;
            return Ok(true);
        }
    };
    let bank: &Bank = bank::of(setup, &measurement.bank)?;
    let outcome = outcome(bank, &measurement, &setup.earlier(&measurement));
    let include = Include::default();
    setup.say("\n")?;
    show::print(setup, bank, &measurement, &outcome, None, include)?;
    papers::of_result(setup, input, one, &measurement)
}
