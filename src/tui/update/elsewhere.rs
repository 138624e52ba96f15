//! What was left, and asks something else than the bank at hand: it is told, and left as it is.

use crate::bank::Bank;
use crate::measurement::{Kind, Measurement};
use crate::session::Session;
use crate::tui::app::App;

/// Whether what was left can be finished by this bank.
pub(super) fn goes_on(bank: &Bank, left: &Measurement) -> bool {
    match left.kind {
        Kind::Solo => bank.goes_with(&left.bank),
        _ if Session::was_left(left) => Session::can_go_on(bank, left),
        // Nobody is asked anything in it.
        _ => true,
    }
}

/// That something was left that cannot be finished here, and what to do.
pub(super) fn sentence(app: &App, bank: &Bank, left: &Measurement) -> String {
    let of_this_bank = left.bank.id == bank.instrument.id;
    let with = [
        ("network", left.network.clone().into()),
        ("date", app.words.date(left.date).into()),
        ("id", left.bank.id.clone().into()),
        ("version", left.bank.version.clone().into()),
        ("kind", if of_this_bank { "version" } else { "bank" }.into()),
    ];
    app.words.fill("unfinished-elsewhere", &with)
}
