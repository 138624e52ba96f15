//! What goes wrong in a play, life by life.

use crate::world::simulated::{Deed, Fault, Hurt, broken, busy, full};

/// Something that happens between two acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trick {
    /// The program is killed.
    Kill,
    /// It is left and opened again.
    Reopen,
    /// Another program writes over the measurement.
    Meddle,
    /// The key is taken away, and it is opened again later.
    TakeKey,
    /// Another window opens the same.
    SecondWindow,
}

/// What goes wrong in one run of the program.
#[derive(Clone, Debug, Default)]
struct Life {
    /// Counted from the first deed of this life.
    faults: Vec<Fault>,
    power: bool,
    /// Another window goes on with it between looking and going on.
    other: bool,
    /// The key lies where 0.1.0 kept it.
    former_key: bool,
    tricks: Vec<(usize, Trick)>,
    /// The act after which the faults stop.
    calm: Option<usize>,
}

/// What goes wrong in all.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    lives: Vec<Life>,
}

/// Deeds of a whole meeting, more or less.
const DEEDS: u64 = 220;

impl Plan {
    /// Nothing.
    pub(super) fn calm() -> Self {
        Self::default()
    }

    /// One deed goes wrong.
    pub(super) fn at(deed: u64, (hurt, power, count): (Hurt, bool, u64)) -> Self {
        let fault = Fault {
            from: deed,
            count,
            deed: None,
            hurt,
        };
        Self {
            lives: vec![Life {
                faults: vec![fault],
                power,
                ..Life::default()
            }],
        }
    }

    /// It dies half-way, is gone on with where the key lies as 0.1.0 left it, and dies again while that is put right.
    pub(super) fn with_former_key(seed: u64) -> Self {
        let kill = |from, after| Life {
            faults: vec![Fault {
                from,
                count: 1,
                deed: None,
                hurt: Hurt::Kill { after },
            }],
            ..Life::default()
        };
        let again = Life {
            former_key: true,
            ..kill(seed % 40, seed.is_multiple_of(2))
        };
        Self {
            lives: vec![kill(60 + seed % 30, true), again],
        }
    }

    /// Two deeds of a meeting, one after the other, are refused.
    pub(super) fn refused(seed: u64) -> Self {
        Self::at(seed % 120, (Hurt::Refused(broken), false, 2))
    }

    /// From somewhere on nothing can be taken away, for a while; every fourth one dies in the midst of that.
    pub(super) fn keeps_what_goes(place: u64) -> Self {
        let from = place * 7 % DEEDS;
        let stays = Fault {
            from,
            count: [2, 40, 400][(place % 3) as usize],
            deed: Some(Deed::Remove),
            hurt: Hurt::Refused(broken),
        };
        let dies = Fault {
            from: from + 1 + place % 40,
            count: 1,
            deed: None,
            hurt: Hurt::Kill { after: true },
        };
        let mut faults = vec![stays];
        faults.extend(place.is_multiple_of(4).then_some(dies));
        Self {
            lives: vec![Life {
                faults,
                ..Life::default()
            }],
        }
    }

    /// One deed of a meeting dies after it was done, and in the next play it is refused for a while.
    pub(super) fn dies_or_fails(deed: u64) -> Self {
        let hurts = [
            (Hurt::Kill { after: true }, false, 1),
            (Hurt::Refused(broken), false, 6),
        ];
        Self::at(deed / 2, hurts[(deed % 2) as usize])
    }

    /// What follows from a seed: up to three lives that go wrong, the next one does not.
    pub(super) fn of(seed: u64) -> Self {
        let mut dice = fastrand::Rng::with_seed(seed);
        let lives = dice.usize(1..=3);
        Self {
            lives: (0..lives).map(|_| Life::of(&mut dice)).collect(),
        }
    }

    pub(super) fn faults(&self, life: usize, now: u64) -> Vec<Fault> {
        let life = self.lives.get(life);
        let faults = life
            .into_iter()
            .flat_map(|life| life.faults.iter().copied());
        faults
            .map(|fault| Fault {
                from: fault.from + now,
                ..fault
            })
            .collect()
    }

    pub(super) fn loses_power(&self, life: usize) -> bool {
        self.lives.get(life).is_some_and(|life| life.power)
    }

    /// Whether another window goes on with it before this life does.
    pub(super) fn other_goes_on(&self, life: usize) -> bool {
        self.lives.get(life).is_some_and(|life| life.other)
    }

    /// Whether the program before this life was 0.1.0, as far as its key tells.
    pub(super) fn has_former_key(&self, life: usize) -> bool {
        self.lives.get(life).is_some_and(|life| life.former_key)
    }

    /// Whether a key is ever taken away.
    pub(super) fn takes_keys(&self) -> bool {
        let mut tricks = self.lives.iter().flat_map(|life| &life.tricks);
        tricks.any(|(_, trick)| *trick == Trick::TakeKey)
    }

    pub(super) fn trick(&self, life: usize, act: usize) -> Option<Trick> {
        let tricks = &self.lives.get(life)?.tricks;
        tricks
            .iter()
            .find(|(when, _)| *when == act)
            .map(|(_, trick)| *trick)
    }

