//! What was chosen for the next meeting, and what was said there of what came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::bank::Bank;

/// Something that was chosen for the next meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A card, by its id.
    Card(String),
    /// A meeting of a route, from 1.
    Route(String, u32),
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// A card: it was done, and it helped.
    Helped,
    /// A card: it was done, and it helped little.
    Little,
    /// A card: it was not done.
    NotDone,
    /// A meeting of a route: it was done, and the next one comes.
    Done,
    /// A meeting of a route: it was not done yet.
    NotYet,
    /// The route was let go.
    Stopped,
}

impl Came {
    /// Its name in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Little => "little",
            Self::NotDone => "not-done",
            Self::Done => "done",
            Self::NotYet => "not-yet",
            Self::Stopped => "stopped",
        }
    }
}

/// What was said of what was chosen at an earlier meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tried {
    /// Id of the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    /// Id of the route.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// Which meeting of it, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<u32>,
    /// What came of it.
    pub came: Came,
}

impl Chosen {
    /// What can have come of it, in the order in which it is offered.
    pub fn can_have_come(&self) -> [Came; 3] {
        match self {
            Self::Card(_) => [Came::Helped, Came::Little, Came::NotDone],
            Self::Route(..) => [Came::Done, Came::NotYet, Came::Stopped],
        }
    }

    /// With what came of it.
    pub fn came(&self, came: Came) -> Tried {
        let (card, route, meeting) = match self.clone() {
            Self::Card(id) => (Some(id), None, None),
            Self::Route(id, meeting) => (None, Some(id), Some(meeting)),
        };
        Tried {
            card,
            route,
            meeting,
            came,
        }
    }

    /// Whether this was said of it.
    pub fn is_of(&self, tried: &Tried) -> bool {
        *tried == self.came(tried.came)
    }

    /// Whether it is the last meeting of its route.
    pub fn is_last(&self, bank: &Bank) -> bool {
        matches!(self, Self::Route(id, meeting) if !bank.has_meeting(id, meeting.saturating_add(1)))
    }
}

impl Tried {
    /// The meeting of a route with which it goes on.
    pub fn goes_on(&self) -> Option<(&str, u32)> {
        let (route, meeting) = (self.route.as_deref()?, self.meeting.unwrap_or(1));
        match self.came {
            Came::Done => Some((route, meeting.saturating_add(1))),
            Came::NotYet => Some((route, meeting)),
            _ => None,
        }
    }
}

/// Keeps what came of something, in the place of what was said of it before; nothing takes that away.
pub fn tell(tried: &mut Vec<Tried>, chosen: &Chosen, came: Option<Came>) {
    tried.retain(|one| !chosen.is_of(one));
    tried.extend(came.map(|came| chosen.came(came)));
}

/// What was said of it.
pub fn told(tried: &[Tried], chosen: &Chosen) -> Option<Came> {
    let mut tried = tried.iter();
    tried.find(|one| chosen.is_of(one)).map(|one| one.came)
}
