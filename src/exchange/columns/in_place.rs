//! Columns with answers that stand where an item should, beside those of the same characteristic: whatever they are called,
//! they may be that item.

use super::{Block, Places, Under};
use crate::exchange::keys::{Header, Keys, Near};
use crate::exchange::layout::Column;

/// A column in the place of an item that has no other.
pub(in crate::exchange) struct InPlace {
    pub(in crate::exchange) near: Near,
    /// Whether the items before and behind it stand on both sides. Beside one of them anything else may stand.
    pub(super) between: bool,
}

impl Block {
    /// The columns that stand in the place of an item.
    pub(in crate::exchange) fn in_place(
        &self,
        columns: &[Column],
        places: &Places,
        keys: &Keys,
    ) -> Vec<InPlace> {
        let only = |item: usize| match places.of_item(item) {
            [place] => Some(*place),
            _ => None,
        };
        let is_free = |place: usize| {
            self.under.get(place) == Some(&Under::Answers)
                && columns[place] == Column::Other
                && self.headers[place] == Header::Other
                && !self.names[place].is_empty()
        };
        let found = places.absent().into_iter().filter_map(|item| {
            let (before, behind) = keys.neighbours(item);
            let place = match (before, behind) {
                (Some(before), Some(behind)) => {
                    let (before, behind) = (only(before)?, only(behind)?);
                    (before + 2 == behind).then_some(before + 1)?
                }
                (Some(before), None) => only(before)? + 1,
                (None, Some(behind)) => only(behind)?.checked_sub(1)?,
                (None, None) => return None,
            };
            is_free(place).then(|| InPlace {
                near: keys.near(place, &self.names[place], item),
                between: before.is_some() && behind.is_some(),
            })
        });
        found.collect()
    }
}
