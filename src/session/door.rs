//! The doors before the meeting: whether a phone finds this laptop is tried, at the address that is chosen where there are
//! several, and the facilitator's own phone becomes a clicker. Nothing of it is kept.

use super::asked::numbered;
use super::effect::Effect;
use super::phones::{Entrance, Open, PhoneRound, UNSEEN};
use super::{Act, Asked, Part, Refusal, Saying, Session, Step};

/// A try whether a phone finds this laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trial {
    open: Open,
    seen: bool,
    seconds: u32,
    /// Nothing is tried: the code makes a clicker of her phone.
    clicker: bool,
}

impl Session {
    /// Whether it is being tried if a phone finds this laptop.
    pub fn is_trying(&self) -> bool {
        self.trial.is_some()
    }

    /// Whether the try is offered: before the meeting, where doors can be opened.
    pub(super) fn offers_trial(&self) -> bool {
        self.offers_phones && self.at == Step::Mirrored
    }

    /// Whether a code for her phone is offered: before anybody else sees this screen, and never after.
    pub(super) fn offers_clicker(&self) -> bool {
        self.has_notes && self.is_led_here() && self.offers_trial() && self.mirrored != Some(true)
    }

    /// Her phone can become a clicker.
    pub fn offer_clicker(&mut self) {
        self.has_notes = true;
    }

    /// Whether the code that stands here is for her own phone.
    pub fn is_for_clicker(&self) -> bool {
        self.trial.as_ref().is_some_and(|trial| trial.clicker)
    }

    /// Asks for the code that makes a clicker of her phone.
    pub(super) fn make_clicker(&mut self) -> Vec<Effect> {
        self.trial = Some(Trial {
            open: Open::Asked,
            seen: false,
            seconds: 0,
            clicker: true,
        });
        vec![Effect::OpenClicker]
    }

    /// Begins to try.
    pub(super) fn try_phones(&mut self) -> Vec<Effect> {
        self.trial = Some(Trial {
            open: Open::Asked,
            seen: false,
            seconds: 0,
            clicker: false,
        });
        vec![self.open_trial()]
    }

    fn open_trial(&self) -> Effect {
        Effect::OpenPhones {
            doorway: None,
            round: Box::new(PhoneRound {
                form: Vec::new(),
                guess: false,
                sharing: self.measurement.sharing,
                trial: true,
                address: self.address.clone(),
                waits: false,
            }),
            bank: self.bank,
        }
    }

    /// What is done while it is tried: another address, or enough of it.
    pub(super) fn at_trial(&mut self, act: &Act) -> Result<Vec<Effect>, Refusal> {
        match act {
            Act::Choose(1) | Act::Next | Act::Back => {
                // The code goes; the clicker stays one.
                let clicker = self.trial.take().is_some_and(|trial| trial.clicker);
                let close = Effect::ClosePhones { read: false };
                Ok((!clicker).then_some(close).into_iter().collect())
            }
            Act::Choose(number) => {
                let other = usize::try_from(*number)
                    .ok()
                    .and_then(|one| one.checked_sub(2));
                let others = self
                    .trial_entrance()
                    .map(|entrance| entrance.others.clone());
                let address = other.and_then(|other| others?.get(other).cloned());
                self.address = Some(address.ok_or(Refusal::NoSuchChoice)?);
                Ok(self.try_phones())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    pub(super) fn trial_opened(&mut self, opened: &Result<Box<Entrance>, String>) -> bool {
        let Some(trial) = &mut self.trial else {
            return false;
        };
        trial.open = match opened {
            Ok(entrance) => Open::Yes(entrance.as_ref().clone()),
            Err(sentence) => Open::No(sentence.clone()),
        };
        trial.seconds = 0;
        true
    }

    /// True when it was the try that the phone found.
    pub(super) fn trial_seen(&mut self) -> bool {
        let trial = self.trial.as_mut();
        trial.map(|trial| trial.seen = true).is_some()
    }

    pub(super) fn trial_second(&mut self) {
        if let Some(trial) = &mut self.trial {
            trial.seconds = trial.seconds.saturating_add(1);
        }
    }

    fn trial_entrance(&self) -> Option<&Entrance> {
        match &self.trial.as_ref()?.open {
            Open::Yes(entrance) => Some(entrance),
            Open::Asked | Open::No(_) => None,
        }
    }

    /// What can be chosen while it is tried.
    pub(super) fn asked_at_trial(&self) -> Asked {
        let others = self.trial_entrance().map(|one| one.others.as_slice());
        let others = others.unwrap_or_default().iter().map(|one| other(one));
        let open = self.trial.as_ref().map(|trial| &trial.open);
        let enough = Saying::word(if matches!(open, Some(Open::No(_))) {
            "session-trial-back"
        } else if self.is_for_clicker() {
            "session-clicker-enough"
        } else {
            "session-trial-enough"
        });
        numbered(
            std::iter::once(enough)
                .chain(others)
                .map(|one| (one, false)),
        )
    }

    /// What stands on the screen while it is tried.
    pub(super) fn trial_parts(&self) -> Vec<Part> {
        let Some(trial) = &self.trial else {
            return Vec::new();
        };
        let mut parts = Vec::new();
        match &trial.open {
            Open::Asked => parts.push(Part::Text(Saying::word("session-phones-opening"))),
            Open::No(sentence) => parts.push(Part::Text(Saying::Own(sentence.clone()))),
            Open::Yes(entrance) if trial.clicker => {
                parts.push(Part::Code(entrance.clone()));
                parts.push(Part::Quiet(Saying::word("notes-clicker-once")));
            }
            Open::Yes(_) if trial.seen => {
                parts.push(Part::Strong(Saying::word("phones-seen")));
            }
            Open::Yes(entrance) if trial.seconds < UNSEEN => {
                parts.push(Part::Code(entrance.clone()));
            }
            Open::Yes(entrance) => {
                parts.push(Part::Code(entrance.clone()));
                parts.extend(causes(entrance));
            }
        }
        parts.push(Part::Choices);
        parts
    }

    /// Phones come in at another address of this laptop from now on.
    pub(super) fn use_address(&mut self, other: usize) -> Result<Vec<Effect>, Refusal> {
        let others = self.other_addresses();
        let address = others.get(other).cloned();
        self.address = Some(address.ok_or(Refusal::NoSuchChoice)?);
        Ok(self.open_elsewhere())
    }
}

/// Another address, to choose.
pub(super) fn other(address: &str) -> Saying {
    Saying::word("session-other-address").words("address", Saying::Own(address.to_owned()))
}

/// What it can be that no phone came through this door, in the order to try.
pub(super) fn causes(entrance: &Entrance) -> Vec<Part> {
    let mut parts = vec![Part::Strong(
        Saying::word("phones-not-seen").number("seconds", UNSEEN),
    )];
    let causes = cause_words(!entrance.join.is_empty()).into_iter();
    parts.extend(causes.map(|id| Part::Item(Saying::word(id))));
    parts.push(Part::Text(Saying::word("phones-cause-paper")));
    parts
}

/// The words of the four causes, in the order to try. The last one is a hotspot: where there is one already it is whether
/// the phone is on it.
pub fn cause_words(has_hotspot: bool) -> [&'static str; 4] {
    let hotspot = if has_hotspot {
        "phones-cause-hotspot-joined"
    } else {
        "phones-cause-hotspot"
    };
    [
        "phones-cause-laptop",
        "phones-cause-network",
        "phones-cause-apart",
        hotspot,
    ]
}
