//! What there is to say of a table of answers: why it cannot be read, what was found, what was left out.

mod columns;
mod mends;
mod names;
mod notes;
mod values;

use super::{With, Words};
use crate::bank::{Bank, Scale};
use crate::exchange::{
    Coding, Fault, MapFault, PackedFault, Problem, Problems, QuoteFault, Stranger, Unreadable,
    WordRefused, Wrong,
};

/// So many lines of one kind are shown.
const MOST_ALIKE: usize = 5;

impl Words {
    /// Why a table cannot be read. `headline` counts what is wrong with its rows; `sheets` are those of its file.
    pub fn unreadable(
        &self,
        problem: &Unreadable,
        path: &str,
        bank: &Bank,
        sheets: &[String],
        headline: &str,
    ) -> String {
        let at =
            |id: &str, line: u64| self.fill(id, &[("path", path.into()), ("line", line.into())]);
        let of_file = |id: &str| self.fill(id, &[("path", path.into())]);
        let example = || {
            let first = bank.instrument.items().next();
            first.map_or_else(String::new, |item| item.id.clone())
        };
        match problem {
            Unreadable::Kind(kind) => self.stranger(*kind, path),
            Unreadable::Packed(fault) => self.packed(fault, path),
            Unreadable::Empty => {
                let text = self.fill("table-empty", &[("path", path.into())]);
                self.with_sheets(text, sheets)
            }
            Unreadable::TooLargeToTurn => of_file("table-too-large-to-turn"),
            Unreadable::Blanks(line) => at("table-blanks", *line),
            Unreadable::RowsInCells(line) => at("table-rows-in-cells", *line),
            Unreadable::LongRow(line) => at("table-long-row", *line),
            Unreadable::Quote(line, fault) => at(quote(*fault), *line),
            Unreadable::RowsInQuotes(line) => at("table-rows-in-quotes", *line),
            Unreadable::NoItems(found) => self.no_items(found, path, bank, sheets),
            Unreadable::Unclear(columns) => self.unclear(path, columns, &example()),
            Unreadable::Near(near) => self.near(near, path, bank),
            Unreadable::SideBySide(names) => self.side_by_side(path, names),
            Unreadable::NoGroup(wanted, found) => self.fill(
                "table-no-group",
                &[
                    ("wanted", wanted.as_str().into()),
                    ("found", found.join(", ").into()),
                ],
            ),
            Unreadable::TwoGroupColumns(wanted) => self.fill(
                "table-two-group-columns",
                &[("wanted", wanted.as_str().into())],
            ),
            Unreadable::NumberedTwice => of_file("table-numbered-twice"),
            Unreadable::NoMapped(wanted, found) => self.no_mapped(path, wanted, found),
            Unreadable::Above(line) => at("table-above", *line),
            Unreadable::AllLonger {
                line,
                found,
                expected,
            } => self.fill(
                "table-all-longer",
                &[
                    ("path", path.into()),
                    ("line", (*line).into()),
                    ("found", (*found).into()),
                    ("expected", (*expected).into()),
                ],
            ),
            Unreadable::OnItsSide => of_file("table-on-its-side"),
            Unreadable::SideColumns(columns) => {
                self.of_columns("table-side-columns", path, columns, &example())
            }
            Unreadable::GroupsAside => of_file("table-side-groups"),
            Unreadable::Frequencies => of_file("table-frequencies"),
            Unreadable::OneLine => of_file("table-one-line"),
            Unreadable::NoStatement(line) => at("table-no-statement", *line),
            Unreadable::TwoGroups(line) => at("table-two-groups", *line),
            Unreadable::TwoPeople(line) => at("table-two-people", *line),
            Unreadable::TwoSpellings(one, other) => {
                self.at_two("table-two-spellings", path, *one, ("other", *other))
            }
            Unreadable::Merged(line, column) => {
                self.at_two("table-merged", path, *line, ("column", *column as u64))
            }
            Unreadable::ColumnPerAnswer => of_file("table-column-per-answer"),
            Unreadable::Nameless(column) => self.fill(
                "table-nameless",
                &[("path", path.into()), ("column", (*column).into())],
            ),
            Unreadable::Moved(column, item) => self.moved(path, column, item),
            Unreadable::OtherTime(columns) => {
                self.of_columns("table-other-time", path, columns, &example())
            }
            Unreadable::OtherScale(columns) => {
                self.of_columns("table-other-scale", path, columns, &example())
            }
            Unreadable::ScaleAbove(line) => at("table-scale-beside", *line),
            Unreadable::ScaleColumn(column) => self.of_column("table-scale-column", path, column),
            Unreadable::ScaleSheet(sheet) => self.of_column("table-scale-sheet", path, sheet),
            Unreadable::Again(column) => self.of_column("table-again", path, column),
            Unreadable::Figures(column) => self.of_column("table-figures", path, column),
            Unreadable::Moments(column, moments) => self.moments(path, column, moments),
            Unreadable::LongConflict(line) => at("table-long-conflict", *line),
            Unreadable::Long => of_file("table-long"),
            Unreadable::Rows(problems) => self.problems(problems, path, bank, headline),
            Unreadable::Coding(coding) => self.coding(coding, bank),
            Unreadable::TooMany(count, most) => self.fill(
                "table-too-many",
                &[
                    ("path", path.into()),
                    ("count", (*count).into()),
                    ("most", (*most).into()),
                ],
            ),
        }
    }

