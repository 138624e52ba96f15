//! `vlot notes`: the facilitator's notes of the meeting that runs on this laptop, on a screen that the room does not see.
//! And, for the screens, whoever hands the notes on.

use clap::Command;

use super::arguments::flag;
use crate::i18n::Words;

pub(super) fn arguments(command: Command, words: &Words) -> Command {
    command.arg(flag("clicker", words, "cli-help-notes-clicker"))
}

#[cfg(not(feature = "live"))]
pub(super) fn run(
    setup: &super::setup::Setup,
    _: &clap::ArgMatches,
) -> Result<(), super::failure::Failure> {
    let sentence = setup.words.say("notes-without");
    Err(super::failure::Failure::Usage(sentence))
}

#[cfg(not(feature = "live"))]
pub(super) fn keeper(
    _: &super::setup::Setup,
    _: Option<&clap::ArgMatches>,
) -> Option<Box<dyn crate::notes::Notes>> {
    None
}

#[cfg(feature = "live")]
mod face;
#[cfg(feature = "live")]
mod keeper;
#[cfg(feature = "live")]
pub(super) use face::run;
#[cfg(feature = "live")]
pub(super) use keeper::keeper;

#[cfg(feature = "live")]
mod wanted {
    use serde::{Deserialize, Serialize};

    use crate::notes::Wished;

    /// How the name of the file with the secret begins and ends, in the folder of keys.
    pub(super) const NAME: (&str, &str) = ("notes-", ".open");

    /// What the notes ask for: something of the meeting, or something of the notes themselves.
    #[derive(Debug, Serialize, Deserialize)]
    #[serde(untagged)]
    pub(super) enum Wanted {
        /// Of the meeting.
        Meeting(Wished),
        /// Of the notes.
        Own(Own),
    }

    /// Something of the notes themselves.
    #[derive(Clone, Copy, Debug, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub(super) enum Own {
        /// An address of the page, that can be opened once.
        Page,
        /// A code for her phone.
        Clicker,
        /// No clicker any more.
        NoClicker,
    }
}
