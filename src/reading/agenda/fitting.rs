//! What there is time for: what the group does of itself, and the work forms that fit.

use super::around::{AROUND, of_them, sum};
use super::{TALK, Warning, goes_before, has_chosen, is_a_choice, routes, suggested};
use crate::bank::{Intervention, Part, Text};
use crate::measurement::OwnWork;
use crate::reading::outcome::{Outcome, Suggestion};

/// What the group does of itself, where it fits.
pub(super) fn own<'o>(
    outcome: &'o Outcome,
    room: u32,
    around: u32,
    warnings: &mut Vec<Warning>,
) -> Option<&'o OwnWork> {
    let own = outcome.closing.own.as_ref()?;
    if own.minutes > room {
        warnings.push(Warning::TooShort {
            title: Text::All(own.what.clone()),
            needs: around + own.minutes,
        });
        return None;
    }
    Some(own)
}

/// The work forms that fit, each with its shortest time.
pub(super) fn chosen(
    outcome: &Outcome,
    mut room: u32,
    around: u32,
    warnings: &mut Vec<Warning>,
) -> Vec<(Intervention, u32)> {
    let proposes = !has_chosen(outcome);
    let of_routes = |first: bool| {
        let routes = routes(outcome).filter(move |one| goes_before(outcome, one) == first);
        routes.flat_map(|one| match one {
            Suggestion::Route { cards, .. } => cards.as_slice(),
            Suggestion::Work { .. } => &[],
        })
    };
    let offered = suggested(outcome)
        .chain(of_routes(false))
        .filter(|_| proposes);
    let mut waiting: Vec<&Intervention> = Vec::new();
    let on_way: Vec<&Intervention> = of_routes(true).collect();
    let asked_for = on_way.iter().copied().chain(&outcome.chosen);
    let asked_for: Vec<&Intervention> = asked_for.collect();
    for card in asked_for.iter().copied().chain(offered) {
        if !waiting.iter().any(|other| other.id == card.id) {
            waiting.push(card);
        }
    }
    let mut taken: Vec<(Intervention, u32)> = Vec::new();
    let mut first = true;
    // Where nothing of it fits, what the patterns lead to as well: no meeting of talk alone. So it is with a part that is
    // missing, but for the meeting of a route, which has all parts over its meetings.
    let fills = suggested(outcome).next().is_some();
    let further = outcome.further.iter().filter(|_| proposes);
    let mut further: Vec<&Intervention> = further.collect();
    further.sort_by_key(|card| card.part != Some(Part::Handen));
    loop {
        if waiting.is_empty() && (taken.is_empty() || fills) {
            // Beside other work it leaves time for a talk.
            let talk = if taken.is_empty() { 0 } else { TALK };
            room = room.saturating_sub(talk);
            waiting.append(&mut further);
        }
        if waiting.is_empty() {
            break;
        }
        let has_part = |part: Part| taken.iter().any(|(other, _)| other.part == Some(part));
        let fresh = |card: &&Intervention| card.part.is_some_and(|part| !has_part(part));
        let place = waiting.iter().position(fresh);
        let place = place.filter(|_| !taken.is_empty());
        let card = waiting.remove(place.unwrap_or(0));
        // Of what is only offered, one card of a part is enough: the group has work of its own.
        let asked = asked_for.iter().any(|one| one.id == card.id);
        if !asked && card.part.is_some_and(has_part) {
            continue;
        }
        // With something beside it, it is a card among others.
        let alone = taken.is_empty() && outcome.closing.own.is_none() && asked_for.len() <= 1;
        let whole = card.whole_meeting && alone;
        let needs = if whole {
            needed(card)
        } else {
            needed_beside(card)
        };
        if needs <= room {
            room -= needs;
            taken.push((card.clone(), needs));
            // What comes after the choice whether a network goes on depends on what it chooses.
            if whole || is_a_choice(outcome, card) {
                break;
            }
        } else if first || on_way.iter().any(|one| one.id == card.id) {
            // All that a meeting of a route is made of is missed when it is not there.
            warnings.push(Warning::TooShort {
                title: card.title.clone(),
                needs: (around + sum_of(&taken) + needs).max(shortest(card)),
            });
        }
        first = false;
    }
    taken
}

/// The minutes of what was taken.
fn sum_of(taken: &[(Intervention, u32)]) -> u32 {
    taken.iter().map(|(_, minutes)| minutes).sum()
}

/// How many minutes of a meeting a card needs. One that goes around it begins in the time for coming in; one that is a
/// whole meeting comes in and closes by itself.
pub(super) fn needed(card: &Intervention) -> u32 {
    if card.whole_meeting {
        return shortest(card).saturating_sub(sum(of_them(AROUND, false)));
    }
    needed_beside(card)
}

/// The same beside other work.
pub(super) fn needed_beside(card: &Intervention) -> u32 {
    match card.around() {
        Some((first, last)) => (first + last).saturating_sub(AROUND.0),
        None => shortest(card),
    }
}

/// How long a card takes at least.
pub(super) fn shortest(card: &Intervention) -> u32 {
    card.minutes
        .map_or_else(|| card.minutes_of_steps(), |(fewest, _)| fewest)
}
