//! The block of a step: where you are, what is asked, the choices, and a line that waits for an answer.

use crate::bank::Text;
use crate::i18n::Words;
use crate::walk::{ActionField, Asked, Choice, Label, Part, Stage, Standing, Step, Walk};

/// What was read out already. The words of the scale are the same at every statement: they have a line each once, and
/// again after help or a line that was not understood; else they are in one line. So is what stands above a part.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Reading {
    scale: bool,
    part: Option<Part>,
}

impl Reading {
    /// Read everything out again.
    pub(super) fn again(&mut self) {
        self.scale = false;
    }
}

/// What is written before an answer is read.
pub(super) fn block(
    walk: &Walk<'_>,
    words: &Words,
    language: &str,
    reading: &mut Reading,
) -> String {
    let step = walk.step();
    let known = matches!(step, Step::Item { .. }) && reading.scale;
    if let Step::Item { .. } = step {
        reading.scale = true;
    }
    let mut lines = vec![String::new()];
    if reading.part.replace(step.part()) != Some(step.part())
        && let Some(about) = about(walk, words)
    {
        lines.extend([about, String::new()]);
    }
    lines.push(place(walk, words, language));
    lines.extend(text(walk, words, language));
    let asked = walk.asked();
    let prompt = match &asked {
        Asked::Choice {
            choices,
            dont_know,
            standing,
        } => {
            if known {
                lines.push(in_one_line(choices, dont_know.as_ref(), words, language));
            } else {
                let all = choices.iter();
                lines.extend(all.map(|choice| numbered(choice, words, language)));
                lines.extend(
                    dont_know
                        .as_ref()
                        .map(|label| format!("  ?  {}", words.label(label, language))),
                );
            }
            match standing {
                Standing::Nothing => None,
                Standing::DontKnow => Some("?".to_owned()),
                Standing::Number(number) => Some(number.to_string()),
            }
        }
        Asked::Number { min, max, standing } => {
            lines.push(words.fill(
                "plain-number",
                &[("min", (*min).into()), ("max", (*max).into())],
            ));
            match standing {
                Standing::Number(number) => Some(number.to_string()),
                Standing::Nothing | Standing::DontKnow => None,
            }
        }
        Asked::Text { standing } => (!standing.is_empty()).then(|| standing.clone()),
        Asked::Nothing => None,
    };
    lines.extend(prompt.map(|answer| words.fill("plain-standing", &[("answer", answer.into())])));
    lines.push("> ".to_owned());
    lines.join("\n")
}

/// Whether the picture can be had at once, as on the screens: the statements are answered. Who went back from it to what was
/// still open comes to it again in the same way.
pub(super) fn goes_to_picture(walk: &Walk<'_>) -> bool {
    let after = matches!(walk.part(), Part::Background | Part::Questions);
    after && (walk.picture_reached() || walk.open_in(Part::Statements) == 0)
}

/// What comes in a part, over its first block.
fn about(walk: &Walk<'_>, words: &Words) -> Option<String> {
    let steps = walk.sequence();
    let part = walk.part();
    // From where it stands: who goes on half-way is told what is left.
    let here = steps.iter().position(|step| *step == walk.step());
    let count = steps
        .iter()
        .skip(here.unwrap_or_default())
        .filter(|step| step.part() == part && !matches!(step, Step::Line(_) | Step::YearAgo(_)))
        .count();
    let id = match part {
        Part::Group => return None,
        Part::Statements => "plain-about-statements",
        Part::Background => "plain-about-background",
        Part::Questions => "plain-about-questions",
        Part::Agreements => "plain-about-agreements",
    };
    if count == 0 && part != Part::Agreements {
        // Who goes back to the last line of a part has passed what it is about.
        return None;
    }
    let year_ago = walk.options().year_ago;
    let early = goes_to_picture(walk);
    let with = [
        ("count", count.into()),
        ("yearago", u32::from(year_ago).into()),
        ("early", u32::from(early).into()),
    ];
    let about = words.fill(id, &with);
    let instruction = walk.bank().instruction.as_ref();
    Some(match instruction.filter(|_| part == Part::Statements) {
        Some(text) => format!("{about} {}", text.get(words.of_bank(walk.bank()))),
        None => about,
    })
}

/// The scale in one line: every point, and *don't know*.
fn in_one_line(
    choices: &[Choice<'_>],
    dont_know: Option<&Label<'_>>,
    words: &Words,
    language: &str,
) -> String {
    let one = |choice: &Choice<'_>| {
        let label = words.label(&choice.label, language);
        format!("{} {label}", choice.typed).trim_end().to_owned()
    };
    let mut parts: Vec<String> = choices.iter().map(one).collect();
    parts.extend(dont_know.map(|label| format!("? {}", words.label(label, language))));
    format!("  {}", parts.join(" · "))
}

