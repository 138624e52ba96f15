//! Quantiles of Fisher's F and Student's t, by halving on the incomplete beta function: slow, and not those of a crate.

/// ln Γ(x): Stirling's series, far enough from 0.
fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 0.0);
    while x < 30.0 {
        shift += x.ln();
        x += 1.0;
    }
    let series = 1.0 / (12.0 * x) - 1.0 / (360.0 * x.powi(3)) + 1.0 / (1260.0 * x.powi(5));
    (x - 0.5) * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI).ln() + series - shift
}

/// The regularised incomplete beta function, by its continued fraction worked out from the far end.
fn beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 || x >= 1.0 {
        return x.clamp(0.0, 1.0);
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - beta(1.0 - x, b, a);
    }
    let mut fraction = 1.0;
    for m in (0..600).rev() {
        let m = f64::from(m);
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let m = m + 1.0;
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        fraction = 1.0 + odd / (1.0 + even / fraction);
    }
    let front = a * x.ln() + b * (-x).ln_1p() + ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b);
    front.exp() / (a * fraction)
}

/// Where the incomplete beta function reaches `p`.
fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if beta(middle, a, b) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

/// The quantile of F.
pub(crate) fn fisher(p: f64, (one, two): (f64, f64)) -> f64 {
    // 1 - x is where the mirrored function reaches 1 - p: no digits are lost near 1.
    let x = beta_quantile(p, one / 2.0, two / 2.0);
    let rest = beta_quantile(1.0 - p, two / 2.0, one / 2.0);
    two * x / (one * rest)
}

/// The quantile of t above the median: its square is an F with one degree of freedom.
pub(crate) fn student(p: f64, freedom: f64) -> f64 {
    fisher(2.0 * p - 1.0, (1.0, freedom)).sqrt()
}

#[test]
fn quantiles_are_those_of_scipy() {
    for (found, known) in [
        (fisher(0.975, (1.0, 1.0)), 647.789_011_477_844_2),
        (fisher(0.975, (11.0, 110.0)), 2.112_258_979_742_612),
        (fisher(0.025, (4.0, 8.0)), 0.111_363_778_014_428_58),
        (student(0.975, 8.0), 2.306_004_135_204_166),
        (student(0.975, 3.5), 2.940_088_637_982_728),
    ] {
        assert!(
            (found / known - 1.0).abs() < 1e-11,
            "{found} is not {known}"
        );
    }
}
