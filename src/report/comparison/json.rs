//! A comparison as JSON, and the JSON Schema of it. Figures are not rounded.

use schemars::JsonSchema;
use serde::Serialize;

use crate::i18n::Words;
use crate::measurement::{Kind, Way};
use crate::reading::comparison::Comparison;
use crate::report::json::{Bins, schema_of};

/// Measurements of one network beside each other.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "vlot comparison")]
struct File<'a> {
    /// Version of this format.
    format: u32,
    /// Version of the program that wrote it.
    program: &'static str,
    network: &'a str,
    /// The oldest first.
    measurements: Vec<Measured>,
    /// The first against the last: characteristics that were asked alike, and of the others the statements that were.
    characteristics: Vec<Row<'a>>,
    left_out: Vec<Out<'a>>,
    /// What was agreed at the measurement before the last.
    actions: Vec<Done<'a>>,
    /// What has to be said along with it.
    notes: Vec<String>,
}

#[derive(Serialize, JsonSchema)]
struct Measured {
    /// Its day, YYYY-MM-DD.
    date: String,
    /// How many gave an answer; null when suppressed.
    n: Option<u64>,
    /// How many took part; null when suppressed.
    people: Option<u64>,
    way: Way,
}

#[derive(Serialize, JsonSchema)]
struct Row<'a> {
    /// Id of a characteristic, or of a statement.
    id: &'a str,
    /// Of a statement the id of its characteristic; null where it is a characteristic itself.
    characteristic: Option<&'a str>,
    first: f64,
    second: f64,
    /// The second minus the first.
    difference: f64,
    /// The 95% interval of the difference; null where there is none.
    low: Option<f64>,
    high: Option<f64>,
    /// Whether the interval leaves out 0.
    clear: Option<bool>,
    /// Half the width of the interval.
    smallest_visible: Option<f64>,
    /// Persons behind the first and the second mean.
    n: [u64; 2],
    /// Whether both means run over the same statements: one that too few people answered is in neither.
    same_statements: bool,
    /// The mean at every measurement; null where there is none.
    trend: &'a [Option<f64>],
    year_ago: Option<Said<'a>>,
}

/// What people say themselves, compared with a year ago.
#[derive(Serialize, JsonSchema)]
struct Said<'a> {
    n: u64,
    /// Whether the counts are there; without them there are bins.
    detail: bool,
    counts: Option<&'a [u64]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bins: Option<Bins>,
    dont_know: u64,
    mean: Option<f64>,
}

#[derive(Serialize, JsonSchema)]
struct Out<'a> {
    /// Id of a characteristic, or of a statement.
    id: &'a str,
    /// Of a statement the id of its characteristic; null where it is a characteristic itself.
    characteristic: Option<&'a str>,
    reason: String,
}

#[derive(Serialize, JsonSchema)]
struct Done<'a> {
    what: &'a str,
    /// open, done or dropped.
    state: &'static str,
}

/// The JSON Schema of a comparison.
pub fn comparison_schema() -> String {
    schema_of::<File<'_>>()
}

/// A comparison as JSON; figures are not rounded.
pub fn comparison_json(comparison: &Comparison, words: &Words) -> String {
    let mut notes = Vec::new();
    let mut note = |holds: bool, id: &str| {
        if holds {
            notes.push(words.say(id));
        }
    };
    note(comparison.way_changed(), "compare-way-changed");
    note(comparison.kind == Kind::Solo, "compare-solo");
    note(comparison.counts, "compare-counts");
    note(
        comparison.characteristics.iter().any(|one| one.rounded),
        "compare-rounded",
    );
    let file = File {
        format: 1,
        program: env!("CARGO_PKG_VERSION"),
        network: &comparison.network,
        measurements: comparison
            .points
            .iter()
            .map(|point| Measured {
                date: point.date.to_string(),
                n: point.n,
                people: point.people,
                way: point.way,
            })
            .collect(),
        characteristics: comparison
            .characteristics
            .iter()
            .map(|one| Row {
                id: &one.id,
                characteristic: one
                    .statement
                    .as_ref()
                    .map(|statement| statement.characteristic.as_str()),
                first: one.first,
                second: one.second,
                difference: one.difference,
                low: one.change.map(|change| change.low),
                high: one.change.map(|change| change.high),
                clear: one.change.map(|change| change.clear),
                smallest_visible: one.change.map(|change| change.smallest_visible),
                n: one.n,
                same_statements: one.over_the_same,
                trend: &one.trend,
                year_ago: one.year_ago.as_ref().map(|said| Said {
                    n: said.n,
                    detail: said.points.is_some(),
                    counts: said.points.as_deref(),
                    bins: said
                        .points
                        .is_none()
                        .then(|| Bins::of(said.bins.as_deref())),
                    dont_know: said.dont_know,
                    // Without detail it is a reckoning with bins, for conditions only.
                    mean: said.mean.filter(|_| said.points.is_some()),
                }),
            })
            .collect(),
        left_out: comparison
            .left_out
            .iter()
            .map(|one| Out {
                id: &one.id,
                characteristic: one.characteristic.as_deref(),
                reason: words.left_out(one),
            })
            .collect(),
        actions: comparison
            .actions
            .iter()
            .map(|action| Done {
                what: &action.what,
                state: action.state.name(),
            })
            .collect(),
        notes,
    };
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}
