//! What to try at the next meeting: at most three things, each with the reason, and what was held back with why.

use super::facts::Facts;
use super::heights::Heights;
use super::outcome::{
    Because, HeldBack, HeldReason, Note, Outcome, SignalOutcome, SignalState, Suggestion,
};
use super::reasons::{is_rival, reasons, together};
use crate::bank::condition::{Truth, all_hold};
use crate::bank::{Bank, Intervention, Route};
use crate::measurement::{Kind, Measurement};
use crate::walk::tried::Came;

/// More than this nobody remembers on the way to the coffee.
const MOST: usize = 3;

pub(super) struct Advice {
    pub(super) suggestions: Vec<Suggestion>,
    pub(super) held_back: Vec<HeldBack>,
    pub(super) further: Vec<Intervention>,
}

pub(super) fn suggestions(
    bank: &Bank,
    facts: &Facts<'_>,
    measurement: &Measurement,
    earlier: &[Measurement],
    outcome: &Outcome,
) -> Advice {
    let reasons = reasons(bank, &outcome.signals);
    // What cannot be true beside a told pattern leads to something last of all.
    let led_to = [false, true].into_iter().flat_map(|rivals| {
        [SignalState::Present, SignalState::Near]
            .into_iter()
            .flat_map(|state| in_turn(bank, &reasons, state, rivals))
            .collect::<Vec<_>>()
    });
    let mut of_signals: Vec<&Intervention> = led_to.fold(Vec::new(), |mut known, card| {
        if !known.iter().any(|one| one.id == card.id) {
            known.push(card);
        }
        known
    });
    // What was done and helped little is not the first thing to try again.
    let helped_little = |card: &&Intervention| helped_little(card, measurement, earlier);
    of_signals.sort_by_key(helped_little);
    let lowest = lowest(outcome);
    let of_lowest = bank.interventions.iter().filter(|card| {
        let its = |(lowest, _): &(&str, Because)| card.characteristic.as_deref() == Some(lowest);
        lowest.as_ref().is_some_and(its) && !of_signals.iter().any(|one| one.id == card.id)
    });
    let mut of_lowest: Vec<&Intervention> = of_lowest.collect();
    of_lowest.sort_by_key(helped_little);

    let (route, held_back) = route(bank, facts, measurement, earlier, &reasons).unzip();
    let mut held_back: Vec<HeldBack> = held_back.unwrap_or_default();
    let room = if route.is_some() { MOST - 1 } else { MOST };
    let mut suggestions = Vec::new();
    let mut further = Vec::new();
    let in_route = |card: &Intervention| match &route {
        Some(Suggestion::Route { cards, .. }) => cards.iter().any(|one| one.id == card.id),
        _ => false,
    };
    // What the route brings along is not offered a second time on its own, and what was left out of it neither.
    let known: Vec<String> = held_back.iter().map(|one| one.id.clone()).collect();
    let is_new = |card: &&&Intervention| !in_route(card) && !known.contains(&card.id);
    for card in of_signals.iter().filter(is_new) {
        let blocked = blocked(card, facts, measurement).or_else(|| fights(bank, card, &reasons));
        let held = blocked.or((suggestions.len() >= room).then_some(HeldReason::AfterThree));
        match held {
            Some(reason) => {
                if reason == HeldReason::AfterThree {
                    further.push((*card).clone());
                }
                held_back.push(HeldBack {
                    id: card.id.clone(),
                    title: card.title.clone(),
                    reason,
                });
            }
            None => suggestions.push(Suggestion::Work {
                card: Box::new((*card).clone()),
                because: because(bank, card, &reasons),
            }),
        }
    }
    let flat = outcome.notes.contains(&Note::Flat);
    let for_flat = bank
        .interventions
        .iter()
        .filter(|card| flat && card.when_flat);
    for card in for_flat {
        let is_there = |one: &Suggestion| matches!(one, Suggestion::Work { card: other, .. } if other.id == card.id);
        if suggestions.len() < room
            && !suggestions.iter().any(is_there)
            && !in_route(card)
            && blocked(card, facts, measurement).is_none()
        {
            suggestions.push(Suggestion::Work {
                card: Box::new(card.clone()),
                because: vec![Because::Flat],
            });
        }
    }
    for card in of_lowest {
        if let (Some((_, because)), true) = (&lowest, suggestions.len() < room)
            && !in_route(card)
            && blocked(card, facts, measurement).is_none()
            && fights(bank, card, &reasons).is_none()
        {
            suggestions.push(Suggestion::Work {
                card: Box::new(card.clone()),
                because: vec![because.clone()],
            });
        }
    }
    suggestions.extend(route);
    Advice {
        suggestions,
        held_back,
        further,
    }
}

