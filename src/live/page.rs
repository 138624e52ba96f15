//! The page of a round: one request with everything inside, the statements and the round's public key too. Its script
//! and style are allowed by their hashes, and nothing else is.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::ballot::{Form, PURPOSE};
use crate::bank::{Bank, Text, YEAR_AGO};
use crate::i18n::{Language, Words, is_right_to_left};
use crate::measurement::Sharing;
use crate::scrub::scrub;
use crate::session::minutes_alone;

const STYLE: &str = include_str!("page/page.css");

/// What the page's script says, by the name it has there.
const WORDS: &[&str] = &[
    "title",
    "language",
    "picture-choose",
    "begin",
    "go-on",
    "open-in-browser",
    "no-memory",
    "not-secure",
    "not-secure-why",
    "line",
    "progress",
    "back",
    "skip",
    "skipped",
    "dont-know",
    "guess-high",
    "guess-low",
    "guess-why",
    "guessed",
    "check",
    "check-how",
    "final",
    "hand-in",
    "sending",
    "sending-how",
    "done",
    "done-how",
    "another",
    "again",
    "not-yet",
    "not-yet-how",
    "other-way",
    "full",
    "full-how",
    "unfit-how",
    "late",
    "late-how",
    "closed",
    "closed-how",
    "paper",
    "paper-choose",
    "paper-how",
    "paper-sent",
    "paper-yes",
    "paper-good",
    "paper-already",
    "paper-refused",
    "paper-not-reached",
    "shut",
    "shut-how",
    "shut-wait",
    "shut-begun",
    "picture",
    "picture-wait",
    "picture-lost",
    "picture-gone",
    "picture-covered",
];

/// The words of a year ago, from much worse to much better.
const YEAR_WORDS: [&str; YEAR_AGO.len()] = [
    "year-ago-much-worse",
    "year-ago-worse",
    "year-ago-same",
    "year-ago-better",
    "year-ago-much-better",
];

/// One line of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// A statement: the place of its characteristic, and its place there.
    Item(usize, usize),
    /// A characteristic compared with a year ago.
    YearAgo(usize),
}

/// What a round asks.
#[derive(Clone, Debug)]
pub struct Round<'a> {
    /// Whose statements.
    pub bank: &'a Bank,
    /// What is asked, in order.
    pub lines: Vec<Line>,
    /// Whether the highest and the lowest are guessed.
    pub guess: bool,
    /// Who will see the result.
    pub sharing: Sharing,
    /// The language of the session: the page begins in it.
    pub language: Language,
    /// Filling in is closed for now: the page says so, and goes on by itself when it is open again.
    pub waits: bool,
}

