//! What a meeting says, as a sentence.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::{Words, capital};
use crate::bank::Bank;
use crate::reading::Outcome;
use crate::reading::outcome::OnYourOwn;
use crate::session::{Given, Saying};
use crate::walk::tried::{Chosen, Tried};

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

    /// What was chosen last time, and what is asked of it.
    pub fn chosen_last_time(&self, bank: &Bank, chosen: &Chosen, language: &str) -> Option<String> {
        Some(match chosen {
            Chosen::Card(id) => {
                let title = bank.intervention(id)?.title.get(language);
                self.fill("tried-ask-card", &[("title", title.into())])
            }
            Chosen::Route(id, meeting) => {
                let route = bank.route(id)?;
                let with = [
                    ("title", route.title.get(language).into()),
                    ("meeting", (*meeting).into()),
                    ("meetings", route.meetings.len().into()),
                ];
                self.fill("tried-ask-route", &with)
            }
        })
    }

    /// What one member can do on her own.
    pub fn on_your_own(&self, own: &OnYourOwn, language: &str) -> String {
        match own {
            OnYourOwn::Do(text) => text.get(language).to_owned(),
            OnYourOwn::Tell => self.say("result-on-your-own-tell"),
        }
    }

    /// The day of a measurement; two of one day are told apart.
    pub fn day_of(&self, date: Date, number: Option<usize>) -> String {
        let date = self.date(date);
        match number {
            Some(number) => self.fill(
                "list-number",
                &[("date", date.into()), ("number", number.into())],
            ),
            None => date,
        }
    }

    /// What came of what was chosen last time, in a line.
    pub fn tried(&self, tried: &Tried, title: &str) -> String {
        let came = self.say(&format!("tried-came-{}", tried.came.name()));
        let with = [("title", title.into()), ("came", came.into())];
        match tried.meeting.filter(|_| tried.route.is_some()) {
            Some(meeting) => {
                let [title, came] = with;
                self.fill(
                    "tried-line-route",
                    &[title, came, ("meeting", meeting.into())],
                )
            }
            None => self.fill("tried-line", &with),
        }
    }
}
