//! How far people agree on a characteristic, as it may be said of them: what is drawn, and the words that a face has for it.

use crate::scoring::figures::{CharacteristicFigures, Shown};

/// How far people agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// Nobody sees it clearly otherwise.
    Shared,
    /// All but a few.
    Most,
    /// All but one, or two of many.
    Nearly,
    /// Not all, and not known how many.
    NotAll,
    /// They see it differently.
    Apart,
}

/// How far people agree on a characteristic; `None` where that cannot be said.
pub fn agreement(figures: &CharacteristicFigures) -> Option<Agreement> {
    let shared = figures.agreement.shared?;
    let outlying = figures.agreement.outlying.unwrap_or(0);
    // Of a statement that is not shown it is not known either.
    if shared && figures.items.iter().any(|item| item.figures().is_none()) {
        return None;
    }
    // Who lies far apart on a statement of it does not agree on it.
    let mut items = figures.items.iter().filter_map(Shown::figures);
    let divided = items.any(|item| item.split == Some(true));
    // In a small group one answer takes "shared" away; a word that is always there says nothing.
    if !figures.detail && !shared && !divided {
        return None;
    }
    // One person is not "a few", nor are two of thirty.
    let few = outlying >= 2 && outlying * 10 >= figures.n;
    Some(match (shared, outlying) {
        (true, _) if divided => Agreement::NotAll,
        (true, 0) => Agreement::Shared,
        (true, _) if few => Agreement::Most,
        (true, _) => Agreement::Nearly,
        // Without detail it is not known whether most agree.
        (false, _) if !figures.detail => Agreement::NotAll,
        (false, _) => Agreement::Apart,
    })
}
