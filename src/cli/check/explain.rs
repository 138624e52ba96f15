//! Every code in words: on the screen for who asks, and as a page of the documentation.

use std::fmt::Write as _;

use super::examples::{Example, example};
use crate::bank::{Rule, Severity, closest};
use crate::cli::failure::Failure;
use crate::i18n::Words;

/// What a code means and how it is mended.
pub(super) fn explain(code: &str, words: &Words) -> Result<String, Failure> {
    let Some(rule) = Rule::named(code) else {
        let codes: Vec<&str> = Rule::ALL.iter().map(|rule| rule.code()).collect();
        let mut sentence = words.fill("check-no-such-code", &[("code", code.into())]);
        if let Some(meant) = closest(code, codes.iter().copied()) {
            sentence.push(' ');
            sentence.push_str(&words.fill("cli-did-you-mean", &[("meant", meant.into())]));
        }
        sentence.push('\n');
        sentence.push_str(&words.fill("check-codes", &[("codes", codes.join(", ").into())]));
        return Err(Failure::Usage(sentence));
    };
    let mut text = format!("{} ({})\n\n", rule.code(), severity(rule, words));
    let width = textwrap::Options::new(80);
    text.push_str(&textwrap::fill(&meaning(rule, words), width));
    text.push('\n');
    if let Some(Example { wrong, right }) = example(rule) {
        for (heading, lines) in [("check-wrong", wrong), ("check-right", right)] {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "\n{}", words.say(heading));
            for line in lines.lines() {
                let _ = writeln!(text, "    {line}");
            }
        }
    }
    Ok(text)
}

fn meaning(rule: Rule, words: &Words) -> String {
    words.say(&format!("explain-{}", rule.code()))
}

fn severity(rule: Rule, words: &Words) -> String {
    words.say(match rule.severity() {
        Severity::Error => "diagnostic-error",
        Severity::Warning => "diagnostic-warning",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    /// The shape of `--format json`; a test of the whole program holds it to this.
    const FOR_PROGRAMS: &str = "
## For other programs

`vlot check BANK --format json` writes one object:

```json
{
  \"format\": 1,
  \"diagnostics\": [ {
    \"bank\": \"as it was given\", \"code\": \"unknown-word\", \"severity\": \"error\", \"file\": \"bank.toml\",
    \"line\": 98, \"column\": 8, \"end_line\": 98, \"end_column\": 14,
    \"message\": \"…\", \"help\": \"…\", \"suggestion\": \"handen\" } ],
  \"summary\": { \"banks\": 1, \"unreadable\": 0, \"errors\": 1, \"warnings\": 0 }
}
```

`severity` is `error` or `warning`. Lines and columns count from 1, columns in characters, and the end is the first place
behind it. What has no place, or no suggestion, has `null`. A bank that cannot be read has the code `unreadable`. Codes,
names and exit codes (0 no errors, 1 errors, 2 wrong use, 3 unreadable) stay as they are; message and help follow `--lang`.
";

    /// The page of the documentation: a section a code, in both languages.
    pub(super) fn page() -> String {
        let dutch = Words::new(Language::Dutch);
        let english = Words::new(Language::English);
        let mut text = format!(
            "# {} / {}\n\n{}\n\n{}\n",
            dutch.say("check-page"),
            english.say("check-page"),
            dutch.say("check-page-about"),
            english.say("check-page-about")
        );
        text.push_str(FOR_PROGRAMS);
        for &rule in Rule::ALL {
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "\n## {}\n\n**{}.** {}\n\n**{}.** {}\n",
                rule.code(),
                capital(&severity(rule, &dutch)),
                meaning(rule, &dutch),
                capital(&severity(rule, &english)),
                meaning(rule, &english),
            );
            if let Some(Example { wrong, right }) = example(rule) {
                let _ = write!(
                    text,
                    "\n```toml\n# {}\n{wrong}\n```\n```toml\n# {}\n{right}\n```\n",
                    dutch.say("check-wrong"),
                    dutch.say("check-right"),
                );
            }
        }
        text
    }

    fn capital(text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    }

    #[test]
    fn the_page_of_the_codes_is_current() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/diagnostics.md");
        if std::env::var_os("VLOT_WRITE_DOCS").is_some() {
            std::fs::write(path, page()).unwrap();
        }
        let there = std::fs::read_to_string(path).unwrap();
        assert!(
            there == page(),
            "write it anew: VLOT_WRITE_DOCS=1 cargo test the_page_of_the_codes"
        );
    }

    #[test]
    fn every_code_has_its_words() {
        for language in Language::ALL {
            let words = Words::new(language);
            for rule in Rule::ALL {
                for id in ["diagnostic-CODE", "diagnostic-CODE-help", "explain-CODE"] {
                    let id = id.replace("CODE", rule.code());
                    assert!(words.has(&id), "{id} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn a_misspelt_code_finds_the_one_that_was_meant() {
        let words = Words::new(Language::English);
        match explain("unknown-kee", &words) {
            Err(Failure::Usage(sentence)) => assert!(sentence.contains("unknown-key")),
            other => panic!("{other:?}"),
        }
    }
}
