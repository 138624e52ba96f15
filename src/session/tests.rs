mod acts;
mod closed;
mod phones;
mod rows;
mod support;
mod visit;
