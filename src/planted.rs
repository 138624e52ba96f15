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
}

#[cfg(test)]
impl Planted {
    /// All of them.
    pub(crate) const ALL: [Self; 27] = [
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
    ];
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
