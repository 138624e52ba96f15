//! How far work is, on standard error, where somebody looks and it takes longer than a moment.

use std::io::{self, IsTerminal as _};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that takes longer shows how far it is.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar up to `size`, or how many bytes there have been where that is not known.
pub(super) fn bar(size: Option<u64>, show: bool) -> ProgressBar {
    if !show || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::hidden());
    let style = if size.is_some() {
        "{bar:40} {percent}%"
    } else {
        "{bytes}"
    };
    if let Ok(style) = ProgressStyle::with_template(style) {
        bar.set_style(style);
    }
    // A bar that is gone before anyone has read it is only a flicker.
    let late = bar.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        if !late.is_finished() {
            late.set_draw_target(ProgressDrawTarget::stderr());
        }
    });
    bar
}
