//! Figures as they stand in every JSON: of one measurement and of a batch.

use schemars::JsonSchema;
use serde::Serialize;

use crate::bank::{Characteristic, Instrument};
use crate::scoring;
use crate::scoring::AlphaMethod;
use crate::scoring::bins;
use crate::scoring::figures as scored;
use crate::scoring::figures::Shown;

/// Which bank was asked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct BankName {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Fingerprint of what scores depend on.
    #[schemars(extend("pattern" = "^sha256:"))]
    pub hash: String,
    /// Fingerprint of everything in it.
    pub content_hash: String,
}

impl BankName {
    /// The name of an instrument's bank.
    pub fn of(instrument: &Instrument) -> Self {
        Self {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            hash: instrument.hash.clone(),
            content_hash: instrument.content_hash.clone(),
        }
    }
}

/// The rules by which the figures were computed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct Rules {
    /// How alpha takes rows with gaps.
    #[schemars(extend("enum" = ["pairwise", "listwise"]))]
    pub alpha: &'static str,
    /// Below this many people nothing is shown.
    pub min_group: u64,
    /// From this many people on there are exact figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_from: Option<u64>,
    /// The denominator of variances.
    #[schemars(extend("const" = "n-1"))]
    pub variance: &'static str,
    /// That the bins of groups are put together where subtracting those of others would give somebody away.
    #[schemars(extend("const" = "bins"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtraction: Option<&'static str>,
}

impl From<&scoring::Rules> for Rules {
    fn from(rules: &scoring::Rules) -> Self {
        Self {
            alpha: method(rules),
            min_group: rules.min_group,
            detail_from: rules.detail_from,
            variance: "n-1",
            subtraction: rules.beside.then_some("bins"),
        }
    }
}

fn method(rules: &scoring::Rules) -> &'static str {
    match rules.alpha {
        AlphaMethod::Pairwise => "pairwise",
        AlphaMethod::Listwise => "listwise",
    }
}

/// A characteristic: suppressed, with nothing but its id, or with its figures.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum CharacteristicFigures {
    /// Too few people.
    Hidden(Hidden),
    /// May be shown.
    Shown(Box<ShownCharacteristic>),
}

/// What is left of something suppressed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Hidden {
    id: String,
    /// Always null.
    #[schemars(with = "()")]
    n: Option<u64>,
    /// Always true.
    #[schemars(extend("const" = true))]
    suppressed: bool,
}

impl Hidden {
    fn named(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            n: None,
            suppressed: true,
        }
    }
}

/// The figures of a characteristic.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ShownCharacteristic {
    id: String,
    /// How many items it has.
    items: usize,
    /// Persons with a score.
    n: u64,
    #[schemars(extend("const" = false))]
    suppressed: bool,
    /// Whether the figures are exact; without it the mean is rounded and what is null does not exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<bool>,
    mean: Option<f64>,
    sd: Option<f64>,
    median: Option<f64>,
    min: Option<f64>,
    max: Option<f64>,
    answered_cells: u64,
    dont_know: u64,
    skipped: u64,
    alpha: Alpha,
    agreement: Agreement,
    per_item: Vec<ItemFigures>,
}

/// Cronbach's alpha with its 95% interval after Feldt.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub(super) struct Alpha {
    value: Option<f64>,
    #[schemars(extend("enum" = ["pairwise", "listwise"]))]
    method: &'static str,
    n: Option<u64>,
    low: Option<f64>,
    high: Option<f64>,
}

/// Agreement among persons.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub(super) struct Agreement {
    ad: Option<f64>,
    rwg_j: Option<f64>,
    rwg_j_lindell: Option<f64>,
    awg: Option<f64>,
    consensus: Option<f64>,
    shared: Option<bool>,
}

/// An item: suppressed, or with its figures.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum ItemFigures {
    /// Too few people.
    Hidden(Hidden),
    /// May be shown.
    Shown(ShownItem),
}

