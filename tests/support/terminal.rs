//! Runs the real program in a real pseudo-terminal: type keys, wait for words on the screen.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[path = "../../src/tui/tests/letters.rs"]
mod letters;

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Long enough for a loaded machine; a test that has to wait this long fails.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether these bytes end where a frame does: the cursor is hidden again, or put where something is typed.
fn is_whole(sent: &[u8]) -> bool {
    let start = sent.len().saturating_sub(32);
    let end = String::from_utf8_lossy(&sent[start..]);
    let shown = end.rsplit_once("\x1b[?25h").map(|(_, place)| place);
    let is_place = |place: &str| {
        let inner = place.strip_prefix("\x1b[");
        let numbers = inner.and_then(|inner| inner.strip_suffix('H'));
        numbers.is_some_and(|numbers| !numbers.contains('H'))
    };
    end.ends_with("\x1b[?25l") || shown.is_some_and(is_place)
}

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
    /// Every byte that came.
    sent: Vec<u8>,
    closing: Arc<AtomicBool>,
    reading: JoinHandle<()>,
}

/// A program without its terminal.
pub(crate) struct Orphan(Box<dyn Child + Send + Sync>);

impl Orphan {
    /// Whether it ends by itself in time.
    pub(crate) fn ends_within(mut self, time: Duration) -> bool {
        let end = Instant::now() + time;
        while Instant::now() < end {
            if self.0.try_wait().expect("a status").is_some() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.0.kill().expect("killed");
        false
    }
}

impl Terminal {
    /// Starts `vlot` with these arguments, its data in `folder`.
    pub(crate) fn start(folder: &Path, size: (u16, u16), arguments: &[&str]) -> Self {
        Self::begin(folder, size, &[], arguments, "")
    }

    /// The same, with keys that were typed before it began.
    pub(crate) fn start_with(
        folder: &Path,
        size: (u16, u16),
        arguments: &[&str],
        typed: &str,
    ) -> Self {
        Self::begin(folder, size, &[], arguments, typed)
    }

    /// The same, started by another program.
    pub(crate) fn start_by(
        folder: &Path,
        size: (u16, u16),
        by: &[&str],
        arguments: &[&str],
    ) -> Self {
        Self::begin(folder, size, by, arguments, "")
    }

    fn begin(
        folder: &Path,
        (cols, rows): (u16, u16),
        by: &[&str],
        arguments: &[&str],
        typed: &str,
    ) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize {
                rows,
                cols,
                pixel_width: 0,
                pixel_height: 0,
            })
            .expect("a pseudo-terminal");
        let mut keys = pair.master.take_writer().expect("a writer");
        keys.write_all(typed.as_bytes()).expect("keys are taken");
        keys.flush().expect("keys are taken");
        let program = env!("CARGO_BIN_EXE_vlot");
        let mut command = match by {
            [] => CommandBuilder::new(program),
            [first, others @ ..] => {
                let mut command = CommandBuilder::new(first);
                command.args(others);
                command.arg(program);
                command
            }
        };
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
        let closing = Arc::new(AtomicBool::new(false));
        let closed = Arc::clone(&closing);
        let reading = std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count) = reader.read(&mut buffer) {
                let over = count == 0 || closed.load(Ordering::SeqCst);
                if over || sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            screen: vt100::Parser::new(cells(rows), cells(cols), 0),
            output,
            keys,
            master: pair.master,
            child,
            sent: Vec::new(),
            closing,
            reading,
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.screen.process(bytes);
        self.sent.extend_from_slice(bytes);
    }

    /// Every byte that came so far.
    pub(crate) fn sent(&self) -> String {
        String::from_utf8_lossy(&self.sent).into_owned()
    }

    /// Waits until these bytes came.
    #[track_caller]
    pub(crate) fn wait_sent(&mut self, bytes: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.sent().contains(bytes) {
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(came) => self.take(&came),
                Err(error) => panic!("waited for {bytes:?}: {error}"),
            }
        }
    }

    /// Makes the screen empty, as another program would that was in between.
    pub(crate) fn forget(&mut self) {
        while let Ok(bytes) = self.output.try_recv() {
            self.take(&bytes);
        }
        self.screen.process(b"\x1b[?1049l\x1b[2J");
    }

    /// The program's number.
    pub(crate) fn id(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    /// Closes the window.
    pub(crate) fn close(mut self) -> Orphan {
        // Whoever reads has the terminal open too: something new to draw wakes it.
        self.closing.store(true, Ordering::SeqCst);
        self.resize((91, 31));
        let Self {
            keys,
            master,
            child,
            reading,
            ..
        } = self;
        reading.join().expect("the reader ends");
        drop((keys, master));
        Orphan(child)
    }

    /// Waits for the program to end, however it does.
    pub(crate) fn wait_for_end(mut self) {
        let end = Instant::now() + PATIENCE;
        while self.child.try_wait().expect("a status").is_none() {
            assert!(Instant::now() < end, "the program does not end");
            if let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(20)) {
                self.take(&bytes);
            }
        }
    }

    /// What stands on the screen, and behind it what stands there in large letters.
    pub(crate) fn text(&self) -> String {
        let mut text = self.screen.screen().contents();
        let large = letters::large(&text);
        if !large.is_empty() {
            text = format!("{text}\n{large}");
        }
        text
    }

    /// Waits until the footer calls it kept, with its word where there is room for that.
    #[track_caller]
    pub(crate) fn wait_until_kept(&mut self) {
        self.wait("bewaard ✓", calls_it_kept);
    }

    /// Waits until these words stand on the screen.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, words: &str) {
        self.wait(words, |text| text.contains(words));
    }

    /// Waits until these words stand on a screen that takes keys: what came under the fingers of who was at another one
    /// takes none at first, and offers none.
    #[track_caller]
    pub(crate) fn wait_to_press(&mut self, words: &str) {
        self.wait_for(words);
        self.settle();
        self.wait(words, |text| {
            text.contains(words) && text.contains("F1 hulp")
        });
    }

    /// Waits until the screen passes a test.
    #[track_caller]
    pub(crate) fn wait(&mut self, what: &str, passes: impl Fn(&str) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !passes(&self.text()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
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

    /// Waits until the screen passes a test; false when the program ended before it did. Only whole frames are looked
    /// at: in half a frame what is new can stand above what was said before.
    #[track_caller]
    pub(crate) fn lives_until(&mut self, passes: impl Fn(&str) -> bool) -> bool {
        let end = Instant::now() + PATIENCE;
        while !(is_whole(&self.sent) && passes(&self.text())) {
            let left = end.saturating_duration_since(Instant::now());
            match self.output.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => panic!("nothing comes on\n{}", self.text()),
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }

    /// Types keys, which nobody may be there to read.
    pub(crate) fn try_keys(&mut self, keys: &str) {
        let _ = self.keys.write_all(keys.as_bytes());
        let _ = self.keys.flush();
    }

    /// Waits until nothing more is drawn for a moment: a half-drawn screen is not looked at.
    pub(crate) fn settle(&mut self) {
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(250)) {
            self.take(&bytes);
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
                self.take(&bytes);
            }
        }
    }
}

/// Whether the footer calls it kept: a sign that ends a line above it belongs to an answer.
pub(crate) fn calls_it_kept(text: &str) -> bool {
    let footer = text.rsplit("──").next().unwrap_or_default();
    footer.lines().any(|line| line.trim_end().ends_with('✓'))
}