fn numbered(choice: &Choice<'_>, words: &Words, language: &str) -> String {
    match choice.label {
        Label::None => format!("  {}", choice.typed),
        label => format!("  {}  {}", choice.typed, words.label(&label, language)),
    }
}

fn place(walk: &Walk<'_>, words: &Words, language: &str) -> String {
    let (bank, step) = (walk.bank(), walk.step());
    let own = Stage::of(step.part());
    let mut parts = vec![format!("{} {}", own.number(walk), words.say(own.id()))];
    let counted = |id: &str, number: usize, total: usize| {
        words.fill(
            id,
            &[("number", (number + 1).into()), ("total", total.into())],
        )
    };
    match step {
        Step::Item {
            characteristic,
            item,
        } => {
            let characteristics = &bank.instrument.characteristics;
            let before: usize = characteristics[..characteristic]
                .iter()
                .map(|one| one.items.len())
                .sum();
            parts.push(
                characteristics[characteristic]
                    .title
                    .get(language)
                    .to_owned(),
            );
            parts.push(counted(
                "statement-place",
                before + item,
                bank.instrument.items().count(),
            ));
        }
        Step::YearAgo(index) => {
            let title = &bank.instrument.characteristics[index].title;
            parts.push(title.get(language).to_owned());
            parts.push(words.say("year-ago-place"));
        }
        Step::Principle(index) => {
            parts.push(counted("principle-place", index, bank.principles.len()));
        }
        Step::Status(index) | Step::Line(index) => {
            parts.push(counted("question-place", index, bank.questions.len()));
        }
        Step::Action(index, _) => {
            parts.push(words.fill("action-place", &[("number", (index + 1).into())]));
        }
        Step::Network
        | Step::LastTime(_)
        | Step::Tried(_)
        | Step::Context { .. }
        | Step::TooEarly
        | Step::End => {}
    }
    parts.join(" · ")
}

fn text(walk: &Walk<'_>, words: &Words, language: &str) -> Vec<String> {
    let bank = walk.bank();
    let said = |text: &Text| text.get(language).to_owned();
    match walk.step() {
        Step::Network => vec![words.say("network-ask")],
        Step::Context { index, .. } => vec![said(&bank.context[index].text)],
        Step::LastTime(place) => {
            let action = walk.last_time().get(place);
            let agreed = action.map(|action| {
                let when = words.by_when(&action.when);
                match when.as_str() {
                    "" => action.what.clone(),
                    when => words.fill(
                        "agenda-agreed",
                        &[("what", action.what.clone().into()), ("when", when.into())],
                    ),
                }
            });
            std::iter::once(words.say("last-time-ask"))
                .chain(agreed)
                .collect()
        }
        Step::Tried(place) => {
            let chosen = walk.chosen_last_time(place);
            let asked = chosen.and_then(|one| words.chosen_last_time(bank, one, language));
            asked.into_iter().collect()
        }
        Step::TooEarly => {
            let gate = bank.gate.iter();
            gate.flat_map(|gate| [Some(&gate.text), gate.instead.as_ref()])
                .flatten()
                .map(said)
                .collect()
        }
        Step::Item {
            characteristic,
            item,
        } => {
            vec![said(
                &bank.instrument.characteristics[characteristic].items[item].text,
            )]
        }
        Step::YearAgo(_) => vec![words.say("year-ago-ask")],
        Step::Principle(index) => {
            let principle = &bank.principles[index];
            let mut lines = vec![said(&principle.text)];
            lines.extend(principle.about.as_ref().map(said));
            lines.push(words.say("principle-ask"));
            lines
        }
        Step::Status(index) => {
            let question = &bank.questions[index];
            let mut lines = vec![said(&question.text)];
            lines.extend(question.help.as_ref().map(said));
            lines.push(words.say("status-ask"));
            lines
        }
        Step::Line(index) => vec![said(&bank.questions[index].text), words.say("line-ask")],
        Step::Action(_, field) => {
            let asked = words.say(match field {
                ActionField::What if walk.options().solo => "action-what-solo",
                ActionField::What => "action-what",
                ActionField::Who => "action-who",
                ActionField::When => "action-when",
                ActionField::Seen if walk.options().solo => "action-seen-solo",
                ActionField::Seen => "action-seen",
            });
            let hint = (field == ActionField::What).then(|| words.say("action-hint"));
            std::iter::once(asked).chain(hint).collect()
        }
        Step::End => Vec::new(),
    }
}
