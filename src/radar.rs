//! What a radar and its bars are made of, whatever they are drawn in: axes with their words, where lines and labels
//! stand, bins of people. Knows no terminal and no file.

pub mod geometry;
pub mod labels;

pub use labels::Label;

use crate::i18n::Words;
use crate::reading::outcome::Outcome;
use crate::scoring::figures::{CharacteristicFigures, ItemFigures};
use geometry::share;
use labels::{Plan, plan};

/// Below this many people the distribution is shown in three bins.
const FEW: u64 = 12;

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
    let (lowest, highest) = (f64::from(scale.lowest()), f64::from(scale.highest()));
    let along = |mean: f64| share(mean, lowest, highest);
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

/// How many people have a low, middle and high score, or per point when there are enough of them.
pub fn bins(figures: &CharacteristicFigures, lowest: f64, highest: f64, points: usize) -> Vec<u64> {
    let count = if figures.n < FEW { 3 } else { points.max(3) };
    let mut bins = vec![0; count];
    for (score, people) in &figures.scores {
        let place = (share(*score, lowest, highest) * count as f64) as usize;
        bins[place.min(count - 1)] += people;
    }
    bins
}

/// Answers to one item: with few people in three bins, so that nobody stands alone on a point.
pub fn item_bins(figures: &ItemFigures) -> Vec<u64> {
    let points = figures.counts.len();
    if figures.n >= FEW || points < 3 {
        return figures.counts.clone();
    }
    let mut bins = vec![0; 3];
    for (rank, count) in figures.counts.iter().enumerate() {
        bins[rank * 3 / points] += count;
    }
    // A middle point belongs to the middle.
    if points == 5 {
        bins = vec![
            figures.counts[0] + figures.counts[1],
            figures.counts[2],
            figures.counts[3] + figures.counts[4],
        ];
    }
    bins
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
        plan(width, height, &numbered)
    })
}