/// The id of the characteristic that stands lowest, and how it stands there. Nothing is the lowest of what was not asked,
/// and in a level picture it is so by chance.
fn lowest(outcome: &Outcome) -> Option<(&str, Because)> {
    let heights = Heights::of(outcome);
    let place = heights.lowest().filter(|_| outcome.is_whole())?;
    let one = &outcome.characteristics[place];
    let because = if heights.only().is_some() {
        Because::Only
    } else if heights.are_level() {
        return None;
    } else if heights.beside(place).is_empty() {
        Because::Lowest
    } else {
        Because::AmongLowest
    };
    Some((&one.id, because(one.id.clone(), one.title.clone())))
}

/// The work forms that signals in this state lead to: the first of each signal, then the second of each, and so on.
fn in_turn<'b>(
    bank: &'b Bank,
    reasons: &[&SignalOutcome],
    state: SignalState,
    rivals: bool,
) -> Vec<&'b Intervention> {
    let lists: Vec<&Vec<String>> = reasons
        .iter()
        .filter(|signal| signal.state == state && is_rival(bank, signal, reasons) == rivals)
        .filter_map(|signal| bank.signal(&signal.id))
        .map(|signal| &signal.interventions)
        .collect();
    let longest = lists.iter().map(|list| list.len()).max().unwrap_or(0);
    (0..longest)
        .flat_map(|turn| lists.iter().filter_map(move |list| list.get(turn)))
        .filter_map(|id| bank.intervention(id))
        .collect()
}

/// Why a card is suggested; of two patterns that cannot both be true it names the first.
fn because(bank: &Bank, card: &Intervention, reasons: &[&SignalOutcome]) -> Vec<Because> {
    let lead_to_it = reasons.iter().copied().filter(|signal| {
        bank.signal(&signal.id)
            .is_some_and(|one| one.interventions.contains(&card.id))
    });
    together(bank, lead_to_it)
        .into_iter()
        .map(|signal| Because::Signal(signal.id.clone(), signal.title.clone()))
        .collect()
}

/// Why a card does not fit here. Conditions that cannot be checked do not block a card: only what is known does.
pub(super) fn blocked(
    card: &Intervention,
    facts: &Facts<'_>,
    measurement: &Measurement,
) -> Option<HeldReason> {
    let not_now = card.not_when.iter().find(|not_when| {
        !not_when.conditions.is_empty()
            && not_when
                .conditions
                .iter()
                .all(|condition| condition.truth(facts) == Truth::Holds)
    });
    if let Some(not_when) = not_now {
        return Some(HeldReason::NotNow(not_when.reason.clone()));
    }
    // One person's scan does not say how many will be there.
    if measurement.kind == Kind::Solo {
        return None;
    }
    let (fewest, most) = card.people?;
    // With as many as there were it has to work, and with all who belong to it.
    let fits = measurement.people >= u64::from(fewest) && facts.at_table() <= u64::from(most);
    (!fits).then_some(HeldReason::People(fewest, most))
}

/// The pattern that a card would only bring more of.
fn fights(bank: &Bank, card: &Intervention, reasons: &[&SignalOutcome]) -> Option<HeldReason> {
    let there = reasons
        .iter()
        .filter(|one| one.state == SignalState::Present);
    let mut fought = there.filter(|one| {
        bank.signal(&one.id)
            .is_some_and(|signal| signal.avoid.contains(&card.id))
    });
    fought
        .next()
        .map(|signal| HeldReason::Fights(signal.title.clone()))
}

/// Why a card of a route does not fit here. A group that is too large for it does it in small groups.
fn blocked_in_route(
    card: &Intervention,
    facts: &Facts<'_>,
    measurement: &Measurement,
) -> Option<HeldReason> {
    blocked(card, facts, measurement).filter(|reason| match reason {
        HeldReason::People(_, most) => facts.at_table() <= u64::from(*most),
        HeldReason::NotNow(_) | HeldReason::Fights(_) | HeldReason::AfterThree => true,
    })
}

