mod gallery;
mod keys;
mod scan;
mod support;
