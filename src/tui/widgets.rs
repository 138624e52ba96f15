//! Small things that several screens draw.

mod bars;
mod big;
mod choices;
mod code;
mod dots;
mod footer;
mod numeral;
mod strip;

pub(crate) use bars::{Look, Numbers, bar, bars, large_bars, progress};
pub(crate) use big::{Big, Room, big, big_over, steady};
pub(crate) use choices::{choices, dialog_choices, offers, rows_to_choose};
pub(crate) use code::Code;
pub(crate) use dots::dots;
pub(crate) use footer::{fitted, footer};
pub(crate) use numeral::numeral;
pub(crate) use strip::{Piece, strip};
