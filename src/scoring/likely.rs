//! Where the answers to a statement probably lie when its mean is not published: at the middle of its bins, moved to where
//! the published mean of its characteristic says that they must lie. Nothing but what is published goes into it, so it
//! tells nobody more; and as it is a guess it stands on no page.

use super::bins::{Bin, Spread, extent};
use super::figures::{CharacteristicFigures, ItemFigures, Shown};
use super::publish::FEWEST_ITEMS;
use crate::bank::{Characteristic, Scale};

/// An answer in a bin of some width lies this part of that width from its middle, as a rule.
const WITHIN: f64 = 0.25;
/// Where all bins are one, the mean lies this part of the scale from that of its characteristic, as a rule.
const ANYWHERE: f64 = 0.25;

/// Where the mean of a statement lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likely {
    /// The mean where it is published, else the best guess.
    pub mean: f64,
    /// Between which means it lies by its bins alone; twice the mean where that is published, and `None` without bins.
    pub range: Option<(f64, f64)>,
}

/// What the bins of a statement say of its mean.
struct Rough {
    /// From the lowest to the highest that they leave room for.
    range: Option<(f64, f64)>,
    mean: f64,
    /// The square of how far it may be off.
    doubt: f64,
}

/// Where the means of the statements of a characteristic lie; `None` of one that is hidden or that nobody answered, and of
/// all whose mean is not published where so few statements were answered that no bins are.
pub fn likely(
    figures: &CharacteristicFigures,
    characteristic: &Characteristic,
    scale: &Scale,
) -> Vec<Option<Likely>> {
    let shown = |one: &Shown<ItemFigures>| one.figures().filter(|one| one.n > 0).cloned();
    let items: Vec<Option<ItemFigures>> = figures.items.iter().map(shown).collect();
    let answered = items.iter().flatten().count();
    let around = figures
        .mean
        .filter(|_| !figures.detail && answered >= FEWEST_ITEMS);
    let rough: Vec<Option<Rough>> = items
        .iter()
        .map(|item| rough(item.as_ref()?, around, scale))
        .collect();
    let weights = characteristic.items.iter().map(|item| item.weight);
    let weighed: Vec<(f64, &Rough)> = weights
        .zip(&rough)
        .filter_map(|(weight, rough)| Some((weight, rough.as_ref()?)))
        .collect();
    let sum = |of: fn(&(f64, &Rough)) -> f64| weighed.iter().map(of).sum::<f64>();
    let all = sum(|(weight, _)| *weight);
    let off = around.map_or(0.0, |mean| {
        all * mean - sum(|(weight, rough)| weight * rough.mean)
    });
    // A mean in tenths of a step lies somewhere within such a tenth.
    let rounding = (all * f64::from(scale.step()) / 10.0).powi(2) / 12.0;
    let doubt = rounding + sum(|(weight, rough)| weight * weight * rough.doubt);
    let ends = (
        f64::from(scale.lowest()),
        f64::from(scale.lowest()) + scale.range(),
    );
    let weights = characteristic.items.iter().map(|item| item.weight);
    let moved = |weight: f64, rough: &Rough| {
        let mean = rough.mean + off * weight * rough.doubt / doubt;
        Likely {
            mean: mean.clamp(ends.0, ends.1),
            range: rough.range,
        }
    };
    weights
        .zip(&rough)
        .map(|(weight, rough)| Some(moved(weight, rough.as_ref()?)))
        .collect()
}

fn rough(item: &ItemFigures, around: Option<f64>, scale: &Scale) -> Option<Rough> {
    if let Some(mean) = item.mean {
        return Some(Rough {
            range: Some((mean, mean)),
            mean,
            doubt: 0.0,
        });
    }
    if let Some(bins) = item.spread.as_ref().and_then(Spread::bins) {
        return Some(of_bins(bins, scale));
    }
    Some(Rough {
        range: None,
        mean: around?,
        doubt: (ANYWHERE * scale.range()).powi(2),
    })
}

