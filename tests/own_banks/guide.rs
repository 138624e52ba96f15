//! Slips of a reader who had the guide and nothing else: each is told once, and who does what the message says has the
//! bank that was meant, in either language.

use serde_json::Value;

use super::mender::mended;
use super::{GOOD, checked, found, good, written};

const TWO: &str = include_str!("../../questionnaires/examples/veilig-team.toml");
const BANDS: &str = include_str!("../../questionnaires/examples/teamcheck.toml");

const TEXT: &str = "text = \"Wij lezen elke dag voor.\"";
const ITEM: &str = "[[item]]
id = \"lezen-2\"
characteristic = \"lezen\"
text = \"Kinderen kiezen bij ons hun eigen boek.\"
";
const WHEN_ALL: &str = "when = [
  { figure = \"mean\", of = \"lezen\", from = 3.0 },
  { figure = \"mean\", of = \"praten\", below = 2.5 },
]";
const WHEN: &str = "  { figure = \"mean\", of = \"praten\", below = 2.5 },
]";

/// In which bank, what is typed in the place of what, and what stands there once the message was followed.
struct Case(&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    // A stroke before a letter is no tab, and in a path no new line.
    Case(
        GOOD,
        TEXT,
        "text = \"Wij zeggen het ouders\\teams en kinderen.\"",
        "text = \"Wij zeggen het ouders\\\\teams en kinderen.\"",
    ),
    Case(
        GOOD,
        TEXT,
        "text = \"Het staat op H:\\netwerk\\notes.\"",
        "text = \"Het staat op H:\\\\netwerk\\\\notes.\"",
    ),
    Case(
        GOOD,
        TEXT,
        "text = \"Het staat op \\\\server\\notes.\"",
        "text = \"Het staat op \\\\server\\\\notes.\"",
    ),
    Case(
        GOOD,
        TEXT,
        "text = \"Wij zeggen het ouders\\buren en ouders\\ervaren.\"",
        "text = \"Wij zeggen het ouders\\\\buren en ouders\\\\ervaren.\"",
    ),
    Case(
        GOOD,
        TEXT,
        "text = \"Wij zeggen het ouders\\neven buren.\"",
        "text = \"Wij zeggen het ouders\\\\neven buren.\"",
    ),
    // Only a heading is gone.
    Case(GOOD, "[scale]\npoints", "points", "[scale]\npoints"),
    Case(TWO, "[gate]\ntoo_early", "too_early", "[gate]\ntoo_early"),
    // Two limits of which the first lies above the second, and of which it does not.
    Case(
        GOOD,
        "{ figure = \"mean\", of = \"praten\", below = 2.5 }",
        "{ figure = \"mean\", of = \"praten\", from = 2.5, below = 1.5 }",
        "{ all = [{ figure = \"mean\", of = \"praten\", from = 1.5 }, { figure = \"mean\", of = \"praten\", below = 2.5 }] }",
    ),
    // The wrong name and a value to mend are one line.
    Case(GOOD, "reversed = true", "omgekeerd = ja", "reversed = true"),
    Case(GOOD, "reversed = true", "revesed = ja", "reversed = true"),
    Case(GOOD, "reversed = true", "omgekeerd: ja", "reversed = true"),
    Case(GOOD, TEXT, "stelling = Wij lezen elke dag voor.", TEXT),
    // More than one number where the least and the most belong.
    Case(
        GOOD,
        "people = [3, 20]",
        "people = [20, 3]",
        "people = [3, 20]",
    ),
    Case(
        GOOD,
        "people = [3, 20]",
        "people = 20-3",
        "people = [3, 20]",
    ),
    // A group of conditions in the place of their list.
    Case(
        GOOD,
        WHEN_ALL,
        "any = [{ figure = \"mean\", of = \"praten\", below = 2.5 }]",
        "when = [{ any = [{ figure = \"mean\", of = \"praten\", below = 2.5 }] }]",
    ),
    // Closed with one quote, opened with three.
    Case(GOOD, TEXT, "text = \"\"\"Wij lezen elke dag voor.\"", TEXT),
    // The languages of a text, each under a name of its own.
    Case(
        TWO,
        "text = { nl = \"Een vraag stellen kan hier altijd.\", en = \"You can always ask a question here.\" }",
        "text_nl = \"Een vraag stellen kan hier altijd.\"\ntext_en = \"You can always ask a question here.\"",
        "text = { nl = \"Een vraag stellen kan hier altijd.\", en = \"You can always ask a question here.\" }",
    ),
];

fn only<'v>(all: &'v Value, path: &str) -> &'v Value {
    let found = found(all, path);
    let [one] = found[..] else {
        panic!("{path}: {found:#?}")
    };
    one
}

