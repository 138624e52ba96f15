//! What conditions can know of a walk by itself.

use super::{Answers, ContextAnswer};
use crate::bank::condition::{Figure, Figures, Known, Value};

impl Figures for Answers {
    /// What the walk itself can know: the context, the principles and the questions.
    fn figure(&self, figure: Figure, of: &str) -> Known {
        let value = match figure {
            Figure::Context => self.context(of).map(|answer| match answer {
                ContextAnswer::Number(number) => Value::Number(*number as f64),
                ContextAnswer::Choice(id) => Value::Word(id.clone()),
            }),
            Figure::Principle => self
                .principle(of)
                .map(|answer| Value::Word(answer.name().into())),
            Figure::Status => self
                .question(of)
                .and_then(|question| question.status)
                .map(|status| Value::Word(status.name().into())),
            _ => None,
        };
        value.map_or(Known::Missing, Known::Value)
    }
}
