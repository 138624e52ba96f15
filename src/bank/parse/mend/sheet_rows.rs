//! Rows of a spreadsheet where keys with values belong: the names of the keys beside each other, the values under them.

use super::Mender;
use super::headers::table_of_names;
use super::names::is_double;
use crate::bank::shape::FILE;

/// What parts the cells of a row.
const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];
/// More rows than this nobody reads in a message.
const MOST: usize = 60;

impl Mender<'_> {
    /// Names of keys on one line and rows of values under it: told once, as tables.
    pub(super) fn sheet_rows(&mut self) -> bool {
        let start = self.at;
        let rest = &self.text[start..];
        let first = rest.lines().next().unwrap_or_default();
        let Some((separator, names)) = SEPARATORS
            .into_iter()
            .map(|separator| (separator, cells(first, separator)))
            .find(|(_, names)| names.len() > 1)
        else {
            return false;
        };
        let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        let under = self.header.as_ref().filter(|_| self.keys.is_empty());
        let under = under.map(|header| header.name.clone());
        let header = match &under {
            Some(header) => header.as_str(),
            None => match table_of_names(&names, None) {
                Some(header) => header,
                None => return false,
            },
        };
        let known = FILE.key(header).and_then(|key| key.shape.table());
        let is_known = |name: &String| known.is_some_and(|known| known.key(name).is_some());
        if is_double(header) != Some(true) || !names.iter().all(is_known) {
            return false;
        }
        let mut end = start + first.len();
        let mut tables = Vec::new();
        for line in rest.split_inclusive('\n').skip(1) {
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
        let heading = format!("[[{header}]]\n");
        let mut mend = tables.join(&format!("\n\n{heading}"));
        if under.is_none() {
            mend.insert_str(0, &heading);
        }
        // The line break behind the last row stays.
        let behind = rest[..end - start].trim_end().len();
        let span = start..start + behind;
        let words = vec![
            ("mend", mend.clone()),
            ("from", super::line_of(self.text, start).to_string()),
            ("until", super::line_of(self.text, span.end).to_string()),
        ];
        self.slip_with("sheet-rows", start..start + first.trim_end().len(), words);
        self.edit(span.clone(), mend);
        self.header = None;
        self.keys.clear();
        self.at = span.end;
        self.end = span.end;
        true
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
fn as_value(cell: &str) -> String {
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
