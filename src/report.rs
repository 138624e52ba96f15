//! Documents of an outcome: text, Markdown, JSON. They draw what the outcome says and compute nothing.

mod about;
mod agenda;
mod calendar;
pub mod codebook;
mod comparison;
pub mod csv;
mod document;
mod documents;
pub mod html;
pub mod json;
pub mod meeting;
mod needs;
pub mod notes;
pub mod once;
mod pages;
mod paper;
mod sheet;
pub mod svg;
pub mod verification;

pub use about::{about, about_document};
pub use agenda::{agenda_document, agenda_page};
pub use calendar::agenda_calendar;
pub use comparison::{
    ChangeRow, change_rows, comparison_document, comparison_drawing, comparison_json,
    comparison_page, comparison_schema,
};
pub use document::{Block, Document};
pub use documents::{group_document, leader_document};
pub use json::{json, schema};
pub use needs::needs_document;
pub use pages::{Include, first_result, next_time_id, other_patterns, result};
pub use sheet::Sheet;

/// Alpha is left out below this many people: a verdict on reliability needs more of them than sit around one table.
pub const ALPHA_FROM: u64 = 30;
