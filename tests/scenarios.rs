//! Networks as a member tells them (`tests/scenarios/`), with what such a group would fill in: the pattern that a
//! reader of the story would name has to come, and an activity that a wise colleague would advise.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with the tests of the bank")]
#[path = "support/networks.rs"]
mod networks;

use std::collections::BTreeMap;

use serde::Deserialize;
use vlot::bank::Answer;
use vlot::measurement::Measurement;
use vlot::reading::outcome;
use vlot::reading::outcome::{Outcome, SignalState, Suggestion};
use vlot::walk::Status;

use networks::{Dice, bank, cards, choice, group, members, number, rows_of, scan, signals, status};

const FILES: [&str; 5] = [
    include_str!("scenarios/1-samen.toml"),
    include_str!("scenarios/2-werk.toml"),
    include_str!("scenarios/3-situatie.toml"),
    include_str!("scenarios/4-verhalen.toml"),
    include_str!("scenarios/5-nieuwe-verhalen.toml"),
];

#[derive(Deserialize)]
struct File {
    network: Vec<Network>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Network {
    name: String,
    story: String,
    group: Option<usize>,
    meetings: i64,
    members: i64,
    #[serde(default)]
    context: BTreeMap<String, String>,
    #[serde(default)]
    status: BTreeMap<String, Status>,
    typical: Answers,
    #[serde(default)]
    camp: Answers,
    #[serde(default)]
    share: f64,
    #[serde(default)]
    before: Answers,
    #[serde(default)]
    dont_know: BTreeMap<String, f64>,
    #[serde(default)]
    blank: BTreeMap<String, f64>,
    shows: Vec<String>,
    hides: Vec<String>,
    #[serde(default)]
    too_early: bool,
    #[serde(default)]
    work: Vec<String>,
    #[serde(default)]
    no_work: Vec<String>,
    route: Option<String>,
    #[serde(default)]
    no_route: Vec<String>,
}

type Answers = BTreeMap<String, [Typical; 5]>;

/// What the ordinary member fills in.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Typical {
    Point(f64),
    DontKnow(DontKnow),
}

#[derive(Clone, Copy, Deserialize)]
enum DontKnow {
    #[serde(rename = "?")]
    Mark,
}

impl Typical {
    fn exact(&self) -> Answer {
        match self {
            Self::Point(point) => Answer::Point(*point as i32),
            Self::DontKnow(DontKnow::Mark) => Answer::DontKnow,
        }
    }

    fn of(&self, people: usize, dice: &mut Dice) -> Vec<Answer> {
        match self {
            Self::Point(point) => members(*point, people, dice),
            Self::DontKnow(DontKnow::Mark) => vec![Answer::DontKnow; people],
        }
    }
}

impl Network {
    fn all() -> Vec<Self> {
        let read = |text| toml::from_str::<File>(text).unwrap().network;
        FILES.into_iter().flat_map(read).collect()
    }

    fn rows(&self, answers: &Answers, id: &str, people: usize) -> Vec<Vec<Answer>> {
        let mut dice = Dice(id.bytes().map(u64::from).sum());
        let others = (self.share * people as f64).round() as usize;
        let columns: Vec<Vec<Answer>> = (0..5)
            .map(|item| {
                let mut column = answers[id][item].of(people - others, &mut dice);
                if others > 0 {
                    column.extend(self.camp[id][item].of(others, &mut dice));
                }
                for (shares, answer) in [
                    (&self.dont_know, Answer::DontKnow),
                    (&self.blank, Answer::Skipped),
                ] {
                    let part = shares.get(id).copied().unwrap_or(0.0);
                    let fewer = (part * people as f64).round() as usize;
                    for person in dice.shuffled(people).into_iter().take(fewer) {
                        column[person] = answer;
                    }
                }
                column
            })
            .collect();
        rows_of(&columns)
    }

