//! The phones of a round as lines of a draft, so that they find the laptop again after it fell over.

use std::collections::BTreeSet;

use super::{Doorway, Number, Phones};

impl Phones {
    /// As lines of a draft: the place, the numbers in their own order, and the guesses as counts.
    pub(in crate::session) fn lines(&self) -> Vec<String> {
        let numbers = |word: &str, numbers: &BTreeSet<Number>| {
            let mut line = word.to_owned();
            for number in numbers {
                line.push(' ');
                for byte in number {
                    line.push_str(&format!("{byte:02x}"));
                }
            }
            line
        };
        let counts = |word: &str, counts: &[u64]| {
            let counts = counts.iter().map(|count| format!(" {count}"));
            format!("{word}{}", counts.collect::<String>())
        };
        let place = self
            .doorway
            .as_ref()
            .map(|one| format!("doorway {} {} {}", one.address, one.path, one.digits));
        let mut lines: Vec<String> = place.into_iter().collect();
        lines.push(numbers("numbers", &self.numbers));
        lines.push(numbers("on-paper", &self.paper));
        lines.push(counts("highest", &self.guesses[0]));
        lines.push(counts("lowest", &self.guesses[1]));
        lines
    }

    /// Takes a line of a draft; none when it is none of these.
    pub(in crate::session) fn read_line(&mut self, line: &str) -> Option<()> {
        let mut words = line.split(' ');
        match words.next()? {
            "doorway" => {
                let mut next = || words.next().map(ToOwned::to_owned);
                self.doorway = Some(Doorway {
                    address: next()?,
                    path: next()?,
                    digits: next()?,
                });
            }
            "numbers" => self.numbers = words.map(number).collect::<Option<_>>()?,
            "on-paper" => self.paper = words.map(number).collect::<Option<_>>()?,
            "highest" => self.guesses[0] = counts(words, self.guesses[0].len())?,
            "lowest" => self.guesses[1] = counts(words, self.guesses[1].len())?,
            _ => return None,
        }
        Some(())
    }
}

fn number(text: &str) -> Option<Number> {
    let mut number = Number::default();
    if text.len() != 2 * number.len() {
        return None;
    }
    for (place, byte) in number.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    Some(number)
}

fn counts<'w>(words: impl Iterator<Item = &'w str>, many: usize) -> Option<Vec<u64>> {
    let counts: Vec<u64> = words.map(|word| word.parse().ok()).collect::<Option<_>>()?;
    (counts.len() == many).then_some(counts)
}
