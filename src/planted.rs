//! Faults that the tests plant, to see that the simulation finds them. Chosen while a test runs, so that nothing has to
//! be built again; outside tests none is ever there.

/// A fault that can be planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Planted {
    /// A new file gets its name before its bytes are on the disk.
    NoSync,
    /// A new name is not put on the disk.
    NoFolderSync,
    /// A short refusal is told at once.
    NoPatience,
    /// Patience is at an end after the first moment.
    GivesUpEarly,
    /// The measurement is written over the one that stands there.
    InPlace,
    /// What another program wrote is overwritten.
    Overwrites,
    /// What was written before a folder could not be synced is taken for another program's.
    ForgetsOwn,
    /// What a cut-off save left stays.
    KeepsCutOff,
    /// A disk without locks is a disk without saving.
    NoLocksNoSaving,
    /// The lock is not taken.
    NoLock,
    /// The draft is not closed.
    InClear,
    /// Each draft gets a key of its own, and the key is written first.
    KeyEachTime,
    /// The draft is there before its key.
    DraftBeforeKey,
    /// Where the key is missing a new one is made, and the draft is overwritten.
    OverwritesUnreadable,
    /// The key stays when the draft goes.
    KeyStays,
    /// The draft goes before the measurement is on the disk: the order of 0.1.0.
    UnsealFirst,
    /// The draft goes though the measurement could not be saved.
    UnsealAnyway,
    /// A draft of nobody is not written: an undone row stays.
    NotDownToNone,
    /// A save that failed is reported as done.
    SaysSaved,
    /// A seal that failed is reported as done.
    SaysSealed,
    /// A save that failed is not tried again.
    NoSecondTry,
    /// A seal that failed is not tried again.
    NoSecondSeal,
    /// Of two that wait the older one is written.
    OlderWins,
    /// Leaving does not wait.
    LeavesEarly,
    /// What a finished meeting left beside it is not cleared.
    NeverSweeps,
    /// What another window changed between reading and going on is undone.
    GoesOnUnseen,
    /// The lock stays when the file is let go.
    KeepsLock,
    /// What could not be synced is synced once more and called kept.
    SyncsAgain,
    /// A name that could not be put on the disk is called kept.
    SwallowsSync,
    /// The key of 0.1.0 goes before it is at its new place.
    FormerKeyFirst,
    /// The file under the former name of the network goes before the one under the new name is there.
    FormerFirst,
    /// A file under the former name of the network that could not go is not tried again.
    FormerStays,
    /// What came in stays with the former name of the network, and goes with it.
    LeavesRows,
    /// What came in is on the disk before the measurement that it came in for.
    DraftFirst,
    /// What became of last time's agreements is not tried again.
    ForgetsLastTime,
    /// What was taken back stays in the draft.
    UndoNotSealed,
    /// What is replaced goes before what takes its place is there.
    ReplacedFirst,
    /// What could not be thrown away when it was replaced is not tried again.
    ReplacedStays,
    /// Who dies between the new one and throwing away what it replaces finds nothing of that.
    ForgetsReplaced,
    /// A draft on its way is taken for one that is there.
    AcksOlder,
    /// It is called kept when the measurement is there and the draft is not.
    AcksBeforeSealed,
    /// A phone hears that its form is kept when the one before it is.
    TellsPhoneEarly,
    /// The door for phones is not closed at the reveal.
    DoorStaysOpen,
    /// The last sheet is taken out without a question. This one and the next are for who presses keys at random.
    TakesOutAtOnce,
    /// Going over to cards throws the sheets away without a question.
    GoesOverAtOnce,
    /// A typed row stands on the wall.
    ShowsRows,
}

