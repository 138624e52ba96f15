//! A folder with a copy of one of its files: what stands in it would count twice.

use std::collections::BTreeSet;

use crate::bank::diagnostic::Source;

/// From this share of common ids on, two files with the same table of a bank are one and its copy.
const ALIKE: f64 = 0.5;
/// What file managers and people put in the name of a copy.
const MARKS: [&str; 10] = [
    "kopie", "copy", "copie", "kopia", "backup", "back-up", "bak", "oud", "old", "(1)",
];

/// Which files are copies of which others.
pub(super) fn copies(sources: &[Source]) -> Vec<(usize, usize)> {
    let ids: Vec<BTreeSet<&str>> = sources.iter().map(|source| ids(&source.text)).collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for second in 1..sources.len() {
        for first in 0..second {
            let common = ids[first].intersection(&ids[second]).count();
            let all = ids[first].union(&ids[second]).count();
            let known = found
                .iter()
                .any(|(copy, _)| *copy == first || *copy == second);
            if !known && common > 1 && common as f64 >= ALIKE * all as f64 {
                let (one, other) = (&sources[first].name, &sources[second].name);
                // Without a mark in either name the longer one is the copy.
                let second_is_copy = match (is_marked(one), is_marked(other)) {
                    (true, false) => false,
                    (false, true) => true,
                    _ => other.len() >= one.len(),
                };
                found.push(if second_is_copy {
                    (second, first)
                } else {
                    (first, second)
                });
            }
        }
    }
    found
}

fn is_marked(name: &str) -> bool {
    let name = name
        .rsplit(['/', '\\'])
        .next()
        .unwrap_or(name)
        .to_lowercase();
    MARKS.iter().any(|mark| name.contains(mark))
}

/// The ids that a file gives, as they are written.
fn ids(text: &str) -> BTreeSet<&str> {
    text.lines()
        .filter_map(|line| {
            let value = line.trim_start().strip_prefix("id")?.trim_start();
            let value = value.strip_prefix('=')?.trim_start();
            value.strip_prefix('"')?.split('"').next()
        })
        .collect()
}
