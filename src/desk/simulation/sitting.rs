//! The real meeting at the real desk: what the group does follows from the seed, and what is on the disk after every
//! death is put beside what was answered.

mod end;
mod found;

pub(super) use found::{Sealed, came_in};

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::{Date, date};

use super::last_time::LastTime;
use super::model::Model;
use super::moves::bank;
use super::phones::{self, Door, PHONES, Phones};
use super::plan::{Plan, Trick};
use super::replaced::{REPLACES, Replaced};
use super::restless::Restless;
use super::{all_go_well, seeds};
use crate::desk::thread::is_overtaken;
use crate::desk::{Desk, Message, Opened, Reply};
use crate::measurement::Measurement;
use crate::reading::{Found, outcome};
use crate::session::{
    self, Act, Beginning, Effect, Keep, Kept, Left, Report, Round, Session, Step, Trouble,
};
use crate::store::{Store, StoreError};
use crate::world::simulated::Simulated;

/// More than a meeting needs.
const MOST_ACTS: usize = 1_500;

const TODAY: Date = date(2026, 11, 23);

/// A group at its meeting.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact that stands on its own"
)]
pub(super) struct Group {
    pub(super) world: Simulated,
    pub(super) store: Store,
    pub(super) dice: fastrand::Rng,
    pub(super) model: Model,
    pub(super) plan: Plan,
    /// How many take part, and how their answers come in.
    pub(super) people: i64,
    pub(super) way: i64,
    /// The forms that came in, as digits; and what they were at every draft.
    pub(super) forms: Vec<String>,
    pub(super) drafts: Vec<Sealed>,
    /// The forms at each moment since the meeting last said that all is kept, and then.
    pub(super) since: Vec<Vec<String>>,
    pub(super) phones: Phones,
    /// What the desk was asked and has not done yet.
    pub(super) queue: VecDeque<Message>,
    /// What was agreed at the meeting before this one.
    pub(super) before: Option<LastTime>,
    /// A measurement of before that this one takes the place of.
    pub(super) replaced: Option<Replaced>,
    /// The form of who has the laptop.
    pub(super) turn: String,
    /// What the meeting kept last.
    pub(super) last: Option<Measurement>,
    /// The last act was refused: on, then.
    pub(super) refused: bool,
    /// There was a picture.
    pub(super) shown: bool,
    /// The meeting was over before.
    pub(super) over: bool,
    /// What was found in this life before it is known whether that is gone on with.
    pub(super) opened: Option<Opened>,
    /// It was looked for in this life.
    pub(super) looked: bool,
    /// Which of the forms was typed last.
    pub(super) typed: Option<usize>,
    /// The first revision of the meeting that is gone on with.
    pub(super) from: u64,
    /// It is a restless one.
    pub(super) restless: Option<Restless>,
}

/// What came of a stretch of the meeting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Came {
    On,
    Left,
    Dead,
}

/// Plays a whole meeting; what went wrong, if anything did.
pub(super) fn play(seed: u64, plan: Plan) -> Result<u64, String> {
    let world = Simulated::new(seed);
    let mut dice = fastrand::Rng::with_seed(seed.rotate_left(29));
    let people = dice.i64(5..=7);
    let way = [1, 1, 3, PHONES][dice.usize(..4)];
    let mut group = Group {
        world: world.clone(),
        store: Store::over(Arc::new(world.clone()), PathBuf::from("/data")),
        dice,
        model: Model::new(),
        plan,
        people,
        way,
        forms: Vec::new(),
        drafts: Vec::new(),
        since: vec![Vec::new()],
        phones: Phones::default(),
        queue: VecDeque::new(),
        before: None,
        replaced: None,
        turn: String::new(),
        last: None,
        refused: false,
        shown: false,
        over: false,
        opened: None,
        looked: false,
        typed: None,
        from: 0,
        restless: None,
    };
    if seed.is_multiple_of(3) {
        let before = LastTime::on_disk(&group.store);
        group.model.comes_after(before.path.clone());
        group.before = Some(before);
    }
    if seed % 6 == REPLACES {
        group.replaces();
    }
    if seed % 6 == 5 || seed % 12 == 6 {
        group.is_restless(seed);
    }
    for life in 0.. {
        world.hurt(group.plan.faults(life, world.done()));
        if group.live(life)? == Came::Left {
            break;
        }
        world.restart(group.plan.loses_power(life));
        world.hurt(Vec::new());
        let checked = group.model.check(&group.store, &world);
        checked.map_err(|wrong| format!("after life {life}: {wrong}"))?;
        group.before_is_kept()?;
        group.replaced_is_right(false)?;
        group.parted_is_kept()?;
    }
    world.hurt(Vec::new());
    group.end()?;
    Ok(world.done())
}

