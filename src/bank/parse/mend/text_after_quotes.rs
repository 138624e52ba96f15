//! Texts that go on outside their quotes: behind them, on the next line, or between quotes that a sheet wrote twice. No
//! word of the author is lost.

use super::lines::begins_statement;
use super::names::{is_list, is_text};
use super::{Mender, bare};

impl Mender<'_> {
    /// Words behind the quote that closes, or a text on the next line that belongs to this one.
    pub(super) fn goes_beyond(&mut self) -> bool {
        if !is_text(&self.key) || is_list(&self.key) {
            return false;
        }
        let line = self.rest_of_line().trim_end();
        let mut quotes = line.match_indices('"').map(|(at, _)| at);
        let (Some(0), Some(close), None) = (quotes.next(), quotes.next(), quotes.next()) else {
            return false;
        };
        if line.contains('\\') {
            return false;
        }
        let inside = &line[1..close];
        let behind = line[close + 1..].trim();
        if matches!(behind, "" | "+" | "&") {
            return self.on_next_lines(inside, line.len());
        }
        let words = behind.starts_with(char::is_alphabetic) && !begins_statement(behind);
        let marked = behind.starts_with('[') && behind.ends_with(']') && !behind.contains('=');
        let span = self.at..self.at + line.len();
        if words {
            let whole = format!("{} {behind}", inside.trim_end());
            self.slip("outside-quotes", span.clone());
            self.edit(span.clone(), bare::quoted(&whole));
        } else if is_reversed(behind) && self.key == "text" {
            let from = span.start + close + 1;
            let words = vec![("word", behind.to_owned())];
            self.slip_with("reversed-behind", from..span.end, words);
            self.edit(from..span.end, "");
        } else if marked {
            let from = span.start + close + 1;
            let words = vec![("word", behind.to_owned())];
            self.slip_with("behind-value", from..span.end, words);
            self.edit(from..span.end, "");
        } else {
            return false;
        }
        self.at = span.end;
        true
    }

    fn on_next_lines(&mut self, inside: &str, length: usize) -> bool {
        let start = self.at;
        let mut whole = inside.trim_end().to_owned();
        let mut end = start + length;
        loop {
            let rest = &self.text[end..];
            let Some(below) = rest
                .trim_start_matches([' ', '\t', '\r'])
                .strip_prefix('\n')
            else {
                break;
            };
            let line = below.split('\n').next().unwrap_or_default().trim();
            let text = line
                .strip_prefix('"')
                .and_then(|line| line.strip_suffix('"'))
                .filter(|text| !text.contains(['"', '\\']))
                .filter(|text| text.starts_with(char::is_alphanumeric));
            let Some(text) = text else { break };
            whole = format!("{whole} {}", text.trim());
            let at = self.text.len() - below.len();
            end = at + below.find('"').unwrap_or(0) + line.len();
        }
        if end == start + length {
            return false;
        }
        let value = format!("{} = {}", self.key, bare::quoted(&whole));
        self.slip_with("next-text", start..end, vec![("mend", value)]);
        self.edit(start..end, bare::quoted(&whole));
        self.at = end;
        true
    }

    /// `{ figure = …, below = 2.0, "De oogst." }`: a text between braces whose name was forgotten.
    pub(super) fn text_without_name(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some((words, behind)) = line.strip_prefix('"').and_then(|line| line.split_once('"'))
        else {
            return false;
        };
        let at = self.at;
        let before = self.text[..at]
            .rfind(['{', '\n'])
            .map_or(0, |open| open + 1);
        let table = &self.text[before..at + words.len() + 2 + behind.find('}').unwrap_or(0)];
        let has = |name: &str| table.contains(&format!("{name} ="));
        let name = if has("figure") || has("minutes") {
            "text"
        } else if has("value") || has("id") {
            "label"
        } else {
            return false;
        };
        if has(name) || behind.trim_start().starts_with(['=', ':']) {
            return false;
        }
        self.slip_with(
            "text-without-name",
            at..at + words.len() + 2,
            vec![("key", name.to_owned())],
        );
        self.edit(at..at, format!("{name} = "));
        name.clone_into(&mut self.key);
        true
    }

    /// `[…](https://…)`: a text that a page wrote as a link.
    pub(super) fn linked_text(&mut self) -> bool {
        let line = self.rest_of_line().trim_end();
        let inside = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(')'));
        let Some((words, _)) = inside.and_then(|inside| inside.split_once("](")) else {
            return false;
        };
        if !is_text(&self.key) || is_list(&self.key) || words.contains(['[', '"']) {
            return false;
        }
        let span = self.at..self.at + line.len();
        self.slip("no-quotes", span.clone());
        self.edit(span.clone(), bare::quoted(words));
        self.at = span.end;
        true
    }

    /// `text = "…" / "…"`: two texts where one belongs, most often one in each of two languages.
    pub(super) fn two_texts(&mut self) -> bool {
        let line = self.rest_of_line().trim_end();
        let parts: Vec<&str> = line.split('"').collect();
        let &["", first, between, second, ""] = parts.as_slice() else {
            return false;
        };
        let parted = matches!(between.trim(), "/" | "//" | "|" | ",");
        if !is_text(&self.key) || is_list(&self.key) || !parted || line.contains('\\') {
            return false;
        }
        let span = self.at..self.at + line.len();
        let key = self.key.clone();
        let mend = format!("{key} = {{ … = \"{first}\", … = \"{second}\" }}");
        self.slip_with("two-texts", span.clone(), vec![("mend", mend)]);
        self.edit(span.clone(), bare::quoted(first));
        self.at = span.end;
        true
    }

    /// `{{name}}`: a place that was to be filled in.
    pub(super) fn placeholder(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some(end) = line.find("}}").filter(|_| line.starts_with("{{")) else {
            return false;
        };
        if line[2..end].contains(['=', '"', '{']) {
            return false;
        }
        let span = self.at..self.at + end + 2;
        self.slip_with("no-value", span.clone(), vec![("key", self.key.clone())]);
        self.edit(span.clone(), "\"?\"");
        self.at = span.end;
        true
    }
}

/// The mark at the end of a text that says that it counts in reverse.
pub(in crate::bank) fn reversed_mark(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let mark = &text[text.rfind(['(', '['])?..];
    is_reversed(mark).then_some(mark)
}

/// `(R)`: as a list on paper marks a statement that counts in reverse.
fn is_reversed(behind: &str) -> bool {
    let word = behind.strip_prefix(['(', '[']);
    let word = word.and_then(|word| word.strip_suffix([')', ']']));
    let word = word.unwrap_or_default().trim().to_lowercase();
    matches!(
        word.as_str(),
        "r" | "reversed" | "omgekeerd" | "telt omgekeerd" | "omkeren" | "-" | "neg"
    )
}
