//! What a meeting says, by the id of its words: the sentence itself is made in `i18n`.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::bank::Text;

/// Something to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Saying {
    /// Words of the interface, with what is filled in.
    Word(Cow<'static, str>, Vec<(&'static str, Given)>),
    /// Words of the bank.
    Bank(&'static Text),
    /// Words of the bank that stand as a heading.
    Title(&'static Text),
    /// What somebody typed.
    Own(String),
    /// The title of a characteristic, and its mean where there is one.
    Characteristic(usize),
}

/// Something that is filled in.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// A number.
    Number(i64),
    /// A day.
    Day(Date),
    /// Other words.
    Words(Box<Saying>),
}

impl Saying {
    /// Words of the interface.
    pub fn word(id: impl Into<Cow<'static, str>>) -> Self {
        Self::Word(id.into(), Vec::new())
    }

    /// With a number filled in.
    #[must_use]
    pub fn number(self, name: &'static str, number: impl TryInto<i64>) -> Self {
        self.with(name, Given::Number(number.try_into().unwrap_or(i64::MAX)))
    }

    /// With other words filled in.
    #[must_use]
    pub fn words(self, name: &'static str, words: Self) -> Self {
        self.with(name, Given::Words(Box::new(words)))
    }

    /// With a day filled in.
    #[must_use]
    pub fn day(self, name: &'static str, day: Date) -> Self {
        self.with(name, Given::Day(day))
    }

    fn with(mut self, name: &'static str, given: Given) -> Self {
        if let Self::Word(_, all) = &mut self {
            all.push((name, given));
        }
        self
    }
}
