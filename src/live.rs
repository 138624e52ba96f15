//! Phones in the room, and the facilitator's notes. The phones: a small server that hands out one page and takes in sealed sheets, for as long as a round is
//! open. It decides nothing about a round; what a sheet is worth, the meeting says.

pub mod ballot;
pub mod code;
mod door;
mod listener;
pub mod notes;
pub mod page;
pub mod place;
pub mod server;
mod slots;
