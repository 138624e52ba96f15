//! What a radar and its bars are made of, whatever they are drawn in: axes with their words, where lines and labels
//! stand. Knows no terminal and no file.

pub mod geometry;
pub mod labels;

pub use labels::Label;

use crate::i18n::Words;
use crate::reading::outcome::Outcome;
use labels::{Plan, plan};

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its name and figure, or why there is none.
    pub label: Label,
    /// How far along it the figure stands.
    pub share: Option<f64>,
    /// The same for the measurement before.
    pub previous: Option<f64>,
}

/// The axes of an outcome with their words; `language` is the bank's language for this reader.
pub fn axes(outcome: &Outcome, words: &Words, language: &str) -> Vec<Axis> {
    let scale = &outcome.instrument.scale;
    let along = |mean: f64| scale.share(mean);
    outcome
        .characteristics
        .iter()
        .map(|one| Axis {
            label: Label {
                title: one.title.get(language).to_owned(),
                figure: words
                    .mean(one)
                    .unwrap_or_else(|| words.say("axis-no-figure")),
            },
            share: one.mean().map(along),
            previous: one.previous.map(along),
        })
        .collect()
}

/// Where a radar and its labels stand in so many cells; with numbers for names where the names do not fit, and none
/// where nothing readable fits.
pub fn plan_or_numbers(width: u16, height: u16, axes: &[Axis]) -> Option<Plan> {
    let labels: Vec<Label> = axes.iter().map(|axis| axis.label.clone()).collect();
    plan(width, height, &labels).or_else(|| {
        let numbered: Vec<Label> = (1..)
            .zip(&labels)
            .map(|(number, label)| Label {
                title: format!("{number}."),
                figure: label.figure.clone(),
            })
            .collect();
        plan(width, height, &numbered).map(|plan| Plan {
            numbered: true,
            ..plan
        })
    })
}
