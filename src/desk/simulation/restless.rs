//! A group that begins from the menu, from the list or by the command, gives its network another name half-way, goes on with a
//! meeting that was left under it, and changes late how many there are, how they fill in and whether answering is open.

use std::path::{Path, PathBuf};

use fastrand::Rng;
use jiff::civil::date;

use super::moves::bank;
use super::phones::PHONES;
use super::sitting::{Group, Sealed, came_in};
use crate::desk::{Desk, Message, Reply};
use crate::measurement::Measurement;
use crate::session::{Act, Asked, Beginning, Effect, Keep, Question, Report, Session, Step};

/// The names that the network gets; some are one name, spelled otherwise.
const NAMES: [&str; 7] = ["Zuid", "zuid", "West", "Noord", "noord", " NOORD", "West"];

/// More whims than this and the end is not reached.
const WHIMS: u8 = 8;

/// The group.
pub(super) struct Restless {
    dice: Rng,
    whims: u8,
    /// What is typed at the beginning of this life.
    begins: Option<String>,
    /// A meeting that was left before this one.
    left: Option<PathBuf>,
    /// Meetings that another one was gone on with in the place of, and what may stand there.
    parted: Vec<(PathBuf, Vec<Measurement>)>,
}

impl Group {
    pub(super) fn is_restless(&mut self, seed: u64) {
        let mut dice = Rng::with_seed(seed.rotate_left(43));
        // Whoever takes a key takes the first.
        let left = (dice.bool() && !self.plan.takes_keys()).then(|| self.leaves_one());
        if let Some(left) = &left {
            self.model.comes_after(left.clone());
        }
        self.restless = Some(Restless {
            dice,
            whims: WHIMS,
            begins: None,
            left,
            parted: Vec::new(),
        });
    }

    /// A meeting that was left on another day, with two forms in it.
    fn leaves_one(&mut self) -> PathBuf {
        let beginning = Beginning {
            bank: bank(),
            network: Some("Zuid".into()),
            today: date(2026, 11, 20),
            short: false,
            fresh: false,
            seed: 5,
        };
        let mut desk = Desk::new(self.store.clone());
        let (mut session, _) = Session::begin(beginning);
        let none = Report::Network {
            earlier: Vec::new(),
            lowest: None,
            unfinished: None,
            elsewhere: None,
        };
        let mut acts = vec![Act::Report(none)];
        let forms = ["123451234512", "543215432154"];
        let mut typed = forms.into_iter();
        loop {
            let act = acts
                .pop()
                .unwrap_or_else(|| match (session.step(), session.asked()) {
                    (Step::Collect, _) => typed
                        .next()
                        .map_or(Act::Cover, |form| Act::Text(form.into())),
                    (_, Asked::Number) => Act::Number(6),
                    (step, Asked::Choice(_)) if step != Step::Extras => Act::Choose(1),
                    _ => Act::Next,
                });
            if act == Act::Cover {
                break;
            }
            for effect in session.act(act).unwrap() {
                if let Effect::Keep(keep) = effect {
                    if let Keep::Seal { draft, .. } = &keep {
                        let came_in = forms[..session.done() as usize].iter();
                        let forms: Vec<String> = came_in.map(|form| (*form).to_owned()).collect();
                        self.drafts.push(Sealed {
                            draft: draft.clone(),
                            typed: forms.len().checked_sub(1),
                            forms,
                        });
                    }
                    desk.step(Message::Keep(keep));
                }
            }
        }
        desk.path().unwrap()
    }

    /// How this life begins; none when it died on the way, or was over.
    pub(super) fn opens(
        &mut self,
        desk: &mut Desk,
        beginning: Beginning,
    ) -> Result<Option<(Session, Vec<Effect>)>, String> {
        let Some(restless) = &mut self.restless else {
            return Ok(Some(Session::begin(beginning)));
        };
        restless.whims = restless.whims.max(2);
        let entry = self.world.looked_at(|| self.model.at_hand(&self.store));
        let name = entry.as_ref().map_or("Noord", |entry| &entry.network);
        let one = entry
            .as_ref()
            .map(|entry| self.world.looked_at(|| self.store.load(&entry.path)));
        if let Some(Ok(one)) = one.filter(|one| one.as_ref().is_ok_and(|one| one.at.is_none())) {
            // It died when all was done: there is nothing to go on with.
            self.over = true;
            self.model.goes_on(one.clone(), None);
            self.last = Some(one);
            return Ok(None);
        }
        let several = self.world.looked_at(|| self.store.unfinished(name).len()) > 1;
        restless.begins = Some(name.to_owned());
        let door = restless.dice.u8(..3);
        match entry {
            Some(entry) if several || door == 0 => {
                self.opens_from_the_list(desk, beginning, entry.path)
            }
            _ => {
                let network = (door == 1).then(|| name.to_owned());
                Ok(Some(Session::begin(Beginning {
                    network,
                    ..beginning
                })))
            }
        }
    }

