//! Chance for a meeting: numbers that follow from a seed which is handed in.

/// A source of numbers that is wholly given by its seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dice(u64);

impl Dice {
    /// All that follows from this seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below the one given (SplitMix64, Steele, Lea & Flood 2014); 0 below 0 and 1.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        ((u128::from(mixed) * limit as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers_and_all_of_them_come_up() {
        let drawn = |seed| -> Vec<usize> {
            let mut dice = Dice::new(seed);
            (0..200).map(|_| dice.below(7)).collect()
        };
        assert_eq!(drawn(3), drawn(3));
        assert_ne!(drawn(3), drawn(4));
        assert!((0..7).all(|number| drawn(3).contains(&number)));
        assert_eq!(Dice::new(1).below(1), 0);
    }
}
