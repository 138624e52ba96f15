//! The figures of an outcome as conditions see them, put together a second time: what the reading says that holds,
//! is held against this.

use vlot::bank::condition::{Figure, Figures, Known, Value};
use vlot::measurement::{Kind, Measurement};
use vlot::reading::outcome;
use vlot::reading::outcome::Outcome;
use vlot::scoring::figures::CharacteristicFigures;
use vlot::scoring::{change, likely};
use vlot::walk::ContextAnswer;

use crate::networks::bank;

/// A measurement with its outcome and the outcomes before it, the newest first.
pub(crate) struct Seen {
    pub(crate) measurement: Measurement,
    pub(crate) earlier: Vec<Measurement>,
    pub(crate) outcome: Outcome,
    before: Vec<Outcome>,
}

impl Seen {
    pub(crate) fn new(measurement: Measurement, earlier: Vec<Measurement>) -> Self {
        Self {
            outcome: outcome(bank(), &measurement, &earlier),
            before: earlier
                .iter()
                .map(|one| outcome(bank(), one, &[]))
                .collect(),
            measurement,
            earlier,
        }
    }

    fn of(outcome: &Outcome, id: &str) -> Option<CharacteristicFigures> {
        let one = outcome.characteristics.iter().find(|one| one.id == id)?;
        one.figures.figures().cloned()
    }

    fn moves(&self, id: &str, way: f64) -> Option<f64> {
        let mut newer = Self::of(&self.outcome, id)?;
        let mut moves = None;
        for before in &self.before {
            let Some(older) = Self::of(before, id) else {
                break;
            };
            let Some(change) = change(&older, &newer, self.measurement.min_group) else {
                break;
            };
            let moved = change.clear && change.difference * way > 0.0;
            moves = Some(moves.unwrap_or(0.0) + f64::from(u8::from(moved)));
            if !moved {
                break;
            }
            newer = older;
        }
        moves
    }

    fn item(&self, id: &str) -> Option<f64> {
        let (characteristic, place) = self.measurement.bank.position(id)?;
        let figures = self.outcome.characteristics[characteristic]
            .figures
            .figures()?;
        let bank = &self.measurement.bank;
        let all = likely(figures, &bank.characteristics[characteristic], &bank.scale);
        Some(all[place]?.mean)
    }

    /// Whether a statement is split, as a number.
    fn split(&self, id: &str) -> Option<f64> {
        let (characteristic, place) = self.measurement.bank.position(id)?;
        let figures = self.outcome.characteristics[characteristic]
            .figures
            .figures()?;
        let split = figures.items[place].figures()?.split?;
        Some(f64::from(u8::from(split)))
    }

    fn number(&self, figure: Figure, id: &str) -> Option<f64> {
        if figure == Figure::Split && self.measurement.bank.position(id).is_some() {
            return self.split(id);
        }
        let figures = Self::of(&self.outcome, id)?;
        let cells = figures.answered_cells + figures.dont_know + figures.skipped;
        match figure {
            Figure::Mean => figures.mean,
            Figure::LowerQuarter => figures.lower_quarter,
            Figure::Ad => figures.agreement.ad,
            Figure::DontKnow => (cells > 0).then(|| figures.dont_know as f64 / cells as f64),
            Figure::Skipped => (cells > 0).then(|| figures.skipped as f64 / cells as f64),
            Figure::Split => {
                let split = figures
                    .items
                    .iter()
                    .filter_map(|item| item.figures()?.split);
                let split: Vec<bool> = split.collect();
                let count = split.iter().filter(|split| **split).count() as f64;
                (!split.is_empty()).then_some(count)
            }
            Figure::Change => {
                let before = Self::of(self.before.first()?, id)?;
                (figures.detail && before.detail).then_some(figures.mean? - before.mean?)
            }
            Figure::Falls => self.moves(id, -1.0),
            Figure::Rises => self.moves(id, 1.0),
            _ => None,
        }
    }

    fn context(&self, id: &str) -> Option<Value> {
        let (_, answer) = self
            .measurement
            .context
            .iter()
            .find(|(known, _)| known == id)?;
        Some(match answer {
            ContextAnswer::Number(number) => Value::Number(*number as f64),
            ContextAnswer::Choice(choice) => Value::Word(choice.clone()),
        })
    }
}

impl Figures for Seen {
    fn figure(&self, figure: Figure, of: &str) -> Known {
        let solo = self.measurement.kind == Kind::Solo;
        let person_figures = [Figure::Ad, Figure::Split, Figure::LowerQuarter];
        if solo && person_figures.contains(&figure) {
            return Known::Inapplicable;
        }
        let word = |name: &str| Value::Word(name.to_owned());
        let value = match figure {
            Figure::People => Some(Value::Number(self.measurement.people as f64)),
            Figure::Context => self.context(of),
            Figure::Status => {
                let questions = &self.measurement.questions;
                let question = questions.iter().find(|question| question.id == of);
                question.and_then(|one| Some(word(one.status?.name())))
            }
            Figure::Principle => {
                let principles = &self.measurement.principles;
                let answer = principles.iter().find(|(id, _)| id == of);
                answer.map(|(_, answer)| word(answer.name()))
            }
            Figure::Item => self.item(of).map(Value::Number),
            _ => self.number(figure, of).map(Value::Number),
        };
        value.map_or(Known::Missing, Known::Value)
    }

    fn characteristics(&self) -> Vec<&str> {
        let all = bank().instrument.characteristics.iter();
        all.map(|one| one.id.as_str()).collect()
    }
}
