//! How much of the spread in person scores lies between groups.

/// Sums for a one-way analysis of variance, group by group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Anova {
    groups: u64,
    people: f64,
    sum: f64,
    between: f64,
    squares: f64,
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
        let people: u64 = scores.iter().map(|(_, count)| count).sum();
        if people == 0 {
            return;
        }
        let n = people as f64;
        let total = |of: fn(f64) -> f64| -> f64 {
            scores
                .iter()
                .map(|(score, count)| of(*score) * *count as f64)
                .sum()
        };
        let sum = total(|score| score);
        self.groups += 1;
        self.people += n;
        self.sum += sum;
        self.between += sum * sum / n;
        let mean = sum / n;
        self.squares += scores
            .iter()
            .map(|(score, count)| (score - mean).powi(2) * *count as f64)
            .sum::<f64>();
    }

    /// Adds the groups of another.
    pub fn merge(&mut self, other: &Self) {
        self.groups += other.groups;
        self.people += other.people;
        self.sum += other.sum;
        self.between += other.between;
        self.squares += other.squares;
    }

    /// The intraclass correlations; `None` with fewer than two groups, or no group of more than one.
    pub fn icc(&self) -> Option<Icc> {
        let j = self.groups as f64;
        if self.groups < 2 || self.people <= j {
            return None;
        }
        let between = (self.between - self.sum * self.sum / self.people) / (j - 1.0);
        let within = self.squares / (self.people - j);
        let k = self.people / j;
        let ratio = |under: f64| (under > 0.0).then(|| (between - within) / under);
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
    fn one_group_has_no_icc() {
        let mut anova = Anova::default();
        anova.add(&[(1.0, 3)]);
        assert_eq!(anova.icc(), None);
    }
}
