//! A line as a cell of a sheet saves it: between quotes, with every quote in it twice.

use super::Mender;
use super::lines::begins_pair;

impl Mender<'_> {
    /// A pair or a table between quotes: the line without them.
    pub(super) fn sheet_cell(&mut self) -> bool {
        let line = self.rest_of_line().trim_end();
        let cell = line.strip_suffix(',').unwrap_or(line);
        let inside = cell
            .strip_prefix('"')
            .and_then(|cell| cell.strip_suffix('"'));
        let Some(inside) = inside.filter(|inside| inside.contains("\"\"")) else {
            return false;
        };
        let plain = inside.replace("\"\"", "\"");
        let pair = plain.trim_start_matches(['{', ' ']);
        if !begins_pair(pair) || plain.starts_with('{') && !plain.contains('}') {
            return false;
        }
        let span = self.at..self.at + line.len();
        self.slip("sheet-cell", span.clone());
        self.edit(span.clone(), plain);
        self.at = span.end;
        self.end = span.end;
        true
    }
}
