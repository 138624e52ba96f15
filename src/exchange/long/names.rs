//! What the columns of a table with a line for each answer are called.

use crate::exchange::text::run_together;

/// What a column that tells persons apart is called.
const PERSON: &[&str] = &[
    "persoon",
    "person",
    "deelnemer",
    "participant",
    "respondent",
    "id",
    "respondentid",
    "personid",
    "subject",
    "submission",
    "submissionid",
    "response",
    "responseid",
    "recordid",
    "record",
    "nr",
    "case",
    "user",
    "userid",
    "lid",
    "inzending",
    "index",
    "naam",
    "name",
    "email",
    "mail",
    "voornaam",
    "p",
    "pp",
    "ppn",
    "invuller",
    "wie",
];

/// How a column begins that tells persons apart: "deelnemernummer", "Participant ID".
const PERSON_BEGINS: &[&str] = &[
    "persoon",
    "person",
    "deelnemer",
    "participant",
    "respondent",
    "subject",
    "leerling",
    "leraar",
    "leerkracht",
    "docent",
    "student",
    "medewerker",
    "teacher",
    "collega",
];

/// What a column is called that says how often something was answered.
pub(super) const NUMBERS: &[&str] = &[
    "aantal",
    "aantallen",
    "count",
    "counts",
    "n",
    "freq",
    "frequentie",
    "frequency",
    "keer",
    "times",
    "percentage",
    "procent",
    "percent",
];

/// What a column with the answers is called.
pub(super) const ANSWERS: &[&str] = &[
    "antwoord",
    "waarde",
    "score",
    "keuze",
    "answer",
    "value",
    "response",
    "reactie",
    "antwort",
    "wert",
    "optie",
    "option",
    "label",
    "punt",
    "categorie",
    "category",
];

/// Whether a column of this name, run together, tells persons apart.
pub(in crate::exchange) fn is_person_called(named: &str) -> bool {
    PERSON.contains(&named) || PERSON_BEGINS.iter().any(|begin| named.starts_with(begin))
}

/// Whether a column of this name holds answers.
pub(in crate::exchange) fn says_answers(name: &str) -> bool {
    ANSWERS.contains(&run_together(name).as_str())
}

/// What a column of figures is called, where answers should stand.
pub(super) const FIGURES: &[&str] = &[
    "mean",
    "means",
    "average",
    "avg",
    "gemiddelde",
    "gemiddeld",
    "gem",
    "mediaan",
    "median",
    "modus",
    "mode",
    "mittelwert",
    "mw",
    "durchschnitt",
    "moyenne",
    "m",
    "sd",
    "se",
    "std",
    "stdev",
    "spreiding",
    "totaal",
    "total",
    "som",
    "sum",
];

/// Whether a column of this name, run together, says to which part of an organisation somebody belongs.
pub(in crate::exchange) fn says_group(named: &str) -> bool {
    GROUPS.contains(&named)
}

/// What a column is called that says so.
const GROUPS: &[&str] = &[
    "school",
    "klas",
    "team",
    "locatie",
    "afdeling",
    "netwerk",
    "bestuur",
    "organisatie",
    "instelling",
    "stichting",
    "class",
    "location",
    "department",
    "organisation",
    "organization",
    "schule",
    "klasse",
    "standort",
];
