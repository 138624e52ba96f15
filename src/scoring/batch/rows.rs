//! Rows that are counted: each answer a digit, the rank of a point, then *don't know*, then skipped.

use super::patterns::Patterns;
use super::{Batch, Group};

impl Batch<'_> {
    /// Counts a row with an answer that stands at `line`, in its group where there are groups. `digits` has one for each
    /// item of the bank.
    pub fn row(&mut self, line: u64, group: Option<&[u8]>, digits: &[u8]) {
        let into = |to: &mut Group, codes: &[super::Code]| {
            to.answered += 1;
            to.first_line = to.first_line.min(line);
            let mut rest = digits;
            for (patterns, code) in to.patterns.iter_mut().zip(codes) {
                let (own, others) = rest.split_at(code.items());
                patterns.count(own, code);
                rest = others;
            }
        };
        into(&mut self.all, &self.codes);
        let Some(name) = group else { return };
        if let Some(to) = self.groups.get_mut(name) {
            into(to, &self.codes);
            return;
        }
        let mut to = Group {
            first_line: line,
            answered: 0,
            patterns: self.codes.iter().map(Patterns::small).collect(),
        };
        into(&mut to, &self.codes);
        self.groups.insert(name.to_vec(), to);
    }
}
