//! Banks that are broken on purpose, and banks that were broken by chance: what is wrong is found, at its place,
//! and nothing makes the check fall over. The JSON Schema and the reader say the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "shared with other tests")]
#[path = "../support/often.rs"]
mod often;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use vlot::bank::{CheckedBank, Rule, Severity, Source, check, schema, shipped_sources};

mod chance;
mod guide;

const EVERY_KEY: &str = include_str!("../banks/every-key.toml");
const WHOLE: &str = include_str!("../banks/whole.toml");
const GOOD: [&str; 6] = [
    EVERY_KEY,
    WHOLE,
    include_str!("../banks/single.toml"),
    include_str!("../banks/six.toml"),
    include_str!("../banks/small.toml"),
    include_str!("../banks/three-by-seven.toml"),
];

fn checked(text: &str) -> CheckedBank {
    let source = Source {
        name: "bank.toml".into(),
        text: text.into(),
    };
    check(vec![source], None)
}

fn read(path: &Path) -> Vec<Source> {
    let mut files: Vec<PathBuf> = if path.is_dir() {
        fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect()
    } else {
        vec![path.to_owned()]
    };
    files.sort();
    files
        .into_iter()
        .map(|file| Source {
            name: file.file_name().unwrap().to_str().unwrap().to_owned(),
            text: fs::read_to_string(&file).unwrap(),
        })
        .collect()
}

/// Each broken bank begins with `# expect: line:column code, …`; in a folder the file stands before the line.
#[test]
fn every_broken_bank_is_reported_as_it_expects_and_where() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/banks/broken");
    let mut seen = BTreeSet::new();
    let mut banks = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let sources = read(&path);
        let expected = sources[0].text.lines().next().unwrap();
        let expected = expected.strip_prefix("# expect: ").unwrap().to_owned();
        let checked = check(sources, None);
        let found: Vec<String> = checked
            .diagnostics
            .iter()
            .map(|one| {
                seen.insert(one.rule);
                let (file, line, column) = checked.position(one).unwrap();
                let file = if path.is_dir() {
                    format!("{file} ")
                } else {
                    String::new()
                };
                format!("{file}{line}:{column} {}", one.rule.code())
            })
            .collect();
        assert_eq!(found.join(", "), expected, "{}", path.display());
        banks += 1;
    }
    assert!(banks >= 40, "{banks}");
    // Twelve kinds of things to count fill a file; an earlier version is no property of a bank alone.
    let elsewhere = [Rule::CharacteristicCount, Rule::VersionUnchanged];
    for rule in Rule::ALL {
        assert!(
            seen.contains(rule) || elsewhere.contains(rule),
            "no broken bank for {rule:?}"
        );
    }
}

#[test]
fn good_banks_have_no_errors() {
    for text in GOOD {
        let checked = checked(text);
        let errors: Vec<_> = checked
            .diagnostics
            .iter()
            .filter(|one| one.rule.severity() == Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

fn validator() -> (Value, jsonschema::Validator) {
    let schema = schema(&|name| name.to_owned());
    let validator = jsonschema::draft7::new(&schema).unwrap();
    (schema, validator)
}

fn json(table: &toml::Table) -> Value {
    serde_json::to_value(table).unwrap()
}

#[test]
fn good_banks_and_every_shipped_file_fit_the_schema() {
    let (_, validator) = validator();
    for text in GOOD {
        let bank = json(&text.parse().unwrap());
        if let Err(error) = validator.validate(&bank) {
            panic!("{error} at {}", error.instance_path());
        }
    }
    for source in shipped_sources() {
        let bank = json(&source.text.parse().unwrap());
        if let Err(error) = validator.validate(&bank) {
            panic!("{}: {error} at {}", source.name, error.instance_path());
        }
        let first = source.text.lines().next().unwrap();
        assert_eq!(first, "#:schema ../bank.schema.json", "{}", source.name);
    }
}

/// A way into a table: keys, and numbers within lists.
#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Nth(usize),
}

/// Every place in a bank, containers before what is in them.
fn places(value: &toml::Value, way: &[Step], found: &mut Vec<Vec<Step>>) {
    let mut below = |step: Step, value: &toml::Value| {
        let mut way = way.to_vec();
        way.push(step);
        found.push(way.clone());
        places(value, &way, found);
    };
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                below(Step::Key(key.clone()), value);
            }
        }
        toml::Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                below(Step::Nth(index), value);
            }
        }
        _ => {}
    }
}

/// The value at the end of a way.
fn at<'v>(value: &'v mut toml::Value, way: &[Step]) -> &'v mut toml::Value {
    way.iter().fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key).unwrap(),
        Step::Nth(index) => value.get_mut(*index).unwrap(),
    })
}

fn without(mut bank: toml::Value, way: &[Step]) -> toml::Value {
    let (last, before) = way.split_last().unwrap();
    match (at(&mut bank, before), last) {
        (toml::Value::Table(table), Step::Key(key)) => {
            table.remove(key);
        }
        (toml::Value::Array(list), Step::Nth(index)) => {
            list.remove(*index);
        }
        _ => unreachable!(),
    }
    bank
}