impl Group {
    /// One run of the program.
    fn live(&mut self, life: usize) -> Result<Came, String> {
        let mut desk = Desk::new(self.store.clone());
        let beginning = Beginning {
            bank: bank(),
            network: Some("Noord".into()),
            today: TODAY,
            short: false,
            fresh: false,
            seed: self.dice.u64(..),
        };
        (self.looked, self.from, self.opened) = (false, 0, None);
        let Some((mut session, effects)) = self.opens(&mut desk, beginning)? else {
            return Ok(if self.over { Came::Left } else { Came::Dead });
        };
        session.offer_phones();
        self.phones.door = None;
        self.queue.clear();
        self.turn.clear();
        let mut came = self.carry(&mut desk, &mut session, effects)?;
        for act in 0..MOST_ACTS {
            if came == Came::On && self.over {
                return Ok(Came::Left);
            }
            if came != Came::On {
                return Ok(came);
            }
            self.model.nothing_to_read(&self.world)?;
            if self.plan.calms_down(life, act) {
                self.world.hurt(Vec::new());
            }
            match self.plan.trick(life, act) {
                Some(Trick::Kill) => {
                    self.world.kill();
                    return Ok(Came::Dead);
                }
                Some(Trick::Meddle) => self.model.meddle(&self.world, desk.path().as_deref()),
                Some(Trick::TakeKey) => self.model.take_key(&self.store, &self.world),
                Some(Trick::Reopen | Trick::SecondWindow) | None => {}
            }
            if act > 400 {
                // A meeting that goes on and on has had its faults.
                self.world.hurt(Vec::new());
            }
            if (desk.waits() || !self.queue.is_empty()) && self.dice.u8(..3) == 0 {
                came = self.time_goes_by(&mut desk, &mut session)?;
                continue;
            }
            let act = self.next(&session);
            came = self.act(&mut desk, &mut session, act)?;
        }
        Err(format!(
            "the agreements are not reached, at {:?}",
            session.step()
        ))
    }

    /// One act of the group, and everything that follows from it.
    fn act(&mut self, desk: &mut Desk, session: &mut Session, act: Act) -> Result<Came, String> {
        let before = session.done();
        let handed = self.phones.handed(&act);
        let form = match &act {
            Act::Text(form) if session.step() == Step::Collect => Some(form.clone()),
            _ => None,
        };
        if tells() {
            eprintln!("{:?} {act:?}", session.step());
        }
        if let Some(turn) = session.round().and_then(Round::turn) {
            let sign = match &act {
                Act::Choose(number) => Some(number.to_string()),
                Act::DontKnow => Some("?".to_owned()),
                Act::Skip => Some("-".to_owned()),
                _ => None,
            };
            // What she gave before stands until she gives something else.
            let at = turn.progress().0 - 1;
            if let Some(sign) = sign.filter(|_| session.in_private() && turn.line().is_some()) {
                let end = self.turn.len().min(at + 1);
                self.turn.replace_range(at..end, &sign);
            }
        }
        let private = session.in_private();
        let on = act == Act::Next;
        let Ok(effects) = session.act(act) else {
            self.refused = !on;
            return Ok(Came::On);
        };
        match session.done().cmp(&before) {
            std::cmp::Ordering::Greater => {
                let turn = std::mem::take(&mut self.turn);
                self.typed = form.as_ref().map(|_| self.forms.len()).or(self.typed);
                self.forms.push(handed.or(form).unwrap_or(turn));
            }
            std::cmp::Ordering::Less if !session.is_revealed() => {
                let one = before == session.done() + 1;
                match self.typed.take().filter(|_| one) {
                    Some(typed) => drop(self.forms.remove(typed)),
                    None => self.forms.truncate(session.done() as usize),
                }
                if session.done() == 0 {
                    // The round begins anew, with other phones.
                    self.phones.anew();
                }
            }
            _ => {}
        }
        self.since.push(self.forms.clone());
        if !session.in_private() && !private {
            self.turn.clear();
        }
        let came = self.carry(desk, session, effects)?;
        if self.restless.is_some() && session.people() > 0 {
            self.people = session.people() as i64;
        }
        if came == Came::On {
            self.says_what_is_so(desk, session)?;
        }
        Ok(came)
    }