/// The route that was begun, at its next meeting, with the cards of it that are left out; else the first whose conditions
/// hold.
pub(super) fn route(
    bank: &Bank,
    facts: &Facts<'_>,
    measurement: &Measurement,
    earlier: &[Measurement],
    reasons: &[&SignalOutcome],
) -> Option<(Suggestion, Vec<HeldBack>)> {
    let all = || std::iter::once(measurement).chain(earlier);
    let said = |one: &Measurement| one.tried.iter().any(|tried| tried.route.is_some());
    let newest = all().find(|one| one.on_route().is_some() || said(one));
    let begun = newest.and_then(Measurement::on_route);
    let begun = begun.and_then(|(id, meeting)| Some((bank.route(id)?, meeting as usize)));
    let held = |card: &Intervention| held_in_route(bank, card, facts, measurement, reasons);
    if let Some((route, meeting)) = begun
        && let Some(mut suggestion) = meeting_of(bank, route, meeting)
    {
        let left_out = left_out_of(&mut suggestion, held);
        return Some((suggestion, left_out));
    }
    bank.routes
        .iter()
        .filter(|route| all_hold(&route.when, facts) && !all().any(|one| is_over(bank, route, one)))
        .find_map(|route| beginning_of(bank, route, held))
        .map(|route| (route, Vec::new()))
}

/// Takes the cards that do not fit here out of the meeting of a route that the group is on its way with, and says why. They
/// decided to go on, so the meeting is theirs: a card that something speaks against goes only where another remains, and
/// one that brings more of a pattern always.
fn left_out_of(
    route: &mut Suggestion,
    held: impl Fn(&Intervention) -> Option<HeldReason>,
) -> Vec<HeldBack> {
    let Suggestion::Route { cards, .. } = route else {
        return Vec::new();
    };
    let remains = cards.iter().any(|card| held(card).is_none());
    let mut left_out = Vec::new();
    cards.retain(|card| {
        let goes = |reason: &HeldReason| remains || matches!(reason, HeldReason::Fights(_));
        let Some(reason) = held(card).filter(goes) else {
            return true;
        };
        left_out.push(HeldBack {
            id: card.id.clone(),
            title: card.title.clone(),
            reason,
        });
        false
    });
    left_out
}

/// Whether it was said that a route was let go, or that its last meeting was done.
fn is_over(bank: &Bank, route: &Route, one: &Measurement) -> bool {
    let of_it = one.tried.iter();
    let mut of_it = of_it.filter(|tried| tried.route.as_deref() == Some(route.id.as_str()));
    of_it.any(|tried| match tried.came {
        Came::Stopped => true,
        Came::Done => {
            let next = tried.meeting.unwrap_or(1).saturating_add(1);
            !bank.has_meeting(&route.id, next)
        }
        _ => false,
    })
}

/// Whether the last that was said of a card is that it was done and helped little.
fn helped_little(card: &Intervention, measurement: &Measurement, earlier: &[Measurement]) -> bool {
    let all = std::iter::once(measurement).chain(earlier);
    let mut said = all.flat_map(|one| &one.tried);
    let newest = said.find(|tried| tried.card.as_ref() == Some(&card.id));
    newest.is_some_and(|tried| tried.came == Came::Little)
}

/// Why a card of a route does not fit here: something known speaks against it, or a pattern would only get more of it.
fn held_in_route(
    bank: &Bank,
    card: &Intervention,
    facts: &Facts<'_>,
    measurement: &Measurement,
    reasons: &[&SignalOutcome],
) -> Option<HeldReason> {
    blocked_in_route(card, facts, measurement).or_else(|| fights(bank, card, reasons))
}

/// A meeting of a route with all of its cards.
fn meeting_of(bank: &Bank, route: &Route, number: usize) -> Option<Suggestion> {
    let meeting = route.meetings.get(number.checked_sub(1)?)?;
    let ids = meeting.interventions.iter();
    Some(Suggestion::Route {
        id: route.id.clone(),
        title: route.title.clone(),
        about: route.about.clone(),
        meeting: number,
        meetings: route.meetings.len(),
        meeting_title: meeting.title.clone(),
        text: meeting.text.clone(),
        cards: ids
            .filter_map(|id| bank.intervention(id))
            .cloned()
            .collect(),
    })
}

