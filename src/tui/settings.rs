//! How things look and in which language, as it was chosen last. Kept beside the measurements; what is given on the
//! command line wins.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::store::Store;

/// What was chosen; what was not stays as the terminal has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The tag of the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Dark letters on a light ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub light: Option<bool>,
    /// Large letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<bool>,
    /// Plain signs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ascii: Option<bool>,
    /// Colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<bool>,
    /// Where documents go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
}

impl Settings {
    /// What stands in a file; what cannot be read was never chosen, and takes nothing else with it.
    pub fn read(text: &str) -> Self {
        toml::from_str(text).unwrap_or_else(|_| {
            let mut chosen = toml::Table::new();
            for line in text.lines() {
                // A line that is no setting by itself is left out; so is one with a value of another kind.
                let alone = line.parse::<toml::Table>().unwrap_or_default();
                if Self::deserialize(alone.clone()).is_ok() {
                    chosen.extend(alone);
                }
            }
            Self::deserialize(chosen).unwrap_or_default()
        })
    }

    /// What to put in a file.
    pub fn write(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }
}

/// More bytes than all that can be chosen takes.
const MOST: u64 = 64 * 1024;

/// Where it is kept.
pub fn file(store: &Store) -> PathBuf {
    store.root().join("settings.toml")
}

/// What was chosen before; nothing, where it cannot be read or is no file that ends.
pub fn known(store: &Store) -> Settings {
    let path = file(store);
    let ends = std::fs::metadata(&path).is_ok_and(|about| about.is_file() && about.len() <= MOST);
    let text = if ends {
        std::fs::read_to_string(path).unwrap_or_default()
    } else {
        String::new()
    };
    Settings::read(&text)
}

/// The folder for papers that was chosen last.
pub fn folder(store: &Store) -> Option<PathBuf> {
    known(store).folder.map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_found_again_and_a_broken_file_is_no_trouble() {
        let chosen = Settings {
            language: Some("en".into()),
            light: Some(true),
            ..Settings::default()
        };
        assert_eq!(Settings::read(&chosen.write()), chosen);
        assert_eq!(Settings::read("light = misschien"), Settings::default());
        assert_eq!(Settings::default().write(), "");
        let mended = "light = misschien\r\nlanguage = \"en\"\r\nlarge = 3\r\ncolour = false\r\n";
        let left = Settings {
            language: Some("en".into()),
            colour: Some(false),
            ..Settings::default()
        };
        assert_eq!(Settings::read(mended), left);
    }

    #[test]
    fn what_never_ends_or_is_no_file_is_no_trouble_either() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::at(folder.path().to_owned());
        let path = file(&store);
        std::fs::create_dir(&path).unwrap();
        assert_eq!(known(&store), Settings::default());
        std::fs::remove_dir(&path).unwrap();
        std::fs::write(&path, "light = true\n").unwrap();
        assert_eq!(known(&store).light, Some(true));
        std::fs::write(&path, format!("light = true\n{}", "#\n".repeat(40_000))).unwrap();
        assert_eq!(known(&store), Settings::default());
        #[cfg(target_os = "linux")]
        {
            std::fs::remove_file(&path).unwrap();
            std::os::unix::fs::symlink("/dev/zero", &path).unwrap();
            assert_eq!(known(&store), Settings::default());
        }
    }
}
