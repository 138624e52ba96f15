//! Lines typed by a person, with `Ctrl+C` and a termination signal as the end of input: a quit that saves.

use std::io::{self, BufReader};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::plain::{Lines, Reader};

enum Message {
    Line(io::Result<Option<String>>),
    Interrupted,
}

/// Standard input, read on a thread of its own so that a signal is heard while it waits.
pub(super) struct Typed(Receiver<Message>);

impl Typed {
    /// Starts reading.
    pub(super) fn new() -> Self {
        let (sender, receiver) = channel();
        let interrupted = sender.clone();
        // Without a handler the lines still work; only Ctrl+C is then as abrupt as the system makes it.
        let _ = ctrlc::set_handler(move || {
            let _ = interrupted.send(Message::Interrupted);
        });
        thread::spawn(move || read(&sender));
        Self(receiver)
    }
}

fn read(sender: &Sender<Message>) {
    let mut reader = Reader(BufReader::new(io::stdin()));
    loop {
        let line = reader.next();
        let last = !matches!(line, Ok(Some(_)));
        if sender.send(Message::Line(line)).is_err() || last {
            return;
        }
    }
}

impl Lines for Typed {
    fn next(&mut self) -> io::Result<Option<String>> {
        match self.0.recv() {
            Ok(Message::Line(line)) => line,
            Ok(Message::Interrupted) | Err(_) => Ok(None),
        }
    }
}
