//! What stands in the menu, on screens and in lines.

use super::shelf::Kept;
use crate::i18n::Words;

/// Something in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A scan by one person.
    Scan,
    /// A meeting of the group.
    Session,
    /// Who can do what, on its own.
    Needs,
    /// What was left half-way.
    GoOn,
    /// What is kept.
    Results,
    /// The worked example.
    Example,
    /// What this is and who sees what.
    About,
    /// The end.
    Stop,
}

impl Item {
    /// All of it, always in this order.
    pub const ALL: [Self; 8] = [
        Self::Scan,
        Self::Session,
        Self::Needs,
        Self::GoOn,
        Self::Results,
        Self::Example,
        Self::About,
        Self::Stop,
    ];

    /// The menu; without the example where there is none for this bank.
    pub fn offered(example: bool) -> Vec<Self> {
        let mut items = Self::ALL.to_vec();
        items.retain(|item| *item != Self::Example || example);
        items
    }

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Scan => "home-scan",
            Self::Session => "home-session",
            Self::Needs => "home-needs",
            Self::GoOn => "home-go-on",
            Self::Results => "home-results",
            Self::Example => "home-example",
            Self::About => "home-about",
            Self::Stop => "home-stop",
        }
    }

    /// What there is to say beside it: `open` are left half-way, the newest first, and `kept` is how many are kept.
    pub fn beside(self, open: &[&Kept], kept: usize, words: &Words) -> String {
        match self {
            Self::Scan => words.say("home-scan-beside"),
            Self::Session => words.say("home-session-beside"),
            Self::Needs => words.say("home-needs-beside"),
            Self::GoOn => match open {
                [] if kept == 0 => words.say("home-nothing-begun-short"),
                [] => words.say("home-nothing-open-short"),
                [one] => {
                    let (network, date) = (one.network.clone(), words.date(one.date));
                    let with = [("network", network.into()), ("date", date.into())];
                    words.fill("home-open", &with)
                }
                more => words.fill("home-open-many", &[("count", more.len().into())]),
            },
            Self::Results => words.fill("home-results-count", &[("count", kept.into())]),
            Self::Example => words.say("home-example-beside"),
            Self::About => words.say("home-about-beside"),
            Self::Stop => String::new(),
        }
    }
}
