//! Conditions that can never hold or always do, and signals that are the same as another.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use super::formula::Formula;
use super::limits;
use super::places::{At, Places};
use crate::bank::condition::{Condition, Quantifier, Test};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::{Bank, Evidence};

pub(super) fn check(
    bank: &Bank,
    places: &Places<'_>,
    errors: &[Diagnostic],
    found: &mut Vec<Diagnostic>,
) {
    let mut judge = Judge {
        bank,
        errors: Errors::new(errors),
        found,
    };
    let mut earlier: HashMap<Vec<String>, &str> = HashMap::new();
    for signal in &bank.signals {
        let Some(at) = places.with_id("signal", &signal.id) else {
            continue;
        };
        let steps = bank.instrument.scale.points.len().saturating_sub(1) as f64;
        if signal.near > steps {
            let place = at.key("near").map(|at| at.place());
            let error = Diagnostic::of(Rule::OutOfRange, place).with("slip", "near-steps");
            judge.found.push(
                error
                    .with("found", signal.near.to_string())
                    .with("highest", steps.to_string()),
            );
        }
        judge.conditions("signal", &signal.when, &at, "when");
        judge.evidence(&signal.strengthens, &at, "strengthens");
        judge.evidence(&signal.against, &at, "against");
        let same = canonical(&signal.when);
        if same.is_empty() {
            continue;
        }
        match earlier.entry(same) {
            Entry::Occupied(other) => {
                let place = at.key("id").map(|at| at.place());
                judge
                    .found
                    .push(Diagnostic::of(Rule::SameSignal, place).with("id", *other.get()));
            }
            Entry::Vacant(new) => {
                new.insert(&signal.id);
            }
        }
    }
    for intervention in &bank.interventions {
        let at = places.with_id("intervention", &intervention.id);
        let entries = at.and_then(|at| at.key("not_when")).map(|at| at.list());
        for (not_when, at) in intervention
            .not_when
            .iter()
            .zip(entries.unwrap_or_default())
        {
            judge.conditions("not-when", &not_when.conditions, &at, "conditions");
        }
    }
    for route in &bank.routes {
        if let Some(at) = places.with_id("route", &route.id) {
            judge.conditions("route", &route.when, &at, "when");
        }
    }
    if let (Some(gate), Some(at)) = (&bank.gate, places.table("gate")) {
        judge.conditions("gate", &gate.too_early, &at, "too_early");
    }
}

/// What is reported already, in order of place.
struct Errors<'a>(Vec<(&'a Place, &'a Diagnostic)>);

impl<'a> Errors<'a> {
    fn new(errors: &'a [Diagnostic]) -> Self {
        let placed = errors
            .iter()
            .filter_map(|error| Some((error.place.as_ref()?, error)));
        let mut placed: Vec<_> = placed.collect();
        crate::sorted::by_key(&mut placed, |(place, _)| (place.source, place.span.start));
        Self(placed)
    }

    /// Those that begin within a stretch of a file.
    fn from(&self, source: usize, span: Range<usize>) -> &[(&'a Place, &'a Diagnostic)] {
        let before = |at: usize| {
            self.0
                .partition_point(|(place, _)| (place.source, place.span.start) < (source, at))
        };
        &self.0[before(span.start)..before(span.end)]
    }
}

struct Judge<'a> {
    bank: &'a Bank,
    errors: Errors<'a>,
    found: &'a mut Vec<Diagnostic>,
}

