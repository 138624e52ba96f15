//! Tables as people have them, with the right outcome of each: in `tests/tables/cases.json` those made after public reports,
//! in `more-cases.json` further ones of the same kinds, as form programs, spreadsheets and statistics programs write them,
//! in `other-programs.json` those that were found by trying to have wrong figures taken, and in `outside.json` those with
//! which somebody else succeeded in it.

use std::fs;
use std::path::Path;

use regex_lite::Regex;
use serde_json::Value;

use super::{tables, vlot};

/// What came of a case: exit code, output, errors, and what was read.
struct Got {
    code: i32,
    stdout: String,
    stderr: String,
    rows: Option<toml::Table>,
    json: Option<Value>,
}

fn got(case: &Value, folder: &Path) -> Got {
    let out = folder.join("o.toml").to_string_lossy().into_owned();
    let with_bank = |mut command: Vec<String>| {
        let reads = ["import", "score", "report", "verify"].contains(&command[0].as_str());
        if reads && !command.iter().any(|word| word == "--bank") {
            command.extend(["--bank", "bank-1"].map(String::from));
        }
        vlot(folder, &command)
    };
    let words = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let command: Vec<String> = case["cmd"]
        .as_array()
        .unwrap()
        .iter()
        .map(|word| word.as_str().unwrap().to_owned())
        .collect();
    let output = if command[0] == "$VERIFY" {
        let json = folder.join("o.json").to_string_lossy().into_owned();
        with_bank(words(&[
            "import",
            &command[1],
            "--network",
            "N",
            "-o",
            &out,
        ]));
        with_bank(words(&["report", &out, "-o", &json]));
        with_bank(words(&["verify", &json, "--answers", &command[1]]))
    } else {
        with_bank(
            command
                .iter()
                .map(|word| {
                    if word == "$OUT" {
                        out.clone()
                    } else {
                        word.clone()
                    }
                })
                .collect(),
        )
    };
    let text = |bytes: &[u8]| {
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        for word in command[1..]
            .iter()
            .filter(|word| tables().join(word).exists())
        {
            text = text.replace(word.as_str(), "FILE");
        }
        text
    };
    Got {
        code: output.status.code().unwrap(),
        stderr: text(&output.stderr),
        rows: fs::read_to_string(&out)
            .ok()
            .map(|text| text.parse().unwrap()),
        json: serde_json::from_slice(&output.stdout).ok(),
        stdout: text(&output.stdout),
    }
}

fn fits(want: &Value, got: &Got) -> bool {
    let codes: Vec<i64> = match (&want["exit"], &want["exit_any"]) {
        (Value::Null, Value::Null) => vec![0],
        (code, Value::Null) => vec![code.as_i64().unwrap()],
        (_, any) => any
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_i64)
            .collect(),
    };
    let list = |key: &str| want[key].as_array().cloned().unwrap_or_default();
    let matches = |key: &str, text: &str| {
        list(key).iter().all(|one| {
            Regex::new(&format!("(?is){}", one.as_str().unwrap()))
                .unwrap()
                .is_match(text)
        })
    };
    let lacks = |key: &str, text: &str| {
        !list(key)
            .iter()
            .any(|one| text.contains(one.as_str().unwrap()))
    };
    let rows = want["rows"].as_object().is_none_or(|rows| {
        rows.iter().all(|(id, wanted)| {
            let found = got
                .rows
                .as_ref()
                .and_then(|table| table["rows"].get(id)?.as_array());
            let Some(found) = found else { return false };
            let mut found: Vec<String> = found
                .iter()
                .map(|row| {
                    serde_json::to_string(&serde_json::to_value(row).unwrap())
                        .unwrap()
                        .replace(',', ", ")
                })
                .collect();
            found.sort();
            let wanted: Vec<String> = wanted
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row.as_str().unwrap().to_owned())
                .collect();
            found == wanted
        })
    });
    let group = |place: usize| {
        got.json
            .as_ref()
            .map(|json| json["groups"][place].clone())
            .unwrap_or_default()
    };
    let n = want["n"].is_null() || group(0)["n"] == want["n"];
    let names: Vec<Value> = got
        .json
        .as_ref()
        .and_then(|json| json["groups"].as_array())
        .map_or(Vec::new(), |groups| {
            groups
                .iter()
                .skip(1)
                .map(|group| group["group"].clone())
                .collect()
        });
    let groups = want["groups"].is_null() || want["groups"] == Value::Array(names);
    let means = want["mean"].as_object().is_none_or(|means| {
        means.iter().all(|(id, mean)| {
            let all = group(0)["characteristics"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let found = all
                .iter()
                .find(|one| one["id"] == **id)
                .and_then(|one| one["mean"].as_f64());
            found.is_some_and(|found| (found - mean.as_f64().unwrap()).abs() < 1e-9)
        })
    });
    codes.contains(&i64::from(got.code))
        && matches("stdout", &got.stdout)
        && matches("stderr", &got.stderr)
        && lacks("not_stdout", &got.stdout)
        && lacks("not_stderr", &got.stderr)
        && rows
        && n
        && groups
        && means
}

#[test]
fn tables_as_people_have_them_come_out_right() {
    let cases: Vec<Value> = [
        "cases.json",
        "more-cases.json",
        "other-programs.json",
        "outside.json",
    ]
    .iter()
    .flat_map(|name| {
        let text = fs::read_to_string(tables().join(name)).unwrap();
        serde_json::from_str::<Vec<Value>>(&text).unwrap()
    })
    .collect();
    let mut wrong = Vec::new();
    for case in &cases {
        let folder = tempfile::tempdir().unwrap();
        let got = got(case, folder.path());
        let fits = case["expect"]
            .as_array()
            .unwrap()
            .iter()
            .any(|want| fits(want, &got));
        if !fits {
            wrong.push(format!(
                "{} {}: exit {}\n{}",
                case["id"], case["fault"], got.code, got.stderr
            ));
        }
    }
    assert_eq!(cases.len(), 51 + 86 + 50 + 54);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
