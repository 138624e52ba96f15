//! Which of several groups must not be shown, so that nobody can be found, not by subtraction either.

use super::may_be_shown;

/// Marks what is hidden among groups of these sizes. `before` marks what is hidden already, for another reason.
///
/// A group below `min_group` is hidden. If any is, then the hidden ones together must be at least two and hold at least
/// `min_group` people; as long as they do not, the smallest shown one (the first of equals) is hidden as well. So the
/// figures over all together can be printed. A group of nobody is nothing to hide.
pub(super) fn hidden(sizes: &[u64], before: &[bool], min_group: u64) -> Vec<bool> {
    let mut hidden: Vec<bool> = sizes
        .iter()
        .zip(before)
        .map(|(&n, before)| *before || !may_be_shown(n, min_group))
        .collect();
    let of_hidden = |hidden: &[bool]| -> (usize, u64) {
        let sizes = sizes
            .iter()
            .zip(hidden)
            .filter(|(n, hidden)| **n > 0 && **hidden);
        sizes.fold((0, 0), |(groups, people), (n, _)| (groups + 1, people + n))
    };
    loop {
        let (groups, people) = of_hidden(&hidden);
        if groups == 0 || (groups >= 2 && people >= min_group) {
            return hidden;
        }
        let shown = (0..sizes.len()).filter(|&index| sizes[index] > 0 && !hidden[index]);
        match shown.min_by_key(|&index| sizes[index]) {
            Some(smallest) => hidden[smallest] = true,
            None => return hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(sizes: &[u64]) -> Vec<bool> {
        hidden(sizes, &vec![false; sizes.len()], 5)
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
        assert_eq!(of(&[2, 3, 9, 6]), [true, true, false, false]);
    }

    proptest! {
        #[test]
        fn what_is_hidden_cannot_be_had_by_subtraction(
            sizes in proptest::collection::vec(0_u64..12, 1..9),
            min_group in 1_u64..8,
        ) {
            let hidden = hidden(&sizes, &vec![false; sizes.len()], min_group);
            let of_hidden: Vec<u64> =
                sizes.iter().zip(&hidden).filter(|(n, hidden)| **n > 0 && **hidden).map(|(n, _)| *n).collect();
            let anything_shown = sizes.iter().zip(&hidden).any(|(n, hidden)| *n > 0 && !hidden);
            prop_assert!(
                of_hidden.is_empty()
                    || !anything_shown
                    || (of_hidden.len() >= 2 && of_hidden.iter().sum::<u64>() >= min_group)
            );
            prop_assert!(sizes.iter().zip(&hidden).all(|(n, hidden)| *hidden || may_be_shown(*n, min_group)));
        }
    }
}
