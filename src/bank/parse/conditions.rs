//! Conditions, and conditions with the words that say what they mean.

use super::references::{Kind, References};
use crate::bank::condition::{Condition, Figure, Limit, MEMBERS, Minus, Quantifier, Test, Value};
use crate::bank::content::Evidence;
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::reader::{Node, TableReader, number_said, says_the_other_limit, written};

/// The keys of a condition that is no list of others.
pub(in crate::bank) const OF_A_TEST: [&str; 8] = [
    "figure",
    "of",
    "quantifier",
    "minus",
    "below",
    "from",
    "is",
    "is_not",
];

/// Reads a list of conditions.
pub(super) fn conditions(nodes: Vec<Node<'_, '_>>, references: &mut References) -> Vec<Condition> {
    nodes
        .iter()
        .filter_map(Node::table)
        .filter(|table| !table.is_short())
        .filter_map(|table| {
            let condition = condition(&table, references);
            table.finish();
            condition
        })
        .collect()
}

/// Reads a list of conditions with text.
pub(super) fn evidence(nodes: Vec<Node<'_, '_>>, references: &mut References) -> Vec<Evidence> {
    nodes
        .iter()
        .filter_map(Node::table)
        .filter(|table| !table.is_short())
        .filter_map(|table| {
            let condition = condition(&table, references);
            let text = table.text("text");
            table.finish();
            condition.map(|condition| Evidence { condition, text })
        })
        .collect()
}

fn condition(table: &TableReader<'_, '_>, references: &mut References) -> Option<Condition> {
    type Group = fn(Vec<Condition>) -> Condition;
    let groups: [(&str, &str, Group); 2] = [
        ("any", "all", Condition::Any),
        ("all", "any", Condition::All),
    ];
    for (key, other, group) in groups {
        let Some(node) = table.get(key) else {
            continue;
        };
        // `any = ["a", "b"]` beside a figure: of any of them.
        if let Some(mend) = of_ids(table, key, node) {
            let error = Diagnostic::of(Rule::Condition, None).with("slip", "short-condition");
            table.report(error.with("mend", mend));
            return None;
        }
        let mut beside = std::iter::once(other).chain(OF_A_TEST);
        if let Some(other) = beside.find_map(|key| table.get(key)) {
            let error = other.error(Rule::Condition);
            other.report(error.with("slip", "beside-any").with("key", key));
        }
        let parts = conditions(node.list(), references);
        if parts.is_empty() {
            // What stands in it and could not be read has been told.
            if node.is_empty_list() {
                node.report(node.error(Rule::Condition).with("problem", "any"));
            }
            return None;
        }
        return Some(group(parts));
    }
    test(table, references).map(Condition::Test)
}

/// The condition that is about any, or all, of these ids.
fn of_ids(table: &TableReader<'_, '_>, key: &'static str, node: Node<'_, '_>) -> Option<String> {
    let ids = node.value.get_ref().as_array()?;
    let only_ids = !ids.is_empty() && ids.iter().all(|one| one.get_ref().is_str());
    let fits = only_ids && table.get("figure").is_some() && table.get("of").is_none();
    fits.then(|| {
        let rest = table.without(key);
        let rest = rest.trim_start_matches("{ ").trim_end_matches(" }");
        let ids = written(node.value.get_ref());
        format!("{{ {rest}, of = {ids}, quantifier = \"{key}\" }}")
    })
}

