//! The file form of a measurement: readable TOML, format 1.
