//! Which patterns are a reason: for a card, for what the next meeting does, for what to ask. What the group said of them
//! decides that: one it did not recognise is none, and one it recognised comes first.

use super::outcome::SignalOutcome;
use super::signals::cannot_both_be;
use crate::bank::Bank;
use crate::walk::PrincipleAnswer;

/// The patterns that are a reason, those that the group recognised first. Where it recognised one of two that cannot both
/// be true, the other is none.
pub(super) fn reasons<'o>(bank: &Bank, signals: &'o [SignalOutcome]) -> Vec<&'o SignalOutcome> {
    let is_reason = |one: &&SignalOutcome| match one.judged {
        Some(PrincipleAnswer::Yes) => true,
        Some(PrincipleAnswer::No) => false,
        Some(PrincipleAnswer::Partly) | None => {
            let mut others = signals.iter().filter(|other| is_recognised(other));
            !others.any(|other| cannot_both_be(bank, &one.id, &other.id))
        }
    };
    let mut reasons: Vec<&SignalOutcome> = signals.iter().filter(is_reason).collect();
    reasons.sort_by_key(|one| !is_recognised(one));
    reasons
}

/// Whether the group said that it is as the pattern tells.
fn is_recognised(signal: &SignalOutcome) -> bool {
    signal.judged == Some(PrincipleAnswer::Yes)
}

/// Whether a reason stands behind all others: a pattern that is told, and a reason itself, cannot be true beside it.
pub(super) fn is_rival(bank: &Bank, one: &SignalOutcome, reasons: &[&SignalOutcome]) -> bool {
    let mut told = reasons.iter().filter(|other| other.told);
    one.rival.is_some() && told.any(|other| cannot_both_be(bank, &one.id, &other.id))
}

/// Those of the reasons that hold together: of two that cannot both be true the first.
pub(super) fn together<'o>(
    bank: &Bank,
    reasons: impl IntoIterator<Item = &'o SignalOutcome>,
) -> Vec<&'o SignalOutcome> {
    let mut all: Vec<&SignalOutcome> = Vec::new();
    for one in reasons {
        let mut before = all.iter();
        if !before.any(|other| cannot_both_be(bank, &one.id, &other.id)) {
            all.push(one);
        }
    }
    all
}