fn test(table: &TableReader<'_, '_>, references: &mut References) -> Option<Test> {
    let names: Vec<(&'static str, Figure)> = Figure::ALL
        .into_iter()
        .map(|figure| (figure.name(), figure))
        .collect();
    let figure = table.required("figure").and_then(|node| node.word(&names));
    let of_node = table.get("of");
    let quantifier = table.get("quantifier").map(quantifier);
    let minus_node = table.get("minus");
    let (limit, limit_place) = limit(table).unzip();
    let figure = figure?;
    if let Some(node) = of_node.filter(Node::is_list) {
        let list = node.list();
        let names: Vec<Option<&str>> = list
            .iter()
            .map(|one| one.value.get_ref().as_str())
            .collect();
        for (at, name) in names.iter().enumerate() {
            if name.is_some() && names[..at].contains(name) {
                let error = list[at].error(Rule::Condition).with("slip", "of-twice");
                list[at].report(error.with("id", name.unwrap_or_default()));
            }
        }
    }
    let of = match (subject_kind(figure), of_node) {
        (Some(kind), Some(node)) if node.is_list() => references.refer_all(kind, node.list()),
        (Some(kind), Some(node)) => references.refer(kind, node).into_iter().collect(),
        (None, None) => Vec::new(),
        (None, Some(_)) => {
            let error = Diagnostic::of(Rule::Condition, None).with("problem", "of-nothing");
            // What is written anew is the whole condition.
            table.report(error.with("mend", table.without("of")));
            Vec::new()
        }
        (Some(_), None) => {
            let error = Diagnostic::of(Rule::Condition, None).with("problem", "of");
            table.report(error.with("slip", "no-of"));
            return None;
        }
    };
    if subject_kind(figure).is_some() && of.is_empty() {
        if let Some(node) = of_node {
            node.report(node.error(Rule::Condition).with("problem", "of"));
        }
        return None;
    }
    if figure == Figure::Members {
        let place = table.get("figure").map(|node| node.place());
        references.refer_at(
            Kind::Context,
            MEMBERS,
            place.unwrap_or_else(|| table.place()),
        );
    }
    let minus = minus_node.and_then(|node| minus(figure, node, references));
    let quantifier = match quantifier {
        None => Quantifier::All,
        Some(read) => read?,
    };
    if let Quantifier::AtLeast(number) | Quantifier::AtMost(number) = quantifier
        && number > of.len()
    {
        table.report(
            Diagnostic::of(Rule::Condition, None)
                .with("slip", "bound-too-many")
                .with("count", of.len().to_string()),
        );
    }
    let limit = limit?;
    references.limit(figure, &of, &limit, limit_place?);
    Some(Test {
        figure,
        of,
        quantifier,
        minus,
        limit,
    })
}

/// What a figure is held against.
fn minus(figure: Figure, node: Node<'_, '_>, references: &mut References) -> Option<Minus> {
    if node.is_number() || node.is_boolean() {
        node.report(node.error(Rule::WrongType).with("slip", "minus-number"));
        return None;
    }
    let of_another = matches!(figure, Figure::Mean | Figure::LowerQuarter | Figure::Item);
    let extreme = match node.is_string().then(|| node.string()).flatten() {
        Some("lowest") => Some(Minus::Lowest),
        Some("highest") => Some(Minus::Highest),
        _ => None,
    };
    let word = node.is_string().then(|| node.string()).flatten();
    let meant = match word.unwrap_or_default().to_lowercase().as_str() {
        "laagste" | "minimum" | "min" | "kleinste" => Some("lowest"),
        "hoogste" | "maximum" | "max" | "grootste" => Some("highest"),
        _ => None,
    };
    if let Some(meant) = meant.filter(|_| of_another && figure != Figure::Item) {
        let error = node.error(Rule::UnknownWord);
        let error = error.with("found", word.unwrap_or_default());
        let error = error.with("allowed", "lowest, highest");
        node.report(error.with("mend", format!("\"{meant}\"")));
        return None;
    }
    if !of_another || (extreme.is_some() && figure == Figure::Item) {
        node.report(node.error(Rule::Condition).with("problem", "minus"));
        return None;
    }
    extreme.or_else(|| {
        references
            .refer_minus(subject_kind(figure)?, node)
            .map(Minus::Of)
    })
}

/// Whether this figure is one of something: that is then named behind `of`.
pub(in crate::bank) fn has_subject(figure: Figure) -> bool {
    subject_kind(figure).is_some()
}

fn subject_kind(figure: Figure) -> Option<Kind> {
    match figure {
        Figure::Mean
        | Figure::LowerQuarter
        | Figure::Shared
        | Figure::Change
        | Figure::Falls
        | Figure::Rises
        | Figure::YearAgo => Some(Kind::Characteristic),
        Figure::Ad | Figure::DontKnow | Figure::Skipped | Figure::Split => {
            Some(Kind::CharacteristicOrItem)
        }
        Figure::Item => Some(Kind::Item),
        Figure::Status => Some(Kind::Question),
        Figure::Principle => Some(Kind::Principle),
        Figure::Context => Some(Kind::Context),
        Figure::People | Figure::Members => None,
    }
}

fn quantifier(node: Node<'_, '_>) -> Option<Quantifier> {
    if node.is_string() {
        return node.word(&[
            ("all", Quantifier::All),
            ("any", Quantifier::Any),
            ("none", Quantifier::None),
        ]);
    }
    let table = node.table()?;
    let bounds = [table.get("at_least"), table.get("at_most")];
    let read = match bounds {
        [Some(node), None] => node
            .integer()
            .map(|number| Quantifier::AtLeast(number as usize)),
        [None, Some(node)] => node
            .integer()
            .map(|number| Quantifier::AtMost(number as usize)),
        [Some(_), Some(_)] => {
            table.report(Diagnostic::of(Rule::Condition, None).with("slip", "two-bounds"));
            None
        }
        [None, None] => {
            table.report(
                Diagnostic::of(Rule::MissingKey, None)
                    .with("key", "at_least")
                    .with("sample", "1"),
            );
            None
        }
    };
    table.finish();
    read
}

/// The one limit of a test, and where it stands.
fn limit(table: &TableReader<'_, '_>) -> Option<(Limit, Place)> {
    let found: Vec<(&str, Node<'_, '_>, Option<Limit>)> = ["below", "from", "is", "is_not"]
        .into_iter()
        .filter_map(|key| {
            let node = table.get(key)?;
            let limit = match key {
                "below" | "from" if is_other_limit(table, node, key) => None,
                "below" => node.number().map(Limit::Below),
                "from" => node.number().map(Limit::From),
                "is" => value(node).map(Limit::Is),
                _ => value(node).map(Limit::IsNot),
            };
            Some((key, node, limit))
        })
        .collect();
    let report = |error: Diagnostic| table.report(error.with("problem", "limit"));
    match found.as_slice() {
        [] if table.is_of_a_flag() => {
            report(Diagnostic::of(Rule::Condition, None).with("mend", table.with("is = true")));
        }
        // A number at minus is told there.
        [] if table.get("minus").is_some_and(|minus| minus.is_number()) => {}
        [] => report(
            Diagnostic::of(Rule::Condition, None)
                .with("slip", "no-limit")
                .with("sample", table.with("from = …")),
        ),
        [_] => {}
        [
            (_, _, Some(Limit::Below(below))),
            (_, _, Some(Limit::From(from))),
        ] => {
            let (low, high) = (below.min(*from), below.max(*from));
            let slip = if below <= from {
                "nothing-between"
            } else {
                "both-limits"
            };
            let error = Diagnostic::of(Rule::Condition, None).with("slip", slip);
            let error = error
                .with("low", low.to_string())
                .with("high", high.to_string());
            report(error.with("mend", table.both_limits(low, high)));
        }
        [(first, ..), (second, ..), ..] => report(
            Diagnostic::of(Rule::Condition, None)
                .with("slip", "two-limits")
                .with("first", *first)
                .with("second", *second),
        ),
    }
    let (_, node, limit) = found.into_iter().next()?;
    Some((limit?, node.place()))
}

/// Whether a text says the opposite of the limit that it stands under, or a share of a scale: told.
fn is_other_limit(table: &TableReader<'_, '_>, node: Node<'_, '_>, key: &str) -> bool {
    let said = node.value.get_ref().as_str();
    // A mean is no share of anything.
    let figure = table.plain("figure").unwrap_or_default();
    if Figure::is_of_scale(figure) && said.is_some_and(|said| said.trim_end().ends_with('%')) {
        let error = node.error(Rule::WrongType).with("slip", "number-unknown");
        node.report(error.with("key", key));
        return true;
    }
    let Some(number) = said
        .filter(|said| says_the_other_limit(said, key))
        .and_then(number_said)
    else {
        return false;
    };
    let error = node.error(Rule::WrongType).with("slip", "other-limit");
    node.report(error.with("key", key).with("value", number.to_string()));
    true
}

fn value(node: Node<'_, '_>) -> Option<Value> {
    if node.is_string() {
        node.string().map(|word| Value::Word(word.to_owned()))
    } else if node.is_boolean() {
        node.boolean().map(Value::Flag)
    } else {
        node.number().map(Value::Number)
    }
}
