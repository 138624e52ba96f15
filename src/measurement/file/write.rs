//! From measurement to text: a file that a person can read and that reads back as the same measurement.

use std::fmt::Write as _;

use serde::Serialize;

use super::FORMAT;
use crate::bank::{Answer, Instrument, Item, Text};
use crate::measurement::{Closing, Data, Kind, Measurement, Need, OwnWork, Private, State};
use crate::scoring::ItemCounts;

/// The measurement as a file.
pub fn write(measurement: &Measurement) -> String {
    let mut file = Writer::default();
    file.head(measurement);
    file.bank(&measurement.bank);
    if !measurement.context.is_empty() {
        file.section("context", "The situation.");
        for (id, answer) in &measurement.context {
            file.pair(&key(id), &value(answer));
        }
    }
    if !measurement.principles.is_empty() {
        file.section("principles", "What they recognise: yes, partly or no.");
        for (id, answer) in &measurement.principles {
            file.pair(&key(id), &value(answer));
        }
    }
    let questions = "The questions to work on: sharp, half, not_yet or dont_know.";
    file.tables("question", questions, &measurement.questions);
    file.data(measurement);
    file.year_ago(measurement);
    let second = "Second votes in the open: one number per point, ascending.";
    file.tables("second", second, &measurement.second);
    let signals = "What they said of a signal: yes, partly or no.";
    file.tables("signal", signals, &measurement.judgements);
    let tried = "What came of the card chosen last time: helped, little or not_done; of a meeting of a route: done, not_yet or stopped.";
    file.tables("tried", tried, &measurement.tried);
    let actions = "What was agreed. `who` is a name: it goes into an export only when asked for.";
    file.tables("action", actions, &measurement.actions);
    if measurement.closing != Closing::default() {
        file.closing(&measurement.closing);
    }
    if measurement.private != Private::default() {
        file.private(&measurement.private);
    }
    file.0
}

/// A value as TOML. Nothing that a measurement holds can fail here.
fn value(value: impl Serialize) -> String {
    toml::Value::try_from(value).map_or_else(|_| "\"\"".to_owned(), |value| value.to_string())
}

fn key(id: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !id.is_empty() && id.bytes().all(bare) {
        return id.to_owned();
    }
    serde_json::Value::from(id)
        .to_string()
        .replace('\u{7f}', "\\u007F")
}

#[derive(Default)]
struct Writer(String);

