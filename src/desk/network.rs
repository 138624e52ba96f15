//! What there is of a network: its measurements that are over, and meetings of it that were left.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::{Desk, Notice, Reply};
use crate::bank::Bank;
use crate::measurement::Measurement;
use crate::reading::outcome::CharacteristicOutcome;
use crate::reading::{Found, outcome};
use crate::session::{Elsewhere, Holds, Session};
use crate::store::{Beside, same_network};

impl Desk {
    /// The measurements of a network that are over, up to a day, the newest first, but for this file. One that cannot be
    /// read is told, once.
    pub(super) fn finished(
        &mut self,
        network: &str,
        date: Date,
        but: &Path,
        said: &mut Vec<Reply>,
    ) -> Vec<Measurement> {
        let (over, unread) = self.store.finished(network, date, Some(but), false);
        for error in unread {
            if !self.unread.contains(&error) {
                self.unread.push(error.clone());
                said.push(Reply::Notice(Notice::Unread(error.beside(Beside::Earlier))));
            }
        }
        over.into_iter().map(|(_, one)| one).collect()
    }

    pub(super) fn look_for_meeting(
        &mut self,
        bank: &'static Bank,
        network: &str,
        date: Date,
    ) -> Vec<Reply> {
        let own = self.path();
        self.store.tidy(&self.store.overview(), |entry| {
            same_network(&entry.network, network) && own.as_ref() != Some(&entry.path)
        });
        let own = own.unwrap_or_default();
        let files = self.store.files_of(network).into_iter();
        let (mut left, mut elsewhere) = (Vec::new(), None);
        for path in files.filter(|path| *path != own) {
            match self.store.load(&path) {
                Ok(one) if Session::can_go_on(bank, &one) => {
                    // One whose answers cannot be opened has them all the same.
                    let draft = self.store.draft(&path);
                    let holds = draft.map_or(Holds::Answers, |draft| Holds::of(&one, draft));
                    left.push((holds, one.date, path));
                }
                Ok(one) if Session::was_left(&one) => {
                    elsewhere = elsewhere.or_else(|| Some(Elsewhere::of(&one, bank)));
                }
                _ => {}
            }
        }
        let mut said = Vec::new();
        let unfinished = fullest(&left).and_then(|place| {
            let (_, _, path) = left.remove(place);
            self.open(path, &mut said).ok()
        });
        if unfinished.is_some() && !left.is_empty() {
            let dates = left.into_iter().map(|(_, date, _)| date).collect();
            said.push(Reply::Notice(Notice::AlsoLeft(dates)));
        }
        let earlier = self.finished(network, date, &own, &mut said);
        let lowest = lowest(bank, &earlier);
        said.insert(
            0,
            Reply::Meeting {
                earlier,
                lowest,
                elsewhere: elsewhere.filter(|_| unfinished.is_none()),
                unfinished: unfinished.map(Box::new),
            },
        );
        said
    }

    pub(super) fn look_for(&mut self, network: &str, day: Date) -> Vec<Reply> {
        let own = self.path();
        let unfinished = self.store.unfinished_beside(network, own.as_deref());
        let finished = || self.store.finished_on(network, day, own.as_deref());
        let Some(entry) = unfinished.or_else(finished) else {
            return Vec::new();
        };
        let mut said = Vec::new();
        if let Ok(opened) = self.open(entry.path, &mut said) {
            said.insert(0, Reply::Unfinished(Box::new(opened)));
        }
        said
    }
}

/// Of the meetings that were left the one that is gone on with: the newest of those that hold the most. One that was
/// begun by mistake takes the place of none in which there is something.
fn fullest(left: &[(Holds, Date, PathBuf)]) -> Option<usize> {
    let most = left.iter().map(|(holds, _, _)| *holds).max()?;
    left.iter().position(|(holds, _, _)| *holds == most)
}

/// What was lowest the last time that a network was asked with this bank about more than half of it, or else the last time
/// at all. What stood at the same place then may stand at another now, or be gone.
pub(super) fn lowest(bank: &Bank, earlier: &[Measurement]) -> Option<usize> {
    let of_bank = earlier
        .iter()
        .filter(|one| one.bank.id == bank.instrument.id);
    let mut looked = of_bank.map(|one| (one, outcome(bank, one, &[]))).peekable();
    let newest = looked.peek().cloned();
    let whole = looked.find(|(_, outcome)| outcome.is_whole());
    let (previous, outcome) = whole.or(newest)?;
    // Where all are as high none is the lowest, and the first one is as good as any.
    let has_figure = |one: &CharacteristicOutcome| one.mean().is_some();
    let first = || outcome.characteristics.iter().position(has_figure);
    let place = Found::of(&outcome).lowest.or_else(first)?;
    let id = &previous.bank.characteristics.get(place)?.id;
    let known = &bank.instrument.characteristics;
    known.iter().position(|one| one.id == *id)
}