fn of_bins(bins: &[Bin], scale: &Scale) -> Rough {
    let values: Vec<i32> = scale.points.iter().map(|point| point.value).collect();
    let (mut low, mut high, mut doubt, mut all) = (0.0, 0.0, 0.0, 0.0);
    for bin in bins.iter().filter(|bin| bin.n > 0) {
        let n = bin.n as f64;
        all += n;
        let parts: Vec<(f64, f64)> = bin.of.iter().map(|part| extent(*part, &values)).collect();
        let (Some((first, width)), Some((last, _))) = (parts.first(), parts.last()) else {
            continue;
        };
        if parts.len() == 1 {
            low += n * first;
            high += n * first;
            doubt += (n * width * WITHIN).powi(2);
            continue;
        }
        // They were put together because one person stood alone in one of them: in which is not known.
        let (lowest, highest) = ((n - 1.0) * first + last, first + (n - 1.0) * last);
        low += lowest;
        high += highest;
        doubt += ((highest - lowest) / 2.0).powi(2);
    }
    Rough {
        range: Some((low / all, high / all)),
        mean: f64::midpoint(low, high) / all,
        doubt: doubt / (all * all),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{Answer, Instrument, Source, parse};
    use crate::scoring::{AlphaMethod, Rules, group_of_rows};

    fn instrument() -> Instrument {
        let mut text = "[bank]\nid = \"b\"\nversion = \"1.0.0\"\ntitle = \"B\"\n[scale]\n\
                        points = [{ value = 1 }, { value = 2 }, { value = 3 }, { value = 4 }, { value = 5 }]\n\
                        [[characteristic]]\nid = \"a\"\ntitle = \"a\"\n"
            .to_owned();
        for item in 1..=3 {
            text.push_str(&format!(
                "[[item]]\nid = \"a-{item}\"\ncharacteristic = \"a\"\ntext = \"Wij {item}.\"\n"
            ));
        }
        let name = "bank.toml".into();
        parse(vec![Source { name, text }]).unwrap().instrument
    }

    /// Where the means of three statements lie by what is published of these answers, a column a statement.
    fn of(columns: [&[i32]; 3]) -> Vec<Option<Likely>> {
        let instrument = instrument();
        let people = 0..columns[0].len();
        let rows: Vec<Vec<Answer>> = people
            .map(|person| columns.map(|column| Answer::Point(column[person])).to_vec())
            .collect();
        let rules = Rules::new(5, AlphaMethod::Pairwise);
        let group = group_of_rows(&instrument, &[rows], columns[0].len() as u64, &rules);
        let figures = group.figures().unwrap().characteristics[0].clone();
        likely(
            figures.figures().unwrap(),
            &instrument.characteristics[0],
            &instrument.scale,
        )
    }

    #[test]
    fn one_careless_member_hides_no_low_statement() {
        // All bins of the first are one, and so it has none.
        let all = of([&[1, 2, 2, 1, 5], &[3, 3, 3, 3, 3], &[3, 3, 3, 3, 3]]);
        let low = all[0].unwrap();
        assert_eq!(low.range, None);
        assert!((low.mean - 2.2).abs() < 0.3, "{}", low.mean);
    }

    #[test]
    fn where_a_low_and_a_middle_bin_are_one_the_mean_of_the_characteristic_says_which_it_is() {
        let half = of([&[2, 3, 3, 3, 3, 3, 3], &[3; 7], &[3; 7]])[0].unwrap();
        let low = of([&[2, 2, 2, 2, 2, 2, 3], &[3; 7], &[3; 7]])[0].unwrap();
        // By the bins alone they are the same.
        assert_eq!(half.range, low.range);
        assert!((half.mean - 2.86).abs() < 0.15, "{}", half.mean);
        assert!((low.mean - 2.14).abs() < 0.15, "{}", low.mean);
    }

    #[test]
    fn a_mean_that_is_published_is_no_guess_and_does_not_move() {
        let exact = of([&[2; 12], &[3; 12], &[1, 1, 1, 1, 1, 1, 5, 5, 5, 5, 5, 5]]);
        let means: Vec<f64> = exact.iter().map(|one| one.unwrap().mean).collect();
        assert_eq!(means, [2.0, 3.0, 3.0]);
        assert_eq!(exact[0].unwrap().range, Some((2.0, 2.0)));
    }
}
