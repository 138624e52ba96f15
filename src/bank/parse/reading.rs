//! The part that is read but not scored: bands, context, principles, questions, signals, work forms, routes, the
//! gate and the script.

use super::conditions::{conditions, evidence};
use super::references::{Kind, References};
use crate::bank::Text;
use crate::bank::content::{
    Ask, Audience, Band, Choice, Context, ContextKind, Facilitation, Gate, Intervention, MOMENTS,
    NotWhen, Part, Principle, Question, Route, RouteMeeting, Script, ScriptStep, Signal, Words,
    WorkStep,
};
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::instrument::Scale;
use crate::bank::reader::{Findings, Node, TableReader};

/// How far a condition may be short for a signal to be near, unless the bank says otherwise.
const NEAR: f64 = 0.25;
/// A number that is asked for stays within these, unless the bank says otherwise.
const NUMBERS: (i64, i64) = (0, 999);

pub(super) fn band(table: TableReader<'_, '_>, references: &mut References) -> Band {
    let band = Band {
        id: references.define(Kind::Band, &table),
        label: table.required_text("label"),
        from: table
            .required("from")
            .and_then(|node| node.band_from())
            .unwrap_or(f64::NAN),
        reading: table.text("reading"),
    };
    table.finish();
    band
}

/// Where the limit of a band stands, or the band where it has none.
pub(super) fn place_of_band(table: &TableReader<'_, '_>) -> Place {
    let from = table.get("from").map(|node| node.place());
    from.unwrap_or_else(|| table.place())
}

pub(super) fn check_bands(bands: &[(Place, Band)], scale: &Scale, findings: &Findings) {
    let (lowest, highest) = (f64::from(scale.lowest()), f64::from(scale.highest()));
    let mut before: Option<f64> = None;
    // One that could not be read has been told: what its neighbours should be is not known.
    if bands.iter().any(|(_, band)| !band.from.is_finite()) {
        return;
    }
    for (place, band) in bands.iter().filter(|(_, band)| band.from.is_finite()) {
        let wrong =
            before.map_or(band.from != lowest, |before| band.from <= before) || band.from > highest;
        if wrong {
            let mut error = Diagnostic::of(Rule::Bands, Some(place.clone()));
            if before == Some(band.from) {
                error = error.with("slip", "band-twice");
            }
            findings.push(
                error
                    .with("found", band.from.to_string())
                    .with("lowest", lowest.to_string())
                    .with("highest", highest.to_string()),
            );
        }
        before = Some(band.from);
    }
}

/// Everything that stands in lists.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) context: Vec<Context>,
    pub(super) principles: Vec<Principle>,
    pub(super) questions: Vec<Question>,
    pub(super) signals: Vec<Signal>,
    pub(super) interventions: Vec<Intervention>,
    pub(super) routes: Vec<Route>,
}

impl Content {
    pub(super) fn read(&mut self, file: &TableReader<'_, '_>, references: &mut References) {
        self.context.extend(
            file.tables("context")
                .into_iter()
                .map(|table| context(table, references)),
        );
        self.principles.extend(
            file.tables("principle")
                .into_iter()
                .map(|table| principle(table, references)),
        );
        self.questions.extend(
            file.tables("question")
                .into_iter()
                .map(|table| question(table, references)),
        );
        self.signals.extend(
            file.tables("signal")
                .into_iter()
                .map(|table| signal(table, references)),
        );
        self.interventions.extend(
            file.tables("intervention")
                .into_iter()
                .map(|table| intervention(table, references)),
        );
        self.routes.extend(
            file.tables("route")
                .into_iter()
                .map(|table| route(table, references)),
        );
    }
}

fn context(table: TableReader<'_, '_>, references: &mut References) -> Context {
    let id = references.define(Kind::Context, &table);
    let text = table.required_text("text");
    let is_number = table
        .required("kind")
        .and_then(|node| node.word(&[("choice", false), ("number", true)]));
    let choices = table.get("choices");
    let limits = [("min", NUMBERS.0), ("max", NUMBERS.1)].map(|(key, default)| {
        table
            .get(key)
            .and_then(|node| node.integer())
            .unwrap_or(default)
    });
    let kind = if is_number == Some(true) {
        if limits[0] > limits[1] {
            let wrong = Diagnostic::of(Rule::OutOfRange, None)
                .with("slip", "limits-swapped")
                .with("found", limits[1].to_string())
                .with("lowest", limits[0].to_string());
            match table.get("max").or(table.get("min")) {
                Some(node) => node.report(wrong),
                None => table.report(wrong),
            }
        }
        ContextKind::Number {
            min: limits[0],
            max: limits[1],
        }
    } else {
        let none = choices.is_none_or(|node| node.is_empty_list());
        if none && is_number == Some(false) {
            let missing = Diagnostic::of(Rule::MissingKey, None).with("key", "choices");
            table.report(missing.with("sample", "[{ id = \"…\", label = \"…\" }]"));
        }
        ContextKind::Choice(choices.map(read_choices).unwrap_or_default())
    };
    let ask = table
        .get("ask")
        .and_then(|node| node.word(&[("start", Ask::Start), ("later", Ask::Later)]));
    let solo_only = table
        .get("solo_only")
        .and_then(|node| node.boolean())
        .unwrap_or(false);
    let always = always(&table);
    table.finish();
    let ask = ask.unwrap_or(Ask::Later);
    Context {
        id,
        text,
        kind,
        ask,
        solo_only,
        always: always || ask == Ask::Start,
    }
}

