//! The guide to banks of one's own: every example in it is right, and every key is used somewhere.

use std::fs;

use serde_json::Value;
use vlot::bank::Rule;

use super::{checked, validator};

/// The blocks of the guide are one bank together; those marked `los` are one by themselves.
#[test]
fn every_example_of_the_guide_is_right() {
    let guide = fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/questionnaires/README.md"
    ))
    .unwrap();
    let mut together = String::new();
    let mut apart = 0;
    for block in guide.split("```toml").skip(1) {
        let (mark, block) = block.split_once('\n').unwrap();
        let (block, _) = block.split_once("```").unwrap();
        if mark.trim() == "los" {
            apart += 1;
            let mut found = checked(block).diagnostics;
            // That a language is in progress is what that example shows.
            found.retain(|one| one.rule != Rule::InProgress);
            assert!(found.is_empty(), "{found:?}\n{block}");
        } else {
            together.push_str(block);
            together.push('\n');
            let _: toml::Table = block.parse().unwrap();
        }
    }
    let found = checked(&together).diagnostics;
    assert!(found.is_empty(), "{found:?}\n{together}");
    assert!(together.contains("[[signal]]") && apart > 0);
    for code in guide.split("--explain ").skip(1) {
        let code = code.split_whitespace().next().unwrap();
        assert!(Rule::named(code).is_some(), "{code}");
    }
    // Every key of the schema is used somewhere.
    let (schema, _) = validator();
    let mut tables: Vec<&Value> = schema["definitions"]
        .as_object()
        .unwrap()
        .values()
        .collect();
    tables.push(&schema);
    for key in tables
        .iter()
        .filter_map(|table| table["properties"].as_object())
        .flatten()
    {
        let uses = [
            format!("{} = ", key.0),
            format!("[{}]", key.0),
            format!(".{}]", key.0),
        ];
        let used = guide
            .lines()
            .any(|line| uses.iter().any(|one| line.contains(one.as_str())));
        assert!(used, "{}", key.0);
    }
    // Every figure that there is stands in the table.
    for figure in vlot::bank::condition::Figure::ALL {
        assert!(
            guide.contains(&format!("`{}`", figure.name())),
            "{figure:?}"
        );
    }
}
