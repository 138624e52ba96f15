//! Sentences with a number before each, pasted under a characteristic: its statements.

use super::Mender;
use super::lines::{begins_pair, numbering};

impl Mender<'_> {
    /// Told once, as items of the characteristic above them.
    pub(super) fn numbered_statements(&mut self) -> bool {
        let start = self.at;
        let is_below = |header: &super::Header| header.name == "characteristic";
        if !self.header.as_ref().is_some_and(is_below) {
            return false;
        }
        let lines = self.text[start..].split_inclusive('\n');
        let sentences: Vec<(&str, usize)> = lines
            .map_while(|line| Some((sentence(line)?, line.len())))
            .collect();
        let above = self.text[..start].rfind("[[").unwrap_or(0);
        let id = self.text[above..start].lines().find_map(|line| {
            let value = line
                .trim()
                .strip_prefix("id")?
                .trim_start()
                .strip_prefix('=')?;
            value.split('"').nth(1)
        });
        let Some(id) = id.filter(|_| sentences.len() > 1) else {
            return false;
        };
        let is_free = |number: &usize| !self.text.contains(&format!("\"{id}-{number}\""));
        let free = (1..).filter(is_free);
        let items = sentences.iter().zip(free).map(|((sentence, _), number)| {
            let text = super::bare::quoted(sentence);
            format!("[[item]]\nid = \"{id}-{number}\"\ncharacteristic = \"{id}\"\ntext = {text}")
        });
        let mend = items.collect::<Vec<_>>().join("\n\n");
        let length: usize = sentences.iter().map(|(_, length)| length).sum();
        let span = start..start + self.text[start..start + length].trim_end().len();
        let words = vec![
            ("mend", mend.clone()),
            ("from", super::line_of(self.text, start).to_string()),
            ("until", super::line_of(self.text, span.end).to_string()),
        ];
        let first = self.rest_of_line().trim_end().len();
        self.slip_with("numbered-statements", start..start + first, words);
        self.edit(span.clone(), mend);
        self.header = None;
        self.keys.clear();
        self.at = span.end;
        self.end = span.end;
        true
    }
}

/// The sentence behind a number or a mark.
fn sentence(line: &str) -> Option<&str> {
    let line = line.trim();
    let marked = || {
        ["- ", "* ", "• "]
            .iter()
            .find(|mark| line.starts_with(**mark))
    };
    let length = numbering(line).or_else(|| marked().map(|mark| mark.len()))?;
    let sentence = line[length..].trim();
    let is_words =
        sentence.contains(' ') && !sentence.contains(['=', '{']) && !begins_pair(sentence);
    is_words.then_some(sentence)
}
