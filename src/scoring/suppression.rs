//! Which of several groups must not be shown, and which not in detail, so that nobody can be found, not by subtraction
//! either.

use super::bins::Cuts;
use super::publish::detailed;
use super::{Rules, may_be_shown};

/// Marks what is hidden among groups of these sizes. `before` marks what is hidden already, for another reason.
///
/// A group below `min_group` is hidden. If any is, then the hidden ones must be at least two, and without the smallest
/// of them, which those in it know, still hold `min_group` people; as long as they do not, the smallest shown one (the
/// first of equals) is hidden as well. So the figures over all together can be printed. A group of nobody is nothing
/// to hide.
pub(super) fn hidden(sizes: &[u64], before: &[bool], rules: &Rules) -> Vec<bool> {
    let min_group = rules.min_group;
    let mut hidden: Vec<bool> = sizes
        .iter()
        .zip(before)
        .map(|(&n, before)| *before || !may_be_shown(n, min_group))
        .collect();
    let safe = |hidden: &[bool]| {
        let sizes = sizes
            .iter()
            .zip(hidden)
            .filter(|(n, hidden)| **n > 0 && **hidden);
        let sizes: Vec<u64> = sizes.map(|(n, _)| *n).collect();
        let Some(smallest) = sizes.iter().min() else {
            return true;
        };
        let people: u64 = sizes.iter().sum();
        // The rule of older results left the smallest in.
        let known = rules.detail_from.map_or(0, |_| *smallest);
        sizes.len() >= 2 && people - known >= min_group
    };
    while !safe(&hidden) {
        let shown = (0..sizes.len()).filter(|&index| sizes[index] > 0 && !hidden[index]);
        match shown.min_by_key(|&index| sizes[index]) {
            Some(smallest) => hidden[smallest] = true,
            None => break,
        }
    }
    hidden
}

/// Marks which of these groups have detail. Those that are hidden or without detail must together hold nobody, or as
/// many people as detail needs; as long as they do not, the smallest one with detail (the first of equals) loses it.
pub(super) fn with_detail(sizes: &[u64], hidden: &[bool], rules: &Rules) -> Vec<bool> {
    let mut detail: Vec<bool> = sizes.iter().map(|n| detailed(*n, rules)).collect();
    let Some(from) = rules.detail_from else {
        return detail;
    };
    loop {
        let kept_back = (0..sizes.len()).filter(|&index| hidden[index] || !detail[index]);
        let people: u64 = kept_back.map(|index| sizes[index]).sum();
        if people == 0 || people >= from {
            return detail;
        }
        let shown =
            (0..sizes.len()).filter(|&index| sizes[index] > 0 && !hidden[index] && detail[index]);
        match shown.min_by_key(|&index| sizes[index]) {
            Some(smallest) => detail[smallest] = false,
            None => return detail,
        }
    }
}

/// What one group shows of one item in bins, beside others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Binned {
    /// How many answered.
    pub(super) n: u64,
    /// Whether it has neither figures nor bins.
    pub(super) hidden: bool,
    /// Where its bins are parted.
    pub(super) cuts: Cuts,
    /// How many of its answers lie below each cut.
    pub(super) below: [u64; 2],
}

impl Binned {
    /// Whether how many lie below a cut is known: it is shown, or follows from the other one.
    fn is_known(&self, cut: usize) -> bool {
        let end = if cut == 0 { 0 } else { self.n };
        self.cuts.0[cut] || self.cuts.0[1 - cut] && self.below[1 - cut] == end
    }
}

/// Whether it is known of each of these groups how many lie below each cut: then a split mark adds nothing to it.
pub(super) fn all_known(groups: &[Binned]) -> bool {
    let mut some = groups.iter().filter(|one| one.n > 0);
    some.all(|one| one.is_known(0) && one.is_known(1))
}

