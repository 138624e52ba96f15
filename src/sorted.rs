//! Sorting that stands once in the program. The sort of the standard library is made anew for each kind of thing, six
//! kilobytes each; here it sorts places, of whatever kind the things are. For short lists: what may be long is sorted
//! where it stands.

use std::cmp::Ordering;

/// Sorts; equal ones keep their order.
pub(crate) fn by<T>(all: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut places: Vec<usize> = (0..all.len()).collect();
    order(&mut places, &mut |one, other| {
        compare(&all[one], &all[other])
    });
    let mut goes_to = vec![0; all.len()];
    for (to, from) in places.into_iter().enumerate() {
        goes_to[from] = to;
    }
    for place in 0..all.len() {
        while goes_to[place] != place {
            let to = goes_to[place];
            all.swap(place, to);
            goes_to.swap(place, to);
        }
    }
}

/// Sorts by a key; equal ones keep their order.
pub(crate) fn by_key<T, K: Ord>(all: &mut [T], mut key: impl FnMut(&T) -> K) {
    by(all, |one, other| key(one).cmp(&key(other)));
}

/// Sorts from small to large.
pub(crate) fn ascending<T: Ord>(all: &mut [T]) {
    by(all, T::cmp);
}

fn order(places: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    places.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_sort_of_the_standard_library(mut all in prop::collection::vec((0..9_u8, any::<u16>()), 0..60)) {
            let mut expected = all.clone();
            expected.sort_by_key(|one| one.0);
            super::by_key(&mut all, |one| one.0);
            prop_assert_eq!(&all, &expected);
            expected.sort_unstable();
            super::ascending(&mut all);
            prop_assert_eq!(all, expected);
        }
    }
}
