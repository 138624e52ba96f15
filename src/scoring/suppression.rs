//! Which of several groups must not be shown, and which not in detail, so that nobody can be found, not by subtraction
//! either.

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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::AlphaMethod;
    use super::*;

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

    proptest! {
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