    /// What the meeting says of itself is what is on the disk, and what a phone may do.
    fn says_what_is_so(&mut self, desk: &Desk, session: &Session) -> Result<(), String> {
        if self.restless.is_none() || session.revision() > 0 {
            // From the menu nothing is asked before it is named.
            self.model
                .none_forgotten(desk.waits() || !self.queue.is_empty())?;
        }
        let last = session.revision();
        let lied = |revision: &u64| session.is_on_disk(*revision) && !self.model.is_kept(*revision);
        let first = last.saturating_sub(8).max(self.from + 1);
        if let Some(revision) = (first..=last).find(lied) {
            return Err(format!("it says that {revision} is kept, and it is not"));
        }
        if session.kept() == Kept::Saved {
            if self.last.as_ref() != Some(&session.measurement()) {
                return Err("what is called kept is not all that there is".into());
            }
            self.since = vec![self.forms.clone()];
            if matches!(session.step(), Step::Agreed | Step::End) && !session.is_revealed() {
                // It ended without a picture: what came in was thrown away, and who goes back has it here alone.
                self.since.push(Vec::new());
            }
            if let Some(before) = &mut self.before {
                before.is_kept();
            }
        }
        if session.is_revealed() && self.phones.door == Some(Door::Open) {
            return Err("the door for phones is open after the reveal".into());
        }
        Ok(())
    }

    /// Some seconds go by: the desk tries again what it could not do.
    fn time_goes_by(&mut self, desk: &mut Desk, session: &mut Session) -> Result<Came, String> {
        self.queue.push_back(Message::Again);
        let mut effects = VecDeque::new();
        if !self.work(desk, session, &mut effects)? {
            return Ok(Came::Dead);
        }
        self.carry(desk, session, effects.into())
    }

