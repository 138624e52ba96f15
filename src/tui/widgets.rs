//! Small things that several screens draw.

mod bars;
mod choices;
mod footer;
mod strip;

pub use bars::{Look, axes, bar, bars, bins, progress};
pub use choices::{choices, dialog_choices};
pub use footer::footer;
pub use strip::{Piece, strip};
