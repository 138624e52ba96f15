//! Whether everything is there, in both languages, and adds up.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use toml::Value;
use vlot::bank::ContextKind;

use crate::networks::bank;

const SIGNALS: [&str; 19] = [
    "gezellig-vrijblijvend",
    "rondje-uitwisselen",
    "onduidelijke-opdracht",
    "trekker-draagt-alles",
    "scheve-balans",
    "praten-zonder-doorwerking",
    "opgelegde-samenwerking",
    "doen-zonder-vragen",
    "onderzoek-zonder-eind",
    "ontbrekende-veiligheid",
    "uitgewerkt",
    "verdeelde-beleving",
    "wisselende-bezetting",
    "leegloop",
    "zendtijd",
    "blijft-bij-mij",
    "verkeerde-tafel",
    "te-groot",
    "gezond",
];

const CARDS: [(&str, &[&str]); 6] = [
    (
        "doelen",
        &[
            "opleverkaart",
            "vier-netwerkvragen",
            "als-dan-waardoor",
            "negen-keer-waarom",
            "waarderend-onderzoeken",
            "vernieuwingsbijeenkomst",
            "door-anders-of-stoppen",
            "leerbehoeftenoverzicht",
        ],
    ),
    (
        "onderzoek",
        &[
            "praktijkvraag-naar-onderzoeksvraag",
            "weten-nietweten-bronnen",
            "datateam",
            "spiraal-van-onderzoek",
            "data-dialoog",
            "leervragen-vanuit-de-leerling",
        ],
    ),
    (
        "praktijk",
        &[
            "lesson-study",
            "lesson-study-light",
            "gezamenlijk-lesontwerp",
            "lesbezoek-en-feedback",
            "bordsessie",
            "vijftien-procent",
            "volgkaart",
            "stem-van-de-leerling",
        ],
    ),
    (
        "samenwerken",
        &[
            "een-twee-vier-allen",
            "tuning",
            "consultancy",
            "omgekeerd-brainstormen",
            "charrette",
            "pendelagenda",
            "halen-en-brengenbord",
        ],
    ),
    (
        "leiderschap",
        &[
            "roulerende-rollen",
            "consentbesluit",
            "kopgroep",
            "werkafspraken",
            "open-verkiezing",
            "kennis-en-ervaringskaart",
            "begeleider-stapt-terug",
        ],
    ),
    (
        "relatie",
        &[
            "kwaliteiten-in-huis",
            "kwaliteitenspel",
            "incidentmethode",
            "roddelmethode",
            "balint",
            "vijfstappenmethode",
            "check-in-check-uit",
            "waardeverhaal",
            "als-het-spannend-wordt",
        ],
    ),
];

/// Keys that stand before a word of the format instead of a text to read.
const WORDS: [&str; 20] = [
    "not_beside",
    "at",
    "avoid",
    "id",
    "version",
    "licence",
    "authors",
    "languages",
    "figure",
    "of",
    "quantifier",
    "is",
    "is_not",
    "minus",
    "characteristic",
    "kind",
    "part",
    "audience",
    "interventions",
    "min_answered",
];

fn files() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("questionnaires/lerend-netwerk");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.display().to_string(), toml::from_str(&text).unwrap())
        })
        .collect()
}