/// The figures of an item.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub(super) struct ShownItem {
    id: String,
    /// Persons who answered it with a point.
    n: u64,
    #[schemars(extend("const" = false))]
    suppressed: bool,
    /// Whether the figures are exact; without it there are bins instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<bool>,
    mean: Option<f64>,
    sd: Option<f64>,
    /// Answers per point, ascending, after reversing.
    counts: Option<Vec<u64>>,
    /// Without detail: answers low, in the middle and high, put together so that nobody stands alone; null where that
    /// would say too much.
    #[serde(skip_serializing_if = "Option::is_none")]
    bins: Option<Bins>,
    dont_know: u64,
    skipped: u64,
    rwg: Option<f64>,
    ad: Option<f64>,
    awg: Option<f64>,
    consensus: Option<f64>,
    split: Option<bool>,
}

/// Parts of the scale and how many answers they hold.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub(in crate::report) struct Bin {
    /// The parts of the scale that are counted together.
    #[schemars(extend("items" = { "type": "string", "enum": ["low", "middle", "high"] }))]
    of: Vec<&'static str>,
    n: u64,
}

/// The bins of answers without detail; null where they would say too much.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(inline)]
pub(in crate::report) struct Bins(Option<Vec<Bin>>);

impl Bins {
    pub(in crate::report) fn of(bins: Option<&[bins::Bin]>) -> Self {
        Self(bins.map(|bins| bins.iter().map(Bin::from).collect()))
    }
}

impl From<&bins::Bin> for Bin {
    fn from(bin: &bins::Bin) -> Self {
        Self {
            of: bin.of.iter().map(|part| part.name()).collect(),
            n: bin.n,
        }
    }
}

/// What is said of detail; nothing by the rule from before there was any.
fn detail(detail: bool, rules: &scoring::Rules) -> Option<bool> {
    rules.detail_from.map(|_| detail)
}

impl CharacteristicFigures {
    /// The figures of a characteristic as they are written, made by these rules.
    pub fn of(
        characteristic: &Characteristic,
        figures: &Shown<scored::CharacteristicFigures>,
        rules: &scoring::Rules,
    ) -> Self {
        let Shown::Figures(figures) = figures else {
            return Self::Hidden(Hidden::named(&characteristic.id));
        };
        Self::Shown(Box::new(ShownCharacteristic {
            id: characteristic.id.clone(),
            items: characteristic.items.len(),
            n: figures.n,
            suppressed: false,
            detail: detail(figures.detail, rules),
            mean: figures.mean,
            sd: figures.sd,
            median: figures.median,
            min: figures.min,
            max: figures.max,
            answered_cells: figures.answered_cells,
            dont_know: figures.dont_know,
            skipped: figures.skipped,
            alpha: Alpha {
                value: figures.alpha.value,
                method: method(rules),
                n: figures.alpha.n,
                low: figures.alpha.low,
                high: figures.alpha.high,
            },
            agreement: Agreement {
                ad: figures.agreement.ad,
                rwg_j: figures.agreement.rwg_j,
                rwg_j_lindell: figures.agreement.rwg_j_lindell,
                awg: figures.agreement.awg,
                consensus: figures.agreement.consensus,
                shared: figures.agreement.shared,
            },
            per_item: characteristic
                .items
                .iter()
                .zip(&figures.items)
                .map(|(item, figures)| ItemFigures::of(&item.id, figures, rules))
                .collect(),
        }))
    }

    /// Leaves alpha out, where it would be a verdict on too few people.
    pub fn hide_alpha(&mut self) {
        if let Self::Shown(shown) = self {
            (shown.alpha.value, shown.alpha.low, shown.alpha.high) = (None, None, None);
        }
    }
}

impl ItemFigures {
    fn of(id: &str, figures: &Shown<scored::ItemFigures>, rules: &scoring::Rules) -> Self {
        let Shown::Figures(figures) = figures else {
            return Self::Hidden(Hidden::named(id));
        };
        Self::Shown(ShownItem {
            id: id.to_owned(),
            n: figures.n,
            suppressed: false,
            detail: detail(figures.detail, rules),
            mean: figures.mean,
            sd: figures.sd,
            counts: figures.counts.clone(),
            bins: (!figures.detail)
                .then(|| Bins::of(figures.spread.as_ref().and_then(bins::Spread::bins))),
            dont_know: figures.dont_know,
            skipped: figures.skipped,
            rwg: figures.rwg,
            ad: figures.ad,
            awg: figures.awg,
            consensus: figures.consensus,
            split: figures.split,
        })
    }
}