    pub(super) fn calms_down(&self, life: usize, act: usize) -> bool {
        self.lives
            .get(life)
            .is_some_and(|life| life.calm == Some(act))
    }

    fn all(&self) -> impl Iterator<Item = &Fault> {
        self.lives.iter().flat_map(|life| &life.faults)
    }

    /// Whether a deed is ever refused.
    pub(super) fn hurts(&self) -> bool {
        self.all()
            .any(|fault| matches!(fault.hurt, Hurt::Refused(_) | Hurt::DoneAndRefused(_)))
    }

    /// Whether locks are said to be held that are not.
    pub(super) fn lies(&self) -> bool {
        self.all()
            .any(|fault| matches!(fault.hurt, Hurt::Lie | Hurt::NoLocks))
    }

    /// Whether all that is refused is refused for a moment, as a virus scanner does.
    pub(super) fn is_short(&self) -> bool {
        let mut refusals = self
            .all()
            .filter(|fault| !matches!(fault.hurt, Hurt::Kill { .. }));
        refusals.all(|fault| {
            fault.count <= SHORT && fault.deed.is_some_and(is_waited_for) && is_busy(fault)
        })
    }
}

/// What a scanner may refuse for a moment.
fn is_waited_for(deed: Deed) -> bool {
    WAITED_FOR.contains(&deed)
}

const WAITED_FOR: [Deed; 4] = [Deed::Rename, Deed::Remove, Deed::SyncFolder, Deed::Read];

fn is_busy(fault: &Fault) -> bool {
    matches!(fault.hurt, Hurt::Refused(error) if error().kind() == busy().kind())
}

/// Refusals in a row that are waited out.
const SHORT: u64 = 5;

impl Life {
    fn of(dice: &mut fastrand::Rng) -> Self {
        let mut life = Self {
            power: dice.bool(),
            other: dice.u8(..6) == 0,
            former_key: dice.u8(..6) == 0,
            ..Self::default()
        };
        // Often while what was left is being gone on with.
        let most = if dice.bool() { DEEDS / 4 } else { DEEDS };
        let from = dice.u64(..most);
        let act = dice.usize(..40);
        let fault = |from, count, deed, hurt| Fault {
            from,
            count,
            deed,
            hurt,
        };
        let errors = [full, broken, busy];
        let lasting = if dice.bool() { 1 } else { dice.u64(2..400) };
        let deeds = [
            Deed::Create,
            Deed::Write,
            Deed::Sync,
            Deed::Rename,
            Deed::SyncFolder,
            Deed::Remove,
        ];
        let some = dice.bool().then(|| deeds[dice.usize(..deeds.len())]);
        let kill = fault(from, 1, None, Hurt::Kill { after: dice.bool() });
        match dice.u8(..16) {
            0..4 => life.faults.push(kill),
            4..7 => {
                let hurt = Hurt::Refused(errors[dice.usize(..3)]);
                life.faults.push(fault(from, lasting, some, hurt));
                let ends = [Trick::Kill, Trick::Reopen];
                life.tricks.push((act, ends[dice.usize(..2)]));
            }
            7 | 14 | 15 => {
                // Two at once: something is refused, and on the way the machine dies.
                let hurt = Hurt::Refused(errors[dice.usize(..3)]);
                let first = from.saturating_sub(dice.u64(..12));
                life.faults
                    .extend([kill, fault(first, lasting, some, hurt)]);
            }
            8 => {
                let hurt = Hurt::DoneAndRefused(broken);
                life.faults.push(fault(from, 1, some, hurt));
                life.calm = Some(act);
                life.tricks.push((act + 1, Trick::Kill));
            }
            9 => {
                let deed = Some(WAITED_FOR[dice.usize(..WAITED_FOR.len())]);
                life.faults
                    .push(fault(from, SHORT, deed, Hurt::Refused(busy)));
                life.tricks.push((act, Trick::Kill));
            }
            10 => {
                let hurt = if dice.bool() {
                    Hurt::NoLocks
                } else {
                    Hurt::Lie
                };
                life.faults.push(fault(0, u64::MAX, Some(Deed::Lock), hurt));
                life.tricks.push((act, Trick::Kill));
            }
            11 => life.tricks.push((act, Trick::Meddle)),
            12 => {
                life.tricks
                    .extend([(act, Trick::TakeKey), (act + dice.usize(..2), Trick::Kill)]);
                life.tricks.push((act + 1, Trick::Reopen));
            }
            _ => life.tricks.extend([
                (act, Trick::SecondWindow),
                (act + 1, Trick::Reopen),
                (act + 3, Trick::Kill),
            ]),
        }
        life
    }
}

/// Each deed of so many dies before and after it was done, with the power or without, fails, is done and told as failed,
/// and finds the disk full.
pub(super) fn each(whole: u64) -> Vec<(u64, (Hurt, bool, u64))> {
    let kill = |after| Hurt::Kill { after };
    let ways = [
        (kill(false), false, 1),
        (kill(true), true, 1),
        (kill(false), true, 1),
        (Hurt::Refused(broken), false, 2),
        (Hurt::Refused(full), false, 60),
        (Hurt::DoneAndRefused(broken), true, 1),
    ];
    (0..whole)
        .flat_map(|deed| ways.map(|way| (deed, way)))
        .collect()
}
