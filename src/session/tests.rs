mod acts;
mod browse;
mod closed;
mod notes;
mod phones;
mod rows;
mod support;
mod visit;