    /// That all answers stand a column beside their statement.
    fn moved(&self, path: &str, column: &str, item: &str) -> String {
        let with = [
            ("path", path.into()),
            ("column", column.into()),
            ("item", item.into()),
        ];
        self.fill("table-moved", &with)
    }

    /// What is wrong at a line, and at another number beside it.
    fn at_two(&self, id: &str, path: &str, line: u64, other: (&'static str, u64)) -> String {
        self.fill(
            id,
            &[
                ("path", path.into()),
                ("line", line.into()),
                (other.0, other.1.into()),
            ],
        )
    }

    fn stranger(&self, kind: Stranger, path: &str) -> String {
        self.fill(
            &format!("table-kind-{}", kind.code()),
            &[("path", path.into())],
        )
    }

    fn packed(&self, fault: &PackedFault, path: &str) -> String {
        let path = ("path", path.into());
        match fault {
            PackedFault::Broken => self.fill("table-packed-broken", &[path]),
            PackedFault::TooLarge => self.fill("table-packed-large", &[path]),
            PackedFault::NoTable => self.fill("table-packed-no-table", &[path]),
            PackedFault::Document(program) => self.fill(
                "table-packed-document",
                &[path, ("program", (*program).into())],
            ),
            PackedFault::NoSheets => self.fill("table-packed-no-sheets", &[path]),
            PackedFault::Tables(names) => self.fill(
                "table-packed-tables",
                &[path, ("tables", names.join(", ").into())],
            ),
            PackedFault::NoSheet(wanted, sheets) => self.fill(
                "table-packed-no-sheet",
                &[
                    path,
                    ("wanted", wanted.as_str().into()),
                    ("sheets", sheets.join(", ").into()),
                ],
            ),
        }
    }

    /// What is wrong with the rows, a line each, under a headline.
    fn problems(&self, problems: &Problems, path: &str, bank: &Bank, headline: &str) -> String {
        let scale = &bank.instrument.scale;
        let values = scale.points.iter().map(|point| point.value.to_string());
        let allowed: Vec<String> = values
            .chain(scale.dont_know.as_ref().map(|_| "?".to_owned()))
            .collect();
        let allowed = allowed.join(" ");
        let mut text = self.fill(headline, &[("count", problems.count.into())]);
        let first = problems.first();
        let (mut told, mut twice) = (0, 0);
        for problem in &first {
            // What is wrong with each statement in turn is seen after a few of them.
            if matches!(problem.fault, Fault::Twice { .. }) {
                twice += 1;
                if twice > MOST_ALIKE {
                    continue;
                }
            }
            told += match &problem.fault {
                Fault::Value(value) => value.times,
                _ => 1,
            };
            text.push_str("\n  ");
            text.push_str(&self.problem(problem, path, &allowed, bank));
        }
        if problems.count > told {
            text.push_str("\n  ");
            text.push_str(&self.fill("score-more", &[("count", (problems.count - told).into())]));
        }
        for line in self.mends(&first, bank) {
            text.push('\n');
            text.push_str(&line);
        }
        text
    }

    fn problem(&self, problem: &Problem, path: &str, allowed: &str, bank: &Bank) -> String {
        let mut with: Vec<(&str, fluent_bundle::FluentValue<'_>)> =
            vec![("path", path.into()), ("line", problem.line.into())];
        let id = match &problem.fault {
            Fault::Value(value) => {
                with.extend([
                    ("column", value.column.into()),
                    ("item", value.item.as_str().into()),
                    (
                        "found",
                        self.shown_value(&value.found, value.times, &bank.instrument.scale)
                            .into(),
                    ),
                    ("times", value.times.into()),
                ] as [(&str, fluent_bundle::FluentValue<'_>); 4]);
                if value.wrong == Wrong::TwoNumbers {
                    "table-two-numbers"
                } else if value.wrong == Wrong::Ambiguous {
                    "table-ambiguous"
                } else {
                    let allowed = match value.wrong {
                        Wrong::NotOnForm => format!("1 … {}", bank.instrument.scale.points.len()),
                        _ => allowed.to_owned(),
                    };
                    with.push(("allowed", allowed.into()));
                    if value.times > 1 {
                        "table-value-times"
                    } else {
                        "table-value"
                    }
                }
            }
            Fault::Cells { found, expected } => {
                with.extend(
                    [("found", (*found).into()), ("expected", (*expected).into())]
                        as [(&str, fluent_bundle::FluentValue<'_>); 2],
                );
                "score-cells"
            }
            Fault::Quote(fault) => quote(*fault),
            Fault::RowsInQuotes => "table-rows-in-quotes",
            Fault::LongRow => "table-long-row",
            Fault::Summary => "table-summary",
            Fault::Title => "table-title",
            Fault::GoesOn => "table-goes-on",
            Fault::OtherScale => "table-scale-beside",
            Fault::NoPerson => "table-no-person",
            Fault::NoPersonColumn(column) => {
                with.push(("column", (*column).into()));
                "table-no-person-column"
            }
            Fault::Sides {
                columns: [one, other],
            } => {
                with.extend([
                    ("one", one.as_str().into()),
                    ("other", other.as_str().into()),
                ] as [(&str, fluent_bundle::FluentValue<'_>); 2]);
                "table-sides"
            }
            Fault::Twice {
                columns: [name, _],
                alike: Some([one, other]),
                item,
            } => {
                with.extend([
                    ("name", name.as_str().into()),
                    ("one", (*one).into()),
                    ("other", (*other).into()),
                    ("item", item.as_str().into()),
                ] as [(&str, fluent_bundle::FluentValue<'_>); 4]);
                "table-twice-alike"
            }
            Fault::Twice {
                columns: [one, other],
                alike: None,
                item,
            } => {
                with.extend([
                    ("one", one.as_str().into()),
                    ("other", other.as_str().into()),
                    ("item", item.as_str().into()),
                ] as [(&str, fluent_bundle::FluentValue<'_>); 3]);
                "table-twice"
            }
        };
        let with: &With<'_> = &with;
        self.fill(id, with)
    }

    fn coding(&self, coding: &Coding, bank: &Bank) -> String {
        let scale = &bank.instrument.scale;
        let mut parts = vec![self.fill(
            "table-coding",
            &[("values", self.values(&coding.values, scale).into())],
        )];
        match (coding.neighbour, coding.absent) {
            (Some(neighbour), Some(absent)) => parts.push(self.fill(
                "table-coding-absent",
                &[
                    ("neighbour", neighbour.to_string().into()),
                    ("absent", absent.to_string().into()),
                ],
            )),
            (Some(neighbour), None) => {
                parts.push(self.fill(
                    "table-coding-neighbour",
                    &[("neighbour", neighbour.to_string().into())],
                ));
            }
            (None, _) if !coding.items.is_empty() => {
                let items = bank.instrument.items().enumerate();
                let strange = items.filter(|(place, _)| coding.items.contains(place));
                let ids: Vec<&str> = strange
                    .map(|(_, item)| item.id.as_str())
                    .take(values::VALUES)
                    .collect();
                let with = [("items", ids.join(", ").into())];
                parts.push(self.fill("table-coding-columns", &with));
            }
            (None, _) => parts.push(self.strange_values(coding, scale)),
        }
        parts.push(self.say("table-coding-mend"));
        parts.join(" ")
    }

    /// What is strange about the values themselves: they lie between points, stand where a point is not, or are many.
    fn strange_values(&self, coding: &Coding, scale: &Scale) -> String {
        if let Some(between) = &coding.between {
            return self.fill(
                "table-coding-between",
                &[("between", between.as_str().into())],
            );
        }
        if let Some((value, times, absent)) = &coding.instead {
            let value = self.values(&[(value.clone(), *times)], scale);
            let absent = absent.to_string();
            let with = [("value", value.into()), ("absent", absent.into())];
            return self.fill("table-coding-instead", &with);
        }
        let count: u64 = coding.values.iter().map(|(_, times)| times).sum();
        let with = [("count", count.into()), ("answers", coding.answers.into())];
        self.fill("table-coding-many", &with)
    }

    /// Why a word cannot be given a meaning.
    pub fn word_refused(&self, refused: &WordRefused) -> String {
        match refused {
            WordRefused::Point(word) => {
                self.fill("table-word-point", &[("word", word.as_str().into())])
            }
            WordRefused::NoDontKnow => self.say("table-word-no-dont-know"),
            WordRefused::Both(word) => {
                self.fill("table-word-both", &[("word", word.as_str().into())])
            }
        }
    }

    /// Why a map of columns cannot be used.
    pub fn map_refused(&self, fault: &MapFault, path: &str) -> String {
        let at = |line: &u64| [("path", path.into()), ("line", (*line).into())];
        match fault {
            MapFault::Empty => self.fill("table-map-empty", &[("path", path.into())]),
            MapFault::NoText => self.fill("table-map-no-text", &[("path", path.into())]),
            MapFault::Line(line) => self.fill("table-map-line", &at(line)),
            MapFault::NoItem(line, item) => {
                let [path, line] = at(line);
                self.fill(
                    "table-map-item",
                    &[path, line, ("item", item.as_str().into())],
                )
            }
            MapFault::Twice(line, column) => {
                let [path, line] = at(line);
                self.fill(
                    "table-map-twice",
                    &[path, line, ("column", column.as_str().into())],
                )
            }
        }
    }
}

/// Texts between quotes, with commas between them.
fn quoted<T: AsRef<str>>(texts: &[T]) -> String {
    let texts: Vec<String> = texts
        .iter()
        .map(|text| format!("“{}”", text.as_ref()))
        .collect();
    texts.join(", ")
}

fn quote(fault: QuoteFault) -> &'static str {
    match fault {
        QuoteFault::Open => "table-quote-open",
        QuoteFault::Behind => "table-quote-behind",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[test]
    fn every_kind_of_file_has_a_sentence_in_both_languages() {
        for language in Language::ALL {
            let words = Words::new(language);
            for kind in Stranger::ALL {
                assert!(
                    words.stranger(kind, "a.csv").starts_with("a.csv "),
                    "{kind:?}"
                );
            }
        }
    }
}