impl Writer {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn pair(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn section(&mut self, name: &str, comment: &str) {
        let _ = write!(self.0, "\n# {comment}\n[{name}]\n");
    }

    fn tables<T: Serialize>(&mut self, name: &str, comment: &str, list: &[T]) {
        for (index, one) in list.iter().enumerate() {
            self.0.push('\n');
            if index == 0 {
                self.line(&format!("# {comment}"));
            }
            self.line(&format!("[[{name}]]"));
            self.0.push_str(&toml::to_string(one).unwrap_or_default());
        }
    }

    fn head(&mut self, measurement: &Measurement) {
        self.line("# A measurement of vlot. It can be read and corrected by hand.");
        self.pair("format", &FORMAT.to_string());
        self.pair("program", &value(&measurement.program));
        self.pair("network", &value(&measurement.network));
        self.pair("date", &measurement.date.to_string());
        self.pair("state", &value(measurement.state));
        let goes_on = measurement.state == State::Open || measurement.kind != Kind::Solo;
        if let (true, Some(at)) = (goes_on, &measurement.at) {
            self.pair("at", &value(at));
        }
        self.pair("kind", &value(measurement.kind));
        self.pair("way", &value(measurement.way));
        if !measurement.ways.is_empty() {
            let each = measurement.ways.iter().map(|(way, count)| {
                let name = value(way);
                format!("{} = {count}", name.trim_matches('"'))
            });
            let each: Vec<String> = each.collect();
            self.pair("ways", &format!("{{ {} }}", each.join(", ")));
        }
        self.pair("people", &measurement.people.to_string());
        self.pair("answered", &measurement.answered.to_string());
        self.pair("min_group", &measurement.min_group.to_string());
        self.pair("sharing", &value(measurement.sharing));
        self.pair("agreed", &measurement.agreed.to_string());
    }

    fn bank(&mut self, bank: &Instrument) {
        self.section(
            "bank",
            "The scored part of the bank: the figures can be computed again from this file alone.",
        );
        self.pair("id", &value(&bank.id));
        self.pair("version", &value(&bank.version));
        self.pair("hash", &value(&bank.hash));
        self.pair("content_hash", &value(&bank.content_hash));
        self.line("\n[bank.scale]\npoints = [");
        for point in &bank.scale.points {
            let label = point.label.as_ref();
            let label =
                label.map_or_else(String::new, |label| format!(", label = {}", text(label)));
            self.line(&format!("  {{ value = {}{label} }},", point.value));
        }
        self.line("]");
        if let Some(words) = &bank.scale.dont_know {
            self.pair("dont_know", &text(words));
        }
        for characteristic in &bank.characteristics {
            self.line("\n[[bank.characteristic]]");
            self.pair("id", &value(&characteristic.id));
            self.pair("title", &text(&characteristic.title));
            self.pair("min_answered", &characteristic.min_answered.to_string());
            self.line("item = [");
            for item in &characteristic.items {
                self.line(&format!("  {{ {} }},", item_fields(item)));
            }
            self.line("]");
        }
    }

    fn data(&mut self, measurement: &Measurement) {
        let characteristics = &measurement.bank.characteristics;
        match &measurement.data {
            Data::Rows(blocks) => {
                let one = "The answers.";
                let several = "One line per person; every block is shuffled on its own, so lines do not belong together.";
                let solo = measurement.kind == Kind::Solo;
                self.section("rows", if solo { one } else { several });
                for (characteristic, rows) in characteristics.iter().zip(blocks) {
                    self.line(&format!("{} = [", key(&characteristic.id)));
                    for row in rows {
                        self.line(&format!("  {},", cells(row)));
                    }
                    self.line("]");
                }
            }
            Data::Counts(blocks) => {
                self.line("\n# How often each point was given, ascending.\n[counts]");
                for (characteristic, block) in characteristics.iter().zip(blocks) {
                    for (item, counts) in characteristic.items.iter().zip(block) {
                        self.counts("counts", &item.id, counts);
                    }
                }
            }
        }
    }

    fn year_ago(&mut self, measurement: &Measurement) {
        if measurement.year_ago.is_empty() {
            return;
        }
        self.line(
            "\n# Compared with a year ago: how many said much worse, worse, the same, better, much better.\n[year_ago]",
        );
        for (characteristic, counts) in &measurement.year_ago {
            self.counts("year_ago", characteristic, counts);
        }
    }

    fn counts(&mut self, table: &str, item: &str, counts: &ItemCounts) {
        let points: Vec<String> = counts.points.iter().map(u64::to_string).collect();
        self.line(&format!("\n[{table}.{}]", key(item)));
        self.pair("points", &format!("[{}]", points.join(", ")));
        self.pair("dont_know", &counts.dont_know.to_string());
        self.pair("skipped", &counts.skipped.to_string());
    }

    fn closing(&mut self, closing: &Closing) {
        self.section("closing", "How it was closed.");
        for (key, words) in [("different", &closing.different), ("need", &closing.need)] {
            if !words.is_empty() {
                self.pair(key, &value(words));
            }
        }
        if let Some(back) = closing.back {
            self.pair("back", &back.to_string());
        }
        for (key, id) in [("card", &closing.card), ("route", &closing.route)] {
            if let Some(id) = id {
                self.pair(key, &value(id));
            }
        }
        if let Some(OwnWork { what, minutes }) = &closing.own {
            let own = format!("{{ what = {}, minutes = {minutes} }}", value(what));
            self.pair("own", &own);
        }
        if let Some(meeting) = closing.meeting {
            self.pair("meeting", &meeting.to_string());
        }
    }

    fn private(&mut self, private: &Private) {
        self.section("private", "Left out of every export unless asked for.");
        for (key, lines) in [
            ("names", &private.names),
            ("remarks", &private.remarks),
            ("parked", &private.parked),
        ] {
            if !lines.is_empty() {
                self.line(&format!("{key} = ["));
                for line in lines {
                    self.line(&format!("  {},", value(line)));
                }
                self.line("]");
            }
        }
        if !private.needs.is_empty() {
            self.line("needs = [");
            for need in &private.needs {
                self.line(&format!("  {{ {} }},", need_fields(need)));
            }
            self.line("]");
        }
    }
}

fn text(text: &Text) -> String {
    match text {
        Text::All(text) => value(text),
        Text::ByLanguage(texts) => {
            let pairs = texts
                .iter()
                .map(|(language, text)| format!("{} = {}", key(language), value(text)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
    }
}

fn item_fields(item: &Item) -> String {
    let mut fields = format!("id = {}, text = {}", value(&item.id), text(&item.text));
    if item.reversed {
        fields.push_str(", reversed = true");
    }
    if item.weight != 1.0 {
        let _ = write!(fields, ", weight = {}", value(item.weight));
    }
    fields
}

fn need_fields(need: &Need) -> String {
    let fields = [
        ("who", &need.who),
        ("strong", &need.strong),
        ("learn", &need.learn),
        ("how", &need.how),
    ];
    fields
        .map(|(key, words)| format!("{key} = {}", value(words)))
        .join(", ")
}

fn cells(row: &[Answer]) -> String {
    let cells: Vec<String> = row
        .iter()
        .map(|cell| match cell {
            Answer::Skipped => "\"\"".to_owned(),
            Answer::DontKnow => "\"?\"".to_owned(),
            Answer::Point(value) => value.to_string(),
        })
        .collect();
    format!("[{}]", cells.join(", "))
}
