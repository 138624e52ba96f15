//! What a bank says against itself, or twice: each by itself can be read, and one of the two comes to nothing without a
//! word.

use super::places::{At, Places};
use crate::bank::condition::{Figure, Test};
use crate::bank::diagnostic::{Diagnostic, Rule};
use crate::bank::{Bank, ContextKind, Signal, Text};

/// How the sentence begins that `until` goes on, in the languages that it is said in.
const FRAMES: [&str; 2] = ["dit past niet meer", "this no longer fits"];

/// Figures of a characteristic as of a statement, so that an id which is both says only the one.
const OF_BOTH: [Figure; 4] = [Figure::Ad, Figure::Split, Figure::DontKnow, Figure::Skipped];

pub(super) fn check(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    for signal in &bank.signals {
        if let Some(at) = places.with_id("signal", &signal.id) {
            self::signal(bank, signal, &at, found);
        }
    }
    bands(bank, places, found);
    alike(bank, places, found);
    work_forms(bank, places, found);
    numbers_of_the_form(bank, places, found);
    at_another(bank, places, found);
    in_one_language(bank, places, found);
}

/// A statement that is called after another characteristic than the one it counts for: one of the two is a slip.
fn at_another(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let characteristics = &bank.instrument.characteristics;
    let called_after = |item: &str, id: &str| {
        let rest = item.strip_prefix(id);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    for own in characteristics {
        for item in &own.items {
            let called = characteristics.iter().map(|one| one.id.as_str());
            let called = called.filter(|id| called_after(&item.id, id));
            // `samen-doen-1` is called after `samen-doen` and not after `samen`.
            let Some(other) = called.max_by_key(|id| id.len()).filter(|id| *id != own.id) else {
                continue;
            };
            let at = places.with_id("item", &item.id);
            if let Some(at) = at.and_then(|at| at.key("characteristic")) {
                let told = odd("item-elsewhere", &at).with("id", &item.id);
                found.push(told.with("own", &own.id).with("other", other));
            }
        }
    }
}

/// Several languages, and every statement stands there in one.
fn in_one_language(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let mut items = bank.instrument.items();
    let [_, others @ ..] = bank.languages.as_slice() else {
        return;
    };
    if others.is_empty() || items.any(|item| matches!(item.text, Text::ByLanguage(_))) {
        return;
    }
    if let Some(at) = places.table("bank").and_then(|at| at.key("languages")) {
        let quoted: Vec<String> = others.iter().map(|tag| format!("\"{tag}\"")).collect();
        let told = odd("one-language", &at).with("first", &bank.languages[0]);
        found.push(told.with("others", quoted.join(", ")));
    }
}

fn odd(slip: &'static str, at: &At<'_>) -> Diagnostic {
    Diagnostic::of(Rule::AtOdds, Some(at.place())).with("slip", slip)
}

fn signal(bank: &Bank, signal: &Signal, at: &At<'_>, found: &mut Vec<Diagnostic>) {
    let lists = [
        ("interventions", &signal.interventions),
        ("avoid", &signal.avoid),
        ("not_beside", &signal.not_beside),
    ];
    for (key, ids) in lists {
        let entries = at.key(key).map(|list| list.list()).unwrap_or_default();
        // What could not be read is told, and then nothing is known of the places.
        if entries.len() != ids.len() {
            continue;
        }
        for (place, (id, entry)) in ids.iter().zip(&entries).enumerate() {
            let slip = if ids[..place].contains(id) {
                "id-twice"
            } else if key == "avoid" && signal.interventions.contains(id) {
                "avoided"
            } else if key == "not_beside" && *id == signal.id {
                "beside-itself"
            } else {
                continue;
            };
            found.push(odd(slip, entry).with("id", id));
        }
    }
    if let (Some(until), Some(at)) = (&signal.until, at.key("until"))
        && until.wordings().any(begins_with_the_frame)
    {
        found.push(odd("until-frame", &at));
    }
    let clues = [
        ("strengthens", &signal.strengthens),
        ("against", &signal.against),
    ];
    for (key, evidence) in clues {
        let entries = at.key(key).map(|list| list.list()).unwrap_or_default();
        let all = evidence.iter().zip(&entries);
        let silent = all.filter(|(one, _)| one.text.is_none() && entries.len() == evidence.len());
        found.extend(silent.map(|(_, entry)| odd("clue-without-text", entry)));
    }
    let evidence = signal.strengthens.iter().chain(&signal.against);
    let conditions = evidence.map(|one| &one.condition).chain(&signal.when);
    let mut tests = conditions.flat_map(|one| one.tests());
    if let Some(id) = tests.find_map(|test| is_both(bank, test)) {
        found.push(
            odd(
                "two-of-one-id",
                &at.key("when").unwrap_or_else(|| at.clone()),
            )
            .with("id", id),
        );
    }
}

fn begins_with_the_frame(text: &str) -> bool {
    let text = text.trim_start().to_lowercase();
    FRAMES.iter().any(|frame| text.starts_with(frame))
}

/// The id in a test that a characteristic has and a statement too.
fn is_both<'t>(bank: &Bank, test: &'t Test) -> Option<&'t str> {
    let both = |id: &&String| {
        let instrument = &bank.instrument;
        instrument.characteristic(id).is_some() && instrument.items().any(|item| item.id == **id)
    };
    let ids = OF_BOTH.contains(&test.figure).then_some(&test.of)?;
    ids.iter().find(both).map(String::as_str)
}

