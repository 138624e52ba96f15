//! What the screens need of whoever opens a door for phones. It is wired by `cli`; here nothing of a network is known.

use crate::bank::Bank;
use crate::session::phones::{Doorway, Entrance, HandedIn, PhoneRound, Told};

/// Something happened at the door.
#[derive(Clone, PartialEq, Eq)]
pub enum AtDoor {
    /// Something came in, closed; who waits has this ticket.
    Closed(u64, Vec<u8>),
    /// A phone opened the page.
    Seen,
    /// The door is shut: its time was over.
    Shut,
}

impl std::fmt::Debug for AtDoor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("AtDoor")
    }
}

/// Tells the screens what happens at the door.
pub type Doorbell = Box<dyn Fn(AtDoor) -> bool + Send + Sync>;

/// Whoever opens the door.
pub trait Phones {
    /// Opens it, at the same place as before where that can be.
    ///
    /// # Errors
    /// Why it cannot be opened, in the language of the user.
    fn open(
        &mut self,
        doorway: Option<Doorway>,
        round: &PhoneRound,
        bank: &'static Bank,
        bell: Doorbell,
    ) -> Result<Entrance, String>;

    /// Opens what came in closed; what cannot be opened is told so at once.
    fn unlock(&mut self, ticket: u64, closed: &[u8]) -> Option<HandedIn>;

    /// Tells who waits.
    fn tell(&mut self, ticket: u64, told: Told);

    /// Filling in is closed for now, and who opens the page reads so; or it is open again.
    fn wait(&mut self, waits: bool);

    /// Closes the door; with a text it stays open for who asked to read it, where anybody did.
    fn close(&mut self, text: Option<String>);
}
