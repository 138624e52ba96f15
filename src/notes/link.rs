//! The line from the notes to the meeting.

use super::{Heard, Wished};
use crate::i18n::Words;
use crate::report::notes::Shown;

/// Why there is no answer from the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// It is over, or its window is gone.
    Gone,
    /// Not now.
    Wait,
}

/// The line to the meeting. It is wired by `cli`; here nothing of a network is known.
pub trait Link: Send + Sync {
    /// What the notes show, once that is something else than what was seen.
    ///
    /// # Errors
    /// When there is no answer.
    fn look(&self, seen: u64) -> Result<(u64, Shown), NoLink>;

    /// Asks for something.
    ///
    /// # Errors
    /// When there is no answer.
    fn ask(&self, wished: Wished) -> Result<Heard, NoLink>;

    /// Opens the page of the notes in the browser, and says whether it did.
    ///
    /// # Errors
    /// When there is no answer.
    fn open_page(&self, words: &Words) -> Result<String, NoLink>;

    /// Opens a door for her phone, or says why it cannot be.
    ///
    /// # Errors
    /// When there is no answer.
    fn clicker(&self) -> Result<Result<Clicker, String>, NoLink>;

    /// Closes it.
    ///
    /// # Errors
    /// When there is no answer.
    fn without_clicker(&self) -> Result<(), NoLink>;

    /// Looks, after the meeting was gone, whether one runs here again, and from then on asks that one. It answers after a
    /// moment.
    fn returns(&self) -> bool {
        false
    }
}

/// What her phone scans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clicker {
    /// The code, in lines of half blocks, dark on light; none where it cannot be drawn.
    pub code: Vec<String>,
}
