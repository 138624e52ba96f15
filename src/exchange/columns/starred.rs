//! Signs beside statements that refer to something said elsewhere.

use super::{Block, SHOWN_LETTERS};
use crate::exchange::layout::Column;
use crate::exchange::text::{shortened, tidy};

/// What refers to a footnote.
const SIGNS: [char; 8] = ['*', '†', '‡', '#', '^', '¹', '²', '³'];

impl Block {
    /// The columns of items that have such a sign, where most have none: a form puts a star beside whatever has to be
    /// answered.
    pub(in crate::exchange) fn starred(&self, columns: &[Column]) -> Vec<String> {
        let items =
            || (0..columns.len()).filter(|place| matches!(columns[*place], Column::Item(_)));
        let refers = |place: &usize| {
            let text = tidy(&self.texts[*place]);
            text.starts_with(SIGNS) || text.ends_with(SIGNS)
        };
        let starred: Vec<usize> = items().filter(refers).collect();
        if starred.len() * 2 >= items().count() {
            return Vec::new();
        }
        let names = starred
            .into_iter()
            .map(|place| shortened(&self.names[place], SHOWN_LETTERS));
        names.collect()
    }
}