    fn opens_from_the_list(
        &mut self,
        desk: &mut Desk,
        beginning: Beginning,
        path: PathBuf,
    ) -> Result<Option<(Session, Vec<Effect>)>, String> {
        self.looked = true;
        for _ in 0..2 {
            let mut said = desk.step(Message::Open(path.clone())).into_iter();
            if self.world.is_dead() {
                return Ok(None);
            }
            if let Some(Reply::Opened(Ok(opened))) = said.next() {
                self.opened = Some((*opened).clone());
                let network = None;
                let beginning = Beginning {
                    network,
                    ..beginning
                };
                return Ok(Some(Session::resume(beginning, (*opened).into())));
            }
            self.world.hurt(Vec::new());
        }
        Err("what was left cannot be opened".into())
    }

    /// What is typed for the name of the network.
    pub(super) fn name(&mut self, session: &Session) -> String {
        let Some(restless) = &mut self.restless else {
            return "Noord".into();
        };
        let begins = restless
            .begins
            .take()
            .filter(|_| session.network().is_empty());
        begins.unwrap_or_else(|| NAMES[restless.dice.usize(..NAMES.len())].to_owned())
    }

    /// Something that nobody had planned.
    pub(super) fn whim(&mut self, session: &Session) -> Option<Act> {
        let restless = self.restless.as_mut().filter(|one| one.whims > 0)?;
        let busy = session.in_private() || session.room().covered || session.is_trying();
        if busy || session.network().is_empty() || restless.dice.u8(..9) > 0 {
            return None;
        }
        restless.whims -= 1;
        let steps = session.sequence();
        let jump = |to: Step| steps.iter().position(|step| *step == to).map(Act::Jump);
        match restless.dice.u8(..8) {
            0..3 => jump(Step::Network),
            3 | 4 => {
                self.people = restless.dice.i64(3..=8);
                jump(Step::People)
            }
            5 => {
                self.way = [1, 3, 4, PHONES][restless.dice.usize(..4)];
                jump(Step::Way)
            }
            6 => Some(Act::People),
            _ => Some(Act::Answering),
        }
    }

    /// Whether a meeting that was left is gone on with: always where it is the one at hand.
    pub(super) fn of_left(&mut self, session: &Session) -> Option<i64> {
        let Some(Question::Left(left)) = session.question() else {
            return None;
        };
        let restless = self.restless.as_mut()?;
        let planted = restless.left.as_ref() == Some(&left.path);
        let parted = restless.parted.iter().any(|(path, _)| *path == left.path);
        let own = session.revision() == 0 && !planted && !parted;
        Some(if own || planted && restless.dice.bool() {
            1
        } else {
            2
        })
    }

    /// What was found is gone on with, in the place of what is at hand where there is something.
    pub(super) fn goes_on_with(
        &mut self,
        desk: &Desk,
        path: &Path,
        instead: bool,
    ) -> Result<(), String> {
        let Some(opened) = self.opened.take().filter(|opened| opened.path == *path) else {
            return Err("what is gone on with was not found".into());
        };
        if let Some(restless) = &mut self.restless
            && restless.left.take_if(|left| left == path).is_some()
        {
            let own = desk.path();
            let kept = self.model.goes_over(own.clone(), path);
            let stays = own.filter(|_| !instead && !kept.is_empty());
            restless.parted.extend(stays.map(|own| (own, kept)));
            self.phones.anew();
            self.people = opened.measurement.people as i64;
            self.since = vec![came_in(&self.drafts, &opened).0];
        }
        self.found(opened)
    }

    /// What another one was gone on with in the place of stands as it was kept.
    pub(super) fn parted_is_kept(&self) -> Result<(), String> {
        let parted = self.restless.iter().flat_map(|one| &one.parted);
        for (path, kept) in parted {
            let there = self.store.load(path);
            if !there.as_ref().is_ok_and(|one| kept.contains(one)) {
                return Err(format!("{} is not as it was kept", path.display()));
            }
        }
        Ok(())
    }
}
