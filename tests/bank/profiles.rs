//! Networks by chance, the same ones at every run: how such a group answers, and what changes when one thing does.

use vlot::bank::condition::{Figure, Minus, Test};
use vlot::bank::{Answer, ContextKind};
use vlot::measurement::Measurement;
use vlot::walk::{ContextAnswer, PrincipleAnswer, Status};

use crate::networks::{Dice, bank, group, members, rows_of, scan, status};
use crate::seen::Seen;

const CHARACTERISTICS: usize = 6;
const ITEMS: usize = 5;
/// Above 5, so that all members may answer 5.
const HIGHEST: f64 = 5.8;
const STATUSES: [Status; 4] = [
    Status::Sharp,
    Status::Half,
    Status::NotYet,
    Status::DontKnow,
];

type Levels = [[f64; ITEMS]; CHARACTERISTICS];

/// What is known of a network before anyone fills something in.
#[derive(Clone)]
pub(crate) struct Profile {
    people: Option<usize>,
    levels: Levels,
    /// A part of the group that sees it this much higher or lower, per characteristic.
    camp: f64,
    apart: [f64; CHARACTERISTICS],
    dont_know: [f64; CHARACTERISTICS],
    blank: [f64; CHARACTERISTICS],
    context: Vec<Option<ContextAnswer>>,
    statuses: Vec<Option<Status>>,
    principles: Vec<Option<PrincipleAnswer>>,
    earlier: Vec<Levels>,
    seed: u64,
}

fn maybe<T>(dice: &mut Dice, of_ten: usize, thing: impl FnOnce(&mut Dice) -> T) -> Option<T> {
    (dice.below(10) < of_ten).then(|| thing(dice))
}

fn levels(dice: &mut Dice) -> Levels {
    let base = dice.between(2.2, 4.9);
    let apart = dice.between(0.0, 1.4);
    let item = dice.between(0.0, 0.9);
    std::array::from_fn(|_| {
        let level = base + dice.between(-apart, apart);
        std::array::from_fn(|_| (level + dice.between(-item, item)).clamp(1.0, HIGHEST))
    })
}

fn answer_to(kind: &ContextKind, id: &str, dice: &mut Dice) -> ContextAnswer {
    match kind {
        ContextKind::Number { .. } if id == "bijeenkomsten" => {
            ContextAnswer::Number(*dice.one_of(&[1, 2, 3, 4, 5, 6, 8, 10, 12, 16]))
        }
        ContextKind::Number { .. } => {
            ContextAnswer::Number(*dice.one_of(&[4, 6, 7, 8, 10, 12, 15, 16, 20, 30]))
        }
        ContextKind::Choice(choices) => ContextAnswer::Choice(dice.one_of(choices).id.clone()),
    }
}

/// How far the questions are answered; some groups leave them for later.
fn statuses(dice: &mut Dice) -> Vec<Option<Status>> {
    let of_ten = *dice.one_of(&[0, 8, 8, 8]);
    let questions = bank().questions.iter();
    questions
        .map(|_| maybe(dice, of_ten, |dice| *dice.one_of(&STATUSES)))
        .collect()
}

impl Profile {
    /// Some network.
    pub(crate) fn any(seed: u64) -> Self {
        let mut dice = Dice(seed);
        let dice = &mut dice;
        let bank = bank();
        let now = levels(dice);
        let lift = |dice: &mut Dice| {
            let lift: [f64; CHARACTERISTICS] = std::array::from_fn(|_| dice.between(-0.3, 1.2));
            let lifted = |one: usize, item: usize| (now[one][item] + lift[one]).clamp(1.0, HIGHEST);
            std::array::from_fn(|one| std::array::from_fn(|item| lifted(one, item)))
        };
        Self {
            people: maybe(dice, 6, |dice| 5 + dice.below(16)),
            levels: now,
            camp: maybe(dice, 3, |dice| dice.between(0.1, 0.5)).unwrap_or(0.0),
            apart: std::array::from_fn(|_| dice.between(-3.0, 3.0)),
            dont_know: std::array::from_fn(|_| {
                maybe(dice, 2, |dice| dice.between(0.0, 0.7)).unwrap_or(0.0)
            }),
            blank: std::array::from_fn(|_| {
                maybe(dice, 1, |dice| dice.between(0.0, 0.5)).unwrap_or(0.0)
            }),
            context: bank
                .context
                .iter()
                .map(|one| maybe(dice, 9, |dice| answer_to(&one.kind, &one.id, dice)))
                .collect(),
            statuses: statuses(dice),
            principles: bank
                .principles
                .iter()
                .map(|_| maybe(dice, 8, |dice| *dice.one_of(&PrincipleAnswer::ALL)))
                .collect(),
            earlier: maybe(dice, 3, lift).into_iter().collect(),
            seed,
        }
    }

