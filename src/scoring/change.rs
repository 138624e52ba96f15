//! Two measurements of one group compared.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::figures::{CharacteristicFigures, ItemFigures};

/// What is known of the persons behind a mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// How many persons.
    pub n: u64,
    /// Their mean.
    pub mean: Option<f64>,
    /// Their standard deviation, over n - 1; none where persons are not known (counts, one person) or there is no
    /// detail.
    pub sd: Option<f64>,
    /// Whether the mean is exact.
    pub detail: bool,
}

impl From<&CharacteristicFigures> for Sample {
    fn from(figures: &CharacteristicFigures) -> Self {
        Self {
            n: figures.n,
            mean: figures.mean,
            sd: figures.sd,
            detail: figures.detail,
        }
    }
}

impl From<&ItemFigures> for Sample {
    fn from(figures: &ItemFigures) -> Self {
        Self {
            n: figures.n,
            mean: figures.mean,
            sd: figures.sd,
            detail: figures.detail,
        }
    }
}

/// The difference between two means with its 95% Welch interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The newer mean minus the older one.
    pub difference: f64,
    /// Lower bound.
    pub low: f64,
    /// Upper bound.
    pub high: f64,
    /// Whether the interval leaves 0 out: more than chance usually makes.
    pub clear: bool,
    /// The smallest difference that could have been seen: half the interval's width, rounded up to a tenth.
    pub smallest_visible: f64,
}

/// What a computer's rounding leaves above a tenth is that tenth.
const ROUNDING: f64 = 1e-9;

/// Compares two measurements of a characteristic or an item (Welch 1947, with Satterthwaite's degrees of freedom).
/// `None` when either has fewer than `min_group` persons, or fewer than two, or no person figures (counts, one person,
/// no detail). Half the interval is rounded up to a tenth: more precise it would give the deviations away.
pub fn change(
    older: impl Into<Sample>,
    newer: impl Into<Sample>,
    min_group: u64,
) -> Option<Change> {
    let (older, newer): (Sample, Sample) = (older.into(), newer.into());
    if older.n.min(newer.n) < min_group.max(2) {
        return None;
    }
    let difference = newer.mean? - older.mean?;
    let (one, two) = (
        older.sd?.powi(2) / older.n as f64,
        newer.sd?.powi(2) / newer.n as f64,
    );
    let error = (one + two).sqrt();
    let half = if error > 0.0 {
        let freedom = (one + two).powi(2)
            / (one.powi(2) / (older.n as f64 - 1.0) + two.powi(2) / (newer.n as f64 - 1.0));
        StudentsT::new(0.0, 1.0, freedom).ok()?.inverse_cdf(0.975) * error
    } else {
        0.0
    };
    // What is rounded up from just below nought is nought, and bears no sign.
    let half = (half * 10.0 - ROUNDING).ceil().max(0.0).abs() / 10.0;
    let (low, high) = (difference - half, difference + half);
    Some(Change {
        difference,
        low,
        high,
        clear: low > 0.0 || high < 0.0,
        smallest_visible: half,
    })
}