/// Calls `found` with the place and the value of each key below `value`.
fn visit(place: &str, key: &str, value: &Value, found: &mut impl FnMut(&str, &str, &Value)) {
    found(place, key, value);
    match value {
        Value::Table(table) => {
            let name = table.get("id").and_then(Value::as_str).unwrap_or_default();
            for (key, value) in table {
                visit(&format!("{place} {name} {key}"), key, value, found);
            }
        }
        Value::Array(list) => {
            for value in list {
                visit(place, key, value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_counts_are_those_of_the_design() {
    let bank = bank();
    let characteristics = &bank.instrument.characteristics;
    assert_eq!(characteristics.len(), 6);
    assert!(characteristics.iter().all(|one| one.items.len() == 5));
    let order: Vec<&str> = characteristics.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(order, CARDS.map(|(characteristic, _)| characteristic));
    assert_eq!(bank.principles.len(), 5);
    assert_eq!(bank.questions.len(), 8);
    assert_eq!(bank.context.len(), 10);
    assert_eq!(bank.bands.len(), 3);
    assert_eq!(bank.routes.len(), 3);
    assert!(bank.gate.is_some());
}

#[test]
fn every_pattern_of_the_design_is_there() {
    let found: BTreeSet<&str> = bank().signals.iter().map(|one| one.id.as_str()).collect();
    let wanted = BTreeSet::from(SIGNALS);
    let missing: Vec<&&str> = wanted.difference(&found).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // And four of our own: no time for it, friction, always among ourselves, polite to the questionnaire too.
    let more: Vec<&str> = found.difference(&wanted).copied().collect();
    assert_eq!(
        more,
        ["er-even-bij", "het-botst", "onder-ons", "overal-een-vier"]
    );
}

#[test]
fn every_work_form_of_the_design_is_there() {
    let bank = bank();
    for (characteristic, cards) in CARDS {
        for id in cards {
            assert!(bank.intervention(id).is_some(), "{characteristic}: {id}");
        }
    }
}

#[test]
fn every_text_is_there_in_dutch_and_in_english() {
    for (name, file) in files() {
        visit(&name, "", &file, &mut |place, key, value| {
            if let Value::Table(table) = value
                && (table.contains_key("nl") || table.contains_key("en"))
            {
                for language in ["nl", "en"] {
                    let text = table.get(language).and_then(Value::as_str);
                    assert!(text.is_some_and(|text| !text.trim().is_empty()), "{place}");
                }
            }
            if value.is_str() && !["nl", "en"].contains(&key) {
                let asked = key == "ask" && ["start", "later"].map(Some).contains(&value.as_str());
                assert!(asked || WORDS.contains(&key), "{place} has one language");
            }
        });
    }
}

#[test]
fn the_english_is_no_copy_of_the_dutch() {
    const SHORT: usize = 30;
    for (name, file) in files() {
        visit(&name, "", &file, &mut |place, key, value| {
            let Value::Table(table) = value else { return };
            if let (Some(Value::String(nl)), Some(Value::String(en))) =
                (table.get("nl"), table.get("en"))
            {
                let is_title_of_a_book = ["reading", "sources", "source"].contains(&key);
                assert!(
                    nl != en || nl.len() < SHORT || is_title_of_a_book,
                    "{place}"
                );
            }
        });
    }
}

#[test]
fn the_steps_of_a_card_add_up_to_its_minutes() {
    for card in &bank().interventions {
        let (least, most) = card.minutes.unwrap();
        let total = card.minutes_of_steps();
        assert!((least..=most).contains(&total), "{}: {total}", card.id);
    }
}

#[test]
fn what_is_done_at_school_between_two_meetings_takes_no_minutes_of_one() {
    for (id, of_a_meeting) in [
        ("lesson-study", 85),
        ("lesson-study-light", 25),
        ("lesbezoek-en-feedback", 15),
        ("datateam", 77),
        ("begeleider-stapt-terug", 90),
    ] {
        let card = bank().intervention(id).unwrap();
        assert!(card.steps.iter().any(|step| step.between), "{id}");
        assert_eq!(card.minutes_of_steps(), of_a_meeting, "{id}");
    }
}

#[test]
fn a_card_is_complete_enough_to_run_from() {
    for card in &bank().interventions {
        let whole = card.steps.len() >= 2
            && card.people.is_some()
            // Whether a network goes on at all is no part of its work, and a whole meeting has all parts.
            && (card.part.is_some() || card.whole_meeting || card.id == "door-anders-of-stoppen")
            && card.characteristic.is_some()
            && !card.materials.is_empty()
            && [&card.say, &card.keep, &card.caution, &card.source]
                .iter()
                .all(|text| text.is_some());
        assert!(whole, "{}", card.id);
    }
}

#[test]
fn a_pattern_says_what_to_ask_what_not_to_conclude_and_where_it_comes_from() {
    for signal in &bank().signals {
        let whole = signal.ask.is_some()
            && signal.not_conclude.is_some()
            && !signal.sources.is_empty()
            && !signal.reading.is_empty()
            && !signal.strengthens.is_empty()
            && !signal.against.is_empty()
            && signal.interventions.len() >= 3;
        assert!(whole, "{}", signal.id);
    }
}

#[test]
fn a_pattern_ends_its_question_with_a_question() {
    for signal in &bank().signals {
        for text in signal.ask.as_ref().unwrap().wordings() {
            assert!(text.contains('?'), "{}: {text}", signal.id);
        }
    }
}

#[test]
fn each_route_says_what_to_do_at_each_meeting() {
    for route in &bank().routes {
        assert_eq!(route.meetings.len(), 4, "{}", route.id);
        for meeting in &route.meetings {
            assert!(meeting.text.is_some() && !meeting.interventions.is_empty());
        }
    }
}

#[test]
fn every_point_of_the_scale_and_every_choice_has_its_words() {
    let bank = bank();
    let points = &bank.instrument.scale.points;
    assert!(points.iter().all(|point| point.label.is_some()));
    assert!(bank.instrument.scale.dont_know.is_some());
    for context in &bank.context {
        if let ContextKind::Choice(choices) = &context.kind {
            assert!(choices.len() >= 2, "{}", context.id);
        }
    }
}

#[test]
fn the_script_of_the_session_takes_seventy_five_minutes() {
    let script = &bank().facilitation;
    let planned = script.steps.iter().filter_map(|step| step.minutes);
    assert_eq!(planned.sum::<u32>(), 75);
    let spoken = [
        &script.opening,
        &script.privacy,
        &script.closing,
        &script.stopping,
    ];
    assert!(spoken.iter().all(|text| text.is_some()) && script.tense.is_some());
    let kinds: BTreeSet<&str> = script
        .results
        .iter()
        .map(|(kind, _)| kind.as_str())
        .collect();
    assert_eq!(kinds, BTreeSet::from(["low", "mixed", "split", "strong"]));
}

#[test]
fn what_is_done_only_when_chosen_has_a_script_without_a_place_in_the_plan() {
    let steps = &bank().facilitation.steps;
    let extras = [
        "uitgangspunten",
        "voorspellen",
        "tweede-stem",
        "acht-vragen",
        "wie-kan-wat",
        "terugkijken",
    ];
    for id in extras {
        let step = steps.iter().find(|step| step.id == id);
        let step = step.unwrap_or_else(|| panic!("no script for {id}"));
        assert_eq!(step.minutes, None, "{id}");
    }
    for step in steps {
        let script = &step.script;
        assert!(step.title.is_some(), "{}", step.id);
        let told = [&script.say, &script.watch, &script.avoid];
        assert!(told.iter().all(|text| text.is_some()), "{}", step.id);
    }
}

#[test]
fn the_words_that_hurt_are_nowhere() {
    const HURTFUL: [&str; 6] = [
        "score van je netwerk",
        "rapportcijfer",
        "ranglijst",
        "gefaald",
        "interventie ",
        "league table",
    ];
    for (name, file) in files() {
        visit(&name, "", &file, &mut |place, key, value| {
            if let (Value::String(text), "nl" | "en") = (value, key) {
                let text = text.to_lowercase();
                assert!(
                    !HURTFUL.iter().any(|word| text.contains(word)),
                    "{place}: {text}"
                );
            }
        });
    }
}
