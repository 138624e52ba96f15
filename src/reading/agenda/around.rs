//! What stands around the work of a meeting: coming in, looking back at what was agreed, and closing.

use super::Slot;

/// Minutes for coming in, the agreements, and closing, where there is time for them.
pub(super) const AROUND: (u32, u32, u32) = (5, 10, 8);

/// The shortest stretch that stands on its own, unless a card says so.
pub(super) const STRETCH: u32 = 5;

/// The same as short as they can be, where what was chosen would not fit otherwise.
pub(super) const LEAST: (u32, u32, u32) = (STRETCH, STRETCH, STRETCH);

/// Gives what is too short to stand on its own to what comes after it. What a card says stays as it is.
pub(super) fn join_short(slots: &mut Vec<(u32, Slot)>) {
    let free = |slot: &Slot| matches!(slot, Slot::CheckIn | Slot::Actions | Slot::Spare);
    let short = |slots: &[(u32, Slot)]| {
        let mut all = slots.iter();
        all.position(|(minutes, slot)| *minutes < STRETCH && free(slot))
    };
    while let Some(place) = short(slots) {
        let (minutes, _) = slots.remove(place);
        // The close comes last, and takes what is left.
        let mut after = slots.iter_mut().skip(place);
        if let Some((own, _)) = after.find(|(_, slot)| free(slot) || *slot == Slot::Close) {
            *own += minutes;
        }
    }
}

/// Coming in, looking back where something was agreed, and closing.
pub(super) fn of_them(of: (u32, u32, u32), acted: bool) -> (u32, u32, u32) {
    (of.0, if acted { of.1 } else { 0 }, of.2)
}

/// All of it together.
pub(super) fn sum((begin, actions, close): (u32, u32, u32)) -> u32 {
    begin + actions + close
}

/// What stands around the work, as much shorter as it must be for what was chosen to fit, where that helps.
pub(super) fn made_room(
    usual: (u32, u32, u32),
    least: (u32, u32, u32),
    minutes: u32,
    needs: Option<u32>,
) -> (u32, u32, u32) {
    let Some(short) = needs.and_then(|needs| (needs + sum(usual)).checked_sub(minutes)) else {
        return usual;
    };
    if short > sum(usual) - sum(least) {
        return usual;
    }
    // Looking back gives first: what is agreed at the end is needed most.
    let back = short.min(usual.1 - least.1);
    let close = (short - back).min(usual.2 - least.2);
    (usual.0, usual.1 - back, usual.2 - close)
}

/// Coming in, looking back and closing: in a meeting that is too short for them each its share, so that nobody goes home
/// before the end.
pub(super) fn fitted((begin, actions, close): (u32, u32, u32), minutes: u32) -> (u32, u32, u32) {
    let all = sum((begin, actions, close));
    if minutes >= all {
        return (begin, actions, close);
    }
    let (begin, actions) = (begin * minutes / all, actions * minutes / all);
    (begin, actions, minutes - begin - actions)
}