impl Round<'_> {
    /// The form of its sheets.
    pub fn form(&self) -> Form {
        let scale = &self.bank.instrument.scale;
        let lines = self.lines.iter().map(|line| match line {
            Line::Item(..) => (scale.points.len(), scale.dont_know.is_some()),
            Line::YearAgo(_) => (YEAR_AGO.len(), true),
        });
        let count = self.bank.instrument.characteristics.len();
        Form {
            lines: lines.collect(),
            guessed: self.guess.then_some(count).filter(|count| *count > 1),
        }
    }

    /// The languages of the page: the bank's, and both of the program.
    fn languages(&self) -> Vec<String> {
        let mut tags = self.bank.languages.clone();
        for language in Language::ALL {
            if !tags.iter().any(|tag| language.tag() == tag) {
                tags.push(language.tag().to_owned());
            }
        }
        tags
    }

    fn texts(&self, tag: &str) -> Value {
        let language = Language::of_locale(tag).unwrap_or(self.language);
        let words = Words::new(language);
        words.about(self.bank);
        let bank = self.bank.language(tag);
        let instrument = &self.bank.instrument;
        let own = |text: &Text| scrub(text.get(bank)).into_owned();
        let lines = self.lines.iter().map(|line| match *line {
            Line::Item(characteristic, item) => {
                own(&instrument.characteristics[characteristic].items[item].text)
            }
            Line::YearAgo(_) => words.say("year-ago-ask"),
        });
        let sharing = match self.sharing {
            Sharing::Group => "phone-about-group",
            Sharing::LeaderAgreements => "phone-about-leader-agreements",
            Sharing::LeaderAll => "phone-about-leader-all",
        };
        let points = instrument.scale.points.iter();
        let labelled = points.clone().any(|point| point.label.is_some());
        let said: serde_json::Map<String, Value> = WORDS
            .iter()
            .map(|name| {
                (
                    (*name).to_owned(),
                    words.say(&format!("phone-{name}")).into(),
                )
            })
            .collect();
        json!({
            "tag": language.tag(),
            "bank": bank,
            "dir": if is_right_to_left(bank) { "rtl" } else { "ltr" },
            "name": name_of(tag),
            "words": said,
            "about": [
                words.fill("phone-about-what", &[
                    ("count", self.lines.len().into()),
                    ("minutes", minutes_alone(self.lines.len()).into()),
                ]),
                words.say(sharing),
                words.say("phone-about-here"),
            ],
            // Which meetings to think of: on paper and on the laptop it stands there too.
            "instruction": self.bank.instruction.as_ref().map(own),
            "characteristics": instrument.characteristics.iter().map(|one| own(&one.title)).collect::<Vec<_>>(),
            "lines": lines.collect::<Vec<_>>(),
            "points": points
                // Where none has words the value stands there; where some have, every one has its number beside them.
                .enumerate()
                .map(|(rank, point)| match &point.label {
                    Some(label) => own(label),
                    None if labelled => instrument.scale.bare_words(rank),
                    None => point.value.to_string(),
                })
                .collect::<Vec<_>>(),
            "year": YEAR_WORDS.map(|id| words.say(id)),
            "dontKnow": instrument.scale.dont_know.as_ref().map(own),
        })
    }

    /// The page, with the public key that its sheets are sealed to.
    pub fn page(&self, key: &str) -> Page {
        let languages = self.languages();
        let first = languages
            .iter()
            .position(|tag| tag == self.language.tag())
            .unwrap_or_default();
        let scale = &self.bank.instrument.scale;
        // Where points have words their number stands there as well; where only the ends have them the others have it alone.
        let labelled = scale.points.iter().any(|point| point.label.is_some());
        let typed: Option<Vec<i32>> = labelled.then(|| {
            (0..scale.points.len())
                .map(|rank| scale.typed(rank))
                .collect()
        });
        let sheet = json!({
            "key": key,
            "purpose": String::from_utf8_lossy(PURPOSE),
            "first": first,
            "kinds": self.lines.iter().map(|line| match line { Line::Item(..) => 'i', Line::YearAgo(_) => 'y' }).collect::<String>(),
            "places": self.lines.iter().map(|line| match *line { Line::Item(place, _) | Line::YearAgo(place) => place }).collect::<Vec<_>>(),
            "typed": typed,
            "guess": self.form().guessed.is_some(),
            "waits": self.waits,
            "languages": languages.iter().map(|tag| self.texts(tag)).collect::<Vec<_>>(),
        });
        let script = script();
        let own = Words::new(self.language);
        let body = html! {
            main {
                h1 { (own.say("phone-title")) }
                // Stands there until the script takes its place; where it cannot, there is no way to send in clear.
                @for language in Language::ALL {
                    p lang=(language.tag()) { (Words::new(language).say("phone-cannot")) }
                }
            }
            // A less-than sign would end it.
            script type="application/json" id="sheet" { (PreEscaped(sheet.to_string().replace('<', "\\u003c"))) }
            script { (PreEscaped(&script)) }
        };
        Page::new(&own, "phone-title", &body, Some(&script))
    }
}

/// What a language calls itself, for the two that the program has; of others the phone knows.
fn name_of(tag: &str) -> Option<&'static str> {
    Language::of_locale(tag).map(|language| match language {
        Language::Dutch => "Nederlands",
        Language::English => "English",
    })
}

fn script() -> String {
    format!(
        "(() => {{\n'use strict';\n{}\n{}\n{}\n{}\n}})();",
        include_str!("page/closed.js"),
        include_str!("page/seal.js"),
        include_str!("page/page.js"),
        include_str!("page/hand_in.js")
    )
}

/// Takes away what this tab kept of a round.
const FORGET: &str = "try { Object.keys(sessionStorage).filter((one) => one.startsWith('vlot/')).forEach((one) => sessionStorage.removeItem(one)); } catch {}";

/// A page as it goes out, with the policy that allows what stands in it and nothing more.
#[derive(Clone, Debug)]
pub struct Page {
    /// The document.
    pub html: String,
    /// Its content security policy.
    pub policy: String,
}

