//! Opens the screens with what a command has found.

use super::bank;
use super::failure::Failure;
use super::setup::Setup;
use crate::bank::Bank;
use crate::example;
use crate::i18n::Words;
use crate::notes::Notes;
use crate::tui::phones::Phones;
use crate::tui::{self, Left, Start};

/// Who opens doors for phones, and who hands the facilitator's notes on.
type Doors = (Option<Box<dyn Phones>>, Option<Box<dyn Notes>>);

pub(super) fn run(setup: &Setup, start: Start) -> Result<(), Failure> {
    let left = with(setup, None, start);
    bank::remember(setup);
    left
}

/// The same, with who opens a door for phones at the address of the flags.
pub(super) fn with_phones(
    setup: &Setup,
    start: Start,
    phones: Option<Box<dyn Phones>>,
    notes: Option<Box<dyn Notes>>,
) -> Result<(), Failure> {
    let left = open(setup, None, start, (phones, notes));
    bank::remember(setup);
    left
}

/// With a bank that has been read already; else the one that was named is read beside the drawing.
pub(super) fn with(
    setup: &Setup,
    read: Option<&'static Bank>,
    start: Start,
) -> Result<(), Failure> {
    let phones = super::phones::doorkeeper(setup, None);
    open(
        setup,
        read,
        start,
        (phones, super::notes::keeper(setup, None)),
    )
}

fn open(
    setup: &Setup,
    read: Option<&'static Bank>,
    start: Start,
    (phones, notes): Doors,
) -> Result<(), Failure> {
    let bank = setup.bank.clone();
    let language = setup.words.language();
    let left = tui::run(
        start,
        tui::Setup {
            words: setup.words.again(),
            bank: Box::new(move || match (&bank, read) {
                (_, Some(bank)) => Ok(bank),
                (None, None) => bank::shipped(&Words::new(language)),
                (Some(path), None) => bank::read(path, &Words::new(language)),
            }),
            store: setup.store.clone(),
            // The example's answers belong to the shipped statements.
            example: setup.bank.is_none().then_some(example::measurements),
            today: Setup::today(),
            read_bank: Some(|path, language| bank::read(path, &Words::new(language).on_screen())),
            ascii: setup.ascii_only(),
            colour: setup.colours(),
            language_given: setup.language_given,
            phones,
            notes,
        },
    )
    .map_err(|error| Failure::printing(&error, &setup.words))?;
    match left {
        Left::Kept {
            at_hand,
            open,
            made,
        } => {
            if at_hand {
                let id = if open { "left-kept-open" } else { "left-kept" };
                setup.tell(&setup.words.say(id));
            }
            for path in made {
                let with = [("path", path.display().to_string().into())];
                setup.tell(&setup.words.fill("errand-made", &with));
            }
            Ok(())
        }
        Left::Unsaved(sentence) => Err(Failure::Output(sentence)),
    }
}
