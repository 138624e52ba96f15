use std::collections::BTreeMap;
use std::path::Path;

use regex_lite::Regex;

use super::*;

/// The files of words.
fn texts(language: Language) -> Vec<String> {
    let packed = packed_texts(language).into_iter();
    packed.map(unpacked).collect()
}

/// Ids with the names of the values they are filled with.
fn ids(language: Language) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    let mut id = String::new();
    for line in texts(language).iter().flat_map(|text| text.lines()) {
        if let Some((name, _)) = line.split_once('=')
            && line.starts_with(|first: char| first.is_ascii_lowercase())
        {
            name.trim().clone_into(&mut id);
            assert!(
                found.insert(id.clone(), Vec::new()).is_none(),
                "{id} stands twice in {language:?}"
            );
        }
        for part in line.split('$').skip(1) {
            let name: String = part
                .chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '_')
                .collect();
            if let Some(names) = found.get_mut(&id)
                && !names.contains(&name)
            {
                names.push(name);
                names.sort();
            }
        }
    }
    found
}

#[test]
fn every_file_of_words_is_carried_as_it_stands() {
    for language in Language::ALL {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/i18n/{}", language.tag()));
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        assert_eq!(files.len(), FILES);
        for (file, text) in files.iter().zip(texts(language)) {
            assert_eq!(
                std::fs::read_to_string(file).unwrap(),
                text,
                "{}",
                file.display()
            );
        }
    }
}

#[test]
fn every_file_of_words_can_be_read() {
    for language in Language::ALL {
        for text in texts(language) {
            if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
                panic!(
                    "{language:?}: {errors:?} in {}",
                    &text[..60.min(text.len())]
                );
            }
        }
    }
}

#[test]
fn every_sentence_exists_in_both_languages_with_the_same_values() {
    let (dutch, english) = (ids(Language::Dutch), ids(Language::English));
    for (id, names) in &dutch {
        assert_eq!(english.get(id), Some(names), "{id} in English");
    }
    for id in english.keys() {
        assert!(dutch.contains_key(id), "{id} is missing in Dutch");
    }
}

#[test]
fn every_sentence_is_found_in_the_file_where_it_was_when_the_program_was_built() {
    for language in Language::ALL {
        for (place, text) in texts(language).into_iter().enumerate() {
            let named = text
                .lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
            for (id, _) in named.filter_map(|line| line.split_once(" =")) {
                assert_eq!(place_of(id), Some(place), "{id} in {language:?}");
            }
        }
    }
    assert_eq!(place_of(""), None);
    assert_eq!(place_of("zzz"), None);
    assert_eq!(Words::silent(Language::Dutch).say("cli-about"), "");
}

/// The texts between double quotes in the code, and what may stand where a value is filled in.
fn said() -> (std::collections::BTreeSet<String>, Vec<Regex>) {
    let literal = Regex::new(r#""((?:[^"\\\n]|\\.)*)""#).unwrap();
    let hole = Regex::new(r"\{[^}]*\}").unwrap();
    let form = Regex::new(r"^[a-z0-9_-]*(\{[^}]*\}[a-z0-9_-]*)+$").unwrap();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let (mut whole, mut forms) = (std::collections::BTreeSet::new(), Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let code = std::fs::read_to_string(path).unwrap();
            for text in literal
                .captures_iter(&code)
                .map(|found| found[1].to_owned())
            {
                let fixed = hole.replace_all(&text, "");
                if form.is_match(&text) && fixed.trim_matches('-').len() > 2 {
                    let parts: Vec<&str> = hole.split(&text).collect();
                    forms.push(Regex::new(&format!("^{}$", parts.join("[a-z0-9_-]*"))).unwrap());
                }
                whole.insert(text);
            }
        }
    }
    (whole, forms)
}

#[test]
fn every_sentence_is_said_somewhere() {
    let (whole, forms) = said();
    let all = texts(Language::Dutch).concat();
    let dead: Vec<String> = ids(Language::Dutch)
        .into_keys()
        .filter(|id| {
            let within = [format!("{{ {id} }}"), format!("{{{id}}}")];
            !whole.contains(id)
                && !forms.iter().any(|form| form.is_match(id))
                && !within.iter().any(|reference| all.contains(reference))
        })
        .collect();
    assert!(dead.is_empty(), "nobody says {dead:?}");
}

#[test]
fn a_dutch_number_has_a_comma() {
    assert_eq!(Words::new(Language::Dutch).decimal(3.25, 1), "3,3");
    assert_eq!(Words::new(Language::English).decimal(3.0, 1), "3.0");
}

#[test]
fn a_locale_gives_its_language() {
    assert_eq!(Language::of_locale("en_GB.UTF-8"), Some(Language::English));
    assert_eq!(Language::of_locale("nl"), Some(Language::Dutch));
    assert_eq!(Language::of_locale("C.UTF-8"), None);
}

#[test]
fn every_sign_of_a_sentence_has_a_plain_one() {
    for language in Language::ALL {
        for letter in texts(language).concat().chars() {
            let plain = crate::signs::ascii(&letter.to_string()).into_owned();
            let known = plain.is_ascii() || letter.is_alphanumeric();
            assert!(known && (plain != "?" || letter == '?'), "{letter:?}");
        }
    }
}