impl Page {
    /// A page around a body.
    pub(super) fn new(words: &Words, title: &str, body: &Markup, script: Option<&str>) -> Self {
        let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        let scripts = script.map_or_else(|| "'none'".to_owned(), hash);
        let policy = format!(
            "default-src 'none'; script-src {scripts}; style-src {}; img-src data:; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            hash(STYLE)
        );
        let page = html! {
            (DOCTYPE)
            html lang=(words.language().tag()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (words.say(title)) }
                    // Without it the browser asks for one.
                    link rel="icon" href="data:,";
                    style { (PreEscaped(STYLE)) }
                }
                body { (body) }
            }
        };
        Self {
            html: page.into_string(),
            policy,
        }
    }

    /// A page of a heading and a sentence.
    pub(super) fn said(words: &Words, heading: &str, sentence: &str) -> Self {
        let body = html! {
            main {
                h1 { (words.say(heading)) }
                p { (words.say(sentence)) }
            }
        };
        Self::new(words, heading, &body, None)
    }

    /// Said to who comes too late: what was tapped on that phone does not stay on it.
    pub(super) fn late(words: &Words) -> Self {
        let body = html! {
            main {
                h1 { (words.say("phone-late")) }
                p { (words.say("phone-late-how")) }
            }
            script { (PreEscaped(FORGET)) }
        };
        Self::new(words, "phone-late", &body, Some(FORGET))
    }

    /// Asks for the six digits; `note` says what was wrong with those before.
    pub(super) fn digits(words: &Words, note: Option<&str>) -> Self {
        let body = html! {
            main {
                h1 { (words.say("phone-digits")) }
                @match note {
                    Some(note) => p class="note" role="alert" { (words.say(note)) },
                    None => p { (words.say("phone-digits-how")) },
                }
                form method="post" action="/" {
                    p class="row" {
                        label for="d" { (words.say("phone-digits-label")) }
                        input id="d" name="d" type="text" class="digits" inputmode="numeric" pattern="[0-9 ]*" maxlength="9"
                            autocomplete="off" required;
                    }
                    button class="main" { (words.say("phone-digits-go")) }
                }
            }
        };
        Self::new(words, "phone-digits", &body, None)
    }

    /// The picture as text, for who cannot see the wall.
    pub(super) fn text(words: &Words, text: &str) -> Self {
        let body = html! {
            main {
                h1 { (words.say("phone-picture")) }
                @for part in text.split("\n\n") {
                    p class="text" { (part) }
                }
            }
        };
        Self::new(words, "phone-picture", &body, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::shipped;

    fn round(guess: bool) -> Round<'static> {
        let bank = shipped().unwrap();
        let characteristics = bank.instrument.characteristics.iter().enumerate();
        let lines = characteristics
            .flat_map(|(place, one)| (0..one.items.len()).map(move |item| Line::Item(place, item)))
            .collect();
        Round {
            bank,
            lines,
            guess,
            sharing: Sharing::Group,
            language: Language::Dutch,
            waits: false,
        }
    }

    #[test]
    fn the_page_is_one_small_request_that_names_no_other_place() {
        let page = round(true).page("key");
        assert!(page.html.len() < 60 * 1024, "{} bytes", page.html.len());
        for outside in ["http://", "https://", "//cdn", "src=", "@import", "url("] {
            assert!(!page.html.contains(outside), "{outside}");
        }
        assert!(!page.policy.contains("unsafe"), "{}", page.policy);
    }

    #[test]
    fn it_says_which_meetings_to_think_of_as_paper_does() {
        let html = round(false).page("key").html;
        assert!(html.contains("Denk aan de laatste drie keer dat jij erbij was."));
        assert!(html.contains("words().instruction"));
    }

    #[test]
    fn a_text_cannot_end_the_script_it_stands_in() {
        let mut bank = shipped().unwrap().clone();
        bank.instrument.characteristics[0].items[0].text = "</script><script>alert(1)".into();
        let round = Round {
            bank: &bank,
            ..round(false)
        };
        let html = round.page("key").html;
        assert_eq!(html.matches("</script>").count(), 2);
        assert!(!html.contains("<script>alert"));
    }

    #[test]
    fn nothing_on_it_moves_turns_or_hides() {
        let evil =
            || Text::All("k\u{1b}[2J\u{9b}m\u{202E}w\u{200B}\u{AD}\u{E0041}\r\u{85}aad".to_owned());
        let mut bank = shipped().unwrap().clone();
        for characteristic in &mut bank.instrument.characteristics {
            characteristic.title = evil();
            for item in &mut characteristic.items {
                item.text = evil();
            }
        }
        for point in &mut bank.instrument.scale.points {
            point.label = Some(evil());
        }
        bank.instrument.scale.dont_know = Some(evil());
        bank.instruction = Some(evil());
        let round = Round {
            bank: &bank,
            ..round(false)
        };
        for tag in round.languages() {
            let text = round.texts(&tag).to_string();
            assert!(text.contains("k[2Jmwaad"), "{text}");
            for bad in [
                "\\u001b",
                "\\r",
                "\u{9b}",
                "\u{202E}",
                "\u{200B}",
                "\u{AD}",
                "\u{E0041}",
                "\u{85}",
            ] {
                assert!(!text.contains(bad), "{bad:?}: {text}");
            }
        }
    }

    #[test]
    fn a_form_is_as_long_as_what_is_asked() {
        let mut one = round(false);
        assert_eq!(one.form().lines.len(), 30);
        assert_eq!(one.form().guessed, None);
        one.lines.push(Line::YearAgo(0));
        one.guess = true;
        assert_eq!(one.form().lines[30], (5, true));
        assert_eq!(one.form().guessed, Some(6));
    }

    #[test]
    fn a_bank_of_one_language_is_still_asked_in_both_of_the_program() {
        let mut bank = shipped().unwrap().clone();
        bank.languages = vec!["fr".to_owned()];
        let round = Round {
            bank: &bank,
            ..round(false)
        };
        assert_eq!(round.languages(), ["fr", "nl", "en"]);
        assert!(round.page("key").html.contains("\"first\":1"));
    }
}
