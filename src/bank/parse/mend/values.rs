//! Values: lists, tables between braces, and what stands without quotes.

use super::Mender;
use super::lines::{begins_language, begins_pair, begins_quoted_pair, begins_statement, numbering};
use super::names::{is_list, is_quote, is_text};
use crate::bank::reader::is_language_tag;
use crate::bank::reader::written_out;
use crate::bank::shape::owners;

/// Where a value stands: that decides where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    Line,
    List,
    Braces,
}

/// So much of what follows is named.
const LETTERS: usize = 24;
/// Lists and braces deeper than this are no bank.
const DEEPEST: usize = 60;

impl Mender<'_> {
    pub(super) fn value(&mut self, within: Within) {
        self.word_before_list();
        if within != Within::List {
            self.name_again();
        }
        self.letter_before_text();
        self.depth += 1;
        // What stands within has names of its own.
        let key = self.key.clone();
        match self.peek() {
            _ if self.depth > DEEPEST => self.at = self.text.len(),
            Some('|' | '>') if within == Within::Line && self.block_text() => {}
            Some(first) if first != '[' && within == Within::Line && self.bare_languages() => {}
            Some(_) if within == Within::Line && self.points_otherwise() => {}
            Some('[') if within == Within::Line && self.is_text_in_brackets() => {
                self.text_in_brackets();
            }
            Some('[') if within == Within::Line && self.linked_text() => {}
            Some('[') if within != Within::List && (self.ticked() || self.number_pair()) => {}
            Some('*' | '&') if self.pointer(within) => {}
            Some('[' | '(') if within == Within::List && self.table_in_brackets() => {}
            Some('<') if within == Within::Line && self.text_up_to_a_word() => {}
            Some('`') if self.printed_quotes() => {}
            Some('{') if within == Within::Line && self.placeholder() => {}
            Some('{') if within == Within::Line && self.is_tables_in_braces() => {
                self.tables_in_braces();
            }
            Some('{') if self.short_point() || self.condition_as_meant() => {}
            Some('"') => self.basic(within),
            Some('\'') => self.literal(within),
            Some('[') => self.list(),
            Some('{') if self.is_list_in_braces() => self.list_in_braces(),
            Some('{') => self.braces(),
            Some(letter) if is_quote(letter) => self.curly(within),
            Some('(') if within == Within::Line => self.round(),
            _ => self.bare(within),
        }
        self.depth -= 1;
        self.key = key;
        self.end = self.end.max(self.at.min(self.text.len()));
    }

    /// A word before a list: `any [`.
    fn word_before_list(&mut self) {
        let line = self.rest_of_line();
        let word = line
            .find(|letter: char| !letter.is_alphabetic())
            .unwrap_or(0);
        let behind = line[word..].trim_start_matches([' ', '(']);
        let known = ["any", "all", "list", "lijst", "een", "alle"];
        if behind.starts_with('[') && known.contains(&&line[..word]) {
            let (at, length) = (self.at, line.len() - behind.len());
            let words = vec![("word", line[..word].to_owned())];
            self.slip_with("word-before-list", at..at + length, words);
            self.edit(at..at + length, "");
            self.at += length;
        }
    }

    /// Whether what follows may follow a value here.
    pub(super) fn ends(rest: &str, within: Within) -> bool {
        let rest = rest.trim_start_matches([' ', '\t', '\r']);
        let first = rest.chars().next();
        match within {
            Within::Line => {
                matches!(first, None | Some('\n' | '#' | ',' | ';')) || rest.starts_with("//")
            }
            Within::List => {
                matches!(first, None | Some('\n' | '#' | ',' | ';' | ']' | '}' | ')'))
                    || rest.starts_with("//")
            }
            Within::Braces => match first {
                None | Some('\n' | '#' | '}' | ']') => true,
                // Within a text a comma is followed by no name with a sign.
                Some(',' | ';') => {
                    let next = rest[1..].trim_start();
                    begins_statement(next)
                        || begins_pair(next)
                        || begins_quoted_pair(next)
                        || begins_language(next)
                        || next.is_empty()
                        || next.starts_with(['}', '\n', '{', ']'])
                }
                _ => false,
            },
        }
    }

    /// Whether the languages of a text stand between square brackets.
    fn is_text_in_brackets(&self) -> bool {
        let line = self.rest_of_line().trim_end();
        let inside = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'));
        is_text(&self.key)
            && inside.is_some_and(|inside| {
                let name = inside.split(['=', ':']).next().unwrap_or_default();
                name.len() < inside.len() && is_language_tag(name.trim())
            })
    }

    fn text_in_brackets(&mut self) {
        let start = self.at;
        let close = start + self.rest_of_line().trim_end().len() - 1;
        self.slip("closer", start..close + 1);
        self.edit(start..start + 1, "{ ");
        self.edit(close..close + 1, " }");
        self.at = close + 1;
    }

    /// A list between round brackets.
    fn round(&mut self) {
        let start = self.at;
        let line = self.rest_of_line();
        let Some(close) = line.find(')') else {
            self.bare(Within::Line);
            return;
        };
        if !line[..close].contains(',') && !is_list(&self.key) {
            // Around a single value brackets say nothing.
            self.slip("round-one", start..start + close + 1);
            self.edit(start..start + 1, "");
            self.edit(start + close..start + close + 1, "");
            self.at = start + close + 1;
            return;
        }
        self.slip("round", start..start + close + 1);
        self.edit(start..start + 1, "[");
        self.edit(start + close..start + close + 1, "]");
        self.at = start + close + 1;
    }

    pub(super) fn list(&mut self) {
        let open = self.at;
        self.at += 1;
        self.end = self.at;
        self.entries(open);
    }

    /// What stands in a list, from behind its bracket on.
    pub(super) fn entries(&mut self, open: usize) {
        let mut comma = true;
        loop {
            self.gap();
            let begins = self.is_line_start();
            match self.peek() {
                None => return self.open_list(open),
                Some('[') if begins && self.is_header() => return self.open_list(open),
                Some('[')
                    if !begins && self.rest_of_line().trim_end() == "[" && self.depth == 1 =>
                {
                    // The bracket of the other side.
                    let at = self.at;
                    self.slip("closer", at..at + 1);
                    self.edit(at..at + 1, "]");
                    self.at += 1;
                    self.end = self.at;
                    return;
                }
                Some(_)
                    if begins
                        && comma
                        && (self.group_without_braces() || self.table_without_braces()) =>
                {
                    comma = false;
                    self.end = self.at;
                }
                Some(_) if begins && begins_statement(self.rest_of_line()) => {
                    return self.open_list(open);
                }
                Some(']') => {
                    self.at += 1;
                    self.end = self.at;
                    return;
                }
                Some(',') => {
                    self.comma(comma && self.end > open + 1);
                    comma = true;
                }
                Some(';') => {
                    self.semicolon();
                    comma = true;
                }
                Some(bracket @ ('}' | ')')) => {
                    let at = self.at;
                    self.at += 1;
                    // At the end of its line it closes the list, in another shape.
                    if bracket == ')' || self.depth == 1 && self.rest_of_line().trim().is_empty() {
                        self.slip("closer", at..at + 1);
                        self.edit(at..at + 1, "]");
                        self.end = self.at;
                        return;
                    }
                    self.slip("stray", at..at + 1);
                    self.edit(at..at + 1, "");
                }
                // Its comma stood between the quotes too.
                Some('"') if begins && self.sheet_cell() => {}
                Some('-') if begins && comma && self.entries_within() => {}
                Some(_) if begins && comma && self.call_for_braces() => {
                    comma = false;
                    self.end = self.at;
                }
                Some(_) => {
                    if self.word_between(comma) {
                        comma = true;
                        continue;
                    }
                    if begins {
                        self.numbered();
                        self.sign_before();
                    }
                    self.missing_comma(comma);
                    comma = false;
                    let before = self.at;
                    self.value(Within::List);
                    if self.at == before {
                        self.at += self.peek().map_or(1, char::len_utf8);
                    }
                    self.end = self.at;
                }
            }
        }
    }

    /// A number or a stroke before an entry.
    fn numbered(&mut self) {
        let line = self.rest_of_line();
        let stroke = ['-', '*', '•', '–', '·', '●', '▪', '◦', '‣']
            .iter()
            .find(|sign| line.starts_with(**sign))
            .map(|sign| sign.len_utf8())
            .filter(|sign| line[*sign..].starts_with([' ', '\t']));
        let Some(sign) = numbering(line).or(stroke) else {
            return;
        };
        let length = line.len() - line[sign..].trim_start_matches([' ', '\t']).len();
        if line[length..].starts_with(['"', '\'', '{']) {
            let at = self.at;
            self.slip("bullet", at..at + length);
            self.edit(at..at + length, "");
            self.at += length;
        }
    }

    /// A comma; the second of two in a row is one too many.
    fn comma(&mut self, again: bool) {
        let at = self.at;
        if again {
            self.slip("two-commas", at..at + 1);
            self.edit(at..at + 1, "");
        }
        self.at += 1;
        self.end = self.end.max(self.at);
    }

    /// A semicolon where a comma belongs.
    fn semicolon(&mut self) {
        let at = self.at;
        self.slip("semicolon", at..at + 1);
        self.edit(at..at + 1, ",");
        self.at += 1;
        self.end = self.at;
    }

    fn missing_comma(&mut self, comma: bool) {
        if !comma {
            let end = self.end;
            let next: String = self.rest_of_line().chars().take(LETTERS).collect();
            let words = vec![("next", next.trim_end().to_owned())];
            self.slip_with("comma", end..end, words);
            self.edit(end..end, ",");
        }
    }

    /// The list was never closed: told where it opens.
    fn open_list(&mut self, open: usize) {
        let end = self.end;
        let line = self.line_number(end);
        self.slip_with("open-list", open..open + 1, vec![("at", line.to_string())]);
        // A comma behind the last stays: it may stand there.
        self.edit(end..end, "]");
        self.at = end;
    }

    fn braces(&mut self) {
        let open = self.at;
        self.at += 1;
        self.end = self.at;
        let mut comma = true;
        let mut lines = false;
        loop {
            let before = self.at;
            self.remark_within();
            self.gap();
            lines |= self.text[before..self.at].contains('\n');
            let begins = self.is_line_start();
            match self.peek() {
                Some(']') if !begins && self.closes_braces() => {
                    let at = self.at;
                    self.slip("closer", at..at + 1);
                    self.edit(at..at + 1, "}");
                    self.at += 1;
                    self.end = self.at;
                    return;
                }
                None | Some(']' | '{') => return self.open_braces(open),
                Some(';') => {
                    self.semicolon();
                    comma = true;
                }
                Some('[') if begins => return self.open_braces(open),
                Some('}') => {
                    let trailing = comma && self.end > open + 1;
                    self.at += 1;
                    self.end = self.at;
                    if lines || trailing {
                        let kind = if lines { "lines" } else { "comma" };
                        self.out.newer.push((kind, open..open + 1));
                    }
                    return;
                }
                Some(',') => {
                    self.comma(comma && self.end > open + 1);
                    comma = true;
                }
                Some(_) => {
                    self.missing_comma(comma);
                    comma = false;
                    let before = self.at;
                    self.pair();
                    if self.at == before {
                        self.at += self.peek().map_or(1, char::len_utf8);
                    }
                    self.end = self.at;
                }
            }
        }
    }

    /// Whether the bracket here stands for a brace: what follows is the next table of the list.
    fn closes_braces(&self) -> bool {
        let behind = self.rest()[1..].trim_start_matches([' ', '\t']);
        let next = behind.strip_prefix(',').unwrap_or(behind).trim_start();
        behind.starts_with(',') && next.starts_with(['{', ']'])
    }

    /// `{ lezen > 3 }`: a condition that is written short.
    fn short_condition(&mut self) -> bool {
        let line = self.rest_of_line();
        let inside = line.split('}').next().unwrap_or(line).trim_end();
        let figures = ["mean of ", "mean ", "gemiddelde van ", "gemiddelde "];
        let bare = figures
            .iter()
            .find_map(|figure| inside.strip_prefix(figure))
            .unwrap_or(inside);
        let (start, subject) = (self.at, bare.split(' ').next().unwrap_or(bare));
        if !inside.contains(['<', '>', '≤', '≥']) || !owners(subject).is_empty() {
            return false;
        }
        let Some(meant) = written_out(bare) else {
            return false;
        };
        let meant = meant.trim_matches(['{', '}', ' ']).to_owned();
        let span = start..start + inside.len();
        self.slip("condition-line", span.clone());
        self.edit(span.clone(), meant);
        self.at = span.end;
        true
    }

    /// A name with its value between braces.
    fn pair(&mut self) {
        let start = self.at;
        if self.short_condition() || self.not_equal() {
            return;
        }
        if self.limit_sign() {
            return self.value(Within::Braces);
        }
        if self.text_without_name() {
            return self.value(Within::Braces);
        }
        let Some(name) = self.name() else { return };
        self.key.clone_from(&name);
        if !self.sign(start) {
            return;
        }
        self.skip_blanks();
        let rest = self.rest_of_line();
        if rest.starts_with([',', '}', '\n']) || rest.is_empty() {
            let at = self.at;
            self.slip_with("no-value", start..at, vec![("key", name.clone())]);
            self.edit(at..at, "\"?\"");
            return;
        }
        self.value(Within::Braces);
    }

    /// `< 2.5` in a condition: a sign where a limit has its name.
    fn limit_sign(&mut self) -> bool {
        let signs = [
            ("<=", "below"),
            (">=", "from"),
            ("≤", "below"),
            ("≥", "from"),
            ("<", "below"),
            (">", "from"),
        ];
        let found = signs.iter().find(|(sign, _)| self.starts(sign));
        let Some((sign, name)) = found else {
            return false;
        };
        let (at, rest) = (self.at, &self.rest_of_line()[sign.len()..]);
        let blank = rest.len() - rest.trim_start().len();
        let length = sign.len() + blank;
        if !rest
            .trim_start()
            .starts_with(|first: char| first.is_ascii_digit())
        {
            return false;
        }
        self.slip("condition-line", at..at + length);
        self.edit(at..at + length, format!("{name} = "));
        (*name).clone_into(&mut self.key);
        self.at += length;
        true
    }

    fn open_braces(&mut self, open: usize) {
        let text = self.text[..self.end].trim_end();
        let comma = text.ends_with(',');
        let end = text.len() - usize::from(comma);
        self.slip("open-braces", open..open + 1);
        self.edit(end..end, " }");
        // The comma that stood there now stands between this table and the next.
        self.at = end;
        self.end = end;
    }

    /// Blanks, lines and remarks between parts.
    fn gap(&mut self) {
        loop {
            self.skip_blanks();
            match self.peek() {
                Some('\n' | '\r') => self.at += 1,
                Some('#') => self.at += self.rest_of_line().len(),
                Some('/') if self.starred() => {}
                Some('/') if self.starts("//") => {
                    let at = self.at;
                    self.slip("comment", at..at + 2);
                    self.edit(at..at + 2, "#");
                    self.at += self.rest_of_line().len();
                }
                _ => return,
            }
        }
    }

    pub(super) fn is_line_start(&self) -> bool {
        let before = self.text[..self.at].chars().rev();
        let mut before = before.skip_while(|letter| *letter != '\n' && letter.is_whitespace());
        before.next().is_none_or(|letter| letter == '\n')
    }
}
