//! From the start of the program to its first frame, beside a program that does nothing but draw one with the same
//! library, in the same run and the same kind of terminal.
//!
//! `cargo bench --bench first_frame` prints both and their ratio; the project is held to 1.15.

use std::io::Read as _;
use std::path::Path;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::widgets::Paragraph;

/// What both show, at the end of their first frame.
const SEEN: &[u8] = b"stoppen";

const RUNS: usize = 60;

/// The program beside it.
fn bare() -> std::io::Result<()> {
    enable_raw_mode()?;
    execute!(std::io::stdout(), EnterAlternateScreen)?;
    let backend = ratatui::backend::CrosstermBackend::new(std::io::stdout());
    let mut terminal = ratatui::Terminal::new(backend)?;
    terminal.draw(|frame| {
        let lines =
            "Waar loopt het bij jullie vast?\n".repeat(usize::from(frame.area().height) - 1);
        frame.render_widget(Paragraph::new(lines + "q stoppen"), frame.area());
    })?;
    let mut key = [0];
    let _ = std::io::stdin().read(&mut key)?;
    execute!(std::io::stdout(), LeaveAlternateScreen)?;
    disable_raw_mode()
}

/// How long it takes until the frame is there.
fn time(program: &Path, arguments: &[&str], folder: &Path) -> Duration {
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let Ok(pair) = native_pty_system().openpty(size) else {
        panic!("no pseudo-terminal");
    };
    let mut command = CommandBuilder::new(program);
    command.args(arguments);
    command.env("TERM", "xterm-256color");
    command.env("LC_ALL", "C.UTF-8");
    command.env("VLOT_DATA_DIR", folder);
    let (Ok(mut reader), Ok(mut writer)) =
        (pair.master.try_clone_reader(), pair.master.take_writer())
    else {
        panic!("no pseudo-terminal");
    };
    let start = Instant::now();
    let Ok(mut child) = pair.slave.spawn_command(command) else {
        panic!("it does not start");
    };
    let mut seen = Vec::new();
    let mut buffer = [0; 16 * 1024];
    while !seen.windows(SEEN.len()).any(|part| part == SEEN) {
        match reader.read(&mut buffer) {
            Ok(count) if count > 0 => seen.extend_from_slice(&buffer[..count]),
            _ => panic!("it ended before its first frame"),
        }
    }
    let took = start.elapsed();
    let _ = std::io::Write::write_all(&mut writer, b"q");
    let _ = child.kill();
    let _ = child.wait();
    took
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn main() {
    if std::env::args().any(|argument| argument == "bare") {
        let _ = bare();
        return;
    }
    let (Ok(own), Ok(folder)) = (std::env::current_exe(), tempfile::tempdir()) else {
        panic!("nowhere to run");
    };
    let vlot = Path::new(env!("CARGO_BIN_EXE_vlot"));
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // In turn, so that whatever else the computer does falls on both.
    for _ in 0..RUNS {
        theirs.push(time(&own, &["bare"], folder.path()));
        ours.push(time(vlot, &["--lang", "nl"], folder.path()));
    }
    let (ours, theirs) = (middle(ours), middle(theirs));
    println!("first frame: vlot {ours:.1?}, a bare program {theirs:.1?}");
    println!("ratio {:.2}", ours.as_secs_f64() / theirs.as_secs_f64());
}
