//! A meeting that was left goes on with its own statements, whatever became of them in the bank since.

use crate::bank::{Bank, Instrument};

/// Whether a meeting with these statements can go on with what this bank has around them: its texts stand beside the
/// characteristics in their order.
pub(super) fn fits(bank: &Bank, own: &Instrument) -> bool {
    let ids = |instrument: &Instrument| {
        let all = instrument.characteristics.iter();
        all.map(|one| one.id.clone()).collect::<Vec<_>>()
    };
    own.id == bank.instrument.id && ids(own) == ids(&bank.instrument)
}

/// The bank to go on with: this one, with the statements of the meeting.
pub(super) fn with_own(bank: &'static Bank, own: &Instrument) -> &'static Bank {
    if bank.instrument.hash == own.hash {
        return bank;
    }
    let mut whole = bank.clone();
    let known: Vec<&String> = bank.instrument.items().map(|item| &item.id).collect();
    // Whether a vote in the open would hurt is not known of a statement that is not there any more.
    let gone = own.items().filter(|item| !known.contains(&&item.id));
    whole
        .no_second_vote
        .extend(gone.map(|item| item.id.clone()));
    whole.instrument = own.clone();
    // As long as the program runs, as every bank; a meeting is gone on with once or twice in a run.
    Box::leak(Box::new(whole))
}
