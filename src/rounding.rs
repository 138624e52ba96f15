//! How a figure is rounded wherever it is shown, compared as it is shown, or published: half a unit goes up. In one place,
//! so that a difference is never another one than that of the two figures beside it.

/// What the arithmetic of a computer may be off, in units.
const ROUNDING: f64 = 1e-9;

/// Figures are rounded to this many parts of one before they are compared.
const PARTS: f64 = 1e9;

/// How many whole units a figure is nearest to; half a unit counts as a whole one, upwards.
pub(crate) fn nearest(units: f64) -> f64 {
    // What is a half but for the rounding of a computer is a half.
    ((units / ROUNDING).round() * ROUNDING + 0.5 + ROUNDING / 2.0).floor()
}

/// A figure as it is compared: to a billionth, so that the order in which it was added up makes no difference, and
/// 2.9999999999 is 3.
pub(crate) fn steady(figure: f64) -> f64 {
    // No sum of nothing is below another.
    (figure * PARTS).round() / PARTS + 0.0
}

/// A figure with so many decimals.
pub(crate) fn rounded(figure: f64, decimals: usize) -> f64 {
    let parts = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    nearest(figure * parts) / parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_up_also_where_a_computer_falls_just_short_of_it() {
        assert_eq!(rounded(3.25, 1), 3.3);
        assert_eq!(rounded(3.15, 1), 3.2);
        assert_eq!(rounded(2.05, 1), 2.1);
        assert_eq!(rounded(-0.25, 1), -0.2);
        assert_eq!(rounded(2.949_999, 1), 2.9);
        assert_eq!(rounded(3.245, 2), 3.25);
        assert_eq!(rounded(2.5, 0), 3.0);
    }
}
