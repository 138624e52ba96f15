//! `*cards` and `&cards […]`: a name for a value that stands elsewhere, as YAML has it. Here each value stands where it
//! belongs.

use super::Mender;
use super::names::is_list;
use super::values::Within;

impl Mender<'_> {
    /// The value that the name stands for is put there, or the id that it is; where it is neither the line is left out.
    pub(super) fn pointer(&mut self, within: Within) -> bool {
        let line = self.rest_of_line();
        let Some(sign) = line.chars().next().filter(|sign| "*&".contains(*sign)) else {
            return false;
        };
        let name = named(&line[1..]);
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return false;
        }
        let behind = &line[1 + name.len()..];
        let blanks = behind.len() - behind.trim_start_matches(' ').len();
        let span = self.at..self.at + 1 + name.len();
        if sign == '&' {
            // The value itself follows.
            let is_value = blanks > 0 && !behind.trim().is_empty();
            if is_value {
                self.slip("given-name", span.start..span.end);
                self.edit(span.start..span.end + blanks, "");
                self.at = span.end + blanks;
                self.value(within);
            }
            return is_value;
        }
        if !Self::ends(behind, within) {
            return false;
        }
        let words = vec![("name", format!("*{name}"))];
        let id = || {
            let quoted = format!("\"{name}\"");
            let is_known = self.text.contains(&format!("id = {quoted}"));
            let in_list = within == Within::Line && is_list(&self.key);
            is_known.then(|| {
                if in_list {
                    format!("[{quoted}]")
                } else {
                    quoted
                }
            })
        };
        if let Some(value) = given(self.text, name).map(str::to_owned).or_else(id) {
            self.slip_with("pointer", span.clone(), words);
            self.edit(span.clone(), value);
        } else if within == Within::Line {
            self.slip_with("pointer-unknown", span.clone(), words);
            let start = self.text[..span.start]
                .rfind('\n')
                .map_or(0, |line| line + 1);
            self.edit(start..start, "# ");
            self.out.dropped.push((self.key.clone(), start));
        } else {
            return false;
        }
        self.at = span.end;
        true
    }
}

fn named(text: &str) -> &str {
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    &text[..text.find(|letter| !is_name(letter)).unwrap_or(text.len())]
}

/// The value on the line where a name is given.
fn given<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let places = text.match_indices('&').map(|(at, _)| &text[at + 1..]);
    let mut behind = places.filter(|behind| named(behind) == name);
    let line = behind.next()?[name.len()..].lines().next()?.trim();
    line.starts_with(['[', '{', '"', '\'']).then_some(line)
}
