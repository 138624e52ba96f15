//! The program: hands its arguments to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    vlot::cli::main(std::env::args_os().collect())
}
