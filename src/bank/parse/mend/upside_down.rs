//! Lines that stand above the header to which they belong: a block that was put together upside down.

use super::Mender;

/// A block has no more lines than this.
const MOST: usize = 20;

impl Mender<'_> {
    /// Told once, with the header above its lines.
    pub(super) fn above_its_header(&mut self) -> bool {
        let Some(header) = self.header.clone().filter(|header| header.double) else {
            return false;
        };
        let (start, text) = (self.at, self.text);
        let (mut lines, mut names) = (Vec::new(), Vec::new());
        let mut end = start;
        for line in text[start..].split_inclusive('\n').take(MOST) {
            let code = line.trim();
            if code.starts_with('[') {
                let is_next = code == format!("[[{}]]", header.name);
                let below = end + line.trim_end().len();
                let has = |name: &String| self.names_below(below).contains(name);
                if !is_next || names.is_empty() || names.iter().any(has) {
                    return false;
                }
                let mend = format!("{code}\n{}", lines.join("\n"));
                let first = start..start + self.rest_of_line().trim_end().len();
                self.told_by_lines("above-header", first, start..below, mend);
                self.keys = names;
                return true;
            }
            if let Some((name, _)) = code.split_once('=') {
                let name = name.trim().to_owned();
                if !self.keys.contains(&name) {
                    return false;
                }
                names.push(name);
                lines.push(code);
            } else if !code.is_empty() {
                return false;
            }
            end += line.len();
        }
        false
    }
}