#[test]
fn each_slip_is_told_once_and_its_mend_gives_the_bank_that_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    let typed: Vec<String> = CASES
        .iter()
        .map(|Case(bank, meant, typed, _)| bank.replacen(meant, typed, 1))
        .collect();
    let paths = written(folder.path(), &typed);
    for language in ["nl", "en"] {
        let all = checked(language, &paths);
        let mends = CASES.iter().zip(typed.iter().zip(&paths)).map(
            |(Case(bank, meant, _, wanted), (typed, path))| {
                let one = only(&all, path);
                let mend = mended(typed, one, language);
                let mend = mend.unwrap_or_else(|| panic!("{one:#}"));
                assert_eq!(mend, bank.replacen(meant, wanted, 1), "{one:#}");
                mend
            },
        );
        let mends: Vec<String> = mends.collect();
        let folder = tempfile::tempdir().unwrap();
        let paths = written(folder.path(), &mends);
        let all = checked(language, &paths);
        for path in &paths {
            assert!(found(&all, path).is_empty(), "{all:#}");
        }
    }
}

/// The help of the only error of each bank, in both languages.
fn helps(texts: &[String]) -> Vec<[String; 2]> {
    let folder = tempfile::tempdir().unwrap();
    let paths = written(folder.path(), texts);
    let [dutch, english] = ["nl", "en"].map(|language| checked(language, &paths));
    let help = |all: &Value, path: &str| {
        let one = only(all, path);
        format!(
            "{} {} {}",
            one["message"],
            one["help"].as_str().unwrap(),
            one["also"]
        )
    };
    let each = paths
        .iter()
        .map(|path| [help(&dutch, path), help(&english, path)]);
    each.collect()
}

#[test]
fn what_goes_and_what_comes_in_its_place_is_told_once() {
    let upside_down = good(ITEM, &ITEM.replace(
        "[[item]]\nid = \"lezen-2\"\ncharacteristic = \"lezen\"\ntext = \"Kinderen kiezen bij ons hun eigen boek.\"\n",
        "text = \"Kinderen kiezen bij ons hun eigen boek.\"\n\n[[item]]\nid = \"lezen-2\"\ncharacteristic = \"lezen\"\n",
    ));
    let beside = good(
        WHEN,
        "]\nany = [\n  { figure = \"mean\", of = \"praten\", below = 2.5 },\n]",
    );
    let chat = ITEM
        .lines()
        .map(|line| format!("[12:03, 4-3-2026] Els: {line}"));
    let chat = chat.collect::<Vec<_>>().join("\n") + "\n";
    let dashes = good(
        "  { figure = \"mean\", of = \"praten\", below = 2.5 },\n",
        "  - figure: mean\n    of: praten\n    below: 2.5\n",
    );
    let line = TWO.replacen("text = { nl = \"Om hulp vragen is hier gewoon.\", en = \"Asking for help is normal here.\" }", "text.nl = \"Om hulp vragen is hier gewoon.\"", 1);
    let cases = [
        (
            upside_down,
            "[[item]]\ntext = \"Kinderen kiezen bij ons hun eigen boek.\"",
        ),
        (
            beside,
            "{ any = [{ figure = \"mean\", of = \"praten\", below = 2.5 }] },",
        ),
        (good(ITEM, &chat), "[[item]] [26,27,28]"),
        (
            dashes,
            "{ figure = \"mean\", of = \"praten\", below = 2.5 },",
        ),
        (line, "text.en = \"…\""),
        (
            good(
                "minutes = [15, 15]\npeople",
                "minutes = [15, 15], part = \"hart\", people",
            )
            .replace("people = [3, 20]\npart = \"hart\"", "people = [3, 20]"),
            ":\nminutes = [15, 15]\npart = \"hart\"\npeople = [3, 20]",
        ),
        (TWO.replace(", en = \"", ", gb = \""), "en = "),
        (
            BANDS
                .replace("from = 1.0", "from = 1.0 - 1.67")
                .replace("\nfrom = 1.67", "\nfrom = 1.67 - 2.33"),
            "from = 1.0",
        ),
        (
            GOOD.replace("value = 4", "value = 5")
                .replace("value = 3", "value = 4"),
            "1, 2, 3, 4.",
        ),
        (
            good(
                "of = \"lezen\", from = 3.0",
                "of = \"schrijven\", from = 3.0",
            ),
            "lezen, praten",
        ),
    ];
    let texts: Vec<String> = cases.iter().map(|(text, _)| text.clone()).collect();
    for (helps, (_, part)) in helps(&texts).iter().zip(&cases) {
        for help in helps {
            assert!(help.contains(part), "{help}");
        }
    }
}

#[test]
fn a_new_line_that_is_meant_stays_and_what_follows_from_an_error_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let texts = [
        good("Er wordt gelezen. Erover", "Er wordt gelezen.\\nErover"),
        good("Er wordt gelezen. Erover", "koffie\\nthee\\nwater"),
        good("title = \"Klein\"", "title = \"Klein\\\\Groot\""),
    ];
    let paths = written(folder.path(), &texts);
    let all = checked("nl", &paths);
    for path in &paths {
        assert!(found(&all, path).is_empty(), "{all:#}");
    }
    // Statements that name their characteristic by its title: nothing can be said of their figures.
    let titled = GOOD
        .replace(
            "characteristic = \"lezen\"",
            "characteristic = \"Plezier in lezen\"",
        )
        .replace(
            "figure = \"mean\", of = \"lezen\", from = 3.0",
            "figure = \"split\", of = \"lezen\", from = 1",
        );
    let told = helps(&[titled]);
    assert!(told[0][0].contains("[27]"), "{told:?}");
}
