//! Where a cell of a turned table stands in the file, for whoever has to mend it.

use std::collections::HashMap;

/// How rows and columns of a table lie in its file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Origin {
    /// As they are.
    #[default]
    Same,
    /// As they are, in a sheet.
    Sheet,
    /// A row is a column of the file.
    Turned {
        /// Per column of the table, its line in the file.
        lines: Vec<u64>,
        /// Per row of the table, its column in the file, from 1.
        columns: Vec<usize>,
    },
    /// A cell is a line of the file.
    Long {
        /// Line of the file by row and column of the table.
        lines: HashMap<(u64, usize), u64>,
        /// The column with the answers, from 1.
        column: usize,
    },
}

impl Origin {
    /// The column that a row of the table is in the file, from 1, where it was turned.
    pub(super) fn column(&self, line: u64) -> Option<usize> {
        match self {
            Self::Turned { columns, .. } => columns.get(line.saturating_sub(1) as usize).copied(),
            _ => None,
        }
    }

    /// Line and column in the file of a place in the table, all from 1; column 0 is the whole row.
    pub(super) fn place(&self, line: u64, column: usize) -> (u64, usize) {
        match self {
            Self::Same | Self::Sheet => (line, column),
            Self::Turned { lines, columns } => {
                let at = columns
                    .get(line.saturating_sub(1) as usize)
                    .copied()
                    .unwrap_or(column);
                (
                    lines.get(column.saturating_sub(1)).copied().unwrap_or(line),
                    at,
                )
            }
            Self::Long {
                lines,
                column: answers,
            } => (
                lines.get(&(line, column)).copied().unwrap_or(line),
                *answers,
            ),
        }
    }
}
