//! How many minutes the next meeting has, asked in lines.

use crate::cli::failure::Failure;
use crate::cli::setup::Setup;
use crate::cli::typed::Typed;
use crate::plain::Lines as _;
use crate::reading::agenda::{MINUTES, USUAL};
use crate::scrub::kept;

/// Asks until it is a number that can be; an empty line leaves the one that stands there. None where she stops.
pub(super) fn ask(setup: &Setup, input: &mut Typed) -> Result<Option<u32>, Failure> {
    let words = &setup.words;
    let standing = words.fill("plain-standing", &[("answer", USUAL.into())]);
    let block = [
        words.say("type-minutes"),
        words.say("type-minutes-hint"),
        standing,
    ];
    let block = block.join("\n");
    loop {
        setup.say(&format!("\n{block}\n> "))?;
        let line = input
            .next()
            .map_err(|error| Failure::printing(&error, words))?;
        let Some(line) = line.map(|line| kept(&line)).filter(|line| line != "q") else {
            return Ok(None);
        };
        if line.is_empty() {
            return Ok(Some(USUAL));
        }
        let minutes = line.parse().ok();
        if let Some(minutes) = minutes.filter(|minutes| MINUTES.contains(minutes)) {
            return Ok(Some(minutes));
        }
        setup.say(&format!("{}\n", words.say("type-minutes-range")))?;
    }
}
