//! Sentences with a number before each, pasted under a characteristic: its statements.

use std::collections::HashSet;

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
        // The numbers that are taken, looked up once for all of them.
        let begins = format!("\"{id}-");
        let taken: HashSet<&str> = self
            .text
            .match_indices(&begins)
            .filter_map(|(at, _)| self.text[at + begins.len()..].split('"').next())
            .collect();
        let free = (1..).filter(|number: &usize| !taken.contains(number.to_string().as_str()));
        let items = sentences.iter().zip(free).map(|((sentence, _), number)| {
            let text = super::bare::quoted(sentence);
            format!("[[item]]\nid = \"{id}-{number}\"\ncharacteristic = \"{id}\"\ntext = {text}")
        });
        let mend = items.collect::<Vec<_>>().join("\n\n");
        let length: usize = sentences.iter().map(|(_, length)| length).sum();
        let span = start..start + self.text[start..start + length].trim_end().len();
        self.instead_of_lines("numbered-statements", span, mend)
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
