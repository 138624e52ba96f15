//! Which network it is, in lines: one that is known is picked by its number, and a name that is nearly a known one is asked
//! about, as on the screens.

use crate::i18n::Words;
use crate::store::{meant_network, same_network};

/// As many as the screens offer.
const MOST: usize = 9;

/// A network that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// Its name.
    pub name: String,
    /// What there is to know about it.
    pub beside: String,
}

/// The networks that are known, and what is asked about a name that is nearly one of theirs.
#[derive(Clone, Debug, Default)]
pub struct Networks {
    known: Vec<Network>,
    /// What was typed, and what may be meant by it.
    nearly: Option<(String, String)>,
    /// None of them is read out, and so none is picked by a number.
    hidden: bool,
}

/// What a line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// This network.
    Network(String),
    /// Something else is asked about it first.
    Asks,
    /// A number that stands before none of them.
    Nothing,
}

impl Networks {
    /// These, the newest first.
    pub fn new(known: Vec<Network>) -> Self {
        Self {
            known,
            nearly: None,
            hidden: false,
        }
    }

    /// Reads none of them out where others look on, or does so again. Their names still find them.
    pub fn hide(&mut self, hidden: bool) {
        self.hidden = hidden;
    }

    /// Whether it is asked what is meant.
    pub fn asks(&self) -> bool {
        self.nearly.is_some()
    }

    /// What is read out under the question.
    pub fn rows(&self, words: &Words) -> Vec<String> {
        if let Some((typed, known)) = &self.nearly {
            let with = [
                ("typed", typed.clone().into()),
                ("known", known.clone().into()),
            ];
            let choices = (1..).zip(["nearly-known", "nearly-new", "nearly-back"]);
            let choices = choices.map(|(number, id)| format!("  {number}  {}", words.say(id)));
            return [words.say("nearly-title"), words.fill("nearly-text", &with)]
                .into_iter()
                .chain(choices)
                .collect();
        }
        if self.offered().is_empty() {
            return Vec::new();
        }
        let offered = (1..).zip(self.offered().iter().take(MOST));
        let offered = offered.map(|(number, one)| {
            let line = format!("  {number}  {} · {}", one.name, one.beside);
            line.trim_end_matches([' ', '·']).to_owned()
        });
        std::iter::once(words.say("network-known"))
            .chain(offered)
            .chain([words.say("plain-network-pick")])
            .collect()
    }

    /// Those that can be picked by a number.
    fn offered(&self) -> &[Network] {
        if self.hidden { &[] } else { &self.known }
    }

    /// What a line means, where it is no letter that means something everywhere.
    pub fn means(&mut self, line: &str) -> Meant {
        let line = line.trim();
        if let Some((typed, known)) = self.nearly.take() {
            match line {
                "1" => return Meant::Network(known),
                "2" => return Meant::Network(typed),
                "3" | "<" => return Meant::Asks,
                "" => {
                    self.nearly = Some((typed, known));
                    return Meant::Asks;
                }
                number if is_number(number) => {
                    self.nearly = Some((typed, known));
                    return Meant::Nothing;
                }
                // Another name.
                _ => {}
            }
        }
        let place = line.parse::<usize>().ok();
        let place = place.and_then(|number| number.checked_sub(1));
        if let Some(one) = place.and_then(|place| self.offered().iter().take(MOST).nth(place)) {
            return Meant::Network(one.name.clone());
        }
        // Where numbers can be picked, another one is a slip and no name.
        if is_number(line) && !self.offered().is_empty() {
            return Meant::Nothing;
        }
        let names = || self.known.iter().map(|one| one.name.as_str());
        if let Some(known) = names().find(|name| same_network(name, line)) {
            // One network has one name, however it was typed.
            return Meant::Network(known.to_owned());
        }
        if let Some(known) = meant_network(line, names()) {
            self.nearly = Some((line.to_owned(), known.to_owned()));
            return Meant::Asks;
        }
        Meant::Network(line.to_owned())
    }
}

fn is_number(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|sign| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn networks() -> Networks {
        let one = |name: &str| Network {
            name: name.into(),
            beside: "3 mei 2026".into(),
        };
        Networks::new(vec![one("Noordwijk"), one("Zuid")])
    }

    #[test]
    fn one_that_is_known_is_picked_by_its_number_and_any_other_name_is_taken() {
        let network = |line: &str| networks().means(line);
        assert_eq!(network("2"), Meant::Network("Zuid".into()));
        assert_eq!(network("3"), Meant::Nothing);
        assert_eq!(network("zuid"), Meant::Network("Zuid".into()));
        assert_eq!(network("Oost"), Meant::Network("Oost".into()));
    }

    #[test]
    fn where_others_look_on_no_name_is_read_out_and_each_is_still_found() {
        let words = Words::new(Language::Dutch);
        let mut networks = networks();
        networks.hide(true);
        assert_eq!(networks.rows(&words), Vec::<String>::new());
        assert_eq!(networks.means("2"), Meant::Network("2".into()));
        assert_eq!(networks.means("zuid"), Meant::Network("Zuid".into()));
    }

    #[test]
    fn a_name_that_is_nearly_known_is_asked_about() {
        let words = Words::new(Language::Dutch);
        for (answer, meant) in [
            ("1", Meant::Network("Noordwijk".into())),
            ("2", Meant::Network("Noordwyk".into())),
            ("3", Meant::Asks),
            ("<", Meant::Asks),
            ("Oost", Meant::Network("Oost".into())),
        ] {
            let mut networks = networks();
            assert_eq!(networks.means("Noordwyk"), Meant::Asks);
            let rows = networks.rows(&words).join("\n");
            assert!(
                rows.contains("“Noordwijk”") && rows.contains("  2  "),
                "{rows}"
            );
            assert_eq!(networks.means("7"), Meant::Nothing, "no choice");
            assert_eq!(networks.means(answer), meant, "{answer}");
            assert!(!networks.asks());
        }
    }
}
