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
        if behind.is_empty() {
            return self.on_next_lines(inside, line.len());
        }
        let words = behind.starts_with(char::is_alphabetic) && !begins_statement(behind);
        let marked = behind.starts_with('[') && behind.ends_with(']') && !behind.contains('=');
        let span = self.at..self.at + line.len();
        if words {
            let whole = format!("{} {behind}", inside.trim_end());
            self.slip("outside-quotes", span.clone());
            self.edit(span.clone(), bare::quoted(&whole));
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
        self.edit(span.clone(), "\"…\"");
        self.at = span.end;
        true
    }
}