fn others() -> Vec<toml::Value> {
    vec![
        toml::Value::String("iets".into()),
        toml::Value::Integer(7),
        toml::Value::Integer(-7_000_000),
        toml::Value::Float(1.5),
        toml::Value::Float(-1.5),
        toml::Value::Boolean(true),
        toml::Value::Array(vec![]),
        toml::Value::Array(vec![toml::Value::Integer(1)]),
        toml::Value::Table(toml::Table::new()),
        toml::Value::String(String::new()),
    ]
}

/// Errors that a schema can know of.
const OF_ONE_VALUE: [Rule; 6] = [
    Rule::WrongType,
    Rule::OutOfRange,
    Rule::UnknownKey,
    Rule::EmptyText,
    Rule::IllFormedId,
    Rule::Weight,
];

/// Whether the schema and the reader agree about a bank. The reader sees more than the schema: how things hang
/// together. What the schema refuses, the reader refuses too.
fn agree(bank: &toml::Value, validator: &jsonschema::Validator) -> Result<(), String> {
    let table = bank.as_table().unwrap();
    let fits = validator.is_valid(&json(table));
    let checked = checked(&toml::to_string(table).unwrap());
    let errors: Vec<Rule> = checked
        .diagnostics
        .iter()
        .map(|one| one.rule)
        .filter(|rule| rule.severity() == Severity::Error)
        .collect();
    if !fits && errors.is_empty() {
        return Err("only the schema refuses it".into());
    }
    let known: Vec<Rule> = errors
        .iter()
        .copied()
        .filter(|rule| OF_ONE_VALUE.contains(rule))
        .collect();
    if fits && !known.is_empty() {
        return Err(format!("only the reader refuses it: {known:?}"));
    }
    Ok(())
}

