//! What stands round a value in other languages: a letter before a text, a type behind a name, two quotes of a printer,
//! a text on the lines below, a sign for “not equal”, the name of a table before a key.

use super::lines::begins_pair;
use super::values::Within;
use super::{Header, Mender, bare, is_double, is_quote, is_text};
use crate::bank::shape::FILE;

impl Mender<'_> {
    /// `f"…"`, `r"…"`, `@"…"`: letters that say how another language reads the text.
    pub(super) fn letter_before_text(&mut self) {
        let line = self.rest_of_line();
        let is_letter = |letter: char| "fFrRbBuULl@$".contains(letter);
        let length = line.find(|letter: char| !is_letter(letter)).unwrap_or(0);
        let opens = |letter: char| matches!(letter, '"' | '\'') || is_quote(letter);
        if !(1..=2).contains(&length) || !line[length..].starts_with(opens) {
            return;
        }
        let at = self.at;
        self.slip("text-sign", at..at + length);
        self.edit(at..at + length, "");
        self.at += length;
    }

    /// `: string = "…"` behind a name: how long the type is, up to the sign that counts.
    pub(super) fn type_before_sign(&self) -> Option<usize> {
        let behind = self.rest_of_line().strip_prefix(':')?;
        let (kind, value) = behind.split_once('=')?;
        let is_kind = |letter: char| letter.is_ascii_alphanumeric() || "_<>[]|. ".contains(letter);
        let kind_begins = kind
            .trim_start()
            .starts_with(|first: char| first.is_ascii_alphabetic());
        let is_value = |first: char| first.is_ascii_digit() || "\"'[{".contains(first);
        let one_word = kind.split_whitespace().count() == 1;
        (kind_begins
            && one_word
            && kind.chars().all(is_kind)
            && value.trim_start().starts_with(is_value))
        .then_some(1 + kind.len())
    }

    /// ``` ``…'' ```: the quotes of a printer's program.
    pub(super) fn printed_quotes(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some(inside) = line.strip_prefix("``") else {
            return false;
        };
        let close = ["''", "``", "\""]
            .iter()
            .filter_map(|close| Some((inside.find(close)?, close.len())));
        let Some((end, length)) = close.min() else {
            return false;
        };
        let span = self.at..self.at + 2 + end + length;
        self.slip("curly", span.start..span.start + 2);
        self.edit(span.clone(), bare::quoted(&inside[..end]));
        self.at = span.end;
        true
    }

    /// `<<EOF` with the text on the lines below, up to a line with that word.
    pub(super) fn text_up_to_a_word(&mut self) -> bool {
        /// A text that runs on for longer is no text.
        const MOST: usize = 40;
        let line = self.rest_of_line();
        let word = line
            .strip_prefix("<<")
            .map(|word| word.trim_matches(['-', '~', '"', '\'', ' ', '\r']));
        let Some(word) = word.filter(|word| !word.is_empty() && is_text(&self.key)) else {
            return false;
        };
        let below = self.text[self.at + line.len()..]
            .split_inclusive('\n')
            .skip(1)
            .take(MOST);
        let lines: Vec<&str> = below.collect();
        let Some(last) = lines.iter().position(|line| line.trim() == word) else {
            return false;
        };
        let text: Vec<&str> = lines[..last].iter().map(|line| line.trim()).collect();
        let (at, length) = (self.at, line.trim_end().len());
        let from = at + line.len() + 1;
        let end = from + lines[..=last].iter().map(|line| line.len()).sum::<usize>();
        self.slip("block-text", at..at + length);
        self.edit(at..at + length, bare::quoted(text.join(" ").trim()));
        self.edit(from..end, "\n".repeat(last + 1));
        // What stands below begins a line of its own.
        self.at = end - usize::from(self.text[..end].ends_with('\n'));
        true
    }

    /// `dict(value = 2, label = "soms")` where a table between braces belongs.
    pub(super) fn call_for_braces(&mut self) -> bool {
        let line = self.rest_of_line();
        let code = line.trim_end().trim_end_matches(',').trim_end();
        let name = line.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'));
        let Some(open) = name.filter(|open| *open > 0 && line[*open..].starts_with('(')) else {
            return false;
        };
        let inside = code[open + 1..].strip_suffix(')');
        if !inside.is_some_and(begins_pair) {
            return false;
        }
        let (at, close) = (self.at, self.at + code.len());
        self.slip("no-braces", at..close);
        self.edit(at..at + open + 1, "{ ");
        self.edit(close - 1..close, " }");
        self.at = close;
        true
    }

    /// `is != "gras"` and `below != 2.5` in a condition: the first is `is_not`, the second may be either limit.
    pub(super) fn not_equal(&mut self) -> bool {
        let line = self.rest_of_line();
        let name = line
            .split([' ', '!', '<', '≠', '='])
            .next()
            .unwrap_or_default();
        let behind = line[name.len()..].trim_start();
        let Some(sign) = ["!=", "<>", "≠"]
            .into_iter()
            .find(|sign| behind.starts_with(sign))
        else {
            return false;
        };
        let at = self.at;
        let until = at + line.len() - behind.len() + sign.len();
        let value = behind[sign.len()..].trim_start();
        let value = value[..value.find([',', '}']).unwrap_or(value.len())].trim();
        let number = value.parse::<f64>().is_ok();
        match name {
            "is" | "is_not" | "from" | "below" if !number => {
                self.slip("condition-meant", at..until);
                self.edit(at..until, "is_not =");
                "is_not".clone_into(&mut self.key);
            }
            "is" | "is_not" | "from" | "below" => {
                self.slip_with("unequal", at..until, vec![("value", value.to_owned())]);
                self.edit(at..until, "below =");
                "below".clone_into(&mut self.key);
            }
            _ => return false,
        }
        self.at = until;
        self.skip_blanks();
        self.value(Within::Braces);
        true
    }

    /// `scale.points = …` under another header: the header that belongs above it, and its name under that.
    pub(super) fn dotted(&mut self, name: &str, start: usize) -> Option<String> {
        let (table, key) = name.split_once('.')?;
        let known = FILE.key(table)?.shape.table()?;
        if is_double(table) != Some(false) || known.key(key).is_none() {
            return None;
        }
        let header = self.header.as_ref()?;
        let length = table.len() + 1;
        if header.name == table {
            self.slip("dotted-again", start..start + name.len());
        } else {
            let line = format!("[{table}]");
            self.slip_with("dotted", start..start + name.len(), vec![("header", line)]);
            self.edit(start..start, format!("[{table}]\n"));
            self.header = Some(Header {
                name: table.to_owned(),
                double: false,
            });
            self.keys.clear();
        }
        self.edit(start..start + length, "");
        Some(key.to_owned())
    }
}
