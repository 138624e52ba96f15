mod acts;
mod closed;
mod notes;
mod phones;
mod rows;
mod support;
mod visit;
