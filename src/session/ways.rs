//! The ways of answering, and how long they take.

use crate::measurement::Way;

/// The ways that can be chosen, in the order in which they are offered.
pub(super) const WAYS: [Way; 5] = [
    Way::Paper,
    Way::Import,
    Way::Laptop,
    Way::Cards,
    Way::Phones,
];

/// Minutes that a way would take with so many people and statements: thirty statements take eight minutes to fill in, six
/// where each has the laptop to herself, and half a minute to type over.
pub fn minutes_for(way: Way, people: u64, items: usize) -> u64 {
    let items = items as u64;
    let filling = (8 * items).div_ceil(30).max(1);
    match way {
        Way::Laptop => (people * items).div_ceil(5).max(1),
        Way::Cards => items.div_ceil(2).max(1),
        Way::Import => 3,
        Way::Phones => filling,
        _ => filling + (people * items).div_ceil(60),
    }
}

/// Minutes for so many short questions about the group, that somebody reads out and the group answers aloud.
pub(super) fn minutes_to_say(questions: usize) -> usize {
    questions.div_ceil(3)
}

/// Minutes that somebody takes for so many statements with a screen to herself: six in a minute.
pub fn minutes_alone(items: usize) -> usize {
    items.div_ceil(6).max(1)
}
