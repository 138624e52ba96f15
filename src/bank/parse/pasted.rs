//! A stretch of a bank that stands there twice: told once, with the lines that go, and not table by table.

use std::collections::HashMap;
use std::ops::Range;

use crate::bank::diagnostic::{Diagnostic, Lines, Place, Rule, Source};
use crate::bank::shape::FILE;

/// One table of a bank with what hangs under it.
#[derive(Debug)]
struct Part {
    source: usize,
    span: Range<usize>,
    /// What says something: its lines without blanks at their ends, and without remarks.
    says: String,
}

/// Leaves out every table that stands before it to the letter, and says where the stretches are.
pub(super) fn left_out(sources: &mut [Source], but: &[usize]) -> Vec<Diagnostic> {
    let mut found: Vec<(Part, usize, usize)> = Vec::new();
    {
        let mut seen: HashMap<String, (usize, usize)> = HashMap::new();
        let mut order = 0;
        let mut last = None;
        for (index, source) in sources.iter().enumerate() {
            if but.contains(&index) {
                continue;
            }
            for part in parts(index, &source.text) {
                order += 1;
                let Some((first, at)) = seen.get(&part.says) else {
                    seen.insert(part.says.clone(), (index, part.span.start));
                    continue;
                };
                let joins = last == Some(order - 1);
                last = Some(order);
                match found
                    .last_mut()
                    .filter(|(run, ..)| joins && run.source == index)
                {
                    Some((run, ..)) => run.span.end = part.span.end,
                    None => found.push((part, *first, *at)),
                }
            }
        }
    }
    let mut told = Vec::new();
    for (part, first, at) in &found {
        let lines = Lines::of(&sources[part.source].text);
        let text = &sources[part.source].text[part.span.clone()];
        let last = part.span.start + text.trim_end().len();
        let header = text.lines().next().unwrap_or_default().trim_end().len();
        let place = Place {
            source: part.source,
            span: part.span.start..part.span.start + header,
        };
        let first = Lines::of(&sources[*first].text).line(*at);
        told.push(
            Diagnostic::of(Rule::RepeatedTable, Some(place))
                .with("slip", "pasted-twice")
                .with("first", first.to_string())
                .with("from", lines.line(part.span.start).to_string())
                .with("until", lines.line(last.saturating_sub(1)).to_string()),
        );
    }
    for (part, ..) in found {
        let text = &mut sources[part.source].text;
        let nothing = super::syntax::blank(&text[part.span.clone()]);
        text.replace_range(part.span, &nothing);
    }
    told
}

/// The tables of a file, each from its header to the next that does not hang under it. One that gives no id and of
/// which there may be many is no copy of another.
fn parts(source: usize, text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let (mut at, mut in_text, mut open) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let code = line.trim();
        let header = (!in_text).then(|| header(code)).flatten();
        if let Some(below) = header
            && !(below && open)
        {
            open = !below;
            parts.push(Part {
                source,
                span: at..at,
                says: String::new(),
            });
        }
        in_text ^= line.matches("\"\"\"").count() % 2 == 1;
        at += line.len();
        if let Some(part) = parts.last_mut() {
            part.span.end = at;
            if !code.is_empty() && !code.starts_with('#') {
                part.says.push_str(code);
                part.says.push('\n');
            }
        }
    }
    parts.retain(|part| {
        let named = part.says.lines().skip(1).any(|line| {
            let value = line.strip_prefix("id").map(str::trim_start);
            value.is_some_and(|value| value.starts_with(['=', ':']))
        });
        let single = part.says.starts_with('[') && !part.says.starts_with("[[");
        (named || single) && part.says.lines().nth(1).is_some()
    });
    parts
}

/// Whether a line is a header of a bank, and whether it hangs under another.
fn header(code: &str) -> Option<bool> {
    let name = code.strip_prefix('[')?;
    let name = name.split('#').next().unwrap_or(name).trim_end();
    let name = name.trim_start_matches('[').trim_end_matches(']').trim();
    let root = name.split('.').next().unwrap_or(name);
    FILE.key(root)?;
    Some(root.len() < name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, String, String)> {
        let mut sources = [Source {
            name: "bank.toml".into(),
            text: text.into(),
        }];
        let told = left_out(&mut sources, &[]);
        assert_eq!(sources[0].text.len(), text.len());
        let word = |one: &Diagnostic, name| one.detail(name).unwrap_or_default().to_owned();
        told.iter()
            .map(|one| (word(one, "first"), word(one, "from"), word(one, "until")))
            .collect()
    }

    #[test]
    fn a_stretch_that_stands_there_twice_is_told_once_with_its_lines() {
        let items = "[[item]]\nid = \"a\"\ntext = \"A\"\n\n[[item]]\nid = \"b\"\ntext = \"B\"\n\n";
        let work = "[[intervention]]\nid = \"k\"\n[[intervention.steps]]\ntext = \"t\"\n\n[gate]\ntitle = \"g\"\n";
        let found = told(&[items, work, items, work, "[words]\ngroup = \"g\"\n"].concat());
        assert_eq!(found, [("1".to_owned(), "16".to_owned(), "30".to_owned())]);
    }

    #[test]
    fn what_differs_in_a_word_or_gives_no_id_is_no_copy() {
        for text in [
            "[[item]]\nid = \"a\"\ntext = \"A\"\n[[item]]\nid = \"a\"\ntext = \"B\"\n",
            "[[facilitation.result]]\nkind = \"low\"\n[[facilitation.result]]\nkind = \"low\"\n",
            "[[item]]\n[[item]]\n",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
