//! The scored part: scale, characteristics and items.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

use super::mend::{is_hyphen, is_invisible, reversed_mark, says_yes};
use super::references::{Kind, References};
use super::weight::weight;
use crate::bank::Text;
use crate::bank::content::Portrait;
use crate::bank::diagnostic::{Diagnostic, Place, Rule};
use crate::bank::instrument::{Characteristic, Item, Point, Scale};
use crate::bank::reader::{Findings, Node, TableReader};
use crate::bank::shape::{MOST_CHARACTERISTICS, POINTS, owners};

pub(super) fn scale(table: TableReader<'_, '_>) -> Scale {
    let apart = table.points_apart();
    let dont_know = table.get("dont_know");
    let can_be_unknown = dont_know.is_some();
    let points = match &apart {
        Some(mend) => {
            let missing = Diagnostic::of(Rule::MissingKey, None).with("key", "points");
            table.report(
                missing
                    .with("slip", "points-apart")
                    .with("mend", mend.as_str()),
            );
            Vec::new()
        }
        None => table
            .required("points")
            .map(|node| points(node, can_be_unknown))
            .unwrap_or_default(),
    };
    if let Some(node) = &dont_know
        && let Some(words) = node.value.get_ref().as_table()
        && let Some(label) = words
            .get("label")
            .and_then(|label| label.get_ref().as_str())
    {
        // A point that is none: only its words belong here.
        let error = node.error(Rule::WrongType).with("expected", "text");
        node.report(
            error
                .with("found", "table")
                .with("mend", format!("\"{label}\"")),
        );
    }
    let is_point = |node: &Node<'_, '_>| {
        let words = node.value.get_ref().as_table();
        words.is_some_and(|words| words.contains_key("label"))
    };
    let says_yes = |node: &Node<'_, '_>| node.value.get_ref().as_str().is_some_and(says_yes);
    if let Some(node) = dont_know.as_ref().filter(|node| says_yes(node)) {
        // The answer would read “ja”.
        let error = node.error(Rule::WrongType).with("expected", "text");
        node.report(
            error
                .with("found", "boolean")
                .with("slip", "words-for-a-flag"),
        );
    }
    let dont_know = dont_know
        .filter(|node| !is_point(node) && !says_yes(node))
        .and_then(|node| Some((node, node.text()?)));
    if let Some((node, text)) = &dont_know
        && points
            .iter()
            .filter_map(|point| point.label.as_ref())
            .any(|label| shares_wording(label, text))
    {
        node.report(node.error(Rule::EqualLabels));
    }
    let scale = Scale {
        points,
        dont_know: dont_know.map(|(_, text)| text),
    };
    if apart.is_none() {
        table.finish();
    }
    scale
}

