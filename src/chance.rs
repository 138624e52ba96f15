//! Chance, for shuffling rows: from the system, so that nobody can guess the order that rows came in by guessing when
//! they were shuffled.

use std::io;

/// A number by chance, from which others can be drawn.
///
/// # Errors
/// When the system has no chance to give.
pub fn seed() -> io::Result<u64> {
    getrandom::u64().map_err(|error| io::Error::other(error.to_string()))
}

/// A source that gives a number below the one it is given.
///
/// # Errors
/// When the system has no chance to give.
pub fn chance() -> io::Result<impl FnMut(usize) -> usize> {
    let mut dice = fastrand::Rng::with_seed(seed()?);
    Ok(move |below| dice.usize(..below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_goes_its_own_way_and_stays_below() {
        let drawn = || -> Vec<usize> {
            let mut pick = chance().unwrap();
            (0..40).map(|_| pick(1000)).collect()
        };
        let (one, other) = (drawn(), drawn());
        assert!(one.iter().all(|number| *number < 1000));
        assert_ne!(one, other);
    }
}
