mod acts;
mod closed;
mod rows;
mod support;
mod visit;
