//! The six digits of who types the address by hand. They are short, so wrong ones are counted, for all together:
//! after ten within a minute that way of joining rests for half a minute. The code on the screen still works.

use std::collections::VecDeque;
use std::time::Duration;

use subtle::ConstantTimeEq as _;

/// So many wrong tries within [`WITHIN`] are one too many.
const MOST: usize = 10;
const WITHIN: Duration = Duration::from_mins(1);
const REST: Duration = Duration::from_secs(30);

/// What becomes of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Try {
    /// In.
    Right,
    /// Not these digits.
    Wrong,
    /// Nobody is let in for now.
    Rests,
}

/// The door for digits. Time is since the server began.
#[derive(Debug, Default)]
pub(super) struct Door {
    wrong: VecDeque<Duration>,
    rests_until: Option<Duration>,
}

impl Door {
    /// Tries digits.
    pub(super) fn try_digits(&mut self, digits: &str, given: &str, now: Duration) -> Try {
        if self.rests_until.is_some_and(|until| now < until) {
            return Try::Rests;
        }
        if digits.as_bytes().ct_eq(given.trim().as_bytes()).into() {
            return Try::Right;
        }
        self.wrong.push_back(now);
        while self
            .wrong
            .front()
            .is_some_and(|one| now.saturating_sub(*one) > WITHIN)
        {
            self.wrong.pop_front();
        }
        if self.wrong.len() >= MOST {
            self.wrong.clear();
            self.rests_until = Some(now + REST);
        }
        Try::Wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn ten_wrong_tries_a_minute_let_the_door_rest_for_half_a_minute() {
        let mut door = Door::default();
        for second in 0..9 {
            assert_eq!(
                door.try_digits("123456", "654321", seconds(second)),
                Try::Wrong
            );
        }
        assert_eq!(door.try_digits("123456", " 123456", seconds(9)), Try::Right);
        assert_eq!(door.try_digits("123456", "", seconds(10)), Try::Wrong);
        assert_eq!(door.try_digits("123456", "123456", seconds(11)), Try::Rests);
        assert_eq!(door.try_digits("123456", "123456", seconds(39)), Try::Rests);
        assert_eq!(door.try_digits("123456", "123456", seconds(40)), Try::Right);
    }

    #[test]
    fn slow_mistakes_never_close_it() {
        let mut door = Door::default();
        for turn in 0..200 {
            assert_eq!(
                door.try_digits("123456", "1", seconds(turn * 7)),
                Try::Wrong
            );
        }
    }
}
