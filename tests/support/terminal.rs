//! Runs the real program in a real pseudo-terminal: type keys, wait for words on the screen.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Long enough for a loaded machine; a test that has to wait this long fails.
const PATIENCE: Duration = Duration::from_secs(30);

fn cells(number: u16) -> NonZero<u16> {
    NonZero::new(number).expect("a screen of one cell or more")
}

/// A program on a screen.
pub(crate) struct Terminal {
    screen: vt100::Parser,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn std::io::Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
}

impl Terminal {
    /// Starts `vlot` with these arguments, its data in `folder`.
    pub(crate) fn start(folder: &Path, size: (u16, u16), arguments: &[&str]) -> Self {
        let (cols, rows) = size;
        let pair = native_pty_system()
            .openpty(PtySize {
                rows,
                cols,
                pixel_width: 0,
                pixel_height: 0,
            })
            .expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vlot"));
        command.args(["--lang", "nl", "--data-dir"]);
        command.arg(folder);
        command.args(arguments);
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        command.env("LC_ALL", "C.UTF-8");
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let keys = pair.master.take_writer().expect("a writer");
        Self {
            screen: vt100::Parser::new(cells(rows), cells(cols), 0),
            output,
            keys,
            master: pair.master,
            child,
        }
    }

    /// What stands on the screen.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Waits until these words stand on the screen.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, words: &str) {
        self.wait(words, |text| text.contains(words));
    }

    /// Waits until the screen passes a test.
    #[track_caller]
    pub(crate) fn wait(&mut self, what: &str, passes: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !passes(&self.text()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.screen.process(&bytes),
                Err(RecvTimeoutError::Timeout) => panic!("waited for {what:?} on\n{}", self.text()),
                Err(RecvTimeoutError::Disconnected) => {
                    panic!(
                        "the program ended while waiting for {what:?} on\n{}",
                        self.text()
                    )
                }
            }
        }
    }

    /// Types keys.
    pub(crate) fn keys(&mut self, keys: &str) {
        self.keys
            .write_all(keys.as_bytes())
            .expect("keys are taken");
        self.keys.flush().expect("keys are taken");
    }

    /// Makes the window another size.
    pub(crate) fn resize(&mut self, (cols, rows): (u16, u16)) {
        self.master
            .resize(PtySize {
                rows,
                cols,
                pixel_width: 0,
                pixel_height: 0,
            })
            .expect("a new size");
        self.screen.screen_mut().set_size(cells(rows), cells(cols));
    }

    /// Kills the program without a warning.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }

    /// Waits for the program to end by itself and gives its exit code.
    pub(crate) fn exit_code(mut self) -> u32 {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().expect("a status") {
                return status.exit_code();
            }
            assert!(
                Instant::now() < end,
                "the program does not end:\n{}",
                self.text()
            );
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(20)) {
                self.screen.process(&bytes);
            }
        }
    }
}