/// Whether something is asked in every scan and session.
fn always(table: &TableReader<'_, '_>) -> bool {
    table
        .get("always")
        .and_then(|node| node.boolean())
        .unwrap_or(false)
}

fn read_choices(node: Node<'_, '_>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for table in node.list().iter().filter_map(Node::table) {
        let id = table.id();
        // One that could not be read has been told.
        if !id.is_empty() && choices.iter().any(|other| other.id == id) {
            table.report(
                Diagnostic::of(Rule::DuplicateId, None)
                    .with("id", &id)
                    .with("kind", "choice"),
            );
        }
        choices.push(Choice {
            id,
            label: table.required_text("label"),
        });
        table.finish();
    }
    choices
}

fn principle(table: TableReader<'_, '_>, references: &mut References) -> Principle {
    let principle = Principle {
        id: references.define(Kind::Principle, &table),
        text: table.required_text("text"),
        about: table.text("about"),
    };
    table.finish();
    principle
}

fn question(table: TableReader<'_, '_>, references: &mut References) -> Question {
    let question = Question {
        id: references.define(Kind::Question, &table),
        text: table.required_text("text"),
        help: table.text("help"),
        examples: table.texts("examples"),
        follow_up: table.texts("follow_up"),
        always: always(&table),
    };
    table.finish();
    question
}

fn signal(table: TableReader<'_, '_>, references: &mut References) -> Signal {
    let signal = Signal {
        id: references.define(Kind::Signal, &table),
        title: table.required_text("title"),
        story: table.required_text("story"),
        answer: table.text("answer"),
        watch: table.text("watch"),
        until: table.text("until"),
        when: conditions(table.list("when"), references),
        strengthens: evidence(table.list("strengthens"), references),
        against: evidence(table.list("against"), references),
        ask: table.text("ask"),
        alone: table.text("alone"),
        not_conclude: table.text("not_conclude"),
        sources: table.texts("sources"),
        reading: table.texts("reading"),
        interventions: references.refer_all(Kind::Intervention, table.list("interventions")),
        avoid: references.refer_all(Kind::Intervention, table.list("avoid")),
        not_beside: references.refer_all(Kind::Signal, table.list("not_beside")),
        near: table
            .get("near")
            .and_then(|node| node.number_from(0.0))
            .unwrap_or(NEAR),
    };
    table.finish();
    signal
}

fn intervention(table: TableReader<'_, '_>, references: &mut References) -> Intervention {
    let id = references.define(Kind::Intervention, &table);
    let title = table.required_text("title");
    let purpose = table.required_text("purpose");
    let steps = table
        .tables("steps")
        .into_iter()
        .map(|step| {
            let text = step.required_text("text");
            let minutes = step.required("minutes").and_then(|node| node.integer());
            let between = step.get("between").and_then(|node| node.boolean());
            step.finish();
            WorkStep {
                text,
                minutes: minutes.unwrap_or(0) as u32,
                between: between.unwrap_or(false),
            }
        })
        .collect();
    let intervention = Intervention {
        id,
        title,
        purpose,
        steps,
        minutes: table.get("minutes").and_then(|node| node.range()),
        people: table.get("people").and_then(|node| node.range()),
        part: table.get("part").and_then(|node| node.word(&Part::NAMES)),
        audience: table
            .get("audience")
            .and_then(|node| node.word(&Audience::NAMES))
            .unwrap_or(Audience::Mixed),
        characteristic: table
            .get("characteristic")
            .and_then(|node| references.refer(Kind::Characteristic, node)),
        materials: table.texts("materials"),
        say: table.text("say"),
        keep: table.text("keep"),
        not_when: table
            .tables("not_when")
            .into_iter()
            .filter(|table| !table.is_short())
            .map(|table| not_when(table, references))
            .collect(),
        caution: table.text("caution"),
        online: table.text("online"),
        source: table.text("source"),
        when_flat: table
            .get("when_flat")
            .and_then(|node| node.boolean())
            .unwrap_or(false),
        begin_and_end: table
            .get("begin_and_end")
            .and_then(|node| node.boolean())
            .unwrap_or(false),
        whole_meeting: table
            .get("whole_meeting")
            .and_then(|node| node.boolean())
            .unwrap_or(false),
    };
    table.finish();
    intervention
}