#[cfg(test)]
impl Planted {
    /// All of them.
    pub(crate) const ALL: [Self; 43] = [
        Self::NoSync,
        Self::NoFolderSync,
        Self::NoPatience,
        Self::GivesUpEarly,
        Self::InPlace,
        Self::Overwrites,
        Self::ForgetsOwn,
        Self::KeepsCutOff,
        Self::NoLocksNoSaving,
        Self::NoLock,
        Self::InClear,
        Self::KeyEachTime,
        Self::DraftBeforeKey,
        Self::OverwritesUnreadable,
        Self::KeyStays,
        Self::UnsealFirst,
        Self::UnsealAnyway,
        Self::NotDownToNone,
        Self::SaysSaved,
        Self::SaysSealed,
        Self::NoSecondTry,
        Self::NoSecondSeal,
        Self::OlderWins,
        Self::LeavesEarly,
        Self::NeverSweeps,
        Self::GoesOnUnseen,
        Self::KeepsLock,
        Self::SyncsAgain,
        Self::SwallowsSync,
        Self::FormerKeyFirst,
        Self::FormerFirst,
        Self::FormerStays,
        Self::LeavesRows,
        Self::DraftFirst,
        Self::ForgetsLastTime,
        Self::ReplacedFirst,
        Self::ReplacedStays,
        Self::ForgetsReplaced,
        Self::UndoNotSealed,
        Self::AcksOlder,
        Self::AcksBeforeSealed,
        Self::TellsPhoneEarly,
        Self::DoorStaysOpen,
    ];
}

#[cfg(test)]
impl Planted {
    /// The seed that found it last: it goes first, so that finding all of them again is quick. Where it finds nothing any
    /// more the others follow.
    #[allow(clippy::match_same_arms, reason = "each fault has its own line")]
    pub(crate) const fn found_by(self) -> Option<u64> {
        match self {
            Self::NoSync => Some(9),
            Self::NoFolderSync => Some(9),
            Self::NoPatience => Some(40),
            Self::GivesUpEarly => Some(40),
            Self::InPlace => Some(2),
            Self::Overwrites => Some(2),
            Self::ForgetsOwn => Some(25),
            Self::KeepsCutOff => Some(4),
            Self::NoLocksNoSaving => Some(16),
            Self::NoLock => Some(12),
            Self::InClear => Some(1),
            Self::KeyEachTime => Some(14),
            Self::DraftBeforeKey => Some(19),
            Self::OverwritesUnreadable => Some(430),
            Self::KeyStays => Some(1),
            Self::UnsealFirst => Some(218),
            Self::UnsealAnyway => Some(218),
            Self::NotDownToNone => Some(1),
            Self::SaysSaved => Some(18),
            Self::SaysSealed => Some(19),
            Self::NoSecondTry => Some(18),
            Self::NoSecondSeal => Some(19),
            Self::OlderWins => Some(18),
            Self::LeavesEarly => Some(18),
            Self::NeverSweeps => Some(94),
            Self::GoesOnUnseen => Some(11),
            Self::SyncsAgain => Some(727),
            Self::SwallowsSync => Some(476),
            Self::FormerKeyFirst => Some(34),
            Self::FormerFirst => Some(16),
            Self::FormerStays => Some(11),
            Self::LeavesRows => Some(77),
            Self::DraftFirst => Some(1029),
            Self::ForgetsLastTime => Some(74),
            Self::ReplacedFirst => Some(378),
            Self::ReplacedStays => Some(389),
            Self::ForgetsReplaced => Some(374),
            Self::UndoNotSealed => Some(1209),
            Self::AcksOlder => Some(10),
            Self::TellsPhoneEarly => Some(525),
            Self::DoorStaysOpen => Some(8),
            Self::KeepsLock | Self::AcksBeforeSealed => Some(0),
            // Those are for who presses keys at random.
            Self::TakesOutAtOnce | Self::GoesOverAtOnce | Self::ShowsRows => None,
        }
    }

    /// Whether only a whole meeting shows it.
    pub(crate) fn is_of_meeting(self) -> bool {
        matches!(
            self,
            Self::ForgetsLastTime
                | Self::FormerStays
                | Self::LeavesRows
                | Self::ReplacedFirst
                | Self::ReplacedStays
                | Self::ForgetsReplaced
                | Self::UndoNotSealed
                | Self::AcksOlder
                | Self::AcksBeforeSealed
                | Self::DraftFirst
                | Self::TellsPhoneEarly
                | Self::DoorStaysOpen
        )
    }
}

/// Whether this one is planted now.
#[cfg(not(test))]
pub(crate) const fn planted(_: Planted) -> bool {
    false
}

#[cfg(test)]
thread_local! {
    static CHOSEN: std::cell::Cell<Option<Planted>> = const { std::cell::Cell::new(None) };
}

/// Whether this one is planted now.
#[cfg(test)]
pub(crate) fn planted(one: Planted) -> bool {
    CHOSEN.get() == Some(one)
}

/// Plants this one on this thread, or none.
#[cfg(test)]
pub(crate) fn plant(one: Option<Planted>) {
    CHOSEN.set(one);
}
