//! A file that stops half way: what was copied is not all of it.

use super::{Over, follow, numbered};
use crate::bank::parse::syntax::blank;
use crate::bank::shape::FILE;

/// Tables without which there is no bank.
const NEEDED: [&str; 2] = ["bank", "scale"];

/// Where the last table begins, and the name in its header.
fn last_table(text: &str) -> Option<(usize, usize, &str)> {
    let mut last = None;
    for (number, (start, line)) in (1..).zip(numbered(text)) {
        let code = line.trim();
        let Some(name) = code.strip_prefix('[') else {
            continue;
        };
        let name = name.trim_start_matches('[');
        let name = name.split([']', '.', ' ']).next().unwrap_or(name);
        let known = FILE.keys.iter().any(|key| key.name == name);
        // A header that is cut itself is one too.
        let torn = !code.contains([']', '=', '"', '{'])
            && start + line.len() == text.len()
            && FILE.keys.iter().any(|key| key.name.starts_with(name));
        if known && !code.contains('.') || torn {
            last = Some((number, start, name));
        }
    }
    last
}

/// Whether the last line of a table stops before it is whole.
fn is_torn(table: &str) -> bool {
    let whole_lines = table.ends_with('\n');
    let code = table.trim_end();
    let last = code.lines().last().unwrap_or_default();
    let (mut stack, mut in_text, mut long) = (Vec::new(), false, false);
    for line in code.lines() {
        in_text = false;
        if line.matches("\"\"\"").count() % 2 == 1 {
            long = !long;
            continue;
        }
        if !long {
            follow(line, &mut stack, &mut in_text);
        }
    }
    let opener = last.rfind(['{', ',']).map_or("", |at| &last[at..]);
    let pair = opener.trim_start_matches(['{', ',']).trim();
    match (in_text, stack.last()) {
        _ if long => false,
        (true, Some(_)) => true,
        // A text that ends as a sentence lacks its quote only.
        (true, None) => !whole_lines && !code.ends_with(['.', '?', '!']),
        (false, Some('{')) => {
            !opener.is_empty()
                && (!pair.contains('=') || pair.ends_with('='))
                && !last.trim_end().ends_with(['}', ']'])
        }
        (false, Some(_)) => code.ends_with('[') || last.contains('[') && code.ends_with(','),
        (false, None) => {
            let torn_header = last.trim_start().starts_with('[') && !last.contains([']', '=']);
            let word = last.trim();
            let torn_name = !whole_lines
                && !word.is_empty()
                && word
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '_');
            torn_header && !whole_lines || torn_name
        }
    }
}

/// Leaves out the table in which the file stops.
pub(super) fn off(text: &str) -> Option<(String, Over)> {
    let (number, start, name) = last_table(text)?;
    let table = &text[start..];
    if start == 0 || NEEDED.contains(&name) || !is_torn(table) {
        return None;
    }
    let end = text.trim_end().len();
    let at = text[..end].rfind('\n').map_or(0, |line| line + 1);
    let mut over = Over::of("cut-off", at..end, Vec::new());
    over.word = Some(("from", number.to_string()));
    let clear = text[..start].to_owned() + &blank(table);
    Some((clear, over))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BANK: &str = "[bank]\nid = \"a\"\n\n[scale]\npoints = []\n\n[[signal]]\nid = \"b\"\nwhen = [\n  { figure = \"mean\", of = \"c\", from = 2.0 },\n]\nstory = \"Een verhaal.\"\n\n[[item]]\nid = \"c\"\ntext = \"Wij lezen.\"\n";

    #[test]
    fn wherever_a_table_is_cut_it_is_told_once_or_is_whole() {
        let from = BANK.find("[[signal]]").unwrap_or_default() + 10;
        let mut torn = 0;
        for end in from..BANK.len() {
            let text = &BANK[..end];
            let found = off(text);
            if let Some((clear, _)) = &found {
                assert_eq!(clear.len(), text.len());
                assert!(toml::de::DeTable::parse(clear).is_ok(), "{clear}");
                torn += 1;
            }
        }
        assert!(torn > 60, "{torn}");
        assert!(off(BANK).is_none());
    }

    #[test]
    fn what_only_lacks_what_closes_it_is_not_cut() {
        for end in [
            "text = \"Wij lezen elke dag voor.",
            "when = [\n  { figure = \"mean\", of = \"c\", from = 2.0 },\n",
            "when = [{ figure = \"mean\", of = \"c\", from = 2.0",
            "points = [1, 2]\n",
        ] {
            let text = format!("[bank]\nid = \"a\"\n[[signal]]\nid = \"b\"\n{end}");
            assert!(off(&text).is_none(), "{end}");
        }
    }
}
