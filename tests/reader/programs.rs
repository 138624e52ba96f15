//! What survey programs hand out, each as its own manual has it: the columns it adds, the rows of its header, and how it
//! writes a statement.

use super::bank;
use super::variants::{Came, IDS, PEOPLE, came, statements};

/// A table with these columns before and behind the answers; `answer` writes one, `heads` are header rows of the answers.
struct Export<'e> {
    before: &'e [(&'e str, &'e str)],
    heads: Vec<Vec<String>>,
    behind: &'e [(&'e str, &'e str)],
    answer: &'e dyn Fn(u8) -> String,
}

impl Export<'_> {
    /// Its text; `#` in a cell is the number of the person.
    fn text(&self) -> String {
        let row = |before: Vec<String>, own: &[String], behind: Vec<String>| {
            let cells = before.iter().chain(own).chain(&behind);
            let cells = cells.map(|cell| format!("\"{cell}\""));
            cells.collect::<Vec<_>>().join(";") + "\n"
        };
        let heads = |all: &[(&str, &str)], number: usize| -> Vec<String> {
            let name = |one: &(&str, &str)| if number == 0 { one.0 } else { "" }.to_owned();
            all.iter().map(name).collect()
        };
        let mut text = String::new();
        for (number, own) in self.heads.iter().enumerate() {
            text += &row(heads(self.before, number), own, heads(self.behind, number));
        }
        for (number, (_, answers)) in PEOPLE.iter().enumerate() {
            let cells = |all: &[(&str, &str)]| -> Vec<String> {
                let number = (number + 1).to_string();
                all.iter().map(|one| one.1.replace('#', &number)).collect()
            };
            let own = answers.map(|answer| (self.answer)(answer));
            text += &row(cells(self.before), &own, cells(self.behind));
        }
        text
    }
}

#[test]
fn exports_of_survey_programs_are_read_as_they_are() {
    let bank = bank();
    let statements = statements(&bank);
    let own = |frame: &str| -> Vec<String> {
        let framed = statements.iter().zip(IDS);
        let framed = framed.map(|(text, id)| {
            let (block, number) = id.split_once('-').unwrap();
            let framed = frame
                .replace('$', text)
                .replace("ID", &id.replace('-', "_"));
            framed.replace("CODE", &format!("{block}[{number}]"))
        });
        framed.collect()
    };
    let codes =
        |begin: &str| -> Vec<String> { (1..=5).map(|one| format!("{begin}{one}")).collect() };
    let number = |answer: u8| answer.to_string();
    let decimals = |answer: u8| format!("{answer},00");
    let scale = &bank.instrument.scale;
    let label = |answer: u8| {
        let point = &scale.points[usize::from(answer) - 1];
        point.label.as_ref().unwrap().get("nl").to_owned()
    };
    let day = "2026-11-0# 10:00:00";
    let exports = [
        (
            "LimeSurvey with codes and words",
            Export {
                before: &[
                    ("id. Respons-ID", "#"),
                    ("submitdate. Datum verzonden", day),
                    ("lastpage. Laatste pagina", "7"),
                ],
                heads: vec![own("CODE. Hoe is dit? [$]")],
                behind: &[("Groepstijd: Deel 1", "12.3")],
                answer: &label,
            },
        ),
        (
            "Typeform",
            Export {
                before: &[("#", "ab#")],
                heads: vec![own("*$*: In hoeverre klopt dit?")],
                behind: &[("Response Type", "completed"), ("Submit Date (UTC)", day)],
                answer: &label,
            },
        ),
        (
            "Castor",
            Export {
                before: &[
                    ("Participant Id", "NL-00#"),
                    ("Participant Status", "Not Set"),
                    ("Site Abbreviation", "NL"),
                ],
                heads: vec![own("ID")],
                behind: &[("Survey Completed?", "Yes"), ("Survey_Progress", "100")],
                answer: &number,
            },
        ),
        (
            "REDCap",
            Export {
                before: &[
                    ("record_id", "#"),
                    ("redcap_survey_identifier", ""),
                    ("scan_timestamp", day),
                ],
                heads: vec![own("ID")],
                behind: &[("scan_complete", "2")],
                answer: &number,
            },
        ),
        (
            "Enalyzer",
            Export {
                before: &[
                    ("Respondent ID", "#"),
                    ("Status", "Complete"),
                    ("Completed", day),
                ],
                heads: vec![codes("q"), own("$")],
                behind: &[],
                answer: &number,
            },
        ),
        (
            "Questback",
            Export {
                before: &[
                    ("lfdn", "#"),
                    ("tester", "0"),
                    ("dispcode", "31"),
                    ("lastpage", "2345"),
                    ("quality", "-77"),
                ],
                heads: vec![codes("v_"), own("$")],
                behind: &[],
                answer: &number,
            },
        ),
        (
            "Jotform",
            Export {
                before: &[("Submission Date", "Nov #, 2026")],
                heads: vec![own("In hoeverre klopt dit? >> $")],
                behind: &[("Submission IP", ""), ("Submission ID", "55#")],
                answer: &label,
            },
        ),
        (
            "Formdesk",
            Export {
                before: &[
                    ("Id", "#"),
                    ("Datum ingevuld", "0#-11-2026"),
                    ("Status", "Definitief"),
                ],
                heads: vec![own("$")],
                behind: &[],
                answer: &label,
            },
        ),
        (
            "SPSS",
            Export {
                before: &[],
                heads: vec![own("ID")],
                behind: &[("filter_$", "1,00")],
                answer: &decimals,
            },
        ),
    ];
    for (program, export) in exports {
        let text = export.text();
        assert_eq!(came(&text, &bank), Came::Right, "{program}\n{text}");
    }
}