/// The first meeting of a route, where each of its cards fits.
fn beginning_of(
    bank: &Bank,
    route: &Route,
    held: impl Fn(&Intervention) -> Option<HeldReason>,
) -> Option<Suggestion> {
    let begins = meeting_of(bank, route, 1)?;
    let Suggestion::Route { cards, .. } = &begins else {
        return None;
    };
    let fits = |card| held(card).is_none();
    cards.iter().all(fits).then_some(begins)
}

/// Ids of the routes that can be begun here.
pub(super) fn routes(
    bank: &Bank,
    facts: &Facts<'_>,
    measurement: &Measurement,
    reasons: &[&SignalOutcome],
) -> Vec<String> {
    let held = |card: &Intervention| held_in_route(bank, card, facts, measurement, reasons);
    let all = bank.routes.iter();
    all.filter(|route| beginning_of(bank, route, held).is_some())
        .map(|route| route.id.clone())
        .collect()
}

/// Ids of the cards that something known speaks against, or that a pattern would only get more of.
pub(super) fn unfit(
    bank: &Bank,
    facts: &Facts<'_>,
    measurement: &Measurement,
    reasons: &[&SignalOutcome],
) -> Vec<String> {
    let all = bank.interventions.iter();
    all.filter(|card| {
        blocked(card, facts, measurement).is_some() || fights(bank, card, reasons).is_some()
    })
    .map(|card| card.id.clone())
    .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::*;
    use crate::bank::{Answer, shipped};
    use crate::measurement::{Data, State};
    use crate::reading::facts::Published;
    use crate::walk::ContextAnswer;

    #[test]
    fn a_card_that_a_pattern_leads_to_is_not_offered_a_second_time_because_all_is_flat() {
        let bank = shipped().unwrap();
        let mut one = Measurement::solo(bank, "Noord", Date::ZERO);
        one.state = State::Done;
        one.answered = 1;
        let characteristics = bank.instrument.characteristics.iter();
        let rows = characteristics.map(|one| vec![vec![Answer::Point(2); one.items.len()]]);
        one.data = Data::Rows(rows.collect());
        let facts = Facts::new(&one, &[], Published::Now, bank.estimate);
        let mut outcome = crate::reading::outcome(bank, &one, &[]);
        outcome.notes = vec![Note::Flat];
        let flat = |id: &String| bank.intervention(id).is_some_and(|card| card.when_flat);
        let leads =
            |one: &SignalOutcome| bank.signal(&one.id).unwrap().interventions.iter().any(flat);
        assert!(outcome.signals.iter().any(leads));
        for signal in &mut outcome.signals {
            signal.state = SignalState::TooEarly;
            if leads(signal) {
                signal.state = SignalState::Present;
            }
        }
        let advice = suggestions(bank, &facts, &one, &[], &outcome);
        let mut ids: Vec<&str> = Vec::new();
        for suggestion in &advice.suggestions {
            if let Suggestion::Work { card, .. } = suggestion {
                assert!(!ids.contains(&card.id.as_str()), "{} twice", card.id);
                ids.push(&card.id);
            }
        }
        assert!(ids.iter().any(|id| flat(&(*id).to_owned())), "{ids:?}");
    }

    #[test]
    fn a_card_is_held_against_how_many_there_are_and_not_against_who_filled_in() {
        let bank = shipped().unwrap();
        let card = bank.intervention("roulerende-rollen").unwrap();
        assert_eq!(card.people, Some((4, 12)));
        let mut group = Measurement::solo(bank, "Noord", Date::ZERO);
        group.kind = Kind::Rows;
        group.people = 12;
        for (members, fits) in [(12, true), (11, true), (13, false), (19, false)] {
            group.context = vec![("leden".into(), ContextAnswer::Number(members))];
            let facts = Facts::new(&group, &[], Published::Now, bank.estimate);
            let held = blocked(card, &facts, &group);
            assert_eq!(held.is_none(), fits, "{members}: {held:?}");
        }
    }
}
