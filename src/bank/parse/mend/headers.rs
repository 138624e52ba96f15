//! Headers: their brackets and names, and the ones that were forgotten.

use std::cmp::Reverse;
use std::ops::Range;

use super::names::is_double;
use super::{Header, Mender, alias};
use crate::bank::reader::well_formed;
use crate::bank::shape::{FILE, Shape, Table, owners, single};

impl Mender<'_> {
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

    pub(super) fn header(&mut self) {
        let (start, line) = (self.at, self.rest_of_line());
        let code = line.split('#').next().unwrap_or(line);
        let whole = start..start + code.trim_end().len();
        let is_number = |part: &str| part.bytes().all(|one| one.is_ascii_digit());
        let section = section(code.trim_end()).filter(|(_, part)| !is_number(part));
        if let Some((kind, part)) = section {
            if let Some(list) = list_below(kind, part) {
                return self.renamed_list(
                    &format!("{kind} {part}"),
                    &format!("{kind}.{list}"),
                    whole,
                );
            }
            let is_list = FILE
                .key(kind)
                .is_some_and(|key| matches!(key.shape, Shape::Tables(_)));
            if is_list && self.other_nesting(&format!("{kind}.{part}"), whole) {
                return;
            }
        }
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
            if !self.other_header() {
                self.at += line.len();
            }
            return;
        }
        if self.other_nesting(raw, start..start + end.min(code.trim_end().len())) {
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
        let kind = if renamed && double && is_numbered(raw, &name) {
            Some("numbered-header")
        } else if renamed {
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
            let mut words = vec![("header", meant.clone())];
            if kind != "numbered-header" {
                // The numbers differ and are one mistake.
                words.push(("found", raw.to_owned()));
            }
            self.slip_with(kind, span.clone(), words);
            self.edit(span, meant);
        }
        self.header = Some(Header { name, double });
        self.keys.clear();
        self.at = start + end;
        self.end = self.at;
        self.line_end();
    }

    /// A header that hangs under another one where it does not belong, is called by an id, or is a text.
    fn other_nesting(&mut self, raw: &str, span: Range<usize>) -> bool {
        let Some((root, part)) = raw.split_once('.') else {
            return self.text_header(raw, span);
        };
        let (root, part) = (root.trim(), part.trim().trim_matches(['"', '\'']));
        // What it hangs under is called by its own id.
        let below = FILE
            .key(part)
            .filter(|key| matches!(key.shape, Shape::Tables(_)));
        if below.is_some() && FILE.key(root).is_none() && self.text.contains(&format!("\"{root}\""))
        {
            self.renamed_list(raw, part, span);
            self.header = Some(Header {
                name: part.to_owned(),
                double: true,
            });
            return true;
        }
        let root = meant_name(root).0;
        if let Some(list) = list_below(&root, part).filter(|list| *list != part) {
            self.renamed_list(raw, &format!("{root}.{list}"), span);
            return true;
        }
        let Some(top) = FILE.key(&root) else {
            return false;
        };
        let Shape::Tables(table) = top.shape else {
            return false;
        };
        if part.contains('.') || table.key(part).is_some() || alias(table, part).is_some() {
            return false;
        }
        let below = FILE
            .key(part)
            .filter(|key| matches!(key.shape, Shape::Tables(_)));
        let has = |key: &str| self.names_below(span.end).iter().any(|name| name == key);
        let (name, line) = if let Some(below) = below {
            let owner = self.last_id(&root, span.start);
            let owner = owner.filter(|_| {
                let table = below.shape.table();
                table.is_some_and(|table| table.key(&root).is_some()) && !has(&root)
            });
            let line = owner.map(|id| (root.clone(), id));
            (below.name.to_owned(), line)
        } else {
            let id = (!has("id")).then(|| ("id".to_owned(), well_formed(part)));
            (root, id)
        };
        let mut meant = format!("[[{name}]]");
        let mut words = vec![("found", raw.to_owned()), ("header", meant.clone())];
        self.keys.clear();
        let kind = match &line {
            Some((key, id)) => {
                let line = format!("{key} = \"{id}\"");
                self.keys.push(key.clone());
                meant = format!("{meant}\n{line}");
                words.push(("below", line));
                "named-header"
            }
            None => "nested-header",
        };
        self.slip_with(kind, span.clone(), words);
        self.edit(span.clone(), meant);
        self.header = Some(Header { name, double: true });
        self.at = span.end;
        self.end = self.at;
        self.line_end();
        true
    }

    /// `[text]` under an item: the languages of its text.
    fn text_header(&mut self, raw: &str, span: Range<usize>) -> bool {
        let Some(header) = self.header.clone().filter(|_| FILE.key(raw).is_none()) else {
            return false;
        };
        let table = FILE.key(&header.name).and_then(|key| key.shape.table());
        if let Some(list) = list_below(&header.name, raw) {
            self.renamed_list(raw, &format!("{}.{list}", header.name), span);
            return true;
        }
        let key = table.and_then(|table| table.key(raw));
        if !key.is_some_and(|key| matches!(key.shape, Shape::Text)) {
            return false;
        }
        let meant = format!("[{}.{raw}]", header.name);
        self.renamed(raw, meant, span);
        true
    }

    /// The header of a list that hangs under another table, called by its last name alone or by a wrong one.
    fn renamed_list(&mut self, raw: &str, name: &str, span: Range<usize>) {
        self.renamed(raw, format!("[[{name}]]"), span);
    }

    /// The header that was meant, in the place of the one that stands there.
    fn renamed(&mut self, raw: &str, meant: String, span: Range<usize>) {
        let words = vec![("found", raw.to_owned()), ("header", meant.clone())];
        self.slip_with("header-name", span.clone(), words);
        self.edit(span.clone(), meant);
        self.keys.clear();
        self.at = span.end;
        self.end = self.at;
        self.line_end();
    }

    /// A header behind a `#`: what follows it would stand twice under the one before.
    pub(super) fn hidden_header(&mut self) -> bool {
        let line = self.rest_of_line();
        let bare = line.trim_start_matches(['#', ' ']).trim_end();
        self.meant_header(bare, "hidden-header", true)
    }

    /// A header between other signs than square brackets, or between none.
    pub(super) fn other_header(&mut self) -> bool {
        let line = self.rest_of_line();
        if line.contains('=') && !line.starts_with('=') {
            return false;
        }
        let dressed = line
            .trim_start()
            .starts_with(['(', '{', '<', '[', '*', '=', '"']);
        self.meant_header(line.trim(), "open-header", !dressed)
    }

    fn meant_header(&mut self, dressed: &str, kind: &'static str, repeats: bool) -> bool {
        let core = dressed.trim_matches(|letter: char| "()[]{}<>*=:\"'- ".contains(letter));
        let is_word = !core.is_empty()
            && core
                .chars()
                .all(|letter| letter.is_alphabetic() || letter == '_');
        if !is_word {
            return false;
        }
        let name = FILE.key(core).map(|key| key.name);
        let Some(name) = name.or_else(|| alias(&FILE, core)) else {
            return false;
        };
        let start = self.at;
        let length = self.rest_of_line().trim_end().len();
        let next = self.names_below(start + length);
        let next = next.first();
        let seen = next.is_some_and(|next| self.keys.contains(next));
        let table = FILE.key(name).and_then(|key| key.shape.table());
        let fits = next
            .zip(table)
            .is_some_and(|(next, table)| table.key(next).is_some());
        // A header by its own name, of a table that has what stands below while the one before it has not.
        let here = self
            .header
            .as_ref()
            .and_then(|header| FILE.key(&header.name));
        let here = here.and_then(|key| key.shape.table());
        let elsewhere = next.is_some_and(|next| here.is_none_or(|table| table.key(next).is_none()));
        let own_name = elsewhere && FILE.key(core).is_some();
        if !fits || repeats && !seen && !own_name {
            return false;
        }
        let double = is_double(name).unwrap_or(true);
        let meant = if double {
            format!("[[{name}]]")
        } else {
            format!("[{name}]")
        };
        let span = start..start + length;
        let words = vec![("found", core.to_owned()), ("header", meant.clone())];
        self.slip_with(kind, span.clone(), words);
        self.edit(span.clone(), meant);
        self.header = Some(Header {
            name: name.to_owned(),
            double,
        });
        self.keys.clear();
        self.at = span.end;
        self.end = self.at;
        true
    }

    /// The names that stand before a sign on the lines from here to the next header.
    pub(super) fn names_below(&self, from: usize) -> Vec<String> {
        /// More lines than this no table has.
        const MOST: usize = 60;
        let lines = self.text[from..].lines().take(MOST);
        let lines = lines.take_while(|line| {
            let line = line.trim_start();
            !line.starts_with('[') || line.contains(['"', '=', ','])
        });
        lines
            .filter_map(|line| {
                let name = line.split_once(['=', ':'])?.0.trim();
                let bare = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
                (!name.is_empty() && name.chars().all(bare)).then(|| name.to_owned())
            })
            .collect()
    }

    /// The table to which the lines from here on belong, by their names, where that is another than this.
    pub(super) fn table_of_lines(&self, from: usize, current: &str) -> Option<&'static str> {
        table_of_names(&self.names_below(from), Some(current))
    }

    /// The id under the last header of this name before a place.
    fn last_id(&self, header: &str, before: usize) -> Option<String> {
        /// So far back a header is looked for.
        const FAR: usize = 20_000;
        let from = self.text.floor_char_boundary(before.saturating_sub(FAR));
        let at = from + self.text[from..before].rfind(&format!("[{header}]"))?;
        let mut lines = self.text[at..before].lines().skip(1);
        lines.find_map(|line| {
            let (key, value) = line.split_once('=')?;
            let id = value.trim().trim_matches(['"', '\'']);
            (key.trim() == "id").then(|| id.to_owned())
        })
    }

    /// A text in another language on a line of its own, behind one without a language.
    pub(super) fn language_apart(&mut self, name: &str, start: usize) -> bool {
        let Some((text, language)) = name.split_once('.') else {
            return false;
        };
        if !self.keys.iter().any(|key| key == text) || language.len() > 3 {
            return false;
        }
        let words = vec![
            ("key", name.to_owned()),
            ("text", text.to_owned()),
            ("language", language.to_owned()),
        ];
        self.slip_with("language-apart", start..start + name.len(), words);
        true
    }

    /// What people forget: the header above the first lines, or that of a table of which a bank has one.
    pub(super) fn under_a_header(&mut self, name: &str, start: usize) {
        let Some(table) = self.table_without_header(name, start) else {
            return;
        };
        let header = format!("[{table}]");
        let line = self.rest_of_line().len();
        let words = vec![("table", table.to_owned()), ("header", header.clone())];
        self.slip_with("no-header", start..self.at + line.min(1), words);
        self.edit(start..start, header + "\n");
        self.header = Some(Header {
            name: table.into(),
            double: false,
        });
        self.keys.clear();
        self.once.push(table.to_owned());
    }

    /// The table to which this name and those below belong, where its header stands nowhere.
    fn table_without_header(&self, name: &str, start: usize) -> Option<&'static str> {
        let table = |name: &str| FILE.key(name).and_then(|key| key.shape.table());
        let Some(header) = &self.header else {
            let belongs = table("bank").is_some_and(|bank| bank.key(name).is_some());
            return (belongs && !self.text.contains("[bank]")).then_some("bank");
        };
        if table(&header.name)?.key(name).is_some() {
            return None;
        }
        let owners = owners(name);
        let [only] = owners.as_slice() else {
            return None;
        };
        let key = FILE.key(only)?;
        let Shape::Table(meant) = key.shape else {
            return None;
        };
        let missing = self.missing.get_or_init(|| headers_missing(self.text));
        let is_missing = missing.contains(&key.name) && !self.once.iter().any(|it| it == only);
        let below = self.names_below(start);
        let all = below.iter().all(|name| meant.key(name).is_some());
        (is_missing && all).then_some(key.name)
    }
}

