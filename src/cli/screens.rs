//! Opens the screens with what a command has found.

use super::bank;
use super::failure::Failure;
use super::setup::Setup;
use crate::example;
use crate::i18n::Words;
use crate::tui::{self, Left, Start};

pub(super) fn run(setup: &Setup, start: Start) -> Result<(), Failure> {
    let bank = setup.bank.clone();
    let language = setup.words.language();
    let left = tui::run(
        start,
        tui::Setup {
            words: Words::new(language),
            bank: Box::new(move || match &bank {
                None => bank::shipped(&Words::new(language)),
                Some(path) => bank::read(path, &Words::new(language)),
            }),
            store: setup.store.clone(),
            // The example's answers belong to the shipped statements.
            example: setup.bank.is_none().then_some(example::measurements),
            today: Setup::today(),
            ascii: setup.ascii_only(),
            colour: setup.colours(),
        },
    )
    .map_err(|error| Failure::printing(&error, &setup.words))?;
    match left {
        Left::Kept => Ok(()),
        Left::Unsaved(sentence) => Err(Failure::Output(sentence)),
    }
}
