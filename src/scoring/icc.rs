//! How much of the spread in person scores lies between groups.

/// Figures under this are only what a computer's rounding leaves of 0: means that differ by less than a billionth.
const NOUGHT: f64 = 1e-18;

/// A one-way analysis of variance, group by group. Squares are taken about the means and never as a difference of large
/// sums, which would leave few digits of groups that differ little.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Anova {
    groups: u64,
    people: f64,
    mean: f64,
    /// Σ n (mean of the group - mean)².
    between: f64,
    /// Σ (score - mean of its group)².
    within: f64,
}

/// Intraclass correlations (Bliese 2000). `None` where the denominator is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Icc {
    /// Groups with at least one person score.
    pub groups: u64,
    /// (MSB-MSW)/(MSB+(k-1)MSW), k the mean group size: how much one person's score says of her group.
    pub icc1: Option<f64>,
    /// (MSB-MSW)/MSB: how well the groups' means can be told apart.
    pub icc2: Option<f64>,
}

impl Anova {
    /// Adds a group: its person scores, and how many persons have each.
    pub fn add(&mut self, scores: &[(f64, u64)]) {
        let sum = |of: &dyn Fn(f64) -> f64| -> f64 {
            let all = scores
                .iter()
                .map(|(score, count)| of(*score) * *count as f64);
            all.sum()
        };
        let people = sum(&|_| 1.0);
        if people > 0.0 {
            let mean = sum(&|score| score) / people;
            self.merge(&Self {
                groups: 1,
                people,
                mean,
                between: 0.0,
                within: sum(&|score| (score - mean).powi(2)),
            });
        }
    }

    /// Adds the groups of another (Chan, Golub & LeVeque 1983).
    pub fn merge(&mut self, other: &Self) {
        let people = self.people + other.people;
        if people > 0.0 {
            let away = other.mean - self.mean;
            self.between += other.between + away * away * self.people * other.people / people;
            self.mean += away * other.people / people;
        }
        self.groups += other.groups;
        self.people = people;
        self.within += other.within;
    }

    /// The intraclass correlations; `None` with fewer than two groups, or no group of more than one.
    pub fn icc(&self) -> Option<Icc> {
        let j = self.groups as f64;
        if self.groups < 2 || self.people <= j {
            return None;
        }
        let between = self.between / (j - 1.0);
        let within = self.within / (self.people - j);
        let k = self.people / j;
        let ratio = |under: f64| (under > NOUGHT).then(|| (between - within) / under);
        Some(Icc {
            groups: self.groups,
            icc1: ratio(between + (k - 1.0) * within),
            icc2: ratio(between),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_worked_out_by_hand_come_out() {
        // Groups (1,2,3) and (4,5,6): MSB 13.5, MSW 1, k 3.
        let mut anova = Anova::default();
        anova.add(&[(1.0, 1), (2.0, 1), (3.0, 1)]);
        anova.add(&[(4.0, 1), (5.0, 1), (6.0, 1)]);
        let icc = anova.icc().unwrap();
        assert!((icc.icc1.unwrap() - 12.5 / 15.5).abs() < 1e-12);
        assert!((icc.icc2.unwrap() - 12.5 / 13.5).abs() < 1e-12);
    }

    #[test]
    fn groups_that_do_not_differ_have_no_second_correlation_whatever_rounding_leaves() {
        // Both means are 0.3, by another road: 0.1, 0.2 and 0.6 do not add up to 0.9 in a computer.
        let mut anova = Anova::default();
        anova.add(&[(0.1, 1), (0.2, 1), (0.6, 1)]);
        anova.add(&[(0.3, 5)]);
        let icc = anova.icc().unwrap();
        assert_eq!(icc.icc2, None);
        // MSB 0, MSW 0.14 / 6, k 4.
        assert!((icc.icc1.unwrap() + 1.0 / 3.0).abs() < 1e-12);
        let mut all_equal = Anova::default();
        all_equal.add(&[(0.1 + 0.2, 2)]);
        all_equal.add(&[(0.3, 2)]);
        let icc = all_equal.icc().unwrap();
        assert_eq!((icc.icc1, icc.icc2), (None, None));
    }

    #[test]
    fn groups_far_from_nought_that_differ_little_lose_no_digits() {
        let of = |shift: f64| {
            let mut anova = Anova::default();
            anova.add(&[(shift + 1.0, 40), (shift + 2.0, 40)]);
            anova.add(&[(shift + 1.0, 39), (shift + 2.0, 41)]);
            anova.icc().unwrap().icc2.unwrap()
        };
        assert!(
            (of(1e6) / of(0.0) - 1.0).abs() < 1e-6,
            "{} {}",
            of(1e6),
            of(0.0)
        );
    }

    #[test]
    fn three_groups_by_hand() {
        let mut anova = Anova::default();
        for first in [1.0, 3.0, 5.0] {
            anova.add(&[(first, 1), (first + 1.0, 1)]);
        }
        // MSB 8, MSW 0.5, k 2.
        let icc = anova.icc().unwrap();
        assert!((icc.icc1.unwrap() - 7.5 / 8.5).abs() < 1e-12);
        assert!((icc.icc2.unwrap() - 7.5 / 8.0).abs() < 1e-12);
    }

    #[test]
    fn groups_of_nobody_count_for_nothing() {
        let mut anova = Anova::default();
        anova.merge(&Anova::default());
        anova.add(&[]);
        anova.add(&[(1.0, 2), (2.0, 2)]);
        anova.add(&[(3.0, 0)]);
        anova.add(&[(2.0, 2), (3.0, 2)]);
        let mut plain = Anova::default();
        plain.add(&[(1.0, 2), (2.0, 2)]);
        plain.add(&[(2.0, 2), (3.0, 2)]);
        assert!(plain.icc().is_some());
        assert_eq!(anova.icc(), plain.icc());
    }

    #[test]
    fn one_group_has_no_icc() {
        let mut anova = Anova::default();
        anova.add(&[(1.0, 3)]);
        assert_eq!(anova.icc(), None);
    }
}
