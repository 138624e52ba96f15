mod gallery;
mod keys;
mod room;
mod scan;
mod support;
