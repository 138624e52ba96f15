//! Rows of a spreadsheet where keys with values belong, with the names of the keys above them or without.

use super::{Mender, is_double, table_of_names};
use crate::bank::reader::well_formed;
use crate::bank::shape::FILE;

/// What parts the cells of a row.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];
/// More rows than this nobody reads in a message.
const MOST: usize = 60;

impl Mender<'_> {
    /// Rows of values, with the names of their keys on a line above them or without: told once, as tables.
    pub(super) fn sheet_rows(&mut self) -> bool {
        let start = self.at;
        let rest = &self.text[start..];
        let first = rest.lines().next().unwrap_or_default();
        // Neither a name of a key nor a cell holds one, and nearly every line of a sound file does.
        if first.contains('=') {
            return false;
        }
        let under = self.header.as_ref().filter(|_| self.keys.is_empty());
        let under = under.map(|header| header.name.clone());
        let named = || Some((columns_named(first, under.as_deref())?, first.len()));
        let Some((columns, mut end)) = named().or_else(|| {
            let columns = self.columns_in_order(first, under.as_deref())?;
            Some((columns, 0))
        }) else {
            return false;
        };
        let Columns {
            header,
            separator,
            names,
        } = columns;
        let mut tables = Vec::new();
        for line in rest[end..].split_inclusive('\n') {
            if end > 0 && tables.is_empty() && line.trim().is_empty() {
                end += line.len();
                continue;
            }
            let row = cells(line.trim_end(), separator);
            if row.len() != names.len() || line.starts_with('[') {
                break;
            }
            let pairs = names
                .iter()
                .zip(&row)
                .filter(|(_, value)| !value.is_empty());
            let lines = pairs.map(|(name, value)| format!("{name} = {}", as_value(value)));
            let lines: Vec<String> = lines.collect();
            tables.push(lines.join("\n"));
            end += line.len();
        }
        if tables.is_empty() || tables.len() > MOST {
            return false;
        }
        let end = start + end;
        let heading = format!("[[{header}]]\n");
        let mut mend = tables.join(&format!("\n\n{heading}"));
        if under.is_none() {
            mend.insert_str(0, &heading);
        }
        // The line break behind the last row stays.
        let behind = rest[..end - start].trim_end().len();
        let span = start..start + behind;
        self.instead_of_lines("sheet-rows", span, mend)
    }
}

/// What the cells of rows are.
struct Columns {
    header: String,
    separator: char,
    names: Vec<String>,
}

/// The columns that a line of names gives.
fn columns_named(first: &str, under: Option<&str>) -> Option<Columns> {
    let (separator, names) = SEPARATORS
        .into_iter()
        .map(|separator| (separator, cells(first, separator)))
        .find(|(_, names)| names.len() > 1)?;
    let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    let header = under.or_else(|| table_of_names(&names, None))?;
    let known = FILE.key(header).and_then(|key| key.shape.table());
    let is_known = |name: &String| known.is_some_and(|known| known.key(name).is_some());
    (is_double(header) == Some(true) && names.iter().all(is_known)).then(|| Columns {
        header: header.to_owned(),
        separator,
        names,
    })
}

impl Mender<'_> {
    /// The columns of a row without names: what a table must have, in its order, behind an id. Without a header above it a
    /// row is a statement, if it names a characteristic.
    fn columns_in_order(&self, first: &str, under: Option<&str>) -> Option<Columns> {
        let header = under.unwrap_or("item");
        let table = FILE.key(header)?.shape.table()?;
        let required = table.keys.iter().filter(|key| key.required);
        let names: Vec<String> = required.map(|key| key.name.to_owned()).collect();
        let is_row = |row: &[String]| {
            let is_id = row.first().is_some_and(|id| well_formed(id) == *id);
            let is_full = row.len() == names.len() && row.iter().all(|cell| !cell.is_empty());
            let is_plain = !row.iter().any(|cell| cell.contains('{'));
            let names_one = || {
                let of = row.get(1).map(|of| format!("id = \"{of}\""));
                of.is_some_and(|of| self.text.contains(&of))
            };
            is_id && is_full && is_plain && (under.is_some() || names_one())
        };
        let known = is_double(header) == Some(true) && names.len() > 1;
        let mut separators = SEPARATORS.into_iter().filter(|_| known);
        let separator = separators.find(|separator| is_row(&cells(first, *separator)))?;
        Some(Columns {
            header: header.to_owned(),
            separator,
            names,
        })
    }
}

/// The cells of a row, without the strokes around it and the quotes around each.
fn cells(line: &str, separator: char) -> Vec<String> {
    let line = line.trim_matches(|letter| letter == ' ' || letter == '|' || letter == '\r');
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match (letter, cells.last_mut()) {
            (letter, _) if letter == separator && !quoted => cells.push(String::new()),
            (letter, Some(cell)) => {
                quoted ^= letter == '"';
                cell.push(letter);
            }
            _ => {}
        }
    }
    let bare = |cell: String| {
        let cell = cell.trim();
        let inside = cell
            .strip_prefix('"')
            .and_then(|cell| cell.strip_suffix('"'));
        inside.map_or_else(|| cell.to_owned(), |inside| inside.replace("\"\"", "\""))
    };
    cells.into_iter().map(bare).collect()
}

/// A cell as a value of TOML.
pub(super) fn as_value(cell: &str) -> String {
    let decimal = cell.replacen(',', ".", 1);
    if cell == "true" || cell == "false" || cell.parse::<i64>().is_ok() {
        return cell.to_owned();
    }
    if decimal.parse::<f64>().is_ok_and(f64::is_finite)
        && decimal.starts_with(|first: char| first.is_ascii_digit())
    {
        return decimal;
    }
    toml::Value::String(cell.to_owned()).to_string()
}
