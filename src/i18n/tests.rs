use std::collections::BTreeMap;

use super::*;

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
fn every_file_of_words_can_be_read() {
    for language in Language::ALL {
        for text in texts(language) {
            if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
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
fn a_dutch_number_has_a_comma() {
    assert_eq!(Words::new(Language::Dutch).decimal(3.25, 1), "3,2");
    assert_eq!(Words::new(Language::English).decimal(3.0, 1), "3.0");
}

#[test]
fn a_locale_gives_its_language() {
    assert_eq!(Language::of_locale("en_GB.UTF-8"), Some(Language::English));
    assert_eq!(Language::of_locale("nl"), Some(Language::Dutch));
    assert_eq!(Language::of_locale("C.UTF-8"), None);
}
