//! How much a test tries: little in CI, and as much as there is time for by hand (`docs/long-runs.md`).

use std::str::FromStr;

/// Whether more is asked than there is time for in CI.
pub(crate) fn at_length() -> bool {
    std::env::var_os("VLOT_CASES").is_some()
}

/// So many cases as `VLOT_CASES` says, and a few where it says nothing.
pub(crate) fn cases<Number: FromStr>(few: Number) -> Number {
    number("VLOT_CASES").unwrap_or(few)
}

/// What the environment says under this name, where it is a number.
pub(crate) fn number<Number: FromStr>(name: &str) -> Option<Number> {
    std::env::var(name).ok()?.parse().ok()
}
