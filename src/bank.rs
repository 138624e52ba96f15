//! What is asked: the model of a bank, reading it with positions, and its fingerprints. Knows no files, no screen
//! and no answers.

mod answer;
mod check;
pub mod condition;
pub mod content;
pub mod diagnostic;
pub mod hash;
pub mod instrument;
mod label;
mod named_letters;
mod own;
mod parse;
mod reader;
mod schema;
mod shape;
mod shipped;
pub mod sieve;
mod since;
mod text;
pub mod translation;

use std::collections::BTreeMap;

pub use answer::{Answer, YEAR_AGO};
pub use check::{CheckedBank, check};
pub use condition::Condition;
pub use content::{
    Ask, Audience, Band, Choice, Context, ContextKind, Evidence, Facilitation, Gate, Intervention,
    MOMENTS, NotWhen, Part, Portrait, Principle, Question, Route, RouteMeeting, Script, ScriptStep,
    Signal, Words, WorkStep,
};
pub use diagnostic::{BrokenBank, Diagnostic, Lines, Place, Rule, Severity, Source, closest};
pub use hash::in_words;
pub use instrument::{Characteristic, Instrument, Item, Point, Scale, beside_number};
pub use named_letters::named_letter;
pub use parse::parse;
pub use schema::schema;
pub use shipped::{shipped, shipped_sources};
pub use since::{Change, Compares, Since, since};
pub use text::Text;

/// A whole bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Bank {
    /// Its name.
    pub title: Text,
    /// Language tags, the original first; empty when its texts are plain strings.
    pub languages: Vec<String>,
    /// Languages in which not every text is there yet; where one is missing, the original stands.
    pub in_progress: Vec<String>,
    /// Under which licence its texts may be used.
    pub licence: Option<String>,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Where it rests on.
    pub sources: Vec<Text>,
    /// Below this many people no figure of a group is shown; 3 or more.
    pub min_group: usize,
    /// Whether a rule about a statement whose mean is not published reckons with where its answers probably lie; else
    /// each answer is taken at the middle of its bin.
    pub estimate: bool,
    /// What to think of while answering the statements.
    pub instruction: Option<Text>,
    /// The scored part.
    pub instrument: Instrument,
    /// Names under which items stand in tables, by id.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Levels in words, ascending; may be empty.
    pub bands: Vec<Band>,
    /// What there is to say of each characteristic, in the order of the instrument.
    pub portraits: Vec<Portrait>,
    /// Ids of the items on which no vote is held in the open.
    pub no_second_vote: Vec<String>,
    /// Questions about the situation.
    pub context: Vec<Context>,
    /// Principles.
    pub principles: Vec<Principle>,
    /// Questions to work on.
    pub questions: Vec<Question>,
    /// Patterns, in order of importance.
    pub signals: Vec<Signal>,
    /// Work forms.
    pub interventions: Vec<Intervention>,
    /// Series of meetings.
    pub routes: Vec<Route>,
    /// When it is too early.
    pub gate: Option<Gate>,
    /// The facilitator's script.
    pub facilitation: Facilitation,
    /// What it calls what every bank has.
    pub words: Words,
    /// Its statements are other ones than it came with: what it says of its own does not hold for them.
    pub other_statements: bool,
}

impl Bank {
    /// The language of the bank that serves a reader of `wanted`: that one if the bank has it, else one of the same
    /// family (`nl` for `nl-BE`), else its original.
    pub fn language<'a>(&'a self, wanted: &'a str) -> &'a str {
        let family = |tag: &'a str| tag.split('-').next().unwrap_or(tag);
        let all = || self.languages.iter().chain(&self.in_progress);
        all()
            .find(|one| one.eq_ignore_ascii_case(wanted))
            .or_else(|| all().find(|one| family(one) == family(wanted)))
            .or(self.languages.first())
            .map_or(wanted, String::as_str)
    }

    /// The band a mean belongs to.
    pub fn band(&self, mean: f64) -> Option<&Band> {
        self.bands
            .iter()
            .rev()
            .find(|band| mean >= band.from)
            .or(self.bands.first())
    }

    /// The sentence that a characteristic has for a band, else the band's own.
    pub fn reading<'a>(&'a self, characteristic: usize, band: &'a Band) -> Option<&'a Text> {
        let portrait = self.portraits.get(characteristic)?;
        let own = portrait
            .readings
            .iter()
            .find(|(id, _)| *id == band.id)
            .map(|(_, text)| text);
        own.or(band.reading.as_ref())
    }

    /// Whether a vote in the open may be held on an item.
    pub fn may_vote_again(&self, item: &str) -> bool {
        !self.no_second_vote.iter().any(|closed| closed == item)
    }

    /// The names under which an item stands in tables, beside its id.
    pub fn columns_of(&self, id: &str) -> &[String] {
        self.columns.get(id).map_or(&[], Vec::as_slice)
    }

    /// The context question with this id.
    pub fn context(&self, id: &str) -> Option<&Context> {
        self.context.iter().find(|context| context.id == id)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The principle with this id.
    pub fn principle(&self, id: &str) -> Option<&Principle> {
        self.principles.iter().find(|principle| principle.id == id)
    }

    /// The work form with this id.
    pub fn intervention(&self, id: &str) -> Option<&Intervention> {
        self.interventions
            .iter()
            .find(|intervention| intervention.id == id)
    }

    /// The route with this id.
    pub fn route(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|route| route.id == id)
    }

    /// Whether a route has this meeting, from 1.
    pub fn has_meeting(&self, route: &str, meeting: u32) -> bool {
        let meetings = self.route(route).map_or(0, |route| route.meetings.len());
        (1..=meetings).contains(&(meeting as usize))
    }

    /// The signal with this id.
    pub fn signal(&self, id: &str) -> Option<&Signal> {
        self.signals.iter().find(|signal| signal.id == id)
    }
}
