//! What a meeting says, as a sentence.

use fluent_bundle::FluentValue;

use super::{Words, capital};
use crate::bank::Bank;
use crate::reading::Outcome;
use crate::session::{Given, Saying};

impl Words {
    /// The sentence. A characteristic has its mean beside it where there is a picture.
    pub fn saying(&self, saying: &Saying, bank: &Bank, outcome: Option<&Outcome>) -> String {
        let language = bank.language(self.language().tag());
        match saying {
            Saying::Bank(text) => text.get(language).to_owned(),
            Saying::Title(text) => capital(text.get(language)),
            Saying::Own(text) => text.clone(),
            Saying::Characteristic(place) => {
                let title = bank.instrument.characteristics.get(*place);
                let title = title.map_or("", |one| one.title.get(language));
                let one = outcome.and_then(|outcome| outcome.characteristics.get(*place));
                match one.and_then(|one| self.mean(one)) {
                    Some(mean) => format!("{title} {mean}"),
                    None => title.to_owned(),
                }
            }
            Saying::Word(id, with) => {
                let with: Vec<(&str, FluentValue<'_>)> = with
                    .iter()
                    .map(|(name, given)| {
                        let value = match given {
                            Given::Number(number) => FluentValue::from(*number),
                            Given::Day(day) => FluentValue::from(self.date(*day)),
                            Given::Words(words) => {
                                FluentValue::from(self.saying(words, bank, outcome))
                            }
                        };
                        (*name, value)
                    })
                    .collect();
                self.fill(id, &with)
            }
        }
    }
}
