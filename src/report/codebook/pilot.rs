//! What a pilot says of each statement, and where a reader could look. No verdict: a number says where to look, people
//! say why.

use std::io;

use maud::{Markup, html};
use serde::Serialize;

use crate::bank::Bank;
use crate::i18n::Words;
use crate::report::csv::{At, Figures};
use crate::report::document::Document;
use crate::report::html::blocks;
use crate::report::json::{self, BankName};
use crate::report::paper;
use crate::scoring::Rules;
use crate::scoring::batch::{Pilot, PilotItem};

/// So many statements are named under one question.
const MOST: usize = 3;

/// A pilot with the words for it.
#[derive(Clone, Copy, Debug)]
pub struct PilotPage<'a> {
    /// The bank that was tried.
    pub bank: &'a Bank,
    /// What came of it.
    pub pilot: &'a Pilot<'a>,
    /// By which rules.
    pub rules: &'a Rules,
    /// What there was to say of the table.
    pub notes: &'a [String],
    /// The words.
    pub words: &'a Words,
    /// The language of the bank's texts.
    pub language: &'a str,
}

#[derive(Serialize)]
struct Written<'a> {
    format: u8,
    program: &'static str,
    bank: BankName,
    rules: json::Rules,
    n: u64,
    items: Vec<WrittenItem<'a>>,
    notes: &'a [String],
}

#[derive(Serialize)]
struct WrittenItem<'a> {
    id: &'a str,
    characteristic: &'a str,
    n: Option<u64>,
    floor: Option<f64>,
    ceiling: Option<f64>,
    dont_know: Option<f64>,
    skipped: Option<f64>,
    item_rest: Option<f64>,
}