    /// The same network with one thing changed that this test looks at.
    pub(crate) fn with_a_change_for(&self, test: &Test, dice: &mut Dice) -> Self {
        let mut other = self.clone();
        let bank = bank();
        let minus = test.minus.as_ref().map(Minus::name);
        let subjects: Vec<&str> = test.subjects().chain(minus).collect();
        let subject = *dice.one_of(&subjects);
        match test.figure {
            Figure::People => other.people = maybe(dice, 5, |dice| 5 + dice.below(16)),
            Figure::Item => {
                if let Some((one, item)) = bank.instrument.position(subject) {
                    other.levels[one][item] = dice.between(1.0, HIGHEST);
                }
            }
            Figure::Context => {
                let place = bank.context.iter().position(|one| one.id == subject);
                if let Some(place) = place {
                    let kind = &bank.context[place].kind;
                    other.context[place] = Some(answer_to(kind, subject, dice));
                }
            }
            Figure::Status => {
                let place = bank.questions.iter().position(|one| one.id == subject);
                if let Some(place) = place {
                    other.statuses[place] = Some(*dice.one_of(&STATUSES));
                }
            }
            _ => {
                let all = &bank.instrument.characteristics;
                if let Some(one) = all.iter().position(|one| one.id == subject) {
                    other.change_the_answers(one, dice);
                }
            }
        }
        other
    }

    fn change_the_answers(&mut self, one: usize, dice: &mut Dice) {
        if dice.below(3) > 0 {
            let shift = dice.between(-1.5, 1.5);
            self.levels[one] = self.levels[one].map(|level| (level + shift).clamp(1.0, HIGHEST));
        } else {
            self.change_the_group(one, dice);
        }
    }

    fn change_the_group(&mut self, one: usize, dice: &mut Dice) {
        match dice.below(5) {
            0 => self.camp = *dice.one_of(&[0.0, 0.34, 0.5]),
            1 => self.apart[one] = dice.between(-3.0, 3.0),
            2 => self.dont_know[one] = *dice.one_of(&[0.0, 0.2, 0.4, 0.6]),
            3 => self.blank[one] = *dice.one_of(&[0.0, 0.2, 0.6]),
            _ => {
                let lift = dice.between(-1.0, 1.0);
                self.earlier = match self.earlier.pop() {
                    Some(_) => Vec::new(),
                    None => vec![self.levels.map(|row| row.map(|level| level + lift))],
                };
            }
        }
    }

    /// What such a network fills in.
    pub(crate) fn seen(&self) -> Seen {
        let earlier = self.earlier.iter().map(|levels| self.measurement(levels));
        Seen::new(self.measurement(&self.levels), earlier.collect())
    }

    fn measurement(&self, levels: &Levels) -> Measurement {
        let bank = bank();
        let people = self.people.unwrap_or(1);
        let blocks = (0..CHARACTERISTICS).map(|one| self.rows(levels, one, people));
        let mut measurement = if self.people.is_some() {
            group(bank, blocks.collect())
        } else {
            scan(bank, blocks.map(|mut block| block.remove(0)).collect())
        };
        let solo = self.people.is_none();
        for (context, answer) in bank.context.iter().zip(&self.context) {
            if let (Some(answer), true) = (answer, solo || !context.solo_only) {
                measurement
                    .context
                    .push((context.id.clone(), answer.clone()));
            }
        }
        for (question, given) in bank.questions.iter().zip(&self.statuses) {
            if let Some(given) = given {
                status(&mut measurement, &question.id, *given);
            }
        }
        for (principle, answer) in bank.principles.iter().zip(&self.principles) {
            if let Some(answer) = answer {
                measurement.principles.push((principle.id.clone(), *answer));
            }
        }
        measurement
    }

    fn rows(&self, levels: &Levels, one: usize, people: usize) -> Vec<Vec<Answer>> {
        let mut dice = Dice(self.seed ^ (one as u64 + 1));
        let others = (self.camp * people as f64).floor() as usize;
        let columns: Vec<Vec<Answer>> = levels[one]
            .iter()
            .map(|level| {
                let mut column = members(*level, people - others, &mut dice);
                if others > 0 {
                    column.extend(members(level + self.apart[one], others, &mut dice));
                }
                for answer in &mut column {
                    let chance = dice.between(0.0, 1.0);
                    if chance < self.dont_know[one] {
                        *answer = Answer::DontKnow;
                    } else if chance < self.dont_know[one] + self.blank[one] {
                        *answer = Answer::Skipped;
                    }
                }
                column
            })
            .collect();
        rows_of(&columns)
    }
}
