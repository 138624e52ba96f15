//! Tables in a list behind other brackets than braces, or behind none, and lists behind braces.

use toml::de::DeTable;

use super::lines::begins_pair;
use super::names::{is_list, is_of, is_quote, is_text};
use super::{Mender, mend};
use crate::bank::reader::is_language_tag;
use crate::bank::shape::{Shape, owners};

impl Mender<'_> {
    /// `[ figure = "mean", … ]`, `( value = 2, … )`: a table of a list between other brackets.
    pub(super) fn table_in_brackets(&mut self) -> bool {
        let line = self.rest_of_line();
        let code = line.trim_end().trim_end_matches([',', ';']).trim_end();
        let inside = code.strip_prefix(['[', '(']);
        let inside = inside.and_then(|code| code.strip_suffix([']', ')', '}']));
        let Some(inside) = inside.map(str::trim) else {
            return false;
        };
        begins_pair(inside) && self.as_table(inside, code.len(), "closer")
    }

    /// `figure = "mean", of = "…", from = 3.0`: a table of a list without its braces.
    pub(super) fn table_without_braces(&mut self) -> bool {
        let line = self.rest_of_line();
        let code = line.trim_end().trim_end_matches([',', ';', '}', ' ']);
        let mut pairs = code.match_indices(", ");
        let several = pairs.any(|(at, _)| begins_pair(&code[at + 2..]));
        // The brace that closes stands there already: it is the one that opens that is missing.
        let closed = line[code.len()..].trim_start().starts_with('}');
        let length = if closed {
            line.find('}').map_or(code.len(), |close| close + 1)
        } else {
            code.len()
        };
        several && begins_pair(code) && self.as_table(code, length, "no-braces")
    }

    /// Writes what stands here between braces, where that makes a table.
    fn as_table(&mut self, inside: &str, length: usize, kind: &'static str) -> bool {
        let typed = format!("a = {{ {inside} }}");
        let mended = mend(&typed);
        let meant = if mended.is_changed() {
            mended.text
        } else {
            typed
        };
        if meant.contains('\n') || DeTable::parse(&meant).is_err() {
            return false;
        }
        let span = self.at..self.at + length;
        self.slip(kind, span.clone());
        self.edit(span.clone(), meant.trim_start_matches("a = "));
        self.at = span.end;
        true
    }

    /// `any = [ … ]` within a list of conditions, without braces round it.
    pub(super) fn group_without_braces(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some((name, behind)) = line.split_once('=') else {
            return false;
        };
        let name = name.trim_end();
        if !["any", "all"].contains(&name) || !behind.trim_start().starts_with('[') {
            return false;
        }
        let start = self.at;
        self.slip("no-braces-round", start..start + name.len());
        self.edit(start..start, "{ ");
        self.at = start + line.len() - behind.trim_start().len();
        self.list();
        self.edit(self.at..self.at, " }");
        self.end = self.at;
        true
    }

    /// `{ 2, "soms" }`: a value and its label without their names.
    pub(super) fn short_point(&mut self) -> bool {
        let line = self.rest_of_line();
        let Some((inside, _)) = line.strip_prefix('{').and_then(|line| line.split_once('}')) else {
            return false;
        };
        let parts: Vec<&str> = inside.splitn(2, [',', ':']).map(str::trim).collect();
        let &[first, second] = parts.as_slice() else {
            return false;
        };
        let (value, label) = if first.parse::<i64>().is_ok() {
            (first, second)
        } else {
            (second, first)
        };
        let words = label
            .strip_prefix('"')
            .and_then(|label| label.strip_suffix('"'));
        let Some(words) = words.filter(|words| !words.contains('"')) else {
            return false;
        };
        if self.key != "points" || value.parse::<i64>().is_err() {
            return false;
        }
        let span = self.at..self.at + inside.len() + 2;
        let meant = format!("{{ value = {value}, label = \"{words}\" }}");
        self.slip("short-point-line", span.clone());
        self.edit(span.clone(), meant);
        self.at = span.end;
        true
    }

    /// Whether texts stand between braces, without names.
    pub(super) fn is_list_in_braces(&self) -> bool {
        let inside = self.rest()[1..].trim_start_matches([' ', '\t']);
        let Some(text) = inside.strip_prefix('"') else {
            return false;
        };
        let Some((inside, behind)) = text.split_once('"') else {
            return false;
        };
        let behind = behind.trim_start_matches([' ', '\t']);
        !inside.contains('\n')
            && behind.starts_with([',', '}'])
            && self.rest_of_line().contains('}')
    }

    pub(super) fn list_in_braces(&mut self) {
        let start = self.at;
        let line = self.rest_of_line();
        let close = start + line.find('}').unwrap_or(line.len() - 1);
        if is_text(&self.key) && !is_list(&self.key) {
            let inside = &line[1..];
            if let Some(language) = first_language(self.text).filter(|_| names_a_language(inside)) {
                // The first of its languages has no name.
                let at = start + line.len() - inside.trim_start().len();
                self.slip("text-without-language", start..close + 1);
                self.edit(at..at, format!("{language} = "));
                self.at = close + 1;
                return;
            }
            // One text needs nothing round it.
            self.slip("round-one", start..close + 1);
            self.edit(start..start + 1, "");
            self.edit(close..close + 1, "");
            self.at = close + 1;
            return;
        }
        self.slip("closer", start..close + 1);
        self.edit(start..start + 1, "[");
        self.edit(close..close + 1, "]");
        self.at = close + 1;
    }

    /// Whether tables of a list stand between braces: the next thing is a brace again.
    pub(super) fn is_tables_in_braces(&self) -> bool {
        let is_tables = owners(&self.key).iter().any(|owner| {
            let table = crate::bank::shape::FILE.key(owner);
            let table = table.and_then(|table| table.shape.table());
            let key = table.and_then(|table| table.key(&self.key));
            key.is_some_and(|key| matches!(key.shape, Shape::Tables(_)))
        });
        is_tables && self.rest()[1..].trim_start().starts_with('{')
    }

    pub(super) fn tables_in_braces(&mut self) {
        let open = self.at;
        self.slip("closer", open..open + 1);
        self.edit(open..open + 1, "[");
        self.at += 1;
        self.end = self.at;
        self.entries(open);
    }

    /// `of = "a", "b"`: what belongs in a list stands behind one another without its brackets.
    pub(super) fn bare_texts(&mut self, goes_on: impl Fn(&str) -> bool) -> bool {
        if !is_list(&self.key) {
            return false;
        }
        let line = self.rest_of_line();
        let mut end = 0;
        let mut many = 0;
        while let Some(inside) = line[end..].trim_start_matches([',', ' ']).strip_prefix('"') {
            let between = &line[end..line.len() - inside.len() - 1];
            let Some(close) = inside.find('"') else {
                return false;
            };
            if many > 0 && between.matches(',').count() != 1 {
                return false;
            }
            end = line.len() - inside.len() + close + 1;
            many += 1;
        }
        if many < 2
            || line[..end].contains('\\')
            || line[..end].contains(is_quote)
            || !goes_on(&line[end..])
        {
            return false;
        }
        let span = self.at..self.at + end;
        self.slip("bare-list", span.clone());
        self.edit(span.start..span.start, "[");
        self.edit(span.end..span.end, "]");
        self.at = span.end;
        true
    }

    /// `part = "hart" / "hoofd"`: two where one belongs.
    pub(super) fn one_of_two(&mut self) -> bool {
        let one = |shape: &Shape| matches!(shape, Shape::Word(_) | Shape::Id | Shape::Reference);
        let line = self.rest_of_line();
        let code = line.split('#').next().unwrap_or(line).trim_end();
        let parts: Vec<&str> = code.split('"').collect();
        let &["", first, between, second, ""] = parts.as_slice() else {
            return false;
        };
        let parted = matches!(
            between.trim(),
            "/" | "," | ";" | "|" | "&" | "+" | "en" | "of" | "and" | "or"
        );
        if is_list(&self.key) || !is_of(&self.key, one) || !parted {
            return false;
        }
        let span = self.at..self.at + code.len();
        let words = vec![
            ("key", self.key.clone()),
            ("first", first.to_owned()),
            ("second", second.to_owned()),
        ];
        self.slip_with("one-of-two", span.clone(), words);
        self.edit(span.clone(), format!("\"{first}\""));
        self.at = span.end;
        true
    }

    /// A list whose entries stand on lines of their own behind strokes, as in YAML.
    pub(super) fn strokes_below(&mut self, name: &str, start: usize) -> bool {
        let at = self.at;
        let line = self.rest_of_line().len();
        let below = self.text[at + line..].split_inclusive('\n').skip(1);
        let mut entries = Vec::new();
        let mut length = 0;
        for one in below {
            let Some(entry) = one.trim_start().strip_prefix("- ") else {
                break;
            };
            let entry = entry.trim().trim_matches(['"', '\'']);
            entries.push(format!("\"{entry}\""));
            length += one.len();
        }
        let plain =
            |entry: &String| !entry[1..entry.len() - 1].contains(['"', '=', '{', '\\', ':']);
        if entries.is_empty() || !is_list(name) || !entries.iter().all(plain) {
            return false;
        }
        let blank = if self.text[..at].ends_with(' ') {
            ""
        } else {
            " "
        };
        let from = at + line + 1;
        self.without_sign();
        self.slip("strokes", start..at);
        self.edit(at..at + line, format!("{blank}[{}]", entries.join(", ")));
        self.edit(from..from + length, "\n".repeat(entries.len()));
        self.at = from + length;
        true
    }
}

/// The language that a bank declares first.
fn first_language(text: &str) -> Option<&str> {
    let behind = &text[text.find("languages")?..];
    let language = behind.split('"').nth(1)?;
    is_language_tag(language).then_some(language)
}

/// `"…", en = "…"`: behind a text stands one with its language.
fn names_a_language(inside: &str) -> bool {
    let behind = inside.split('"').nth(2).unwrap_or_default();
    let name = behind
        .trim_start_matches([',', ' '])
        .split(['=', ':'])
        .next();
    name.is_some_and(|name| is_language_tag(name.trim()))
}
