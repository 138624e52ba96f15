//! How a meeting was closed: what is done at the next one, and what it takes.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Something of the group itself to do at the next meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnWork {
    /// What.
    pub what: String,
    /// How many minutes it takes.
    pub minutes: u32,
}

/// How the meeting was closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Closing {
    /// What we or the children do differently now.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub different: String,
    /// What we need from the leader.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub need: String,
    /// When we come back to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back: Option<Date>,
    /// Id of the card that was chosen for the next meeting. It is what the meeting does, and nothing that anybody promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<String>,
    /// What the next meeting does that is no card of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<OwnWork>,
    /// Id of the route that was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// Which meeting of it comes next, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting: Option<u32>,
}
