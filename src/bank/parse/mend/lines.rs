//! Statements: headers, and names with values behind them.

use std::ops::Range;

use super::names::{is_double, is_hyphen, is_invisible, is_quote};
use super::values::Within;
use super::{Header, Mender};
use crate::bank::shape::{FILE, Shape, owners};

/// Tables of which a bank has one.
const ONCE: [&str; 4] = ["bank", "scale", "gate", "facilitation"];
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
                Some('#') => self.at += self.rest_of_line().len(),
                Some('[') => self.header(),
                Some(']') if self.rest_of_line().trim().trim_end_matches(',') == "]" => {
                    self.stray();
                }
                Some('}') if self.rest_of_line().trim().trim_end_matches(',') == "}" => {
                    self.stray();
                }
                Some(_) => {
                    if let Some(mark) = REMARKS.iter().find(|mark| self.starts(mark)) {
                        let at = self.at;
                        self.slip("comment", at..at + mark.len());
                        self.edit(at..at + mark.len(), "#");
                        self.at += self.rest_of_line().len();
                    } else {
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
        if let Some(sign) = rest.chars().next().filter(|sign| ",;.".contains(*sign)) {
            self.slip("end-comma", at..at + sign.len_utf8());
            self.edit(at..at + sign.len_utf8(), "");
            self.at += sign.len_utf8();
            self.line_end();
            return;
        }
        if begins_statement(rest) || rest.starts_with('[') {
            self.slip("same-line", at..at + length);
            self.edit(at..at, "\n");
            return;
        }
        self.slip("left-over", at..at + length);
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// Whether a header begins here: known to a bank, on a line of its own.
    pub(super) fn is_header(&self) -> bool {
        let line = self.rest_of_line();
        let Some(name) = line.strip_prefix('[') else {
            return false;
        };
        let name = name.trim_start_matches('[').trim_start();
        let end = name
            .find(|letter: char| !(letter.is_alphanumeric() || letter == '_' || letter == '-'))
            .unwrap_or(name.len());
        FILE.key(&name[..end].to_lowercase()).is_some()
            && !line.contains('"')
            && !line.contains('=')
    }

    fn header(&mut self) {
        let (start, line) = (self.at, self.rest_of_line());
        let code = line.split('#').next().unwrap_or(line);
        let opening: usize = code
            .chars()
            .take_while(|letter| *letter == '[' || *letter == ' ')
            .count();
        let brackets = code[..opening].matches('[').count();
        let length = code[opening..]
            .find([']', '"', '=', '(', '{'])
            .unwrap_or(code.len() - opening);
        let name_end = opening + length;
        let closing = code[name_end..]
            .chars()
            .take_while(|letter| *letter == ']' || *letter == ' ')
            .collect::<String>();
        let end = name_end + closing.trim_end().len();
        let raw = code[opening..name_end].trim();
        let is_quoted = code[name_end..].starts_with('"');
        if raw.is_empty() || is_quoted {
            self.at += line.len();
            return;
        }
        let (name, renamed) = meant_name(raw);
        let double = is_double(&name).unwrap_or(brackets > 1);
        let closed = closing.matches(']').count();
        let tidy =
            code[..opening].trim_end().len() == brackets && !closing.trim_end().contains(' ');
        let span = start..start + end.min(code.trim_end().len());
        let meant = if double {
            format!("[[{name}]]")
        } else {
            format!("[{name}]")
        };
        if self.is_second(&name, double) {
            self.leave_out(span, &name);
            return;
        }
        let kind = if renamed {
            Some("header-name")
        } else if brackets != closed || brackets > 2 || !tidy {
            Some("open-header")
        } else if brackets == 1 && double {
            Some("single-brackets")
        } else if brackets == 2 && !double {
            Some("double-brackets")
        } else {
            None
        };
        if let Some(kind) = kind {
            let words = vec![("found", raw.to_owned()), ("header", meant.clone())];
            self.slip_with(kind, span.clone(), words);
            self.edit(span, meant);
        }
        self.header = Some(Header { name, double });
        self.keys.clear();
        self.at = start + end;
        self.end = self.at;
        self.line_end();
    }

    fn is_second(&mut self, name: &str, double: bool) -> bool {
        if double || !ONCE.contains(&name) {
            return false;
        }
        let second = self.once.iter().any(|known| known == name);
        self.once.push(name.to_owned());
        second
    }

    /// Leaves a part out, up to the next header: there is one already.
    fn leave_out(&mut self, span: Range<usize>, name: &str) {
        self.slip_with(
            "second-table",
            span.clone(),
            vec![("table", name.to_owned())],
        );
        let rest = &self.text[span.end..];
        let mut offset = 0;
        for line in rest.split_inclusive('\n') {
            let code = line.trim_start();
            if offset > 0
                && code.starts_with('[')
                && code.contains(|letter: char| letter.is_alphabetic())
            {
                break;
            }
            offset += line.len();
        }
        let end = span.end + offset;
        let lines = "\n".repeat(self.text[span.start..end].matches('\n').count());
        self.edit(span.start..end, lines);
        self.at = end;
    }

    /// A name, a sign and a value.
    fn statement(&mut self) {
        self.bullet();
        let start = self.at;
        let Some(name) = self.name() else {
            self.at += self.rest_of_line().len();
            return;
        };
        self.under_a_header(&name, start);
        let twice = self.told_twice(&name, start);
        if self.sign(start) {
            self.skip_blanks();
            self.value_of_line(&name, start);
        }
        if twice && !self.text[start..self.at].contains('\n') {
            self.edit(start..start, "# ");
        }
    }

    /// A sign before a name, as before the entries of a list.
    fn bullet(&mut self) {
        let line = self.rest_of_line();
        let length = line
            .find(|letter: char| letter.is_alphanumeric() || "_\"'=".contains(letter))
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

    /// What people forget: the header above the first lines.
    fn under_a_header(&mut self, name: &str, start: usize) {
        let first = self.header.is_none();
        let bank = || FILE.key("bank").and_then(|key| key.shape.table());
        let belongs = bank().is_some_and(|bank| bank.key(name).is_some());
        if first && belongs && !self.text.contains("[bank]") {
            let line = self.rest_of_line().len();
            self.slip_with(
                "no-header",
                start..self.at + line.min(1),
                vec![
                    ("table", "bank".to_owned()),
                    ("header", "[bank]".to_owned()),
                ],
            );
            self.edit(start..start, "[bank]\n");
            self.header = Some(Header {
                name: "bank".into(),
                double: false,
            });
        }
    }

    /// The same name twice: a header is missing between them, or one of the two is too many.
    fn told_twice(&mut self, name: &str, start: usize) -> bool {
        let seen = self.keys.iter().any(|known| known == name);
        if !seen {
            self.keys.push(name.to_owned());
            return false;
        }
        let header = self.header.clone().filter(|header| header.double);
        let first = self.keys.first().is_some_and(|first| first == name);
        if let Some(header) = header.filter(|_| first) {
            let meant = format!("[[{}]]", header.name);
            let words = vec![("key", name.to_owned()), ("header", meant.clone())];
            self.slip_with("next-one", start..start + name.len(), words);
            self.edit(start..start, format!("{meant}\n"));
            self.keys = vec![name.to_owned()];
            return false;
        }
        let words = vec![("key", name.to_owned())];
        self.slip_with("told-twice", start..start + name.len(), words);
        true
    }

    /// The sign between name and value; `false` when there is nothing behind the name to read.
    pub(super) fn sign(&mut self, start: usize) -> bool {
        self.skip_blanks();
        let at = self.at;
        let wrong = [
            ":=", "=>", "==", "= =", "=:", "->", ":", "<=", ">=", "≤", "≥", "<", ">",
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
        self.slip("loose-words", start..at + length);
        self.edit(start..start, "# ");
        self.at = at + self.rest_of_line().len();
        false
    }

    /// Reads a name, mended: in quotes or not, with the strokes of a keyboard.
    pub(super) fn name(&mut self) -> Option<String> {
        let start = self.at;
        let line = self.rest_of_line();
        let quote = line
            .chars()
            .next()
            .filter(|first| *first == '"' || *first == '\'');
        if let Some(quote) = quote {
            let end = line[1..].find(quote)?;
            self.at += end + 2;
            return Some(line[1..=end].to_owned());
        }
        let end = line
            .find(|letter: char| {
                matches!(
                    letter,
                    '=' | ':' | '#' | ',' | '{' | '}' | '[' | ']' | '"' | '\''
                )
            })
            .unwrap_or(line.len());
        let raw = line[..end].trim_end();
        if raw.is_empty() {
            return None;
        }
        let spaced = raw.contains(' ') && line[end..].starts_with(['=', ':']);
        // `id "a"`: the name ends at the blank.
        let raw = if raw.contains(' ') && !spaced {
            raw.split(' ').next().unwrap_or(raw)
        } else {
            raw
        };
        let mended: String = raw
            .chars()
            .filter(|letter| !is_invisible(*letter) && !is_quote(*letter))
            .map(|letter| match letter {
                ' ' => '_',
                letter if is_hyphen(letter) => '-',
                letter => letter,
            })
            .collect();
        let span = start..start + raw.len();
        self.at = span.end;
        if mended != raw && !raw.contains('.') {
            let kind = if raw.contains(' ') {
                "blank-in-name"
            } else if raw.contains(is_quote) {
                "curly"
            } else if raw.contains(is_hyphen) {
                "hyphen"
            } else {
                "invisible"
            };
            self.slip_with(kind, span.clone(), vec![("key", mended.clone())]);
            self.edit(span, mended.clone());
        } else if mended.contains(|letter: char| !is_bare(letter)) {
            // A letter that a name cannot have without quotes.
            self.slip_with("name", span.clone(), vec![("key", mended.clone())]);
            self.edit(span, format!("\"{mended}\""));
        }
        Some(mended)
    }

    fn value_of_line(&mut self, name: &str, start: usize) {
        let rest = self.rest_of_line().trim_end();
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
        } else {
            let words = vec![("key", name.to_owned())];
            self.slip_with("no-value", start..at, words);
            self.edit(start..start, "# ");
            self.out.dropped.push((name.to_owned(), start));
            self.at = at + line;
        }
    }
}

/// What a header was meant to be called, and whether that is another name.
fn meant_name(raw: &str) -> (String, bool) {
    let bare = raw.trim_matches(['"', '\'', ' ']);
    let mut parts: Vec<String> = bare.split('.').map(|part| part.trim().to_owned()).collect();
    if let Some(root) = parts.first_mut()
        && FILE.key(root).is_none()
        && let Some(meant) = super::alias(&FILE, root)
    {
        meant.clone_into(root);
        return (parts.join("."), true);
    }
    (parts.join("."), false)
}

/// Whether a key of this name holds a list of tables.
fn is_list(name: &str) -> bool {
    let tables = FILE.keys.iter().filter_map(|key| key.shape.table());
    tables
        .filter_map(|table| table.key(name))
        .any(|key| matches!(key.shape, Shape::Tables(_)))
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
