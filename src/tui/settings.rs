//! How things look and in which language, as it was chosen last. Kept beside the measurements; what is given on the
//! command line wins.

use serde::{Deserialize, Serialize};

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
    /// What stands in a file; what cannot be read was never chosen.
    pub fn read(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// What to put in a file.
    pub fn write(&self) -> String {
        toml::to_string(self).unwrap_or_default()
    }
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
    }
}
