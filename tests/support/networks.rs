//! Invented networks: what a group of people would fill in, made the same way at every run.

use jiff::civil::{Date, date};
use vlot::bank::{Answer, Bank, shipped};
use vlot::measurement::{Data, Kind, Measurement, State, Way};
use vlot::reading::outcome::{Outcome, SignalState, Suggestion};
use vlot::walk::{ContextAnswer, QuestionAnswer, Status};

/// The day on which every invented network is asked.
pub(crate) const TODAY: Date = date(2026, 11, 23);

/// The shipped bank.
pub(crate) fn bank() -> &'static Bank {
    shipped().expect("the shipped bank has no errors")
}

/// Chance that falls the same way each time (splitmix64).
#[derive(Clone)]
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// The next number.
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to `sides`.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        (self.roll() % sides as u64) as usize
    }

    /// A number between these.
    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * (self.roll() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of these.
    pub(crate) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// The numbers below `count` in some order.
    pub(crate) fn shuffled(&mut self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        for last in (1..count).rev() {
            order.swap(last, self.below(last + 1));
        }
        order
    }
}

/// A scan by one person with these answers and nothing else.
pub(crate) fn scan(bank: &Bank, rows: Vec<Vec<Answer>>) -> Measurement {
    let mut measurement = Measurement::solo(bank, "Noord", TODAY);
    measurement.state = State::Done;
    measurement.answered = 1;
    measurement.data = Data::Rows(rows.into_iter().map(|row| vec![row]).collect());
    measurement
}

/// A group's measurement with these rows per characteristic.
pub(crate) fn group(bank: &Bank, rows: Vec<Vec<Vec<Answer>>>) -> Measurement {
    let people = rows.iter().map(Vec::len).max().unwrap_or(0) as u64;
    Measurement {
        kind: Kind::Rows,
        way: Way::Paper,
        state: State::Done,
        people,
        answered: people,
        data: Data::Rows(rows),
        ..Measurement::solo(bank, "Noord", TODAY)
    }
}

/// What `people` members fill in at one statement when the ordinary member fills in `typical`: each has a nature of
/// her own, milder or stricter over all statements, and her own view of this one.
pub(crate) fn members(typical: f64, people: usize, dice: &mut Dice) -> Vec<Answer> {
    let order = dice.shuffled(people);
    order
        .iter()
        .enumerate()
        .map(|(person, place)| {
            let nature = share(person, people) - 0.5;
            let view = 2.0 * share(*place, people) - 0.5;
            Answer::Point(((typical + nature + view).floor() as i32).clamp(1, 5))
        })
        .collect()
}

fn share(place: usize, of: usize) -> f64 {
    (place as f64 + 0.5) / of as f64
}

/// Rows of persons from columns of statements.
pub(crate) fn rows_of(columns: &[Vec<Answer>]) -> Vec<Vec<Answer>> {
    let people = columns.first().map_or(0, Vec::len);
    (0..people)
        .map(|person| columns.iter().map(|column| column[person]).collect())
        .collect()
}

/// Answers a context question with a number.
pub(crate) fn number(measurement: &mut Measurement, id: &str, number: i64) {
    set(measurement, id, ContextAnswer::Number(number));
}

/// Answers a context question with a choice.
pub(crate) fn choice(measurement: &mut Measurement, id: &str, choice: &str) {
    set(measurement, id, ContextAnswer::Choice(choice.to_owned()));
}

fn set(measurement: &mut Measurement, id: &str, answer: ContextAnswer) {
    measurement.context.retain(|(known, _)| known != id);
    measurement.context.push((id.to_owned(), answer));
}

/// Says how far one of the eight questions is answered.
pub(crate) fn status(measurement: &mut Measurement, id: &str, status: Status) {
    measurement.questions.retain(|question| question.id != id);
    measurement.questions.push(QuestionAnswer {
        id: id.to_owned(),
        status: Some(status),
        text: String::new(),
    });
}

/// The ids of the signals in this state.
pub(crate) fn signals(outcome: &Outcome, state: SignalState) -> Vec<&str> {
    let wanted = outcome
        .signals
        .iter()
        .filter(|signal| signal.state == state);
    wanted.map(|signal| signal.id.as_str()).collect()
}

/// The ids of the cards that are suggested, those of a meeting of a route included.
pub(crate) fn cards(outcome: &Outcome) -> Vec<&str> {
    let suggestions = outcome.suggestions.iter();
    suggestions
        .flat_map(|suggestion| match suggestion {
            Suggestion::Work { card, .. } => vec![card.id.as_str()],
            Suggestion::Route { cards, .. } => cards.iter().map(|card| card.id.as_str()).collect(),
        })
        .collect()
}
