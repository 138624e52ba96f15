//! The command line: arguments in, exit code out. One table of commands (`COMMANDS`) makes the parser, the help,
//! the man page and the completions; each command has a file of its own.

mod agenda;
mod arguments;
mod bank;
mod check;
mod codebook;
mod compare;
mod completions;
mod delete;
mod demo;
mod diagnostic;
mod doctor;
mod dropped;
mod failure;
mod home;
mod import;
mod input;
mod list;
mod man;
mod memory;
mod merge;
mod needs;
mod networks;
mod new;
mod notes;
mod out;
mod phones;
mod progress;
mod report;
mod scan;
mod schema;
mod score;
mod screens;
mod session;
mod setup;
mod show;
mod sitting;
mod table;
mod typed;
mod verify;
mod wrapped;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use crate::i18n::Words;
use failure::Failure;
use setup::Setup;

/// A command: its name, its arguments, and what it does.
struct Entry {
    name: &'static str,
    arguments: fn(Command, &Words) -> Command,
    run: fn(&Setup, &ArgMatches) -> Result<(), Failure>,
}

/// Every command, in the order of the help.
const COMMANDS: &[Entry] = &[
    Entry {
        name: "scan",
        arguments: scan::arguments,
        run: scan::run,
    },
    Entry {
        name: "session",
        arguments: session::arguments,
        run: session::run,
    },
    Entry {
        name: "notes",
        arguments: notes::arguments,
        run: notes::run,
    },
    Entry {
        name: "needs",
        arguments: needs::arguments,
        run: needs::run,
    },
    Entry {
        name: "demo",
        arguments: demo::arguments,
        run: demo::run,
    },
    Entry {
        name: "show",
        arguments: show::arguments,
        run: show::run,
    },
    Entry {
        name: "compare",
        arguments: compare::arguments,
        run: compare::run,
    },
    Entry {
        name: "report",
        arguments: report::arguments,
        run: report::run,
    },
    Entry {
        name: "list",
        arguments: list::arguments,
        run: list::run,
    },
    Entry {
        name: "delete",
        arguments: delete::arguments,
        run: delete::run,
    },
    Entry {
        name: "agenda",
        arguments: agenda::arguments,
        run: agenda::run,
    },
    Entry {
        name: "import",
        arguments: import::arguments,
        run: import::run,
    },
    Entry {
        name: "merge",
        arguments: merge::arguments,
        run: merge::run,
    },
    Entry {
        name: "score",
        arguments: score::arguments,
        run: score::run,
    },
    Entry {
        name: "verify",
        arguments: verify::arguments,
        run: verify::run,
    },
    Entry {
        name: "check",
        arguments: check::arguments,
        run: check::run,
    },
    Entry {
        name: "codebook",
        arguments: codebook::arguments,
        run: codebook::run,
    },
    Entry {
        name: "new",
        arguments: new::arguments,
        run: new::run,
    },
    Entry {
        name: "schema",
        arguments: schema::arguments,
        run: schema::run,
    },
    Entry {
        name: "doctor",
        arguments: doctor::arguments,
        run: doctor::run,
    },
    Entry {
        name: "completions",
        arguments: completions::arguments,
        run: completions::run,
    },
    Entry {
        name: "man",
        arguments: man::arguments,
        run: man::run,
    },
];

/// Runs the program with these arguments, the first being its own name.
pub fn main(arguments: Vec<OsString>) -> ExitCode {
    let words = setup::words(&arguments);
    let file = dropped::dropped(&arguments);
    let lines = match (&file, arguments.get(1)) {
        (Some(dropped), Some(path)) => {
            dropped::commands(dropped, path, || dropped::ask_network(&words))
        }
        _ => vec![arguments],
    };
    let mut done = Ended::Well;
    for line in lines {
        done = run(line);
        if matches!(done, Ended::Failed(_)) {
            break;
        }
    }
    // What went wrong would vanish with a window that closes with the program.
    if matches!(done, Ended::Failed(_)) && own_window() {
        dropped::hold_window(&words);
    }
    match done {
        Ended::Well => ExitCode::SUCCESS,
        Ended::Failed(code) => code,
    }
}

/// How a command ended.
enum Ended {
    Well,
    Failed(ExitCode),
}

/// Whether the window closes when the program ends: it was started by a double click.
fn own_window() -> bool {
    #[cfg(windows)]
    return own_window::closes_with_us();
    #[cfg(not(windows))]
    false
}

fn run(arguments: Vec<OsString>) -> Ended {
    memory::keep_off_the_disk();
    let arguments = arguments::with_help_behind(arguments);
    let words = setup::words(&arguments);
    bank::speak_of(&arguments, &words);
    let matches = match arguments::parse(&arguments, &words) {
        Ok(matches) => matches,
        Err(error) => {
            let named = arguments::command_of(&arguments);
            return match arguments::explain(&error, named, &words) {
                Ok(()) => Ended::Well,
                Err(code) => Ended::Failed(code),
            };
        }
    };
    let setup = match Setup::new(&matches, words) {
        Ok(setup) => setup,
        Err(refused) => {
            let (failure, words) = *refused;
            return Ended::Failed(failure.report(&words));
        }
    };
    let done = match matches.subcommand() {
        None => home::run(&setup),
        Some((name, matches)) => COMMANDS
            .iter()
            .find(|entry| entry.name == name)
            .map_or(Ok(()), |entry| (entry.run)(&setup, matches)),
    };
    match done {
        Ok(()) => Ended::Well,
        Err(failure) => Ended::Failed(failure.report(&setup.words)),
    }
}