impl Judge<'_> {
    /// Judges conditions that must all hold: each, its alternatives, and all together.
    fn conditions(
        &mut self,
        what: &'static str,
        conditions: &[Condition],
        at: &At<'_>,
        key: &'static str,
    ) {
        let Some(list) = at.key(key) else {
            // Without conditions nothing ever holds.
            if !self.is_misspelt(key, &at.place()) {
                self.nothing(what, key, at.place());
            }
            return;
        };
        let entries = list.list();
        // What could not be read is reported already, and the rest says nothing about the whole.
        if entries.len() != conditions.len() || self.is_broken(&list) {
            return;
        }
        let before = self.found.len();
        for (condition, at) in conditions.iter().zip(&entries) {
            self.condition(condition, at);
        }
        if self.found.len() > before {
            return;
        }
        let all = Formula::all(conditions, self.bank);
        let place = match entries.as_slice() {
            [only] => only.place(),
            _ => at.key("id").map_or_else(|| list.place(), |at| at.place()),
        };
        if conditions.is_empty() {
            self.nothing(what, key, place);
        } else if all.never_holds(self.bank) {
            // The first that does not go with those before it is the one to look at.
            let clash = (1..entries.len())
                .find(|&last| Formula::all(&conditions[..=last], self.bank).never_holds(self.bank));
            let place = clash.map_or(place, |last| entries[last].place());
            self.report(Rule::NeverHolds, "together", place);
        } else if all.not(self.bank).never_holds(self.bank) {
            self.report(Rule::AlwaysHolds, what, place);
        }
    }

    /// Judges one condition by itself, down to its alternatives.
    fn condition(&mut self, condition: &Condition, at: &At<'_>) {
        let (parts, key) = match condition {
            Condition::Any(parts) => (parts.as_slice(), "any"),
            Condition::All(parts) => (parts.as_slice(), "all"),
            Condition::Test(_) => (&[][..], ""),
        };
        let before = self.found.len();
        if let Some(list) = at.key(key) {
            let entries = list.list();
            if entries.len() == parts.len() {
                for (part, at) in parts.iter().zip(&entries) {
                    self.condition(part, at);
                }
            }
        }
        let alternatives = matches!(condition, Condition::Any(_));
        if alternatives || self.found.len() > before {
            return;
        }
        if let Condition::Test(test) = condition
            && let Some(share) = limits::share(test, at)
        {
            self.found.push(share);
            return;
        }
        if Formula::all(std::slice::from_ref(condition), self.bank).never_holds(self.bank) {
            let why = match condition {
                Condition::Test(test) => limits::impossible(test, at, self.bank),
                _ => None,
            };
            match why {
                Some(why) => self.found.push(why),
                None => self.report(Rule::NeverHolds, "condition", at.place()),
            }
        } else if let Condition::Test(test) = condition {
            self.found.extend(limits::exact(test, at));
            self.found.extend(limits::certain(test, at, self.bank));
        }
    }

    /// Whether the key is there under another name, which is told.
    fn is_misspelt(&self, key: &str, at: &Place) -> bool {
        /// So far behind its header a key stands at most.
        const FAR: usize = 20_000;
        let mut near = self
            .errors
            .from(at.source, at.span.start..at.span.start + FAR)
            .iter();
        near.any(|(_, error)| {
            error.rule == Rule::UnknownKey && error.suggestion.as_deref() == Some(key)
        })
    }

    fn evidence(&mut self, evidence: &[Evidence], at: &At<'_>, key: &'static str) {
        let Some(list) = at.key(key) else { return };
        let entries = list.list();
        if entries.len() != evidence.len() || self.is_broken(&list) {
            return;
        }
        for (one, at) in evidence.iter().zip(&entries) {
            let before = self.found.len();
            self.condition(&one.condition, at);
            let formula = Formula::all(std::slice::from_ref(&one.condition), self.bank);
            if self.found.len() == before && formula.not(self.bank).never_holds(self.bank) {
                self.report(Rule::AlwaysHolds, "condition", at.place());
            }
        }
    }

    fn is_broken(&self, list: &At<'_>) -> bool {
        let mut spans = vec![list.place()];
        spans.extend(list.list().iter().map(At::place));
        spans.into_iter().any(|place| {
            let Place { source, span } = place;
            let mut within = self.errors.from(source, span.start..span.end + 1).iter();
            within.any(|(place, _)| place.span.end <= span.end)
        })
    }

    /// No condition at all: with one to begin from.
    fn nothing(&mut self, what: &'static str, key: &'static str, place: Place) {
        let scale = &self.bank.instrument.scale;
        let middle = f64::midpoint(f64::from(scale.lowest()), f64::from(scale.highest()));
        let first = self.bank.instrument.characteristics.first();
        let id = first.map_or("…", |one| one.id.as_str());
        let sample =
            format!("{key} = [{{ figure = \"mean\", of = \"{id}\", below = {middle:.1} }}]");
        self.found.push(
            Diagnostic::of(Rule::NeverHolds, Some(place))
                .with("what", what)
                .with("slip", "no-conditions")
                .with("key", key)
                .with("sample", sample),
        );
    }

    fn report(&mut self, rule: Rule, what: &'static str, place: Place) {
        let name = if rule == Rule::NeverHolds {
            "what"
        } else {
            "subject"
        };
        self.found
            .push(Diagnostic::of(rule, Some(place)).with(name, what));
    }
}

/// Conditions in a form in which the order of writing makes no difference.
fn canonical(conditions: &[Condition]) -> Vec<String> {
    let mut all: Vec<String> = conditions.iter().map(one).collect();
    crate::sorted::ascending(&mut all);
    all.dedup();
    all
}

fn one(condition: &Condition) -> String {
    match condition {
        Condition::Any(parts) | Condition::All(parts) if parts.len() == 1 => one(&parts[0]),
        Condition::Any(alternatives) => format!("any {:?}", canonical(alternatives)),
        Condition::All(parts) => format!("all {:?}", canonical(parts)),
        Condition::Test(test) => {
            let mut of = test.of.clone();
            crate::sorted::ascending(&mut of);
            // Of one subject, all and any are the same; that none passes is that all fail.
            let (needed, passing) = test.quantifier.demand(of.len().max(1));
            let limit = if passing {
                test.limit.clone()
            } else {
                test.limit.opposite()
            };
            format!(
                "{:?}",
                Test {
                    of,
                    quantifier: Quantifier::AtLeast(needed),
                    limit,
                    ..test.clone()
                }
            )
        }
    }
}
