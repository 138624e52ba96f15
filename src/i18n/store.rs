//! What went wrong with a file, in words: what happened, what it means for the data and what to do.

use std::path::Path;

use fluent_bundle::FluentValue;

use super::Words;
use crate::desk::Notice;
use crate::measurement::file::{Fault, Problem};
use crate::store::{Beside, StoreError};

impl Words {
    /// What happened, what it means for the data, what to do.
    pub fn store_error(&self, error: &StoreError) -> String {
        let path = error.path().map(shown).unwrap_or_default();
        let mut with = vec![("path", path.into())];
        match error {
            StoreError::Unreadable { problems, .. } | StoreError::Unwritable { problems, .. } => {
                if let Some(first) = problems.first() {
                    let details = first.details.iter();
                    let kind = details.filter(|_| first.fault == Fault::Strange);
                    with.extend(kind.map(|(name, kind)| (*name, kind.as_str().into())));
                    with.push(("line", first.line.into()));
                    with.push(("detail", self.file_problem(first).into()));
                }
                with.push(("more", problems.len().saturating_sub(1).into()));
            }
            StoreError::Newer { format, .. } => with.push(("format", format.to_string().into())),
            StoreError::CouldNotRead { detail, .. }
            | StoreError::CouldNotWrite { detail, .. }
            | StoreError::NotRemoved { detail, .. }
            | StoreError::NotSealed { detail, .. } => {
                with.push(("detail", self.system_of(detail).into()));
            }
            StoreError::NoKey { key, .. } => with.push(("key", shown(key).into())),
            StoreError::UnknownNetwork { network, meant } => {
                with.push(("network", network.as_str().into()));
                with.push(("meant", meant.as_deref().unwrap_or_default().into()));
            }
            StoreError::Beside { why, .. } => with.push(("why", self.store_error(why).into())),
            StoreError::NothingFinished { network, bank, .. } => {
                with.push(("network", network.as_str().into()));
                with.push(("bank", bank.as_str().into()));
            }
            StoreError::NoLastTime { network } => {
                with.push(("network", network.as_str().into()));
            }
            _ => {}
        }
        self.fill(id(error), &with)
    }

    /// Everything that is wrong with an unreadable file, a line for each: `file:line:column: what`.
    pub fn file_problems(&self, error: &StoreError) -> Vec<String> {
        let StoreError::Unreadable { path, problems } = error else {
            return Vec::new();
        };
        if is(problems, Fault::Table) || is(problems, Fault::Strange) {
            return Vec::new();
        }
        let line = |problem: &Problem| {
            let Problem { line, column, .. } = problem;
            format!(
                "{}:{line}:{column}: {}",
                shown(path),
                self.file_problem(problem)
            )
        };
        problems.iter().map(line).collect()
    }

    /// A sentence about a file.
    pub fn about_file(&self, id: &str, path: &Path) -> String {
        self.fill(id, &[("path", shown(path).into())])
    }

    /// Where several documents stand that were made together.
    pub fn made_together(&self, folder: &Path, count: usize) -> String {
        let with = [("folder", shown(folder).into()), ("count", count.into())];
        self.fill("errand-made-together", &with)
    }

    /// Where the files are.
    pub fn places(&self, measurements: &Path, documents: &Path) -> String {
        let with = [
            ("measurements", shown(measurements).into()),
            ("documents", shown(documents).into()),
        ];
        self.fill("places-text", &with)
    }

    /// What is said and stops nothing.
    pub fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::SetAside(path) => self.about_file("store-set-aside", path),
            Notice::Unguarded(path) => self.about_file("store-unguarded", path),
            Notice::NoAnswer => self.store_error(&StoreError::NoAnswer),
            Notice::AlsoLeft(dates) => {
                let count = dates.len();
                let mut days: Vec<String> = dates.iter().map(|one| self.date(*one)).collect();
                days.dedup();
                let dates = self.list(days.into_iter(), "list-and");
                let with = [("count", count.into()), ("dates", dates.into())];
                self.fill("store-also-left", &with)
            }
            Notice::Closed(error) | Notice::Stays(error) | Notice::Unread(error) => {
                self.store_error(error)
            }
        }
    }

    fn file_problem(&self, problem: &Problem) -> String {
        let with: Vec<(&str, FluentValue<'_>)> = problem
            .details
            .iter()
            .map(|(name, value)| (*name, value.as_str().into()))
            .collect();
        let has = |wanted: &str| with.iter().any(|(name, _)| *name == wanted);
        let guess = match (has("meant"), has("typed")) {
            (true, _) => "-meant",
            (false, true) => "-typed",
            (false, false) => "",
        };
        self.fill(&format!("file-{}{guess}", problem.fault.code()), &with)
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Whether this is what is wrong with a whole file.
fn is(problems: &[Problem], fault: Fault) -> bool {
    problems.iter().any(|one| one.fault == fault)
}

/// The id of its words.
fn id(error: &StoreError) -> &'static str {
    match error {
        StoreError::InUse { .. } => "store-in-use",
        StoreError::Missing { .. } => "store-missing",
        StoreError::Unreadable { problems, .. } if is(problems, Fault::Table) => "store-table",
        StoreError::Unreadable { problems, .. } if is(problems, Fault::Strange) => "store-strange",
        StoreError::Unreadable { .. } => "store-unreadable",
        StoreError::Unwritable { .. } => "store-unwritable",
        StoreError::Newer { .. } => "store-newer",
        StoreError::Changed { .. } => "store-changed",
        StoreError::Meanwhile { .. } => "store-meanwhile",
        StoreError::NotAFile { .. } => "store-not-a-file",
        StoreError::NotAFolder { .. } => "store-not-a-folder",
        StoreError::NotOurs { .. } => "store-not-ours",
        StoreError::MayNotRead { .. } => "store-may-not-read",
        StoreError::MayNotWrite { .. } => "store-may-not-write",
        StoreError::DiskFull { .. } => "store-disk-full",
        StoreError::CouldNotRead { .. } => "store-could-not-read",
        StoreError::CouldNotWrite { .. } => "store-could-not-write",
        StoreError::NotRemoved { .. } => "store-not-removed",
        StoreError::NotSealed { .. } => "store-not-sealed",
        StoreError::NoKey { .. } => "store-no-key",
        StoreError::NoAnswer => "store-no-answer",
        StoreError::Stopped => "store-stopped",
        StoreError::UnknownNetwork { meant: None, .. } => "store-unknown-network",
        StoreError::UnknownNetwork { .. } => "store-unknown-network-meant",
        StoreError::NothingFinished { meeting: true, .. } => "store-nothing-finished-meeting",
        StoreError::NothingFinished { .. } => "store-nothing-finished",
        StoreError::NoLastTime { .. } => "store-no-last-time",
        StoreError::Beside { what, .. } => match what {
            Beside::LastTime => "store-last-time",
            Beside::Replaced => "store-replaced",
            Beside::Former => "store-former-stays",
            Beside::Leftover => "store-leftover-stays",
            Beside::Earlier => "store-earlier",
            Beside::Unknown => "store-not-compared",
        },
    }
}
