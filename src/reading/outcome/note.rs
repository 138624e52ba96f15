//! What has to be said along with a result.

use crate::bank::Text;

/// What has to be said along with a result. The sentence is made in `i18n`.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// It is one person's picture: no agreement figures exist.
    OnePerson,
    /// Fewer than the smallest group took part.
    TooFew {
        /// The smallest group.
        min_group: u64,
    },
    /// The answers come from elsewhere: whether the group agreed to it is not known.
    NotAgreed,
    /// So few people that figures are rounded.
    NoDetail {
        /// From how many people on they are exact.
        from: u64,
    },
    /// A statement is hidden, and scores run over the others.
    ItemsHidden {
        /// How many.
        count: usize,
        /// The smallest group that is shown.
        min_group: u64,
    },
    /// Counts have no figures of persons.
    Counts,
    /// The bank at hand is another than the one that was asked: signals are left out.
    OtherBank,
    /// The mean of last time runs over other statements, because too few people answered one of them.
    PreviousOverOthers {
        /// The names of the characteristics.
        of: Vec<Text>,
    },
    /// The previous measurement cannot be compared.
    PreviousNotComparable,
    /// Cut-offs are a conversation aid.
    CutOffs,
    /// Nobody answered anything.
    NothingAnswered,
    /// A group met and kept to the conversation: there are no answers.
    TalkOnly,
    /// No pattern holds.
    NoPattern,
    /// No pattern holds, and only one characteristic has a figure: it is no lowest one.
    NoPatternOfOne,
    /// No pattern holds, and no characteristic is low.
    NothingLow,
    /// No pattern holds, and all means lie close together.
    Flat,
    /// Nearly all stands in the highest band: that is said before what is the matter.
    NearlyAllWell {
        /// The words of that band.
        band: Text,
        /// The names of what stands lower.
        but: Vec<Text>,
    },
}
