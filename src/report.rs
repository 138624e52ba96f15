//! Documents of an outcome: text, Markdown, JSON. They draw what the outcome says and compute nothing.

mod document;
pub mod json;
mod pages;

pub use document::{Block, Document};
pub use json::{json, schema};
pub use pages::{Include, result};
