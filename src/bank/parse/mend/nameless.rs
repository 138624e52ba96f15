//! `= "…"`: a value before which no name stands, as a cell of a sheet has it.

use super::Mender;
use crate::bank::shape::FILE;

impl Mender<'_> {
    /// The name that belongs before the sign here, where only one can: that of the only key that must be there and is not.
    pub(super) fn nameless(&mut self) -> Option<String> {
        let line = self.rest_of_line();
        let value = line.strip_prefix('=')?.trim();
        if value.is_empty() || value.starts_with('=') {
            return None;
        }
        let (at, length) = (self.at, line.trim_end().len());
        let below = self.names_below(at + length);
        let is_there = |name: &str| self.keys.iter().chain(&below).any(|known| known == name);
        let header = self.header.as_ref();
        let table = header.and_then(|header| FILE.key(&header.name)?.shape.table());
        let required = table
            .into_iter()
            .flat_map(|table| table.keys)
            .filter(|key| key.required);
        let missing: Vec<&str> = required
            .map(|key| key.name)
            .filter(|name| !is_there(name))
            .collect();
        let [only] = missing.as_slice() else {
            self.slip("name-wanted", at..at + length);
            self.edit(at..at, "# ");
            return None;
        };
        self.slip_with("no-name", at..at + 1, vec![("key", (*only).to_owned())]);
        self.edit(at..at, format!("{only} "));
        Some((*only).to_owned())
    }
}