    /// What the meeting asks for, in order, and what comes back.
    fn carry(
        &mut self,
        desk: &mut Desk,
        session: &mut Session,
        effects: Vec<Effect>,
    ) -> Result<Came, String> {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            let message = match effect {
                Effect::Keep(keep) => {
                    match &keep {
                        Keep::Save { measurement, .. } => self.last = Some((**measurement).clone()),
                        Keep::Seal { draft, .. } => {
                            self.drafts.push(self.sealed(draft));
                        }
                        Keep::LastTime { actions, .. } => {
                            if let Some(before) = &mut self.before {
                                before.told(actions);
                            }
                        }
                        _ => {}
                    }
                    Message::Keep(keep)
                }
                Effect::GoOn { path, instead } => {
                    if !self.work(desk, session, &mut waiting)? {
                        return Ok(Came::Dead);
                    }
                    self.goes_on_with(desk, &path, instead)?;
                    self.from = session.revision();
                    self.went_on(session);
                    self.queue.extend(instead.then_some(Message::Discard));
                    Message::Hold(path)
                }
                Effect::LookFor { network } => Message::LookForMeeting {
                    bank: bank(),
                    network,
                    date: TODAY,
                },
                Effect::Read(measurement) => {
                    let found = Found::of(&outcome(bank(), &measurement, &[]));
                    waiting.extend(report(session, Report::Found(Box::new(found))));
                    continue;
                }
                Effect::Leave => return self.leave(desk, session),
                Effect::OpenPhones { .. } => {
                    self.phones.door = Some(Door::Open);
                    let opened = Report::Phones(Ok(Box::new(phones::entrance())));
                    waiting.extend(report(session, opened));
                    continue;
                }
                Effect::TellPhone { ticket, told } => {
                    self.phones.hears(ticket, told);
                    continue;
                }
                Effect::ClosePhones { read } => {
                    self.phones.door = read.then_some(Door::Read);
                    continue;
                }
                // Nothing of it comes to the disk.
                _ => continue,
            };
            self.model.asked(&message);
            let waits = matches!(message, Message::Keep(_)) && self.dice.u8(..4) == 0;
            self.queue.push_back(message);
            if waits {
                // The meeting goes on while the disk is busy.
                continue;
            }
            if !self.work(desk, session, &mut waiting)? {
                return Ok(Came::Dead);
            }
        }
        Ok(Came::On)
    }

    /// The desk does what it was asked so far; false when the program died.
    fn work(
        &mut self,
        desk: &mut Desk,
        session: &mut Session,
        waiting: &mut VecDeque<Effect>,
    ) -> Result<bool, String> {
        while let Some(message) = self.queue.pop_front() {
            if is_overtaken(&message, &self.queue) {
                continue;
            }
            let holds = matches!(message, Message::Hold(_));
            let mut replies = desk.step(message.clone());
            let refused = |reply: &Reply| {
                let Reply::Refused(error) = reply else {
                    return false;
                };
                !matches!(error, StoreError::InUse { .. })
            };
            if self.plan.hurts() && replies.iter().any(refused) {
                // Only a disk that refuses may say no, and then it is opened again.
                self.world.hurt(Vec::new());
                replies = desk.step(message);
            }
            if self.world.is_dead() {
                return Ok(false);
            }
            if holds {
                self.model.is_held();
                self.since = vec![self.forms.clone()];
            }
            for reply in replies {
                if tells() {
                    eprintln!(
                        "    {}",
                        format!("{reply:?}").chars().take(150).collect::<String>()
                    );
                }
                waiting.extend(self.heard(session, reply)?);
            }
        }
        Ok(true)
    }

    fn heard(&mut self, session: &mut Session, reply: Reply) -> Result<Vec<Effect>, String> {
        self.model.heard(&reply, &self.plan)?;
        let said = match reply {
            Reply::Saved(revision) => Report::Saved(revision),
            Reply::NotSaved(revision, _) => Report::NotSaved(revision, Trouble::Other),
            Reply::Sealed(revision) => Report::Sealed(revision),
            Reply::Held => Report::Held,
            Reply::NotSealed(revision, _) => Report::NotSealed(revision, Trouble::Other),
            Reply::Meeting {
                earlier,
                lowest,
                unfinished,
                elsewhere,
            } => {
                let first = !std::mem::replace(&mut self.looked, true);
                let over = earlier.first().filter(|one| first && one.date == TODAY);
                if let (None, Some(over)) = (&unfinished, over) {
                    // It died when all was done: there is nothing to go on with.
                    self.over = true;
                    self.last = Some(over.clone());
                }
                if first && unfinished.is_none() {
                    // It begins anew.
                    self.model.forget();
                    self.forms.clear();
                    self.since = vec![Vec::new()];
                    self.phones.anew();
                }
                Report::Network {
                    earlier,
                    lowest,
                    unfinished: unfinished.map(|found| {
                        self.opened = Some((*found).clone());
                        Box::new(Left::from(*found))
                    }),
                    elsewhere,
                }
            }
            Reply::Refused(error) => return Err(format!("it cannot be gone on with: {error:?}")),
            _ => return Ok(Vec::new()),
        };
        Ok(report(session, said))
    }
}

/// Whether what happens is told.
fn tells() -> bool {
    std::env::var_os("VLOT_TELL").is_some()
}

fn report(session: &mut Session, report: session::Report) -> Vec<Effect> {
    session.act(Act::Report(report)).unwrap_or_default()
}

#[test]
fn a_whole_meeting_survives_whatever_the_disk_does() {
    all_go_well(seeds(100), play);
}
