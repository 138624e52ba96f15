//! Slips as people type them, each in a bank that is sound but for it.

const GOOD: &str = include_str!("../banks/outside/00-goed.toml");

/// What a person typed, and what she meant.
pub(crate) struct Slip {
    pub(crate) name: &'static str,
    pub(crate) typed: String,
}

fn instead(name: &'static str, meant: &str, typed: &str) -> Slip {
    assert!(GOOD.contains(meant), "{name}: {meant}");
    Slip {
        name,
        typed: GOOD.replacen(meant, typed, 1),
    }
}

fn everywhere(name: &'static str, meant: &str, typed: &str) -> Slip {
    Slip {
        name,
        typed: GOOD.replace(meant, typed),
    }
}

const VOOR: &str = "text = \"Wij lezen elke dag voor.\"";

#[allow(clippy::too_many_lines, reason = "a list")]
pub(crate) fn slips() -> Vec<Slip> {
    vec![
        instead("curly quotes", VOOR, "text = “Wij lezen elke dag voor.”"),
        instead(
            "low curly quotes",
            VOOR,
            "text = „Wij lezen elke dag voor.”",
        ),
        instead("pointed quotes", VOOR, "text = «Wij lezen elke dag voor.»"),
        instead(
            "single curly quotes",
            VOOR,
            "text = ‘Wij lezen elke dag voor.’",
        ),
        instead("closed curly", VOOR, "text = \"Wij lezen elke dag voor.”"),
        everywhere(
            "curly everywhere",
            "text = \"Wij lezen elke dag voor.\"\n",
            "text = “Wij lezen elke dag voor.”\n",
        ),
        instead(
            "no closing quote",
            VOOR,
            "text = \"Wij lezen elke dag voor.",
        ),
        instead(
            "no opening quote",
            VOOR,
            "text = Wij lezen elke dag voor.\"",
        ),
        instead("no quotes", VOOR, "text = Wij lezen elke dag voor."),
        instead(
            "quotes within",
            VOOR,
            "text = \"Wij lezen \"elke dag\" voor.\"",
        ),
        instead(
            "apostrophe",
            VOOR,
            "text = 'Wij lezen foto's en boeken voor.'",
        ),
        instead(
            "over two lines",
            VOOR,
            "text = \"Wij lezen\nelke dag voor.\"",
        ),
        instead("backslash", VOOR, "text = \"Wij lezen 1\\4 dag voor.\""),
        instead("id without quotes", "id = \"lezen-2\"", "id = lezen-2"),
        instead(
            "version as a number",
            "version = \"1.0.0\"",
            "version = 1.0",
        ),
        instead(
            "version without quotes",
            "version = \"1.0.0\"",
            "version = 1.0.0",
        ),
        instead(
            "decimal comma",
            "reversed = true",
            "reversed = true\nweight = 1,5",
        ),
        instead("decimal comma in braces", "below = 2.5", "below = 2,5"),
        instead(
            "decimal comma in quotes",
            "reversed = true",
            "reversed = true\nweight = \"1,5\"",
        ),
        instead("number in quotes", "value = 2", "value = \"2\""),
        instead("leading zero", "value = 2", "value = 02"),
        instead(
            "no digit before the point",
            "reversed = true",
            "reversed = true\nweight = .5",
        ),
        instead("minutes in words", "minutes = 10", "minutes = 10 minuten"),
        instead("range with a stroke", "people = [3, 20]", "people = 3-20"),
        instead("range in words", "people = [3, 20]", "people = 3 tot 20"),
        instead(
            "range in quotes",
            "people = [3, 20]",
            "people = \"3 tot 20\"",
        ),
        instead("range of one", "minutes = [15, 15]", "minutes = 15"),
        instead("range upside down", "people = [3, 20]", "people = [20, 3]"),
        instead("round brackets", "people = [3, 20]", "people = (3, 20)"),
        instead("ja", "reversed = true", "reversed = ja"),
        instead("True", "reversed = true", "reversed = True"),
        instead("yes in quotes", "reversed = true", "reversed = \"yes\""),
        instead("one for true", "reversed = true", "reversed = 1"),
        instead("colon", VOOR, "text: \"Wij lezen elke dag voor.\""),
        instead("no equals sign", VOOR, "text \"Wij lezen elke dag voor.\""),
        instead(
            "two equals signs",
            VOOR,
            "text == \"Wij lezen elke dag voor.\"",
        ),
        instead("arrow", VOOR, "text => \"Wij lezen elke dag voor.\""),
        instead(
            "slashes",
            VOOR,
            "// de eerste stelling\ntext = \"Wij lezen elke dag voor.\"",
        ),
        instead(
            "slashes behind",
            VOOR,
            "text = \"Wij lezen elke dag voor.\" // de eerste",
        ),
        instead(
            "loose words",
            VOOR,
            "de eerste stelling\ntext = \"Wij lezen elke dag voor.\"",
        ),
        instead(
            "comma at the end",
            VOOR,
            "text = \"Wij lezen elke dag voor.\",",
        ),
        instead(
            "semicolon at the end",
            VOOR,
            "text = \"Wij lezen elke dag voor.\";",
        ),
        instead(
            "as in JSON",
            VOOR,
            "\"text\": \"Wij lezen elke dag voor.\",",
        ),
        instead(
            "comma missing in braces",
            "{ value = 2, label",
            "{ value = 2 label",
        ),
        instead(
            "comma missing in a list",
            "{ value = 2, label = \"soms\" },",
            "{ value = 2, label = \"soms\" }",
        ),
        instead(
            "two commas",
            "{ value = 2, label = \"soms\" },",
            "{ value = 2, label = \"soms\" },,",
        ),
        instead(
            "brace not closed",
            "label = \"soms\" },",
            "label = \"soms\",",
        ),
        instead("label without quotes", "label = \"soms\"", "label = soms"),
        instead("header with single brackets", "[[signal]]", "[signal]"),
        everywhere("headers with single brackets", "[[item]]", "[item]"),
        instead("header with double brackets", "[bank]", "[[bank]]"),
        instead("header not closed", "[[signal]]", "[[signal]"),
        instead("header in Dutch", "[[signal]]", "[[patroon]]"),
        everywhere("headers in the plural", "[[item]]", "[[items]]"),
        everywhere("headers with a capital", "[[item]]", "[[Item]]"),
        instead(
            "header missing",
            "[[item]]\nid = \"lezen-2\"",
            "id = \"lezen-2\"",
        ),
        instead("first header missing", "[bank]\n", ""),
        instead("key in Dutch", VOOR, "tekst = \"Wij lezen elke dag voor.\""),
        instead(
            "key with a capital",
            VOOR,
            "Text = \"Wij lezen elke dag voor.\"",
        ),
        instead(
            "key misspelt",
            "characteristic = \"lezen\"",
            "characteristc = \"lezen\"",
        ),
        instead("word in Dutch for a limit", "below = 2.5", "onder = 2.5"),
        instead(
            "reference misspelt",
            "characteristic = \"lezen\"",
            "characteristic = \"leezn\"",
        ),
        instead(
            "reference by title",
            "of = \"praten\"",
            "of = \"Praten over boeken\"",
        ),
        instead("id with a capital", "id = \"stil\"", "id = \"Stil\""),
        instead("id with a blank", "id = \"stil\"", "id = \"heel stil\""),
        instead(
            "id with a long stroke",
            "id = \"stil\"",
            "id = \"heel–stil\"",
        ),
        instead(
            "long stroke for minus",
            "of = \"praten\", below = 2.5",
            "of = \"praten\", minus = \"lezen\", from = –0.5",
        ),
        instead(
            "invisible blank",
            "version = \"1.0.0\"",
            "version\u{a0}= \"1.0.0\"",
        ),
        instead(
            "list without brackets",
            "languages = [\"nl\"]",
            "languages = \"nl\"",
        ),
        instead(
            "language by name",
            "languages = [\"nl\"]",
            "languages = [\"Nederlands\"]",
        ),
        instead(
            "interventions without brackets",
            "interventions = [\"boekentip\"]",
            "interventions = \"boekentip\"",
        ),
        instead(
            "value on the next line",
            VOOR,
            "text =\n  \"Wij lezen elke dag voor.\"",
        ),
        instead("part as a word", "part = \"hart\"", "part = \"hert\""),
        instead(
            "per cents",
            "{ figure = \"mean\", of = \"praten\", below = 2.5 }",
            "{ figure = \"dont_know\", of = \"praten\", from = 50 }",
        ),
        instead(
            "per cent sign",
            "{ figure = \"mean\", of = \"praten\", below = 2.5 }",
            "{ figure = \"dont_know\", of = \"praten\", from = 50% }",
        ),
        instead(
            "fraction",
            "reversed = true",
            "reversed = true\nweight = 1/2",
        ),
        instead(
            "sign of a half",
            "reversed = true",
            "reversed = true\nweight = ½",
        ),
        instead(
            "number in letters",
            "reversed = true",
            "reversed = true\nweight = \"twee\"",
        ),
        instead(
            "number with a cross",
            "reversed = true",
            "reversed = true\nweight = 2x",
        ),
        instead(
            "per cent in quotes",
            "{ figure = \"mean\", of = \"praten\", below = 2.5 }",
            "{ figure = \"dont_know\", of = \"praten\", from = \"50%\" }",
        ),
        instead("smaller than", "below = 2.5", "below < 2.5"),
        instead("smaller than in quotes", "below = 2.5", "below = \"<2.5\""),
        instead(
            "invisible letter in an id",
            "id = \"stil\"",
            "id = \"st\u{200b}il\"",
        ),
        instead(
            "soft hyphen in a reference",
            "characteristic = \"praten\"",
            "characteristic = \"pra\u{ad}ten\"",
        ),
        instead(
            "hard blank in a reference",
            "of = \"praten\"",
            "of = \"praten\u{a0}\"",
        ),
        instead(
            "hard hyphen in an id",
            "id = \"stil\"",
            "id = \"heel\u{2011}stil\"",
        ),
        instead(
            "minus in an id",
            "id = \"stil\"",
            "id = \"heel\u{2212}stil\"",
        ),
        instead("underscore in an id", "id = \"stil\"", "id = \"heel_stil\""),
        instead("accent in an id", "id = \"stil\"", "id = \"stíl\""),
        instead(
            "two single quotes",
            VOOR,
            "text = ''Wij lezen elke dag voor.''",
        ),
        instead(
            "two double quotes",
            VOOR,
            "text = \"\"Wij lezen elke dag voor.\"\"",
        ),
        instead(
            "curly in a list",
            "languages = [\"nl\"]",
            "languages = [“nl”]",
        ),
        instead("curly in braces", "label = \"soms\"", "label = “soms”"),
        instead("backtick", VOOR, "text = `Wij lezen elke dag voor.`"),
        instead("list not opened", "when = [", "when = "),
        instead(
            "list closed with a round bracket",
            "languages = [\"nl\"]",
            "languages = [\"nl\")",
        ),
        instead(
            "list closed with a brace",
            "languages = [\"nl\"]",
            "languages = [\"nl\"}",
        ),
        instead(
            "list between braces",
            "languages = [\"nl\"]",
            "languages = {\"nl\"}",
        ),
        instead(
            "braces closed with a bracket",
            "label = \"soms\" }",
            "label = \"soms\" ]",
        ),
        instead("colon in braces", "label = \"soms\"", "label: \"soms\""),
        instead(
            "no equals sign in braces",
            "label = \"soms\"",
            "label \"soms\"",
        ),
        instead(
            "semicolon in braces",
            "{ value = 2, label",
            "{ value = 2; label",
        ),
        instead(
            "semicolons in a list",
            "people = [3, 20]",
            "people = [3; 20]",
        ),
        instead("a thousand", "people = [3, 20]", "people = [3, 1.000]"),
        instead("half minutes", "minutes = [15, 15]", "minutes = [15,0, 15]"),
        instead(
            "path",
            "version = \"1.0.0\"",
            "version = \"1.0.0\"\nsources = [\"C:\\Users\\els\\bron.pdf\"]",
        ),
        instead(
            "path of letters that mean something",
            "version = \"1.0.0\"",
            "version = \"1.0.0\"\nlicence = \"C:\\bron\\file\"",
        ),
        instead("bullet", VOOR, "- text = \"Wij lezen elke dag voor.\""),
        instead("tick", VOOR, "✅ text = \"Wij lezen elke dag voor.\""),
        instead("fence", "[bank]\n", "```toml\n[bank]\n"),
        instead("remark of a page", "[bank]\n", "<!-- van ons -->\n[bank]\n"),
        instead(
            "figure in Dutch",
            "figure = \"mean\", of = \"praten\"",
            "figure = \"gemiddelde\", of = \"praten\"",
        ),
        instead(
            "quantifier in Dutch",
            "of = \"lezen\", from",
            "of = [\"praten\", \"lezen\"], quantifier = \"minstens een\", from",
        ),
        instead(
            "quantifier as a number",
            "of = \"lezen\", from",
            "of = [\"praten\", \"lezen\"], quantifier = 1, from",
        ),
        instead("part in English", "part = \"hart\"", "part = \"heart\""),
        instead(
            "least number in letters",
            "title = \"Praten over boeken\"",
            "title = \"Praten over boeken\"\nmin_answered = \"twee\"",
        ),
        instead(
            "language with capitals",
            VOOR,
            "text = { NL = \"Wij lezen elke dag voor.\" }",
        ),
        instead(
            "language by name in a text",
            VOOR,
            "text = { Nederlands = \"Wij lezen elke dag voor.\" }",
        ),
        instead("nee in quotes", "reversed = true", "reversed = \"nee\""),
        instead("waar", "reversed = true", "reversed = waar"),
        instead(
            "date as a version",
            "version = \"1.0.0\"",
            "version = 2026-10-01",
        ),
        instead(
            "address without quotes",
            "version = \"1.0.0\"",
            "version = \"1.0.0\"\nlicence = https://example.org/cc",
        ),
        instead("header with a colon", "[[signal]]", "[[signal]]:"),
        instead("header with blanks", "[[signal]]", "[ [signal] ]"),
        instead("header in three brackets", "[[signal]]", "[[[signal]]]"),
        instead("form feed", "[[signal]]", "\u{c}[[signal]]"),
        instead(
            "work form by title",
            "interventions = [\"boekentip\"]",
            "interventions = [\"Boekentip\"]",
        ),
        instead(
            "work form with a full stop",
            "interventions = [\"boekentip\"]",
            "interventions = [\"boekentip.\"]",
        ),
        instead(
            "text in a list",
            VOOR,
            "text = [\"Wij lezen elke dag voor.\"]",
        ),
    ]
}
