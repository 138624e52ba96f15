//! What is wrong with the columns of a table, by their names.

use std::collections::HashSet;

use super::{MOST_ALIKE, quoted};
use crate::bank::Bank;
use crate::exchange::{Near, looks_misread};
use crate::i18n::Words;

impl Words {
    /// Columns that fit more than one statement; a map of columns goes by their names.
    pub(super) fn unclear(&self, path: &str, columns: &[String], example: &str) -> String {
        let names: HashSet<&String> = columns.iter().collect();
        let id = if names.len() < columns.len() {
            "table-unclear-alike"
        } else {
            "table-unclear"
        };
        self.of_columns(id, path, columns, example)
    }

    /// A column of the map that is not there; of a table without names none of its cells is shown.
    pub(super) fn no_mapped(&self, path: &str, wanted: &str, found: &[String]) -> String {
        let id = if found.is_empty() {
            "table-no-mapped-answers"
        } else {
            "table-no-mapped"
        };
        let names = found.join(", ");
        let with = [
            ("path", path.into()),
            ("wanted", wanted.into()),
            ("found", names.into()),
        ];
        self.fill(id, &with)
    }

    /// What is wrong with one column, by its name.
    pub(super) fn of_column(&self, id: &str, path: &str, column: &str) -> String {
        self.fill(id, &[("path", path.into()), ("column", column.into())])
    }

    /// What is wrong with some columns.
    pub(super) fn of_columns(
        &self,
        id: &str,
        path: &str,
        columns: &[String],
        example: &str,
    ) -> String {
        let columns = quoted(columns);
        self.fill(
            id,
            &[
                ("path", path.into()),
                ("columns", columns.into()),
                ("example", example.into()),
            ],
        )
    }

    pub(super) fn near(&self, near: &[Near], path: &str, bank: &Bank) -> String {
        let mut text = self.fill("table-near", &[("path", path.into())]);
        let mut misread = false;
        for one in near.iter().take(MOST_ALIKE) {
            let item = bank.instrument.item(&one.item);
            let statement = item.map_or("", |item| item.text.get(bank.language(self.reader())));
            // A program that has no such letter writes a question mark for it.
            let lost = one.name.contains('?') && !statement.is_ascii() && !statement.contains('?');
            misread |= lost || looks_misread(&one.name);
            text.push('\n');
            text.push_str(&self.fill(
                "table-near-one",
                &[
                    ("column", one.column.into()),
                    ("name", one.name.as_str().into()),
                    ("item", one.item.as_str().into()),
                    ("text", statement.into()),
                ],
            ));
        }
        if near.len() > MOST_ALIKE {
            let more = [("count", (near.len() - MOST_ALIKE).into())];
            text.push('\n');
            text.push_str(&self.fill("table-near-more", &more));
        }
        if misread {
            text.push('\n');
            text.push_str(&self.say("table-misread"));
        }
        text + "\n" + &self.say("table-near-mend")
    }

    /// Measurements side by side, with what tells them apart.
    pub(super) fn side_by_side(&self, path: &str, names: &[String]) -> String {
        let with = [
            ("path", path.into()),
            ("count", names.len().into()),
            ("names", quoted(names).into()),
        ];
        self.fill("table-side-by-side", &with)
    }

    /// Rows of several moments, by the column that says so.
    pub(super) fn moments(&self, path: &str, column: &str, moments: &[String]) -> String {
        let with = [
            ("path", path.into()),
            ("column", column.into()),
            ("moments", quoted(moments).into()),
        ];
        self.fill("table-moments", &with)
    }
}
