//! A slip is mended into what was meant, or asked about: never into a bank that is sound and says something else.

use super::typed::{Slip, slips_in};
use super::{checked, found, good, written};

const POINTS: &str = "points = [
  { value = 1, label = \"nee\" },
  { value = 2, label = \"soms\" },
  { value = 3, label = \"vaak\" },
  { value = 4, label = \"altijd\" },
]";
const TIME: &str = "minutes = [15, 15]";
const STEP: &str = "minutes = 10 }";
const STEPS: &str = "steps = [
  { text = \"Vertel een minuut over je boek.\", minutes = 10 },
  { text = \"Kies samen drie boeken.\", minutes = 5 },
]";
const PEOPLE: &str = "people = [3, 20]";
const TEXT: &str = "text = \"Wij lezen elke dag voor.\"";
const CONDITION: &str = "{ figure = \"mean\", of = \"praten\", below = 2.5 }";
const LIMIT: &str = "below = 2.5";

/// What is typed in the place of what, and what the help says to write.
const CASES: &[(&str, &str, &str)] = &[
    // Hours are no minutes.
    (TIME, "minutes = \"2 uur\"", "[120, 120]"),
    (TIME, "minutes = \"1,5 uur\"", "[90, 90]"),
    (TIME, "minutes = \"1u30\"", "[90, 90]"),
    (TIME, "minutes = [\"15 min\", \"1 uur\"]", "[15, 60]"),
    (TIME, "minutes = \"2 x 15\"", "Een uur is 60"),
    (TIME, "minutes = \"60 seconden\"", "[1, 1]"),
    (TIME, "minutes = 2 uur", "minutes = [120, 120]"),
    (TIME, "minutes = 1.5 uur", "minutes = [90, 90]"),
    (TIME, "minutes = 00:15", "[15, 15]"),
    (TIME, "minutes = \"zolang het duurt\"", "twee getallen"),
    (STEP, "minutes = \"1 uur\" }", "60"),
    (STEP, "minutes = 1 uur }", "minutes = 60 }"),
    (STEP, "minutes = \"10 sec\" }", "Een uur is 60"),
    (PEOPLE, "people = \"minstens 4\"", "[4, 999]"),
    (PEOPLE, "people = \"10 (5 duo's)\"", "zonder woorden"),
    (PEOPLE, "people = \"3-4 duo's\"", "zonder woorden"),
    (
        STEPS,
        "steps = [\"Vertel (10 min)\", \"Kies (5 min)\"]",
        "[{ text = \"Vertel\", minutes = 10 }, { text = \"Kies\", minutes = 5 }]",
    ),
    (STEPS, "steps = [\"Vertel\", \"Kies\"]", "minutes = … }"),
    // Another scale is not what was meant.
    (
        POINTS,
        "points = [0..2]",
        "[{ value = 0 }, { value = 1 }, { value = 2 }]",
    ),
    (
        POINTS,
        "points = [0, 2]",
        "[{ value = 0 }, { value = 1 }, { value = 2 }]",
    ),
    (
        POINTS,
        "from = 0\nto = 2\nlabels = [\"nooit\", \"altijd\"]",
        "[{ value = 0, label = \"nooit\" }, { value = 1 }, { value = 2, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = [\"nooit (0)\", \"altijd (1)\"]",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = [\"-1 nooit\", \"0\", \"+1 altijd\"]",
        "[{ value = -1, label = \"nooit\" }, { value = 0 }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = [\n  | 0 | nooit |\n  | 1 | altijd |\n]",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = (0, \"nooit\"), (1, \"altijd\")",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = [0 = \"nooit\", 1 = \"altijd\"]",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = { nooit = 0, altijd = 1 }",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = \"nooit, altijd\"",
        "[{ value = 1, label = \"nooit\" }, { value = 2, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = \"0 = nooit, 1 = altijd\"",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    (
        POINTS,
        "points = \"-1..1\"",
        "[{ value = -1 }, { value = 0 }, { value = 1 }]",
    ),
    (
        POINTS,
        "points = [[0, \"nooit\"], [1, \"altijd\"]]",
        "[{ value = 0, label = \"nooit\" }, { value = 1, label = \"altijd\" }]",
    ),
    // No sign of another language comes into what people read.
    (
        TEXT,
        "text = f\"Wij lezen elke dag voor.\"",
        ": text = \"Wij lezen elke dag voor.\"",
    ),
    (
        TEXT,
        "text = r'Wij lezen elke dag voor.'",
        ": text = 'Wij lezen elke dag voor.'",
    ),
    (
        TEXT,
        "text: string = \"Wij lezen elke dag voor.\"",
        ": text = \"Wij lezen elke dag voor.\"",
    ),
    (
        TEXT,
        "text = ``Wij lezen elke dag voor.''",
        ": text = \"Wij lezen elke dag voor.\"",
    ),
    (
        TEXT,
        "text = <<EOF\nWij lezen voor.\nEOF",
        ": text = \"Wij lezen voor.\"",
    ),
    // No condition is turned round.
    (LIMIT, "below != 2.5", "from = 2.5"),
    (
        LIMIT,
        "between = [2.0, 3.0]",
        "{ figure = \"mean\", of = \"praten\", from = 2.0 }, { figure = \"mean\", of = \"praten\", below = 3.0 }",
    ),
    (
        CONDITION,
        "{ figure = \"shared\", of = \"praten\" }",
        "of = \"praten\", is = true }",
    ),
    (
        CONDITION,
        "{ figure = \"shared\", of = \"praten\", below = 3.0 }",
        "is = true (ja)",
    ),
    (
        CONDITION,
        "{ figure = \"mean\", of = \"praten\" }",
        "of = \"praten\", from = … }",
    ),
    (
        CONDITION,
        "{ figure = \"people\", of = \"praten\", from = 10 }",
        ": { figure = \"people\", from = 10 }",
    ),
    (
        CONDITION,
        "{ figure = \"mean\", of = \"praten - lezen\", from = 0.5 }",
        "of = \"praten\", minus = \"lezen\", from = 0.5 }",
    ),
    (
        CONDITION,
        "{ figure = \"mean\", of = \"praten\", minus = 1, from = 2.5 }",
        "haal minus weg",
    ),
    (LIMIT, "below = 75%", "below = …"),
    ("value = 2,", "value = 25%,", "value = 25,"),
    (STEP, "minutes = 0,5 }", "minutes = "),
    ("{ text = \"Kies", "{ step = \"Kies", "text"),
    (
        "interventions = [\"boekentip\"]",
        "interventions = \"geen\"",
        "het zo: []",
    ),
    // The code of a country is not that of its language.
    (
        "languages = [\"nl\"]",
        "languages = [\"nl\"]\nin_progress = [\"ua\"]",
        "\"uk\"",
    ),
    // A list under another header stays the list that it is.
    (
        "dont_know = \"weet ik niet\"\n",
        "dont_know = \"weet ik niet\"\ngate.text = \"Te vroeg.\"\n",
        "Zet boven deze regel: [gate] De regel zelf wordt: text = \"Te vroeg.\"",
    ),
];

#[test]
fn a_slip_is_mended_into_what_was_meant_or_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = CASES
        .iter()
        .map(|(meant, typed, _)| good(meant, typed))
        .collect();
    let paths = written(folder.path(), &texts);
    let all = checked("nl", &paths);
    for ((_, typed, expected), path) in CASES.iter().zip(&paths) {
        let found = found(&all, path);
        let first = found.first();
        let help = first.and_then(|one| one["help"].as_str());
        let meant = first.and_then(|one| one["suggestion"].as_str());
        assert!(
            help.is_some_and(|help| help.contains(expected)) || meant == Some(expected),
            "{typed}: {found:#?}"
        );
    }
}

/// What is typed in `meant.txt` is mended into what was meant, or nothing is shown that can be copied.
#[test]
fn what_was_typed_is_used_or_nothing_is_shown_that_could_be_taken_for_it() {
    let rows: Vec<Slip> = slips_in(include_str!("../banks/meant.txt"));
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = rows.iter().map(|row| row.typed.clone()).collect();
    let paths = written(folder.path(), &texts);
    let all = checked("nl", &paths);
    let mut wrong = Vec::new();
    for (row, path) in rows.iter().zip(&paths) {
        let found = found(&all, path);
        let [one] = found.as_slice() else {
            wrong.push(format!(
                "{}: told {} times: {found:#?}",
                row.name,
                found.len()
            ));
            continue;
        };
        let help = one["help"].as_str().unwrap();
        let meant = one["suggestion"].as_str().unwrap_or_default();
        let says = |words: &&str| help.contains(*words) || meant == *words;
        for words in row.with('=').iter().filter(|words| !says(words)) {
            wrong.push(format!("{}: “{words}” is not said: {help}", row.name));
        }
        for words in row.with('!').iter().filter(|words| help.contains(**words)) {
            wrong.push(format!("{}: “{words}” is said: {help}", row.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
