//! The facilitator's notes on a screen of her own: carries what the screens show to whoever has the secret, and what is
//! asked for there back. It knows nothing of a meeting: both go through as closed bytes.
//!
//! Every screen of the notes has a key of its own, got with the secret of the owner-only file or with a pass that works
//! once. Every act carries a number and is closed with that key: without it nothing can be made, and a number that came
//! by before opens nothing.

pub mod client;
mod hub;
pub mod lock;
pub mod page;
mod server;

pub use hub::{Asked, Kind, Sink};
pub use server::{Keeper, Opened};