/// Where the bins of groups without detail may be parted, so that what is left of all together after subtracting the
/// bins of others gives nobody away. `groups` are those that are hidden or without detail; of the others everything is
/// known.
///
/// At each cut of the scale those of which it is not known how many lie below it must be none, or at least two (the
/// hidden ones together count as one) who are as many people together as detail needs; as long as they are not, the
/// smallest one whose bins are parted there (the first of equals) is no longer parted there.
///
/// A split mark says where some of the answers lie, so it is given only where all of this is known anyway.
pub(super) fn parted(groups: &mut [Binned], rules: &Rules) {
    let from = rules.detail_from.unwrap_or_default();
    let apart = |groups: &[Binned], cut: usize| {
        let unknown = groups.iter().filter(|one| one.n > 0 && !one.is_known(cut));
        let people: u64 = unknown.clone().map(|one| one.n).sum();
        let shown = unknown.clone().filter(|one| !one.hidden).count();
        let hidden = usize::from(unknown.clone().any(|one| one.hidden));
        // Those that are hidden are several by themselves.
        people == 0 || people >= from && (shown + hidden > 1 || shown == 0)
    };
    loop {
        let mut changed = false;
        for cut in 0..2 {
            if apart(groups, cut) {
                continue;
            }
            let known =
                (0..groups.len()).filter(|&at| groups[at].n > 0 && groups[at].is_known(cut));
            if let Some(smallest) = known.min_by_key(|&at| groups[at].n) {
                let cuts = &mut groups[smallest].cuts.0;
                // What follows from the other cut is known as long as that is shown.
                let by = if cuts[cut] { cut } else { 1 - cut };
                cuts[by] = false;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::scoring::AlphaMethod;

    fn five() -> Rules {
        Rules::new(5, AlphaMethod::Pairwise)
    }

    fn of(sizes: &[u64]) -> Vec<bool> {
        hidden(sizes, &vec![false; sizes.len()], &five())
    }

    #[test]
    fn groups_that_are_large_enough_are_all_shown() {
        assert_eq!(of(&[5, 9, 0]), [false, false, false]);
    }

    #[test]
    fn one_small_group_takes_the_smallest_other_with_it() {
        assert_eq!(of(&[3, 9, 7, 7]), [true, false, true, false]);
    }

    #[test]
    fn two_small_groups_that_are_too_few_together_take_a_third() {
        assert_eq!(of(&[1, 2, 9, 6]), [true, true, false, true]);
        // Who is in the group of two knows it, and would find the three.
        assert_eq!(of(&[2, 3, 9, 6]), [true, true, false, true]);
        assert_eq!(of(&[3, 9, 4, 4]), [true, false, true, true]);
    }

    #[test]
    fn a_single_person_among_the_hidden_finds_nobody() {
        assert_eq!(of(&[1, 4, 9, 6]), [true, true, false, true]);
    }

    #[test]
    fn detail_is_lost_for_the_sake_of_those_who_have_none() {
        let detail = |sizes: &[u64]| with_detail(sizes, &of(sizes), &five());
        assert_eq!(detail(&[12, 5]), [false, false]);
        assert_eq!(detail(&[12, 5, 30]), [false, false, true]);
        assert_eq!(detail(&[12, 5, 6]), [true, false, false]);
        assert_eq!(detail(&[12, 0, 30]), [true, true, true]);
        assert_eq!(detail(&[10, 12]), [true, true]);
    }

    #[test]
    fn results_from_before_are_judged_as_they_were_made() {
        let before = five().before_detail();
        let none = [false; 4];
        assert_eq!(
            hidden(&[2, 3, 9, 6], &none, &before),
            [true, true, false, false]
        );
        assert_eq!(with_detail(&[2, 3, 9, 6], &none, &before), [true; 4]);
    }

    /// What groups of five points come down to beside each other; those of under five people are hidden.
    fn binned(histograms: &[Vec<u64>]) -> Vec<Binned> {
        let values = [1, 2, 3, 4, 5];
        let mut groups: Vec<Binned> = histograms
            .iter()
            .map(|counts| {
                let n = counts.iter().sum();
                let bins = crate::scoring::bins::of_points(&values, counts).filter(|_| n >= 5);
                Binned {
                    n,
                    hidden: n < 5,
                    cuts: Cuts::of(bins.as_deref()),
                    below: crate::scoring::bins::below_cuts(counts),
                }
            })
            .collect();
        parted(&mut groups, &five());
        groups
    }

    #[test]
    fn bins_of_two_groups_do_not_give_away_each_other() {
        let cuts = |histograms: &[&[u64]]| -> Vec<[bool; 2]> {
            let histograms: Vec<Vec<u64>> = histograms.iter().map(|one| one.to_vec()).collect();
            binned(&histograms).iter().map(|one| one.cuts.0).collect()
        };
        // One of the first gave a 4: what the second shows of its high ones would say so.
        let found = cuts(&[&[0, 2, 2, 1, 0], &[0, 1, 3, 2, 0]]);
        assert_eq!(found, [[false; 2]; 2]);
        // What all show gives nobody away.
        let found = cuts(&[&[0, 2, 2, 2, 0], &[0, 2, 3, 2, 0]]);
        assert_eq!(found, [[true; 2]; 2]);
        // Of two of four it stays unknown.
        let found = cuts(&[
            &[0, 2, 2, 1, 0],
            &[0, 2, 3, 1, 0],
            &[0, 2, 2, 2, 0],
            &[0, 3, 2, 2, 0],
        ]);
        assert_eq!(found, [[true, false], [true, false], [true; 2], [true; 2]]);
        // Eight who are hidden, beside twelve.
        let found = cuts(&[&[1, 0, 2, 1, 0], &[0, 1, 2, 1, 0], &[0, 3, 4, 5, 0]]);
        assert_eq!(found, [[false; 2]; 3]);
    }

    /// How many lie low, in the middle and high.
    fn thirds(counts: &[u64]) -> [u64; 3] {
        [counts[0] + counts[1], counts[2], counts[3] + counts[4]]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(crate::often::cases(120)))]
        #[test]
        fn no_bin_of_one_person_comes_out_by_subtraction(
            histograms in proptest::collection::vec(proptest::collection::vec(0_u64..4, 5), 2..4),
        ) {
            let histograms: Vec<Vec<u64>> = histograms
                .into_iter()
                .map(|mut one| { one[2] += 5_u64.saturating_sub(one.iter().sum()); one })
                .collect();
            let groups = binned(&histograms);
            let total = histograms.iter().fold([0; 3], |sum, one| {
                let one = thirds(one);
                [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]]
            });
            // Whatever fits what each shows and what they come to together.
            let fits = |at: usize| -> Vec<[u64; 3]> {
                let group = groups[at];
                let mut all = Vec::new();
                for low in 0..=group.n {
                    for middle in 0..=group.n - low {
                        let below = [low, low + middle];
                        if (0..2).all(|cut| !group.cuts.0[cut] || group.below[cut] == below[cut]) {
                            all.push([low, middle, group.n - low - middle]);
                        }
                    }
                }
                all
            };
            let mut found: Vec<Vec<[u64; 3]>> = vec![Vec::new(); groups.len()];
            let mut stack: Vec<Vec<[u64; 3]>> = vec![Vec::new()];
            let all: Vec<Vec<[u64; 3]>> = (0..groups.len()).map(fits).collect();
            while let Some(chosen) = stack.pop() {
                let place = chosen.len();
                let used = |part: usize| -> u64 { chosen.iter().map(|one| one[part]).sum() };
                if place + 1 == groups.len() {
                    let last = [0, 1, 2].map(|part| total[part].checked_sub(used(part)));
                    if let [Some(low), Some(middle), Some(high)] = last
                        && all[place].contains(&[low, middle, high])
                    {
                        for (at, one) in chosen.iter().chain([&[low, middle, high]]).enumerate() {
                            if !found[at].contains(one) {
                                found[at].push(*one);
                            }
                        }
                    }
                    continue;
                }
                for one in &all[place] {
                    if (0..3).all(|part| used(part) + one[part] <= total[part]) {
                        let mut next = chosen.clone();
                        next.push(*one);
                        stack.push(next);
                    }
                }
            }
            for (at, possible) in found.iter().enumerate() {
                prop_assert!(possible.contains(&thirds(&histograms[at])));
                for part in 0..3 {
                    let alone = possible.iter().all(|one| one[part] == 1);
                    prop_assert!(!alone, "{histograms:?} {groups:?}");
                }
            }
        }

        #[test]
        fn what_is_hidden_cannot_be_had_by_subtraction(
            sizes in proptest::collection::vec(0_u64..12, 1..9),
            min_group in 1_u64..8,
        ) {
            let rules = Rules::new(min_group, AlphaMethod::Pairwise);
            let hidden = hidden(&sizes, &vec![false; sizes.len()], &rules);
            let of_hidden: Vec<u64> =
                sizes.iter().zip(&hidden).filter(|(n, hidden)| **n > 0 && **hidden).map(|(n, _)| *n).collect();
            let anything_shown = sizes.iter().zip(&hidden).any(|(n, hidden)| *n > 0 && !hidden);
            prop_assert!(
                of_hidden.is_empty()
                    || !anything_shown
                    || (of_hidden.len() >= 2
                        && of_hidden.iter().sum::<u64>() - of_hidden.iter().min().unwrap() >= min_group)
            );
            prop_assert!(sizes.iter().zip(&hidden).all(|(n, hidden)| *hidden || may_be_shown(*n, min_group)));
            let detail = with_detail(&sizes, &hidden, &rules);
            let of = |wanted: bool| -> u64 {
                let all = sizes.iter().zip(hidden.iter().zip(&detail));
                all.filter(|(_, (hidden, detail))| (!**hidden && **detail) == wanted).map(|(n, _)| *n).sum()
            };
            let from = rules.detail_from.unwrap();
            prop_assert!(of(true) == 0 || of(false) == 0 || of(false) >= from);
        }
    }
}
