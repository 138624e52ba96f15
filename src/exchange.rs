//! Answers that were gathered elsewhere: a table from paper, an online form or another program, and scans filled in
//! apart. One reader serves every command and the session, in steps of which each is a function of what comes in:
//! bytes to a grid of cells (`kind`, `packed`, `text`, `grid`), a grid to columns (`shape`, `columns`, `layout`), cells to
//! answers (`cells`), rows to whoever counts or keeps them (`rows`). What is not an answer to an item is never taken
//! over.

mod cells;
mod coding;
mod columns;
mod frequencies;
mod grid;
mod keys;
mod kind;
mod layout;
mod long;
mod map;
mod merge;
mod origin;
mod packed;
mod problems;
mod rows;
mod shape;
mod sheet;
mod summary;
mod table;
mod text;
mod turned;

pub use cells::{Numbers, WordRefused, Wrong, answer};
pub use coding::{Coding, Invalid};
pub use grid::{LONGEST_ROW, QuoteFault, breaks, last_end};
pub use keys::Near;
pub use kind::{ENOUGH, Kind, Stranger};
pub use layout::{Column, Found, Layout, Options, Sides, Stands};
pub use map::{MapFault, read as read_map};
pub use merge::{Refused, agreed_context, merge};
pub use packed::{Hidden, MOST_PACKED, Merged};
pub use problems::{Fault, Lines, PackedFault, Problem, Problems, Unreadable, Value};
pub use rows::{Findings, Rows, Several, Sink};
pub use sheet::read as read_sheet;
pub use table::{NotRead, People, Reading, Table, Text, read};
pub use text::{Narrow, looks_misread, spelling};
