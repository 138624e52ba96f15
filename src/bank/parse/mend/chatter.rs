//! What is no part of a bank and stands in it: talk, lines of strokes, marks before a header, remarks that swallow keys.

use super::Mender;
use super::lines::{begins_pair, numbering};
use super::names::is_text;
use crate::bank::reader::is_language_tag;
use crate::bank::shape::owners;

/// What people put before a line of a list, or a program before a line that is new.
const MARKS: [char; 8] = ['+', '-', '*', '•', '>', '–', '|', '·'];

impl Mender<'_> {
    /// `{ value = 2, # midden, label = "soms" }`: a remark that swallows what stands behind it goes to the end of the line.
    pub(super) fn remark_within(&mut self) {
        self.skip_blanks();
        let (at, line) = (self.at, self.rest_of_line());
        if !line.starts_with('#') || !line.contains('}') {
            return;
        }
        let mut commas = line.match_indices(',').map(|(at, _)| at);
        let Some(comma) = commas.find(|comma| begins_pair(line[comma + 1..].trim_start())) else {
            return;
        };
        let has_comma = self.text[..at].trim_end().ends_with(',');
        let behind = &line[comma + usize::from(has_comma)..];
        let length = line.len() - behind.trim_start_matches(' ').len();
        let end = at + line.trim_end().len();
        self.slip("remark-within", at..at + comma);
        self.edit(at..at + length, "");
        self.edit(end..end, format!(" {}", line[..comma].trim_end()));
        self.at += length;
    }

    /// A mark before a header: it goes, and the header is read.
    pub(super) fn marked_header(&mut self) -> bool {
        let line = self.rest_of_line();
        let bare = line.trim_start_matches(|letter| MARKS.contains(&letter) || letter == ' ');
        let bare = numbering(bare).map_or(bare, |number| bare[number..].trim_start());
        let (at, length) = (self.at, line.len() - bare.len());
        if length > 0 && bare.trim().is_empty() && line.trim().chars().count() == 1 {
            // The mark of an empty line.
            self.slip("bullet", at..at + line.trim_end().len());
            self.edit(at..at + line.trim_end().len(), "");
            self.at += line.len();
            return true;
        }
        if length == 0 || !bare.starts_with('[') {
            return false;
        }
        self.at += length;
        let is_header = self.is_header();
        self.at = at;
        if is_header {
            self.slip("bullet", at..at + length);
            self.edit(at..at + length, "");
            self.at += length;
        }
        is_header
    }

    /// Words to whoever reads, a line of strokes, a command or a mark of a page: no name with a value.
    pub(super) fn is_talk(&self) -> bool {
        let line = self.rest_of_line().trim();
        let of_a_page = line.starts_with('<') && line.ends_with('>') && !line.starts_with("<!");
        let strokes = line.chars().all(|letter| "-=_*~ ".contains(letter));
        let between = line.starts_with('(') && line.ends_with(')') && line.contains(' ');
        let announces = line.ends_with(':')
            && line.contains(' ')
            && !line[..line.len() - 1].contains(':')
            && owners(line.trim_end_matches(':').trim()).is_empty();
        strokes && line.len() > 2
            || of_a_page
            || line.starts_with("$ ") && !line.contains('=')
            || line.starts_with("@@ ")
            || line == ","
            || (between || announces) && !line.contains(['=', '"', ','])
            || announces && !line.contains(['=', '"'])
    }

    pub(super) fn talk(&mut self) {
        let (at, length) = (self.at, self.rest_of_line().trim_end().len());
        self.slip("loose-words", at..at + length);
        self.edit(at..at, "# ");
        self.at += self.rest_of_line().len();
    }

    /// A text as other formats begin it: a sign, and the text behind it or on the lines below that stand further in.
    pub(super) fn block_text(&mut self) -> bool {
        let line = self.rest_of_line();
        let code = line.trim_end();
        let sign = ["|-", ">-", "|+", ">+", "|", ">"]
            .into_iter()
            .find(|sign| code.starts_with(sign));
        let Some(sign) = sign.filter(|_| is_text(&self.key)) else {
            return false;
        };
        let at = self.at;
        let behind = code[sign.len()..].trim_start();
        if !behind.is_empty() {
            let length = code.len() - behind.len();
            self.slip("text-sign", at..at + length);
            self.edit(at..at + length, "");
            self.at += length;
            self.value(super::values::Within::Line);
            return true;
        }
        let below = self.text[at + line.len()..].split_inclusive('\n').skip(1);
        let below: Vec<&str> = below
            .take_while(|line| line.starts_with([' ', '\t']) && !line.trim().is_empty())
            .collect();
        if below.is_empty() {
            return false;
        }
        let parts: Vec<&str> = below.iter().map(|line| line.trim()).collect();
        let text = super::bare::quoted(&parts.join(" "));
        let end = at + line.len() + 1 + below.iter().map(|line| line.len()).sum::<usize>();
        self.without_sign();
        self.slip("block-text", at..at + code.len());
        self.edit(at..at + code.len(), text);
        let from = at + line.len() + 1;
        self.edit(from..end, "\n".repeat(below.len()));
        // What stands below begins a line of its own.
        self.at = end - usize::from(self.text[..end].ends_with('\n'));
        true
    }

    /// Languages without brackets round them.
    pub(super) fn bare_languages(&mut self) -> bool {
        if !["languages", "in_progress"].contains(&self.key.as_str()) {
            return false;
        }
        let line = self.rest_of_line();
        let code = line.split('#').next().unwrap_or(line).trim_end();
        let parts = code.split([',', ';', ' ', '/']);
        let tags: Vec<&str> = parts
            .map(|part| part.trim_matches(['"', '\'']))
            .filter(|part| !part.is_empty())
            .collect();
        if tags.is_empty() || !tags.iter().all(|tag| is_language_tag(tag)) {
            return false;
        }
        let quoted: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
        let span = self.at..self.at + code.len();
        self.slip("bare-list", span.clone());
        self.edit(span.clone(), format!("[{}]", quoted.join(", ")));
        self.at = span.end;
        true
    }
}