fn not_when(table: TableReader<'_, '_>, references: &mut References) -> NotWhen {
    let not_when = NotWhen {
        conditions: conditions(table.list("conditions"), references),
        reason: table.required_text("reason"),
    };
    table.finish();
    not_when
}

fn route(table: TableReader<'_, '_>, references: &mut References) -> Route {
    let route = Route {
        id: references.define(Kind::Route, &table),
        title: table.required_text("title"),
        about: table.required_text("about"),
        when: conditions(table.list("when"), references),
        meetings: table
            .tables("meetings")
            .into_iter()
            .map(|meeting| {
                let read = RouteMeeting {
                    title: meeting.required_text("title"),
                    interventions: references
                        .refer_all(Kind::Intervention, meeting.list("interventions")),
                    text: meeting.text("text"),
                };
                meeting.finish();
                read
            })
            .collect(),
    };
    table.finish();
    route
}

pub(super) fn gate(table: TableReader<'_, '_>, references: &mut References) -> Gate {
    let gate = Gate {
        too_early: conditions(table.list("too_early"), references),
        title: table.text("title"),
        text: table.required_text("text"),
        instead: table.text("instead"),
    };
    table.finish();
    gate
}

/// What the steps were called before they said when they come: banks of that time are read as they were.
const FORMER: [(&str, &str); 14] = [
    ("welkom", "welcome"),
    ("invullen", "fill-in"),
    ("pauze", "break"),
    ("voorspellen", "predict"),
    ("onthullen", "reveal"),
    ("gesprekken", "talks"),
    ("tweede-stem", "second-vote"),
    ("uitgangspunten", "principles"),
    ("acht-vragen", "questions"),
    ("wie-kan-wat", "needs"),
    ("herkennen", "patterns"),
    ("afspraken", "agreements"),
    ("afsluiten", "close"),
    ("terugkijken", "look-back"),
];

/// The moment that a step without `at` is for: that of its name.
fn moment_of(id: &str) -> Option<&'static str> {
    let former = FORMER.iter().find(|(name, _)| *name == id);
    let own = || MOMENTS.into_iter().find(|moment| *moment == id);
    former.map(|(_, moment)| *moment).or_else(own)
}

pub(super) fn words(table: TableReader<'_, '_>) -> Words {
    let named = Words::NAMES
        .into_iter()
        .filter_map(|name| Some((name, table.text(name)?)))
        .collect();
    table.finish();
    Words::of(named)
}

pub(super) fn facilitation(table: TableReader<'_, '_>) -> Facilitation {
    let moments = MOMENTS.map(|moment| (moment, moment));
    let facilitation = Facilitation {
        opening: table.text("opening"),
        privacy: table.text("privacy"),
        closing: table.text("closing"),
        stopping: table.text("stopping"),
        tense: table.text("tense"),
        before: table.text("before"),
        between: table.text("between"),
        year: table.text("year"),
        afterwards: table.text("afterwards"),
        steps: table
            .tables("step")
            .into_iter()
            .map(|step| {
                let id = step.id();
                let at = step.get("at").and_then(|node| node.word(&moments));
                let read = ScriptStep {
                    at: at.or_else(|| moment_of(&id)),
                    id,
                    title: step.text("title"),
                    minutes: step
                        .get("minutes")
                        .and_then(|node| node.integer())
                        .map(|minutes| minutes as u32),
                    script: script(&step),
                };
                step.finish();
                read
            })
            .collect(),
        results: table
            .tables("result")
            .into_iter()
            .filter_map(|result| {
                let kinds = [
                    ("strong", "strong"),
                    ("mixed", "mixed"),
                    ("low", "low"),
                    ("split", "split"),
                ];
                let kind = result.required("kind").and_then(|node| node.word(&kinds));
                let read = script(&result);
                result.finish();
                kind.map(|kind| (kind.to_owned(), read))
            })
            .collect(),
    };
    table.finish();
    facilitation
}

fn script(table: &TableReader<'_, '_>) -> Script {
    let text = |key: &'static str| -> Option<Text> { table.text(key) };
    Script {
        say: text("say"),
        watch: text("watch"),
        avoid: text("avoid"),
    }
}
