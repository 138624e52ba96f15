//! Every example of the pages about tables is run: a block that begins with ```csv NAME is that file, and what stands
//! under a command is part of what it says.

use std::fs;
use std::path::Path;
use std::process::Command;

fn run(page: &str) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("docs")
            .join(page),
    )
    .unwrap();
    let mut commands = 0;
    for block in text.split("\n```").skip(1).step_by(2) {
        let (kind, body) = block.split_once('\n').unwrap();
        if let Some(name) = kind.strip_prefix("csv ") {
            fs::write(folder.path().join(name), body).unwrap();
        }
        if kind != "console" {
            continue;
        }
        let (command, expected) = body.split_once('\n').unwrap();
        let words = command.strip_prefix("$ vlot ").unwrap().split(' ');
        let output = Command::new(env!("CARGO_BIN_EXE_vlot"))
            .current_dir(folder.path())
            .env_remove("LC_ALL")
            .env("LC_ALL", "nl_NL.UTF-8")
            .env("VLOT_DATA_DIR", folder.path().join("data"))
            .args(words)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        for line in expected.lines() {
            assert!(
                said.contains(line),
                "{page}: {command}\n{line}\nis not in\n{said}"
            );
        }
        commands += 1;
    }
    commands
}

#[test]
fn every_example_of_the_page_about_forms_is_as_it_says() {
    assert!(run("van-formulier-naar-beeld.md") >= 5);
}

#[test]
fn every_example_of_the_page_for_researchers_is_as_it_says() {
    assert!(run("your-file-your-codes.md") >= 5);
}
