//! What the pages beside the program say of it is true.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The words of a command as a shell splits them, up to where its input or output goes elsewhere.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for letter in command.chars() {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            '<' | '>' | '|' | '#' if !quoted => break,
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn every_command_of_the_documents_is_one_that_the_program_knows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![
        root.join("README.md"),
        root.join("questionnaires/README.md"),
    ];
    let docs = fs::read_dir(root.join("docs")).unwrap();
    pages.extend(docs.map(|entry| entry.unwrap().path()));
    pages.retain(|page| page.extension().is_some_and(|end| end == "md"));
    let mut commands = std::collections::BTreeMap::new();
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        // Odd pieces stand between ticks; a block of commands has one on each line.
        let between = text.split('`').skip(1).step_by(2);
        let blocks = text.split("```").skip(1).step_by(2);
        let lines = blocks
            .flat_map(str::lines)
            .map(|line| line.trim_start_matches("$ "));
        for piece in between.chain(lines) {
            let piece = piece
                .split("   ")
                .next()
                .unwrap_or_default()
                .replace('\n', " ");
            if piece.starts_with("vlot ") && !piece.contains("…") {
                let command = words(&piece)[1..].to_vec();
                commands.insert(command, page.clone());
            }
        }
    }
    assert!(commands.len() > 50, "{}", commands.len());
    let knows = |arguments: &[String], more: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_vlot"))
            .args(arguments)
            .args(more)
            .output()
            .unwrap()
            .status
            .success()
    };
    for (command, page) in commands {
        // Help is given where all that stands before it is understood; a flag may stand without its value.
        assert!(
            knows(&command, &["--help"]) || knows(&command, &["2", "--help"]),
            "{}: vlot {}",
            page.display(),
            command.join(" ")
        );
    }
}
