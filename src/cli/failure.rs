//! How a command fails: the exit code by kind, the sentence in the user's language.

use std::io;
use std::process::ExitCode;

use crate::i18n::Words;
use crate::store::StoreError;

/// Why a command stopped.
#[derive(Debug)]
pub(super) enum Failure {
    /// Used in a way that does not exist; exit 2.
    Usage(String),
    /// Input that cannot be read or is not valid; exit 3.
    Input(String),
    /// Something could not be written; exit 4.
    Output(String),
    /// The work found errors, and has said which; exit 1.
    Found,
    /// Whoever read the output has stopped reading; a quiet end.
    BrokenPipe,
    /// The user stopped a command that was running; exit 130.
    Interrupted,
}

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Self::Found => 1,
            Self::Usage(_) => 2,
            Self::Input(_) => 3,
            Self::Output(_) => 4,
            Self::BrokenPipe => 0,
            Self::Interrupted => 130,
        }
    }

    /// Something that could not be read.
    pub(super) fn reading(error: &StoreError, words: &Words) -> Self {
        let mut lines = vec![words.store_error(error)];
        lines.extend(words.file_problems(error));
        Self::Input(lines.join("\n"))
    }

    /// Something that could not be written.
    pub(super) fn writing(error: &StoreError, words: &Words) -> Self {
        Self::Output(words.store_error(error))
    }

    /// Standard output that could not be written.
    pub(super) fn printing(error: &io::Error, words: &Words) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::BrokenPipe;
        }
        Self::Output(words.fill(
            "cli-cannot-print",
            &[("detail", words.system(error).into())],
        ))
    }

    /// What there is to say of it; none where it says something by itself, or where nobody reads any more.
    pub(super) fn sentence(&self) -> Option<String> {
        match self {
            Self::Usage(sentence) | Self::Input(sentence) => Some(sentence.clone()),
            Self::Output(_) | Self::Found | Self::BrokenPipe | Self::Interrupted => None,
        }
    }

    /// Says why on standard error and gives the exit code.
    pub(super) fn report(self, words: &Words) -> ExitCode {
        let code = self.code();
        if let Self::Usage(sentence) | Self::Input(sentence) | Self::Output(sentence) = self {
            let sentence = crate::scrub::scrub(sentence.trim_end());
            // Where standard error is closed too there is nobody left to tell.
            let _ = io::Write::write_all(
                &mut io::stderr(),
                format!("{} {sentence}\n", words.say("cli-error-prefix")).as_bytes(),
            );
        }
        ExitCode::from(code)
    }
}
