//! The program: hands its arguments to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    // What is shipped does not unwind: there a panic ends the program here, as it would have, and before the system makes
    // a file or a report of its memory.
    #[cfg(panic = "abort")]
    {
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            told(panic);
            std::process::exit(101);
        }));
    }
    vlot::cli::main(std::env::args_os().collect())
}
