//! What is asked of a layout by those who tell of it.

use super::{Column, Layout, SHOWN_LETTERS};
use crate::exchange::origin::Origin;
use crate::exchange::text::shortened;

impl Layout {
    /// How many of the bank's statements have a column.
    pub fn found(&self) -> usize {
        self.items - self.absent.len()
    }

    /// `,`, `;`, a tab, `|` or a blank; none in a sheet.
    pub fn separator(&self) -> Option<char> {
        let turned = matches!(self.origin, Origin::Sheet);
        (!turned).then_some(self.separator as char)
    }

    /// What parts the cells of a row, to cut a file between rows.
    pub fn cut_by(&self) -> u8 {
        self.separator
    }

    /// Column, name and item of each column that is used, from 1.
    pub fn used(&self) -> impl Iterator<Item = (usize, String, String)> {
        self.columns
            .iter()
            .enumerate()
            .filter_map(|(place, column)| match column {
                Column::Item(item) => {
                    let name = shortened(&self.names[place], SHOWN_LETTERS);
                    Some((self.origin.place(1, place + 1).1, name, self.id(*item)))
                }
                _ => None,
            })
    }

    /// The first names of the columns that are passed over, each as much as fits.
    pub fn shown_others(&self, most: usize) -> Vec<String> {
        self.others
            .iter()
            .take(most)
            .map(|name| shortened(name, SHOWN_LETTERS))
            .collect()
    }

    /// What a column is called: its name, as much as fits, or its number where it has none.
    pub(in crate::exchange) fn called(&self, place: usize) -> String {
        let name = shortened(&self.names[place], SHOWN_LETTERS);
        if name.is_empty() {
            (place + 1).to_string()
        } else {
            name
        }
    }

    /// Whether each row begins with its number, under no header.
    pub fn numbered(&self) -> bool {
        self.numbered
    }

    /// Whether bare numbers were read as those of the paper form, which are others than the values.
    pub fn are_of_the_form(&self) -> bool {
        self.cells.are_of_the_form()
    }

    /// What may stand in a cell.
    pub fn allowed(&self) -> Vec<String> {
        self.cells.allowed()
    }
}
