//! The built program in a folder of its own, as somebody runs it who types a command.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// In Dutch, with its data in the folder where it runs.
pub(crate) fn dutch(folder: &Path, arguments: &[&str]) -> Output {
    dutch_with(folder, arguments, "")
}

/// In English, with its data in the folder where it runs.
pub(crate) fn english(folder: &Path, arguments: &[&str]) -> Output {
    run(folder, "en", arguments, "")
}

/// In Dutch, and this is what it finds on standard input.
pub(crate) fn dutch_with(folder: &Path, arguments: &[&str], typed: &str) -> Output {
    run(folder, "nl", arguments, typed)
}

fn run(folder: &Path, language: &str, arguments: &[&str], typed: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_vlot"))
        .current_dir(folder)
        .args(["--lang", language, "--data-dir", "data"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that stops before it has read everything closes the pipe; that is its right.
    let _ = child
        .stdin
        .take()
        .expect("it was asked for")
        .write_all(typed.as_bytes());
    child.wait_with_output().expect("the program ends")
}
