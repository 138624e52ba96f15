mod clumsy;
mod gallery;
mod keys;
mod needs;
mod room;
mod scan;
mod support;
mod walls;
