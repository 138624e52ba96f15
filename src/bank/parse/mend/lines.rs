//! Statements: headers, and names with values behind them.

use std::ops::Range;

use super::names::{is_boolean, is_invisible, is_quote, is_text};
use super::values::Within;
use super::{Mender, alias};

use crate::bank::reader::is_language_tag;
use crate::bank::shape::{FILE, Shape, owners};

/// What people put before a remark.
const REMARKS: [&str; 8] = ["//", "/*", "*/", "<!--", "-->", "--", "%", "```"];

impl Mender<'_> {
    pub(super) fn statements(&mut self) {
        while self.at < self.text.len() {
            let before = self.at;
            self.skip_blanks();
            match self.peek() {
                None => return,
                Some('\n' | '\r') => self.at += 1,
                Some('#') => {
                    if !self.hidden_header() {
                        self.at += self.rest_of_line().len();
                    }
                }
                Some('[') if self.box_before() => {}
                Some('[') if self.rest_of_line().trim() == "[" && self.objects() => {}
                Some('{') if self.objects() => {}
                Some(_) if self.named_objects() => {}
                Some('"') if self.sheet_cell() => {}
                Some(_) if self.sheet_rows() || self.numbered_statements() => {}
                Some('[') => self.header(),
                Some(_) if self.marked_header() => {}
                Some(_) if self.is_talk() => self.talk(),
                Some(']') if self.rest_of_line().trim().trim_end_matches(',') == "]" => {
                    self.stray();
                }
                Some('}') if self.rest_of_line().trim().trim_end_matches(',') == "}" => {
                    self.stray();
                }
                Some(_) => {
                    let mut marks = REMARKS.iter().chain(&[";"]);
                    if let Some(mark) = marks.find(|mark| self.starts(mark)) {
                        let at = self.at;
                        self.slip("comment", at..at + mark.len());
                        self.edit(at..at + mark.len(), "#");
                        let line = self.rest_of_line().trim_end();
                        let closed = line.trim_end_matches("-->").trim_end_matches("*/");
                        if closed.len() < line.len() && closed.len() > mark.len() {
                            let span = at + closed.trim_end().len()..at + line.len();
                            self.edit(span, "");
                        }
                        self.at += self.rest_of_line().len();
                    } else if !self.above_its_header() && !self.other_header() {
                        self.statement();
                    }
                }
            }
            if self.at == before {
                // Whatever it is, it is gone past.
                self.at += self.peek().map_or(1, char::len_utf8);
            }
        }
    }

    /// A bracket that closes nothing.
    fn stray(&mut self) {
        let (at, length) = (self.at, self.rest_of_line().trim_end().len());
        self.slip("stray", at..at + length);
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// Blanks on the line; those that TOML does not know become ones that it does.
    pub(super) fn skip_blanks(&mut self) {
        while let Some(letter) = self.peek() {
            let length = letter.len_utf8();
            if is_invisible(letter) {
                let at = self.at;
                self.slip("invisible", at..at + length);
                self.edit(at..at + length, " ");
            } else if letter != ' ' && letter != '\t' {
                return;
            }
            self.at += length;
        }
    }

    /// What may still stand on a line: a remark, or nothing. The rest is mended away or gets a line of its own.
    pub(super) fn line_end(&mut self) {
        self.skip_blanks();
        let at = self.at;
        let rest = self.rest_of_line().trim_end();
        let length = rest.len();
        if length == 0 || rest.starts_with('#') {
            self.at += self.rest_of_line().len();
            return;
        }
        if let Some(mark) = REMARKS.iter().find(|mark| rest.starts_with(**mark)) {
            self.slip("comment", at..at + mark.len());
            self.edit(at..at + mark.len(), "#");
            self.at += self.rest_of_line().len();
            return;
        }
        let next = rest.trim_start_matches([',', ';', ' ', '\t']);
        if rest.starts_with([',', ';']) && begins_statement(next) {
            // The next one stands on the same line, parted as in other programs.
            let parted = length - next.len();
            self.same_line(at..at + length);
            self.edit(at..at + parted, "\n");
            self.at += parted;
            return;
        }
        if let Some(sign) = rest.chars().next().filter(|sign| ",;.".contains(*sign)) {
            self.slip("end-comma", at..at + sign.len_utf8());
            self.edit(at..at + sign.len_utf8(), "");
            self.at += sign.len_utf8();
            self.line_end();
            return;
        }
        if self.is_header_again(rest) {
            self.slip("left-over", at..at + length);
            self.edit(at..at + length, "");
            self.at += length;
            return;
        }
        if begins_statement(rest) || rest.starts_with('[') {
            self.same_line(at..at + length);
            self.edit(at..at, "\n");
            return;
        }
        if matches!(rest, "?" | "!") && self.text[..at].ends_with('"') && is_text(&self.key) {
            self.slip("sign-behind-text", at..at + length);
            self.edit(at - 1..at + length, format!("{rest}\""));
            self.at += length;
            return;
        }
        self.slip("left-over", at..at + length);
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// Something new on a line, told once of each line.
    fn same_line(&mut self, rest: Range<usize>) {
        let start = self.text[..rest.start].rfind('\n').map_or(0, |at| at + 1);
        let mut here = self
            .out
            .slips
            .iter()
            .rev()
            .take_while(|slip| slip.span.start >= start);
        if !here.any(|slip| slip.kind == "same-line") {
            let typed = self.text[start..rest.end].trim().to_owned();
            self.slip_with("same-line", rest, vec![("typed", typed)]);
        }
    }

    /// Whether the header that was just read stands on its line once more.
    fn is_header_again(&self, rest: &str) -> bool {
        let name = rest.trim_matches(['[', ']', ' ']);
        let header = self.header.as_ref().filter(|_| self.keys.is_empty());
        rest.starts_with('[') && header.is_some_and(|header| header.name == name)
    }

    /// A name, a sign and a value.
    fn statement(&mut self) {
        self.bullet();
        let start = self.at;
        let Some(name) = self.nameless().or_else(|| self.name()) else {
            self.at += self.rest_of_line().len();
            return;
        };
        let name = self.dotted(&name, start).unwrap_or(name);
        self.under_a_header(&name, start);
        let meant = self.meant_key(&name);
        self.key = meant.map_or_else(|| name.clone(), str::to_owned);
        let told = self.out.slips.len();
        let twice = self.language_apart(&name, start) || self.told_twice(&name, start);
        if self.sign(start) {
            self.skip_blanks();
            let key = self.key.clone();
            self.value_of_line(&key, start);
        }
        // The line as it should be has its right name too.
        if let Some(meant) = meant.filter(|_| self.out.slips.len() > told)
            && self.text[start..].starts_with(&name)
        {
            self.edit(start..start + name.len(), meant);
        }
        if twice && !self.text[start..self.at].contains('\n') {
            self.edit(start..start, "# ");
        }
    }

    /// The key of the table above that a name stands for which no table has.
    fn meant_key(&self, name: &str) -> Option<&'static str> {
        let header = self.header.as_ref().filter(|_| owners(name).is_empty())?;
        let table = FILE.key(&header.name)?.shape.table()?;
        let meant = alias(table, name)?;
        let is_there = self.keys.iter().any(|key| key == meant);
        (!is_there).then_some(meant)
    }

    /// `[ ] id = …`: a box to tick before a name.
    fn box_before(&mut self) -> bool {
        let line = self.rest_of_line();
        let boxed = ["[ ] ", "[x] ", "[X] ", "[] "];
        let Some(sign) = boxed.into_iter().find(|sign| line.starts_with(sign)) else {
            return false;
        };
        let at = self.at;
        if !begins_pair(&line[sign.len()..]) {
            return false;
        }
        self.slip("bullet", at..at + sign.trim_end().len());
        self.edit(at..at + sign.len(), "");
        self.at += sign.len();
        true
    }

    /// A sign before a name, as before the entries of a list.
    fn bullet(&mut self) {
        let line = self.rest_of_line();
        let number = numbering(line);
        let length = number
            .filter(|length| begins_pair(&line[*length..]))
            .or_else(|| {
                line.find(|letter: char| letter.is_alphanumeric() || "_\"'=".contains(letter))
            })
            .unwrap_or(0);
        let sign = &line[..length];
        let quoted = sign
            .chars()
            .all(|letter| is_quote(letter) || is_invisible(letter));
        if length == 0 || quoted || !begins_pair(&line[length..]) {
            return;
        }
        let at = self.at;
        self.slip("bullet", at..at + sign.trim_end().len());
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// The sign between name and value; `false` when there is nothing behind the name to read.
    pub(super) fn sign(&mut self, start: usize) -> bool {
        self.skip_blanks();
        let at = self.at;
        if let Some(length) = self.type_before_sign() {
            self.slip("colon", at..at + length);
            self.edit(
                at..at + length,
                if self.text[..at].ends_with(' ') {
                    ""
                } else {
                    " "
                },
            );
            self.at += length;
        }
        let at = self.at;
        let wrong = [
            ":**", "** =", "**=", "**:", ":=", "=>", "==", "= =", "=:", "->", ":", "<=", ">=", "≤",
            "≥", "<", ">", "＝",
        ]
        .into_iter()
        .find(|sign| self.starts(sign));
        if let Some(sign) = wrong {
            self.slip("colon", at..at + sign.len());
            self.edit(at..at + sign.len(), if sign == ":" { " =" } else { "=" });
            self.at += sign.len();
            return true;
        }
        if self.starts("=") {
            self.at += 1;
            return true;
        }
        let known = !owners(self.text[start..at].trim()).is_empty();
        if let Some(word) = ["is ", "wordt "]
            .into_iter()
            .find(|word| known && self.starts(word))
            && self.rest()[word.len()..].starts_with(|first: char| {
                first.is_ascii_digit() || first == '"' || first == '[' || is_quote(first)
            })
        {
            self.slip("colon", at..at + word.len());
            self.edit(at..at + word.len() - 1, "=");
            self.at += word.len();
            return true;
        }
        let rest = self.rest_of_line().trim_end();
        let value = rest.starts_with(|first: char| {
            first == '"'
                || first == '\''
                || first == '['
                || first == '{'
                || first.is_ascii_digit()
                || is_quote(first)
        });
        if value || matches!(rest, "true" | "false") {
            self.slip("no-equals", at..at + 1);
            self.edit(at..at, "= ");
            return true;
        }
        let length = self.rest_of_line().trim_end().len();
        let word = self.text[start..at + length].trim();
        if !owners(word).is_empty() {
            if is_boolean(word) {
                self.slip("bare-flag", start..at + length);
                self.edit(at + length..at + length, " = true");
                self.at = at + self.rest_of_line().len();
                return false;
            }
            // A name that is known, with nothing behind it.
            let words = vec![("key", word.to_owned())];
            self.slip_with("no-value", start..at + length, words);
            self.edit(start..start, "# ");
            self.out.dropped.push((word.to_owned(), start));
            self.at = at + self.rest_of_line().len();
            return false;
        }
        self.slip("loose-words", start..at + length);
        self.edit(start..start, "# ");
        self.at = at + self.rest_of_line().len();
        false
    }

    fn value_of_line(&mut self, name: &str, start: usize) {
        let rest = self.rest_of_line().trim_end();
        if ["#\"", "#'", "#[", "#{"]
            .iter()
            .any(|sign| rest.starts_with(sign))
        {
            let at = self.at;
            self.slip("hash", at..at + 1);
            self.edit(at..at + 1, "");
            self.at += 1;
            return self.value_of_line(name, start);
        }
        if rest == "\\" {
            // The line goes on below, as in a shell.
            self.edit(self.at..self.at + 1, " ");
            self.at += 1;
            return self.no_value(name, start);
        }
        if rest.is_empty() || rest.starts_with('#') {
            self.no_value(name, start);
            return;
        }
        self.value(Within::Line);
        self.line_end();
    }

    /// Behind the sign stands nothing: the value is on the next line, or nowhere.
    fn no_value(&mut self, name: &str, start: usize) {
        let at = self.at;
        let line = self.rest_of_line().len();
        let below = &self.text[at + line..];
        let next = below.trim_start();
        let gap = below.len() - next.len();
        let value = next.starts_with(['"', '\'', '{'])
            || (next.starts_with('[') && {
                self.at = at + line + gap;
                let header = self.is_header();
                self.at = at;
                !header
            });
        if self.points_below(name, start)
            || next.starts_with("- ")
                && (self.strokes_below(name, start) || self.entries_below(name, start))
        {
            return;
        }
        if value && next.starts_with('{') && is_list(name) {
            let blank = self.text[..at].ends_with(' ');
            self.slip("no-bracket", start..at);
            self.edit(at..at, if blank { "[" } else { " [" });
            self.at = at + line + gap;
            self.end = self.at;
            self.entries(start);
            self.line_end();
        } else if value && self.rest_of_line().trim().is_empty() {
            self.slip("next-line", start..at);
            self.edit(at..at + line + gap, " ");
            self.at = at + line + gap;
            self.value(Within::Line);
            self.line_end();
        } else if is_boolean(name) {
            let end = self.text[..at].trim_end().len();
            self.slip("bare-flag", start..end);
            self.edit(end..end, " true");
            self.at = at + line;
        } else {
            let words = vec![("key", name.to_owned())];
            self.slip_with("no-value", start..at, words);
            self.edit(start..start, "# ");
            self.out.dropped.push((name.to_owned(), start));
            self.at = at + line;
        }
    }
}

/// Whether a key of this name holds a list of tables.
fn is_list(name: &str) -> bool {
    let tables = FILE.keys.iter().filter_map(|key| key.shape.table());
    tables
        .filter_map(|table| table.key(name))
        .any(|key| matches!(key.shape, Shape::Tables(_)))
}

/// How long a number or a letter before a line is, with its sign and blank: `1. `, `a) `.
pub(super) fn numbering(line: &str) -> Option<usize> {
    let digits = line.find(|letter: char| !letter.is_ascii_digit())?;
    let rest = &line[digits..];
    let numbered = digits > 0 && digits < 4 && (rest.starts_with(". ") || rest.starts_with(") "));
    let lettered = digits == 0
        && rest.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && (rest[1..].starts_with(") ") || rest[1..].starts_with(". "));
    (numbered || lettered).then_some(digits.max(1) + 2)
}

/// Whether a name that a bank has begins here, with a sign or a value behind it, however that is written.
pub(super) fn begins_pair(text: &str) -> bool {
    let end = text
        .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))
        .unwrap_or(text.len());
    let behind = text[end..].trim_start();
    let signed = behind.starts_with(['=', ':', '<', '>', '≤', '≥', '"'])
        || behind.starts_with(is_quote)
        || behind.starts_with(|first: char| first.is_ascii_digit()) && text[end..] != *behind;
    end > 0 && signed && !owners(&text[..end]).is_empty()
}

