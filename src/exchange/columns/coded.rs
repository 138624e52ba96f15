//! Columns that are known by the code which they begin with: what else stands in their header is told, since a code may be
//! used for another question in another form.

use super::{Block, SHOWN_LETTERS};
use crate::exchange::keys::{Header, Keys, Near, Strength};
use crate::exchange::layout::Column;
use crate::exchange::problems::Unreadable;
use crate::exchange::text::shortened;

impl Block {
    /// The columns known by their code, with the item that each was taken for.
    ///
    /// # Errors
    /// The text behind a code is nearly the statement of another item.
    pub(in crate::exchange) fn coded(
        &self,
        columns: &[Column],
        keys: &Keys,
    ) -> Result<Vec<Near>, Unreadable> {
        let (mut told, mut unclear) = (Vec::new(), Vec::new());
        let mut search = None;
        for (place, column) in columns.iter().enumerate() {
            let (Column::Item(item), Header::Item(_, Strength::Framed)) =
                (column, self.headers[place])
            else {
                continue;
            };
            let Some(behind) = keys.text_behind_code(&self.texts[place]) else {
                continue;
            };
            let all = || keys.search((0..keys.ids().len()).collect());
            let name = shortened(&self.names[place], SHOWN_LETTERS);
            match search.get_or_insert_with(all).nearly(&behind) {
                Some(own) if own == *item => {}
                Some(_) => unclear.push(name),
                None => told.push(keys.near(place, &self.names[place], *item)),
            }
        }
        if unclear.is_empty() {
            Ok(told)
        } else {
            Err(Unreadable::Unclear(unclear))
        }
    }
}