/// `text[nl]`, `text (nl)`: the name as it was meant, and how long what stands there is.
pub(super) fn in_a_language(line: &str) -> Option<(String, usize)> {
    let (name, _) = line.split_once('=')?;
    let bare = name.trim_end();
    let inside = bare.strip_suffix([']', ')'])?;
    let (text, tag) = inside.split_once(['[', '('])?;
    let (text, tag) = (text.trim(), tag.trim().trim_matches(['"', '\'']));
    (is_text(text) && is_language_tag(tag)).then(|| (format!("{text}.{tag}"), bare.len()))
}

/// `text nl`: the name as it was meant, where the file has that language.
pub(super) fn language_beside(name: &str, file: &str) -> Option<String> {
    let (text, tag) = name.split_once(' ')?;
    let is_language = is_language_tag(tag) && owners(tag).is_empty();
    let both = is_text(text) && is_language && file.contains(&format!("\"{tag}\""));
    both.then(|| format!("{text}.{tag}"))
}

/// The letter of our alphabet that a letter of another one looks like.
pub(in crate::bank) fn look_alike(letter: char) -> char {
    const ALIKE: [(char, char); 24] = [
        ('а', 'a'),
        ('в', 'b'),
        ('с', 'c'),
        ('ԁ', 'd'),
        ('е', 'e'),
        ('һ', 'h'),
        ('і', 'i'),
        ('ј', 'j'),
        ('к', 'k'),
        ('ӏ', 'l'),
        ('м', 'm'),
        ('п', 'n'),
        ('о', 'o'),
        ('р', 'p'),
        ('ԛ', 'q'),
        ('ѕ', 's'),
        ('т', 't'),
        ('ν', 'v'),
        ('ԝ', 'w'),
        ('х', 'x'),
        ('у', 'y'),
        ('ο', 'o'),
        ('α', 'a'),
        ('ι', 'i'),
    ];
    let known = ALIKE.iter().find(|(alike, _)| *alike == letter);
    known.map_or(letter, |(_, plain)| *plain)
}