/// The same of a name between quotes.
pub(super) fn begins_quoted_pair(text: &str) -> bool {
    let inside = text.strip_prefix('"').and_then(|text| text.split_once('"'));
    inside.is_some_and(|(name, behind)| {
        behind.trim_start().starts_with([':', '=']) && !owners(name).is_empty()
    })
}

/// Whether a language begins here, in quotes or not, with a text in quotes behind its sign: `en: "…"`.
pub(super) fn begins_language(text: &str) -> bool {
    let text = text.trim_start_matches(['"', '\'']);
    let Some((tag, behind)) = text.split_once([':', '=']) else {
        return false;
    };
    let value = behind.trim_start();
    is_language_tag(tag.trim_end().trim_end_matches(['"', '\'']))
        && value.starts_with(|first| first == '"' || first == '\'' || is_quote(first))
}

/// Whether a name with its sign begins here.
pub(super) fn begins_statement(text: &str) -> bool {
    /// A name with its blanks is not longer than this.
    const LONGEST: usize = 512;
    let text = &text[..text.floor_char_boundary(LONGEST.min(text.len()))];
    let end = text
        .find(|letter: char| !(is_bare(letter) || letter == '.'))
        .unwrap_or(text.len());
    end > 0 && {
        let sign = text[end..].trim_start_matches([' ', '\t']);
        sign.starts_with('=') && text.starts_with(|first: char| first.is_ascii_alphabetic())
    }
}

/// A letter of a name without quotes.
pub(super) fn is_bare(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.' | ' ' | '\t')
}
