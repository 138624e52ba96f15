//! Bins of groups beside each other, written from the rule in docs/researchers.md and not from `src/scoring`: at each cut of
//! the scale the groups of which it is not known how many lie below it are none, or several who are enough together.

use super::naive_publish::{Cuts, bins};

/// What a group without detail shows of one item, before it is held beside others.
#[derive(Clone, Debug)]
pub(crate) struct Coarse {
    pub(crate) hidden: bool,
    n: usize,
    below: [usize; 2],
    pub(crate) cuts: Cuts,
}

impl Coarse {
    /// `bare` where it shows no bins whatever its answers are.
    pub(crate) fn of(counts: &[usize], hidden: bool, bare: bool) -> Self {
        let points = counts.len();
        let third = (points as f64 / 3.0).round() as usize;
        let ends = if points == 4 {
            [2, 2]
        } else {
            [third, points - third]
        };
        let shown = bins(counts)
            .filter(|_| !hidden && !bare)
            .unwrap_or_default();
        let parted = |end: &str| {
            let inner = shown.windows(2);
            inner.into_iter().any(|pair| match end {
                "low" => pair[0].0.last() == Some(&"low"),
                _ => pair[1].0.first() == Some(&"high"),
            })
        };
        Self {
            hidden,
            n: counts.iter().sum(),
            below: ends.map(|end| counts[..end].iter().sum()),
            cuts: [parted("low"), parted("high")],
        }
    }

    fn knows(&self, cut: usize) -> bool {
        let other = 1 - cut;
        // Nobody below the higher cut, or everybody below the lower one, says the same of the other.
        let follows = if other == 1 {
            self.below[1] == 0
        } else {
            self.below[0] == self.n
        };
        self.cuts[cut] || self.cuts[other] && follows
    }
}

/// Takes away what gives somebody away by subtraction; gives whether everything is known in the end.
pub(crate) fn beside(groups: &mut [Coarse], from: usize) -> bool {
    let answered: Vec<usize> = (0..groups.len()).filter(|g| groups[*g].n > 0).collect();
    loop {
        let before: Vec<Cuts> = groups.iter().map(|one| one.cuts).collect();
        for cut in [0, 1] {
            let (known, unknown): (Vec<usize>, Vec<usize>) =
                answered.iter().partition(|g| groups[**g].knows(cut));
            let people: usize = unknown.iter().map(|g| groups[*g].n).sum();
            let shown = unknown.iter().filter(|g| !groups[**g].hidden).count();
            let hidden = unknown.len() - shown;
            let several = shown > 1 || hidden > 0;
            if unknown.is_empty() || people >= from && several {
                continue;
            }
            if let Some(smallest) = known.into_iter().min_by_key(|g| groups[*g].n) {
                let cuts = &mut groups[smallest].cuts;
                let shown = if cuts[cut] { cut } else { 1 - cut };
                cuts[shown] = false;
            }
        }
        if groups.iter().map(|one| one.cuts).eq(before) {
            break;
        }
    }
    answered
        .iter()
        .all(|g| groups[*g].knows(0) && groups[*g].knows(1))
}
