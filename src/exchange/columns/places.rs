//! Where the items stand among the columns. A table may have thousands of both, so this is found once, and no column is
//! looked for among all others.

use crate::exchange::layout::Column;

/// The columns of each item.
#[derive(Clone, Debug)]
pub(in crate::exchange) struct Places(Vec<Vec<usize>>);

impl Places {
    /// Of so many items.
    pub(super) fn of(columns: &[Column], items: usize) -> Self {
        let mut places = vec![Vec::new(); items];
        for (place, column) in columns.iter().enumerate() {
            if let Column::Item(item) = column {
                places[*item].push(place);
            }
        }
        Self(places)
    }

    /// The columns of an item, in order.
    pub(super) fn of_item(&self, item: usize) -> &[usize] {
        &self.0[item]
    }

    fn items(&self, has: impl Fn(&[usize]) -> bool) -> Vec<usize> {
        (0..self.0.len())
            .filter(|item| has(&self.0[*item]))
            .collect()
    }

    /// The items with a column.
    pub(super) fn present(&self) -> Vec<usize> {
        self.items(|places| !places.is_empty())
    }

    /// The items without one.
    pub(in crate::exchange) fn absent(&self) -> Vec<usize> {
        self.items(<[usize]>::is_empty)
    }

    /// Whether an item has more than one.
    pub(in crate::exchange) fn are_doubled(&self) -> bool {
        self.0.iter().any(|places| places.len() > 1)
    }
}