impl PilotPage<'_> {
    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// A share in hundredths.
    fn share(&self, share: Option<f64>) -> String {
        share.map_or_else(
            || "–".to_owned(),
            |share| format!("{}%", self.words.decimal(share * 100.0, 0)),
        )
    }

    fn rest(&self, value: Option<f64>) -> String {
        value.map_or_else(|| "–".to_owned(), |value| self.words.decimal(value, 2))
    }

    fn asks_dont_know(&self) -> bool {
        self.bank.instrument.scale.dont_know.is_some()
    }

    /// The heads of the columns and, per statement, what stands under them.
    fn columns(&self) -> Vec<String> {
        let mut ids = vec!["pilot-answers", "pilot-floor", "pilot-ceiling"];
        if self.asks_dont_know() {
            ids.push("pilot-dont-know");
        }
        ids.extend(["pilot-skipped", "pilot-rest"]);
        ids.into_iter().map(|id| self.say(id)).collect()
    }

    fn cells(&self, one: &PilotItem<'_>) -> Vec<String> {
        let n = one.n.map_or_else(|| "–".to_owned(), |n| n.to_string());
        let mut cells = vec![n, self.share(one.floor), self.share(one.ceiling)];
        if self.asks_dont_know() {
            cells.push(self.share(one.dont_know));
        }
        cells.extend([self.share(one.skipped), self.rest(one.item_rest)]);
        cells
    }

    /// The statement behind its id, with what stands in brackets behind that.
    fn named(&self, one: &PilotItem<'_>, figure: &str) -> String {
        let (id, text) = (&one.item.id, one.item.text.get(self.language));
        let turned = one.item.reversed.then(|| self.say("item-reversed"));
        let aside = Some(figure.to_owned()).filter(|figure| !figure.is_empty());
        let aside: Vec<String> = aside.into_iter().chain(turned).collect();
        if aside.is_empty() {
            return format!("{id}: {text}");
        }
        format!("{id} ({}): {text}", aside.join(", "))
    }

    fn head(&self, document: &mut Document) {
        let title = self.bank.title.get(self.language);
        document.heading(
            1,
            self.words.fill("pilot-title", &[("title", title.into())]),
        );
        let with = [
            ("people", self.pilot.people.into()),
            ("items", self.pilot.statements.len().into()),
        ];
        document.paragraph(self.words.fill("pilot-about", &with));
        document.paragraph(self.say("pilot-no-verdict"));
    }

    /// Under each question the statements where it could be asked first: those with the most of it.
    fn look(&self, document: &mut Document) {
        type Of = fn(&PilotItem<'_>) -> Option<f64>;
        document.heading(2, self.say("pilot-look"));
        let against: Vec<&PilotItem<'_>> = self
            .pilot
            .statements
            .iter()
            .filter(|one| one.against)
            .collect();
        if !against.is_empty() {
            document.heading(3, self.say("pilot-look-against"));
            document.paragraph(self.say("pilot-ask-against"));
            for one in against {
                document.entry(0, self.named(one, &self.rest(one.item_rest)));
            }
        }
        let shares: [(&str, Of); 4] = [
            ("floor", |one| one.floor),
            ("ceiling", |one| one.ceiling),
            ("dont-know", |one| one.dont_know),
            ("skipped", |one| one.skipped),
        ];
        for (name, of) in shares {
            let found = self.most(|one| of(one).filter(|share| *share > 0.0));
            self.under(document, name, &found, |one| self.share(of(one)));
        }
        let least = self.most(|one| one.item_rest.filter(|_| !one.against).map(|value| -value));
        self.under(document, "rest", &least, |one| self.rest(one.item_rest));
    }

    fn under(
        &self,
        document: &mut Document,
        name: &str,
        found: &[&PilotItem<'_>],
        figure: impl Fn(&PilotItem<'_>) -> String,
    ) {
        if found.is_empty() {
            return;
        }
        document.heading(3, self.say(&format!("pilot-look-{name}")));
        document.paragraph(self.say(&format!("pilot-ask-{name}")));
        for one in found {
            document.entry(0, self.named(one, &figure(one)));
        }
    }

    /// The statements with the most of something, the most first; of equals the first of the bank.
    fn most(&self, of: impl Fn(&PilotItem<'_>) -> Option<f64>) -> Vec<&PilotItem<'_>> {
        let found = self.pilot.statements.iter();
        let mut found: Vec<(f64, &PilotItem<'_>)> =
            found.filter_map(|one| Some((of(one)?, one))).collect();
        crate::sorted::by(&mut found, |one, two| two.0.total_cmp(&one.0));
        found.into_iter().take(MOST).map(|(_, one)| one).collect()
    }

    fn foot(&self, document: &mut Document) {
        document.heading(2, self.say("pilot-reading"));
        let mut ids = vec![
            "pilot-reading-ends",
            "pilot-reading-rest",
            "pilot-reading-dash",
        ];
        if self.pilot.statements.iter().any(|one| one.item.reversed) {
            ids.insert(1, "pilot-reading-reversed");
        }
        for id in ids {
            document.entry(0, self.say(id));
        }
        for note in self.notes {
            document.entry(0, note.as_str());
        }
        let instrument = &self.bank.instrument;
        document.paragraph(format!(
            "{} {} · {}",
            instrument.id, instrument.version, instrument.hash
        ));
    }

    /// For a screen, a reader aloud, or Markdown.
    pub fn document(&self) -> Document {
        let mut document = Document::default();
        self.head(&mut document);
        self.look(&mut document);
        document.heading(2, self.say("pilot-all"));
        let columns = self.columns();
        let mut of = "";
        for one in &self.pilot.statements {
            if one.characteristic.id != of {
                of = &one.characteristic.id;
                document.heading(3, one.characteristic.title.get(self.language));
            }
            document.entry(0, self.named(one, ""));
            let figures = columns.iter().zip(self.cells(one));
            let figures: Vec<String> = figures
                .map(|(column, cell)| format!("{column} {cell}"))
                .collect();
            document.entry(1, figures.join(" · "));
        }
        self.foot(&mut document);
        document
    }

    /// As a page: the same with a table.
    pub fn page(&self) -> String {
        let part = |fill: fn(&Self, &mut Document)| {
            let mut document = Document::default();
            fill(self, &mut document);
            blocks(&document)
        };
        let body = html! {
            (part(Self::head))
            (part(Self::look))
            h2 { (self.say("pilot-all")) }
            (self.table())
            (part(Self::foot))
        };
        let title = self.bank.title.get(self.language);
        let title = self.words.fill("pilot-title", &[("title", title.into())]);
        paper::sheet_of(
            "pilot",
            paper::language_of(self.words, self.language),
            &title,
            &body,
        )
    }

    fn table(&self) -> Markup {
        let columns = self.columns();
        let mut all = self.pilot.statements.as_slice();
        let mut parts = Vec::new();
        while let Some(first) = all.first() {
            let many = all
                .iter()
                .take_while(|one| one.characteristic.id == first.characteristic.id)
                .count();
            let (these, others) = all.split_at(many);
            all = others;
            parts.push(html! {
                table class="figures" {
                    caption { (first.characteristic.title.get(self.language)) }
                    thead { tr {
                        th scope="col" { (self.say("pilot-statement")) }
                        @for column in &columns { th scope="col" { (column) } }
                    } }
                    tbody {
                        @for one in these {
                            tr {
                                th scope="row" { (self.named(one, "")) }
                                @for (cell, column) in self.cells(one).into_iter().zip(&columns) {
                                    td data-of=(column) { (cell) }
                                }
                            }
                        }
                    }
                }
            });
        }
        html! { @for part in parts { (part) } }
    }

    /// As JSON, not rounded.
    pub fn json(&self) -> String {
        let items = self.pilot.statements.iter().map(|one| WrittenItem {
            id: &one.item.id,
            characteristic: &one.characteristic.id,
            n: one.n,
            floor: one.floor,
            ceiling: one.ceiling,
            dont_know: one.dont_know,
            skipped: one.skipped,
            item_rest: one.item_rest,
        });
        let written = Written {
            format: 1,
            program: env!("CARGO_PKG_VERSION"),
            bank: BankName::of(&self.bank.instrument),
            rules: json::Rules::from(self.rules),
            n: self.pilot.people,
            items: items.collect(),
            notes: self.notes,
        };
        let mut text = serde_json::to_string_pretty(&written).unwrap_or_default();
        text.push('\n');
        text
    }

    /// As CSV, a figure a row, like the figures of `score`.
    ///
    /// # Errors
    /// When the writer refuses a row; memory does not.
    pub fn csv(&self) -> io::Result<String> {
        let mut text = Vec::new();
        let mut rows = Figures::new(&mut text)?;
        rows.row(At::default(), "n", Some(self.pilot.people as f64))?;
        for one in &self.pilot.statements {
            let at = At {
                group: "",
                characteristic: &one.characteristic.id,
                item: &one.item.id,
            };
            let figures = [
                ("n", one.n.map(|n| n as f64)),
                ("floor", one.floor),
                ("ceiling", one.ceiling),
                ("dont_know", one.dont_know),
                ("skipped", one.skipped),
                ("item_rest", one.item_rest),
            ];
            for (figure, value) in figures {
                rows.row(at, figure, value)?;
            }
        }
        rows.finish()?;
        String::from_utf8(text).map_err(io::Error::other)
    }
}
