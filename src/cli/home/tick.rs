//! How it stands with what was agreed, asked in lines: of who filled it in alone, and of a group.

use std::path::Path;

use super::lines::{self, Answer};
use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::sitting::Sitting;
use crate::cli::typed::Typed;
use crate::measurement::Measurement;
use crate::walk::{Action, ActionState};

/// Asks of which, and how it stands with it; says whether to go on with the menu.
pub(super) fn ask(
    setup: &Setup,
    input: &mut Typed,
    path: &Path,
    measurement: &Measurement,
) -> Result<bool, Failure> {
    let words = &setup.words;
    let line = |one: &Action| format!("{} ({})", one.what, words.say(one.state.id()));
    let place = if measurement.actions.len() == 1 {
        0
    } else {
        let lines: Vec<String> = measurement.actions.iter().map(line).collect();
        match lines::ask(setup, input, &words.say("plain-which"), &lines)? {
            Answer::Quit => return Ok(false),
            Answer::Back => return Ok(true),
            Answer::Choice(place) => place,
        }
    };
    let mut changed = measurement.clone();
    let Some(action) = changed.actions.get_mut(place) else {
        return Ok(true);
    };
    let states = ActionState::ALL;
    let choices = states.map(|state| words.say(state.id()));
    action.state = match lines::ask(setup, input, &line(action), &choices)? {
        Answer::Quit => return Ok(false),
        Answer::Back => return Ok(true),
        Answer::Choice(state) => states[state],
    };
    let said = line(action);
    Sitting::put_back(setup, path, &changed).map_err(|error| Failure::writing(&error, words))?;
    setup.say(&format!("{said}\n")).map(|()| true)
}
