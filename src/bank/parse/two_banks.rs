//! Two banks where one belongs: a second `[bank]` with a scale and statements of its own. What follows from that is not
//! told statement by statement.

use crate::bank::diagnostic::{Diagnostic, Place, Rule, Source};

/// What one part of a file, from one `[bank]` to the next, has.
#[derive(Clone, Copy, Debug, Default)]
struct Has {
    id: bool,
    scale: bool,
    items: bool,
}

impl Has {
    fn is_whole(self) -> bool {
        self.id && self.scale && self.items
    }
}

/// Where the parts of a text begin, and what they have.
fn parts(text: &str) -> Vec<(usize, Has)> {
    let mut parts: Vec<(usize, Has)> = Vec::new();
    let (mut at, mut in_text, mut in_bank) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let code = line.trim();
        if !in_text && code.starts_with('[') {
            let name = code.split('#').next().unwrap_or(code).trim();
            let name = name
                .trim_start_matches(['[', ' '])
                .trim_end_matches([']', ' ']);
            in_bank = name == "bank";
            if in_bank {
                parts.push((at, Has::default()));
            }
            if let Some((_, has)) = parts.last_mut() {
                has.scale |= name == "scale";
                has.items |= name == "item";
            }
        } else if in_bank && !in_text {
            let value = code.strip_prefix("id").map(str::trim_start);
            let is_id = value.is_some_and(|value| value.starts_with(['=', ':']));
            if let Some((_, has)) = parts.last_mut() {
                has.id |= is_id;
            }
        }
        in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        at += line.len();
    }
    parts
}

/// Leaves out what comes from a second whole bank on, and says where it begins.
pub(super) fn left_out(sources: &mut [Source], but: &[usize]) -> Vec<Diagnostic> {
    let mut first = false;
    let mut found = Vec::new();
    for (index, source) in sources.iter_mut().enumerate() {
        if but.contains(&index) {
            continue;
        }
        for (start, has) in parts(&source.text) {
            if !has.is_whole() {
                continue;
            }
            if first {
                let header = source.text[start..].lines().next().unwrap_or_default();
                let indent = header.len() - header.trim_start().len();
                let place = Place {
                    source: index,
                    span: start + indent..start + header.trim_end().len(),
                };
                found.push(
                    Diagnostic::of(Rule::RepeatedTable, Some(place)).with("slip", "second-bank"),
                );
                source.text.truncate(start);
                break;
            }
            first = true;
        }
    }
    found
}
