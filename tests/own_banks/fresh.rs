//! Slips of a reader who saw the guide and nothing else: what was meant is told whole, in one go, and nothing that was
//! meant is lost without a word.

use super::{GOOD, checked, found, good, written};

const VERSION: &str = "version = \"1.0.0\"";
const POINTS: &str = "points = [
  { value = 1, label = \"nee\" },
  { value = 2, label = \"soms\" },
  { value = 3, label = \"vaak\" },
  { value = 4, label = \"altijd\" },
]";
const NAMED: &str = "points = [{ value = 1, label = \"nee\" }, { value = 2, label = \"soms\" }, { value = 3, label = \"vaak\" }, { value = 4, label = \"altijd\" }]";
const TEXT: &str = "text = \"Wij lezen elke dag voor.\"";
const ASK: &str = "ask = \"Welk boek zou iedereen moeten kennen?\"";
const WHEN: &str = "when = [
  { figure = \"mean\", of = \"lezen\", from = 3.0 },
  { figure = \"mean\", of = \"praten\", below = 2.5 },
]";
const STEPS: &str = "steps = [
  { text = \"Vertel een minuut over je boek.\", minutes = 10 },
  { text = \"Kies samen drie boeken.\", minutes = 5 },
]
";
const ITEMS: &str = "[[item]]
id = \"lezen-1\"
characteristic = \"lezen\"
text = \"Wij lezen elke dag voor.\"

[[item]]
id = \"lezen-2\"
characteristic = \"lezen\"
text = \"Kinderen kiezen bij ons hun eigen boek.\"
";

/// What is typed in the place of what, and for each error a part of its help.
const CASES: &[(&str, &str, &[&str])] = &[
    // The remark behind a version is no part of it.
    (
        VERSION,
        "version = 28-11-2026      # zet hem omhoog",
        &["version = \"28-11-2026\"      # zet hem omhoog"],
    ),
    (
        VERSION,
        "version = 1.0.0 # eerste",
        &["version = \"1.0.0\" # eerste"],
    ),
    // Points with their words beside them, or below.
    (
        POINTS,
        "points = 1-4\nlabels = [\"nee\", \"soms\", \"vaak\", \"altijd\"]",
        &[NAMED],
    ),
    (
        POINTS,
        "points = [1, 2, 3, 4]\nlabels = [\"nee\", \"soms\", \"vaak\", \"altijd\"]",
        &[NAMED],
    ),
    (
        POINTS,
        "points:\n  - 1: nee\n  - 2: soms\n  - 3: vaak\n  - 4: altijd",
        &[NAMED],
    ),
    (
        POINTS,
        "points:\n  1: nee\n  2: soms\n  3: vaak\n  4: altijd",
        &[NAMED],
    ),
    (
        POINTS,
        "points:\n  - nee\n  - soms\n  - vaak\n  - altijd",
        &[NAMED],
    ),
    // All that is wrong with a scale at once.
    (
        POINTS,
        "points = [\n  { value = 2, label = \"vaak\" },\n  { value = 1, label = \"nee\" },\n  { value = 9, label = \"weet niet\" },\n]",
        &["het laagste getal eerst", "Haal dit punt weg"],
    ),
    // Languages as another format has them.
    (
        TEXT,
        "text = { nl: \"Wij lezen.\", fy: \"Wy lêze.\" }",
        &[
            "text = { nl = \"Wij lezen.\", fy = \"Wy lêze.\" }",
            "zet hem dan bij languages",
        ],
    ),
    (
        TEXT,
        "text = {\"nl\": \"Wij lezen.\", \"fy\": \"Wy lêze.\"}",
        &[
            "{\"nl\" = \"Wij lezen.\", \"fy\" = \"Wy lêze.\"}",
            "zet hem dan bij languages",
        ],
    ),
    // Two keys on one line are no decimal number.
    (
        "[[characteristic]]\nid = \"lezen\"",
        "[[context]]\nid = \"jaren\"\ntext = \"Hoeveel jaar?\"\nkind = \"number\"\nmin = 0, max = 99\n[[characteristic]]\nid = \"lezen\"",
        &["max = 99"],
    ),
    // An apostrophe that was doubled is one, and a mark behind the quote belongs to the text.
    (
        TEXT,
        "text = 'Collega''s lezen elke dag voor.'",
        &["text = \"Collega's lezen elke dag voor.\""],
    ),
    (
        ASK,
        "ask = \"Welk boek zou iedereen moeten kennen\"?",
        &["ask = \"Welk boek zou iedereen moeten kennen?\""],
    ),
    // A path holds no tabs.
    (
        TEXT,
        "text = \"Het staat op S:\\team\\notulen.\"",
        &["Schrijf het zo: \"Het staat op S:\\\\team\\\\notulen.\""],
    ),
    // Or and and, as programs have them.
    (
        WHEN,
        "when = { or = [{ figure = \"mean\", of = \"lezen\", from = 3.0 }] }",
        &["[{ any = [{ figure = \"mean\", of = \"lezen\", from = 3.0 }] }]"],
    ),
    // What stands too low is told where it belongs.
    (
        STEPS,
        "[[intervention.steps]]\ntext = \"Vertel.\"\nminutes = 15\n",
        &[
            "direct onder [[intervention]]",
            "direct onder [[intervention]]",
            "direct onder [[intervention]]",
        ],
    ),
    (
        "part = \"hart\"",
        "part = \"hart\"\nlicence = \"CC BY 4.0\"",
        &["Zet de regel onder dat kopje"],
    ),
    // A second heading: what belongs under neither of the two is told too.
    (
        POINTS,
        "points = [{ value = 1 }, { value = 2 }, { value = 3 }, { value = 4 }]\n[scale]\nmin_answered = 2",
        &["onder het eerste kopje", "Zet de regel onder dat kopje"],
    ),
    // Sentences with numbers before them are statements.
    (
        ITEMS,
        "1. Wij lezen elke dag voor.\n2. Kinderen kiezen bij ons hun eigen boek.\n",
        &[
            "[[item]]\nid = \"lezen-1\"\ncharacteristic = \"lezen\"\ntext = \"Wij lezen elke dag voor.\"\n\n[[item]]\nid = \"lezen-2\"",
        ],
    ),
];

#[test]
fn what_a_fresh_reader_types_is_told_as_it_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<String> = CASES
        .iter()
        .map(|(meant, typed, _)| good(meant, typed))
        .collect();
    let paths = written(folder.path(), &texts);
    let all = checked("nl", &paths);
    for ((_, typed, helps), path) in CASES.iter().zip(&paths) {
        let found = found(&all, path);
        let told: Vec<&str> = found
            .iter()
            .map(|one| one["help"].as_str().unwrap())
            .collect();
        assert_eq!(told.len(), helps.len(), "{typed}: {told:#?}");
        for (told, help) in told.iter().zip(*helps) {
            assert!(told.contains(help), "{typed}: {told}");
        }
    }
}

#[test]
fn a_statement_that_was_taken_away_is_not_taken_for_the_one_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let gone = GOOD.replace(
        "{ figure = \"mean\", of = \"praten\", below = 2.5 }",
        "{ figure = \"item\", of = \"praten-3\", below = 2.5 }",
    );
    let paths = written(folder.path(), &[gone]);
    let all = checked("nl", &paths);
    let [one] = found(&all, &paths[0])[..] else {
        panic!("{all}")
    };
    assert_eq!(one["code"], "unknown-reference");
    assert!(
        !one["help"].as_str().unwrap().contains("Bedoel je"),
        "{one}"
    );
}

#[test]
fn a_share_is_a_number_on_a_scale_from_nought_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let share = GOOD.replace("from = 3.0", "from = 60%");
    let nought = share
        .replace("value = 4,", "value = 10,")
        .replace("value = 3,", "value = 5,")
        .replace("  { value = 2, label = \"soms\" },\n", "")
        .replace("value = 1,", "value = 0,");
    let paths = written(folder.path(), &[share, nought]);
    let all = checked("nl", &paths);
    let help = |path: &String| {
        let found = found(&all, path);
        found[0]["help"].as_str().unwrap().to_owned()
    };
    assert!(help(&paths[0]).contains("jullie eigen getal"));
    assert!(
        help(&paths[1]).contains("from = 6.0"),
        "{}",
        help(&paths[1])
    );
}

#[test]
fn a_text_that_was_left_without_its_languages_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let two = include_str!("../../questionnaires/examples/veilig-team.toml");
    let forgot = two.replacen(
        "title = { nl = \"Hulp vragen\", en = \"Asking for help\" }",
        "title = \"Hulp vragen\"",
        1,
    );
    assert_ne!(forgot, two);
    let paths = written(folder.path(), &[two.to_owned(), forgot]);
    let all = checked("nl", &paths);
    let told = |path: &String| {
        let list = all["diagnostics"].as_array().unwrap().iter();
        list.filter(|one| one["bank"] == path.as_str())
            .map(|one| {
                (
                    one["severity"].clone(),
                    one["message"].as_str().unwrap().to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&paths[0]), []);
    let [(severity, message)] = &told(&paths[1])[..] else {
        panic!("{all}")
    };
    assert_eq!(severity, "warning");
    assert!(message.contains("heeft geen taal"), "{message}");
}
