//! What the columns of a file are, found from its header.

use crate::bank::Instrument;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Something else: passed over, never stored.
    Other,
    /// The name of the row's group.
    Group,
    /// The answers to an item, by its place among all items.
    Item(usize),
}

/// The columns of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// `,` or `;`.
    pub separator: u8,
    /// In the order of the file.
    pub columns: Vec<Column>,
    /// Names of the columns that are passed over.
    pub others: Vec<String>,
    /// Ids of the items that have no column.
    pub absent: Vec<String>,
}

/// Why a header cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeaderProblem {
    /// There is no header.
    Empty,
    /// None of the columns is an item.
    NoItems {
        /// The columns there are.
        found: Vec<String>,
    },
    /// An item has two columns.
    Twice(String),
    /// There is no such column to group by.
    NoGroup {
        /// What was asked for.
        wanted: String,
        /// The columns there are.
        found: Vec<String>,
    },
}

impl Layout {
    /// Reads the header line: the separator, and what each column is.
    pub fn read(
        header: &[u8],
        instrument: &Instrument,
        group: Option<&str>,
    ) -> Result<Self, HeaderProblem> {
        let header = header.strip_prefix(b"\xef\xbb\xbf").unwrap_or(header);
        let separator = separator(header);
        let mut cells = Vec::new();
        super::rows::split(header, separator, |_, cell| {
            cells.push(
                String::from_utf8_lossy(&super::rows::unquoted(cell))
                    .trim()
                    .to_owned(),
            );
        });
        if cells.iter().all(String::is_empty) {
            return Err(HeaderProblem::Empty);
        }
        let ids: Vec<&str> = instrument.items().map(|item| item.id.as_str()).collect();
        let mut seen = vec![false; ids.len()];
        let (mut columns, mut others) = (Vec::new(), Vec::new());
        for cell in &cells {
            if group == Some(cell.as_str()) && !columns.contains(&Column::Group) {
                columns.push(Column::Group);
            } else if let Some(item) = ids.iter().position(|id| id == cell) {
                if std::mem::replace(&mut seen[item], true) {
                    return Err(HeaderProblem::Twice(cell.clone()));
                }
                columns.push(Column::Item(item));
            } else {
                others.push(cell.clone());
                columns.push(Column::Other);
            }
        }
        if let Some(wanted) = group.filter(|_| !columns.contains(&Column::Group)) {
            return Err(HeaderProblem::NoGroup {
                wanted: wanted.to_owned(),
                found: cells,
            });
        }
        if !seen.contains(&true) {
            return Err(HeaderProblem::NoItems { found: cells });
        }
        let absent = ids
            .iter()
            .zip(&seen)
            .filter(|(_, seen)| !**seen)
            .map(|(id, _)| (*id).to_owned());
        Ok(Self {
            separator,
            columns,
            others,
            absent: absent.collect(),
        })
    }
}

/// The separator that comes most outside quotes; the comma of equals.
fn separator(header: &[u8]) -> u8 {
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0, 0);
    for byte in header {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}