/// The tables of which a bank has one and whose header stands nowhere in a text.
fn headers_missing(text: &str) -> Vec<&'static str> {
    single()
        .filter(|name| !text.contains(&format!("[{name}]")))
        .collect()
}

/// Whether a header is one of this name with a number behind it: `item1`, `stelling 2`.
fn is_numbered(raw: &str, name: &str) -> bool {
    let is_number = |last: char| last.is_ascii_digit() || "-_ .#".contains(last);
    let bare = raw.trim_end_matches(is_number);
    bare.len() < raw.len() && meant_name(bare).0 == name
}

/// A header of settings files, in which the kind stands before an id or a part: `[item "lezen-1"]`, `[route meetings]`.
fn section(code: &str) -> Option<(&str, &str)> {
    let inside = code.trim_matches(['[', ']']);
    let (kind, part) = inside.split_once([':', ' '])?;
    let part = part.trim().trim_matches(['"', '\'']);
    let is_id = !part.is_empty()
        && part
            .chars()
            .all(|letter| letter.is_alphanumeric() || "-_".contains(letter));
    let is_header = code.starts_with('[') && code.ends_with(']') && FILE.key(kind).is_some();
    (is_header && is_id).then_some((kind, part))
}

/// The table to which these names belong, where that is another than this.
pub(in crate::bank) fn table_of_names(
    names: &[String],
    current: Option<&str>,
) -> Option<&'static str> {
    // Most of its names, and least that is missing.
    let fits = |table: &'static Table| {
        let known = names.iter().filter(|name| table.key(name).is_some());
        let missing = table.keys.iter().filter(|key| key.required);
        let missing = missing.filter(|key| !names.iter().any(|name| name == key.name));
        (known.count(), Reverse(missing.count()))
    };
    let lists = FILE.keys.iter().filter_map(|key| match key.shape {
        Shape::Tables(table) => Some((key.name, fits(table))),
        _ => None,
    });
    let now = match current {
        Some(current) => Some(lists.clone().find(|(name, _)| *name == current)?.1),
        None => None,
    };
    let best = lists.max_by_key(|(_, fits)| *fits)?;
    now.is_none_or(|now| best.1 > now).then_some(best.0)
}

/// The list of tables under this header that a name stands for, one of it or all.
fn list_below(header: &str, name: &str) -> Option<&'static str> {
    let table = FILE.key(header)?.shape.table()?;
    let lists = table
        .keys
        .iter()
        .filter(|key| matches!(key.shape, Shape::Tables(_)));
    let name = name.to_lowercase();
    let mut names = lists.map(|key| key.name);
    names.find(|list| *list == name || list.strip_suffix('s') == Some(name.as_str()))
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
