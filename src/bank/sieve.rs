//! The whole box of cards, looked through by time, size, trust or characteristic, whatever was suggested.

use super::condition::{Condition, Figure};
use super::{Bank, Intervention, Route};

/// Minutes up to which a card is a short one, a middling one, a long one.
pub const TIMES: [u32; 3] = [20, 45, u32::MAX];

/// By what the box is looked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sieve {
    /// All of them.
    All,
    /// Those that take up to so many minutes, and longer than the time before it in [`TIMES`].
    Minutes(u32),
    /// Those for as many people as took part.
    Size,
    /// Those that ask for no trust.
    Trust,
    /// Those of a characteristic.
    Of(String),
}

/// The cards that a sieve lets through, in the order of the bank. Without a number of people every size fits.
pub fn sifted<'b>(bank: &'b Bank, sieve: &Sieve, people: Option<u64>) -> Vec<&'b Intervention> {
    let all = bank.interventions.iter();
    all.filter(|card| lets_through(sieve, card, people))
        .collect()
}

fn lets_through(sieve: &Sieve, card: &Intervention, people: Option<u64>) -> bool {
    match sieve {
        Sieve::All => true,
        Sieve::Minutes(most) => card.minutes.is_some_and(|(fewest, _)| {
            let longer = TIMES.iter().rfind(|time| *time < most).copied();
            fewest <= *most && longer.is_none_or(|longer| fewest > longer)
        }),
        Sieve::Size => match (card.people, people) {
            (Some((fewest, most)), Some(people)) => {
                (u64::from(fewest)..=u64::from(most)).contains(&people)
            }
            _ => true,
        },
        Sieve::Trust => !asks_for_trust(card),
        Sieve::Of(characteristic) => card.characteristic.as_ref() == Some(characteristic),
    }
}

/// The fewest minutes that the cards of one meeting of a route take, and the most that those of another can take.
pub fn minutes_of(bank: &Bank, route: &Route) -> (u32, u32) {
    let of = |ids: &[String]| {
        let cards = ids.iter().filter_map(|id| bank.intervention(id)?.minutes);
        cards.fold((0, 0), |(low, high), (fewest, most)| {
            (low + fewest, high + most)
        })
    };
    let times = route.meetings.iter().map(|one| of(&one.interventions));
    let all = times.reduce(|(low, high), (fewest, most)| (low.min(fewest), high.max(most)));
    all.unwrap_or_default()
}

/// Whether a card waits where something is too low for it: that is how banks ask for trust.
pub fn asks_for_trust(card: &Intervention) -> bool {
    let conditions = card.not_when.iter().flat_map(|one| &one.conditions);
    conditions.flat_map(Condition::tests).any(|test| {
        matches!(test.figure, Figure::LowerQuarter | Figure::DontKnow)
            || test.figure == Figure::Mean && test.limit_is_below()
    })
}