#[test]
fn the_schema_and_the_reader_refuse_the_same_values_at_every_key() {
    let (_, validator) = validator();
    let bank: toml::Value = toml::Value::Table(EVERY_KEY.parse().unwrap());
    let mut all = Vec::new();
    places(&bank, &[], &mut all);
    let mut wrong = Vec::new();
    for way in &all {
        for other in others() {
            let mut changed = bank.clone();
            *at(&mut changed, way) = other.clone();
            // A word that the figure has not, a range upside down, more steps than the scale has: of the right type all
            // the same.
            let related = ["is", "is_not", "minutes", "near", "people"];
            let hangs_together = way
                .iter()
                .any(|step| matches!(step, Step::Key(key) if related.contains(&key.as_str())));
            let verdict = agree(&changed, &validator);
            if let Err(why) = verdict
                && !(hangs_together && why.contains("reader"))
            {
                wrong.push(format!("{way:?} = {other}: {why}"));
            }
        }
        if let Err(why) = agree(&without(bank.clone(), way), &validator) {
            wrong.push(format!("without {way:?}: {why}"));
        }
        let mut more = bank.clone();
        if let toml::Value::Table(table) = at(&mut more, way) {
            table.insert("zzz".into(), toml::Value::Integer(1));
            if let Err(why) = agree(&more, &validator) {
                wrong.push(format!("more in {way:?}: {why}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Conditions that are none, whatever they are about.
const NO_CONDITIONS: [&str; 19] = [
    r#"{ figure = "mean", of = "praten" }"#,
    r#"{ figure = "mean", from = 2.0 }"#,
    r#"{ figure = "mean", of = "praten", from = 2.0, below = 3.0 }"#,
    r#"{ figure = "mean", of = [], from = 2.0 }"#,
    r#"{ figure = "people", of = "praten", from = 2 }"#,
    r#"{ figure = "shared", of = "praten", from = 1 }"#,
    r#"{ figure = "shared", of = "praten", is = "false" }"#,
    r#"{ figure = "status", of = "klus", is = "scherp" }"#,
    r#"{ figure = "status", of = "klus", below = 2 }"#,
    r#"{ figure = "principle", of = "samen", is = "nee" }"#,
    r#"{ figure = "context", of = "leden", is = true }"#,
    r#"{ figure = "ad", of = "praten", is = "laag" }"#,
    r#"{ figure = "ad", of = "praten", minus = "samen", below = 1.0 }"#,
    r#"{ figure = "item", of = "praten-1", minus = "lowest", below = 1.0 }"#,
    r#"{ figure = "mean", of = "praten", quantifier = { at_least = 1, at_most = 2 }, below = 1.0 }"#,
    "{ any = [] }",
    r#"{ any = [{ figure = "people", from = 2 }], of = "praten" }"#,
    r#"{ any = [{ figure = "people", from = 2 }], all = [{ figure = "people", from = 2 }] }"#,
    "{ below = 2.0 }",
];

#[test]
fn a_condition_that_is_none_is_refused_by_the_schema_as_by_the_reader() {
    let (_, validator) = validator();
    let with = |condition: &str| {
        let text = format!(
            "[[signal]]\nid = \"moe\"\ntitle = \"Moe\"\nstory = \"Moe.\"\nwhen = [{condition}]\n"
        );
        (text.parse::<toml::Table>().unwrap(), text)
    };
    for condition in NO_CONDITIONS {
        let (bank, text) = with(condition);
        assert!(!validator.is_valid(&json(&bank)), "{condition}");
        let errors = checked(&[WHOLE, text.as_str()].concat()).diagnostics;
        let errors = errors
            .iter()
            .filter(|one| one.rule.severity() == Severity::Error);
        assert!(errors.count() > 0, "{condition}");
    }
    for condition in [
        r#"{ figure = "mean", of = "praten", minus = "lowest", from = 1.0 }"#,
        r#"{ figure = "people", below = 6 }"#,
        r#"{ figure = "context", of = "vorm", is_not = "online" }"#,
        r#"{ any = [{ all = [{ figure = "shared", of = "praten", is = false }] }] }"#,
    ] {
        assert!(validator.is_valid(&json(&with(condition).0)), "{condition}");
    }
}

/// What another validator says of banks, each as JSON: whether it fits. `None` where the program is not there.
fn outside(program: &str, script: &str, schema: &Value, banks: &[Value]) -> Option<Vec<bool>> {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, value: &Value| {
        let path = folder.path().join(name);
        fs::write(&path, value.to_string()).unwrap();
        path
    };
    let (schema, banks) = (
        file("schema.json", schema),
        file("banks.json", &Value::from(banks.to_vec())),
    );
    let flag = if program == "node" { "-e" } else { "-c" };
    let found = std::process::Command::new(program)
        .args([flag, script])
        .args([schema, banks])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser"))
        .output();
    let output = found.ok().filter(|output| output.status.success())?;
    serde_json::from_slice(&output.stdout).ok()
}

const PYTHON: &str = "
import json, sys, jsonschema
schema, banks = (json.load(open(path)) for path in sys.argv[1:3])
validator = jsonschema.validators.validator_for(schema)(schema)
print(json.dumps([validator.is_valid(bank) for bank in banks]))
";

const NODE: &str = "
const fs = require('fs');
const Ajv = require('ajv');
const [schema, banks] = process.argv.slice(1, 3).map(path => JSON.parse(fs.readFileSync(path)));
delete schema.$schema;
const validate = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(schema);
console.log(JSON.stringify(banks.map(bank => validate(bank))));
";

/// Other programs read the schema as the one in these tests does: five hundred banks, each changed by chance, and as
/// many as `VLOT_CASES` says.
#[test]
fn two_other_validators_judge_banks_as_this_one_does() {
    let (schema, validator) = validator();
    let bank: toml::Value = toml::Value::Table(EVERY_KEY.parse().unwrap());
    let mut all = Vec::new();
    places(&bank, &[], &mut all);
    let wanted: usize = often::cases(500);
    // Steps of a number that shares nothing with the others, so that all places and values come by.
    let others = others();
    let mut banks = vec![json(bank.as_table().unwrap())];
    for case in 0..wanted {
        let way = &all[case * 7919 % all.len()];
        let mut changed = bank.clone();
        match case % 4 {
            0 => changed = without(changed, way),
            1 => {
                if let toml::Value::Table(table) = at(&mut changed, way) {
                    table.insert("at_least".into(), toml::Value::Integer(1));
                    table.insert("below".into(), toml::Value::Float(2.0));
                }
            }
            _ => *at(&mut changed, way) = others[case * 31 % others.len()].clone(),
        }
        banks.push(json(changed.as_table().unwrap()));
    }
    let here: Vec<bool> = banks.iter().map(|bank| validator.is_valid(bank)).collect();
    assert!(here[0] && here.iter().filter(|fits| !**fits).count() > wanted / 4);
    for (program, script) in [("python3", PYTHON), ("node", NODE)] {
        let Some(there) = outside(program, script, &schema, &banks) else {
            eprintln!("skipped: no validator of JSON Schema for {program} (jsonschema, ajv)");
            continue;
        };
        let differs = here
            .iter()
            .zip(&there)
            .position(|(here, there)| here != there);
        assert_eq!(
            differs,
            None,
            "{program}: {:?}",
            differs.map(|place| &banks[place])
        );
        assert_eq!(here.len(), there.len());
    }
}

#[test]
fn the_bank_with_every_key_has_every_key_of_the_schema() {
    let (schema, _) = validator();
    let bank: toml::Value = toml::Value::Table(EVERY_KEY.parse().unwrap());
    let mut all = Vec::new();
    places(&bank, &[], &mut all);
    let used: BTreeSet<&str> = all
        .iter()
        .filter_map(|way| match way.last() {
            Some(Step::Key(key)) => Some(key.as_str()),
            _ => None,
        })
        .collect();
    let mut tables: Vec<&Value> = schema["definitions"]
        .as_object()
        .unwrap()
        .values()
        .collect();
    tables.push(&schema);
    for table in tables {
        for key in table["properties"].as_object().into_iter().flatten() {
            assert!(used.contains(key.0.as_str()), "{}", key.0);
        }
    }
}
