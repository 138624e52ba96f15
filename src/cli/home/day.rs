//! The day on which who filled it in alone comes back to it, asked in lines.

use std::path::Path;

use super::lines::{self, Answer};
use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::sitting::Sitting;
use crate::cli::typed::Typed;
use crate::measurement::Measurement;
use crate::plain::Lines as _;
use crate::scrub::kept;
use crate::walk::day;

/// Asks for it until it is a day or none; says whether to go on with the menu.
pub(super) fn ask(
    setup: &Setup,
    input: &mut Typed,
    path: &Path,
    measurement: &Measurement,
) -> Result<bool, Failure> {
    let words = &setup.words;
    let mut block = ["return-day-ask", "return-day-hint"]
        .map(|id| words.say(id))
        .to_vec();
    if let Some(day) = measurement.closing.back {
        let with = [("answer", words.date(day).into())];
        block.push(words.fill("plain-standing", &with));
    }
    let block = block.join("\n");
    let day = loop {
        setup.say(&format!("\n{block}\n> "))?;
        let line = input
            .next()
            .map_err(|error| Failure::printing(&error, words))?;
        let Some(line) = line.map(|line| kept(&line)) else {
            setup.say("\n")?;
            return Ok(false);
        };
        match line.as_str() {
            "q" => return Ok(false),
            "<" => return Ok(true),
            "h" => {
                setup.say(&format!("{}\n", words.say("plain-home-help")))?;
                continue;
            }
            "" => break None,
            _ => {}
        }
        match day::to_come(&line, Setup::today()) {
            Err(why) => setup.say(&format!("{}\n", words.say(why.word())))?,
            Ok(day) => {
                setup.say(&format!("{}\n", words.day_read(day, &line)))?;
                let agreed = day::last_agreed(&measurement.actions);
                let Some(agreed) = agreed.filter(|agreed| day < *agreed) else {
                    break Some(day);
                };
                let with = [
                    ("day", words.date(day).into()),
                    ("agreed", words.date(agreed).into()),
                ];
                let question = words.fill("return-day-too-soon", &with);
                let choices = ["session-ask-too-soon-1", "session-ask-too-soon-2"];
                match lines::ask(setup, input, &question, &choices.map(|id| words.say(id)))? {
                    Answer::Quit => return Ok(false),
                    Answer::Choice(0) => break Some(day),
                    Answer::Choice(_) | Answer::Back => {}
                }
            }
        }
    };
    let mut changed = measurement.clone();
    changed.closing.back = day;
    Sitting::put_back(setup, path, &changed).map_err(|error| Failure::writing(&error, words))?;
    Ok(true)
}