fn points(node: Node<'_, '_>, can_be_unknown: bool) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    let mut places: Vec<Place> = Vec::new();
    if let Some(meant) = node.points_swapped() {
        let error = node.error(Rule::WrongType).with("slip", "points-swapped");
        node.report(error.with("mend", meant));
        return points;
    }
    let mut read_whole = node.is_list();
    let entries = node.list();
    // A list of something else has been told.
    read_whole &= !entries.is_empty() || node.is_empty_list();
    let tables: Vec<_> = entries.iter().filter_map(Node::table).collect();
    // One that is no point has been told: whether the others rise in equal steps is not known.
    read_whole &= tables.len() == entries.len();
    for table in tables {
        if table.is_short() {
            read_whole = false;
            continue;
        }
        let is_point = ["value", "label"]
            .into_iter()
            .any(|key| table.get(key).is_some());
        if let Some(words) = table.plain("dont_know").filter(|_| !is_point) {
            let error = Diagnostic::of(Rule::ScalePoints, None).with("slip", "dont-know-entry");
            table.report(error.with("label", words));
            continue;
        }
        let next = || {
            points
                .last()
                .map_or(1, |last: &Point| i64::from(last.value) + 1)
        };
        let label_node = table.get("label");
        let label = label_node.and_then(|label| label.text());
        let value = if label.as_ref().is_some_and(is_dont_know) {
            table.get("value")
        } else {
            table.required_like("value", || next().to_string())
        };
        let place = value.map(|value| value.place());
        let is_none = label.as_ref().is_some_and(is_dont_know);
        // One that is no point needs no number.
        let number = value.filter(|value| !is_none || value.is_number());
        let number = number.and_then(|value| value.integer());
        if let Some(label) = label.as_ref().filter(|_| is_none) {
            let words = label.wordings().next().unwrap_or_default();
            table.report(
                Diagnostic::of(Rule::ScalePoints, None)
                    .with("slip", "dont-know-point")
                    .with("label", words)
                    .with("found", number.unwrap_or_default().to_string()),
            );
            table.finish();
            continue;
        }
        table.finish();
        let (Some(number), Some(place)) = (number, place) else {
            read_whole = false;
            continue;
        };
        if let (Some(label_node), Some(label)) = (label_node, &label)
            && points.iter().any(|other| {
                other
                    .label
                    .as_ref()
                    .is_some_and(|other| shares_wording(other, label))
            })
        {
            label_node.report(label_node.error(Rule::EqualLabels));
        }
        // In a table of answers this sign is that somebody does not know.
        if let Some(label_node) = label_node
            && can_be_unknown
            && label
                .iter()
                .flat_map(Text::wordings)
                .any(|one| as_answer(one) == "?")
        {
            let error = label_node.error(Rule::EqualLabels);
            label_node.report(error.with("slip", "sign-of-dont-know"));
        }
        places.push(place);
        points.push(Point {
            value: number as i32,
            label,
        });
    }
    if read_whole {
        if let Some(uneven) = uneven(&points, &places) {
            node.findings.push(uneven);
        }
        if !POINTS.contains(&points.len()) {
            node.report(
                node.error(Rule::ScalePoints)
                    .with("found", points.len().to_string()),
            );
        }
    }
    points
}

/// Whether a label says that someone does not know, or that it does not apply: that is no point of a scale.
fn is_dont_know(label: &Text) -> bool {
    const WORDS: [&str; 14] = [
        "weet ik niet",
        "weet niet",
        "geen mening",
        "n.v.t.",
        "nvt",
        "niet van toepassing",
        "geen idee",
        "don't know",
        "i don't know",
        "dont know",
        "not applicable",
        "n/a",
        "no opinion",
        "no idea",
    ];
    label.wordings().any(|words| {
        let plain = words.trim().to_lowercase().replace('’', "'");
        WORDS.contains(&plain.as_str())
    })
}

/// The first value that does not go up with the step of the others, and why.
fn uneven(points: &[Point], places: &[Place]) -> Option<Diagnostic> {
    let steps: Vec<i64> = points
        .windows(2)
        .map(|pair| i64::from(pair[1].value) - i64::from(pair[0].value))
        .collect();
    let first = *steps.first()?;
    let up = steps.iter().copied().filter(|step| *step > 0);
    // Of a scale from which one value is left out, the step is that of all the others.
    let usual = up
        .clone()
        .min()
        .filter(|step| up.clone().filter(|one| one == step).count() * 2 > up.count());
    let step = usual.unwrap_or(first);
    let at = steps.iter().position(|one| *one != step || *one <= 0)?;
    let (before, found) = (points[at].value, points[at + 1].value);
    let error = Diagnostic::of(Rule::ScaleSteps, places.get(at + 1).cloned())
        .with("found", found.to_string());
    let missing = i64::from(before) + step;
    let between = missing < i64::from(found) && (steps[at] % step == 0);
    Some(if steps.iter().all(|step| *step < 0) {
        let mut place = places.first().cloned();
        if let (Some(place), Some(last)) = (place.as_mut(), places.last()) {
            place.span.end = place.span.end.min(last.span.end);
        }
        Diagnostic { place, ..error }.with("slip", "scale-down")
    } else if found == before {
        error.with("slip", "scale-twice")
    } else if between {
        let lowest = i64::from(points[0].value);
        let values = (0..).map(|at: i64| lowest + at * step).take(points.len());
        let values: Vec<String> = values.map(|value| value.to_string()).collect();
        error
            .with("slip", "scale-gap")
            .with("values", values.join(", "))
            .with("before", before.to_string())
            .with("missing", missing.to_string())
    } else {
        error
    })
}