/// Two bands that read the same are one to whoever looks.
fn bands(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let entries = places.table("band").map(|list| list.list());
    let entries = entries.unwrap_or_default();
    if entries.len() != bank.bands.len() {
        return;
    }
    let alike = |one: &Text, other: &Text| one.wordings().eq(other.wordings());
    for (place, (band, at)) in bank.bands.iter().zip(&entries).enumerate() {
        let before = &bank.bands[..place];
        if let Some(other) = before.iter().find(|other| alike(&other.label, &band.label)) {
            let at = at.key("label").unwrap_or_else(|| at.clone());
            found.push(odd("bands-alike", &at).with("id", &other.id));
        }
    }
}

/// Two characteristics that read the same are one to whoever looks, and so are two answers; one answer is no question.
fn alike(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let same = |one: &Text, other: &Text| one.wordings().eq(other.wordings());
    let characteristics = &bank.instrument.characteristics;
    for (place, one) in characteristics.iter().enumerate() {
        let mut before = characteristics[..place].iter();
        let other = before.find(|other| same(&other.title, &one.title));
        let at = places.with_id("characteristic", &one.id);
        let at = at.and_then(|at| at.key("title"));
        found.extend(
            other
                .zip(at)
                .map(|(other, at)| odd("titles-alike", &at).with("id", &other.id)),
        );
    }
    for question in &bank.context {
        let ContextKind::Choice(choices) = &question.kind else {
            continue;
        };
        let at = places.with_id("context", &question.id);
        let Some(at) = at.and_then(|at| at.key("choices")) else {
            continue;
        };
        let mut pairs = choices.iter().enumerate();
        let twice = pairs.find_map(|(place, one)| {
            let mut before = choices[..place].iter();
            before.find(|other| same(&other.label, &one.label))
        });
        if let Some(other) = twice {
            found.push(odd("choices-alike", &at).with("id", &other.id));
        } else if choices.len() == 1 {
            found.push(odd("one-choice", &at));
        }
    }
}

/// A work form for nobody comes up nowhere; where all that a figure can be is near, everybody nearly has the pattern.
fn work_forms(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    for one in &bank.interventions {
        let at = places.with_id("intervention", &one.id);
        let at = at.and_then(|at| at.key("people"));
        let for_nobody = one.people.is_some_and(|(_, most)| most == 0);
        found.extend(at.filter(|_| for_nobody).map(|at| odd("for-nobody", &at)));
    }
    let points = &bank.instrument.scale.points;
    let steps = points.len().saturating_sub(1) as f64;
    for signal in &bank.signals {
        let at = places.with_id("signal", &signal.id);
        let at = at.and_then(|at| at.key("near"));
        let wide = signal.near >= steps / 2.0 && points.len() > 2;
        found.extend(at.filter(|_| wide).map(|at| odd("all-is-near", &at)));
    }
}

/// A table with the numbers of the form above it is read by the names of columns alone where one of them is such a number:
/// then the statements that have none are in no column.
fn numbers_of_the_form(bank: &Bank, places: &Places<'_>, found: &mut Vec<Diagnostic>) {
    let count = bank.instrument.items().count();
    let number = |name: &String| {
        let number: Option<usize> = name.trim().parse().ok();
        number.filter(|number| (1..=count).contains(number))
    };
    let numbered = |id: &str| bank.columns_of(id).iter().find_map(number);
    let first = bank
        .instrument
        .items()
        .find_map(|item| Some((item, numbered(&item.id)?)));
    let Some((item, number)) = first else { return };
    if bank
        .instrument
        .items()
        .all(|item| numbered(&item.id).is_some())
    {
        return;
    }
    if let Some(at) = places.with_id("item", &item.id) {
        let at = at.key("columns").unwrap_or(at);
        found.push(odd("number-of-the-form", &at).with("id", number.to_string()));
    }
}
