//! The shipped bank: whether it is whole, whether each statement keeps to the rules, whether each pattern can come
//! and go, and whether each work form can be suggested and held back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod few;
#[allow(dead_code, reason = "shared with the scenarios")]
#[path = "../support/networks.rs"]
mod networks;
#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/often.rs"]
mod often;
mod patterns;
mod profiles;
mod seen;
mod shape;
mod statements;
mod work;
