//! A measurement of before that this meeting's takes the place of: nobody may find out from the two beside each other what
//! one person answered.

use std::path::PathBuf;

use jiff::civil::date;

use super::moves::bank;
use super::plan::{Plan, each};
use super::sitting::{Group, play};
use crate::bank::Answer;
use crate::desk::once;
use crate::measurement::late::gives_away;
use crate::measurement::{Measurement, State};
use crate::often;
use crate::session::{Act, Asked, Question, Session, Step};
use crate::store::Store;

/// What everybody answers, then and now.
const SAME: i32 = 3;

/// What somebody said then, and stays.
const REMARK: &str = "mooi gezegd";

/// The measurement of before.
pub(super) struct Replaced {
    pub(super) path: PathBuf,
    measurement: Measurement,
}

impl Replaced {
    /// On the disk.
    pub(super) fn on_disk(store: &Store) -> Self {
        let person = || {
            let all = bank().instrument.characteristics.iter();
            all.map(|one| vec![Answer::Point(SAME); one.items.len()])
                .collect()
        };
        let people = (0..5).map(|_| person()).collect();
        let day = date(2026, 10, 5);
        let mut measurement = Measurement::of_people(bank(), "Noord", day, people, &mut |_| 0);
        measurement.private.remarks = vec![REMARK.into()];
        let path = once::keep(store, &measurement, None).unwrap();
        Self { path, measurement }
    }

    /// What the group does here so that the two come to lie close; none where it does as any other.
    pub(super) fn act(session: &Session, other: bool) -> Option<Act> {
        if let Some(Question::Late(_)) = session.question() {
            return (!other).then_some(Act::Choose(2));
        }
        if session.question().is_some() || session.step() != Step::Collect {
            return None;
        }
        match session.asked() {
            Asked::Row => Some(Act::Text(SAME.to_string().repeat(session.form().len()))),
            Asked::Choice(_) if session.in_private() => Some(Act::Choose(SAME.into())),
            _ => None,
        }
    }

    /// It goes when what takes its place is there, not before, and then what was said stays.
    pub(super) fn is_right(&self, store: &Store, at_the_end: bool) -> Result<(), String> {
        let entries = store.list().entries.into_iter();
        let mut others = entries.filter(|entry| entry.path != self.path);
        let new = others.next().and_then(|entry| store.load(&entry.path).ok());
        let there = store.load(&self.path).is_ok();
        let shown =
            new.filter(|new| new.state == State::Done && gives_away(&self.measurement, new));
        match shown {
            Some(_) if there && at_the_end => Err("what was replaced is still there".into()),
            Some(new) if !there && !new.private.remarks.iter().any(|one| one == REMARK) => {
                Err("what was said then is gone with what was replaced".into())
            }
            None if !there => Err("it is gone and nothing took its place".into()),
            _ => Ok(()),
        }
    }
}

/// One seed in six is of a meeting that takes the place of another, this one.
pub(super) const REPLACES: u64 = 1;

impl Group {
    /// There is one that this meeting may take the place of.
    pub(super) fn replaces(&mut self) {
        let replaced = Replaced::on_disk(&self.store);
        self.model.comes_after(replaced.path.clone());
        self.replaced = Some(replaced);
        // What phones give follows from chance, and the laptop that goes round takes long.
        self.way = 1;
    }

    /// It is where it has to be.
    pub(super) fn replaced_is_right(&self, at_the_end: bool) -> Result<(), String> {
        let replaced = self.replaced.as_ref();
        replaced.map_or(Ok(()), |one| one.is_right(&self.store, at_the_end))
    }
}

/// A meeting that takes the place of another whatever its disk does.
pub(super) const SEED: u64 = 7;

#[test]
fn one_measurement_takes_the_place_of_another_whichever_deed_dies_fails_or_finds_the_disk_full() {
    let whole = play(SEED, Plan::calm()).unwrap();
    assert!(whole > 100, "a whole meeting is {whole} deeds");
    let all = often::at_length();
    for (place, (deed, hurt)) in each(whole).into_iter().enumerate() {
        // Where time is short some of them, and each of the ways in turn.
        if !all && !place.is_multiple_of(107) {
            continue;
        }
        if let Err(wrong) = play(SEED, Plan::at(deed, hurt)) {
            panic!("deed {deed}, {hurt:?}: {wrong}");
        }
    }
}