/// Whether two labels are one in a language: in a table of answers capitals and blanks make no difference.
fn shares_wording(one: &Text, two: &Text) -> bool {
    match (one, two) {
        (Text::ByLanguage(one), Text::ByLanguage(two)) => one.iter().any(|(language, text)| {
            two.get(language)
                .is_some_and(|other| as_answer(other) == as_answer(text))
        }),
        _ => one.wordings().any(|wording| {
            two.wordings()
                .any(|other| as_answer(other) == as_answer(wording))
        }),
    }
}

/// A label as it is recognised in a table of answers.
fn as_answer(label: &str) -> String {
    let plain: String = label
        .nfkc()
        .filter(|letter| !is_invisible(*letter))
        .map(|letter| if is_hyphen(letter) { '-' } else { letter })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many items must be answered, as written.
#[derive(Clone, Debug)]
enum MinAnswered {
    Half,
    Number(usize, Place),
}

#[derive(Debug)]
pub(super) struct DraftCharacteristic {
    place: Place,
    id: String,
    title: Text,
    min_answered: MinAnswered,
    second_vote: bool,
    portrait: Portrait,
}

pub(super) fn characteristic(
    table: TableReader<'_, '_>,
    references: &mut References,
) -> DraftCharacteristic {
    let place = table.place();
    let id = references.define(Kind::Characteristic, &table);
    let title = table.required_text("title");
    let min_answered = table
        .get("min_answered")
        .and_then(min_answered)
        .unwrap_or(MinAnswered::Half);
    let second_vote = second_vote(&table);
    let portrait = Portrait {
        about: table.text("about"),
        strong: table.text("strong"),
        weak: table.text("weak"),
        ask: table.text("ask"),
        alone: table.text("alone"),
        readings: readings(table.get("reading"), references),
        sources: table.texts("sources"),
    };
    table.finish();
    DraftCharacteristic {
        place,
        id,
        title,
        min_answered,
        second_vote,
        portrait,
    }
}

/// Whether a vote in the open may be held on it.
fn second_vote(table: &TableReader<'_, '_>) -> bool {
    table
        .get("second_vote")
        .and_then(|node| node.boolean())
        .unwrap_or(true)
}

fn min_answered(node: Node<'_, '_>) -> Option<MinAnswered> {
    if node.is_string() {
        return node.word(&[("half", ())]).map(|()| MinAnswered::Half);
    }
    let number = node.integer()?;
    Some(MinAnswered::Number(number as usize, node.place()))
}

fn readings(node: Option<Node<'_, '_>>, references: &mut References) -> Vec<(String, Text)> {
    let Some(table) = node.and_then(|node| node.table()) else {
        return Vec::new();
    };
    table
        .entries()
        .into_iter()
        .filter_map(|(band, place, text)| {
            // What belongs to the characteristic stands too low: under the header of its sentences.
            if owners(band).iter().any(|owner| owner == "characteristic") {
                let slip = Diagnostic::of(Rule::UnknownKey, Some(place))
                    .with("slip", "below-table")
                    .with("key", band)
                    .with("parent", "[[characteristic]]");
                text.findings.push(slip);
                return None;
            }
            references.refer_at(Kind::Band, band, place);
            Some((band.to_owned(), text.text()?))
        })
        .collect()
}

#[derive(Debug)]
pub(super) struct DraftItem {
    characteristic: String,
    pub(super) item: Item,
    second_vote: bool,
    /// Names under which it stands in tables.
    pub(super) columns: Vec<(String, Place)>,
}

pub(super) fn item(table: TableReader<'_, '_>, references: &mut References) -> DraftItem {
    let id = references.define(Kind::Item, &table);
    let above = || references.above(Kind::Characteristic, &table.place());
    let characteristic = table.required_like("characteristic", || format!("\"{}\"", above()));
    let characteristic = characteristic
        .and_then(|node| references.refer(Kind::Characteristic, node))
        .unwrap_or_default();
    let item = Item {
        id,
        text: if table.statements_in_one() {
            Text::from("")
        } else {
            table.required_text("text")
        },
        reversed: table
            .get("reversed")
            .and_then(|node| node.boolean())
            .unwrap_or(false),
        weight: table.get("weight").and_then(weight).unwrap_or(1.0),
    };
    let mark = table.plain("text").and_then(reversed_mark);
    if let (Some(node), Some(word)) = (table.get("text"), mark) {
        let error = Diagnostic::of(Rule::Markup, None).with("slip", "reversed-in-text");
        node.report(error.with("word", word));
    }
    let second_vote = second_vote(&table);
    let columns = table.list("columns").into_iter().filter_map(|node| {
        let name = node.string()?.trim();
        if name.is_empty() {
            node.report(node.error(Rule::EmptyText));
            return None;
        }
        Some((name.to_owned(), node.place()))
    });
    let columns = columns.collect();
    table.finish();
    DraftItem {
        characteristic,
        item,
        second_vote,
        columns,
    }
}

/// The scored part, and what goes with it.
#[derive(Debug, Default)]
pub(super) struct Assembled {
    pub(super) characteristics: Vec<Characteristic>,
    pub(super) portraits: Vec<Portrait>,
    pub(super) no_second_vote: Vec<String>,
}

/// Puts the items under their characteristics, in the order of the bank.
pub(super) fn assemble(
    drafts: Vec<DraftCharacteristic>,
    items: Vec<DraftItem>,
    start: Option<Place>,
    findings: &Findings,
) -> Assembled {
    if drafts.is_empty() || drafts.len() > MOST_CHARACTERISTICS {
        let place = drafts.last().map(|draft| draft.place.clone()).or(start);
        findings.push(
            Diagnostic::of(Rule::CharacteristicCount, place)
                .with("found", drafts.len().to_string()),
        );
    }
    let mut assembled = Assembled::default();
    let mut of: HashMap<String, Vec<DraftItem>> = HashMap::new();
    for item in items {
        match of.get_mut(&item.characteristic) {
            Some(own) => own.push(item),
            None => drop(of.insert(item.characteristic.clone(), vec![item])),
        }
    }
    for draft in drafts {
        let own = of.remove(&draft.id).unwrap_or_default();
        let closed = own
            .iter()
            .filter(|item| !(item.second_vote && draft.second_vote));
        assembled
            .no_second_vote
            .extend(closed.map(|closed| closed.item.id.clone()));
        let own: Vec<Item> = own.into_iter().map(|draft| draft.item).collect();
        // Without its id nothing can name it.
        if own.is_empty() && !draft.id.is_empty() {
            findings.push(
                Diagnostic::of(Rule::NoItems, Some(draft.place.clone())).with("id", &draft.id),
            );
        }
        let min_answered = match draft.min_answered {
            MinAnswered::Half => own.len().div_ceil(2),
            MinAnswered::Number(number, place) => {
                if number > own.len() && !own.is_empty() {
                    findings.push(
                        Diagnostic::of(Rule::MinAnswered, Some(place))
                            .with("found", number.to_string())
                            .with("items", own.len().to_string()),
                    );
                }
                number
            }
        };
        assembled.characteristics.push(Characteristic {
            id: draft.id,
            title: draft.title,
            min_answered,
            items: own,
        });
        assembled.portraits.push(draft.portrait);
    }
    assembled
}