    fn measurement(&self, answers: &Answers) -> Measurement {
        let bank = bank();
        let ids = bank.instrument.characteristics.iter().map(|one| &one.id);
        let mut measurement = match self.group {
            Some(people) => group(bank, ids.map(|id| self.rows(answers, id, people)).collect()),
            None => scan(
                bank,
                ids.map(|id| answers[id].iter().map(Typical::exact).collect())
                    .collect(),
            ),
        };
        number(&mut measurement, "bijeenkomsten", self.meetings);
        number(&mut measurement, "leden", self.members);
        for (id, answer) in &self.context {
            choice(&mut measurement, id, answer);
        }
        for (id, answer) in &self.status {
            status(&mut measurement, id, *answer);
        }
        measurement
    }

    fn outcome(&self) -> Outcome {
        let now = self.measurement(&self.typical);
        let before = (!self.before.is_empty()).then(|| self.measurement(&self.before));
        outcome(bank(), &now, before.as_slice())
    }

    /// What is not as the story has it; empty when all is well.
    fn mismatches(&self) -> Vec<String> {
        let outcome = self.outcome();
        let present = signals(&outcome, SignalState::Present);
        let work = cards(&outcome);
        let mut wrong = Vec::new();
        for wanted in &self.shows {
            if !present.contains(&wanted.as_str()) {
                wrong.push(format!("does not show {wanted}"));
            }
        }
        for unwanted in &self.hides {
            if present.contains(&unwanted.as_str()) {
                wrong.push(format!("shows {unwanted}"));
            }
        }
        let advised = |id: &String| work.contains(&id.as_str());
        if !self.work.is_empty() && !self.work.iter().any(advised) {
            wrong.push("advises none of the fitting activities".to_owned());
        }
        for unfit in self.no_work.iter().filter(|id| advised(id)) {
            wrong.push(format!("advises {unfit}"));
        }
        let route = outcome.suggestions.iter().find_map(|one| match one {
            Suggestion::Route { id, .. } => Some(id),
            Suggestion::Work { .. } => None,
        });
        if let Some(id) = route.filter(|id| self.no_route.contains(id)) {
            wrong.push(format!("offers the route {id}"));
        }
        if self.route.is_some() && route != self.route.as_ref() {
            wrong.push(format!("offers the route {route:?}"));
        }
        if outcome.too_early.is_some() != self.too_early {
            wrong.push(format!("too early is not {}", self.too_early));
        }
        if wrong.is_empty() {
            return wrong;
        }
        let means: Vec<String> = outcome
            .characteristics
            .iter()
            .map(|one| format!("{} {:.2}", one.id, one.mean().unwrap_or(f64::NAN)))
            .collect();
        let near = signals(&outcome, SignalState::Near);
        wrong.push(format!(
            "present {present:?}, near {near:?}, work {work:?}, {}",
            means.join(", ")
        ));
        wrong
    }
}

fn known(id: &str, ids: &[&str], of: &str) {
    assert!(
        ids.contains(&id),
        "{of} names {id}, which the bank does not have"
    );
}

#[test]
fn there_are_thirty_networks_or_more_each_told_in_two_or_three_sentences() {
    let networks = Network::all();
    assert!(networks.len() >= 30);
    for network in &networks {
        let ends = network.story.matches(['.', '!', '?']).count();
        assert!((2..=5).contains(&ends), "{}", network.name);
    }
}

#[test]
fn the_networks_name_only_patterns_and_cards_that_exist() {
    let bank = bank();
    let patterns: Vec<&str> = bank.signals.iter().map(|one| one.id.as_str()).collect();
    let work: Vec<&str> = bank
        .interventions
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    for network in Network::all() {
        for id in network.shows.iter().chain(&network.hides) {
            known(id, &patterns, &network.name);
        }
        for id in network.work.iter().chain(&network.no_work) {
            known(id, &work, &network.name);
        }
    }
}

#[test]
fn every_pattern_is_told_by_at_least_one_network() {
    let networks = Network::all();
    for signal in &bank().signals {
        assert!(
            networks.iter().any(|one| one.shows.contains(&signal.id)),
            "{}",
            signal.id
        );
    }
}

#[test]
fn each_network_shows_what_its_story_tells_and_gets_work_that_fits() {
    let mut wrong = String::new();
    for network in Network::all() {
        let mismatches = network.mismatches();
        if !mismatches.is_empty() {
            wrong.push_str(&format!(
                "\n{}\n  {}\n",
                network.name,
                mismatches.join("\n  ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
