//! Conditions, and conditions with the words that say what they mean.

use super::super::condition::{Condition, Figure, Limit, Quantifier, Test, Value};
use super::super::content::Evidence;
use super::super::diagnostic::{Diagnostic, Place, Rule};
use super::super::reader::{Node, TableReader};
use super::references::{Kind, References};

/// Reads a list of conditions.
pub(super) fn conditions(nodes: Vec<Node<'_, '_>>, references: &mut References) -> Vec<Condition> {
    nodes
        .iter()
        .filter_map(Node::table)
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
        .filter_map(|table| {
            let condition = condition(&table, references);
            let text = table.text("text");
            table.finish();
            condition.map(|condition| Evidence { condition, text })
        })
        .collect()
}

fn condition(table: &TableReader<'_, '_>, references: &mut References) -> Option<Condition> {
    if let Some(node) = table.get("any") {
        let beside = [
            "figure",
            "of",
            "quantifier",
            "minus",
            "below",
            "from",
            "is",
            "is_not",
        ];
        if let Some(other) = beside.into_iter().find_map(|key| table.get(key)) {
            other.report(other.error(Rule::Condition).with("problem", "beside-any"));
        }
        let alternatives = conditions(node.list(), references);
        if alternatives.is_empty() {
            node.report(node.error(Rule::Condition).with("problem", "any"));
            return None;
        }
        return Some(Condition::Any(alternatives));
    }
    test(table, references).map(Condition::Test)
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
    let of = match (subject_kind(figure), of_node) {
        (Some(kind), Some(node)) if node.is_list() => references.refer_all(kind, node.list()),
        (Some(kind), Some(node)) => references.refer(kind, node).into_iter().collect(),
        (None, None) => Vec::new(),
        (None, Some(node)) => {
            node.report(node.error(Rule::Condition).with("problem", "of-nothing"));
            Vec::new()
        }
        (Some(_), None) => {
            table.report(Diagnostic::of(Rule::Condition, None).with("problem", "of"));
            return None;
        }
    };
    if subject_kind(figure).is_some() && of.is_empty() {
        if let Some(node) = of_node {
            node.report(node.error(Rule::Condition).with("problem", "of"));
        }
        return None;
    }
    let minus = minus_node.and_then(|node| {
        if !matches!(figure, Figure::Mean | Figure::LowerQuarter | Figure::Item) {
            node.report(node.error(Rule::Condition).with("problem", "minus"));
            return None;
        }
        references.refer(subject_kind(figure)?, node)
    });
    let quantifier = match quantifier {
        None => Quantifier::All,
        Some(read) => read?,
    };
    if let Quantifier::AtLeast(number) = quantifier
        && number > of.len()
    {
        table.report(Diagnostic::of(Rule::Condition, None).with("problem", "quantifier"));
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

fn subject_kind(figure: Figure) -> Option<Kind> {
    match figure {
        Figure::Mean
        | Figure::LowerQuarter
        | Figure::Ad
        | Figure::DontKnow
        | Figure::Skipped
        | Figure::Split
        | Figure::Change
        | Figure::Falls
        | Figure::YearAgo => Some(Kind::Characteristic),
        Figure::Item => Some(Kind::Item),
        Figure::Status => Some(Kind::Question),
        Figure::Principle => Some(Kind::Principle),
        Figure::Context => Some(Kind::Context),
        Figure::People => None,
    }
}

fn quantifier(node: Node<'_, '_>) -> Option<Quantifier> {
    if node.is_string() {
        return node.word(&[("all", Quantifier::All), ("any", Quantifier::Any)]);
    }
    let table = node.table()?;
    let number = table.required("at_least").and_then(|node| node.integer());
    table.finish();
    number.map(|number| Quantifier::AtLeast(number as usize))
}

/// The one limit of a test, and where it stands.
fn limit(table: &TableReader<'_, '_>) -> Option<(Limit, Place)> {
    let found: Vec<(Node<'_, '_>, Option<Limit>)> = ["below", "from", "is", "is_not"]
        .into_iter()
        .filter_map(|key| {
            let node = table.get(key)?;
            let limit = match key {
                "below" => node.number().map(Limit::Below),
                "from" => node.number().map(Limit::From),
                "is" => value(node).map(Limit::Is),
                _ => value(node).map(Limit::IsNot),
            };
            Some((node, limit))
        })
        .collect();
    if found.len() != 1 {
        table.report(Diagnostic::of(Rule::Condition, None).with("problem", "limit"));
    }
    let (node, limit) = found.into_iter().next()?;
    Some((limit?, node.place()))
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
